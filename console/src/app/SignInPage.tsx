import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate, useSearchParams } from "react-router";
import { call } from "@/api/call";
import { queryClient } from "@/api/queryClient";
import { isSignedIn, keepTokens, type Tokens } from "@/api/session";
import { useProblemWords } from "@/words/problemWords";
import { bringWords } from "@/words/i18n";
import { LanguageSwitch } from "./LanguageSwitch";
import "./sign-in.css";
import en from "./words/en.json";
import zh from "./words/zh.json";

bringWords("app", zh, en);

interface DemoPerson {
  readonly organisation: string;
  readonly company: string;
  readonly name: string;
  readonly role: string;
  readonly role_name: string;
  readonly role_name_en: string;
}

export function SignInPage() {
  const { t } = useTranslation("app");
  const words = useProblemWords();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const to = safe(params.get("to"));
  const enter = async (path: string, body: unknown) => {
    setBusy(true);
    setError(null);
    try {
      const tokens = await call<Tokens>("auth", path, { method: "POST", body });
      queryClient.clear();
      keepTokens(tokens);
      await navigate(to, { replace: true });
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    localStorage.setItem("tritally.organisation", String(form.get("organisation")));
    void enter("/sign-in", Object.fromEntries(form));
  };
  if (isSignedIn() && !busy) return <Navigate to={to} replace />;
  return (
    <main className="sign-in">
      <section className="sign-in-promise">
        <img src="/icon.svg" alt="" width="44" height="44" />
        <h1>{t("signIn.promise")}</h1>
        <p>{t("signIn.promiseDetail")}</p>
      </section>
      <section className="sign-in-form">
        <div className="sign-in-language"><LanguageSwitch /></div>
        <form onSubmit={submit} aria-label={t("signIn.title")}>
          <h2>{t("signIn.title")}</h2>
          <Field name="organisation" label={t("signIn.organisation")} autoComplete="organization" initial={localStorage.getItem("tritally.organisation") ?? ""} />
          <Field name="name" label={t("signIn.name")} autoComplete="username" />
          <Field name="password" label={t("signIn.password")} autoComplete="current-password" type="password" />
          {error !== null && <p role="alert" className="sign-in-error">{words(error).title}：{words(error).detail}</p>}
          <button type="submit" disabled={busy}>{t("signIn.enter")}</button>
        </form>
        <DemoPeople busy={busy} enter={(person) => void enter("/demo-sign-in", { organisation: person.organisation, name: person.name })} />
      </section>
    </main>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly autoComplete: string;
  readonly type?: string;
  readonly initial?: string;
}

function Field({ name, label, autoComplete, type = "text", initial = "" }: FieldProps) {
  return (
    <label>
      {label}
      <input name={name} type={type} autoComplete={autoComplete} required defaultValue={initial} />
    </label>
  );
}

/** On a demo stack only: one click signs in as each role. */
function DemoPeople({ busy, enter }: { readonly busy: boolean; readonly enter: (person: DemoPerson) => void }) {
  const { t, i18n } = useTranslation("app");
  const demo = useQuery({
    queryKey: ["demo-sign-ins"],
    retry: false,
    queryFn: () => call<{ readonly items: readonly DemoPerson[] }>("auth", "/demo-sign-ins").catch(() => ({ items: [] })),
  });
  const people = demo.data?.items ?? [];
  const companies = [...new Set(people.map((person) => person.company))];
  return companies.map((company) => (
    <section key={company} className="demo-people" aria-label={t("signIn.demo", { company })}>
      <h3>{t("signIn.demo", { company })}</h3>
      {people.filter((person) => person.company === company).map((person) => (
        <button key={person.name} type="button" disabled={busy} onClick={() => { enter(person); }}>
          <strong>{i18n.language === "en" ? person.role_name_en : person.role_name}</strong>
          <span>{person.name}</span>
        </button>
      ))}
    </section>
  ));
}

/** Only a path of our own: never another site. */
function safe(to: string | null): string {
  return to !== null && to.startsWith("/") && !to.startsWith("//") && !to.startsWith("/sign-in") ? to : "/";
}
