import { formatsOf } from '../format.ts';

/** Swedish habits, for the texts themselves. */
export const format = formatsOf('sv-SE');
