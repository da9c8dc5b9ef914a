import type { Problem } from '#contract/problems.ts';
import type { WindowSpeech } from '#renderer/data/texts.ts';
import { Look } from '#renderer/shell/Look.tsx';
import { problemSentence } from '#renderer/shell/problemSentence.ts';
import { TextsProvider } from '#renderer/shell/texts.tsx';
import css from './RecoveryScreen.module.css';
import { TroublePage } from './TroublePage.tsx';

interface NotStartedProps {
  readonly speech: WindowSpeech;
  readonly nonce: string | undefined;
  readonly problem: Problem;
}

/** In place of the whole window where not even the settings could be had. */
export function NotStarted({ speech, nonce, problem }: NotStartedProps) {
  const { recovery } = speech.texts;
  const { title, text } = problemSentence(problem, speech.texts);
  return (
    <TextsProvider window={speech} whole={null}>
      <Look scheme="auto" nonce={nonce}>
        <TroublePage page={recovery.notStarted} title={recovery.notStarted}>
          <p className={css.lede}>
            {title} {text}
          </p>
        </TroublePage>
      </Look>
    </TextsProvider>
  );
}
