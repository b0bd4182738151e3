import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  _enum,
  _gte,
  _lte,
  _maxLength,
  _minLength,
  _regex,
  array,
  boolean,
  int,
  literal,
  meta,
  number2 as number,
  object,
  optional,
  record,
  refine,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-IPHLSQTE.js";
import {
  parseDuration
} from "./chunk-AQRSFJOX.js";

// src/core/finding.ts
var FindingLevel = _enum(["error", "warning", "notice"]);
var Finding = object({
  rule: string(),
  message: string(),
  level: FindingLevel,
  path: optional(string()),
  line: optional(int()),
  endLine: optional(int()),
  column: optional(int()),
  endColumn: optional(int()),
  help: optional(string()),
  /** Why the finding does not count, where somebody accepted it: the suppression's own words. */
  suppressed: optional(string())
});
var Measurement = object({
  name: string(),
  value: number(),
  unit: optional(string()),
  limit: optional(union([number(), string()]))
});

// src/core/subject.ts
var Subject = object({
  repository: optional(string()),
  sha: optional(string()),
  ref: optional(string()),
  pullRequest: optional(int()),
  /** Further pull requests that are judged together: those of a merge group, or since the last deployment. */
  pullRequests: optional(array(int())),
  /** What `sha` is judged against: the base of the pull request or merge group, or what is deployed now. */
  baseSha: optional(string()),
  /** The issue on which a release is signed. */
  releaseIssue: optional(int()),
  environment: optional(string()),
  actor: optional(string()),
  runUrl: optional(string()),
  event: optional(string())
});

// src/core/report.ts
var Status = _enum(["pass", "fail", "error", "pending", "waived", "not-applicable", "skipped"]);
var Level = _enum(["block", "warn", "info"]);
var Verdict = _enum(["go", "no-go", "hold"]);
var ReasonCode = _enum([
  "items-failed",
  "items-undecided",
  "waits-for-people",
  "nothing-applies",
  "watch-ended",
  "overridden",
  "all-passed",
  "no-manifest",
  "run-broke"
]);
var ItemReport = object({
  id: string(),
  name: string(),
  stage: string(),
  section: array(string()),
  level: Level,
  uses: string(),
  status: Status,
  summary: string(),
  remedy: optional(string()),
  findings: array(Finding),
  measurements: array(Measurement),
  evidence: record(string(), unknown()),
  source: optional(object({ file: string(), line: int() })),
  startedAt: optional(string()),
  durationMs: number(),
  attempts: int()
});
var SignOff = object({
  item: string(),
  stage: optional(string()),
  line: optional(string()),
  decision: _enum(["signed", "revoked", "not-applicable", "rejected"]),
  by: string(),
  onBehalfOf: optional(string()),
  via: string(),
  sha: optional(string()),
  at: string(),
  expiresAt: optional(string()),
  note: optional(string()),
  url: optional(string()),
  /** Whether it counts, and if not why. */
  counts: boolean(),
  why: optional(string())
});
var WaiverReport = object({
  item: string(),
  reason: string(),
  owner: string(),
  expires: string(),
  daysLeft: int(),
  state: _enum(["active", "expired", "invalid", "unused"]),
  url: optional(string())
});
var Override = object({
  by: string(),
  reason: string(),
  sha: string(),
  at: string(),
  url: optional(string())
});
var Report = object({
  schemaVersion: literal(1),
  verdict: Verdict,
  reason: string(),
  stages: array(string()),
  subject: Subject,
  manifest: object({
    path: optional(string()),
    sha256: optional(string()),
    ref: optional(string()),
    name: optional(string())
  }),
  /** Further manifests that this verdict answers for, where there are several. */
  manifests: optional(
    array(object({ path: string(), sha256: string(), ref: optional(string()), verdict: Verdict }))
  ),
  startedAt: string(),
  durationMs: number(),
  tool: object({ name: string(), version: string() }),
  counts: object({
    pass: int(),
    fail: int(),
    error: int(),
    pending: int(),
    waived: int(),
    "not-applicable": int(),
    skipped: int()
  }),
  items: array(ItemReport),
  signOffs: array(SignOff),
  waivers: array(WaiverReport),
  override: optional(Override),
  decision: optional(_enum(["keep", "rollback", "watch"])),
  /** What went wrong with the run itself: each makes the verdict no-go. */
  broken: optional(array(string())),
  /** What a reader has to know and no item says: no manifest, no base, a surface that could not be written. */
  notes: optional(array(string()))
});

