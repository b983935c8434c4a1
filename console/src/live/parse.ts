/** Server-sent events out of text as it arrives (WHATWG HTML, 9.2.6). */

export interface SentEvent {
  readonly kind: string;
  readonly id: string;
  readonly data: string;
}

/** Whole events of the text so far, and the rest that waits for more. */
export function taken(text: string): { readonly events: readonly SentEvent[]; readonly rest: string } {
  const blocks = text.replaceAll("\r\n", "\n").split("\n\n");
  const rest = blocks.pop() ?? "";
  return { events: blocks.map(event).filter((one) => one.data !== ""), rest };
}

function event(block: string): SentEvent {
  const fields: Record<string, string> = {};
  for (const line of block.split("\n")) {
    const at = line.indexOf(":");
    if (at <= 0) continue;
    const name = line.slice(0, at);
    const value = line.slice(at + 1).replace(/^ /, "");
    fields[name] = name === "data" && fields.data !== undefined ? `${fields.data}\n${value}` : value;
  }
  return { kind: fields.event ?? "message", id: fields.id ?? "", data: fields.data ?? "" };
}
