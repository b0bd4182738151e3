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
var import_chunk_FXWYKTJT = require("./chunk-FXWYKTJT.js");
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_WMZSKEN6 = require("./chunk-WMZSKEN6.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var Value = (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_number)(), (0, import_chunk_ITKNC3JG.held_boolean)(), (0, import_chunk_ITKNC3JG.held_null)()]);
var Row = (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_array)(Value), (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), Value)]);
var Expectation = (0, import_chunk_ITKNC3JG.held_union)([
  (0, import_chunk_ITKNC3JG.held_number)(),
  (0, import_chunk_ITKNC3JG.held_boolean)(),
  (0, import_chunk_ITKNC3JG.held_null)(),
  (0, import_chunk_ITKNC3JG.held_string)(),
  (0, import_chunk_ITKNC3JG.held_array)(Row).check((0, import_chunk_ITKNC3JG.held_minLength)(1)),
  (0, import_chunk_ITKNC3JG.held_strictObject)({
    value: (0, import_chunk_ITKNC3JG.held_optional)(Value.check((0, import_chunk_ITKNC3JG.held_describe)('The one value of the answer, or a comparison: ">= 1000".'))),
    matches: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_pattern)().check((0, import_chunk_ITKNC3JG.held_describe)("A regular expression (RE2) that the one value has to match."))),
    rows: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_limits)().check((0, import_chunk_ITKNC3JG.held_describe)('How many rows: 0, ">= 1", { min: 1, max: 5 }.'))),
    table: (0, import_chunk_ITKNC3JG.held_optional)(
      (0, import_chunk_ITKNC3JG.held_array)(Row).check(
        (0, import_chunk_ITKNC3JG.held_minLength)(1),
        (0, import_chunk_ITKNC3JG.held_describe)("All rows, in this order: lists of values, or mappings from column to value.")
      )
    ),
    columns: (0, import_chunk_ITKNC3JG.held_optional)(
      (0, import_chunk_ITKNC3JG.held_array)((0, import_chunk_ITKNC3JG.held_string)()).check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("The names of the columns, in this order."))
    )
  })
]);
var SqlOptions = (0, import_chunk_ITKNC3JG.held_strictObject)({
  url: (0, import_chunk_ITKNC3JG.held_string)().check(
    (0, import_chunk_ITKNC3JG.held_minLength)(1),
    (0, import_chunk_ITKNC3JG.held_meta)({
      description: "The database, as a connection URL; keep it in a secret.",
      examples: ["${{ secrets.DATABASE_URL }}"]
    })
  ),
  query: (0, import_chunk_ITKNC3JG.held_string)().check(
    (0, import_chunk_ITKNC3JG.held_minLength)(1),
    (0, import_chunk_ITKNC3JG.held_meta)({
      description: "One statement that only reads.",
      examples: ["SELECT count(*) FROM partners WHERE partner_id IS NULL"]
    })
  ),
  values: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_array)(Value).check(
      (0, import_chunk_ITKNC3JG.held_maxLength)(100),
      (0, import_chunk_ITKNC3JG.held_describe)("Values for $1, $2, \u2026 of the query: the way for anything that is not written in the manifest.")
    )
  ),
  expect: (0, import_chunk_ITKNC3JG.held_optional)(
    Expectation.check(
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: 'What the answer has to be: a value (0, true, text), a comparison (">= 1000"), "no rows", a list of rows, or a mapping. Without it the first value must be there and not be 0, false or empty.',
        examples: [0, ">= 1000", "no rows"]
      })
    )
  ),
  database: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("The name of the database it has to be: the wrong one answers most questions just as well."))
  ),
  replica: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("Whether it has to be a replica (true) or the primary (false)."))),
  "server-version": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_limits)().check((0, import_chunk_ITKNC3JG.held_describe)('The major version of the server: 15, ">= 14".'))),
  "statement-timeout": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How long the server may work on it. 30s unless told."))),
  "lock-timeout": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How long it may wait for a lock. 5s unless told.")))
});
var sql = (0, import_chunk_WMZSKEN6.held_defineCheck)({
  kind: "sql",
  summary: "A read-only query has the answer it should",
  needs: ["postgres"],
  options: SqlOptions,
  code: ["query"],
  rules: async () => (await Promise.resolve().then(() => require("./rules-XBRZJCNF.js"))).rules,
  async run(options, context) {
    if (context.untrusted)
      return (0, import_chunk_FXWYKTJT.held_undecided)("queries do not run on a change from a stranger", {
        rule: "untrusted",
        help: "Let somebody with write access push the change to a branch of this repository, or run the query after the merge."
      });
    const { askDatabase } = await Promise.resolve().then(() => require("./ask-database-ZUW3VTJT.js"));
    return askDatabase(options, context);
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Expectation,
  SqlOptions,
  sql
});
