/** Loaded before anything else in the main process and its threads: writes down every way out of the machine. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const note = (what) => appendFileSync(process.env.SOCKETS_SEEN, `${what}\n`);
const watch = (object, name, describe) => {
  const original = object[name];
  object[name] = function (...given) {
    const seen = describe(given);
    if (seen !== null) note(`${name} ${seen}`);
    return original.apply(this, given);
  };
};
/** A path is a pipe on this machine: no way out. */
const addressOf = ([first]) => {
  const [how] = Array.isArray(first) ? first : [first];
  const isPipe = typeof how === 'string' ? Number.isNaN(Number(how)) : typeof how?.path === 'string';
  return isPipe ? null : JSON.stringify(how);
};
watch(net.Socket.prototype, 'connect', addressOf);
watch(net.Server.prototype, 'listen', addressOf);
watch(dgram, 'createSocket', ([how]) => JSON.stringify(how));
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) watch(dns, name, ([host]) => String(host));
syncBuiltinESMExports();
note('watching');
