import { listClients } from '../store/clientList.ts';
import { createAcademy, createClient } from '../store/create.ts';
import { openClient } from '../store/open.ts';
import type { Answers } from './answers.ts';
import type { Services } from './services.ts';

export function clientAnswers({ store, settings, clock }: Services) {
  const given = () => ({ today: clock.today(), settings: settings.current() });
  return {
    'clients.list': (input) => store.use((open) => listClients(open, input)),
    'clients.open': ({ client }) => store.use((open) => openClient(open, client)),
    'clients.create': (input) => store.use((open) => createClient(open, input, given())),
    'academies.create': (input) => store.use((open) => createAcademy(open, input, given())),
  } satisfies Pick<Answers, 'clients.list' | 'clients.open' | 'clients.create' | 'academies.create'>;
}
