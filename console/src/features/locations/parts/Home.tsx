import { EditOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { newKey } from "@/api/call";
import type { Placement } from "@/api/shapes/locations";
import { LocationPicker } from "@/parts/LocationPicker";
import { useToast } from "@/parts/useToast";
import { keepHomes } from "../calls";

/** Where a product lies, changed where it stands. */
export function Home({ placement, mayEdit }: { readonly placement: Placement; readonly mayEdit: boolean }) {
  const { t } = useTranslation("locations");
  const [editing, setEditing] = useState(false);
  const keeping = useKeeping(placement, () => { setEditing(false); });
  if (editing) {
    return (
      <LocationPicker
        label={t("place.of", { product: placement.product_code })}
        warehouseId={placement.warehouse_id}
        value={placement.location}
        clearable
        busy={keeping.isPending}
        leave={() => { if (!keeping.isPending) setEditing(false); }}
        onChange={(location) => { keeping.mutate(location); }}
      />
    );
  }
  const location = placement.location ?? t("place.none");
  const where = placement.location === null ? <span className="tag" data-tone="warn">{location}</span> : <strong className="mono">{location}</strong>;
  if (!mayEdit) return where;
  return (
    <button type="button" className="location-home" aria-label={t("place.change", { location, product: placement.product_code })} onClick={() => { setEditing(true); }}>
      {where} <EditOutlined aria-hidden="true" />
    </button>
  );
}

function useKeeping(placement: Placement, done: () => void) {
  const { t } = useTranslation("locations");
  const toast = useToast();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (location: string | null) => keepHomes(placement.warehouse_id, [{ product_id: placement.product_id, location }], newKey()),
    onError: toast.problem,
    onSuccess: async (_answer, location) => {
      toast.done(location === null ? t("place.taken", { product: placement.product_code }) : t("place.saved", { product: placement.product_code, location }));
      await Promise.all([["placements"], ["locations"]].map((queryKey) => client.invalidateQueries({ queryKey })));
      done();
    },
  });
}
