/** Footnotes by number. */
import { FootnoteReferenceRun, TextRun, type ParagraphChild } from 'docx';

export interface Notes {
  /**
   * The reference to a note; nothing where there is no such note. Asked for in the order of reading: the first
   * reference carries the note, a later one is its number only, since LibreOffice prints the note once a reference.
   */
  readonly reference: (id: string) => readonly ParagraphChild[];
}

export function numberNotes(ids: readonly string[]): Notes {
  const referred = new Set<string>();
  return {
    reference: (id) => {
      const number = ids.indexOf(id) + 1;
      if (number === 0) return [];
      if (referred.has(id)) return [new TextRun({ text: String(number), superScript: true })];
      referred.add(id);
      return [new FootnoteReferenceRun(number)];
    },
  };
}
