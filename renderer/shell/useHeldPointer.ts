import { useEffect, useEffectEvent } from 'react';

interface Listeners {
  readonly move: (event: PointerEvent) => void;
  readonly release: (event: PointerEvent) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** What a pointer that is held does anywhere in the window, and the keys meanwhile. */
export function useHeldPointer(isPressed: boolean, { move, release, key }: Listeners): void {
  const onMove = useEffectEvent(move);
  const onRelease = useEffectEvent(release);
  const onKey = useEffectEvent(key);
  useEffect(() => {
    if (!isPressed) return undefined;
    const gone = new AbortController();
    const { signal } = gone;
    window.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', onRelease, { signal });
    window.addEventListener('pointercancel', onRelease, { signal });
    window.addEventListener('keydown', onKey, { signal, capture: true });
    return () => gone.abort();
  }, [isPressed]);
}
