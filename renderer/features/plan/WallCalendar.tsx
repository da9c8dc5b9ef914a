import { Button, SegmentedControl, Switch } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { PAPERS } from '#domain/wallCalendar/paper.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { runCommand, useCommand } from '#renderer/shell/commands.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { ExportLine } from './ExportLine.tsx';
import type { PlanPage } from './planPage.ts';
import type { WallCalendarAsked } from './useExports.ts';
import css from './wallCalendar.module.css';

type Choice = Pick<WallCalendarAsked, 'paper' | 'form'>;
const FORMS = ['pdf', 'word', 'print'] as const;

/** Asks how the wall calendar is to be had, and makes it. What it has been asked for shows in the dialog. */
export function WallCalendar({ page }: { readonly page: PlanPage }) {
  const { texts } = useTexts();
  const words = texts.wallCalendar.dialog;
  const closing = texts.components.dialog;
  const { exports, plan } = page;
  const [isOpen, setIsOpen] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const [choice, setChoice] = useState<Choice>({ paper: 'A3', form: 'pdf' });
  const isWorking = exports.state.kind === 'working';
  useCommand('wallCalendar', () => {
    setIsAsked(false);
    setIsOpen(true);
  });
  const close = (): void => setIsOpen(false);
  const make = (): void => {
    if (isWorking) return;
    setIsAsked(true);
    exports.wallCalendar({ ...choice, language: plan.language });
  };
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={close}
      others={
        <Button variant="default" onClick={close}>
          {isAsked && exports.state.kind !== 'working' ? closing.close : closing.cancel}
        </Button>
      }
      action={{ text: words.make[choice.form], run: make, isDisabled: isWorking }}
    >
      <p className={css.lede}>{words.lede}</p>
      <OneOf
        label={words.paper}
        value={choice.paper}
        options={PAPERS.toReversed().map((value) => ({ value, label: words.papers[value] }))}
        onChange={(paper) => setChoice((now) => ({ ...now, paper }))}
      />
      <OneOf
        label={words.form}
        value={choice.form}
        options={FORMS.map((value) => ({ value, label: words.forms[value] }))}
        onChange={(form) => setChoice((now) => ({ ...now, form }))}
      />
      <Switch
        label={words.initials}
        checked={exports.hasInitials}
        disabled={exports.hidesNames}
        onChange={(event) => exports.setInitials(event.currentTarget.checked)}
      />
      {isAsked && <ExportLine exports={exports} />}
    </Dialog>
  );
}

interface OneOfProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: { value: Value; label: string }[];
  readonly onChange: (value: Value) => void;
}

function OneOf<Value extends string>({ label, value, options, onChange }: OneOfProps<Value>) {
  const id = useId();
  return (
    <div>
      <span className={css.label} id={id}>
        {label}
      </span>
      <SegmentedControl aria-labelledby={id} fullWidth value={value} data={options} onChange={onChange} />
    </div>
  );
}

/** Opens the dialog. */
export function ToWallCalendar() {
  const { texts } = useTexts();
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={16} stroke={1.5} />}
      onClick={() => runCommand('wallCalendar')}
    >
      {texts.wallCalendar.dialog.open}
    </Button>
  );
}
