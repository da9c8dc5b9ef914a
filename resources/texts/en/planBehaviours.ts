import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

const behaviourCount = (count: number): string =>
  count === 0
    ? 'no behaviour yet'
    : `${number(count)} ${plural(count, { one: 'behaviour', other: 'behaviours' })}`;
const sellers = (count: number): string =>
  plural(count, { one: '1 seller', other: `${number(count)} sellers` });

export const behaviours: Texts['planScreen']['behaviours'] = {
  lede: 'A result is seen afterwards. A behaviour can be coached today.',
  who: {
    list: 'Sellers',
    find: 'Find a seller',
    nobodyFound: 'Nobody by that name.',
    says: (count) => `, ${behaviourCount(count)}`,
    previous: 'Previous seller',
    next: 'Next seller',
    place: (place, of) => `${number(place)} of ${number(of)}`,
    keys: (alt) => `${alt} and Page Down or Page Up: next and previous seller.`,
  },
  first:
    'Nobody can be coached on a red figure. Choose the result you want to see, and the library shows what the seller can do about it.',
  add: 'Add a behaviour',
  pick: {
    title: 'From result to behaviour',
    search: (name) => `Find a result or a behaviour for ${name}`,
    hint: 'closed deals, discount, preparation …',
    nothingFound: 'Nothing in the library. Put it in your own words.',
    own: 'your own',
    writeOwn: 'Write your own',
    forget: (behaviour) => `Remove from the library: ${behaviour}`,
    close: 'Close the library',
    source:
      'The idea: results cannot be managed, activities can. Jordan, Cracking the Sales Management Code, 306 measures (book with data of its own). The proposals are rules of thumb of ours: try them where you are.',
  },
  own: {
    add: 'Add',
    cancel: 'Cancel',
    keep: 'Save in the library, for the next client',
    keepNot: 'There is a name in it. The library comes along to other clients, so it is not saved there.',
  },
  fields: {
    result: 'The result you want',
    behaviour: 'The behaviour',
    baseline: 'Today',
    target: 'Target',
    unknown: 'not known',
    unit: 'Measured in',
    unitHint: 'times a week',
    direction: 'Should go',
    directions: { up: 'up', down: 'down' },
    evidence: 'How it shows',
    evidenceHint: 'the calendar, listening in, the note',
    from: 'Coached from',
    fromStart: 'the plan’s start',
  },
  span: (baseline, target, unit) =>
    [baseline === null ? '' : `from ${baseline}`, target === null ? '' : `to ${target}`, unit]
      .filter((part) => part !== '')
      .join(' '),
  noFigures: 'no target yet',
  startsOn: (day) => `from ${day}`,
  test: {
    title: 'Can it be coached?',
    questions: {
      influence: 'Can the seller influence it today?',
      seen: 'Can somebody see it?',
      practised: 'Can it be practised?',
      followedUp: 'Can it be followed up before the next talk?',
    },
    yes: 'Yes',
    no: 'No',
    why: {
      influence:
        'Then somebody else decides it, or time does. The talk has only the figure, and nothing to do about it.',
      seen: 'Then the talk is guesswork. What would a colleague or the client notice?',
      practised:
        'Then talking about it makes it no better. Choose a smaller step to try with the next client.',
      followedUp:
        'Then there is nothing new to talk about next time. Choose something that happens every week.',
    },
    open: (count) =>
      count === 4
        ? 'Four questions tell.'
        : plural(count, { one: 'One question left.', other: `${number(count)} questions left.` }),
    passed: 'Four yes: it can be coached.',
    failed: 'Not yet. It takes four yes.',
    short: { passed: 'can be coached', failed: 'cannot be coached yet', open: 'not tested yet' },
  },
  result: {
    is: (result) =>
      `This is a result (${result}). It shows when all is done already, and cannot be practised. What does the seller do that leads there?`,
    instead: (behaviour) => `Change to: ${behaviour}`,
  },
  doubts: {
    wrongWay: {
      up: 'The target lies below today, though it should go up. Turn the direction or change the target.',
      down: 'The target lies above today, though it should go down. Turn the direction or change the target.',
    },
    alreadyThere: 'The target is where the seller is already. What should become different?',
    many: (name, count) =>
      `${name} has ${number(count)} behaviours at once. Is there time for all of them? One or two are usually enough: let the others start later, or take something away.`,
  },
  actions: {
    copy: 'Copy to others',
    keep: 'Save in the library',
    kept: (behaviour) => `${behaviour} is in your library`,
    isKept: 'In your library',
    remove: 'Remove',
    of: (action, behaviour) => `${action}: ${behaviour}`,
  },
  copy: {
    title: 'Copy to others',
    lead: 'Where each of them stands today is their own, and does not come along.',
    withTarget: 'Take the target along',
    find: 'Find a seller',
    whole: (coach) => `Everybody with ${coach}`,
    without: 'Choose all without a behaviour',
    none: 'Choose nobody',
    has: 'has it already',
    action: (count) => (count === 0 ? 'Copy' : `Copy to ${sellers(count)}`),
    done: (behaviour, count) => `${behaviour} copied to ${sellers(count)}.`,
  },
  team: {
    title: 'The whole team',
    done: (has, of) => `${number(has)} of ${sellers(of)} have a behaviour`,
    without: 'Without:',
    more: (count) => `and ${number(count)} more`,
    kinds: 'What you have chosen',
    of: sellers,
  },
};
