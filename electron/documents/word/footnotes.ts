/** The notes at the foot of a page. The address of a source is a link under its site's name: whole, it takes a line. */
import { ExternalHyperlink, Paragraph, TextRun, type IPropertiesOptions, type ParagraphChild } from 'docx';
import type { Proposal } from '#domain/proposal/blocks.ts';
import type { Sheet } from './sheet.ts';

type Note = Proposal['notes'][number];

export function footnotes(
  notes: readonly Note[],
  sheet: Sheet,
): NonNullable<IPropertiesOptions['footnotes']> {
  return Object.fromEntries(
    notes.map((note, at) => [
      at + 1,
      { children: [new Paragraph({ style: 'FootnoteText', children: linked(note, sheet) })] },
    ]),
  );
}

/** The note as it is read: its words, and the name of the site where they do not hold it. */
export function noteText({ text, url }: Note): string {
  const site = siteOf(url);
  return site === null || text.includes(site) ? text : `${text} ${site}`;
}

/** The site's name is linked where it stands in the note. */
function linked(note: Note, { palette }: Sheet): readonly ParagraphChild[] {
  const site = siteOf(note.url);
  const shown = ` ${noteText(note)}`;
  if (site === null || note.url === null) return [new TextRun(shown)];
  const at = shown.indexOf(site);
  const link = new ExternalHyperlink({
    link: note.url,
    children: [new TextRun({ text: site, color: palette.fill })],
  });
  return [new TextRun(shown.slice(0, at)), link, new TextRun(shown.slice(at + site.length))];
}

function siteOf(url: string | null): string | null {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(url ?? '')?.[1] ?? null;
}
