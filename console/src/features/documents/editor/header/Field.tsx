import type { ReactNode } from "react";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** What the service said of members. */
  readonly fields: ReadonlyMap<string, string>;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A member of the header with what was said of it. */
export function Field({ name, label, fields, wide = false, children }: FieldProps) {
  const told = fields.get(name);
  return (
    <div className={wide ? "document-field wide" : "document-field"}>
      <label htmlFor={name}>{label}</label>
      {children}
      {told !== undefined && <span className="document-fault" role="alert">{told}</span>}
    </div>
  );
}
