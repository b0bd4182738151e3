import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/world/unless-aborted.ts
import { abortReason } from "./core.js";
var unlessAborted = async (promise, signal) => {
  signal.throwIfAborted();
  let stop = () => {
  };
  const aborted = new Promise((_, reject) => {
    stop = () => reject(abortReason(signal));
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
};

export {
  unlessAborted
};
