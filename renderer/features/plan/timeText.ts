import type { ClockTime } from '#domain/plan.ts';

/** `8`, `8.30`, `08:30` or `830` as `08:30`; null where the text is no time. */
export function readTime(text: string): ClockTime | null {
  const found = /^(\d{1,2})(?:[.:, ]?(\d{2}))?$/u.exec(text.trim());
  const hour = Number(found?.[1] ?? 24);
  const minute = Number(found?.[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
