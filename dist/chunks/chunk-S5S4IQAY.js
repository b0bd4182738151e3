import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  BRANCH_KEYS,
  ITEM_KEYS,
  ItemShape,
  ManifestShape,
  PresetShape,
  StageHeadShape
} from "./chunk-GIPRCVCO.js";
import {
  bareCondition,
  expressionsIn,
  parseExpression,
  parseTemplate
} from "./chunk-7GZ2CAEL.js";
import {
  require_dist
} from "./chunk-FCNPOKEQ.js";
import {
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/manifest/extend.ts
var extendedPath = (reference, from) => {
  if (reference.startsWith("gonogo:") || isRemote(reference)) return reference;
  if (!isRemote(from)) return normalise(reference);
  const at = from.lastIndexOf("@");
  const [owner = "", repository = ""] = from.slice(0, at).split("/");
  return `${owner}/${repository}/${normalise(reference)}${from.slice(at)}`;
};
var isRemote = (reference) => /^[A-Za-z0-9][\w.-]*\/[\w.-]+\/.+@[^@/][^@]*$/.test(reference) && !reference.startsWith(".");
var normalise = (path) => {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return path.startsWith("/") ? `/${parts.join("/")}` : parts.join("/");
};

// src/manifest/read-item.ts
import { describeIssues } from "./core.js";
import { nearest } from "./core.js";
import { parseDuration } from "./core.js";

// src/manifest/traps.ts
var quoted = (text) => text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
var hintForYamlError = (code, line) => {
  if (/^\s*\t/.test(line)) return { message: "A tab cannot indent YAML.", hint: "Indent with spaces." };
  const bare = line.replace(/\s+#.*$/, "");
  const flowExpression = /[{,]\s*([\w-]+):\s*(\$\{\{[^}]*\}\})/.exec(bare);
  if (flowExpression !== null)
    return {
      message: "An expression inside `{ }` is read by YAML as a mapping.",
      hint: `Quote it: \`${flowExpression[1] ?? ""}: ${quoted(flowExpression[2] ?? "")}\`.`
    };
  const value = /^\s*(?:-\s+)?(?:([\w-]+):\s+)?(.*)$/.exec(bare);
  const [key, text] = [value?.[1], (value?.[2] ?? "").trim()];
  if (code === "DUPLICATE_KEY")
    return {
      message: `The key \`${key ?? text}\` stands twice; one of the two would be lost.`,
      hint: "Remove one, or give the second its own name."
    };
  const inner = /[!@*`%]/.test(text.charAt(0)) ? { before: "", text } : innerOf(text);
  if (inner === void 0) {
    return code === "BLOCK_AS_IMPLICIT_KEY" || /:\s.*:\s/.test(bare) ? {
      message: "A text with `: ` in it is read by YAML as a mapping.",
      hint: `Quote it: \`${key === void 0 ? "" : `${key}: `}${quoted(text)}\`.`
    } : void 0;
  }
  const form = inner.text === text ? `${key === void 0 ? line.trim().startsWith("-") ? "- " : "" : `${key}: `}${quoted(text)}` : `${inner.before}${quoted(inner.text)}`;
  const hint = `Quote it: \`${form}\`.`;
  switch (inner.text.charAt(0)) {
    case "!":
      return { message: 'YAML reads a leading `!` as a type, not as "not".', hint };
    case "*":
      return { message: "YAML reads a leading `*` as a reference, not as a pattern.", hint };
    default:
      return { message: `YAML does not allow a plain text that begins with \`${inner.text.charAt(0)}\`.`, hint };
  }
};
var innerOf = (text) => {
  const match = /[[{,]\s*((?:[\w-]+:\s+)?)([!@*`%][^,\]}]*)/.exec(text);
  return match === null ? void 0 : { before: match[1] ?? "", text: (match[2] ?? "").trim() };
};
var WORKFLOW_KEYS = {
  "continue-on-error": "An item that must not block has `level: warn`.",
  "timeout-minutes": "Write the time with its unit: `timeout: 5m`.",
  steps: "A stage is a list of items: `stages: { merge: [ \u2026 ] }`.",
  jobs: "There are no jobs here; stages hold items.",
  on: "A manifest has no events; the workflow that calls the action has them.",
  "runs-on": "Items run where the action runs.",
  strategy: "Write `matrix:` directly at the item.",
  permissions: "Permissions belong to the workflow that calls the action.",
  stage: "The stage is the key under `stages` that holds the item; `also-in` names further ones.",
  severity: "How much an item weighs is its `level`: block, warn or info.",
  type: "The kind of check is named with `uses`.",
  check: "The kind of check is named with `uses`.",
  command: "A command is written `run: \u2026`.",
  args: "Options stand under `with`.",
  options: "Options stand under `with`.",
  depends_on: "Write `needs: [id]`.",
  "depends-on": "Write `needs: [id]`."
};

// src/manifest/read-item.ts
var readItem = async (raw, stage, path, around) => {
  const { collect, source, defaults } = around;
  const parsed = ItemShape.safeParse(raw);
  if (!parsed.success) {
    for (const issue of describeIssues(
      parsed.error.issues,
      raw,
      (at) => at[0] === "any-of" && at.length === 2 ? BRANCH_KEYS : at.length === 0 ? ITEM_KEYS : at[0] === "retry" ? ["attempts", "backoff", "max-backoff"] : []
    ))
      collect.at(source, [...path, ...issue.path], issue.message, {
        onKey: issue.onKey,
        hint: issue.onKey ? WORKFLOW_KEYS[String(issue.path.at(-1))] : void 0
      });
    return void 0;
  }
  const item = parsed.data;
  const say = (at, message, hint, onKey = false) => collect.at(source, [...path, ...at], message, { hint, onKey });
  const ways = [item.uses !== void 0, item.run !== void 0, item["any-of"] !== void 0].filter(Boolean).length;
  if (ways === 0)
    say(
      [],
      "The item does not say how it is decided.",
      "Add `uses: KIND`, `run: COMMAND`, or `uses: sign-off` for people."
    );
  if (ways > 1)
    say([], "The item says in more than one way how it is decided.", "Keep one of `uses`, `run` and `any-of`.");
  const section = item.section === void 0 ? [] : [item.section].flat();
  const shownName = item.name ?? item.id ?? item.uses ?? item.run ?? "item";
  const baseId = item.id ?? slugOf(section, shownName);
  if (item.id === void 0 && item.name === void 0)
    say([], "The item has no name.", "Add `name:`, the line of the checklist as people read it.");
  const matrixKeys = Object.keys(item.matrix ?? {});
  for (const text of expressionsIn(item.matrix ?? {}))
    say(["matrix", ...text.path], "A matrix holds plain values.", "Write the values out: ids are made of them.");
  const env = { ...around.env, ...item.env };
  const taintedEnv = new Set(around.taintedEnv);
  const place2 = (code) => ({ matrixKeys, envNames: Object.keys(env), code, taintedEnv });
  const look = (value, at, code = false) => {
    for (const { path: inner, text } of expressionsIn(value))
      for (const mistake of parseTemplate(text, place2(code)).mistakes)
        say([...at, ...inner], mistake.message, mistake.hint);
  };
  for (const [name, value] of Object.entries(item.env ?? {})) {
    taintedEnv.delete(name);
    if (typeof value === "string" && value.includes("${{") && parseTemplate(value, place2(false)).template.some((part) => typeof part !== "string" && part.usesStrangersText))
      taintedEnv.add(name);
  }
  look(item.name, ["name"]);
  look(item.env ?? {}, ["env"]);
  for (const key of ["timeout", "working-directory"]) look(item[key], [key]);
  if (typeof item.if === "string") {
    const source2 = bareCondition(item.if);
    const condition = source2.includes("${{") ? {
      mistakes: [
        {
          message: "A condition is one expression; this one has several parts in `${{ }}`.",
          hint: "Write it without `${{ }}`."
        }
      ]
    } : parseExpression(source2, place2(false));
    for (const mistake of condition.mistakes) say(["if"], mistake.message, mistake.hint);
  }
  const branches = item["any-of"]?.map((branch, index) => ({
    branch,
    at: ["any-of", index]
  })) ?? [{ branch: item, at: [] }];
  const decisions = [];
  for (const { branch, at } of branches) {
    if (at.length > 0 && branch.uses === void 0 === (branch.run === void 0))
      say(at, "The alternative needs either `uses` or `run`.");
    if (branch.uses === void 0 && branch.run === void 0) continue;
    const kind = branch.uses ?? "run";
    const options = { ...branch.with };
    if (branch.run !== void 0) options["command"] = branch.run;
    const shell = branch.shell ?? (branch.run === void 0 ? void 0 : item.shell ?? defaults.shell);
    if (shell !== void 0) options["shell"] = shell;
    const pathOf = (key) => key === "command" && branch.run !== void 0 ? [...at, "run"] : key === "shell" && branch.shell !== void 0 ? [...at, "shell"] : [...at, "with", key];
    if (at.length > 0) {
      look(branch.name, [...at, "name"]);
      look(branch.env ?? {}, [...at, "env"]);
    }
    const check = await findCheck(
      kind,
      around.registry,
      (message, hint) => say([...at, branch.uses === void 0 ? "run" : "uses"], message, hint)
    );
    for (const [key, value] of Object.entries(options)) look(value, pathOf(key), check?.code?.includes(key) ?? false);
    if (check !== void 0)
      for (const issue of optionIssues(check, options)) {
        const [first, ...rest] = issue.path;
        say(
          first === void 0 ? [...at, branch.uses === void 0 ? "run" : "uses"] : [...pathOf(String(first)), ...rest],
          issue.message,
          void 0,
          issue.onKey
        );
      }
    const workingDirectory = branch["working-directory"] ?? item["working-directory"] ?? defaults["working-directory"];
    decisions.push({
      name: branch.name ?? kind,
      uses: kind,
      with: options,
      env: { ...env, ...branch.env },
      ...workingDirectory === void 0 ? {} : { workingDirectory }
    });
  }
  const [only] = decisions;
  if (only === void 0) return void 0;
  const stages = [stage];
  for (const [index, further] of [item["also-in"] ?? []].flat().entries()) {
    if (stages.includes(further))
      say(["also-in", index], `The item already stands in the stage \`${further}\`.`, "Remove it from `also-in`.");
    else stages.push(further);
  }
  const documentLine = item.source === void 0 ? void 0 : {
    file: item.source.slice(0, item.source.lastIndexOf(":")),
    line: Number(item.source.slice(item.source.lastIndexOf(":") + 1))
  };
  const retry = item.retry ?? defaults.retry;
  const timeout = item.timeout ?? defaults.timeout;
  const combinations = combine(item.matrix ?? {});
  if (combinations.length > MAX_COMBINATIONS)
    say(["matrix"], `The matrix makes ${combinations.length} items; the limit is ${MAX_COMBINATIONS}.`, "Split it.");
  return {
    baseId,
    explicitId: item.id !== void 0,
    name: shownName,
    section,
    level: item.level ?? defaults.level ?? "block",
    decision: item["any-of"] === void 0 ? only : { anyOf: decisions },
    conditions: item.if === void 0 ? [] : [item.if],
    needs: [item.needs ?? []].flat(),
    paths: [item.paths ?? []].flat(),
    ...timeout === void 0 ? {} : { timeout },
    ...retry === void 0 ? {} : { retry: readRetry(retry) },
    ...documentLine === void 0 ? {} : { documentLine },
    origin: { source, path },
    stages,
    combinations: combinations.slice(0, MAX_COMBINATIONS)
  };
};
var MAX_COMBINATIONS = 256;
var readRetry = (retry) => ({
  attempts: retry.attempts,
  backoffMs: parseDuration(retry.backoff ?? "1s") ?? 1e3,
  maxBackoffMs: parseDuration(retry["max-backoff"] ?? "30s") ?? 3e4
});
var findCheck = async (kind, registry, say) => {
  if (isPlugIn(kind)) return void 0;
  const known = Object.hasOwn(registry, kind) ? registry[kind] : void 0;
  if (known !== void 0) return known.load();
  if (/^[\w.-]+\/[\w./-]+@/.test(kind))
    say(
      `\`${kind}\` is an action; a manifest uses checks.`,
      "Call actions in the workflow, and read what they leave with a check such as `github` or `tests`."
    );
  else {
    const near = nearest(kind, Object.keys(registry));
    say(
      `\`${kind}\` is not a kind of check.`,
      near === void 0 ? `Known: ${Object.keys(registry).sort().join(", ")}; or \`./path.js\` for your own.` : `Did you mean \`${near}\`?`
    );
  }
  return void 0;
};
var isPlugIn = (kind) => /^\.{1,2}\/.+\.m?js$/.test(kind);
var optionIssues = (check, options) => {
  const parsed = check.options.safeParse(options);
  if (parsed.success) return [];
  const computed = expressionsIn(options).map(({ path }) => path);
  const touched = (path) => computed.some(
    (place2) => path.every((key, index) => place2[index] === key) || place2.every((key, index) => path[index] === key)
  );
  const issues = parsed.error.issues.filter(
    (issue) => issue.code === "unrecognized_keys" || issue.path.length === 0 ? issue.code !== "custom" || computed.length === 0 : !touched(issue.path)
  );
  return describeIssues(issues, options, (path) => keysAt(check, path));
};
var keysAt = (check, path) => {
  let schemas = [check.options];
  for (const key of path) schemas = schemas.flatMap(alternatives).flatMap((schema) => step(schema, key));
  return [...new Set(schemas.flatMap(alternatives).flatMap((schema) => Object.keys(shapeOf(schema) ?? {})))];
};
var defOf = (schema) => schema._zod.def;
var shapeOf = (schema) => defOf(schema).shape;
var alternatives = (schema) => {
  const def = defOf(schema);
  if (def.options !== void 0) return def.options.flatMap(alternatives);
  const inner = def.innerType ?? def.in ?? def.getter?.();
  return inner === void 0 ? [schema] : alternatives(inner);
};
var step = (schema, key) => {
  const def = defOf(schema);
  const next = def.shape !== void 0 ? def.shape[String(key)] : def.element ?? def.valueType;
  return next === void 0 ? [] : [next];
};
var slugOf = (section, name) => {
  const slug = (text) => text.replaceAll(/\$\{\{.*?\}\}/g, "").normalize("NFKD").replaceAll(new RegExp("\\p{M}", "gu"), "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "");
  return [...section.slice(-1), name].map(slug).filter((part) => part !== "").join("-").slice(0, 120) || "item";
};
var combine = (matrix) => {
  let rows = [{}];
  for (const [key, values] of Object.entries(matrix)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value })));
    if (rows.length > MAX_COMBINATIONS * 4) break;
  }
  return rows;
};

