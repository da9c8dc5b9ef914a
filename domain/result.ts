/** An expected outcome: the value, or the problem that stood in its way. Problems are values, never thrown. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** The outcome that went well. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** The outcome that did not, with what stood in its way. */
export function problem<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem };
}
