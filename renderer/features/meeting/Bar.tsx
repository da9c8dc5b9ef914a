import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { History } from '#contract/replies.ts';
import type { Change } from '#domain/edit/change.ts';
import { changeLabel } from '#domain/edit/changeLabel.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { useHistory } from '#renderer/data/history.ts';
import { isSending } from '#renderer/data/sendInOrder.ts';
import { useCommand } from '#renderer/shell/commands.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';
import { KeyButton } from './KeyButton.tsx';
import css from './meeting.module.css';
import type { MeetingPage } from './useMeetingPage.ts';

interface BarProps {
  readonly page: MeetingPage;
  readonly history: History;
  readonly onDone: () => void;
}

/** That it is stored, the way back, and the three keys of the meeting. */
export function Bar({ page, history, onDone }: BarProps) {
  const { texts } = useTexts();
  const words = texts.meeting.bar;
  return (
    <header className={css.bar}>
      <Saved at={history.savedAt} />
      <Undo page={page} history={history} />
      <div className={css.keys}>
        <KeyButton
          text={words.initials}
          keyName={words.keys.initials}
          isOn={page.hasInitials}
          onPress={page.toggleInitials}
        />
        <KeyButton
          text={words.price}
          keyName={words.keys.price}
          isOn={page.hasMoney}
          onPress={page.toggleMoney}
        />
        <KeyButton text={words.done} keyName={words.keys.done} shortcut="Escape" onPress={onDone} />
      </div>
    </header>
  );
}

function Saved({ at }: { readonly at: string | null }) {
  const { texts } = useTexts();
  if (at === null) return null;
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return (
    <span className={css.saved}>{texts.shell.head.saved(two(date.getHours()), two(date.getMinutes()))}</span>
  );
}

function Undo({ page, history }: Omit<BarProps, 'onDone'>) {
  const { texts } = useTexts();
  const { undo, redo } = useHistory({ kind: 'plan', id: page.id });
  const { say } = useToasts();
  const words = texts.shell.head;
  // Taking the plan itself back is nothing for a meeting.
  const last = history.undo?.kind === 'created' ? null : history.undo;
  const back = (): void => undo();
  useCommand('undo', () => {
    if (last !== null || isSending()) back();
  });
  useCommand('redo', () => {
    if (history.redo !== null || isSending()) redo();
  });
  const leaveFirst = (): void => {
    say(texts.meeting.leaveFirst);
  };
  useCommand('word', leaveFirst);
  useCommand('calendars', leaveFirst);
  useCommand('wallCalendar', leaveFirst);
  useCommand('savePlanFile', leaveFirst);
  useCommand('search', leaveFirst);
  useCommand('meeting', () => undefined);
  const label = last === null || !isForAll(last, page) ? words.undo : words.undoThis(named(last, page.offer));
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      className={css.undo}
      leftSection={<IconArrowBackUp size={17} stroke={1.5} />}
      disabled={last === null}
      title={label}
      onClick={back}
    >
      {label}
    </Button>
  );
}

const named = (change: Change, { shown, texts }: Offer): string => shown(changeLabel(change, texts));

/** What was done outside the meeting can be private, as an address or a note: it is not called by its name here. */
function isForAll(change: Change, { hasInitials }: MeetingPage): boolean {
  if (change.kind === 'set') {
    const isOfPerson = change.field.startsWith('people/');
    return change.field.startsWith('plan/rhythm') || (isOfPerson && !hasInitials && isHours(change.field));
  }
  return !hasInitials && (change.kind === 'added' || change.kind === 'removed') && change.list === 'people';
}

const isHours = (field: string): boolean => field === 'people/*/coachingHoursPerWeek';
