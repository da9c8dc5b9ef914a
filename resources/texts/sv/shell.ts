/** The frame around every screen. */
export const shell = {
  product: 'Men sen då?',
  skip: 'Hoppa till innehållet',
  rail: {
    label: 'Huvudmeny',
    rooms: {
      overview: 'Översikt',
      clients: 'Kunder',
      calendar: 'Kalender',
      settings: 'Inställningar',
    },
    fold: 'Fäll ihop',
    unfold: 'Fäll ut menyn',
  },
  head: {
    path: 'Var du är',
    saved: (hours: string, minutes: string): string => `Sparat ${hours}.${minutes}`,
    undo: 'Ångra',
    undoThis: (what: string): string => `Ångra: ${what}`,
    redo: 'Gör om',
    redoThis: (what: string): string => `Gör om: ${what}`,
    search: 'Sök eller gör',
  },
  library: {
    removed: (name: string): string => `${name} ligger inte längre i biblioteket`,
  },
  palette: {
    placeholder: 'Sök en kund, en person, en del av planen, eller något att göra',
    placeholderInitials: 'Sök en kund, en del av planen, eller något att göra',
    nothingFound: 'Inget som stämmer. Prova ett kortare ord.',
  },
  broken: {
    title: 'Det här gick inte att visa.',
    kept: 'Allt du har skrivit är sparat. Försök igen, eller gå till en annan sida i menyn.',
    again: 'Försök igen',
    copy: 'Kopiera detaljerna',
    copied: 'Kopierat',
    details: 'Detaljer till den som hjälper dig',
  },
};
