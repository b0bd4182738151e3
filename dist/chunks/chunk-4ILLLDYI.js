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
  readDocument: () => readDocument
});
module.exports = __toCommonJS(stdin_exports);
var readDocument = async (text) => {
  const { default: MarkdownIt } = await Promise.resolve().then(() => require("./markdown-it-IZZFBIKG.js"));
  const lines = text.split(/\r\n|\r|\n/);
  const front = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  const body = front === null ? text : front[0].replace(/[^\r\n]/g, "") + text.slice(front[0].length);
  const tokens = new MarkdownIt({ html: true, linkify: false }).parse(body, {});
  const pieces = [];
  const links = [];
  const tasks = [];
  const headings = [];
  const anchors = /* @__PURE__ */ new Set();
  for (const [index, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === "fence" || token.type === "code_block") {
      const language = token.info.trim().split(/\s+/)[0]?.toLowerCase() ?? "";
      const first = token.type === "fence" ? line + 1 : line;
      for (const [offset, part] of token.content.split("\n").entries())
        if (part !== "") pieces.push({ kind: "code", text: part, line: first + offset, language });
    } else if (token.type === "html_block") {
      for (const [offset, part] of token.content.split("\n").entries())
        pieces.push({ kind: "html", text: part, line: line + offset });
      for (const match of token.content.matchAll(/\s(?:id|name)=["']([^"']+)["']/g)) anchors.add(match[1] ?? "");
    } else if (token.type === "inline") {
      readInline(token, line, pieces, links, anchors);
      const opened = tokens[index - 1];
      const title = plainText(token);
      if (opened?.type === "heading_open") headings.push({ title, level: Number(opened.tag.slice(1)), line });
      else if (opened?.type === "paragraph_open" && opened.level === 0 && isBoldLine(token))
        headings.push({ title: title.replace(/:$/, ""), level: 7, line });
      const task = /^\[([ xX])\]\s+(.*)/.exec(token.content);
      if (task !== null && tokens[index - 2]?.type === "list_item_open")
        tasks.push({ line, done: task[1] !== " ", text: task[2] ?? "" });
    }
  }
  const used = /* @__PURE__ */ new Map();
  for (const { title, level } of headings) {
    if (level > 6) continue;
    const slug = slugOf(title);
    const count = used.get(slug) ?? 0;
    used.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return {
    lines,
    pieces,
    links,
    tasks,
    anchors,
    sections: nest(headings, lines.length),
    ...front?.[1] === void 0 ? {} : { frontMatter: front[1] }
  };
};
var readInline = (token, firstLine, pieces, links, anchors) => {
  let line = firstLine;
  let linked = false;
  for (const child of token.children ?? []) {
    switch (child.type) {
      case "softbreak":
      case "hardbreak":
        line++;
        break;
      case "text":
        pieces.push({ kind: linked ? "link" : "text", text: child.content, line });
        break;
      case "code_inline":
        pieces.push({ kind: "inline-code", text: child.content, line });
        break;
      case "html_inline":
        pieces.push({ kind: "html", text: child.content, line });
        for (const match of child.content.matchAll(/\s(?:id|name)=["']([^"']+)["']/g)) anchors.add(match[1] ?? "");
        break;
      case "link_open":
        linked = true;
        links.push({ target: String(child.attrGet("href") ?? ""), line });
        break;
      case "link_close":
        linked = false;
        break;
      case "image":
        links.push({ target: String(child.attrGet("src") ?? ""), line });
        pieces.push({ kind: "link", text: child.content, line });
        break;
      default:
    }
  }
};
var plainText = (token) => (token.children ?? []).map((child) => ["text", "code_inline"].includes(child.type) ? child.content : "").join("").trim();
var isBoldLine = (token) => /^\*\*[^*]+\*\*:?$|^__[^_]+__:?$/.test(token.content.trim());
var nest = (headings, lastLine) => headings.map((heading, index) => {
  const next = headings.slice(index + 1).find(({ level: level2 }) => level2 <= heading.level);
  const above = [];
  let level = heading.level;
  for (const other of headings.slice(0, index).toReversed())
    if (other.level < level) {
      above.unshift(other.title);
      level = other.level;
    }
  return { ...heading, above, endLine: next === void 0 ? lastLine : next.line - 1 };
});
var slugOf = (title) => title.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readDocument
});
