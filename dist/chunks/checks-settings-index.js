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
  settings: () => settings
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_HVL55H7L = require("./chunk-HVL55H7L.js");
var import_chunk_BGRWXGA6 = require("./chunk-BGRWXGA6.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_options = require("./start.cjs").modules["src/core/options.ts"];
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
var text = () => z.string().check(z.minLength(1));
var list = (schema) => z.array(schema).check(z.minLength(1));
var scalar = () => z.union([z.string(), z.number(), z.boolean(), z.null()]);
var sourceFile = () => z.strictObject({
  file: (0, import_options.texts)().check(z.describe("The file, several that belong together, or a glob.")),
  format: z.optional(z.enum(FORMATS).check(z.describe("What the file is, where its name does not say it."))),
  reader: z.optional(z.enum(import_chunk_HVL55H7L.DIALECTS).check(z.describe("Who reads this environment file in production."))),
  service: z.optional(
    text().check(
      z.describe(
        "The service of a compose file or render.yaml, the workload of Kubernetes, the context of Netlify, the address of a Terraform resource."
      )
    )
  ),
  container: z.optional(text().check(z.describe("The container of a Kubernetes workload or an ECS task.")))
});
var token = () => text().check(z.describe("A token that may read the variables, from `secrets`."));
var api = () => z.optional(text().check(z.describe("Another address of the API, such as that of a proxy.")));
var source = () => z.union([
  text(),
  sourceFile(),
  z.strictObject({
    environment: z.union([z.literal(true), list(text())]).check(z.describe("The environment of the process that runs gonogo: all of it, or the named keys."))
  }),
  z.strictObject({
    github: z.union([z.literal(true), text()]).check(
      z.describe(
        "Variables and secrets on GitHub: of the repository (`true`), or over them those of this environment."
      )
    )
  }),
  z.strictObject({ render: text().check(z.describe("Id of a service at Render.")), token: token(), api: api() }),
  z.strictObject({
    vercel: text().check(z.describe("Name or id of a project at Vercel.")),
    token: token(),
    target: z.optional(text()),
    team: z.optional(text()),
    api: api()
  }),
  z.strictObject({
    heroku: text().check(z.describe("Name of an application at Heroku.")),
    token: token(),
    api: api()
  })
]);
var expectation = () => z.strictObject({
  equals: z.optional(z.union([scalar(), z.array(scalar())]).check(z.describe("Exactly this value."))),
  "one-of": z.optional(list(scalar()).check(z.describe("One of these values."))),
  pattern: z.optional((0, import_options.tellingPattern)().check(z.describe("A pattern in RE2 syntax that is found in the value."))),
  "not-pattern": z.optional(
    (0, import_options.tellingPattern)().check(z.describe("A pattern in RE2 syntax that is not found in the value."))
  ),
  includes: z.optional((0, import_options.texts)().check(z.describe("Entries that the list has."))),
  excludes: z.optional((0, import_options.texts)().check(z.describe("Entries that the list has not."))),
  only: z.optional((0, import_options.texts)().check(z.describe("The list has no other entries than these."))),
  strong: z.optional(
    z.union([
      z.literal(true),
      z.strictObject({
        "min-length": z.optional(z.int().check(z.positive())),
        "min-bits": z.optional(z.int().check(z.positive()))
      })
    ]).check(z.describe("A secret that is long enough for its purpose and cannot be guessed."))
  ),
  "differs-from": z.optional((0, import_options.texts)().check(z.describe("Keys whose value is another one."))),
  present: z.optional(z.literal(true).check(z.describe("It is set, to whatever."))),
  absent: z.optional(z.literal(true).check(z.describe("It is not set."))),
  "from-environment": z.optional(
    z.literal(true).check(z.describe("Its value comes from a source, not from the code."))
  ),
  url: z.optional(
    z.union([
      z.literal(true),
      z.strictObject({
        host: z.optional(
          (0, import_options.texts)().check(z.describe("Its host is one of these; `*.example.org` takes every one below."))
        ),
        scheme: z.optional((0, import_options.texts)().check(z.describe("Its scheme is one of these.")))
      })
    ]).check(z.describe("It is a URL."))
  ),
  base64: z.optional(z.enum(["json", "any"]).check(z.describe("It is base64, of valid JSON or of anything."))),
  "pairs-with": z.optional(
    text().check(z.describe("The key that holds the private half: both are a VAPID (P-256) key pair."))
  ),
  "max-age": z.optional(
    (0, import_options.duration)().check(z.describe("The secret was written no longer ago, where the source knows."))
  )
});
var groups = () => z.union([text(), list(z.union([text(), list(text())]))]).check(z.describe("Keys; a `*` at the end takes every key that begins so; a list inside is one group."));
var Options = z.strictObject({
  from: z.optional(
    z.union([text(), source(), list(source())]).check(
      z.meta({
        description: "Where the values of production are written, and the code that asks for them. Of several values of a key the last one counts. Without it, what the repository has by convention.",
        examples: [["backend/core/settings.py", ".env.production"], [{ github: "production" }]]
      })
    )
  ),
  framework: z.optional(
    z.union([z.enum(FRAMEWORKS), z.literal("none")]).check(z.describe("Whose rules are applied; found out where it is not said, `none` for none."))
  ),
  environment: z.optional(text().check(z.describe("The environment that is judged; the one of the run unless told."))),
  command: z.optional(
    z.union([text(), list(text())]).check(
      z.describe("A command that prints the values as JSON or as lines of KEY=value; they override those of `from`.")
    )
  ),
  expect: z.optional(
    z.catchall(
      z.object({ "any-of": z.optional(groups()), "all-or-none": z.optional(groups()) }),
      z.union([scalar(), z.array(scalar()), expectation()])
    ).check(
      z.meta({
        description: "What single settings have to be. A plain value is met exactly. `any-of` and `all-or-none` are about several keys.",
        examples: [{ DEBUG: false, SECRET_KEY: { strong: true, "differs-from": "JWT_SECRET_KEY" } }]
      })
    )
  ),
  required: z.optional(
    z.union([text(), list(text()), z.strictObject({ from: (0, import_options.texts)(), except: z.optional((0, import_options.texts)()) })]).check(
      z.meta({
        description: "Keys that production has to have: a list, or the file that lists them.",
        examples: [".env.example", ["DATABASE_URL", "SECRET_KEY"]]
      })
    )
  ),
  drift: z.optional(
    z.enum(["error", "warning", "off"]).check(
      z.describe("How much it weighs when two kinds of sources say different things of a key. Unless told: warning.")
    )
  ),
  reader: z.optional(
    z.enum(import_chunk_HVL55H7L.DIALECTS).check(z.describe("Who reads environment files in production, where a source does not say it itself."))
  ),
  url: z.optional(
    text().check(z.describe("The running application: what it shows from outside confirms or contradicts the files."))
  ),
  opaque: z.optional(
    z.enum(["error", "pending"]).check(
      z.describe(
        "What a value that cannot be read makes of the item: it could not be decided (`error`, unless told), or a person has to look (`pending`)."
      )
    )
  ),
  rules: z.optional(
    z.record(z.string(), z.enum(["off", "notice", "warning", "error"])).check(
      z.meta({
        description: "Levels of single rules, or of several by `*`.",
        examples: [{ "django-hsts-off": "error", "django-frame-*": "off" }]
      })
    )
  )
});
var settings = (0, import_check.defineCheck)({
  kind: "settings",
  summary: "The values that production would run with are safe, complete and the same everywhere",
  needs: ["clock", "files", "git", "http", "shell", "environment", "github"],
  options: Options,
  code: ["command"],
  timeoutMs: 6e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-OFFX2BSE.js"))).rules,
  async run(options, context) {
    if (options.command !== void 0 && context.untrusted)
      throw new import_errors.Undecidable("A stranger wrote what is checked out, and `command` would run beside it.", {
        rule: "settings-command-refused",
        help: "Let this item run after the merge, or read the values from a source that is no command."
      });
    const { judgeSettings } = await Promise.resolve().then(() => require("./judge-settings-L5Y6ECZY.js"));
    const { judge, findings, judged, evidence } = await judgeSettings(options, context);
    const { undecided: unknown } = judge;
    const errors = findings.filter(({ level, rule }) => level === "error" && rule !== "setting-unknown");
    const warnings = findings.filter(({ level }) => level === "warning").length;
    const details = { findings, evidence };
    const [first] = errors;
    if (first !== void 0)
      return (0, import_outcome.failed)(
        `${errors.length === 1 ? "One setting is" : `${errors.length} settings are`} not fit for production: ${first.message}`,
        { ...details, rule: first.rule, help: first.help ?? "Correct them." }
      );
    if (unknown.length > 0) {
      const names = `${unknown.slice(0, 5).join(", ")}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ""}`;
      const summary = `What production has for ${names} cannot be known`;
      const help = "Give sources in `from` that say it, or look yourself.";
      return options.opaque === "pending" ? (0, import_outcome.pending)(summary, { ...details, help }) : (0, import_outcome.undecided)(summary, { ...details, rule: "setting-unknown", help });
    }
    return (0, import_outcome.passed)(
      `${judged}${warnings === 0 ? "" : `; ${warnings} ${warnings === 1 ? "warning" : "warnings"}`}`,
      details
    );
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  settings
});
