/** What this person began on this device and the service has not. */
import { useQuery } from "@tanstack/react-query";
import { entries } from "idb-keyval";
import type { GoodsDraft } from "@/phone/goods/draft";
import { personId } from "@/phone/person";

const ROOMS = ["receive", "deliver", "return"] as const;

export interface OnDevice {
  /** Documents that are not made yet. */
  readonly rooms: readonly { readonly room: (typeof ROOMS)[number]; readonly draft: GoodsDraft }[];
  /** Ids of documents whose changes are not saved. */
  readonly changed: ReadonlySet<string>;
}

export function useOnDevice(): OnDevice | undefined {
  return useQuery({ queryKey: ["phone-drafts", "on-device"], staleTime: 0, gcTime: 0, networkMode: "always", queryFn: () => entries<string, GoodsDraft>().then(mine) }).data;
}

function mine(kept: readonly (readonly [string, GoodsDraft])[]): OnDevice {
  const person = personId() ?? "";
  const own = new Map(kept.filter(([key]) => typeof key === "string" && key.startsWith("phone.") && key.endsWith(`.${person}`)));
  const rooms = ROOMS.flatMap((room) => {
    const draft = own.get(`phone.${room}.${person}`);
    return draft === undefined || draft.made !== null || draft.lines.length === 0 ? [] : [{ room, draft }];
  });
  return { rooms, changed: new Set([...own.values()].flatMap((draft) => draft.opened?.id ?? [])) };
}
