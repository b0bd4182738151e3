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
  signCommand: () => signCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_PHE3GW6Z = require("./chunk-PHE3GW6Z.js");
var import_chunk_YHC34E2A = require("./chunk-YHC34E2A.js");
var import_chunk_EGZTN2I4 = require("./chunk-EGZTN2I4.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_run = require("./start.cjs").modules["src/program/run.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_session = require("./start.cjs").modules["src/cli/session.ts"];
var USAGE = "Usage: gonogo sign ITEM [--stage S] [--lines 1,3] [--note TEXT] [--not-applicable REASON | --reject REASON] [--by E-MAIL] [--manifest F]... [--directory D]";
var signCommand = {
  summary: "decide an item in a file that is committed, outside GitHub",
  help: `${USAGE}

Writes your decision on an item of \`uses: sign-off\` to a file, bound to the files that the item covers as they are committed
now. Commit it yourself and push it: the author of that commit is who has signed, and has to be one whom the item names by
e-mail address (\`by: [dana@example.org]\`, or a role that holds it). It ends when a file changes that it covers; remove the
file to take it back. On GitHub sign in a comment or a review instead.

Sign the commit as well (\`git commit -S\`) where the item says \`signed: true\`.`,
  run: async (context) => {
    const { values, positionals } = (0, import_arguments.parseArguments)(
      context.argv,
      {
        stage: { type: "string", short: "s" },
        manifest: { type: "string", short: "m", multiple: true },
        environment: { type: "string" },
        base: { type: "string" },
        lines: { type: "string" },
        note: { type: "string" },
        by: { type: "string" },
        "not-applicable": { type: "string" },
        reject: { type: "string" }
      },
      { positionals: 1, usage: USAGE }
    );
    const [item] = positionals;
    if (item === void 0) throw new import_errors.UsageError(`Which item?
${USAGE}`);
    if (values["not-applicable"] !== void 0 && values.reject !== void 0)
      throw new import_errors.UsageError(`\`--not-applicable\` and \`--reject\` are two decisions.
${USAGE}`);
    const session = await (0, import_session.openSession)(context, {
      directory: values.directory,
      base: values.base,
      environment: values.environment
    });
    const { git } = session.world;
    const report = await (0, import_run.runProgram)({
      ...session,
      manifests: values.manifest ?? [],
      stages: (0, import_arguments.listOf)(values.stage === void 0 ? void 0 : [values.stage]),
      only: [item],
      concurrency: 1
    });
    const found = report.items.find(({ id }) => id === item);
    if (found === void 0) throw new import_errors.UsageError(`There is no item "${item}" in ${report.stages.join(", ")}.`);
    const scope = scopeOf(found);
    if (scope === void 0)
      throw new import_errors.UsageError(
        `"${item}" cannot be signed by a file: ${found.uses === "sign-off" ? found.summary : `it is decided by ${found.uses}`}.
Name who may sign by the e-mail address of their commits: \`by: [dana@example.org]\`.`
      );
    const by = values.by ?? await configured(session.world, context.signal);
    if (!/^[^\s@]+@[^\s@]+$/.test(by)) throw new import_errors.UsageError(`"${by}" is no e-mail address.`);
    const sha = await git.head(context.signal);
    const record = {
      item,
      stage: found.stage,
      decision: values["not-applicable"] === void 0 ? values.reject === void 0 ? "signed" : "rejected" : "not-applicable",
      by,
      scope,
      ...sha === void 0 ? {} : { commit: sha },
      lines: linesOf(values.lines),
      note: values["not-applicable"] ?? values.reject ?? values.note ?? ""
    };
    const path = (0, import_chunk_PHE3GW6Z.recordPath)(record);
    await (0, import_promises.mkdir)((0, import_node_path.dirname)((0, import_node_path.resolve)(session.root, path)), { recursive: true });
    await (0, import_promises.writeFile)((0, import_node_path.resolve)(session.root, path), (0, import_chunk_PHE3GW6Z.formatRecord)(record));
    context.stdout.write(
      `Wrote ${path}: ${record.decision} by ${(0, import_shown.oneLine)(by)}, for the files that "${(0, import_shown.oneLine)(item)}" covers as they are committed now.
Commit it yourself (the author has to be ${(0, import_shown.oneLine)(by)}), and push it.
`
    );
    return 0;
  }
};
var scopeOf = ({ evidence }) => {
  const record = evidence["record"];
  return typeof record === "object" && record !== null && "scope" in record && typeof record.scope === "string" ? record.scope : void 0;
};
var configured = async ({ git }, signal) => {
  try {
    return new TextDecoder().decode(await git.run(["config", "user.email"], signal)).trim();
  } catch {
    signal.throwIfAborted();
    throw new import_errors.UsageError("Who signs? git has no `user.email` here: set it, or add `--by E-MAIL`.");
  }
};
var linesOf = (text) => {
  if (text === void 0) return [];
  if (!/^[1-9]\d{0,2}(,[1-9]\d{0,2})*$/.test(text))
    throw new import_errors.UsageError(`\`--lines\` wants numbers such as 1,3, not \`${text}\`.`);
  return text.split(",").map(Number);
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  signCommand
});
