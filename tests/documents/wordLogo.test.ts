import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Logo } from '#domain/logo.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import { writeWord } from '#electron/documents/word/writeWord.ts';
import { readContent } from '../support/docxContent.ts';
import { structureFaults } from '../support/docxStructure.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { expectedContent } from '../support/offerContent.ts';
import { offerForPlan } from '../support/offers.ts';
import { BASELINE_JPEG, pngOf } from '../support/pictures.ts';
import { planOf } from '../support/plans.ts';
import { hasValidator, validatorErrors } from '../support/validator.ts';

const plan = planOf(fullPlan({ sellers: 3, coaches: 1, weeks: 4 }));
const schedule = schedulePlan(plan);
const png: Logo = {
  type: 'png',
  width: 40,
  height: 400,
  bytes: new Uint8Array(pngOf({ width: 40, height: 400 })),
};
const jpeg: Logo = { type: 'jpeg', width: 64, height: 24, bytes: new Uint8Array(BASELINE_JPEG) };
const offer = offerForPlan(plan, { schedule, logos: { client: png, consultant: jpeg } });

describe('The logos on the cover of a Word file', () => {
  it('stand byte for byte as they are kept, with whose they are, in their own shape', async () => {
    const bytes = await writeWord(offer);
    const shown = await readContent(bytes);
    expect(structureFaults(bytes, 'sv-SE')).toEqual([]);
    expect(shown).toEqual(expectedContent(offer, shown));
    expect(JSON.stringify(shown.items)).toContain('<Logotyp: Nordvind Försäkring AB>');
    const parts = unzipSync(bytes);
    const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    for (const { bytes: own } of [png, jpeg])
      expect(media.some(([, data]) => Buffer.from(data).equals(Buffer.from(own)))).toBe(true);
    const document = new TextDecoder().decode(parts['word/document.xml']);
    const shapes = [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(
      ([, across, down]) => Number(across) / Number(down),
    );
    for (const { width, height } of [png, jpeg])
      expect(shapes.some((shape) => Math.abs(shape / (width / height) - 1) < 0.06)).toBe(true);
  });

  it.skipIf(!hasValidator)('are valid for the Open XML SDK', async () => {
    expect(await validatorErrors(await writeWord(offer))).toEqual([]);
  });
});
