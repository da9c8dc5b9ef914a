/** What people would rather, and days to leave free, beside Ångra and Gör om. */
export const wishChanges = {
  fields: {
    'plan/plan/calendar/softDays/bridgeDays': { name: 'undvik klämdagar', unit: '' },
    'plan/plan/calendar/softDays/yearEnd': { name: 'undvik mellandagarna', unit: '' },
    'plan/plan/calendar/softDays/summer': { name: 'undvik högsommaren', unit: '' },
    'plan/plan/calendar/softDays/autumnBreak': { name: 'undvik höstlovet', unit: '' },
    'plan/plan/calendar/softDays/winterBreak': { name: 'undvik sportlovet v.', unit: '' },
    'plan/people/*/workdays': { name: 'arbetar', unit: '' },
    'plan/people/*/preferredTime': { name: 'träffas helst', unit: '' },
    'plan/people/*/preferredTime/from': { name: 'träffas helst från', unit: '' },
    'plan/people/*/preferredTime/to': { name: 'träffas helst till', unit: '' },
    'plan/people/*/busy': { name: 'upptagna tider', unit: '' },
    'plan/people/*/travelMinutes': { name: 'restid', unit: 'min' },
  },
  parts: { 'plan/plan/calendar/softDays': 'dagar att helst lämna fria' },
};
