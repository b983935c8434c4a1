import { type Notch, NOTCHES } from "../verdict";

const STEP = 10;
const HEIGHT = 26;

/** A tally stick: a notch for each document, a slash through every fifth, as one counts by hand. */
export function Tally({ notches }: { readonly notches: readonly Notch[] }) {
  return (
    <svg className="tally" viewBox={`0 0 ${String(NOTCHES * STEP)} ${String(HEIGHT)}`} preserveAspectRatio="none" aria-hidden="true">
      {notches.map((notch, at) => (
        <line key={at} data-notch={notch} {...line(at)} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}

function line(at: number) {
  const group = Math.floor(at / 5) * 5;
  if (at % 5 === 4) return { x1: group * STEP + 1, x2: (group + 3) * STEP + 12, y1: HEIGHT - 6, y2: 6 };
  return { x1: at * STEP + 6, x2: at * STEP + 6, y1: 3, y2: HEIGHT - 3 };
}
