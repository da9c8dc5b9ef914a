/** The page's own world: what the preload exposes becomes a frozen member of `window`. Self-contained. */
import type { Endpoint } from './endpoint.ts';

export function mainWorld({ hear, unpack }: Endpoint): void {
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  hear('expose', ({ words: [key = ''], ...api }) => {
    Object.defineProperty(window, key, { value: freeze(unpack(api)), enumerable: true });
  });
}
