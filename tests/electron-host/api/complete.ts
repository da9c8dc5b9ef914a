/** The object, which says by name what it lacks instead of giving undefined. Self-contained: it runs in the page too. */
export function complete<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver): unknown {
      // Symbols and the last two are asked of any object by JavaScript itself.
      if (typeof key === 'symbol' || key in object || key === 'then' || key === 'toJSON')
        return Reflect.get(object, key, receiver);
      throw new Error(`The stand-in for Electron has no ${name}.${key}`);
    },
  });
}
