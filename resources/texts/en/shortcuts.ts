import type { Texts } from '../texts.ts';

export const shortcuts: Texts['shortcuts'] = {
  names: {
    ' ': 'Space',
    Escape: 'Esc',
    ArrowUp: 'Arrow up',
    ArrowDown: 'Arrow down',
    ArrowLeft: 'Arrow left',
    ArrowRight: 'Arrow right',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  anywhere: 'Anywhere',
  groups: {
    view: { title: 'Size', keys: { bigger: 'Bigger', smaller: 'Smaller', normal: 'Normal size' } },
    meeting: {
      title: 'In the meeting',
      keys: { initials: 'Initials or names', price: 'Show or hide money', done: 'Done: leave the meeting' },
    },
    name: {
      title: 'People: in a name',
      keys: { next: 'Next name', previous: 'The name before', row: 'To the whole row' },
    },
    row: {
      title: 'People: on a row',
      keys: {
        walk: 'A row up or down',
        page: 'Ten rows up or down',
        ends: 'To the first or the last',
        fold: 'Fold or unfold',
        rename: 'Type the name',
        step: 'Move the person one step',
        select: 'Select',
        selectOn: 'Select several',
        clear: 'Select none',
        move: 'Move to another sales manager',
      },
    },
    week: {
      title: 'Calendar: in the week',
      keys: {
        walk: 'To the next block',
        open: 'Open, or put it where it is',
        move: 'Move a quarter of an hour or a day',
        leave: 'Leave it where it was',
        turn: 'The week before or after',
      },
    },
    behaviours: { title: 'Behaviours', keys: { seller: 'The seller before or after' } },
  },
};
