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
  commentAt: () => commentAt,
  splitSql: () => splitSql
});
module.exports = __toCommonJS(stdin_exports);
var INTERESTING = /--|\/\*|'|"|\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|;|\\/g;
var WORD = /[\w$\u0080-\uffff]/;
var COPY_FROM_STDIN = /^\s*copy\b(?!\s*\()[\s\S]*\bfrom\s+stdin\b/i;
var RULE = /^create\s+(or\s+replace\s+)?rule\b/i;
var ROUTINE = /^create\s+(or\s+replace\s+)?(function|procedure)\b/i;
var splitSql = (text) => {
  const pieces = [];
  const comments = [];
  let from = 0;
  INTERESTING.lastIndex = 0;
  for (let match = INTERESTING.exec(text); match !== null; match = INTERESTING.exec(text)) {
    const at = match.index;
    const found = match[0];
    let next = at + found.length;
    if (found === "--") {
      next = lineEnd(text, at);
      comments.push({ start: at, end: next, ...commentAt(text, at, next) });
    } else if (found === "/*") {
      const end = commentEnd(text, at);
      if (end === void 0) break;
      next = end;
      comments.push({ start: at, end: next, ...commentAt(text, at, next) });
    } else if (found === "'") {
      next = stringEnd(text, at);
    } else if (found === '"') {
      const end = text.indexOf('"', at + 1);
      next = end < 0 ? text.length : end + 1;
    } else if (found === "\\") {
      if (isBlank(text, from, at, comments)) {
        next = commandEnd(text, at);
        pieces.push({ start: at, end: next, kind: "psql" });
        from = next;
      }
    } else if (found === ";") {
      const start2 = skipBlankAndComments(text, from, at, comments);
      const statement = text.slice(start2, at);
      if (!isInsideBody(statement)) {
        const isCopy = COPY_FROM_STDIN.test(statement) && COPY_FROM_STDIN.test(withoutStrings(statement));
        if (start2 < at) pieces.push({ start: start2, end: trimEnd(text, start2, at), kind: "statement" });
        from = next;
        if (isCopy) {
          const data = copyDataEnd(text, at + 1);
          if (data !== void 0) {
            pieces.push({ start: data.start, end: data.end, kind: "copy-data" });
            from = next = data.next;
          }
        }
      }
    } else if (at > 0 && WORD.test(text[at - 1] ?? "")) {
      next = at + 1;
    } else {
      const end = text.indexOf(found, next);
      next = end < 0 ? text.length : end + found.length;
    }
    INTERESTING.lastIndex = next;
  }
  const start = skipBlankAndComments(text, from, text.length, comments);
  if (start < text.length) pieces.push({ start, end: trimEnd(text, start, text.length), kind: "statement" });
  return { pieces, comments };
};
var commentAt = (text, start, end) => ({
  text: text.slice(start + 2, text[start] === "-" ? end : Math.max(start + 2, end - 2)).trim(),
  ownLine: isOwnLine(text, start)
});
var lineEnd = (text, from) => {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) return index;
  }
  return text.length;
};
var commandEnd = (text, from) => {
  const end = lineEnd(text, from);
  const mark = /\s\\\\(?=\s)/.exec(text.slice(from, end));
  return mark === null ? end : from + mark.index + mark[0].length;
};
var isOwnLine = (text, at) => {
  for (let index = at - 1; index >= 0; index--) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9 && code !== 65279) return false;
  }
  return true;
};
var commentEnd = (text, from) => {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = from + 2;
  let depth = 1;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    depth += match[0] === "/*" ? 1 : -1;
    if (depth === 0) return match.index + 2;
  }
  return void 0;
};
var stringEnd = (text, from) => {
  const before = text[from - 1];
  const escapes = (before === "e" || before === "E") && !WORD.test(text[from - 2] ?? " ");
  if (!escapes) {
    const end = text.indexOf("'", from + 1);
    return end < 0 ? text.length : end + 1;
  }
  for (let index = from + 1; index < text.length; index++) {
    if (text[index] === "\\") index++;
    else if (text[index] === "'") return index + 1;
  }
  return text.length;
};
var isBlank = (text, from, to, comments) => skipBlankAndComments(text, from, to, comments) >= to;
var skipBlankAndComments = (text, from, to, comments) => {
  let index = from;
  while (index < to) {
    const code = text.charCodeAt(index);
    if (code === 32 || code >= 9 && code <= 13 || code === 65279 || code === 160) {
      index++;
      continue;
    }
    if (code !== 45 && code !== 47) return index;
    const comment = commentStartingAt(comments, index);
    if (comment === void 0) return index;
    index = comment.end;
  }
  return Math.min(index, to);
};
var commentStartingAt = (comments, start) => {
  let low = 0;
  let high = comments.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const comment = comments[middle];
    if (comment === void 0) return void 0;
    if (comment.start === start) return comment;
    if (comment.start < start) low = middle + 1;
    else high = middle - 1;
  }
  return void 0;
};
var trimEnd = (text, start, end) => {
  let index = end;
  while (index > start && /\s/.test(text[index - 1] ?? "")) index--;
  return index;
};
var isInsideBody = (head) => {
  if (!/^create/i.test(head)) return false;
  const plain = head.slice(0, 40);
  if (RULE.test(plain)) return depthOf(head, /\(/g) > depthOf(head, /\)/g);
  if (!ROUTINE.test(plain) || !/\bbegin\s+atomic\b/i.test(head)) return false;
  const words = withoutStrings(head);
  const body = words.slice(words.search(/\bbegin\s+atomic\b/i));
  return depthOf(body, /\b(begin|case)\b/gi) > depthOf(body, /\bend\b/gi);
};
var depthOf = (text, pattern) => withoutStrings(text).match(pattern)?.length ?? 0;
var withoutStrings = (text) => text.replaceAll(
  /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$/g,
  (found) => " ".repeat(found.length)
);
var copyDataEnd = (text, from) => {
  const start = lineEnd(text, from);
  const end = /(?:\r\n|\n|\r)\\\.[ \t]*(?=\r|\n|$)/g;
  end.lastIndex = start;
  const match = end.exec(text);
  return match === null ? void 0 : { start, end: match.index, next: match.index + match[0].length };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commentAt,
  splitSql
});
