/**
 * What must hold in every Word file of the offer and the Open XML SDK does not look at: Word refuses a cell without
 * a paragraph, a link to nowhere leads nowhere, a table past the margin is cut.
 */
import { all, openDocx, value, type Docx, type XmlElement } from './docxReader.ts';
import { packageFaults } from './docxPackage.ts';
import { tableFaults } from './docxTables.ts';

const FIELDS = ['PAGE', 'NUMPAGES'];
const TELLTALES = ['w:dirty', 'updateFields', 'undefined', 'NaN', '[object', '>null<'];

/** One line for each fault; none for a sound file. */
export function structureFaults(bytes: Uint8Array, languageTag: string): readonly string[] {
  const docx = openDocx(bytes);
  const broken = docx.names.filter((name) => /\.(xml|rels)$/.test(name) && docx.xml(name) === undefined);
  if (broken.length > 0) return broken.map((name) => `${name} is not well-formed`);
  const document = docx.xml('word/document.xml');
  return [
    ...packageFaults(docx),
    ...styleFaults(docx, document),
    ...linkFaults(document),
    ...pictureFaults(document),
    ...noteFaults(docx, document),
    ...languageFaults(docx, languageTag),
    ...fieldFaults(docx),
    ...tableFaults(document),
  ];
}

const missing = (what: string, used: readonly string[], known: readonly string[]): readonly string[] =>
  [...new Set(used)].filter((one) => !known.includes(one)).map((one) => `${what} ${one} does not exist`);

function repeated(what: string, ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${what} ${id} stands twice`);
}

function styleFaults(docx: Docx, document: XmlElement | undefined): readonly string[] {
  const known = all(docx.xml('word/styles.xml'), 'w:style').map((style) => value(style, 'w:styleId'));
  const lists = all(docx.xml('word/numbering.xml'), 'w:num').map((list) => value(list, 'w:numId'));
  const named = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn'];
  const parts = [
    document,
    ...['styles', 'footnotes', 'header1', 'footer1'].map((part) => docx.xml(`word/${part}.xml`)),
  ];
  return [
    ...missing(
      'style',
      parts.flatMap((part) => named.flatMap((name) => all(part, name).map((use) => value(use)))),
      known,
    ),
    ...missing(
      'list',
      all(document, 'w:numId').map((use) => value(use)),
      lists,
    ),
  ];
}

function linkFaults(document: XmlElement | undefined): readonly string[] {
  const starts = all(document, 'w:bookmarkStart');
  const names = starts.map((start) => value(start, 'w:name'));
  const ids = starts.map((start) => value(start, 'w:id'));
  const links = all(document, 'w:hyperlink').filter((link) => link.attributes.has('w:anchor'));
  return [
    ...missing(
      'bookmark',
      links.map((link) => value(link, 'w:anchor')),
      names,
    ),
    ...missing(
      'bookmark end',
      ids,
      all(document, 'w:bookmarkEnd').map((end) => value(end, 'w:id')),
    ),
    ...repeated('bookmark', names),
    ...repeated('bookmark id', ids),
  ];
}

function pictureFaults(document: XmlElement | undefined): readonly string[] {
  const pictures = all(document, 'wp:docPr');
  return [
    ...repeated(
      'picture id',
      pictures.map((picture) => value(picture, 'id')),
    ),
    ...pictures
      .filter((picture) => value(picture, 'descr').trim() === '')
      .map((picture) => `picture ${value(picture, 'id')} has no alternative text`),
  ];
}

function noteFaults(docx: Docx, document: XmlElement | undefined): readonly string[] {
  const referred = all(document, 'w:footnoteReference').map((note) => value(note, 'w:id'));
  const notes = all(docx.xml('word/footnotes.xml'), 'w:footnote').map((note) => value(note, 'w:id'));
  return [...missing('note', referred, notes), ...repeated('reference to note', referred)];
}

function languageFaults(docx: Docx, languageTag: string): readonly string[] {
  const styles = docx.xml('word/styles.xml');
  const [defaults] = all(styles, 'w:docDefaults');
  const languages = [...all(defaults, 'w:lang'), ...all(docx.xml('word/document.xml'), 'w:lang')];
  if (languages.length === 0) return ['the document names no language'];
  return languages
    .filter((language) => value(language) !== languageTag)
    .map((language) => `language ${value(language)} in place of ${languageTag}`);
}

/** Fields that ask to be updated make Word ask the reader; words of a program are no words of an offer. */
function fieldFaults(docx: Docx): readonly string[] {
  return docx.names
    .filter((name) => /^word\/[\w]+\.xml$/.test(name))
    .flatMap((name) => {
      const text = docx.text(name);
      const fields = all(docx.xml(name), 'w:instrText').map((field) => field.text.trim());
      return [
        ...TELLTALES.filter((word) => text.includes(word)).map((word) => `${word} in ${name}`),
        ...fields.filter((field) => !FIELDS.includes(field)).map((field) => `field ${field} in ${name}`),
        ...all(docx.xml(name), 'w:fldSimple').map(() => `a simple field in ${name}`),
      ];
    });
}
