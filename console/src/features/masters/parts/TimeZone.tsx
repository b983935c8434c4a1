import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Select, Skeleton } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import { wallTime } from "@/format/dates";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";
import { chooseTimeZone, readOrganisation } from "../calls";
import type { Organisation } from "../shapes";
import { zoneChoices } from "../timeZones";

/** In which zone everybody of the organisation reads times, on pages and in files. */
export function TimeZone() {
  const { t: shared } = useTranslation();
  const organisation = useQuery({ queryKey: ["organisation"], queryFn: readOrganisation });
  if (organisation.error !== null) return <ProblemNotice error={organisation.error} retry={() => void organisation.refetch()} />;
  return organisation.data ? <Chosen organisation={organisation.data} /> : <Skeleton active title={false} aria-label={shared("loading")} />;
}

function Chosen({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation("masters");
  const { modal } = App.useApp();
  const toast = useToast();
  const may = useMay();
  const client = useQueryClient();
  const choose = useMutation({
    mutationFn: ({ zone, key }: { readonly zone: string; readonly key: string }) => chooseTimeZone(organisation, zone, key),
    onSuccess: ({ time_zone }) => { toast.done(t("settings.zoneSaved", { zone: time_zone })); },
    onSettled: () => client.invalidateQueries({ queryKey: ["organisation"] }),
  });
  const ask = (zone: string) => {
    if (zone !== organisation.time_zone) void modal.confirm({ title: t("settings.zoneAsk", { zone }), content: t("settings.zoneAskHow"), onOk: () => choose.mutateAsync({ zone, key: newKey() }).catch(() => null) });
  };
  return (
    <section className="settings-card surface">
      <header>
        <label htmlFor="time_zone"><h2>{t("settings.zone")}</h2></label>
        <ZoneSelect value={organisation.time_zone} disabled={!may("settings.edit") || choose.isPending} onChange={ask} />
        <span className="muted mono">{t("settings.zoneNow", { time: wallTime(new Date()) })}</span>
      </header>
      <p className="muted">{t("settings.zoneHow")}</p>
      <ProblemNotice error={choose.error} />
    </section>
  );
}

interface ZoneSelectProps {
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (zone: string) => void;
}

/** Some four hundred names are put together only when they are asked for. */
function ZoneSelect({ value, disabled, onChange }: ZoneSelectProps) {
  const { t, i18n } = useTranslation("masters");
  const [asked, setAsked] = useState(false);
  const options = useMemo(() => (asked ? [...zoneChoices(value, i18n.language)] : [{ value, label: value }]), [asked, value, i18n.language]);
  return (
    <Select
      id="time_zone"
      aria-label={t("settings.zone")}
      className="settings-zone"
      popupMatchSelectWidth={460}
      classNames={{ popup: { root: "settings-zones" } }}
      showSearch={{ optionFilterProp: "label" }}
      disabled={disabled}
      value={value}
      optionLabelProp="value"
      options={options}
      onOpenChange={(open) => { if (open) setAsked(true); }}
      onChange={onChange}
    />
  );
}
