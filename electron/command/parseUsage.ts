import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ok, problem, type Result } from '#domain/result.ts';
import type { Language } from '#domain/plan.ts';

export type Usage =
  | { readonly kind: 'help' }
  | { readonly kind: 'figures' | 'schedule'; readonly file: string; readonly isJson: boolean }
  | {
      readonly kind: 'calendar';
      readonly file: string;
      readonly out: string;
      readonly withCelebrations: boolean;
      readonly withTrainerDays: boolean;
    }
  | {
      readonly kind: 'proposal';
      readonly file: string;
      readonly out: string;
      readonly language: Language | null;
      readonly hasInitials: boolean;
    };
export type UsageProblem =
  | { readonly kind: 'noCommand' }
  | { readonly kind: 'unknownCommand' | 'fileMissing' | 'oneFile' | 'outMissing'; readonly name: string }
  | { readonly kind: 'unknownOption'; readonly option: string; readonly name: string }
  | { readonly kind: 'valueMissing' | 'valueTooMuch'; readonly option: string }
  | { readonly kind: 'unknownLanguage'; readonly value: string }
  | { readonly kind: 'outIsPlan' };

const OPTIONS = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  language: { type: 'string' },
  initials: { type: 'boolean' },
  celebrations: { type: 'boolean' },
  'trainer-days': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
type Option = keyof typeof OPTIONS;

const COMMANDS = {
  figures: ['json'],
  schedule: ['json'],
  calendar: ['out', 'celebrations', 'trainer-days'],
  proposal: ['out', 'language', 'initials'],
} as const satisfies Readonly<Record<string, readonly Option[]>>;
type Command = keyof typeof COMMANDS;

/** What the command line asks for. */
export function parseUsage(arguments_: readonly string[]): Result<Usage, UsageProblem> {
  const { values, positionals, tokens } = parseArgs({
    args: [...arguments_],
    options: OPTIONS,
    // Not strict: its own errors are sentences in English.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help === true) return ok({ kind: 'help' });
  const [name, file, ...more] = positionals;
  if (name === undefined) return problem({ kind: 'noCommand' });
  if (!isCommand(name)) return problem({ kind: 'unknownCommand', name });
  for (const token of tokens) {
    const fault = token.kind === 'option' ? optionFault(token, name) : null;
    if (fault !== null) return problem(fault);
  }
  if (!file) return problem({ kind: 'fileMissing', name });
  if (more.length > 0) return problem({ kind: 'oneFile', name });
  return usageOf(name, file, values);
}

interface Values {
  readonly json?: unknown;
  readonly out?: unknown;
  readonly language?: unknown;
  readonly initials?: unknown;
  readonly celebrations?: unknown;
  readonly 'trainer-days'?: unknown;
}

function usageOf(kind: Command, file: string, values: Values): Result<Usage, UsageProblem> {
  const { out } = values;
  const language = typeof values.language === 'string' ? values.language : null;
  if (kind === 'figures' || kind === 'schedule') return ok({ kind, file, isJson: values.json === true });
  if (typeof out !== 'string') return problem({ kind: 'outMissing', name: kind });
  if (placeOf(out) === placeOf(file)) return problem({ kind: 'outIsPlan' });
  if (kind === 'calendar')
    return ok({
      ...{ kind, file, out },
      withCelebrations: values.celebrations === true,
      withTrainerDays: values['trainer-days'] === true,
    });
  if (language !== null && language !== 'sv' && language !== 'en')
    return problem({ kind: 'unknownLanguage', value: language });
  return ok({ kind, file, out, language, hasInitials: values.initials === true });
}

/** Where a path leads, through links: a file is written where its link points. */
const placeOf = (path: string): string => (existsSync(path) ? realpathSync.native(path) : resolve(path));

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionFault(token: OptionToken, command: Command): UsageProblem | null {
  const allowed: readonly string[] = COMMANDS[command];
  const option = token.rawName;
  if (!isOption(token.name) || !allowed.includes(token.name))
    return { kind: 'unknownOption', option, name: command };
  if (OPTIONS[token.name].type === 'boolean')
    return token.value === undefined ? null : { kind: 'valueTooMuch', option };
  // `--out --json` has forgotten the value; a name that starts with a dash can be written --out=-name.
  const isForgotten = token.inlineValue !== true && token.value?.startsWith('-') === true;
  return isForgotten || !token.value ? { kind: 'valueMissing', option } : null;
}

const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);
const isOption = (name: string): name is Option => Object.hasOwn(OPTIONS, name);