// src/manifest/load.ts
import { createHash } from "node:crypto";
import { describeIssues as describeIssues2 } from "./core.js";
import { nearest as nearest4 } from "./core.js";
import { parseDuration as parseDuration2 } from "./core.js";

// src/manifest/collect.ts
var createCollector = () => {
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  const add = (problem) => {
    const key = `${problem.file}\0${problem.line}\0${problem.column}\0${problem.message}`;
    if (seen.has(key)) return;
    seen.add(key);
    problems.push(problem);
  };
  return {
    problems,
    add,
    at: (source, path, message, { onKey = false, hint } = {}) => {
      add(source.problemAt(path, message, { onKey, ...hint === void 0 || hint === "" ? {} : { hint } }));
    }
  };
};

// src/manifest/source-text.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_MANIFEST_BYTES = 5e6;
var MAX_DEPTH = 40;
var MAX_ALIASES = 100;
var parseSource = (file, bytes) => {
  const plain = (message, hint) => ({
    problems: [{ file, line: 1, column: 1, endColumn: 2, message, hint }]
  });
  if (bytes.length > MAX_MANIFEST_BYTES)
    return plain(
      `The manifest is larger than ${MAX_MANIFEST_BYTES / 1e6} MB.`,
      "Split it, or check that the path names a manifest."
    );
  let text;
  if (typeof bytes === "string") text = bytes;
  else {
    if (bytes.subarray(0, 8e3).includes(0))
      return plain("The manifest is not text: it holds zero bytes.", "Check that the path names a YAML file in UTF-8.");
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return plain("The manifest is not UTF-8.", "Save it as UTF-8.");
    }
  }
  if (text.trim() === "")
    return plain("The manifest is empty.", "Begin with `version: 1` and `stages:`; `gonogo init` writes a first one.");
  const counter = new import_yaml.LineCounter();
  const tooDeep = plain(`The manifest is nested deeper than ${MAX_DEPTH} levels.`, "Flatten it.");
  let document;
  try {
    document = (0, import_yaml.parseDocument)(text, {
      lineCounter: counter,
      strict: true,
      uniqueKeys: true,
      prettyErrors: false,
      keepSourceTokens: false
    });
  } catch {
    return tooDeep;
  }
  const lines = text.split(/\r?\n/);
  const placed = (from, to, message, hint) => {
    const start = counter.linePos(from);
    const end = counter.linePos(Math.max(from, to));
    const source = lines[start.line - 1] ?? "";
    return {
      file,
      line: start.line,
      column: start.col,
      endColumn: end.line === start.line && end.col > start.col ? end.col : Math.max(start.col + 1, source.length + 1),
      message,
      source,
      ...hint === void 0 ? {} : { hint }
    };
  };
  if (document.errors.some((error) => error.message.includes("call stack"))) return tooDeep;
  const mistakes = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (mistakes.length > 0) {
    const seen = /* @__PURE__ */ new Set();
    const problems = [];
    for (const mistake of mistakes) {
      const line = counter.linePos(mistake.pos[0]).line;
      if (seen.has(line)) continue;
      seen.add(line);
      const trap = hintForYamlError(mistake.code, lines[line - 1] ?? "");
      problems.push(placed(mistake.pos[0], mistake.pos[1], trap?.message ?? sentence(mistake.message), trap?.hint));
    }
    return { problems };
  }
  if (text.includes("*")) {
    const { lost, count } = findAliases(document);
    if (lost.length > 0)
      return {
        problems: lost.map(({ from, to, name }) => {
          const trap = hintForYamlError("BAD_ALIAS", lines[counter.linePos(from).line - 1] ?? "");
          return placed(
            from,
            to,
            trap?.message ?? `\`*${name}\` refers to an anchor that is not there.`,
            trap?.hint ?? "Put it in quotes if it is text."
          );
        })
      };
    if (count > MAX_ALIASES)
      return plain(
        `The manifest uses more than ${MAX_ALIASES} YAML aliases.`,
        "Write the repeated parts out, or use `extends`."
      );
  }
  let value;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (thrown) {
    if (thrown instanceof RangeError) return tooDeep;
    return plain(
      "The manifest uses YAML aliases that would expand without bound.",
      "Write the repeated parts out, or use `extends`."
    );
  }
  if (isDeeperThan(value, MAX_DEPTH)) return tooDeep;
  const rangeOf = (path, onKey) => {
    let node = document.contents;
    let range = node?.range == null ? [0, 1] : [node.range[0], node.range[0] + 1];
    for (const [index, key] of path.entries()) {
      const last = index === path.length - 1;
      if ((0, import_yaml.isMap)(node)) {
        const pair = node.items.find(
          (item) => (0, import_yaml.isPair)(item) && (0, import_yaml.isScalar)(item.key) && String(item.key.value) === String(key)
        );
        if (pair === void 0) break;
        const value2 = pair.value;
        const keyRange = pair.key.range == null ? void 0 : [pair.key.range[0], pair.key.range[1]];
        const valueRange = (0, import_yaml.isScalar)(value2) && value2.range != null && value2.range[1] > value2.range[0] ? [value2.range[0], value2.range[1]] : void 0;
        range = (last && onKey ? keyRange : valueRange ?? keyRange) ?? range;
        node = value2;
      } else if ((0, import_yaml.isSeq)(node)) {
        const inner = node.items[Number(key)];
        if (inner?.range == null) break;
        const first = (0, import_yaml.isMap)(inner) ? inner.items[0]?.key?.range ?? void 0 : void 0;
        range = first != null ? [first[0], first[1]] : [inner.range[0], (0, import_yaml.isScalar)(inner) ? inner.range[1] : inner.range[0] + 1];
        node = inner;
      } else break;
    }
    return range;
  };
  return {
    problems: [],
    source: forgetful(file, text, value, {
      problemAt: (path, message, { onKey = false, hint } = {}) => {
        const [from, to] = rangeOf(path, onKey);
        return placed(from, to, message, hint);
      },
      lineOf: (path) => counter.linePos(rangeOf(path, false)[0]).line
    })
  };
};
var forgetful = (file, text, value, first) => {
  let places = first;
  const need = () => {
    places ??= parseSource(file, text).source;
    if (places === void 0) throw new Error(`${file} was read once and cannot be read again`);
    return places;
  };
  return {
    file,
    text,
    value,
    problemAt: (path, message, options) => need().problemAt(path, message, options),
    lineOf: (path) => need().lineOf(path),
    forget: () => {
      places = void 0;
    }
  };
};
var findAliases = (document) => {
  const lost = [];
  const anchors = /* @__PURE__ */ new Set();
  let count = 0;
  (0, import_yaml.visit)(document, {
    Node: (_key, node) => {
      if ("anchor" in node && node.anchor !== void 0) anchors.add(node.anchor);
    },
    Alias: (_key, node) => {
      count++;
      if (!anchors.has(node.source))
        lost.push({ from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 1, name: node.source });
    }
  });
  return { lost, count };
};
var isDeeperThan = (value, levels) => value !== null && typeof value === "object" && (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)));
var sentence = (message) => {
  const text = message.split("\n")[0]?.trim() ?? message;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
};

