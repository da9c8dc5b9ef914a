/** Every request's answer, by the noun that it is about. */
import type { Parsed, Reply, RequestName } from '#contract/requests.ts';
import { appAnswers } from './app.ts';
import { backupAnswers } from './backups.ts';
import { busyFileAnswers } from './busyFiles.ts';
import { changeAnswers } from './changes.ts';
import { clientAnswers } from './clients.ts';
import { documentAnswers } from './documents.ts';
import { libraryAnswers } from './library.ts';
import { logoAnswers } from './logos.ts';
import { peopleFileAnswers } from './peopleFiles.ts';
import { meetingAnswers } from './meeting.ts';
import { planFileAnswers } from './planFiles.ts';
import { planAnswers } from './plans.ts';
import type { Services } from './services.ts';
import { settingsAnswers } from './settings.ts';
import { versionAnswers } from './versions.ts';

export type Answers = {
  readonly [Name in RequestName]: (input: Parsed<Name>) => Reply<Name> | Promise<Reply<Name>>;
};

export function answersOf(services: Services): Answers {
  return {
    ...appAnswers(services),
    ...settingsAnswers(services),
    ...clientAnswers(services),
    ...planAnswers(services),
    ...changeAnswers(services),
    ...documentAnswers(services),
    ...libraryAnswers(services),
    ...logoAnswers(services),
    ...meetingAnswers(services),
    ...versionAnswers(services),
    ...planFileAnswers(services),
    ...peopleFileAnswers(services),
    ...busyFileAnswers(services),
    ...backupAnswers(services),
  };
}
