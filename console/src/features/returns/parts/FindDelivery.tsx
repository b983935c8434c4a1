import { useMutation } from "@tanstack/react-query";
import { Input, type InputRef } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { StateTag } from "@/parts/StateTag";
import { find } from "../calls";

interface FindProps {
  readonly chosen: readonly string[];
  readonly choose: (id: string) => void;
}

/** By number, part of it, batch or serial number; a scanner types the code and Enter. */
export function FindDelivery({ chosen, choose }: FindProps) {
  const { t } = useTranslation("returns");
  const { t: shared } = useTranslation();
  const input = useRef<InputRef>(null);
  const search = useMutation({ mutationFn: find });
  const look = (code: string) => {
    if (code.trim() === "") return;
    search.mutate(code.trim(), {
      onSuccess: ({ documents }) => {
        const only = documents.length === 1 ? documents[0] : undefined;
        if (only !== undefined && !chosen.includes(only.document_id)) choose(only.document_id);
        input.current?.select();
      },
    });
  };
  const found = search.data;
  const others = (found?.documents ?? []).filter((one) => !chosen.includes(one.document_id));
  return (
    <search className="surface find-delivery">
      <Input.Search ref={input} autoFocus size="large" aria-label={t("find")} placeholder={t("find")} enterButton={shared("do.search")} loading={search.isPending} onSearch={look} />
      {search.error !== null && <ProblemNotice error={search.error} />}
      {found?.product != null && <p role="status" className="warn-text">{t("isProduct", { product: found.product })}</p>}
      {found !== undefined && found.product === null && found.documents.length === 0 && <p role="status" className="warn-text">{t("nothing", { code: search.variables })}</p>}
      {found !== undefined && found.documents.length > 1 && others.length > 0 && (
        <ul aria-label={t("choose")}>
          {others.map((one) => (
            <li key={one.document_id}>
              <button type="button" onClick={() => { choose(one.document_id); }}>
                <strong className="mono">{one.number}</strong> <span>{shared(`kind.${one.kind}`)}</span> <span className="mono muted">{one.business_date}</span> <StateTag state={one.state} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
