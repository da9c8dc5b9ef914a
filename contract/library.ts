/** What the trainer keeps for the plans to come: each kind with its shape. A new kind is one more line in `keepsake`. */
import { z } from 'zod/mini';
import { isTemplate } from '#domain/templates/planTemplate.ts';
import { jsonObject } from './json.ts';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
/** May be left empty. */
const text = z.string().check(z.trim(), z.maxLength(300));

/** A turn from a result KPI to what can be coached: without a person, a baseline or a target. */
const behaviour = z.strictObject({ result: line, behaviour: line, unit: text, evidence: text });

const amount = z.number().check(z.minimum(0), z.maximum(1e12));
/** A fee as it is asked of several clients; `unit` may be left empty. */
const fees = z.strictObject({
  item: line,
  quantity: amount,
  unit: text,
  price: amount,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
});

/** A question guide: its steps in their order. */
const question = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
const guideStep = z.strictObject({ title: text, questions: z.array(question).check(z.maxLength(50)) });
const guide = z.strictObject({ name: line, steps: z.array(guideStep).check(z.maxLength(20)) });

/** A plan to begin from: `plan` of a plan file, with days after the first Monday in place of dates. */
export const template = jsonObject.check(z.refine(isTemplate));
const planTemplate = z.strictObject({ name: line, language: z.enum(['sv', 'en']), plan: template });

function kept<const Kind extends string, Document extends z.ZodMiniType>(kind: Kind, document: Document) {
  return z.strictObject({ kind: z.literal(kind), document });
}

/** A field that a kind gets later is optional: what was kept before has not got it. */
export const keepsake = z.discriminatedUnion('kind', [
  kept('behaviour', behaviour),
  kept('fees', fees),
  kept('guide', guide),
  kept('planTemplate', planTemplate),
]);
export const libraryKind = z.enum(['behaviour', 'fees', 'guide', 'planTemplate']);

export type Keepsake = z.output<typeof keepsake>;
export type LibraryKind = Keepsake['kind'];
export type KeptDocument<Kind extends LibraryKind> = Extract<Keepsake, { readonly kind: Kind }>['document'];
