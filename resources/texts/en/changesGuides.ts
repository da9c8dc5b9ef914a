import type { PluralForms } from '../format.ts';
import type { guideChanges as sv } from '../sv/changesGuides.ts';

const list = (one: string, other: string): PluralForms => ({ one, other });

export const guideChanges: typeof sv = {
  fields: {
    'plan/plan/guides/*/title': { name: 'guide’s name', unit: '' },
    'plan/plan/guides/*/steps': { name: 'question guide', unit: '' },
    'plan/plan/guides/*/steps/*/title': { name: 'step', unit: '' },
    'plan/plan/guides/*/steps/*/questions/*': { name: 'question', unit: '' },
    'plan/plan/demands/who/leader/before': { name: 'the leader before', unit: '' },
    'plan/plan/demands/who/leader/during': { name: 'the leader during', unit: '' },
    'plan/plan/demands/who/leader/after': { name: 'the leader after', unit: '' },
    'plan/plan/demands/who/coach/before': { name: 'the sales manager before', unit: '' },
    'plan/plan/demands/who/coach/during': { name: 'the sales manager during', unit: '' },
    'plan/plan/demands/who/coach/after': { name: 'the sales manager after', unit: '' },
    'plan/plan/demands/who/trainer/before': { name: 'the trainer before', unit: '' },
    'plan/plan/demands/who/trainer/during': { name: 'the trainer during', unit: '' },
    'plan/plan/demands/who/trainer/after': { name: 'the trainer after', unit: '' },
    'plan/plan/demands/who/seller/before': { name: 'the seller before', unit: '' },
    'plan/plan/demands/who/seller/during': { name: 'the seller during', unit: '' },
    'plan/plan/demands/who/seller/after': { name: 'the seller after', unit: '' },
    'plan/plan/demands/courage/*': { name: 'what takes courage', unit: '' },
  },
  lists: {
    'plan/plan/guides': list('question guide', 'question guides'),
    'plan/plan/guides/*/steps': list('step', 'steps'),
    'plan/plan/guides/*/steps/*/questions': list('question', 'questions'),
    'plan/plan/demands/courage': list('what takes courage', 'things that take courage'),
  },
  parts: {
    'plan/plan/guides': 'the question guides',
    'plan/plan/demands': 'what it takes of you',
  },
};
