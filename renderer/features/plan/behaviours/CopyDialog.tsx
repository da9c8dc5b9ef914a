import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import { kindKey, teamsOf, type Team } from '#domain/behaviours.ts';
import { copyBehaviour } from '#domain/edit/behaviours.ts';
import type { Behaviour } from '#domain/plan.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useHistory } from '#renderer/data/history.ts';
import { useToasts } from '#renderer/shell/toasts.tsx';
import type { PlanPage } from '../planPage.ts';
import css from './copy.module.css';
import { foundTeams } from './foundTeams.ts';
import { FEW } from './SellerList.tsx';

interface CopyDialogProps {
  readonly page: PlanPage;
  readonly behaviour: Behaviour;
  readonly onClose: () => void;
}

/** The same behaviour for others: whom, and whether the target comes along. One step to take back. */
export function CopyDialog({ page, behaviour, onClose }: CopyDialogProps) {
  const { texts, shown, nameOf } = page.offer;
  const words = texts.planScreen.behaviours.copy;
  const { say } = useToasts();
  const { undo } = useHistory({ kind: 'plan', id: page.id });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [withTarget, setWithTarget] = useState(false);
  const [typed, setTyped] = useState('');
  const { teams, has } = useMemo(() => othersOf(page, behaviour), [page, behaviour]);
  const without = teams.flatMap((team) => team.without);
  const run = (): void => {
    page.change(copyBehaviour(behaviour, [...chosen], { withTarget, newId }));
    const text = words.done(shown(behaviour.behaviour), chosen.size);
    say(text, { text: texts.shell.head.undo, run: undo, isLastStep: true });
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      action={{ text: words.action(chosen.size), run, isDisabled: chosen.size === 0 }}
    >
      <p className={`${css.what} name`}>{shown(behaviour.behaviour)}</p>
      <p className={css.lead}>{words.lead}</p>
      {behaviour.target !== null && (
        <Checkbox
          label={words.withTarget}
          checked={withTarget}
          onChange={(event) => setWithTarget(event.currentTarget.checked)}
        />
      )}
      <div className={css.tools}>
        <Button
          variant="default"
          size="compact-sm"
          disabled={without.length === 0 && chosen.size === 0}
          onClick={() => setChosen(chosen.size > 0 ? new Set() : new Set(without))}
        >
          {chosen.size > 0 ? words.none : words.without}
        </Button>
        {teams.flatMap(({ sellers }) => sellers).length > FEW && (
          <TextInput
            type="search"
            aria-label={words.find}
            placeholder={words.find}
            leftSection={<IconSearch size={16} stroke={1.5} />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </div>
      <div className={css.list}>
        {foundTeams(teams, typed, nameOf).map((team) => (
          <TeamChecks key={team.coach} {...{ page, team, has, chosen }} onChange={setChosen} />
        ))}
      </div>
    </Dialog>
  );
}

/** Everybody but the seller whose it is, and who of them has the same already. */
function othersOf({ plan }: PlanPage, behaviour: Behaviour) {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== behaviour.seller);
  const teams = teamsOf(plan)
    .map((team) => ({ ...team, sellers: others(team.sellers) }))
    .filter(({ sellers }) => sellers.length > 0);
  const key = kindKey(behaviour);
  const same = plan.behaviours.filter((one) => kindKey(one) === key);
  return { teams, has: new Set(same.map(({ seller }) => seller)) };
}

interface TeamChecksProps {
  readonly page: PlanPage;
  readonly team: Team;
  readonly has: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** A coach's sellers to tick, one by one or all at once. */
function TeamChecks({ page, team, has, chosen, onChange }: TeamChecksProps) {
  const { texts, nameOf } = page.offer;
  const words = texts.planScreen.behaviours.copy;
  const free = team.sellers.filter((id) => !has.has(id));
  const isAll = free.length > 0 && free.every((id) => chosen.has(id));
  const put = (ids: readonly string[], isIn: boolean): void => {
    const rest = [...chosen].filter((id) => !ids.includes(id));
    onChange(new Set(isIn ? [...rest, ...ids] : rest));
  };
  return (
    <fieldset className={css.team}>
      <legend className="sr-only">{nameOf(team.coach)}</legend>
      <label className={css.whole}>
        <input
          type="checkbox"
          checked={isAll}
          disabled={free.length === 0}
          ref={(box) => {
            if (box !== null) box.indeterminate = !isAll && free.some((id) => chosen.has(id));
          }}
          onChange={(event) => put(free, event.currentTarget.checked)}
        />
        <span className="name">{words.whole(nameOf(team.coach))}</span>
      </label>
      {team.sellers.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.has(id)}
            disabled={has.has(id)}
            onChange={(event) => put([id], event.currentTarget.checked)}
          />
          <span className="name">
            {nameOf(id)}
            {has.has(id) && <small>{words.has}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
