/** Every address: sign-in and the phone's without antd, the rest inside the desk's shell. Features name their own pages. */
import { createBrowserRouter, type RouteObject } from "react-router";
import { CrashPage } from "./CrashPage";
import { SignedIn } from "./SignedIn";

const rooms = import.meta.glob<readonly RouteObject[]>("../features/*/routes.tsx", { import: "routes", eager: true });
const all = Object.entries(rooms);
const of = (phone: boolean) => all.filter(([path]) => path.includes("/phone-") === phone).flatMap(([, routes]) => [...routes]);

export const router = createBrowserRouter([
  {
    errorElement: <CrashPage />,
    hydrateFallbackElement: <></>,
    children: [
      { path: "/sign-in", lazy: () => import("./SignInPage").then((page) => ({ Component: page.SignInPage })) },
      {
        element: <SignedIn />,
        children: [
          { path: "/m", lazy: () => import("./phone/PhoneShell").then((page) => ({ Component: page.PhoneShell })), children: of(true) },
          {
            lazy: () => import("./desk/DeskShell").then((page) => ({ Component: page.DeskShell })),
            children: [...of(false), { path: "*", lazy: () => import("./desk/MissingPage").then((page) => ({ Component: page.MissingPage })) }],
          },
        ],
      },
    ],
  },
]);
