'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  Expectation: () => Expectation,
  SqlOptions: () => SqlOptions,
  sql: () => sql
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
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
    matches: z.optional((0, import_options.pattern)().check(z.describe("A regular expression (RE2) that the one value has to match."))),
    rows: z.optional((0, import_options.limits)().check(z.describe('How many rows: 0, ">= 1", { min: 1, max: 5 }.'))),
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
  "server-version": z.optional((0, import_options.limits)().check(z.describe('The major version of the server: 15, ">= 14".'))),
  "statement-timeout": z.optional((0, import_options.duration)().check(z.describe("How long the server may work on it. 30s unless told."))),
  "lock-timeout": z.optional((0, import_options.duration)().check(z.describe("How long it may wait for a lock. 5s unless told.")))
});
var sql = (0, import_check.defineCheck)({
  kind: "sql",
  summary: "A read-only query has the answer it should",
  needs: ["postgres"],
  options: SqlOptions,
  code: ["query"],
  rules: async () => (await Promise.resolve().then(() => require("./rules-XBRZJCNF.js"))).rules,
  async run(options, context) {
    if (context.untrusted)
      return (0, import_outcome.undecided)("queries do not run on a change from a stranger", {
        rule: "untrusted",
        help: "Let somebody with write access push the change to a branch of this repository, or run the query after the merge."
      });
    const { askDatabase } = await Promise.resolve().then(() => require("./ask-database-SH4I4QTQ.js"));
    return askDatabase(options, context);
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Expectation,
  SqlOptions,
  sql
});
