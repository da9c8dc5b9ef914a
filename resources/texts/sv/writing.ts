/** A file that could not be written: what happened, what was kept, what to do. */
export const writing = {
  kept: 'Det som fanns där förut är kvar.',
  problems: {
    cannotReplace: (path: string): string =>
      `${path} går inte att ersätta: den är öppen i ett annat program eller skrivskyddad. Stäng den, eller välj ett annat namn, och försök igen.`,
    readOnly: (path: string): string =>
      `${path} är skrivskyddad. Välj en annan mapp, eller ta bort skrivskyddet, och försök igen.`,
    diskFull: (path: string): string =>
      `${path} får inte plats: disken är full. Frigör utrymme, eller välj en annan disk, och försök igen.`,
    noFolder: (path: string): string =>
      `Mappen ${path} finns inte. Skapa den, eller välj en annan, och försök igen.`,
    isFolder: (path: string): string => `${path} är en mapp. Välj ett filnamn och försök igen.`,
    notAFile: (path: string): string => `${path} är ingen vanlig fil. Välj ett annat namn och försök igen.`,
    notAFolder: (path: string): string => `${path} är ingen mapp. Välj en mapp och försök igen.`,
    nameTooLong: (path: string): string => `Namnet är för långt: ${path}. Välj ett kortare och försök igen.`,
    other: (path: string, code: string): string =>
      `${path} går inte att skriva (${code}). Välj en annan plats och försök igen.`,
  },
};
