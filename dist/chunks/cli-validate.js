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
  validateCommand: () => validateCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_problem = require("./start.cjs").modules["src/manifest/problem.ts"];
var import_read_item = require("./start.cjs").modules["src/manifest/read-item.ts"];
var import_find_manifests = require("./start.cjs").modules["src/program/find-manifests.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_session = require("./start.cjs").modules["src/cli/session.ts"];
var findLost = async (manifest, files) => {
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { origin, decision } of manifest.items)
    for (const [index, { uses }] of ("anyOf" in decision ? decision.anyOf : [decision]).entries()) {
      const at = [...origin.path, ..."anyOf" in decision ? ["any-of", index] : [], "uses"];
      const key = `${origin.source.file}\0${at.join("\0")}`;
      if (!(0, import_read_item.isPlugIn)(uses) || seen.has(key)) continue;
      seen.add(key);
      if (await files.stat(uses.replace(/^\.\//, "")) === void 0)
        problems.push(
          origin.source.problemAt(at, `The check \`${uses}\` is not there.`, {
            hint: "The path starts at the root of the repository."
          })
        );
    }
  return problems;
};
var lostDocuments = async (manifest, files) => {
  const notes = [];
  for (const path of manifest.checklists)
    if (await files.stat(path) === void 0)
      notes.push(
        `Note: the document ${path} is not there: none of its lines can be answered. Paths start at the root of the repository (--directory).`
      );
  return notes;
};
var USAGE = "Usage: gonogo validate [--manifest F]... [--directory D]";
var validateCommand = {
  summary: "look for mistakes in the manifest",
  help: `${USAGE}

Reads the manifest and everything it extends, and tells every mistake with its place. Nothing is run.
Ends 0 when it is right, 2 when it is not.`,
  run: async (context) => {
    const { values } = (0, import_arguments.parseArguments)(
      context.argv,
      { manifest: { type: "string", short: "m", multiple: true } },
      { positionals: 0, usage: USAGE }
    );
    const session = await (0, import_session.openSession)(context, { directory: values.directory });
    const loaded = await (0, import_find_manifests.loadManifests)({ ...session, manifests: values.manifest ?? [] });
    if (loaded.length === 0)
      throw new import_errors.UsageError(`There is no manifest here (${import_find_manifests.MANIFEST_PATHS.join(", ")}). \`gonogo init\` writes one.`);
    const weak = loaded.flatMap(({ waiverProblems }) => waiverProblems);
    if (weak.length > 0) throw new import_problem.ManifestError(weak);
    const lost = (await Promise.all(loaded.map(({ manifest }) => findLost(manifest, session.world.files)))).flat();
    if (lost.length > 0) throw new import_problem.ManifestError(lost);
    for (const { manifest } of loaded) {
      const stages = manifest.stages.map(
        (stage) => `${stage.name} (${manifest.items.filter((item) => item.stage === stage.name).length})`
      );
      context.stdout.write(`${(0, import_shown.printable)(manifest.path)} is right: ${stages.join(", ")}.
`);
      for (const note of await lostDocuments(manifest, session.world.files))
        context.stdout.write(`${(0, import_shown.printable)(note)}
`);
    }
    return 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validateCommand
});
