import { Alert } from "antd";
import type { DocumentAnswer } from "@/api/shapes/documents";
import type { CandidateLine } from "@/api/shapes/candidates";
import { Problem } from "@/api/problem";
import { ReturnChoices } from "@/parts/audit/ReturnChoices";
import type { Kept } from "../editorState";

/** The "no" of an audit that looks like a return; null: it is none. */
export function heldOf(error: unknown): Problem | null {
  return error instanceof Problem && error.code === "disguised_return_suspected" ? error : null;
}

interface HeldProps {
  readonly problem: Problem;
  readonly kept: Kept;
  readonly submitted: () => Promise<Kept>;
  readonly confirmed: (document: DocumentAnswer) => void;
}

/** Looks like a return: the deliveries that the goods may have come back from, and both ways on, in place. */
export function Held({ problem, kept, submitted, confirmed }: HeldProps) {
  const candidates = (problem.body.candidates ?? problem.errors[0]?.candidates ?? []) as readonly CandidateLine[];
  return (
    <>
      <Alert type="warning" showIcon role="alert" title={problem.body.title} description={problem.body.detail} />
      <ReturnChoices document={kept} candidates={candidates} submitted={submitted} confirmed={confirmed} />
    </>
  );
}
