import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import "./chunk-6HMTDXZ4.js";

// src/checks/sql/index.ts
import * as z from "./zod.js";
import { defineCheck } from "./core.js";
import { duration, limits, pattern } from "./core.js";
import { undecided } from "./core.js";
var Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
var Row = z.union([z.array(Value), z.record(z.string(), Value)]);
var Expectation = z.union([
  z.number(),
  z.boolean(),
  z.null(),
  z.string(),
  z.array(Row).check(z.minLength(1)),
  z.strictObject({
    value: z.optional(Value.check(z.describe('The one value of the answer, or a comparison: ">= 1000".'))),
    matches: z.optional(pattern().check(z.describe("A regular expression (RE2) that the one value has to match."))),
    rows: z.optional(limits().check(z.describe('How many rows: 0, ">= 1", { min: 1, max: 5 }.'))),
    table: z.optional(
      z.array(Row).check(
        z.minLength(1),
        z.describe("All rows, in this order: lists of values, or mappings from column to value.")
      )
    ),
    columns: z.optional(
      z.array(z.string()).check(z.minLength(1), z.describe("The names of the columns, in this order."))
    )
  })
]);
var SqlOptions = z.strictObject({
  url: z.string().check(
    z.minLength(1),
    z.meta({
      description: "The database, as a connection URL; keep it in a secret.",
      examples: ["${{ secrets.DATABASE_URL }}"]
    })
  ),
  query: z.string().check(
    z.minLength(1),
    z.meta({
      description: "One statement that only reads.",
      examples: ["SELECT count(*) FROM partners WHERE partner_id IS NULL"]
    })
  ),
  values: z.optional(
    z.array(Value).check(
      z.maxLength(100),
      z.describe("Values for $1, $2, \u2026 of the query: the way for anything that is not written in the manifest.")
    )
  ),
  expect: z.optional(
    Expectation.check(
      z.meta({
        description: 'What the answer has to be: a value (0, true, text), a comparison (">= 1000"), "no rows", a list of rows, or a mapping. Without it the first value must be there and not be 0, false or empty.',
        examples: [0, ">= 1000", "no rows"]
      })
    )
  ),
  database: z.optional(
    z.string().check(z.describe("The name of the database it has to be: the wrong one answers most questions just as well."))
  ),
  replica: z.optional(z.boolean().check(z.describe("Whether it has to be a replica (true) or the primary (false)."))),
  "server-version": z.optional(limits().check(z.describe('The major version of the server: 15, ">= 14".'))),
  "statement-timeout": z.optional(duration().check(z.describe("How long the server may work on it. 30s unless told."))),
  "lock-timeout": z.optional(duration().check(z.describe("How long it may wait for a lock. 5s unless told.")))
});
var sql = defineCheck({
  kind: "sql",
  summary: "A read-only query has the answer it should",
  needs: ["postgres"],
  options: SqlOptions,
  code: ["query"],
  rules: async () => (await import("./rules-VOXXGSUW.js")).rules,
  async run(options, context) {
    if (context.untrusted)
      return undecided("queries do not run on a change from a stranger", {
        rule: "untrusted",
        help: "Let somebody with write access push the change to a branch of this repository, or run the query after the merge."
      });
    const { askDatabase } = await import("./ask-database-SZMVFNE5.js");
    return askDatabase(options, context);
  }
});
export {
  Expectation,
  SqlOptions,
  sql
};
