import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KeptDocument } from '#contract/library.ts';
import { useLibraryChanges } from '#renderer/data/library.ts';
import type { PlanPage } from '../planPage.ts';
import { LONGEST } from './behaviourList.ts';
import { namesSomebody } from './conversions.ts';
import css from './picker.module.css';
import { ResultInstead } from './ResultInstead.tsx';

interface OwnBehaviourProps {
  readonly page: PlanPage;
  /** What was looked for before. */
  readonly result: string;
  readonly onAdd: (own: KeptDocument<'behaviour'>) => void;
  readonly onClose: () => void;
}

/** A turn in the trainer's own words; kept for the next client too, where it names nobody. */
export function OwnBehaviour({ page, result: sought, onAdd, onClose }: OwnBehaviourProps) {
  const { own: words, fields } = page.offer.texts.planScreen.behaviours;
  const [result, setResult] = useState(sought);
  const [behaviour, setBehaviour] = useState('');
  const [isKept, setIsKept] = useState(true);
  const { save } = useLibraryChanges();
  const document = { result: result.trim(), behaviour: behaviour.trim(), unit: '', evidence: '' };
  const isWhole = document.result !== '' && document.behaviour !== '';
  const isTheirs = namesSomebody(page.plan, document);
  return (
    <form
      className={css.own}
      data-unsaved={isWhole || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        if (isKept && !isTheirs) save.mutate({ kind: 'behaviour', document });
        onAdd(document);
      }}
    >
      <TextInput
        label={fields.result}
        maxLength={LONGEST}
        dir="auto"
        autoFocus={sought.trim() === ''}
        value={result}
        onChange={(event) => setResult(event.currentTarget.value)}
      />
      <TextInput
        label={fields.behaviour}
        maxLength={LONGEST}
        dir="auto"
        autoFocus={sought.trim() !== ''}
        value={behaviour}
        onChange={(event) => setBehaviour(event.currentTarget.value)}
      />
      <ResultInstead page={page} text={behaviour} onChoose={onAdd} />
      {isTheirs ? (
        <p className={css.none}>{words.keepNot}</p>
      ) : (
        <Checkbox
          label={words.keep}
          checked={isKept}
          onChange={(event) => setIsKept(event.currentTarget.checked)}
        />
      )}
      <div className={css.buttons}>
        <Button type="submit" variant="default" size="compact-md" disabled={!isWhole}>
          {words.add}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
