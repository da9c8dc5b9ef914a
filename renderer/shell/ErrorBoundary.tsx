import { Button, CopyButton } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import css from './ErrorBoundary.module.css';
import { useWindowTexts } from './texts.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** A new place is a new try: the broken view goes when this changes. */
  readonly place: string;
  readonly onError?: (error: Error) => void;
  /** What stands in the view's place. */
  readonly show: (error: Error, onAgain: () => void) => ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly place: string;
}

/** Where a view breaks, the rest stands, and what was typed is stored already. React asks for a class here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ place }: ErrorBoundaryProps, state: State): State | null {
    return place === state.place ? null : { error: null, place };
  }

  override componentDidCatch(error: Error): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return this.props.show(error, () => this.setState({ error: null }));
  }
}

interface BrokenProps {
  readonly error: Error;
  readonly onAgain: () => void;
}

/** That it broke, that nothing is lost, and what to do. */
export function Broken({ error, onAgain }: BrokenProps) {
  const { texts } = useWindowTexts();
  const words = texts.shell.broken;
  const details = error.stack ?? error.message;
  return (
    <div className={css.root} role="alert">
      <h1>{words.title}</h1>
      <p>{words.kept}</p>
      <Button onClick={onAgain}>{words.again}</Button>
      <details className={css.details}>
        <summary>{words.details}</summary>
        <CopyButton value={details}>
          {({ copied, copy }) => (
            <Button variant="default" size="compact-sm" onClick={copy}>
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
        <pre tabIndex={0}>{details}</pre>
      </details>
    </div>
  );
}
