import { useSyncExternalStore } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { isSignedIn, onSession } from "@/api/session";

/** Only for who is signed in; others sign in and come back to where they were. Words typed stay in their drafts. */
export function SignedIn() {
  const signedIn = useSyncExternalStore(onSession, isSignedIn);
  const { pathname, search } = useLocation();
  if (!signedIn) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  return <Outlet />;
}
