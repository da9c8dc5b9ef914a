/**
 * The threads as the app has them: built by tests/support/buildApp.ts before the first test. Several threads that
 * each strip types from their own sources at once bring Node's WebAssembly, and with it the process, down now and then.
 */
import { join } from 'node:path';
import { threadsIn } from '#electron/thread/threads.ts';

export const threads = threadsIn(join(import.meta.dirname, '../../out/main/work'));
