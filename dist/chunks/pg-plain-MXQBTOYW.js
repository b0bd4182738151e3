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
  readPlain: () => readPlain
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2VBCR5MF = require("./chunk-2VBCR5MF.js");
var import_chunk_7TUY3HS6 = require("./chunk-7TUY3HS6.js");
var import_chunk_YR3YSFUQ = require("./chunk-YR3YSFUQ.js");
var import_chunk_2ED4O47G = require("./chunk-2ED4O47G.js");
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_SAKWCBT7 = require("./chunk-SAKWCBT7.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_buffer = require("node:buffer");
var createDoubleEncoding = () => {
  let outer = 0;
  let code = 0;
  let inner = 0;
  let possible = true;
  let controls = 0;
  const character = () => {
    if (code > 255) possible = false;
    else if (inner > 0) {
      if ((code & 192) !== 128) possible = false;
      if (code < 160) controls++;
      inner--;
    } else if (code >= 194 && code <= 244) inner = code >= 240 ? 3 : code >= 224 ? 2 : 1;
    else possible = false;
  };
  return {
    push(chunk) {
      if (!possible) return;
      for (const byte of chunk) {
        if (byte < 128) {
          if (inner === 0) continue;
          possible = false;
        } else if (byte < 192) {
          code = code << 6 | byte & 63;
          if (--outer === 0) character();
        } else {
          outer = byte >= 240 ? 3 : byte >= 224 ? 2 : 1;
          code = byte & 63 >> outer;
        }
        if (!possible) return;
      }
    },
    found: () => possible && controls > 0
  };
};
var COMMANDS = new Set(
  "ABORT ALTER ANALYZE BEGIN CALL CHECKPOINT CLUSTER COMMENT COMMIT COPY CREATE DELETE DISCARD DO DROP END EXECUTE EXPLAIN GRANT IMPORT INSERT LOCK MERGE PREPARE REASSIGN REFRESH REINDEX RELEASE RESET REVOKE ROLLBACK SAVEPOINT SECURITY SELECT SET START TABLE TRUNCATE UPDATE VACUUM VALUES WITH".split(
    " "
  )
);
var TRAILER = "PostgreSQL database dump complete";
var CLUSTER_TRAILER = "PostgreSQL database cluster dump complete";
var META = /^\\(connect|c|restrict|unrestrict|encoding)\b/;
var readPlain = async (reader, options, partial) => {
  const inventory = (0, import_chunk_2ED4O47G.createInventory)();
  const syntaxOf = await (0, import_chunk_2VBCR5MF.createSyntaxCheck)(options.grammar === true);
  const checks = options.rows === true ? (0, import_chunk_2VBCR5MF.createRowChecks)() : void 0;
  let syntax;
  let database;
  const databases = [];
  let serverVersion;
  let toolVersion;
  let encoding;
  const encodings = /* @__PURE__ */ new Set();
  let created;
  let cluster = false;
  let dumps = 0;
  let trailers = 0;
  let clusterTrailer = false;
  let finished;
  let restrictKey;
  let openKeys = 0;
  let largeObjects = 0;
  const pending = [];
  let copy;
  let announced;
  const contents = () => ({
    format: cluster ? "pg-dumpall" : "pg-plain",
    label: cluster ? "PostgreSQL cluster dump (pg_dumpall)" : "PostgreSQL plain SQL dump",
    tool: cluster ? "pg_dumpall" : "pg_dump",
    ...toolVersion === void 0 ? {} : { toolVersion },
    ...serverVersion === void 0 ? {} : { serverVersion },
    ...encoding === void 0 ? {} : { encoding },
    databases,
    ...created === void 0 ? {} : { created },
    tables: inventory.tables(),
    objects: inventory.objects,
    extensions: inventory.extensions,
    ...largeObjects === 0 ? {} : { largeObjects: { count: largeObjects, bytes: 0 } },
    captured: inventory.captured,
    selfChecked: false,
    notes: []
  });
  partial(contents);
  const afterTheEnd = (position) => new import_chunk_UXLE2CQN.Broken("appended", `The dump ends at ${(0, import_chunk_UXLE2CQN.at)(finished ?? position)} and something follows it at ${(0, import_chunk_UXLE2CQN.at)(position)}`, {
    position
  });
  const statement = (found) => {
    if (finished !== void 0) throw afterTheEnd(found.position);
    const text = found.text;
    const first = /^[A-Za-z]+/.exec(text)?.[0].toUpperCase() ?? "";
    if (!COMMANDS.has(first))
      throw new import_chunk_UXLE2CQN.Broken(
        "corrupt",
        `The statement at ${(0, import_chunk_UXLE2CQN.at)(found.position)} begins with nothing that is a command of SQL`,
        { position: found.position }
      );
    syntax ??= syntaxOf(serverVersion, toolVersion);
    const strange2 = first === "INSERT" || !found.whole ? void 0 : syntax.statement(text, found.position);
    if (strange2 !== void 0)
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `The statement at ${(0, import_chunk_UXLE2CQN.at)(found.position)} was changed: it has ${strange2}`, {
        position: found.position
      });
    if (first === "CREATE" || first === "ALTER") checkMention(text, found.position);
    if (first === "COPY") {
      const target = (0, import_chunk_PPHRM5BQ.readCopy)(text);
      if (target !== void 0) {
        checkAnnounced("TABLE DATA", target.table, found.position);
        checkColumns(target.table, target.columns, found.position);
        copy = { ...target, text, position: found.position };
        return "stop";
      }
      throw new import_chunk_UXLE2CQN.Broken(
        "dangerous",
        `The COPY at ${(0, import_chunk_UXLE2CQN.at)(found.position)} reads or writes a file or a program of the server`,
        { position: found.position }
      );
    }
    if (first === "INSERT") return insert(found);
    if (first === "SET" || first === "SELECT") {
      const named = /^SET\s+client_encoding\s*=\s*'([^']*)'/i.exec(text)?.[1];
      if (named !== void 0) {
        encoding = named;
        encodings.add(named);
      }
      if (/^SELECT\s+pg_catalog\.lo_create/i.test(text)) largeObjects++;
      const bytes = /^SELECT pg_catalog\.lowrite\(0, '\\x(.*)'\)$/s.exec(text)?.[1];
      if (bytes !== void 0 && found.whole && !/^([0-9a-f]{2})*$/.test(bytes))
        throw new import_chunk_UXLE2CQN.Broken("corrupt", `The large object at ${(0, import_chunk_UXLE2CQN.at)(found.position)} holds what are no bytes`, {
          position: found.position
        });
    } else if (first === "CREATE") {
      const table = (0, import_chunk_PPHRM5BQ.readCreateTable)(text)?.table;
      if (table !== void 0) checkAnnounced("TABLE", table, found.position);
      const named = /^CREATE\s+DATABASE\s+("?)(.+?)\1\s/i.exec(`${text} `)?.[2];
      if (named !== void 0 && !cluster) database = named;
    }
    inventory.statement(text);
    if (!cluster) checks?.statement(text);
    if (options.sink !== void 0) {
      if (!found.whole)
        throw new import_chunk_UXLE2CQN.Broken("refused", `The statement at ${(0, import_chunk_UXLE2CQN.at)(found.position)} is too long to be restored here`, {
          position: found.position
        });
      pending.push({ text, what: `the statement at ${(0, import_chunk_UXLE2CQN.at)(found.position)}` });
    }
    return void 0;
  };
  const insert = (found) => {
    const target = (0, import_chunk_PPHRM5BQ.readInsert)(found.text);
    if (target === void 0)
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `The INSERT at ${(0, import_chunk_UXLE2CQN.at)(found.position)} is damaged`, { position: found.position });
    const table = (0, import_chunk_GSRCS2ZM.fullName)(target.table);
    const defined = inventory.definition(target.table);
    const all = defined?.columns.map(({ name }) => name) ?? target.columns ?? [];
    checkColumns(target.table, target.columns, found.position);
    const width = target.columns?.length ?? (defined === void 0 || defined.inherits ? found.widest : void 0);
    if (found.tuples > 0 && (found.narrowest !== found.widest || width !== void 0 && width !== found.widest))
      throw new import_chunk_UXLE2CQN.Broken(
        "inconsistent",
        `The INSERT into ${table} at ${(0, import_chunk_UXLE2CQN.at)(found.position)} has rows with a wrong number of values`,
        { position: found.position, table }
      );
    const wish = options.capture?.(target.table, all);
    const before = inventory.captured.get(table);
    const keeper = wish === void 0 ? void 0 : (0, import_chunk_SAKWCBT7.createKeeper)(wish, all);
    if (keeper !== void 0) for (const values of (0, import_chunk_YR3YSFUQ.insertValues)(found.text, target.columns, all)) keeper.values(values);
    const kept = keeper?.result();
    inventory.data(target.table, {
      columns: all,
      rows: Math.max(1, found.tuples),
      bytes: 0,
      captured: kept === void 0 ? void 0 : before === void 0 ? kept : { ...kept, rows: [...before.rows, ...kept.rows] }
    });
    if (options.sink !== void 0) pending.push({ text: found.text, what: table });
    return void 0;
  };
  const checkAnnounced = (type, table, position) => {
    if (announced === void 0 || announced.type !== type) return;
    if (announced.name !== table.name.replace(/[\r\n]/g, " "))
      throw new import_chunk_UXLE2CQN.Broken(
        "inconsistent",
        `The statement at ${(0, import_chunk_UXLE2CQN.at)(position)} is about another table than the comment above it`,
        { position, table: (0, import_chunk_GSRCS2ZM.fullName)(table) }
      );
    announced = void 0;
  };
  const checkMention = (text, position) => {
    if (announced === void 0 || announced.mentioned) return;
    announced.mentioned = true;
    if (!(0, import_chunk_2VBCR5MF.mentions)(text, announced.type, announced.name))
      throw new import_chunk_UXLE2CQN.Broken(
        "inconsistent",
        `The statement at ${(0, import_chunk_UXLE2CQN.at)(position)} is about another object than the comment above it`,
        {
          position
        }
      );
  };
  const checkColumns = (table, columns, position) => {
    const defined = inventory.definition(table);
    if (defined === void 0 || defined.inherits || columns === void 0) return;
    const unknown = columns.find((column) => !defined.columns.some(({ name }) => name === column));
    if (unknown !== void 0)
      throw new import_chunk_UXLE2CQN.Broken(
        "inconsistent",
        `The data of ${(0, import_chunk_GSRCS2ZM.fullName)(table)} at ${(0, import_chunk_UXLE2CQN.at)(position)} has a column that the table does not have`,
        { position, table: (0, import_chunk_GSRCS2ZM.fullName)(table) }
      );
  };
  let ending = false;
  const comment = (line, position) => {
    const text = line.trim();
    if (text === "") return;
    if (finished !== void 0) throw afterTheEnd(position);
    if (text.includes("; Owner: ") && import_chunk_2VBCR5MF.CONTROL.test(text))
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `The comment at ${(0, import_chunk_UXLE2CQN.at)(position)}, which names an object, is damaged`, { position });
    if (text === "PostgreSQL database cluster dump") cluster = true;
    else if (text === "PostgreSQL database dump") {
      dumps++;
      if (dumps > 1 && !cluster) throw new import_chunk_UXLE2CQN.Broken("appended", `A second dump begins at ${(0, import_chunk_UXLE2CQN.at)(position)}`, { position });
    } else if (text.startsWith("load via partition root ")) announced = void 0;
    else if (text === TRAILER) {
      trailers++;
      if (!cluster) finished = position;
    } else if (text === CLUSTER_TRAILER) {
      clusterTrailer = true;
      finished = position;
    } else if (text.startsWith("Dumped from database version ")) serverVersion = text.slice(29);
    else if (text.startsWith("Dumped by pg_dump version ")) toolVersion = text.slice(26);
    else if (text.startsWith("Started on ")) created = startedOn(text.slice(11));
    else {
      const head = /^(?:Data for )?Name: (.*); Type: ([A-Z ]+); Schema: (.*); Owner: ?(.*)$/.exec(text);
      if (head !== null) {
        announced = { name: head[1] ?? "", type: head[2] ?? "", mentioned: false };
        syntax ??= syntaxOf(serverVersion, toolVersion);
        for (const name of [head[1], head[1]?.replace(/\(.*$/, ""), head[4]]) syntax.known(name ?? "");
        if (head[3] !== void 0 && head[3] !== "-") syntax.schema(head[3]);
        if (head[2] === "SCHEMA" && head[1] !== void 0) syntax.schema(head[1]);
        if (announced.type === "TABLE DATA")
          inventory.data({ schema: head[3] ?? "", name: announced.name }, { columns: void 0, rows: 0, bytes: 0 });
      } else if (!ending && /^(Data for )?Name: |; Type: [A-Z]+|; Owner: /.test(text) && dumps > 0)
        throw new import_chunk_UXLE2CQN.Broken("corrupt", `The comment at ${(0, import_chunk_UXLE2CQN.at)(position)}, which names an object, is damaged`, { position });
    }
  };
  const meta = (line, position) => {
    const command = META.exec(line)?.[1];
    if (command === void 0)
      throw new import_chunk_UXLE2CQN.Broken(
        "dangerous",
        `At ${(0, import_chunk_UXLE2CQN.at)(position)} there is a command of psql that no dump writes: restoring it could run a program`,
        { position }
      );
    if (command === "restrict") {
      restrictKey = line.slice(9).trim();
      openKeys++;
    } else if (command === "unrestrict") {
      if (line.slice(11).trim() !== restrictKey)
        throw new import_chunk_UXLE2CQN.Broken(
          "corrupt",
          `The \\unrestrict at ${(0, import_chunk_UXLE2CQN.at)(position)} does not match the \\restrict at the beginning of the dump`,
          { position }
        );
      openKeys--;
    } else if (finished !== void 0) throw afterTheEnd(position);
    else if (command === "connect" || command === "c") {
      const named = /^\\c(?:onnect)?\s+(?:-reuse-previous=\w+\s+)?(?:"((?:[^"]|"")*)"|'([^']*)'|(\S+))/.exec(line);
      const target = (named?.[1] ?? named?.[2] ?? named?.[3])?.replaceAll('""', '"').replace(/^dbname='?([^']*)'?$/, "$1");
      database = target ?? database;
      if (database !== void 0 && !databases.includes(database)) databases.push(database);
      if (cluster) inventory.inDatabase(database);
    }
  };
  const script = (0, import_chunk_YR3YSFUQ.createSqlScanner)({
    dialect: "postgres",
    handlers: { statement, comment, meta },
    keepBytes: options.sink === void 0 ? 1048576 : 64 * 1048576,
    keepInserts: options.sink !== void 0 || options.capture !== void 0
  });
  const flush = async () => {
    for (const { text, what } of pending.splice(0)) await options.sink?.statement(text, what);
  };
  let rows;
  let sender;
  const sendTo = async (text, table) => options.sink === void 0 ? void 0 : (0, import_chunk_7TUY3HS6.withoutEndMark)(await options.sink.copy(text, table));
  let tail = Buffer.alloc(0);
  let badText;
  const twice = options.rows === true ? createDoubleEncoding() : void 0;
  const notUtf8 = (position) => new import_chunk_UXLE2CQN.Broken("mangled", `Text close to ${(0, import_chunk_UXLE2CQN.at)(position)} is not valid UTF-8, though the dump says it is`, { position });
  for (; ; ) {
    options.signal.throwIfAborted();
    const position = reader.position;
    const chunk = await reader.some(1048576);
    if (chunk === void 0) break;
    twice?.push(chunk);
    if (badText === void 0) {
      const joined = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
      const rest = (0, import_chunk_SAKWCBT7.incompleteTail)(joined);
      if (!(0, import_node_buffer.isUtf8)(rest === 0 ? joined : joined.subarray(0, joined.length - rest))) badText = position;
      tail = Buffer.from(joined.subarray(joined.length - rest));
    }
    let i = 0;
    while (i !== -1 && i < chunk.length) {
      if (rows !== void 0 && copy !== void 0) {
        const after = rows.push(chunk, i);
        await sender?.push(chunk.subarray(i, after === -1 ? chunk.length : after));
        i = after;
        if (after !== -1) {
          const found = rows.finish();
          await sender?.end();
          inventory.data(copy.table, {
            columns: copy.columns,
            rows: found.rows,
            bytes: found.bytes,
            captured: found.captured
          });
          rows = void 0;
          sender = void 0;
          copy = void 0;
        }
        continue;
      }
      if (copy !== void 0) {
        if (chunk[i] !== 10)
          throw new import_chunk_UXLE2CQN.Broken(
            chunk[i] === 13 ? "mangled" : "corrupt",
            `Something stands between the COPY of ${(0, import_chunk_GSRCS2ZM.fullName)(copy.table)} and its rows, at ${(0, import_chunk_UXLE2CQN.at)(position + i)}`,
            { position: position + i }
          );
        i++;
        const table = (0, import_chunk_GSRCS2ZM.fullName)(copy.table);
        options.progress?.(`reading the rows of ${table}`);
        const columns = copy.columns ?? [];
        rows = (0, import_chunk_SAKWCBT7.createCopyScanner)({
          table,
          columns: copy.columns,
          types: inventory.types(copy.table, columns),
          utf8: false,
          position: position + i,
          capture: options.capture?.(copy.table, columns),
          check: cluster || encoding !== "UTF8" ? void 0 : checks?.open(copy.table, columns)
        });
        await flush();
        sender = await sendTo(copy.text, table);
        continue;
      }
      i = script.push(chunk, i, position);
      await flush();
    }
    if (badText !== void 0 && encoding === "UTF8" && !cluster) throw notUtf8(badText);
  }
  if (rows !== void 0) rows.finish();
  if (badText !== void 0 && cluster && encodings.size === 1 && encoding === "UTF8") throw notUtf8(badText);
  if (copy !== void 0)
    throw new import_chunk_UXLE2CQN.Broken("cut-off", `The file ends at ${(0, import_chunk_UXLE2CQN.at)(reader.position)}, before the rows of ${(0, import_chunk_GSRCS2ZM.fullName)(copy.table)}`, {
      position: reader.position
    });
  ending = true;
  script.finish(reader.position);
  if (tail.length > 0 && encoding === "UTF8" && !cluster)
    throw new import_chunk_UXLE2CQN.Broken("cut-off", `The file ends at ${(0, import_chunk_UXLE2CQN.at)(reader.position)}, inside a character`, {
      position: reader.position
    });
  if (twice?.found() === true && encoding === "UTF8")
    throw new import_chunk_UXLE2CQN.Broken(
      "mangled",
      "Every accented letter in the dump is encoded twice: it was read as Latin-1 and written as UTF-8 after it was made"
    );
  await flush();
  const strange = syntax?.finish();
  if (strange !== void 0)
    throw new import_chunk_UXLE2CQN.Broken("corrupt", `The statement at ${(0, import_chunk_UXLE2CQN.at)(strange.place)} was changed: it has ${strange.what}`, {
      position: strange.place
    });
  if (dumps === 0 && !cluster)
    throw new import_chunk_UXLE2CQN.Broken("not-a-backup", "The file is SQL, but no dump of pg_dump: it lacks the first lines of one");
  if (cluster ? !clusterTrailer : finished === void 0)
    throw new import_chunk_UXLE2CQN.Broken(
      "cut-off",
      `The file ends at ${(0, import_chunk_UXLE2CQN.at)(reader.position)} without the line that pg_dump writes last: what comes after the data (indexes, foreign keys) may be missing`,
      { position: reader.position }
    );
  if (cluster && trailers !== dumps)
    throw new import_chunk_UXLE2CQN.Broken("cut-off", "Of the databases in this cluster dump, one does not end");
  if (openKeys > 0)
    throw new import_chunk_UXLE2CQN.Broken(
      "cut-off",
      `The file ends at ${(0, import_chunk_UXLE2CQN.at)(reader.position)} without the \\unrestrict that closes the dump`,
      { position: reader.position }
    );
  checks?.finish();
  if (!cluster && database !== void 0 && !databases.includes(database)) databases.push(database);
};
var startedOn = (text) => {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: (.*))?$/.exec(text.trim());
  if (match === null) return void 0;
  const local = Date.parse(`${match[1]}T${match[2]}Z`);
  if (Number.isNaN(local)) return void 0;
  const zone = match[3] ?? "";
  if (/^(UTC|GMT|Z)$/.test(zone)) return { text: text.trim(), zone: "known", earliest: local, latest: local };
  return { text: text.trim(), zone: "unknown", earliest: local - 14 * 36e5, latest: local + 12 * 36e5 };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readPlain
});
