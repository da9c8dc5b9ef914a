import type { Texts } from '../texts.ts';

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
  },
  ownTime: {
    title: 'The client’s own time',
    aside: 'as the plan stands now',
    rate: (role) => `Cost per hour: ${role}`,
    unknown: 'not said',
  },
  beside: {
    title: 'Beside the academy, and paid back',
    academyPrice: 'Price of the academy, excl. VAT',
    currency: 'Currency',
    annualSales: 'The client’s sales in a year',
    contributionMargin: 'Contribution margin',
    unknown: 'not said yet',
  },
};
