import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  NO_OBJECTS,
  fullName
} from "./chunk-NNKVA22F.js";
import {
  Broken,
  at
} from "./chunk-NBQQR2AE.js";

// src/archive/ddl.ts
var readIdentifier = (text, from) => {
  const quote = text[from];
  if (quote === '"' || quote === "`" || quote === "[") {
    const close = quote === "[" ? "]" : quote;
    let name = "";
    for (let i = from + 1; i < text.length; i++) {
      if (text[i] !== close) name += text[i] ?? "";
      else if (text[i + 1] === close) {
        name += close;
        i++;
      } else return { name, end: i + 1 };
    }
    return void 0;
  }
  const match = /^[^\s"'`()[\].,;]+/u.exec(text.slice(from, from + 512));
  return match === null ? void 0 : { name: match[0], end: from + match[0].length };
};
var readQualifiedName = (text, from) => {
  const first = readIdentifier(text, from);
  if (first === void 0) return void 0;
  if (text[first.end] !== ".") return { name: { name: first.name }, end: first.end };
  const second = readIdentifier(text, first.end + 1);
  return second === void 0 ? void 0 : { name: { schema: first.name, name: second.name }, end: second.end };
};
var readNameList = (text, from) => {
  if (text[from] !== "(") return void 0;
  const names = [];
  let at2 = skipSpace(text, from + 1);
  if (text[at2] === ")") return { names, end: at2 + 1 };
  for (; ; ) {
    const name = readIdentifier(text, at2);
    if (name === void 0) return void 0;
    names.push(name.name);
    at2 = skipSpace(text, name.end);
    if (text[at2] === ")") return { names, end: at2 + 1 };
    if (text[at2] !== ",") return void 0;
    at2 = skipSpace(text, at2 + 1);
  }
};
var skipSpace = (text, from) => {
  let at2 = from;
  while (at2 < text.length && /\s/.test(text[at2] ?? "")) at2++;
  return at2;
};
var readCopy = (text) => {
  const head = /^COPY\s+/i.exec(text);
  if (head === null) return void 0;
  const table = readQualifiedName(text, head[0].length);
  if (table === void 0) return void 0;
  let at2 = skipSpace(text, table.end);
  const list = readNameList(text, at2);
  if (list !== void 0) at2 = skipSpace(text, list.end);
  return /^FROM\s+stdin\b/i.test(text.slice(at2)) ? { table: table.name, columns: list?.names } : void 0;
};
var readInsert = (text) => {
  const head = /^(?:INSERT|REPLACE)\s+(?:IGNORE\s+|OR\s+\w+\s+)?INTO\s+/i.exec(text);
  if (head === null) return void 0;
  const table = readQualifiedName(text, head[0].length);
  return table === void 0 ? void 0 : { table: table.name, columns: readNameList(text, skipSpace(text, table.end))?.names };
};
var readAttachPartition = (text) => {
  const head = /^ALTER\s+TABLE\s+(?:ONLY\s+)?/i.exec(text);
  if (head === null) return void 0;
  const parent = readQualifiedName(text, head[0].length);
  const attach = parent === void 0 ? null : /^\s+ATTACH\s+PARTITION\s+/i.exec(text.slice(parent.end, parent.end + 64));
  if (parent === void 0 || attach === null) return void 0;
  const child = readQualifiedName(text, parent.end + attach[0].length);
  return child === void 0 ? void 0 : { parent: parent.name, child: child.name };
};
var readCreateTable = (text) => {
  const head = /^CREATE\s+(?:(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED)\s+)*(FOREIGN\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?/i.exec(
    text
  );
  if (head === null) return void 0;
  const table = readQualifiedName(text, head[0].length);
  if (table === void 0) return void 0;
  const open = text.indexOf("(", table.end);
  const body = open === -1 || text.slice(table.end, open).trim() !== "" ? void 0 : splitBody(text, open);
  const rest = body === void 0 ? text.slice(table.end) : text.slice(body.end);
  const columns = (body?.parts ?? []).flatMap((part) => {
    const trimmed = part.trim();
    if (/^(CONSTRAINT|PRIMARY\s+KEY|UNIQUE|KEY|INDEX|FULLTEXT|SPATIAL|FOREIGN\s+KEY|CHECK|EXCLUDE|LIKE)\b/i.test(trimmed))
      return [];
    const name = readIdentifier(trimmed, 0);
    return name === void 0 ? [] : [{ name: name.name, type: typeOf(trimmed.slice(name.end)) }];
  });
  return {
    table: table.name,
    columns,
    inherits: /^\s*(INHERITS|PARTITION\s+OF|OF)\b/i.test(rest),
    partitioned: /^[^;]*\bPARTITION\s+BY\b/i.test(rest),
    foreign: head[1] !== void 0
  };
};
var typeOf = (text) => text.trim().replace(
  /\s+(NOT\s+NULL|NULL|DEFAULT|GENERATED|COLLATE|CONSTRAINT|PRIMARY|UNIQUE|CHECK|REFERENCES|STORAGE|COMPRESSION|OPTIONS|AUTO_INCREMENT|COMMENT)\b[\s\S]*$/i,
  ""
).toLowerCase().trim();
var splitBody = (text, open) => {
  const parts = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open; i < text.length; i++) {
    const character = text[i];
    if (character === "(") depth++;
    else if (character === ")") {
      depth--;
      if (depth === 0) {
        const last = text.slice(start, i);
        if (last.trim() !== "") parts.push(last);
        return { parts, end: i + 1 };
      }
    } else if (character === "," && depth === 1) {
      parts.push(text.slice(start, i));
      start = i + 1;
    } else if (character === "'" || character === '"' || character === "`") {
      const close = text.indexOf(character, i + 1);
      if (close === -1) return void 0;
      i = close;
    }
  }
  return void 0;
};

// src/archive/inventory.ts
var createInventory = () => {
  const definitions = /* @__PURE__ */ new Map();
  const tables = /* @__PURE__ */ new Map();
  const objects = { ...NO_OBJECTS };
  const extensions = [];
  const captured = /* @__PURE__ */ new Map();
  const parents = /* @__PURE__ */ new Map();
  let database;
  const keyOf = (table) => JSON.stringify([database, table.schema, table.name]);
  const entryOf = (table) => {
    const key = keyOf(table);
    const known = tables.get(key);
    if (known !== void 0) return known;
    const entry = {
      ...database === void 0 ? {} : { database },
      ...table.schema === void 0 ? {} : { schema: table.schema },
      name: table.name,
      columns: []
    };
    tables.set(key, entry);
    return entry;
  };
  const statement = (text) => {
    const head = text.slice(0, 300).replace(/\s+/g, " ").toUpperCase();
    if (/^CREATE (UNLOGGED |TEMPORARY |TEMP |FOREIGN )*TABLE /.test(head)) {
      const definition = readCreateTable(text);
      if (definition === void 0) return;
      definitions.set(keyOf(definition.table), definition);
      const entry = entryOf(definition.table);
      entry.columns = definition.columns.map(({ name }) => name);
      if (definition.partitioned || definition.foreign) entry.holdsNoRows = true;
      for (const part of text.matchAll(/^\s*(?:CONSTRAINT .*)?FOREIGN KEY\b/gim))
        if (part[0] !== "") objects.foreignKeys++;
      for (const part of text.matchAll(/^\s*(UNIQUE |FULLTEXT |SPATIAL )?KEY\b/gim))
        if (part[0] !== "") objects.indexes++;
    } else if (/^CREATE (UNIQUE )?INDEX /.test(head)) objects.indexes++;
    else if (head.startsWith("ALTER TABLE ")) {
      const attach = readAttachPartition(text);
      if (attach !== void 0) parents.set(keyOf(attach.child), keyOf(attach.parent));
      const constraint = /\bADD CONSTRAINT\s/i.exec(text.slice(0, 2e3));
      if (constraint === null) return;
      const name = readIdentifier(text, constraint.index + constraint[0].length);
      const rest = name === void 0 ? "" : text.slice(name.end);
      if (/^\s+FOREIGN KEY\b/i.test(rest)) objects.foreignKeys++;
      else objects.constraints++;
    } else if (/^CREATE (OR REPLACE )?(CONSTRAINT )?TRIGGER /.test(head)) objects.triggers++;
    else if (/^CREATE (OR REPLACE )?(RECURSIVE |MATERIALIZED |FORCE )*VIEW /.test(head)) objects.views++;
    else if (/^CREATE (OR REPLACE )?(FUNCTION|PROCEDURE|AGGREGATE) /.test(head)) objects.functions++;
    else if (head.startsWith("CREATE SEQUENCE ")) objects.sequences++;
    else if (head.startsWith("CREATE EXTENSION ")) {
      const name = /^CREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?("?)([\w-]+)\1/i.exec(text)?.[2];
      if (name !== void 0) extensions.push(name);
    }
  };
  const listTables = () => {
    const sums = /* @__PURE__ */ new Map();
    for (const [key, { rows }] of tables) {
      const seen = /* @__PURE__ */ new Set();
      if (rows === void 0) continue;
      for (let up = parents.get(key); up !== void 0 && !seen.has(up); up = parents.get(up)) {
        seen.add(up);
        sums.set(up, (sums.get(up) ?? 0) + rows);
      }
    }
    return [...tables].map(([key, table]) => {
      const below = sums.get(key);
      return below === void 0 || table.rows !== void 0 ? table : { ...table, rows: below, ofPartitions: true };
    });
  };
  return {
    statement,
    count(kind) {
      objects[kind]++;
    },
    extension(name) {
      extensions.push(name);
    },
    data(table, found) {
      const entry = entryOf(table);
      entry.rows = (entry.rows ?? 0) + found.rows;
      entry.bytes = (entry.bytes ?? 0) + found.bytes;
      if (entry.columns.length === 0 && found.columns !== void 0) entry.columns = found.columns;
      if (found.captured !== void 0) captured.set(fullName(table), found.captured);
    },
    definition: (table) => definitions.get(keyOf(table)),
    types(table, columns) {
      const definition = definitions.get(keyOf(table));
      return columns.map((column) => definition?.columns.find(({ name }) => name === column)?.type);
    },
    inDatabase(name) {
      database = name;
    },
    tables: listTables,
    objects,
    extensions,
    captured
  };
};

// src/archive/copy-scanner.ts
import { isUtf8 } from "node:buffer";
var TAB = 9;
var LF = 10;
var CR = 13;
var BACKSLASH = 92;
var MAX_CAPTURED_ROWS = 2e4;
var MAX_CAPTURED_LINE = 1024 * 1024;
var ANY = 1;
var INTEGER = 2;
var NUMBER = 4;
var BOOLEAN = 8;
var TIME = 16;
var UUID = 32;
var HEX = 64;
var ALLOWED = (() => {
  const table = new Uint8Array(256).fill(ANY);
  const allow = (bit, characters) => {
    for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | bit;
  };
  allow(INTEGER, "-0123456789");
  allow(NUMBER, "-+.0123456789eNaInfity");
  allow(BOOLEAN, "tf");
  allow(TIME, "-+.:0123456789 BCinfty");
  allow(UUID, "-0123456789abcdef");
  allow(HEX, "x0123456789abcdef");
  for (const special of [0, TAB, LF, CR, BACKSLASH]) table[special] = 0;
  return table;
})();
var kindOf = (type) => {
  if (type === void 0) return ANY;
  if (/^(smallint|integer|bigint|int[248]|oid|serial|bigserial)$/.test(type)) return INTEGER;
  if (/^(numeric|decimal|real|double precision|float[48])\b(?!.*\[)/.test(type)) return NUMBER;
  if (/^(boolean|bool)$/.test(type)) return BOOLEAN;
  if (/^(date|timestamp(\(\d\))?( with(out)? time zone)?|timestamptz|time(\(\d\))?( with(out)? time zone)?)$/.test(type))
    return TIME;
  if (type === "uuid") return UUID;
  if (type === "bytea") return HEX;
  return ANY;
};
var ESCAPES = new Set(Buffer.from("bfnrtv\\N"));
var createCopyScanner = (options) => {
  const { table, columns, utf8, capture } = options;
  const expected = columns?.length;
  const masks = Uint8Array.from(columns ?? [], (_, index) => kindOf(options.types[index]));
  const typed = masks.some((mask2) => mask2 !== ANY);
  const keeper = capture === void 0 || columns === void 0 ? void 0 : createKeeper(capture, columns);
  let rows = 0;
  let bytes = 0;
  let tabs = 0;
  let width = expected;
  let mask = masks[0] ?? ANY;
  let inRow = 0;
  let fieldStart = 0;
  let afterBackslash = false;
  let isNull = false;
  let endMark = "no";
  let tail = Buffer.alloc(0);
  let line = [];
  const wrong = (code, what, offset) => new Broken(
    code,
    `Row ${(rows + 1).toLocaleString("en-US")} of ${table} ${what} (${at(options.position + bytes + offset)}${options.inside ?? ""})`,
    { position: options.position + bytes + offset, table }
  );
  const checkText = (chunk, from, to) => {
    if (!utf8) return;
    const text = tail.length === 0 ? chunk.subarray(from, to) : Buffer.concat([tail, chunk.subarray(from, to)]);
    const rest = incompleteTail(text);
    if (!isUtf8(rest === 0 ? text : text.subarray(0, text.length - rest)))
      throw wrong("mangled", "or one close to it is not valid UTF-8 though the dump says it is", 0);
    tail = rest === 0 ? Buffer.alloc(0) : Buffer.from(text.subarray(text.length - rest));
  };
  const endField = (length, offset) => {
    if (!typed || mask === ANY || length === -1) return;
    if (mask === BOOLEAN && length !== 1 || mask === UUID && length !== 36 || length === 0 && mask !== HEX)
      throw wrong("corrupt", `holds a value that ${describe(mask)} cannot have`, offset);
  };
  const push = (chunk, from) => {
    const length = chunk.length;
    let i = from;
    let lineStart = from;
    let start = from - fieldStart;
    while (i < length) {
      if (afterBackslash) {
        afterBackslash = false;
        const byte2 = chunk[i] ?? 0;
        if (byte2 === 46 && inRow === 1) {
          endMark = "dot";
          i++;
          inRow++;
          continue;
        }
        if (!ESCAPES.has(byte2)) throw wrong("corrupt", "has an escape that COPY never writes", i - from);
        if (mask !== ANY) {
          if (byte2 !== 78 && !(mask === HEX && byte2 === BACKSLASH))
            throw wrong("corrupt", `holds a value that ${describe(mask)} cannot have`, i - from);
          isNull = byte2 === 78;
        }
        i++;
        inRow++;
        continue;
      }
      if (endMark === "dot") {
        if (chunk[i] !== LF) {
          throw chunk[i] === CR ? wrong("mangled", "ends in a carriage return: line ends were changed after the dump", i - from) : wrong("corrupt", "begins like the end mark of the data and goes on", i - from);
        }
        endMark = "ended";
        checkText(chunk, from, i + 1);
        if (tail.length > 0) throw wrong("mangled", "ends inside a character", i - from);
        bytes += i + 1 - from - 3;
        return i + 1;
      }
      const runStart = i;
      while (i < length && ((ALLOWED[chunk[i] ?? 0] ?? 0) & mask) !== 0) i++;
      inRow += i - runStart;
      if (i >= length) break;
      const byte = chunk[i] ?? 0;
      if (byte === TAB) {
        endField(isNull ? -1 : i - start, i - from);
        isNull = false;
        tabs++;
        mask = masks[tabs] ?? ANY;
        if (width !== void 0 && tabs >= width)
          throw wrong("inconsistent", `has more than the ${width} columns it should have`, i - from);
        start = i + 1;
        inRow++;
      } else if (byte === LF) {
        endField(isNull ? -1 : i - start, i - from);
        isNull = false;
        if (width === void 0) width = tabs + 1;
        else if (tabs + 1 !== width && !(width === 0 && inRow === 0))
          throw wrong("inconsistent", `has ${tabs + 1} columns and not ${width}`, i - from);
        rows++;
        if (keeper !== void 0) {
          const last = chunk.subarray(lineStart, i);
          keeper.row(line.length === 0 ? last : Buffer.concat([...line, last]));
          line = [];
          lineStart = i + 1;
        }
        tabs = 0;
        inRow = 0;
        mask = masks[0] ?? ANY;
        start = i + 1;
      } else if (byte === BACKSLASH) {
        afterBackslash = true;
        inRow++;
      } else if (byte === CR) {
        throw wrong("mangled", "has a carriage return: line ends were changed after the dump", i - from);
      } else if (byte === 0) {
        throw wrong("corrupt", "has a zero byte: part of the file was wiped", i - from);
      } else {
        throw wrong("corrupt", `holds a value that ${describe(mask)} cannot have`, i - from);
      }
      i++;
    }
    checkText(chunk, from, length);
    if (keeper !== void 0) {
      line.push(Buffer.from(chunk.subarray(lineStart)));
      if (line.reduce((sum, part) => sum + part.length, 0) > MAX_CAPTURED_LINE)
        throw new Broken("refused", `A row of ${table} is too long to read its values`, { table });
    }
    fieldStart = length - start;
    bytes += length - from;
    return -1;
  };
  return {
    push,
    get rows() {
      return rows;
    },
    get ended() {
      return endMark === "ended";
    },
    finish() {
      if (endMark !== "ended")
        throw new Broken(
          "cut-off",
          `The data of ${table} stops after ${rows.toLocaleString("en-US")} rows, at ${at(options.position + bytes)}${options.inside ?? ""}, without its end mark`,
          { position: options.position + bytes, table }
        );
      return { rows, bytes, columns: width, captured: keeper?.result() };
    }
  };
};
var describe = (mask) => ({
  [INTEGER]: "an integer",
  [NUMBER]: "a number",
  [BOOLEAN]: "a boolean",
  [TIME]: "a date or time",
  [UUID]: "a UUID",
  [HEX]: "bytea"
})[mask] ?? "its type";
var incompleteTail = (text) => {
  for (let back = 1; back <= Math.min(3, text.length); back++) {
    const byte = text[text.length - back] ?? 0;
    if (byte < 128) return 0;
    if (byte >= 192) {
      const needed = byte >= 240 ? 4 : byte >= 224 ? 3 : 2;
      return needed > back ? back : 0;
    }
  }
  return 0;
};
var createKeeper = (wish, columns) => {
  const indexes = wish.columns.map((column) => columns.indexOf(column));
  const kept = [];
  const newest = wish.columns.map(() => null);
  let truncated = false;
  let any = false;
  const values = (fields) => {
    const cells = indexes.map((index) => fields[index] ?? null);
    any = true;
    if (wish.keep === "all") {
      if (kept.length < MAX_CAPTURED_ROWS) kept.push(cells);
      else truncated = true;
      return;
    }
    for (const [index, cell] of cells.entries()) {
      const before = newest[index] ?? null;
      if (cell !== null && (before === null || isAfter(cell, before))) newest[index] = cell;
    }
  };
  return {
    row: (line) => values(line.toString("utf8").split("	").map(unescapeCopy)),
    values,
    result: () => ({ columns: wish.columns, rows: wish.keep === "all" ? kept : any ? [newest] : [], truncated })
  };
};
var isAfter = (a, b) => /^\d+$/.test(a) && /^\d+$/.test(b) ? Number(a) > Number(b) : a > b;
var COPY_ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
var unescapeCopy = (field) => field === "\\N" ? null : field.includes("\\") ? field.replace(/\\(.)/g, (_, letter) => COPY_ESCAPES[letter] ?? letter) : field;

// src/archive/restore-sink.ts
var withoutEndMark = (target) => {
  let held = Buffer.alloc(0);
  return {
    async push(piece) {
      const all = held.length === 0 ? piece : Buffer.concat([held, piece]);
      const ready = all.length - 3;
      if (ready > 0) await target.push(all.subarray(0, ready));
      held = Buffer.from(all.subarray(Math.max(0, ready)));
    },
    end: () => target.end()
  };
};

// src/archive/sql-scanner.ts
var HEAD_OF_INSERT = 8192;
var MAX_COMMENT = 1024;
var WORD = 1;
var SPACE = 2;
var OTHER = 4;
var CLASSES = (() => {
  const table = new Uint8Array(256).fill(WORD);
  for (let byte = 0; byte < 128; byte++) {
    const character = String.fromCharCode(byte);
    table[byte] = /[A-Za-z0-9_]/.test(character) ? WORD : /[ \t\n\f\v]/.test(character) ? SPACE : OTHER;
  }
  return table;
})();
var createSqlScanner = ({
  dialect,
  handlers,
  keepBytes = 1024 * 1024,
  keepInserts = false
}) => {
  let state = "normal";
  let prev = 0;
  let escapes = dialect === "mysql";
  let skipNext = false;
  let blockDepth = 0;
  let parens = 0;
  let started = -1;
  let parts = [];
  let partBytes = 0;
  let total = 0;
  let word = "";
  let firstWords = [];
  let isInsert = false;
  let isRoutine = false;
  let begins = 0;
  let inValues = false;
  let tuples = 0;
  let commas = 0;
  let narrowest = Number.POSITIVE_INFINITY;
  let widest = 0;
  let tag = "";
  let tagMatch = 0;
  let quoteStart = 0;
  let lineText = [];
  let lineStart = 0;
  let delimiter = ";";
  let delimiterMatch = 0;
  const reset = () => {
    parens = 0;
    started = -1;
    parts = [];
    partBytes = 0;
    total = 0;
    word = "";
    firstWords = [];
    isInsert = false;
    isRoutine = false;
    begins = 0;
    inValues = false;
    tuples = 0;
    commas = 0;
    narrowest = Number.POSITIVE_INFINITY;
    widest = 0;
    delimiterMatch = 0;
  };
  const keep = (piece) => {
    total += piece.length;
    const most = isInsert && !keepInserts ? HEAD_OF_INSERT : keepBytes;
    if (partBytes >= most || piece.length === 0) return;
    const part = piece.length > most - partBytes ? piece.subarray(0, most - partBytes) : piece;
    parts.push(part.length < 65536 ? Buffer.from(part) : part);
    partBytes += part.length;
  };
  const endWord = () => {
    if (word === "") return;
    const upper = word.toUpperCase();
    word = "";
    if (firstWords.length < 6) {
      firstWords.push(upper);
      if (firstWords.length === 1) isInsert = upper === "INSERT" || upper === "REPLACE";
      if (firstWords[0] === "CREATE" && (upper === "FUNCTION" || upper === "PROCEDURE") && dialect === "postgres")
        isRoutine = true;
      if (firstWords[0] === "CREATE" && upper === "TRIGGER" && dialect === "sqlite") isRoutine = true;
    }
    if (isInsert && parens === 0 && (upper === "VALUES" || upper === "VALUE")) inValues = true;
    if (isRoutine && parens === 0) {
      if (upper === "BEGIN") begins++;
      else if (upper === "CASE" && begins > 0) begins++;
      else if (upper === "END" && begins > 0) begins--;
    }
  };
  const corrupt = (what, position) => new Broken("corrupt", `${what} at ${at(position)}${inside() === void 0 ? "" : `, inside ${inside()}`}`, {
    position
  });
  const inside = () => {
    if (state === "quote" || state === "double" || state === "backtick")
      return `a quoted text that begins at ${at(quoteStart)}`;
    if (state === "dollar") return `a quoted text that begins at ${at(quoteStart)}`;
    if (state === "block") return `a comment that begins at ${at(quoteStart)}`;
    if (state === "line") return `a comment that begins at ${at(lineStart)}`;
    if (state === "meta") return `a command that begins at ${at(lineStart)}`;
    if (started >= 0) return `a statement that begins at ${at(started)}`;
    return void 0;
  };
  const endStatement = () => {
    const statement = {
      text: Buffer.concat(parts).toString("utf8").trimEnd(),
      whole: partBytes === total,
      position: started,
      tuples,
      narrowest: tuples === 0 ? 0 : narrowest,
      widest
    };
    reset();
    return handlers.statement(statement);
  };
  const endLine = () => {
    const text = Buffer.from(lineText).toString("utf8");
    lineText = [];
    if (state === "meta" && dialect === "mysql") {
      const named = text.replace(/^DELIMITER\s+/i, "").trim();
      if (named !== "" && named.length <= 16) delimiter = named;
    } else if (state === "meta") handlers.meta?.(text, lineStart);
    else handlers.comment?.(text, lineStart);
    state = "normal";
    prev = 0;
  };
  const push = (chunk, from, position) => {
    const length = chunk.length;
    let from0 = started >= 0 ? from : -1;
    let i = from;
    const begin = (index) => {
      if (started >= 0) return;
      started = position + index;
      from0 = index;
    };
    while (i < length) {
      const byte = chunk[i] ?? 0;
      if (byte === 0) throw corrupt("A zero byte, which no dump has: part of the file was wiped", position + i);
      switch (state) {
        case "normal": {
          if (delimiter !== ";" && delimiterMatch >= 0) {
            if (byte === delimiter.charCodeAt(delimiterMatch)) {
              delimiterMatch++;
              if (delimiterMatch === delimiter.length) {
                endWord();
                if (started >= 0) {
                  keep(chunk.subarray(from0, Math.max(from0, i + 1 - delimiter.length)));
                  from0 = -1;
                  endStatement();
                }
                delimiterMatch = 0;
                prev = 0;
                i++;
                continue;
              }
              begin(i);
              i++;
              continue;
            }
            delimiterMatch = 0;
          }
          if (started < 0 && (prev === 45 && byte !== 45 || prev === 47 && byte !== 42))
            throw corrupt("Something that is neither a comment nor a statement", position + i - 1);
          const kind = CLASSES[byte] ?? OTHER;
          if (kind === WORD) {
            begin(i);
            if (word.length < 64) word += String.fromCharCode(byte);
            prev = byte;
            i++;
            continue;
          }
          if (word !== "") {
            if (dialect === "mysql" && byte !== 10 && word.toUpperCase() === "DELIMITER" && firstWords.length === 0) {
              state = "meta";
              lineStart = started;
              word = "";
              reset();
              from0 = -1;
              lineText = [...Buffer.from("DELIMITER ")];
              i++;
              continue;
            }
            const quotePrefix = byte === 39 && dialect === "postgres" && (word === "E" || word === "e");
            endWord();
            if (quotePrefix) prev = 69;
            else if (byte === 39) prev = 0;
          } else if (byte === 39 && prev !== 39) prev = 0;
          if (kind === SPACE) {
            prev = byte;
            i++;
            continue;
          }
          if (byte === 39) {
            begin(i);
            escapes = dialect === "mysql" || prev === 69 || prev === 39 && escapes;
            quoteStart = position + i;
            state = "quote";
          } else if (byte === 34) {
            begin(i);
            quoteStart = position + i;
            state = "double";
          } else if (byte === 96 && dialect !== "postgres") {
            begin(i);
            quoteStart = position + i;
            state = "backtick";
          } else if (byte === 45 && prev === 45) {
            state = "line";
            lineStart = position + i - 1;
          } else if (byte === 35 && dialect === "mysql" && started < 0) {
            state = "line";
            lineStart = position + i;
          } else if (byte === 42 && prev === 47) {
            state = "block";
            blockDepth = 1;
            quoteStart = position + i - 1;
            prev = 0;
            i++;
            continue;
          } else if (byte === 36 && dialect === "postgres") {
            begin(i);
            quoteStart = position + i;
            state = "tag";
            tag = "";
          } else if (byte === 40) {
            begin(i);
            if (inValues && parens === 0) {
              tuples++;
              commas = 0;
            }
            parens++;
          } else if (byte === 41) {
            parens--;
            if (parens < 0) throw corrupt("A closing parenthesis without its opening one", position + i);
            if (inValues && parens === 0) {
              if (commas + 1 < narrowest) narrowest = commas + 1;
              if (commas + 1 > widest) widest = commas + 1;
            }
          } else if (byte === 44) {
            begin(i);
            if (parens === 1) commas++;
          } else if (byte === 59 && delimiter === ";") {
            if (parens === 0 && begins === 0) {
              i++;
              prev = 0;
              if (started >= 0) {
                keep(chunk.subarray(from0, i - 1));
                from0 = -1;
                if (endStatement() === "stop") return i;
              }
              continue;
            }
          } else if (byte === 92 && dialect === "postgres") {
            if (started >= 0) throw corrupt("A backslash where no command can begin", position + i);
            state = "meta";
            lineStart = position + i;
            lineText = [byte];
          } else if (byte === 13) {
            throw new Broken(
              "mangled",
              `A carriage return at ${at(position + i)}: line ends were changed after the dump`,
              { position: position + i }
            );
          } else {
            if (byte < 32 || byte === 127)
              throw corrupt("A control character, which no dump has outside of quotes", position + i);
            if (byte !== 45 && byte !== 47) begin(i);
          }
          prev = byte;
          i++;
          continue;
        }
        case "quote": {
          if (skipNext) {
            skipNext = false;
            i++;
            continue;
          }
          let j = i;
          if (escapes) while (j < length && chunk[j] !== 39 && chunk[j] !== 92 && chunk[j] !== 0) j++;
          else while (j < length && chunk[j] !== 39 && chunk[j] !== 0) j++;
          i = j;
          if (j >= length || chunk[j] === 0) continue;
          if (chunk[j] === 92) skipNext = true;
          else {
            state = "normal";
            prev = 39;
          }
          i++;
          continue;
        }
        case "double":
        case "backtick": {
          const end = state === "double" ? 34 : 96;
          if (skipNext) skipNext = false;
          else if (byte === 92 && state === "double" && dialect === "mysql") skipNext = true;
          else if (byte === end) {
            state = "normal";
            prev = byte;
          }
          i++;
          continue;
        }
        case "tag": {
          if (byte === 36) {
            state = "dollar";
            tag = `$${tag}$`;
            tagMatch = 0;
            i++;
          } else if (tag.length < 64 && (/[A-Za-z_\u0080-\u00ff]/.test(String.fromCharCode(byte)) || tag !== "" && byte >= 48 && byte <= 57)) {
            tag += String.fromCharCode(byte);
            i++;
          } else {
            state = "normal";
            prev = 0;
          }
          continue;
        }
        case "dollar": {
          if (tagMatch === 0) {
            let j = i;
            while (j < length && chunk[j] !== 36 && chunk[j] !== 0) j++;
            i = j;
            if (j >= length || chunk[j] === 0) continue;
            tagMatch = 1;
            i++;
            continue;
          }
          if (byte === tag.charCodeAt(tagMatch)) {
            tagMatch++;
            if (tagMatch === tag.length) {
              state = "normal";
              prev = 0;
            }
          } else tagMatch = byte === 36 ? 1 : 0;
          i++;
          continue;
        }
        case "line":
        case "meta": {
          if (byte === 10) endLine();
          else if (byte === 13)
            throw new Broken(
              "mangled",
              `A carriage return at ${at(position + i)}: line ends were changed after the dump`,
              { position: position + i }
            );
          else if (lineText.length < MAX_COMMENT) lineText.push(byte);
          i++;
          continue;
        }
        case "block": {
          if (byte === 47 && prev === 42) {
            blockDepth--;
            prev = 0;
            if (blockDepth === 0) state = "normal";
          } else if (byte === 42 && prev === 47 && dialect === "postgres") {
            blockDepth++;
            prev = 0;
          } else prev = byte;
          i++;
          continue;
        }
      }
    }
    if (started >= 0 && from0 >= 0) keep(chunk.subarray(from0));
    return -1;
  };
  return {
    push,
    inside,
    finish(position) {
      if (state === "line" || state === "meta") endLine();
      const where = inside();
      if (where !== void 0)
        throw new Broken("cut-off", `The file ends at ${at(position)}, inside ${where}`, { position });
    }
  };
};

// src/archive/sql-values.ts
var insertValues = (text, named, all) => {
  const rows = [];
  const start = /\bVALUES?\b/i.exec(text);
  if (start === null) return rows;
  let i = start.index + start[0].length;
  while (i < text.length) {
    if (text[i] !== "(") {
      i++;
      continue;
    }
    const values = [];
    i++;
    for (; ; ) {
      const value = readValue(text, i);
      values.push(value.value);
      i = value.end;
      if (text[i] === ",") i++;
      else break;
    }
    i++;
    rows.push(named === void 0 ? values : all.map((column) => values[named.indexOf(column)] ?? null));
  }
  return rows;
};
var ESCAPED = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f", "0": "\0" };
var readValue = (text, from) => {
  let i = from;
  while (text[i] === " " || text[i] === "\n") i++;
  let escapes = false;
  if ((text[i] === "E" || text[i] === "_") && text.slice(i, i + 12).includes("'")) {
    escapes = text[i] === "E";
    while (text[i] !== "'") i++;
  }
  if (text[i] === "'") {
    let value2 = "";
    for (i++; i < text.length; i++) {
      if (text[i] === "'") {
        if (text[i + 1] !== "'") break;
        value2 += "'";
        i++;
      } else if (text[i] === "\\" && (escapes || /^['"\\ntrbf0%_]/.test(text[i + 1] ?? ""))) {
        i++;
        value2 += ESCAPED[text[i] ?? ""] ?? text[i] ?? "";
      } else value2 += text[i] ?? "";
    }
    i++;
    while (i < text.length && text[i] !== "," && text[i] !== ")") i++;
    return { value: value2, end: i };
  }
  let depth = 0;
  const start = i;
  while (i < text.length && !(depth === 0 && (text[i] === "," || text[i] === ")"))) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")") depth--;
    i++;
  }
  const value = text.slice(start, i).trim();
  return { value: value.toUpperCase() === "NULL" ? null : value, end: i };
};

export {
  readCopy,
  readInsert,
  readCreateTable,
  createInventory,
  createCopyScanner,
  incompleteTail,
  createKeeper,
  withoutEndMark,
  createSqlScanner,
  insertValues
};