// src/manifest/waivers.ts
import { nearest as nearest2 } from "./core.js";
var DAY_MS = 864e5;
var MAX_WAIVER_DAYS = 366;
var readWaivers = (written, source, items, now, collect, weak) => written.map((waiver, index) => {
  const path = ["waivers", index];
  const matching = items.filter((item) => item.id === waiver.item || item.baseId === waiver.item);
  if (matching.length === 0) {
    const near = nearest2(waiver.item, new Set(items.map((item) => item.baseId)));
    collect.at(source, [...path, "item"], `\`${waiver.item}\` is not an item of this manifest.`, {
      hint: near === void 0 ? "Name the `id` of an item." : `Did you mean \`${near}\`?`
    });
  } else if (waiver.stage !== void 0 && !matching.some((item) => item.stage === waiver.stage))
    collect.at(source, [...path, "stage"], `\`${waiver.item}\` does not stand in the stage \`${waiver.stage}\`.`);
  const mistakes = [];
  const miss = (key, message, hint) => {
    mistakes.push(message);
    weak.at(source, [...path, key], `The waiver of \`${waiver.item}\` ${message}.`, {
      hint,
      onKey: waiver[key] === void 0
    });
  };
  if ((waiver.reason ?? "").trim() === "") miss("reason", "has no reason", "Add `reason:` with why it is accepted.");
  if (!/^@?[A-Za-z0-9]/.test((waiver.owner ?? "").trim()))
    miss("owner", "has no owner", 'Add `owner: "@user"`, who answers for it.');
  const day = dayOf(waiver.expires);
  const endsAt = day === void 0 ? 0 : day + DAY_MS;
  if (waiver.expires === void 0) miss("expires", "has no expiry", "Add `expires: YYYY-MM-DD`.");
  else if (day === void 0)
    miss("expires", `has an expiry that is no date: ${waiver.expires}`, "Write it YYYY-MM-DD.");
  else if (endsAt <= now)
    miss(
      "expires",
      `expired on ${waiver.expires}`,
      "Mend the item and remove the waiver, or let its owner give it a new date."
    );
  else if (endsAt - now > MAX_WAIVER_DAYS * DAY_MS)
    miss("expires", `lasts longer than ${MAX_WAIVER_DAYS} days`, "Give it a nearer date, or change the checklist.");
  return {
    item: waiver.item,
    ...waiver.stage === void 0 ? {} : { stage: waiver.stage },
    reason: waiver.reason ?? "",
    owner: waiver.owner ?? "",
    expires: waiver.expires ?? "",
    endsAt,
    ...mistakes.length === 0 ? {} : { invalid: mistakes.join(", ") }
  };
});
var dayOf = (text) => {
  if (text === void 0 || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return void 0;
  const day = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text ? void 0 : day;
};

// src/manifest/needs.ts
import { nearest as nearest3 } from "./core.js";
var checkNeeds = (items, collect) => {
  if (!items.some((item) => item.needs.length > 0)) return;
  const byStage = groupByStage(items);
  for (const [stage, members] of byStage) {
    const known = /* @__PURE__ */ new Map();
    for (const item of members) {
      for (const name of /* @__PURE__ */ new Set([item.id, item.baseId]))
        known.set(name, (known.get(name) ?? /* @__PURE__ */ new Set()).add(item.baseId));
    }
    const edges = /* @__PURE__ */ new Map();
    for (const item of members)
      for (const [index, need] of item.needs.entries()) {
        const targets = known.get(need);
        if (targets === void 0) {
          const elsewhere = items.find((other) => other.id === need || other.baseId === need);
          const near = nearest3(need, known.keys());
          collect.at(
            item.origin.source,
            [...item.origin.path, "needs", index],
            `\`${need}\` is not an item of the stage \`${stage}\`.`,
            {
              hint: elsewhere === void 0 ? near === void 0 ? "Name the `id` of an item." : `Did you mean \`${near}\`?` : `It stands in the stage \`${elsewhere.stage}\`; add \`also-in: [${stage}]\` there.`
            }
          );
        } else edges.set(item.baseId, /* @__PURE__ */ new Set([...edges.get(item.baseId) ?? [], ...targets]));
      }
    const circle = findCircle(edges);
    const first = circle === void 0 ? void 0 : members.find((item) => item.baseId === circle[0]);
    if (circle !== void 0 && first !== void 0)
      collect.at(
        first.origin.source,
        [...first.origin.path, "needs"],
        `The items need each other in a circle: ${circle.join(" \u2192 ")}.`,
        { hint: "Remove one of these `needs`." }
      );
  }
};
var groupByStage = (items) => {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(item.stage);
    if (group === void 0) groups.set(item.stage, [item]);
    else group.push(item);
  }
  return groups;
};
var findCircle = (edges) => {
  const done = /* @__PURE__ */ new Set();
  for (const start of edges.keys()) {
    const stack = [{ node: start, rest: [...edges.get(start) ?? []] }];
    const open = /* @__PURE__ */ new Set([start]);
    while (stack.length > 0) {
      const top = stack.at(-1);
      const next = top?.rest.shift();
      if (top === void 0) break;
      if (next === void 0) {
        open.delete(top.node);
        done.add(top.node);
        stack.pop();
      } else if (open.has(next)) {
        const path = stack.map(({ node }) => node);
        return [...path.slice(path.indexOf(next)), next];
      } else if (!done.has(next)) {
        open.add(next);
        stack.push({ node: next, rest: [...edges.get(next) ?? []] });
      }
    }
  }
  return void 0;
};

