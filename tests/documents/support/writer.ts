/** Run as a process of its own, to be killed: writes a folder of files, or one file. */
import { writeAllWhole, writeWhole } from '#electron/documents/writeWhole.ts';
import { FILES } from './files.ts';

const [what, path = ''] = process.argv.slice(2);
const written = await (what === 'folder' ? writeAllWhole(path, FILES) : writeWhole(path, 'ny offert'));
if (!written.ok) throw new Error(JSON.stringify(written.problem));
