import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_undecided
} from "./chunk-ZDV44VRD.js";
import {
  held_duration,
  held_limits,
  held_pattern
} from "./chunk-C36J2CQS.js";
import {
  held_array,
  held_boolean,
  held_describe,
  held_maxLength,
  held_meta,
  held_minLength,
  held_null,
  held_number,
  held_optional,
  held_record,
  held_strictObject,
  held_string,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/sql/index.ts
var Value = held_union([held_string(), held_number(), held_boolean(), held_null()]);
var Row = held_union([held_array(Value), held_record(held_string(), Value)]);
var Expectation = held_union([
  held_number(),
  held_boolean(),
  held_null(),
  held_string(),
  held_array(Row).check(held_minLength(1)),
  held_strictObject({
    value: held_optional(Value.check(held_describe('The one value of the answer, or a comparison: ">= 1000".'))),
    matches: held_optional(held_pattern().check(held_describe("A regular expression (RE2) that the one value has to match."))),
    rows: held_optional(held_limits().check(held_describe('How many rows: 0, ">= 1", { min: 1, max: 5 }.'))),
    table: held_optional(
      held_array(Row).check(
        held_minLength(1),
        held_describe("All rows, in this order: lists of values, or mappings from column to value.")
      )
    ),
    columns: held_optional(
      held_array(held_string()).check(held_minLength(1), held_describe("The names of the columns, in this order."))
    )
  })
]);
var SqlOptions = held_strictObject({
  url: held_string().check(
    held_minLength(1),
    held_meta({
      description: "The database, as a connection URL; keep it in a secret.",
      examples: ["${{ secrets.DATABASE_URL }}"]
    })
  ),
  query: held_string().check(
    held_minLength(1),
    held_meta({
      description: "One statement that only reads.",
      examples: ["SELECT count(*) FROM partners WHERE partner_id IS NULL"]
    })
  ),
  values: held_optional(
    held_array(Value).check(
      held_maxLength(100),
      held_describe("Values for $1, $2, \u2026 of the query: the way for anything that is not written in the manifest.")
    )
  ),
  expect: held_optional(
    Expectation.check(
      held_meta({
        description: 'What the answer has to be: a value (0, true, text), a comparison (">= 1000"), "no rows", a list of rows, or a mapping. Without it the first value must be there and not be 0, false or empty.',
        examples: [0, ">= 1000", "no rows"]
      })
    )
  ),
  database: held_optional(
    held_string().check(held_describe("The name of the database it has to be: the wrong one answers most questions just as well."))
  ),
  replica: held_optional(held_boolean().check(held_describe("Whether it has to be a replica (true) or the primary (false)."))),
  "server-version": held_optional(held_limits().check(held_describe('The major version of the server: 15, ">= 14".'))),
  "statement-timeout": held_optional(held_duration().check(held_describe("How long the server may work on it. 30s unless told."))),
  "lock-timeout": held_optional(held_duration().check(held_describe("How long it may wait for a lock. 5s unless told.")))
});
var sql = held_defineCheck({
  kind: "sql",
  summary: "A read-only query has the answer it should",
  needs: ["postgres"],
  options: SqlOptions,
  code: ["query"],
  rules: async () => (await import("./rules-VOXXGSUW.js")).rules,
  async run(options, context) {
    if (context.untrusted)
      return held_undecided("queries do not run on a change from a stranger", {
        rule: "untrusted",
        help: "Let somebody with write access push the change to a branch of this repository, or run the query after the merge."
      });
    const { askDatabase } = await import("./ask-database-HIYHVBLH.js");
    return askDatabase(options, context);
  }
});
export {
  Expectation,
  SqlOptions,
  sql
};
