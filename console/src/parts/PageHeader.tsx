import type { ReactNode } from "react";
import { useEffect } from "react";

interface Header {
  readonly title: string;
  readonly beside?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A page's name, what stands beside it, and its actions; also the name of the browser's tab. */
export function PageHeader({ title, beside, actions, children }: Header) {
  useEffect(() => {
    document.title = `${title} · Tritally`;
  }, [title]);
  return (
    <header className="page-header">
      <div className="page-header-row">
        <h1>{title}</h1>
        {beside}
        <div className="page-header-actions">{actions}</div>
      </div>
      {children}
    </header>
  );
}
