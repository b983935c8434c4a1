import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "@/api/call";
import type { Tokens } from "@/api/session";

interface InBoth {
  readonly zh: string;
  readonly en: string;
}

export interface Step {
  /** An address of the console. */
  readonly page: string;
  /** The element with this `data-tour` is lit. */
  readonly look_at?: string;
  readonly text: InBoth;
}

export interface Story {
  readonly id: string;
  readonly title: InBoth;
  readonly question: InBoth;
  /** Who would walk it: a role template. */
  readonly role: string;
  readonly steps: readonly Step[];
}

/** `/demo/stories.json`: only a demo has it. */
export interface Stories {
  readonly organisation: string;
  readonly stories: readonly Story[];
}

/** null: there are no stories here. */
export function useStories() {
  return useQuery({ queryKey: ["stories"], staleTime: Infinity, retry: false, queryFn: fetchStories });
}

async function fetchStories(): Promise<Stories | null> {
  const response = await fetch("/demo/stories.json").catch(() => null);
  if (!response?.ok || !(response.headers.get("Content-Type") ?? "").includes("json")) return null;
  return (await response.json()) as Stories;
}

/** Of the two wordings that of the person's language. */
export function useWording(): (both: InBoth) => string {
  const { i18n } = useTranslation();
  return (both) => (i18n.language === "en" ? both.en : both.zh);
}

export interface DemoPerson {
  readonly organisation: string;
  readonly company: string;
  readonly name: string;
  readonly role: string;
}

export function useDemoPeople(enabled: boolean) {
  return useQuery({
    queryKey: ["demo-sign-ins"],
    enabled,
    retry: false,
    queryFn: () => call<{ readonly items: readonly DemoPerson[] }>("auth", "/demo-sign-ins"),
  });
}

export function becomeDemoPerson({ organisation, name }: DemoPerson): Promise<Tokens> {
  return call<Tokens>("auth", "/demo-sign-in", { method: "POST", body: { organisation, name } });
}
