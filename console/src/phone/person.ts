/** Who is signed in, out of the token itself: known without a network too. */
const KEPT = "tritally.session";

export function personId(): string | null {
  const kept = localStorage.getItem(KEPT);
  if (kept === null) return null;
  try {
    const { access } = JSON.parse(kept) as { readonly access: string };
    const body = (access.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    return (JSON.parse(atob(body)) as { readonly sub?: string }).sub ?? null;
  } catch {
    return null;
  }
}
