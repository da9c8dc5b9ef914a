/** What it takes of the people. */
export const demands = {
  lede: 'Följa upp kostar tid, ansträngning och mod. Det blir lättare när ni har sagt vem som gör vad.',
  who: {
    title: 'Vem gör vad, och när',
    empty:
      'Det som tränas blir av när någon frågar efter det. Bestäm redan nu vem som gör vad före, under och efter akademin.',
    begin: 'Börja med våra förslag',
    fill: 'Fyll tomma rutor med förslag',
    roles: { leader: 'Chef över säljchefer', coach: 'Säljchef', trainer: 'Utbildare', seller: 'Säljare' },
    times: { before: 'Före', during: 'Under', after: 'Efter' },
    hint: { before: 'Vad gör ni före?', during: 'Vad gör ni under tiden?', after: 'Vad gör ni efteråt?' },
    strong: 'väger tyngst',
    strongest:
      'Tre rutor väger tyngst för att det tränade ska bli av: chefen före, utbildaren före och chefen efter.',
    suggested: {
      leader: {
        before: 'Säger varför akademin är viktig, och frigör tid för säljcheferna.',
        during: 'Frågar cheferna hur det går, och skyddar tiden när det brinner.',
        after: 'Fyller på och tankar av varje månad. Frågar efter beteenden, inte bara siffror.',
      },
      coach: {
        before: 'Frågar varje säljare vad den vill bli bättre på, och bokar samtalen.',
        during: 'Är med på modulerna, och frågar efteråt vad säljaren vill pröva.',
        after: 'Håller samtalen, ser beteendet hos kund och lyfter framsteg.',
      },
      trainer: {
        before: 'Sätter mål med cheferna, och gör övningarna av era egna affärer.',
        during: 'Tränar på riktiga kundsamtal, och låter var och en välja ett beteende.',
        after: 'Är med vid avstämningarna, och stöttar cheferna i deras samtal.',
      },
      seller: {
        before: 'Väljer något att bli bättre på, och berättar det för sin chef.',
        during: 'Övar, prövar hos kund mellan modulerna och berättar hur det gick.',
        after: 'Håller fast vid sitt beteende, ber om hjälp och delar det som fungerar.',
      },
    },
  },
  commitments: {
    title: 'Det lovar vi varandra',
    aside: 'står i offerten',
    sides: { client: 'Det lovar ni', consultant: 'Det lovar vi' },
    who: (place: number, side: string): string => `Vem lovar: ${side}, ${place}`,
    nobody: 'Alla',
    list: {
      client: {
        label: (place: number): string => `Kundens löfte ${place}`,
        hint: 'Ett löfte till',
      },
      consultant: {
        label: (place: number): string => `Vårt löfte ${place}`,
        hint: 'Ett löfte till',
      },
    },
    suggested: {
      client: [
        'Tiderna hålls. Ett samtal flyttas, det ställs inte in.',
        'Varje säljchef har sin tid fri för coaching.',
        'Vi firar framsteg när de syns, inte först när året är slut.',
      ],
      consultant: [
        'Vi tränar säljcheferna i samtalet innan de håller det första.',
        'Vi finns med vid varje avstämning.',
        'Vi säger till i tid om planen inte följs.',
      ],
    },
  },
  courage: {
    title: 'Och så modet',
    lead: 'Kalendern är sällan det svåraste. Sätt namn på det som kräver mod, så är det lättare att göra.',
    label: (place: number): string => `Det som kräver mod ${place}`,
    hint: 'Något mer som kräver mod av er',
    suggested: [
      'Det svåra samtalet: att säga det som behöver sägas, nu och inte nästa vecka.',
      'Tiden försvaras: samtalen står kvar också när kvartalet är tufft.',
      'Resultatet jagas inte: vi frågar efter beteendet, också när siffran lockar.',
    ],
  },
};
