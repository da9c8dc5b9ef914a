import {
  IconBuilding,
  IconCalendar,
  IconChevronsLeft,
  IconChevronsRight,
  IconHome,
  IconSettings,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { Dot } from './Brand.tsx';
import css from './Rail.module.css';
import { useWindowTexts } from './texts.tsx';

export type Room = keyof typeof ICONS;

interface RailProps {
  /** From the top; the settings stand at the foot. */
  readonly rooms: readonly { readonly room: Room; readonly href: string }[];
  readonly current: Room | null;
  readonly isWide: boolean;
  readonly onFold: (isWide: boolean) => void;
}

const ICONS = { overview: IconHome, clients: IconBuilding, calendar: IconCalendar, settings: IconSettings };

/** The rooms of the house, always at the left. Folds to icons with their words under them. */
export function Rail({ rooms, current, isWide, onFold }: RailProps) {
  const { texts } = useWindowTexts();
  const words = texts.shell.rail;
  return (
    <nav className={css.root} data-wide={isWide || undefined} aria-label={words.label}>
      <div className={css.brand}>
        <Dot />
        {isWide && <span>{texts.shell.product}</span>}
      </div>
      {rooms.map(({ room, href }) => {
        const Icon = ICONS[room];
        return (
          <Link
            key={room}
            href={href}
            className={css.room}
            data-last={room === 'settings' || undefined}
            aria-current={room === current ? 'page' : undefined}
          >
            <Icon size={20} stroke={1.5} aria-hidden />
            <span>{words.rooms[room]}</span>
          </Link>
        );
      })}
      <button
        type="button"
        className={css.room}
        data-fold
        aria-label={isWide ? undefined : words.unfold}
        aria-expanded={isWide}
        onClick={() => onFold(!isWide)}
      >
        {isWide ? <IconChevronsLeft size={20} stroke={1.5} /> : <IconChevronsRight size={20} stroke={1.5} />}
        {isWide && <span>{words.fold}</span>}
      </button>
    </nav>
  );
}
