import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMe } from "@/access/me";
import type { DocumentRow } from "@/api/shapes/documents";
import { dateTime } from "@/format/dates";
import { useMyDrafts } from "@/phone/goods/calls";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { PhonePage } from "@/phone/PhonePage";
import { StateTag } from "@/phone/StateTag";
import { useOnDevice } from "./onDevice";
import "./draftWords";

/** What I began and is not in the books: on this device, and with the service. */
export function DraftsPage() {
  const { t } = useTranslation("phone-drafts");
  const found = useMyDrafts(useMe().data?.person.id);
  const device = useOnDevice();
  const items = found.data?.items ?? [];
  const rooms = device?.rooms ?? [];
  const nothing = found.data !== undefined && device !== undefined && items.length + rooms.length === 0;
  return (
    <PhonePage title={t("title")} back="/m">
      {found.error !== null && <ProblemNotice error={found.error} retry={() => void found.refetch()} />}
      {nothing && <Notice tone="idle" title={t("nothing")}><span>{t("nothingHow")}</span></Notice>}
      <ul className="phone-list" hidden={rooms.length === 0} aria-label={t("onDevice")}>
        {rooms.map(({ room, draft }) => (
          <li key={room}>
            <Link className="phone-row" to={`/m/${room}`}>
              <span className="phone-row-main"><strong>{t(`room.${room}`)}</strong><span className="muted">{[draft.source.number, draft.source.partnerName].filter(Boolean).join(" · ")}</span></span>
              <span className="muted">{t("notSaved", { count: draft.lines.length })}</span>
            </Link>
          </li>
        ))}
      </ul>
      <ul className="phone-list" hidden={items.length === 0} aria-label={t("title")}>
        {items.map((row) => <Row key={row.id} row={row} changed={device?.changed.has(row.id) ?? false} />)}
      </ul>
    </PhonePage>
  );
}

function Row({ row, changed }: { readonly row: DocumentRow; readonly changed: boolean }) {
  const { t } = useTranslation("phone-drafts");
  const { t: shared } = useTranslation();
  return (
    <li>
      <Link className="phone-row" to={`/m/drafts/${row.id}`}>
        <span className="phone-row-main">
          <strong>{[shared(`kind.${row.kind}`), row.partner_name ?? row.warehouse_code].filter(Boolean).join(" · ")}</strong>
          <span className="muted mono">{row.number}</span>
          <span className="muted">{dateTime(row.changed_at)}</span>
          {changed && <span className="phone-warn">{t("changed")}</span>}
        </span>
        <StateTag state={row.state} />
      </Link>
    </li>
  );
}
