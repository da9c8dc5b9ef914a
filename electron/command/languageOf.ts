type Environment = Readonly<Record<string, string | undefined>>;

/** The language of a command line that has no plan yet: English where the computer is, otherwise Swedish. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): 'sv' | 'en' {
  return (LC_ALL || LC_MESSAGES || LANG || 'sv').startsWith('en') ? 'en' : 'sv';
}
