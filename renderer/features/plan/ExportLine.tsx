import { Button, Progress } from '@mantine/core';
import { ProblemNote } from '#renderer/components/ProblemNote.tsx';
import { problemSentence } from '#renderer/shell/problemSentence.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './offer.module.css';
import type { ExportState, Exports } from './useExports.ts';

/** How far a file has come, and what can be done with it. */
export function ExportLine({ exports }: { readonly exports: Exports }) {
  const { texts } = useTexts();
  const { state } = exports;
  if (state.kind === 'failed') {
    const { title, text } = problemSentence(state.problem, texts);
    return <ProblemNote sentence={`${title} ${text}`} />;
  }
  return (
    <div className={css.exportLine} role="status">
      {state.kind === 'cancelled' && <p>{texts.planScreen.offer.cancelled}</p>}
      {state.kind === 'printed' && <p>{texts.planScreen.offer.printed}</p>}
      {state.kind === 'working' && <Working state={state} onCancel={exports.cancel} />}
      {state.kind === 'written' && <Written state={state} onShow={exports.show} />}
    </div>
  );
}

interface WorkingProps {
  readonly state: ExportState & { readonly kind: 'working' };
  readonly onCancel: () => void;
}

function Working({ state: { what, steps }, onCancel }: WorkingProps) {
  const { texts } = useTexts();
  const words = texts.planScreen.offer;
  return (
    <>
      <p>
        {words.working[what]}{' '}
        <span className={css.quiet}>
          {steps === null ? words.choosing : words.progress(steps.done, steps.of)}
        </span>
      </p>
      <Progress
        className={css.progress}
        value={steps === null ? 0 : (100 * steps.done) / Math.max(1, steps.of)}
        size={4}
        radius={0}
        aria-label={words.working[what]}
      />
      {steps !== null && (
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </>
  );
}

interface WrittenProps {
  readonly state: ExportState & { readonly kind: 'written' };
  readonly onShow: Exports['show'];
}

function Written({ state: { what, job, name, files, changes }, onShow }: WrittenProps) {
  const { texts } = useTexts();
  const words = texts.planScreen.offer;
  return (
    <>
      <p className="name">
        {words.written[what](name, files)}
        {changes !== null && ` ${words.sinceLast(changes)}`}
      </p>
      {(what === 'word' || what === 'guide' || what === 'wallCalendar') && (
        <Button variant="default" size="compact-sm" onClick={() => onShow(job, 'open')}>
          {words.open}
        </Button>
      )}
      <Button variant="default" size="compact-sm" onClick={() => onShow(job, 'folder')}>
        {words.showFolder}
      </Button>
    </>
  );
}
