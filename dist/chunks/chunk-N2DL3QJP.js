import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  VERSION
} from "./chunk-YHY7XR3G.js";

// src/program/finish.ts
import { countStatuses, judge } from "./core.js";
var STRICTNESS = { "no-go": 2, hold: 1, go: 0 };
var finish = (options, run) => {
  const several = run.judged.length > 1;
  const judgements = run.judged.map((judged) => ({
    judged,
    ...judge({
      items: judged.items,
      stages: judged.stages,
      broken: judged.broken,
      override: options.override,
      watchEnded: judged.watchEnded,
      improvised: run.improvised
    })
  }));
  const strictest = judgements.reduce((a, b) => STRICTNESS[b.verdict] > STRICTNESS[a.verdict] ? b : a);
  const items = run.judged.flatMap(
    ({ items: own, manifest }) => several ? own.map((item) => ({ ...item, section: [manifest.name ?? manifest.path, ...item.section] })) : own
  );
  const main = strictest.judged.manifest;
  const broken = run.judged.flatMap((judged) => judged.broken);
  const stages = [...new Set(run.judged.flatMap((judged) => judged.stages))];
  const watched = run.judged.some(
    ({ manifest, stages: own }) => own.some((name) => (manifest.stages.find((stage) => stage.name === name)?.watch.length ?? 0) > 0)
  );
  const report = {
    schemaVersion: 1,
    verdict: strictest.verdict,
    reason: strictest.reason,
    stages,
    subject: options.subject,
    manifest: run.improvised ? {} : {
      path: main.path,
      sha256: main.sha256,
      ...options.readTrusted === void 0 ? {} : { ref: options.readTrusted.ref },
      ...main.name === void 0 ? {} : { name: main.name }
    },
    ...several ? {
      manifests: judgements.map(({ judged, verdict }) => ({
        path: judged.manifest.path,
        sha256: judged.manifest.sha256,
        ...options.readTrusted === void 0 ? {} : { ref: options.readTrusted.ref },
        verdict
      }))
    } : {},
    startedAt: new Date(run.startedAt).toISOString(),
    durationMs: Math.max(0, options.world.clock.now() - run.startedAt),
    tool: { name: "gonogo", version: VERSION },
    counts: countStatuses(items),
    items,
    signOffs: run.judged.flatMap((judged) => judged.signOffs),
    waivers: run.judged.flatMap((judged) => judged.waivers),
    ...options.override === void 0 || !strictest.reason.startsWith("overridden") ? {} : { override: options.override },
    ...watched ? { decision: strictest.verdict === "no-go" ? "rollback" : strictest.judged.watchEnded ? "keep" : "watch" } : {},
    ...broken.length === 0 ? {} : { broken },
    ...(() => {
      const notes = [...options.notes ?? [], ...run.notes, ...run.judged.flatMap((judged) => judged.notes)];
      return notes.length === 0 ? {} : { notes };
    })()
  };
  return options.mask.deep(report);
};

export {
  finish
};
