import { format } from './formats.ts';

const { number, plural } = format;

const behaviourCount = (count: number): string =>
  count === 0
    ? 'inget beteende än'
    : `${number(count)} ${plural(count, { one: 'beteende', other: 'beteenden' })}`;
const sellers = (count: number): string => `${number(count)} säljare`;

/** From a result to what can be coached, one seller at a time. */
export const behaviours = {
  lede: 'Resultatet syns i efterhand. Beteendet går att coacha på i dag.',
  who: {
    list: 'Säljare',
    find: 'Sök säljare',
    nobodyFound: 'Ingen med det namnet.',
    says: (count: number): string => `, ${behaviourCount(count)}`,
    previous: 'Föregående säljare',
    next: 'Nästa säljare',
    place: (place: number, of: number): string => `${number(place)} av ${number(of)}`,
    keys: (alt: string): string => `${alt} och Page Down eller Page Up: nästa och föregående säljare.`,
  },
  /** Before anybody has a behaviour. */
  first:
    'En röd siffra går inte att coacha på. Välj resultatet ni vill se, så visar biblioteket vad säljaren själv kan göra åt det.',
  add: 'Lägg till ett beteende',
  pick: {
    title: 'Från resultat till beteende',
    search: (name: string): string => `Sök ett resultat eller ett beteende till ${name}`,
    hint: 'antal avslut, rabatt, förberedelse …',
    nothingFound: 'Inget i biblioteket. Skriv det med era egna ord.',
    own: 'ditt eget',
    writeOwn: 'Skriv ett eget',
    forget: (behaviour: string): string => `Ta bort ur biblioteket: ${behaviour}`,
    close: 'Stäng biblioteket',
    source:
      'Tanken: resultat går inte att styra, det gör aktiviteter. Jordan, Cracking the Sales Management Code, 306 mått (bok med egna data). Förslagen är våra tumregler: pröva dem hos er.',
  },
  own: {
    add: 'Lägg till',
    cancel: 'Avbryt',
    keep: 'Spara i biblioteket, för nästa kund',
    keepNot: 'Här står ett namn. Biblioteket följer med till andra kunder, så det sparas inte där.',
  },
  fields: {
    result: 'Resultatet ni vill ha',
    behaviour: 'Beteendet',
    baseline: 'Nuläge',
    target: 'Mål',
    unknown: 'okänt',
    unit: 'Mäts i',
    unitHint: 'gånger i veckan',
    direction: 'Ska',
    directions: { up: 'uppåt', down: 'neråt' },
    evidence: 'Så märks det',
    evidenceHint: 'kalendern, medlyssning, anteckningen',
    from: 'Coachas från',
    fromStart: 'planens start',
  },
  /** `från 0,5 till 2 timmar i veckan`, as far as it is known. */
  span: (baseline: string | null, target: string | null, unit: string): string =>
    [baseline === null ? '' : `från ${baseline}`, target === null ? '' : `till ${target}`, unit]
      .filter((part) => part !== '')
      .join(' '),
  noFigures: 'inget mål än',
  startsOn: (day: string): string => `från ${day}`,
  test: {
    title: 'Går det att coacha på?',
    questions: {
      influence: 'Kan säljaren påverka det i dag?',
      seen: 'Kan någon se det?',
      practised: 'Går det att öva?',
      followedUp: 'Hinner det följas upp före nästa samtal?',
    },
    yes: 'Ja',
    no: 'Nej',
    /** Why a no stands in the way. */
    why: {
      influence:
        'Då avgör någon annan, eller tiden. I samtalet finns bara siffran att prata om, inget att göra.',
      seen: 'Då blir samtalet en gissning. Vad skulle en kollega eller kunden märka?',
      practised:
        'Då blir det inte bättre av att ni pratar om det. Välj ett mindre steg som går att pröva hos nästa kund.',
      followedUp: 'Då finns inget nytt att prata om nästa gång. Välj något som händer varje vecka.',
    },
    open: (count: number): string =>
      count === 4
        ? 'Fyra frågor visar det.'
        : plural(count, { one: 'En fråga kvar.', other: `${number(count)} frågor kvar.` }),
    passed: 'Fyra ja: det går att coacha på.',
    failed: 'Inte än. Fyra ja behövs.',
    short: { passed: 'går att coacha på', failed: 'går inte att coacha på än', open: 'inte prövat än' },
  },
  result: {
    is: (result: string): string =>
      `Det här är ett resultat (${result}). Det syns när allt redan är gjort, och går inte att öva på. Vad gör säljaren som leder dit?`,
    instead: (behaviour: string): string => `Byt till: ${behaviour}`,
  },
  doubts: {
    wrongWay: {
      up: 'Målet ligger under nuläget, fast det ska uppåt. Vänd riktningen eller ändra målet.',
      down: 'Målet ligger över nuläget, fast det ska neråt. Vänd riktningen eller ändra målet.',
    },
    alreadyThere: 'Målet är där säljaren redan är. Vad ska bli annorlunda?',
    many: (name: string, count: number): string =>
      `${name} har ${number(count)} beteenden på en gång. Hinner alla sätta sig? Ett eller två brukar räcka: låt de andra börja senare, eller ta bort något.`,
  },
  actions: {
    copy: 'Kopiera till fler',
    keep: 'Spara i biblioteket',
    kept: (behaviour: string): string => `${behaviour} ligger i ditt bibliotek`,
    isKept: 'I ditt bibliotek',
    remove: 'Ta bort',
    of: (action: string, behaviour: string): string => `${action}: ${behaviour}`,
  },
  copy: {
    title: 'Kopiera till fler',
    lead: 'Nuläget är vars och ens eget och följer inte med.',
    withTarget: 'Ta med målet',
    find: 'Sök säljare',
    whole: (coach: string): string => `Alla hos ${coach}`,
    without: 'Välj alla utan beteende',
    none: 'Avmarkera alla',
    has: 'har det redan',
    action: (count: number): string => (count === 0 ? 'Kopiera' : `Kopiera till ${sellers(count)}`),
    done: (behaviour: string, count: number): string => `${behaviour} kopierat till ${sellers(count)}.`,
  },
  team: {
    title: 'Hela laget',
    done: (has: number, of: number): string => `${number(has)} av ${sellers(of)} har ett beteende`,
    without: 'Utan:',
    more: (count: number): string => `och ${number(count)} till`,
    kinds: 'Det ni har valt',
    of: sellers,
  },
};