// src/manifest/shape.ts
var described = (schema, description, examples) => schema.check(meta({ description, ...examples === void 0 ? {} : { examples: [...examples] } }));
var name = () => string().check(_minLength(1), _maxLength(500));
var scalar = union([string(), number(), boolean()]);
var durationText = string().check(
  refine(
    (text) => text.includes("${{") || parseDuration(text) !== void 0,
    "a duration is written 500ms, 30s, 15m, 24h or 7d"
  ),
  meta({ examples: ["500ms", "30s", "15m", "24h", "7d"] })
);
var list = (description, examples) => described(union([name(), array(name())]), description, examples);
var Retry = described(
  strictObject({
    attempts: described(int().check(_gte(1), _lte(100)), "How often the check is tried in all.", [3]),
    backoff: optional(
      described(
        durationText,
        "The wait before the second try; it doubles with each further one, with some chance in it.",
        ["1s"]
      )
    ),
    "max-backoff": optional(described(durationText, "The longest wait between two tries.", ["30s"]))
  }),
  "Tries again when the check fails or cannot be decided."
);
var Env = described(
  record(string().check(_regex(/^[A-Za-z_][A-Za-z0-9_]*$/)), scalar),
  "Variables for what the item starts, and for `${{ env.NAME }}`."
);
var MatrixValue = union([string().check(_minLength(1)), number(), boolean()]);
var itemKeys = {
  id: optional(
    described(
      string().check(
        _regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, "an id has letters, digits, `_`, `.` and `-`"),
        _maxLength(200)
      ),
      "The name of the item for programs, unique in its stage. Made of section and name when absent.",
      ["backup"]
    )
  ),
  name: optional(
    described(name(), "The line of the checklist, as people read it.", ["Full backup of the production database"])
  ),
  section: optional(described(union([name(), array(name())]), "The heading(s) it stands below.", ["Database"])),
  uses: optional(
    described(
      string().check(_minLength(1)),
      "The kind of check that decides it, or `./path.js` for a check of your own.",
      ["migrations"]
    )
  ),
  with: optional(described(record(string(), unknown()), "The options of the check.")),
  run: optional(
    described(string().check(_minLength(1)), "A command that decides it by its exit code.", ["npm run smoke"])
  ),
  shell: optional(
    described(name(), "The shell for `run`: bash (default), sh, pwsh, python, or a template with {0}.", ["bash"])
  ),
  env: optional(Env),
  if: optional(
    described(
      union([string().check(_minLength(1)), boolean()]),
      "A condition; the item is skipped when it does not hold.",
      ["environment == 'production'"]
    )
  ),
  needs: optional(list("Ids of items in the same stage that have to pass first.", [["backup"]])),
  matrix: optional(
    described(
      record(
        string().check(_regex(/^[A-Za-z_][A-Za-z0-9_-]*$/)),
        array(MatrixValue).check(_minLength(1), _maxLength(256))
      ),
      "One item for each combination of these values, read as `${{ matrix.KEY }}`.",
      [{ path: ["dashboard", "list"] }]
    )
  ),
  "also-in": optional(list("Further stages in which the item is decided again.", [["monitor"]])),
  level: optional(described(Level, "What a failure does: `block` (default) stops, `warn` and `info` only tell.")),
  paths: optional(
    list("The files the item covers: it applies when one of them changed, and a change of one ends its sign-offs.", [
      "backend/**"
    ])
  ),
  timeout: optional(described(durationText, "The longest it may take, tries included.")),
  retry: optional(Retry),
  "working-directory": optional(
    described(name(), "Where relative paths and commands of the item start, below the root of the repository.")
  ),
  source: optional(
    described(
      string().check(_regex(/^.+:\d+$/, "a source is written docs/FILE.md:12")),
      "The line of a document that the item answers.",
      ["docs/DEPLOYMENT_CHECKLIST.md:12"]
    )
  )
};
var Branch = strictObject({
  name: itemKeys.name,
  uses: itemKeys.uses,
  with: itemKeys.with,
  run: itemKeys.run,
  shell: itemKeys.shell,
  env: itemKeys.env,
  "working-directory": itemKeys["working-directory"]
});
var ItemShape = strictObject({
  ...itemKeys,
  "any-of": optional(
    described(array(Branch).check(_minLength(1)), "Alternatives: the item is met when one of them passes.")
  )
});
var Watch = strictObject({
  for: described(durationText, "How long after the deploy this row counts."),
  every: described(durationText, "How often the stage is looked at in that time.")
});
var StageHeadShape = strictObject({
  items: described(array(ItemShape), "The items of the stage, in the order of the checklist."),
  if: itemKeys.if,
  watch: optional(
    described(array(Watch).check(_minLength(1)), "How long and how often the stage is looked at after a deploy.")
  )
});
var StageShape = union([array(ItemShape), StageHeadShape]);
var WaiverShape = strictObject({
  item: described(name(), "The id of the item that is waived."),
  stage: optional(described(name(), "The stage, when the item is in several.")),
  reason: optional(described(string(), "Why it is accepted. Required.")),
  owner: optional(described(string(), "Who answers for it. Required.", ["@octocat"])),
  expires: optional(described(string(), "The last day it counts, as YYYY-MM-DD. Required.", ["2027-01-15"])),
  ticket: optional(described(string(), "Where it is tracked."))
});
var ManifestShape = strictObject({
  version: described(literal(1), "The version of this format."),
  name: optional(described(name(), "What is being deployed, for titles.")),
  checklists: optional(
    list("Markdown documents that this manifest answers for.", [["docs/DEPLOYMENT_CHECKLIST.md"]])
  ),
  extends: optional(
    list("Presets whose items come first: a path, owner/repo/path@ref, or gonogo:NAME.", [["./deploy/base.yml"]])
  ),
  roles: optional(
    described(record(name(), union([name(), array(name())])), "Who may sign, by role: users and teams.", [
      { dba: ["@octocat", "@acme/dba"] }
    ])
  ),
  env: optional(Env),
  defaults: optional(
    described(
      strictObject({
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
    record(
      string().check(_regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, "a stage has letters, digits, `_`, `.` and `-`")),
      StageShape
    ),
    "The moments at which the gate is asked: merge, pre-deploy, deploy, post-deploy, monitor, rollback, or your own."
  ),
  waivers: optional(described(array(WaiverShape), "Exceptions, each with reason, owner and expiry."))
});
var PresetShape = strictObject({ ...ManifestShape.shape, stages: optional(ManifestShape.shape.stages) });
var ITEM_KEYS = Object.keys(ItemShape.shape);
var BRANCH_KEYS = Object.keys(Branch.shape);

export {
  Report,
  ItemShape,
  StageHeadShape,
  ManifestShape,
  PresetShape,
  ITEM_KEYS,
  BRANCH_KEYS
};
