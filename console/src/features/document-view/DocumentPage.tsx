import { useQueryClient } from "@tanstack/react-query";
import { Spin } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { useMay } from "@/access/me";
import { useLive } from "@/live/live";
import { LiveState } from "@/parts/LiveState";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useTrace } from "@/parts/trace/calls";
import { WhyButton } from "@/parts/WhyButton";
import { useDocument } from "./calls";
import "./document.css";
import { type ActionName, offersOf } from "./offers";
import { ActionBar } from "./parts/ActionBar";
import { ActionDialog } from "./parts/ActionDialog";
import { Facts } from "./parts/Facts";
import { HeldNotice } from "./parts/HeldNotice";
import { LineTable } from "./parts/LineTable";
import { MoneyParts } from "./parts/MoneyParts";
import { RefusalNotice } from "./parts/RefusalNotice";
import { Sections } from "./parts/Sections";
import { TraceStrip } from "./parts/TraceStrip";

/** One document with everything that the books know of it. */
export function DocumentPage() {
  const { id = "" } = useParams();
  const { t: shared } = useTranslation();
  const document = useDocument(id);
  if (document.error !== null && document.data === undefined) return <div className="page"><ProblemNotice error={document.error} retry={() => void document.refetch()} /></div>;
  if (document.data === undefined) return <div className="page"><Spin aria-label={shared("loading")} /></div>;
  return <Document key={id} document={document.data} />;
}

function Document({ document }: { readonly document: NonNullable<ReturnType<typeof useDocument>["data"]> }) {
  const { t: shared } = useTranslation();
  const [params, setParams] = useSearchParams();
  const may = useMay();
  const trace = useTrace(document.id).data ?? null;
  const offers = offersOf(document, may);
  const asked = params.get("do") as ActionName | null;
  const [chosen, setChosen] = useState<ActionName | null>(null);
  const action = chosen ?? (offers.some((offer) => offer.name === asked && offer.missing === null) ? asked : null);
  const close = () => {
    setChosen(null);
    if (asked !== null) setParams((before) => { before.delete("do"); return before; }, { replace: true });
  };
  useBooksGoOn(document.id);
  return (
    <div className="page document">
      <PageHeader
        title={document.number}
        beside={<><span className="muted">{shared(`kind.${document.kind}`)}</span><LiveState state={document.state} since={trace?.waiting?.since} stuck={trace?.waiting?.stuck ?? false} /></>}
        actions={<><WhyButton key={String(params.get("why"))} path={`/documents/${document.id}/why`} openAtOnce={params.get("why") === "1"} /><ActionBar offers={offers} act={setChosen} document={document} /></>}
      />
      <RefusalNotice document={document} trace={trace} />
      <HeldNotice document={document} trace={trace} />
      <Facts document={document} />
      {trace !== null && <TraceStrip trace={trace} />}
      {document.lines.length > 0 && <LineTable document={document} />}
      <MoneyParts document={document} />
      <Sections document={document} trace={trace} />
      {action !== null && <ActionDialog key={action} document={document} name={action} close={close} />}
    </div>
  );
}

/** The other books speak a moment after or before the documents do. */
function useBooksGoOn(id: string): void {
  const client = useQueryClient();
  useLive((change) => {
    if (change.kind === "agreement" || change.data.id === id) {
      void client.invalidateQueries({ queryKey: ["document", id, "books"] });
      void client.invalidateQueries({ queryKey: ["movements-of", id] });
      void client.invalidateQueries({ queryKey: ["vouchers-of", id] });
    }
  });
}
