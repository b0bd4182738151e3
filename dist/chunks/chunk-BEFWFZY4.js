import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/scratch/real-databases.ts
var realDatabases = (environment, given = []) => [
  ...given,
  ...environment.names().filter((name) => /(DATABASE_URL|POSTGRES_URL|_DSN)$/i.test(name) && !/SCRATCH|SHADOW|TEST|REHEARS/i.test(name)).map((name) => environment.get(name) ?? "")
].filter((value) => /^postgres(ql)?:\/\//i.test(value));

export {
  realDatabases
};
