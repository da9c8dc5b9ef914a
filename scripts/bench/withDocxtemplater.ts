/** Fills a template by docxtemplater, as a process of its own: `withDocxtemplater.ts TEMPLATE ITEMS OUT`. */
import { readFileSync, writeFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const [template = '', items = '', out = ''] = process.argv.slice(2);
const document = new Docxtemplater(openZip(readFileSync(template)), {
  paragraphLoop: true,
  linebreaks: true,
});
document.render({ items: JSON.parse(readFileSync(items, 'utf8')) as unknown });
writeFileSync(out, document.toUint8Array());

interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly asText: () => string;
}

/** What docxtemplater asks of a zip file, from a faster library than the one it suggests. */
function openZip(zipped: Uint8Array) {
  const files: Record<string, Entry> = {};
  const put = (name: string, bytes: Uint8Array): void => {
    files[name] = { name, bytes, asText: () => strFromU8(bytes) };
  };
  for (const [name, bytes] of Object.entries(unzipSync(zipped))) put(name, bytes);
  return {
    files,
    file(name: string | RegExp, content?: string | Uint8Array): unknown {
      if (typeof name !== 'string') return Object.values(files).filter((entry) => name.test(entry.name));
      if (content === undefined) return files[name] ?? null;
      put(name, typeof content === 'string' ? strToU8(content) : content);
      return this;
    },
    remove(name: string): void {
      Reflect.deleteProperty(files, name);
    },
    generate(): Uint8Array {
      return zipSync(Object.fromEntries(Object.values(files).map(({ name, bytes }) => [name, bytes])));
    },
  };
}
