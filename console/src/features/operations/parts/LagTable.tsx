import { useTranslation } from "react-i18next";
import { count } from "@/format/numbers";
import { SERVICES, type Standing } from "../calls";

/** Who listens to whom, and how many events may still be on their way. */
export function LagTable({ standings }: { readonly standings: readonly Standing[] }) {
  const { t } = useTranslation("operations");
  const behind = (reader: string, source: string) =>
    standings.find((one) => one.service === reader)?.flow?.sources.find((one) => one.source === source)?.behind ?? null;
  return (
    <section className="surface operations-box" aria-labelledby="lag">
      <h2 id="lag">{t("lag")}</h2>
      <p className="muted">{t("lagWhy")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("reader")}</th>
            {SERVICES.map((source) => <th key={source} scope="col" className="num">{t(`service.${source}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {SERVICES.map((reader) => (
            <tr key={reader}>
              <th scope="row">{t(`service.${reader}`)}</th>
              {SERVICES.map((source) => <Cell key={source} value={behind(reader, source)} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ value }: { readonly value: number | null }) {
  return (
    <td className="num" data-tone={value === null ? undefined : value > 0 ? "flight" : "done"}>
      {value === null ? "·" : count(value)}
    </td>
  );
}
