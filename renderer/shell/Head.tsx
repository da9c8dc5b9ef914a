import { ActionIcon, Button, Kbd } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronRight, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import css from './Head.module.css';
import { useWindowTexts } from './texts.tsx';

export interface Crumb {
  readonly text: string;
  /** None for the place one is at. */
  readonly href?: string;
}

export interface StepBack {
  /** `coaching 2 blir 3 gånger i månaden` */
  readonly what: string;
  readonly run: () => void;
}

/** Null where there is nothing to take back, or to do again. */
export interface Steps {
  readonly undo: StepBack | null;
  readonly redo: StepBack | null;
}

interface HeadProps extends Steps {
  readonly crumbs: readonly Crumb[];
  /** When something was last stored; null before anything was. */
  readonly savedAt: Date | null;
  /** `Ctrl K` */
  readonly searchKeys: string;
  /** What can be done with the place one is at. */
  readonly action?: ReactNode;
  readonly onSearch: () => void;
}

/** Where one is, that it is stored, the way back, and the search. */
export function Head({ crumbs, savedAt, undo, redo, action, searchKeys, onSearch }: HeadProps) {
  const { texts } = useWindowTexts();
  const words = texts.shell.head;
  return (
    <header className={css.root}>
      <nav aria-label={words.path} className={css.path}>
        <ol>
          {crumbs.map((crumb, index) => (
            <li key={index} className={css.crumb}>
              {index > 0 && <IconChevronRight size={14} stroke={1.5} aria-hidden />}
              <CrumbText {...crumb} />
            </li>
          ))}
        </ol>
      </nav>
      <div className={css.tools}>
        {savedAt !== null && <span className={css.saved}>{savedText(savedAt, words.saved)}</span>}
        <div className={css.steps}>
          <Button
            variant="subtle"
            size="compact-sm"
            className={css.undo}
            leftSection={<IconArrowBackUp size={17} stroke={1.5} />}
            disabled={undo === null}
            title={undo === null ? undefined : words.undoThis(undo.what)}
            onClick={undo?.run}
          >
            {undo === null ? words.undo : words.undoThis(undo.what)}
          </Button>
          <ActionIcon
            aria-label={redo === null ? words.redo : words.redoThis(redo.what)}
            title={redo === null ? undefined : words.redoThis(redo.what)}
            disabled={redo === null}
            onClick={redo?.run}
          >
            <IconArrowForwardUp size={17} stroke={1.5} />
          </ActionIcon>
        </div>
        {action}
        <button className={css.search} type="button" aria-keyshortcuts="Control+K Meta+K" onClick={onSearch}>
          <IconSearch size={15} stroke={1.75} aria-hidden />
          <span>{words.search}</span>
          <Kbd size="xs">{searchKeys}</Kbd>
        </button>
      </div>
    </header>
  );
}

function CrumbText({ text, href }: Crumb) {
  return href === undefined ? (
    <span className="name" title={text} aria-current="page">
      {text}
    </span>
  ) : (
    <Link href={href} className="name" title={text}>
      {text}
    </Link>
  );
}

function savedText(at: Date, words: (hours: string, minutes: string) => string): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return words(two(at.getHours()), two(at.getMinutes()));
}
