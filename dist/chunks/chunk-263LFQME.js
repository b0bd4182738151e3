import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/archive/restore-sink.ts
var withoutEndMark = (target) => {
  let held = Buffer.alloc(0);
  return {
    async push(piece) {
      const all = held.length === 0 ? piece : Buffer.concat([held, piece]);
      const ready = all.length - 3;
      if (ready > 0) await target.push(all.subarray(0, ready));
      held = Buffer.from(all.subarray(Math.max(0, ready)));
    },
    end: () => target.end()
  };
};

export {
  withoutEndMark
};
