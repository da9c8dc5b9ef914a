import { basename } from 'node:path';
import type { Problem } from '#contract/problems.ts';
import { MOST_LOGO_BYTES, type Logo } from '#domain/logo.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { readBytes } from '../documents/readBytes.ts';
import { readLogo } from '../logo/readLogo.ts';
import { logosOf, readLogoOf, saveLogo } from '../store/logos.ts';
import type { Answers } from './answers.ts';
import { cannotRead } from './cannotRead.ts';
import type { Services } from './services.ts';

export function logoAnswers({ store, desktop }: Services) {
  const keep = (
    client: string | null,
    { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  ): Result<Logo | null, Problem> => {
    const logo = readLogo(bytes);
    return logo.ok
      ? store.use((open) => saveLogo(open, client, logo.value))
      : problem({ kind: 'noLogo', name, fault: logo.problem });
  };
  return {
    'logos.read': ({ client }) => store.use((open) => readLogoOf(open, client)),
    'logos.ofPlan': ({ plan }) => store.use((open) => logosOf(open, plan)),
    'logos.open': async ({ client }) => {
      const path = await desktop.chooseLogo();
      if (path === null) return ok(null);
      const name = basename(path);
      const bytes = await readBytes(path, MOST_LOGO_BYTES);
      return bytes.ok ? keep(client, { name, bytes: bytes.value }) : problem(cannotRead(bytes.problem, name));
    },
    'logos.save': ({ client, file }) =>
      file === null ? store.use((open) => saveLogo(open, client, null)) : keep(client, file),
  } satisfies Pick<Answers, 'logos.read' | 'logos.ofPlan' | 'logos.open' | 'logos.save'>;
}
