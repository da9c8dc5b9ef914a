/** Run as a process of its own, to be killed: exports the calendars of a plan into a folder. */
import { join } from 'node:path';
import { startBridge } from '#tests/support/bridge.ts';

const [folder = '', plan = '', out = ''] = process.argv.slice(2);
const bridge = startBridge(folder);
bridge.dialogs.path = join(out, 'Kalendrar');
const reply = await bridge.ask('documents.calendars', { plan });
if (!reply.ok || reply.value.kind !== 'written') throw new Error(JSON.stringify(reply));
bridge.services.store.close();
