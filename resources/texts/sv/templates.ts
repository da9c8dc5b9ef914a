import { format } from './formats.ts';

const { number, plural } = format;

/** Templates for plans, and the plan of the next cohort. */
export const templates = {
  none: 'Utan mall',
  builtIn: { months3: '3 månader', months6: '6 månader', months12: '12 månader' },
  notes: {
    none: 'En vanlig början: 26 veckor, samtal 2–3 gånger i månaden.',
    months3:
      '13 veckor. Samtal 2–3 gånger i månaden, produktutbildning varje månad, säljprocessen en gång. Avstämning dag 30 och 60, två firanden.',
    months6:
      '26 veckor. Tätare samtal de fyra första veckorna, sedan 2–3 i månaden. Produktutbildning varje månad, säljprocessen varje kvartal. Avstämning dag 30, 60 och 120, tre firanden.',
    months12:
      '52 veckor. Tätare samtal de fyra första veckorna, sedan 2–3 i månaden. Produktutbildning varje månad, säljprocessen varje kvartal. Avstämning dag 30, 60 och 120, fyra firanden.',
    own: 'Din egen mall. Dagarna räknas från starten.',
  },
  /** `trigger` and `how` of the celebrations in the templates. */
  celebrations: {
    firstTalks: {
      trigger: 'Alla har haft sina första samtal',
      how: 'Fika tillsammans, och var och en berättar om något som gick bättre',
    },
    quarter: {
      trigger: 'Tre månader av coaching som blev av',
      how: 'Lunch tillsammans, med ett framsteg per person',
    },
    half: {
      trigger: 'Ett halvår, och nya vanor som sitter',
      how: 'En halvdag ihop där gruppen visar vad den gör annorlunda',
    },
    year: {
      trigger: 'Ett helt år av uppföljning',
      how: 'Middag tillsammans, och ett tack till var och en',
    },
  },
  newPlan: {
    title: 'Ny omgång',
    template: 'Mall',
    start: 'Planen börjar',
    create: 'Skapa planen',
  },
  next: {
    action: 'Nästa omgång',
    actionFor: (plan: string): string => `Nästa omgång efter ${plan}`,
    text: 'Rytm, kalenderns tider, frågor, firanden och arvoden följer med, och chefer och utbildare. Bokningar och beteenden gör det inte.',
    cohort: 'Omgångens namn',
    start: 'Planen börjar',
    withSellers: 'Ta med säljarna',
    withoutNote: 'Annars står lika många utan namn, så att tiden stämmer.',
    newAcademy: 'I en ny akademi med samma moduler',
    create: 'Skapa omgången',
  },
  save: {
    action: 'Spara som mall',
    title: 'Spara som mall',
    text: 'Allt utom deltagare, bokningar, beteenden och det som är kundens eget. Dagarna räknas från starten.',
    name: 'Mallens namn',
    save: 'Spara mallen',
    done: (name: string): string => `Mallen ${name} är sparad`,
  },
  apply: {
    action: 'Använd en mall',
    title: 'Använd en mall i planen',
    template: 'Mall',
    changes: 'Det här byts',
    /** The language of the template's sentences, where the plan is in another. */
    otherLanguage: { sv: 'Mallens texter är på svenska.', en: 'Mallens texter är på engelska.' },
    keeps:
      'Deltagare, beteenden, planens start, dagarna, investeringen och de tider ni har satt blir kvar. Det mallen inte säger något om rörs inte. Föreslagna tider planeras om. Ett klick på Ångra tar tillbaka allt.',
    apply: 'Använd mallen',
    done: (name: string): string => `Planen följer nu mallen ${name}`,
  },
  settings: {
    title: 'Mallar',
    note: 'Väljs när du gör en ny omgång, eller i en plan under Om kunden.',
    empty: 'Egna mallar hamnar här. Öppna en plan som fungerar och välj Spara som mall under Om kunden.',
    name: 'Mallens namn',
    weeks: (weeks: number): string => `${number(weeks)} ${plural(weeks, { one: 'vecka', other: 'veckor' })}`,
    remove: (name: string): string => `Ta bort mallen ${name}`,
  },
};
