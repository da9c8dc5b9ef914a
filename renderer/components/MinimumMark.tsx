import { IconCheck, IconMinus } from '@tabler/icons-react';
import css from './MinimumMark.module.css';

/** A filled tick for what meets its minimum; a ring with a dash for not yet. The words stand beside it. */
export function MinimumMark({ isMet }: { readonly isMet: boolean }) {
  return (
    <span className={css.mark} data-met={isMet || undefined} aria-hidden>
      {isMet ? <IconCheck size={13} stroke={2.75} /> : <IconMinus size={13} stroke={2.5} />}
    </span>
  );
}
