import type { Team } from '#domain/behaviours.ts';

/** Each coach's sellers whose names have the text in them; all of them where nothing is sought. */
export function foundTeams(
  teams: readonly Team[],
  sought: string,
  nameOf: (id: string) => string,
): readonly Team[] {
  const text = plainly(sought);
  if (text === '') return teams;
  return teams.flatMap((team) => {
    const sellers = team.sellers.filter((id) => plainly(nameOf(id)).includes(text));
    return sellers.length === 0 ? [] : [{ ...team, sellers }];
  });
}

/** As one compares it: in small letters, without accents. */
export function plainly(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
