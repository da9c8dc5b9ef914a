import type { Texts } from '../texts.ts';

export const shortcuts: Texts['shortcuts'] = {
  names: {
    ' ': 'Space',
    Escape: 'Esc',
    Backspace: 'Backspace',
    ArrowUp: 'Arrow up',
    ArrowDown: 'Arrow down',
    ArrowLeft: 'Arrow left',
    ArrowRight: 'Arrow right',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  anywhere: 'Anywhere',
  groups: {
    view: {
      title: 'Size',
      keys: { bigger: 'Bigger', smaller: 'Smaller', normal: 'Normal size', fullScreen: 'Full screen' },
    },
    field: {
      title: 'In a field',
      keys: {
        done: 'Done',
        restore: 'Take back what you are typing',
        step: 'A step more or less, in a figure',
        far: 'Far at a time, on a slider',
      },
    },
    list: {
      title: 'In a list',
      keys: {
        next: 'Next row, or a new one',
        remove: 'Take the row away when it is empty',
        move: 'Move the row up or down',
        leave: 'Leave what you drag where it was',
      },
    },
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
    wholePlan: {
      title: 'Calendar: the whole plan',
      keys: {
        walk: 'To the square beside it',
        page: 'Ten rows up or down',
        ends: 'To the first or the last week',
        corners: 'To the first or the last square',
        open: 'Show the talk',
        close: 'Close the talk',
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
    behaviours: {
      title: 'Behaviours',
      keys: {
        seller: 'The seller before or after',
        walk: 'A row up or down in the list',
        page: 'Ten sellers up or down',
        ends: 'To the first or the last seller',
        open: 'To the seller’s behaviours',
        close: 'Close what you were adding',
      },
    },
    agenda: {
      title: 'Your calendar',
      keys: {
        entry: 'What stands before or after',
        day: 'The day before or after',
        turn: 'The month or week before or after',
      },
    },
  },
};
