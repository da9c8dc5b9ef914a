/** The computer's own dialogs: what they are called, and the names they suggest for files. */
export const dialogs = {
  word: {
    title: 'Spara offerten',
    fileName: (plan: string): string => `Offert - ${plan}`,
    kind: 'Word-dokument',
  },
  guide: {
    title: 'Spara frågeguiden',
    fileName: (plan: string): string => `Frågeguide - ${plan}`,
    kind: 'Word-dokument',
  },
  wallCalendar: {
    title: 'Spara väggkalendern',
    fileName: (plan: string): string => `Väggkalender - ${plan}`,
    kind: 'Word-dokument',
    kindPdf: 'PDF',
  },
  calendars: {
    title: 'Var ska mappen med kalendrarna ligga?',
    button: 'Lägg den här',
    /** `moment`: when they were made, as every computer takes it in a name. */
    folderName: (plan: string, moment: string): string => `Kalendrar - ${plan} - ${moment}`,
  },
  agenda: { title: 'Spara min kalender', fileName: 'Min kalender', kind: 'Kalenderfil' },
  planFile: {
    saveTitle: 'Spara planen som fil',
    openTitle: 'Öppna en planfil',
    kind: 'Planfil',
    allFiles: 'Alla filer',
  },
  people: {
    openTitle: 'Öppna en lista med deltagare',
    kind: 'Excel, CSV och text',
    saveTitle: 'Spara listan med deltagare',
    fileName: (plan: string): string => `Deltagare - ${plan}`,
    list: 'CSV, som Excel öppnar',
  },
  logo: { openTitle: 'Välj en logotyp', kind: 'PNG och JPEG' },
  busyFile: { openTitle: 'Öppna en egen kalender', kind: 'Kalenderfil (.ics)' },
  /** Where neither the client nor the cohort has a name that a file can bear. */
  namelessPlan: 'plan',
  about: {
    message: 'Men sen då?',
    detail: (version: string): string =>
      `Version ${version}\n\nVad som händer efter säljakademin: timmar, kalender och offert.\nAllt ligger på den här datorn. Inget skickas någonstans.`,
    close: 'Stäng',
  },
  cannotStart: {
    title: 'Men sen då? kan inte starta',
    text: (log: string): string =>
      `Det du har sparat är orört. Starta om datorn och försök igen. Hjälper det inte: i loggfilen står vad som hände.\n\n${log}`,
  },
};
