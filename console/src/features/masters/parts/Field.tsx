import { Form } from "antd";
import type { ReactNode } from "react";
import type { Problem } from "@/api/problem";

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** Where the service puts what it says of this field: `/units/0/factor`. */
  readonly at?: string;
  readonly problem: Problem | null;
  readonly extra?: string | undefined;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A field with what is said of it at its place. */
export function Field({ id, label, at = `/${id}`, problem, extra, wide = false, children }: FieldProps) {
  const errors = problem?.at(at) ?? [];
  return (
    <Form.Item
      label={label}
      htmlFor={id}
      className={wide ? "field-wide" : ""}
      {...(extra === undefined ? {} : { extra })}
      {...(errors.length === 0 ? {} : { validateStatus: "error" as const, help: errors.map((error) => error.detail).join(" ") })}
    >
      {children}
    </Form.Item>
  );
}
