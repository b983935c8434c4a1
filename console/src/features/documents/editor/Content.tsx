import { KIND_FORMS } from "../kinds";
import type { Entry, Header, Settled, Sheet } from "../sheet";
import { Entries } from "./header/Entries";
import { Receipts } from "./header/Receipts";
import { Settlements } from "./header/Settlements";

export interface ContentProps {
  readonly sheet: Sheet;
  readonly fields: ReadonlyMap<string, string>;
  readonly change: (change: { readonly settlements?: readonly Settled[]; readonly receipts?: readonly string[]; readonly entries?: readonly Entry[] }, mark?: string) => void;
  readonly header: (change: Partial<Header>) => void;
}

/** What stands where other kinds have lines: open items to settle, receipts to charge, balances to open. */
export function Content(props: ContentProps) {
  switch (KIND_FORMS[props.sheet.kind].content) {
    case "money":
      return <Settlements {...props} />;
    case "landed":
      return <Receipts {...props} />;
    case "entries":
      return <Entries {...props} />;
    default:
      return null;
  }
}
