import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { answersTo } from '#domain/behaviours.ts';
import type { Behaviour } from '#domain/plan.ts';
import { MinimumMark } from '#renderer/components/MinimumMark.tsx';
import type { PlanPage } from '../planPage.ts';
import css from './behaviour.module.css';
import { BehaviourActions } from './BehaviourActions.tsx';
import { BehaviourFields } from './BehaviourFields.tsx';
import { BehaviourTurn } from './BehaviourTurn.tsx';
import { CoachableTest } from './CoachableTest.tsx';

interface BehaviourRowProps {
  readonly page: PlanPage;
  readonly behaviour: Behaviour;
  readonly isOpen: boolean;
  /** Just added: its figures come next. */
  readonly isNew: boolean;
  readonly onToggle: () => void;
  /** It is gone from the plan. */
  readonly onRemove: () => void;
}

/** A behaviour: a line when closed, all of it when open. */
export function BehaviourRow({ page, behaviour, isOpen, isNew, onToggle, onRemove }: BehaviourRowProps) {
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) body.current?.querySelector<HTMLElement>('[inputmode="decimal"]')?.focus();
  }, [isNew]);
  const { shown } = page.offer;
  const toggle = { 'aria-expanded': isOpen, 'aria-controls': bodyId, onClick: onToggle };
  return (
    <li className={css.root} data-open={isOpen || undefined}>
      {isOpen ? (
        <div className={css.opened}>
          <BehaviourTurn page={page} behaviour={behaviour} />
          <ActionIcon aria-label={shown(behaviour.behaviour)} {...toggle}>
            <IconChevronUp size={18} stroke={1.5} />
          </ActionIcon>
        </div>
      ) : (
        <div className={css.head}>
          <div className={css.title}>
            <h3>
              <button type="button" className="name" {...toggle}>
                {shown(behaviour.behaviour)}
              </button>
            </h3>
            <p className="name">{shown(behaviour.result)}</p>
          </div>
          <IconChevronDown className={css.chevron} size={18} stroke={1.5} aria-hidden />
          <Summary page={page} behaviour={behaviour} />
        </div>
      )}
      <div id={bodyId} ref={body} hidden={!isOpen}>
        {isOpen && (
          <>
            <BehaviourFields page={page} behaviour={behaviour} />
            <CoachableTest page={page} behaviour={behaviour} />
            <BehaviourActions page={page} behaviour={behaviour} onRemove={onRemove} />
          </>
        )}
      </div>
    </li>
  );
}

/** From where to where, and whether it can be coached on. */
function Summary({ page, behaviour }: Pick<BehaviourRowProps, 'page' | 'behaviour'>) {
  const { texts, shown } = page.offer;
  const words = texts.planScreen.behaviours;
  const { baseline, target, unit, from, test } = behaviour;
  const figure = (value: number | null): string | null =>
    value === null ? null : texts.format.number(value, 2);
  const { no, open } = answersTo(test);
  const standing = no.length > 0 ? 'failed' : open.length > 0 ? 'open' : 'passed';
  return (
    <div className={css.summary}>
      <p className="name">
        {baseline === null && target === null
          ? words.noFigures
          : words.span(figure(baseline), figure(target), shown(unit ?? ''))}
        {from !== null && <>, {words.startsOn(texts.format.shortDate(from))}</>}
      </p>
      <p className={css.standing} data-failed={standing === 'failed' || undefined}>
        {standing !== 'open' && <MinimumMark isMet={standing === 'passed'} />}
        {words.test.short[standing]}
      </p>
    </div>
  );
}
