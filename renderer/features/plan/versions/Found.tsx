import { useTexts } from '#renderer/shell/texts.tsx';
import type { PartLines } from './useDifferences.ts';
import css from './versions.module.css';

/** What differs between two states of a plan, part by part. */
export function Found({ parts }: { readonly parts: readonly PartLines[] }) {
  const { texts } = useTexts();
  const { comparison: words, parts: names } = texts.versions;
  const count = parts.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <>
      <p className={css.count} role="status">
        {count === 0 ? words.same : words.count(count)}
      </p>
      <dl className={css.parts}>
        {parts.map(({ part, lines }) => (
          <div key={part}>
            <dt>{names[part]}</dt>
            <dd>
              <Lines lines={lines} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** More than can be taken in are counted. */
const MOST_LINES = 30;

function Lines({ lines }: Pick<PartLines, 'lines'>) {
  const { texts } = useTexts();
  const hidden = lines.length - MOST_LINES;
  return (
    <ul>
      {lines.slice(0, MOST_LINES).map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
      {hidden > 0 && <li className={css.more}>{texts.versions.comparison.more(hidden)}</li>}
    </ul>
  );
}
