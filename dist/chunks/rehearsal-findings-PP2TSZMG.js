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
  reconcile: () => reconcile
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_SIVR3UFG = require("./chunk-SIVR3UFG.js");
var import_chunk_J3U2G57T = require("./chunk-J3U2G57T.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var REWRITES = /* @__PURE__ */ new Set([
  "column-type-rewrite",
  "column-type-unknown",
  "add-column-volatile-default",
  "add-column-unknown-default",
  "add-column-serial-or-identity",
  "add-column-stored-generated",
  "add-column-domain-with-check",
  "set-logged-unlogged",
  "set-access-method",
  "set-tablespace"
]);
var SCANS = /* @__PURE__ */ new Set([
  "set-not-null-scan",
  "add-column-inline-check-scan",
  "add-column-fk-with-default",
  "add-fk-validating",
  "add-check-validating",
  "pk-using-index-nullable"
]);
var reconcile = (run, server, findings) => {
  const where = `PostgreSQL ${server.version}`;
  const kept = [];
  const disproved = [];
  for (const finding of findings) {
    const seen = seenOf(run, finding);
    const touched = seen.filter((effect) => isRelation(effect, finding.relation));
    const isRewrite = REWRITES.has(finding.rule);
    const isScan = SCANS.has(finding.rule);
    const happened = isRewrite ? touched.some(({ rewritten }) => rewritten) : isScan ? seen.some(({ scanned, rewritten }) => scanned || rewritten) : false;
    const isSure = touched.length > 0 && touched.every(({ hasFile, lock }) => hasFile && lock !== void 0);
    if ((isRewrite || isScan) && happened)
      kept.push({
        ...finding,
        message: `${finding.message} Rehearsed on ${where}: it ${isRewrite ? "rewrote" : "scanned"} the table.`
      });
    else if ((isRewrite || isScan) && isSure)
      disproved.push({
        rule: finding.rule,
        line: finding.line,
        reason: `rehearsed on ${where}: the table was ${isRewrite ? "not rewritten" : "not scanned"}`
      });
    else kept.push(finding);
  }
  const added = [...failures(run, where), ...overlooked(run, where, findings), ...wayBack(run, where)];
  return { kept, disproved, added, summary: summaryOf(run, server) };
};
var statementsAt = (run, line) => run.runs.filter(({ statement }) => statement.line <= line && line <= statement.endLine);
var seenOf = (run, finding) => {
  const [first, ...more] = statementsAt(run, finding.line);
  return first === void 0 || more.length > 0 || first.observation.error !== void 0 ? [] : first.observation.effects.filter(({ kind }) => kind === "table" || kind === "materialized view");
};
var isRelation = (effect, relation) => relation !== void 0 && effect.schema === relation.schema && effect.name === relation.name;
var failures = (run, where) => {
  const findings = [];
  if (run.failure?.decided === true) {
    const { statement, error } = run.failure;
    const { line, column } = placeOf(statement, error.position);
    findings.push({
      rule: "rehearsal-failed",
      line,
      column,
      endLine: statement.endLine,
      message: `The migration fails here (rehearsed on ${where}): ${sentence(error.message)} (SQLSTATE ${error.code}).`,
      help: error.hint === void 0 ? "Mend the statement: the deploy would stop at it half-way." : `Mend the statement: the deploy would stop at it half-way. PostgreSQL says: ${error.hint}`
    });
  }
  if (run.invalid.length > 0)
    findings.push({
      rule: "rehearsal-invalid-index",
      line: run.failure?.statement.line ?? 1,
      message: `The migration leaves ${run.invalid.length === 1 ? "an index" : "indexes"} behind that PostgreSQL keeps up to date and never uses: ${run.invalid.join(", ")}.`,
      help: "Drop it (DROP INDEX CONCURRENTLY IF EXISTS) before it is built again."
    });
  return findings;
};
var placeOf = (statement, position) => position === void 0 ? { line: statement.line, column: statement.column } : (
  // PostgreSQL counts characters, the statement's own map counts bytes.
  statement.at(Buffer.byteLength(statement.sql.slice(0, position - 1)))
);
var overlooked = (run, where, findings) => run.runs.flatMap(({ statement, observation }) => {
  if (observation.error !== void 0) return [];
  if (findings.some(({ line, endLine }) => line <= statement.endLine && statement.line <= endLine)) return [];
  if (/^\s*(truncate|reindex|vacuum|cluster|refresh|alter\s+sequence)\b/i.test(statement.sql)) return [];
  const place = { line: statement.line, column: statement.column, endLine: statement.endLine };
  return observation.effects.flatMap((effect) => {
    const { kind, lock, rewritten, scanned, dropped, renamedTo } = effect;
    if (kind !== "table" && kind !== "materialized view") return [];
    const name = effect.schema === "public" ? effect.name : `${effect.schema}.${effect.name}`;
    if (dropped || renamedTo !== void 0)
      return [
        {
          ...place,
          rule: "rehearsal-drop",
          message: `The statement ${dropped ? `drops \`${name}\`` : `renames \`${name}\` to \`${renamedTo}\``} (rehearsed on ${where}): code that still uses it breaks${dropped ? ", and its rows are gone" : ""}.`,
          help: "Do it in a later release, when nothing that runs uses the old name any more."
        }
      ];
    if (rewritten)
      return [
        {
          ...place,
          rule: "rehearsal-rewrite",
          message: `The statement writes every row of \`${name}\` again (rehearsed on ${where}), and stops all reads and writes of it while it does.`,
          help: "Add what is new beside the old, fill it in batches, and switch over in a later release."
        }
      ];
    if (scanned && lock !== void 0 && isBlocking(lock))
      return [
        {
          ...place,
          rule: "rehearsal-scan",
          message: `The statement reads all of \`${name}\` (rehearsed on ${where}) under a lock that stops ${lock === "AccessExclusive" ? "all reads and writes" : "all writes"}.`,
          help: "Add the constraint NOT VALID and validate it in a later migration, or build the index CONCURRENTLY."
        }
      ];
    return [];
  });
});
var isBlocking = (lock) => import_chunk_SIVR3UFG.LOCK_NAMES.indexOf(lock) >= import_chunk_SIVR3UFG.LOCK_NAMES.indexOf("Share");
var MAX_DIFFERENCES = 5;
var wayBack = ({ down, migration }, where) => {
  if (down === void 0 || down.status === "restored") return [];
  const other = migration.down.status === "present" && migration.down.path !== migration.path ? ` (${migration.down.path})` : "";
  switch (down.status) {
    case "failed":
      return [
        {
          rule: "down-failed",
          line: 1,
          message: `The way back${other} fails (rehearsed on ${where}): ${sentence(down.error.message)} (SQLSTATE ${down.error.code}, line ${down.line} of the down part).`,
          help: "Mend the down part: a rollback of the deploy would stop half-way."
        }
      ];
    case "up-again-failed":
      return [
        {
          rule: "down-failed",
          line: 1,
          message: `After the way back${other} the migration cannot be applied again (rehearsed on ${where}): ${sentence(down.error.message)} (SQLSTATE ${down.error.code}).`,
          help: "Let the down part take back everything that the migration made."
        }
      ];
    case "differs":
      return [
        {
          rule: "down-differs",
          line: 1,
          message: `The way back${other} does not restore the schema (rehearsed on ${where}): ${[
            ...listed("missing afterwards", down.missing),
            ...listed("left behind", down.added)
          ].join("; ")}.`,
          help: "Let the down part undo every statement of the migration, in reverse order."
        }
      ];
  }
};
var listed = (what, lines) => lines.length === 0 ? [] : [
  `${what}: ${lines.slice(0, MAX_DIFFERENCES).map((line) => `\`${line.length > 120 ? `${line.slice(0, 119)}\u2026` : line}\``).join(", ")}${lines.length > MAX_DIFFERENCES ? ` and ${lines.length - MAX_DIFFERENCES} more` : ""}`
];
var sentence = (text) => text.replace(/\s+/g, " ").replace(/\.$/, "");
var summaryOf = (run, server) => {
  const { runs, failure, down, durationMs } = run;
  const result = failure === void 0 ? `${runs.length} ${runs.length === 1 ? "statement" : "statements"} in ${Math.round(durationMs)} ms` : `stopped at line ${failure.statement.line}${failure.decided ? "" : ", which may be for want of something here"}`;
  const back = down === void 0 ? "" : down.status === "restored" ? "; down and up again restored the schema" : "; the way back failed";
  return `${server.description}: ${result}${back}`;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reconcile
});
