import type { Texts } from '../texts.ts';

export const dialogs: Texts['dialogs'] = {
  word: {
    title: 'Save the offer',
    fileName: (plan) => `Offer - ${plan}`,
    kind: 'Word document',
  },
  guide: {
    title: 'Save the question guide',
    fileName: (plan) => `Question guide - ${plan}`,
    kind: 'Word document',
  },
  wallCalendar: {
    title: 'Save the wall calendar',
    fileName: (plan) => `Wall calendar - ${plan}`,
    kind: 'Word document',
    kindPdf: 'PDF',
  },
  calendars: {
    title: 'Where should the folder of calendars go?',
    button: 'Put it here',
    folderName: (plan, moment) => `Calendars - ${plan} - ${moment}`,
  },
  agenda: { title: 'Save my calendar', fileName: 'My calendar', kind: 'Calendar file' },
  planFile: {
    saveTitle: 'Save plan as file',
    openTitle: 'Open a plan file',
    kind: 'Plan file',
    allFiles: 'All files',
  },
  people: {
    openTitle: 'Open a list of people',
    kind: 'Excel, CSV and text',
    saveTitle: 'Save the list of people',
    fileName: (plan) => `People - ${plan}`,
    list: 'CSV, which Excel opens',
  },
  logo: { openTitle: 'Choose a logo', kind: 'PNG and JPEG' },
  busyFile: { openTitle: 'Open a person’s own calendar', kind: 'Calendar file (.ics)' },
  namelessPlan: 'plan',
  about: {
    message: 'Men sen då?',
    detail: (version) =>
      `Version ${version}\n\nWhat happens after the sales academy: hours, a calendar and an offer.\nEverything stays on this computer. Nothing is sent anywhere.`,
    close: 'Close',
  },
  cannotStart: {
    title: 'Men sen då? cannot start',
    text: (log) =>
      `What you have saved is untouched. Restart the computer and try again. If that does not help, the log file says what happened.\n\n${log}`,
  },
};
