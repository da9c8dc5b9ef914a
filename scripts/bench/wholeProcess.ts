/** Whole processes, from start to end: figures and offer beside an empty start of Node and other Word libraries. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { readPlanFile, toPlan } from '#domain/planFile.ts';
import { buildProposal } from '#domain/proposal/buildProposal.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { contentOf } from './content.ts';
import { templateFor, templateItems } from './docxTemplate.ts';
import { canRun, mediansOf, nodeScript, output, ROOT, type Command, type Rounds } from './measure.ts';
import { USUAL_EXAMPLE } from './plans.ts';
import { compared, skipped, type Row } from './table.ts';

const EXAMPLE = fileURLToPath(USUAL_EXAMPLE);
const OFFER = 'proposal, 12 sellers, whole process';
const EMPTY_NODE: Command = { program: process.execPath, arguments: ['-e', '0'] };

/** `folder` takes the files in between. */
export async function wholeProcessRows(folder: string, rounds: Rounds): Promise<readonly Row[]> {
  return [await figuresRow(folder, rounds), ...(await offerRows(folder, rounds))];
}

async function figuresRow(folder: string, rounds: Rounds): Promise<Row> {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { empty: 'node -e 0' } }));
  const figures = ['run', '--silent', 'plan', '--', 'figures', EXAMPLE, '--json'];
  const [ours = NaN, time = NaN] = await processMedians(
    [
      { program: 'npm', arguments: figures },
      { program: 'npm', arguments: ['run', '--silent', 'empty'], folder },
    ],
    rounds,
  );
  return compared(
    'figures, 12 sellers, whole process',
    ours,
    { name: 'empty node, both through npm', time },
    2,
  );
}

async function offerRows(folder: string, rounds: Rounds): Promise<readonly Row[]> {
  const command = join(ROOT, 'electron', 'command.js');
  const given = [command, 'proposal', EXAMPLE, '--out', join(folder, 'ours.docx')];
  const ours = { program: process.execPath, arguments: ['--disable-warning=ExperimentalWarning', ...given] };
  const others = await otherWriters(folder);
  const there = others.filter((other) => other.command !== null);
  const commands = there.flatMap(({ command }) => (command === null ? [] : [command]));
  const [offer = NaN, empty = NaN, ...times] = await processMedians([ours, EMPTY_NODE, ...commands], rounds);
  return [
    compared(OFFER, offer, { name: 'empty node', time: empty }),
    ...there.map(({ name }, place) => compared(OFFER, offer, { name, time: times[place] ?? NaN })),
    ...others
      .filter((other) => other.command === null)
      .map(({ name }) => skipped(`${OFFER}, against ${name}`, `no ${name}`)),
  ];
}

/** Libraries that write the same text and tables, without the design; no command where one is not installed. */
async function otherWriters(
  folder: string,
): Promise<readonly { readonly name: string; readonly command: Command | null }[]> {
  const content = contentOf(await usualOffer());
  const file = (name: string): string => join(folder, name);
  writeFileSync(file('content.json'), JSON.stringify(content));
  writeFileSync(file('items.json'), JSON.stringify(templateItems(content)));
  writeFileSync(file('template.docx'), templateFor(content));
  const templater = nodeScript('withDocxtemplater.ts', [
    file('template.docx'),
    file('items.json'),
    file('docxtemplater.docx'),
  ]);
  const script = join(ROOT, 'scripts', 'bench', 'with_python_docx.py');
  const hasPythonDocx = canRun({ program: 'python3', arguments: ['-c', 'import docx'] });
  return [
    // With the compile cache that our own command has too.
    { name: 'docxtemplater', command: { ...templater, environment: { NODE_COMPILE_CACHE: file('cache') } } },
    {
      name: 'python-docx',
      command: hasPythonDocx
        ? { program: 'python3', arguments: [script, file('content.json'), file('python.docx')] }
        : null,
    },
  ];
}

async function usualOffer() {
  const read = readPlanFile(readFileSync(EXAMPLE));
  if (!read.ok) throw new Error(`${EXAMPLE} is no plan: ${JSON.stringify(read.problem)}`);
  const plan = toPlan(read.value);
  const texts = await loadTexts(plan.language);
  return buildProposal({ plan, schedule: schedulePlan(plan), texts, today: '2026-11-24', initials: false });
}

function processMedians(commands: readonly Command[], rounds: Rounds): Promise<readonly number[]> {
  return mediansOf(
    commands.map((command) => () => output(command)),
    rounds,
  );
}
