import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { keepLocations, readLocations } from "../calls";
import { isFault, type PastedLocation, pasteLocations } from "../pasteLocations";
import { PasteDialog } from "./PasteDialog";

/** Codes and names of a warehouse's locations, many at once. */
export function PasteLocations({ warehouseId, close }: { readonly warehouseId: string | null; readonly close: () => void }) {
  const { t } = useTranslation("locations");
  const { t: shared } = useTranslation();
  const [place, setPlace] = useState(warehouseId);
  const [text, setText] = useState("");
  const known = useQuery({ queryKey: ["locations", "all", place], enabled: place !== null, staleTime: 0, queryFn: ({ signal }) => readLocations(place ?? "", signal) });
  const rows = useMemo(() => (known.data === undefined ? [] : pasteLocations(text, known.data)), [text, known.data]);
  return (
    <PasteDialog<PastedLocation>
      title={t("pasting.locations")}
      how={t("pasting.locationsHow")}
      place={place}
      setPlace={setPlace}
      text={text}
      setText={setText}
      rows={rows}
      isFault={isFault}
      error={known.error}
      columns={[
        { title: t("form.code"), render: (row) => <span className="mono">{row.code}</span> },
        { title: shared("field.name"), render: (row) => row.name },
      ]}
      save={(fitting, key) => keepLocations(place ?? "", fitting, key)}
      close={close}
    />
  );
}
