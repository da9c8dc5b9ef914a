/** Objects of Electron that send events. A member or an event that is not there is refused by name. */
import { EventEmitter } from 'node:events';

export class Emitter extends EventEmitter {
  readonly standInName: string;
  readonly eventNamesKnown: readonly string[];

  constructor(name: string, events: readonly string[]) {
    super();
    this.standInName = name;
    this.eventNamesKnown = events;
  }

  override on(event: string, listener: (...given: never[]) => void): this {
    if (!this.eventNamesKnown.includes(event))
      throw new Error(`The stand-in for Electron never sends '${event}' of ${this.standInName}`);
    return super.on(event, listener as (...given: unknown[]) => void);
  }

  override addListener(event: string, listener: (...given: never[]) => void): this {
    return this.on(event, listener);
  }

  /** Sends an event that a listener can prevent. False where one has. */
  emitPreventable(event: string, details: object = {}, ...given: readonly unknown[]): boolean {
    let prevented = false;
    const preventDefault = (): void => {
      prevented = true;
    };
    const object = Object.defineProperty({ ...details, preventDefault }, 'defaultPrevented', {
      get: () => prevented,
    });
    this.emit(event, object, ...given);
    return !prevented;
  }
}
// What no class in between has is looked for here last.
Object.setPrototypeOf(
  Emitter.prototype,
  new Proxy(EventEmitter.prototype, {
    get(object, key, receiver: Emitter): unknown {
      if (typeof key === 'symbol' || key in object || key === 'then' || key === 'toJSON')
        return Reflect.get(object, key, receiver);
      throw new Error(`The stand-in for Electron has no ${receiver.standInName}.${key}`);
    },
  }),
);
