import { claimedZone, onSession } from "@/api/session";
import { tellTimeIn } from "@/format/zone";

/** Instants are told in the zone of the token, which files are made in as well; from a new token on in the new one. */
export function startClock(): void {
  const follow = () => { tellTimeIn(claimedZone()); };
  follow();
  onSession(follow);
}
