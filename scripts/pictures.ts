/**
 * Pictures of the offer's pages for the README, from the examples: `npm run pictures`. Needs LibreOffice and pdftoppm.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { readPlanFile, toPlan } from '#domain/planFile.ts';
import { buildProposal } from '#domain/proposal/buildProposal.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { writeWord } from '#electron/documents/word/writeWord.ts';
import { isThere, writePdfs } from './libreOffice.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = join(ROOT, 'docs', 'pictures');
/** Dots to the inch: a page is 660 wide. */
const RESOLUTION = '80';
/** The day of writing where an example names none. */
const TODAY = '2026-11-24';

/** Which pages of which example. */
const SHOWN: Readonly<Record<string, readonly number[]>> = {
  'tolv-saljare': [1, 2, 3, 4, 7, 8],
  'sextio-saljare': [4],
  'three-sellers': [1, 2],
};

const missing = ['soffice', 'pdftoppm'].filter((program) => !isThere(program));
if (missing.length > 0) {
  console.error(
    `No pictures were made: ${missing.join(' and ')} is missing (Debian: libreoffice-writer, poppler-utils).`,
  );
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    mkdirSync(PICTURES, { recursive: true });
    for (const [example, pages] of Object.entries(SHOWN)) await draw(example, pages, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function draw(example: string, pages: readonly number[], folder: string): Promise<void> {
  const document = join(folder, `${example}.docx`);
  writeFileSync(document, await offerOf(example));
  writePdfs([document], folder);
  for (const page of pages) {
    const only = ['-f', String(page), '-l', String(page), '-singlefile'];
    const picture = join(PICTURES, `${example}-${page}`);
    execFileSync('pdftoppm', ['-r', RESOLUTION, '-png', ...only, join(folder, `${example}.pdf`), picture]);
    console.log(`docs/pictures/${example}-${page}.png`);
  }
}

async function offerOf(example: string): Promise<Uint8Array> {
  const read = readPlanFile(readFileSync(join(ROOT, 'resources', 'examples', `${example}.mensenda`)));
  if (!read.ok) throw new Error(`${example} is no plan: ${JSON.stringify(read.problem)}`);
  const plan = toPlan(read.value);
  const texts = await loadTexts(plan.language);
  return writeWord(
    buildProposal({ plan, schedule: schedulePlan(plan), texts, today: TODAY, initials: false }),
  );
}
