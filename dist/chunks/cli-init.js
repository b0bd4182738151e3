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
  initCommand: () => initCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_problem = require("./start.cjs").modules["src/manifest/problem.ts"];
var import_find_manifests = require("./start.cjs").modules["src/program/find-manifests.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_session = require("./start.cjs").modules["src/cli/session.ts"];
var USAGE = "Usage: gonogo init [CHECKLIST.md] [--update] [--format yaml|json] [--output FILE] [--directory D]";
var initCommand = {
  summary: "write a manifest from a Markdown checklist, or from what the repository is",
  help: `${USAGE}

With a document: understands each of its task items, proposes how it is decided, and writes a manifest in its order. What
needs something from you, and what only people can decide, becomes a sign-off. Nothing of the document is run.
Without one: looks what the repository is built with and writes a first manifest for that.

      --update          add to the manifest that is there what the document asks and nothing answers yet
      --format F        yaml (default), or json: what was understood of each item
  -o, --output FILE     where it is written: .github/gonogo.yml unless told; \`-\` is the terminal
      --directory D     the repository, if it is not here

A file that is there is never overwritten. Ends 0, or 2 where something is wrong with the arguments.`,
  run: async (context) => {
    const { values, positionals } = (0, import_arguments.parseArguments)(
      context.argv,
      {
        update: { type: "boolean" },
        format: { type: "string", short: "f" },
        output: { type: "string", short: "o" }
      },
      { positionals: 1, usage: USAGE }
    );
    const format = values.format ?? "yaml";
    if (format !== "yaml" && format !== "json")
      throw new import_errors.UsageError(`\`init\` writes yaml or json, not \`${format}\`.
${USAGE}`);
    const session = await (0, import_session.openSession)(context, { directory: values.directory });
    const [document] = positionals;
    const target = await targetOf(context, session, values, format);
    if (document === void 0) {
      if (values.update === true) throw new import_errors.UsageError(`\`--update\` wants the document to update from.
${USAGE}`);
      if (format === "json")
        throw new import_errors.UsageError(`\`--format json\` tells what was understood of a document: name it.
${USAGE}`);
      const { initFromRepository } = await Promise.resolve().then(() => require("./init-from-repository-NBY3BCFL.js"));
      const { text, stack } = await initFromRepository({
        files: session.world.files,
        registry: session.registry,
        signal: session.signal,
        now: session.world.clock.now(),
        name: (0, import_node_path.basename)(session.root)
      });
      await put(context, target, text);
      if (target !== void 0) sayNext(context);
      if (target !== void 0 && stack.checklists.length > 0)
        context.stderr.write(
          `There ${stack.checklists.length === 1 ? "is a checklist" : "are checklists"} here: \`gonogo init ${(0, import_shown.printable)(stack.checklists[0] ?? "")}\` reads it.
`
        );
      return 0;
    }
    const { checklist, proposals } = await understandDocument(context, session, document);
    if (format === "json") {
      await put(context, target, `${JSON.stringify(proposals, null, 2)}
`);
      return 0;
    }
    if (proposals.items.length === 0)
      throw new import_errors.UsageError(
        `${(0, import_shown.printable)(document)} has no task item (\`- [ ] text\`): there is nothing to make a manifest of.
Write each line that has to hold as one, for example \`- [ ] ${(0, import_shown.printable)(exampleOf(checklist))}\`.`
      );
    const title = checklist.headings[0]?.text;
    const existing = target === void 0 || values.update !== true ? void 0 : await readIfThere(target);
    if (existing === void 0) {
      const { writeManifest } = await Promise.resolve().then(() => require("./write-manifest-T6Z3IYBG.js"));
      const text = await writeManifest({
        proposals,
        registry: session.registry,
        now: session.world.clock.now(),
        ...title === void 0 ? {} : { title }
      });
      await put(context, target, text);
      if (target !== void 0) sayNext(context);
      return 0;
    }
    const { mergeManifest } = await Promise.resolve().then(() => require("./merge-manifest-3H7YFR3G.js"));
    const shown = (0, import_node_path.relative)(session.root, target ?? "").replaceAll("\\", "/");
    const merged = await mergeManifest({
      path: shown,
      existing,
      checklist,
      proposals,
      registry: session.registry,
      now: session.world.clock.now(),
      read: async (path) => await session.world.files.stat(path) === void 0 ? void 0 : session.world.files.readBytes(path)
    });
    if ("problems" in merged) throw new import_problem.ManifestError(merged.problems);
    if (merged.text === existing) context.stderr.write(`${(0, import_shown.printable)(shown)} answers every line already.
`);
    else {
      await replace(target ?? "", merged.text);
      context.stderr.write(
        `${(0, import_shown.printable)(shown)}: ${merged.added} ${merged.added === 1 ? "line" : "lines"} added, ${merged.fixed} mended.
`
      );
    }
    return 0;
  }
};
var sayNext = ({ stderr }) => {
  stderr.write("Read it through. `gonogo plan` shows what would run, `gonogo run` asks the gate.\n");
};
var exampleOf = ({ nodes }) => {
  for (const node of nodes)
    if (node.kind === "entry" && node.text.trim() !== "")
      return node.text.replaceAll("`", "").trim().split("\n")[0]?.slice(0, 80) ?? "";
  return "The database has a backup of today";
};
var understandDocument = async (context, session, document) => {
  const path = (0, import_node_path.resolve)(context.directory, document);
  let bytes;
  try {
    const found = await (0, import_promises.stat)(path);
    if (found.isDirectory()) throw new import_errors.UsageError(`${(0, import_shown.printable)(document)} is a folder. Name the document.`);
    if (found.size > 1e7)
      throw new import_errors.UsageError(`${(0, import_shown.printable)(document)} is larger than 10 MB. Name the checklist itself, or split it.`);
    bytes = await (0, import_promises.readFile)(path);
  } catch (thrown) {
    if (thrown instanceof import_errors.UsageError) throw thrown;
    throw new import_errors.UsageError(`${(0, import_shown.printable)(document)} cannot be read: ${(0, import_errors.messageOf)(thrown)}.`);
  }
  const { readChecklist } = await Promise.resolve().then(() => require("./read-NIVV2G3O.js"));
  const { importChecklist } = await Promise.resolve().then(() => require("./propose-HA7XOSBM.js"));
  const checklist = readChecklist(bytes, (0, import_node_path.relative)(session.root, path).replaceAll("\\", "/"));
  return {
    checklist,
    proposals: await importChecklist({ checklist, files: session.world.files, signal: session.signal })
  };
};
var targetOf = async (context, session, values, format) => {
  if (values.output === "-" || format === "json" && values.output === void 0) return void 0;
  if (values.output !== void 0) {
    const path = (0, import_node_path.resolve)(context.directory, values.output);
    if (values.update !== true && format === "yaml" && await readIfThere(path) !== void 0)
      throw new import_errors.UsageError(
        `${(0, import_shown.printable)(values.output)} is there already and is not overwritten. Use \`--update\`, or another \`--output\`.`
      );
    return path;
  }
  for (const known of import_find_manifests.MANIFEST_PATHS) {
    const path = (0, import_node_path.resolve)(session.root, known);
    if (await readIfThere(path) === void 0) continue;
    if (values.update === true) return path;
    throw new import_errors.UsageError(`${known} is there already and is not overwritten. Use \`--update\`, or \`--output\`.`);
  }
  return (0, import_node_path.resolve)(session.root, import_find_manifests.MANIFEST_PATHS[0]);
};
var readIfThere = async (path) => {
  try {
    return await (0, import_promises.readFile)(path, "utf8");
  } catch (thrown) {
    if (typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ENOENT") return void 0;
    throw new import_errors.UsageError(`${(0, import_shown.printable)(path)} cannot be read: ${(0, import_errors.messageOf)(thrown)}.`);
  }
};
var put = async (context, target, text) => {
  if (target === void 0) context.stdout.write(text);
  else {
    await replace(target, text);
    context.stderr.write(`Written: ${(0, import_shown.printable)((0, import_node_path.relative)(context.directory, target) || target)}
`);
  }
};
var replace = async (path, text) => {
  try {
    await (0, import_promises.mkdir)((0, import_node_path.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    await (0, import_promises.writeFile)(temporary, text);
    await (0, import_promises.rename)(temporary, path);
  } catch (thrown) {
    throw new import_errors.UsageError(`${(0, import_shown.printable)(path)} cannot be written: ${(0, import_errors.messageOf)(thrown)}.`);
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  initCommand
});
