import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRested } from "@/parts/useRested";
import { keepHomes, readKnown } from "../calls";
import { isFault, type PastedPlacement, pastePlacements, productCodes } from "../pastePlacements";
import { PasteDialog } from "./PasteDialog";

const PAUSE_MS = 250;

/** Homes of many products of a warehouse at once. */
export function PasteHomes({ warehouseId, close }: { readonly warehouseId: string | null; readonly close: () => void }) {
  const { t } = useTranslation("locations");
  const [place, setPlace] = useState(warehouseId);
  const [text, setText] = useState("");
  const rested = useRested(text, PAUSE_MS);
  const codes = useMemo(() => productCodes(rested), [rested]);
  const known = useQuery({
    queryKey: ["placements", "known", place, codes],
    enabled: place !== null && codes.length > 0,
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => readKnown(place ?? "", codes, signal),
  });
  const rows = useMemo(() => (known.data === undefined || known.isPlaceholderData ? [] : pastePlacements(rested, known.data)), [rested, known.data, known.isPlaceholderData]);
  return (
    <PasteDialog<PastedPlacement>
      title={t("pasting.homes")}
      how={t("pasting.homesHow")}
      place={place}
      setPlace={setPlace}
      text={text}
      setText={setText}
      rows={rows}
      isFault={isFault}
      error={known.error}
      columns={[
        { title: t("pasting.product"), render: (row) => <><span className="mono">{row.code}</span> {row.product?.name}</> },
        { title: t("pasting.from"), render: (row) => <span className="mono muted">{row.from ?? "–"}</span> },
        { title: t("pasting.to"), render: (row) => <span className="mono">{row.to ?? "–"}</span> },
      ]}
      save={(fitting, key) => keepHomes(place ?? "", fitting.flatMap((row) => (row.product === null ? [] : [{ product_id: row.product.id, location: row.to }])), key)}
      close={close}
    />
  );
}
