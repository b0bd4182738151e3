import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  finish
} from "./chunk-N2DL3QJP.js";
import {
  runManifest
} from "./chunk-ELWCXTXY.js";
import {
  loadManifests,
  stagesOf
} from "./chunk-KTFJAU7W.js";

// src/program/run.ts
var runProgram = async (options) => {
  if (options.readTrusted === void 0) return runWorkTree(options);
  const { runAgainstBase } = await import("./against-base-DEPBB3NA.js");
  const report = await runAgainstBase(options, options.readTrusted);
  if (report !== void 0) return report;
  const { readTrusted: _, ...fromWorkTree } = options;
  return runWorkTree(fromWorkTree);
};
var runWorkTree = async (options) => {
  const loaded = await loadManifests(options);
  const { world } = options;
  const startedAt = world.clock.now();
  if (loaded.length === 0) {
    const { improvise } = await import("./improvise-NXO6VNCX.js");
    const improvised = await improvise(options);
    const own = await runManifest(
      improvised.manifest,
      [],
      options,
      improvised.manifest.stages.map((stage) => stage.name)
    );
    return finish(options, {
      startedAt,
      manifests: [],
      judged: [options.dryRun === true ? own : { ...own, items: improvised.complete(own.items) }],
      improvised: true,
      notes: improvised.notes
    });
  }
  const judged = [];
  for (const { manifest, waiverProblems } of loaded)
    judged.push(await runManifest(manifest, waiverProblems, options, stagesOf(manifest, options.stages)));
  return finish(options, {
    startedAt,
    manifests: loaded.map(({ manifest }) => manifest),
    judged,
    improvised: false,
    notes: []
  });
};

export {
  runProgram
};
