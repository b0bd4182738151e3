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
  planCommand: () => planCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_find_manifests = require("./start.cjs").modules["src/program/find-manifests.ts"];
var import_judge_manifest = require("./start.cjs").modules["src/program/judge-manifest.ts"];
var import_load = require("./start.cjs").modules["src/manifest/load.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_session = require("./start.cjs").modules["src/cli/session.ts"];
var USAGE = "Usage: gonogo plan [--stage S]... [--manifest F]... [OPTION]...";
var planCommand = {
  summary: "what would run",
  help: `${USAGE}

Shows what would run, in which order, and for each item that would not, why. Nothing is run.
Without --stage all stages are shown.

      --only ID, --environment E, --env-file F, --base REV, --directory D   as in \`gonogo run\`
      --format F        terminal (default) or json`,
  run: async (context) => {
    const { values } = (0, import_arguments.parseArguments)(
      context.argv,
      {
        stage: { type: "string", short: "s", multiple: true },
        manifest: { type: "string", short: "m", multiple: true },
        only: { type: "string", multiple: true },
        environment: { type: "string" },
        "env-file": { type: "string", multiple: true },
        base: { type: "string" },
        format: { type: "string" }
      },
      { positionals: 0, usage: USAGE }
    );
    const format = values.format ?? "terminal";
    if (format !== "terminal" && format !== "json")
      throw new import_errors.UsageError(`\`plan\` shows terminal or json, not \`${format}\`.`);
    const session = await (0, import_session.openSession)(context, {
      directory: values.directory,
      envFiles: values["env-file"] ?? [],
      base: values.base,
      environment: values.environment
    });
    const loaded = await (0, import_find_manifests.loadManifests)({ ...session, manifests: values.manifest ?? [] });
    if (loaded.length === 0)
      throw new import_errors.UsageError(`There is no manifest here (${import_find_manifests.MANIFEST_PATHS.join(", ")}). \`gonogo init\` writes one.`);
    const shown = [];
    for (const { manifest } of loaded) {
      const stages = values.stage === void 0 ? manifest.stages.map((stage) => stage.name) : (0, import_find_manifests.stagesOf)(manifest, (0, import_arguments.listOf)(values.stage));
      for (const stage of stages)
        if (!manifest.stages.some(({ name }) => name === stage)) {
          const near = (0, import_load.nearestStage)(manifest, stage);
          throw new import_errors.UsageError(
            `The stage \`${stage}\` is not in ${manifest.path}.${near === void 0 ? ` It has ${manifest.stages.map(({ name }) => name).join(", ")}.` : ` Did you mean \`${near}\`?`}`
          );
        }
      const { planned } = await (0, import_judge_manifest.planManifest)(manifest, { ...session, only: (0, import_arguments.listOf)(values.only) }, stages);
      if (format === "json") shown.push({ manifest: manifest.path, stages, items: planned.map(jsonOf) });
      else context.stdout.write(session.mask.text(renderPlan(manifest.path, stages, planned, loaded.length > 1)));
    }
    if (format === "json")
      context.stdout.write(`${session.mask.text(JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2))}
`);
    return 0;
  }
};
var jsonOf = ({ item, name, fate }) => ({
  id: item.id,
  name,
  stage: item.stage,
  section: item.section,
  level: item.level,
  uses: "anyOf" in item.decision ? "any-of" : item.decision.uses,
  needs: item.needs,
  fate: fate.kind,
  ...fate.kind === "run" ? {} : { reason: fate.reason },
  manifest: { file: item.origin.source.file, line: item.origin.source.lineOf(item.origin.path) }
});
var FATES = {
  run: "runs",
  skipped: "skipped",
  "not-applicable": "does not apply",
  error: "cannot be decided"
};
var renderPlan = (path, stages, planned, withPath) => {
  const lines = withPath ? [path, ""] : [];
  for (const stage of stages) {
    const items = planned.filter(({ item }) => item.stage === stage);
    const running = items.filter(({ fate }) => fate.kind === "run").length;
    lines.push(`${stage}: ${running} of ${items.length} ${items.length === 1 ? "item" : "items"} would run`);
    for (const { item, name, fate } of items) {
      const { decision } = item;
      const uses = "anyOf" in decision ? `any of ${decision.anyOf.map((branch) => branch.uses).join(", ")}` : decision.uses;
      lines.push(
        `  ${fate.kind === "run" ? "\u2022" : "-"} ${(0, import_shown.oneLine)(name)}  [${item.id}] ${uses}${item.level === "block" ? "" : `, ${item.level}`}${item.needs.length === 0 ? "" : `, after ${item.needs.join(", ")}`}`
      );
      if (fate.kind !== "run") lines.push(`      ${FATES[fate.kind]}: ${(0, import_shown.oneLine)(fate.reason)}`);
      if (item.origin.source.file !== path) lines.push(`      from ${item.origin.source.file}`);
    }
    lines.push("");
  }
  return lines.join("\n");
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planCommand
});
