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
var import_chunk_7COVJDW3 = require("./chunk-7COVJDW3.js");
var import_chunk_BGRWXGA6 = require("./chunk-BGRWXGA6.js");
var import_chunk_FXWYKTJT = require("./chunk-FXWYKTJT.js");
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_WMZSKEN6 = require("./chunk-WMZSKEN6.js");
var import_chunk_PBXL4WL2 = require("./chunk-PBXL4WL2.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
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
var text = () => (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1));
var list = (schema) => (0, import_chunk_ITKNC3JG.held_array)(schema).check((0, import_chunk_ITKNC3JG.held_minLength)(1));
var scalar = () => (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_number)(), (0, import_chunk_ITKNC3JG.held_boolean)(), (0, import_chunk_ITKNC3JG.held_null)()]);
var sourceFile = () => (0, import_chunk_ITKNC3JG.held_strictObject)({
  file: (0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("The file, several that belong together, or a glob.")),
  format: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_enum)(FORMATS).check((0, import_chunk_ITKNC3JG.held_describe)("What the file is, where its name does not say it."))),
  reader: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_enum)(import_chunk_7COVJDW3.DIALECTS).check((0, import_chunk_ITKNC3JG.held_describe)("Who reads this environment file in production."))),
  service: (0, import_chunk_ITKNC3JG.held_optional)(
    text().check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "The service of a compose file or render.yaml, the workload of Kubernetes, the context of Netlify, the address of a Terraform resource."
      )
    )
  ),
  container: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("The container of a Kubernetes workload or an ECS task.")))
});
var token = () => text().check((0, import_chunk_ITKNC3JG.held_describe)("A token that may read the variables, from `secrets`."));
var api = () => (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("Another address of the API, such as that of a proxy.")));
var source = () => (0, import_chunk_ITKNC3JG.held_union)([
  text(),
  sourceFile(),
  (0, import_chunk_ITKNC3JG.held_strictObject)({
    environment: (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_literal)(true), list(text())]).check((0, import_chunk_ITKNC3JG.held_describe)("The environment of the process that runs gonogo: all of it, or the named keys."))
  }),
  (0, import_chunk_ITKNC3JG.held_strictObject)({
    github: (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_literal)(true), text()]).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "Variables and secrets on GitHub: of the repository (`true`), or over them those of this environment."
      )
    )
  }),
  (0, import_chunk_ITKNC3JG.held_strictObject)({ render: text().check((0, import_chunk_ITKNC3JG.held_describe)("Id of a service at Render.")), token: token(), api: api() }),
  (0, import_chunk_ITKNC3JG.held_strictObject)({
    vercel: text().check((0, import_chunk_ITKNC3JG.held_describe)("Name or id of a project at Vercel.")),
    token: token(),
    target: (0, import_chunk_ITKNC3JG.held_optional)(text()),
    team: (0, import_chunk_ITKNC3JG.held_optional)(text()),
    api: api()
  }),
  (0, import_chunk_ITKNC3JG.held_strictObject)({
    heroku: text().check((0, import_chunk_ITKNC3JG.held_describe)("Name of an application at Heroku.")),
    token: token(),
    api: api()
  })
]);
var expectation = () => (0, import_chunk_ITKNC3JG.held_strictObject)({
  equals: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_union)([scalar(), (0, import_chunk_ITKNC3JG.held_array)(scalar())]).check((0, import_chunk_ITKNC3JG.held_describe)("Exactly this value."))),
  "one-of": (0, import_chunk_ITKNC3JG.held_optional)(list(scalar()).check((0, import_chunk_ITKNC3JG.held_describe)("One of these values."))),
  pattern: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_tellingPattern)().check((0, import_chunk_ITKNC3JG.held_describe)("A pattern in RE2 syntax that is found in the value."))),
  "not-pattern": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_tellingPattern)().check((0, import_chunk_ITKNC3JG.held_describe)("A pattern in RE2 syntax that is not found in the value."))
  ),
  includes: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Entries that the list has."))),
  excludes: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Entries that the list has not."))),
  only: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("The list has no other entries than these."))),
  strong: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([
      (0, import_chunk_ITKNC3JG.held_literal)(true),
      (0, import_chunk_ITKNC3JG.held_strictObject)({
        "min-length": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_positive)())),
        "min-bits": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_positive)()))
      })
    ]).check((0, import_chunk_ITKNC3JG.held_describe)("A secret that is long enough for its purpose and cannot be guessed."))
  ),
  "differs-from": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Keys whose value is another one."))),
  present: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_literal)(true).check((0, import_chunk_ITKNC3JG.held_describe)("It is set, to whatever."))),
  absent: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_literal)(true).check((0, import_chunk_ITKNC3JG.held_describe)("It is not set."))),
  "from-environment": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_literal)(true).check((0, import_chunk_ITKNC3JG.held_describe)("Its value comes from a source, not from the code."))
  ),
  url: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([
      (0, import_chunk_ITKNC3JG.held_literal)(true),
      (0, import_chunk_ITKNC3JG.held_strictObject)({
        host: (0, import_chunk_ITKNC3JG.held_optional)(
          (0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Its host is one of these; `*.example.org` takes every one below."))
        ),
        scheme: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Its scheme is one of these.")))
      })
    ]).check((0, import_chunk_ITKNC3JG.held_describe)("It is a URL."))
  ),
  base64: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_enum)(["json", "any"]).check((0, import_chunk_ITKNC3JG.held_describe)("It is base64, of valid JSON or of anything."))),
  "pairs-with": (0, import_chunk_ITKNC3JG.held_optional)(
    text().check((0, import_chunk_ITKNC3JG.held_describe)("The key that holds the private half: both are a VAPID (P-256) key pair."))
  ),
  "max-age": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("The secret was written no longer ago, where the source knows."))
  )
});
var groups = () => (0, import_chunk_ITKNC3JG.held_union)([text(), list((0, import_chunk_ITKNC3JG.held_union)([text(), list(text())]))]).check((0, import_chunk_ITKNC3JG.held_describe)("Keys; a `*` at the end takes every key that begins so; a list inside is one group."));
var Options = (0, import_chunk_ITKNC3JG.held_strictObject)({
  from: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([text(), source(), list(source())]).check(
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "Where the values of production are written, and the code that asks for them. Of several values of a key the last one counts. Without it, what the repository has by convention.",
        examples: [["backend/core/settings.py", ".env.production"], [{ github: "production" }]]
      })
    )
  ),
  framework: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_enum)(FRAMEWORKS), (0, import_chunk_ITKNC3JG.held_literal)("none")]).check((0, import_chunk_ITKNC3JG.held_describe)("Whose rules are applied; found out where it is not said, `none` for none."))
  ),
  environment: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("The environment that is judged; the one of the run unless told."))),
  command: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([text(), list(text())]).check(
      (0, import_chunk_ITKNC3JG.held_describe)("A command that prints the values as JSON or as lines of KEY=value; they override those of `from`.")
    )
  ),
  expect: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_catchall)(
      (0, import_chunk_ITKNC3JG.held_object)({ "any-of": (0, import_chunk_ITKNC3JG.held_optional)(groups()), "all-or-none": (0, import_chunk_ITKNC3JG.held_optional)(groups()) }),
      (0, import_chunk_ITKNC3JG.held_union)([scalar(), (0, import_chunk_ITKNC3JG.held_array)(scalar()), expectation()])
    ).check(
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "What single settings have to be. A plain value is met exactly. `any-of` and `all-or-none` are about several keys.",
        examples: [{ DEBUG: false, SECRET_KEY: { strong: true, "differs-from": "JWT_SECRET_KEY" } }]
      })
    )
  ),
  required: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([text(), list(text()), (0, import_chunk_ITKNC3JG.held_strictObject)({ from: (0, import_chunk_Y46FMYNX.held_texts)(), except: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)()) })]).check(
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "Keys that production has to have: a list, or the file that lists them.",
        examples: [".env.example", ["DATABASE_URL", "SECRET_KEY"]]
      })
    )
  ),
  drift: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_enum)(["error", "warning", "off"]).check(
      (0, import_chunk_ITKNC3JG.held_describe)("How much it weighs when two kinds of sources say different things of a key. Unless told: warning.")
    )
  ),
  reader: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_enum)(import_chunk_7COVJDW3.DIALECTS).check((0, import_chunk_ITKNC3JG.held_describe)("Who reads environment files in production, where a source does not say it itself."))
  ),
  url: (0, import_chunk_ITKNC3JG.held_optional)(
    text().check((0, import_chunk_ITKNC3JG.held_describe)("The running application: what it shows from outside confirms or contradicts the files."))
  ),
  opaque: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_enum)(["error", "pending"]).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "What a value that cannot be read makes of the item: it could not be decided (`error`, unless told), or a person has to look (`pending`)."
      )
    )
  ),
  rules: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_enum)(["off", "notice", "warning", "error"])).check(
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "Levels of single rules, or of several by `*`.",
        examples: [{ "django-hsts-off": "error", "django-frame-*": "off" }]
      })
    )
  )
});
var settings = (0, import_chunk_WMZSKEN6.held_defineCheck)({
  kind: "settings",
  summary: "The values that production would run with are safe, complete and the same everywhere",
  needs: ["clock", "files", "git", "http", "shell", "environment", "github"],
  options: Options,
  code: ["command"],
  timeoutMs: 6e4,
  rules: async () => (await Promise.resolve().then(() => require("./rules-OFFX2BSE.js"))).rules,
  async run(options, context) {
    if (options.command !== void 0 && context.untrusted)
      throw new import_chunk_PBXL4WL2.held_Undecidable("A stranger wrote what is checked out, and `command` would run beside it.", {
        rule: "settings-command-refused",
        help: "Let this item run after the merge, or read the values from a source that is no command."
      });
    const { judgeSettings } = await Promise.resolve().then(() => require("./judge-settings-QBQQQUDB.js"));
    const { judge, findings, judged, evidence } = await judgeSettings(options, context);
    const { undecided: unknown } = judge;
    const errors = findings.filter(({ level, rule }) => level === "error" && rule !== "setting-unknown");
    const warnings = findings.filter(({ level }) => level === "warning").length;
    const details = { findings, evidence };
    const [first] = errors;
    if (first !== void 0)
      return (0, import_chunk_FXWYKTJT.held_failed)(
        `${errors.length === 1 ? "One setting is" : `${errors.length} settings are`} not fit for production: ${first.message}`,
        { ...details, rule: first.rule, help: first.help ?? "Correct them." }
      );
    if (unknown.length > 0) {
      const names = `${unknown.slice(0, 5).join(", ")}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ""}`;
      const summary = `What production has for ${names} cannot be known`;
      const help = "Give sources in `from` that say it, or look yourself.";
      return options.opaque === "pending" ? (0, import_chunk_FXWYKTJT.held_pending)(summary, { ...details, help }) : (0, import_chunk_FXWYKTJT.held_undecided)(summary, { ...details, rule: "setting-unknown", help });
    }
    return (0, import_chunk_FXWYKTJT.held_passed)(
      `${judged}${warnings === 0 ? "" : `; ${warnings} ${warnings === 1 ? "warning" : "warnings"}`}`,
      details
    );
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  settings
});
