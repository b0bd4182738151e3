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
  runAgainstBase: () => runAgainstBase
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_problem = require("./start.cjs").modules["src/manifest/problem.ts"];
var import_find_manifests = require("./start.cjs").modules["src/program/find-manifests.ts"];
var import_finish = require("./start.cjs").modules["src/program/finish.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_run = require("./start.cjs").modules["src/engine/run.ts"];
var import_judge_manifest = require("./start.cjs").modules["src/program/judge-manifest.ts"];
var WEIGHT = { block: 2, warn: 1, info: 0 };
var keyOf = (item) => `${item.stage}\0${item.id}`;
var compareManifests = (base, head) => {
  const weakened = [];
  const altered = [];
  const now = new Map((head?.items ?? []).map((item) => [keyOf(item), item]));
  const before = new Map(base.items.map((item) => [keyOf(item), item]));
  for (const item of base.items) {
    const other = now.get(keyOf(item));
    const name = `\`${item.id}\` of the stage ${item.stage}`;
    if (other === void 0) {
      weakened.push(`${name} is removed`);
      continue;
    }
    if (WEIGHT[other.level] < WEIGHT[item.level])
      weakened.push(`${name} has the level ${other.level} instead of ${item.level}`);
    const differences = [
      ...same(decided(item), decided(other)) ? [] : ["how it is decided"],
      ...same(item.conditions, other.conditions) ? [] : ["when it applies (`if`)"],
      ...same(item.paths, other.paths) ? [] : ["the files it covers (`paths`)"],
      ...same(item.needs, other.needs) ? [] : ["what it needs"],
      ...same(item.retry ?? {}, other.retry ?? {}) ? [] : ["how often it is tried"]
    ];
    if (differences.length > 0) weakened.push(`${name} changes ${differences.join(" and ")}`);
    if (differences.length > 0 || other.level !== item.level) altered.push(other);
  }
  for (const [key, item] of now) if (!before.has(key)) altered.push(item);
  for (const [role, people] of Object.entries(base.roles))
    if (!same(people, head?.roles[role] ?? [])) weakened.push(`the people of the role \`${role}\` change`);
  for (const role of Object.keys(head?.roles ?? {}))
    if (!Object.hasOwn(base.roles, role) && SPECIAL_ROLES.has(role)) weakened.push(`the role \`${role}\` is added`);
  if (head !== void 0 && !same(base.env, head.env)) weakened.push("the values of `env` change");
  for (const waiver of head?.waivers ?? [])
    if (!base.waivers.some((known) => same(withoutState(known), withoutState(waiver))))
      weakened.push(`a waiver of \`${waiver.item}\` until ${waiver.expires || "no date"} is added or changed`);
  for (const checklist of base.checklists)
    if (head !== void 0 && !head.checklists.includes(checklist))
      weakened.push(`the checklist ${checklist} is left out`);
  return { weakened, altered };
};
var SPECIAL_ROLES = /* @__PURE__ */ new Set(["override", "waive", "gate"]);
var decided = ({ decision, matrix, timeout }) => ({
  ways: ("anyOf" in decision ? decision.anyOf : [decision]).map((way) => ({
    uses: way.uses,
    with: way.with,
    env: way.env,
    workingDirectory: way.workingDirectory
  })),
  matrix,
  timeout
});
var withoutState = ({ item, stage, reason, owner, expires }) => ({
  item,
  stage,
  reason,
  owner,
  expires
});
var same = (a, b) => canonical(a) === canonical(b);
var canonical = (value) => JSON.stringify(
  value,
  (_, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner
) ?? "undefined";
var plugInsOf = (manifest) => [
  ...new Set(
    manifest.items.flatMap(({ decision }) => "anyOf" in decision ? decision.anyOf : [decision]).map(({ uses }) => uses).filter((uses) => uses.startsWith("./")).map((uses) => uses.slice(2))
  )
];
var GATE_CHANGE = "gate-change";
var askForSignature = async (named, base, origin, result, options) => {
  const own = base?.items.find((item2) => item2.id === GATE_CHANGE);
  const files = [...new Set([...base?.files ?? [], ...origin.files].map(({ path }) => path))].filter(
    (path) => !/[:@]/.test(path)
  );
  const by = base?.roles["gate"] === void 0 ? "permission:admin" : "role:gate";
  const written = own !== void 0 && "uses" in own.decision && own.decision.uses === "sign-off" ? own.decision.with : { by };
  const stage = result.stages[0] ?? "merge";
  const place = origin.items[0]?.origin;
  if (place === void 0) return { item: plainItem(stage, "error", "the manifest has no item", named), signOffs: [] };
  const item = {
    id: GATE_CHANGE,
    baseId: GATE_CHANGE,
    stage,
    name: "The checklist itself changes",
    section: [],
    level: "block",
    decision: {
      uses: "sign-off",
      with: { ...written, covers: [...files, ...plugInsOf(origin), ...origin.checklists] },
      env: {}
    },
    conditions: [],
    needs: [],
    matrix: {},
    paths: [],
    origin: place
  };
  const planned = [{ item, name: item.name, fate: { kind: "run" } }];
  try {
    const ran = await (0, import_run.runItems)(planned, {
      manifest: { env: {}, roles: base?.roles ?? {}, waivers: [] },
      world: options.world,
      subject: options.subject,
      around: {
        variable: options.variable,
        mask: options.mask,
        github: options.github,
        inputs: options.inputs,
        environment: options.subject.environment,
        deployment: options.deployment,
        changed: { unknown: "a signature does not depend on it" }
      },
      concurrency: 1,
      signal: options.signal,
      untrusted: options.untrusted,
      findCheck: async (kind) => {
        const entry = options.registry[kind];
        if (entry === void 0) throw new Error(`there is no check \`${kind}\``);
        return entry.load();
      }
    });
    const [report] = ran.items;
    if (report === void 0) throw new Error("the signature was not asked for");
    return {
      item: { ...report, findings: [...findingsOf(named, report.status), ...report.findings] },
      signOffs: ran.signOffs
    };
  } catch (thrown) {
    return { item: plainItem(stage, "error", (0, import_errors.messageOf)(thrown), named), signOffs: [] };
  }
};
var findingsOf = (named, status) => named.map((what) => ({
  rule: "gate-weakened",
  // Once somebody has agreed it is still told.
  level: status === "pass" ? "notice" : "warning",
  message: `This change alters what it is judged by: ${what}.`,
  help: "Let somebody who answers for the checklist agree to it, or take it out of this change."
}));
var plainItem = (stage, status, summary, named) => ({
  id: GATE_CHANGE,
  name: "The checklist itself changes",
  stage,
  section: [],
  level: "block",
  uses: "sign-off",
  status,
  summary,
  remedy: "Take the change of the manifest out, or have it signed.",
  findings: findingsOf(named, status),
  measurements: [],
  evidence: {},
  durationMs: 0,
  attempts: 1
});
var brokenManifest = (problem, result) => ({
  ...plainItem(result.stages[0] ?? "merge", "fail", "the manifest that this change writes has mistakes", []),
  remedy: "Mend the mistakes; `gonogo validate` shows them.",
  findings: problem.problems.map(({ file, line, column, message, hint }) => ({
    rule: "manifest-invalid",
    level: "error",
    message,
    path: file,
    line,
    column,
    ...hint === void 0 ? {} : { help: hint }
  }))
});
var runAgainstBase = async (options, trusted) => {
  const startedAt = options.world.clock.now();
  const { readTrusted: _, ...fromWorkTree } = options;
  const { files } = options.world;
  const before = await thoseThere(
    options.manifests,
    async (path) => trusted.read(path),
    async () => trusted.paths()
  );
  const now = await thoseThere(
    options.manifests,
    async (path) => files.stat(path),
    async (pattern) => files.find([pattern])
  );
  const base = [
    ...before === "none" ? [] : await (0, import_find_manifests.loadManifests)({ ...options, manifests: before }),
    ...await usualBeside(options, trusted, before)
  ];
  const names = now === "none" ? base.length === 0 ? options.manifests : void 0 : now;
  const { loaded: head, problem } = names === void 0 ? { loaded: [] } : await loadHead({ ...fromWorkTree, manifests: names });
  if (base.length === 0) {
    if (problem !== void 0) throw problem;
    if (head.length === 0) return void 0;
    const report = await judgeFirst(options, head);
    return (0, import_finish.finish)(options, { startedAt, ...report });
  }
  const judged = [];
  for (const { manifest, waiverProblems } of base) {
    const own = withoutGateItem(manifest);
    const stages = (0, import_find_manifests.stagesOf)(own, options.stages);
    const other = head.find((candidate) => candidate.manifest.path === manifest.path)?.manifest;
    const result = await (0, import_judge_manifest.runManifest)(own, waiverProblems, options, stages);
    judged.push(await withChange(result, manifest, other, problem, options, trusted));
  }
  for (const { manifest, waiverProblems } of head)
    if (!base.some((known) => known.manifest.path === manifest.path))
      judged.push(
        await (0, import_judge_manifest.runManifest)(withoutGateItem(manifest), waiverProblems, options, (0, import_find_manifests.stagesOf)(manifest, options.stages))
      );
  return (0, import_finish.finish)(options, {
    startedAt,
    manifests: base.map(({ manifest }) => manifest),
    judged,
    improvised: false,
    notes: []
  });
};
var usualBeside = async (options, trusted, named) => {
  if (options.manifests.length === 0) return [];
  for (const path of import_find_manifests.MANIFEST_PATHS) {
    if (named !== "none" && named.includes(path)) return [];
    if (await trusted.read(path) === void 0) continue;
    const loaded = await (0, import_find_manifests.loadManifests)({ ...options, manifests: [path] });
    return loaded.filter(
      ({ manifest }) => (0, import_find_manifests.stagesOf)(manifest, options.stages).some((stage) => manifest.stages.some(({ name }) => name === stage))
    );
  }
  return [];
};
var thoseThere = async (names, read, list) => {
  const there = [];
  for (const name of names)
    if (!/[*?{[]/.test(name)) {
      if (await read(name) !== void 0) there.push(name);
    } else {
      const { default: picomatch } = await Promise.resolve().then(() => require("./picomatch-GPCKSUM7.js"));
      const matches = picomatch(name, { dot: true });
      there.push(...(await list(name)).filter((path) => matches(path)));
    }
  return names.length > 0 && there.length === 0 ? "none" : [...new Set(there)];
};
var loadHead = async (options) => {
  try {
    return { loaded: await (0, import_find_manifests.loadManifests)(options) };
  } catch (thrown) {
    if (!(thrown instanceof import_problem.ManifestError)) throw thrown;
    return { loaded: [], problem: thrown };
  }
};
var judgeFirst = async (options, head) => {
  const judged = [];
  for (const { manifest, waiverProblems } of head) {
    const own = withoutGateItem(manifest);
    const result = await (0, import_judge_manifest.runManifest)(own, waiverProblems, options, (0, import_find_manifests.stagesOf)(own, options.stages));
    const first = await askForSignature(
      ["this is the first manifest: nobody has agreed to it yet"],
      void 0,
      manifest,
      result,
      options
    );
    judged.push({ ...result, items: [...result.items, first.item], signOffs: [...result.signOffs, ...first.signOffs] });
  }
  return { manifests: head.map(({ manifest }) => manifest), judged, improvised: false, notes: [] };
};
var withoutGateItem = (manifest) => ({
  ...manifest,
  items: manifest.items.filter((item) => item.id !== GATE_CHANGE)
});
var withChange = async (result, base, head, problem, options, trusted) => {
  if (options.dryRun === true) return result;
  if (problem !== void 0 && problem.problems.some(({ file }) => base.files.some(({ path }) => path === file) || file === base.path))
    return { ...result, items: [...result.items, brokenManifest(problem, result)] };
  const { weakened, altered } = compareManifests(
    withoutGateItem(base),
    head === void 0 ? void 0 : withoutGateItem(head)
  );
  const named = [...weakened, ...await changedFiles(base, options, trusted)];
  const further = head === void 0 ? void 0 : await judgeAltered(altered, { ...head, waivers: base.waivers }, result.stages, options);
  const items = further === void 0 ? [...result.items] : stricterOf(result.items, further.items);
  const signOffs = [...result.signOffs, ...further?.signOffs ?? []];
  if (named.length > 0) {
    const asked = await askForSignature(named, base, head ?? base, result, options);
    items.push(asked.item);
    signOffs.push(...asked.signOffs);
  }
  return { ...result, items, signOffs };
};
var changedFiles = async (base, { world }, trusted) => {
  const changed = [];
  for (const path of base.checklists)
    if (await world.files.stat(path) === void 0 && await trusted.read(path) !== void 0)
      changed.push(`the checklist ${path} is deleted`);
  for (const path of plugInsOf(base)) {
    const before = await trusted.read(path);
    const now = await world.files.stat(path) === void 0 ? void 0 : await world.files.readBytes(path);
    if (before !== void 0 && (now === void 0 || Buffer.compare(before, now) !== 0))
      changed.push(`the check ${path} ${now === void 0 ? "is deleted" : "changes"}`);
  }
  return changed;
};
var judgeAltered = async (altered, head, stages, options) => {
  const ids = altered.filter((item) => stages.includes(item.stage)).map((item) => item.id);
  const wanted = options.only === void 0 || options.only.length === 0 ? ids : ids.filter((id) => options.only?.includes(id));
  if (wanted.length === 0) return void 0;
  const known = stages.filter((stage) => head.stages.some(({ name }) => name === stage));
  return (0, import_judge_manifest.runManifest)(withoutGateItem(head), [], { ...options, only: wanted }, known);
};
var STRICTNESS = {
  error: 6,
  fail: 5,
  pending: 4,
  waived: 3,
  pass: 2,
  "not-applicable": 1,
  skipped: 0
};
var stricterOf = (base, head) => {
  const items = [...base];
  for (const other of head) {
    const index = items.findIndex((item) => item.id === other.id && item.stage === other.stage);
    const own = items[index];
    const told = { ...other, summary: `as the change has it: ${other.summary}` };
    if (own === void 0) items.push(told);
    else if (STRICTNESS[other.status] > STRICTNESS[own.status]) items[index] = { ...told, level: own.level };
  }
  return items;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runAgainstBase
});
