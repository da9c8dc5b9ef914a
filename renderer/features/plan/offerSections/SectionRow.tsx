import { Button, Switch } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useState, type PointerEvent, type ReactNode } from 'react';
import { setShown } from '#domain/edit/sections.ts';
import { mayBeHidden, type OfferSection } from '#domain/offerSections.ts';
import { celebrationsSection } from '#domain/proposal/celebrations.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { toldSection } from '#domain/proposal/summary.ts';
import { setField } from '../edits.ts';
import { MoveButtons } from '../ItemButtons.tsx';
import type { PlanPage } from '../planPage.ts';
import css from './offerSections.module.css';
import { OwnWords } from './OwnWords.tsx';

interface SectionRowProps {
  readonly page: PlanPage;
  readonly section: OfferSection;
  /** Null for one that stays where it is. */
  readonly move: {
    readonly isFirst: boolean;
    readonly isLast: boolean;
    readonly onMove: (by: -1 | 1) => void;
    readonly onGrab: (event: PointerEvent) => void;
  } | null;
}

/** A section: whether it is there, where it stands, and what is said in it. */
export function SectionRow({ page, section, move }: SectionRowProps) {
  const { texts } = page.offer;
  const words = texts.planScreen.offer.sections;
  const name = texts.changes.sections.names[section.id];
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={css.row}>
        {move !== null && (
          <span className={css.grip} data-grip onPointerDown={move.onGrab} aria-hidden>
            <IconGripVertical size={16} stroke={1.5} />
          </span>
        )}
        <Shown page={page} section={section} name={name}>
          {!isOpen && <WordsInShort page={page} section={section} />}
        </Shown>
        <Button
          className={css.toWords}
          variant="subtle"
          size="compact-sm"
          aria-label={words.words.of(name)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words.words.open}
        </Button>
        {move !== null && (
          <span className={css.moves}>
            <MoveButtons what={name} {...move} />
          </span>
        )}
      </div>
      {isOpen && <OwnWords page={page} id={section.id} />}
    </>
  );
}

interface ShownProps extends Pick<SectionRowProps, 'page' | 'section'> {
  readonly name: string;
  readonly children: ReactNode;
}

function Shown({ page, section: { id, isShown }, name, children }: ShownProps) {
  const words = page.offer.texts.planScreen.offer.sections;
  if (!mayBeHidden(id)) {
    return (
      <span className={css.always}>
        {name} {id === 'summary' && <small>{words.always}</small>}
        {children}
      </span>
    );
  }
  const { documents, change, plan } = page;
  const isOn = isShown && (id !== 'alternatives' || plan.proposal.alternatives);
  const set = (shown: boolean): void => {
    // The three ways are asked for as such, in the meeting too.
    const asked =
      id === 'alternatives' ? [setField('plan', ['plan', 'proposal', 'alternatives'], shown)] : [];
    const isSaid = id === 'alternatives' && (!shown || isShown);
    change([...asked, ...(isSaid ? [] : setShown(documents, id, shown))]);
  };
  const note = id === 'alternatives' ? words.alternatives : isOn ? emptyNote(page.offer, id) : null;
  return (
    <span className={css.shown}>
      <Switch
        label={name}
        checked={isOn}
        onChange={(event) => {
          set(event.currentTarget.checked);
        }}
      />
      {note !== null && <small data-below>{note}</small>}
      {children}
    </span>
  );
}

/** What is said of one's own, on one line. */
function WordsInShort({ page, section: { before, after } }: Pick<SectionRowProps, 'page' | 'section'>) {
  const said = [before, after].filter((text) => text !== null).map(page.offer.shown);
  if (said.length === 0) return null;
  return (
    <small className={`${css.said} name`} data-below title={said.join(' … ')}>
      {said.join(' … ')}
    </small>
  );
}

/** Why a section that is on is not there yet. */
function emptyNote(offer: Offer, id: OfferSection['id']): string | null {
  const { empty } = offer.texts.planScreen.offer.sections;
  if (id === 'told') return toldSection(offer) === null ? empty.told : null;
  return id === 'celebrations' && celebrationsSection(offer) === null ? empty.celebrations : null;
}
