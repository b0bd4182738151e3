import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_planManifest
} from "./chunk-SSUV7JAD.js";
import {
  held_nearestStage
} from "./chunk-ZVZYXHOB.js";
import {
  held_MANIFEST_PATHS,
  held_loadManifests,
  held_stagesOf
} from "./chunk-ICPPG3LD.js";
import {
  held_oneLine
} from "./chunk-QNKWVI56.js";
import {
  held_openSession
} from "./chunk-WGEPFIVI.js";
import {
  held_listOf,
  held_parseArguments
} from "./chunk-B5VX22VP.js";
import {
  held_UsageError
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/plan.ts
var USAGE = "Usage: gonogo plan [--stage S]... [--manifest F]... [OPTION]...";
var planCommand = {
  summary: "what would run",
  help: `${USAGE}

Shows what would run, in which order, and for each item that would not, why. Nothing is run.
Without --stage all stages are shown.

      --only ID, --environment E, --env-file F, --base REV, --directory D   as in \`gonogo run\`
      --format F        terminal (default) or json`,
  run: async (context) => {
    const { values } = held_parseArguments(
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
      throw new held_UsageError(`\`plan\` shows terminal or json, not \`${format}\`.`);
    const session = await held_openSession(context, {
      directory: values.directory,
      envFiles: values["env-file"] ?? [],
      base: values.base,
      environment: values.environment
    });
    const loaded = await held_loadManifests({ ...session, manifests: values.manifest ?? [] });
    if (loaded.length === 0)
      throw new held_UsageError(`There is no manifest here (${held_MANIFEST_PATHS.join(", ")}). \`gonogo init\` writes one.`);
    const shown = [];
    for (const { manifest } of loaded) {
      const stages = values.stage === void 0 ? manifest.stages.map((stage) => stage.name) : held_stagesOf(manifest, held_listOf(values.stage));
      for (const stage of stages)
        if (!manifest.stages.some(({ name }) => name === stage)) {
          const near = held_nearestStage(manifest, stage);
          throw new held_UsageError(
            `The stage \`${stage}\` is not in ${manifest.path}.${near === void 0 ? ` It has ${manifest.stages.map(({ name }) => name).join(", ")}.` : ` Did you mean \`${near}\`?`}`
          );
        }
      const { planned } = await held_planManifest(manifest, { ...session, only: held_listOf(values.only) }, stages);
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
        `  ${fate.kind === "run" ? "\u2022" : "-"} ${held_oneLine(name)}  [${item.id}] ${uses}${item.level === "block" ? "" : `, ${item.level}`}${item.needs.length === 0 ? "" : `, after ${item.needs.join(", ")}`}`
      );
      if (fate.kind !== "run") lines.push(`      ${FATES[fate.kind]}: ${held_oneLine(fate.reason)}`);
      if (item.origin.source.file !== path) lines.push(`      from ${item.origin.source.file}`);
    }
    lines.push("");
  }
  return lines.join("\n");
};
export {
  planCommand
};
