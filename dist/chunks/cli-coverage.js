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
  coverageCommand: () => coverageCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_find_manifests = require("./start.cjs").modules["src/program/find-manifests.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_session = require("./start.cjs").modules["src/cli/session.ts"];
var USAGE = "Usage: gonogo coverage [--manifest F]... [--fix] [--format terminal|json] [--boxes REPORT [--output FILE]] [--directory D]";
var coverageCommand = {
  summary: "which lines of the documents the manifest answers, and which not",
  help: `${USAGE}

Compares the manifest with the documents in its \`checklists\`: lines that nothing answers, answers whose line has changed or
is gone, lines that have moved, and mistakes in the documents themselves.

      --fix             write the new lines of what moved into \`source\`
      --format F        terminal (default) or json
      --boxes REPORT    instead: a copy of the document with its boxes set from this report (JSON)
  -o, --output FILE     where that copy is written; the terminal unless told
  -m, --manifest F      the manifest, if it is not in its usual place

Ends 0 when every line is answered, 1 on drift, 2 where the manifest is wrong.`,
  run: async (context) => {
    const { values } = (0, import_arguments.parseArguments)(
      context.argv,
      {
        manifest: { type: "string", short: "m", multiple: true },
        fix: { type: "boolean" },
        format: { type: "string", short: "f" },
        boxes: { type: "string" },
        output: { type: "string", short: "o" }
      },
      { positionals: 0, usage: USAGE }
    );
    const format = values.format ?? "terminal";
    if (format !== "terminal" && format !== "json")
      throw new import_errors.UsageError(`\`coverage\` shows terminal or json, not \`${format}\`.`);
    const session = await (0, import_session.openSession)(context, { directory: values.directory });
    const loaded = await (0, import_find_manifests.loadManifests)({ ...session, manifests: values.manifest ?? [] });
    if (loaded.length === 0)
      throw new import_errors.UsageError(`There is no manifest here (${import_find_manifests.MANIFEST_PATHS.join(", ")}). \`gonogo init\` writes one.`);
    if (loaded.every(({ manifest }) => manifest.checklists.length === 0))
      throw new import_errors.UsageError("The manifest names no document. Add `checklists: [docs/DEPLOYMENT_CHECKLIST.md]`.");
    if (values.boxes !== void 0) {
      await writeBoxes(
        context,
        session,
        values.boxes,
        values.output,
        loaded.flatMap(({ manifest }) => manifest.checklists)
      );
      return 0;
    }
    if (values.output !== void 0) throw new import_errors.UsageError(`\`--output\` goes with \`--boxes\`.
${USAGE}`);
    const { coverManifests } = await Promise.resolve().then(() => require("./cover-manifests-LYZWUHW3.js"));
    const result = await coverManifests(
      loaded.map(({ manifest }) => manifest),
      session.world.files,
      session.signal
    );
    let { findings } = result;
    if (values.fix === true && result.fixes.length > 0) {
      const { fixSources } = await Promise.resolve().then(() => require("./fix-sources-USOHOXWR.js"));
      for (const file of new Set(result.fixes.map((fix) => fix.manifest))) {
        const path = (0, import_node_path.resolve)(session.root, file);
        const text = await (0, import_promises.readFile)(path, "utf8");
        const fixed = fixSources(
          text,
          result.fixes.filter((fix) => fix.manifest === file)
        );
        if (fixed === text) continue;
        const temporary = `${path}.${process.pid}.tmp`;
        await (0, import_promises.writeFile)(temporary, fixed);
        await (0, import_promises.rename)(temporary, path);
        context.stderr.write(`${(0, import_shown.printable)(file)}: the lines of what moved are mended.
`);
      }
      findings = findings.filter((finding) => finding.rule !== "lines-moved");
    }
    const drift = findings.some((finding) => finding.level === "error");
    if (format === "json")
      context.stdout.write(`${JSON.stringify({ documents: result.documents, findings }, null, 2)}
`);
    else {
      for (const finding of findings) context.stdout.write(`${render(finding)}
`);
      for (const { file, items, answered } of result.documents)
        context.stdout.write(
          `${(0, import_shown.printable)(file)}: ${answered} of ${items} ${items === 1 ? "line is" : "lines are"} answered (${items === 0 ? 100 : Math.floor(100 * answered / items)} %).
`
        );
    }
    return drift ? 1 : 0;
  }
};
var writeBoxes = async (context, session, report, output, checklists) => {
  const [path, ...others] = [...new Set(checklists)];
  if (path === void 0 || others.length > 0)
    throw new import_errors.UsageError("`--boxes` wants a manifest that answers for one document.");
  const { fillBoxes } = await Promise.resolve().then(() => require("./fill-boxes-DMYPKJIQ.js"));
  const { readChecklist } = await Promise.resolve().then(() => require("./read-NIVV2G3O.js"));
  const { items } = await (0, import_session.readReport)((0, import_node_path.resolve)(context.directory, report), report);
  const bytes = await session.world.files.readBytes(path);
  const text = fillBoxes(bytes, readChecklist(bytes, path), items);
  if (output === void 0) {
    context.stdout.write(text);
    return;
  }
  const target = (0, import_node_path.resolve)(context.directory, output);
  if (target === session.world.files.absolute(path))
    throw new import_errors.UsageError(`${(0, import_shown.printable)(output)} is the document itself, which is left alone. Name another file.`);
  const temporary = `${target}.${process.pid}.tmp`;
  await (0, import_promises.writeFile)(temporary, text);
  await (0, import_promises.rename)(temporary, target);
  context.stderr.write(`Written: ${(0, import_shown.printable)(output)}
`);
};
var render = (finding) => [
  `${(0, import_shown.printable)(finding.path ?? "")}${finding.line === void 0 ? "" : `:${finding.line}`}: ${finding.level === "error" ? "" : `${finding.level}: `}${(0, import_shown.oneLine)(finding.message)}`,
  ...finding.help === void 0 ? [] : [`    ${(0, import_shown.oneLine)(finding.help)}`]
].join("\n");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  coverageCommand
});
