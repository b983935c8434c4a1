import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { PhonePage } from "@/phone/PhonePage";
import { ProductChoices } from "@/phone/ProductChoices";
import { ScanField } from "@/phone/ScanField";
import { useCatalogue, useSheet } from "./calls";
import { type Catalogue, placeOf } from "./catalogue";
import { like } from "./codes";
import { CountForm } from "./parts/CountForm";
import { Fixing } from "./parts/Fixing";
import { Meaning } from "./parts/Meaning";
import { Progress } from "./parts/Progress";
import { QueueList } from "./parts/QueueList";
import { Shelf } from "./parts/Shelf";
import { Uncounted } from "./parts/Uncounted";
import type { Entry } from "./queue";
import { type Asked, useCode } from "./useCode";
import { useCounting } from "./useCounting";
import { useQueue } from "./useQueue";
import "./count.css";
import "./words";

export function SheetPage() {
  const { t } = useTranslation("phone-count");
  const { t: shared } = useTranslation();
  const { id = "" } = useParams();
  const catalogue = useCatalogue(id);
  if (catalogue.data !== undefined) return <Counting key={id} catalogue={catalogue.data} />;
  return (
    <PhonePage title={t("title")} back="/m/count">
      {catalogue.error === null ? <p role="status">{shared("loading")}</p> : <ProblemNotice error={catalogue.error} retry={() => void catalogue.refetch()} />}
    </PhonePage>
  );
}

/** Scan, number, next. What is noted is on this device before the form closes. */
function Counting({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t } = useTranslation("phone-count");
  const { sheet, batches } = catalogue;
  const queue = useQueue(sheet.id);
  const [shelf, setShelf] = useState<string | null>(null);
  const code = useCode(catalogue, setShelf);
  const counting = useCounting(sheet.id, code);
  const [text, setText] = useState("");
  const ended = (useSheet(sheet.id).data ?? sheet).state !== "open";
  const open = opened(code.asked);
  return (
    <PhonePage title={[sheet.warehouse_code, sheet.warehouse_name].filter(Boolean).join(" ")} back="/m/count" actions={ended ? undefined : <ScanField shelves onCode={code.scan} onText={setText} />}>
      {ended && <Notice tone="warn" title={t("ended")} />}
      {counting.lost && <Notice tone="refused" title={t("notKept")} />}
      {counting.fixing !== null && <Fixing entry={counting.fixing} cancel={counting.leave} />}
      <Typed catalogue={catalogue} text={text} choose={(asked) => { setText(""); code.settle(asked); }} />
      <Meaning asked={code.asked} settle={code.settle} goTo={setShelf} />
      <p className="visually-hidden" role="status">{counting.said}</p>
      {shelf !== null && <Shelf code={shelf} leave={() => { setShelf(null); }} />}
      <Progress sheetId={sheet.id} queue={queue} />
      {text === "" && <Lists sheetId={sheet.id} shelf={shelf} queue={queue} scan={code.scan} fix={counting.fix} />}
      {open !== null && (
        <CountForm
          key={`${open.code} ${open.product?.id ?? ""}`}
          code={open.code}
          product={open.product}
          place={placeOf(catalogue, open.product)}
          batches={batches.filter((batch) => batch.productId === open.product?.id)}
          initial={counting.fixing ?? {}}
          save={counting.keep}
          close={counting.leave}
        />
      )}
    </PhonePage>
  );
}

interface ListsProps {
  readonly sheetId: string;
  readonly shelf: string | null;
  readonly queue: readonly Entry[];
  readonly scan: (code: string) => void;
  readonly fix: (entry: Entry) => void;
}

/** At a shelf first what is left there; else first what was counted. */
function Lists({ sheetId, shelf, queue, scan, fix }: ListsProps) {
  const { t } = useTranslation("phone-count");
  const left = <Uncounted sheetId={sheetId} shelf={shelf} choose={(item) => { scan(item.product_code); }} />;
  return (
    <>
      {shelf !== null && left}
      {queue.length > 0 ? <QueueList entries={queue} fix={fix} /> : <p className="phone-hint">{t("nothingYet")}</p>}
      {shelf === null && left}
    </>
  );
}

function opened(asked: Asked) {
  if (asked.as === "product") return asked;
  return asked.as === "as_is" ? { code: asked.code, product: null } : null;
}

function Typed({ catalogue, text, choose }: { readonly catalogue: Catalogue; readonly text: string; readonly choose: (asked: Asked) => void }) {
  const { t } = useTranslation("phone-count");
  const products = like(catalogue.cards, useDeferredValue(text));
  if (products.length === 0) return null;
  return <ProductChoices products={products} label={t("choose")} choose={(product) => { choose({ as: "product", product, code: product.code }); }} />;
}
