import type { Settings } from '#contract/settings.ts';

/** The settings before anybody has set any. English where the computer is, otherwise Swedish. */
export function firstSettings(locale: string): Settings {
  return {
    language: locale.startsWith('en') ? 'en' : 'sv',
    colorScheme: 'auto',
    zoom: 1,
    rail: 'auto',
    initials: false,
    calendarAlarm: null,
    accent: '',
    consultant: { name: '', company: '', email: '', phone: '' },
  };
}
