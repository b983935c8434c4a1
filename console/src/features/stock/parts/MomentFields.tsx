import { DatePicker } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { wallInstant, wallTime } from "@/format/dates";
import type { Filters } from "@/parts/lists";

interface MomentFieldsProps {
  readonly prefix: "" | "_";
  readonly title: string | null;
  readonly filters: Filters;
  readonly change: (values: Readonly<Record<string, string | null>>) => void;
}

/** The two clocks of a moment. */
export function MomentFields({ prefix, title, filters, change }: MomentFieldsProps) {
  const { t } = useTranslation("stock");
  const [asOf, knownAt] = [filters[`${prefix}as_of`], filters[`${prefix}known_at`]];
  return (
    <fieldset className="moment surface">
      {title !== null && <legend>{title}</legend>}
      <div className="labelled">
        {t("at.asOf")}
        <DatePicker
          aria-label={`${title ?? ""} ${t("at.asOf")}`}
          placeholder={t("at.now")}
          value={asOf === undefined ? null : dayjs(asOf)}
          onChange={(day: dayjs.Dayjs | null) => { change({ [`${prefix}as_of`]: day?.format("YYYY-MM-DD") ?? null }); }}
        />
      </div>
      <div className="labelled">
        {t("at.knownAt")}
        <DatePicker
          showTime
          aria-label={`${title ?? ""} ${t("at.knownAt")}`}
          placeholder={t("at.now")}
          value={onOurClock(knownAt)}
          onChange={(instant: dayjs.Dayjs | null) => { change({ [`${prefix}known_at`]: instant === null ? null : wallInstant(instant.format("YYYY-MM-DD HH:mm:ss")) }); }}
        />
      </div>
    </fieldset>
  );
}

/** A picker knows the browser's clock alone: it is given what the organisation's shows. */
function onOurClock(instant: string | undefined): dayjs.Dayjs | null {
  return instant === undefined || !dayjs(instant).isValid() ? null : dayjs(wallTime(instant));
}
