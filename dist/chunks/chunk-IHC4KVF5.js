import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/core/verdict.ts
var countStatuses = (items) => {
  const counts = {
    pass: 0,
    fail: 0,
    error: 0,
    pending: 0,
    waived: 0,
    "not-applicable": 0,
    skipped: 0
  };
  for (const item of items) counts[item.status]++;
  return counts;
};
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var judge = (run) => {
  const plain = judgePlainly(run);
  if (run.override === void 0 || plain.verdict === "go") return plain;
  return say(
    "go",
    "overridden",
    `${run.override.by} overrode ${plain.verdict} (${plain.reason}): ${run.override.reason}`
  );
};
var say = (verdict, code, text) => ({
  verdict,
  code,
  reason: `${code}: ${text}`
});
var judgePlainly = ({
  items,
  stages,
  broken = [],
  watchEnded = false,
  improvised = false
}) => {
  const [first] = broken;
  if (first !== void 0)
    return say(
      "no-go",
      "run-broke",
      broken.length === 1 ? first : `${first} (and ${plural(broken.length - 1, "more problem")})`
    );
  if (improvised) {
    const disproved = items.filter((item) => item.status === "fail").length;
    return disproved > 0 ? say("no-go", "items-failed", `there is no manifest, and the repository disproves ${plural(disproved, "item")}`) : say("go", "no-manifest", "nothing was disproved, and nothing more was asked; `gonogo init` writes a manifest");
  }
  if (watchEnded && items.length === 0) return say("go", "watch-ended", "the time to watch is over");
  const empty = stages.filter((stage) => !items.some((item) => item.stage === stage));
  if (items.length === 0 || empty.length > 0)
    return say(
      "no-go",
      "run-broke",
      empty.length > 0 ? `stage ${empty.map((stage) => `"${stage}"`).join(" and ")} has no item` : "there is no item"
    );
  const blocking = items.filter((item) => isBlocking(item.level));
  const having = (status) => blocking.filter((item) => item.status === status).length;
  const [fails, errors, waiting] = [having("fail"), having("error"), having("pending")];
  if (fails > 0)
    return say(
      "no-go",
      "items-failed",
      `${plural(fails, "blocking item")} failed${errors > 0 ? `, ${errors} could not be decided` : ""}`
    );
  if (errors > 0) return say("no-go", "items-undecided", `${plural(errors, "blocking item")} could not be decided`);
  if (waiting > 0)
    return say(
      "hold",
      "waits-for-people",
      `${plural(waiting, "blocking item")} ${waiting === 1 ? "waits" : "wait"} for a decision`
    );
  const applies = items.filter((item) => item.status !== "skipped" && item.status !== "not-applicable");
  if (applies.length === 0) {
    const causes = [...new Set(items.map((item) => item.summary))];
    return say(
      "go",
      "nothing-applies",
      causes.slice(0, 5).join("; ") + (causes.length > 5 ? `; and ${causes.length - 5} more causes` : "")
    );
  }
  if (watchEnded) return say("go", "watch-ended", "the time to watch is over");
  const waived = having("waived");
  return say(
    "go",
    "all-passed",
    `${plural(having("pass"), "blocking item")} passed${waived > 0 ? `, ${waived} waived` : ""}`
  );
};
var isBlocking = (level) => level === "block";

export {
  countStatuses,
  judge
};
