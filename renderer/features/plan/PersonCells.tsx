import {
  IconCaretDownFilled,
  IconCaretRightFilled,
  IconChevronDown,
  IconChevronUp,
  IconGripVertical,
  IconX,
} from '@tabler/icons-react';
import { type ClipboardEvent, type PointerEvent } from 'react';
import type { Coach } from '#domain/plan.ts';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { setField, setText, textAt } from './edits.ts';
import { InlineFigure } from './InlineFigure.tsx';
import { MoveMenu } from './MoveMenu.tsx';
import type { ShownPeople } from './peopleNames.ts';
import css from './peopleTree.module.css';
import type { PersonRow } from './peopleTree.ts';
import { CoachCount, CoachLoadCell, LeaderCount, LeaderLoadCell } from './PersonLoad.tsx';
import type { Loads } from './personLoads.ts';
import type { PlanPage } from './planPage.ts';
import { presenceTexts } from './presenceTexts.ts';

export interface PersonCellsProps {
  readonly row: PersonRow;
  readonly page: PlanPage;
  readonly shown: ShownPeople;
  /** As they are, or as they would be where the sellers in the hand are let go. */
  readonly loads: Loads;
  /** Hours at the end of every coach's rule. */
  readonly max: number;
  /** Initials in place of names, and nothing to change. */
  readonly isStatic: boolean;
  /** The row that the keyboard stops at. */
  readonly isActive: boolean;
  readonly isFolded: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  /** Who is moved with this one: all that are selected, or this one alone. */
  readonly taken: readonly string[];
  readonly hasMenu: boolean;
  readonly onFold: () => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  readonly onPaste: (text: string) => void;
  readonly onGrab: (event: PointerEvent) => void;
  readonly onMenu: (isOpen: boolean) => void;
  readonly onMove: (coach: string) => void;
  readonly onToggle: () => void;
}

/** One person: name, hours needed and given, and behind a button the rest. */
export function PersonCells(props: PersonCellsProps) {
  const { row, page, shown, loads, max, isStatic } = props;
  const { person } = row;
  const words = page.offer.texts.planScreen.people;
  const coach = loads.coaches.get(person.id);
  const leader = loads.leaders.get(person.id);
  const presence = presenceTexts(person, page);
  return (
    <>
      <div role="gridcell" className={css.first}>
        <Gutter {...props} />
        <div className={css.name}>
          <Name {...props} />
          <Beneath {...props} />
        </div>
      </div>
      <div role="gridcell" className={css.needs}>
        {coach !== undefined && <CoachLoadCell id={person.id} load={coach} max={max} words={words} />}
        {leader !== undefined && <LeaderLoadCell load={leader} words={words} />}
        {person.role === 'seller' && presence.length > 0 && (
          <small className={css.quiet}>{presence.join(', ')}</small>
        )}
      </div>
      <div role="gridcell" data-field="hours" className={css.hours}>
        {person.role === 'coach' && (
          <Hours {...props} coach={person} name={shown.nameOf(person.id)} isStatic={isStatic} />
        )}
      </div>
      <div role="gridcell" className={css.end}>
        {!isStatic && <Ending {...props} />}
      </div>
    </>
  );
}

/** The second line of those who have somebody below, or stand by themselves. */
function Beneath({ row, page, loads }: PersonCellsProps) {
  const { id, role } = row.person;
  const words = page.offer.texts.planScreen.people;
  const coach = loads.coaches.get(id);
  const leader = loads.leaders.get(id);
  if (role === 'seller') return null;
  return (
    <div className={css.beneath}>
      <small className={role === 'trainer' ? undefined : 'sr-only'}>{words.roles[role]}</small>
      {coach !== undefined && <CoachCount load={coach} words={words} />}
      {leader !== undefined && <LeaderCount load={leader} words={words} />}
      {presenceTexts(row.person, page).map((text) => (
        <small key={text}>{text}</small>
      ))}
    </div>
  );
}

