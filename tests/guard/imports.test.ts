/** The import rules are only worth something if they fire: each stands against a file that breaks it. */
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const CONFIG = '../../.dependency-cruiser.js';
const FIXTURES = 'tests/guard/fixtures';
const WRONG: Record<string, string> = {
  'domain/readsFiles.ts': 'domain-stays-pure',
  'domain/importsElectron.ts': 'domain-imports-no-other-area',
  'domain/importsTexts.ts': 'domain-stays-pure',
  'domain/circleOne.ts': 'no-circular',
  'resources/words.ts': 'resources-know-nobody',
  'electron/importsScripts.ts': 'electron-knows-no-window',
  'electron/documents/importsCommand.ts': 'documents-know-no-requests',
  'electron/store/importsRequests.ts': 'documents-know-no-requests',
  'contract/importsElectron.ts': 'contract-says-only-shapes',
  'renderer/importsElectron.ts': 'renderer-reaches-no-computer',
  'renderer/importsZod.ts': 'renderer-only-draws',
  'electron/importsReact.ts': 'only-the-renderer-draws',
  'renderer/features/clients/Clients.ts': 'features-know-no-features',
  'renderer/components/Card.ts': 'components-know-no-features',
  'electron/usesElectron.ts': 'electron-only-where-named',
  'electron/importsSqlite.ts': 'rows-only-in-store',
  'electron/importsDocx.ts': 'docx-only-in-word',
  'electron/importsYauzl.ts': 'workbooks-only-in-people-file',
  'electron/importsIcal.ts': 'calendars-only-in-busy-file',
  'electron/importsDevDependency.ts': 'no-dev-dependency-at-run-time',
  'electron/importsNothing.ts': 'no-unknown',
  'scripts/bench.ts': 'scripts-know-no-tests',
};

describe('the import rules', async () => {
  const { forbidden, options } = ((await import(CONFIG)) as { default: IConfiguration }).default;
  const { output } = await cruise([FIXTURES], {
    ...options,
    ruleSet: { forbidden: forbidden ?? [] },
    validate: true,
  });
  const { violations } = (output as ICruiseResult).summary;

  it.each(Object.entries(WRONG))('refuse %s by %s', (file, rule) => {
    const broken = violations
      .filter(({ from }) => from === `${FIXTURES}/${file}`)
      .map((violation) => violation.rule.name);
    expect(broken).toContain(rule);
  });

  it('are each held against a wrong file', () => {
    expect(new Set(Object.values(WRONG))).toEqual(new Set((forbidden ?? []).map(({ name }) => name)));
  });
});
