/** From a kept document into the books, as far as I may; each step is told, so that a repetition goes on from there. */
import { act } from "./calls";
import type { GoodsDraft } from "./draft";

export async function toBooks(start: GoodsDraft, may: (code: string) => boolean, tell: (draft: GoodsDraft) => Promise<void>): Promise<void> {
  let now = start;
  const advance = async (action: "submit" | "audit") => {
    if (now.made === null) return;
    now = { ...now, made: await act(now.made, action, now.keys[action]) };
    await tell(now);
  };
  if (now.made?.state === "draft") await advance("submit");
  if (now.made?.state === "submitted" && may(`document.audit.${now.made.kind}`)) await advance("audit");
}
