import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planName } from '#electron/documents/fileNames.ts';
import type { PlanFile } from '#domain/planFile.ts';

const planOf = (name: string, cohort?: string | null) =>
  ({ client: { name }, cohort }) as unknown as PlanFile;

describe('the name that a file is suggested', () => {
  it('is the client’s and the cohort’s', () => {
    expect(planName(planOf('Exempelverken AB', 'Omgång 3'))).toBe('Exempelverken AB - Omgång 3');
    expect(planName(planOf('Exempelverken AB'))).toBe('Exempelverken AB');
    expect(planName(planOf('Exempelverken AB', null))).toBe('Exempelverken AB');
  });

  it('leaves out what a file cannot bear, on any computer', () => {
    expect(planName(planOf('A/B: "C" <D>|E?*\\', 'hösten\n26. '))).toBe('A B C D E - hösten 26');
    expect(planName(planOf('\u202Etxt.exe\u0000', '..'))).toBe('txt.exe');
    expect(planName(planOf(' ... ', ' '))).toBeNull();
  });

  it('is none that Windows keeps for itself', () => {
    for (const name of ['Con', 'aux', 'LPT1', 'Nul.se']) expect(planName(planOf(name))).toBeNull();
    expect(planName(planOf('Aux', 'Omgång 1'))).toBe('Aux - Omgång 1');
    expect(planName(planOf('Control AB'))).toBe('Control AB');
  });

  it('holds for any names at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (client, cohort) => {
        const name = planName(planOf(client, cohort));
        if (name === null) return;
        expect(name).not.toMatch(/[<>:"/\\|?*]|\p{C}|^[\s.]|[\s.]$/u);
        expect([...new Intl.Segmenter().segment(name)].length).toBeLessThanOrEqual(80);
        expect(Buffer.from(name).toString()).toBe(name);
      }),
    );
  });
});
