import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/archive/contents.ts
var NO_OBJECTS = {
  indexes: 0,
  foreignKeys: 0,
  constraints: 0,
  triggers: 0,
  views: 0,
  functions: 0,
  sequences: 0
};
var fullName = ({ schema, name }) => schema === void 0 || schema === "" ? name : `${schema}.${name}`;

export {
  NO_OBJECTS,
  fullName
};
