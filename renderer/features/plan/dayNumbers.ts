import type { Reading } from '#renderer/components/useDraft.ts';

const LAST_DAY = 10_000;

/** `30, 60 och 120` as `30, 60, 120`. */
export function readDays(text: string): Reading<string> {
  const numbers = text.match(/\d+/gu)?.map(Number) ?? [];
  const isReadable = /^(?:[\d\s,;&]|och|and|dag|day)*$/iu.test(text);
  const isOnce = new Set(numbers).size === numbers.length;
  if (!isReadable || !isOnce || numbers.some((day) => day > LAST_DAY)) return { ok: false };
  return { ok: true, value: numbers.toSorted((a, b) => a - b).join(', ') };
}
