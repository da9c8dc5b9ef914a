/** The library's turns from a result to a behaviour: the trainer's own first, then those that come with the program. */
import type { KeptDocument } from '#contract/library.ts';
import { kindKey } from '#domain/behaviours.ts';
import { wholeWords } from '#domain/initials.ts';
import type { Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { Kept } from '#renderer/data/library.ts';
import { LONGEST } from './behaviourList.ts';
import { plainly } from './foundTeams.ts';

export interface Conversion extends KeptDocument<'behaviour'> {
  readonly key: string;
  /** What it is looked up by. */
  readonly words: string;
  /** Null for what comes with the program. */
  readonly kept: Kept<'behaviour'> | null;
}

export function conversionsOf(own: readonly Kept<'behaviour'>[], texts: Texts): readonly Conversion[] {
  const { turns } = texts.planScreen.behaviourLibrary;
  return [
    ...own.map((kept) => ({ ...kept.document, words: '', key: kept.id, kept })),
    ...turns.map((turn) => ({ ...turn, key: kindKey(turn), kept: null })),
  ];
}

/** Those that have every word of a text somewhere. */
export function foundConversions(all: readonly Conversion[], sought: string): readonly Conversion[] {
  const wanted = plainly(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return all;
  return all.filter(({ result, behaviour, words }) => {
    const text = plainly([result, behaviour, words].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

/** Whether a text of it names somebody of the plan, or the client: then it is theirs alone. */
export function namesSomebody(
  { people, client }: Plan,
  document: Pick<KeptDocument<'behaviour'>, 'result' | 'behaviour' | 'evidence'>,
): boolean {
  const names = wholeWords([client.name, ...people.flatMap(({ name }) => (name === null ? [] : [name]))]);
  const { result, behaviour, evidence } = document;
  return names !== null && [result, behaviour, evidence].join('\n').normalize('NFC').search(names) >= 0;
}

/** Whether the library takes it: no text is too long. */
export function canBeKept(document: KeptDocument<'behaviour'>): boolean {
  return Object.values(document).every((text) => text.length <= LONGEST);
}
