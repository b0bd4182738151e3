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
  migrations: () => migrations
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_CB7BURUE = require("./chunk-CB7BURUE.js");
var import_chunk_B6ZPBLQL = require("./chunk-B6ZPBLQL.js");
var import_chunk_VMJ2ZQDD = require("./chunk-VMJ2ZQDD.js");
var import_chunk_XDTWAMJ2 = require("./chunk-XDTWAMJ2.js");
var import_chunk_FCSP2JGT = require("./chunk-FCSP2JGT.js");
var import_chunk_SFFJINYX = require("./chunk-SFFJINYX.js");
var import_chunk_J3UNI6ND = require("./chunk-J3UNI6ND.js");
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_WMZSKEN6 = require("./chunk-WMZSKEN6.js");
var import_chunk_PBXL4WL2 = require("./chunk-PBXL4WL2.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var exactSql = () => (0, import_chunk_ITKNC3JG.held_union)([
  (0, import_chunk_ITKNC3JG.held_boolean)(),
  (0, import_chunk_ITKNC3JG.held_strictObject)({
    command: (0, import_chunk_ITKNC3JG.held_optional)(
      (0, import_chunk_ITKNC3JG.held_array)((0, import_chunk_ITKNC3JG.held_string)()).check(
        (0, import_chunk_ITKNC3JG.held_minLength)(1),
        (0, import_chunk_ITKNC3JG.held_describe)(
          "The program with its first arguments, which no shell reads. Without it: `python manage.py`, or `alembic`."
        ),
        (0, import_chunk_ITKNC3JG.held_meta)({ examples: [["poetry", "run", "python", "manage.py"]] })
      )
    ),
    env: (0, import_chunk_ITKNC3JG.held_optional)(
      (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_number)(), (0, import_chunk_ITKNC3JG.held_boolean)()])).check((0, import_chunk_ITKNC3JG.held_describe)("Variables for it, beside those of the manifest and the item."))
    ),
    "working-directory": (0, import_chunk_ITKNC3JG.held_optional)(
      (0, import_chunk_ITKNC3JG.held_string)().check(
        (0, import_chunk_ITKNC3JG.held_minLength)(1),
        (0, import_chunk_ITKNC3JG.held_describe)(
          "Where it runs, from the directory of the item. Without it: the nearest folder above the migration with a manage.py or alembic.ini, or with a `command` the directory of the item."
        )
      )
    ),
    timeout: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How long one migration may take; 60s unless told.")))
  })
]);
var database = () => (0, import_chunk_ITKNC3JG.held_pipe)(
  (0, import_chunk_ITKNC3JG.held_union)([
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_describe)("A database whose own table of migrations is read, in a read-only transaction."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["${{ secrets.DATABASE_URL }}"] })
    ),
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      url: (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("The connection string.")),
      table: (0, import_chunk_ITKNC3JG.held_optional)(
        (0, import_chunk_ITKNC3JG.held_string)().check(
          (0, import_chunk_ITKNC3JG.held_minLength)(1),
          (0, import_chunk_ITKNC3JG.held_describe)("The runner's table, where it is not the usual one."),
          (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["app.schema_migrations"] })
        )
      ),
      pending: (0, import_chunk_ITKNC3JG.held__default)(
        (0, import_chunk_ITKNC3JG.held_enum)(["allowed", "none"]).check((0, import_chunk_ITKNC3JG.held_describe)("Whether migrations may still be pending (default), or none may: after a deploy.")),
        "allowed"
      )
    })
  ]),
  (0, import_chunk_ITKNC3JG.held_transform)((value) => typeof value === "string" ? { url: value, pending: "allowed" } : value)
);
var rule = (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_refine)(import_chunk_B6ZPBLQL.isRuleCode, "no rule has this name; `gonogo explain migrations` lists them"));
var options = (0, import_chunk_ITKNC3JG.held_strictObject)({
  paths: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_texts)().check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "Where the migrations are: folders, files or globs. Give all of them, not only new ones: the earlier ones say what the tables look like. Without it, the usual places are searched."
      ),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["migrations/**/*.sql", "supabase/migrations/*.sql"] })
    )
  ),
  scope: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_enum)(["changed", "all", "pending"]).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "Which migrations are judged: those that the change adds or edits (default), all of them, or those that the `database` has not applied yet."
      )
    ),
    "changed"
  ),
  runner: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_enum)(import_chunk_VMJ2ZQDD.FRAMEWORKS).check((0, import_chunk_ITKNC3JG.held_describe)("The tool that applies the files, where the folder does not show it."))
  ),
  "postgres-version": (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_int)().check(
      (0, import_chunk_ITKNC3JG.held_minimum)(9),
      (0, import_chunk_ITKNC3JG.held_maximum)(30),
      (0, import_chunk_ITKNC3JG.held_describe)("Major version of PostgreSQL in production."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [15, 17] })
    ),
    15
  ),
  transaction: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_enum)(["file", "whole", "all", "none"]).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "How the runner sends a file, where it is not known: one transaction a `file`, the `whole` text in one message, one transaction for `all` files, or `none`."
      )
    )
  ),
  "lock-timeout": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_duration)().check(
      (0, import_chunk_ITKNC3JG.held_describe)("The lock_timeout that the runner, the connection or the role sets; then no file has to."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["5s"] })
    )
  ),
  "time-zone": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_describe)(
        "TimeZone of the sessions that migrate: it decides whether timestamp to timestamptz rewrites a table."
      ),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["UTC"] })
    )
  ),
  rehearse: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([
      (0, import_chunk_ITKNC3JG.held_boolean)(),
      (0, import_chunk_ITKNC3JG.held_strictObject)({
        url: (0, import_chunk_ITKNC3JG.held_optional)(
          (0, import_chunk_ITKNC3JG.held_string)().check(
            (0, import_chunk_ITKNC3JG.held_minLength)(1),
            (0, import_chunk_ITKNC3JG.held_describe)("A PostgreSQL server for it: a database is made there and dropped. Never a real one.")
          )
        ),
        engine: (0, import_chunk_ITKNC3JG.held_optional)(
          (0, import_chunk_ITKNC3JG.held_enum)(["programs", "embedded"]).check((0, import_chunk_ITKNC3JG.held_describe)("Only the PostgreSQL programs of this machine, or only the embedded PostgreSQL."))
        ),
        backup: (0, import_chunk_ITKNC3JG.held_optional)(
          (0, import_chunk_ITKNC3JG.held_string)().check(
            (0, import_chunk_ITKNC3JG.held_minLength)(1),
            (0, import_chunk_ITKNC3JG.held_describe)(
              "A dump of pg_dump to start from, with real tables and rows: it takes the place of the migrations that are not judged. With scope: changed or pending."
            ),
            (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["backups/production.dump"] })
          )
        ),
        data: (0, import_chunk_ITKNC3JG.held_optional)(
          (0, import_chunk_Y46FMYNX.held_texts)().check(
            (0, import_chunk_ITKNC3JG.held_describe)("SQL files with sample rows, loaded after what the base has: data can make a migration fail.")
          )
        )
      })
    ]).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "Whether the migrations are run on a PostgreSQL to throw away. Without it new migrations are where that is possible; a whole history (scope: all) is only with true."
      )
    )
  ),
  "exact-sql": (0, import_chunk_ITKNC3JG.held_optional)(
    exactSql().check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "Asks Django (sqlmigrate) or Alembic (upgrade --sql) for the SQL of each migration in scope, in place of reading it from the file. That runs the code of the project, so that nothing is asked where a stranger wrote it."
      ),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [true, { command: ["poetry", "run", "python", "manage.py"] }] })
    )
  ),
  rules: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)(rule, (0, import_chunk_ITKNC3JG.held_enum)(["off", "info", "warn", "block"])).check(
      (0, import_chunk_ITKNC3JG.held_describe)("Another level for a rule: off, info, warn or block."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [{ "drop-index-blocking": "block", "missing-lock-timeout": "off" }] })
    )
  ),
  enable: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_pipe)(
      (0, import_chunk_ITKNC3JG.held_union)([rule, (0, import_chunk_ITKNC3JG.held_array)(rule)]),
      (0, import_chunk_ITKNC3JG.held_transform)((value) => typeof value === "string" ? [value] : value)
    ).check((0, import_chunk_ITKNC3JG.held_describe)("Rules of style to switch on, as warnings."), (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["prefer-bigint"] }))
  ),
  accepted: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_describe)(
        "A JSON file of findings that were there before this check was, so that an old repository starts quiet. The evidence of a run that names it holds its content."
      ),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [".github/accepted-migrations.json"] })
    )
  ),
  database: (0, import_chunk_ITKNC3JG.held_optional)(
    database().check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "A database whose own table of applied migrations is read, in a read-only transaction: what is pending, missing in the repository, failed half-way, or edited since."
      )
    )
  ),
  review: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_CB7BURUE.review)().check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "How many people have to approve each changed migration, and who may. The check waits until they have."
      )
    )
  )
});
var migrations = (0, import_chunk_WMZSKEN6.held_defineCheck)({
  kind: "migrations",
  summary: "New migrations are safe for the data, for traffic and for the code that runs during the deploy",
  needs: ["files", "git", "postgres", "github", "environment", "shell"],
  options,
  code: ["exact-sql"],
  // A rehearsal starts a PostgreSQL and runs what the base has.
  timeoutMs: 18e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-LUG4OTI7.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-migrations-SJF5EWNP.js"))).judgeMigrations(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  migrations
});
