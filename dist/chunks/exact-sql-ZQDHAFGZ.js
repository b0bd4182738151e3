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
  exactSqlOf: () => exactSqlOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var import_chunk_CCHVV4KT = require("./chunk-CCHVV4KT.js");
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_node_path = require("node:path");
var import_errors2 = require("./start.cjs").modules["src/core/errors.ts"];
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var TIMEOUT_MS = 6e4;
var MAX_OUTPUT_BYTES = 8e6;
var USUAL = {
  django: {
    file: "manage.py",
    commands: [
      ["python", "manage.py"],
      ["python3", "manage.py"]
    ]
  },
  alembic: { file: "alembic.ini", commands: [["alembic"]] }
};
var ask = async ({ path }, { tool, words }, given, context) => {
  const { files } = context;
  const odd = words.find((word2) => word2.startsWith("-") && word2 !== "--sql");
  if (odd !== void 0) return { failure: `its name ${odd} would be read as an option` };
  const usual = USUAL[tool];
  const folder = given["working-directory"] ?? (given.command === void 0 ? await folderWith(usual.file, path, files) : ".");
  if (folder === void 0)
    return {
      failure: `no folder above it has a ${usual.file}, so that nobody can be asked: name \`exact-sql.command\``
    };
  const commands = given.command === void 0 ? usual.commands : [given.command];
  const timeoutMs = given.timeout ?? TIMEOUT_MS;
  let failure = "there is no command";
  for (const start of commands) {
    const command = [...start, ...words];
    const shown = command.join(" ");
    const limit = AbortSignal.timeout(timeoutMs);
    let result;
    try {
      result = await context.shell.run({
        command,
        directory: files.absolute(folder),
        env: {
          NO_COLOR: "1",
          PYTHONIOENCODING: "utf-8",
          ...context.env,
          ...Object.fromEntries(Object.entries(given.env ?? {}).map(([name, value]) => [name, String(value)]))
        },
        signal: AbortSignal.any([context.signal, limit]),
        maxOutputBytes: MAX_OUTPUT_BYTES
      });
    } catch (error) {
      context.signal.throwIfAborted();
      if (limit.aborted)
        return { failure: `\`${shown}\` did not end within ${(0, import_units.formatDuration)(timeoutMs)}, and was ended` };
      if (!(error instanceof import_errors2.Undecidable) || error.rule !== "command-not-started") throw error;
      failure = error.message;
      continue;
    }
    if (result.exitCode !== 0)
      return {
        failure: `\`${shown}\` ended with ${result.exitCode === null ? result.killedBy ?? "a signal" : `exit code ${result.exitCode}`}${lastWords(result)}`
      };
    if (result.truncated) return { failure: `\`${shown}\` printed more than 8 MB` };
    if (result.stdout.trim() === "") return { failure: `\`${shown}\` printed nothing${lastWords(result)}` };
    return { command: shown, stdout: result.stdout, stderr: result.stderr };
  }
  return { failure: failure.replace(/\.$/, "") };
};
var folderWith = async (name, path, files) => {
  for (let folder = import_node_path.posix.dirname(path); ; folder = import_node_path.posix.dirname(folder)) {
    if ((await files.stat(import_node_path.posix.join(folder, name)))?.kind === "file") return folder;
    if (folder === "." || folder === "/" || folder === import_node_path.posix.dirname(folder)) return void 0;
  }
};
var lastWords = ({ stdout, stderr }) => {
  const lines = (stderr.trim() === "" ? stdout : stderr).split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  const last = (0, import_shown.oneLine)(lines.at(-1) ?? "").trim().replaceAll(/(\w+:\/\/[^\s:@/]*:)[^\s@]+@/g, "$1***@");
  return last === "" ? "" : `: ${last.length > 200 ? `${last.slice(0, 200)}\u2026` : last}`;
};
var keyOf = (node) => {
  if (node === void 0) return "";
  const [kind] = Object.keys(node);
  const words = [kind ?? ""];
  if ("AlterTableStmt" in node) {
    words.push(node.AlterTableStmt.relation?.relname ?? "");
    for (const command of node.AlterTableStmt.cmds ?? [])
      if ("AlterTableCmd" in command) {
        const { subtype, name, def } = command.AlterTableCmd;
        words.push(subtype ?? "");
        if (def !== void 0 && "ColumnDef" in def) words.push(def.ColumnDef.colname ?? name ?? "");
        else if (def !== void 0 && "Constraint" in def) words.push(def.Constraint.contype ?? "");
        else if (subtype !== "AT_DropConstraint") words.push(name ?? "");
      }
  } else if ("CreateStmt" in node) words.push(node.CreateStmt.relation?.relname ?? "");
  else if ("IndexStmt" in node) {
    const { relation, indexParams, unique } = node.IndexStmt;
    words.push(relation?.relname ?? "", unique === true ? "unique" : "");
    for (const param of indexParams ?? []) {
      if (!("IndexElem" in param)) continue;
      words.push(param.IndexElem.name ?? "");
      for (const part of param.IndexElem.opclass ?? []) if ("String" in part) words.push(part.String.sval ?? "");
    }
  } else if ("RenameStmt" in node)
    words.push(node.RenameStmt.relation?.relname ?? "", node.RenameStmt.subname ?? "", node.RenameStmt.newname ?? "");
  else if ("DropStmt" in node) words.push(node.DropStmt.removeType ?? "");
  else if ("UpdateStmt" in node) words.push(node.UpdateStmt.relation?.relname ?? "");
  else if ("InsertStmt" in node) words.push(node.InsertStmt.relation?.relname ?? "");
  else if ("DeleteStmt" in node) words.push(node.DeleteStmt.relation?.relname ?? "");
  return words.join(" ");
};
var pairs = (one, other) => {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  const at = (i2, j2) => lengths[i2]?.[j2] ?? 0;
  const same = (i2, j2) => one[i2] === other[j2] && one[i2] !== "";
  for (let i2 = one.length - 1; i2 >= 0; i2--)
    for (let j2 = other.length - 1; j2 >= 0; j2--) {
      const row = lengths[i2];
      if (row !== void 0) row[j2] = same(i2, j2) ? at(i2 + 1, j2 + 1) + 1 : Math.max(at(i2 + 1, j2), at(i2, j2 + 1));
    }
  const found = [];
  let [i, j] = [0, 0];
  while (i < one.length) {
    if (j < other.length && same(i, j)) {
      found.push(j);
      i++;
      j++;
    } else if (j < other.length && at(i, j + 1) >= at(i + 1, j)) j++;
    else {
      found.push(void 0);
      i++;
    }
  }
  return found;
};
var ANSWERED = /* @__PURE__ */ new Set(["opaque-dynamic-sql", "column-type-unknown", "type-missing"]);
var isAnswered = ({ rule }) => ANSWERED.has(rule);
var word = (statement) => statement.sql.trim().replace(/\s+/g, " ").toUpperCase();
var isBegin = (statement) => word(statement) === "BEGIN";
var isCommit = (statement) => word(statement) === "COMMIT";
var placed = ({ sql, node }, { line, column, endLine, label }, autocommit = false) => ({
  sql,
  line,
  column,
  endLine,
  at: () => ({ line, column }),
  ...node === void 0 ? {} : { node },
  ...label === void 0 ? {} : { label },
  ...autocommit ? { autocommit } : {}
});
var FILE = { line: 1, column: 1, endLine: 1 };
var mistakeIn = (script) => {
  const wrong = script.statements.find(({ mistake }) => mistake !== void 0);
  if (wrong !== void 0)
    return `it printed what is no SQL of PostgreSQL: ${(wrong.sql.trim().split("\n")[0] ?? "").slice(0, 200)}`;
  if (script.psql.length > 0) return `it printed what is no SQL: ${(script.psql[0]?.text ?? "").slice(0, 200)}`;
  return script.statements.some(({ sql }) => /^\s*CREATE TABLE "new__/i.test(sql)) ? "it printed SQL of SQLite: let its settings name a PostgreSQL" : void 0;
};
var djangoPrinted = (parser, migration, { operations }, text) => {
  const script = (0, import_chunk_I5TGMHCY.readSql)(parser, text.replaceAll("\r\n", "\n"));
  const mistake = mistakeIn(script);
  if (mistake !== void 0) return { failure: mistake };
  const [first, last] = [script.statements[0], script.statements.at(-1)];
  const began = first !== void 0 && isBegin(first);
  const sent = script.statements.slice(began ? 1 : 0, began && last !== void 0 && isCommit(last) ? -1 : void 0);
  const heads = headsOf(script);
  if (heads.length === 0 && sent.length === 0) return { failure: "it printed no SQL" };
  const transaction = began ? "file" : "none";
  if (heads.length !== operations.length) {
    const read = operations.flatMap(({ statements: statements2 }) => statements2);
    const kept = operations.filter(({ statements: statements2 }) => statements2.some(isUnread));
    return {
      statements: [...byPairs(sent, read), ...kept.flatMap(({ statements: statements2 }) => statements2)],
      findings: migration.findings,
      transaction
    };
  }
  const statements = [];
  const findings = new Set(migration.findings);
  for (const [index, operation] of operations.entries()) {
    const head = heads[index];
    const next = heads[index + 1];
    if (head === void 0) continue;
    const own = sent.filter(({ start }) => start > head.end && (next === void 0 || start < next.start));
    const until = next?.start ?? text.length;
    const isCode = /CANNOT BE WRITTEN AS SQL/.test(script.text.slice(head.start, until));
    if (isCode || own.length === 0 && operation.statements.some(isUnread)) {
      statements.push(...operation.statements);
      if (own.length === 0) continue;
    } else for (const finding of operation.findings) if (isAnswered(finding)) findings.delete(finding);
    const others = next === void 0 ? operations.slice(0, index).flatMap((other) => other.statements) : [];
    for (const statement of own) {
      const key = keyOf(statement.node);
      const isOwn = operation.statements.some(({ node }) => keyOf(node) === key);
      const earlier = isOwn ? void 0 : others.find(({ node }) => node !== void 0 && keyOf(node) === key);
      statements.push(placed(statement, earlier ?? { ...operation, label: operation.label }));
    }
  }
  return { statements, findings: [...findings], transaction };
};
var isUnread = ({ opaque, label }) => opaque === true || label?.startsWith("RunPython") === true;
var headsOf = ({ comments, text }) => {
  const lines = comments.filter(({ ownLine }) => ownLine);
  const bare = (at) => lines[at] !== void 0 && text.slice(lines[at].start, lines[at].end).trim() === "--";
  const heads = [];
  for (let first = 0; first < lines.length; first++) {
    if (!bare(first)) continue;
    let last = first + 1;
    while (last < lines.length && !bare(last) && lines[last]?.line === (lines[last - 1]?.line ?? 0) + 1) last++;
    if (last === first + 1 || !bare(last) || lines[last]?.line !== (lines[last - 1]?.line ?? 0) + 1) continue;
    heads.push({ start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 });
    first = last;
  }
  return heads;
};
var byPairs = (sent, read, autocommit = /* @__PURE__ */ new Set()) => {
  const paired = pairs(
    sent.map(({ node }) => keyOf(node)),
    read.map(({ node }) => keyOf(node))
  );
  return sent.map((statement, index) => {
    const at = paired[index];
    const direct = at === void 0 ? read.find(
      ({ node }, other) => !paired.includes(other) && node !== void 0 && keyOf(node) === keyOf(statement.node)
    ) : read[at];
    return placed(statement, direct ?? between(paired, index, read) ?? FILE, autocommit.has(statement));
  });
};
var between = (paired, index, read) => {
  const before = paired.slice(0, index).findLast((at) => at !== void 0) ?? -1;
  const after = paired.slice(index + 1).find((at) => at !== void 0) ?? read.length;
  const open = read.slice(before + 1, after);
  const [first] = open;
  return open.every(({ line, column }) => line === first?.line && column === first.column) ? first : void 0;
};
var VERSION_TABLE = /^\s*(?:CREATE TABLE \S+ \(\s*version_num\b|(?:INSERT INTO|UPDATE|DELETE FROM) [^;]*\bversion_num\b)/i;
var alembicPrinted = (parser, migration, stdout, stderr) => {
  const implementation = /Context impl (\w+?)Impl\b/.exec(stderr)?.[1];
  if (implementation !== void 0 && !/postgres/i.test(implementation))
    return { failure: `it printed SQL of ${implementation}: let its settings name a PostgreSQL` };
  const script = (0, import_chunk_I5TGMHCY.readSql)(parser, stdout.replaceAll("\r\n", "\n"));
  const mistake = mistakeIn(script);
  if (mistake !== void 0) return { failure: mistake };
  const heads = script.comments.flatMap(({ start, end: end2, ownLine }) => {
    const target = ownLine ? /^--\s*Running upgrade\b.*-> (\S+)/.exec(script.text.slice(start, end2))?.[1] : void 0;
    return target === void 0 ? [] : [{ start, target }];
  });
  const at = heads.findIndex(({ target }) => target === migration.key);
  const head = heads[at];
  if (head === void 0)
    return { failure: script.statements.length === 0 ? "it printed no SQL" : "it printed nothing for this revision" };
  const end = heads[at + 1]?.start ?? script.text.length;
  const own = [];
  const autocommit = /* @__PURE__ */ new Set();
  let open = false;
  let transactional = false;
  for (const statement of script.statements) {
    if (statement.start > end) break;
    if (isBegin(statement)) {
      open = true;
      transactional = true;
    } else if (isCommit(statement)) open = false;
    else if (statement.start > head.start && !VERSION_TABLE.test(statement.sql)) {
      own.push(statement);
      if (!open && transactional) autocommit.add(statement);
    }
  }
  const partly = /\b(?:is_offline_mode|as_sql)\b/.test(migration.text);
  const kept = partly ? migration.statements.filter(({ opaque }) => opaque === true) : [];
  return {
    statements: [...byPairs(own, migration.statements, autocommit), ...kept],
    findings: partly ? migration.findings : migration.findings.filter((finding) => !isAnswered(finding)),
    transaction: migration.transaction
  };
};
var AT_ONCE = 4;
var exactSqlOf = async (given, migrations, scope, parser, context) => {
  const nothing = { migrations, scope, unreadable: [], notes: [], evidence: {} };
  if (given === void 0 || given === false) return nothing;
  const asked = migrations.filter((migration) => scope.judged.has(migration) && migration.exact !== void 0);
  if (asked.length === 0) {
    const isThere = migrations.some(({ framework }) => framework === "django" || framework === "alembic");
    return isThere ? nothing : { ...nothing, notes: ["`exact-sql` asks Django and Alembic, and there are no migrations of theirs."] };
  }
  if (context.untrusted)
    throw new import_errors.Undecidable(
      "Django or Alembic was not asked for the exact SQL: what is checked out comes from a fork, and nothing of it is executed.",
      {
        rule: "exact-sql-refused",
        help: "Leave `exact-sql` out for changes from forks, or let this item run where the code is trusted: after the merge, or on a branch of the repository itself."
      }
    );
  const answers = /* @__PURE__ */ new Map();
  const unreadable = [];
  const evidence = [];
  let done = 0;
  const queue = [...asked];
  const work = async () => {
    for (let migration = queue.shift(); migration !== void 0; migration = queue.shift()) {
      const result = await exactly(migration, given, parser, context);
      context.progress(`${++done} of ${asked.length} migrations asked for their SQL`);
      if ("failure" in result)
        unreadable.push({
          path: migration.path,
          rule: "exact-sql-failed",
          message: `The exact SQL of ${migration.name} is not known: ${result.failure}.`,
          help: "Run the command by hand where the item runs, and mend what it reports; or leave `exact-sql` out, and what stands in the file is read."
        });
      else {
        answers.set(migration, result.migration);
        evidence.push({
          path: migration.path,
          command: result.command,
          statements: result.migration.statements.filter(({ sql }) => sql !== "").length
        });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, asked.length) }, work));
  const order = new Map(asked.map(({ path }, index) => [path, index]));
  const byOrder = (one, other) => (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0);
  const now = (migration) => answers.get(migration) ?? migration;
  return {
    migrations: migrations.map(now),
    scope: {
      ...scope,
      judged: new Set([...scope.judged].map(now)),
      together: new Set([...scope.together].map(now))
    },
    unreadable: unreadable.sort(byOrder),
    notes: [],
    evidence: { exactSql: evidence.sort(byOrder) }
  };
};
var exactly = async (migration, given, parser, context) => {
  const { exact } = migration;
  if (exact === void 0) return { failure: "nobody can be asked" };
  const answer = await ask(migration, exact, given === true ? {} : given, context);
  if ("failure" in answer) return answer;
  const printed = exact.tool === "django" ? djangoPrinted(parser, migration, exact, answer.stdout) : alembicPrinted(parser, migration, answer.stdout, answer.stderr);
  return "failure" in printed ? { failure: `\`${answer.command}\` was asked, and ${printed.failure}` } : { migration: { ...migration, ...printed }, command: answer.command };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  exactSqlOf
});
