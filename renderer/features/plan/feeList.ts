/** Where the fees stand. */
export const FEES = { subject: 'plan', at: ['plan', 'investment', 'fees'] } as const;
