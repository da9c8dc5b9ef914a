/** The studies in words: what a footnote says, what the table of sources says. Figures: domain/research.ts. */
export const research = {
  notes: {
    prosales:
      'Prosales, Sales Efficiency Study III, 2010, återgiven i författarnas artikel på foretagande.se. Namngiven undersökning med egna data; rapporten har vi inte själva läst. Citeras ofta som +10 %.',
    retold:
      'Prosales, samma studie, men talen har vi bara funnit återgivna i andra hand. Mindre säkert än takten för coaching.',
    third:
      'En av tre: artiklar av Prosales författare (foretagande.se; saljarnas.se, 2012). En av tio: av dem tycker en tredjedel att coachingen ger något (saljarnas.se). Studien citeras ofta som en av tio rakt av. I andra hand.',
    blume:
      'Blume m.fl. (2010), Journal of Management, doi.org/10.1177/0149206309352880. Forskning granskad av andra forskare; gäller stöd i arbetet i stort, inte bara sälj.',
    span: 'Tumregel: 6–8 säljare per chef, högst 10. Kurlan (2015): en säljkonsults erfarenhet, inte forskning.',
    progress:
      'Amabile & Kramer, The Progress Principle (2011): omkring 12 000 dagboksblad från 238 personer i sju företag. Namngiven forskning, men inte på säljare.',
    transfer:
      'Broad & Newstrom, Transfer of Training (1992), återgiven av Training Industry (2020). Namngiven undersökning om utbildning i stort, inte bara sälj; boken har vi inte själva läst.',
    recognition:
      'Sales Leadership Success, blogg (2022): ett erkännande om dagen som inte kan vara ett avslut. En säljkonsults råd, inte forskning.',
    graduation:
      'Sandler, blogg utan årtal: att fira en avslutad akademi som en ritual. Ett utbildningsföretags råd, inte forskning.',
    secondLine:
      'Starr Results, blogg utan årtal: samtalen mellan chefer handlar om affären, och ingen coachar coachingen. En konsults erfarenhet, inte forskning.',
  },
  sources: {
    prosales: {
      name: 'Prosales, Sales Efficiency Study III, 2010',
      supports: 'takten för coaching, tillväxten',
    },
    retold: { name: 'Samma studie, återgiven av andra', supports: 'produkter och säljprocess' },
    third: { name: 'Prosales författare, artiklar 2012', supports: 'en av tre, en av tio' },
    blume: { name: 'Blume m.fl., 2010', supports: 'stöd i vardagen' },
    span: { name: 'Kurlan, 2015', supports: 'säljare per chef' },
    progress: { name: 'Amabile & Kramer, 2011', supports: 'firandet' },
    transfer: { name: 'Broad & Newstrom, 1992', supports: 'vem som gör vad, och när' },
    recognition: { name: 'Sales Leadership Success, 2022', supports: 'det som lyfts, aldrig ett avslut' },
    graduation: { name: 'Sandler, utan årtal', supports: 'akademins avslutning' },
    secondLine: { name: 'Starr Results, utan årtal', supports: 'chefernas påfyllnad' },
  },
  /** How solid a source is, in plain words. */
  solidity: {
    A: 'granskad forskning',
    B: 'namngiven undersökning, egna data',
    C: 'återgivet i andra hand',
    D: 'tumregel',
    GK: 'allmän kunskap, inte kontrollerad',
  },
};
