import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { changeRole, removePerson } from '#domain/edit/people.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import type { Coach, Person, Role } from '#domain/plan.ts';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { setField, setText, textAt } from './edits.ts';
import { InlineFigure } from './InlineFigure.tsx';
import css from './people.module.css';
import type { ShownPeople } from './peopleNames.ts';
import type { PersonRow } from './peopleTree.ts';
import { PersonMore } from './PersonMore.tsx';
import type { PlanPage } from './planPage.ts';
import { refusal } from './refusal.ts';
import { RowSelect } from './RowSelect.tsx';

const ROLES: readonly Role[] = ['seller', 'coach', 'leader', 'trainer'];
const NOBODY = '';

interface PersonCellsProps {
  readonly row: PersonRow;
  readonly page: PlanPage;
  readonly shown: ShownPeople;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onPaste: (text: string) => void;
  /** The row may stand elsewhere now: the focus goes along. */
  readonly onMoved: (field: string) => void;
  /** To the name above or below. */
  readonly onStep: (by: -1 | 1) => void;
}

/** One person: name, role, with whom, hours, and behind a button the rest. */
export function PersonCells(props: PersonCellsProps) {
  const { row, page, shown, isOpen, onOpen, onMoved } = props;
  const { person } = row;
  const { texts } = page.offer;
  const words = texts.planScreen.people;
  const name = shown.nameOf(person.id);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (edits: readonly SubjectEdit[], field: string): void => {
    const faults = page.change(edits);
    setProblem(faults === null ? null : refusal(faults, texts));
    onMoved(field);
  };
  return (
    <>
      <NameCell {...props} />
      <div role="cell" data-field="role">
        <RowSelect
          label={words.role(name)}
          value={person.role}
          options={ROLES.map((role) => ({ value: role, label: words.roles[role] }))}
          onChange={(role) => change(changeRole(page, person.id, role), 'role')}
        />
      </div>
      <div role="cell" data-field="with">
        <WithCell person={person} shown={shown} words={words} onChange={(edit) => change([edit], 'with')} />
      </div>
      <div role="cell">{person.role === 'coach' && <Hours coach={person} name={name} page={page} />}</div>
      <div role="cell" className={css.end}>
        <button type="button" aria-label={words.more(name)} aria-expanded={isOpen} onClick={onOpen}>
          {isOpen ? <IconChevronUp size={16} stroke={1.5} /> : <IconChevronDown size={16} stroke={1.5} />}
        </button>
        <button
          type="button"
          aria-label={words.remove(name)}
          onClick={() => change(removePerson(page, person.id), 'name')}
        >
          <IconX size={16} stroke={1.75} />
        </button>
      </div>
      {problem !== null && (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      )}
      {isOpen && <PersonMore person={person} page={page} />}
    </>
  );
}

function NameCell({ row, page, shown, onPaste, onStep }: PersonCellsProps) {
  const { person } = row;
  const words = page.offer.texts.planScreen.people;
  const at = ['people', { item: person.id }, 'name'];
  const name = shown.nameOf(person.id);
  const keys = (event: KeyboardEvent): void => {
    const isDown = event.key === 'Enter' || event.key === 'ArrowDown';
    if (!isDown && event.key !== 'ArrowUp') return;
    event.preventDefault();
    onStep(isDown ? 1 : -1);
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\r\n\t;]|<[^<>]*@/u.test(text.trim())) return;
    event.preventDefault();
    onPaste(text);
  };
  const load = shown.loads.get(person.id);
  return (
    <div role="cell" data-field="name" className={css.name}>
      <InlineText
        label={words.name(name)}
        value={textAt(page.documents, 'plan', at)}
        placeholder={name}
        onChange={(text) => page.change([setText('plan', at, text)])}
        onKeyDown={keys}
        onPaste={paste}
      />
      {load !== undefined && <Load {...load} words={words} />}
      {person.away.length > 0 && <small>{words.away.count(person.away.length)}</small>}
    </div>
  );
}

type Words = PlanPage['offer']['texts']['planScreen']['people'];

/** Research has no figure; ten is the rule of thumb's most. */
const MOST_SELLERS = 10;

function Load({
  sellers,
  room,
  words,
}: {
  readonly sellers: number;
  readonly room: number | null;
  readonly words: Words;
}) {
  const isShort = room !== null && room < sellers;
  return (
    <small>
      {words.sellers(sellers)}
      {isShort && <span data-short>, {words.roomFor(room)}</span>}
      {!isShort && sellers > MOST_SELLERS && <span data-short>, {words.tooMany}</span>}
    </small>
  );
}

interface WithCellProps {
  readonly person: Person;
  readonly shown: ShownPeople;
  readonly words: Words;
  readonly onChange: (edit: SubjectEdit) => void;
}

/** The coach of a seller, the leader of a coach. */
function WithCell({ person, shown, words, onChange }: WithCellProps) {
  const name = shown.nameOf(person.id);
  const options = (people: ShownPeople['coaches']) =>
    people.map((one) => ({ value: one.id, label: one.name }));
  if (person.role === 'seller')
    return (
      <RowSelect
        label={words.coachOf(name)}
        value={person.coach}
        options={options(shown.coaches)}
        onChange={(coach) => onChange(setField('plan', ['people', { item: person.id }, 'coach'], coach))}
      />
    );
  if (person.role !== 'coach' || shown.leaders.length === 0) return null;
  return (
    <RowSelect
      label={words.leaderOf(name)}
      value={person.leader ?? NOBODY}
      options={[...options(shown.leaders), { value: NOBODY, label: words.nobody }]}
      onChange={(leader) => onChange(setText('plan', ['people', { item: person.id }, 'leader'], leader))}
    />
  );
}

const MOST_HOURS = 168;

function Hours({
  coach,
  name,
  page,
}: {
  readonly coach: Coach;
  readonly name: string;
  readonly page: PlanPage;
}) {
  const words = page.offer.texts.planScreen.people;
  const at = ['people', { item: coach.id }, 'coachingHoursPerWeek'];
  return (
    <InlineFigure
      label={words.hoursOf(name)}
      placeholder={words.notAsked}
      value={coach.coachingHoursPerWeek}
      onChange={(hours) => page.change([setField('plan', at, hours)])}
      min={0}
      max={MOST_HOURS}
      step={0.5}
      unit={words.hours}
      canBeEmpty
    />
  );
}
