import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';

const root = join(import.meta.dirname, '../..');
/** Attributes whose text a person reads or hears. */
const READ = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'label',
  'placeholder',
  'description',
]);

/** Words that stand in the markup, and in attributes that are read, with their line. */
function sentencesIn(name: string, text: string): readonly string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, words: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (/\p{Letter}{2}/u.test(words)) found.push(`${name}:${line + 1}: ${words.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    if (ts.isJsxAttribute(node) && READ.has(node.name.getText()) && node.initializer !== undefined) {
      const { initializer } = node;
      if (ts.isStringLiteral(initializer)) report(node, initializer.text);
    }
    if (ts.isStringLiteralLike(node) && isSwedish(node.text)) report(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is called so in any language: the product, and a study by its own title. */
const NAMES = ['Men sen då', 'Men sen då?', 'Säljarnas, Gör du och din chef varandra framgångsrika?'];

/** Words with letters that Swedish has and English has not are a sentence wherever they stand. */
function isSwedish(text: string): boolean {
  const isWords = /^[\p{Letter}\s.,:;?!…–-]+$/u.test(text) && /\p{Lowercase}{2}/u.test(text);
  return isWords && /[åäö]/i.test(text) && !NAMES.includes(text);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

describe('Sentences', () => {
  it('stand in resources/texts alone', () => {
    const files = ['renderer', 'electron', 'domain', 'contract'].flatMap(filesIn);
    expect(files.flatMap((file) => sentencesIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('are found where they should not stand', () => {
    const wrong = 'const a = <p title="Ny kund">Hej du {name}</p>; const b = "Öppna";';
    expect(sentencesIn('wrong.tsx', wrong)).toEqual([
      'wrong.tsx:1: Ny kund',
      'wrong.tsx:1: Hej du',
      'wrong.tsx:1: Öppna',
    ]);
  });

  it('exist in both languages under the same names', () => {
    expect(keysOf(en)).toEqual(keysOf(sv));
  });
});

/** Every name in the texts; a list counts as one text. */
function keysOf(texts: object, path = ''): readonly string[] {
  return Object.entries(texts)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? keysOf(value, `${path}${key}.`)
        : [`${path}${key}`],
    )
    .sort();
}
