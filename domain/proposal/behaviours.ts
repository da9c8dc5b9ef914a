import { wholeWords } from '../initials.ts';
import { sellersOf } from '../people.ts';
import type { Block, Section } from './blocks.ts';
import type { Offer } from './offer.ts';
import type { Text } from './text.ts';

const MOST_KINDS = 6;

/** The method, and the kinds of behaviours chosen: never a seller's name, baseline, target or figure. */
export function behavioursSection(offer: Offer): Section {
  const { behaviours: words } = offer.texts.proposal;
  const kinds = kindsOf(offer);
  const table: Block = {
    type: 'table',
    title: words.table,
    columns: [
      { text: words.columns.result, width: 70 },
      { text: words.columns.behaviour, width: 98 },
    ],
    rows: kinds,
  };
  return {
    id: 'behaviours',
    title: words.title,
    blocks: [
      { type: 'lead', text: words.lead },
      { type: 'steps', items: words.steps, alt: words.stepsAlt },
      kinds.length > 0 ? table : { type: 'paragraph', text: words.chooseLater },
      { type: 'paragraph', text: words.test },
      { type: 'paragraph', text: words.privacy },
    ],
  };
}

/** Distinct pairs of result and behaviour. One that names a seller is that seller's own, and stays out. */
function kindsOf({ plan, typed }: Offer): readonly (readonly Text[])[] {
  const names = wholeWords(sellersOf(plan).flatMap(({ name }) => (name === null ? [] : [name])));
  const kinds = plan.behaviours
    .filter(
      ({ result, behaviour }) =>
        names === null || `${result}\n${behaviour}`.normalize('NFC').search(names) < 0,
    )
    .map(({ result, behaviour }) => [typed(result), typed(behaviour)]);
  return [...new Map(kinds.map((kind) => [JSON.stringify(kind).toLowerCase(), kind])).values()].slice(
    0,
    MOST_KINDS,
  );
}
