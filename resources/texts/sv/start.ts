/** What `npm start` says before the window is up. */
export const start = {
  building: 'Bygger appen …',
  fetching: 'Hämtar Electron, det tar någon minut …',
  inChromium:
    'Electron finns inte här och gick inte att hämta, så appen öppnas i ett Chromium-fönster i stället.',
  noWindow:
    'Electron gick inte att hämta, och här finns inget annat att visa fönstret i. Allt utom fönstret fungerar: npm run --silent plan -- --help',
};
