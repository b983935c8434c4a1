import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/call";
import { parsed } from "@/format/decimal";
import { quantity } from "@/format/numbers";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";
import { releaseReservation } from "../calls";
import type { Reservation } from "../shapes";

/** How much of a reservation to give free: all of it unless less is typed. */
export function ReleaseForm({ reservation, close }: { readonly reservation: Reservation; readonly close: () => void }) {
  const { t } = useTranslation("stock");
  const toast = useToast();
  const client = useQueryClient();
  const [text, setText] = useState(quantity(reservation.reserved));
  const [key] = useState(newKey);
  const wanted = parsed(text);
  const release = useMutation({
    mutationFn: (much: string) => releaseReservation(reservation, much, key),
    onSuccess: async () => {
      toast.done(t("reservations.released"));
      await Promise.all(["reservations", "balances"].map((name) => client.invalidateQueries({ queryKey: [name] })));
      close();
    },
  });
  return (
    <Modal
      open
      title={t("reservations.releaseTitle")}
      okText={t("reservations.release")}
      okButtonProps={{ disabled: wanted === null, loading: release.isPending }}
      onOk={() => { if (wanted !== null) release.mutate(wanted); }}
      onCancel={close}
    >
      <p>{t("reservations.releaseHow", { number: reservation.document_number, line: reservation.line_number, quantity: `${quantity(reservation.reserved)} ${reservation.unit ?? ""}` })}</p>
      <label>
        {t("reservations.howMany")}
        <Input className="num" inputMode="decimal" autoFocus value={text} status={wanted === null ? "error" : ""} onChange={(event) => { setText(event.target.value); }} />
      </label>
      <ProblemNotice error={release.error} />
    </Modal>
  );
}
