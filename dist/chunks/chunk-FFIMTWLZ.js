import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checks/document/read-document.ts
var readDocument = async (text) => {
  const { default: MarkdownIt } = await import("./markdown-it-DT4FAKNV.js");
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

export {
  readDocument
};
