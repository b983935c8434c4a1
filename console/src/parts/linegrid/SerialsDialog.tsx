import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { GoodsDialogProps } from "./BatchDialog";
import { useLyingSerials } from "./goods";

const SHOWN_MAX = 200;

/** Serial numbers, one a line, scanned or pasted; where goods go out, those that lie there to choose from. */
export function SerialsDialog({ line, shape, warehouseId, acts, close }: GoodsDialogProps) {
  const { t } = useTranslation("grid");
  const [text, setText] = useState(line.serials.join("\n"));
  const brings = shape.brings || line.direction === "in";
  const lying = useLyingSerials(line.product?.id ?? "", brings ? null : warehouseId);
  const serials = serialsOf(text);
  const take = () => {
    const change = { serials, ...(line.unit === line.product?.unit && serials.length > 0 ? { quantity: String(serials.length) } : {}) };
    acts.act({ type: "set", key: line.key, change });
    close();
  };
  const toggle = (serial: string) => {
    setText((serials.includes(serial) ? serials.filter((one) => one !== serial) : [...serials, serial]).join("\n"));
  };
  return (
    <Modal
      open
      title={t("serials.title", { product: `${line.product?.code ?? ""} ${line.product?.name ?? ""}` })}
      onCancel={close}
      width={520}
      footer={<Button type="primary" onClick={take}>{t("serials.take", { count: serials.length })}</Button>}
    >
      <Input.TextArea autoFocus aria-label={t("serials.entry")} placeholder={t("serials.entry")} rows={5} value={text} onChange={(event) => { setText(event.target.value); }} onKeyDown={(event) => { if (event.key === "Enter" && event.ctrlKey) { event.stopPropagation(); take(); } }} />
      <div className="serial-choices">
        {(lying.data ?? []).slice(0, SHOWN_MAX).map((serial) => (
          <button key={serial} type="button" className="serial-choice" aria-pressed={serials.includes(serial)} onClick={() => { toggle(serial); }}>{serial}</button>
        ))}
      </div>
      {lying.data?.length === 0 && <p className="muted">{t("serials.noneThere")}</p>}
    </Modal>
  );
}

/** Each once, in the order of entry. */
export function serialsOf(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,，;；]+/).filter((serial) => serial !== ""))];
}
