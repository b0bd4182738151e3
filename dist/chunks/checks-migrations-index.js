import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  LOCK_FILE
} from "./chunk-UP5RG6SU.js";
import {
  isRuleCode
} from "./chunk-BFOTMNRH.js";
import {
  FRAMEWORKS
} from "./chunk-NBASAVMZ.js";
import "./chunk-2RDCO3YA.js";
import "./chunk-HZAS3GRY.js";
import "./chunk-OXJC7SDY.js";
import {
  PERSON_PATTERN
} from "./chunk-2F63DVVJ.js";
import "./chunk-B4ZHJ2JW.js";
import {
  held_duration,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_array,
  held_boolean,
  held_describe,
  held_enum,
  held_int,
  held_maximum,
  held_meta,
  held_minLength,
  held_minimum,
  held_number,
  held_optional,
  held_pipe,
  held_record,
  held_refine,
  held_strictObject,
  held_string,
  held_transform,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/migrations/exact/option.ts
var exactSql = () => held_union([
  held_boolean(),
  held_strictObject({
    command: held_optional(
      held_array(held_string()).check(
        held_minLength(1),
        held_describe(
          "The program with its first arguments, which no shell reads. Without it: `python manage.py`, or `alembic`."
        ),
        held_meta({ examples: [["poetry", "run", "python", "manage.py"]] })
      )
    ),
    env: held_optional(
      held_record(held_string(), held_union([held_string(), held_number(), held_boolean()])).check(held_describe("Variables for it, beside those of the manifest and the item."))
    ),
    "working-directory": held_optional(
      held_string().check(
        held_minLength(1),
        held_describe(
          "Where it runs, from the directory of the item. Without it: the nearest folder above the migration with a manage.py or alembic.ini, or with a `command` the directory of the item."
        )
      )
    ),
    timeout: held_optional(held_duration().check(held_describe("How long one migration may take; 60s unless told.")))
  })
]);

// src/checks/migrations/pending/option.ts
var database = () => held_pipe(
  held_union([
    held_string().check(
      held_minLength(1),
      held_describe("A database whose own table of migrations is read, in a read-only transaction."),
      held_meta({ examples: ["${{ secrets.DATABASE_URL }}"] })
    ),
    held_strictObject({
      url: held_string().check(held_minLength(1), held_describe("The connection string.")),
      table: held_optional(
        held_string().check(
          held_minLength(1),
          held_describe("The runner's table, where it is not the usual one."),
          held_meta({ examples: ["app.schema_migrations"] })
        )
      ),
      pending: held__default(
        held_enum(["allowed", "none"]).check(held_describe("Whether migrations may still be pending (default), or none may: after a deploy.")),
        "allowed"
      )
    })
  ]),
  held_transform((value) => typeof value === "string" ? { url: value, pending: "allowed" } : value)
);

// src/checks/migrations/review/option.ts
var review = () => held_strictObject({
  count: held__default(
    held_int().check(held_minimum(1), held_maximum(20), held_describe("How many people have to approve each changed migration.")),
    1
  ),
  by: held_optional(
    held_texts().check(
      held_refine(
        (people) => people.every((person) => PERSON_PATTERN.test(person) && person !== "codeowners"),
        'people are written "@octocat", "@acme/dba", "role:dba" or "permission:write"'
      ),
      held_describe("Who may approve: users, teams, roles of the manifest. Without it, everybody who may write."),
      held_meta({ examples: [["role:dba"], ["@octocat", "@acme/dba"]] })
    )
  ),
  "lock-file": held__default(
    held_string().check(
      held_minLength(1),
      held_describe("Where `gonogo migrations approve` keeps approvals outside of GitHub."),
      held_meta({ examples: [LOCK_FILE] })
    ),
    LOCK_FILE
  )
});

// src/checks/migrations/options.ts
var rule = held_string().check(held_refine(isRuleCode, "no rule has this name; `gonogo explain migrations` lists them"));
var options = held_strictObject({
  paths: held_optional(
    held_texts().check(
      held_describe(
        "Where the migrations are: folders, files or globs. Give all of them, not only new ones: the earlier ones say what the tables look like. Without it, the usual places are searched."
      ),
      held_meta({ examples: ["migrations/**/*.sql", "supabase/migrations/*.sql"] })
    )
  ),
  scope: held__default(
    held_enum(["changed", "all", "pending"]).check(
      held_describe(
        "Which migrations are judged: those that the change adds or edits (default), all of them, or those that the `database` has not applied yet."
      )
    ),
    "changed"
  ),
  runner: held_optional(
    held_enum(FRAMEWORKS).check(held_describe("The tool that applies the files, where the folder does not show it."))
  ),
  "postgres-version": held__default(
    held_int().check(
      held_minimum(9),
      held_maximum(30),
      held_describe("Major version of PostgreSQL in production."),
      held_meta({ examples: [15, 17] })
    ),
    15
  ),
  transaction: held_optional(
    held_enum(["file", "whole", "all", "none"]).check(
      held_describe(
        "How the runner sends a file, where it is not known: one transaction a `file`, the `whole` text in one message, one transaction for `all` files, or `none`."
      )
    )
  ),
  "lock-timeout": held_optional(
    held_duration().check(
      held_describe("The lock_timeout that the runner, the connection or the role sets; then no file has to."),
      held_meta({ examples: ["5s"] })
    )
  ),
  "time-zone": held_optional(
    held_string().check(
      held_minLength(1),
      held_describe(
        "TimeZone of the sessions that migrate: it decides whether timestamp to timestamptz rewrites a table."
      ),
      held_meta({ examples: ["UTC"] })
    )
  ),
  rehearse: held_optional(
    held_union([
      held_boolean(),
      held_strictObject({
        url: held_optional(
          held_string().check(
            held_minLength(1),
            held_describe("A PostgreSQL server for it: a database is made there and dropped. Never a real one.")
          )
        ),
        engine: held_optional(
          held_enum(["programs", "embedded"]).check(held_describe("Only the PostgreSQL programs of this machine, or only the embedded PostgreSQL."))
        ),
        backup: held_optional(
          held_string().check(
            held_minLength(1),
            held_describe(
              "A dump of pg_dump to start from, with real tables and rows: it takes the place of the migrations that are not judged. With scope: changed or pending."
            ),
            held_meta({ examples: ["backups/production.dump"] })
          )
        ),
        data: held_optional(
          held_texts().check(
            held_describe("SQL files with sample rows, loaded after what the base has: data can make a migration fail.")
          )
        )
      })
    ]).check(
      held_describe(
        "Whether the migrations are run on a PostgreSQL to throw away. Without it new migrations are where that is possible; a whole history (scope: all) is only with true."
      )
    )
  ),
  "exact-sql": held_optional(
    exactSql().check(
      held_describe(
        "Asks Django (sqlmigrate) or Alembic (upgrade --sql) for the SQL of each migration in scope, in place of reading it from the file. That runs the code of the project, so that nothing is asked where a stranger wrote it."
      ),
      held_meta({ examples: [true, { command: ["poetry", "run", "python", "manage.py"] }] })
    )
  ),
  rules: held_optional(
    held_record(rule, held_enum(["off", "info", "warn", "block"])).check(
      held_describe("Another level for a rule: off, info, warn or block."),
      held_meta({ examples: [{ "drop-index-blocking": "block", "missing-lock-timeout": "off" }] })
    )
  ),
  enable: held_optional(
    held_pipe(
      held_union([rule, held_array(rule)]),
      held_transform((value) => typeof value === "string" ? [value] : value)
    ).check(held_describe("Rules of style to switch on, as warnings."), held_meta({ examples: ["prefer-bigint"] }))
  ),
  accepted: held_optional(
    held_string().check(
      held_minLength(1),
      held_describe(
        "A JSON file of findings that were there before this check was, so that an old repository starts quiet. The evidence of a run that names it holds its content."
      ),
      held_meta({ examples: [".github/accepted-migrations.json"] })
    )
  ),
  database: held_optional(
    database().check(
      held_describe(
        "A database whose own table of applied migrations is read, in a read-only transaction: what is pending, missing in the repository, failed half-way, or edited since."
      )
    )
  ),
  review: held_optional(
    review().check(
      held_describe(
        "How many people have to approve each changed migration, and who may. The check waits until they have."
      )
    )
  )
});

// src/checks/migrations/index.ts
var migrations = held_defineCheck({
  kind: "migrations",
  summary: "New migrations are safe for the data, for traffic and for the code that runs during the deploy",
  needs: ["files", "git", "postgres", "github", "environment", "shell"],
  options,
  code: ["exact-sql"],
  // A rehearsal starts a PostgreSQL and runs what the base has.
  timeoutMs: 18e4,
  rules: async () => (await import("./rules-AZRWSGOS.js")).rules,
  run: async (given, context) => (await import("./judge-migrations-TPIY4I6H.js")).judgeMigrations(given, context)
});
export {
  migrations
};
