/** A Word file opened by readers that are not ours: fflate for the zip, saxes for the XML. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text within. */
  readonly text: string;
}

export interface Docx {
  readonly names: readonly string[];
  readonly text: (part: string) => string;
  /** The root of a part; undefined where there is no such part or it is not well-formed. */
  readonly xml: (part: string) => XmlElement | undefined;
}

export function openDocx(bytes: Uint8Array): Docx {
  const parts = unzipSync(bytes);
  const roots = new Map<string, XmlElement | undefined>();
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  return {
    names: Object.keys(parts),
    text,
    xml: (part) => {
      if (!roots.has(part)) roots.set(part, parts[part] === undefined ? undefined : parseXml(text(part)));
      return roots.get(part);
    },
  };
}

/** The same file with one part edited, or taken away where the edit gives null. */
export function withPart(bytes: Uint8Array, part: string, edit: (text: string) => string | null): Uint8Array {
  const parts = unzipSync(bytes);
  const edited = edit(strFromU8(parts[part] ?? new Uint8Array()));
  if (edited === null) delete parts[part];
  else parts[part] = strToU8(edited);
  return zipSync(parts, { level: 1 });
}

/** Every element of a name within, in order. */
export function all(within: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const search = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.name === name) found.push(child);
      search(child);
    }
  };
  if (within !== undefined) search(within);
  return found;
}

/** Direct children of a name. */
export function children(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

export function value(element: XmlElement | undefined, attribute = 'w:val'): string {
  return element?.attributes.get(attribute) ?? '';
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

function parseXml(text: string): XmlElement | undefined {
  const root: Growing = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  let isSound = true;
  parser.on('error', () => (isSound = false));
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = {
      name,
      attributes: new Map(Object.entries(attributes)),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => {
    for (const element of open) element.text += words;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return isSound ? root.children[0] : undefined;
}
