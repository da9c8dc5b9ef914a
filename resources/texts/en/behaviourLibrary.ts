import type { Texts } from '../texts.ts';

const turn = (result: string, words: string, behaviour: string, unit: string, evidence: string) => ({
  result,
  words,
  behaviour,
  unit,
  evidence,
});

const PERCENT = 'per cent';

export const behaviourLibrary: Texts['planScreen']['behaviourLibrary'] = {
  turns: [
    turn(
      'Closed deals',
      'close closes closing closings deal deals order orders won signed sold sell sales contracts',
      'Preparation time set aside and used before client meetings',
      'hours a week',
      'The calendar and the meeting note',
    ),
    turn(
      'Revenue',
      'revenues sales turnover income invoicing invoiced sell sold million millions',
      'Key clients who have had a planned conversation',
      PERCENT,
      'The client list, ticked off after the conversation',
    ),
    turn(
      'Hit rate',
      'hitrate win wins rate ratio winrate conversion close closing',
      'Deals where the client’s criteria are written down before the offer',
      PERCENT,
      'The criteria stand in the deal before the offer is written',
    ),
    turn(
      'Average order',
      'order value size deal average',
      'Meetings where the consequence of the client’s problem is explored',
      PERCENT,
      'The manager joins a meeting, or reads the note',
    ),
    turn(
      'Number of offers',
      'offer offers quote quotes quotations proposal proposals sent',
      'Offers gone through with the client in person',
      PERCENT,
      'The walk-through is booked in the calendar',
    ),
    turn(
      'New clients',
      'new client clients customer customers accounts logos',
      'Booked slots for new contacts that were kept',
      'hours a week',
      'The slots in the calendar',
    ),
    turn(
      'Meetings booked',
      'meeting meetings booked bookings appointments',
      'Calls where the benefit to the client is said in one sentence',
      PERCENT,
      'Listening in, or the sentence written before the call',
    ),
    turn(
      'Length of the sales cycle',
      'sales cycle time shorter lead length',
      'Meetings that end with a next step in the calendar',
      PERCENT,
      'The next step in the calendar when the meeting is over',
    ),
    turn(
      'Pipeline value',
      'pipeline pipe funnel value',
      'Weekly review of the three most important deals done',
      'times a month',
      'One line per deal about what happens now',
    ),
    turn(
      'Forecast accuracy',
      'forecast forecasts accuracy precision',
      'Deals with date and next step updated before Friday',
      PERCENT,
      'The list of deals on Friday',
    ),
    turn(
      'Add-on sales',
      'addon add on cross selling sell upsell upselling upsales extra',
      'Client meetings with at least one question about another need',
      PERCENT,
      'The question and the answer in the meeting note',
    ),
    turn(
      'Client loyalty',
      'loyalty nps csat satisfaction satisfied clients customers customer client referrals',
      'Follow-up calls within 14 days of delivery',
      PERCENT,
      'The calls in the calendar',
    ),
    turn(
      'Lost clients',
      'churn lost cancellations attrition retention clients customers',
      'Quarterly conversations held with more than one contact at the client',
      PERCENT,
      'Who took part stands in the note',
    ),
    turn(
      'Discount level',
      'discount discounts discounting price level',
      'Price objections met with a question about value before any discount',
      PERCENT,
      'The call note, practised in role play',
    ),
    turn(
      'Margin',
      'margins profit profitability contribution gross',
      'Offers tried on a colleague before they are sent',
      PERCENT,
      'The colleague’s name on the offer',
    ),
    turn(
      'Tenders won',
      'tender tenders bid bids won',
      'Tenders where you have gone through whether to bid or not',
      PERCENT,
      'The decision and the reason written down',
    ),
    turn(
      'Client visits',
      'visit visits client customer',
      'Visits with a purpose and three open questions written beforehand',
      PERCENT,
      'The note before the visit',
    ),
    turn(
      'Meeting the budget',
      'budget quota target targets goal goals attainment reach reached',
      'Own weekly plan set on Monday and checked on Friday',
      'weeks a month',
      'The weekly plan',
    ),
  ],
  fillers:
    'number of the a an share more most many increase increased raise higher bigger better reduce reduced fewer less lower least all total x per in on at for by with to and every each one two three four five ten day week weekly month monthly quarter quarterly year yearly percent per cent',
};
