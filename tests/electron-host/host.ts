/**
 * Runs a built Electron app without Electron: its main process is this one, its windows are pages of Chromium.
 * `node host.ts <app folder> [switches]`. A test that has forked it is told what it may use and sends what to evaluate.
 */
import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

enableCompileCache();
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) =>
    console.error('Fault in the main process:', error instanceof Error ? error.stack : error),
  );
const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
});
const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string };
Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true });
Object.assign(process, { type: 'browser', resourcesPath: process.cwd(), defaultApp: true });

const { appArguments, isHeaded, mainFile } = await import('./options.ts');
const { browser } = await import('./browser.ts');
const { default: electron, app } = await import('./electron.ts');
const { closeRegistration } = await import('./api/protocol.ts');
const { serveTest } = await import('./serveTest.ts');

process.argv = appArguments;
serveTest(electron);
process.on('SIGTERM', () => app.quit());
process.on('SIGINT', () => app.quit());
await import(pathToFileURL(mainFile).href);
const { endpoint } = await browser;
if (!isHeaded && process.send === undefined)
  console.log(
    `The window is shown nowhere; ${endpoint.replace(/^ws/, 'http').replace(/\/devtools.*/, '')} inspects it.`,
  );
closeRegistration();
app.makeReady();
