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
  readChecklist: () => readChecklist
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_PMX7GQOG = require("./chunk-PMX7GQOG.js");
var import_chunk_2BOPSHBK = require("./chunk-2BOPSHBK.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var OPEN = "\u2610\u2B1C\u25A1\u25FB\u25A2\u{1F532}";
var TICKED = "\u2611\u2612\u{1F5F9}\u{1F5F8}";
var BOX = new RegExp(`^[*_~\\s]*([${OPEN}${TICKED}])\\ufe0f?[*_~]*\\s*(.*)$`, "su");
var BOXES = new RegExp(`[${OPEN}${TICKED}]`, "gu");
var boxAtStart = (text) => {
  const match = BOX.exec(text);
  if (match === null || (text.match(BOXES)?.length ?? 0) > 1) return void 0;
  return { checked: TICKED.includes(match[1] ?? ""), rest: (match[2] ?? "").trim() };
};
var STATUS_HEADING = /^(\W*|status|state|done\??|completed?\??|checked\??|ticked|ready\??|verified\??|sign[- ]?off|ok\??|erledigt|fertig|stand|estado|hecho|listo|feito|fait|statut|état|stato|fatto|状态|完成|状態|完了|済)$/iu;
var DONE_CELL = /^(\[[xX]\]|[\u2611\u2612\u2705\u2714\u2713\u{1f5f9}]\ufe0f?|done|complete[d]?|yes|ok|erledigt|hecho|feito|fait)\.?$/iu;
var OPEN_CELL = /^(\[ \]|[\u2610\u2b1c\u25a1\u25fb\u25a2\u{1f532}\u274c\u23f3\u{1f6a7}\u{1f534}\u{1f7e1}\u{1f7e0}]\ufe0f?|to ?do|open|pending|not started|in progress|no|offen|pendiente|pendente)\.?$/iu;
var isStatusHeading = (heading) => STATUS_HEADING.test(bare(heading));
var readBoxCell = (cell) => {
  const text = bare(cell);
  const first = new RegExp("^(\\[[ xX]\\]|[^\\p{L}\\p{N}\\s]+)\\s+\\p{L}", "u").exec(text)?.[1] ?? text;
  return DONE_CELL.test(first) ? true : OPEN_CELL.test(first) ? false : void 0;
};
var isBoxCell = (cell) => /^(\[[ xX]\]|[\u2610\u2b1c\u25a1\u25fb\u25a2\u2611\u2612\u{1f532}]\ufe0f?)$/u.test(bare(cell));
var bare = (cell) => cell.replace(/[*_`]/g, "").trim();
var TASK_LINE = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(\S.*)$/;
var readTaskLines = (lines, firstLine) => {
  const found = [];
  let indents = [];
  for (const [index, line] of lines.entries()) {
    const match = line.length > 2e4 ? TASK_LINE.exec(line.slice(0, 2e4)) : TASK_LINE.exec(line);
    if (match === null) continue;
    const indent = (match[1] ?? "").replaceAll("	", "    ").length;
    indents = [...indents.filter((other) => other < indent), indent].slice(-100);
    found.push({
      line: firstLine + index,
      depth: indents.length - 1,
      checked: match[2] !== " ",
      text: (match[3] ?? "").trimEnd()
    });
  }
  return found;
};
var TASK = /^\[([ \txX])\][ \t\n]\s*(?=\S)/;
var readBlocks = (tokens, lines) => {
  const headings = [];
  const items = [];
  const nodes = [];
  const warnings = [];
  let path = [];
  const open = [];
  const lists = [];
  let listCount = 0;
  let quotes = 0;
  const place = (map) => ({
    line: (map?.[0] ?? 0) + 1,
    endLine: Math.max(map?.[1] ?? 1, (map?.[0] ?? 0) + 1),
    heading: headings.length - 1,
    parent: open.at(-1) ?? -1
  });
  const section = () => path.map((heading) => heading.text);
  const ancestors = () => open.map((index) => entryText(nodes[index]));
  const addItem = (item, above = section()) => {
    items.push({ ...item, section: above, ancestors: ancestors() });
    return items.length - 1;
  };
  const readHeading = (token, content) => {
    const text = content.replace(/\s*\n\s*/g, " ").trim();
    const level = Number(token.tag.slice(1));
    if (open.length > 0 || quotes > 0) {
      nodes.push({ kind: "text", ...place(token.map), text });
      return;
    }
    path = path.filter((above) => above.level < level);
    const box = boxAtStart(text);
    const position = place(token.map);
    if (box !== void 0 && box.rest !== "")
      addItem({
        line: position.line,
        endLine: position.endLine,
        text: box.rest,
        depth: 0,
        checked: box.checked,
        inCodeFence: false,
        form: "glyph"
      });
    path.push({ level, text });
    headings.push({ line: position.line, level, text, path: section() });
    nodes.push({ kind: "heading", ...position, heading: headings.length - 1, level, text });
    if (box !== void 0 && box.rest !== "")
      nodes.push({
        kind: "entry",
        ...position,
        heading: headings.length - 1,
        text: box.rest,
        depth: 0,
        ordered: false,
        item: items.length - 1,
        list: ++listCount
      });
  };
  const readEntry = (token, paragraph, inline) => {
    const position = place(token.map);
    const content = paragraph?.type === "paragraph_open" ? inline?.content ?? "" : "";
    const textEnd = inline?.map === null || inline?.map === void 0 || content === "" ? position.line : inline.map[1];
    const task = TASK.exec(content);
    const box = task === null ? boxAtStart(content) : void 0;
    const text = oneLine(task === null ? box?.rest ?? content : content.slice(task[0].length));
    const isItem = text !== "" && (task !== null || box !== void 0);
    const line = content === "" || inline?.map === null || inline?.map === void 0 ? position.line : inline.map[0] + 1;
    const item = isItem ? addItem({
      line,
      endLine: Math.max(line, textEnd),
      text,
      depth: open.length,
      checked: task === null ? box?.checked ?? false : /x/i.test(task[1] ?? ""),
      inCodeFence: false,
      form: task === null ? "glyph" : "task"
    }) : -1;
    nodes.push({
      kind: "entry",
      ...position,
      line,
      endLine: Math.max(line, textEnd),
      text,
      depth: open.length,
      ordered: lists.at(-1)?.ordered ?? false,
      item,
      list: lists.at(-1)?.number ?? 0
    });
    open.push(nodes.length - 1);
  };
  const readText = (map, content) => {
    const position = place(map);
    nodes.push({ kind: "text", ...position, text: content });
    for (const [index, line] of content.split("\n").entries()) {
      const box = boxAtStart(line);
      if (box === void 0 || box.rest === "") continue;
      const at = position.line + index;
      const item = addItem({
        line: at,
        endLine: at,
        text: box.rest,
        depth: open.length,
        checked: box.checked,
        inCodeFence: false,
        form: "glyph"
      });
      nodes.push({
        kind: "entry",
        ...position,
        line: at,
        endLine: at,
        text: box.rest,
        depth: open.length,
        ordered: false,
        item,
        list: ++listCount
      });
    }
  };
  const readCode = (token) => {
    const position = place(token.map);
    const fenced = token.type === "fence";
    const content = token.content.replace(/\n$/, "").split("\n");
    const contentLine = position.line + (fenced ? 1 : 0);
    const tasks = readTaskLines(content, contentLine);
    nodes.push({
      kind: "code",
      ...position,
      language: (token.info.trim().split(/\s+/)[0] ?? "").toLowerCase(),
      content,
      contentLine,
      fenced
    });
    for (const { line, depth, checked, text } of tasks)
      addItem({ line, endLine: line, text, depth, checked, inCodeFence: true, form: "task" });
    if (fenced && token.map !== null && !isClosed(token, lines))
      warnings.push({
        line: position.line,
        rule: "open-fence",
        message: `The code fence that opens here never closes: everything below it is code to GitHub, ${tasks.length === 0 ? "down to the end" : `with ${tasks.length} ${tasks.length === 1 ? "item" : "items"} inside`}. Close it with ${token.markup} on a line of its own.`
      });
    else if (fenced && tasks.length > 0)
      warnings.push({
        line: tasks[0]?.line ?? position.line,
        rule: "items-in-code",
        message: `${tasks.length === 1 ? "An item stands" : `${tasks.length} items stand`} inside the code fence of line ${position.line}: GitHub shows no box there. Move ${tasks.length === 1 ? "it" : "them"} out of the fence.`
      });
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === void 0) continue;
    if (token.type === "heading_open") {
      readHeading(token, tokens[index + 1]?.content ?? "");
      index += 2;
    } else if (token.type === "bullet_list_open" || token.type === "ordered_list_open")
      lists.push({ ordered: token.type === "ordered_list_open", number: ++listCount });
    else if (token.type === "bullet_list_close" || token.type === "ordered_list_close") lists.pop();
    else if (token.type === "list_item_open") {
      readEntry(token, tokens[index + 1], tokens[index + 2]);
      if (tokens[index + 1]?.type === "paragraph_open") index += 3;
    } else if (token.type === "list_item_close") open.pop();
    else if (token.type === "blockquote_open") quotes++;
    else if (token.type === "blockquote_close") quotes--;
    else if (token.type === "paragraph_open") {
      readText(token.map, tokens[index + 1]?.content ?? "");
      index += 2;
    } else if (token.type === "fence" || token.type === "code_block") readCode(token);
    else if (token.type === "html_block") {
      const inside = /^\s*<!--/.test(token.content) ? [] : readTaskLines(token.content.split("\n"), (token.map?.[0] ?? 0) + 1);
      if (inside.length > 0)
        warnings.push({
          line: inside[0]?.line ?? 1,
          rule: "items-in-html",
          message: `${inside.length === 1 ? "A line that looks" : `${inside.length} lines that look`} like a task item ${inside.length === 1 ? "stands" : "stand"} inside an HTML block, where GitHub shows no box. Put an empty line below the HTML tag.`
        });
    } else if (token.type === "table_open") {
      const end = closingOf(tokens, index);
      readTable(tokens.slice(index, end), place, nodes, (row) => addItem({ ...row, depth: open.length }));
      index = end;
    }
  }
  return { headings, items, nodes, warnings };
};
var readTable = (tokens, place, nodes, addItem) => {
  const rows = [];
  let current;
  let header = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "thead_open") header = true;
    else if (token.type === "tbody_open") header = false;
    else if (token.type === "tr_open") {
      current = { map: token.map, cells: [], header };
      rows.push(current);
    } else if (token.type === "th_open" || token.type === "td_open")
      current?.cells.push((tokens[index + 1]?.content ?? "").trim());
  }
  const head = rows.find((row) => row.header)?.cells ?? [];
  const body = rows.filter((row) => !row.header);
  const column = statusColumn(
    head,
    body.map((row) => row.cells)
  );
  for (const row of body) {
    const position = place(row.map);
    const state = column === void 0 ? void 0 : readBoxCell(row.cells[column] ?? "");
    const text = row.cells.filter((cell, index) => index !== column && cell !== "").join(" | ");
    const item = state === void 0 || text === "" ? -1 : addItem({
      line: position.line,
      endLine: position.line,
      text,
      checked: state,
      inCodeFence: false,
      form: "table"
    });
    nodes.push({ kind: "row", ...position, endLine: position.line, cells: row.cells, header: head, item });
  }
};
var statusColumn = (head, rows) => {
  const holdsState = (index, isState) => rows.some((cells) => isState(cells[index] ?? "")) && rows.every((cells) => (cells[index] ?? "").trim() === "" || isState(cells[index] ?? ""));
  const columns = head.map((_, index) => index);
  return columns.find(
    (index) => isStatusHeading(head[index] ?? "") && holdsState(index, (cell) => readBoxCell(cell) !== void 0)
  ) ?? columns.find((index) => holdsState(index, isBoxCell));
};
var closingOf = (tokens, start) => {
  let index = start;
  while (index < tokens.length && tokens[index]?.type !== "table_close") index++;
  return index;
};
var isClosed = (token, lines) => {
  const [start, end] = token.map ?? [0, 0];
  const last = (lines[end - 1] ?? "").replace(/^[\s>]*/, "").trimEnd();
  return end - start > 1 && last.length >= token.markup.length && last === last.charAt(0).repeat(last.length) && last.startsWith(token.markup);
};
var entryText = (node) => node?.kind === "entry" ? node.text : "";
var oneLine = (text) => text.replace(/[ \t]*\n[ \t]*/g, " ").trim();
var readLines = (lines, firstLine, deepLine) => {
  const headings = [];
  const items = [];
  const nodes = [];
  const tasks = new Map(readTaskLines(lines.slice(firstLine), firstLine + 1).map((task) => [task.line, task]));
  let path = [];
  let list = 0;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/.exec(text.slice(0, 2e3));
    if (index >= firstLine && heading !== null) {
      const level = (heading[1] ?? "#").length;
      path = [...path.filter((above) => above.level < level), { level, text: heading[2] ?? "" }];
      headings.push({ line, level, text: heading[2] ?? "", path: path.map((above) => above.text) });
      nodes.push({
        kind: "heading",
        line,
        endLine: line,
        heading: headings.length - 1,
        parent: -1,
        level,
        text: heading[2] ?? ""
      });
      list++;
      continue;
    }
    const task = tasks.get(line);
    if (task === void 0) continue;
    items.push({
      line,
      endLine: line,
      text: task.text,
      section: path.map((above) => above.text),
      depth: task.depth,
      checked: task.checked,
      inCodeFence: false,
      form: "task",
      ancestors: []
    });
    nodes.push({
      kind: "entry",
      line,
      endLine: line,
      heading: headings.length - 1,
      parent: -1,
      text: task.text,
      depth: task.depth,
      ordered: false,
      item: items.length - 1,
      list
    });
  }
  return {
    headings,
    items,
    nodes,
    warnings: [
      {
        line: deepLine,
        rule: "nested-too-deeply",
        message: `The structure at this line is nested too deeply to be followed; the whole document was read line by line, and every line that looks like a task counts.`
      }
    ]
  };
};
var MAX_BYTES = 1e7;
var MAX_NESTING = 600;
var readChecklist = (bytes, path) => {
  if (bytes.byteLength > MAX_BYTES)
    throw new import_errors.UsageError(
      `${path} is ${(0, import_units.formatSize)(bytes.byteLength)} large; a checklist may have up to ${(0, import_units.formatSize)(MAX_BYTES)}. Name the checklist itself, or split it.`
    );
  const { text, encoding } = (0, import_chunk_PMX7GQOG.decodeText)(bytes);
  const lines = text.split(/\r\n|\n|\r/);
  const frontMatter = frontMatterEnd(lines);
  const tokens = parser().parse(lines.map((line, index) => index < frontMatter ? "" : line).join("\n"), {});
  const tooDeep = tokens.find((token) => token.level >= MAX_NESTING - 2);
  const parts = tooDeep === void 0 ? readBlocks(tokens, lines) : readLines(lines, frontMatter, (tooDeep.map?.[0] ?? 0) + 1);
  return { path, encoding, lines, ...parts };
};
var parser = () => {
  const markdown = new import_chunk_2BOPSHBK.MarkdownItCallable("default", { html: true });
  markdown.set({ maxNesting: MAX_NESTING });
  markdown.core.ruler.disable(["inline", "linkify", "replacements", "smartquotes"], true);
  return markdown;
};
var frontMatterEnd = (lines) => {
  if (lines[0]?.trimEnd() !== "---") return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end < 1) return 0;
  const isYaml = lines.slice(1, end).every((line) => /^(\s*|\s*#.*|\s*-(?! \[[ xX]\]) .*|\s+(?!-).*|[\w"'.-]+\s*:(\s.*)?)$/.test(line));
  return isYaml ? end + 1 : 0;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readChecklist
});
