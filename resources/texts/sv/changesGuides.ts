/** What changes to the question guides and to what it takes of the people are called. */
import type { PluralForms } from '../format.ts';

const list = (one: string, other: string): PluralForms => ({ one, other });

export const guideChanges = {
  fields: {
    'plan/plan/guides/*/title': { name: 'frågeguidens namn', unit: '' },
    'plan/plan/guides/*/steps': { name: 'frågeguiden', unit: '' },
    'plan/plan/guides/*/steps/*/title': { name: 'steg', unit: '' },
    'plan/plan/guides/*/steps/*/questions/*': { name: 'fråga', unit: '' },
    'plan/plan/demands/who/leader/before': { name: 'chefens chef före', unit: '' },
    'plan/plan/demands/who/leader/during': { name: 'chefens chef under', unit: '' },
    'plan/plan/demands/who/leader/after': { name: 'chefens chef efter', unit: '' },
    'plan/plan/demands/who/coach/before': { name: 'säljchefen före', unit: '' },
    'plan/plan/demands/who/coach/during': { name: 'säljchefen under', unit: '' },
    'plan/plan/demands/who/coach/after': { name: 'säljchefen efter', unit: '' },
    'plan/plan/demands/who/trainer/before': { name: 'utbildaren före', unit: '' },
    'plan/plan/demands/who/trainer/during': { name: 'utbildaren under', unit: '' },
    'plan/plan/demands/who/trainer/after': { name: 'utbildaren efter', unit: '' },
    'plan/plan/demands/who/seller/before': { name: 'säljaren före', unit: '' },
    'plan/plan/demands/who/seller/during': { name: 'säljaren under', unit: '' },
    'plan/plan/demands/who/seller/after': { name: 'säljaren efter', unit: '' },
    'plan/plan/demands/courage/*': { name: 'det som kräver mod', unit: '' },
  },
  lists: {
    'plan/plan/guides': list('frågeguide', 'frågeguider'),
    'plan/plan/guides/*/steps': list('steg', 'steg'),
    'plan/plan/guides/*/steps/*/questions': list('fråga', 'frågor'),
    'plan/plan/demands/courage': list('det som kräver mod', 'saker som kräver mod'),
  },
  parts: {
    'plan/plan/guides': 'frågeguiderna',
    'plan/plan/demands': 'vad det kräver av er',
  },
};
