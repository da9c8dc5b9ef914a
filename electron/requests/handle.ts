/** What becomes of a request: who asks, is it one, do it, log it, reply. */
import { BrowserWindow } from 'electron';
import type { ZodMiniType } from 'zod/mini';
import type { Problem } from '#contract/problems.ts';
import { requests, type Parsed, type Reply, type RequestName } from '#contract/requests.ts';
import { problem, type Result } from '#domain/result.ts';
import type { Log } from '../log.ts';
import { mayAsk, type Source } from '../security.ts';
import { tellOthers } from '../window.ts';
import type { Answers } from './answers.ts';
import type { Handle } from './door.ts';

export function handleWith({
  answers,
  source,
  log,
  changed,
}: {
  readonly answers: Answers;
  readonly source: Source;
  readonly log: Log;
  /** What the store has may have changed. */
  readonly changed: () => void;
}): Handle {
  return async ({ sender, senderFrame }, name, input) => {
    const started = performance.now();
    const isOurs = BrowserWindow.fromWebContents(sender) !== null && mayAsk(senderFrame, source);
    const isKnown = isOurs && isRequestName(name);
    const reply = isKnown ? await safely(name, input, answers, log) : problem(REFUSED);
    if (isKnown && reply.ok && CHANGES.has(name)) {
      tellOthers(sender);
      changed();
    }
    const took = Math.round(performance.now() - started);
    log.note(`${isKnown ? name : 'unknown'} ${took} ms ${reply.ok ? 'ok' : reply.problem.kind}`);
    return reply;
  };
}

/** What other windows have to read anew after. */
const CHANGES: ReadonlySet<RequestName> = new Set([
  'clients.create',
  'academies.create',
  'plans.create',
  'plans.next',
  'subjects.delete',
  'changes.apply',
  'changes.undo',
  'changes.redo',
  'planFiles.open',
  'planFiles.drop',
  'planFiles.decide',
  'documents.word',
  'versions.save',
  'versions.restore',
  'templates.apply',
  'library.save',
  'library.remove',
  'backups.restore',
  'store.startEmpty',
]);

const REFUSED: Problem = { kind: 'refused' };

const inputs: { readonly [Name in RequestName]: { readonly input: ZodMiniType<Parsed<Name>> } } = requests;

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}

/** Whatever goes wrong within is the program's own fault: logged, and told as such. */
async function safely<Name extends RequestName>(
  name: Name,
  input: unknown,
  answers: Answers,
  log: Log,
): Promise<Reply<Name> | Result<never, Problem>> {
  try {
    const parsed = inputs[name].input.safeParse(input);
    return parsed.success ? await answers[name](parsed.data) : problem(REFUSED);
  } catch (error) {
    log.fault(name, error);
    return problem({ kind: 'internal' });
  }
}
