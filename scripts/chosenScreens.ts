/** The screens of the README, taken from the pictures of all of them. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ALL = process.env['PICTURES'] ?? join(ROOT, 'out/pictures');
const CHOSEN = join(ROOT, 'docs/pictures/screens');
const SCREENS = {
  meeting: 'meeting-sv-light-usual-1920',
  people: 'plan-people-sv-light-usual-1280',
  overview: 'overview-sv-light-usual-1280',
  rhythm: 'plan-rhythm-sv-light-usual-1280',
  'hours-dark': 'plan-hours-sv-dark-usual-1280',
  offer: 'plan-offer-sv-light-usual-1280',
};

mkdirSync(CHOSEN, { recursive: true });
for (const [name, picture] of Object.entries(SCREENS)) {
  copyFileSync(join(ALL, `${picture}.png`), join(CHOSEN, `${name}.png`));
  console.log(`docs/pictures/screens/${name}.png`);
}
