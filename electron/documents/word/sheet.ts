/** What every part of one document is drawn with. Made anew for each document, so that nothing leaks between two. */
import type { Texts } from '#resources/texts/texts.ts';
import type { Notes } from './notes.ts';
import type { Palette } from '#domain/proposal/palette.ts';

export interface Sheet {
  readonly palette: Palette;
  readonly words: Texts['word'];
  readonly notes: Notes;
  /** Ids of the sections that stand in the document: a link to another is only its words. */
  readonly sections: ReadonlySet<string>;
  /**
   * Names of the kinds of list. docx puts a list's number wherever its name stands in braces, in typed words too, so
   * they are names that nobody can type.
   */
  readonly lists: Readonly<Record<'bullets' | 'numbered', string>>;
  /** One decimal at most, in the habit of the language. */
  readonly number: (value: number) => string;
}
