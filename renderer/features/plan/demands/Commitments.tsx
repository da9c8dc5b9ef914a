import { commitmentOf, promisedBy, promisers, type Side } from '#domain/commitments.ts';
import { Section } from '#renderer/components/Section.tsx';
import type { PlanPage } from '../planPage.ts';
import { RowSelect } from '../RowSelect.tsx';
import { Suggestions } from '../Suggestions.tsx';
import { TextList } from '../TextList.tsx';
import { useDocumentTexts } from '../useDocumentTexts.ts';
import css from './demands.module.css';

const SIDES = ['client', 'consultant'] as const;
const placeOf = (side: Side) => ({ subject: 'plan', at: ['plan', 'proposal', 'commitments', side] }) as const;

/** What both sides promise, and who does. */
export function Commitments({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.demands.commitments;
  const { suggested } = useDocumentTexts(page).planScreen.demands.commitments;
  const names = promisers(page.plan);
  return (
    <Section title={words.title} aside={words.aside}>
      {SIDES.map((side) => (
        <div key={side} className={css.side}>
          <h3>{words.sides[side]}</h3>
          <TextList
            page={page}
            place={placeOf(side)}
            words={words.list[side]}
            before={(text, set, number) => (
              <Who
                label={words.who(number, words.sides[side])}
                nobody={words.nobody}
                text={text}
                names={names[side]}
                set={set}
              />
            )}
          />
          <Suggestions
            page={page}
            place={placeOf(side)}
            taken={page.plan.proposal.commitments[side]}
            texts={suggested[side]}
          />
        </div>
      ))}
    </Section>
  );
}

interface WhoProps {
  readonly label: string;
  readonly nobody: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly set: (text: string) => void;
}

/** Whose the promise is: the name stands before it. */
function Who({ label, nobody, text, names, set }: WhoProps) {
  if (names.length === 0) return null;
  return (
    <div className={css.who}>
      <RowSelect
        label={label}
        value={commitmentOf(text, names).who ?? ''}
        options={[{ value: '', label: nobody }, ...names.map((name) => ({ value: name, label: name }))]}
        onChange={(who) => set(promisedBy(text, who === '' ? null : who, names))}
      />
    </div>
  );
}
