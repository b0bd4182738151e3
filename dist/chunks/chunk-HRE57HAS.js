import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/manifest/shape.ts
import * as z from "./zod.js";
import { Level } from "./core.js";
import { parseDuration } from "./core.js";
var described = (schema, description, examples) => schema.check(z.meta({ description, ...examples === void 0 ? {} : { examples: [...examples] } }));
var name = () => z.string().check(z.minLength(1), z.maxLength(500));
var scalar = z.union([z.string(), z.number(), z.boolean()]);
var DURATION = "a duration is written 500ms, 30s, 15m, 24h or 7d";
var durationText = z.string(DURATION).check(
  z.refine((text) => text.includes("${{") || parseDuration(text) !== void 0, DURATION),
  z.meta({ examples: ["500ms", "30s", "15m", "24h", "7d"] })
);
var list = (description, examples) => described(z.union([name(), z.array(name())]), description, examples);
var Retry = described(
  z.strictObject({
    attempts: described(z.int().check(z.gte(1), z.lte(100)), "How often the check is tried in all.", [3]),
    backoff: z.optional(
      described(
        durationText,
        "The wait before the second try; it doubles with each further one, with some chance in it.",
        ["1s"]
      )
    ),
    "max-backoff": z.optional(described(durationText, "The longest wait between two tries.", ["30s"]))
  }),
  "Tries again when the check fails or cannot be decided."
);
var Env = described(
  z.record(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/)), scalar),
  "Variables for what the item starts, and for `${{ env.NAME }}`."
);
var MatrixValue = z.union([z.string().check(z.minLength(1)), z.number(), z.boolean()]);
var itemKeys = {
  id: z.optional(
    described(
      z.string().check(
        z.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, "an id has letters, digits, `_`, `.` and `-`"),
        z.maxLength(200)
      ),
      "The name of the item for programs, unique in its stage. Made of section and name when absent.",
      ["backup"]
    )
  ),
  name: z.optional(
    described(name(), "The line of the checklist, as people read it.", ["Full backup of the production database"])
  ),
  section: z.optional(described(z.union([name(), z.array(name())]), "The heading(s) it stands below.", ["Database"])),
  uses: z.optional(
    described(
      z.string().check(z.minLength(1)),
      "The kind of check that decides it, or `./path.js` for a check of your own.",
      ["migrations"]
    )
  ),
  with: z.optional(described(z.record(z.string(), z.unknown()), "The options of the check.")),
  run: z.optional(
    described(z.string().check(z.minLength(1)), "A command that decides it by its exit code.", ["npm run smoke"])
  ),
  shell: z.optional(
    described(name(), "The shell for `run`: bash (default), sh, pwsh, python, or a template with {0}.", ["bash"])
  ),
  env: z.optional(Env),
  if: z.optional(
    described(
      z.union([z.string().check(z.minLength(1)), z.boolean()]),
      "A condition; the item is skipped when it does not hold.",
      ["environment == 'production'"]
    )
  ),
  needs: z.optional(list("Ids of items in the same stage that have to pass first.", [["backup"]])),
  matrix: z.optional(
    described(
      z.record(
        z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_-]*$/)),
        z.array(MatrixValue).check(z.minLength(1), z.maxLength(256))
      ),
      "One item for each combination of these values, read as `${{ matrix.KEY }}`.",
      [{ path: ["dashboard", "list"] }]
    )
  ),
  "also-in": z.optional(list("Further stages in which the item is decided again.", [["monitor"]])),
  level: z.optional(described(Level, "What a failure does: `block` (default) stops, `warn` and `info` only tell.")),
  paths: z.optional(
    list("The files the item covers: it applies when one of them changed, and a change of one ends its sign-offs.", [
      "backend/**"
    ])
  ),
  timeout: z.optional(described(durationText, "The longest it may take, tries included.")),
  retry: z.optional(Retry),
  "working-directory": z.optional(
    described(name(), "Where relative paths and commands of the item start, below the root of the repository.")
  ),
  source: z.optional(
    described(
      z.string().check(z.regex(/^.+:\d+$/, "a source is written docs/FILE.md:12")),
      "The line of a document that the item answers.",
      ["docs/DEPLOYMENT_CHECKLIST.md:12"]
    )
  )
};
var Branch = z.strictObject({
  name: itemKeys.name,
  uses: itemKeys.uses,
  with: itemKeys.with,
  run: itemKeys.run,
  shell: itemKeys.shell,
  env: itemKeys.env,
  "working-directory": itemKeys["working-directory"]
});
var ItemShape = z.strictObject({
  ...itemKeys,
  "any-of": z.optional(
    described(z.array(Branch).check(z.minLength(1)), "Alternatives: the item is met when one of them passes.")
  )
});
var Watch = z.strictObject({
  for: described(durationText, "How long after the deploy this row counts."),
  every: described(durationText, "How often the stage is looked at in that time.")
});
var StageHeadShape = z.strictObject({
  items: described(z.array(ItemShape), "The items of the stage, in the order of the checklist."),
  if: itemKeys.if,
  watch: z.optional(
    described(z.array(Watch).check(z.minLength(1)), "How long and how often the stage is looked at after a deploy.")
  )
});
var StageShape = z.union([z.array(ItemShape), StageHeadShape]);
var WaiverShape = z.strictObject({
  item: described(name(), "The id of the item that is waived."),
  stage: z.optional(described(name(), "The stage, when the item is in several.")),
  reason: z.optional(described(z.string(), "Why it is accepted. Required.")),
  owner: z.optional(described(z.string(), "Who answers for it. Required.", ["@octocat"])),
  expires: z.optional(described(z.string(), "The last day it counts, as YYYY-MM-DD. Required.", ["2027-01-15"])),
  ticket: z.optional(described(z.string(), "Where it is tracked."))
});
var ManifestShape = z.strictObject({
  version: described(z.literal(1), "The version of this format."),
  name: z.optional(described(name(), "What is being deployed, for titles.")),
  checklists: z.optional(
    list("Markdown documents that this manifest answers for.", [["docs/DEPLOYMENT_CHECKLIST.md"]])
  ),
  extends: z.optional(
    list("Presets whose items come first: a path, owner/repo/path@ref, or gonogo:NAME.", [["./deploy/base.yml"]])
  ),
  roles: z.optional(
    described(
      z.record(name(), z.union([name(), z.array(name())])),
      "Who may sign, by role: users and teams, and e-mail addresses of commits for what is signed by a committed file.",
      [{ dba: ["@octocat", "@acme/dba"] }]
    )
  ),
  env: z.optional(Env),
  defaults: z.optional(
    described(
      z.strictObject({
        timeout: itemKeys.timeout,
        retry: itemKeys.retry,
        level: itemKeys.level,
        shell: itemKeys.shell,
        "working-directory": itemKeys["working-directory"]
      }),
      "What items have unless they say otherwise."
    )
  ),
  stages: described(
    z.record(
      z.string().check(z.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, "a stage has letters, digits, `_`, `.` and `-`")),
      StageShape
    ),
    "The moments at which the gate is asked: merge, pre-deploy, deploy, post-deploy, monitor, rollback, or your own."
  ),
  waivers: z.optional(described(z.array(WaiverShape), "Exceptions, each with reason, owner and expiry."))
});
var PresetShape = z.strictObject({ ...ManifestShape.shape, stages: z.optional(ManifestShape.shape.stages) });
var ITEM_KEYS = Object.keys(ItemShape.shape);
var BRANCH_KEYS = Object.keys(Branch.shape);

export {
  ItemShape,
  StageHeadShape,
  ManifestShape,
  PresetShape,
  ITEM_KEYS,
  BRANCH_KEYS
};
