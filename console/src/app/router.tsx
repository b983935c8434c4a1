/** Every address: sign-in and the phone's without antd, the rest inside the desk's shell. Features name their own pages. */
import { createBrowserRouter, type RouteObject } from "react-router";
import { CrashPage } from "./CrashPage";
import { SignedIn } from "./SignedIn";

const phoneRooms = import.meta.glob<readonly RouteObject[]>("../features/phone-*/routes.tsx", { import: "routes", eager: true });
const LIGHT = /^\/(m|sign-in)(\/|$)/;
const DESK = "desk";
let deskIsKnown = false;

export const router = createBrowserRouter(
  [
    {
      errorElement: <CrashPage />,
      hydrateFallbackElement: <></>,
      children: [
        { path: "/sign-in", lazy: () => import("./SignInPage").then((page) => ({ Component: page.SignInPage })) },
        {
          element: <SignedIn />,
          children: [
            { path: "/m", lazy: () => import("./phone/PhoneShell").then((page) => ({ Component: page.PhoneShell })), children: Object.values(phoneRooms).flat() },
            { id: DESK, lazy: () => import("./desk/DeskShell").then((page) => ({ Component: page.DeskShell })), children: [] },
          ],
        },
      ],
    },
  ],
  {
    patchRoutesOnNavigation: async ({ path, patch }) => {
      if (deskIsKnown || LIGHT.test(path)) return;
      const { deskRoutes } = await import("./desk/rooms");
      patch(DESK, deskRoutes);
      deskIsKnown = true;
    },
  },
);
