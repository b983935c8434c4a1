/** How far behind a reader is, from `GET /positions` of both sides. */

type Heads = Readonly<Record<string, number>>;

/** `said` and `heard` by shard; `unsent` events wait for the bus, `parked` ones for a replay. */
export interface Positions {
  readonly last_position: number;
  readonly said: Heads;
  readonly unsent: number;
  readonly heard: Readonly<Record<string, Heads>>;
  readonly parked: number;
}

/** Events of the log that the reader of this source may still have to hear, at most; null: it does not listen, or the source is silent. */
export function lag(reader: Positions, source: string, said: Positions | null): number | null {
  const heard = reader.heard[source];
  if (heard === undefined || said === null) return null;
  const behind = Object.entries(said.said).map(([shard, head]) => Math.max(0, head - (heard[shard] ?? 0)));
  return Math.max(0, ...behind);
}
