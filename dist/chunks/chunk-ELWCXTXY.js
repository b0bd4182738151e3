import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  InterpolationFailure,
  conditionHolds,
  interpolate,
  isPlugIn,
  nearestStage
} from "./chunk-YAXMNDBL.js";
import {
  require_picomatch
} from "./chunk-EMDP7UCP.js";
import {
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/program/judge-manifest.ts
import { messageOf as messageOf3 } from "./core.js";

// src/engine/plan.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/engine/reader.ts
var readerFor = (item, env, around) => {
  const unknown2 = /* @__PURE__ */ new Map();
  if ("unknown" in around.changed) unknown2.set("changed", around.changed.unknown);
  if (around.deployment === void 0) unknown2.set("deployment", "this run is not about a deployment");
  const read = ({ context, name }) => {
    if (context === "inputs") return around.inputs[name];
    const value = around.variable(name);
    if (value === void 0 || value === "") return void 0;
    if (context === "secrets") around.mask.add(value);
    return value;
  };
  const withoutEnv = {
    unknown: unknown2,
    read,
    contexts: {
      env: {},
      github: around.github,
      matrix: item.matrix,
      stage: item.stage,
      environment: around.environment ?? "",
      deployment: around.deployment,
      changed: "files" in around.changed ? { files: around.changed.files } : null
    }
  };
  let values;
  return {
    unknown: unknown2,
    read,
    contexts: {
      ...withoutEnv.contexts,
      get env() {
        values ??= Object.fromEntries(
          Object.entries(env).map(([name, value]) => [name, interpolate(value, withoutEnv)])
        );
        return values;
      }
    }
  };
};

// src/engine/plan.ts
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

// src/engine/run.ts
import { messageOf as messageOf2 } from "./core.js";
import { notApplicable, passed, undecided as undecided2 } from "./core.js";
import { plainText } from "./core.js";
import { parseDuration } from "./core.js";

// src/engine/settle.ts
import { messageOf, Undecidable } from "./core.js";
import { describeIssues } from "./core.js";
import { undecided } from "./core.js";
import { formatDuration } from "./core.js";
var FINISHED = new Error("finished");
var GRACE_MS = 500;
var settle = async (check, options, context, limits) => {
  const parsed = check.options.safeParse(options);
  if (!parsed.success) {
    const issues = describeIssues(parsed.error.issues, options);
    return {
      attempts: 0,
      outcome: undecided(
        `the options of \`${check.kind}\` cannot be used: ${issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join(" ")}`,
        {
          rule: "options-invalid",
          help: "Correct the options, or the variables they are made of."
        }
      )
    };
  }
  const { clock } = context;
  const deadline = clock.now() + limits.timeoutMs;
  const attempts = limits.retry?.attempts ?? 1;
  for (let attempt = 1; ; attempt++) {
    const outcome = await attemptOnce(check, parsed.data, context, Math.max(0, deadline - clock.now()), limits);
    const again = (outcome.status === "fail" || outcome.status === "error") && attempt < attempts && !limits.signal.aborted;
    if (!again) return { outcome, attempts: attempt };
    const wait = backoff(limits.retry, attempt, limits.random);
    if (clock.now() + wait >= deadline) return { outcome, attempts: attempt };
    context.progress(`try ${attempt} of ${attempts} did not pass; the next one in ${formatDuration(wait)}`);
    try {
      await clock.sleep(wait, limits.signal);
    } catch {
      return { outcome, attempts: attempt };
    }
  }
};
var backoff = (retry, attempt, random) => {
  if (retry === void 0) return 0;
  const full = Math.min(retry.maxBackoffMs, retry.backoffMs * 2 ** Math.min(attempt - 1, 20));
  return full * (0.5 + random() / 2);
};
var attemptOnce = async (check, options, context, timeoutMs, { signal: outer, timeoutMs: wholeMs }) => {
  const timer = new AbortController();
  const finished = new AbortController();
  const signal = AbortSignal.any([outer, timer.signal]);
  const timedOut = () => outer.aborted ? undecided("the run was interrupted before this was decided", { rule: "interrupted", help: "Run it again." }) : undecided(`no answer within ${formatDuration(wholeMs)}`, {
    rule: "timed-out",
    help: "Find out why it takes so long, or give the item a longer `timeout`."
  });
  const work = (async () => {
    try {
      const inner = Object.create(context, { signal: { value: signal, enumerable: true } });
      return await check.run(options, inner);
    } catch (thrown) {
      if (signal.aborted) return timedOut();
      if (thrown instanceof Undecidable) return undecided(thrown.message, { rule: thrown.rule, help: thrown.help });
      return undecided(`the check broke: ${messageOf(thrown)}`, {
        rule: "check-broke",
        help: `This is a mistake in ${check.kind.startsWith(".") ? "the check" : "gonogo"}: report it with the manifest item and the stack below.`,
        evidence: { stack: thrown instanceof Error ? (thrown.stack ?? "").split("\n").slice(0, 12) : [] }
      });
    }
  })();
  const watch = (async () => {
    try {
      await context.clock.sleep(timeoutMs, AbortSignal.any([outer, finished.signal]));
    } catch {
      if (finished.signal.aborted) return void 0;
    }
    timer.abort(new Error("timed out"));
    try {
      await context.clock.sleep(GRACE_MS, finished.signal);
    } catch {
      return void 0;
    }
    return timedOut();
  })();
  const first = await Promise.race([work, watch]);
  finished.abort(FINISHED);
  const outcome = first ?? await work;
  return timer.signal.aborted && outcome.status === "pass" ? timedOut() : outcome;
};

// src/engine/run.ts
var DEFAULT_TIMEOUT_MS = 3e4;
var runItems = async (planned, options) => {
  const results = Array.from({ length: planned.length });
  const signOffs = Array.from({ length: planned.length });
  const { waitingFor, dependants } = wireNeeds(planned);
  const ready = [];
  for (const [index, count] of waitingFor.entries()) if (count === 0) ready.push(index);
  let next = 0;
  const settleOne = async (index) => {
    const entry = planned[index];
    if (entry === void 0) return;
    const unmet = needsOf(planned, index).filter((other) => !isMet(results[other]?.status));
    const ran = await runOne(
      entry,
      unmet.map((other) => results[other]).filter((report) => report !== void 0),
      options
    );
    results[index] = ran.report;
    signOffs[index] = [...ran.signOffs];
    options.onEvent?.({ kind: "settled", item: ran.report, index });
    for (const dependant of dependants.get(index) ?? []) {
      waitingFor[dependant] = (waitingFor[dependant] ?? 1) - 1;
      if (waitingFor[dependant] === 0) ready.push(dependant);
    }
  };
  let wake;
  let settled = 0;
  let sleeping;
  const lane = async () => {
    while (settled < planned.length) {
      const index = next < ready.length ? ready[next++] : void 0;
      if (index === void 0) {
        sleeping ??= new Promise((resolve) => {
          wake = resolve;
        });
        await sleeping;
        continue;
      }
      await settleOne(index);
      settled++;
      if (wake !== void 0) {
        wake();
        wake = void 0;
        sleeping = void 0;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options.concurrency, planned.length)) }, lane));
  return { items: results, signOffs: signOffs.flat() };
};
var needCache = /* @__PURE__ */ new WeakMap();
var NO_NEEDS = [];
var needsOf = (planned, index) => {
  let all = needCache.get(planned);
  if (all === void 0) {
    const byName = /* @__PURE__ */ new Map();
    for (const [position, { item }] of planned.entries())
      for (const name of /* @__PURE__ */ new Set([item.id, item.baseId])) {
        const key = `${item.stage}\0${name}`;
        const known = byName.get(key);
        if (known === void 0) byName.set(key, [position]);
        else known.push(position);
      }
    const computed = /* @__PURE__ */ new Map();
    for (const [position, { item }] of planned.entries())
      if (item.needs.length > 0)
        computed.set(
          position,
          [...new Set(item.needs.flatMap((need) => byName.get(`${item.stage}\0${need}`) ?? []))].filter(
            (other) => other !== position
          )
        );
    all = computed;
    needCache.set(planned, all);
  }
  return all.get(index) ?? NO_NEEDS;
};
var wireNeeds = (planned) => {
  const waitingFor = planned.map((_, index) => needsOf(planned, index).length);
  const dependants = /* @__PURE__ */ new Map();
  for (const index of planned.keys())
    for (const need of needsOf(planned, index)) {
      const known = dependants.get(need);
      if (known === void 0) dependants.set(need, [index]);
      else known.push(index);
    }
  return { waitingFor, dependants };
};
var isMet = (status) => status === "pass" || status === "waived" || status === "not-applicable";
var runOne = async (planned, unmet, options) => {
  const { item, fate } = planned;
  const clock = options.world.clock;
  const startedAt = clock.now();
  const uses = "anyOf" in item.decision ? "any-of" : item.decision.uses;
  const report = (status, outcome, attempts) => ({
    id: item.id,
    name: planned.name,
    stage: item.stage,
    section: [...item.section],
    level: item.level,
    uses,
    status,
    summary: outcome.summary,
    ..."remedy" in outcome ? { remedy: outcome.remedy } : {},
    findings: [...outcome.findings ?? []],
    measurements: [...outcome.measurements ?? []],
    evidence: { ...outcome.evidence },
    ...item.documentLine === void 0 ? {} : { source: item.documentLine },
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Math.max(0, clock.now() - startedAt),
    attempts
  });
  if (fate.kind === "skipped" || fate.kind === "not-applicable")
    return { report: report(fate.kind, notApplicable(fate.reason), 0), signOffs: [] };
  if (fate.kind === "error")
    return {
      report: waive(
        report(
          "error",
          undecided2(fate.reason, { rule: "expression-failed", help: fate.help ?? "Correct the expression." }),
          0
        ),
        item,
        options
      ),
      signOffs: []
    };
  if (unmet.length > 0) {
    const names = unmet.map((need) => `\`${need.id}\` (${need.status})`).join(", ");
    return item.level === "block" ? {
      report: waive(
        report(
          "error",
          undecided2(`it needs ${names}`, {
            rule: "needs-unmet",
            help: `Mend ${unmet.map((need) => `\`${need.id}\``).join(", ")} first.`
          }),
          0
        ),
        item,
        options
      ),
      signOffs: []
    } : { report: report("skipped", notApplicable(`it needs ${names}`), 0), signOffs: [] };
  }
  if (options.signal.aborted)
    return {
      report: report(
        "error",
        undecided2("the run was interrupted before this was decided", { rule: "interrupted", help: "Run it again." }),
        0
      ),
      signOffs: []
    };
  options.onEvent?.({ kind: "started", item, name: planned.name });
  const attempted = await decide(planned, options);
  return {
    report: waive(report(attempted.outcome.status, attempted.outcome, attempted.attempts), item, options),
    signOffs: attempted.outcome.signOffs ?? []
  };
};
var decide = async (planned, options) => {
  const { decision } = planned.item;
  if (!("anyOf" in decision)) return decideOnce(decision, planned, options);
  const tried = [];
  let attempts = 0;
  for (const branch of decision.anyOf) {
    const { outcome, attempts: more } = await decideOnce(branch, planned, options);
    attempts += more;
    tried.push({ name: branch.name, outcome });
    if (outcome.status === "pass") break;
  }
  return { outcome: joinBranches(tried), attempts };
};
var joinBranches = (tried) => {
  const evidence = {
    branches: tried.map(({ name, outcome }) => ({
      name,
      status: outcome.status,
      summary: outcome.summary,
      ...outcome.evidence === void 0 ? {} : { evidence: outcome.evidence }
    }))
  };
  const signOffs = tried.flatMap(({ outcome }) => outcome.signOffs ?? []);
  for (const status of ["pass", "pending", "error", "fail"]) {
    const found = tried.find(({ outcome: outcome2 }) => outcome2.status === status);
    if (found === void 0) continue;
    const { outcome } = found;
    if (outcome.status === "pass")
      return passed(`met by "${found.name}": ${outcome.summary}`, { ...outcome, evidence, signOffs });
    return {
      ...outcome,
      summary: `no alternative is met: ${tried.map((branch) => `"${branch.name}": ${branch.outcome.summary}`).join("; ")}`,
      findings: tried.flatMap((branch) => branch.outcome.findings ?? []),
      evidence,
      signOffs
    };
  }
  return notApplicable(tried.map(({ name, outcome }) => `"${name}": ${outcome.summary}`).join("; "), {
    evidence,
    signOffs
  });
};
var decideOnce = async (decision, { item, name }, options) => {
  const reader = readerFor(item, decision.env, options.around);
  let values;
  let check;
  try {
    values = readValues(decision, item, reader);
    check = await options.findCheck(decision.uses);
  } catch (thrown) {
    if (thrown instanceof InterpolationFailure)
      return { attempts: 0, outcome: undecided2(thrown.message, { rule: "variable-not-set", help: thrown.help }) };
    return {
      attempts: 0,
      outcome: undecided2(`\`${decision.uses}\` cannot be used: ${messageOf2(thrown)}`, {
        rule: "check-unavailable",
        help: "Correct the name or the file of the check."
      })
    };
  }
  const baseline = await baselineOf(check, item, options);
  const base = {
    subject: options.subject,
    item: { id: item.id, name, stage: item.stage, paths: item.paths },
    roles: options.manifest.roles,
    directory: options.world.files.absolute(values.directory),
    env: Object.fromEntries(Object.entries(values.env).map(([key, value]) => [key, plainText(value)])),
    untrusted: options.untrusted,
    progress: (text) => options.onEvent?.({ kind: "progress", item, name, text }),
    hide: (secret) => options.around.mask.add(secret)
  };
  const context = Object.defineProperties({ ...base }, {
    ...portsOf(check, options.world, values.directory),
    ...baseline
  });
  return settle(check, values.with, context, {
    timeoutMs: values.timeoutMs ?? check.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    retry: item.retry,
    signal: options.signal,
    random: options.random ?? Math.random
  });
};
var baselineOf = async (check, item, options) => {
  if (options.baseline === void 0 || check.comparesWithBaseline !== true && !check.kind.startsWith(".")) return {};
  try {
    const value = await options.baseline(item.id, item.stage);
    return value === void 0 ? {} : { baseline: { value, enumerable: true } };
  } catch (thrown) {
    return {
      baseline: {
        enumerable: true,
        get: () => {
          throw thrown;
        }
      }
    };
  }
};
var readValues = (decision, item, reader) => {
  const timeout = item.timeout === void 0 ? void 0 : String(interpolate(item.timeout, reader));
  const timeoutMs = timeout === void 0 ? void 0 : parseDuration(timeout);
  if (timeout !== void 0 && timeoutMs === void 0)
    throw new InterpolationFailure(`the timeout \`${timeout}\` is no duration`, "Write it 30s, 15m or 24h.");
  return {
    with: interpolate(decision.with, reader),
    env: interpolate(decision.env, reader),
    directory: decision.workingDirectory === void 0 ? "." : String(interpolate(decision.workingDirectory, reader)),
    timeoutMs
  };
};
var portsOf = (check, world, directory) => {
  const names = /* @__PURE__ */ new Set([...check.needs, "clock"]);
  return Object.fromEntries(
    [...names].map((port) => [
      port,
      {
        get: () => port === "files" && directory !== "." ? world.files.at(directory) : world[port],
        enumerable: true
      }
    ])
  );
};
var waiverOf = (item, waivers) => waivers.find(
  (waiver) => waiver.invalid === void 0 && (waiver.item === item.id || waiver.item === item.baseId) && (waiver.stage === void 0 || waiver.stage === item.stage)
);
var waive = (report, item, { manifest }) => {
  if (report.status !== "fail" && report.status !== "error" && report.status !== "pending") return report;
  const waiver = waiverOf(item, manifest.waivers);
  if (waiver === void 0) return report;
  return {
    ...report,
    status: "waived",
    summary: `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason} (${report.status}: ${report.summary})`,
    evidence: { ...report.evidence, waived: report.status },
    findings: report.findings.map(
      (finding) => finding.level === "error" ? { ...finding, suppressed: `waived: ${waiver.reason}` } : finding
    )
  };
};

// src/manifest/plug-in.ts
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "./zod.js";
import { Undecidable as Undecidable2 } from "./core.js";
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
    throw new Undecidable2(`\`${path}\` is not run on a pull request from a fork`, {
      rule: "untrusted",
      help: "Merge from a branch of this repository, or decide the item in another way."
    });
  if (options.trusted === void 0 && await options.files.stat(path.replace(/^\.\//, "")) === void 0)
    throw new Undecidable2(`\`${path}\` is not there`, {
      rule: "check-unavailable",
      help: "Correct the path, which starts at the root of the repository, or add the file."
    });
  if (options.trusted === void 0)
    return toCheck(path, await import(pathToFileURL(options.files.absolute(path)).href));
  const bytes = await options.trusted.read(path.replace(/^\.\//, ""));
  if (bytes === void 0)
    throw new Undecidable2(`\`${path}\` does not exist at ${options.trusted.ref}, from where checks are taken`, {
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
    throw new Undecidable2(`\`${path}\` exports no check`, {
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

// src/program/waivers.ts
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

// src/program/judge-manifest.ts
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
    return { status: "unknown", reason: messageOf3(thrown) };
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
  const { baseline, baselineOf: baselineOf2, onEvent } = options;
  const { items, signOffs } = await runItems(planned, {
    manifest: { ...manifest, waivers },
    world: options.world,
    subject: options.subject,
    around,
    concurrency: options.concurrency,
    signal: options.signal,
    untrusted: options.untrusted,
    findCheck: (kind) => findCheck(kind, options),
    ...baseline === void 0 ? baselineOf2 === void 0 ? {} : { baseline: (id, stage) => baselineOf2(id, stage, options.signal) } : { baseline: async (id, stage) => baseline.items.find((item) => item.id === id && item.stage === stage) },
    ...onEvent === void 0 ? {} : { onEvent: (event) => onEvent(maskEvent(event, options.mask)) }
  });
  if (options.signal.aborted)
    broken.push(
      `the run was interrupted${options.signal.reason instanceof Error ? ` (${options.signal.reason.message})` : ""}`
    );
  const bad = waiverItem(waiverProblems, known, planned, waivers);
  const [firstStage] = known;
  const documents = manifest.checklists.length === 0 || firstStage === void 0 || (options.only?.length ?? 0) > 0 ? [] : [
    await (await import("./document-item-OB237EPM.js")).documentItem({
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

export {
  runItems,
  planManifest,
  runManifest
};
