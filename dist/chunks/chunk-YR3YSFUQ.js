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
  createSqlScanner: () => createSqlScanner,
  insertValues: () => insertValues
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
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
  const corrupt = (what, position) => new import_chunk_UXLE2CQN.Broken("corrupt", `${what} at ${(0, import_chunk_UXLE2CQN.at)(position)}${inside() === void 0 ? "" : `, inside ${inside()}`}`, {
    position
  });
  const inside = () => {
    if (state === "quote" || state === "double" || state === "backtick")
      return `a quoted text that begins at ${(0, import_chunk_UXLE2CQN.at)(quoteStart)}`;
    if (state === "dollar") return `a quoted text that begins at ${(0, import_chunk_UXLE2CQN.at)(quoteStart)}`;
    if (state === "block") return `a comment that begins at ${(0, import_chunk_UXLE2CQN.at)(quoteStart)}`;
    if (state === "line") return `a comment that begins at ${(0, import_chunk_UXLE2CQN.at)(lineStart)}`;
    if (state === "meta") return `a command that begins at ${(0, import_chunk_UXLE2CQN.at)(lineStart)}`;
    if (started >= 0) return `a statement that begins at ${(0, import_chunk_UXLE2CQN.at)(started)}`;
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
            lineText = [];
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
            throw new import_chunk_UXLE2CQN.Broken(
              "mangled",
              `A carriage return at ${(0, import_chunk_UXLE2CQN.at)(position + i)}: line ends were changed after the dump`,
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
            throw new import_chunk_UXLE2CQN.Broken(
              "mangled",
              `A carriage return at ${(0, import_chunk_UXLE2CQN.at)(position + i)}: line ends were changed after the dump`,
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
            if (blockDepth === 0) {
              state = "normal";
              handlers.block?.(Buffer.from(lineText.slice(0, -1)).toString("utf8"), quoteStart);
              lineText = [];
            }
          } else if (byte === 42 && prev === 47 && dialect === "postgres") {
            blockDepth++;
            prev = 0;
          } else {
            prev = byte;
            if (lineText.length < 200) lineText.push(byte);
          }
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
        throw new import_chunk_UXLE2CQN.Broken("cut-off", `The file ends at ${(0, import_chunk_UXLE2CQN.at)(position)}, inside ${where}`, { position });
    }
  };
};
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createSqlScanner,
  insertValues
});
