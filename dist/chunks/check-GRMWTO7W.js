import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  REPORT_OPTIONS,
  report,
  wantedReports
} from "./chunk-ZPK7JGQW.js";
import {
  parseArguments
} from "./chunk-BTDKHZUR.js";
import "./chunk-MZXFRYDI.js";
import "./chunk-CD6JHHEF.js";
import {
  runProgram
} from "./chunk-ZONGXAMO.js";
import {
  openSession
} from "./chunk-NSW42L2T.js";
import {
  registry
} from "./chunk-BWP6BZ4O.js";
import "./chunk-N2DL3QJP.js";
import "./chunk-ELWCXTXY.js";
import "./chunk-KTFJAU7W.js";
import {
  isPlugIn,
  loadManifest
} from "./chunk-YAXMNDBL.js";
import "./chunk-HRE57HAS.js";
import {
  require_dist
} from "./chunk-P7IKF55F.js";
import {
  ManifestError
} from "./chunk-K7Z427IG.js";
import "./chunk-YHY7XR3G.js";
import "./chunk-EMDP7UCP.js";
import {
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/cli/check.ts
var import_yaml = __toESM(require_dist(), 1);
import { UsageError, messageOf } from "./core.js";
import { nearest } from "./core.js";
var USAGE = "Usage: gonogo check KIND [--with KEY=VALUE]... [--with-json OBJECT] [OPTION]...";
var HELP = `${USAGE}

Runs one check without a manifest, and reports and exits as \`run\` does.

      --with KEY=VALUE     an option of the check; VALUE is read as YAML; \`a.b=1\` sets an inner key; may repeat
      --with-json OBJECT   options as one JSON object; \`--with\` wins
      --timeout T          the longest it may take (default 30s)
      --env-file F, --base REV, --baseline F, --format F, --output F, --verbose, --quiet, --no-color, --directory D
                           as in \`gonogo run\`

  gonogo check http --with url=https://example.org/health
  gonogo check backup --with path='backups/*.dump' --with require=complete --with max-age=24h

\`gonogo explain KIND\` tells the options. Kinds: ${Object.keys(registry).sort().join(", ")}.`;
var checkCommand = {
  summary: "run one check",
  help: HELP,
  run: async (context) => {
    const { values, positionals } = parseArguments(
      context.argv,
      {
        ...REPORT_OPTIONS,
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
      throw new UsageError(`Which check? Known: ${Object.keys(registry).sort().join(", ")}.
${USAGE}`);
    if (!Object.hasOwn(registry, kind) && !isPlugIn(kind)) {
      const near = nearest(kind, Object.keys(registry));
      throw new UsageError(
        `\`${kind}\` is not a check.${near === void 0 ? ` Known: ${Object.keys(registry).sort().join(", ")}.` : ` Did you mean \`${near}\`?`}`
      );
    }
    const options = readOptions(values["with-json"], values.with ?? []);
    const wanted = wantedReports(values.format ?? [], values.output ?? []);
    const session = await openSession(context, {
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
    const loaded = await loadManifest({ path: CHECK_MANIFEST, bytes: text, read, registry, now: 0 });
    if (loaded.manifest === void 0) throw new UsageError(describe(new ManifestError(loaded.problems), kind));
    return report(
      context,
      wanted,
      values,
      session.root,
      1,
      (onEvent) => runProgram({
        ...session,
        manifests: [CHECK_MANIFEST],
        stages: ["check"],
        concurrency: 1,
        onEvent,
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
      throw new UsageError(`--with-json is not JSON: ${messageOf(thrown)}`);
    }
    if (value === null || typeof value !== "object" || Array.isArray(value))
      throw new UsageError(`--with-json wants one object: '{"key": "value"}'.`);
    options = value;
  }
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    if (equals < 1) throw new UsageError(`--with wants KEY=VALUE, not \`${pair}\`.`);
    setAt(options, pair.slice(0, equals), scalarOf(pair.slice(equals + 1)));
  }
  return options;
};
var scalarOf = (text) => {
  if (/^\s*[*&!@%`|>#?]/.test(text) || text.includes("${{")) return text;
  try {
    const value = (0, import_yaml.parse)(text);
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
