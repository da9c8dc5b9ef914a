/** The parts that requests are made of. */
import { z } from 'zod/mini';
import { SUBJECT_KINDS } from '#domain/edit/documents.ts';
import { jsonObject, jsonValue } from './json.ts';

const MOST_STEPS = 12;
const MOST_EDITS = 20_000;
export const id = z.string().check(z.minLength(1), z.maxLength(200));

const step = z.union([z.string().check(z.minLength(1), z.maxLength(200)), z.strictObject({ item: id })]);
/** Zod's own readonly freezes what it is given, and throws where that cannot be frozen. */
const at: z.ZodMiniType<readonly Step[], readonly Step[]> = z
  .array(step)
  .check(z.minLength(1), z.maxLength(MOST_STEPS));
type Step = z.infer<typeof step>;
const subject = z.enum(SUBJECT_KINDS);

/** One edit of one of a plan's three documents. */
const subjectEdit = z.discriminatedUnion('kind', [
  z.strictObject({ subject, kind: z.literal('set'), at, value: z.exactOptional(jsonValue) }),
  z.strictObject({ subject, kind: z.literal('insert'), at, item: jsonObject, before: z.nullable(id) }),
  z.strictObject({ subject, kind: z.literal('remove'), at, item: id }),
]);
export const subjectEdits: z.ZodMiniType<readonly Edit[], readonly Edit[]> = z
  .array(subjectEdit)
  .check(z.minLength(1), z.maxLength(MOST_EDITS));
type Edit = z.infer<typeof subjectEdit>;

/**
 * What a screen is about, and how far its edits, its undo and its redo reach: a plan with its academy and client, an
 * academy with its client, or a client with its academies.
 */
export const view = z.strictObject({ kind: z.enum(SUBJECT_KINDS), id });
export type View = z.infer<typeof view>;

/** A file dropped on the window: one byte more than the most says that it is too large, however large it is. */
export const droppedFile = (mostBytes: number) =>
  z.strictObject({
    name: z.string().check(z.maxLength(300)),
    bytes: z.instanceof(Uint8Array).check(z.refine(({ byteLength }) => byteLength <= mostBytes + 1)),
  });

export const people = z.strictObject({
  sellers: z.int().check(z.gte(1), z.lte(1000)),
  coaches: z.int().check(z.gte(1), z.lte(100)),
});
