import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Form, Input, Modal, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import { newKey, query } from "@/api/call";
import { Problem } from "@/api/problem";
import type { Location } from "@/api/shapes/locations";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";
import { WarehousePicker } from "@/parts/WarehousePicker";
import { addLocation, changeLocation, readLocation } from "../calls";
import { codeFault } from "../pasteLocations";

interface LocationFormProps {
  readonly seen: Location | null;
  readonly warehouseId: string | null;
  readonly close: () => void;
}

/** One location: new, renamed, or put out of use. Who may not change it sees it. */
export function LocationForm({ seen, warehouseId, close }: LocationFormProps) {
  const { t } = useTranslation("locations");
  const { t: shared } = useTranslation();
  const mayEdit = useMay()("master.edit");
  const [draft, setDraft] = useState(() => draftOf(seen, warehouseId));
  const keeping = useKeeping(seen, close);
  const { place, name, active } = draft;
  const code = draft.code.trim();
  const fault = code === "" ? null : codeFault(code);
  const lacks = place === null || code === "" || fault !== null;
  const change = (values: Partial<Draft>) => { setDraft({ ...draft, ...values }); };
  const save = () => { if (!lacks) keeping.save(place, { code, name: name.trim() || null, active }); };
  const codeError = fault === null ? said(keeping.problem, "/code") : t(`form.fault.${fault}`);
  return (
    <Modal open title={seen === null ? t("new") : seen.code} okText={shared("do.save")} okButtonProps={{ disabled: lacks, loading: keeping.saving, ...(mayEdit ? {} : { style: { display: "none" } }) }} onOk={save} onCancel={close}>
      <Told keeping={keeping} warehouseId={place} code={seen?.code ?? ""} />
      <Form layout="vertical" disabled={!mayEdit} onFinish={save} className="location-form">
        <Form.Item label={shared("field.warehouse")} htmlFor="location-warehouse">
          <WarehousePicker id="location-warehouse" label={shared("field.warehouse")} value={place} onChange={(id) => { change({ place: id }); }} disabled={seen !== null || !mayEdit} />
        </Form.Item>
        <Form.Item label={t("form.code")} htmlFor="location-code" extra={t("form.codeHow")} {...wrong(codeError)}>
          <Input id="location-code" autoFocus autoComplete="off" maxLength={60} value={draft.code} onChange={(event) => { change({ code: event.target.value }); }} />
        </Form.Item>
        <Form.Item label={t("form.name")} htmlFor="location-name" {...wrong(said(keeping.problem, "/name"))}>
          <Input id="location-name" autoComplete="off" maxLength={200} value={name} onChange={(event) => { change({ name: event.target.value }); }} />
        </Form.Item>
        {seen !== null && (
          <Form.Item extra={t("form.activeHow")}>
            <label><Switch checked={active} onChange={(on) => { change({ active: on }); }} /> {t("form.active")}</label>
          </Form.Item>
        )}
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}

interface Draft {
  readonly place: string | null;
  readonly code: string;
  readonly name: string;
  readonly active: boolean;
}

function draftOf(seen: Location | null, warehouseId: string | null): Draft {
  if (seen === null) return { place: warehouseId, code: "", name: "", active: true };
  return { place: seen.warehouse_id, code: seen.code, name: seen.name ?? "", active: seen.active };
}

const wrong = (help: string) => (help === "" ? {} : { validateStatus: "error" as const, help });

function said(problem: Problem | null, pointer: string): string {
  return (problem?.at(pointer) ?? []).map((one) => one.detail).join(" ");
}

type Keeping = ReturnType<typeof useKeeping>;

/** Under the version that was seen; where somebody was faster, his is told, and the next save is over his. */
function useKeeping(seen: Location | null, done: () => void) {
  const { t } = useTranslation("locations");
  const toast = useToast();
  const client = useQueryClient();
  const [newest, setNewest] = useState(seen);
  const [key, setKey] = useState(newKey);
  const save = useMutation({
    mutationFn: ({ place, wanted }: { readonly place: string; readonly wanted: Parameters<typeof addLocation>[1] }) => (newest === null ? addLocation(place, wanted, key) : changeLocation(newest, wanted, key)),
    onError: async (error) => {
      setKey(newKey());
      if (newest !== null && error instanceof Problem && error.code === "stale_version") setNewest(await readLocation(newest.id));
    },
    onSuccess: async () => {
      toast.done(t("form.saved"));
      await Promise.all([["locations"], ["placements"]].map((queryKey) => client.invalidateQueries({ queryKey })));
      done();
    },
  });
  const problem = save.error instanceof Problem ? save.error : null;
  return { saving: save.isPending, error: save.error, problem, newest, save: (place: string, wanted: Parameters<typeof addLocation>[1]) => { save.mutate({ place, wanted }); } };
}

/** What was refused, and the way on. */
function Told({ keeping, warehouseId, code }: { readonly keeping: Keeping; readonly warehouseId: string | null; readonly code: string }) {
  const { t } = useTranslation("locations");
  const { problem, newest } = keeping;
  if (problem?.code === "stale_version" && newest !== null) {
    return <Alert type="warning" showIcon role="alert" title={t("form.stale")} description={t("form.staleHow", { code: newest.code, name: newest.name ?? "" })} />;
  }
  return (
    <>
      <ProblemNotice error={keeping.error} />
      {problem?.code === "location_in_use" && <p><Link to={`/placements${query({ warehouse_id: warehouseId, location: code })}`}>{t("form.seeGoods")}</Link></p>}
    </>
  );
}
