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
  USUAL_PATHS: () => USUAL_PATHS,
  readMigrations: () => readMigrations
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_N3HTM6LV = require("./chunk-N3HTM6LV.js");
var import_chunk_K22XKW7G = require("./chunk-K22XKW7G.js");
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
var OTHERS = /^(?:sqlite3?|mysql|mariadb|mssql|sqlserver|oracle|db2|h2|clickhouse|cassandra)$/i;
var POSTGRES = /^(?:postgres|postgresql|pgsql|pg)$/i;
var CERTAIN = /^(?:sqlite3?|mysql|mariadb|mssql|sqlserver|clickhouse|cassandra)$/i;
var forPostgres = (paths) => {
  const before = /* @__PURE__ */ new Set();
  for (const path of paths)
    for (const [index, part] of foldersOf(path).entries()) if (POSTGRES.test(part)) before.add(headOf(path, index));
  const hasOwn = paths.some((path) => !foldersOf(path).some((part) => CERTAIN.test(part)));
  const left = [];
  const counts = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const index = foldersOf(path).findIndex(
      (part, at) => hasOwn && CERTAIN.test(part) || OTHERS.test(part) && before.has(headOf(path, at))
    );
    if (index < 0) left.push(path);
    else {
      const folder = headOf(path, index + 1);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return {
    paths: left,
    notes: [...counts].map(
      ([folder, count]) => `${folder} is for another database than PostgreSQL: ${count === 1 ? "one file is" : `${count} files are`} not judged.`
    )
  };
};
var foldersOf = (path) => path.split("/").slice(0, -1);
var headOf = (path, parts) => path.split("/").slice(0, parts).join("/");
var TOOLS = [
  {
    file: /\.php$/i,
    text: /\bextends\s+\\?(?:\w+\\)*(?:Migration|AbstractMigration)\b|\bSchema::(?:create|table)\b/,
    tool: "PHP"
  },
  { file: /\.exs$/i, text: /\buse\s+Ecto\.Migration\b/, tool: "Elixir" },
  {
    file: /\.go$/i,
    text: /\bgoose\.AddMigration|\bgormigrate\b|\bmigrations\.(?:Must)?Register|\bMigrations\.MustRegister/,
    tool: "Go"
  },
  { file: /\.cs$/i, text: /:\s*Migration\b[\s\S]*\bMigrationBuilder\b|\bFluentMigrator\b|\[Migration\(/, tool: "C#" },
  {
    file: /\.(?:java|kt)$/i,
    text: /\bBaseJavaMigration\b|\bJavaMigration\b|\bJdbcMigration\b|\bCustomTaskChange\b/,
    tool: "Java or Kotlin"
  },
  { file: /\.(?:xml|ya?ml|json)$/i, text: /\bdatabaseChangeLog\b/, tool: "Liquibase's own format" },
  { file: /\.py$/i, text: /\byoyo\b|\b__depends__\b/, tool: "Python for yoyo" }
];
var GENERATED = /(?:\.Designer\.cs|ModelSnapshot\.cs)$/;
var programs = {
  framework: "other",
  claim: async (paths, peek) => {
    const claimed = [];
    for (const path of paths) {
      const tools = TOOLS.filter(({ file }) => file.test(path));
      if (tools.length === 0 || GENERATED.test(path)) continue;
      const head = await peek(path);
      if (tools.some(({ text }) => text.test(head))) claimed.push(path);
    }
    return claimed;
  },
  read: async (paths, { files, signal }) => {
    const migrations = [];
    for (const path of paths) {
      signal.throwIfAborted();
      const text = await files.readText(path);
      const tool = TOOLS.find((one) => one.file.test(path) && one.text.test(text))?.tool ?? "a language";
      const version = /\d+/.exec(import_node_path.posix.basename(path))?.[0];
      migrations.push({
        path,
        name: import_node_path.posix.basename(path),
        ...version === void 0 ? {} : { version },
        series: import_node_path.posix.dirname(path),
        framework: "other",
        text,
        statements: [],
        down: { status: "unsupported" },
        transaction: "unknown",
        reviewOnly: `It is written in ${tool}, which is not read here`,
        suppressions: [],
        findings: []
      });
    }
    return {
      migrations: migrations.sort(
        (one, other) => (0, import_chunk_K22XKW7G.compareTexts)(one.series, other.series) || (0, import_chunk_K22XKW7G.compareVersions)(one.version ?? "", other.version ?? "") || (0, import_chunk_K22XKW7G.compareTexts)(one.name, other.name)
      ),
      unreadable: [],
      notes: []
    };
  }
};
var TOOLS2 = /gonogo|squawk|pgfence|atlas|eugene/i;
var mentionsSuppression = (text) => TOOLS2.test(text);
var suppressionsIn = (comments, statements) => comments.flatMap((comment, index) => {
  const text = comment.text.replace(/^-+\s*/, "");
  if (!TOOLS2.test(text)) return [];
  const found = ours(text, comment, statements) ?? squawk(text, comment) ?? pgfence(text, comment, statements) ?? atlas(text, comment, comments, statements) ?? eugene(text, comment, statements);
  if (found === void 0) return [];
  const reason = found.reason ?? adjacentReason(comments, index);
  return [{ ...found, ...reason === void 0 ? {} : { reason } }];
});
var words = (list) => (list ?? "").split(/[\s,]+/).filter((word) => word !== "");
var ours = (text, comment, statements) => {
  const match = /^gonogo-ignore(-file)?\b\s*([^:]*?)(?::\s*([\s\S]*))?$/i.exec(text);
  if (match === null) return void 0;
  const reason = match[3]?.trim();
  const covers = match[1] === void 0 ? statementAt(comment, statements) : void 0;
  return {
    tool: "gonogo",
    rules: words(match[2]),
    line: comment.line,
    text,
    ...reason === void 0 || reason === "" ? {} : { reason },
    ...covers === void 0 ? {} : { covers }
  };
};
var squawk = (text, comment) => {
  const match = /^squawk-ignore(-file)?\b\s*([\w\s,-]*?)(?:--+\s*([\s\S]*))?$/i.exec(text);
  if (match === null) return void 0;
  const isFile = match[1] !== void 0;
  const rules = words(match[2]);
  if (!isFile && rules.length === 0) return void 0;
  const reason = match[3]?.trim();
  return {
    tool: "squawk",
    rules,
    line: comment.line,
    text,
    ...reason === void 0 || reason === "" ? {} : { reason },
    ...isFile ? {} : { covers: { from: comment.line, to: comment.endLine + 1 } }
  };
};
var pgfence = (text, comment, statements) => {
  const match = /^pgfence(?:-ignore(?::\s*(.*))?|:\s*ignore\s*(.*))$/i.exec(text);
  if (match === null) return void 0;
  return {
    tool: "pgfence",
    rules: words(match[1] ?? match[2]),
    line: comment.line,
    text,
    covers: statementAt(comment, statements)
  };
};
var atlas = (text, comment, comments, statements) => {
  const match = /^atlas:nolint\b\s*(.*)$/i.exec(text);
  if (match === null) return void 0;
  let end = comment.endLine;
  for (const other of comments) if (other.line === end + 1) end = other.endLine;
  const first = statements[0];
  const isTop = first === void 0 || comment.line < first.line;
  const isFile = isTop && (first === void 0 || first.line > end + 1);
  return {
    tool: "atlas",
    rules: words(match[1]),
    line: comment.line,
    text,
    ...isFile ? {} : { covers: statementAt(comment, statements) }
  };
};
var eugene = (text, comment, statements) => {
  const match = /^eugene:\s*ignore\s*([\w\s,]*)$/i.exec(text);
  if (match === null) return void 0;
  return { tool: "eugene", rules: words(match[1]), line: comment.line, text, covers: statementAt(comment, statements) };
};
var statementAt = (comment, statements) => {
  const own = statements.find(
    ({ line, endLine }) => line <= comment.line && comment.line <= endLine && !comment.ownLine || line < comment.line && comment.line < endLine + 1
  );
  const target = own ?? statements.find(({ line }) => line > comment.endLine || line === comment.endLine && !comment.ownLine);
  return target === void 0 ? { from: comment.line, to: comment.endLine + 1 } : { from: Math.min(target.line, comment.line), to: target.endLine };
};
var adjacentReason = (comments, index) => {
  const comment = comments[index];
  for (const other of [comments[index - 1], comments[index + 1]]) {
    if (other === void 0 || comment === void 0 || Math.abs(other.line - comment.line) > 1) continue;
    const match = /^reason:\s*(\S[\s\S]*)$/i.exec(other.text);
    if (match !== null) return match[1];
  }
  return void 0;
};
var sqlMigration = (script, file) => {
  const { text, repeatable, version, ...rest } = file;
  const statements = withPsql(script.statements.map(statementOf), script.psql);
  return {
    ...rest,
    ...version === void 0 ? {} : { version },
    ...repeatable === true ? { repeatable } : {},
    text,
    statements,
    suppressions: mentionsSuppression(text) ? suppressionsIn(script.comments, statements) : [],
    findings: script.psql.flatMap(
      ({ line, text: command }) => RUNS.test(command) ? [
        {
          rule: "opaque-dynamic-sql",
          message: `${command.trim()} runs what does not stand in this file: what it does was not judged, and only psql knows the command.`,
          help: "Write the SQL into the migration, or let a person look at both.",
          line
        }
      ] : []
    )
  };
};
var RUNS = /^\s*\\(?:i|ir|include|include_relative|gexec|!)(?=\s|$)/;
var withPsql = (statements, commands) => {
  const running = commands.filter(({ text }) => RUNS.test(text));
  if (running.length === 0) return statements;
  const added = running.map(({ line, text }) => ({
    sql: "",
    line,
    column: 1,
    endLine: line,
    at: () => ({ line, column: 1 }),
    label: text.trim(),
    opaque: true
  }));
  return [...statements, ...added].sort((one, other) => one.line - other.line);
};
var statementOf = ({ sql, line, column, endLine, node, mistake, masked, at }) => {
  if (node !== void 0 && masked !== true) return { sql, line, column, endLine, at, node };
  return {
    sql,
    line,
    column,
    endLine,
    at,
    ...node === void 0 ? {} : { node },
    ...mistake === void 0 ? {} : { mistake: { message: mistake.message, line: mistake.line, column: mistake.column } },
    ...masked === true ? { masked } : {}
  };
};
var DOWN = /(?:^|[._/-])(down|undo|rollback|revert)\.sql$/i;
var UP = /(?:^|[._/-])(up|do)\.sql$/i;
var NO_MIGRATION = /^(structure|schema|dump)\.sql$|^\._|^\./i;
var READ_AT_ONCE = 64;
var sqlReader = {
  framework: "sql",
  claim: async (paths) => paths.filter((path) => /\.sql$/i.test(path)),
  read: async (paths, context) => {
    const readings = [];
    for (const [folder, members] of bySeries(paths)) readings.push(await readFolder(folder, members, context));
    return {
      migrations: readings.flatMap(({ migrations }) => migrations),
      unreadable: readings.flatMap(({ unreadable }) => unreadable),
      notes: readings.flatMap(({ notes }) => notes)
    };
  }
};
var bySeries = (paths) => {
  const series = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const folder = (0, import_chunk_N3HTM6LV.isFolderMigration)(path) ? import_node_path2.posix.dirname(import_node_path2.posix.dirname(path)) : import_node_path2.posix.dirname(path);
    const members = series.get(folder);
    if (members === void 0) series.set(folder, [path]);
    else members.push(path);
  }
  return series;
};
var readFolder = async (folder, paths, context) => {
  const { files, parser, signal } = context;
  const has = async (path) => await files.stat(import_node_path2.posix.join(folder, path)) !== void 0;
  const texts = /* @__PURE__ */ new Map();
  const unreadable = [];
  const named = paths.filter((path) => paths.length === 1 || !NO_MIGRATION.test(import_node_path2.posix.basename(path)));
  const loose = await looseIn(named, folder, has);
  const wanted = named.filter((path) => !loose.has(path));
  for (let start = 0; start < wanted.length; start += READ_AT_ONCE) {
    signal.throwIfAborted();
    await Promise.all(
      wanted.slice(start, start + READ_AT_ONCE).map(async (path) => texts.set(path, await files.readText(path)))
    );
  }
  const framework = context.runner ?? await (0, import_chunk_N3HTM6LV.detectFramework)({
    folder,
    names: wanted.map((path) => insideOf(folder, path)),
    has,
    sample: [...texts.values()].find((text) => text.trim() !== "") ?? ""
  });
  const dialect = framework === "prisma" ? await otherDialect(files, folder) : void 0;
  if (dialect !== void 0) {
    return {
      migrations: [],
      notes: [],
      unreadable: [
        {
          path: import_node_path2.posix.join(folder, "migration_lock.toml"),
          rule: "not-postgresql",
          message: `The migrations in ${folder} are written for ${dialect}, and only PostgreSQL is understood.`,
          help: `Leave the folder out of \`paths\`.`
        }
      ]
    };
  }
  const journal = framework === "drizzle" ? await journalOrder(files, folder) : void 0;
  const notes = [...loose].map(
    (path) => `${path} is no migration to ${framework === "prisma" ? "Prisma" : "Diesel"}, which keeps a folder a migration: it is skipped.`
  );
  const read = [];
  const ups = new Set(wanted.flatMap((path) => [path, path.replace(UP, "")]));
  const downs = new Map(wanted.filter((path) => DOWN.test(path)).map((path) => [path.replace(DOWN, ""), path]));
  for (const path of wanted) {
    const relative = insideOf(folder, path);
    const base = import_node_path2.posix.basename(path);
    if (isDownFile(framework, base, ups, path)) continue;
    if (framework === "supabase" && !/^\d+_.*\.sql$/.test(base)) {
      notes.push(
        `${path} is no migration to the Supabase CLI, whose files are called <digits>_<name>.sql: it is skipped.`
      );
      continue;
    }
    const text = texts.get(path) ?? "";
    const name = (0, import_chunk_N3HTM6LV.isFolderMigration)(base) ? import_node_path2.posix.dirname(relative) : relative;
    const parts = (0, import_chunk_N3HTM6LV.partsOf)(framework, text);
    read.push({
      script: (0, import_chunk_I5TGMHCY.readSql)(parser, text, parts.up),
      file: {
        path,
        name,
        version: (0, import_chunk_N3HTM6LV.versionOf)(framework, name),
        series: folder,
        framework,
        text,
        down: downOf(framework, path, text, parts.down, texts, downs),
        transaction: await (0, import_chunk_N3HTM6LV.transactionOf)(framework, path, text, files),
        repeatable: framework === "flyway" && base.startsWith("R__")
      }
    });
  }
  if (read.some(({ script }) => script.incomplete)) await parser.start();
  const migrations = read.map(
    ({ script, file }) => sqlMigration(script.incomplete ? (0, import_chunk_I5TGMHCY.completed)(parser, script) : script, file)
  );
  return { migrations: inOrder(migrations, framework, journal), unreadable, notes };
};
var looseIn = async (paths, folder, has) => {
  const loose = paths.filter((path) => import_node_path2.posix.dirname(path) === folder);
  if (loose.length === 0 || loose.length * 2 >= paths.length) return /* @__PURE__ */ new Set();
  return await (0, import_chunk_N3HTM6LV.isPrismaOrDiesel)(has) ? new Set(loose) : /* @__PURE__ */ new Set();
};
var insideOf = (folder, path) => path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : import_node_path2.posix.relative(folder, path);
var otherDialect = async (files, folder) => {
  const lock = import_node_path2.posix.join(folder, "migration_lock.toml");
  if (await files.stat(lock) === void 0) return void 0;
  const provider = /^\s*provider\s*=\s*"([^"]+)"/m.exec(await files.readText(lock))?.[1];
  return provider === void 0 || ["postgresql", "postgres", "cockroachdb"].includes(provider) ? void 0 : provider;
};
var isDownFile = (framework, base, ups, path) => {
  if (framework === "flyway" && /^U\d/.test(base)) return true;
  if (!DOWN.test(base)) return false;
  const stem = path.replace(DOWN, "");
  return framework === "diesel" || framework === "golang-migrate" || framework === "sqlx" || ups.has(stem) || ups.has(`${stem}.sql`);
};
var downOf = (framework, path, text, part, texts, downs) => {
  if (part !== void 0) return downText(path, text.slice(part.start, part.end));
  const base = import_node_path2.posix.basename(path);
  if (framework === "flyway") {
    const undo = import_node_path2.posix.join(import_node_path2.posix.dirname(path), base.replace(/^V/, "U"));
    const found = base.startsWith("V") ? texts.get(undo) : void 0;
    return found === void 0 ? { status: "unsupported" } : downText(undo, found);
  }
  const isUp = UP.test(base);
  const twin = downs.get(isUp ? path.replace(UP, "") : path.replace(/\.sql$/i, ""));
  if (twin !== void 0) return downText(twin, texts.get(twin) ?? "");
  return isUp || WITH_DOWN.has(framework) ? { status: "none" } : { status: "unsupported" };
};
var WITH_DOWN = /* @__PURE__ */ new Set(["dbmate", "goose", "node-pg-migrate", "sql-migrate"]);
var downText = (path, sql) => sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\/|[\s;]/g, "") === "" ? { status: "none" } : { status: "present", path, sql };
var journalOrder = async (files, folder) => {
  const path = import_node_path2.posix.join(folder, "meta/_journal.json");
  if (await files.stat(path) === void 0) return void 0;
  const text = await files.readText(path);
  const tags = [...text.matchAll(/"tag"\s*:\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
  return new Map(tags.map((tag, index) => [`${tag}.sql`, index]));
};
var inOrder = (migrations, framework, journal) => {
  const place = (migration) => journal?.get(migration.name) ?? Number.MAX_SAFE_INTEGER;
  return [...migrations].sort((one, other) => {
    if (one.repeatable === true !== (other.repeatable === true)) return one.repeatable === true ? 1 : -1;
    if (journal !== void 0 && place(one) !== place(other)) return place(one) - place(other);
    if ((0, import_chunk_N3HTM6LV.ordersByNumber)(framework) && one.version !== void 0 && other.version !== void 0) {
      return (0, import_chunk_N3HTM6LV.compareFor)(framework, one.version, other.version) || (0, import_chunk_K22XKW7G.compareTexts)(one.name, other.name);
    }
    if ((0, import_chunk_N3HTM6LV.ordersByNumber)(framework) && one.version === void 0 !== (other.version === void 0))
      return one.version === void 0 ? -1 : 1;
    return (0, import_chunk_K22XKW7G.compareTexts)(one.name, other.name);
  });
};
var LAYOUTS = [
  { files: /\.py$/, load: async () => (await Promise.resolve().then(() => require("./reader-DTVMW5TW.js"))).django },
  { files: /\.py$/, load: async () => (await Promise.resolve().then(() => require("./reader-E5TPJ7GR.js"))).alembic },
  { files: /\.rb$/, load: async () => (await Promise.resolve().then(() => require("./reader-5ZS4G76I.js"))).rails },
  { files: /\.[cm]?[jt]s$/i, load: async () => (await Promise.resolve().then(() => require("./reader-6ZTX3H76.js"))).javascript },
  { files: /\.sql$/i, load: () => Promise.resolve(sqlReader) },
  { files: /./, load: () => Promise.resolve(programs) }
];
var USUAL_PATHS = [
  "**/{migrations,Migrations}/**/*.{sql,py,rb,js,cjs,mjs,ts,cts,mts,php,exs,go,cs}",
  "**/*_migrations/*.py",
  "**/migration/**/*.{sql,js,cjs,mjs,ts,cts,mts,java,kt}",
  "**/db/migrate/*.rb",
  "**/versions/**/*.py",
  "**/drizzle/**/*.sql",
  "**/db/post_migrate/*.rb",
  "**/V*__*.{sql,java,kt}",
  "**/changelog/**/*.{xml,yaml,yml,json}",
  "!**/{node_modules,vendor,.venv,venv,site-packages,dist,build,fixtures,__fixtures__,testdata}/**"
];
var PEEK_BYTES = 4096;
var inOneOrder = (readings) => {
  const counts = /* @__PURE__ */ new Map();
  for (const own of readings)
    for (const series of new Set(own.map((each) => each.series))) counts.set(series, (counts.get(series) ?? 0) + 1);
  const all = readings.flat();
  const mixed = [...counts].filter(([, count]) => count > 1).map(([series]) => series);
  if (mixed.length === 0) return all;
  return mixed.reduce((list, series) => {
    const members = list.filter((each) => each.series === series).sort((one, other) => (0, import_chunk_K22XKW7G.compareVersions)(one.version ?? "0", other.version ?? "0"));
    return list.map((each) => each.series === series ? members.shift() ?? each : each);
  }, all);
};
var readMigrations = async (paths, context) => {
  const decoder = new TextDecoder();
  const peek = async (path) => decoder.decode(await context.files.readBytes(path, { start: 0, end: PEEK_BYTES }));
  const { paths: ours2, notes } = forPostgres(paths);
  let left = ours2;
  const readings = [];
  for (const layout of LAYOUTS) {
    if (!left.some((path) => layout.files.test(path))) continue;
    const reader = await layout.load();
    const claimed = await reader.claim(left, peek);
    if (claimed.length === 0) continue;
    if (reader !== sqlReader) await context.parser.start();
    readings.push(await reader.read(claimed, context));
    const taken = new Set(claimed);
    left = left.filter((path) => !taken.has(path));
  }
  return {
    migrations: inOneOrder(readings.map(({ migrations }) => migrations)),
    unreadable: readings.flatMap(({ unreadable }) => unreadable),
    notes: [...notes, ...readings.flatMap((reading) => reading.notes)],
    unclaimed: left
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  USUAL_PATHS,
  readMigrations
});
