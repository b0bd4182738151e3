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
  rails: () => rails,
  readRuby: () => readRuby
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_B7YUZWPX = require("./chunk-B7YUZWPX.js");
var import_chunk_K22XKW7G = require("./chunk-K22XKW7G.js");
var import_chunk_4ZETWQZ3 = require("./chunk-4ZETWQZ3.js");
var import_chunk_FVNXMCNJ = require("./chunk-FVNXMCNJ.js");
var import_chunk_5AAL5EPU = require("./chunk-5AAL5EPU.js");
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var import_chunk_CCHVV4KT = require("./chunk-CCHVV4KT.js");
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_path = require("node:path");
var MAX_DEPTH = 100;
var ENDS = /* @__PURE__ */ new Set([
  "if",
  "unless",
  "while",
  "until",
  "do",
  "and",
  "or",
  "then",
  "end",
  "rescue"
]);
var SAME = /* @__PURE__ */ new Set([
  "freeze",
  "squish",
  "strip",
  "strip_heredoc",
  "to_s",
  "to_sym",
  "chomp",
  "dup",
  "html_safe"
]);
var isEnd = (token) => token === void 0 || token.kind === "newline" || token.kind === "punctuation" && [",", ")", "]", "}", ";", "|"].includes(token.text) || token.kind === "name" && ENDS.has(token.text);
var afterLines = ({ list }, index) => {
  let at = index;
  while (list[at]?.kind === "newline") at++;
  return at;
};
var readValue = (tokens, index, scope, depth = 0) => {
  const start = afterLines(tokens, index);
  if (depth > MAX_DEPTH) return unknown(tokens, start);
  let read = primary(tokens, start, scope, depth);
  for (; ; ) {
    const token = tokens.list[read.next];
    const ahead = token?.kind === "newline" ? afterLines(tokens, read.next) : read.next;
    const dot = tokens.list[ahead];
    if (dot?.kind === "punctuation" && (dot.text === "." || dot.text === "&.")) {
      const name = tokens.list[ahead + 1];
      const call = argumentsAt(tokens, ahead + 2, scope, depth + 1, true);
      const at = { start: read.value.at.start, end: call.end === 0 ? name?.end ?? dot.end : call.end };
      read = {
        value: read.value.kind === "text" && SAME.has(name?.text ?? "") ? read.value : step(read.value, name?.text ?? "", call, at),
        next: call.next
      };
      continue;
    }
    if (token?.kind === "punctuation" && token.text === "+") {
      const right = primary(tokens, afterLines(tokens, read.next + 1), scope, depth + 1);
      const at = { start: read.value.at.start, end: right.value.at.end };
      const isText = read.value.kind === "text" || right.value.kind === "text";
      read = { value: isText ? (0, import_chunk_B7YUZWPX.joined)([read.value, right.value], at) : { kind: "unknown", at }, next: right.next };
      continue;
    }
    return isEnd(token) ? read : unknown(tokens, start);
  }
};
var step = (value, name, call, at) => {
  const link = { name, args: call.args, at };
  if (value.kind === "chain") return { ...value, links: [...value.links, link], at };
  return { kind: "chain", links: [{ name: "", args: [value], at: value.at }, link], made: false, at };
};
var unknown = (tokens, index) => {
  let at = index;
  while (at < tokens.list.length) {
    if (isEnd(tokens.list[at]) && (at > index || tokens.list[at]?.kind !== "name")) break;
    at = (tokens.match.get(at) ?? at) + 1;
  }
  const start = tokens.list[index]?.start ?? 0;
  return {
    value: { kind: "unknown", at: { start, end: tokens.list[at - 1]?.end ?? start } },
    next: Math.max(at, index + 1)
  };
};
var partText = (pieces, at) => ({
  kind: "text",
  value: pieces.map(({ text }) => text).join(""),
  pieces,
  dynamic: false,
  at
});
var textValue = (token) => {
  const at = { start: token.start, end: token.end };
  const parts = token.parts ?? [[]];
  return (0, import_chunk_B7YUZWPX.joined)(
    parts.flatMap((pieces, index) => [
      ...index === 0 ? [] : [{ kind: "unknown", at }],
      partText(pieces, at)
    ]),
    at
  );
};
var primary = (tokens, index, scope, depth) => {
  const token = tokens.list[index];
  if (token === void 0) return unknown(tokens, index);
  const at = { start: token.start, end: token.end };
  const close = tokens.match.get(index);
  switch (token.kind) {
    case "number":
      return { value: { kind: "number", text: token.text.replaceAll("_", ""), at }, next: index + 1 };
    case "text": {
      let next = index + 1;
      const texts = [textValue(token)];
      for (let more = tokens.list[next]; more?.kind === "text" && more.parts !== void 0; more = tokens.list[++next])
        texts.push(textValue(more));
      return { value: texts.length === 1 && texts[0] !== void 0 ? texts[0] : (0, import_chunk_B7YUZWPX.joined)(texts, at), next };
    }
    case "list":
      return {
        value: { kind: "list", items: (token.parts ?? []).map((pieces) => partText(pieces, at)), at },
        next: index + 1
      };
    case "name":
      return nameValue(tokens, index, scope, depth);
    case "punctuation":
      break;
    case "key":
    case "newline":
    case "regex":
      return { value: { kind: "unknown", at }, next: index + 1 };
  }
  const whole = { start: token.start, end: close === void 0 ? token.end : tokens.list[close]?.end ?? token.end };
  if (token.text === "[" && close !== void 0)
    return {
      value: { kind: "list", items: itemsIn(tokens, index + 1, close, scope, depth + 1), at: whole },
      next: close + 1
    };
  if (token.text === "{" && close !== void 0) {
    const [map] = itemsIn(tokens, index + 1, close, scope, depth + 1);
    return {
      value: map?.kind === "map" ? { ...map, at: whole } : { kind: "map", entries: /* @__PURE__ */ new Map(), open: map !== void 0, at: whole },
      next: close + 1
    };
  }
  if (token.text === "(" && close !== void 0) {
    const inner = readValue(tokens, index + 1, scope, depth + 1);
    return { value: inner.next === close ? inner.value : { kind: "unknown", at: whole }, next: close + 1 };
  }
  if (token.text === "-" && tokens.list[index + 1]?.kind === "number")
    return { value: { kind: "number", text: `-${tokens.list[index + 1]?.text ?? ""}`, at }, next: index + 2 };
  if (token.text === "->") {
    const open = tokens.list[index + 1]?.text === "(" ? (tokens.match.get(index + 1) ?? index) + 1 : index + 1;
    const end = tokens.match.get(open);
    if (end === void 0) return unknown(tokens, index);
    const inner = readValue(tokens, open + 1, scope, depth + 1);
    const isWhole = afterLines(tokens, inner.next) === end;
    return {
      value: { kind: "chain", links: [{ name: "lambda", args: isWhole ? [inner.value] : [], at }], made: false, at },
      next: end + 1
    };
  }
  return unknown(tokens, index);
};
var nameValue = (tokens, index, scope, depth) => {
  const token = tokens.list[index];
  const at = { start: token?.start ?? 0, end: token?.end ?? 0 };
  const name = token?.text ?? "";
  if (name === "true" || name === "false")
    return { value: { kind: "boolean", value: name === "true", at }, next: index + 1 };
  if (name === "nil") return { value: { kind: "null", at }, next: index + 1 };
  if (name === "lambda" || name === "proc") {
    const open = index + 1;
    const end = tokens.match.get(open);
    const inner = end === void 0 ? void 0 : readValue(tokens, open + 1, scope, depth + 1);
    return {
      value: {
        kind: "chain",
        links: [{ name: "lambda", args: inner === void 0 ? [] : [inner.value], at }],
        made: false,
        at
      },
      next: (end ?? index) + 1
    };
  }
  const links = [];
  let next = index;
  for (; ; ) {
    const part = tokens.list[next];
    if (part?.kind !== "name") break;
    links.push({ name: part.text, at: { start: part.start, end: part.end } });
    next++;
    if (tokens.list[next]?.text !== "::") break;
    next++;
  }
  const known = links.length === 1 ? scope.get(name) : void 0;
  if (known !== void 0) return { value: known, next };
  const call = argumentsAt(tokens, next, scope, depth + 1, true);
  const last = links.at(-1);
  if (call.next > next && last !== void 0) links[links.length - 1] = { ...last, args: call.args };
  return {
    value: { kind: "chain", links, made: false, at: { start: at.start, end: Math.max(call.end, last?.at.end ?? 0) } },
    next: call.next
  };
};
var itemsIn = (tokens, from, to, scope, depth) => {
  const items = [];
  const entries = /* @__PURE__ */ new Map();
  let isOpen = false;
  let at = afterLines(tokens, from);
  const start = tokens.list[at]?.start ?? 0;
  while (at < to) {
    const token = tokens.list[at];
    if (token === void 0) break;
    if (token.kind === "newline" || token.text === ",") {
      at++;
      continue;
    }
    if (token.kind === "key") {
      const read2 = readValue(tokens, at + 1, scope, depth + 1);
      entries.set(token.text, read2.value);
      at = read2.next;
      continue;
    }
    if (token.text === "**" || token.text === "*" || token.text === "&") {
      isOpen ||= token.text === "**";
      if (token.text === "*") {
        const read2 = readValue(tokens, at + 1, scope, depth + 1);
        items.push(
          ...read2.value.kind === "list" ? read2.value.items : [{ kind: "unknown", at: read2.value.at }]
        );
        at = read2.next;
      } else at = unknown(tokens, at + 1).next;
      continue;
    }
    const pair = token.kind === "text" && tokens.list[at + 1]?.text === "=>" ? textValue(token) : void 0;
    if (pair?.kind === "text") {
      const read2 = readValue(tokens, at + 2, scope, depth + 1);
      entries.set(pair.value, read2.value);
      at = read2.next;
      continue;
    }
    const read = readValue(tokens, at, scope, depth + 1);
    items.push(read.value);
    at = Math.max(read.next, at + 1);
    if (tokens.list[at]?.text === "=>") {
      isOpen = true;
      items.pop();
      at = readValue(tokens, at + 1, scope, depth + 1).next;
    }
  }
  if (entries.size > 0 || isOpen)
    items.push({ kind: "map", entries, open: isOpen, at: { start, end: tokens.list[to - 1]?.end ?? start } });
  return items;
};
var argumentsAt = (tokens, index, scope, depth, bracketed = false) => {
  const { list, match } = tokens;
  let next = index;
  let args = [];
  const open = list[index];
  const touches = open?.text === "(" && open.start === list[index - 1]?.end;
  const close = touches ? match.get(index) : void 0;
  if (close !== void 0) {
    args = itemsIn(tokens, index + 1, close, scope, depth + 1);
    next = close + 1;
  } else if (!bracketed && !isEnd(open) && open?.text !== "{" && open?.text !== "=" && open?.text !== ".") {
    const end = lineOfArguments(tokens, index);
    args = itemsIn(tokens, index, end, scope, depth + 1);
    next = end;
  }
  const block = blockAt(tokens, next, bracketed);
  if (block !== void 0) return { args, block, next: block.to + 1, end: list[block.to]?.end ?? 0 };
  return { args, next, end: list[next - 1]?.end ?? 0 };
};
var lineOfArguments = ({ list, match }, index) => {
  let at = index;
  while (at < list.length) {
    const token = list[at];
    if (token === void 0) break;
    if (token.kind === "newline") {
      const before = list[at - 1];
      const after = list[afterLines({ list, match }, at)];
      const goesOn = before?.kind === "key" || before?.kind === "punctuation" && [",", "+", "=>", "\\", "|", "&&", "||", "."].includes(before.text) || after?.text === "." || after?.text === "&.";
      if (!goesOn) return at;
      at++;
      continue;
    }
    if (token.kind === "punctuation" && [")", "]", "}", ";"].includes(token.text)) return at;
    if (token.kind === "name" && ENDS.has(token.text) && list[at - 1]?.text !== ".") return at;
    at = (match.get(at) ?? at) + 1;
  }
  return at;
};
var blockAt = ({ list, match }, index, bracketed) => {
  const token = list[index];
  const isBlock = token?.kind === "name" && token.text === "do" && !bracketed || token?.kind === "punctuation" && token.text === "{" || token?.kind === "name" && token.text === "do";
  const to = isBlock ? match.get(index) : void 0;
  if (to === void 0) return void 0;
  const params = [];
  let from = index + 1;
  if (list[from]?.text === "|") {
    let at = from + 1;
    while (at < to && list[at]?.text !== "|") {
      const name = list[at];
      if (name?.kind === "name") params.push(name.text);
      at++;
    }
    from = at + 1;
  }
  return { params, from, to };
};
var NotRuby = class extends Error {
  name = "NotRuby";
  offset;
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
};
var OPEN = { "(": ")", "[": "]", "{": "}", "<": ">" };
var NAME = /(?:@{1,2}|\$)?[\p{ID_Start}_][\p{ID_Continue}]*[?!]?/uy;
var NUMBER = /0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?r?/y;
var PUNCTUATION = /\.\.\.|\*\*=|\|\|=|&&=|<=>|===|=>|->|::|&\.|\.\.|\*\*|==|!=|=~|!~|<=|>=|&&|\|\||\+=|-=|\*=|\/=|<<|>>|[\s\S]/y;
var HEREDOC = /<<([~-]?)(["'`]?)([A-Z_a-z]\w*)\2/y;
var tokensOf = (text) => {
  const list = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let waiting = [];
  const push = (token) => {
    list.push(token);
    at = token.end;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\n") {
      push({ kind: "newline", text: "\n", start: at, end: at + 1 });
      for (const { index, word, indented, plain: plain2 } of waiting) {
        const read = heredoc(text, at, word, indented, plain2);
        const token = list[index];
        if (token !== void 0) list[index] = { ...token, parts: read.parts };
        at = read.end;
      }
      waiting = [];
      if (text.startsWith("=begin", at)) {
        const end = text.indexOf("\n=end", at);
        at = end < 0 ? text.length : end + 5;
      } else if (/^__END__\s*$/.test(text.slice(at, at + 9))) break;
      continue;
    }
    if (/\s/.test(character)) at++;
    else if (character === "\\" && /\r?\n/y.test(text.slice(at + 1, at + 3))) at = text.indexOf("\n", at) + 1;
    else if (character === "#") at = lineEnd(text, at);
    else if (character === '"' || character === "`") push(quoted("text", text, at, at + 1, character, character, true));
    else if (character === "'") push(quoted("text", text, at, at + 1, "'", "'", false));
    else if (/\d/.test(character)) push(plain("number", NUMBER, text, at));
    else if (character === "<" && beginsValue(list, text, at) && heredocAt(text, at) !== null) {
      const [all = "", dash = "", quote = "", word = ""] = heredocAt(text, at) ?? [];
      waiting.push({ index: list.length, word, indented: dash !== "", plain: quote === "'" });
      push({ kind: "text", text: "", start: at, end: at + all.length, parts: [[]] });
    } else if (character === "%" && beginsValue(list, text, at) && /^%[wWiIqQ]?[([{<|!/]/.test(text.slice(at, at + 3)))
      push(percent(text, at));
    else if (character === ":" && /^:["']/.test(text.slice(at, at + 2)))
      push(quoted("text", text, at, at + 2, text.charAt(at + 1), text.charAt(at + 1), text.charAt(at + 1) === '"'));
    else if (character === ":" && !text.startsWith("::", at) && /[\p{ID_Start}_]/u.test(text.charAt(at + 1))) {
      const name = plain("name", NAME, text, at + 1);
      push({ kind: "text", text: "", start: at, end: name.end, parts: [[{ text: name.text, source: at + 1 }]] });
    } else if (character === "/" && beginsValue(list, text, at)) push(regexToken(text, at));
    else {
      NAME.lastIndex = at;
      if (NAME.test(text)) {
        const name = plain("name", NAME, text, at);
        const isKey = text.charAt(name.end) === ":" && text.charAt(name.end + 1) !== ":" && list.at(-1)?.text !== "?";
        if (isKey) push({ kind: "key", text: name.text, start: at, end: name.end + 1 });
        else push(name);
      } else push(plain("punctuation", PUNCTUATION, text, at));
    }
  }
  return { list, match: matchesOf(list) };
};
var plain = (kind, pattern, text, at) => {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? text.charAt(at);
  return { kind, text: found, start: at, end: at + found.length };
};
var lineEnd = (text, at) => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};
var heredocAt = (text, at) => {
  HEREDOC.lastIndex = at;
  return HEREDOC.exec(text);
};
var beginsValue = (list, text, at) => {
  const last = list.at(-1);
  if (last === void 0 || last.kind === "newline" || last.kind === "key") return true;
  if (last.kind === "punctuation") return ![")", "]", "}"].includes(last.text);
  return last.kind === "name" && /\s/.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at + 1));
};
var heredoc = (text, from, word, indented, isPlain) => {
  const pattern = new RegExp(`^${indented ? "[ \\t]*" : ""}${word}\\r?$`, "m");
  const found = pattern.exec(text.slice(from));
  if (found === null) throw new NotRuby(`The text that begins with <<${word} is never ended.`, from);
  const end = from + found.index;
  const read = body(text, from, end, !isPlain);
  return { parts: read, end: lineEnd(text, end) };
};
var body = (text, from, to, interpolated) => {
  if (!interpolated) return [[{ text: text.slice(from, to), source: from }]];
  const parts = [];
  let pieces = [];
  let start = from;
  let at = from;
  const flush = () => {
    if (at > start) pieces.push({ text: text.slice(start, at), source: start });
  };
  while (at < to) {
    if (text.charAt(at) === "\\") {
      flush();
      const next = text.charAt(at + 1);
      pieces.push({ text: { n: "\n", t: "	" }[next] ?? (next === "\n" ? "" : next), source: at });
      at += 2;
      start = at;
    } else if (text.startsWith("#{", at)) {
      flush();
      parts.push(pieces);
      pieces = [];
      at = afterBrace(text, at + 2);
      start = at;
    } else at++;
  }
  flush();
  parts.push(pieces);
  return parts;
};
var afterBrace = (text, from) => {
  let depth = 1;
  let quote;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== void 0) {
      if (character === "\\") at++;
      else if (character === quote) quote = void 0;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "{") depth++;
    else if (character === "}") {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
};
var quoted = (kind, text, start, from, open, close, interpolated) => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (interpolated && text.startsWith("#{", at)) at = afterBrace(text, at + 2) - 1;
    else if (character === close && depth === 0) {
      if (kind === "list") {
        const items = [...text.slice(from, at).matchAll(/\S+/g)].map((item) => [
          { text: item[0], source: from + item.index }
        ]);
        return { kind, text: "", start, end: at + 1, parts: items };
      }
      if (text.charAt(at + 1) === ":" && /\s/.test(text.charAt(at + 2)))
        return { kind: "key", text: text.slice(from, at), start, end: at + 2 };
      return { kind, text: "", start, end: at + 1, parts: body(text, from, at, interpolated) };
    } else if (open !== close && character === open) depth++;
    else if (open !== close && character === close) depth--;
  }
  throw new NotRuby("A text is never ended.", start);
};
var percent = (text, start) => {
  const letter = /[a-zA-Z]/.test(text.charAt(start + 1)) ? text.charAt(start + 1) : "";
  const from = start + 2 + letter.length;
  const open = text.charAt(from - 1);
  const isList = /[wi]/i.test(letter);
  return quoted(isList ? "list" : "text", text, start, from, open, OPEN[open] ?? open, !isList && letter !== "q");
};
var regexToken = (text, start) => {
  for (let at = start + 1; at < text.length && text.charAt(at) !== "\n"; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (text.charAt(at) === "/") return { kind: "regex", text: "", start, end: at + 1 };
  }
  return { kind: "punctuation", text: "/", start, end: start + 1 };
};
var OPENERS = /* @__PURE__ */ new Set(["do", "def", "class", "module", "begin", "case"]);
var CONDITIONS = /* @__PURE__ */ new Set(["if", "unless", "while", "until", "for"]);
var matchesOf = (list) => {
  const match = /* @__PURE__ */ new Map();
  const open = [];
  let loopDo = false;
  list.forEach((token, index) => {
    if (token.kind === "newline") loopDo = false;
    if (token.kind === "punctuation") {
      if (["(", "[", "{"].includes(token.text)) open.push({ index, close: OPEN[token.text] ?? "" });
      else if ([")", "]", "}"].includes(token.text)) closes(token.text, index);
    } else if (token.kind === "name") {
      const before = list[index - 1];
      if (before?.text === "." || before?.text === "&." || before?.text === "::") return;
      if (token.text === "end") closes("end", index);
      else if (token.text === "do" && loopDo) loopDo = false;
      else if (token.text === "def" && isEndless(index)) return;
      else if (OPENERS.has(token.text)) open.push({ index, close: "end" });
      else if (CONDITIONS.has(token.text) && startsStatement(before)) {
        open.push({ index, close: "end" });
        loopDo = ["while", "until", "for"].includes(token.text);
      }
    }
  });
  function closes(word, index) {
    const last = open.pop();
    if (last?.close !== word) throw new NotRuby(`"${word}" closes nothing.`, list[index]?.start ?? 0);
    match.set(last.index, index);
  }
  function isEndless(index) {
    let at = index + 2;
    if (list[at]?.text === "(") while (at < list.length && list[at]?.text !== ")") at++;
    return list[at]?.text === ")" ? list[at + 1]?.text === "=" : list[at]?.text === "=" && list[at + 1]?.kind !== "newline";
  }
  const [left] = open;
  if (left !== void 0) throw new NotRuby("This is never ended.", list[left.index]?.start ?? 0);
  return match;
};
var startsStatement = (before) => before === void 0 || before.kind === "newline" || before.kind === "key" || before.kind === "punctuation" && ![")", "]", "}"].includes(before.text) || before.kind === "name" && ["then", "else", "do", "begin", "ensure", "and", "or", "not"].includes(before.text);
var rubyFile = (text) => {
  const tokens = tokensOf(text);
  const { list, match } = tokens;
  const methods = /* @__PURE__ */ new Map();
  const scope = /* @__PURE__ */ new Map();
  const assigned = /* @__PURE__ */ new Map();
  list.forEach((token, index) => {
    if (token.kind !== "name") return;
    const next = list[index + 1];
    if (next?.kind === "punctuation" && ["=", "+=", "||=", "<<"].includes(next.text) && list[index - 1]?.text !== ".") {
      assigned.set(token.text, (assigned.get(token.text) ?? 0) + 1);
      if (/^[A-Z]/.test(token.text) && next.text === "=")
        scope.set(token.text, readValue(tokens, index + 2, scope).value);
    }
    const end = token.text === "def" ? match.get(index) : void 0;
    if (end === void 0) return;
    let at = index + 1;
    if (list[at]?.text === "self" && list[at + 1]?.text === ".") at += 2;
    const name = list[at];
    const close = list[at + 1]?.text === "(" ? match.get(at + 1) : void 0;
    const params = list.slice(at + 2, close ?? at + 2).filter(({ kind }) => kind === "name" || kind === "key");
    if (name?.kind === "name")
      methods.set(name.text, { params: params.map((param) => param.text), from: (close ?? at) + 1, to: end });
  });
  return {
    tokens,
    methods,
    scope,
    changing: new Set([...assigned].filter(([, count]) => count > 1).map(([name]) => name))
  };
};
var TYPES = {
  string: "varchar",
  text: "text",
  integer: "integer",
  bigint: "bigint",
  smallint: "smallint",
  float: "double precision",
  decimal: "numeric",
  numeric: "numeric",
  datetime: "timestamp",
  timestamp: "timestamp",
  timestamptz: "timestamptz",
  time: "time",
  date: "date",
  binary: "bytea",
  blob: "bytea",
  boolean: "boolean",
  json: "json",
  jsonb: "jsonb",
  uuid: "uuid",
  citext: "citext",
  hstore: "hstore",
  inet: "inet",
  cidr: "cidr",
  macaddr: "macaddr",
  tsvector: "tsvector",
  ltree: "ltree",
  xml: "xml",
  money: "money",
  interval: "interval",
  bit: "bit",
  point: "point",
  daterange: "daterange",
  numrange: "numrange",
  tsrange: "tsrange",
  tstzrange: "tstzrange",
  int4range: "int4range",
  int8range: "int8range",
  primary_key: "bigserial PRIMARY KEY",
  serial: "serial",
  bigserial: "bigserial",
  virtual: "text"
};
var isType = (name) => Object.hasOwn(TYPES, name);
var typeOf = (name, options) => {
  const number = (key) => {
    const value = (0, import_chunk_B7YUZWPX.entryOf)(options, key);
    return value?.kind === "number" ? value.text : void 0;
  };
  const [limit, precision, scale] = [number("limit"), number("precision"), number("scale")];
  const base = (() => {
    if (name === "enum") return (0, import_chunk_B7YUZWPX.tableSql)((0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "enum_type")) ?? import_chunk_B7YUZWPX.UNKNOWN_TYPE);
    if (name === "virtual") return typeOf((0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "type")) ?? "text", void 0);
    if (name === "string" || name === "bit") return `${TYPES[name] ?? name}${limit === void 0 ? "" : `(${limit})`}`;
    if (name === "integer" && limit !== void 0)
      return Number(limit) > 4 ? "bigint" : Number(limit) <= 2 ? "smallint" : "integer";
    if (name === "decimal" || name === "numeric")
      return precision === void 0 ? "numeric" : `numeric(${precision}${scale === void 0 ? "" : `, ${scale}`})`;
    return (0, import_chunk_B7YUZWPX.ownOf)(TYPES, name) ?? name;
  })();
  return (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "array")) ? `${base}[]` : base;
};
var defaultOf = (value) => {
  if (value.kind === "chain" && value.links[0]?.name === "lambda")
    return (0, import_chunk_B7YUZWPX.textOf)(value.links[0].args?.[0]) ?? import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
  return (0, import_chunk_B7YUZWPX.plainDefault)(value) ?? import_chunk_B7YUZWPX.UNKNOWN_DEFAULT;
};
var columnOf = (name, type, options) => {
  const set = (0, import_chunk_B7YUZWPX.entryOf)(options, "default");
  const generated = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "as"));
  return {
    name,
    type: typeOf(type, options),
    notNull: (0, import_chunk_B7YUZWPX.isFalse)((0, import_chunk_B7YUZWPX.entryOf)(options, "null")),
    ...set === void 0 || set.kind === "null" ? {} : { default: defaultOf(set) },
    ...generated === void 0 ? {} : { generated },
    ...(0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "primary_key")) ? { primary: true } : {}
  };
};
var pluralOf = (name) => /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
var action = (value) => ({ nullify: "set null", cascade: "cascade", restrict: "restrict" })[(0, import_chunk_B7YUZWPX.textOf)(value) ?? ""];
var foreignKeySql = (table, column, to, options) => {
  const name = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name"));
  const key = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "primary_key"));
  return `ALTER TABLE ${table} ADD ${name === void 0 ? "" : `CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} `}FOREIGN KEY (${(0, import_chunk_FVNXMCNJ.identifier)(column)}) ${(0, import_chunk_B7YUZWPX.referencesSql)((0, import_chunk_B7YUZWPX.tableSql)(to), [key ?? "id"], { onDelete: action((0, import_chunk_B7YUZWPX.entryOf)(options, "on_delete")), onUpdate: action((0, import_chunk_B7YUZWPX.entryOf)(options, "on_update")) })}${(0, import_chunk_B7YUZWPX.isFalse)((0, import_chunk_B7YUZWPX.entryOf)(options, "validate")) ? " NOT VALID" : ""}`;
};
var keysOf = (value) => {
  const names = (0, import_chunk_B7YUZWPX.textsOf)(value);
  if (value?.kind === "text" && names !== void 0 && !/^\w+$/.test(value.value)) return names;
  return names === void 0 ? [] : names.map((name) => /^\w+$/.test(name) ? (0, import_chunk_FVNXMCNJ.identifier)(name) : `(${name})`);
};
var indexSql = (table, plain2, columns, options) => {
  const where = (0, import_chunk_B7YUZWPX.entryOf)(options, "where");
  const names = (0, import_chunk_B7YUZWPX.textsOf)(columns);
  return (0, import_chunk_B7YUZWPX.createIndexSql)({
    name: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name")) ?? (names?.every((name) => /^\w+$/.test(name)) === true ? `index_${plain2}_on_${names.join("_and_")}` : void 0),
    table,
    keys: keysOf(columns),
    unique: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "unique")),
    concurrently: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "algorithm")) === "concurrently",
    ifNotExists: (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "if_not_exists")),
    method: (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "using")),
    where: where === void 0 ? void 0 : (0, import_chunk_B7YUZWPX.textOf)(where) ?? "(true)"
  });
};
var referenceParts = (table, plain2, name, options) => {
  const type = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "type")) ?? "bigint";
  const polymorphic = (0, import_chunk_B7YUZWPX.entryOf)(options, "polymorphic");
  const isPolymorphic = polymorphic !== void 0 && !(0, import_chunk_B7YUZWPX.isFalse)(polymorphic);
  const column = `${name}_id`;
  const index = (0, import_chunk_B7YUZWPX.entryOf)(options, "index");
  const foreign = (0, import_chunk_B7YUZWPX.entryOf)(options, "foreign_key");
  const columns = [
    ...isPolymorphic ? [columnOf(`${name}_type`, "string", options)] : [],
    columnOf(column, type, options)
  ];
  const at = { start: 0, end: 0 };
  const names = {
    kind: "list",
    items: (isPolymorphic ? [`${name}_type`, column] : [column]).map((value) => ({
      kind: "text",
      value,
      pieces: [],
      dynamic: false,
      at
    })),
    at
  };
  return {
    columns,
    after: [
      ...(0, import_chunk_B7YUZWPX.isFalse)(index) ? [] : [indexSql(table, plain2, names, index)],
      ...foreign === void 0 || (0, import_chunk_B7YUZWPX.isFalse)(foreign) || foreign.kind === "null" ? [] : [foreignKeySql(table, column, (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(foreign, "to_table")) ?? pluralOf(name), foreign)]
    ]
  };
};
var operationOf = (name, args) => {
  const last = args.at(-1);
  return last?.kind === "map" ? { name, args: args.slice(0, -1), options: last } : { name, args, options: void 0 };
};
var isOperation = (name) => Object.hasOwn(OPERATIONS, name);
var sqlOf = (operation) => {
  const plain2 = (0, import_chunk_B7YUZWPX.textOf)(operation.args[0]);
  const sql = (0, import_chunk_B7YUZWPX.ownOf)(OPERATIONS, operation.name)?.({ ...operation, plain: plain2 ?? "", table: (0, import_chunk_B7YUZWPX.tableSql)(plain2 ?? "") });
  return plain2 === void 0 || sql === void 0 ? void 0 : { sql, rough: ROUGH.has(operation.name) };
};
var ROUGH = /* @__PURE__ */ new Set([
  "remove_foreign_key",
  "remove_check_constraint",
  "validate_foreign_key",
  "validate_check_constraint",
  "rename_index",
  "remove_index"
]);
var alter = ({ table, args }) => {
  const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
  return name === void 0 ? void 0 : `ALTER TABLE ${table} ALTER COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`;
};
var exists = (options) => (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "if_exists")) ? "IF EXISTS " : "";
var notExists = (options) => (0, import_chunk_B7YUZWPX.isTrue)((0, import_chunk_B7YUZWPX.entryOf)(options, "if_not_exists")) ? "IF NOT EXISTS " : "";
var named = (options) => {
  const name = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name"));
  return name === void 0 ? "" : `CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} `;
};
var addColumn = ({ table, args, options }) => {
  const [name, type] = [(0, import_chunk_B7YUZWPX.textOf)(args[1]), (0, import_chunk_B7YUZWPX.textOf)(args[2])];
  if (name === void 0 || type === void 0) return void 0;
  return [`ALTER TABLE ${table} ADD COLUMN ${notExists(options)}${(0, import_chunk_B7YUZWPX.columnSql)(columnOf(name, type, options))}`];
};
var dropColumns = (table, names, clause = "") => {
  const known = names.filter((name) => name !== void 0);
  return known.length === names.length && names.length > 0 ? [`ALTER TABLE ${table} ${known.map((name) => `DROP COLUMN ${clause}${(0, import_chunk_FVNXMCNJ.identifier)(name)}`).join(", ")}`] : void 0;
};
var addReference = ({ table, plain: plain2, args, options }) => {
  const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
  if (name === void 0) return void 0;
  const { columns, after } = referenceParts(table, plain2, name, options);
  return [
    `ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${notExists(options)}${(0, import_chunk_B7YUZWPX.columnSql)(column)}`).join(", ")}`,
    ...after
  ];
};
var removeReference = ({ table, args, options }) => {
  const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
  if (name === void 0) return void 0;
  const polymorphic = (0, import_chunk_B7YUZWPX.entryOf)(options, "polymorphic");
  return dropColumns(table, [
    `${name}_id`,
    ...polymorphic === void 0 || (0, import_chunk_B7YUZWPX.isFalse)(polymorphic) ? [] : [`${name}_type`]
  ]);
};
var constraintName = (options, kind, plain2) => (0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name")) ?? `${plain2}_${kind}`);
var OPERATIONS = {
  drop_table: ({ args, options }) => {
    const names = args.map(import_chunk_B7YUZWPX.textOf);
    return names.every((name) => name !== void 0) ? names.map(
      (name) => `DROP TABLE ${exists(options)}${(0, import_chunk_B7YUZWPX.tableSql)(name)}${(0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "force")) === "cascade" ? " CASCADE" : ""}`
    ) : void 0;
  },
  drop_join_table: ({ args, options }) => {
    const names = args.flatMap((arg) => (0, import_chunk_B7YUZWPX.textOf)(arg) ?? []);
    const table = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "table_name")) ?? [...names].sort(import_chunk_K22XKW7G.compareTexts).join("_");
    return names.length === args.length ? [`DROP TABLE ${(0, import_chunk_B7YUZWPX.tableSql)(table)}`] : void 0;
  },
  create_join_table: ({ args, options }) => {
    const names = args.flatMap((arg) => (0, import_chunk_B7YUZWPX.textOf)(arg) ?? []);
    if (names.length !== args.length) return void 0;
    const table = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "table_name")) ?? [...names].sort(import_chunk_K22XKW7G.compareTexts).join("_");
    return [
      `CREATE TABLE ${(0, import_chunk_B7YUZWPX.tableSql)(table)} (${names.map((name) => `${(0, import_chunk_FVNXMCNJ.identifier)(`${name.replace(/s$/, "")}_id`)} bigint NOT NULL`).join(", ")})`
    ];
  },
  rename_table: ({ table, args }) => {
    const to = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    return to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
  },
  add_column: addColumn,
  add_columns: ({ table, args, options }) => {
    const names = args.slice(1).map(import_chunk_B7YUZWPX.textOf);
    const type = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "type"));
    return type !== void 0 && names.every((name) => name !== void 0) ? [
      `ALTER TABLE ${table} ${names.map((name) => `ADD COLUMN ${(0, import_chunk_B7YUZWPX.columnSql)(columnOf(name, type, options))}`).join(", ")}`
    ] : void 0;
  },
  add_timestamps: ({ table, options }) => [
    `ALTER TABLE ${table} ${["created_at", "updated_at"].map((name) => `ADD COLUMN ${(0, import_chunk_B7YUZWPX.columnSql)({ notNull: true, ...columnOf(name, "datetime", options), ...(0, import_chunk_B7YUZWPX.entryOf)(options, "null") === void 0 ? { notNull: true } : {} })}`).join(", ")}`
  ],
  remove_timestamps: ({ table }) => dropColumns(table, ["created_at", "updated_at"]),
  remove_column: ({ table, args, options }) => dropColumns(table, [(0, import_chunk_B7YUZWPX.textOf)(args[1])], exists(options)),
  remove_columns: ({ table, args }) => dropColumns(table, args.slice(1).map(import_chunk_B7YUZWPX.textOf)),
  rename_column: ({ table, args }) => {
    const [from, to] = [(0, import_chunk_B7YUZWPX.textOf)(args[1]), (0, import_chunk_B7YUZWPX.textOf)(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(from)} TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
  },
  change_column: (call) => {
    const { args, options } = call;
    const type = (0, import_chunk_B7YUZWPX.textOf)(args[2]);
    const start = alter(call);
    if (start === void 0 || type === void 0) return void 0;
    const using = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "using"));
    const set = (0, import_chunk_B7YUZWPX.entryOf)(options, "default");
    const nullable = (0, import_chunk_B7YUZWPX.entryOf)(options, "null");
    return [
      `${start} TYPE ${typeOf(type, options)}${using === void 0 ? "" : ` USING ${using}`}`,
      ...set === void 0 ? [] : [set.kind === "null" ? `${start} DROP DEFAULT` : `${start} SET DEFAULT ${defaultOf(set)}`],
      ...nullable === void 0 ? [] : [`${start} ${(0, import_chunk_B7YUZWPX.isFalse)(nullable) ? "SET" : "DROP"} NOT NULL`]
    ];
  },
  change_column_null: (call) => {
    const { table, args } = call;
    const start = alter(call);
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    const [, , nullable, value] = args;
    if (start === void 0 || name === void 0 || nullable?.kind !== "boolean") return void 0;
    if (nullable.value) return [`${start} DROP NOT NULL`];
    const column = (0, import_chunk_FVNXMCNJ.identifier)(name);
    return [
      ...value === void 0 || value.kind === "null" ? [] : [`UPDATE ${table} SET ${column} = ${defaultOf(value)} WHERE ${column} IS NULL`],
      `${start} SET NOT NULL`
    ];
  },
  change_column_default: (call) => {
    const start = alter(call);
    const value = (0, import_chunk_B7YUZWPX.entryOf)(call.options, "to") ?? call.args[2] ?? call.options;
    if (start === void 0 || value === void 0) return void 0;
    return [value.kind === "null" ? `${start} DROP DEFAULT` : `${start} SET DEFAULT ${defaultOf(value)}`];
  },
  change_column_comment: () => [""],
  change_table_comment: () => [""],
  add_index: ({ table, plain: plain2, args, options }) => args[1] === void 0 ? void 0 : [indexSql(table, plain2, args[1], options)],
  remove_index: ({ plain: plain2, args, options }) => {
    const columns = (0, import_chunk_B7YUZWPX.textsOf)(args[1]) ?? (0, import_chunk_B7YUZWPX.textsOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "column"));
    const name = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "name")) ?? (columns === void 0 ? void 0 : `index_${plain2}_on_${columns.join("_and_")}`);
    const concurrently = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "algorithm")) === "concurrently" ? "CONCURRENTLY " : "";
    return name === void 0 ? void 0 : [`DROP INDEX ${concurrently}${exists(options)}${(0, import_chunk_FVNXMCNJ.identifier)(name)}`];
  },
  rename_index: ({ args }) => {
    const [from, to] = [(0, import_chunk_B7YUZWPX.textOf)(args[1]), (0, import_chunk_B7YUZWPX.textOf)(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER INDEX ${(0, import_chunk_FVNXMCNJ.identifier)(from)} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
  },
  add_reference: addReference,
  add_belongs_to: addReference,
  remove_reference: removeReference,
  remove_belongs_to: removeReference,
  add_foreign_key: ({ table, args, options }) => {
    const to = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    if (to === void 0) return void 0;
    const column = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "column")) ?? `${singularOf(to.split(".").at(-1) ?? to)}_id`;
    return [foreignKeySql(table, column, to, options)];
  },
  remove_foreign_key: ({ table, plain: plain2, options }) => [
    `ALTER TABLE ${table} DROP CONSTRAINT ${exists(options)}${constraintName(options, "fk", plain2)}`
  ],
  validate_foreign_key: ({ table, plain: plain2, options }) => [
    `ALTER TABLE ${table} VALIDATE CONSTRAINT ${constraintName(options, "fk", plain2)}`
  ],
  add_check_constraint: ({ table, args, options }) => {
    const test = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    return test === void 0 ? void 0 : [
      `ALTER TABLE ${table} ADD ${named(options)}CHECK (${test})${(0, import_chunk_B7YUZWPX.isFalse)((0, import_chunk_B7YUZWPX.entryOf)(options, "validate")) ? " NOT VALID" : ""}`
    ];
  },
  remove_check_constraint: ({ table, plain: plain2, options }) => [
    `ALTER TABLE ${table} DROP CONSTRAINT ${exists(options)}${constraintName(options, "check", plain2)}`
  ],
  validate_check_constraint: ({ table, plain: plain2, options }) => [
    `ALTER TABLE ${table} VALIDATE CONSTRAINT ${constraintName(options, "check", plain2)}`
  ],
  validate_constraint: ({ table, args }) => {
    const name = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} VALIDATE CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`];
  },
  add_unique_constraint: ({ table, args, options }) => {
    const index = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "using_index"));
    if (index !== void 0)
      return [`ALTER TABLE ${table} ADD ${named(options)}UNIQUE USING INDEX ${(0, import_chunk_FVNXMCNJ.identifier)(index)}`];
    return args[1] === void 0 ? void 0 : [`ALTER TABLE ${table} ADD ${named(options)}UNIQUE (${keysOf(args[1]).join(", ")})`];
  },
  remove_unique_constraint: ({ table, plain: plain2, options }) => [
    `ALTER TABLE ${table} DROP CONSTRAINT ${constraintName(options, "unique", plain2)}`
  ],
  add_exclusion_constraint: ({ table, args, options }) => {
    const test = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    const using = (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "using"));
    return test === void 0 ? void 0 : [`ALTER TABLE ${table} ADD ${named(options)}EXCLUDE ${using === void 0 ? "" : `USING ${using} `}(${test})`];
  },
  enable_extension: ({ plain: plain2 }) => [`CREATE EXTENSION IF NOT EXISTS ${(0, import_chunk_FVNXMCNJ.identifier)(plain2)}`],
  disable_extension: ({ plain: plain2 }) => [`DROP EXTENSION IF EXISTS ${(0, import_chunk_FVNXMCNJ.identifier)(plain2)} CASCADE`],
  create_enum: ({ table, args }) => {
    const values = (0, import_chunk_B7YUZWPX.textsOf)(args[1]);
    return values === void 0 ? void 0 : [`CREATE TYPE ${table} AS ENUM (${values.map(import_chunk_FVNXMCNJ.literal).join(", ")})`];
  },
  drop_enum: ({ table }) => [`DROP TYPE ${table}`],
  rename_enum: ({ table, args, options }) => {
    const to = (0, import_chunk_B7YUZWPX.textOf)(args[1]) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "to"));
    return to === void 0 ? void 0 : [`ALTER TYPE ${table} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
  },
  add_enum_value: ({ table, args, options }) => {
    const value = (0, import_chunk_B7YUZWPX.textOf)(args[1]);
    const [before, after] = [(0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "before")), (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "after"))];
    return value === void 0 ? void 0 : [
      `ALTER TYPE ${table} ADD VALUE ${notExists(options)}${(0, import_chunk_FVNXMCNJ.literal)(value)}${before === void 0 ? "" : ` BEFORE ${(0, import_chunk_FVNXMCNJ.literal)(before)}`}${after === void 0 ? "" : ` AFTER ${(0, import_chunk_FVNXMCNJ.literal)(after)}`}`
    ];
  },
  rename_enum_value: ({ table, options }) => {
    const [from, to] = [(0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "from")), (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(options, "to"))];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TYPE ${table} RENAME VALUE ${(0, import_chunk_FVNXMCNJ.literal)(from)} TO ${(0, import_chunk_FVNXMCNJ.literal)(to)}`];
  },
  create_schema: ({ table }) => [`CREATE SCHEMA ${table}`],
  drop_schema: ({ table }) => [`DROP SCHEMA ${table}`]
};
var singularOf = (table) => {
  for (const stem of [table.replace(/ies$/, "y"), table.replace(/es$/, ""), table.replace(/s$/, "")])
    if (stem !== table && pluralOf(stem) === table) return stem;
  return table;
};
var newTable = ({ args, options }) => {
  const plain2 = (0, import_chunk_B7YUZWPX.textOf)(args[0]);
  if (plain2 === void 0) return void 0;
  const builder = (0, import_chunk_B7YUZWPX.tableToMake)((0, import_chunk_B7YUZWPX.tableSql)(plain2), plain2);
  const id = (0, import_chunk_B7YUZWPX.entryOf)(options, "id");
  const key = (0, import_chunk_B7YUZWPX.entryOf)(options, "primary_key");
  const keys = key?.kind === "list" ? (0, import_chunk_B7YUZWPX.textsOf)(key) ?? [] : [];
  if (keys.length > 0) builder.made.constraints.push(`PRIMARY KEY (${keys.map(import_chunk_FVNXMCNJ.identifier).join(", ")})`);
  else if (!(0, import_chunk_B7YUZWPX.isFalse)(id)) {
    const type = (0, import_chunk_B7YUZWPX.textOf)(id) ?? (0, import_chunk_B7YUZWPX.textOf)((0, import_chunk_B7YUZWPX.entryOf)(id, "type")) ?? "bigserial";
    builder.made.columns.push({
      name: (0, import_chunk_B7YUZWPX.textOf)(key) ?? "id",
      type: type === "primary_key" ? "bigserial" : typeOf(type, void 0),
      primary: true,
      ...type === "uuid" ? { default: "gen_random_uuid()" } : {}
    });
  }
  return builder;
};
var newTableSql = (builder, { options }) => {
  const force = (0, import_chunk_B7YUZWPX.entryOf)(options, "force");
  const isForced = force !== void 0 && !(0, import_chunk_B7YUZWPX.isFalse)(force) && force.kind !== "null";
  return [
    ...isForced ? [`DROP TABLE IF EXISTS ${builder.table}${(0, import_chunk_B7YUZWPX.textOf)(force) === "cascade" ? " CASCADE" : ""}`] : [],
    ...(0, import_chunk_B7YUZWPX.createTableSql)(builder, notExists(options))
  ];
};
var columnCall = (builder, name, given) => {
  const { args, options } = operationOf(name, given);
  const { table, plain: plain2, made } = builder;
  const names = args.map(import_chunk_B7YUZWPX.textOf);
  const known = names.filter((each) => each !== void 0);
  const add = (columns, after = []) => {
    if (made === void 0)
      return {
        sql: [
          `ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${(0, import_chunk_B7YUZWPX.columnSql)(column)}`).join(", ")}`,
          ...after
        ]
      };
    made.columns.push(...columns);
    made.after.push(...after);
    return { sql: [] };
  };
  const later = (sql) => {
    if (made === void 0) return { sql };
    made.after.push(...sql);
    return { sql: [] };
  };
  if (name === "timestamps") {
    const nullable = (0, import_chunk_B7YUZWPX.entryOf)(options, "null");
    return add(
      ["created_at", "updated_at"].map((each) => ({
        ...columnOf(each, "datetime", options),
        notNull: nullable === void 0 || (0, import_chunk_B7YUZWPX.isFalse)(nullable)
      }))
    );
  }
  if (known.length !== names.length)
    return name === "index" ? later([indexSql(table, plain2, args[0], options)]) : void 0;
  if (name === "references" || name === "belongs_to") {
    const parts = known.map((each) => referenceParts(table, plain2, each, options));
    return add(
      parts.flatMap(({ columns }) => columns),
      parts.flatMap(({ after }) => after)
    );
  }
  if (name === "column") {
    const [column, type] = known;
    return column === void 0 || type === void 0 ? void 0 : add([columnOf(column, type, options)]);
  }
  if (name === "index") return later([indexSql(table, plain2, args[0], options)]);
  const own = ON_TABLE[name];
  if (own !== void 0) {
    const at = { start: 0, end: 0 };
    const first = { kind: "text", value: plain2, pieces: [], dynamic: false, at };
    const sent = sqlOf({ name: own, args: [first, ...args], options });
    return sent === void 0 ? void 0 : made === void 0 ? sent : later(sent.sql);
  }
  if (isType(name) || name === "enum") {
    const after = (0, import_chunk_B7YUZWPX.entryOf)(options, "index") === void 0 || (0, import_chunk_B7YUZWPX.isFalse)((0, import_chunk_B7YUZWPX.entryOf)(options, "index")) ? [] : known.map((each) => indexSql(table, plain2, columnName(each), (0, import_chunk_B7YUZWPX.entryOf)(options, "index")));
    return add(
      known.map((each) => columnOf(each, name, options)),
      after
    );
  }
  return void 0;
};
var columnName = (value) => ({
  kind: "text",
  value,
  pieces: [],
  dynamic: false,
  at: { start: 0, end: 0 }
});
var ON_TABLE = {
  remove: "remove_columns",
  rename: "rename_column",
  change: "change_column",
  change_default: "change_column_default",
  change_null: "change_column_null",
  remove_index: "remove_index",
  rename_index: "rename_index",
  remove_references: "remove_reference",
  remove_belongs_to: "remove_belongs_to",
  remove_timestamps: "remove_timestamps",
  foreign_key: "add_foreign_key",
  remove_foreign_key: "remove_foreign_key",
  check_constraint: "add_check_constraint",
  remove_check_constraint: "remove_check_constraint",
  unique_constraint: "add_unique_constraint",
  exclusion_constraint: "add_exclusion_constraint"
};
var MAX_DEPTH2 = 12;
var MAX_ROUNDS = 200;
var MAX_BODIES = 2e3;
var QUIET = /* @__PURE__ */ new Set([
  "puts",
  "print",
  "p",
  "pp",
  "say",
  "announce",
  "require",
  "require_relative",
  "raise",
  "return",
  "next",
  "break",
  "private",
  "attr_reader",
  "attr_accessor",
  "include",
  "extend",
  "sleep",
  "super",
  "suppress_messages",
  "disable_ddl_transaction!",
  "disable_statement_timeout",
  "reset_column_information",
  "yield",
  "self",
  "redo",
  "retry",
  "table_exists?",
  "column_exists?",
  "index_exists?",
  "foreign_key_exists?",
  "not",
  "defined?",
  "loop",
  "warn",
  "transaction",
  "say_with_time",
  "revert",
  "with_lock_retries",
  "up_only",
  "reversible",
  "binding",
  "change_column_comment",
  "change_table_comment",
  "view_exists?",
  "index_name_exists?",
  "connection",
  "block_given?",
  "change_table"
]);
var KEYWORDS = /* @__PURE__ */ new Set([
  "if",
  "unless",
  "while",
  "until",
  "for",
  "case",
  "when",
  "else",
  "elsif",
  "end",
  "begin",
  "rescue",
  "ensure",
  "then",
  "do",
  "in",
  "and",
  "or",
  "def",
  "class",
  "module",
  "true",
  "false",
  "nil"
]);
var RUNS_SQL = /* @__PURE__ */ new Set([
  "execute",
  "exec_query",
  "exec_update",
  "exec_delete",
  "exec_insert",
  "exec_raw",
  "select_all",
  "select_value",
  "select_values",
  "select_rows",
  "query"
]);
var CHANGES_ROWS = /^(?:update_all|delete_all|destroy_all|insert_all!?|upsert_all|update_columns?!?|update_attributes?!?|update!?|create!?|save!?|destroy!?|delete|insert!?|upsert|touch_all|find_or_create_by!?|in_batches|find_each|find_in_batches|each)$/;
var WHOLE = /^(?:update_all|delete_all|destroy_all|find_each)$/;
var NARROWING = /^(?:where|limit|in_batches|find_in_batches|find|find_by!?|joins|merge|not|unscoped_where|from)$/;
var followMethod = (file, start, direction, out) => {
  const { tokens, methods } = file;
  const { list, match } = tokens;
  const assured = [];
  let bodies = 0;
  const walk = (block, outer, builders, depth) => {
    if (++bodies > MAX_BODIES) {
      if (bodies === MAX_BODIES + 1)
        out.opaque(list[start.from] ?? { start: 0, end: 0 }, "a loop", "it is too long to be gone through");
      return;
    }
    const scope = new Map(outer);
    const locals = new Set(block.params);
    for (let at = block.from; at < block.to; ) at = Math.max(one(at), at + 1);
    function inner(next, more = /* @__PURE__ */ new Map(), tables = /* @__PURE__ */ new Map()) {
      if (next !== void 0 && depth < MAX_DEPTH2)
        walk(next, new Map([...scope, ...more]), new Map([...builders, ...tables]), depth + 1);
    }
    function one(at) {
      const token = list[at];
      if (token?.kind === "list" || token?.kind === "punctuation" && token.text === "[")
        return eachOf(at, readList(at));
      if (token?.kind !== "name") return at + 1;
      const before = list[at - 1];
      const isStep = before?.kind === "punctuation" && (before.text === "." || before.text === "&.");
      if (isStep || before?.text === "::") {
        if (isStep && RUNS_SQL.has(token.text)) return execute(at);
        return at + 1;
      }
      if (token.text === "def") return (match.get(at) ?? at) + 1;
      if (KEYWORDS.has(token.text)) return at + 1;
      const assigned = list[at + 1];
      if (assigned?.kind === "punctuation" && ["=", "||=", "+=", "<<"].includes(assigned.text)) {
        locals.add(token.text);
        if (assigned.text !== "=") scope.delete(token.text);
        else {
          const read = readValue(tokens, at + 2, scope);
          if (["text", "list", "map", "number", "boolean"].includes(read.value.kind) && !file.changing.has(token.text))
            scope.set(token.text, read.value);
          else scope.delete(token.text);
        }
        return at + 2;
      }
      const builder = builders.get(token.text);
      if (builder !== void 0 && list[at + 1]?.text === ".") return onTable(at, builder);
      if (list[at + 1]?.text === "." || list[at + 1]?.text === "&." || list[at + 1]?.text === "::")
        return onReceiver(at);
      if (RUNS_SQL.has(token.text)) return execute(at);
      return command(at);
    }
    function command(at) {
      const token = list[at];
      const name = token?.text ?? "";
      const method = methods.get(name);
      if (locals.has(name) || scope.has(name)) return at + 1;
      const call = argumentsAt(tokens, at + 1, scope, 0);
      const place = { start: token?.start ?? 0, end: Math.max(call.end, token?.end ?? 0) };
      if (method !== void 0) {
        const given = new Map(
          method.params.flatMap((param, index) => {
            const value = call.args[index];
            return value === void 0 ? [] : [[param, value]];
          })
        );
        inner(method, given);
        inner(call.block);
        return call.next;
      }
      if (name === "safety_assured") {
        assured.push(place);
        inner(call.block);
        return call.next;
      }
      if (name === "create_table" || name === "change_table") return table(name, call, place);
      if (name === "reversible") return reversible(call);
      if (name === "up_only") {
        if (direction === "up") inner(call.block);
        return call.next;
      }
      const label = `${name}${(0, import_chunk_B7YUZWPX.textOf)(call.args[0]) === void 0 ? "" : ` ${(0, import_chunk_B7YUZWPX.textOf)(call.args[0]) ?? ""}`}`;
      if (isOperation(name)) {
        const sent = sqlOf(operationOf(name, call.args));
        if (sent === void 0) out.opaque(place, label, "a part of it is not constant");
        else
          out.sql(
            sent.sql.filter((sql) => sql !== ""),
            place,
            label,
            sent.rough
          );
        return call.next;
      }
      if (call.block !== void 0) {
        inner(call.block);
        return call.next;
      }
      const first = list[at - 1];
      const begins = first === void 0 || first.kind === "newline" || first.text === ";" || at === block.from;
      if (begins && !QUIET.has(name) && /^[a-z]/.test(name))
        out.opaque(place, label, `${name} is no operation that is read here`);
      return begins ? call.next : at + 1;
    }
    function table(name, call, place) {
      const operation = operationOf(name, call.args);
      const builder = newTable(operation);
      const label = `${name} ${builder?.plain ?? ""}`.trim();
      if (builder === void 0) {
        out.opaque(place, label, "the table is not known");
        return call.next;
      }
      const [param = "t"] = call.block?.params ?? [];
      if (name === "change_table") {
        inner(call.block, /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map([[param, { table: builder.table, plain: builder.plain }]]));
        return call.next;
      }
      inner(call.block, /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map([[param, builder]]));
      const [missing] = builder.made.missing;
      out.sql(newTableSql(builder, operation), place, label, missing !== void 0);
      if (missing !== void 0) out.opaque(place, label, missing);
      return call.next;
    }
    function onTable(at, builder) {
      const name = list[at + 2];
      const call = argumentsAt(tokens, at + 3, scope, 0);
      if (name?.kind !== "name") return at + 2;
      const sent = columnCall(builder, name.text, call.args);
      const place = { start: list[at]?.start ?? name.start, end: Math.max(call.end, name.end) };
      const label = `${builder.made === void 0 ? "change_table" : "create_table"} ${builder.plain}: ${name.text}`;
      if (sent === void 0) {
        if (builder.made === void 0)
          out.opaque(place, label, "a part of it is not constant, or no operation that is read here");
        else builder.made.missing.push(`${name.text} is not constant, or no operation that is read here`);
      } else if (sent.sql.length > 0) out.sql(sent.sql, place, label, sent.rough);
      return call.next;
    }
    function reversible(call) {
      const [param = "dir"] = call.block?.params ?? [];
      const to = call.block?.to ?? 0;
      for (let at = call.block?.from ?? to; at < to; at++) {
        const isOwn = list[at]?.text === param && list[at + 1]?.text === "." && list[at + 2]?.text === direction;
        const next = isOwn ? argumentsAt(tokens, at + 3, scope, 0) : void 0;
        if (next?.block !== void 0) inner(next.block);
      }
      return call.next;
    }
    function execute(at) {
      const token = list[at];
      const call = argumentsAt(tokens, at + 1, scope, 0);
      const [sql] = call.args;
      if (sql === void 0) return at + 1;
      const isRead = /^(?:select|query|exec_query)/.test(token?.text ?? "") && (sql.kind !== "text" || /^\s*(?:select|with)\b/i.test(sql.value));
      if (!isRead || sql.kind === "text")
        out.written(
          sql,
          { start: token?.start ?? 0, end: Math.max(call.end, token?.end ?? 0) },
          token?.text ?? "execute"
        );
      return call.next;
    }
    function onReceiver(at) {
      const token = list[at];
      const known = scope.get(token?.text ?? "");
      if (known?.kind === "list") return eachOf(at, { items: known, next: at + 1 });
      const steps = [];
      let next = at + 1;
      let block2;
      let end = token?.end ?? 0;
      for (; ; ) {
        const ahead = list[next]?.kind === "newline" ? afterLines(tokens, next) : next;
        const dot = list[ahead]?.text;
        const name = list[ahead + 1];
        if (dot !== "." && dot !== "&." && dot !== "::" || name?.kind !== "name") break;
        if (RUNS_SQL.has(name.text) && dot !== "::" && steps.at(-1) !== "where") return execute(ahead + 1);
        const call = argumentsAt(
          tokens,
          ahead + 2,
          scope,
          0,
          list[ahead + 2]?.text === "(" || list[ahead + 2]?.kind === "newline"
        );
        if (dot !== "::") steps.push(name.text);
        next = call.next;
        end = Math.max(call.end, name.end);
        ({ block: block2 } = call);
      }
      const isModel = /^[A-Z]/.test(token?.text ?? "");
      if (isModel && steps.some((step2) => CHANGES_ROWS.test(step2))) {
        const place = { start: token?.start ?? 0, end };
        out.mention(place, `changes rows through ${token?.text ?? ""}`);
        if (steps.some((step2) => WHOLE.test(step2)) && !steps.some((step2) => NARROWING.test(step2)))
          out.find(
            "unbounded-update",
            place,
            `${token?.text ?? ""}.${steps.join(".")} goes through every row of its table in one migration: it keeps what it has locked until all of it is done.`,
            "Work in batches (in_batches), outside of the transaction, or in a task after the deploy."
          );
      }
      inner(block2);
      return Math.max(next, at + 1);
    }
    function readList(at) {
      const close = list[at]?.kind === "list" ? at : match.get(at);
      if (close === void 0) return void 0;
      const token = list[at];
      const place = { start: token?.start ?? 0, end: token?.end ?? 0 };
      const items = token?.kind === "list" ? (token.parts ?? []).map((pieces) => ({
        kind: "text",
        value: pieces.map(({ text }) => text).join(""),
        pieces,
        dynamic: false,
        at: place
      })) : itemsIn(tokens, at + 1, close, scope, 0);
      return { items: { kind: "list", items, at: place }, next: close + 1 };
    }
    function eachOf(at, read) {
      if (read?.items.kind !== "list" || list[read.next]?.text !== "." || list[read.next + 1]?.text !== "each")
        return at + 1;
      const call = argumentsAt(tokens, read.next + 2, scope, 0);
      const { block: own } = call;
      if (own === void 0 || read.items.items.length > MAX_ROUNDS) return at + 1;
      for (const item of read.items.items) {
        const parts = own.params.length > 1 && item.kind === "list" ? item.items : [item];
        inner(
          own,
          new Map(
            own.params.flatMap(
              (param, index) => parts[index] === void 0 ? [] : [[param, parts[index]]]
            )
          )
        );
      }
      return call.next;
    }
  };
  walk(start, file.scope, /* @__PURE__ */ new Map(), 0);
  return assured;
};
var MIGRATION = /(^|\/)(?:db\/(?:\w+_)?(?:post_)?migrate|db\/migrations?|migrate)\/(\d+)_[^/]+\.rb$/;
var CLASS = /<\s*(?:ActiveRecord::Migration|\w*Migration\b|\w+::\w*Migration)/;
var rails = {
  framework: "rails",
  claim: async (paths, peek) => {
    const claimed = [];
    for (const path of paths) {
      if (!path.endsWith(".rb")) continue;
      if (MIGRATION.test(path) || CLASS.test(await peek(path))) claimed.push(path);
    }
    return claimed;
  },
  read: async (paths, { files, parser, signal }) => {
    const migrations = [];
    const unreadable = [];
    for (const path of paths) {
      signal.throwIfAborted();
      const read = readRuby(path, await files.readText(path), parser);
      if ("rule" in read) unreadable.push(read);
      else migrations.push(read);
    }
    return {
      migrations: migrations.sort((one, other) => (0, import_chunk_K22XKW7G.compareVersions)(one.version ?? "", other.version ?? "")),
      unreadable,
      notes: []
    };
  }
};
var readRuby = (path, text, parser) => {
  const positionOf = (0, import_chunk_I5TGMHCY.positionsOf)(text);
  let file;
  try {
    file = rubyFile(text);
  } catch (error) {
    if (!(error instanceof NotRuby)) throw error;
    const { line, column } = positionOf(error.offset);
    return {
      path,
      rule: "unreadable",
      message: `${path}:${line}:${column} cannot be read as Ruby, so that what the migration does is not known. ${error.message}`,
      help: "Correct the file; `ruby -c` names the mistake. Where it is right, leave it out of `paths` and have somebody review it."
    };
  }
  const version = /^\d+/.exec(import_node_path.posix.basename(path))?.[0];
  const base = {
    path,
    name: import_node_path.posix.basename(path),
    ...version === void 0 ? {} : { version },
    series: import_node_path.posix.dirname(path),
    framework: "rails",
    text,
    transaction: /^\s*disable_ddl_transaction!/m.test(text) ? "none" : "file"
  };
  const change = file.methods.get("change");
  const up = file.methods.get("up") ?? change;
  if (up === void 0)
    return {
      ...base,
      statements: [],
      findings: [],
      suppressions: [],
      down: { status: "unsupported" },
      reviewOnly: "It has neither change nor up that can be found, so that what it sends is not known"
    };
  const out = (0, import_chunk_B7YUZWPX.script)(parser, positionOf);
  const assured = followMethod(file, up, "up", out);
  return {
    ...base,
    statements: out.statements,
    findings: out.findings,
    suppressions: [
      ...(0, import_chunk_B7YUZWPX.scriptSuppressions)(text),
      ...assured.map(({ start, end }) => ({
        tool: "strong_migrations",
        rules: [],
        line: positionOf(start).line,
        covers: { from: positionOf(start).line, to: positionOf(end).line },
        text: "safety_assured"
      }))
    ],
    down: file.methods.has("up") ? downOf(path, text, file, parser) : changeDown(text)
  };
};
var downOf = (path, text, file, parser) => {
  const down = file.methods.get("down");
  if (down === void 0) return { status: "none" };
  const body2 = file.tokens.list.slice(down.from, down.to).filter(({ kind, text: word }) => kind !== "newline" && word !== ";");
  if (body2.length === 0) return { status: "none" };
  if (body2[0]?.text === "raise") return { status: "irreversible", reason: "down raises" };
  const out = (0, import_chunk_B7YUZWPX.script)(parser, (0, import_chunk_I5TGMHCY.positionsOf)(text));
  followMethod(file, down, "down", out);
  const readable = out.statements.every(
    (statement) => statement.opaque !== true && statement.mistake === void 0 && statement.masked !== true && statement.sql !== ""
  );
  return readable && out.statements.length > 0 ? { status: "present", path, sql: out.statements.map(({ sql }) => `${sql};`).join("\n") } : { status: "unsupported" };
};
var ONE_WAY = /^\s*(?:execute|change_column|remove_columns|change_table_comment)\b(?!_)/m;
var changeDown = (text) => ONE_WAY.test(text) && !/\breversible\b|\bup_only\b/.test(text) ? { status: "irreversible", reason: "Rails cannot turn round what `change` does here; write `up` and `down`" } : { status: "unsupported" };
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rails,
  readRuby
});
