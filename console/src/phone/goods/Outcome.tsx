import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { IN_FLIGHT, toneOf } from "@/format/tones";
import { Notice, ProblemNotice } from "../Notice";
import { RefusalNotice } from "../RefusalNotice";
import { useMade } from "./calls";
import "../words";

/** What became of the document, live: posting, in the books, or why not. */
export function Outcome({ id }: { readonly id: string }) {
  const { t } = useTranslation("phone");
  const made = useMade(id);
  if (made.error !== null) return <ProblemNotice error={made.error} retry={() => void made.refetch()} />;
  const document = made.data;
  if (document === undefined) return <Notice tone="flight" title={t("live.posting")} />;
  const said = IN_FLIGHT.has(document.state) ? "posting" : document.state;
  return (
    <>
      {document.state === "refused" && document.refusal !== null ? (
        <RefusalNotice refusal={document.refusal} />
      ) : (
        <Notice tone={toneOf(document.state)} title={t(`live.${said}`)} />
      )}
      <Link className="phone-row phone-card" to={`/m/lookup?document=${id}`}>
        <strong className="mono">{document.number}</strong>
      </Link>
    </>
  );
}
