import { type Dispatch, useMemo, useState } from "react";
import type { LineAction } from "@/parts/linegrid/editLines";
import type { GridActs } from "@/parts/linegrid/grid";
import type { GridLine } from "@/parts/linegrid/line";
import type { EditorAction } from "../editorState";
import { handTyped } from "@/parts/linegrid/handTyped";

/** What the grid tells the sheet; a product that was picked gets its price proposed, unless a person is faster. */
export function useGridActs(dispatch: Dispatch<EditorAction>, propose: (product_id: string, unit: string) => Promise<string | null>, stand: (key: string) => void): GridActs {
  const [typed] = useState(handTyped);
  return useMemo(
    () => ({
      act: (action: LineAction, mark: string | null = null) => {
        typed.did(action);
        dispatch({ type: "line", action, mark });
      },
      undo: () => { dispatch({ type: "undo" }); },
      redo: () => { dispatch({ type: "redo" }); },
      entered: (line: GridLine) => { stand(line.key); },
      picked: (key, product, unit) => {
        stand(key);
        void propose(product.id, unit).then((price) => {
          if (price !== null && typed.isOpenTo(key)) dispatch({ type: "line", action: { type: "propose", key, price } });
        });
      },
    }),
    [dispatch, propose, stand, typed],
  );
}
