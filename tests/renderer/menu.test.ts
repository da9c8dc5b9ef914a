import { expect, test } from 'vitest';
import { hearMenu, takeMenu } from '#renderer/shell/menu.ts';
import { keysOf } from '#renderer/shell/keys.ts';

test('what the menu asks for before the window stands is carried out once it does, in order and once', () => {
  const done: string[] = [];
  hearMenu('settings');
  hearMenu('search');
  const stop = takeMenu((command) => done.push(`first ${command}`));
  hearMenu('help');
  stop();
  hearMenu('overview');
  takeMenu((command) => done.push(`then ${command}`))();
  expect(done).toEqual(['first settings', 'first search', 'first help', 'then overview']);
});

test('keys are named as the computer names them', () => {
  const names = (['search', 'redo', 'settings', 'help'] as const).map((command) =>
    (['darwin', 'win32', 'linux'] as const).map((platform) => keysOf(command, platform, 'Skift')),
  );
  expect(names).toEqual([
    ['⌘ K', 'Ctrl K', 'Ctrl K'],
    ['⇧ ⌘ Z', 'Ctrl Skift Z', 'Ctrl Skift Z'],
    ['⌘ ,', 'Ctrl ,', 'Ctrl ,'],
    ['F1', 'F1', 'F1'],
  ]);
});
