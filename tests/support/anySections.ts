/** Sections of an offer at random, as a plan file has them: left out, elsewhere, with words, and of ids that nobody knows. */
import fc from 'fast-check';
import { CLOSING_SECTIONS, MOVABLE_SECTIONS } from '#domain/offerSections.ts';

const words = fc.constantFrom(
  'Hos er börjar vi med lagerlaget.',
  '**Stort** [^prosales]',
  '  ',
  'Å'.repeat(700),
);

export const anySections = fc
  .shuffledSubarray([...MOVABLE_SECTIONS, ...CLOSING_SECTIONS, 'ny-sektion', 'annan'])
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({ shown: fc.boolean(), before: words, after: words }, { requiredKeys: [] })
          .map((said) => ({ id, ...said })),
      ),
    ),
  );
