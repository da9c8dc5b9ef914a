/**
 * Puts the clock of whatever loads it so many milliseconds ahead: the main process and its threads (`node --import`), and
 * each page, which gets the text of this file. What is running goes on: it is no still clock.
 */
{
  const ahead = Number(process.env['CLOCK_AHEAD'] ?? 0);
  const { Date } = globalThis;
  const now = () => Date.now() + ahead;
  globalThis.Date = new Proxy(Date, {
    construct: (date, given, as) => Reflect.construct(date, given.length === 0 ? [now()] : given, as),
    apply: () => String(new Date(now())),
    get: (date, key) => (key === 'now' ? now : Reflect.get(date, key)),
  });
}
