import type { ReactNode } from 'react';
import css from './Frame.module.css';
import { useWindowTexts } from './texts.tsx';

interface FrameProps {
  readonly rail: ReactNode;
  readonly head: ReactNode;
  /** The petrol band of a page that has one; the head stands on it. */
  readonly cover?: ReactNode;
  /** The line of sections, beside the page. */
  readonly sections?: ReactNode;
  /** The panel, always in sight. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

const CONTENT_ID = 'content';

/** Rail, head, page and panel. The page scrolls; nothing else does. */
export function Frame({ rail, head, cover, sections, aside, children }: FrameProps) {
  const { texts } = useWindowTexts();
  return (
    <div className={css.root} data-aside={aside !== undefined || undefined}>
      <a className={css.skip} href={`#${CONTENT_ID}`} onClick={skip}>
        {texts.shell.skip}
      </a>
      <div className={css.rail}>{rail}</div>
      <div className={css.middle}>
        <div className={cover === undefined ? undefined : 'field'}>{head}</div>
        <div className={css.body}>
          {sections}
          <main id={CONTENT_ID} className={css.main} tabIndex={-1}>
            {cover !== undefined && <div className={`${css.cover} field`}>{cover}</div>}
            <div className={css.page}>{children}</div>
          </main>
        </div>
      </div>
      {aside !== undefined && <div className={css.aside}>{aside}</div>}
    </div>
  );
}

/** The address is the router's; the jump is made by hand. */
function skip(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById(CONTENT_ID)?.focus();
}
