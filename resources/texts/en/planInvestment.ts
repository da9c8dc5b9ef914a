import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, list } = format;

export const investment: Texts['planScreen']['investment'] = {
  fees: {
    title: 'Your fees',
    aside: 'excl. VAT',
    item: 'Item',
    quantity: 'Quantity',
    unit: 'Unit',
    price: 'Unit price',
    itemHint: 'New item, such as coaching of sales managers',
    unitHint: 'day',
    priceHint: 'price',
    of: (field, item) => `${field}: ${item}`,
    newOne: 'new item',
    add: 'Add',
    vat: 'VAT',
    vatReason: 'Why no VAT',
    vatReasonHint: 'such as training exempt from VAT',
    more: (item) => `More: ${item}`,
    toOption: 'Make it an option',
    keep: 'Keep as a template',
  },
  options: {
    title: 'Options',
    aside: 'apart in the offer, never in the total',
    itemHint: 'New option, such as an extra day',
    newOne: 'new option',
    choose: 'Choose',
    chooseThis: (item) => `Choose: ${item}`,
  },
  templates: {
    show: (count) => (count === 1 ? 'Your template' : `Your ${number(count)} templates`),
    label: 'Your templates',
    use: 'Use',
    useThis: (item) => `Use the template: ${item}`,
    each: (price, unit) => (unit === null ? price : `${price} per ${unit}`),
    kept: (item) => `${item} is kept as a template.`,
  },
  ownTime: {
    title: 'The client’s own time',
    aside: 'as the plan stands now',
    rate: (role) => `Cost per hour: ${role}`,
    unknown: 'not said',
    ask: {
      seller: 'What does an hour cost for a seller?',
      coach: 'What does an hour cost for a sales manager?',
      leader: 'What does an hour cost for a managers’ leader?',
    },
    fromSalary: 'Work it out from the salary',
    fromSalaryOf: (role) => `Work it out from the salary: ${role}`,
  },
  fromSalary: {
    salary: 'Salary a month',
    example: (salary) => `such as ${salary}`,
    socialFee: 'Employer’s contributions',
    hoursPerYear: 'Hours a year',
    unknown: 'not said',
    missing: (fields) =>
      `The cost per hour comes once ${list(fields)} ${fields.length === 1 && fields[0] === 'the salary' ? 'is' : 'are'} in place.`,
    fields: { salary: 'the salary', socialFee: 'the employer’s contributions', hoursPerYear: 'the hours' },
    result: (salary, factor, hours, cost) =>
      `${salary} × 12 × ${factor} / ${hours} = **${cost}** an hour. Pension and holiday pay are not included.`,
    other: (cost) => `The plan says ${cost} an hour.`,
    use: (cost) => `Use ${cost}`,
    feeSource: (rate, year) =>
      `${rate} is the employer’s contribution by Swedish law in ${year} (bjornlunden.se). It is lower for the young and for pensioners.`,
    otherYear: (year) => `The plan runs into ${year}: check what applies then.`,
    noFee: 'What the employer pays on top of the salary differs between countries. Ask the client.',
    hoursSource: (hours, workdays, day, vacation, year) =>
      `${number(hours)} hours is a rule of thumb: ${number(workdays)} workdays in Sweden ${year} of ${day} hours, less ${vacation} days of vacation and just over a week of other absence.`,
    exampleSource: (salary) =>
      `${salary} is an example of a business-to-business seller’s salary (sellmaster.se, second-hand).`,
  },
  beside: {
    title: 'Beside the academy',
    academyPrice: 'Price of the academy, excl. VAT',
    currency: 'Currency',
    unknown: 'not said yet',
  },
  payBack: {
    title: 'What pays it back',
    sentence: 'The client sells for {sales} a year, with a contribution margin of {margin}.',
    annualSales: 'The client’s sales in a year',
    contributionMargin: 'Contribution margin',
    unknown: '…',
    missing: (what) =>
      `How much more in sales pays for the follow-up? It shows once ${list(what)} ${what.length === 1 ? 'is' : 'are'} in place. Until then nothing unknown is counted as zero.`,
    parts: {
      sales: 'the client’s sales',
      margin: 'the contribution margin',
      fees: 'your fee',
      seller: 'the sellers’ hourly cost',
      coach: 'the sales managers’ hourly cost',
      leader: 'their leader’s hourly cost',
    },
  },
};
