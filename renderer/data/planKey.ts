/** Where the queries keep a plan. */
export const planKey = (id: string): readonly string[] => ['plan', id];
