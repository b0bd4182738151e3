import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  LOCK_FILE
} from "./chunk-WSCGADKH.js";
import {
  isRuleCode
} from "./chunk-ICCCFX32.js";
import {
  FRAMEWORKS
} from "./chunk-XQ6VLGRQ.js";
import "./chunk-46UX6QW3.js";
import "./chunk-AREBCY54.js";
import "./chunk-NOYLNJX2.js";
import {
  PERSON_PATTERN
} from "./chunk-JAFBRTRD.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/migrations/index.ts
import { defineCheck } from "./core.js";

// src/checks/migrations/options.ts
import * as z3 from "./zod.js";
import { duration, texts as texts2 } from "./core.js";

// src/checks/migrations/pending/option.ts
import * as z from "./zod.js";
var database = () => z.pipe(
  z.union([
    z.string().check(
      z.minLength(1),
      z.describe("A database whose own table of migrations is read, in a read-only transaction."),
      z.meta({ examples: ["${{ secrets.DATABASE_URL }}"] })
    ),
    z.strictObject({
      url: z.string().check(z.minLength(1), z.describe("The connection string.")),
      table: z.optional(
        z.string().check(
          z.minLength(1),
          z.describe("The runner's table, where it is not the usual one."),
          z.meta({ examples: ["app.schema_migrations"] })
        )
      ),
      pending: z._default(
        z.enum(["allowed", "none"]).check(z.describe("Whether migrations may still be pending (default), or none may: after a deploy.")),
        "allowed"
      )
    })
  ]),
  z.transform((value) => typeof value === "string" ? { url: value, pending: "allowed" } : value)
);

// src/checks/migrations/review/option.ts
import * as z2 from "./zod.js";
import { texts } from "./core.js";
var review = () => z2.strictObject({
  count: z2._default(
    z2.int().check(z2.minimum(1), z2.maximum(20), z2.describe("How many people have to approve each changed migration.")),
    1
  ),
  by: z2.optional(
    texts().check(
      z2.refine(
        (people) => people.every((person) => PERSON_PATTERN.test(person) && person !== "codeowners"),
        'people are written "@octocat", "@acme/dba", "role:dba" or "permission:write"'
      ),
      z2.describe("Who may approve: users, teams, roles of the manifest. Without it, everybody who may write."),
      z2.meta({ examples: [["role:dba"], ["@octocat", "@acme/dba"]] })
    )
  ),
  "lock-file": z2._default(
    z2.string().check(
      z2.minLength(1),
      z2.describe("Where `gonogo migrations approve` keeps approvals outside of GitHub."),
      z2.meta({ examples: [LOCK_FILE] })
    ),
    LOCK_FILE
  )
});

// src/checks/migrations/options.ts
var rule = z3.string().check(z3.refine(isRuleCode, "no rule has this name; `gonogo explain migrations` lists them"));
var options = z3.strictObject({
  paths: z3.optional(
    texts2().check(
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
    z3.enum(FRAMEWORKS).check(z3.describe("The tool that applies the files, where the folder does not show it."))
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
    duration().check(
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
        data: z3.optional(
          texts2().check(
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
    review().check(
      z3.describe(
        "How many people have to approve each changed migration, and who may. The check waits until they have."
      )
    )
  )
});

// src/checks/migrations/index.ts
var migrations = defineCheck({
  kind: "migrations",
  summary: "New migrations are safe for the data, for traffic and for the code that runs during the deploy",
  needs: ["files", "git", "postgres", "github", "environment"],
  options,
  // A rehearsal starts a PostgreSQL and runs what the base has.
  timeoutMs: 18e4,
  rules: async () => (await import("./rules-R3MZNRFO.js")).rules,
  run: async (given, context) => (await import("./judge-migrations-RT4HYX57.js")).judgeMigrations(given, context)
});
export {
  migrations
};
