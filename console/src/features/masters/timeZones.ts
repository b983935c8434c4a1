/** The zones to choose from: those that this browser can tell time in. */

export interface ZoneChoice {
  readonly value: string;
  readonly label: string;
}

/** By name, with what people call it and how far it is from UTC at `now`; `current` is always among them. */
export function zoneChoices(current: string, language: string, now: Date = new Date()): readonly ZoneChoice[] {
  const zones = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", current])].sort();
  return zones.map((zone) => ({ value: zone, label: [zone, ...named(zone, language, now)].join(" · ") }));
}

/** `中欧时间`, `德国时间`, `GMT+1`, each once; nothing of a zone that this browser does not know. */
function named(zone: string, language: string, now: Date): Iterable<string> {
  try {
    return new Set((["longGeneric", "shortGeneric", "shortOffset"] as const).map((timeZoneName) => partOf(new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName }), now)));
  } catch {
    return [];
  }
}

function partOf(format: Intl.DateTimeFormat, now: Date): string {
  return format.formatToParts(now).find(({ type }) => type === "timeZoneName")?.value ?? "";
}
