const ROLES = { seller: 'Seller', coach: 'Sales manager', leader: 'Leader', trainer: 'Trainer' };

export const people = {
  /** A person without a name: `Seller 3`. */
  roleName: (role: 'seller' | 'coach' | 'leader' | 'trainer', number: number): string =>
    `${ROLES[role]} ${number}`,
};
