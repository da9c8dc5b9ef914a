import { Button, Textarea } from '@mantine/core';
import { Choice } from '#renderer/components/Choice.tsx';
import { ProblemNote } from '#renderer/components/ProblemNote.tsx';
import { problemSentence } from '#renderer/shell/problemSentence.ts';
import type { Texts } from '#resources/texts/texts.ts';
import css from './import.module.css';
import type { Import } from './useImport.ts';

interface ImportSourceProps {
  readonly coming: Import;
  readonly words: Texts['peopleImport'];
  readonly texts: Texts;
}

/** Where the list comes from: pasted, or a file with one of its sheets. */
export function ImportSource({ coming, words, texts }: ImportSourceProps) {
  const { file, files, text, type, paste } = coming;
  const sentence = files.problem === null ? null : problemSentence(files.problem, texts);
  return (
    <>
      {file === null ? (
        <Textarea
          label={words.label}
          placeholder={words.example}
          dir="auto"
          rows={3}
          data-autofocus
          data-unsaved
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
      ) : (
        <p className={css.source}>{words.source(file.name)}</p>
      )}
      <div className={css.ways}>
        <Button variant="default" size="compact-md" disabled={files.isReading} onClick={files.open}>
          {file === null ? words.openFile : words.openAnother}
        </Button>
        {file !== null && (
          <Button variant="subtle" size="compact-md" onClick={paste}>
            {words.forget}
          </Button>
        )}
        {files.isReading && <span role="status">{words.reading}</span>}
      </div>
      {sentence !== null && <ProblemNote sentence={`${sentence.title} ${sentence.text}`} />}
      <SheetChoice coming={coming} words={words} />
    </>
  );
}

function SheetChoice({ coming, words }: Pick<ImportSourceProps, 'coming' | 'words'>) {
  const { file, sheet, chooseSheet } = coming;
  if (file === null || file.sheets.length < 2) return null;
  const options = file.sheets.map(({ name }, index) => ({ value: String(index), label: name ?? '' }));
  return (
    <Choice
      label={words.sheet}
      value={String(sheet)}
      options={options}
      onChange={(value) => chooseSheet(Number(value))}
    />
  );
}
