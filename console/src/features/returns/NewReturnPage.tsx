import { useQuery } from "@tanstack/react-query";
import { Spin } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigationType, useSearchParams } from "react-router";
import { useMe } from "@/access/me";
import { newKey } from "@/api/call";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { begunReturn, idsIn, nothingEntered, returnKey } from "./keptReturn";
import { ReturnEntry } from "./ReturnEntry";

/** Goods come back: find what was delivered, say how much of it, and the draft is made. One return over several deliveries, or an exchange. */
export function NewReturnPage() {
  const me = useMe().data;
  const visit = useVisit();
  if (me === undefined) return <div className="page"><Spin /></div>;
  return <Opened key={visit} visit={visit} organisation={me.organisation.id} person={me.person.id} />;
}

/** Another one each time that one comes here, be it from here. */
function useVisit(): string {
  const { key } = useLocation();
  const came = useNavigationType() === "PUSH";
  const [visit, setVisit] = useState(key);
  if (came && key !== visit) setVisit(key);
  return visit;
}

interface OpenedProps {
  readonly visit: string;
  readonly organisation: string;
  readonly person: string;
}

/** Empty, or as it was begun in this browser. */
function Opened({ visit, organisation, person }: OpenedProps) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [round, setRound] = useState(0);
  const opened = useQuery({
    queryKey: ["new-return", organisation, person, visit, round],
    staleTime: "static",
    gcTime: 0,
    queryFn: async () => {
      const ids = idsIn(params.get("from") ?? "");
      const found = round > 0 ? null : await begunReturn(organisation, person, ids).catch(() => null);
      if (found !== null && ids.length === 0) setParams({ from: found.draft.ids.join(",") }, { replace: true });
      return found ?? { id: newKey(), draft: null };
    },
  });
  if (opened.error !== null) return <div className="page"><ProblemNotice error={opened.error} retry={() => void opened.refetch()} /></div>;
  if (opened.data === undefined) return <div className="page"><Spin aria-label={t("loading")} /></div>;
  const { id, draft } = opened.data;
  const discard = () => {
    setParams({}, { replace: true });
    setRound(round + 1);
  };
  return <ReturnEntry key={id} begun={draft ?? nothingEntered} kept={returnKey(organisation, person, id)} restoredAt={draft?.at ?? null} discard={discard} />;
}
