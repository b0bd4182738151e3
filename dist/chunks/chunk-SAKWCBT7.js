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
  createCopyScanner: () => createCopyScanner,
  createKeeper: () => createKeeper,
  incompleteTail: () => incompleteTail,
  unescapeCopy: () => unescapeCopy
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_node_buffer = require("node:buffer");
var COPY_ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
var unescapeCopy = (field) => field === "\\N" ? null : field.includes("\\") ? field.replace(/\\(.)/gs, (_, letter) => COPY_ESCAPES[letter] ?? letter) : field;
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
var PASSED = new Int32Array(1);
var skipWholeRows = (chunk, from, masks, passed) => {
  const length = chunk.length;
  const width = masks.length;
  const allowed = ALLOWED;
  const first = masks[0];
  let rows = 0;
  let rowStart = from;
  let i = from;
  let column = 0;
  let mask = first;
  let start = from;
  const shift = chunk.byteOffset & 3;
  const words = new Int32Array(chunk.buffer, chunk.byteOffset - shift, length + shift >> 2);
  const wordsEnd = words.length;
  for (; ; ) {
    if (mask === ANY) {
      while ((i + shift & 3) !== 0 && i < length && allowed[chunk[i]] !== 0) i++;
      if ((i + shift & 3) === 0) {
        let at2 = i + shift >> 2;
        while (at2 < wordsEnd) {
          const word = words[at2];
          const slash = word ^ 1549556828;
          if (((word - 538976288 & ~word | slash - 16843009 & ~slash) & 2155905152) !== 0) break;
          at2++;
        }
        i = (at2 << 2) - shift;
      }
    }
    while (i < length && (allowed[chunk[i]] & mask) !== 0) i++;
    if (i >= length) break;
    const byte = chunk[i];
    if (byte === TAB || byte === LF) {
      if (mask !== ANY && start <= i) {
        const size = i - start;
        if (size === 0 || mask === BOOLEAN && size !== 1 || mask === UUID && size !== 36) break;
      }
      column++;
      i++;
      if (byte === TAB) {
        if (column >= width) break;
        mask = masks[column];
      } else {
        if (column !== width) break;
        rows++;
        rowStart = i;
        column = 0;
        mask = first;
      }
      start = i;
    } else if (byte === BACKSLASH && i + 2 < length) {
      const next = chunk[i + 1];
      if (next === 78 && i === start && (chunk[i + 2] === TAB || chunk[i + 2] === LF)) {
        i += 2;
        start = i + 1;
      } else if (mask === ANY && ESCAPES.has(next)) i += 2;
      else if (mask === HEX && next === BACKSLASH && i === start) i += 2;
      else break;
    } else break;
  }
  passed[0] = rows;
  return rowStart;
};
var createCopyScanner = (options) => {
  const { table, columns, utf8, capture, check } = options;
  const expected = columns?.length;
  let masks = Uint8Array.from(columns ?? [], (_, index) => kindOf(options.types[index]));
  const typed = masks.some((mask2) => mask2 !== ANY);
  const keeper = capture === void 0 || columns === void 0 ? void 0 : createKeeper(capture, columns);
  const byLine = keeper !== void 0 || check !== void 0;
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
  const wrong = (code, what, offset) => new import_chunk_UXLE2CQN.Broken(
    code,
    `Row ${(rows + 1).toLocaleString("en-US")} of ${table} ${what} (${(0, import_chunk_UXLE2CQN.at)(options.position + bytes + offset)}${options.inside ?? ""})`,
    { position: options.position + bytes + offset, table }
  );
  const checkText = (chunk, from, to) => {
    if (!utf8) return;
    const text = tail.length === 0 ? chunk.subarray(from, to) : Buffer.concat([tail, chunk.subarray(from, to)]);
    const rest = incompleteTail(text);
    if (!(0, import_node_buffer.isUtf8)(rest === 0 ? text : text.subarray(0, text.length - rest)))
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
      if (inRow === 0 && endMark === "no" && !byLine && width !== void 0 && width > 0) {
        if (masks.length !== width) masks = new Uint8Array(width).fill(ANY);
        const whole = skipWholeRows(chunk, i, masks, PASSED);
        if (whole !== i) {
          rows += PASSED[0] ?? 0;
          i = whole;
          start = whole;
          if (i >= length) break;
        }
      }
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
        if (byLine) {
          const last = chunk.subarray(lineStart, i);
          const whole = line.length === 0 ? last : Buffer.concat([...line, last]);
          keeper?.row(whole);
          check?.row(whole, rows);
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
    if (byLine) {
      line.push(Buffer.from(chunk.subarray(lineStart)));
      if (keeper !== void 0 && line.reduce((sum, part) => sum + part.length, 0) > MAX_CAPTURED_LINE)
        throw new import_chunk_UXLE2CQN.Broken("refused", `A row of ${table} is too long to read its values`, { table });
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
        throw new import_chunk_UXLE2CQN.Broken(
          "cut-off",
          `The data of ${table} stops after ${rows.toLocaleString("en-US")} rows, at ${(0, import_chunk_UXLE2CQN.at)(options.position + bytes)}${options.inside ?? ""}, without its end mark`,
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createCopyScanner,
  createKeeper,
  incompleteTail,
  unescapeCopy
});
