import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  isPlugIn,
  isRemote,
  loadManifest,
  nearestStage
} from "./chunk-S5S4IQAY.js";
import {
  readerFor,
  runItems,
  waiverOf
} from "./chunk-BOR5J7IR.js";
import {
  InterpolationFailure,
  conditionHolds,
  interpolate
} from "./chunk-7GZ2CAEL.js";
import {
  ManifestError
} from "./chunk-K7Z427IG.js";
import {
  VERSION
} from "./chunk-YHY7XR3G.js";
import {
  require_picomatch
} from "./chunk-EMDP7UCP.js";
import {
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/program.ts
import { messageOf } from "./core.js";
import { countStatuses, judge } from "./core.js";

// src/engine/plan.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var plan = (manifest, options) => {
  const chosen = select(manifest.items, options.stages, options.only);
  return chosen.map((item) => planItem(item, manifest, options.change, options.around));
};
var select = (items, stages, only) => {
  const inStages = stages.flatMap((stage) => items.filter((item) => item.stage === stage));
  if (only === void 0 || only.length === 0) return inStages;
  const wanted = /* @__PURE__ */ new Set();
  const want = (item) => {
    if (wanted.has(item)) return;
    wanted.add(item);
    for (const need of item.needs)
      for (const other of inStages)
        if (other.stage === item.stage && (other.id === need || other.baseId === need)) want(other);
  };
  for (const item of inStages) if (only.includes(item.id) || only.includes(item.baseId)) want(item);
  return inStages.filter((item) => wanted.has(item));
};
var planItem = (item, manifest, change, around) => {
  const reader = readerFor(item, manifest.env, around);
  let name = item.name;
  try {
    if (name.includes("${{")) name = String(interpolate(name, reader));
    for (const condition of item.conditions)
      if (!conditionHolds(condition, reader))
        return {
          item,
          name,
          fate: {
            kind: "skipped",
            reason: condition === false ? "switched off with `if: false`" : `its condition does not hold: ${String(condition)}`
          }
        };
  } catch (thrown) {
    if (!(thrown instanceof InterpolationFailure)) throw thrown;
    return { item, name, fate: { kind: "error", reason: thrown.message, help: thrown.help } };
  }
  if (item.paths.length > 0 && change.status === "known" && !change.files.some(
    (file) => covers(item.paths, file.path) || file.previousPath !== void 0 && covers(item.paths, file.previousPath)
  ))
    return {
      item,
      name,
      fate: { kind: "not-applicable", reason: `none of its files changed (${item.paths.join(", ")})` }
    };
  return { item, name, fate: { kind: "run" } };
};
var matchers = /* @__PURE__ */ new Map();
var covers = (globs, path) => {
  const key = globs.join("\0");
  let matches = matchers.get(key);
  if (matches === void 0) {
    const wanted = globs.filter((glob) => !glob.startsWith("!"));
    const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
    const options = { dot: true };
    const include = wanted.map((glob) => (0, import_picomatch.default)(glob.replace(/^\.\//, ""), options));
    const exclude = unwanted.map((glob) => (0, import_picomatch.default)(glob.replace(/^\.\//, ""), options));
    matches = (candidate) => include.some(
      (test, index) => test(candidate) || candidate === wanted[index] || candidate.startsWith(`${(wanted[index] ?? "").replace(/\/$/, "")}/`)
    ) && !exclude.some((test) => test(candidate));
    matchers.set(key, matches);
  }
  return matches(path);
};

// src/manifest/plug-in.ts
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "./zod.js";
import { Undecidable } from "./core.js";
var PlugIn = z.object({
  run: z.custom((value) => typeof value === "function"),
  summary: z.optional(z.string()),
  options: z.optional(
    z.custom((value) => value !== null && typeof value === "object" && "safeParse" in value)
  ),
  needs: z.optional(
    z.array(z.enum(["clock", "files", "git", "http", "postgres", "shell", "tcp", "environment", "github"]))
  )
});
var loadPlugIn = async (path, options) => {
  if (options.trusted === void 0 && options.untrusted)
    throw new Undecidable(`\`${path}\` is not run on a pull request from a fork`, {
      rule: "untrusted",
      help: "Merge from a branch of this repository, or decide the item in another way."
    });
  if (options.trusted === void 0)
    return toCheck(path, await import(pathToFileURL(options.files.absolute(path)).href));
  const bytes = await options.trusted.read(path.replace(/^\.\//, ""));
  if (bytes === void 0)
    throw new Undecidable(`\`${path}\` does not exist at ${options.trusted.ref}, from where checks are taken`, {
      rule: "check-unavailable",
      help: "Merge the check first; the change that adds it cannot be judged by it."
    });
  const folder = await mkdtemp(join(tmpdir(), "gonogo-"));
  try {
    const file = join(folder, "check.mjs");
    await writeFile(file, bytes);
    return toCheck(path, await import(pathToFileURL(file).href));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
var toCheck = (path, module) => {
  const exported = module;
  const parsed = PlugIn.safeParse(exported.check ?? exported.default);
  if (!parsed.success)
    throw new Undecidable(`\`${path}\` exports no check`, {
      rule: "check-unavailable",
      help: "Export as default an object with `run(options, context)`."
    });
  const { run, summary, options, needs } = parsed.data;
  return {
    kind: path,
    summary: summary ?? path,
    needs: needs ?? [],
    options: options ?? z.record(z.string(), z.unknown()),
    run
  };
};

// src/program.ts
var MANIFEST_PATHS = [".github/gonogo.yml", ".github/gonogo.yaml", "gonogo.yml", "gonogo.yaml"];
var loadManifests = async (options) => {
  const { world, registry } = options;
  const read = options.readManifest ?? (options.readTrusted === void 0 ? void 0 : (path) => options.readTrusted?.read(path) ?? Promise.resolve(void 0)) ?? ((path) => readIfThere(world, path));
  const paths = options.manifests.length > 0 ? await spread(options.manifests, world) : await findManifest(read);
  const loaded = [];
  const problems = [];
  for (const path of paths) {
    const place = { file: path, line: 1, column: 1, endColumn: 2 };
    let bytes;
    try {
      bytes = await read(path);
    } catch (thrown) {
      problems.push({
        ...place,
        message: `The manifest cannot be read: ${messageOf(thrown)}.`,
        hint: "Check that the path names a manifest."
      });
      continue;
    }
    if (bytes === void 0) {
      problems.push({
        ...place,
        message: "There is no such manifest.",
        hint: "Check the path; `gonogo init` writes a first manifest."
      });
      continue;
    }
    const result = await loadManifest({
      path,
      bytes,
      read: (file) => readPreset(file, read, world),
      registry,
      now: world.clock.now()
    });
    problems.push(...result.problems);
    if (result.manifest !== void 0) loaded.push({ manifest: result.manifest, waiverProblems: result.waiverProblems });
    else problems.push(...result.waiverProblems);
  }
  if (problems.length > 0) throw new ManifestError(problems);
  return loaded;
};
var MAX_FILE_BYTES = 6e6;
var readIfThere = async (world, path) => {
  const stat = await world.files.stat(path);
  if (stat === void 0) return void 0;
  if (stat.kind !== "file") throw new Error("it is not a file");
  return world.files.readBytes(path, { start: 0, end: Math.min(stat.sizeBytes, MAX_FILE_BYTES) });
};
var readPreset = async (file, read, { github }) => {
  if (isRemote(file)) {
    const at = file.lastIndexOf("@");
    const [owner = "", repository = "", ...rest] = file.slice(0, at).split("/");
    const { signal } = new AbortController();
    return github.in(`${owner}/${repository}`).file(file.slice(at + 1), rest.join("/"), signal);
  }
  if (!file.startsWith("gonogo:")) return read(file);
  const { readBundledPreset } = await import("./presets-JP54T6XL.js");
  return readBundledPreset(file.slice("gonogo:".length));
};
var spread = async (names, world) => {
  const paths = [];
  for (const name of names) {
    const found = /[*?{[]/.test(name) ? await world.files.find([name]) : [];
    paths.push(...found.length > 0 ? found : [name]);
  }
  return [...new Set(paths)];
};
var findManifest = async (read) => {
  for (const path of MANIFEST_PATHS) if (await read(path) !== void 0) return [path];
  return [];
};
var runProgram = async (options) => {
  if (options.readTrusted !== void 0) {
    const { runAgainstBase } = await import("./gate-change-WHCPABEC.js");
    return runAgainstBase(options, options.readTrusted, {
      usualPaths: MANIFEST_PATHS,
      loadManifests,
      runManifest,
      finish,
      stagesOf
    });
  }
  const loaded = await loadManifests(options);
  const { world } = options;
  const startedAt = world.clock.now();
  if (loaded.length === 0) {
    const { improvise } = await import("./improvise-4DNZ5EIP.js");
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
var stagesOf = (manifest, named) => {
  if (named.length > 0) return [...new Set(named)];
  const stage = manifest.stages.find(({ name }) => name === "merge") ?? manifest.stages[0];
  return stage === void 0 ? [] : [stage.name];
};
var planManifest = async (manifest, options, stages) => {
  hideSecrets(manifest, options);
  const change = await changeFor(manifest, options);
  const around = {
    variable: options.variable,
    mask: options.mask,
    github: options.github,
    inputs: options.inputs,
    environment: options.subject.environment,
    deployment: options.deployment,
    changed: change.status === "known" ? { files: change.files.map((file) => file.path) } : { unknown: change.reason }
  };
  return {
    change,
    around,
    planned: plan(manifest, { stages, change, around, ...options.only === void 0 ? {} : { only: options.only } })
  };
};
var changeFor = async (manifest, { world, signal }) => {
  const depends = manifest.items.some((item) => item.paths.length > 0) || [...new Set(manifest.items.map((item) => item.origin.source))].some((source) => /\bchanged\b/.test(source.text));
  if (!depends) return { status: "unknown", reason: "nothing in the manifest depends on it" };
  try {
    return await world.git.change(signal);
  } catch (thrown) {
    return { status: "unknown", reason: messageOf(thrown) };
  }
};
var runManifest = async (manifest, waiverProblems, options, stages) => {
  const broken = [];
  const notes = [];
  for (const stage of stages)
    if (!manifest.stages.some(({ name }) => name === stage)) {
      const near = nearestStage(manifest, stage);
      broken.push(
        `the stage "${stage}" is not in ${manifest.path}${near === void 0 ? `; it has ${manifest.stages.map(({ name }) => name).join(", ") || "none"}` : `; did you mean "${near}"?`}`
      );
    }
  const watchEnded = stages.length > 0 && stages.every((name) => isWatchOver(manifest, name, options.deployment?.age));
  const known = stages.filter((stage) => manifest.stages.some(({ name }) => name === stage));
  const { planned, around, change } = await planManifest(manifest, options, watchEnded ? [] : known);
  if (options.only !== void 0 && options.only.length > 0 && planned.length === 0)
    broken.push(
      `no item is called ${options.only.map((id) => `"${id}"`).join(" or ")} in ${known.map((stage) => `"${stage}"`).join(", ")}`
    );
  if (change.status === "unknown" && manifest.items.some((item) => item.paths.length > 0))
    notes.push(`What changed is not known (${change.reason}): items with \`paths\` run in any case.`);
  const waivers = [...manifest.waivers, ...options.furtherWaivers ?? []];
  if (options.dryRun === true) {
    return {
      manifest,
      stages,
      items: planned.map(dryReport),
      signOffs: [],
      waivers: [],
      broken: [...broken, "this was a dry run: nothing was decided"],
      notes,
      watchEnded: false
    };
  }
  const { baseline, onEvent } = options;
  const { items, signOffs } = await runItems(planned, {
    manifest: { ...manifest, waivers },
    world: options.world,
    subject: options.subject,
    around,
    concurrency: options.concurrency,
    signal: options.signal,
    untrusted: options.untrusted,
    findCheck: (kind) => findCheck(kind, options),
    ...baseline === void 0 ? {} : { baseline: (id, stage) => baseline.items.find((item) => item.id === id && item.stage === stage) },
    ...onEvent === void 0 ? {} : { onEvent: (event) => onEvent(maskEvent(event, options.mask)) }
  });
  if (options.signal.aborted)
    broken.push(
      `the run was interrupted${options.signal.reason instanceof Error ? ` (${options.signal.reason.message})` : ""}`
    );
  const bad = waiverItem(waiverProblems, known, planned, waivers);
  const [firstStage] = known;
  const documents = manifest.checklists.length === 0 || firstStage === void 0 || (options.only?.length ?? 0) > 0 ? [] : [
    await (await import("./document-item-Q27PGR4U.js")).documentItem({
      manifest,
      stage: firstStage,
      items,
      files: options.world.files,
      signal: options.signal
    })
  ];
  return {
    manifest,
    stages,
    items: [...items, ...bad, ...documents],
    signOffs,
    waivers: reportWaivers(waivers, planned, items, options.world.clock.now()),
    broken,
    notes,
    watchEnded
  };
};
var maskEvent = (event, mask) => {
  switch (event.kind) {
    case "started":
      return { ...event, name: mask.text(event.name) };
    case "progress":
      return { ...event, name: mask.text(event.name), text: mask.text(event.text) };
    case "settled":
      return { ...event, item: mask.deep(event.item) };
  }
};
var hideSecrets = (manifest, { mask, variable }) => {
  for (const source of new Set(manifest.items.map((item) => item.origin.source)))
    for (const [, name = ""] of source.text.matchAll(/\bsecrets\s*(?:\.\s*|\[\s*')([A-Za-z_][A-Za-z0-9_-]*)/gi)) {
      const value = variable(name);
      if (value !== void 0) mask.add(value);
    }
};
var findCheck = async (kind, options) => {
  if (isPlugIn(kind))
    return loadPlugIn(kind, {
      files: options.world.files,
      untrusted: options.untrusted,
      ...options.readTrusted === void 0 ? {} : { trusted: options.readTrusted }
    });
  const entry = options.registry[kind];
  if (entry === void 0) throw new Error(`there is no check \`${kind}\``);
  return entry.load();
};
var isWatchOver = (manifest, stage, age) => {
  const rows = manifest.stages.find(({ name }) => name === stage)?.watch ?? [];
  const longest = Math.max(0, ...rows.map((row) => row.forMs));
  return age !== void 0 && rows.length > 0 && age * 1e3 > longest;
};
var dryReport = ({ item, name, fate }) => ({
  id: item.id,
  name,
  stage: item.stage,
  section: [...item.section],
  level: item.level,
  uses: "anyOf" in item.decision ? "any-of" : item.decision.uses,
  status: fate.kind === "not-applicable" ? "not-applicable" : fate.kind === "error" ? "error" : "skipped",
  summary: fate.kind === "run" ? "would run" : fate.reason,
  findings: [],
  measurements: [],
  evidence: {},
  ...item.documentLine === void 0 ? {} : { source: item.documentLine },
  durationMs: 0,
  attempts: 0
});
var waiverItem = (problems, stages, planned, waivers) => {
  const [stage] = stages;
  const concerns = waivers.filter(
    (waiver) => waiver.invalid !== void 0 && planned.some(
      ({ item }) => (item.id === waiver.item || item.baseId === waiver.item) && (waiver.stage === void 0 || waiver.stage === item.stage)
    )
  );
  if (stage === void 0 || concerns.length === 0) return [];
  const findings = problems.filter((problem) => concerns.some((waiver) => problem.message.includes(`\`${waiver.item}\``))).map((problem) => ({
    rule: "waiver-invalid",
    level: "error",
    message: problem.message,
    path: problem.file,
    line: problem.line,
    column: problem.column,
    ...problem.hint === void 0 ? {} : { help: problem.hint }
  }));
  return [
    {
      id: "waivers",
      name: "Waivers count",
      stage,
      section: [],
      level: "block",
      uses: "waivers",
      status: "fail",
      summary: concerns.map((waiver) => `the waiver of "${waiver.item}" ${waiver.invalid ?? ""}`).join("; "),
      remedy: "Mend the item and remove its waiver, or complete the waiver with reason, owner and expiry.",
      findings,
      measurements: [],
      evidence: {},
      durationMs: 0,
      attempts: 1
    }
  ];
};
var DAY_MS = 864e5;
var reportWaivers = (waivers, planned, items, now) => waivers.filter((waiver) => planned.some(({ item }) => item.id === waiver.item || item.baseId === waiver.item)).map((waiver) => {
  const used = planned.some(
    ({ item }, index) => items[index]?.status === "waived" && waiverOf(item, [waiver]) !== void 0
  );
  const expired = waiver.endsAt > 0 && waiver.endsAt <= now;
  return {
    item: waiver.item,
    reason: waiver.reason,
    owner: waiver.owner,
    expires: waiver.expires,
    daysLeft: waiver.endsAt === 0 ? 0 : Math.floor((waiver.endsAt - now) / DAY_MS),
    state: expired ? "expired" : waiver.invalid !== void 0 ? "invalid" : used ? "active" : "unused"
  };
}).sort((a, b) => a.daysLeft - b.daysLeft);
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
  MANIFEST_PATHS,
  loadManifests,
  runProgram,
  stagesOf,
  planManifest
};
