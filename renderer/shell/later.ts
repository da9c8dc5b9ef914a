import { lazy, type ComponentType } from 'react';

/** A part of the window that comes after the first screen, with the library's styles that the first screen does without. */
export function later<Props extends object>(read: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [part] = await Promise.all([read(), import('../mantineLater.css')]);
    return { default: part };
  });
}
