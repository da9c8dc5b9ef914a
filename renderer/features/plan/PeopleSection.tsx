import { Button } from '@mantine/core';
import { useState, type ComponentProps } from 'react';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { countCoaches, countSellers } from '#domain/edit/people.ts';
import { takesNothingAway } from '#domain/edit/takesNothingAway.ts';
import { EditableSentence, FigureInSentence } from '#renderer/components/EditableSentence.tsx';
import { useOffer } from '#renderer/shell/offers.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { ImportPeople } from './importPeople/ImportPeople.tsx';
import { SaveList } from './importPeople/SaveList.tsx';
import css from './people.module.css';
import { PeopleList } from './PeopleList.tsx';
import type { PlanPage } from './planPage.ts';
import { SectionSheet } from './SectionSheet.tsx';

const MOST = { sellers: 1000, coaches: 100 };

/** Who is in the plan: two numbers, and then names. */
export function PeopleSection({ page }: { readonly page: PlanPage }) {
  const { droppedList } = page;
  const words = page.offer.texts.planScreen.people;
  const [pasted, setPasted] = useState<string | null>(null);
  useOffer(useTexts().texts.peopleImport.open, () => setPasted(''));
  return (
    <SectionSheet
      section="people"
      page={page}
      lede={words.lede}
      isWide
      action={
        <div className={css.lists}>
          <SaveList plan={page.id} />
          <Button variant="default" onClick={() => setPasted('')}>
            {page.offer.texts.peopleImport.open}
          </Button>
        </div>
      }
    >
      <div className={css.sentence}>
        <EditableSentence text={words.sentence} parts={countParts(page)} />
      </div>
      {(pasted !== null || droppedList.file !== null) && (
        <ImportPeople
          page={page}
          text={pasted ?? ''}
          dropped={droppedList.file}
          onClose={() => {
            setPasted(null);
            droppedList.forget();
          }}
        />
      )}
      <PeopleList page={page} onPaste={setPasted} />
    </SectionSheet>
  );
}

function countParts(page: PlanPage): ComponentProps<typeof EditableSentence>['parts'] {
  const { format, planScreen } = page.offer.texts;
  const { counts } = page.offer.figures;
  const part = (what: 'sellers' | 'coaches', edits: (count: number) => readonly SubjectEdit[]) => {
    const { label, unit } = planScreen.people.slots[what];
    return (
      <FigureInSentence
        label={label}
        unit={format.plural(counts[what], unit)}
        value={counts[what]}
        min={1}
        max={MOST[what]}
        isWhole
        isSentWhenDone
        isHarmless={(count) => count >= counts[what] || takesNothingAway(page.documents, edits(count))}
        onChange={(count) => {
          if (count !== null) page.change(edits(count));
        }}
      />
    );
  };
  return {
    sellers: part('sellers', (count) => countSellers(page, count)),
    coaches: part('coaches', (count) => countCoaches(page, count)),
  };
}
