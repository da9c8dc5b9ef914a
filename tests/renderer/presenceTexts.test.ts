import { describe, expect, it } from 'vitest';
import type { Weekday } from '#domain/plan.ts';
import { weekdaysText } from '#renderer/features/plan/presenceTexts.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';

describe('the weekdays that somebody works', () => {
  it.each<[readonly Weekday[], string, string]>([
    [[1, 2, 3, 4], 'mån–tors', 'Mon–Thu'],
    [[3, 1], 'mån, ons', 'Mon, Wed'],
    [[1, 3, 4, 5], 'mån, ons–fre', 'Mon, Wed–Fri'],
    [[1, 2, 4, 5], 'mån, tis, tors, fre', 'Mon, Tue, Thu, Fri'],
    [[7], 'sön', 'Sun'],
  ])('%j are said as "%s"', (days, inSwedish, inEnglish) => {
    expect([weekdaysText(days, sv), weekdaysText(days, en)]).toEqual([inSwedish, inEnglish]);
  });
});
