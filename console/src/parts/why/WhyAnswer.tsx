import { useQuery } from "@tanstack/react-query";
import { Spin } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { call } from "@/api/call";
import type { Why } from "@/api/shapes/story";
import { quantity } from "@/format/numbers";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { bringWords } from "@/words/i18n";
import { consolePage } from "./consolePage";
import "./why.css";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("why", zh, en);

interface WhyAnswerProps {
  readonly path: string;
  /** Called when a link of the answer is followed. */
  readonly follow: () => void;
}

/** The first known cause that holds: what it is, what to do, who can, and where. */
export function WhyAnswer({ path, follow }: WhyAnswerProps) {
  const { t: shared } = useTranslation();
  const answer = useQuery({ queryKey: ["why", path], staleTime: 0, queryFn: () => call<Why>("documents", path) });
  if (answer.error !== null) return <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Spin aria-label={shared("loading")} />;
  return <Cause why={answer.data} follow={follow} />;
}

function Cause({ why, follow }: { readonly why: Why } & Pick<WhyAnswerProps, "follow">) {
  const { t } = useTranslation("why");
  const page = consolePage(why.link);
  return (
    <article className="why" data-tour="why" data-cause={why.cause} aria-live="polite">
      <h2>{why.title}</h2>
      <p>{why.detail}</p>
      <Shortages why={why} />
      <section className="why-do">
        <h3>{t("whatToDo")}</h3>
        <p>{why.what_to_do}</p>
        {page !== null && <Link to={page} onClick={follow}>{t("go")}</Link>}
      </section>
      <People title={t("whoCan")} people={why.who_can} permission={why.permission} />
      <People title={t("whoCanGrant")} people={why.who_can_grant} permission={null} />
      {why.document_id !== undefined && <p><Link to={`/documents/${why.document_id}`} onClick={follow}>{t("document")}</Link></p>}
      <Documents why={why} follow={follow} />
    </article>
  );
}

function Shortages({ why }: { readonly why: Why }) {
  const { t } = useTranslation("why");
  const short = why.facts.shortages ?? [];
  if (short.length === 0) return null;
  return (
    <ul>
      {short.map((one) => (
        <li key={one.line_id}>{t("short", { code: one.product_code, name: one.product_name, wanted: quantity(one.wanted), available: quantity(one.available) })}</li>
      ))}
    </ul>
  );
}

function People({ title, people, permission }: { readonly title: string; readonly people: Why["who_can"]; readonly permission: string | null }) {
  if (people.length === 0) return null;
  return (
    <section>
      <h3>{title} {permission !== null && <code>{permission}</code>}</h3>
      <p>{people.map((one) => `${one.person} (${one.roles.join(" / ")})`).join(" · ")}</p>
    </section>
  );
}

function Documents({ why, follow }: { readonly why: Why } & Pick<WhyAnswerProps, "follow">) {
  const { t: shared } = useTranslation();
  const documents = why.facts.documents ?? [];
  if (documents.length === 0) return null;
  return (
    <ul className="why-documents">
      {documents.map((one) => (
        <li key={one.document_id}>
          <Link className="mono" to={`/documents/${one.document_id}`} onClick={follow}>{one.number}</Link>
          <span className="muted">{shared(`kind.${one.kind}`)} · {one.business_date}</span>
          <span className="num">{quantity(one.quantity)}</span>
        </li>
      ))}
    </ul>
  );
}
