/** The only user of `window.api`: asks the main process and listens to it. */
import type { Problem } from '#contract/problems.ts';
import type { Events } from '#contract/events.ts';
import type { Api, Input, Reply, RequestName, Value } from '#contract/requests.ts';
import { problem } from '#domain/result.ts';

declare global {
  interface Window {
    readonly api: Api;
  }
}

/** An expected problem on its way to whoever shows it. */
export class AskFailed extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** The reply as it comes. A message that never got one is a fault of the program's: what waits behind it goes on. */
export async function request<Name extends RequestName>(
  name: Name,
  input: Input<Name>,
): Promise<Reply<Name>> {
  try {
    return await window.api.request(name, input);
  } catch {
    return problem({ kind: 'internal' });
  }
}

/** The reply's value. Errors: `AskFailed` with the problem. */
export async function ask<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Value<Name>> {
  const reply = await request(name, input);
  if (!reply.ok) throw new AskFailed(reply.problem);
  return reply.value;
}

export function listen<Name extends keyof Events>(
  name: Name,
  listener: (event: Events[Name]) => void,
): () => void {
  return window.api.on(name, listener);
}
