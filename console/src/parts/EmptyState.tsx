import type { ReactNode } from "react";

/** Nothing here yet: why, and how to begin. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty-state">
      <svg viewBox="0 0 64 40" width="64" height="40" aria-hidden="true">
        <path d="M4 34h56M12 34V14h12v20M28 34V6h12v28M44 34V20h8v14" fill="none" stroke="var(--line-2)" strokeWidth="2" />
      </svg>
      <p className="empty-state-title">{title}</p>
      {children}
    </div>
  );
}