/** What opens a coach's sellers, and what one takes hold of a seller by. */
function Gutter(props: PersonCellsProps) {
  const { row, page, shown, isStatic, isActive, isFolded, onFold } = props;
  const words = page.offer.texts.planScreen.people;
  const name = shown.nameOf(row.person.id);
  if (row.person.role === 'seller')
    return <span className={css.gutter}>{!isStatic && <Grip {...props} name={name} />}</span>;
  if (row.below === 0) return <span className={css.gutter} />;
  return (
    <span className={css.gutter} data-field="fold">
      <button
        type="button"
        tabIndex={isActive ? 0 : -1}
        aria-label={isFolded ? words.unfold(name) : words.fold(name)}
        onClick={onFold}
      >
        {isFolded ? <IconCaretRightFilled size={14} /> : <IconCaretDownFilled size={14} />}
      </button>
    </span>
  );
}

function Grip(props: PersonCellsProps & { readonly name: string }) {
  const { page, shown, name, isActive, isSelected, taken, hasMenu, onGrab, onMenu, onMove, onToggle } = props;
  const words = page.offer.texts.planScreen.people;
  const button = (
    <button
      type="button"
      className={css.grip}
      tabIndex={isActive ? 0 : -1}
      aria-label={words.move.grip(name)}
      aria-haspopup="menu"
      onPointerDown={onGrab}
      onClick={() => onMenu(!hasMenu)}
    >
      <IconGripVertical size={16} stroke={1.75} />
    </button>
  );
  if (!hasMenu) return <span data-field="move">{button}</span>;
  return (
    <span data-field="move">
      <MoveMenu
        plan={page.plan}
        {...{ shown, words, onMove }}
        sellers={taken}
        selection={{ isSelected, toggle: onToggle }}
        isOpen
        onClose={() => onMenu(false)}
      >
        {button}
      </MoveMenu>
    </span>
  );
}

function Name({ row, page, shown, isStatic, isActive, onPaste }: PersonCellsProps) {
  const { person } = row;
  const words = page.offer.texts.planScreen.people;
  const at = ['people', { item: person.id }, 'name'];
  const name = shown.nameOf(person.id);
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\r\n\t;]|<[^<>]*@/u.test(text.trim())) return;
    event.preventDefault();
    onPaste(text);
  };
  if (isStatic) return <b className={`${css.static} name`}>{name}</b>;
  return (
    <div data-field="name">
      <InlineText
        label={words.name(name)}
        tabIndex={isActive ? 0 : -1}
        value={textAt(page.documents, 'plan', at)}
        placeholder={name}
        onChange={(text) => page.change([setText('plan', at, text)])}
        onPaste={paste}
      />
    </div>
  );
}

const MOST_HOURS = 168;

interface HoursProps extends PersonCellsProps {
  readonly coach: Coach;
  readonly name: string;
}

function Hours({ coach, name, page, isStatic, isActive }: HoursProps) {
  const { format, planScreen } = page.offer.texts;
  const words = planScreen.people;
  const { coachingHoursPerWeek: hours } = coach;
  const at = ['people', { item: coach.id }, 'coachingHoursPerWeek'];
  if (isStatic)
    return (
      <span className={css.static}>
        {hours === null ? words.notAsked : `${format.number(hours, 2)} ${words.hours}`}
      </span>
    );
  return (
    <InlineFigure
      label={words.hoursOf(name)}
      tabIndex={isActive ? 0 : -1}
      placeholder={words.notAsked}
      value={hours}
      onChange={(next) => page.change([setField('plan', at, next)])}
      min={0}
      max={MOST_HOURS}
      step={0.5}
      unit={words.hours}
      canBeEmpty
    />
  );
}

function Ending({ row, page, shown, isActive, isOpen, onOpen, onRemove }: PersonCellsProps) {
  const words = page.offer.texts.planScreen.people;
  const name = shown.nameOf(row.person.id);
  const tabIndex = isActive ? 0 : -1;
  return (
    <>
      <span data-field="more">
        <button
          type="button"
          tabIndex={tabIndex}
          aria-label={words.more(name)}
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          {isOpen ? <IconChevronUp size={16} stroke={1.5} /> : <IconChevronDown size={16} stroke={1.5} />}
        </button>
      </span>
      <button type="button" tabIndex={tabIndex} aria-label={words.remove(name)} onClick={onRemove}>
        <IconX size={16} stroke={1.75} />
      </button>
    </>
  );
}
