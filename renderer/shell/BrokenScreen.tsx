import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { AskFailed } from '../api.ts';
import { Sheet } from '../components/Sheet.tsx';
import { Broken } from './ErrorBoundary.tsx';
import { PATTERNS } from './paths.ts';
import { problemSentence } from './problemSentence.ts';
import { Screen } from './Screen.tsx';
import { useWindowTexts } from './texts.tsx';

interface BrokenScreenProps {
  readonly error: Error;
  readonly onAgain: () => void;
}

/** In place of a screen that could not be shown: why, and the rail to go on by. */
export function BrokenScreen({ error, onAgain }: BrokenScreenProps) {
  const { texts } = useWindowTexts();
  if (!(error instanceof AskFailed))
    return (
      <Screen room={null} title={texts.shell.broken.title} crumbs={[]}>
        <Broken error={error} onAgain={onAgain} />
      </Screen>
    );
  const { title, text } = problemSentence(error.problem, texts);
  return (
    <Screen room={null} title={title} crumbs={[]}>
      <Sheet title={title} lede={text}>
        <Button component={Link} href={PATTERNS.overview}>
          {texts.overview.page}
        </Button>
      </Sheet>
    </Screen>
  );
}
