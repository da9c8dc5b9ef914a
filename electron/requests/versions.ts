import { applyTemplate } from '../store/applyTemplate.ts';
import { listVersions, openVersion, restoreVersion, saveVersion } from '../store/versions.ts';
import type { Answers } from './answers.ts';
import type { Services } from './services.ts';

export function versionAnswers({ store }: Services) {
  return {
    'versions.list': ({ plan }) => store.use((open) => listVersions(open, plan)),
    'versions.save': ({ plan, name }) => store.use((open) => saveVersion(open, plan, name)),
    'versions.open': ({ version }) => store.use((open) => openVersion(open, version)),
    'versions.restore': ({ version }) => store.use((open) => restoreVersion(open, version)),
    'templates.apply': ({ plan, ...used }) => store.use((open) => applyTemplate(open, plan, used)),
  } satisfies Pick<
    Answers,
    'versions.list' | 'versions.save' | 'versions.open' | 'versions.restore' | 'templates.apply'
  >;
}
