import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  unmet
} from "./chunk-MS6FYMDA.js";
import "./chunk-Y6X7Y7QT.js";
import "./chunk-34TYRCCR.js";
import {
  held_parseDocument
} from "./chunk-XM6APCDO.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/document/judge-front-matter.ts
var judgeFrontMatter = async (path, source, wanted) => {
  const say = (message, help) => ({
    rule: "front-matter-wrong",
    level: "error",
    message,
    path,
    line: 1,
    help
  });
  if (source === void 0)
    return [say(`${path} has no block of YAML between --- at its top.`, "Add the block with what is expected in it.")];
  const parsed = held_parseDocument(source, { logLevel: "silent" });
  if (parsed.errors.length > 0) return [say(`The block at the top of ${path} is no YAML.`, "Mend its syntax.")];
  const value = JSON.parse(JSON.stringify(parsed.toJS({ maxAliasCount: 100 }) ?? null));
  return Object.entries(wanted).flatMap(([key, expected]) => {
    const found = lookUp(value, key);
    const reason = unmet(expected, found === void 0 ? [] : [found]);
    return reason === void 0 ? [] : [say(`${key} at the top of ${path} ${reason}.`, `Correct ${key}.`)];
  });
};
var lookUp = (value, key) => {
  let current = value;
  for (const part of isMapping(value) && Object.hasOwn(value, key) ? [key] : key.replace(/^\$\./, "").split(".")) {
    if (!isMapping(current) || !Object.hasOwn(current, part)) return void 0;
    current = current[part];
  }
  return current;
};
var isMapping = (value) => typeof value === "object" && value !== null;
export {
  judgeFrontMatter
};
