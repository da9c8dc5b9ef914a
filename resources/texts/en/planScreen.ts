import type { Texts } from '../texts.ts';
import { about } from './planAbout.ts';
import { behaviourLibrary } from './behaviourLibrary.ts';
import { behaviours } from './planBehaviours.ts';
import { calendar } from './planCalendar.ts';
import { celebrations } from './planCelebrations.ts';
import { demands } from './planDemands.ts';
import { fields } from './planFields.ts';
import { frame } from './planFrame.ts';
import { guides } from './planGuides.ts';
import { hours } from './planHours.ts';
import { investment } from './planInvestment.ts';
import { offer } from './planOffer.ts';
import { people } from './planPeople.ts';
import { refill } from './planRefill.ts';
import { rhythm } from './planRhythm.ts';
import { squeeze } from './planSqueeze.ts';

export const planScreen: Texts['planScreen'] = {
  about,
  behaviourLibrary,
  behaviours,
  calendar,
  celebrations,
  demands,
  fields,
  frame,
  guides,
  hours,
  investment,
  offer,
  people,
  refill,
  rhythm,
  squeeze,
};
