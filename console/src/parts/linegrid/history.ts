/** Undo and redo: steps that follow each other under one mark (typing in one cell) are one step. */

export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  readonly mark: string | null;
}

const STEPS_MAX = 200;

export function begun<State>(present: State): History<State> {
  return { past: [], present, future: [], mark: null };
}

export function advanced<State>(history: History<State>, next: State, mark: string | null): History<State> {
  if (next === history.present) return history;
  const joins = mark !== null && mark === history.mark && history.future.length === 0;
  const past = joins ? history.past : [...history.past, history.present].slice(-STEPS_MAX);
  return { past, present: next, future: [], mark };
}

/** The present is other than it was, and that is no step of its own: ids that the service gave, a price that was proposed. */
export function amended<State>(history: History<State>, change: (state: State) => State): History<State> {
  return { ...history, present: change(history.present) };
}

export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], mark: null };
}

export function redone<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, mark: null };
}
