/** What the compiler and the linter refuse in an area, shown on code that should be refused. */
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

function compileErrors(area: string, file: string): readonly string[] {
  const read = ts.getParsedCommandLineOfConfigFile(
    `${area}/tsconfig.json`,
    { noEmit: true, composite: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const program = ts.createProgram([`tests/guard/fixtures/${file}`], {
    ...read?.options,
    emitDeclarationOnly: false,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

async function rulesBroken(filePath: string, code: string): Promise<readonly (string | null)[]> {
  const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('the compiler', () => {
  it('knows no files in the domain', () => {
    expect(compileErrors('domain', 'domain/readsFiles.ts').join()).toContain("Cannot find name 'node:fs'");
  });

  it('knows no files in the renderer', () => {
    expect(compileErrors('renderer', 'renderer/readsFiles.ts').join()).toContain(
      "Cannot find name 'node:fs'",
    );
  });

  it('knows no window in the main process, and none in the contract', () => {
    for (const area of ['electron', 'contract'])
      expect(compileErrors(area, 'domain/usesTheWindow.ts').join()).toContain("Cannot find name 'document'");
  });

  it('knows no window in the domain', () => {
    expect(compileErrors('domain', 'domain/usesTheWindow.ts').join()).toContain(
      "Cannot find name 'document'",
    );
  });
});

describe('the linter refuses', () => {
  const long = Array.from({ length: 251 }, (_, i) => `export const line${i} = 1;\n`).join('');
  const imports = '@typescript-eslint/no-restricted-imports';
  const cases: [string, string, string][] = [
    ['a file of more than 250 lines', long, 'max-lines'],
    [
      'a function of more than 60 lines',
      `export function f() {\n${'  void 0;\n'.repeat(61)}}\n`,
      'max-lines-per-function',
    ],
    [
      'more than ten ways through a function',
      `export const f = (n: number) => ${Array.from({ length: 11 }, (_, i) => `n === ${i} ? ${i} :`).join(' ')} 0;`,
      'complexity',
    ],
    ['a path two folders up', "import '../../plan.ts';", imports],
    ['files in the domain', "import 'node:fs';", imports],
    ['the Word library in the domain', "import 'docx';", imports],
    ['any', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    [
      'a value declared to be there',
      'export const f = (x?: string) => x!.length;',
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'a cast',
      'export const f = (x: unknown) => x as string;',
      '@typescript-eslint/consistent-type-assertions',
    ],
  ];
  it.each(cases)('%s', async (_what, code, rule) => {
    expect(await rulesBroken('domain/wrong.ts', code)).toContain(rule);
  });

  it.each([
    ['contract/wrong.ts', 'node:fs'],
    ['contract/wrong.ts', 'react'],
    ['renderer/wrong.tsx', 'electron'],
    ['renderer/wrong.tsx', 'better-sqlite3'],
    ['electron/wrong.ts', '@mantine/core'],
    ['electron/wrong.ts', 'better-sqlite3'],
    ['electron/requests/wrong.ts', 'electron'],
    ['electron/store/wrong.ts', 'electron'],
  ])('in %s: %s', async (file, library) => {
    expect(await rulesBroken(file, `import '${library}';`)).toContain(imports);
  });

  it.each([
    ['electron/window.ts', 'electron'],
    ['electron/requests/handle.ts', 'electron'],
    ['electron/store/openStore.ts', 'better-sqlite3'],
    ['renderer/app.tsx', '@mantine/core'],
    ['contract/requests.ts', 'zod'],
  ])('but not in %s: %s', async (file, library) => {
    expect(await rulesBroken(file, `import '${library}';`)).not.toContain(imports);
  });

  it('a hook that is not always called', async () => {
    const code =
      'import { useState } from "react";\nexport const useOdd = (odd: boolean) => odd && useState(1);\n';
    expect(await rulesBroken('renderer/useOdd.tsx', code)).toContain('react-hooks/rules-of-hooks');
  });

  it.each([
    'no-floating-promises',
    'no-misused-promises',
    'no-unsafe-assignment',
    'switch-exhaustiveness-check',
  ])('what needs types to see: %s', async (rule) => {
    const config = (await new ESLint().calculateConfigForFile('domain/plan.ts')) as {
      rules: Record<string, unknown[]>;
    };
    expect(config.rules[`@typescript-eslint/${rule}`]?.[0]).toBe(2);
  });
});
