import { describe, expect, it } from 'vitest';
import { EXAMPLES, runCommand } from '../support/runCommand.ts';

const usual = `${EXAMPLES}tolv-saljare.mensenda`;
const see = ' Skriv men-sen-da --help för att se hur.\n';

describe('a command that is written wrongly', () => {
  it.each([
    [[], 'Säg vad jag ska göra: figures, schedule, calendar eller proposal.'],
    [['offert', usual], 'Jag kan inte offert. Det jag kan är figures, schedule, calendar och proposal.'],
    [
      ['constructor', usual],
      'Jag kan inte constructor. Det jag kan är figures, schedule, calendar och proposal.',
    ],
    [['figures'], 'figures behöver en planfil.'],
    [['figures', ''], 'figures behöver en planfil.'],
    [['figures', usual, usual], 'figures tar en planfil i taget.'],
    [['figures', usual, '--out', 'x'], 'figures har inget val som heter --out.'],
    [['figures', usual, '--jsonn'], 'figures har inget val som heter --jsonn.'],
    [['figures', usual, '-x'], 'figures har inget val som heter -x.'],
    [['figures', usual, '--json=ja'], '--json ska inte ha något värde.'],
    [['calendar', usual], 'calendar behöver --out.'],
    [['calendar', usual, '--out'], '--out saknar värde.'],
    [['calendar', usual, '--out='], '--out saknar värde.'],
    [['proposal', usual, '--out', '--initials'], '--out saknar värde.'],
    [['proposal', usual], 'proposal behöver --out.'],
    [['proposal', usual, '--out', usual], '--out är själva planfilen, och den ska vara kvar.'],
    [['proposal', usual, '--out', 'x.docx', '--language', 'no'], '--language är sv eller en, inte no.'],
  ])('%j ends with 2 and says why', async (arguments_, sentence) => {
    expect(await runCommand(arguments_)).toEqual({ exitCode: 2, out: '', errors: sentence + see });
  });

  it('is answered in English on an English computer', async () => {
    expect(await runCommand(['figures'], { language: 'en_GB.UTF-8' })).toEqual({
      exitCode: 2,
      out: '',
      errors: 'figures needs a plan file. See men-sen-da --help for how.\n',
    });
  });
});

describe('--help', () => {
  it.each([[['--help']], [['-h']], [['proposal', '--help']]])(
    '%j shows every command and ends with 0',
    async (arguments_) => {
      const { exitCode, out, errors } = await runCommand(arguments_);
      expect([exitCode, errors]).toEqual([0, '']);
      for (const word of [
        'figures',
        'schedule',
        'calendar',
        'proposal',
        '--json',
        '--out',
        '--celebrations',
        '--trainer-days',
        '--language',
        '--initials',
      ])
        expect(out).toContain(word);
      expect(out).toMatch(/^Men sen då\? Vad som händer/);
    },
  );
});

it('a reader that has had enough is not an error', async () => {
  const { errors } = await runCommand(['schedule', `${EXAMPLES}sextio-saljare.mensenda`, '--json'], {
    closesEarly: true,
  });
  expect(errors).toBe('');
});
