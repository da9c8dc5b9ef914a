/** When the store cannot be opened: what it means, and the ways on. */
import { format } from './formats.ts';

const { number, plural } = format;

export const recovery = {
  notStarted: 'Programmet kunde inte starta.',
  newer: {
    page: 'Nyare version behövs',
    title: 'Det här är sparat med en nyare version.',
    text: (version: string): string =>
      `Dina kunder och planer är kvar, orörda. De behöver Men sen då? version ${version} eller senare.`,
    have: (version: string): string => `Du har version ${version}. Installera den nyare och starta igen.`,
  },
  damaged: {
    page: 'Går inte att läsa',
    title: 'Det du har sparat går inte att läsa.',
    text: 'Filen är skadad. Den ligger kvar på datorn som den är, och inget är borttaget. Ta fram en säkerhetskopia, så kan du fortsätta därifrån.',
  },
  missing: {
    page: 'Saknas',
    title: 'Det du har sparat är borta.',
    text: 'Programmet har körts här förut, men filen med kunder och planer finns inte där den ska. Den kan ha flyttats eller raderats. Ta fram en säkerhetskopia, eller lägg tillbaka filen och starta om.',
  },
  cannotOpen: {
    page: 'Går inte att öppna',
    title: 'Det du har sparat går inte att öppna just nu.',
    text: {
      held: 'Ett annat program håller i filen. Inget är borttaget. Stäng andra program, till exempel ett som säkerhetskopierar eller synkar, och starta igen.',
      readOnly:
        'Filen är skrivskyddad, så det du gör skulle inte sparas. Inget är borttaget. Ta bort skrivskyddet och starta igen.',
      full: 'Disken är full, så det du gör skulle inte sparas. Inget är borttaget. Frigör utrymme och starta igen.',
      other: 'Datorn släpper inte fram filen. Inget är borttaget. Starta om datorn och försök igen.',
    },
  },
  /** On the first screen of a store that is older than the one that was here last. */
  olderCopy: {
    title: 'En äldre kopia av dina uppgifter har lagts tillbaka.',
    text: 'Den ligger kanske i en mapp som synkas. Saknas något, ta fram en säkerhetskopia under Inställningar.',
  },
  backups: 'Säkerhetskopior',
  none: 'Det finns ingen säkerhetskopia på den här datorn.',
  empty: {
    title: 'Börja om tomt',
    text: 'Då börjar du utan kunder och planer. Det gamla läggs åt sidan på datorn och raderas inte.',
    act: 'Börja om tomt',
    sure: 'Ja, börja om utan mina kunder och planer',
  },
  working: 'Det tar en liten stund …',
};

/** What a backup holds: `12 kunder, 14 planer`. */
export const backupHolds = (clients: number, plans: number): string =>
  `${number(clients)} ${plural(clients, { one: 'kund', other: 'kunder' })}, ${number(plans)} ${plural(plans, { one: 'plan', other: 'planer' })}`;
