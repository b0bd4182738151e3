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
  emission: () => emission,
  foldersAbove: () => foldersAbove,
  fromElsewhere: () => fromElsewhere,
  functionsIn: () => functionsIn,
  homeOf: () => homeOf,
  isOfPackage: () => isOfPackage,
  isStandard: () => isStandard,
  libraryOf: () => libraryOf,
  loadFor: () => loadFor,
  pathOf: () => pathOf,
  pythonSuppressions: () => pythonSuppressions,
  reachedFrom: () => reachedFrom,
  scopeIn: () => scopeIn,
  whereNot: () => whereNot
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_XA4BSEQ6 = require("./chunk-XA4BSEQ6.js");
var import_chunk_7AVYDQVZ = require("./chunk-7AVYDQVZ.js");
var import_chunk_HEC53GVT = require("./chunk-HEC53GVT.js");
var import_chunk_4ZETWQZ3 = require("./chunk-4ZETWQZ3.js");
var import_chunk_5AAL5EPU = require("./chunk-5AAL5EPU.js");
var import_node_path = require("node:path");
var literalSql = (parser, value, more, place = value.at) => {
  const known = textOf(value);
  const here = { line: place.line, column: place.column };
  if (known === void 0) return [{ sql: "", ...here, endLine: place.line, at: () => here, ...more, opaque: true }];
  const pieces = value.kind === "text" ? value.pieces : void 0;
  const positionOf = (offset) => {
    const found = pieces === void 0 ? void 0 : (0, import_chunk_7AVYDQVZ.positionInText)(pieces, offset);
    return found === void 0 ? here : { line: found.line, column: found.column };
  };
  return (0, import_chunk_4ZETWQZ3.embeddedSql)(parser, known, positionOf, more);
};
var textOf = (value) => {
  if (value.kind === "text") return value.value;
  if (value.kind !== "unknown" || value.template === void 0) return void 0;
  const text = value.template.map((part) => typeof part === "string" ? part : part.kind === "number" ? part.text : import_chunk_4ZETWQZ3.PLACEHOLDER).join("");
  return text.replaceAll(import_chunk_4ZETWQZ3.PLACEHOLDER, "").trim() === "" ? void 0 : text;
};
var sent = ({ autocommit, elsewhere } = {}) => ({
  ...autocommit === true ? { autocommit } : {},
  ...elsewhere === void 0 ? {} : { elsewhere }
});
var behind = (elsewhere) => elsewhere === void 0 ? "" : ` It is written in ${elsewhere}.`;
var emission = (parser, endLineOf) => {
  const statements = [];
  const findings = [];
  const find = (rule, { line, column }, message, help) => {
    const isSaid = findings.some(
      (other) => other.rule === rule && other.line === line && other.column === column && other.message === message
    );
    if (!isSaid) findings.push({ rule, message, help, line, column });
  };
  return {
    statements,
    findings,
    find,
    sql: (texts, at, label, more) => {
      const place = { line: at.line, column: at.column, endLine: endLineOf(at) };
      for (const text of texts) statements.push((0, import_chunk_5AAL5EPU.pinnedStatement)(parser, text, place, { label, ...sent(more) }));
    },
    written: (value, at, label, written) => {
      const more = { label, ...sent(written) };
      const found = literalSql(parser, value, more, at);
      statements.push(...found);
      const first = found.find((statement) => statement.opaque === true);
      if (first !== void 0)
        find(
          "opaque-dynamic-sql",
          { ...at, line: first.line, column: first.column },
          `The SQL of ${label} is put together when it runs (${value.kind === "unknown" ? value.reason : "its parts are not known"}), so that what it does cannot be read here.${behind(written?.elsewhere)}`,
          "Write it out, or let a person who knows the table look at it."
        );
    },
    opaque: (at, label, reason) => {
      statements.push(
        (0, import_chunk_5AAL5EPU.pinnedStatement)(
          parser,
          "",
          { line: at.line, column: at.column, endLine: endLineOf(at) },
          { label, opaque: true }
        )
      );
      const loss = (0, import_chunk_4ZETWQZ3.lossOfCall)(label);
      if (loss === void 0)
        find(
          "opaque-dynamic-sql",
          at,
          `What ${label} sends to the database cannot be read here: ${reason}.`,
          "Let a person who knows the table look at it, or write it with the operations that the framework brings."
        );
      else
        find(
          loss.rule,
          at,
          `\`${label}\` ${loss.does}, and which one cannot be read here (${reason}): ${loss.so}.`,
          "Write the names out, so that people see what is meant."
        );
    }
  };
};
var fromElsewhere = (out, { path }, call) => {
  const place = (at) => `${path}, line ${at.line}`;
  return {
    ...out,
    sql: (texts, at, label, more) => out.sql(texts, call, label, { elsewhere: place(at), ...more }),
    written: (value, at, label, more) => (
      // Its places are those of the other file.
      out.written(value.kind === "text" ? { kind: "text", value: value.value, at: call } : value, call, label, {
        elsewhere: place(at),
        ...more
      })
    ),
    opaque: (at, label, reason) => out.opaque(call, label, /, line \d+\)$/.test(reason) ? reason : `${reason} (${place(at)})`),
    find: (rule, at, message, help) => out.find(rule, call, message.includes("It is written in ") ? message : `${message}${behind(place(at))}`, help)
  };
};
var MOST_STEPS = 12;
var MOST_FILES = 400;
var foldersAbove = (path) => {
  const folders = [];
  for (let folder = import_node_path.posix.dirname(path); folder !== "." && folder !== "/"; folder = import_node_path.posix.dirname(folder))
    folders.unshift(folder);
  return ["", "src", ...folders];
};
var homeOf = (module2, adapt = (body) => body) => ({
  path: module2.path,
  module: module2,
  names: (0, import_chunk_7AVYDQVZ.bindingsOf)(module2),
  // What is no valid Python is not read in parts.
  functions: module2.problems.length > 0 ? /* @__PURE__ */ new Map() : functionsIn(module2.statements, adapt)
});
var functionsIn = (statements, adapt = (body) => body) => {
  const found = /* @__PURE__ */ new Map();
  const visit = (some, prefix, isSure) => {
    for (const statement of some)
      switch (statement.kind) {
        case "function": {
          const name = `${prefix}.${statement.name}`;
          if (isSure || !found.has(name)) found.set(name, { ...statement, body: adapt(statement.body) });
          break;
        }
        case "class":
          visit(statement.body, `${prefix}.${statement.name}`, isSure);
          break;
        case "if":
          for (const { body } of statement.branches) visit(body, prefix, false);
          visit(statement.otherwise, prefix, false);
          break;
        case "try":
          visit(statement.body, prefix, false);
          for (const { body } of statement.handlers) visit(body, prefix, false);
          visit(statement.otherwise, prefix, false);
          break;
        default:
      }
  };
  visit(statements, import_chunk_7AVYDQVZ.HERE, true);
  return found;
};
var libraryOf = (read, adapt = (body) => body) => {
  const files = /* @__PURE__ */ new Map();
  const wanted = /* @__PURE__ */ new Set();
  let parsed = 0;
  let misses = 0;
  const firstOf = (paths) => {
    for (const path of paths) {
      const found = files.get(path);
      if (found !== void 0) return found;
      if (files.has(path)) continue;
      wanted.add(path);
      misses++;
    }
    return void 0;
  };
  const places = /* @__PURE__ */ new Map();
  const moduleAt = (level, parts, from) => {
    if (level === 0) {
      const base = parts.join("/");
      const key = `${base}:${import_node_path.posix.dirname(from)}`;
      const known = places.get(key) ?? foldersAbove(from).flatMap((root) => filesOf(import_node_path.posix.join(root, base)));
      places.set(key, known);
      return firstOf(known);
    }
    const folder = import_node_path.posix.join(import_node_path.posix.dirname(from), "../".repeat(level - 1));
    return folder.startsWith("..") ? void 0 : firstOf(filesOf(import_node_path.posix.join(folder, ...parts)));
  };
  const moduleOf = (name, home) => {
    const { level, parts } = partsOf(name);
    for (let length = parts.length - 1; length >= (level === 0 ? 1 : 0); length--) {
      const found = moduleAt(level, parts.slice(0, length), home.path);
      if (found !== void 0 && found.path !== home.path) return { home: found, members: parts.slice(length) };
    }
    return void 0;
  };
  const member = (names, home, steps) => {
    const [first = "", ...rest] = names;
    const own = home.functions.get([import_chunk_7AVYDQVZ.HERE, ...names].join("."));
    if (own !== void 0) return { home, definition: own };
    const next = pathOf(home.names.names.get(first)?.value);
    if (next !== void 0) return seek([next, ...rest].join("."), home, steps + 1);
    for (const star of starsOf(home)) {
      const found = seek([star, ...names].join(star.endsWith(".") ? "" : "."), home, steps + 1);
      if (found !== void 0) return found;
    }
    return void 0;
  };
  const seek = (name, home, steps) => {
    if (steps > MOST_STEPS) return void 0;
    const own = home.functions.get(name);
    if (own !== void 0) return { home, definition: own };
    if (name.startsWith(`${import_chunk_7AVYDQVZ.HERE}.`)) return void 0;
    if (!name.includes(".")) return starsOf(home).length === 0 ? void 0 : member([name], home, steps);
    const module2 = moduleOf(name, home);
    return module2 === void 0 ? void 0 : member(module2.members, module2.home, steps);
  };
  return {
    find: (name, home) => seek(name, home, 0),
    knows: (name, home) => moduleOf(name, home) !== void 0,
    load: async () => {
      let isNew = false;
      for (const path of wanted) {
        wanted.delete(path);
        const text = parsed < MOST_FILES ? await read(path) : void 0;
        files.set(path, text === void 0 ? void 0 : homeOf((0, import_chunk_HEC53GVT.parsePython)(text, path), adapt));
        if (text === void 0) continue;
        parsed++;
        isNew = true;
      }
      return isNew;
    },
    misses: () => misses
  };
};
var loadFor = async (library, files, look, signal) => {
  let open = files;
  do {
    signal.throwIfAborted();
    open = open.filter((file) => {
      const before = library.misses();
      look(file);
      return library.misses() > before;
    });
  } while (await library.load());
};
var filesOf = (base) => base === "." ? ["__init__.py"] : [`${base}.py`, import_node_path.posix.join(base, "__init__.py")];
var partsOf = (name) => {
  const level = /^\.*/.exec(name)?.[0].length ?? 0;
  return { level, parts: name.slice(level).split(".") };
};
var starsOf = ({ module: module2 }) => module2.statements.flatMap(
  (statement) => statement.kind === "from-import" && statement.names.some(({ name }) => name === "*") ? [`${".".repeat(statement.level)}${statement.module}`] : []
);
var pathOf = (value) => {
  if (value?.kind === "call") return value.object === void 0 ? pathOf(value.positional[0]) : void 0;
  if (value?.kind !== "reference") return void 0;
  const { object, path } = value;
  if (object === void 0) return path;
  const module2 = object.kind === "call" && (0, import_chunk_7AVYDQVZ.lastName)(object.path) === "import_module" ? object.positional[0] : void 0;
  return module2?.kind === "text" ? `${module2.value}.${(0, import_chunk_7AVYDQVZ.lastName)(path)}` : void 0;
};
var scopeIn = ({ home, definition }) => {
  const own = /* @__PURE__ */ new Map();
  for (const statement of (0, import_chunk_XA4BSEQ6.statementsOf)(definition.body)) {
    const { at } = statement;
    if (statement.kind === "import")
      for (const { name, as } of statement.names) {
        const first = name.split(".")[0] ?? name;
        own.set(as ?? first, { kind: "reference", path: as === void 0 ? first : name, at });
      }
    else if (statement.kind === "from-import")
      for (const { name, as } of statement.names) {
        const module2 = `${".".repeat(statement.level)}${statement.module}`;
        own.set(as ?? name, {
          kind: "reference",
          path: `${module2}${statement.module === "" ? "" : "."}${name}`,
          at
        });
      }
  }
  return { module: home.module, lookup: (name) => own.get(name) ?? home.names.names.get(name)?.value };
};
var whereNot = (library, name, home) => library.knows(name, home) ? "is no function that can be read in the file that it is taken from" : "is in no file of the repository that can be found and read";
var MOST_AWAY = 4;
var MOST_REACHED = 300;
var reachedFrom = (start, library) => {
  const reached = [{ ...start, away: 0 }];
  const seen = /* @__PURE__ */ new Set([start.definition]);
  for (const one of reached) {
    const scope = scopeIn(one);
    for (const expression of (0, import_chunk_XA4BSEQ6.expressionsOf)(one.definition.body))
      for (const named of namesIn(expression, scope)) {
        if (reached.length >= MOST_REACHED) continue;
        const found = named.startsWith(`${import_chunk_7AVYDQVZ.HERE}.`) ? functionOf(one.home, named) : one.away < MOST_AWAY && !isOfPackage(named) ? library.find(named, one.home) : void 0;
        if (found === void 0 || seen.has(found.definition)) continue;
        seen.add(found.definition);
        reached.push({ ...found, away: found.home === one.home ? one.away : one.away + 1 });
      }
  }
  return reached;
};
var functionOf = (home, name) => {
  const definition = home.functions.get(name);
  return definition === void 0 ? void 0 : { home, definition };
};
var namesIn = (expression, scope) => {
  if (expression.kind === "name") {
    const value = scope.lookup(expression.name);
    return value?.kind === "reference" && value.path.startsWith(`${import_chunk_7AVYDQVZ.HERE}.`) ? [value.path] : [];
  }
  if (expression.kind !== "call") return [];
  return [expression.callee, ...expression.args.map(({ value }) => value)].flatMap((each) => {
    if (each.kind !== "name" && each.kind !== "attribute") return [];
    const root = rootOf(each);
    if (root === void 0 || each.kind === "attribute" && scope.lookup(root) === void 0) return [];
    const value = (0, import_chunk_7AVYDQVZ.evaluate)(each, scope);
    const path = value.kind === "reference" ? pathOf(value) : void 0;
    return path === void 0 ? [] : [path];
  });
};
var rootOf = (expression) => expression.kind === "attribute" ? rootOf(expression.object) : expression.kind === "name" ? expression.name : void 0;
var isOfPackage = (name) => PACKAGES.has(name.split(".")[0] ?? "");
var PACKAGES = /* @__PURE__ */ new Set([
  "django",
  "alembic",
  "sqlalchemy",
  "sqlmodel",
  "geoalchemy2",
  "pgvector"
]);
var pythonSuppressions = (text) => {
  if (!text.includes("gonogo-ignore")) return [];
  return text.split(/\r\n|\n|\r/).flatMap((source, index) => {
    const match = /#\s*gonogo-ignore(-file)?\b([^:]*)(?::(.*))?$/.exec(source);
    if (match === null) return [];
    const line = index + 1;
    const [written, file, names = "", words = ""] = match;
    const reason = words.trim();
    const own = source.slice(0, match.index).trim() === "";
    return [
      {
        tool: "gonogo",
        rules: names.split(/[\s,]+/).filter((name) => name !== ""),
        ...reason === "" ? {} : { reason },
        line,
        ...file === void 0 ? { covers: { from: line, to: own ? line + 1 : line } } : {},
        text: written
      }
    ];
  });
};
var MODULES = new Set(
  `__future__ abc argparse array ast asyncio atexit base64 binascii bisect builtins bz2 calendar cmath codecs collections
  concurrent configparser contextlib contextvars copy csv ctypes dataclasses datetime decimal difflib dis doctest email
  encodings enum errno faulthandler filecmp fileinput fnmatch fractions functools gc getopt getpass gettext glob graphlib
  gzip hashlib heapq hmac html http importlib inspect io ipaddress itertools json keyword linecache locale logging lzma
  mailbox marshal math mimetypes mmap multiprocessing numbers operator os pathlib pickle pkgutil platform plistlib pprint
  queue random re reprlib resource sched secrets select selectors shelve shlex shutil signal site smtplib socket ssl stat
  statistics string struct sys sysconfig syslog tarfile tempfile textwrap threading time timeit tokenize tomllib traceback
  tracemalloc types typing unicodedata unittest urllib uuid warnings weakref xml xmlrpc zipfile zlib zoneinfo`.split(
    /\s+/
  )
);
var STARTS = /^(?:os\.(?:system|popen|startfile|exec\w+|spawn\w+|posix_spawnp?)|asyncio\.create_subprocess_\w+)$/;
var isStandard = (name) => MODULES.has(name.split(".")[0] ?? "") && !STARTS.test(name);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  emission,
  foldersAbove,
  fromElsewhere,
  functionsIn,
  homeOf,
  isOfPackage,
  isStandard,
  libraryOf,
  loadFor,
  pathOf,
  pythonSuppressions,
  reachedFrom,
  scopeIn,
  whereNot
});
