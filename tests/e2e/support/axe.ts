/** axe, run in the page itself: the package's own wrapping of it takes ten times as long as the checks do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { settle } from './settle.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Violation {
  readonly rule: string;
  /** Each place in the page with what is wrong there. */
  readonly places: readonly string[];
}

/** What WCAG 2.2 A and AA ask for and a machine can tell. */
export async function violationsOn(page: Page): Promise<readonly Violation[]> {
  // What fades in has not its own colours yet.
  await settle(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { readonly axe: Axe };
    const runOnly = { type: 'tag', values: tags } as const;
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      rule: id,
      places: nodes.map(({ html, failureSummary }) => `${html.slice(0, 400)}\n${failureSummary}`),
    }));
  }, TAGS);
}

interface Axe {
  readonly run: (
    where: Document,
    how: { readonly runOnly: object; readonly resultTypes: readonly string[] },
  ) => Promise<{ readonly violations: readonly Found[] }>;
}
interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const fromPackage = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const SOURCE = readFileSync(fromPackage.resolve('axe-core/axe.min.js'), 'utf8');
