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
  judgeCommand: () => judgeCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_comparison = require("./start.cjs").modules["src/core/comparison.ts"];
var harmless = (text) => text.replace(ESCAPES, "").replace(/\r\n?/g, "\n").replace(CONTROLS, "").replace(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "# #[");
var ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
var CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
var judgeOutput = async (options, result) => {
  const findings = [];
  const say = (rule, message, help) => {
    findings.push({ rule, level: "error", message, help });
  };
  if (options.stdout !== void 0) judgeStream("Standard output", result.stdout, options.stdout, result.truncated, say);
  if (options.stderr !== void 0) judgeStream("Standard error", result.stderr, options.stderr, result.truncated, say);
  if (options.output !== void 0)
    judgeStream("The output", `${result.stdout}
${result.stderr}`, options.output, result.truncated, say);
  if (options.value !== void 0 || options.json !== void 0) await judgeValues(options, result.stdout, say);
  return findings;
};
var judgeStream = (name, text, wanted, truncated, say) => {
  const conditions = typeof wanted === "string" ? { contains: [wanted] } : wanted;
  const help = "Look at the output in the report, or run the command by hand.";
  for (const part of conditions.contains ?? [])
    if (!text.includes(part)) say("output-missing", `${name} does not contain "${part}".`, help);
  for (const part of conditions["not-contains"] ?? [])
    if (text.includes(part)) say("output-unwanted", `${name} contains "${part}", and must not.`, help);
  for (const source of conditions.matches ?? [])
    if (!(0, import_chunk_36BVGA52.needPattern)(source).test(text)) say("output-missing", `Nothing in ${lower(name)} matches ${source}.`, help);
  for (const source of conditions["not-matches"] ?? [])
    if ((0, import_chunk_36BVGA52.needPattern)(source).test(text)) say("output-unwanted", `${name} matches ${source}, and must not.`, help);
  if (conditions.equals !== void 0 && text.trim() !== conditions.equals.trim())
    say("output-differs", `${name} is not what it has to be.`, help);
  if (conditions.empty !== void 0 && text.trim() === "" !== conditions.empty)
    say("output-differs", `${name} is ${conditions.empty ? "not empty, and has to be" : "empty"}.`, help);
  const lines = text.split("\n").filter((line) => line.trim() !== "").length;
  for (const limit of conditions.lines ?? [])
    if (!(0, import_comparison.holds)(limit, lines)) say("output-differs", `${name} has ${lines} lines; it has to be ${limit.text}.`, help);
  const asksForAbsence = [conditions["not-contains"], conditions["not-matches"], conditions.lines].some(
    (one) => one !== void 0
  );
  if (truncated && asksForAbsence)
    say(
      "output-too-long",
      `${name} is too long to be looked at whole.`,
      "Let the command write less: filter it with grep."
    );
};
var lower = (name) => name.charAt(0).toLowerCase() + name.slice(1);
var judgeValues = async ({ value, json }, stdout, say) => {
  const { unmet } = await Promise.resolve().then(() => require("./unmet-7XAMKY25.js"));
  if (value !== void 0) {
    const reason = unmet(value, [stdout.trim()]);
    if (reason !== void 0)
      say("value-wrong", `Standard output, read as one value, ${reason}.`, "Look at what the command writes.");
  }
  if (json === void 0) return;
  let document;
  try {
    document = JSON.parse(stdout);
  } catch {
    say(
      "output-no-json",
      "Standard output is no JSON.",
      "Let the command write JSON and nothing else to standard output."
    );
    return;
  }
  const { query } = await Promise.resolve().then(() => require("./esm-GJ5CVPKF.js"));
  for (const [path, expected] of Object.entries(json)) {
    try {
      const found = query(document, path.startsWith("$") ? path : `$.${path}`);
      const reason = unmet(expected, found);
      if (reason !== void 0)
        say("value-wrong", `${path} in standard output ${reason}.`, "Look at what the command writes.");
    } catch {
      say("json-path-wrong", `"${path}" is not a JSONPath.`, "Write it as `$.a.b`, `$['a b']` or `$.list[0]`.");
    }
  }
};
var MAX_OUTPUT_BYTES = 8e6;
var judgeCommand = async (options, context) => {
  if (context.untrusted)
    return (0, import_outcome.undecided)("The command was not run: what is checked out comes from a fork, and nothing of it is executed.", {
      rule: "untrusted",
      help: "Run this item where the code is trusted: after the merge, or on a branch of the repository itself."
    });
  const directory = context.files.at(context.directory).absolute(options["working-directory"] ?? ".");
  const result = await context.shell.run({
    command: options.command,
    ...options.shell === void 0 ? {} : { shell: options.shell },
    directory,
    env: { ...context.env, ...asText(options.env) },
    ...options.input === void 0 ? {} : { input: options.input },
    signal: context.signal,
    maxOutputBytes: MAX_OUTPUT_BYTES
  });
  const shown = {
    stdout: context.masked(harmless(result.stdout)),
    stderr: context.masked(harmless(result.stderr))
  };
  const details = {
    measurements: [
      {
        name: "duration",
        value: Math.round(result.durationMs) / 1e3,
        unit: "s",
        ...options["max-time"] === void 0 ? {} : { limit: options["max-time"] / 1e3 }
      },
      ...result.exitCode === null ? [] : [{ name: "exit-code", value: result.exitCode }]
    ],
    evidence: evidenceOf(options, result, shown)
  };
  if (result.exitCode !== null && options["undecided-exit-code"]?.includes(result.exitCode) === true)
    return (0, import_outcome.undecided)(`The command could not find out: it ended with exit code ${result.exitCode}.${lastWords(shown)}`, {
      rule: "command-undecided",
      help: "Look at its output for what it needs.",
      ...details
    });
  const findings = await judgeResult(options, result, shown);
  const [first] = findings;
  if (first !== void 0)
    return (0, import_outcome.failed)(findings.length === 1 ? first.message : `${first.message} And ${findings.length - 1} more.`, {
      rule: first.rule,
      help: first.help ?? "",
      findings,
      ...details
    });
  return (0, import_outcome.passed)(`ended with exit code ${result.exitCode ?? "?"} after ${(0, import_units.formatDuration)(result.durationMs)}`, details);
};
var judgeResult = async (options, result, shown) => {
  const findings = [];
  const { exitCode, killedBy, durationMs } = result;
  if (exitCode === null || !options["exit-code"].includes(exitCode))
    findings.push({
      rule: "exit-code",
      level: "error",
      message: exitCode === null ? `The command was ended by ${killedBy ?? "a signal"}.${reasonIn(options, shown)}` : `The command ended with exit code ${exitCode}${describeExpected(options["exit-code"])}.${reasonIn(options, shown)}`,
      help: "Run the command by hand, and mend what it reports."
    });
  const limit = options["max-time"];
  if (limit !== void 0 && durationMs > limit)
    findings.push({
      rule: "too-slow",
      level: "error",
      message: `The command took ${(0, import_units.formatDuration)(durationMs)}; the limit is ${(0, import_units.formatDuration)(limit)}.`,
      help: "Find out what takes the time, or raise `max-time`."
    });
  findings.push(...await judgeOutput(options, result));
  return findings;
};
var describeExpected = (codes) => codes.length === 1 && codes[0] === 0 ? "" : `; it has to be ${codes.join(" or ")}`;
var reasonIn = (options, shown) => {
  if (options["fail-with"] !== void 0) {
    const pattern = (0, import_chunk_36BVGA52.needPattern)(options["fail-with"]);
    const line = `${shown.stdout}
${shown.stderr}`.split("\n").find((text) => pattern.test(text));
    if (line !== void 0) return ` It says: ${shorten(line.trim())}`;
  }
  return lastWords(shown);
};
var lastWords = ({ stdout, stderr }) => {
  const lines = (stderr.trim() === "" ? stdout : stderr).split("\n").filter((line) => line.trim() !== "");
  const last = lines.at(-1);
  return last === void 0 ? "" : ` It says: ${shorten(last.trim())}`;
};
var shorten = (line) => line.length > 200 ? `${line.slice(0, 200)}\u2026` : line;
var evidenceOf = (options, result, shown) => {
  const keep = options["keep-output"];
  const tail = (text) => text.length > keep ? `[${text.length - keep} characters left out]
${text.slice(-keep)}` : text;
  return {
    exitCode: result.exitCode,
    ...result.killedBy === void 0 ? {} : { killedBy: result.killedBy },
    ...keep === 0 ? {} : { stdout: tail(shown.stdout), stderr: tail(shown.stderr) },
    ...result.truncated ? { truncated: true } : {}
  };
};
var asText = (env) => Object.fromEntries(Object.entries(env ?? {}).map(([name, value]) => [name, String(value)]));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeCommand
});
