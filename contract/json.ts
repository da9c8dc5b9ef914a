/** JSON as it may come over the bridge: plain values, of a depth and size that a plan can have. */
import { z } from 'zod/mini';
import type { Json, JsonObject } from '#domain/edit/json.ts';

const MOST_LEVELS = 64;
const MOST_VALUES = 600_000;
/** Names that could reach into JavaScript's own objects. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const jsonValue = z.custom<Json>((value) => isPlain(value));
export const jsonObject = z.custom<JsonObject>((value) => isPlainObject(value) && isPlain(value));

function isPlain(root: unknown): boolean {
  const waiting: { readonly value: unknown; readonly level: number }[] = [{ value: root, level: 0 }];
  for (let seen = 0; ; seen++) {
    const next = waiting.pop();
    if (next === undefined) return true;
    if (seen > MOST_VALUES || next.level > MOST_LEVELS) return false;
    const inner = valuesOf(next.value);
    if (inner === null) return false;
    for (const value of inner) waiting.push({ value, level: next.level + 1 });
  }
}

/** What a value holds; null where it is no JSON. */
function valuesOf(value: unknown): readonly unknown[] | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : null;
  if (Array.isArray(value)) return Array.from<unknown>(value);
  if (!isPlainObject(value) || Object.keys(value).some((field) => FORBIDDEN.has(field))) return null;
  return Object.values(value);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
