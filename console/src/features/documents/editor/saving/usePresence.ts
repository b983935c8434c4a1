import { useEffect, useState } from "react";
import { call } from "@/api/call";
import { useLive } from "@/live/live";

export interface Present {
  readonly person_id: string;
  readonly name: string;
  readonly editing: boolean;
  readonly since: string;
}

const TELL_MS = 15_000;
const LIFE_MS = 30_000;

/** Who else is at the document just now; and the others hear that this person is. */
export function usePresence(id: string | null, me: string): readonly Present[] {
  const [people, setPeople] = useState<readonly Present[]>([]);
  const [heard, setHeard] = useState(0);
  useEffect(() => {
    if (id === null) return;
    const path = `/documents/${id}/presence`;
    const tell = (body: object) => call<{ readonly people: readonly Present[] }>("documents", path, { method: "POST", body });
    const here = () => {
      tell({ editing: true }).then((answer) => { setPeople(answer.people); setHeard(Date.now()); }, () => undefined);
    };
    here();
    const timer = setInterval(here, TELL_MS);
    return () => {
      clearInterval(timer);
      tell({ leaving: true }).catch(() => undefined);
    };
  }, [id]);
  useLive(({ kind, data }) => {
    if (kind !== "presence" || data.document_id !== id || data.person_id === me) return;
    const who = { person_id: String(data.person_id), name: String(data.name), editing: data.editing === true, since: String(data.at) };
    setPeople((before) => [...before.filter((one) => one.person_id !== who.person_id), ...(data.leaving === true ? [] : [who])]);
    setHeard(Date.now());
  });
  useEffect(() => {
    const timer = setTimeout(() => { setPeople([]); }, LIFE_MS);
    return () => { clearTimeout(timer); };
  }, [heard]);
  return people;
}
