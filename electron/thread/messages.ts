/** What a thread says while it works, and at the end. */
export type ThreadMessage<Output> =
  | { readonly kind: 'step'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly output: Output };

export type Step = (done: number, of: number) => void;
