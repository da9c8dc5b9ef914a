import { Button } from '@mantine/core';
import { useId, useMemo } from 'react';
import { logoSource, useLogo } from '../data/logos.ts';
import { useDroppedPictures } from './dropped.ts';
import css from './LogoField.module.css';
import { problemSentence } from './problemSentence.ts';
import { useTexts } from './texts.tsx';
import { useToasts } from './toasts.tsx';

interface LogoFieldProps {
  /** Whose it is; null for the trainer's own. */
  readonly client: string | null;
}

/** A logo for the cover of the offer: chosen, or dropped on the window while this is there. */
export function LogoField({ client }: LogoFieldProps) {
  const { texts } = useTexts();
  const words = texts.logo;
  const label = useId();
  const { say } = useToasts();
  const { logo, isWorking, problem, choose, drop, put } = useLogo(client, (undo) => {
    say(words.saved, { text: texts.shell.head.undo, run: undo });
  });
  useDroppedPictures((file) => {
    drop(file);
    return true;
  });
  const source = useMemo(() => logo && logoSource(logo), [logo]);
  const remove = (): void => {
    put(null);
    say(words.removed, { text: texts.shell.head.undo, run: () => put(logo) });
  };
  const sentence = problem && problemSentence(problem, texts);
  return (
    <div className={css.root} role="group" aria-labelledby={label}>
      <span className={css.label} id={label}>
        {words.label}
      </span>
      <div className={css.row}>
        {source !== null && (
          <span className={css.plate}>
            <img src={source} alt={words.alt} />
          </span>
        )}
        <Button variant="default" size="compact-md" disabled={isWorking} onClick={choose}>
          {logo === null ? words.choose : words.change}
        </Button>
        {logo !== null && (
          <Button variant="subtle" size="compact-md" disabled={isWorking} onClick={remove}>
            {words.remove}
          </Button>
        )}
      </div>
      {sentence !== null && (
        <p className={css.problem} role="alert">
          <strong>{sentence.title}</strong> {sentence.text}
        </p>
      )}
      <p className={css.note}>{client === null ? words.note.own : words.note.client}</p>
    </div>
  );
}
