/** Every expected problem in the window: what happened, what was kept, what to do. */
import { format } from './formats.ts';

export interface Sentence {
  readonly title: string;
  readonly text: string;
}
const sentence = (title: string, text: string): Sentence => ({ title, text });

export const problems = {
  refused: sentence(
    'Det gick inte att ta emot.',
    'Inget är ändrat. Försök igen, och starta om programmet om det händer flera gånger.',
  ),
  notFound: sentence(
    'Det finns inte längre.',
    'Det kan ha tagits bort i ett annat fönster. Allt annat är kvar. Gå till Översikt och fortsätt därifrån.',
  ),
  invalidEdit: sentence(
    'Den ändringen går inte att göra.',
    'Planen skulle inte gå ihop med den. Inget är ändrat. Prova ett annat värde.',
  ),
  faultyFile: (name: string): Sentence =>
    sentence(`${name} går inte att använda.`, 'Inget är ändrat. Rätta felen i filen och öppna den igen.'),
  nothingToUndo: sentence('Det finns inget mer att ta tillbaka här.', 'Allt står kvar som det är.'),
  viewWouldGo: sentence(
    'Allt du har gjort här är ångrat.',
    'Ett steg till tar bort det du har framför dig. Vill du det, klicka på Ångra i överkanten.',
  ),
  cannotWrite: {
    full: (name: string): Sentence =>
      sentence(
        `${name} får inte plats: disken är full.`,
        'Planen är sparad i programmet. Frigör utrymme, eller välj en annan disk, och försök igen.',
      ),
    readOnly: (name: string): Sentence =>
      sentence(
        `Där får du inte skriva ${name}.`,
        'Platsen är skrivskyddad. Planen är sparad i programmet. Välj en annan mapp och försök igen.',
      ),
    held: (name: string): Sentence =>
      sentence(
        `${name} är öppen i ett annat program.`,
        'Den gamla filen är kvar, och planen är sparad. Stäng filen, eller välj ett annat namn, och försök igen.',
      ),
    missing: (name: string): Sentence =>
      sentence(
        `Mappen för ${name} finns inte längre.`,
        'Planen är sparad i programmet. Välj en annan mapp och försök igen.',
      ),
    other: (name: string): Sentence =>
      sentence(
        `${name} gick inte att skriva.`,
        'Planen är sparad i programmet. Välj en annan plats och försök igen.',
      ),
  },
  cannotRead: {
    missing: (name: string): Sentence =>
      sentence(`${name} finns inte längre.`, 'Inget är ändrat. Leta upp filen och öppna den igen.'),
    isFolder: (name: string): Sentence =>
      sentence(`${name} är en mapp, inte en fil.`, 'Inget är ändrat. Öppna mappen och välj en fil i den.'),
    denied: (name: string): Sentence =>
      sentence(
        `Du har inte rätt att läsa ${name}.`,
        'Inget är ändrat. Kopiera filen till en egen mapp och öppna den därifrån.',
      ),
    other: (name: string): Sentence =>
      sentence(
        `${name} gick inte att läsa.`,
        'Inget är ändrat. Kopiera filen till datorn och öppna den därifrån.',
      ),
  },
  noLogo: {
    tooManyBytes: (name: string): Sentence =>
      sentence(
        `${name} är för stor.`,
        'Inget är ändrat. En logotyp får väga högst 2 MB. Spara den i mindre format.',
      ),
    tooManyPixels: (name: string): Sentence =>
      sentence(
        `${name} har för många bildpunkter.`,
        'Inget är ändrat. En logotyp får ha högst 6 miljoner bildpunkter och vara 5 000 på den längsta sidan. Spara den i mindre format.',
      ),
    tooFewPixels: (name: string): Sentence =>
      sentence(
        `${name} är för liten.`,
        'Inget är ändrat. Den blir suddig på papper. Välj en bild med minst 24 bildpunkter på den kortaste sidan, helst några hundra.',
      ),
    drawing: (name: string): Sentence =>
      sentence(
        `${name} är en SVG.`,
        'Inget är ändrat. Programmet tar PNG och JPEG. Spara den som PNG och välj den igen.',
      ),
    notPicture: (name: string): Sentence =>
      sentence(
        `${name} är ingen PNG eller JPEG.`,
        'Inget är ändrat. Spara logotypen som PNG och välj den igen.',
      ),
    damaged: (name: string): Sentence =>
      sentence(
        `${name} går inte att läsa som bild.`,
        'Inget är ändrat. Filen är skadad. Spara logotypen på nytt som PNG.',
      ),
  },
  cannotPrint: sentence(
    'Skrivaren tog inte emot kalendern.',
    'Planen är sparad. Se efter att skrivaren är på och försök igen, eller spara kalendern som PDF.',
  ),
  busy: sentence(
    'Ett dokument håller på att skrivas.',
    'Vänta tills det är klart, eller avbryt det, och försök igen.',
  ),
  storeClosed: sentence(
    'Programmet når inte det du har sparat.',
    'Det som var sparat är kvar på datorn. Starta om programmet.',
  ),
  diskFull: sentence(
    'Disken är full, och det sista du gjorde är inte sparat.',
    'Allt före det är sparat. Frigör utrymme på disken och gör om det.',
  ),
  noBackupToday: sentence(
    'Dagens säkerhetskopia blev inte av.',
    'Det du har sparat är kvar. Se till att disken har plats, och ta en kopia under Inställningar.',
  ),
  backupDamaged: sentence('Säkerhetskopian är skadad.', 'Inget är ändrat. Välj en annan kopia i listan.'),
  internal: sentence(
    'Något gick fel i programmet.',
    'Det du har sparat är kvar. Försök igen, och starta om programmet om det händer flera gånger.',
  ),
  /** Faults of a plan file, all at once. */
  faults: {
    title: (name: string): string => `${name} går inte att använda`,
    count: (faults: number): string =>
      format.plural(faults, {
        one: 'Ett fel ska rättas i filen. Inget är ändrat i programmet.',
        other: `${format.number(faults)} fel ska rättas i filen. Inget är ändrat i programmet.`,
      }),
    unlisted: (faults: number): string =>
      format.plural(faults, { one: 'och ett fel till', other: `och ${format.number(faults)} fel till` }),
    list: 'Felen i filen',
    openAnother: 'Öppna en annan fil',
    copy: 'Kopiera listan',
    copied: 'Kopierad',
    close: 'Stäng',
  },
};
