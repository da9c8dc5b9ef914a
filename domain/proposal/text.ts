/**
 * A line of the offer. May hold `**bold**`, `[^note]` and `[text](#section)`; a backslash takes the next
 * character as it is. Words that a person typed go through `plain` first, so that they mean only themselves.
 */
export type Text = string;

export type Inline =
  | { readonly kind: 'text' | 'bold'; readonly text: string }
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'link'; readonly text: string; readonly section: string };

/** What a person typed, as a Text that shows exactly that. */
export function plain(typed: string): Text {
  return typed.replace(/[\\*[]/g, '\\$&');
}

const MARKUP =
  /\*\*((?:\\.|[^*\\])+)\*\*|\[\^(\w+)\]|\[((?:\\.|[^\]\\])+)\]\(#(\w+)\)|((?:\\.|[^*[\\])+|[*[\\])/gs;

const unescape = (text: string): string => text.replace(/\\(.)/gs, '$1');

/** The pieces of a Text in order. */
export function parseText(text: Text): readonly Inline[] {
  return [...text.matchAll(MARKUP)].map(([, bold, note, label, section, rest]): Inline => {
    if (bold !== undefined) return { kind: 'bold', text: unescape(bold) };
    if (note !== undefined) return { kind: 'note', id: note };
    if (label !== undefined && section !== undefined) return { kind: 'link', text: unescape(label), section };
    return { kind: 'text', text: unescape(rest ?? '') };
  });
}

/** The Text as a reader sees it, without marks: for alternative texts and for measuring. */
export function visibleText(text: Text): string {
  return parseText(text)
    .map((piece) => (piece.kind === 'note' ? '' : piece.text))
    .join('');
}
