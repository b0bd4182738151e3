import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  limits,
  pattern
} from "./chunk-JEBPCSN6.js";
import {
  _enum,
  _minLength,
  _null,
  array,
  boolean,
  describe,
  number2 as number,
  optional,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-IPHLSQTE.js";

// src/core/expected-value.ts
var scalar = () => union([string(), number(), boolean(), _null()]);
var expectedValue = () => union([
  scalar(),
  array(scalar()),
  strictObject({
    equals: optional(unknown().check(describe("The value it has to equal, of any shape."))),
    not: optional(
      union([scalar(), array(scalar())]).check(describe("A value, or values, that it must not be."))
    ),
    "one-of": optional(array(scalar()).check(_minLength(1), describe("The values it may have."))),
    matches: optional(pattern().check(describe("A regular expression (RE2) that its text has to match."))),
    "not-matches": optional(
      pattern().check(describe("A regular expression (RE2) that its text must not match."))
    ),
    contains: optional(
      scalar().check(describe("A part of the text, an element of the list, or a key of the mapping."))
    ),
    is: optional(limits().check(describe('A comparison: "> 3", or { min: 1, max: 5 }.'))),
    length: optional(limits().check(describe("How many characters, elements or keys it has."))),
    type: optional(
      _enum(["string", "number", "integer", "boolean", "null", "array", "object"]).check(describe("The JSON type it has to have."))
    ),
    present: optional(boolean().check(describe("Whether it has to be there at all."))),
    empty: optional(boolean().check(describe("Whether it has to be empty: no characters, elements or keys.")))
  })
]);

export {
  expectedValue
};
