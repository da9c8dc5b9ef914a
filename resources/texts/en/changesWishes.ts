import type { wishChanges as sv } from '../sv/changesWishes.ts';

export const wishChanges: typeof sv = {
  fields: {
    'plan/plan/calendar/softDays/bridgeDays': { name: 'avoid bridge days', unit: '' },
    'plan/plan/calendar/softDays/yearEnd': { name: 'avoid the days after Christmas', unit: '' },
    'plan/plan/calendar/softDays/summer': { name: 'avoid high summer', unit: '' },
    'plan/plan/calendar/softDays/autumnBreak': { name: 'avoid autumn break', unit: '' },
    'plan/plan/calendar/softDays/winterBreak': { name: 'avoid winter break, week', unit: '' },
    'plan/people/*/workdays': { name: 'works', unit: '' },
    'plan/people/*/preferredTime': { name: 'would rather meet', unit: '' },
    'plan/people/*/preferredTime/from': { name: 'would rather meet from', unit: '' },
    'plan/people/*/preferredTime/to': { name: 'would rather meet until', unit: '' },
    'plan/people/*/busy': { name: 'busy times', unit: '' },
    'plan/people/*/travelMinutes': { name: 'travel', unit: 'min' },
  },
  parts: { 'plan/plan/calendar/softDays': 'days to leave free' },
};
