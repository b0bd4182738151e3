import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_loadManifest
} from "./chunk-ZVZYXHOB.js";
import {
  held_runProgram
} from "./chunk-OFNQT7EN.js";
import {
  held_isPlugIn
} from "./chunk-UTJ4XKFL.js";
import {
  held_ManifestError
} from "./chunk-PT2CK4PY.js";
import {
  held_openSession
} from "./chunk-WGEPFIVI.js";
import {
  held_nearest
} from "./chunk-HO5L6BBU.js";
import {
  held_registry
} from "./chunk-IS2RFOBO.js";
import {
  held_parseArguments
} from "./chunk-B5VX22VP.js";
import {
  held_formatDuration
} from "./chunk-PPKWAECG.js";
import {
  held_parse
} from "./chunk-XM6APCDO.js";
import {
  held_DEFAULT_TIMEOUT_MS
} from "./chunk-COVBR4EE.js";
import {
  held_UsageError,
  held_messageOf
} from "./chunk-CRHAW2YQ.js";
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/cli/reports.ts
var held = __require("./start.cjs").modules["src/cli/reports.ts"];
var held_wantedReports = held.wantedReports;

// held:src/cli/run.ts
var held2 = __require("./start.cjs").modules["src/cli/run.ts"];
var held_EXIT_CODES = held2.EXIT_CODES;
var held_REPORT_OPTIONS = held2.REPORT_OPTIONS;
var held_report = held2.report;
var held_runCommand = held2.runCommand;

// src/cli/check.ts
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

\`gonogo explain KIND\` tells the options. Kinds: ${Object.keys(held_registry).sort().join(", ")}.`;
var helpOn = (check) => HELP.replaceAll("check KIND", `check ${check.kind}`).replace("Runs one check", `${check.summary}.

Runs this one check`).replace(
  /\(default: as the kind needs; .*?\)/,
  `(default ${held_formatDuration(check.timeoutMs ?? held_DEFAULT_TIMEOUT_MS)})`
).replace(/\n\n {2}gonogo check http[^]*$/, `

\`gonogo explain ${check.kind}\` tells the options, with examples.`);
var checkCommand = {
  summary: "run one check",
  help: HELP,
  helpFor: async (argv) => {
    const kind = argv.find((word) => Object.hasOwn(held_registry, word));
    const check = kind === void 0 ? void 0 : await held_registry[kind]?.load();
    return check === void 0 ? void 0 : helpOn(check);
  },
  run: async (context) => {
    const { values, positionals } = held_parseArguments(
      context.argv,
      {
        ...held_REPORT_OPTIONS,
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
      throw new held_UsageError(`Which check? Known: ${Object.keys(held_registry).sort().join(", ")}.
${USAGE}`);
    if (!Object.hasOwn(held_registry, kind) && !held_isPlugIn(kind)) {
      const near = held_nearest(kind, Object.keys(held_registry));
      throw new held_UsageError(
        `\`${kind}\` is not a check.${near === void 0 ? ` Known: ${Object.keys(held_registry).sort().join(", ")}.` : ` Did you mean \`${near}\`?`}`
      );
    }
    const options = readOptions(values["with-json"], values.with ?? []);
    const wanted = held_wantedReports(values.format ?? [], values.output ?? []);
    const session = await held_openSession(context, {
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
    const loaded = await held_loadManifest({ path: CHECK_MANIFEST, bytes: text, read, registry: held_registry, now: 0 });
    if (loaded.manifest === void 0) throw new held_UsageError(describe(new held_ManifestError(loaded.problems), kind));
    return held_report(
      context,
      wanted,
      values,
      session.root,
      1,
      (onEvent) => held_runProgram({
        ...session,
        manifests: [CHECK_MANIFEST],
        stages: ["check"],
        concurrency: 1,
        ...onEvent === void 0 ? {} : { onEvent },
        readManifest: read
      })
    );
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
      throw new held_UsageError(`--with-json is not JSON: ${held_messageOf(thrown)}`);
    }
    if (value === null || typeof value !== "object" || Array.isArray(value))
      throw new held_UsageError(`--with-json wants one object: '{"key": "value"}'.`);
    options = value;
  }
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    if (equals < 1) throw new held_UsageError(`--with wants KEY=VALUE, not \`${pair}\`.`);
    setAt(options, pair.slice(0, equals), scalarOf(pair.slice(equals + 1)));
  }
  return options;
};
var scalarOf = (text) => {
  if (/^\s*[*&!@%`|>#?]/.test(text) || text.includes("${{")) return text;
  try {
    const value = held_parse(text);
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
export {
  checkCommand,
  readOptions
};
