import { formatsOf } from '../format.ts';

/** British habits, for the texts themselves. */
export const format = formatsOf('en-GB');
