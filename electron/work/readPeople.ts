/** A thread: the sheets of a file with a list of people. What makes it stumble ends here, not in the app. */
import { readPeopleFile, type PeopleSheets } from '../peopleFile/readPeopleFile.ts';
import { inThread } from '../thread/inThread.ts';

inThread((bytes: Uint8Array): Promise<PeopleSheets> => readPeopleFile(bytes));
