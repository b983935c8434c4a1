import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import type { Placement } from "@/api/shapes/locations";
import { type Meanings, meaningsOf } from "@/phone/meanings";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { PhonePage } from "@/phone/PhonePage";
import { ProductChoices } from "@/phone/ProductChoices";
import { ScanField } from "@/phone/ScanField";
import { bringWords } from "@/words/i18n";
import { lyingAt, useSearch } from "./calls";
import { DocumentHits } from "./parts/DocumentHits";
import { DocumentCard } from "./parts/DocumentCard";
import { ProductCard } from "./parts/ProductCard";
import { ShelfGoods } from "./parts/ShelfGoods";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("phone-lookup", zh, en);

/** Scan or type: a product with its stock, a shelf with what lies there, or a document with what became of it. */
export function LookupPage() {
  const { t } = useTranslation("phone-lookup");
  const [params] = useSearchParams();
  const [text, setText] = useState("");
  const { look, found, error } = useLook();
  const productId = params.get("product");
  const documentId = params.get("document");
  const asked = useDeferredValue(text.trim());
  return (
    <PhonePage title={t("title")} back="/m" actions={<ScanField shelves onCode={look} onText={setText} />}>
      {error !== null && <ProblemNotice error={error} />}
      {asked !== "" && <Typed text={asked} />}
      {asked === "" && found !== null && <Found found={found} />}
      {asked === "" && found === null && productId !== null && <ProductCard key={productId} id={productId} />}
      {asked === "" && found === null && documentId !== null && <DocumentCard key={documentId} id={documentId} />}
      {asked === "" && found === null && productId === null && documentId === null && <p className="phone-hint">{t("begin")}</p>}
    </PhonePage>
  );
}

interface Looked extends Meanings {
  /** What is at home at this code. */
  readonly lying: readonly Placement[];
  readonly code: string;
}

/** A code with one meaning opens it; with several it is asked; with none it is told. */
function useLook() {
  const [found, setFound] = useState<Looked | null>(null);
  const [error, setError] = useState<unknown>(null);
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [at, setAt] = useState(params);
  if (at !== params) {
    setAt(params);
    setFound(null);
  }
  const look = (code: string) => {
    setError(null);
    Promise.all([meaningsOf(code), lyingAt(code)])
      .then(([meanings, lying]) => {
        const [product, another] = meanings.exact;
        const [document] = meanings.documents;
        setFound(null);
        if (product !== undefined && another === undefined && document === undefined && lying.length === 0) void navigate(`/m/lookup?product=${product.id}`);
        else if (document !== undefined && product === undefined && meanings.documents.length === 1 && lying.length === 0) void navigate(`/m/lookup?document=${document.document_id}`);
        else setFound({ ...meanings, lying, code });
      })
      .catch(setError);
  };
  return { look, found, error };
}

function Typed({ text }: { readonly text: string }) {
  const { t } = useTranslation("phone-lookup");
  const navigate = useNavigate();
  const hits = useSearch(text);
  if (hits.error !== null) return <ProblemNotice error={hits.error} />;
  if (hits.data?.length === 0 && !hits.isFetching) return <p className="phone-hint">{t("nothing")}</p>;
  return <ProductChoices products={hits.data ?? []} label={t("products")} choose={(product) => void navigate(`/m/lookup?product=${product.id}`)} />;
}

function Found({ found }: { readonly found: Looked }) {
  const { t } = useTranslation("phone-lookup");
  const { t: phone } = useTranslation("phone");
  const navigate = useNavigate();
  const products = found.exact.length > 0 ? found.exact : found.near;
  const documents = [...found.documents, ...found.deliveries];
  const shelf = found.lying.length > 0 && <ShelfGoods code={found.code} goods={found.lying} />;
  if (found.exact.length + documents.length === 0 && shelf) return shelf;
  if (products.length + documents.length === 0) return <Notice tone="warn" title={phone("scan.unknown", { code: found.code })} />;
  return (
    <>
      <p className="phone-hint">{phone("scan.several", { code: found.code })}</p>
      {products.length > 0 && <ProductChoices products={products} label={t("products")} choose={(product) => void navigate(`/m/lookup?product=${product.id}`)} />}
      {documents.length > 0 && <DocumentHits documents={documents} />}
      {shelf}
    </>
  );
}