// src/manifest/load.ts
var MAX_ITEMS = 2e4;
var MAX_PRESETS = 20;
var loadManifest = async (options) => {
  const collect = createCollector();
  const layers = await readLayers(options.path, options.bytes, options.read, collect);
  const waiverCollect = createCollector();
  if (layers.length === 0) return { problems: collect.problems, waiverProblems: [] };
  const env = {};
  const roles = {};
  const defaults = {};
  const taintedEnv = /* @__PURE__ */ new Set();
  for (const { source, value: value2 } of layers) {
    for (const [name, given] of Object.entries(value2.env ?? {})) {
      env[name] = given;
      for (const text of expressionsIn(given, ["env", name])) {
        const { template, mistakes } = parseTemplate(text.text, { matrixKeys: [], envNames: [], code: false });
        for (const mistake of mistakes) collect.at(source, text.path, mistake.message, { hint: mistake.hint });
        if (template.some((part) => typeof part !== "string" && part.usesStrangersText)) taintedEnv.add(name);
      }
    }
    for (const [role, people] of Object.entries(value2.roles ?? {})) {
      roles[role] = [people].flat();
      for (const [index, person] of [people].flat().entries())
        if (!/^@[A-Za-z0-9][A-Za-z0-9-]*(\/[A-Za-z0-9._-]+)?$/.test(person))
          collect.at(
            source,
            ["roles", role, ...Array.isArray(people) ? [index] : []],
            `\`${person}\` is not a user or team.`,
            { hint: 'Write `"@user"` or `"@organisation/team"`, in quotes.' }
          );
    }
    Object.assign(defaults, value2.defaults);
  }
  const stages = /* @__PURE__ */ new Map();
  const items = [];
  for (const layer of layers)
    await readStages(
      layer,
      { registry: options.registry, collect, source: layer.source, defaults, env, taintedEnv },
      stages,
      items
    );
  const main = layers.at(-1);
  if (main !== void 0 && items.length > MAX_ITEMS)
    collect.at(main.source, ["stages"], `The manifest has ${items.length} items; the limit is ${MAX_ITEMS}.`, {
      hint: "Split it into several manifests."
    });
  checkNeeds(items, collect);
  const waivers = layers.flatMap(
    ({ source, value: value2 }) => readWaivers(value2.waivers ?? [], source, items, options.now, collect, waiverCollect)
  );
  for (const { source } of layers) source.forget();
  const value = main?.value;
  const manifest = {
    path: options.path,
    sha256: digest(main?.source.text ?? ""),
    ...value?.name === void 0 ? {} : { name: value.name },
    checklists: layers.flatMap((layer) => [layer.value.checklists ?? []].flat()),
    roles,
    env,
    stages: [...stages.values()],
    items,
    waivers,
    files: layers.map(({ source }) => ({ path: source.file, sha256: digest(source.text) }))
  };
  return {
    ...collect.problems.length === 0 ? { manifest } : {},
    problems: sortProblems(collect.problems),
    waiverProblems: sortProblems(waiverCollect.problems)
  };
};
var digest = (text) => createHash("sha256").update(text).digest("hex");
var sortProblems = (problems) => [...problems].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
var readLayers = async (path, bytes, read, collect) => {
  const layers = [];
  const chain = [];
  const enter = async (file, content, preset) => {
    const parsed = parseSource(file, content);
    for (const problem of parsed.problems) collect.add(problem);
    if (parsed.source === void 0) return;
    const { source } = parsed;
    if (source.value === null || typeof source.value !== "object" || Array.isArray(source.value)) {
      collect.at(source, [], "A manifest is a mapping that begins with `version: 1` and `stages:`.");
      return;
    }
    const { stages, ...rest } = source.value;
    const shape = preset ? PresetShape : ManifestShape;
    const top = shape.safeParse({
      ...rest,
      ...stages === void 0 ? {} : { stages: isMapping(stages) ? {} : stages }
    });
    if (!top.success)
      for (const issue of describeIssues2(
        top.error.issues,
        source.value,
        (at) => at.length === 0 ? Object.keys(ManifestShape.shape) : at[0] === "defaults" ? ["timeout", "retry", "level", "shell", "working-directory"] : at[0] === "waivers" ? ["item", "stage", "reason", "owner", "expires", "ticket"] : []
      ))
        collect.at(source, issue.path, issue.message, {
          onKey: issue.onKey,
          hint: issue.onKey ? WORKFLOW_KEYS[String(issue.path.at(-1))] : void 0
        });
    const value = top.success ? top.data : PresetShape.safeParse(onlyValid(rest)).data ?? { version: 1 };
    chain.push(file);
    for (const [index, reference] of [value.extends ?? []].flat().entries()) {
      const at = ["extends", ...Array.isArray(value.extends) ? [index] : []];
      const target = extendedPath(reference, file);
      if (chain.includes(target)) {
        collect.at(
          source,
          at,
          `The presets extend each other in a circle: ${[...chain.slice(chain.indexOf(target)), target].join(" \u2192 ")}.`,
          { hint: "Remove one of them." }
        );
        continue;
      }
      if (layers.length + chain.length > MAX_PRESETS) {
        collect.at(source, at, `More than ${MAX_PRESETS} presets.`, { hint: "Put them together." });
        break;
      }
      let inner;
      try {
        inner = await read(target);
      } catch (thrown) {
        collect.at(
          source,
          at,
          `The preset \`${reference}\` could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`
        );
        continue;
      }
      if (inner === void 0)
        collect.at(source, at, `The preset \`${reference}\` is not there.`, {
          hint: "A path starts at the file that names it: `./deploy/base.yml`; another repository is `owner/repo/path@ref`; presets of gonogo are `gonogo:NAME`."
        });
      else await enter(target, inner, true);
    }
    chain.pop();
    const { stages: _unread, ...kept } = value;
    layers.push({ source, value: { ...kept, ...isMapping(stages) ? { stages } : {} } });
  };
  await enter(path, bytes, false);
  return layers;
};
var isMapping = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
var onlyValid = (value) => Object.fromEntries(
  Object.entries(value).filter(([key, given]) => key === "version" || PresetShape.safeParse({ version: 1, [key]: given }).success).map(([key, given]) => [key, key === "version" ? 1 : given])
);
var readStages = async (layer, around, stages, items) => {
  const { source, collect } = around;
  const own = /* @__PURE__ */ new Map();
  const replaceable = new Set(items.map((item) => `${item.stage}\0${item.baseId}`));
  for (const [stage, written] of Object.entries(layer.value.stages ?? {})) {
    const path = ["stages", stage];
    if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(stage))
      collect.at(source, path, `\`${stage}\` cannot be the name of a stage.`, {
        onKey: true,
        hint: "A stage has letters, digits, `_`, `.` and `-`."
      });
    const detailed = isMapping(written);
    const rawItems = detailed ? written["items"] : written;
    let condition;
    let watch = [];
    if (detailed) {
      const head = StageHeadShape.safeParse({ ...written, items: Array.isArray(rawItems) ? [] : rawItems });
      if (!head.success)
        for (const issue of describeIssues2(
          head.error.issues,
          written,
          (at) => at.length === 0 ? ["items", "if", "watch"] : ["for", "every"]
        ))
          collect.at(source, [...path, ...issue.path], issue.message, {
            onKey: issue.onKey,
            hint: issue.onKey ? WORKFLOW_KEYS[String(issue.path.at(-1))] : void 0
          });
      else {
        condition = head.data.if;
        watch = (head.data.watch ?? []).map((row) => ({
          forMs: parseDuration2(row.for) ?? 0,
          everyMs: parseDuration2(row.every) ?? 0
        }));
      }
    } else if (!Array.isArray(rawItems)) {
      collect.at(
        source,
        path,
        rawItems === null || rawItems === void 0 ? `The stage \`${stage}\` has no item.` : "A stage is a list of items, or a mapping with `items`.",
        { onKey: true, hint: "Add an item: `- name: \u2026` with `uses:` or `run:`." }
      );
    }
    const known = stages.get(stage);
    stages.set(stage, { name: stage, watch: watch.length > 0 ? watch : known?.watch ?? [] });
    for (const [index, raw] of (Array.isArray(rawItems) ? rawItems : []).entries()) {
      const at = [...path, ...detailed ? ["items", index] : [index]];
      const item = await readItem(raw, stage, at, around);
      if (item === void 0) continue;
      const named = condition === void 0 ? item : { ...item, conditions: [condition, ...item.conditions] };
      for (const where of named.stages) {
        const key = `${where}\0${named.baseId}`;
        const twin = own.get(key);
        if (twin !== void 0)
          collect.at(
            source,
            [...at, named.explicitId ? "id" : "name"],
            `The id \`${named.baseId}\` is already taken in the stage \`${where}\` by line ${source.lineOf(twin.origin.path)}.`,
            { hint: "Give one of them another `id`." }
          );
        own.set(key, named);
      }
      place(named, stages, items, replaceable);
    }
  }
};
var place = (item, stages, items, replaceable) => {
  const { stages: where, combinations, explicitId: _explicitId, ...rest } = item;
  for (const stage of where) {
    if (!stages.has(stage)) stages.set(stage, { name: stage, watch: [] });
    const spread = combinations.map((matrix) => {
      const values = Object.values(matrix);
      return { ...rest, stage, matrix, id: values.length === 0 ? item.baseId : `${item.baseId}[${values.join(", ")}]` };
    });
    if (replaceable.has(`${stage}\0${item.baseId}`)) {
      const first = items.findIndex((other) => other.stage === stage && other.baseId === item.baseId);
      for (let index = items.length - 1; index >= 0; index--)
        if (items[index]?.stage === stage && items[index]?.baseId === item.baseId) items.splice(index, 1);
      items.splice(first, 0, ...spread);
    } else items.push(...spread);
  }
};
var nearestStage = (manifest, written) => nearest4(
  written,
  manifest.stages.map((stage) => stage.name)
);

export {
  isRemote,
  isPlugIn,
  loadManifest,
  nearestStage
};
