import { expect, it } from 'vitest';
import type { Logo } from '#domain/logo.ts';
import { logos } from '#electron/store/migrations/0100-logos.ts';
import { logosOf, readLogoOf, saveLogo } from '#electron/store/logos.ts';
import { importPlan } from '#electron/store/planFiles.ts';
import { planFileOf, readOk } from '#tests/support/plans.ts';
import { must, storeIn } from '../support/stores.ts';

const LOGO: Logo = { type: 'png', width: 300, height: 80, bytes: Uint8Array.of(1, 2, 3) };
const OWN: Logo = { type: 'jpeg', width: 64, height: 64, bytes: Uint8Array.of(9) };

it('logos are kept, the trainer’s and each client’s, and taken away again', () => {
  const store = storeIn();
  const { plan, client } = must(importPlan(store, readOk(planFileOf()), { kind: 'new' }));
  store.db.exec('DROP TABLE logo');
  logos.up(store.db);
  expect(must(logosOf(store, plan))).toEqual({ client: null, consultant: null });
  must(saveLogo(store, null, OWN));
  must(saveLogo(store, client, OWN));
  must(saveLogo(store, client, LOGO));
  expect(must(logosOf(store, plan))).toEqual({ client: LOGO, consultant: OWN });
  must(saveLogo(store, client, null));
  expect(must(readLogoOf(store, client))).toBeNull();
  expect(must(readLogoOf(store, null))).toEqual(OWN);
  const nobody = { ok: false, problem: { kind: 'notFound' } };
  expect([saveLogo(store, 'nobody', LOGO), logosOf(store, 'nobody')]).toMatchObject([nobody, nobody]);
});
