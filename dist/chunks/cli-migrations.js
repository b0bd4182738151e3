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
  migrationsCommand: () => migrationsCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_session = require("./start.cjs").modules["src/cli/session.ts"];
var USAGE = "Usage: gonogo migrations approve --by @LOGIN [FILE-OR-GLOB]... [--base REV] [--lock-file F] [--directory D]";
var MAX_PATHS = 1e3;
var migrationsCommand = {
  summary: "approve migrations as they are now",
  help: `${USAGE}

Writes down that somebody has looked at the migrations that the change adds or edits (or at the files that are named), as they are now: the
digest of each goes into a lock file that is committed. Any edit ends the approval, and nobody approves what is their own. The check
\`migrations\` asks for it with \`review: { count: 1, by: ["@dba"], lock-file: \u2026 }\`.`,
  run: async (context) => {
    const { values, positionals } = (0, import_arguments.parseArguments)(
      context.argv,
      { by: { type: "string" }, base: { type: "string" }, "lock-file": { type: "string" } },
      { positionals: MAX_PATHS, usage: USAGE }
    );
    const [action, ...paths] = positionals;
    if (action !== "approve")
      throw new import_errors.UsageError(
        `${action === void 0 ? "What about migrations?" : `\`${action}\` is not known.`}
${USAGE}`
      );
    if (values.by === void 0) throw new import_errors.UsageError(`Who approves? Add \`--by @LOGIN\`.
${USAGE}`);
    const session = await (0, import_session.openSession)(context, { directory: values.directory, base: values.base });
    const { approve } = await Promise.resolve().then(() => require("./approve-735VCUTY.js"));
    const { lockFile, text, added } = await approve({
      files: session.world.files,
      git: session.world.git,
      signal: context.signal,
      by: values.by,
      paths,
      now: session.world.clock.now(),
      ...values["lock-file"] === void 0 ? {} : { lockFile: values["lock-file"] }
    });
    await (0, import_promises.mkdir)((0, import_node_path.dirname)((0, import_node_path.resolve)(session.root, lockFile)), { recursive: true });
    await (0, import_promises.writeFile)((0, import_node_path.resolve)(session.root, lockFile), text);
    context.stdout.write(
      `${added.length === 0 ? "Nothing new to approve" : `Approved ${added.length} ${added.length === 1 ? "migration" : "migrations"}`}; commit ${(0, import_shown.oneLine)(lockFile)}.
`
    );
    return 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  migrationsCommand
});
