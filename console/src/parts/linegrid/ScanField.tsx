import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblemWords } from "@/words/problemWords";
import { type FoundProduct, searchProducts } from "../productSearch";
import type { GridActs } from "./grid";

interface ScanProps {
  readonly acts: GridActs;
  readonly direction: "in" | "out" | null;
}

interface Told {
  readonly text: string;
  readonly tone: "done" | "refused";
  readonly choices: readonly FoundProduct[];
}

/** A scanner types a code and Enter: a line is added or raised. An unknown code, or one with two meanings, is told here. */
export function ScanField({ acts, direction }: ScanProps) {
  const { t } = useTranslation("grid");
  const words = useProblemWords();
  const [code, setCode] = useState("");
  const [told, setTold] = useState<Told | null>(null);
  const take = (product: FoundProduct) => {
    acts.act({ type: "scan", product, unit: product.matched_unit, ...(direction === null ? {} : { direction }) });
    setTold({ text: t("scan.taken", { product: `${product.code} ${product.name}`, unit: product.matched_unit }), tone: "done", choices: [] });
  };
  const scan = async (text: string) => {
    setCode("");
    try {
      const exact = (await searchProducts(text, 8)).filter((one) => one.exact);
      const [one] = exact;
      if (one === undefined) setTold({ text: t("scan.unknown", { code: text }), tone: "refused", choices: [] });
      else if (exact.length > 1) setTold({ text: t("scan.two", { code: text }), tone: "refused", choices: exact });
      else take(one);
    } catch (error) {
      setTold({ text: `${text}：${words(error).title}`, tone: "refused", choices: [] });
    }
  };
  return (
    <div className="scan-field">
      <input
        className="scan-input"
        aria-label={t("scan.label")}
        placeholder={t("scan.label")}
        autoComplete="off"
        value={code}
        onChange={(event) => { setCode(event.target.value); }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.ctrlKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (code.trim() !== "") void scan(code.trim());
        }}
      />
      <span role="status" className="scan-told" data-tone={told?.tone}>
        {told?.text}
        {told?.choices.map((one) => (
          <button key={one.id + one.matched_unit} type="button" className="plain-button" onClick={() => { take(one); }}>{one.code} {one.name}</button>
        ))}
      </span>
    </div>
  );
}
