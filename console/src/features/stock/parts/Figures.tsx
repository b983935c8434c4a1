import type { ReactNode } from "react";
import "../stock.css";

export interface Figure {
  readonly label: string;
  readonly value: ReactNode;
  readonly tone?: "warn" | "refused" | undefined;
}

/** A few sums in one line. */
export function Figures({ figures, note }: { readonly figures: readonly Figure[]; readonly note?: string | undefined }) {
  return (
    <div className="figures-line">
      <dl className="figures">
        {figures.map((figure) => (
          <div key={figure.label} data-tone={figure.tone}>
            <dt>{figure.label}</dt>
            <dd className="mono">{figure.value}</dd>
          </div>
        ))}
      </dl>
      {note !== undefined && <p className="muted">{note}</p>}
    </div>
  );
}
