/** Reading and writing a plan file, the way a plan travels. The format: docs/plan-file.md. */
import type { FaultyFile } from './planFile/faults.ts';
import { startReading } from './planFile/reading.ts';
import { readJson } from './planFile/json.ts';
import { FORMAT, VERSION, planShape, type PlanFile } from './planFile/planShape.ts';
import { checkReferences } from './planFile/references.ts';
import { isObject } from './planFile/shapes.ts';
import { ok, problem, type Result } from './result.ts';
import type { Language } from './plan.ts';

export { toPlan } from './planFile/toPlan.ts';
export type { PlanFile } from './planFile/planShape.ts';

/**
 * Reads a plan file from its bytes. Unknown fields are kept.
 * Errors: every fault at once, in the shape and in what names what; a file of a newer version, or one that is
 * no JSON at all, has that as its only fault.
 */
export function readPlanFile(bytes: Uint8Array): Result<PlanFile, FaultyFile> {
  const json = readJson(bytes);
  if (!json.ok) return problem({ language: 'sv', faults: [json.problem], unlisted: 0 });
  return checkPlanFile(json.value);
}

/**
 * Holds a document that is already parsed against the plan file's shape.
 * Errors: as of `readPlanFile`, but for those of the text itself.
 */
export function checkPlanFile(document: unknown): Result<PlanFile, FaultyFile> {
  const reading = startReading();
  const language = languageOf(document);
  if (isNewer(document)) {
    const newer = { path: 'version', found: { kind: 'value', text: String(document.version) } } as const;
    const expected = { kind: 'notNewer', version: VERSION } as const;
    return problem({ language, faults: [{ ...newer, expected }], unlisted: 0 });
  }
  // A document of an older version is turned into one of this version here, before it is held against the shape.
  const hasShape = planShape(document, reading);
  checkReferences(document, reading);
  return hasShape && reading.faults.length === 0
    ? ok(document)
    : problem({ language, faults: reading.faults, unlisted: reading.unlisted });
}

/** The text of a plan file, as a person can read it. */
export function writePlanFile(file: PlanFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function languageOf(document: unknown): Language {
  return isObject(document) && document.language === 'en' ? 'en' : 'sv';
}

function isNewer(document: unknown): document is { readonly version: number } {
  return (
    isObject(document) &&
    document.format === FORMAT &&
    typeof document.version === 'number' &&
    document.version > VERSION
  );
}
