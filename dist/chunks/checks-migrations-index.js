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
var import_chunk_XMP23TS6 = require("./chunk-XMP23TS6.js");
var import_chunk_MNSCW7WN = require("./chunk-MNSCW7WN.js");
var import_chunk_5AAL5EPU = require("./chunk-5AAL5EPU.js");
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var import_chunk_CCHVV4KT = require("./chunk-CCHVV4KT.js");
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var import_chunk_42UGMEED = require("./chunk-42UGMEED.js");
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var z3 = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_options2 = require("./start.cjs").modules["src/core/options.ts"];
var z2 = __toESM(require("./start.cjs").modules["zod/mini"]);
var exactSql = () => z.union([
  z.boolean(),
  z.strictObject({
    command: z.optional(
      z.array(z.string()).check(
        z.minLength(1),
        z.describe(
          "The program with its first arguments, which no shell reads. Without it: `python manage.py`, or `alembic`."
        ),
        z.meta({ examples: [["poetry", "run", "python", "manage.py"]] })
      )
    ),
    env: z.optional(
      z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).check(z.describe("Variables for it, beside those of the manifest and the item."))
    ),
    "working-directory": z.optional(
      z.string().check(
        z.minLength(1),
        z.describe(
          "Where it runs, from the directory of the item. Without it: the nearest folder above the migration with a manage.py or alembic.ini, or with a `command` the directory of the item."
        )
      )
    ),
    timeout: z.optional((0, import_options2.duration)().check(z.describe("How long one migration may take; 60s unless told.")))
  })
]);
var database = () => z2.pipe(
  z2.union([
    z2.string().check(
      z2.minLength(1),
      z2.describe("A database whose own table of migrations is read, in a read-only transaction."),
      z2.meta({ examples: ["${{ secrets.DATABASE_URL }}"] })
    ),
    z2.strictObject({
      url: z2.string().check(z2.minLength(1), z2.describe("The connection string.")),
      table: z2.optional(
        z2.string().check(
          z2.minLength(1),
          z2.describe("The runner's table, where it is not the usual one."),
          z2.meta({ examples: ["app.schema_migrations"] })
        )
      ),
      pending: z2._default(
        z2.enum(["allowed", "none"]).check(z2.describe("Whether migrations may still be pending (default), or none may: after a deploy.")),
        "allowed"
      )
    })
  ]),
  z2.transform((value) => typeof value === "string" ? { url: value, pending: "allowed" } : value)
);
var rule = z3.string().check(z3.refine(import_chunk_MNSCW7WN.isRuleCode, "no rule has this name; `gonogo explain migrations` lists them"));
var options = z3.strictObject({
  paths: z3.optional(
    (0, import_options.texts)().check(
      z3.describe(
        "Where the migrations are: folders, files or globs. Give all of them, not only new ones: the earlier ones say what the tables look like. Without it, the usual places are searched."
      ),
      z3.meta({ examples: ["migrations/**/*.sql", "supabase/migrations/*.sql"] })
    )
  ),
  scope: z3._default(
    z3.enum(["changed", "all", "pending"]).check(
      z3.describe(
        "Which migrations are judged: those that the change adds or edits (default), all of them, or those that the `database` has not applied yet."
      )
    ),
    "changed"
  ),
  runner: z3.optional(
    z3.enum(import_chunk_5AAL5EPU.FRAMEWORKS).check(z3.describe("The tool that applies the files, where the folder does not show it."))
  ),
  "postgres-version": z3._default(
    z3.int().check(
      z3.minimum(9),
      z3.maximum(30),
      z3.describe("Major version of PostgreSQL in production."),
      z3.meta({ examples: [15, 17] })
    ),
    15
  ),
  transaction: z3.optional(
    z3.enum(["file", "whole", "all", "none"]).check(
      z3.describe(
        "How the runner sends a file, where it is not known: one transaction a `file`, the `whole` text in one message, one transaction for `all` files, or `none`."
      )
    )
  ),
  "lock-timeout": z3.optional(
    (0, import_options.duration)().check(
      z3.describe("The lock_timeout that the runner, the connection or the role sets; then no file has to."),
      z3.meta({ examples: ["5s"] })
    )
  ),
  "time-zone": z3.optional(
    z3.string().check(
      z3.minLength(1),
      z3.describe(
        "TimeZone of the sessions that migrate: it decides whether timestamp to timestamptz rewrites a table."
      ),
      z3.meta({ examples: ["UTC"] })
    )
  ),
  rehearse: z3.optional(
    z3.union([
      z3.boolean(),
      z3.strictObject({
        url: z3.optional(
          z3.string().check(
            z3.minLength(1),
            z3.describe("A PostgreSQL server for it: a database is made there and dropped. Never a real one.")
          )
        ),
        engine: z3.optional(
          z3.enum(["programs", "embedded"]).check(z3.describe("Only the PostgreSQL programs of this machine, or only the embedded PostgreSQL."))
        ),
        backup: z3.optional(
          z3.string().check(
            z3.minLength(1),
            z3.describe(
              "A dump of pg_dump to start from, with real tables and rows: it takes the place of the migrations that are not judged. With scope: changed or pending."
            ),
            z3.meta({ examples: ["backups/production.dump"] })
          )
        ),
        data: z3.optional(
          (0, import_options.texts)().check(
            z3.describe("SQL files with sample rows, loaded after what the base has: data can make a migration fail.")
          )
        )
      })
    ]).check(
      z3.describe(
        "Whether the migrations are run on a PostgreSQL to throw away. Without it new migrations are where that is possible; a whole history (scope: all) is only with true."
      )
    )
  ),
  "exact-sql": z3.optional(
    exactSql().check(
      z3.describe(
        "Asks Django (sqlmigrate) or Alembic (upgrade --sql) for the SQL of each migration in scope, in place of reading it from the file. That runs the code of the project, so that nothing is asked where a stranger wrote it."
      ),
      z3.meta({ examples: [true, { command: ["poetry", "run", "python", "manage.py"] }] })
    )
  ),
  rules: z3.optional(
    z3.record(rule, z3.enum(["off", "info", "warn", "block"])).check(
      z3.describe("Another level for a rule: off, info, warn or block."),
      z3.meta({ examples: [{ "drop-index-blocking": "block", "missing-lock-timeout": "off" }] })
    )
  ),
  enable: z3.optional(
    z3.pipe(
      z3.union([rule, z3.array(rule)]),
      z3.transform((value) => typeof value === "string" ? [value] : value)
    ).check(z3.describe("Rules of style to switch on, as warnings."), z3.meta({ examples: ["prefer-bigint"] }))
  ),
  accepted: z3.optional(
    z3.string().check(
      z3.minLength(1),
      z3.describe(
        "A JSON file of findings that were there before this check was, so that an old repository starts quiet. The evidence of a run that names it holds its content."
      ),
      z3.meta({ examples: [".github/accepted-migrations.json"] })
    )
  ),
  database: z3.optional(
    database().check(
      z3.describe(
        "A database whose own table of applied migrations is read, in a read-only transaction: what is pending, missing in the repository, failed half-way, or edited since."
      )
    )
  ),
  review: z3.optional(
    (0, import_chunk_XMP23TS6.review)().check(
      z3.describe(
        "How many people have to approve each changed migration, and who may. The check waits until they have."
      )
    )
  )
});
var migrations = (0, import_check.defineCheck)({
  kind: "migrations",
  summary: "New migrations are safe for the data, for traffic and for the code that runs during the deploy",
  needs: ["files", "git", "postgres", "github", "environment", "shell"],
  options,
  code: ["exact-sql"],
  // A rehearsal starts a PostgreSQL and runs what the base has.
  timeoutMs: 18e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-XSIRMQV6.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-migrations-CY3YVZUB.js"))).judgeMigrations(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  migrations
});
