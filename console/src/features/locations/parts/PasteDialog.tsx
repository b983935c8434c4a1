import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/call";
import { Problem } from "@/api/problem";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";
import { WarehousePicker } from "@/parts/WarehousePicker";
import { ROWS_MAX } from "../pastedRows";
import { PreviewTable, type Previewed } from "./PreviewTable";

export interface PreviewColumn<Row> {
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
}

interface PasteDialogProps<Row extends Previewed> {
  readonly title: string;
  readonly how: string;
  readonly place: string | null;
  readonly setPlace: (warehouseId: string | null) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly rows: readonly Row[];
  readonly isFault: (is: string) => boolean;
  /** Why the rows cannot be read yet. */
  readonly error: unknown;
  readonly columns: readonly PreviewColumn<Row>[];
  readonly save: (rows: readonly Row[], key: string) => Promise<unknown>;
  readonly close: () => void;
}

/** A table out of Excel, seen before anything of it is kept: what becomes of each row, and what is wrong at which. */
export function PasteDialog<Row extends Previewed>({ title, how, place, setPlace, text, setText, rows, isFault, error, columns, save, close }: PasteDialogProps<Row>) {
  const { t } = useTranslation("locations");
  const { t: shared } = useTranslation();
  const fitting = rows.filter((row) => !isFault(row.is) && row.is !== "same");
  const hasFaults = rows.some((row) => isFault(row.is));
  const saving = useSaving(fitting, save, close);
  const tooMany = fitting.length > ROWS_MAX;
  return (
    <Modal
      open
      width={760}
      title={title}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{shared("do.cancel")}</Button>
          <Button type="primary" loading={saving.isPending} disabled={fitting.length === 0 || tooMany} onClick={() => { saving.mutate(newKey()); }}>
            {t(hasFaults ? "pasting.saveFitting" : "pasting.save", { count: fitting.length })}
          </Button>
        </>
      }
    >
      <div className="paste-locations">
        <p className="muted">{how}</p>
        <WarehousePicker label={shared("field.warehouse")} value={place} onChange={setPlace} />
        <Input.TextArea className="mono" aria-label={t("pasting.table")} placeholder={t(place === null ? "pasting.chooseWarehouse" : "pasting.table")} disabled={place === null} autoSize={{ minRows: 3, maxRows: 6 }} value={text} onChange={(event) => { setText(event.target.value); }} />
        <ProblemNotice error={error} />
        {saving.whole && <ProblemNotice error={saving.error} />}
        {tooMany && <p role="alert" className="field-problem">{t("pasting.tooMany")}</p>}
        {rows.length > 0 && fitting.length === 0 && !hasFaults && <p className="muted" role="status">{t("pasting.nothing")}</p>}
        {rows.length > 0 && <PreviewTable rows={rows} isFault={isFault} columns={columns} refused={saving.refused} />}
      </div>
    </Modal>
  );
}

/** The rows that fit, all or none; what the service says of one stands at its row. */
function useSaving<Row extends Previewed>(fitting: readonly Row[], save: PasteDialogProps<Row>["save"], done: () => void) {
  const { t } = useTranslation("locations");
  const toast = useToast();
  const client = useQueryClient();
  const [sent, setSent] = useState<readonly Row[]>([]);
  const saving = useMutation({
    mutationFn: (key: string) => {
      setSent(fitting);
      return save(fitting, key);
    },
    onSuccess: async () => {
      toast.done(t("pasting.saved", { count: fitting.length }));
      await Promise.all([["locations"], ["placements"]].map((queryKey) => client.invalidateQueries({ queryKey })));
      done();
    },
  });
  const refused = refusedRows(saving.error, sent);
  return { ...saving, refused, whole: refused.size === 0 };
}

/** Pasted row → what the service says of it: `/items/3/code` is of the fourth that was sent. */
function refusedRows(error: unknown, sent: readonly Previewed[]): ReadonlyMap<number, string> {
  if (!(error instanceof Problem)) return new Map();
  return new Map(
    error.errors.flatMap((one): [number, string][] => {
      const row = sent[Number(/^\/items\/(\d+)/.exec(one.pointer)?.[1] ?? -1)];
      return row === undefined ? [] : [[row.row, one.detail]];
    }),
  );
}
