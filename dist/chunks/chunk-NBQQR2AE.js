import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/archive/broken.ts
var Broken = class extends Error {
  name = "Broken";
  code;
  position;
  table;
  constructor(code, message, where = {}) {
    super(message);
    this.code = code;
    this.position = where.position;
    this.table = where.table;
  }
};
var problemOf = (broken) => ({
  code: broken.code,
  message: broken.message,
  ...broken.position === void 0 ? {} : { position: broken.position },
  ...broken.table === void 0 ? {} : { table: broken.table }
});
var at = (position) => `byte ${position.toLocaleString("en-US")}`;

export {
  Broken,
  problemOf,
  at
};
