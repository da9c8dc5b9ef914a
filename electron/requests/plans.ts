import { agendaBetween } from '../store/agenda.ts';
import { bookedBetween } from '../store/bookings.ts';
import { createPlan } from '../store/create.ts';
import { findPeople } from '../store/findPeople.ts';
import { createNext } from '../store/nextPlan.ts';
import { openPlan } from '../store/open.ts';
import type { Answers } from './answers.ts';
import type { Services } from './services.ts';

export function planAnswers({ store, settings, clock }: Services) {
  return {
    'plans.open': ({ plan }) => store.use((open) => openPlan(open, plan)),
    'people.find': (input) => store.use((open) => findPeople(open, input)),
    'bookings.between': ({ from, to }) => store.use((open) => bookedBetween(open, from, to)),
    'agenda.between': (period) => store.use((open) => agendaBetween(open, period)),
    'plans.create': (input) =>
      store.use((open) => createPlan(open, input, { today: clock.today(), settings: settings.current() })),
    'plans.next': ({ plan, ...wanted }) => store.use((open) => createNext(open, plan, wanted)),
  } satisfies Pick<
    Answers,
    'plans.open' | 'people.find' | 'bookings.between' | 'agenda.between' | 'plans.create' | 'plans.next'
  >;
}
