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
  djangoRules: () => djangoRules,
  fastapiRules: () => fastapiRules,
  flaskRules: () => flaskRules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FALWI7KY = require("./chunk-FALWI7KY.js");
var import_chunk_6TXHQASN = require("./chunk-6TXHQASN.js");
var import_chunk_QE5GK4ZO = require("./chunk-QE5GK4ZO.js");
var import_chunk_4VZRACC5 = require("./chunk-4VZRACC5.js");
var import_chunk_XA4BSEQ6 = require("./chunk-XA4BSEQ6.js");
var import_chunk_HEC53GVT = require("./chunk-HEC53GVT.js");
var import_chunk_BGRWXGA6 = require("./chunk-BGRWXGA6.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var asIs = { name: "str", apply: import_chunk_QE5GK4ZO.text };
var readKey = (key, at, fallback, cast, ask, note) => {
  const answer = ask(key);
  const base = { key, at, cast: cast.name, ...fallback === void 0 ? {} : { fallback } };
  const finish = (read2) => {
    note(read2);
    return read2;
  };
  if (answer.status === "value") {
    const read2 = { ...base, state: "environment", origin: answer.origin, text: answer.text };
    const value = cast.apply(answer.text, at, [read2]);
    if (value !== void 0) {
      note(read2);
      return value;
    }
    const reason = `${cast.name} refuses the value of ${key}`;
    return (0, import_chunk_QE5GK4ZO.unknown)(reason, at, [finish({ ...read2, state: "refused", reason })], "environment");
  }
  if (answer.status === "opaque") {
    const read2 = finish({
      ...base,
      state: "opaque",
      reason: answer.reason,
      ...answer.origin === void 0 ? {} : { origin: answer.origin }
    });
    return (0, import_chunk_QE5GK4ZO.unknown)(`${key} cannot be read: ${answer.reason}`, at, [read2], "environment");
  }
  if (fallback === void 0) {
    const reason = answer.uncertain ?? `${key} is set in none of the given sources, and the code has no default for it`;
    return (0, import_chunk_QE5GK4ZO.unknown)(reason, at, [finish({ ...base, state: "unset", reason })], "environment");
  }
  if (answer.uncertain !== void 0) {
    const reason = `it is in none of the given sources, and ${answer.uncertain}`;
    return (0, import_chunk_QE5GK4ZO.unknown)(
      `${key} cannot be read: ${reason}`,
      at,
      [finish({ ...base, state: "opaque", reason })],
      "environment"
    );
  }
  const read = finish({ ...base, state: "fallback" });
  const reads = [read, ...(0, import_chunk_QE5GK4ZO.deepReads)(fallback)];
  if (cast.castsFallback === true && fallback.kind === "text")
    return cast.apply(fallback.value, fallback.at, reads) ?? (0, import_chunk_QE5GK4ZO.unknown)(`${cast.name} refuses the default of ${key}`, fallback.at, reads);
  return withReads(fallback, reads);
};
var withReads = (value, reads) => {
  const own = [.../* @__PURE__ */ new Set([...value.reads, ...reads])];
  if (value.kind === "list") return { ...value, reads: own, items: value.items.map((item) => withReads(item, reads)) };
  if (value.kind === "dict")
    return {
      ...value,
      reads: own,
      entries: value.entries.map((entry) => ({ ...entry, value: withReads(entry.value, reads) }))
    };
  return { ...value, reads: own };
};
var listOf = (separator, trim) => (value, at, reads) => ({
  kind: "list",
  at,
  reads,
  items: value.split(separator).map((item) => trim ? item.trim() : item).filter((item) => item !== "").map((item) => (0, import_chunk_QE5GK4ZO.text)(item, at, reads))
});
var truth = (yes, no) => (value, at, reads) => {
  const word = value.toLowerCase().trim();
  if (yes.includes(word)) return { kind: "boolean", value: true, at, reads };
  if (no === void 0 || no.includes(word)) return { kind: "boolean", value: false, at, reads };
  return void 0;
};
var number = (value, at, reads) => /^\s*[+-]?(?:\d[\d_]*)(?:\.\d*)?(?:e[+-]?\d+)?\s*$/i.test(value) ? { kind: "number", value: Number(value.replaceAll("_", "")), at, reads } : void 0;
var DECOUPLE_TRUE = ["y", "yes", "t", "true", "on", "1"];
var DECOUPLE_FALSE = ["n", "no", "f", "false", "off", "0", ""];
var DECOUPLE_BOOL = {
  name: "bool",
  castsFallback: true,
  apply: (value, at, reads) => value === value.trim() ? truth(DECOUPLE_TRUE, DECOUPLE_FALSE)(value, at, reads) : void 0
};
var PYTHON_BOOL = {
  name: "bool()",
  castsFallback: true,
  apply: (value, at, reads) => ({ kind: "boolean", value: value !== "", at, reads })
};
var ENVIRON_BOOL = {
  name: "bool",
  apply: (value, at, reads) => /^\s*[+-]?\d+\s*$/.test(value) ? { kind: "boolean", value: Number(value) !== 0, at, reads } : truth(["true", "on", "ok", "y", "yes", "1"], void 0)(value, at, reads)
};
var STRICT_BOOL = {
  name: "bool",
  apply: truth(["t", "true", "y", "yes", "on", "1"], ["f", "false", "n", "no", "off", "0"])
};
var STARLETTE_BOOL = { name: "bool", castsFallback: true, apply: truth(["true", "1"], ["false", "0"]) };
var NUMBER = { name: "int", apply: number };
var CSV = { name: "Csv", apply: listOf(",", true), castsFallback: true };
var LIST = { name: "list", apply: listOf(",", true) };
var TUPLE = {
  name: "tuple",
  apply: (value, at, reads) => listOf(",", true)(value.replace(/^\(|\)$/g, ""), at, reads)
};
var JSON_CAST = {
  name: "json",
  castsFallback: true,
  apply: (value, at, reads) => {
    try {
      return fromJson(JSON.parse(value), at, reads);
    } catch {
      return void 0;
    }
  }
};
var fromJson = (value, at, reads) => {
  if (value === null) return { kind: "none", at, reads };
  if (typeof value === "string") return (0, import_chunk_QE5GK4ZO.text)(value, at, reads);
  if (typeof value === "boolean") return { kind: "boolean", value, at, reads };
  if (typeof value === "number") return { kind: "number", value, at, reads };
  if (Array.isArray(value))
    return { kind: "list", at, reads, items: value.map((item) => fromJson(item, at, reads)) };
  return {
    kind: "dict",
    at,
    reads,
    entries: Object.entries(value).map(([key, inner]) => ({
      key: (0, import_chunk_QE5GK4ZO.text)(key, at, reads),
      value: fromJson(inner, at, reads)
    }))
  };
};
var ENGINES = {
  postgres: "django.db.backends.postgresql",
  postgresql: "django.db.backends.postgresql",
  psql: "django.db.backends.postgresql",
  pgsql: "django.db.backends.postgresql",
  postgis: "django.contrib.gis.db.backends.postgis",
  mysql: "django.db.backends.mysql",
  mysql2: "django.db.backends.mysql",
  mariadb: "django.db.backends.mysql",
  sqlite: "django.db.backends.sqlite3",
  sqlite3: "django.db.backends.sqlite3",
  oracle: "django.db.backends.oracle"
};
var databaseOf = (url, at, reads, more = {}) => {
  const match = /^([a-z0-9+]+):\/\/(?:([^:/@]*)(?::([^@]*))?@)?([^:/?#]*|\[[^\]]*\])(?::(\d*))?(?:\/([^?#]*))?(?:\?([^#]*))?$/i.exec(
    url
  );
  if (match === null) return void 0;
  const [, scheme = "", user = "", password = "", host = "", port = "", name = "", query = ""] = match;
  const decode = (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };
  const pair = (key, value) => ({ key: (0, import_chunk_QE5GK4ZO.text)(key, at, reads), value });
  const sqlite = scheme.startsWith("sqlite");
  const options = [...new URLSearchParams(query)].map(([key, value]) => pair(key, (0, import_chunk_QE5GK4ZO.text)(value, at, reads)));
  return {
    kind: "dict",
    at,
    reads,
    entries: [
      pair("ENGINE", (0, import_chunk_QE5GK4ZO.text)(ENGINES[scheme.split("+")[0]?.toLowerCase() ?? ""] ?? scheme, at, reads)),
      pair("NAME", (0, import_chunk_QE5GK4ZO.text)(sqlite && name === "" ? ":memory:" : decode(name), at, reads)),
      pair("USER", (0, import_chunk_QE5GK4ZO.text)(decode(user), at, reads)),
      pair("PASSWORD", (0, import_chunk_QE5GK4ZO.text)(decode(password), at, reads)),
      pair("HOST", (0, import_chunk_QE5GK4ZO.text)(decode(host), at, reads)),
      pair("PORT", (0, import_chunk_QE5GK4ZO.text)(port, at, reads)),
      ...options.length === 0 ? [] : [pair("OPTIONS", { kind: "dict", at, reads, entries: options })],
      ...Object.entries(more).map(([key, value]) => pair(key, value))
    ]
  };
};
var DATABASE_URL_CAST = {
  name: "database URL",
  apply: (value, at, reads) => databaseOf(value, at, reads),
  castsFallback: true
};
var CACHE_URL_CAST = {
  name: "cache URL",
  castsFallback: true,
  apply: (value, at, reads) => {
    const scheme = /^([a-z+]+):\/\//i.exec(value)?.[1]?.toLowerCase();
    if (scheme === void 0) return void 0;
    const backend = {
      dummycache: "django.core.cache.backends.dummy.DummyCache",
      locmemcache: "django.core.cache.backends.locmem.LocMemCache",
      filecache: "django.core.cache.backends.filebased.FileBasedCache",
      dbcache: "django.core.cache.backends.db.DatabaseCache"
    };
    return {
      kind: "dict",
      at,
      reads,
      entries: [
        {
          key: (0, import_chunk_QE5GK4ZO.text)("BACKEND", at, reads),
          value: (0, import_chunk_QE5GK4ZO.text)(backend[scheme] ?? "django.core.cache.backends.redis.RedisCache", at, reads)
        },
        { key: (0, import_chunk_QE5GK4ZO.text)("LOCATION", at, reads), value: (0, import_chunk_QE5GK4ZO.text)(value, at, reads) }
      ]
    };
  }
};
var callMethod = (object, name, { args, named }, at) => {
  const reads = (0, import_chunk_QE5GK4ZO.readsOf)(object, ...args);
  const [first, second] = args;
  const lost3 = () => {
    const cause = [object, ...args].find((value) => value.kind === "unknown");
    return cause?.kind === "unknown" ? (0, import_chunk_QE5GK4ZO.unknown)(cause.why, at, reads, cause.cause) : (0, import_chunk_QE5GK4ZO.unknown)(`it is what ${name}() gives`, at, reads);
  };
  if (object.kind === "text") return onText(object, name, first, second, at, reads) ?? lost3();
  if (object.kind === "dict") {
    if (name === "get" && first?.kind === "text") {
      const found = (0, import_chunk_QE5GK4ZO.entryOf)(object, first.value);
      if (found !== void 0) return found;
      return object.open === true ? lost3() : second ?? named.get("default") ?? { kind: "none", at, reads };
    }
    if (name === "keys") return { kind: "list", at, reads, items: object.entries.map((entry) => entry.key) };
    if (name === "values") return { kind: "list", at, reads, items: object.entries.map((entry) => entry.value) };
    if (name === "items")
      return {
        kind: "list",
        at,
        reads,
        items: object.entries.map((entry) => ({ kind: "list", at, reads, items: [entry.key, entry.value] }))
      };
    if (name === "copy") return object;
  }
  if (object.kind === "list") {
    if (name === "copy") return object;
    if (name === "index" && first !== void 0) {
      const index = object.items.findIndex((item) => (0, import_chunk_QE5GK4ZO.equals)(item, first) === true);
      if (index >= 0) return { kind: "number", value: index, at, reads };
    }
    if (name === "union" && first?.kind === "list")
      return { ...object, items: [...object.items, ...first.items], reads };
  }
  return lost3();
};
var onText = (object, name, first, second, at, reads) => {
  const { value } = object;
  const same = (changed) => (0, import_chunk_QE5GK4ZO.text)(changed, object.at, reads);
  const argument = first?.kind === "text" ? first.value : void 0;
  switch (name) {
    case "lower":
    case "casefold":
      return same(value.toLowerCase());
    case "upper":
      return same(value.toUpperCase());
    case "title":
    case "capitalize":
      return same(value.charAt(0).toUpperCase() + value.slice(1).toLowerCase());
    case "strip":
    case "lstrip":
    case "rstrip": {
      if (first !== void 0 && argument === void 0) return void 0;
      const inSet = (char) => argument === void 0 ? /\s/.test(char) : argument.includes(char);
      let [from, to] = [0, value.length];
      if (name !== "rstrip") while (from < to && inSet(value[from] ?? "")) from++;
      if (name !== "lstrip") while (to > from && inSet(value[to - 1] ?? "")) to--;
      return same(value.slice(from, to));
    }
    case "split": {
      const parts = argument === void 0 || argument === "" ? value.split(/\s+/).filter((part) => part !== "") : value.split(argument);
      return first !== void 0 && argument === void 0 && first.kind !== "none" ? void 0 : { kind: "list", at: object.at, reads, items: parts.map(same) };
    }
    case "splitlines":
      return { kind: "list", at: object.at, reads, items: value.split(/\r\n|\n|\r/).map(same) };
    case "replace":
      return argument === void 0 || second?.kind !== "text" ? void 0 : same(value.replaceAll(argument, second.value));
    case "startswith":
    case "endswith": {
      const options = first?.kind === "list" ? first.items : first === void 0 ? [] : [first];
      const texts = options.map((option) => option.kind === "text" ? option.value : void 0);
      if (texts.includes(void 0)) return void 0;
      return (0, import_chunk_QE5GK4ZO.boolean)(
        texts.some((one) => one !== void 0 && (name === "startswith" ? value.startsWith(one) : value.endsWith(one))),
        at,
        reads
      );
    }
    case "join": {
      if (first?.kind !== "list" || first.open === true) return void 0;
      const parts = first.items.map((item) => item.kind === "text" ? item.value : void 0);
      return parts.includes(void 0) ? void 0 : (0, import_chunk_QE5GK4ZO.text)(parts.join(value), at, [...reads, ...first.items.flatMap((item) => item.reads)]);
    }
    case "isdigit":
      return (0, import_chunk_QE5GK4ZO.boolean)(/^\d+$/.test(value), at, reads);
    case "encode":
    case "decode":
    case "resolve":
    case "absolute":
    case "as_posix":
    case "expanduser":
    case "as_uri":
      return object;
    case "joinpath":
      return argument === void 0 ? void 0 : same(`${value}/${argument}`);
    case "removeprefix":
      return argument === void 0 ? void 0 : same(value.startsWith(argument) ? value.slice(argument.length) : value);
    case "removesuffix":
      return argument === void 0 ? void 0 : same(value.endsWith(argument) ? value.slice(0, -argument.length) : value);
    default:
      return void 0;
  }
};
var attributeOf = (object, name, at) => {
  if (object.kind !== "text") return void 0;
  if (name === "parent") return (0, import_chunk_QE5GK4ZO.text)(object.value.replace(/\/?[^/]*\/?$/, "") || "/", at, object.reads);
  if (name === "name") return (0, import_chunk_QE5GK4ZO.text)(object.value.split("/").at(-1) ?? "", at, object.reads);
  return void 0;
};
var callPlain = (name, { args, named }, at) => {
  const [first, second] = args;
  const reads = (0, import_chunk_QE5GK4ZO.readsOf)(...args, ...named.values());
  switch (name) {
    case "str": {
      const shown = first === void 0 ? "" : (0, import_chunk_QE5GK4ZO.asText)(first);
      return shown === void 0 ? void 0 : (0, import_chunk_QE5GK4ZO.text)(shown, first?.at ?? at, reads);
    }
    case "int":
    case "float": {
      const written = first === void 0 ? "0" : (0, import_chunk_QE5GK4ZO.asText)(first) ?? "";
      const value = first?.kind === "boolean" ? Number(first.value) : Number(written.trim().replaceAll("_", ""));
      return written.trim() === "" || Number.isNaN(value) ? void 0 : { kind: "number", value, at: first?.at ?? at, reads };
    }
    case "list":
    case "tuple":
    case "set":
    case "frozenset":
    case "sorted":
    case "reversed":
      if (first === void 0) return { kind: "list", items: [], at, reads };
      if (first.kind === "text")
        return {
          kind: "list",
          items: Array.from(first.value, (char) => (0, import_chunk_QE5GK4ZO.text)(char, first.at, reads)),
          at: first.at,
          reads
        };
      return first.kind === "list" ? first : void 0;
    case "len": {
      const length = first?.kind === "text" ? first.value.length : first?.kind === "list" && first.open !== true ? first.items.length : void 0;
      return length === void 0 ? void 0 : { kind: "number", value: length, at, reads };
    }
    case "dict":
      if (first !== void 0 && first.kind !== "dict") return void 0;
      return {
        kind: "dict",
        at,
        reads,
        entries: [
          ...first?.kind === "dict" ? first.entries : [],
          ...[...named].map(([key, value]) => ({ key: (0, import_chunk_QE5GK4ZO.text)(key, at), value }))
        ]
      };
    case "json.loads":
    case "ast.literal_eval":
      return first?.kind === "text" ? JSON_CAST.apply(first.value, first.at, reads) : void 0;
    case "os.path.join": {
      const parts = args.map((value) => value.kind === "text" ? value.value : void 0);
      return parts.includes(void 0) ? void 0 : (0, import_chunk_QE5GK4ZO.text)(parts.join("/"), at, reads);
    }
    case "os.path.dirname":
      return first === void 0 ? void 0 : attributeOf(first, "parent", at);
    case "os.path.abspath":
    case "os.path.realpath":
    case "os.path.normpath":
    case "os.path.expanduser":
    case "pathlib.Path":
    case "pathlib.PurePath":
    case "environ.Path":
    case "django.utils.translation.gettext_lazy":
    case "gettext_lazy":
    case "starlette.datastructures.Secret":
      return first;
    case "dj_database_url.parse":
      return first?.kind === "text" ? databaseOf(first.value, first.at, reads, extras(named)) : void 0;
    case "django.core.management.utils.get_random_secret_key":
    case "secrets.token_urlsafe":
    case "secrets.token_hex":
    case "os.urandom":
    case "uuid.uuid4":
      return (0, import_chunk_QE5GK4ZO.unknown)("it is made at random each time the application starts", at, reads, "random");
    case "getattr":
      return second === void 0 ? void 0 : (0, import_chunk_QE5GK4ZO.unknown)("it is an attribute that is not known", at, reads);
    default:
      return void 0;
  }
};
var extras = (named) => {
  const result = {};
  const age = named.get("conn_max_age");
  if (age !== void 0) result["CONN_MAX_AGE"] = age;
  const ssl = named.get("ssl_require");
  if (ssl?.kind === "boolean" && ssl.value)
    result["OPTIONS"] = {
      kind: "dict",
      at: ssl.at,
      reads: ssl.reads,
      entries: [{ key: (0, import_chunk_QE5GK4ZO.text)("sslmode", ssl.at), value: (0, import_chunk_QE5GK4ZO.text)("require", ssl.at) }]
    };
  return result;
};
var BUILTINS = new Set(
  "bool int float str list tuple set frozenset dict len sorted reversed any all map filter isinstance getattr print open locals globals range zip enumerate min max super object Exception ImportError ModuleNotFoundError ValueError KeyError OSError EnvironmentError RuntimeError type".split(
    " "
  )
);
var READS = /* @__PURE__ */ new Set([
  "decouple.config",
  "decouple.Config()",
  "decouple.AutoConfig()",
  "prettyconf.config",
  "starlette.config.Config()"
]);
var callLibrary = (machine, name, call, at, invoke) => {
  const { args, named } = call;
  const [first, second] = args;
  const reads = (0, import_chunk_QE5GK4ZO.readsOf)(...args, ...named.values());
  const read = (key, fallback, cast) => key?.kind === "text" ? readKey(key.value, at, fallback, cast, machine.ask, machine.note) : (0, import_chunk_QE5GK4ZO.unknown)("the key that is asked for is not known", at, reads);
  if (name === "os.environ.get" || name === "os.getenv" || name === "environ.get")
    return read(first, second ?? named.get("default") ?? { kind: "none", at, reads: [] }, asIs);
  if (name === "os.environ.setdefault" && first?.kind === "text" && second !== void 0) {
    machine.write(first.value, second, at, true);
    return read(first, second, asIs);
  }
  if (name === "os.environ.pop") return read(first, second, asIs);
  if (READS.has(name)) {
    const cast = named.get("cast") ?? (name.startsWith("starlette") ? second : args[2]);
    const fallback = named.get("default") ?? (name.startsWith("starlette") ? args[2] : second);
    const known = castOf(cast, name.startsWith("starlette") ? STARLETTE_BOOL : DECOUPLE_BOOL, invoke);
    if (known === void 0)
      return read(first, fallback, {
        name: "a function of its own",
        apply: (_, place, from) => (0, import_chunk_QE5GK4ZO.unknown)("it is turned into something by a function of its own", place, from)
      });
    return read(first, fallback, known);
  }
  if (name === "dj_database_url.config") {
    const key = named.get("env") ?? (0, import_chunk_QE5GK4ZO.text)("DATABASE_URL", at);
    const more = extras(named);
    const fallback = named.get("default") ?? first ?? { kind: "dict", entries: [], at, reads: [] };
    return read(key, fallback, {
      ...DATABASE_URL_CAST,
      apply: (value, place, from) => databaseOf(value, place, from, more)
    });
  }
  if (name === "environ.Env" || name === "environ.FileAwareEnv" || name === "environs.Env") {
    const library = name.split(".")[0] ?? "";
    const scheme = /* @__PURE__ */ new Map();
    for (const [key, value] of named) {
      const [cast, fallback] = value.kind === "list" ? value.items : [value];
      scheme.set(key, {
        cast: cast?.kind === "library" ? cast.name : "str",
        ...fallback === void 0 ? {} : { fallback }
      });
    }
    return { kind: "env", library, scheme, prefix: "", at, reads: [] };
  }
  if (name === "bool") {
    if (first === void 0) return (0, import_chunk_QE5GK4ZO.boolean)(false, at);
    const truth2 = (0, import_chunk_QE5GK4ZO.truthOf)(first);
    return truth2 === void 0 ? lost(args, "it is what bool() gives", at, reads) : (0, import_chunk_QE5GK4ZO.boolean)(truth2, at, reads);
  }
  if (name === "any" || name === "all") {
    const truths = first?.kind === "list" && first.open !== true ? first.items.map(import_chunk_QE5GK4ZO.truthOf) : [void 0];
    const decided = truths.includes(name === "any");
    return !decided && truths.includes(void 0) ? lost(args, `it is what ${name}() gives`, at, reads) : (0, import_chunk_QE5GK4ZO.boolean)(decided === (name === "any"), at, reads);
  }
  if (name === "distutils.util.strtobool" || name === "setuptools._distutils.util.strtobool" || name === "str2bool.str2bool")
    return first?.kind === "text" ? DECOUPLE_BOOL.apply(first.value, first.at, reads) ?? (0, import_chunk_QE5GK4ZO.unknown)("strtobool refuses it", at, reads, "environment") : first?.kind === "boolean" ? first : lost(args, "it is what strtobool() gives", at, reads);
  const plain = callPlain(name, call, at);
  if (plain !== void 0) return plain;
  const unclear = args.find((value) => value.kind === "unknown");
  if (BUILTINS.has(name)) return unclear ?? (0, import_chunk_QE5GK4ZO.unknown)(`it is what ${name}() gives`, at, reads);
  return { kind: "library", name, call, at, reads };
};
var callEnv = (machine, env, method, { args, named }, at) => {
  const strict = env.library === "environs";
  const nothing = { kind: "none", at, reads: [] };
  if (method === "read_env" || method === "seal" || method === "prefixed") return nothing;
  const key = args[0] ?? named.get("var") ?? named.get("name") ?? (DEFAULT_KEYS[method] === void 0 ? void 0 : (0, import_chunk_QE5GK4ZO.text)(DEFAULT_KEYS[method], at));
  if (key?.kind !== "text") return (0, import_chunk_QE5GK4ZO.unknown)("the key that is asked for is not known", at, (0, import_chunk_QE5GK4ZO.readsOf)(...args));
  const scheme = env.scheme.get(key.value);
  const given = named.get("cast") ?? (method === "" ? args[1] : void 0);
  const word = given?.kind === "library" ? given.name : METHODS[method] ?? (method === "" ? scheme?.cast : method);
  const fallback = named.get("default") ?? (method === "" ? args[2] : args[1]) ?? scheme?.fallback;
  const cast = castOfWord(word ?? "str", strict ? STRICT_BOOL : ENVIRON_BOOL);
  return readKey(key.value, at, fallback, cast ?? notKnown(method), machine.ask, machine.note);
};
var notKnown = (method) => ({
  name: method,
  apply: (_, at, reads) => (0, import_chunk_QE5GK4ZO.unknown)(`it is what env.${method}() makes of it`, at, reads)
});
var DEFAULT_KEYS = {
  db: "DATABASE_URL",
  db_url: "DATABASE_URL",
  cache: "CACHE_URL",
  cache_url: "CACHE_URL",
  email: "EMAIL_URL",
  email_url: "EMAIL_URL",
  dj_db_url: "DATABASE_URL"
};
var METHODS = {
  db: "db",
  db_url: "db",
  dj_db_url: "db",
  cache: "cache",
  cache_url: "cache",
  url: "str",
  path: "str",
  str: "str",
  unicode: "str",
  bytes: "str",
  enum: "str"
};
var castOf = (cast, bool, invoke) => {
  if (cast === void 0 || cast.kind === "none") return asIs;
  if (cast.kind === "library") {
    if (cast.name === "decouple.Csv" && cast.call !== void 0) {
      const delimiter = cast.call.named.get("delimiter") ?? cast.call.args[1];
      if (delimiter?.kind === "text")
        return { ...CSV, apply: (value, at, reads) => CSV.apply(value.split(delimiter.value).join(","), at, reads) };
      return CSV;
    }
    return castOfWord(cast.name, bool);
  }
  if (cast.kind === "lambda" || cast.kind === "function")
    return {
      name: "a function of its own",
      castsFallback: true,
      apply: (value, at, reads) => invoke(cast, [(0, import_chunk_QE5GK4ZO.text)(value, at, reads)], at)
    };
  return void 0;
};
var castOfWord = (word, bool) => {
  switch (word) {
    case "bool":
      return bool;
    case "bool()":
      return PYTHON_BOOL;
    case "str":
    case "starlette.datastructures.Secret":
      return asIs;
    case "int":
    case "float":
    case "decimal.Decimal":
      return { ...NUMBER, castsFallback: bool === DECOUPLE_BOOL };
    case "list":
      return LIST;
    case "tuple":
      return TUPLE;
    case "decouple.Csv":
    case "starlette.datastructures.CommaSeparatedStrings":
    case "django.forms.CommaSeparatedStrings":
      return CSV;
    case "json":
    case "dict":
      return JSON_CAST;
    case "db":
    case "dj_database_url.parse":
      return DATABASE_URL_CAST;
    case "cache":
      return CACHE_URL_CAST;
    case "distutils.util.strtobool":
      return DECOUPLE_BOOL;
    default:
      return void 0;
  }
};
var lost = (values, why, at, reads) => {
  const cause = values.find((value) => value.kind === "unknown");
  return cause?.kind === "unknown" ? (0, import_chunk_QE5GK4ZO.unknown)(cause.why, at, reads, cause.cause) : (0, import_chunk_QE5GK4ZO.unknown)(why, at, reads);
};
var lost2 = (values, why, at) => {
  const cause = values.find((value) => value.kind === "unknown");
  const reads = (0, import_chunk_QE5GK4ZO.readsOf)(...values);
  return cause?.kind === "unknown" ? (0, import_chunk_QE5GK4ZO.unknown)(cause.why, at, reads, cause.cause) : (0, import_chunk_QE5GK4ZO.unknown)(why, at, reads);
};
var binary = (operator, left, right, at) => {
  const reads = (0, import_chunk_QE5GK4ZO.readsOf)(left, right);
  if (operator === "+") {
    if (left.kind === "text" && right.kind === "text") return (0, import_chunk_QE5GK4ZO.text)(left.value + right.value, at, reads);
    if (left.kind === "list" && right.kind === "list") {
      const open = left.open === true || right.open === true;
      return { kind: "list", items: [...left.items, ...right.items], at: left.at, reads, ...open ? { open } : {} };
    }
    if (left.kind === "list") return { ...left, open: true, reads };
    if (right.kind === "list") return { ...right, open: true, reads };
  }
  if (operator === "/" && left.kind === "text" && right.kind === "text")
    return (0, import_chunk_QE5GK4ZO.text)(`${left.value.replace(/\/$/, "")}/${right.value}`, at, reads);
  if (operator === "%" && left.kind === "text") {
    const values = right.kind === "list" ? right.items : [right];
    const texts = values.map(import_chunk_QE5GK4ZO.asText);
    if (right.kind !== "dict" && !texts.includes(void 0)) {
      let index = 0;
      return (0, import_chunk_QE5GK4ZO.text)(
        left.value.replace(/%[sdr]/g, () => texts[index++] ?? ""),
        at,
        reads
      );
    }
  }
  if (operator === "*" && left.kind === "text" && right.kind === "number")
    return (0, import_chunk_QE5GK4ZO.text)(left.value.repeat(Math.max(0, Math.min(right.value, 1e4))), at, reads);
  if (operator === "|" && left.kind === "dict" && right.kind === "dict")
    return { kind: "dict", entries: [...left.entries, ...right.entries], at, reads };
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== void 0 && b !== void 0) {
    const result = operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : operator === "/" ? a / b : operator === "//" ? Math.floor(a / b) : operator === "%" ? a - b * Math.floor(a / b) : operator === "**" ? a ** b : Number.NaN;
    if (Number.isFinite(result)) return { kind: "number", value: result, at, reads };
  }
  return lost2([left, right], "it is computed of what is not known", at);
};
var numberOf = (value) => value.kind === "number" ? value.value : value.kind === "boolean" ? Number(value.value) : void 0;
var compare = (operator, left, right) => {
  switch (operator) {
    case "==":
      return (0, import_chunk_QE5GK4ZO.equals)(left, right);
    case "!=": {
      const same = (0, import_chunk_QE5GK4ZO.equals)(left, right);
      return same === void 0 ? void 0 : !same;
    }
    case "is":
    case "is not": {
      if (left.kind === "unknown" || right.kind === "unknown") return void 0;
      const same = left.kind === right.kind && (0, import_chunk_QE5GK4ZO.equals)(left, right) === true;
      return operator === "is" ? same : !same;
    }
    case "in":
    case "not in": {
      const found = contains(right, left);
      return found === void 0 ? void 0 : operator === "in" ? found : !found;
    }
    default: {
      const [a, b] = [numberOf(left), numberOf(right)];
      if (a === void 0 || b === void 0) return void 0;
      return operator === "<" ? a < b : operator === ">" ? a > b : operator === "<=" ? a <= b : operator === ">=" ? a >= b : void 0;
    }
  }
};
var contains = (holder, wanted) => {
  if (holder.kind === "text") return wanted.kind === "text" ? holder.value.includes(wanted.value) : void 0;
  const items = holder.kind === "list" ? holder.items : holder.kind === "dict" ? holder.entries.map((entry) => entry.key) : void 0;
  if (items === void 0 || holder.kind !== "list" && holder.kind !== "dict") return void 0;
  const answers = new Set(items.map((item) => (0, import_chunk_QE5GK4ZO.equals)(item, wanted)));
  if (answers.has(true)) return true;
  return answers.has(void 0) || holder.open === true ? void 0 : false;
};
var step = (machine) => --machine.budget.steps > 0;
var tooLong = (at) => (0, import_chunk_QE5GK4ZO.unknown)("the code is too long to be followed", at);
var evaluate = (machine, expression, scope) => {
  const { at } = expression;
  if (!step(machine)) return tooLong(at);
  const value = (inner) => evaluate(machine, inner, scope);
  switch (expression.kind) {
    case "text":
      return (0, import_chunk_QE5GK4ZO.text)(expression.value, at);
    case "formatted": {
      const parts = expression.parts.map((part) => typeof part === "string" ? (0, import_chunk_QE5GK4ZO.text)(part, at) : value(part));
      const texts = parts.map(import_chunk_QE5GK4ZO.asText);
      return texts.includes(void 0) ? lost2(parts, "a part of the text is not known", at) : (0, import_chunk_QE5GK4ZO.text)(texts.join(""), at, (0, import_chunk_QE5GK4ZO.readsOf)(...parts));
    }
    case "number":
      return Number.isNaN(expression.value) ? (0, import_chunk_QE5GK4ZO.unknown)("it is no plain number", at) : { kind: "number", value: expression.value, at, reads: [] };
    case "boolean":
      return (0, import_chunk_QE5GK4ZO.boolean)(expression.value, at);
    case "none":
      return { kind: "none", at, reads: [] };
    case "name":
      return nameOf(expression.name, scope, at);
    case "attribute":
      return memberOf(machine, value(expression.object), expression.name, at);
    case "subscript":
      return itemOf(machine, value(expression.object), value(expression.index), at);
    case "call":
      return callOf(machine, expression.callee, expression.args, scope, at);
    case "list":
    case "tuple":
    case "set": {
      const items = [];
      let open = false;
      for (const item of expression.items) {
        if (item.kind !== "starred") items.push(value(item));
        else {
          const spread = value(item.value);
          if (spread.kind === "list") items.push(...spread.items);
          open ||= spread.kind !== "list" || spread.open === true;
        }
      }
      return { kind: "list", items, at, reads: [], ...open ? { open } : {} };
    }
    case "starred":
      return (0, import_chunk_QE5GK4ZO.unknown)("it is a star outside of a list", at);
    case "dict": {
      const entries = [];
      let open = false;
      for (const { key, value: inner } of expression.entries) {
        const held = value(inner);
        if (key !== void 0) entries.push({ key: value(key), value: held });
        else if (held.kind === "dict") entries.push(...held.entries);
        open ||= key === void 0 && (held.kind !== "dict" || held.open === true);
      }
      return { kind: "dict", entries, at, reads: [], ...open ? { open } : {} };
    }
    case "binary":
      return binary(expression.operator, value(expression.left), value(expression.right), at);
    case "logical":
      return logical(
        machine,
        expression.operator,
        expression.operands.map((operand) => () => value(operand)),
        at
      );
    case "comparison": {
      const operands = expression.operands.map(value);
      let result = true;
      for (const [index, operator] of expression.operators.entries()) {
        const [left, right] = [operands[index], operands[index + 1]];
        const one = left === void 0 || right === void 0 ? void 0 : compare(operator, left, right);
        if (one === false) {
          result = false;
          break;
        }
        if (one === void 0) result = void 0;
      }
      return result === void 0 ? lost2(operands, "it is a comparison with what is not known", at) : (0, import_chunk_QE5GK4ZO.boolean)(result, at, (0, import_chunk_QE5GK4ZO.readsOf)(...operands));
    }
    case "unary": {
      const operand = value(expression.operand);
      if (expression.operator === "not") {
        const truth2 = (0, import_chunk_QE5GK4ZO.truthOf)(operand);
        return truth2 === void 0 ? lost2([operand], "it depends on what is not known", at) : (0, import_chunk_QE5GK4ZO.boolean)(!truth2, at, operand.reads);
      }
      return operand.kind === "number" && expression.operator === "-" ? { ...operand, value: -operand.value, at } : operand;
    }
    case "conditional": {
      const test = value(expression.test);
      const truth2 = (0, import_chunk_QE5GK4ZO.truthOf)(test);
      if (truth2 !== void 0) return value(truth2 ? expression.value : expression.otherwise);
      const [then, otherwise] = [value(expression.value), value(expression.otherwise)];
      return (0, import_chunk_QE5GK4ZO.equals)(then, otherwise) === true ? then : lost2([test], "it depends on what is not known", at);
    }
    case "lambda":
      return { kind: "lambda", definition: expression, scope, at, reads: [] };
    case "opaque":
      return expression.what === "a comprehension" ? comprehension(machine, expression.inside, scope, at) : (0, import_chunk_QE5GK4ZO.unknown)(`it is ${expression.what}`, at);
  }
};
var nameOf = (name, scope, at) => {
  const value = scope.get(name);
  if (value !== void 0) return value;
  if (name === "__file__") return (0, import_chunk_QE5GK4ZO.text)(`/${at.path}`, at);
  if (name === "__name__") return (0, import_chunk_QE5GK4ZO.text)(at.path.replace(/\.py$/, "").replaceAll("/", "."), at);
  if (BUILTINS.has(name)) return { kind: "library", name, at, reads: [] };
  return (0, import_chunk_QE5GK4ZO.unknown)(`${name} is not defined before it is used`, at);
};
var CONSTANTS = {
  "dj_database_url.DEFAULT_ENV": "DATABASE_URL",
  "dj_email_url.DEFAULT_ENV": "EMAIL_URL",
  "django_cache_url.DEFAULT_ENV": "CACHE_URL"
};
var SERVER_ARGUMENTS = ["gunicorn", "wsgi"];
var memberOf = (machine, object, name, at) => {
  if (object.kind === "class")
    return machine.follow.membersOf(machine, object).get(name) ?? (0, import_chunk_QE5GK4ZO.unknown)(`${name} is not set in the class`, at);
  if (object.kind === "library") {
    const full = `${object.name}${object.call === void 0 ? "" : "()"}.${name}`;
    if (full === "sys.argv")
      return { kind: "list", at, reads: [], items: SERVER_ARGUMENTS.map((argument) => (0, import_chunk_QE5GK4ZO.text)(argument, at)) };
    const constant = CONSTANTS[full];
    return constant === void 0 ? { kind: "library", name: full, at, reads: object.reads } : (0, import_chunk_QE5GK4ZO.text)(constant, at);
  }
  const held = (0, import_chunk_QE5GK4ZO.entryOf)(object, name);
  if (held !== void 0) return held;
  const known = attributeOf(object, name, at);
  if (known !== void 0) return known;
  return lost2([object], `it is the attribute ${name} of something`, at);
};
var itemOf = (machine, object, key, at) => {
  if (object.kind === "library" && object.name === "os.environ")
    return key.kind === "text" ? readKey(key.value, at, void 0, asIs, machine.ask, machine.note) : (0, import_chunk_QE5GK4ZO.unknown)("the key that is asked for is not known", at, key.reads);
  if (object.kind === "dict" && key.kind === "text") {
    const found = (0, import_chunk_QE5GK4ZO.entryOf)(object, key.value);
    if (found !== void 0) return found;
    return (0, import_chunk_QE5GK4ZO.unknown)(
      object.open === true ? "it is among entries that are not known" : `there is no key '${key.value}'`,
      at
    );
  }
  if (object.kind === "list" && key.kind === "number" && object.open !== true)
    return object.items.at(key.value) ?? (0, import_chunk_QE5GK4ZO.unknown)("there is no such entry", at, object.reads);
  return lost2([object, key], "it is taken out of what is not known", at);
};
var callOf = (machine, callee, given, scope, at) => {
  const args = [];
  const named = /* @__PURE__ */ new Map();
  for (const argument of given) {
    const value = evaluate(machine, argument.value, scope);
    if (argument.spread === "*") args.push(...value.kind === "list" ? value.items : [value]);
    else if (argument.spread === "**") {
      if (value.kind === "dict") {
        for (const entry of value.entries) if (entry.key.kind === "text") named.set(entry.key.value, entry.value);
      }
    } else if (argument.name === void 0) args.push(value);
    else named.set(argument.name, value);
  }
  const call = { args, named };
  const invoke = (target2, values, place) => invokeOwn(machine, target2, { args: values, named: /* @__PURE__ */ new Map() }, place);
  if (callee.kind === "attribute") {
    const object = evaluate(machine, callee.object, scope);
    if (object.kind === "env") return callEnv(machine, object, callee.name, call, at);
    if (object.kind !== "library") return callMethod(object, callee.name, call, at);
    const target2 = memberOf(machine, object, callee.name, at);
    if (target2.kind === "library")
      return callLibrary(machine, target2.name, object.call === void 0 ? call : { ...call, on: object }, at, invoke);
    return lost2([target2], `it is what ${callee.name}() gives`, at);
  }
  const target = evaluate(machine, callee, scope);
  if (target.kind === "env") return callEnv(machine, target, "", call, at);
  if (target.kind === "library")
    return callLibrary(machine, `${target.name}${target.call === void 0 ? "" : "()"}`, call, at, invoke);
  if (target.kind === "class") return machine.follow.instanceOf(machine, target, at);
  return invokeOwn(machine, target, call, at) ?? lost2([target, ...args], "what is called is not known", at);
};
var invokeOwn = (machine, target, { args, named }, at) => {
  if (target.kind !== "function" && target.kind !== "lambda") return void 0;
  if (machine.depth > 12) return tooLong(at);
  const inner = { ...machine, depth: machine.depth + 1 };
  const local = new Map(target.scope);
  for (const [index, parameter] of target.definition.parameters.entries()) {
    const value = named.get(parameter.name) ?? args[index] ?? (parameter.default === void 0 ? void 0 : evaluate(inner, parameter.default, target.scope));
    local.set(
      parameter.name,
      parameter.spread === void 0 ? value ?? (0, import_chunk_QE5GK4ZO.unknown)("an argument is missing", at) : (0, import_chunk_QE5GK4ZO.unknown)("it takes any arguments", at)
    );
  }
  if (target.kind === "lambda") return evaluate(inner, target.definition.body, local);
  const flow = inner.follow.runBody(inner, target.definition.body, local);
  if (target.definition.body.some(
    (statement) => statement.kind === "other" && /^(?:global|nonlocal)\b/.test(machine.textOf(statement.at))
  ))
    machine.complain({
      kind: "code-sets-names",
      message: "the function that is called here sets names of the module",
      at
    });
  if (flow.kind === "return") return flow.value;
  if (flow.kind === "raise" && flow.read !== void 0)
    return (0, import_chunk_QE5GK4ZO.unknown)(flow.read.reason ?? `${flow.read.key} is not set`, at, [flow.read], "environment");
  return flow.kind === "next" ? { kind: "none", at, reads: [] } : (0, import_chunk_QE5GK4ZO.unknown)("a function of the file does not come to an end", at, (0, import_chunk_QE5GK4ZO.readsOf)(...args));
};
var comprehension = (machine, inside, scope, at) => {
  const [element, target, iterable, test] = inside;
  const values = iterable === void 0 ? void 0 : evaluate(machine, iterable, scope);
  if (element === void 0 || target?.kind !== "name" || values?.kind !== "list" || values.open === true || inside.length > 4)
    return lost2(values === void 0 ? [] : [values], "it is a comprehension over what is not known", at);
  const items = [];
  for (const item of values.items) {
    const local = new Map(scope).set(target.name, item);
    const truth2 = test === void 0 ? true : (0, import_chunk_QE5GK4ZO.truthOf)(evaluate(machine, test, local));
    if (truth2 === void 0)
      return (0, import_chunk_QE5GK4ZO.unknown)("it is a comprehension with a test that cannot be decided", at, values.reads);
    if (truth2) items.push(evaluate(machine, element, local));
  }
  return { kind: "list", items, at, reads: values.reads };
};
var logical = (machine, operator, operands, at) => {
  const unclear = [];
  const passed = [];
  for (const [index, operand] of operands.entries()) {
    const value = operand();
    const last = index === operands.length - 1;
    const bare = operator === "or" && !last ? value.reads.filter(({ fallback }) => fallback === void 0 || fallback.kind === "none") : [];
    const next = bare.length === 0 ? void 0 : operands[index + 1]?.();
    const reads = next === void 0 ? value.reads : value.reads.map((read) => bare.includes(read) ? { ...read, fallback: next } : read);
    if (next !== void 0) for (const read of reads) machine.note(read);
    if (last && unclear.length === 0) return { ...value, reads: [.../* @__PURE__ */ new Set([...value.reads, ...passed])] };
    const truth2 = (0, import_chunk_QE5GK4ZO.truthOf)(value);
    if (truth2 === void 0) unclear.push({ ...value, reads });
    else if (truth2 === (operator === "or") && unclear.length === 0) return { ...value, reads };
    else passed.push(...reads);
  }
  return lost2(unclear, "it depends on what is not known", at);
};
var assign = (machine, target, value, scope) => {
  switch (target.kind) {
    case "name":
      scope.set(target.name, value);
      return;
    case "tuple":
    case "list":
      for (const [index, item] of target.items.entries()) {
        const fits = value.kind === "list" && value.open !== true && value.items.length === target.items.length;
        assign(
          machine,
          item,
          fits ? value.items[index] ?? value : (0, import_chunk_QE5GK4ZO.unknown)("it is unpacked from what is not known", target.at, value.reads),
          scope
        );
      }
      return;
    case "starred":
      assign(machine, target.value, (0, import_chunk_QE5GK4ZO.unknown)("it is unpacked", target.at, value.reads), scope);
      return;
    case "subscript": {
      const key = evaluate(machine, target.index, scope);
      if (target.object.kind === "call") {
        const callee = target.object.callee;
        if (callee.kind === "name" && /^(?:globals|locals|vars)$/.test(callee.name) && key.kind === "text")
          scope.set(key.value, value);
        else machine.complain({ kind: "code-sets-names", message: "it sets names by way of a call", at: target.at });
        return;
      }
      const holder = evaluate(machine, target.object, scope);
      const owner = dotted(target.object);
      const attribute = target.object.kind === "attribute" && holder.kind === "unknown";
      if (holder.kind === "library" || holder.kind === "env" || attribute) {
        if (holder.kind === "library" && holder.name === "os.environ") {
          if (key.kind === "text") machine.write(key.value, value, target.at, false);
        } else if (owner !== void 0 && key.kind === "text") scope.set(`${owner}[${key.value}]`, value);
        return;
      }
      assign(machine, target.object, withKey(holder, key, value, target.at), scope);
      return;
    }
    case "attribute": {
      const name = dotted(target.object);
      if (name !== void 0) scope.set(`${name}.${target.name}`, value);
      return;
    }
    case "text":
    case "formatted":
    case "number":
    case "boolean":
    case "none":
    case "call":
    case "set":
    case "dict":
    case "binary":
    case "logical":
    case "comparison":
    case "unary":
    case "conditional":
    case "lambda":
    case "opaque":
      return;
  }
};
var dotted = (expression) => {
  if (expression.kind === "name") return expression.name;
  if (expression.kind !== "attribute") return void 0;
  const owner = dotted(expression.object);
  return owner === void 0 ? void 0 : `${owner}.${expression.name}`;
};
var withKey = (holder, key, value, at) => {
  if (holder.kind === "list" && key.kind === "number" && holder.open !== true)
    return { ...holder, items: holder.items.map((item, index) => index === key.value ? value : item) };
  if (holder.kind !== "dict")
    return holder.kind === "unknown" ? holder : (0, import_chunk_QE5GK4ZO.unknown)("a part of it is changed", at, holder.reads);
  if (key.kind !== "text") return { ...holder, open: true };
  return {
    ...holder,
    entries: [
      ...holder.entries.filter((entry) => entry.key.kind !== "text" || entry.key.value !== key.value),
      { key, value }
    ]
  };
};
var changedBy = (holder, method, args, at) => {
  const [first, second] = args;
  if (holder.kind === "list") {
    if (method === "append" && first !== void 0) return { ...holder, items: [...holder.items, first] };
    if (method === "extend" && first !== void 0)
      return first.kind === "list" ? { ...holder, items: [...holder.items, ...first.items] } : { ...holder, open: true };
    if (method === "insert" && first?.kind === "number" && second !== void 0)
      return { ...holder, items: holder.items.toSpliced(first.value, 0, second) };
    if (method === "remove" && first !== void 0) {
      const index = holder.items.findIndex((item) => (0, import_chunk_QE5GK4ZO.equals)(item, first) === true);
      return index < 0 ? holder : { ...holder, items: holder.items.toSpliced(index, 1) };
    }
    if (/^(?:clear|pop|sort|reverse)$/.test(method)) return (0, import_chunk_QE5GK4ZO.unknown)(`it is changed by ${method}()`, at, holder.reads);
  }
  if (holder.kind === "dict") {
    if (method === "update")
      return first?.kind === "dict" ? { ...holder, entries: [...holder.entries, ...first.entries] } : { ...holder, open: true };
    if (method === "setdefault" && first?.kind === "text" && second !== void 0)
      return holder.entries.some((entry) => entry.key.kind === "text" && entry.key.value === first.value) ? holder : { ...holder, entries: [...holder.entries, { key: first, value: second }] };
    if (/^(?:clear|pop|popitem)$/.test(method)) return (0, import_chunk_QE5GK4ZO.unknown)(`it is changed by ${method}()`, at, holder.reads);
  }
  return void 0;
};
var NEXT = { kind: "next" };
var runBody = (machine, body, scope) => {
  let unclear = false;
  for (const statement of body) {
    if (!step(machine)) return { kind: "unclear" };
    const flow = run(machine, statement, scope);
    if (flow.kind === "unclear") unclear = true;
    else if (flow.kind !== "next") return unclear ? { kind: "unclear" } : flow;
  }
  return unclear ? { kind: "unclear" } : NEXT;
};
var run = (machine, statement, scope) => {
  const { at } = statement;
  switch (statement.kind) {
    case "expression":
      effect(machine, statement.value, scope);
      return NEXT;
    case "assign": {
      const value = evaluate(machine, statement.value, scope);
      for (const target of statement.targets) assign(machine, target, value, scope);
      return NEXT;
    }
    case "update": {
      const operator = statement.operator.replace(/=$/, "");
      const value = evaluate(
        machine,
        { kind: "binary", operator, left: statement.target, right: statement.value, at },
        scope
      );
      assign(machine, statement.target, value, scope);
      return NEXT;
    }
    case "import":
      for (const { name, as } of statement.names) {
        const root = name.split(".")[0] ?? name;
        scope.set(as ?? root, { kind: "library", name: as === void 0 ? root : name, at, reads: [] });
      }
      return NEXT;
    case "from-import":
      return importFrom(machine, statement, scope);
    case "if":
      return branch(machine, statement, scope);
    case "for":
      return loop(machine, statement, scope);
    case "while":
      forget(machine, [statement.body, statement.otherwise], scope, at);
      return NEXT;
    case "match":
      forget(machine, statement.cases, scope, at);
      return NEXT;
    case "with":
      for (const item of statement.items)
        if (item.as !== void 0)
          assign(machine, item.as, (0, import_chunk_QE5GK4ZO.unknown)("it is read from a file or a connection", at), scope);
      return runBody(machine, statement.body, scope);
    case "try": {
      const before = new Map(scope);
      const missing = missingImport(machine, statement.body);
      if (missing !== void 0) {
        machine.complain({ kind: "module-missing", message: missing, at });
        const handler2 = statement.handlers[0];
        return handler2 === void 0 ? NEXT : runBody(machine, handler2.body, scope);
      }
      const [handler] = statement.handlers;
      let absent;
      const guarded = {
        ...machine,
        complain: (problem) => {
          if (problem.kind !== "does-not-start") machine.complain(problem);
        },
        note: (read) => {
          if (read.state === "unset" || read.state === "refused") absent ??= read;
          machine.note(read);
        }
      };
      const flow = runBody(handler === void 0 ? machine : guarded, statement.body, scope);
      if (handler !== void 0 && (flow.kind === "raise" || absent !== void 0)) {
        scope.clear();
        for (const [name, value] of before) scope.set(name, value);
        const handled = runBody(machine, handler.body, scope);
        runBody(machine, statement.finally, scope);
        return handled.kind === "raise" && absent !== void 0 ? { ...handled, read: absent } : handled;
      }
      if (flow.kind === "next") runBody(machine, statement.otherwise, scope);
      runBody(machine, statement.finally, scope);
      return flow;
    }
    case "class":
      scope.set(statement.name, { kind: "class", definition: statement, scope: new Map(scope), at, reads: [] });
      return NEXT;
    case "function":
      scope.set(statement.name, { kind: "function", definition: statement, scope, at, reads: [] });
      return NEXT;
    case "return":
      return {
        kind: "return",
        value: statement.value === void 0 ? { kind: "none", at, reads: [] } : evaluate(machine, statement.value, scope)
      };
    case "raise":
      if (machine.depth === 0)
        machine.complain({ kind: "does-not-start", message: "the settings raise an exception here", at });
      return { kind: "raise" };
    case "break":
    case "continue":
      return { kind: statement.kind };
    case "delete":
      for (const target of statement.targets) if (target.kind === "name") scope.delete(target.name);
      return NEXT;
    case "declare":
    case "pass":
    case "assert":
    case "other":
      return NEXT;
  }
};
var branch = (machine, statement, scope) => {
  const ends = [];
  let cause;
  let reachesElse = true;
  for (const { test, body } of statement.branches) {
    const value = evaluate(machine, test, scope);
    const truth2 = (0, import_chunk_QE5GK4ZO.truthOf)(value);
    if (truth2 === false) continue;
    if (truth2 === true && ends.length === 0) {
      for (const other of statement.branches)
        if (other.body !== body) runBody(aside(machine), other.body, new Map(scope));
      runBody(aside(machine), statement.otherwise, new Map(scope));
      return runBody(machine, body, scope);
    }
    cause ??= truth2 === void 0 ? value : void 0;
    const state = new Map(scope);
    ends.push({ scope: state, flow: runBody(quiet(machine), body, state) });
    if (truth2 === true) {
      reachesElse = false;
      break;
    }
  }
  if (ends.length === 0) {
    for (const { body } of statement.branches) runBody(aside(machine), body, new Map(scope));
    return runBody(machine, statement.otherwise, scope);
  }
  if (reachesElse) {
    const state = new Map(scope);
    ends.push({ scope: state, flow: runBody(quiet(machine), statement.otherwise, state) });
  }
  const going = ends.filter(({ flow }) => flow.kind === "next" || flow.kind === "unclear");
  join2(going.length > 0 ? going.map((end) => end.scope) : ends.map((end) => end.scope), scope, statement.at, cause);
  const returning = ends.some(({ flow }) => flow.kind === "return" || flow.kind === "unclear" || flow.kind === "break");
  return returning ? { kind: "unclear" } : NEXT;
};
var quiet = (machine) => ({ ...machine, complain: () => void 0 });
var aside = (machine) => ({
  ...quiet(machine),
  finished: new Map(machine.finished),
  note: (read) => machine.note({ ...read, unreached: true })
});
var join2 = (ends, scope, at, cause) => {
  const names = new Set(ends.flatMap((end) => [...end.keys()]));
  for (const name of scope.keys()) if (!names.has(name)) scope.delete(name);
  for (const name of names) {
    const values = ends.map((end) => end.get(name));
    const [first] = values;
    if (first !== void 0 && values.every((value) => value === first || value !== void 0 && (0, import_chunk_QE5GK4ZO.equals)(value, first) === true)) {
      scope.set(name, first);
      continue;
    }
    const before = scope.get(name);
    const longer = values.map((value) => value === before ? before : value && grown(before, value));
    if (before?.kind === "list" && !longer.includes(void 0)) {
      scope.set(name, { ...before, open: true, reads: (0, import_chunk_QE5GK4ZO.readsOf)(cause, ...values) });
      continue;
    }
    const why = cause?.kind === "unknown" ? cause.why : "it depends on what is not known";
    const reads = (0, import_chunk_QE5GK4ZO.readsOf)(cause, ...values);
    scope.set(
      name,
      (0, import_chunk_QE5GK4ZO.unknown)(
        why,
        values.find((value) => value !== void 0)?.at ?? at,
        reads,
        cause?.kind === "unknown" ? cause.cause : "code"
      )
    );
  }
};
var MOST_ROUNDS = 200;
var loop = (machine, statement, scope) => {
  const iterable = evaluate(machine, statement.iterable, scope);
  if (iterable.kind !== "list" || iterable.open === true || iterable.items.length > MOST_ROUNDS) {
    forget(machine, [statement.body, statement.otherwise], scope, statement.at);
    return NEXT;
  }
  for (const item of iterable.items) {
    assign(machine, statement.target, item, scope);
    const flow = runBody(machine, statement.body, scope);
    if (flow.kind === "break") return NEXT;
    if (flow.kind === "return" || flow.kind === "raise" || flow.kind === "unclear") return flow;
  }
  return runBody(machine, statement.otherwise, scope);
};
var forget = (machine, bodies, scope, at) => {
  for (const body of bodies) {
    const state = new Map(scope);
    runBody(quiet(machine), body, state);
    for (const [name, value] of state) {
      const before = scope.get(name);
      if (before !== value)
        scope.set(name, grown(before, value) ?? (0, import_chunk_QE5GK4ZO.unknown)("it is set in a loop or a match", at, value.reads));
    }
  }
};
var grown = (before, after) => before?.kind === "list" && after.kind === "list" && after.items.length >= before.items.length && before.items.every((item, index) => after.items[index] === item) ? { ...before, open: true } : void 0;
var effect = (machine, expression, scope) => {
  evaluate(machine, expression, scope);
  if (expression.kind !== "call") return;
  const { callee, args, at } = expression;
  const handsOver = args.some(
    (argument) => argument.value.kind === "call" && argument.value.callee.kind === "name" && /^(?:globals|locals|vars)$/.test(argument.value.callee.name)
  );
  const onNames = callee.kind === "attribute" && callee.object.kind === "call" && callee.object.callee.kind === "name" ? callee.object.callee.name : "";
  if (handsOver || callee.kind === "name" && /^(?:exec|setattr)$/.test(callee.name) || /^(?:globals|locals|vars)$/.test(onNames)) {
    machine.complain({ kind: "code-sets-names", message: "this call may set any name", at });
    return;
  }
  if (callee.kind === "name") {
    const target = scope.get(callee.name);
    if (target?.kind === "library" && target.name.endsWith("split_settings.tools.include"))
      includeFiles(machine, expression, scope);
    return;
  }
  if (callee.kind !== "attribute") return;
  const holder = evaluate(machine, callee.object, scope);
  const owner = dotted(callee.object);
  if ((holder.kind === "library" || holder.kind === "unknown" && callee.object.kind === "attribute") && owner !== void 0 && (callee.name === "update" || callee.name === "from_mapping")) {
    for (const argument of args) {
      const value = evaluate(machine, argument.value, scope);
      if (argument.name !== void 0) scope.set(`${owner}[${argument.name}]`, value);
      else if (value.kind === "dict") {
        for (const entry of value.entries)
          if (entry.key.kind === "text") scope.set(`${owner}[${entry.key.value}]`, entry.value);
      }
    }
    return;
  }
  if (holder.kind !== "list" && holder.kind !== "dict") return;
  const values = args.filter((argument) => argument.name === void 0).map((argument) => evaluate(machine, argument.value, scope));
  const changed = changedBy(holder, callee.name, values, at);
  if (changed !== void 0) assign(machine, callee.object, changed, scope);
};
var includeFiles = (machine, call, scope) => {
  for (const argument of call.args) {
    if (argument.name !== void 0) continue;
    const inner = argument.value;
    const optional = inner.kind === "call" && inner.callee.kind === "name" && inner.callee.name === "optional";
    const path = optional ? inner.args[0]?.value : inner;
    const file = path?.kind === "text" ? machine.file(call.at.path, path.value) : void 0;
    if (file !== void 0) runBody(machine, file.module.statements, scope);
    else if (!optional)
      machine.complain({ kind: "code-sets-names", message: "it includes files that cannot be told", at: call.at });
  }
};
var STANDARD = /^(?:os|sys|pathlib|datetime|re|json|logging|warnings|decouple|environ|environs|dotenv|dj_database_url|django|corsheaders|rest_framework|celery|whitenoise|sentry_sdk|typing|pydantic|pydantic_settings|starlette|fastapi|flask)(?:\.|$)/;
var importFrom = (machine, statement, scope) => {
  const { module: module2, level, names, at } = statement;
  const found = machine.module(at.path, module2, level);
  if (found === void 0) {
    for (const { name, as } of names) {
      if (name !== "*") {
        const inner = machine.module(at.path, module2 === "" ? name : `${module2}.${name}`, level);
        if (inner === void 0)
          scope.set(as ?? name, {
            kind: "library",
            name: BUILTINS.has(name) && module2 === "builtins" ? name : `${".".repeat(level)}${module2}.${name}`,
            at,
            reads: []
          });
      } else if (level > 0 || !STANDARD.test(module2))
        machine.complain({
          kind: "module-missing",
          message: `${".".repeat(level)}${module2} is not in the repository, and all of its names come in here`,
          at
        });
    }
    return NEXT;
  }
  const other = runModule(machine, found.path, found.module.statements);
  for (const { name, as } of names) {
    if (name === "*") {
      for (const [key, value] of other) if (!key.startsWith("_")) scope.set(key, value);
    } else scope.set(as ?? name, other.get(name) ?? (0, import_chunk_QE5GK4ZO.unknown)(`${name} is not set in ${found.path}`, at));
  }
  return NEXT;
};
var runModule = (machine, path, statements) => {
  const known = machine.finished.get(path);
  if (known !== void 0) return known;
  if (machine.running.has(path)) return /* @__PURE__ */ new Map();
  machine.running.add(path);
  const scope = /* @__PURE__ */ new Map();
  runBody(machine, statements, scope);
  machine.running.delete(path);
  machine.finished.set(path, scope);
  return scope;
};
var missingImport = (machine, body) => {
  for (const statement of body) {
    if (statement.kind !== "from-import") continue;
    const { module: module2, level, at } = statement;
    const name = `${".".repeat(level)}${module2}`;
    if (machine.module(at.path, module2, level) !== void 0) continue;
    if (level === 0 && (STANDARD.test(module2) || !statement.names.some((one) => one.name === "*"))) continue;
    if (level > 0 && statement.names.every(
      (one) => one.name !== "*" && machine.module(at.path, module2 === "" ? one.name : `${module2}.${one.name}`, level) !== void 0
    ))
      continue;
    return `${name} is read where it exists, and it is not in the repository`;
  }
  return void 0;
};
var membersOf = (machine, value, depth = 0) => {
  const members = /* @__PURE__ */ new Map();
  for (const base of value.definition.arguments) {
    if (base.name !== void 0 || depth > 10) continue;
    const known = evaluate(machine, base.value, value.scope);
    if (known.kind === "class")
      for (const [name, member] of membersOf(machine, known, depth + 1)) members.set(name, member);
  }
  const local = new Map([...value.scope, ...members]);
  const before = new Map(local);
  runBody({ ...machine, depth: machine.depth + 1 }, value.definition.body, local);
  for (const [name, member] of local) if (before.get(name) !== member) members.set(name, member);
  return members;
};
var isPydanticSettings = (machine, value, depth = 0) => value.definition.arguments.some((base) => {
  if (/(?:^|\.)BaseSettings$/.test(dotted(base.value) ?? "")) return true;
  const known = depth > 10 ? void 0 : evaluate(machine, base.value, value.scope);
  return known?.kind === "class" && isPydanticSettings(machine, known, depth + 1);
});
var instanceOf = (machine, value, at) => {
  const members = membersOf(machine, value);
  const fields = isPydanticSettings(machine, value) ? pydanticFields(machine, value, members, prefixOf(machine, members), 0) : members;
  return {
    kind: "dict",
    at,
    reads: [],
    open: true,
    entries: [...fields].map(([name, member]) => ({ key: (0, import_chunk_QE5GK4ZO.text)(name, at), value: member }))
  };
};
var prefixOf = (machine, members) => {
  const config = members.get("model_config");
  const named = config?.kind === "library" ? config.call?.named.get("env_prefix") : void 0;
  if (named?.kind === "text") return named.value;
  const inner = members.get("Config");
  const prefix = inner?.kind === "class" ? membersOf(machine, inner).get("env_prefix") : void 0;
  return prefix?.kind === "text" ? prefix.value : "";
};
var pydanticFields = (machine, value, members, prefix, depth) => {
  const fields = /* @__PURE__ */ new Map();
  for (const base of value.definition.arguments) {
    const known = depth > 10 ? void 0 : evaluate(machine, base.value, value.scope);
    if (known?.kind === "class")
      for (const [name, field] of pydanticFields(machine, known, members, prefix, depth + 1)) fields.set(name, field);
  }
  for (const statement of value.definition.body) {
    const target = statement.kind === "assign" ? statement.targets[0] : statement.kind === "declare" ? statement.target : void 0;
    if (target?.kind !== "name" || target.name === "model_config" || target.name.startsWith("_")) continue;
    const written = machine.textOf(statement.at);
    const annotation = /^\s*\w+\s*:\s*([^=]+)/.exec(written)?.[1]?.trim() ?? "";
    if (annotation.startsWith("ClassVar")) continue;
    const plain = members.get(target.name);
    const call = plain?.kind === "library" && /(?:^|\.)Field$/.test(plain.name) ? plain.call : void 0;
    const given = call === void 0 ? plain : call.named.get("default") ?? call.args[0];
    const fallback = statement.kind === "declare" || given?.kind === "library" && given.name === "..." ? void 0 : given;
    const alias = call?.named.get("validation_alias") ?? call?.named.get("alias") ?? call?.named.get("env");
    const key = alias?.kind === "text" ? alias.value : `${prefix}${target.name}`.toUpperCase();
    const cast = castOfAnnotation(annotation);
    const names = [key, key.toLowerCase(), key.toUpperCase(), `${prefix}${target.name}`];
    const found = names.find((name) => machine.ask(name).status !== "unset") ?? key;
    fields.set(
      target.name,
      readKey(found, statement.at, isEllipsis(written) ? void 0 : fallback, cast, machine.ask, machine.note)
    );
  }
  return fields;
};
var isEllipsis = (written) => /(?:=\s*\.\.\.\s*$)|Field\(\s*\.\.\./.test(written);
var castOfAnnotation = (annotation) => {
  const bare = annotation.replace(/^(?:Optional|Annotated)\[(.*?)(?:,.*)?\]$/, "$1").replace(/\s*\|\s*None$/, "");
  if (/^(?:bool|StrictBool)$/.test(bare)) return STRICT_BOOL;
  if (/^(?:int|float|Positive\w+|NonNegative\w+)$/.test(bare)) return NUMBER;
  if (/^(?:list|List|set|Set|tuple|Tuple|Sequence|dict|Dict)\b/.test(bare))
    return {
      name: bare,
      apply: (value, at, reads) => JSON_CAST.apply(value, at, reads) ?? LIST.apply(value, at, reads)
    };
  return asIs;
};
var MOST_STEPS = 2e5;
var MOST_MODULES = 40;
var readPythonSettings = async (path, content, options) => {
  const modules = /* @__PURE__ */ new Map();
  await load(path, content, modules, options.read);
  const start = modules.get(path);
  const reads = /* @__PURE__ */ new Map();
  const problems = [];
  const written = /* @__PURE__ */ new Map();
  const ask = (key) => written.get(key) ?? options.ask(key);
  const machine = {
    ask,
    write: (key, value, at, onlyIfUnset) => {
      if (onlyIfUnset && ask(key).status !== "unset") return;
      const origin = { format: "environment", source: `${at.path}:${at.line}`, path: at.path, line: at.line };
      written.set(
        key,
        value.kind === "text" ? { status: "value", text: value.value, origin } : { status: "opaque", reason: "the code itself sets it to what is not known", origin }
      );
    },
    file: (from, target) => {
      const candidate = (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(from), target);
      const module2 = modules.get(candidate);
      return module2 === void 0 ? void 0 : { path: candidate, module: module2 };
    },
    note: (read) => {
      const id = `${read.at.path}:${read.at.from}:${read.key}`;
      const before = reads.get(id);
      if (read.unreached !== true || before === void 0 || before.unreached === true) reads.set(id, read);
    },
    complain: (problem) => problems.push(problem),
    module: (from, name, level) => resolved(modules, from, name, level),
    textOf: (at) => modules.get(at.path)?.text.slice(at.from, at.to) ?? "",
    follow: { runBody, instanceOf, membersOf },
    finished: /* @__PURE__ */ new Map(),
    running: /* @__PURE__ */ new Set(),
    budget: { steps: MOST_STEPS },
    depth: 0
  };
  const names = runModule(machine, path, start?.statements ?? []);
  for (const module2 of modules.values())
    for (const match of module2.text.matchAll(/^[^#\n'"]*\(\s*([A-Z][A-Z0-9_]*)\s*:=/gm))
      problems.push({
        kind: "code-sets-names",
        message: `${match[1]} is set inside an expression`,
        at: {
          path: module2.path,
          from: match.index,
          to: match.index,
          line: module2.text.slice(0, match.index).split("\n").length,
          column: 1
        }
      });
  for (const module2 of modules.values())
    for (const { message, line, column } of module2.problems)
      problems.push({
        kind: "not-python",
        message: message.replace(/\.$/, ""),
        at: { path: module2.path, from: 0, to: 0, line, column }
      });
  if (machine.budget.steps <= 0)
    problems.push({
      kind: "not-python",
      message: "the code is too long to be followed to its end",
      at: { path, from: 0, to: 0, line: 1, column: 1 }
    });
  return {
    path,
    names,
    get reads() {
      return sorted(reads);
    },
    problems,
    modules: [...modules.values()],
    valueOf: (expression) => evaluate({ ...machine, budget: { steps: MOST_STEPS } }, expression, names),
    membersOf: (value) => value.kind === "class" ? membersOf({ ...machine, budget: { steps: MOST_STEPS } }, value) : /* @__PURE__ */ new Map()
  };
};
var sorted = (reads) => [...reads.values()].sort((a, b) => a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : a.at.from - b.at.from);
var load = async (path, text2, modules, read) => {
  if (modules.has(path) || modules.size >= MOST_MODULES) return;
  const module2 = (0, import_chunk_HEC53GVT.parsePython)(text2, path);
  modules.set(path, module2);
  for (const statement of (0, import_chunk_XA4BSEQ6.statementsOf)(module2.statements)) {
    if (statement.kind === "expression")
      for (const target of includedBy(statement.value)) {
        const candidate = (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(path), target);
        const content = await read(candidate);
        if (content !== void 0) await load(candidate, content, modules, read);
      }
    if (statement.kind !== "from-import") continue;
    const wanted = [
      statement.module,
      ...statement.names.flatMap(
        ({ name }) => name === "*" ? [] : [statement.module === "" ? name : `${statement.module}.${name}`]
      )
    ];
    for (const name of wanted)
      for (const candidate of candidates(path, name, statement.level)) {
        if (modules.has(candidate)) break;
        const content = await read(candidate);
        if (content === void 0) continue;
        await load(candidate, content, modules, read);
        break;
      }
  }
};
var includedBy = (expression) => {
  if (expression.kind !== "call" || expression.callee.kind !== "name" || !/^(?:include|optional)$/.test(expression.callee.name))
    return [];
  return expression.args.flatMap(({ value }) => value.kind === "text" ? [value.value] : includedBy(value));
};
var candidates = (from, name, level) => {
  const parts = name === "" ? [] : name.split(".");
  const roots = [];
  let folder = (0, import_chunk_6TXHQASN.folderOf)(from);
  if (level > 0) {
    for (let up = 1; up < level; up++) folder = (0, import_chunk_6TXHQASN.folderOf)(folder);
    roots.push(folder);
  } else {
    for (; ; ) {
      roots.push(folder);
      if (folder === "" || folder === "/") break;
      folder = (0, import_chunk_6TXHQASN.folderOf)(folder);
    }
  }
  return roots.flatMap((root) => {
    const base = (0, import_chunk_6TXHQASN.join)(root, parts.join("/"));
    return base === "" ? ["__init__.py"] : parts.length === 0 ? [`${base}/__init__.py`] : [`${base}.py`, `${base}/__init__.py`];
  });
};
var resolved = (modules, from, name, level) => {
  for (const candidate of candidates(from, name, level)) {
    const module2 = modules.get(candidate);
    if (module2 !== void 0 && candidate !== from) return { path: candidate, module: module2 };
  }
  return void 0;
};
var judgeCsrfView = async ({ path, names }, judge, read) => {
  const view = names.get("CSRF_FAILURE_VIEW");
  if (view?.kind !== "text" || view.value.startsWith("django.")) return;
  const parts = view.value.split(".");
  const name = parts.pop() ?? "";
  let ours = false;
  for (let folder = (0, import_chunk_6TXHQASN.folderOf)(path); ; folder = (0, import_chunk_6TXHQASN.folderOf)(folder)) {
    for (const file of [`${parts.join("/")}.py`, `${parts.join("/")}/__init__.py`]) {
      const target = (0, import_chunk_6TXHQASN.join)(folder, file);
      const text2 = await read(target);
      if (text2 === void 0) continue;
      const statements = (0, import_chunk_HEC53GVT.parsePython)(text2, target).statements;
      const found = statements.find(
        (statement) => (statement.kind === "function" || statement.kind === "class") && statement.name === name
      );
      const imported = statements.some(
        (statement) => statement.kind === "from-import" && statement.names.some((one) => (one.as ?? one.name) === name || one.name === "*")
      );
      if (found === void 0 && !imported)
        judge.report(
          "django-csrf-failure-view",
          `CSRF_FAILURE_VIEW leads to ${view.value}, and ${target} has no ${name}: a rejected form ends in an error page.`,
          (0, import_chunk_QE5GK4ZO.placeOf)(view)
        );
      else if (found?.kind === "function" && found.parameters.length < 2 && !found.parameters.some(({ spread }) => spread !== void 0))
        judge.report(
          "django-csrf-failure-view",
          `CSRF_FAILURE_VIEW leads to ${view.value}, which does not take a request and a reason.`,
          (0, import_chunk_QE5GK4ZO.placeOf)(view)
        );
      return;
    }
    ours ||= await read((0, import_chunk_6TXHQASN.join)(folder, `${parts[0] ?? ""}/__init__.py`)) !== void 0;
    if (folder === "") break;
  }
  if (ours || parts.length === 0)
    judge.report(
      "django-csrf-failure-view",
      `CSRF_FAILURE_VIEW leads to ${view.value}, which is not in the repository.`,
      (0, import_chunk_QE5GK4ZO.placeOf)(view)
    );
};
var djangoAdmin = (view, judge, apps, middleware) => {
  if (apps === void 0 || !apps.some((app) => app.startsWith("django.contrib.admin"))) return;
  const report = (what, place) => judge.report(
    "django-admin-incomplete",
    `The admin is installed without ${what}: Django's checks refuse to start it.`,
    view.place(place)
  );
  for (const app of ["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.messages"])
    if (!apps.some((one) => one === app || one.startsWith(`${app}.apps.`)))
      report(`${app} in INSTALLED_APPS`, "INSTALLED_APPS");
  const templates = view.get("TEMPLATES");
  const engines = templates?.kind === "list" ? templates.items : [];
  if (templates === void 0 || templates.kind === "list") {
    const django = engines.find((engine) => {
      const backend = (0, import_chunk_QE5GK4ZO.entryOf)(engine, "BACKEND");
      return backend?.kind === "text" && backend.value === "django.template.backends.django.DjangoTemplates";
    });
    if (django === void 0) {
      if (templates?.kind !== "list" || templates.open !== true)
        report("the DjangoTemplates engine in TEMPLATES", "TEMPLATES");
    } else {
      const processors = (0, import_chunk_QE5GK4ZO.entryOf)((0, import_chunk_QE5GK4ZO.entryOf)(django, "OPTIONS"), "context_processors");
      const names = processors?.kind === "list" ? processors.items.flatMap((item) => item.kind === "text" ? [item.value] : []) : [];
      if (processors === void 0 || processors.kind === "list" && processors.open !== true) {
        for (const [name, needed] of [
          ["auth", "django.contrib.auth.context_processors.auth"],
          ["messages", "django.contrib.messages.context_processors.messages"]
        ])
          if (!names.includes(needed)) report(`the context processor of ${name} in TEMPLATES`, "TEMPLATES");
      }
    }
  }
  if (middleware === void 0) return;
  for (const one of [
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware"
  ])
    if (!middleware.includes(one)) report(`${one.split(".").at(-1)} in MIDDLEWARE`, "MIDDLEWARE");
};
var SECURITY_MIDDLEWARE = "django.middleware.security.SecurityMiddleware";
var FRAME_MIDDLEWARE = "django.middleware.clickjacking.XFrameOptionsMiddleware";
var CSRF_MIDDLEWARE = "django.middleware.csrf.CsrfViewMiddleware";
var SESSION_MIDDLEWARE = "django.contrib.sessions.middleware.SessionMiddleware";
var WHITENOISE = "whitenoise.middleware.WhiteNoiseMiddleware";
var djangoBeyond = (view, judge, middleware, apps, hide) => {
  hosts(view, judge);
  crossOrigin(view, judge);
  databases(view, judge, hide);
  backends(view, judge);
  staticFiles(view, judge, middleware, apps);
  debugTools(view, judge, middleware, apps);
  proxies(view, judge);
  const validators = view.get("AUTH_PASSWORD_VALIDATORS");
  if (apps?.includes("django.contrib.auth") === true && (validators === void 0 || validators.kind === "list" && validators.items.length === 0 && validators.open !== true))
    judge.report(
      "django-password-validators-missing",
      'AUTH_PASSWORD_VALIDATORS is empty: people can choose any password, also "1".',
      view.place("AUTH_PASSWORD_VALIDATORS")
    );
};
var hosts = (view, judge) => {
  for (const { text: text2, value } of view.texts("ALLOWED_HOSTS", "django-allowed-hosts-any") ?? []) {
    if (text2 === "*")
      judge.report(
        "django-allowed-hosts-any",
        `ALLOWED_HOSTS accepts every host${(0, import_chunk_QE5GK4ZO.cameFrom)(value)}: links in password mails can be bent to another site.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(value)
      );
    const development = (0, import_chunk_QE5GK4ZO.developmentHost)(text2.replace(/^\./, ""));
    if (development !== void 0 && !["localhost", "127.0.0.1", "[::1]"].includes(text2))
      judge.report("development-host", `ALLOWED_HOSTS has ${text2}, ${development}${(0, import_chunk_QE5GK4ZO.cameFrom)(value)}.`, (0, import_chunk_QE5GK4ZO.placeOf)(value), {
        level: "warning"
      });
  }
  const allowed = (view.texts("ALLOWED_HOSTS", "django-allowed-hosts-any") ?? []).filter(({ text: text2 }) => text2 !== "");
  const [first] = allowed;
  if (first !== void 0 && allowed.every(({ text: text2 }) => (0, import_chunk_QE5GK4ZO.developmentHost)(text2.replace(/^\./, "")) !== void 0))
    judge.report(
      "django-allowed-hosts-local",
      `ALLOWED_HOSTS has only names of a developer's machine${(0, import_chunk_QE5GK4ZO.cameFrom)(first.value)}: production's own name is answered with 400.`,
      (0, import_chunk_QE5GK4ZO.placeOf)(first.value)
    );
};
var crossOrigin = (view, judge) => {
  for (const name of ["CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL"]) {
    const value = view.get(name);
    if (value === void 0 || view.truth(name, false, "django-cors-any") !== true) continue;
    const credentials = view.truth("CORS_ALLOW_CREDENTIALS", false, "django-cors-any") === true;
    judge.report(
      credentials ? "django-cors-any-credentials" : "django-cors-any",
      credentials ? `${name} and CORS_ALLOW_CREDENTIALS are both true${(0, import_chunk_QE5GK4ZO.cameFrom)(value)}: any site can act in the name of people who are signed in.` : `${name} is true${(0, import_chunk_QE5GK4ZO.cameFrom)(value)}: any site can read what this one answers.`,
      (0, import_chunk_QE5GK4ZO.placeOf)(value)
    );
  }
  for (const name of ["CORS_ALLOWED_ORIGINS", "CORS_ORIGIN_WHITELIST", "CSRF_TRUSTED_ORIGINS"])
    for (const { text: text2, value } of view.texts(name, "development-origin") ?? []) {
      const found = (0, import_chunk_QE5GK4ZO.hostOf)(text2);
      const development = found === void 0 ? void 0 : (0, import_chunk_QE5GK4ZO.developmentHost)(found.host);
      if (development !== void 0)
        judge.report(
          "development-origin",
          `${name} trusts ${text2}, ${development}${(0, import_chunk_QE5GK4ZO.cameFrom)(value)}: a page opened there can call production.`,
          (0, import_chunk_QE5GK4ZO.placeOf)(value)
        );
      else if (found?.scheme === "http")
        judge.report(
          "unencrypted-origin",
          `${name} trusts ${text2} over http${(0, import_chunk_QE5GK4ZO.cameFrom)(value)}: whoever sits on the way speaks for it.`,
          (0, import_chunk_QE5GK4ZO.placeOf)(value)
        );
    }
  for (const { text: text2, value } of view.texts("CORS_ALLOWED_ORIGIN_REGEXES", "django-cors-any") ?? [])
    if (/^\^?(?:https\?:\/\/)?\.[*+]\$?$/.test(text2) || /^\^?https?\??:\/\/\.[*+]\$?$/.test(text2))
      judge.report(
        "django-cors-any",
        `CORS_ALLOWED_ORIGIN_REGEXES has a pattern that every site matches${(0, import_chunk_QE5GK4ZO.cameFrom)(value)}.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(value)
      );
};
var databases = (view, judge, hide) => {
  const all = view.get("DATABASES");
  if (all?.kind !== "dict") {
    if (all?.kind === "unknown") view.noteUnknown("DATABASES", all, "database-default-credentials");
    return;
  }
  for (const { key, value } of all.entries) {
    const alias = key.kind === "text" ? key.value : "?";
    if (value.kind === "unknown") {
      view.noteUnknown(`DATABASES["${alias}"]`, value, "database-default-credentials");
      continue;
    }
    const engine = (0, import_chunk_QE5GK4ZO.textAt)(value, "ENGINE");
    const name = (0, import_chunk_QE5GK4ZO.textAt)(value, "NAME");
    if (engine?.text.endsWith("sqlite3") === true) {
      const memory = name === void 0 || name.text === "" || name.text.includes(":memory:") || name.text.includes("mode=memory");
      judge.report(
        memory ? "django-database-in-memory" : "django-database-file",
        memory ? `The database "${alias}" is SQLite in memory: everything is lost at the next restart.` : `The database "${alias}" is a SQLite file${(0, import_chunk_QE5GK4ZO.cameFrom)(engine.value)}: it is lost with the container, and a second worker waits for its lock.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(engine.value)
      );
      continue;
    }
    databaseAccount(alias, value, view, judge, hide);
  }
};
var DEFAULT_USERS = /* @__PURE__ */ new Set([
  "postgres",
  "root",
  "admin",
  "user",
  "username",
  "myuser",
  "dbuser",
  "django",
  "mysql",
  "sa",
  "test",
  "dev"
]);
var databaseAccount = (alias, database, view, judge, hide) => {
  const password = (0, import_chunk_QE5GK4ZO.entryOf)(database, "PASSWORD");
  const user = (0, import_chunk_QE5GK4ZO.textAt)(database, "USER");
  const host = (0, import_chunk_QE5GK4ZO.textAt)(database, "HOST");
  if (password?.kind === "unknown")
    view.noteUnknown(`the password of the database "${alias}"`, password, "database-default-credentials");
  if (password?.kind === "text") {
    if (password.value.length > 3) hide(password.value);
    const placeholder = (0, import_chunk_4VZRACC5.placeholderIn)(password.value);
    const sameAsUser = user !== void 0 && user.text !== "" && user.text.toLowerCase() === password.value.toLowerCase();
    const inCode = password.reads.every(({ state }) => state !== "environment");
    if (password.value === "" && host !== void 0 && host.text !== "" && !host.text.startsWith("/"))
      judge.report(
        "database-default-credentials",
        `The database "${alias}" has an empty password${(0, import_chunk_QE5GK4ZO.cameFrom)(password)}.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(password)
      );
    else if (password.value !== "" && (placeholder !== void 0 || sameAsUser))
      judge.report(
        "database-default-credentials",
        `The password of the database "${alias}" is ${sameAsUser && placeholder === void 0 ? "the name of its user" : placeholder}${(0, import_chunk_QE5GK4ZO.cameFrom)(password)}: whoever reaches the port is in.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(password)
      );
    else if (password.value !== "" && inCode)
      judge.report(
        "secret-in-code",
        `The password of the database "${alias}" is written in the code${(0, import_chunk_QE5GK4ZO.cameFrom)(password)}: everybody who can read the repository has it.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(password)
      );
  }
  if (user !== void 0 && DEFAULT_USERS.has(user.text.toLowerCase()))
    judge.report(
      "database-default-user",
      `The database "${alias}" is opened as ${user.text}${(0, import_chunk_QE5GK4ZO.cameFrom)(user.value)}, ${/^(?:postgres|root|sa|admin|mysql)$/.test(user.text) ? "who may do everything" : "a name that is tried first"}.`,
      (0, import_chunk_QE5GK4ZO.placeOf)(user.value)
    );
  if (host !== void 0) {
    const development = (0, import_chunk_QE5GK4ZO.developmentHost)(host.text);
    if (development !== void 0)
      judge.report(
        "development-host",
        `The database "${alias}" is looked for at ${host.text}, ${development}${(0, import_chunk_QE5GK4ZO.cameFrom)(host.value)}.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(host.value),
        { level: "warning" }
      );
  }
};
var DEVELOPMENT_BACKENDS = [
  [/\.DummyCache$/, "keeps nothing: every request computes everything again"],
  [/mail\.backends\.console\./, "prints mails instead of sending them"],
  [/mail\.backends\.(?:dummy|locmem|filebased)\./, "does not send mails"]
];
var backends = (view, judge) => {
  const check = (what, found) => {
    const effect2 = found === void 0 ? void 0 : DEVELOPMENT_BACKENDS.find(([pattern]) => pattern.test(found.text))?.[1];
    if (found !== void 0 && effect2 !== void 0)
      judge.report(
        "django-development-backend",
        `${what} is ${found.text.split(".").at(-1)}${(0, import_chunk_QE5GK4ZO.cameFrom)(found.value)}, which ${effect2}.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(found.value)
      );
  };
  check("EMAIL_BACKEND", (0, import_chunk_QE5GK4ZO.textAt)(view.get("EMAIL_BACKEND")));
  const caches = view.get("CACHES");
  if (caches?.kind === "dict")
    for (const { key, value } of caches.entries)
      check(`The cache "${key.kind === "text" ? key.value : "?"}"`, (0, import_chunk_QE5GK4ZO.textAt)(value, "BACKEND"));
};
var staticFiles = (view, judge, middleware, apps) => {
  if (apps?.includes("django.contrib.staticfiles") === true) {
    const root = view.get("STATIC_ROOT");
    if (root === void 0 || root.kind === "none" || root.kind === "text" && root.value === "")
      judge.report(
        "django-static-root-missing",
        "STATIC_ROOT is not set: collectstatic has nowhere to put the files, and pages come without style.",
        view.place("STATIC_ROOT")
      );
  }
  const at = middleware?.indexOf(WHITENOISE) ?? -1;
  const security = middleware?.indexOf(SECURITY_MIDDLEWARE) ?? -1;
  if (middleware !== void 0 && at >= 0 && security >= 0 && at !== security + 1)
    judge.report(
      "django-whitenoise-order",
      `WhiteNoiseMiddleware stands ${at < security ? "before" : "not directly behind"} SecurityMiddleware: ${at < security ? "static files come without redirect and security headers" : "other middleware works on every static file first"}.`,
      view.place("MIDDLEWARE")
    );
};
var DEBUG_APPS = [
  "debug_toolbar",
  "silk",
  "django_extensions",
  "django_browser_reload",
  "nplusone",
  "debug_permissions"
];
var debugTools = (view, judge, middleware, apps) => {
  for (const [name, list] of [
    ["INSTALLED_APPS", apps],
    ["MIDDLEWARE", middleware]
  ])
    for (const entry of list ?? []) {
      const tool = DEBUG_APPS.find((one) => entry === one || entry.startsWith(`${one}.`));
      if (tool === void 0) continue;
      const item = (view.texts(name, "django-debug-tool") ?? []).find(({ text: text2 }) => text2 === entry);
      judge.report(
        "django-debug-tool",
        `${entry} is in ${name}: it is made for development and shows SQL, settings or profiles of requests.`,
        item === void 0 ? view.place(name) : (0, import_chunk_QE5GK4ZO.placeOf)(item.value),
        tool === "django_extensions" ? { level: "notice" } : {}
      );
    }
};
var proxies = (view, judge) => {
  const renderers = (0, import_chunk_QE5GK4ZO.entryOf)(view.get("REST_FRAMEWORK"), "DEFAULT_PERMISSION_CLASSES");
  if (renderers?.kind === "list") {
    for (const item of renderers.items)
      if (item.kind === "text" && item.value.endsWith(".AllowAny"))
        judge.report(
          "django-rest-open",
          "DEFAULT_PERMISSION_CLASSES of REST_FRAMEWORK is AllowAny: every view without a class of its own is open to everybody.",
          (0, import_chunk_QE5GK4ZO.placeOf)(item)
        );
  }
  for (const name of ["SESSION_COOKIE_SAMESITE", "CSRF_COOKIE_SAMESITE"]) {
    const value = view.get(name);
    if (value?.kind === "none" || value?.kind === "boolean" && (0, import_chunk_QE5GK4ZO.truthOf)(value) === false)
      judge.report(
        "django-cookie-samesite",
        `${name} is off: the cookie is sent along with requests that other sites start.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(value)
      );
  }
  const jwt = view.get("SIMPLE_JWT");
  const signing = (0, import_chunk_QE5GK4ZO.entryOf)(jwt, "SIGNING_KEY");
  const key = view.get("SECRET_KEY");
  if (signing?.kind === "text" && key?.kind === "text" && signing.value === key.value && signing.value !== "")
    judge.report(
      "secret-reused",
      "SIGNING_KEY of SIMPLE_JWT has the value of SECRET_KEY: whoever learns one has the other, and neither can be changed alone.",
      (0, import_chunk_QE5GK4ZO.placeOf)(signing)
    );
  const lifetime = (0, import_chunk_QE5GK4ZO.entryOf)(jwt, "ACCESS_TOKEN_LIFETIME");
  if (lifetime?.kind === "library" && lifetime.call !== void 0) {
    const days = lifetime.call.named.get("days");
    if (days?.kind === "number" && days.value > 7)
      judge.report(
        "django-jwt-lifetime",
        `ACCESS_TOKEN_LIFETIME of SIMPLE_JWT is ${days.value} days: a stolen token opens the account for so long.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(lifetime)
      );
  }
};
var REFERRER_POLICIES = /* @__PURE__ */ new Set([
  "no-referrer",
  "no-referrer-when-downgrade",
  "origin",
  "origin-when-cross-origin",
  "same-origin",
  "strict-origin",
  "strict-origin-when-cross-origin",
  "unsafe-url"
]);
var OPENER_POLICIES = /* @__PURE__ */ new Set(["same-origin", "same-origin-allow-popups", "unsafe-none"]);
var judgeDjango = (settings, judge, hide) => {
  const view = (0, import_chunk_QE5GK4ZO.viewOf)(settings, judge);
  const middleware = view.texts("MIDDLEWARE", "django-security-middleware-missing")?.map(({ text: text2 }) => text2);
  const apps = view.texts("INSTALLED_APPS", "django-session-cookie-insecure")?.map(({ text: text2 }) => text2);
  deployMiddleware(view, judge, middleware);
  deployTransport(view, judge, middleware);
  deployCookies(view, judge, middleware, apps);
  deploySecrets(view, judge, hide);
  deployRest(view, judge, settings);
  djangoAdmin(view, judge, apps, middleware);
  djangoBeyond(view, judge, middleware, apps, hide);
};
var deployMiddleware = (view, judge, middleware) => {
  if (middleware === void 0) return;
  const place = view.place("MIDDLEWARE");
  if (!middleware.includes(SECURITY_MIDDLEWARE))
    judge.report(
      "django-security-middleware-missing",
      "SecurityMiddleware is not in MIDDLEWARE: HSTS, the redirect to https and the security headers are all off, whatever the settings say.",
      place
    );
  if (!middleware.includes(FRAME_MIDDLEWARE))
    judge.report(
      "django-frame-middleware-missing",
      "XFrameOptionsMiddleware is not in MIDDLEWARE: other sites can show these pages in a frame and catch clicks.",
      place
    );
  if (!middleware.includes(CSRF_MIDDLEWARE))
    judge.report(
      "django-csrf-middleware-missing",
      "CsrfViewMiddleware is not in MIDDLEWARE: other sites can send forms in the name of people who are signed in.",
      place
    );
  if (middleware.includes(FRAME_MIDDLEWARE)) {
    const option = view.text("X_FRAME_OPTIONS", "DENY", "django-frame-options");
    if (option !== void 0 && option !== "DENY")
      judge.report(
        "django-frame-options",
        `X_FRAME_OPTIONS is not DENY: pages can be shown in a frame${option === "SAMEORIGIN" ? " by the site itself" : ""}.`,
        view.place("X_FRAME_OPTIONS")
      );
  }
};
var YEAR = 31536e3;
var deployTransport = (view, judge, middleware) => {
  if (middleware !== void 0 && !middleware.includes(SECURITY_MIDDLEWARE)) return;
  const seconds = view.number("SECURE_HSTS_SECONDS", 0, "django-hsts-off");
  const hsts = view.place("SECURE_HSTS_SECONDS");
  if (seconds === 0)
    judge.report(
      "django-hsts-off",
      "SECURE_HSTS_SECONDS is not set: browsers go on asking over http first, where anybody on the way can answer.",
      hsts
    );
  else if (seconds !== void 0) {
    if (seconds < YEAR)
      judge.report(
        "django-hsts-short",
        `SECURE_HSTS_SECONDS is ${seconds}, less than a year: browsers forget it between two visits.`,
        hsts
      );
    if (view.isTrue("SECURE_HSTS_INCLUDE_SUBDOMAINS", false, "django-hsts-subdomains") === false)
      judge.report(
        "django-hsts-subdomains",
        "SECURE_HSTS_INCLUDE_SUBDOMAINS is not True: a subdomain over http can set cookies for this site.",
        view.place("SECURE_HSTS_INCLUDE_SUBDOMAINS")
      );
    if (view.isTrue("SECURE_HSTS_PRELOAD", false, "django-hsts-preload") === false)
      judge.report(
        "django-hsts-preload",
        "SECURE_HSTS_PRELOAD is not True: the site cannot be submitted to the preload list of browsers, so that the first visit stays open.",
        view.place("SECURE_HSTS_PRELOAD")
      );
  }
  if (view.isTrue("SECURE_CONTENT_TYPE_NOSNIFF", true, "django-nosniff-off") === false)
    judge.report(
      "django-nosniff-off",
      "SECURE_CONTENT_TYPE_NOSNIFF is not True: browsers guess types, and an uploaded text may run as a script.",
      view.place("SECURE_CONTENT_TYPE_NOSNIFF")
    );
  if (view.isTrue("SECURE_SSL_REDIRECT", false, "django-ssl-redirect-off") === false)
    judge.report(
      "django-ssl-redirect-off",
      "SECURE_SSL_REDIRECT is not True: pages are served over http, unless a proxy redirects.",
      view.place("SECURE_SSL_REDIRECT")
    );
  const policy = view.get("SECURE_REFERRER_POLICY");
  if (policy?.kind === "none")
    judge.report(
      "django-referrer-policy",
      "SECURE_REFERRER_POLICY is None: addresses of pages, with what stands in them, are told to other sites.",
      (0, import_chunk_QE5GK4ZO.placeOf)(policy)
    );
  else if (policy !== void 0) {
    const values = (view.texts("SECURE_REFERRER_POLICY", "django-referrer-policy") ?? []).flatMap(
      ({ text: text2 }) => text2.split(",").map((part) => part.trim())
    );
    const wrong = values.filter((value) => !REFERRER_POLICIES.has(value));
    if (wrong.length > 0)
      judge.report(
        "django-referrer-policy",
        `SECURE_REFERRER_POLICY has a value that browsers do not know: ${wrong.join(", ")}.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(policy),
        { level: "error" }
      );
  }
  const opener = view.get("SECURE_CROSS_ORIGIN_OPENER_POLICY");
  if (opener?.kind === "text" && !OPENER_POLICIES.has(opener.value))
    judge.report(
      "django-opener-policy",
      "SECURE_CROSS_ORIGIN_OPENER_POLICY has a value that browsers do not know, so that it protects nothing.",
      (0, import_chunk_QE5GK4ZO.placeOf)(opener)
    );
  for (const name of ["SECURE_CSP", "SECURE_CSP_REPORT_ONLY"]) {
    const csp = view.get(name);
    if (csp !== void 0 && !["dict", "none", "unknown", "library"].includes(csp.kind))
      judge.report("django-csp-invalid", `${name} is no dict: Django does not start with it.`, (0, import_chunk_QE5GK4ZO.placeOf)(csp));
  }
};
var deployCookies = (view, judge, middleware, apps) => {
  const sessions = apps?.includes("django.contrib.sessions") === true || middleware?.includes(SESSION_MIDDLEWARE) === true;
  if (sessions) {
    if (view.isTrue("SESSION_COOKIE_SECURE", false, "django-session-cookie-insecure") === false)
      judge.report(
        "django-session-cookie-insecure",
        "SESSION_COOKIE_SECURE is not True: the session cookie travels over http too, and whoever reads it is signed in as that person.",
        view.place("SESSION_COOKIE_SECURE")
      );
    if (view.isTrue("SESSION_COOKIE_HTTPONLY", true, "django-session-cookie-script") === false)
      judge.report(
        "django-session-cookie-script",
        "SESSION_COOKIE_HTTPONLY is not True: a script on a page can read the session cookie.",
        view.place("SESSION_COOKIE_HTTPONLY")
      );
  }
  if (middleware?.includes(CSRF_MIDDLEWARE) === true && view.truth("CSRF_USE_SESSIONS", false, "django-csrf-cookie-insecure") === false) {
    if (view.isTrue("CSRF_COOKIE_SECURE", false, "django-csrf-cookie-insecure") === false)
      judge.report(
        "django-csrf-cookie-insecure",
        "CSRF_COOKIE_SECURE is not True: the CSRF cookie travels over http too.",
        view.place("CSRF_COOKIE_SECURE")
      );
  }
};
var deploySecrets = (view, judge, hide) => {
  const key = view.get("SECRET_KEY");
  if (key === void 0 || key.kind === "text" && key.value === "" || key.kind === "none")
    judge.report(
      "django-secret-key-weak",
      `SECRET_KEY is ${key === void 0 ? "not set" : "empty"}: Django does not start without one.`,
      view.place("SECRET_KEY")
    );
  else if (key.kind === "unknown" && key.cause === "random")
    judge.report(
      "django-secret-key-random",
      "SECRET_KEY is made anew at each start: every deploy and every second worker signs everybody out.",
      (0, import_chunk_QE5GK4ZO.placeOf)(key)
    );
  else judgeKey("SECRET_KEY", key, "django-secret-key-weak", view, judge, hide);
  const fallbacks = view.get("SECRET_KEY_FALLBACKS");
  if (fallbacks?.kind === "list")
    for (const [index, item] of fallbacks.items.entries())
      judgeKey(`SECRET_KEY_FALLBACKS[${index}]`, item, "django-secret-key-fallback-weak", view, judge, hide);
};
var judgeKey = (name, value, rule, view, judge, hide) => {
  if (value.kind !== "text") {
    if (value.kind === "unknown") view.noteUnknown(name, value, rule);
    return;
  }
  hide(value.value);
  const weakness = (0, import_chunk_4VZRACC5.weaknessOf)(value.value, (0, import_chunk_4VZRACC5.purposeOf)("SECRET_KEY"));
  if (weakness !== void 0)
    judge.report(
      rule,
      `${name} ${weakness}${(0, import_chunk_QE5GK4ZO.cameFrom)(value)}: whoever guesses it signs sessions and password resets of their own (${(0, import_chunk_4VZRACC5.describeSecret)(value.value)}).`,
      (0, import_chunk_QE5GK4ZO.placeOf)(value)
    );
};
var deployRest = (view, judge, { reads }) => {
  const debug = view.get("DEBUG");
  if (view.truth("DEBUG", false, "django-debug-on") === true && debug !== void 0)
    judge.report(
      "django-debug-on",
      `DEBUG is true${(0, import_chunk_QE5GK4ZO.cameFrom)(debug)}: error pages show settings, source and SQL to everybody.`,
      (0, import_chunk_QE5GK4ZO.placeOf)(debug),
      debug.kind === "text" ? { help: 'Turn the text into a truth value: config("DEBUG", default=False, cast=bool).' } : {}
    );
  const hosts2 = view.get("ALLOWED_HOSTS");
  const allowed = view.texts("ALLOWED_HOSTS", "django-allowed-hosts-empty");
  if (allowed !== void 0 && allowed.filter(({ text: text2 }) => text2 !== "").length === 0 && hosts2?.kind !== "unknown")
    judge.report(
      "django-allowed-hosts-empty",
      `ALLOWED_HOSTS is empty${hosts2 === void 0 ? "" : (0, import_chunk_QE5GK4ZO.cameFrom)(hosts2)}: with DEBUG off Django answers every request with 400.`,
      view.place("ALLOWED_HOSTS")
    );
  for (const { text: text2, value } of view.texts("CSRF_TRUSTED_ORIGINS", "django-trusted-origins-scheme") ?? [])
    if (!text2.includes("://"))
      judge.report(
        "django-trusted-origins-scheme",
        `CSRF_TRUSTED_ORIGINS has ${text2} without a scheme: Django 4.0 and later do not start with it.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(value)
      );
  const unsafe = reads.find(({ key, state }) => key === "DJANGO_ALLOW_ASYNC_UNSAFE" && state === "environment");
  if (unsafe !== void 0)
    judge.report(
      "django-async-unsafe",
      "DJANGO_ALLOW_ASYNC_UNSAFE is set: database calls may block or mix up the event loop.",
      { path: unsafe.at.path, line: unsafe.at.line }
    );
  const caches = view.get("CACHES");
  if (caches?.kind === "dict")
    for (const { key, value } of caches.entries) judgeCache(key.kind === "text" ? key.value : "?", value, view, judge);
};
var judgeCache = (alias, cache, view, judge) => {
  const backend = (0, import_chunk_QE5GK4ZO.entryOf)(cache, "BACKEND");
  const location = (0, import_chunk_QE5GK4ZO.entryOf)(cache, "LOCATION");
  if (backend?.kind !== "text" || !backend.value.endsWith("FileBasedCache") || location?.kind !== "text") return;
  if (!location.value.startsWith("/"))
    judge.report(
      "django-cache-location",
      `The cache "${alias}" lies at the relative path ${location.value}: each process may take another folder.`,
      (0, import_chunk_QE5GK4ZO.placeOf)(location)
    );
  for (const name of ["MEDIA_ROOT", "STATIC_ROOT", "STATICFILES_DIRS"]) {
    const roots = view.texts(name, "django-cache-location") ?? [];
    for (const { text: text2 } of roots) {
      const root = text2.replace(/\/$/, "");
      const at = location.value.replace(/\/$/, "");
      if (root !== "" && (at === root || at.startsWith(`${root}/`) || root.startsWith(`${at}/`)))
        judge.report(
          "django-cache-location",
          `The cache "${alias}" lies ${at === root ? "at" : "inside or around"} ${name}: its files are served to everybody, and they are run when they are read.`,
          (0, import_chunk_QE5GK4ZO.placeOf)(location)
        );
    }
  }
};
var judgeFlask = async (settings, input) => {
  const { judge, hide, ask } = input;
  const config = configOf(settings);
  for (const call of (0, import_chunk_FALWI7KY.callsOf)(settings)) {
    const debug = call.named.get("debug");
    if (call.name === "run" && debug !== void 0) {
      if ((0, import_chunk_QE5GK4ZO.truthOf)(debug) === true)
        judge.report(
          "flask-debug-on",
          `app.run is called with debug on${(0, import_chunk_QE5GK4ZO.cameFrom)(debug)}: the debugger of Werkzeug runs any code for whoever reaches it.`,
          (0, import_chunk_QE5GK4ZO.placeOf)(debug)
        );
      else if (debug.kind === "unknown")
        judge.unknown("debug of app.run", debug.why, (0, import_chunk_QE5GK4ZO.spanPlace)(debug.at), "flask-debug-on");
    }
  }
  for (const name of ["DEBUG", "TESTING"]) {
    const value = config.get(name);
    if (value !== void 0 && (0, import_chunk_QE5GK4ZO.truthOf)(value) === true)
      judge.report("flask-debug-on", `${name} is true${(0, import_chunk_QE5GK4ZO.cameFrom)(value)}.`, (0, import_chunk_QE5GK4ZO.placeOf)(value));
    else if (value?.kind === "unknown") judge.unknown(name, value.why, (0, import_chunk_QE5GK4ZO.spanPlace)(value.at), "flask-debug-on");
  }
  for (const key2 of ["FLASK_DEBUG", "FLASK_ENV"]) {
    const answer = ask(key2);
    if (answer.status === "value" && (key2 === "FLASK_DEBUG" ? !/^(?:0|false|no|)$/i.test(answer.text) : answer.text === "development"))
      judge.report("flask-debug-on", `${key2} switches debugging on.`, {
        path: answer.origin.path,
        line: answer.origin.line
      });
  }
  const key = config.get("SECRET_KEY");
  if (key?.kind === "text") {
    if (key.value.length > 3) hide(key.value);
    const weakness = (0, import_chunk_4VZRACC5.weaknessOf)(key.value, { ...(0, import_chunk_4VZRACC5.purposeOf)("SECRET_KEY"), characters: 16, bits: 64 });
    if (weakness !== void 0)
      judge.report(
        "flask-secret-key-weak",
        `SECRET_KEY ${weakness}${(0, import_chunk_QE5GK4ZO.cameFrom)(key)}: whoever guesses it writes session cookies of their own (${(0, import_chunk_4VZRACC5.describeSecret)(key.value)}).`,
        (0, import_chunk_QE5GK4ZO.placeOf)(key)
      );
    else if (key.reads.every(({ state }) => state !== "environment"))
      judge.report(
        "secret-in-code",
        `SECRET_KEY is written in the code${(0, import_chunk_QE5GK4ZO.cameFrom)(key)}: everybody who can read the repository writes session cookies.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(key)
      );
  } else if (key?.kind === "unknown")
    if (key.cause === "random")
      judge.report(
        "secret-random",
        "SECRET_KEY is made anew at each start: every deploy and every second worker signs everybody out.",
        (0, import_chunk_QE5GK4ZO.placeOf)(key)
      );
    else judge.unknown("SECRET_KEY", key.why, (0, import_chunk_QE5GK4ZO.spanPlace)(key.at), "flask-secret-key-weak");
  const cookie = (name, framework, message) => {
    const value = config.get(name);
    const truth2 = value === void 0 ? framework : (0, import_chunk_QE5GK4ZO.truthOf)(value);
    if (truth2 === false)
      judge.report("flask-session-cookie", message, value === void 0 ? { path: settings.path } : (0, import_chunk_QE5GK4ZO.placeOf)(value));
  };
  if (config.size > 0) {
    cookie(
      "SESSION_COOKIE_SECURE",
      false,
      "SESSION_COOKIE_SECURE is not True: the session cookie travels over http too."
    );
    cookie(
      "SESSION_COOKIE_HTTPONLY",
      true,
      "SESSION_COOKIE_HTTPONLY is off: a script on a page can read the session cookie."
    );
    const site = config.get("SESSION_COOKIE_SAMESITE");
    if (site === void 0 || site.kind === "none")
      judge.report(
        "flask-session-samesite",
        "SESSION_COOKIE_SAMESITE is not set: browsers decide for themselves when the cookie goes along with requests of other sites.",
        site === void 0 ? { path: settings.path } : (0, import_chunk_QE5GK4ZO.placeOf)(site)
      );
    if (config.get("PREFERRED_URL_SCHEME") === void 0)
      judge.report(
        "flask-url-scheme",
        "PREFERRED_URL_SCHEME is not set: addresses that are made outside of a request begin with http.",
        { path: settings.path }
      );
  }
};
var configOf = (settings) => {
  const config = /* @__PURE__ */ new Map();
  const classes = [...settings.names].filter(([, value]) => value.kind === "class");
  const chosen = classes.find(([name]) => /^Prod/i.test(name)) ?? classes.findLast(([name]) => /Config|Settings/.test(name));
  for (const [name, value] of settings.names) if (/^[A-Z][A-Z0-9_]+$/.test(name)) config.set(name, value);
  if (chosen !== void 0) {
    for (const [name, value] of settings.membersOf(chosen[1]))
      if (/^[A-Z][A-Z0-9_]+$/.test(name)) config.set(name, value);
  }
  for (const [name, value] of settings.names) {
    const key = /\.config\[(\w+)\]$/.exec(name)?.[1] ?? (name.endsWith(".secret_key") ? "SECRET_KEY" : name.endsWith(".debug") ? "DEBUG" : void 0);
    if (key !== void 0) config.set(key, value);
  }
  return config;
};
var djangoRules = async (input) => {
  const { judge } = input;
  const result = await followed(input, "Django", async (settings) => {
    judgeModule(settings, judge);
    judgeDjango(settings, judge, input.hide);
    await judgeCsrfView(settings, judge, input.read);
  });
  return result;
};
var fastapiRules = async (input) => {
  const result = await followed(input, "FastAPI", async (settings) => (0, import_chunk_FALWI7KY.judgeFastapi)(settings, input));
  await (0, import_chunk_FALWI7KY.judgeStart)(input);
  return result;
};
var flaskRules = async (input) => {
  const result = await followed(input, "Flask", async (settings) => judgeFlask(settings, input));
  await (0, import_chunk_FALWI7KY.judgeStart)(input);
  return result;
};
var followed = async (input, name, rules) => {
  const all = [];
  for (const { path, text: text2, language } of input.code) {
    if (language !== "python") continue;
    const settings = await readPythonSettings(path, text2, { read: input.read, ask: input.ask });
    all.push(settings);
    await rules(settings);
  }
  const reads = all.flatMap((settings) => settings.reads);
  judgeReads(reads, input.judge);
  return {
    judged: all.map(({ path }) => `${path} as ${name}`),
    answers: [...all.map(import_chunk_6TXHQASN.pythonAnswers), (0, import_chunk_6TXHQASN.fallbackAnswers)(reads)],
    fallbacks: reads.flatMap((read) => (0, import_chunk_6TXHQASN.fallbackOfRead)(read) ?? []),
    // What the framework's own rules have said of a setting need not be said of the variable behind it.
    covered: new Set(
      all.flatMap(
        ({ names }) => DJANGO_JUDGED.flatMap((one) => (0, import_chunk_QE5GK4ZO.deepReads)(names.get(one) ?? NOTHING_READ).map(({ key }) => key))
      )
    ),
    secrets: [...all.flatMap(secretsIn), ...reads.flatMap(secretFallback)],
    keys: reads.map(({ key }) => key)
  };
};
var NOTHING_READ = { kind: "none", at: { path: "", from: 0, to: 0, line: 1, column: 1 }, reads: [] };
var DJANGO_JUDGED = [
  "SECRET_KEY",
  "SECRET_KEY_FALLBACKS",
  "DEBUG",
  "ALLOWED_HOSTS",
  "CORS_ALLOWED_ORIGINS",
  "CORS_ORIGIN_WHITELIST",
  "CSRF_TRUSTED_ORIGINS"
];
var secretsIn = ({ names }) => [...names].flatMap(
  ([key, value]) => value.kind === "text" && (0, import_chunk_4VZRACC5.isSecretKey)(key) && value.reads.every(({ state }) => state !== "environment") ? [{ key, text: value.value, place: (0, import_chunk_QE5GK4ZO.spanPlace)(value.at) }] : []
);
var secretFallback = (read) => read.state === "fallback" && read.unreached !== true && read.fallback?.kind === "text" && (0, import_chunk_4VZRACC5.isSecretKey)(read.key) ? [{ key: read.key, text: read.fallback.value, place: (0, import_chunk_QE5GK4ZO.spanPlace)(read.fallback.at) }] : [];
var judgeModule = ({ problems }, judge) => {
  for (const { kind, message, at } of problems) {
    if (kind === "does-not-start")
      judge.report(
        "settings-do-not-start",
        `With these values ${message}: the application does not start.`,
        (0, import_chunk_QE5GK4ZO.spanPlace)(at)
      );
    else if (kind === "code-sets-names")
      judge.unknown(
        "any setting",
        `${message} at ${at.path}:${at.line}, and what it sets is not known`,
        (0, import_chunk_QE5GK4ZO.spanPlace)(at),
        "settings-hidden"
      );
    else
      judge.report(
        kind === "module-missing" ? "settings-module-missing" : "settings-not-followed",
        `${asSentence(message)}${kind === "module-missing" ? ": on the server it may change any setting" : ""}.`,
        (0, import_chunk_QE5GK4ZO.spanPlace)(at)
      );
  }
};
var judgeReads = (reads, judge) => {
  for (const read of reads) {
    const origin = read.origin?.path === void 0 ? (0, import_chunk_QE5GK4ZO.spanPlace)(read.at) : { path: read.origin.path, line: read.origin.line };
    if (read.state === "refused" && read.unreached !== true)
      judge.report(
        "setting-refused",
        `${read.key} has a value that ${read.cast ?? "its cast"} refuses at ${read.at.path}:${read.at.line}: the application does not start.`,
        origin
      );
  }
};
var asSentence = (message) => /^[a-z]+ /.test(message) ? `${message.charAt(0).toUpperCase()}${message.slice(1)}` : message;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  djangoRules,
  fastapiRules,
  flaskRules
});
