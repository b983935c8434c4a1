/** A code that must mean a product of this draft: found, asked about, or told why not. */
import { useDeferredValue, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { meaningsOf, type Product, searchProducts } from "../meanings";
import { type GoodsDraft, lineFor } from "./draft";

export function useProductScan(draft: GoodsDraft, open: (product: Product) => void) {
  const { t } = useTranslation("phone");
  const [notice, setNotice] = useState<string | null>(null);
  const [several, setSeveral] = useState<readonly Product[]>([]);
  const [text, setText] = useState("");
  const asked = useDeferredValue(text.trim());
  const typed = useQuery({ queryKey: ["product-search", asked], enabled: asked !== "", queryFn: () => searchProducts(asked, 8) }).data ?? [];
  const belongs = (product: Product) => draft.source.way === null || lineFor(draft, product.id) !== undefined;
  const take = (code: string) => {
    setNotice(null);
    setSeveral([]);
    meaningsOf(code)
      .then(({ exact, near }) => {
        const products = exact.length > 0 ? exact : near;
        const mine = products.filter(belongs);
        const [only] = mine;
        if (only !== undefined && mine.length === 1 && exact.length > 0) open(only);
        else if (mine.length > 0) setSeveral(mine);
        else setNotice(products.length > 0 ? t("goods.notOfSource", { code, number: draft.source.number }) : t("scan.unknown", { code }));
        if (mine.length > 1 && exact.length > 1) setNotice(t("scan.several", { code }));
      })
      .catch(() => { setNotice(t("scan.away", { code })); });
  };
  const clear = () => {
    setText("");
    setSeveral([]);
    setNotice(null);
  };
  return { take, type: setText, clear, notice, products: asked === "" ? several : typed.filter(belongs) };
}
