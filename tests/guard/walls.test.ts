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

  it('knows no window in the domain', () => {
    expect(compileErrors('domain', 'domain/usesTheWindow.ts').join()).toContain(
      "Cannot find name 'document'",
    );
  });
});

describe('the linter refuses', () => {
  const long = 'export const line = 1;\n'
    .repeat(251)
    .replace(/line/g, () => `line${Math.trunc(Math.random() * 1e9)}`);
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
    ['a path two folders up', "import '../../plan.ts';", 'no-restricted-imports'],
    ['files in the domain', "import 'node:fs';", 'no-restricted-imports'],
    ['the Word library in the domain', "import 'docx';", 'no-restricted-imports'],
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
