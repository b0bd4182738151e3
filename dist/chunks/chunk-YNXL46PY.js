import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";

// src/scratch/assets.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
var decompress = promisify(brotliDecompress);
var EMBEDDED_EXTENSIONS = [
  "btree_gin",
  "btree_gist",
  "citext",
  "cube",
  "earthdistance",
  "fuzzystrmatch",
  "hstore",
  "intarray",
  "isn",
  "lo",
  "ltree",
  "pg_stat_statements",
  "pg_trgm",
  "pgcrypto",
  "seg",
  "tablefunc",
  "unaccent",
  "uuid-ossp"
];
var assetUrl = (name) => {
  for (const folder of ["../assets/pglite/", "../../assets/pglite/", "./assets/pglite/"]) {
    const url = new URL(`${folder}${name}`, import.meta.url);
    if (existsSync(fileURLToPath(url))) return url;
  }
  throw new held_Undecidable(`the embedded PostgreSQL is not whole: ${name} is missing beside gonogo`, {
    rule: "scratch-unavailable",
    help: "Install gonogo again, with the folder `assets`."
  });
};
var readAsset = async (name) => Buffer.from(await decompress(await readFile(assetUrl(`${name}.br`))));

export {
  EMBEDDED_EXTENSIONS,
  assetUrl,
  readAsset
};
