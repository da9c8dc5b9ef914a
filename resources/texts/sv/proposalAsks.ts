/** What it takes of the people: roles with their time, promises, and courage. */
export const asks = {
  title: 'Vad det kräver av er',
  lead: 'Tid, ansträngning och mod. Så fördelar det sig.',
  table: 'Roller och tid',
  columns: { role: 'Roll', does: 'Gör', hours: 'Tid i veckan' },
  roles: {
    seller: { name: 'Säljare', does: 'Väljer ett beteende, prövar det hos kund, berättar hur det gick.' },
    coach: { name: 'Säljchef', does: 'Håller tiden, förbereder sig, frågar mer än svarar.' },
    leader: { name: 'Chef över säljchefer', does: 'Fyller på och tankar av. Skyddar tiden när det brinner.' },
    consultant: {
      name: 'Vi',
      does: 'Stöttar dem som coachar.',
      doesWithCheckpoints: 'Stöttar dem som coachar och stämmer av med er längs vägen.',
      hours: 'enligt offerten',
    },
  },
  whoDoesWhat: 'Vem gör vad, och när',
  times: { before: 'Före akademin', during: 'Under', after: 'Efter' },
  perPerson: (time: string): string => `${time} per person`,
  perPersonBetween: (least: string, most: string): string => `${least}–${most} per person`,
  client: 'Det lovar ni',
  consultant: 'Det lovar vi',
  courage: {
    title: 'Och så modet',
    text: 'Kalendern är sällan det svåraste. Det svåraste är att fråga hur det egentligen går, lyssna till slutet och säga det som behöver sägas. Det är också det som säljaren bär med sig.',
  },
};
