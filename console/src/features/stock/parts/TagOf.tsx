import type { ReactNode } from "react";
import type { Tone } from "@/format/tones";

export function TagOf({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
