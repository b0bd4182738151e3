import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  DIALECTS
} from "./chunk-TGCWXXRH.js";
import "./chunk-QAYIDXH3.js";
import {
  held_failed,
  held_passed,
  held_pending,
  held_undecided
} from "./chunk-ZDV44VRD.js";
import {
  held_duration,
  held_tellingPattern,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held_array,
  held_boolean,
  held_catchall,
  held_describe,
  held_enum,
  held_int,
  held_literal,
  held_meta,
  held_minLength,
  held_null,
  held_number,
  held_object,
  held_optional,
  held_positive,
  held_record,
  held_strictObject,
  held_string,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/settings/setting.ts
var FORMATS = [
  "dotenv",
  "environment",
  "compose",
  "kubernetes",
  "render",
  "vercel",
  "github",
  "helm",
  "fly",
  "netlify",
  "heroku",
  "dockerfile",
  "ecs",
  "terraform",
  "systemd",
  "render-api",
  "vercel-api",
  "heroku-api",
  "command",
  "json"
];

// src/checks/settings/options.ts
var FRAMEWORKS = [
  "django",
  "fastapi",
  "flask",
  "express",
  "nextjs",
  "rails",
  "laravel",
  "spring",
  "aspnet"
];
var text = () => held_string().check(held_minLength(1));
var list = (schema) => held_array(schema).check(held_minLength(1));
var scalar = () => held_union([held_string(), held_number(), held_boolean(), held_null()]);
var sourceFile = () => held_strictObject({
  file: held_texts().check(held_describe("The file, several that belong together, or a glob.")),
  format: held_optional(held_enum(FORMATS).check(held_describe("What the file is, where its name does not say it."))),
  reader: held_optional(held_enum(DIALECTS).check(held_describe("Who reads this environment file in production."))),
  service: held_optional(
    text().check(
      held_describe(
        "The service of a compose file or render.yaml, the workload of Kubernetes, the context of Netlify, the address of a Terraform resource."
      )
    )
  ),
  container: held_optional(text().check(held_describe("The container of a Kubernetes workload or an ECS task.")))
});
var token = () => text().check(held_describe("A token that may read the variables, from `secrets`."));
var api = () => held_optional(text().check(held_describe("Another address of the API, such as that of a proxy.")));
var source = () => held_union([
  text(),
  sourceFile(),
  held_strictObject({
    environment: held_union([held_literal(true), list(text())]).check(held_describe("The environment of the process that runs gonogo: all of it, or the named keys."))
  }),
  held_strictObject({
    github: held_union([held_literal(true), text()]).check(
      held_describe(
        "Variables and secrets on GitHub: of the repository (`true`), or over them those of this environment."
      )
    )
  }),
  held_strictObject({ render: text().check(held_describe("Id of a service at Render.")), token: token(), api: api() }),
  held_strictObject({
    vercel: text().check(held_describe("Name or id of a project at Vercel.")),
    token: token(),
    target: held_optional(text()),
    team: held_optional(text()),
    api: api()
  }),
  held_strictObject({
    heroku: text().check(held_describe("Name of an application at Heroku.")),
    token: token(),
    api: api()
  })
]);
var expectation = () => held_strictObject({
  equals: held_optional(held_union([scalar(), held_array(scalar())]).check(held_describe("Exactly this value."))),
  "one-of": held_optional(list(scalar()).check(held_describe("One of these values."))),
  pattern: held_optional(held_tellingPattern().check(held_describe("A pattern in RE2 syntax that is found in the value."))),
  "not-pattern": held_optional(
    held_tellingPattern().check(held_describe("A pattern in RE2 syntax that is not found in the value."))
  ),
  includes: held_optional(held_texts().check(held_describe("Entries that the list has."))),
  excludes: held_optional(held_texts().check(held_describe("Entries that the list has not."))),
  only: held_optional(held_texts().check(held_describe("The list has no other entries than these."))),
  strong: held_optional(
    held_union([
      held_literal(true),
      held_strictObject({
        "min-length": held_optional(held_int().check(held_positive())),
        "min-bits": held_optional(held_int().check(held_positive()))
      })
    ]).check(held_describe("A secret that is long enough for its purpose and cannot be guessed."))
  ),
  "differs-from": held_optional(held_texts().check(held_describe("Keys whose value is another one."))),
  present: held_optional(held_literal(true).check(held_describe("It is set, to whatever."))),
  absent: held_optional(held_literal(true).check(held_describe("It is not set."))),
  "from-environment": held_optional(
    held_literal(true).check(held_describe("Its value comes from a source, not from the code."))
  ),
  url: held_optional(
    held_union([
      held_literal(true),
      held_strictObject({
        host: held_optional(
          held_texts().check(held_describe("Its host is one of these; `*.example.org` takes every one below."))
        ),
        scheme: held_optional(held_texts().check(held_describe("Its scheme is one of these.")))
      })
    ]).check(held_describe("It is a URL."))
  ),
  base64: held_optional(held_enum(["json", "any"]).check(held_describe("It is base64, of valid JSON or of anything."))),
  "pairs-with": held_optional(
    text().check(held_describe("The key that holds the private half: both are a VAPID (P-256) key pair."))
  ),
  "max-age": held_optional(
    held_duration().check(held_describe("The secret was written no longer ago, where the source knows."))
  )
});
var groups = () => held_union([text(), list(held_union([text(), list(text())]))]).check(held_describe("Keys; a `*` at the end takes every key that begins so; a list inside is one group."));
var Options = held_strictObject({
  from: held_optional(
    held_union([text(), source(), list(source())]).check(
      held_meta({
        description: "Where the values of production are written, and the code that asks for them. Of several values of a key the last one counts. Without it, what the repository has by convention.",
        examples: [["backend/core/settings.py", ".env.production"], [{ github: "production" }]]
      })
    )
  ),
  framework: held_optional(
    held_union([held_enum(FRAMEWORKS), held_literal("none")]).check(held_describe("Whose rules are applied; found out where it is not said, `none` for none."))
  ),
  environment: held_optional(text().check(held_describe("The environment that is judged; the one of the run unless told."))),
  command: held_optional(
    held_union([text(), list(text())]).check(
      held_describe("A command that prints the values as JSON or as lines of KEY=value; they override those of `from`.")
    )
  ),
  expect: held_optional(
    held_catchall(
      held_object({ "any-of": held_optional(groups()), "all-or-none": held_optional(groups()) }),
      held_union([scalar(), held_array(scalar()), expectation()])
    ).check(
      held_meta({
        description: "What single settings have to be. A plain value is met exactly. `any-of` and `all-or-none` are about several keys.",
        examples: [{ DEBUG: false, SECRET_KEY: { strong: true, "differs-from": "JWT_SECRET_KEY" } }]
      })
    )
  ),
  required: held_optional(
    held_union([text(), list(text()), held_strictObject({ from: held_texts(), except: held_optional(held_texts()) })]).check(
      held_meta({
        description: "Keys that production has to have: a list, or the file that lists them.",
        examples: [".env.example", ["DATABASE_URL", "SECRET_KEY"]]
      })
    )
  ),
  drift: held_optional(
    held_enum(["error", "warning", "off"]).check(
      held_describe("How much it weighs when two kinds of sources say different things of a key. Unless told: warning.")
    )
  ),
  reader: held_optional(
    held_enum(DIALECTS).check(held_describe("Who reads environment files in production, where a source does not say it itself."))
  ),
  url: held_optional(
    text().check(held_describe("The running application: what it shows from outside confirms or contradicts the files."))
  ),
  opaque: held_optional(
    held_enum(["error", "pending"]).check(
      held_describe(
        "What a value that cannot be read makes of the item: it could not be decided (`error`, unless told), or a person has to look (`pending`)."
      )
    )
  ),
  rules: held_optional(
    held_record(held_string(), held_enum(["off", "notice", "warning", "error"])).check(
      held_meta({
        description: "Levels of single rules, or of several by `*`.",
        examples: [{ "django-hsts-off": "error", "django-frame-*": "off" }]
      })
    )
  )
});

// src/checks/settings/index.ts
var settings = held_defineCheck({
  kind: "settings",
  summary: "The values that production would run with are safe, complete and the same everywhere",
  needs: ["clock", "files", "git", "http", "shell", "environment", "github"],
  options: Options,
  code: ["command"],
  timeoutMs: 6e4,
  rules: async () => (await import("./rules-VX5MRHOM.js")).rules,
  async run(options, context) {
    if (options.command !== void 0 && context.untrusted)
      throw new held_Undecidable("A stranger wrote what is checked out, and `command` would run beside it.", {
        rule: "settings-command-refused",
        help: "Let this item run after the merge, or read the values from a source that is no command."
      });
    const { judgeSettings } = await import("./judge-settings-AE6625BG.js");
    const { judge, findings, judged, evidence } = await judgeSettings(options, context);
    const { undecided: unknown } = judge;
    const errors = findings.filter(({ level, rule }) => level === "error" && rule !== "setting-unknown");
    const warnings = findings.filter(({ level }) => level === "warning").length;
    const details = { findings, evidence };
    const [first] = errors;
    if (first !== void 0)
      return held_failed(
        `${errors.length === 1 ? "One setting is" : `${errors.length} settings are`} not fit for production: ${first.message}`,
        { ...details, rule: first.rule, help: first.help ?? "Correct them." }
      );
    if (unknown.length > 0) {
      const names = `${unknown.slice(0, 5).join(", ")}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ""}`;
      const summary = `What production has for ${names} cannot be known`;
      const help = "Give sources in `from` that say it, or look yourself.";
      return options.opaque === "pending" ? held_pending(summary, { ...details, help }) : held_undecided(summary, { ...details, rule: "setting-unknown", help });
    }
    return held_passed(
      `${judged}${warnings === 0 ? "" : `; ${warnings} ${warnings === 1 ? "warning" : "warnings"}`}`,
      details
    );
  }
});
export {
  settings
};
