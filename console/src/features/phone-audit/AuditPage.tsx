import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "@/access/me";
import { moneyIn } from "@/format/numbers";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { PhonePage } from "@/phone/PhonePage";
import { bringWords } from "@/words/i18n";
import { useToAudit } from "./calls";
import { OneDocument } from "./parts/OneDocument";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("phone-audit", zh, en);

const AUDIT = "document.audit.";

/** What I may audit, one by one. */
export function AuditPage() {
  const { t } = useTranslation("phone-audit");
  const functions = useMe().data?.functions;
  const kinds = (functions ?? []).filter((code) => code.startsWith(AUDIT)).map((code) => code.slice(AUDIT.length));
  const found = useToAudit(kinds);
  const [walk, setWalk] = useState<{ readonly ids: readonly string[]; readonly at: number } | null>(null);
  const items = found.data?.items ?? [];
  const id = walk?.ids[walk.at];
  if (walk !== null && id !== undefined) {
    const next = walk.at + 1 < walk.ids.length ? () => { setWalk({ ...walk, at: walk.at + 1 }); } : null;
    return <OneDocument key={id} id={id} left={walk.ids.length - walk.at} next={next} back={() => { setWalk(null); void found.refetch(); }} />;
  }
  return (
    <PhonePage title={t("title")} back="/m">
      {found.error !== null && <ProblemNotice error={found.error} retry={() => void found.refetch()} />}
      {functions !== undefined && kinds.length === 0 && <Notice tone="refused" title={t("mayNot")} />}
      {found.data !== undefined && items.length === 0 && <Notice tone="done" title={t("nothing")} />}
      <ul className="phone-list" hidden={items.length === 0}>
        {items.map((row, index) => (
          <Row key={row.id} kind={row.kind} number={row.number} who={row.partner_name ?? row.warehouse_code} amount={moneyIn(row.foreign_gross ?? row.gross, row.currency)} open={() => { setWalk({ ids: items.map((one) => one.id), at: index }); }} />
        ))}
      </ul>
    </PhonePage>
  );
}

interface RowProps {
  readonly kind: string;
  readonly number: string;
  readonly who: string | null;
  readonly amount: string;
  readonly open: () => void;
}

function Row({ kind, number, who, amount, open }: RowProps) {
  const { t } = useTranslation();
  return (
    <li>
      <button type="button" className="phone-row" onClick={open}>
        <span className="phone-row-main">
          <strong>{t(`kind.${kind}`)}</strong>
          <span className="muted mono">{[number, who].filter(Boolean).join(" · ")}</span>
        </span>
        <span className="num">{amount}</span>
      </button>
    </li>
  );
}
