const ROLES = { seller: 'Säljare', coach: 'Säljchef', leader: 'Chef över säljchefer', trainer: 'Utbildare' };

export const people = {
  /** A person without a name: `Säljare 3`. */
  roleName: (role: 'seller' | 'coach' | 'leader' | 'trainer', number: number): string =>
    `${ROLES[role]} ${number}`,
};
