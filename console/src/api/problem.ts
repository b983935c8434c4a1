/** A "no" of a service (RFC 9457) or of the way to it. Source: libs/chassis problems. */

export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  readonly [value: string]: unknown;
}

export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly [value: string]: unknown;
}

/** Codes of our own, for what never reached a service. */
export const AWAY = "away";
export const SESSION_ENDED = "session_ended";

export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(`${String(body.status)} ${body.code}: ${body.detail}`);
    this.name = "Problem";
  }

  get code(): string {
    return this.body.code;
  }

  get errors(): readonly FieldError[] {
    return this.body.errors ?? [];
  }

  /** The server or the network is away: the same command may be sent again with the same key. */
  get isAway(): boolean {
    return this.code === AWAY || [502, 503, 504].includes(this.body.status);
  }

  /** What is said of one place of the body: `/lines/0/quantity`. */
  at(pointer: string): readonly FieldError[] {
    return this.errors.filter((error) => error.pointer === pointer);
  }
}

export function awayProblem(): Problem {
  return new Problem({ status: 0, code: AWAY, title: "", detail: "" });
}

export function sessionEnded(): Problem {
  return new Problem({ status: 401, code: SESSION_ENDED, title: "", detail: "" });
}
