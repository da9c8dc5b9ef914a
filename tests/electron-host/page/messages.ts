/** What passes between the main process and a page's isolated world. Values are text that encode.ts has made. */
/** What the isolated world tells the main process, through the binding of this name. */
export type FromPage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly given: string }
  | { readonly kind: 'send'; readonly channel: string; readonly given: string }
  | { readonly kind: 'key'; readonly key: PressedKey }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'contextMenu'; readonly at: ContextMenuPlace };
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}
export interface ContextMenuPlace {
  readonly x: number;
  readonly y: number;
  readonly isEditable: boolean;
  readonly selectionText: string;
}
/** What the main process tells the isolated world. */
export type ToPage =
  | { readonly kind: 'event'; readonly channel: string; readonly given: string }
  | { readonly kind: 'value'; readonly id: number; readonly value: string }
  | { readonly kind: 'error'; readonly id: number; readonly message: string }
  | { readonly kind: 'file'; readonly name: string; readonly size: number; readonly path: string };
