/** The parts that requests are made of. */
import { z } from 'zod';
import { SUBJECT_KINDS } from '#domain/edit/documents.ts';
import { jsonObject, jsonValue } from './json.ts';

const MOST_STEPS = 12;
const MOST_EDITS = 20_000;
export const id = z.string().min(1).max(200);
export const language = z.enum(['sv', 'en']);

const step = z.union([z.string().min(1).max(200), z.strictObject({ item: id })]);
/** Zod's own readonly freezes what it is given, and throws where that cannot be frozen. */
const at: z.ZodType<readonly Step[], readonly Step[]> = z.array(step).min(1).max(MOST_STEPS);
type Step = z.infer<typeof step>;
const subject = z.enum(SUBJECT_KINDS);

/** One edit of one of a plan's three documents. */
export const subjectEdit = z.discriminatedUnion('kind', [
  z.strictObject({ subject, kind: z.literal('set'), at, value: jsonValue.exactOptional() }),
  z.strictObject({ subject, kind: z.literal('insert'), at, item: jsonObject, before: id.nullable() }),
  z.strictObject({ subject, kind: z.literal('remove'), at, item: id }),
]);
export const subjectEdits: z.ZodType<readonly Edit[], readonly Edit[]> = z
  .array(subjectEdit)
  .min(1)
  .max(MOST_EDITS);
type Edit = z.infer<typeof subjectEdit>;

/**
 * What a screen is about, and how far its edits, its undo and its redo reach: a plan with its academy and client, an
 * academy with its client, or a client with its academies.
 */
export const view = z.strictObject({ kind: z.enum(SUBJECT_KINDS), id });
export type View = z.infer<typeof view>;

export const settings = z.strictObject({
  language,
  colorScheme: z.enum(['light', 'dark', 'auto']),
  /** 1 is the size as it is drawn. */
  zoom: z.number().min(0.5).max(2),
  /** `auto`: folded where a panel shares the width. */
  rail: z.enum(['auto', 'wide', 'folded']),
  /** Whether people are shown by their initials, as on a screen that is shared. */
  initials: z.boolean(),
  /** Who makes the offers: stands in every new plan. */
  consultant: z.strictObject({
    name: z.string().max(300),
    company: z.string().max(300),
    email: z.string().max(300),
    phone: z.string().max(300),
  }),
});
export type Settings = z.infer<typeof settings>;

export const people = z.strictObject({
  sellers: z.int().min(1).max(1000),
  coaches: z.int().min(1).max(100),
});
