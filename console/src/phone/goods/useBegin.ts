/** Begins a draft from a document: chosen from a list, or by its scanned number. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { meaningsOf } from "../meanings";
import { sourceOf } from "./calls";
import type { Way } from "./draft";
import type { Goods } from "./useGoods";

/** `ways`: which kinds of document may be begun from, and how. */
export function useBegin(goods: Goods, ways: Readonly<Record<string, Way>>) {
  const { t } = useTranslation("phone");
  const [error, setError] = useState<unknown>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const choose = (id: string, way: Way) => {
    setError(null);
    sourceOf(id, way).then(goods.begin).catch(setError);
  };
  const scan = (code: string) => {
    setNotice(null);
    meaningsOf(code)
      .then(({ documents, deliveries }) => {
        const [hit] = [...documents, ...deliveries].filter((one) => one.kind in ways);
        const way = hit === undefined ? undefined : ways[hit.kind];
        if (hit !== undefined && way !== undefined) choose(hit.document_id, way);
        else setNotice(t("scan.unknown", { code }));
      })
      .catch(setError);
  };
  return { choose, scan, error, notice };
}
