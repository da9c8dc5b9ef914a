/**
 * From a result KPI to a behaviour that can be coached on: what the library proposes. The first is the seed's, the
 * others are rules of thumb of our own.
 */
const turn = (result: string, words: string, behaviour: string, unit: string, evidence: string) => ({
  result,
  /** Other words for the result: what one looks it up by, and knows it by where it stands as a behaviour. */
  words,
  behaviour,
  unit,
  evidence,
});

const PERCENT = 'procent';

export const behaviourLibrary = {
  turns: [
    turn(
      'Antal avslut',
      'avslut affär affärer affärerna order ordrar vunna signerade stängda sålda sälja sålt avtal kontrakt',
      'Förberedelsetid avsatt och använd före kundmöten',
      'timmar i veckan',
      'Kalendern och mötesanteckningen',
    ),
    turn(
      'Omsättning',
      'omsättningen omsätta försäljning försäljningen intäkt intäkter fakturering fakturerat sälja sålt miljon miljoner mkr kr kronor',
      'A-kunder som fått ett planerat kundsamtal',
      PERCENT,
      'Kundlistan, avprickad efter samtalet',
    ),
    turn(
      'Träffsäkerhet',
      'träffsäkerheten hitrate hit rate träff vinstandel vinstprocent avslutsprocent avslutsgrad konvertering konverteringsgrad',
      'Affärer där kundens beslutskriterier är nedskrivna före offert',
      PERCENT,
      'Kriterierna står i affären innan offerten skrivs',
    ),
    turn(
      'Snittorder',
      'snittordern snittordervärde ordervärde ordervärdet orderstorlek genomsnittlig snitt ordersnitt affärsstorlek',
      'Möten där konsekvensen av kundens problem utforskas',
      PERCENT,
      'Chefen är med på ett möte, eller läser anteckningen',
    ),
    turn(
      'Antal offerter',
      'offert offerter offererat skickade anbud',
      'Offerter som gås igenom muntligt med kunden',
      PERCENT,
      'Genomgången är bokad i kalendern',
    ),
    turn(
      'Nya kunder',
      'nykunder nykund nykundsförsäljning nyförsäljning kund kunder nya',
      'Bokade pass för nya kontakter som blev av',
      'timmar i veckan',
      'Passen i kalendern',
    ),
    turn(
      'Bokade möten',
      'möte möten mötesbokningar kundmöten bokningar bokade boka',
      'Samtal där nyttan för kunden sägs i en mening',
      PERCENT,
      'Medlyssning, eller meningen nedskriven före samtalet',
    ),
    turn(
      'Säljcykelns längd',
      'säljcykel säljcykeln cykeltid ledtid ledtiden kortare längd affärstid tid till avslut',
      'Möten som slutar med ett nästa steg i kalendern',
      PERCENT,
      'Nästa steg i kalendern när mötet är slut',
    ),
    turn(
      'Pipelinevärde',
      'pipeline pipelinen pipe pipen värde tratt tratten',
      'Veckans genomgång av de tre viktigaste affärerna gjord',
      'gånger i månaden',
      'En rad per affär om vad som händer nu',
    ),
    turn(
      'Prognosprecision',
      'prognos prognosen prognoser precision forecast träffbild prognossäkerhet',
      'Affärer där datum och nästa steg är uppdaterade före fredag',
      PERCENT,
      'Affärslistan på fredagen',
    ),
    turn(
      'Merförsäljning',
      'merförsäljningen korsförsäljning mersälj tilläggsförsäljning merköp tillägg',
      'Kundmöten med minst en fråga om ett annat behov',
      PERCENT,
      'Frågan och svaret i mötesanteckningen',
    ),
    turn(
      'Kundlojalitet',
      'lojalitet nps nki kundnöjdhet nöjdhet nöjda kunder rekommendationer kundindex',
      'Uppföljande samtal inom 14 dagar efter leverans',
      PERCENT,
      'Samtalen i kalendern',
    ),
    turn(
      'Tappade kunder',
      'churn kundtapp kundbortfall bortfall uppsägningar uppsagda avtal förlorade tappade kunder',
      'Kvartalssamtal som hålls med mer än en kontakt hos kunden',
      PERCENT,
      'Vilka som var med står i anteckningen',
    ),
    turn(
      'Rabattnivå',
      'rabatt rabatten rabatter rabattnivån rabattsats prisnivå prisavdrag',
      'Prisinvändningar som möts med en fråga om värdet före rabatt',
      PERCENT,
      'Samtalsanteckningen, övat i rollspel',
    ),
    turn(
      'Marginal',
      'marginalen marginaler täckningsgrad täckningsbidrag tb tg vinst vinsten lönsamhet bruttomarginal',
      'Offerter som prövas med en kollega innan de skickas',
      PERCENT,
      'Kollegans namn på offerten',
    ),
    turn(
      'Vunna upphandlingar',
      'upphandling upphandlingar anbud vunna',
      'Upphandlingar där ni gått igenom om ni ska vara med eller avstå',
      PERCENT,
      'Beslutet och skälet nedskrivna',
    ),
    turn(
      'Antal kundbesök',
      'besök kundbesök kundbesöken',
      'Besök med syfte och tre öppna frågor skrivna i förväg',
      PERCENT,
      'Anteckningen före besöket',
    ),
    turn(
      'Budgetuppfyllelse',
      'budget budgeten säljmål säljmålet mål målet måluppfyllelse uppfyllelse kvot kvoten nå',
      'Egen veckoplan satt på måndag och avstämd på fredag',
      'veckor i månaden',
      'Veckoplanen',
    ),
  ],
  /** Words that say how many, how often or more of it, and change nothing. */
  fillers:
    'antal antalet andel andelen fler flera mer mera fått få nå nått nya öka ökad ökat ökning höja höjd högre större bättre minska minskad minskat mindre lägre färre minst hela totalt total x st stycken per i om på under av med till och varje var en ett två tre fyra fem tio dag dagen vecka veckan månad månaden kvartal kvartalet år året procent procentenheter',
};
