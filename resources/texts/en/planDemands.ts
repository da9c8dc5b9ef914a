import type { Texts } from '../texts.ts';

export const demands: Texts['planScreen']['demands'] = {
  lede: 'Following up costs time, effort and courage. It gets easier once you have said who does what.',
  who: {
    title: 'Who does what, and when',
    empty:
      'What is practised happens when somebody asks about it. Decide now who does what before, during and after the academy.',
    begin: 'Begin with our suggestions',
    fill: 'Fill empty boxes with suggestions',
    roles: { leader: 'Managers’ leader', coach: 'Sales manager', trainer: 'Trainer', seller: 'Seller' },
    times: { before: 'Before', during: 'During', after: 'After' },
    hint: { before: 'What is done before?', during: 'What is done meanwhile?', after: 'What is done after?' },
    strong: 'matters most',
    strongest:
      'Three boxes matter most for what is trained to be used: the manager before, the trainer before and the manager after.',
    suggested: {
      leader: {
        before: 'Says why the academy matters, and frees time for the sales managers.',
        during: 'Asks the managers how it is going, and protects the time when things heat up.',
        after: 'Refills and debriefs every month. Asks about behaviours, not only figures.',
      },
      coach: {
        before: 'Asks each seller what they want to be better at, and books the talks.',
        during: 'Takes part in the modules, and asks afterwards what the seller will try.',
        after: 'Holds the talks, sees the behaviour with customers and lifts progress.',
      },
      trainer: {
        before: 'Sets goals with the managers, and makes exercises of your own deals.',
        during: 'Practises real customer talks, and lets everyone choose a behaviour.',
        after: 'Is there at the checkpoints, and supports the managers in their talks.',
      },
      seller: {
        before: 'Chooses something to be better at, and tells the manager.',
        during: 'Practises, tries it with customers between modules and says how it went.',
        after: 'Keeps to the behaviour, asks for help and shares what works.',
      },
    },
  },
  commitments: {
    title: 'What we promise each other',
    aside: 'stands in the proposal',
    sides: { client: 'You promise', consultant: 'We promise' },
    who: (place, side) => `Who promises: ${side}, ${place}`,
    nobody: 'Everyone',
    list: {
      client: { label: (place) => `Client’s promise ${place}`, hint: 'Another promise' },
      consultant: { label: (place) => `Our promise ${place}`, hint: 'Another promise' },
    },
    suggested: {
      client: [
        'The times are kept. A talk is moved, never cancelled.',
        'Every sales manager has their time free for coaching.',
        'We celebrate progress when it shows, not only when the year is over.',
      ],
      consultant: [
        'We train the sales managers in the talk before they hold the first one.',
        'We are there at every checkpoint.',
        'We say so in time if the plan is not followed.',
      ],
    },
  },
  courage: {
    title: 'And the courage',
    lead: 'The calendar is seldom the hardest part. Name what takes courage, and it is easier to do.',
    label: (place) => `What takes courage ${place}`,
    hint: 'Something more that takes courage of you',
    suggested: [
      'The hard talk: saying what needs saying, now and not next week.',
      'The time is defended: the talks stay in place when the quarter is tough too.',
      'The result is not chased: we ask about the behaviour, even when the figure tempts.',
    ],
  },
};
