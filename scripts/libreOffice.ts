/** LibreOffice, which draws the offer's pages for the pictures and for the tests that look at them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A PDF beside each document in the folder, all in one start, with a profile of its own there. */
export function writePdfs(documents: readonly string[], folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...documents], {
    stdio: 'ignore',
  });
}

/** Whether the program is on this computer. */
export function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
