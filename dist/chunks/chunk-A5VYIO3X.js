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
  readBackup: () => readBackup
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_XH36XQDW = require("./chunk-XH36XQDW.js");
var import_chunk_LEMCMR2Z = require("./chunk-LEMCMR2Z.js");
var import_chunk_BVNDRLT7 = require("./chunk-BVNDRLT7.js");
var import_chunk_UBNA37EM = require("./chunk-UBNA37EM.js");
var import_chunk_PKSBSYHQ = require("./chunk-PKSBSYHQ.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_node_crypto = require("node:crypto");
var import_node_crypto2 = require("node:crypto");
var HEAD_BYTES = 4096;
var starts = (head, hex) => head.subarray(0, hex.length / 2).equals(Buffer.from(hex, "hex"));
var identify = (head) => {
  const latin = head.toString("latin1");
  if (latin.startsWith("PGDMP")) return { kind: "format", format: "pg-custom" };
  if (starts(head, "1f8b")) return { kind: "wrapper", wrapper: "gzip" };
  if (starts(head, "28b52ffd") || /^[\u0050-\u005f]\*M\u0018/.test(latin)) return { kind: "wrapper", wrapper: "zstd" };
  if (starts(head, "fd377a585a00")) return { kind: "wrapper", wrapper: "xz" };
  if (/^BZh[1-9](1AY&SY|\x17rE8P\x90)/.test(latin)) return { kind: "wrapper", wrapper: "bzip2" };
  if ((0, import_chunk_BVNDRLT7.isLz4)(head)) return { kind: "wrapper", wrapper: "lz4" };
  if (latin.startsWith("SQLite format 3\0")) return { kind: "format", format: "sqlite" };
  if ((0, import_chunk_LEMCMR2Z.isTarHeader)(head)) return { kind: "format", format: "tar" };
  const encrypted = encryption(head, latin);
  if (encrypted !== void 0) return { kind: "encrypted", label: encrypted };
  const foreign = FOREIGN.find(({ test }) => test(latin));
  if (foreign !== void 0)
    return { kind: "other", label: foreign.label, ...foreign.cause === void 0 ? {} : { cause: foreign.cause } };
  if (head.every((byte) => byte === 0))
    return {
      kind: "other",
      label: "nothing but zero bytes",
      cause: "the space was reserved and never written, or the file was wiped"
    };
  return text(latin);
};
var encryption = (head, latin) => {
  if (latin.startsWith("age-encryption.org/v1") || latin.startsWith("-----BEGIN AGE ENCRYPTED FILE-----"))
    return "a file that is encrypted with age";
  if (latin.startsWith("-----BEGIN PGP MESSAGE-----")) return "a file that is encrypted with PGP";
  if (latin.startsWith("Salted__")) return "a file that is encrypted with openssl";
  if (latin.startsWith("gAAAAA")) return "a file that is encrypted with Fernet";
  const [tag, length, version] = [head[0] ?? 0, head[1] ?? 0, head[2] ?? 0];
  if (tag === 140 && length < 64 && version === 4 || tag === 195 && length < 64 && (version === 4 || version === 5) || tag === 132 && version === 3 || tag === 133 && head[3] === 3 || tag === 193 && (version === 3 || head[3] === 3))
    return "a file that is encrypted with PGP";
  return void 0;
};
var by = (pattern, label, cause) => ({
  label,
  ...cause === void 0 ? {} : { cause },
  test: (latin) => pattern.test(latin)
});
var ERROR_PAGE = "the download was answered with an error page, and that was saved as the backup";
var FOREIGN = [
  by(/^(?:\xef\xbb\xbf)?\s*<(!doctype html|html|head|body)/i, "an HTML page", ERROR_PAGE),
  by(
    /^(?:\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?<Error\b/i,
    "an error message of an object store (XML)",
    "the download was refused, and the answer was saved as the backup"
  ),
  by(/^(?:\xef\xbb\xbf)?\s*<\?xml/i, "an XML document"),
  by(
    /^version https:\/\/git-lfs\.github\.com\/spec/,
    "a git-lfs pointer",
    "the repository was checked out without its large files"
  ),
  by(
    /^\s*\{\s*"(error|message|code|detail|status|errors)"/,
    "an error message in JSON",
    "the download was refused, and the answer was saved as the backup"
  ),
  by(
    /^(pg_dump|pg_dumpall|pg_restore|psql|mysqldump|mariadb-dump)(: |:\s*\[|\[)|^mysqldump: Got error|^(bash|sh|\/bin\/sh): .*(not found|No such file)/,
    "the error message of a program",
    "standard error was written into the backup in place of the data"
  ),
  by(/^\x89PNG/, "a PNG image"),
  by(/^\xff\xd8\xff/, "a JPEG image"),
  by(/^GIF8/, "a GIF image"),
  by(/^%PDF/, "a PDF document"),
  by(/^PK\x03\x04/, "a zip archive", "zip is not one of the formats that are read: use gzip or zstd"),
  by(/^PK\x05\x06/, "an empty zip archive"),
  by(/^7z\xbc\xaf\x27\x1c/, "a 7z archive"),
  by(/^Rar!/, "a RAR archive"),
  by(/^\x7fELF|^MZ/, "a program"),
  by(/^REDIS\d{4}/, "a Redis RDB file, a format that is not read"),
  by(/^\x6d\xe2\x99\x81/, "a MongoDB archive, a format that is not read"),
  by(/^TAPE/, "a Microsoft SQL Server backup, a format that is not read")
];
var text = (latin) => {
  if (/^(\xff\xfe|\xfe\xff)/.test(latin) || latin.startsWith("-\0-\0"))
    return { kind: "mangled", label: "text in UTF-16, as a PowerShell redirection writes it" };
  const bom = latin.startsWith("\xEF\xBB\xBF");
  const body = bom ? latin.slice(3) : latin;
  const format = script(body);
  if (format !== void 0)
    return bom ? { kind: "mangled", label: "a dump with a byte order mark put before it" } : { kind: "format", format };
  const printable = !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(body.slice(0, 512));
  if (!printable) return { kind: "other", label: "binary data of no known kind" };
  if (/^\s*[[{]/.test(body)) return { kind: "other", label: "a JSON document" };
  if (/^\s*(--[^\n]*\n|\s)*(SET|CREATE|INSERT|ALTER|DROP|BEGIN|SELECT)\b/i.test(body))
    return { kind: "other", label: "a SQL script that no dump tool wrote" };
  return { kind: "other", label: "a text" };
};
var script = (body) => {
  if (/^-- PostgreSQL database (cluster )?dump\r?$/m.test(body)) return "pg-plain";
  if (/^(?:\/\*M?!\d+\\- enable the sandbox mode \*\/\s*)?-- (MySQL|MariaDB) dump/.test(body)) return "mysql";
  if (/^SET statement_timeout = 0;\r?\nSET lock_timeout = 0;|^SET session_replication_role = replica;/m.test(
    body.slice(0, 1024)
  ))
    return "pg-plain";
  if (/^PRAGMA foreign_keys=OFF;\r?\nBEGIN TRANSACTION;/.test(body)) return "sqlite-dump";
  if (/^\/\*M?!\d+ SET |^\/\*!40\d{3} SET /.test(body)) return "mysql";
  if (/^\s*\[\s*(\{\s*"(model|pk|fields)"\s*:|\]\s*$)/.test(body)) return "django-dumpdata";
  return void 0;
};
var BESIDE = /(^|\/)(\.DS_Store|Thumbs\.db|.*\.(sha256|sha512|md5|asc|sig|log|txt|md)|SHA256SUMS|MD5SUMS)$/i;
var readFolder = async (source, options) => {
  const digests = /* @__PURE__ */ new Map();
  const problems = [];
  let contents;
  const hashed = (file) => ({
    name: file.name,
    sizeBytes: file.sizeBytes,
    open: async function* () {
      const hash = (0, import_node_crypto2.createHash)("sha256");
      for await (const piece of file.open()) {
        hash.update(piece);
        (0, import_chunk_BVNDRLT7.relieve)(piece.length);
        yield piece;
      }
      digests.set(file.name, hash.digest("hex"));
    }
  });
  const answer = () => {
    const sizeBytes = source.files.reduce((sum, file) => sum + file.sizeBytes, 0);
    const whole = (0, import_node_crypto2.createHash)("sha256");
    for (const [name, digest] of [...digests].sort(([a], [b]) => a < b ? -1 : 1)) whole.update(`${digest}  ${name}
`);
    return {
      contents: contents?.(),
      wrappers: [],
      problems,
      sizeBytes,
      sha256: problems.length === 0 ? whole.digest("hex") : void 0,
      members: digests
    };
  };
  try {
    if (source.files.length === 0) throw new import_chunk_UXLE2CQN.Broken("empty", "The folder is empty");
    if (source.files.some(
      ({ name }) => name === "backup_manifest" || name === "PG_VERSION" || /^base\.tar(\.\w+)?$/.test(name)
    )) {
      await (await Promise.resolve().then(() => require("./pg-basebackup-DBDSKMOO.js"))).readBasebackup(source.files.map(hashed), options, (described) => {
        contents = described;
      });
      return answer();
    }
    const toc = source.files.find(({ name }) => name === "toc.dat");
    if (toc === void 0)
      throw new import_chunk_UXLE2CQN.Broken(
        source.files.some(({ name }) => /^\d+\.dat(\.\w+)?$/.test(name)) ? "cut-off" : "not-a-backup",
        "The folder has no toc.dat: it is no directory dump, or its table of contents is missing"
      );
    if (toc.sizeBytes === 0) throw new import_chunk_UXLE2CQN.Broken("empty", "toc.dat, the table of contents, is empty");
    const reader = await (0, import_chunk_XH36XQDW.openMembers)(hashed(toc), "pg-directory", "PostgreSQL directory dump", options);
    contents = reader.contents;
    const order = new Map(reader.archive.entries.map((entry, index) => [entry.filename ?? "", index]));
    const place = (name) => order.get(name.replace(/\.(gz|lz4|zst)$/, "")) ?? Number.MAX_SAFE_INTEGER;
    const members = source.files.filter(({ name }) => name !== "toc.dat").sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
    for (const file of members) {
      options.signal.throwIfAborted();
      if (await reader.read(hashed(file))) continue;
      if (!BESIDE.test(file.name))
        throw new import_chunk_UXLE2CQN.Broken("inconsistent", `${file.name} is no part of the dump in this folder`);
    }
    await reader.finish();
  } catch (thrown) {
    if (!(thrown instanceof import_chunk_UXLE2CQN.Broken)) throw thrown;
    problems.push((0, import_chunk_UXLE2CQN.problemOf)(thrown));
  }
  return answer();
};
var SMALL = 8 * 1024 * 1024;
var MAX_WRAPPERS = 3;
var BOMB_RATIO = 1500;
var BOMB_BYTES = 64 * 1024 * 1024;
var readBackup = async (source, given) => {
  const known = source.kind === "folder" ? source.files.reduce((sum, file) => sum + file.sizeBytes, 0) : source.sizeBytes;
  const options = {
    ...given,
    // A drill asks PostgreSQL itself.
    grammar: given.sink === void 0,
    rows: known !== void 0 && known <= SMALL && given.sink === void 0
  };
  if (source.kind === "folder") return readFolder(source, options);
  const hash = (0, import_node_crypto.createHash)("sha256");
  const state = { contents: void 0, wrappers: [], selfChecked: false, stored: 0 };
  const counted = async function* () {
    for await (const piece of source.open()) {
      options.signal.throwIfAborted();
      state.stored += piece.length;
      (0, import_chunk_BVNDRLT7.relieve)(piece.length);
      hash.update(piece);
      yield piece;
    }
  };
  const problems = [];
  try {
    if (source.sizeBytes === 0) throw new import_chunk_UXLE2CQN.Broken("empty", "The file is empty (0 bytes)", { position: 0 });
    await readLayer(counted(), source.sizeBytes, options, state);
  } catch (thrown) {
    if (!(thrown instanceof import_chunk_UXLE2CQN.Broken)) throw thrown;
    problems.push((0, import_chunk_UXLE2CQN.problemOf)(thrown));
  }
  const contents = state.contents?.();
  return {
    contents: contents === void 0 || !state.selfChecked ? contents : { ...contents, selfChecked: true },
    wrappers: state.wrappers,
    problems,
    sizeBytes: source.sizeBytes ?? state.stored,
    sha256: problems.length === 0 ? hash.digest("hex") : void 0
  };
};
var readLayer = async (input, sizeBytes, options, state) => {
  const reader = (0, import_chunk_UBNA37EM.createByteReader)(input);
  try {
    await reader.fill(HEAD_BYTES);
    const head = reader.window().subarray(0, HEAD_BYTES);
    const [wrapper] = state.wrappers.slice(-1);
    if (head.length === 0)
      throw wrapper === void 0 ? new import_chunk_UXLE2CQN.Broken("empty", "The file is empty (0 bytes)", { position: 0 }) : new import_chunk_UXLE2CQN.Broken(
        "empty",
        `The file is ${wrapper} of nothing: what was piped into ${wrapper} failed and wrote no byte`,
        { position: 0 }
      );
    const identity = identify(head);
    if (identity.kind !== "wrapper") return await readFormat(reader, identity, sizeBytes, options, state);
    if (state.wrappers.length >= MAX_WRAPPERS)
      throw new import_chunk_UXLE2CQN.Broken("refused", "The file is compressed again and again: more than three layers are not followed");
    state.wrappers.push(identity.wrapper);
    if (state.wrappers.length === 1) state.selfChecked = hasChecksum(identity.wrapper, head);
    const inner = bounded(
      (await decompressor(identity.wrapper, options))(rest(reader), `the ${identity.wrapper} stream`),
      state
    );
    const depth = state.wrappers.length;
    try {
      await readLayer(inner, void 0, options, state);
    } catch (thrown) {
      if (thrown instanceof import_chunk_UXLE2CQN.Broken && thrown.position !== void 0 && depth === 1 && !/after decompression/.test(thrown.message))
        throw new import_chunk_UXLE2CQN.Broken(thrown.code, `${thrown.message} (bytes are counted after decompression)`, {
          position: thrown.position,
          ...thrown.table === void 0 ? {} : { table: thrown.table }
        });
      throw thrown;
    }
  } finally {
    await reader.close();
  }
};
var readFormat = async (reader, identity, sizeBytes, options, state) => {
  switch (identity.kind) {
    case "wrapper":
      return;
    case "encrypted":
      throw new import_chunk_UXLE2CQN.Broken("encrypted", `The file is ${identity.label}: nothing about what is in it can be verified`);
    case "mangled":
      throw new import_chunk_UXLE2CQN.Broken("mangled", `The file is ${identity.label}: it was changed after the dump`, { position: 0 });
    case "other":
      throw new import_chunk_UXLE2CQN.Broken(
        "not-a-backup",
        `The file is ${identity.label}, not a backup${identity.cause === void 0 ? "" : `: ${identity.cause}`}`,
        { position: 0 }
      );
    case "format": {
      const partial = (contents) => {
        state.contents = contents;
      };
      switch (identity.format) {
        case "pg-custom":
          return (await Promise.resolve().then(() => require("./pg-custom-OB2HMMAI.js"))).readCustom(reader, sizeBytes, options, partial);
        case "tar":
          return (await Promise.resolve().then(() => require("./pg-tar-JFXUFC2X.js"))).readPgTar(reader, options, partial);
        case "pg-plain":
          return (await Promise.resolve().then(() => require("./pg-plain-MXQBTOYW.js"))).readPlain(reader, options, partial);
        case "mysql":
          return (await Promise.resolve().then(() => require("./mysql-YK2GJE6P.js"))).readMysql(reader, options, partial);
        case "sqlite":
          return (await Promise.resolve().then(() => require("./sqlite-AYDM4OSN.js"))).readSqlite(reader, sizeBytes, options, partial);
        case "sqlite-dump":
          return (await Promise.resolve().then(() => require("./sqlite-dump-ZCWLMSNI.js"))).readSqliteDump(reader, options, partial);
        case "django-dumpdata":
          return (await Promise.resolve().then(() => require("./django-dumpdata-P3KUOZLI.js"))).readDumpdata(reader, options, partial);
      }
    }
  }
};
var decompressor = async (wrapper, options) => {
  const window = options.maxWindowBytes ?? import_chunk_BVNDRLT7.DEFAULT_WINDOW;
  switch (wrapper) {
    case "gzip":
      return import_chunk_BVNDRLT7.gunzip;
    case "zstd":
      return (0, import_chunk_BVNDRLT7.unzstd)(window);
    case "lz4":
      return import_chunk_BVNDRLT7.unlz4;
    case "xz":
      return (await Promise.resolve().then(() => require("./xz-7CHW6RSL.js"))).unxz(window);
    default:
      return (await Promise.resolve().then(() => require("./bzip2-SN6KHEJZ.js"))).unbzip2;
  }
};
var hasChecksum = (wrapper, head) => wrapper === "zstd" ? (0, import_chunk_BVNDRLT7.verifiesZstd)() && ((0, import_chunk_BVNDRLT7.readZstdFrame)(head)?.checksum ?? false) : wrapper === "lz4" ? (0, import_chunk_BVNDRLT7.lz4HasChecksum)(head) : true;
var rest = async function* (reader) {
  for (; ; ) {
    const piece = await reader.some(1048576);
    if (piece === void 0) return;
    yield piece;
  }
};
var bounded = async function* (input, state) {
  let bytes = 0;
  for await (const piece of input) {
    bytes += piece.length;
    if (bytes > BOMB_BYTES && bytes > state.stored * BOMB_RATIO)
      throw new import_chunk_UXLE2CQN.Broken(
        "refused",
        `The file decompresses to more than ${BOMB_RATIO} times its size: it is refused as a compression bomb`
      );
    yield (0, import_chunk_PKSBSYHQ.asBuffer)(piece);
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readBackup
});
