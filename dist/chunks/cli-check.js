'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  checkCommand: () => checkCommand,
  readOptions: () => readOptions
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_start = require("./start.cjs").modules["yaml"];
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_suggest = require("./start.cjs").modules["src/core/suggest.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_registry = require("./start.cjs").modules["src/checks/registry.ts"];
var import_read_item = require("./start.cjs").modules["src/manifest/read-item.ts"];
var import_problem = require("./start.cjs").modules["src/manifest/problem.ts"];
var import_run = require("./start.cjs").modules["src/program/run.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_reports = require("./start.cjs").modules["src/cli/reports.ts"];
var import_run2 = require("./start.cjs").modules["src/cli/run.ts"];
var import_session = require("./start.cjs").modules["src/cli/session.ts"];
var USAGE = "Usage: gonogo check KIND [--with KEY=VALUE]... [--with-json OBJECT] [OPTION]...";
var HELP = `${USAGE}

Runs one check without a manifest, and reports and exits as \`run\` does.

      --with KEY=VALUE     an option of the check; VALUE is read as YAML; \`a.b=1\` sets an inner key; may repeat
      --with-json OBJECT   options as one JSON object; \`--with\` wins
      --timeout T          the longest it may take (default: as the kind needs; \`gonogo check KIND --help\` tells)
      --env-file F, --base REV, --baseline F, --format F, --output F, --verbose, --quiet, --no-color, --directory D
                           as in \`gonogo run\`

  gonogo check http --with url=https://example.org/health
  gonogo check backup --with path='backups/*.dump' --with require=complete --with max-age=24h

\`gonogo explain KIND\` tells the options. Kinds: ${Object.keys(import_registry.registry).sort().join(", ")}.`;
var helpOn = (check) => HELP.replaceAll("check KIND", `check ${check.kind}`).replace("Runs one check", `${check.summary}.

Runs this one check`).replace(
  /\(default: as the kind needs; .*?\)/,
  `(default ${(0, import_units.formatDuration)(check.timeoutMs ?? import_check.DEFAULT_TIMEOUT_MS)})`
).replace(/\n\n {2}gonogo check http[^]*$/, `

\`gonogo explain ${check.kind}\` tells the options, with examples.`);
var checkCommand = {
  summary: "run one check",
  help: HELP,
  helpFor: async (argv) => {
    const kind = argv.find((word) => Object.hasOwn(import_registry.registry, word));
    const check = kind === void 0 ? void 0 : await import_registry.registry[kind]?.load();
    return check === void 0 ? void 0 : helpOn(check);
  },
  run: async (context) => {
    const { values, positionals } = (0, import_arguments.parseArguments)(
      context.argv,
      {
        ...import_run2.REPORT_OPTIONS,
        with: { type: "string", multiple: true },
        "with-json": { type: "string" },
        timeout: { type: "string" },
        "env-file": { type: "string", multiple: true },
        base: { type: "string" },
        baseline: { type: "string" },
        environment: { type: "string" }
      },
      { positionals: 1, usage: USAGE }
    );
    const [kind] = positionals;
    if (kind === void 0)
      throw new import_errors.UsageError(`Which check? Known: ${Object.keys(import_registry.registry).sort().join(", ")}.
${USAGE}`);
    if (!Object.hasOwn(import_registry.registry, kind) && !(0, import_read_item.isPlugIn)(kind)) {
      const near = (0, import_suggest.nearest)(kind, Object.keys(import_registry.registry));
      throw new import_errors.UsageError(
        `\`${kind}\` is not a check.${near === void 0 ? ` Known: ${Object.keys(import_registry.registry).sort().join(", ")}.` : ` Did you mean \`${near}\`?`}`
      );
    }
    const options = readOptions(values["with-json"], values.with ?? []);
    const wanted = (0, import_reports.wantedReports)(values.format ?? [], values.output ?? []);
    const session = await (0, import_session.openSession)(context, {
      directory: values.directory,
      envFiles: values["env-file"] ?? [],
      base: values.base,
      baseline: values.baseline,
      environment: values.environment
    });
    const item = {
      id: kind.replaceAll(/[^A-Za-z0-9_.-]+/g, "-").replace(/^[^A-Za-z0-9_]+/, ""),
      name: kind,
      uses: kind,
      with: options,
      ...values.timeout === void 0 ? {} : { timeout: values.timeout }
    };
    const text = JSON.stringify({ version: 1, stages: { check: [item] } }, null, 2);
    const read = async (path) => path === CHECK_MANIFEST ? Buffer.from(text) : void 0;
    try {
      return await (0, import_run2.report)(
        context,
        wanted,
        values,
        session.root,
        1,
        (onEvent) => (0, import_run.runProgram)({
          ...session,
          manifests: [CHECK_MANIFEST],
          stages: ["check"],
          concurrency: 1,
          ...onEvent === void 0 ? {} : { onEvent },
          readManifest: read
        })
      );
    } catch (thrown) {
      if (thrown instanceof import_problem.ManifestError) throw new import_errors.UsageError(describe(thrown, kind));
      throw thrown;
    }
  }
};
var CHECK_MANIFEST = "command line";
var describe = (error, kind) => `${error.problems.map((problem) => `${problem.message}${problem.hint === void 0 ? "" : ` ${problem.hint}`}`).join("\n")}
\`gonogo explain ${kind}\` tells the options.`;
var readOptions = (json, pairs) => {
  let options = {};
  if (json !== void 0) {
    let value;
    try {
      value = JSON.parse(json);
    } catch (thrown) {
      throw new import_errors.UsageError(`--with-json is not JSON: ${(0, import_errors.messageOf)(thrown)}`);
    }
    if (value === null || typeof value !== "object" || Array.isArray(value))
      throw new import_errors.UsageError(`--with-json wants one object: '{"key": "value"}'.`);
    options = value;
  }
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    if (equals < 1) throw new import_errors.UsageError(`--with wants KEY=VALUE, not \`${pair}\`.`);
    setAt(options, pair.slice(0, equals), scalarOf(pair.slice(equals + 1)));
  }
  return options;
};
var scalarOf = (text) => {
  if (/^[A-Za-z][\w./*-]*$/.test(text) && !/^(?:null|true|false)$/i.test(text)) return text;
  if (/^\s*[*&!@%`|>#?]/.test(text) || text.includes("${{")) return text;
  try {
    const value = (0, import_start.parse)(text);
    if (value === null) return text.trim() === "null" || text.trim() === "~" ? null : text;
    if (typeof value === "object" && !/^\s*[[{]/.test(text)) return text;
    return value;
  } catch {
    return text;
  }
};
var setAt = (options, key, value) => {
  const dot = key.indexOf(".");
  if (dot < 1) {
    options[key] = value;
    return;
  }
  const head = key.slice(0, dot);
  const inner = options[head];
  const next = inner !== null && typeof inner === "object" && !Array.isArray(inner) ? { ...inner } : {};
  setAt(next, key.slice(dot + 1), value);
  options[head] = next;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkCommand,
  readOptions
});
