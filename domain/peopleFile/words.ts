/** Headings and roles as lists have them, in the Nordic languages and English, without marks, spaces and signs. */
import type { Role } from '../plan.ts';
import type { Meaning } from './columns.ts';

const HEADINGS: Readonly<Record<Exclude<Meaning, 'ignored'>, string>> = {
  name: 'namn name fullstandigtnamn helanamnet fornamnochefternamn fornamnefternamn fullname navn fulltnavn fuldtnavn nimi deltagare deltagarensnamn participant deltaker deltager osallistuja saljare seller salesperson selger saelger myyja medarbetare employee anstalld person visningsnamn displayname',
  firstName: 'fornamn tilltalsnamn firstname givenname forename fornavn etunimi',
  lastName: 'efternamn lastname surname familyname etternavn efternavn sukunimi',
  email:
    'epost epostadress mail mailadress email emailaddress emailadress emailadresse epostadresse mejl mejladress adress sahkoposti sahkopostiosoite',
  role: 'roll role rolle rooli befattning titel title jobtitle yrkestitel stilling tehtava nimike',
  coach:
    'coach saljcoach saljchef chef narmastechef minchef manager salesmanager linemanager reportsto teamledare teamleader teamleder gruppchef salgssjef salgschef leder naermesteleder esihenkilo esimies myyntipaallikko valmentaja hos with',
  leader:
    'leader chefenschef chefoversaljchefer overordnadchef forsaljningschef forsaljningsdirektor saljdirektor salesdirector managersmanager managerofmanagers headofsales salgsdirektor myyntijohtaja',
  hours:
    'timmar timmariveckan timmarpervecka timmarvecka coachingtimmar coachartimmar coachingtid tidforcoaching tid hv hivecka tiveckan hours hoursaweek hoursperweek hoursweek hoursforcoaching coachinghours timer timeriuka timeriugen timerperuke timerperuge tunnit tuntiaviikossa',
};

const ROLES: readonly (readonly [Role, string])[] = [
  [
    'leader',
    'chefenschef chefoversaljchefer forsaljningsdirektor forsaljningschef saljdirektor salesdirector managersmanager managerofmanagers headofsales salgsdirektor myyntijohtaja director direktor leader vd ceo',
  ],
  [
    'coach',
    'saljchef salesmanager salgssjef salgschef myyntipaallikko teamledare teamleader teamleder gruppchef coach saljcoach esihenkilo esimies manager chef',
  ],
  [
    'seller',
    'saljare innesaljare utesaljare seller salesperson salesrep salesrepresentative representative keyaccountmanager accountmanager accountexecutive kam selger saelger myyja deltagare participant',
  ],
  ['trainer', 'konsult utbildare trainer consultant konsulent kouluttaja'],
];

/** What a heading says of its column; null where it says nothing known. */
export function meaningIn(heading: string): Exclude<Meaning, 'ignored'> | null {
  return HEADING_MEANINGS.get(letters(heading)) ?? null;
}

/** The role that a word or a title names. */
export function roleIn(text: string): Role | null {
  const title = letters(text);
  if (title === '') return null;
  const exact = ROLE_WORDS.find(([word]) => word === title);
  // The longest word first: a key account manager is no manager of sellers.
  return (exact ?? ROLE_WORDS.find(([word]) => word.length > 5 && title.includes(word)))?.[1] ?? null;
}

/** Whether it is the word for a role and nothing else. */
export function isRoleWord(text: string): boolean {
  const word = letters(text);
  return ROLE_WORDS.some(([one]) => one === word);
}

const MEANINGS = ['name', 'firstName', 'lastName', 'email', 'role', 'coach', 'leader', 'hours'] as const;
const HEADING_MEANINGS = new Map(
  MEANINGS.flatMap((meaning) => HEADINGS[meaning].split(' ').map((word) => [word, meaning] as const)),
);
const ROLE_WORDS = ROLES.flatMap(([role, words]) =>
  words.split(' ').map((word) => [word, role] as const),
).sort(([a], [b]) => b.length - a.length);

/** Small letters without marks: o of ö and of ø. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/\u00f8/gu, 'o')
    .replace(/\u00e6/gu, 'ae')
    .normalize('NFKD')
    .replace(/[^a-z]/gu, '');
}
