/** The words of the plan's page, good enough for a picture. */
export const PLAN_WORDS = {
  sv: {
    title: 'Rytm',
    lede: 'Så ofta ses ni mellan modulerna, och efter den sista.',
    next: 'Tid och nyckeltal',
    undo: 'samtal 3 blir 2–3',
    decide: 'Bestäm när',
    howOften: 'Hur ofta',
    howLong: 'Hur länge',
    preparation: 'Förberedelse',
    timesAMonth: 'gånger i månaden',
    minimum: 'forskningens minimum',
    means:
      'Ni räknar med 2,5 samtal i månaden och når forskningens minimum. Går ni under två syns det i nyckeltalen och i offerten.',
    closer: 'Tätare i början: vecka 1, 2, 4, 6, 9 och 12, sedan jämn takt',
    kinds: {
      coaching: {
        name: 'Coachingsamtal',
        who: 'säljchef och säljare, på tu man hand',
        long: '45 min + 15 min förberedelse',
        minimum: { text: 'minst 2–3 i månaden', isMet: true },
      },
      product: {
        name: 'Produktutbildning',
        who: 'egna produkter, hela gruppen',
        often: '1 gång i månaden',
        long: '60 min + 30 min förberedelse',
        minimum: { text: 'minst 1 i månaden', isMet: true },
      },
      process: {
        name: 'Förbättra säljprocessen',
        who: 'chefer och säljare tillsammans',
        often: null,
        minimum: { text: 'minst 1 i kvartalet', isMet: false },
      },
      refill: {
        name: 'Påfyllnad och avtankning',
        who: 'Eva Thorell med varje säljchef',
        often: '1 gång i månaden',
        long: '60 min + 15 min förberedelse',
      },
    },
  },
  en: {
    title: 'Rhythm',
    lede: 'How often you meet between the modules, and after the last one.',
    next: 'Time and key figures',
    undo: 'talks 3 becomes 2–3',
    decide: 'Decide when',
    howOften: 'How often',
    howLong: 'How long',
    preparation: 'Preparation',
    timesAMonth: 'times a month',
    minimum: 'research minimum',
    means:
      'You count on 2.5 talks a month and meet the research minimum. Below two, it shows in the key figures and in the offer.',
    closer: 'Closer together at first: weeks 1, 2, 4, 6, 9 and 12, then an even pace',
    kinds: {
      coaching: {
        name: 'Coaching talks',
        who: 'manager and seller, one to one',
        long: '45 min + 15 min preparation',
        minimum: { text: 'at least 2–3 a month', isMet: true },
      },
      product: {
        name: 'Product training',
        who: 'own products, the whole group',
        often: 'once a month',
        long: '60 min + 30 min preparation',
        minimum: { text: 'at least 1 a month', isMet: true },
      },
      process: {
        name: 'Improving the sales process',
        who: 'managers and sellers together',
        often: null,
        minimum: { text: 'at least 1 a quarter', isMet: false },
      },
      refill: {
        name: 'Refill and debrief',
        who: 'Eva Thorell with each manager',
        often: 'once a month',
        long: '60 min + 15 min preparation',
      },
    },
  },
};
