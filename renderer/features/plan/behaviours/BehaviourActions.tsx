import { Button } from '@mantine/core';
import { IconBookmark, IconCopy, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { kindKey } from '#domain/behaviours.ts';
import type { Behaviour } from '#domain/plan.ts';
import { useLibrary, useLibraryChanges } from '#renderer/data/library.ts';
import { useToasts } from '#renderer/shell/toasts.tsx';
import { removeItem } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';
import css from './behaviour.module.css';
import { BEHAVIOURS } from './behaviourList.ts';
import { canBeKept, conversionsOf, namesSomebody } from './conversions.ts';
import { CopyDialog } from './CopyDialog.tsx';

interface BehaviourActionsProps {
  readonly page: PlanPage;
  readonly behaviour: Behaviour;
  readonly onRemove: () => void;
}

/** What can be done with a whole behaviour. */
export function BehaviourActions({ page, behaviour, onRemove }: BehaviourActionsProps) {
  const { actions: words } = page.offer.texts.planScreen.behaviours;
  const [isCopying, setIsCopying] = useState(false);
  const says = (action: string): string => words.of(action, page.offer.shown(behaviour.behaviour));
  return (
    <div className={css.actions}>
      {page.plan.people.filter(({ role }) => role === 'seller').length > 1 && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={says(words.copy)}
          leftSection={<IconCopy size={15} stroke={1.5} />}
          onClick={() => setIsCopying(true)}
        >
          {words.copy}
        </Button>
      )}
      <Keep page={page} behaviour={behaviour} says={says(words.keep)} />
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={says(words.remove)}
        leftSection={<IconX size={15} stroke={1.5} />}
        onClick={() => {
          if (page.change([removeItem(BEHAVIOURS, behaviour.id)]) === null) onRemove();
        }}
      >
        {words.remove}
      </Button>
      {isCopying && <CopyDialog page={page} behaviour={behaviour} onClose={() => setIsCopying(false)} />}
    </div>
  );
}

interface KeepProps {
  readonly page: PlanPage;
  readonly behaviour: Behaviour;
  readonly says: string;
}

/** An own behaviour into the library, where it is not there and names nobody. */
function Keep({ page, behaviour, says }: KeepProps) {
  const { texts } = page.offer;
  const { actions: words } = texts.planScreen.behaviours;
  const own = useLibrary('behaviour');
  const { save } = useLibraryChanges();
  const { say } = useToasts();
  const key = kindKey(behaviour);
  const same = conversionsOf(own, texts).find((one) => kindKey(one) === key);
  const { result, behaviour: text, unit, evidence } = behaviour;
  const document = { result, behaviour: text, unit: unit ?? '', evidence: evidence ?? '' };
  if (same !== undefined) return same.kept && <span className={css.kept}>{words.isKept}</span>;
  if (!canBeKept(document) || namesSomebody(page.plan, document)) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={says}
      leftSection={<IconBookmark size={15} stroke={1.5} />}
      onClick={() => {
        save.mutate({ kind: 'behaviour', document }, { onSuccess: () => say(words.kept(text)) });
      }}
    >
      {words.keep}
    </Button>
  );
}
