import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  FRAMEWORKS
} from "./chunk-3AG4WCZA.js";
import {
  isRuleCode
} from "./chunk-PROANKHQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/migrations/index.ts
import { defineCheck } from "./core.js";

// src/checks/migrations/options.ts
import * as z from "./zod.js";
import { duration, texts } from "./core.js";
var rule = z.string().check(z.refine(isRuleCode, "no rule has this name; `gonogo explain migrations` lists them"));
var options = z.strictObject({
  paths: z.optional(
    texts().check(
      z.describe(
        "Where the migrations are: folders, files or globs. Give all of them, not only new ones: the earlier ones say what the tables look like. Without it, the usual places are searched."
      ),
      z.meta({ examples: ["migrations/**/*.sql", "supabase/migrations/*.sql"] })
    )
  ),
  scope: z._default(
    z.enum(["changed", "all", "pending"]).check(
      z.describe(
        "Which migrations are judged: those that the change adds or edits (default), all of them, or those that the `database` has not applied yet."
      )
    ),
    "changed"
  ),
  runner: z.optional(
    z.enum(FRAMEWORKS).check(z.describe("The tool that applies the files, where the folder does not show it."))
  ),
  "postgres-version": z._default(
    z.int().check(
      z.minimum(9),
      z.maximum(30),
      z.describe("Major version of PostgreSQL in production."),
      z.meta({ examples: [15, 17] })
    ),
    15
  ),
  transaction: z.optional(
    z.enum(["file", "whole", "all", "none"]).check(
      z.describe(
        "How the runner sends a file, where it is not known: one transaction a `file`, the `whole` text in one message, one transaction for `all` files, or `none`."
      )
    )
  ),
  "lock-timeout": z.optional(
    duration().check(
      z.describe("The lock_timeout that the runner, the connection or the role sets; then no file has to."),
      z.meta({ examples: ["5s"] })
    )
  ),
  "time-zone": z.optional(
    z.string().check(
      z.minLength(1),
      z.describe(
        "TimeZone of the sessions that migrate: it decides whether timestamp to timestamptz rewrites a table."
      ),
      z.meta({ examples: ["UTC"] })
    )
  ),
  rules: z.optional(
    z.record(rule, z.enum(["off", "info", "warn", "block"])).check(
      z.describe("Another level for a rule: off, info, warn or block."),
      z.meta({ examples: [{ "drop-index-blocking": "block", "missing-lock-timeout": "off" }] })
    )
  ),
  enable: z.optional(
    z.pipe(
      z.union([rule, z.array(rule)]),
      z.transform((value) => typeof value === "string" ? [value] : value)
    ).check(z.describe("Rules of style to switch on, as warnings."), z.meta({ examples: ["prefer-bigint"] }))
  ),
  accepted: z.optional(
    z.string().check(
      z.minLength(1),
      z.describe(
        "A JSON file of findings that were there before this check was, so that an old repository starts quiet. The evidence of a run that names it holds its content."
      ),
      z.meta({ examples: [".github/accepted-migrations.json"] })
    )
  )
});

// src/checks/migrations/index.ts
var migrations = defineCheck({
  kind: "migrations",
  summary: "New migrations are safe for the data, for traffic and for the code that runs during the deploy",
  needs: ["files", "git"],
  options,
  rules: async () => (await import("./rules-75WWTPCX.js")).rules,
  run: async (given, context) => (await import("./judge-migrations-AYCBO566.js")).judgeMigrations(given, context)
});
export {
  migrations
};
