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
  start: () => runProcess
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_RZ33HN2V = require("./chunk-RZ33HN2V.js");
var import_chunk_A6NA3U7U = require("./chunk-A6NA3U7U.js");
var import_chunk_QQLSSKJ4 = require("./chunk-QQLSSKJ4.js");
var import_chunk_PWDZGRU5 = require("./chunk-PWDZGRU5.js");
var import_chunk_FEB2C3LJ = require("./chunk-FEB2C3LJ.js");
var import_chunk_XIZEY373 = require("./chunk-XIZEY373.js");
var import_chunk_I2IS4MXY = require("./chunk-I2IS4MXY.js");
var import_chunk_RMSBHYWB = require("./chunk-RMSBHYWB.js");
var import_chunk_42UGMEED = require("./chunk-42UGMEED.js");
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os4 = __toESM(require("os"));
var import_os = require("os");
var import_fs = require("fs");
var import_os2 = __toESM(require("os"));
var fs2 = __toESM(require("fs"));
var import_node_crypto = require("node:crypto");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_mask = require("./start.cjs").modules["src/core/mask.ts"];
var import_registry = require("./start.cjs").modules["src/checks/registry.ts"];
var import_session = require("./start.cjs").modules["src/cli/session.ts"];
var import_write_reports = require("./start.cjs").modules["src/cli/write-reports.ts"];
var import_errors2 = require("./start.cjs").modules["src/core/errors.ts"];
var import_node_crypto2 = require("node:crypto");
var import_errors3 = require("./start.cjs").modules["src/core/errors.ts"];
var import_problem = require("./start.cjs").modules["src/manifest/problem.ts"];
var import_find_manifests = require("./start.cjs").modules["src/program/find-manifests.ts"];
var import_run = require("./start.cjs").modules["src/program/run.ts"];
var import_terminal = require("./start.cjs").modules["src/reporters/terminal.ts"];
var import_errors4 = require("./start.cjs").modules["src/core/errors.ts"];
var import_problem2 = require("./start.cjs").modules["src/manifest/problem.ts"];
var import_errors5 = require("./start.cjs").modules["src/core/errors.ts"];
var import_suggest = require("./start.cjs").modules["src/core/suggest.ts"];
var import_promises2 = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path2 = require("node:path");
var import_errors6 = require("./start.cjs").modules["src/core/errors.ts"];
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_errors7 = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors8 = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors9 = require("./start.cjs").modules["src/core/errors.ts"];
var import_promises3 = require("node:fs/promises");
var import_node_path3 = require("node:path");
var import_node_util = require("node:util");
var import_node_zlib = require("node:zlib");
var import_errors10 = require("./start.cjs").modules["src/core/errors.ts"];
var import_world = require("./start.cjs").modules["src/world/index.ts"];
var import_errors11 = require("./start.cjs").modules["src/core/errors.ts"];
var import_shown = require("./start.cjs").modules["src/core/shown.ts"];
var import_words = require("./start.cjs").modules["src/reporters/words.ts"];
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;
var IS_WINDOWS2 = process.platform === "win32";
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
var SKEW_MS = 5 * 6e4;
var isLater = (other, own) => {
  if (other.runId === own.runId && other.attempt === own.attempt) return false;
  if (other.lookedAt !== own.lookedAt) return other.lookedAt > own.lookedAt;
  return other.runId === own.runId ? other.attempt > own.attempt : other.runId > own.runId;
};
var isPlausible = (order, writtenAt) => order.lookedAt <= Date.parse(writtenAt) + SKEW_MS;
var formatOrder = ({ lookedAt, runId, attempt }) => `looked-${lookedAt}-run-${runId}-${attempt}`;
var parseOrder = (text) => {
  const match = /\blooked-(\d{1,15})-run-(\d{1,15})-(\d{1,6})\b/.exec(text);
  return match === null ? void 0 : { lookedAt: Number(match[1]), runId: Number(match[2]), attempt: Number(match[3]) };
};
var shortDigest = (text) => (0, import_node_crypto2.createHash)("sha256").update(text).digest("hex").slice(0, 16);
var COMMENT_LIMIT = 65536;
var writeStickyComment = async (sticky) => {
  const { github, writer, identity, issue: issue2, key, order, render, signal } = sticky;
  const opening = markerOpening(key);
  const comments2 = await github.comments(issue2, signal);
  const ours = comments2.filter(
    ({ author, body: body2 }) => (0, import_chunk_ZXUR64IB.sameIdentity)(author.login, identity) && markerIn(body2, opening) !== void 0
  );
  const current = ours.at(-1);
  const room = COMMENT_LIMIT - marker(key, order, "0".repeat(16)).length - 2;
  const text = fit(render(room), room);
  const digest = shortDigest(text);
  const body = `${text.trimEnd()}

${marker(key, order, digest)}`;
  for (const older of ours.slice(0, -1)) await fold(writer, older, opening, signal);
  if (current === void 0) {
    if (sticky.onlyExisting === true) return "unchanged";
    await writer.createComment(issue2, body, signal);
    return "created";
  }
  const last = parseOrder(markerIn(current.body, opening) ?? "");
  if (last !== void 0 && isPlausible(last, current.updatedAt) && isLater(last, order)) return "superseded";
  if (said(withoutMarker(current.body, opening)) === said(text)) return "unchanged";
  await writer.updateComment(current.id, body, signal);
  return "updated";
};
var markerOpening = (key) => `<!-- gonogo ${encodeURIComponent(key)} `;
var marker = (key, order, digest) => `${markerOpening(key)}${formatOrder(order)} sha256-${digest} -->`;
var markerIn = (body, opening) => body.split(/\r?\n/).findLast((line) => line.startsWith(opening) && line.trimEnd().endsWith("-->"));
var withoutMarker = (body, opening) => {
  const line = markerIn(body, opening);
  const at = line === void 0 ? -1 : body.lastIndexOf(line);
  return (at < 0 ? body : body.slice(0, at) + body.slice(at + (line ?? "").length)).replace(/\r\n/g, "\n").trim();
};
var said = (text) => text.replace(/ · [\d.]+ (?:ms|s|min|h|d)<\/sub>/g, "</sub>").trim();
var fold = async (writer, comment, opening, signal) => {
  await writer.updateComment(
    comment.id,
    `This verdict was replaced by a newer one below.

${withoutMarker(comment.body, opening).slice(0, COMMENT_LIMIT - 200)}

<!-- gonogo-folded -->`,
    signal
  );
  await writer.foldComment(comment.nodeId, signal);
};
var fit = (text, limit) => {
  if (text.length <= limit) return text;
  const closing = "\n\n_Cut: the full report is in the job summary and the JSON report._\n";
  const kept = text.slice(0, limit - closing.length - 200);
  const lines = kept.slice(0, Math.max(kept.lastIndexOf("\n"), 0)).split("\n");
  const fences = lines.filter((line) => /^\s*(```|~~~)/.test(line)).length;
  const count = (tag) => lines.join("\n").split(`<${tag}`).length - lines.join("\n").split(`</${tag}>`).length;
  return [
    ...lines,
    ...fences % 2 === 1 ? ["```"] : [],
    ...Array.from({ length: Math.min(Math.max(count("details"), 0), 10) }, () => "</details>")
  ].join("\n").concat(closing);
};
var DESCRIPTION_LIMIT = 140;
var statusContext = (stage) => `gonogo/${stage}`;
var STATES = {
  go: "success",
  "no-go": "failure",
  hold: "pending"
};
var writeStatus = async (wanted) => {
  const { github, writer, identity, sha, stage, state, description, url, order, signal } = wanted;
  const context = statusContext(stage);
  const laterThanOwn = async () => {
    const statuses = await github.statuses(sha, signal);
    return statuses.find((status) => {
      const theirs = orderOf2(status, context, identity);
      return theirs !== void 0 && isLater(theirs, order);
    });
  };
  if (await laterThanOwn() !== void 0) return "superseded";
  await writer.createStatus(
    sha,
    {
      context,
      state,
      description: shorten(description, DESCRIPTION_LIMIT),
      ...url === void 0 ? {} : { targetUrl: `${url}#${formatOrder(order)}` }
    },
    signal
  );
  const overtaken = await laterThanOwn();
  if (overtaken === void 0) return "created";
  await writer.createStatus(
    sha,
    {
      context,
      state: overtaken.state,
      description: overtaken.description,
      ...overtaken.targetUrl === void 0 ? {} : { targetUrl: overtaken.targetUrl }
    },
    signal
  );
  return "superseded";
};
var orderOf2 = (status, context, identity) => {
  if (status.context !== context || !(0, import_chunk_ZXUR64IB.sameIdentity)(status.creator?.login ?? "", identity)) return void 0;
  const order = parseOrder(status.targetUrl ?? "");
  return order !== void 0 && isPlausible(order, status.createdAt) ? order : void 0;
};
var forgedStatuses = (statuses, identity) => {
  const claims = /* @__PURE__ */ new Map();
  const found = [];
  for (const status of [...statuses].reverse()) {
    if (!/^gonogo\/[^/]+$/.test(status.context)) continue;
    const creator = status.creator?.login ?? "nobody";
    const said2 = `${status.context} says ${status.state} (written ${status.createdAt})`;
    const order = parseOrder(status.targetUrl ?? "");
    if (!(0, import_chunk_ZXUR64IB.sameIdentity)(creator, identity)) found.push(`${said2}, but ${creator} wrote it, not this gate`);
    else if (order === void 0) found.push(`${said2}, but names no run of this gate`);
    else if (!isPlausible(order, status.createdAt)) found.push(`${said2}, but claims to come from a later time`);
    else {
      const claim = `${status.context} ${formatOrder(order)}`;
      const before = claims.get(claim);
      if (before === void 0) claims.set(claim, status.state);
      else if (before !== status.state) found.push(`${said2}, but the run that it names had said ${before}`);
    }
  }
  return found;
};
var shorten = (text, limit) => {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = Array.from(line);
  if (line.length <= limit) return line;
  let kept = "";
  for (const character of characters) {
    if (kept.length + character.length > limit - 1) break;
    kept += character;
  }
  const space = kept.lastIndexOf(" ");
  return `${(space > limit / 2 ? kept.slice(0, space) : kept).trimEnd()}\u2026`;
};
var publish = async (publication) => {
  const { github, report, pullRequest, comment, status, signal } = publication;
  const published = [];
  const identity = await github.identity(signal).catch(() => "");
  const surfaces = [];
  if (pullRequest !== void 0 && comment !== "never")
    surfaces.push({ name: "comment", write: () => comments(publication, identity, pullRequest) });
  const { sha } = report.subject;
  if (status && sha !== void 0)
    for (const stage of report.stages)
      surfaces.push({
        name: `status gonogo/${stage}`,
        write: () => writeStatus({
          ...publication,
          identity,
          sha,
          stage,
          state: stateOf(publication),
          description: publication.disputed === true ? `disputed: this commit may be the head of another pull request as well; ${report.reason}` : report.reason,
          url: report.subject.runUrl
        })
      });
  for (const surface of [...surfaces, ...publication.more ?? []]) {
    try {
      published.push({ surface: surface.name, result: await surface.write() });
    } catch (error2) {
      const help = error2 instanceof import_errors2.Undecidable ? ` ${error2.help}` : "";
      published.push({ surface: surface.name, result: "failed", message: `${(0, import_errors2.messageOf)(error2)}${help}` });
    }
  }
  return published;
};
var stateOf = ({ report, holdIsFailure, advisory, disputed }) => disputed === true && report.verdict !== "no-go" ? "pending" : advisory === true ? "success" : report.verdict === "hold" && holdIsFailure === true ? "failure" : STATES[report.verdict];
var comments = async (publication, identity, pullRequest) => {
  const { github, writer, report, order, renderComment, signal } = publication;
  return commentOnHead({
    github,
    writer,
    identity,
    pullRequest,
    sha: report.subject.sha,
    key: commentKey(report.stages, report.subject.environment),
    order,
    render: renderComment,
    // A comment that told of a failure is brought up to date when things are well again.
    onlyExisting: publication.comment === "on-failure" && report.verdict === "go",
    signal
  });
};
var commentKey = (stages, environment) => [...stages, ...environment === void 0 ? [] : [environment]].join(" ");
var commentOnHead = async (sticky) => {
  const { pullRequest, sha, ...rest } = sticky;
  const pull = await sticky.github.pullRequest(pullRequest, sticky.signal);
  if (pull.state === "open" && sha !== void 0 && pull.headSha !== sha) return "outdated";
  return writeStickyComment({ ...rest, issue: pullRequest });
};
var evidenceOf = (github, branch) => {
  const tip = (signal) => github.resolveRef(`heads/${branch}`, signal);
  return {
    async paths(signal) {
      const sha = await tip(signal);
      if (sha === void 0) return void 0;
      const { entries, complete } = await github.tree(sha, signal);
      if (!complete)
        throw new import_errors3.Undecidable(`GitHub does not list all files of ${branch}: there are too many.`, {
          rule: "tree-too-large",
          help: "Begin a new branch, and keep the old one as the archive."
        });
      return entries.filter(({ kind }) => kind === "file").map(({ path }) => path);
    },
    async read(path, signal) {
      const sha = await tip(signal);
      return sha === void 0 ? void 0 : github.file(sha, path, signal);
    }
  };
};
var brokenBy = (thrown, mask) => ({
  title: thrown instanceof import_problem2.ManifestError ? "the manifest has mistakes" : "nothing was decided",
  text: mask.text(
    thrown instanceof import_problem2.ManifestError ? thrown.problems.map(import_problem2.formatProblem).join("\n\n") : thrown instanceof import_errors4.UsageError ? thrown.message : `gonogo broke: ${(0, import_errors4.messageOf)(thrown)}${thrown instanceof import_errors4.Undecidable ? ` ${thrown.help}` : ""}`
  )
});
var renderBroken = ({ title, text }, limit = 1e6) => {
  const shown = text.replaceAll("```", "'''");
  return `## \u{1F534} NO-GO: ${title}

Nothing was run, and what was said before no longer holds.

\`\`\`text
${shown.slice(0, limit - 200)}
\`\`\`
`;
};
var brokenSurfaces = ({ inputs, connected, prepared }, broken, signal) => {
  const { sha, pullRequest, environment } = prepared?.resolved.subject ?? {};
  if (inputs === void 0 || inputs.dryRun || connected?.writer === void 0 || prepared === void 0 || sha === void 0)
    return [];
  const { github, writer } = connected;
  const stages = inputs.stages.length > 0 ? inputs.stages : ["merge"];
  const order = (0, import_chunk_RMSBHYWB.orderOf)(connected, prepared.event);
  const comment = pullRequest === void 0 || inputs.comment === "never" ? [] : [
    {
      name: "the comment",
      async write() {
        await commentOnHead({
          github,
          writer,
          identity: await github.identity(signal),
          pullRequest,
          sha,
          key: commentKey(stages, environment),
          order,
          render: (limit) => renderBroken(broken, limit),
          signal
        });
      }
    }
  ];
  const statuses = (inputs.status && prepared.statusClaim.kind !== "of-another" ? stages : []).map((stage) => ({
    name: `the commit status gonogo/${stage}`,
    async write() {
      await writeStatus({
        github,
        writer,
        identity: await github.identity(signal),
        sha,
        stage,
        state: "failure",
        description: `run-broke: ${broken.text}`,
        url: prepared.event.runUrl,
        order,
        signal
      });
    }
  }));
  return [...comment, ...statuses];
};
var readInputs = (getInput2) => {
  const text = (name) => {
    const value = getInput2(name).trim();
    return value === "" ? void 0 : value;
  };
  const list = (name) => (text(name) ?? "").split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== "");
  const word = (name, words) => {
    const value = text(name)?.toLowerCase();
    if (value === void 0) return void 0;
    if (words.includes(value)) return value;
    const near = (0, import_suggest.nearest)(value, words);
    throw new import_errors5.UsageError(
      `The input \`${name}\` is \`${value}\`; it is one of ${words.join(", ")}.${near === void 0 ? "" : ` Did you mean \`${near}\`?`}`
    );
  };
  const flag = (name, fallback) => {
    const value = word(name, ["true", "false"]);
    return value === void 0 ? fallback : value === "true";
  };
  const concurrency = text("concurrency");
  if (concurrency !== void 0 && !/^[1-9]\d{0,3}$/.test(concurrency))
    throw new import_errors5.UsageError(`The input \`concurrency\` wants a whole number from 1 to 9999, not \`${concurrency}\`.`);
  const sha = text("sha");
  if (sha !== void 0 && !/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(sha))
    throw new import_errors5.UsageError(`The input \`sha\` wants a full commit SHA, not \`${sha}\`.`);
  return {
    manifests: list("manifest"),
    stages: list("stage"),
    environment: text("environment"),
    sha: sha?.toLowerCase(),
    token: text("github-token"),
    comment: word("comment", ["always", "on-failure", "never"]) ?? "always",
    status: flag("status", true),
    checkRun: flag("check-run", false),
    commentOnReleased: flag("comment-on-released", false),
    failOn: word("fail-on", ["hold", "no-go", "never"]),
    baseRef: text("base-ref"),
    baseline: text("baseline"),
    reportDir: text("report-dir"),
    evidenceBranch: text("evidence-branch"),
    concurrency: concurrency === void 0 ? 8 : Number(concurrency),
    dryRun: flag("dry-run", false)
  };
};
var outputsOf = (report, files) => ({
  verdict: report.verdict,
  reason: report.reason,
  passed: String(report.counts.pass),
  failed: String(report.counts.fail),
  errored: String(report.counts.error),
  pending: String(report.counts.pending),
  waived: String(report.counts.waived),
  decision: report.decision ?? "",
  report: files.json,
  html: files.html
});
var failsJob = (report, failOn, statusWritten) => {
  switch (failOn ?? (statusWritten ? "no-go" : "hold")) {
    case "never":
      return false;
    case "no-go":
      return report.verdict === "no-go";
    case "hold":
      return report.verdict !== "go";
  }
};
var User = z.looseObject({ login: z.string(), id: z.optional(z.number()) });
var Repository = z.looseObject({ full_name: z.string(), default_branch: z.optional(z.string()) });
var Payload = z.looseObject({
  action: z.optional(z.string()),
  number: z.optional(z.number()),
  before: z.optional(z.string()),
  sender: z.optional(User),
  repository: z.optional(Repository),
  pull_request: z.optional(
    z.looseObject({
      number: z.number(),
      user: z.nullish(User),
      head: z.looseObject({ sha: z.string(), ref: z.string(), repo: z.nullish(Repository) }),
      base: z.looseObject({ sha: z.string(), ref: z.string() })
    })
  ),
  issue: z.optional(z.looseObject({ number: z.number(), pull_request: z.optional(z.unknown()) })),
  comment: z.optional(
    z.looseObject({
      id: z.number(),
      body: z.optional(z.string()),
      created_at: z.string(),
      user: z.nullish(User)
    })
  ),
  merge_group: z.optional(z.looseObject({ head_sha: z.string(), base_sha: z.string(), base_ref: z.string() })),
  deployment: z.optional(
    z.looseObject({
      id: z.number(),
      environment: z.string(),
      sha: z.string(),
      ref: z.string(),
      created_at: z.string()
    })
  ),
  release: z.optional(z.looseObject({ id: z.number(), tag_name: z.string() })),
  // A deployment carries the run that made it, or null.
  workflow_run: z.nullish(
    z.looseObject({
      id: z.number(),
      head_sha: z.string(),
      head_branch: z.nullish(z.string()),
      conclusion: z.nullish(z.string()),
      head_repository: z.nullish(Repository),
      pull_requests: z.optional(z.array(z.looseObject({ number: z.number() })))
    })
  ),
  ref: z.nullish(z.string())
});
var DEPENDABOT_ID = 49699333;
var readEvent = (context) => {
  const parsed = Payload.safeParse(context.payload ?? {});
  if (!parsed.success)
    throw new import_errors7.UsageError(
      `The event ${context.eventName ?? ""} has an unexpected shape: ${z.prettifyError(parsed.error).replace(/\s+/g, " ")}`
    );
  const payload = parsed.data;
  const repository = context.repository ?? payload.repository?.full_name;
  const name = context.eventName ?? "";
  const pull = payload.pull_request;
  const run = payload.workflow_run ?? void 0;
  const isPullComment = payload.issue?.pull_request !== void 0;
  const headRepository = pull === void 0 ? run?.head_repository?.full_name : pull.head.repo?.full_name;
  const foreignHead = pull !== void 0 && headRepository !== repository || run !== void 0 && headRepository !== void 0 && headRepository !== repository;
  const isDependabot = [payload.sender?.id, pull?.user?.id].includes(DEPENDABOT_ID);
  const untrustedReason = foreignHead ? `the head is in ${headRepository ?? "a fork that is gone"}` : isDependabot ? "Dependabot wrote it" : void 0;
  const base = {
    name,
    untrusted: untrustedReason !== void 0,
    ...definedOf({
      action: payload.action,
      repository,
      defaultBranch: payload.repository?.default_branch,
      untrustedReason,
      headRepository,
      actor: payload.sender?.login ?? context.actor,
      runId: integer(context.runId),
      runAttempt: integer(context.runAttempt),
      workflow: context.workflow,
      job: context.job,
      runUrl: integer(context.runId) === void 0 || repository === void 0 ? void 0 : `${context.serverUrl ?? "https://github.com"}/${repository}/actions/runs/${context.runId}`,
      before: /^0+$/.test(payload.before ?? "0") ? void 0 : payload.before,
      comment: payload.comment === void 0 ? void 0 : {
        id: payload.comment.id,
        author: payload.comment.user?.login ?? "ghost",
        body: payload.comment.body ?? "",
        createdAt: payload.comment.created_at
      },
      issue: payload.issue?.number
    })
  };
  if (pull !== void 0)
    return {
      ...base,
      sha: pull.head.sha,
      ref: `refs/pull/${pull.number}/head`,
      pullRequest: pull.number,
      baseSha: pull.base.sha,
      baseRef: pull.base.ref,
      headRef: pull.head.ref
    };
  if (payload.merge_group !== void 0) {
    const { head_sha, base_sha, base_ref } = payload.merge_group;
    return {
      ...base,
      sha: head_sha,
      ...definedOf({ ref: context.ref }),
      baseSha: base_sha,
      baseRef: base_ref.replace(/^refs\/heads\//, ""),
      mergeGroup: { headSha: head_sha, baseSha: base_sha, baseRef: base_ref.replace(/^refs\/heads\//, "") }
    };
  }
  if (payload.deployment !== void 0) {
    const { id, environment, sha, ref, created_at } = payload.deployment;
    return { ...base, sha, ref, deployment: { id, environment, sha, ref, createdAt: created_at } };
  }
  if (payload.issue !== void 0 && isPullComment) return { ...base, pullRequest: payload.issue.number };
  if (run !== void 0) {
    const number2 = run.pull_requests?.length === 1 ? run.pull_requests[0]?.number : void 0;
    return {
      ...base,
      sha: run.head_sha,
      ...definedOf({ ref: run.head_branch ?? void 0, pullRequest: number2 }),
      workflowRun: { id: run.id, ...definedOf({ conclusion: run.conclusion ?? void 0 }) }
    };
  }
  return {
    ...base,
    ...definedOf({ sha: context.sha, ref: context.ref }),
    ...payload.release === void 0 ? {} : { release: { id: payload.release.id, tag: payload.release.tag_name } }
  };
};
var integer = (value) => value !== void 0 && Number.isInteger(value) ? value : void 0;
var definedOf = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
var MAX_WRITTEN = 20;
var keepWitnesses = async (github, writer, pull, before, signal) => {
  const comments2 = await github.comments(pull.number, signal);
  const asking = comments2.filter(
    ({ author, body, createdAt, updatedAt }) => author.kind !== "bot" && createdAt === updatedAt && (0, import_chunk_RZ33HN2V.readCommands)(body).some((line) => "verb" in line)
  );
  if (asking.length === 0) return 0;
  const identity = await github.identity(signal);
  const witnessed = async (sha) => (await github.statuses(sha, signal)).filter(({ creator }) => (0, import_chunk_ZXUR64IB.sameIdentity)(creator?.login ?? "", identity)).toReversed().flatMap((status) => (0, import_chunk_RZ33HN2V.readWitness)(status) ?? []);
  const there = await witnessed(pull.headSha);
  const missing = asking.filter(({ id }) => !there.some(({ comment }) => comment === id));
  if (missing.length === 0) return 0;
  const earlier = before === void 0 || before === pull.headSha ? [] : await witnessed(before);
  const pushes = await (0, import_chunk_RZ33HN2V.pushesOf)(github, pull, signal);
  let written = 0;
  for (const comment of missing) {
    if (written >= MAX_WRITTEN) break;
    const known = earlier.find((witness) => witness.comment === comment.id);
    const recorded = (0, import_chunk_RZ33HN2V.headAt)(pushes, comment.createdAt);
    if (recorded === "ambiguous") continue;
    const sha = known?.sha ?? recorded?.sha;
    if (sha === void 0) continue;
    await writer.createStatus(
      pull.headSha,
      {
        context: (0, import_chunk_RZ33HN2V.witnessContext)(comment.id),
        state: "success",
        description: (0, import_chunk_RZ33HN2V.witnessDescription)(
          known ?? { comment: comment.id, author: comment.author.login, sha, digest: (0, import_chunk_RZ33HN2V.commentDigest)(comment.body) }
        ),
        targetUrl: comment.url
      },
      signal
    );
    written++;
  }
  return written;
};
var createRemoteGit = (options) => {
  const { local, github, files, sha, base, localIsSubject } = options;
  let known;
  const ask = async (signal) => {
    if (base === void 0)
      return { change: { status: "unknown", reason: "there is no base to compare with" }, files: [] };
    const { files: changed, mergeBase, complete } = await github.compare(base, sha, signal);
    if (!complete)
      return {
        change: {
          status: "unknown",
          reason: "the change has more files than GitHub lists; set `fetch-depth: 0` on actions/checkout"
        },
        files: []
      };
    const list = changed.map(({ path, status, previousPath }) => ({
      path,
      status,
      ...previousPath === void 0 ? {} : { previousPath }
    }));
    return { change: { status: "known", base: mergeBase, files: list }, files: changed };
  };
  const remote = (signal) => known ??= ask(signal);
  const localChange = async (signal) => {
    if (!localIsSubject) return void 0;
    const change = await local.change(signal);
    return change.status === "known" ? change : void 0;
  };
  const orElse = async (own, other) => {
    try {
      return await own();
    } catch (error2) {
      if (!(error2 instanceof import_errors8.Undecidable)) throw error2;
      return other();
    }
  };
  return {
    head: async () => sha,
    async change(signal) {
      return await localChange(signal) ?? (await remote(signal)).change;
    },
    show: (revision, path, signal) => orElse(
      () => local.show(revision, path, signal),
      () => github.file(revision, path, signal)
    ),
    list: (revision, folder, signal) => orElse(
      () => local.list(revision, folder, signal),
      async () => {
        const { entries, complete } = await github.tree(revision, signal);
        if (!complete)
          throw new import_errors8.Undecidable(`GitHub does not list all files of ${revision}.`, {
            rule: "tree-too-large",
            help: "Set `fetch-depth: 0` on actions/checkout."
          });
        const prefix = folder === "" || folder === "." ? "" : `${folder.replace(/\/+$/, "")}/`;
        return entries.filter(({ kind, path }) => kind === "file" && path.startsWith(prefix)).map(({ path }) => path).sort();
      }
    ),
    async addedLines(paths, signal) {
      if (await localChange(signal) !== void 0) return local.addedLines(paths, signal);
      const { change, files: changed } = await remote(signal);
      if (change.status === "unknown")
        throw new import_errors8.Undecidable(`Which lines are new is not known: ${change.reason}.`, {
          rule: "base-unknown",
          help: "Give `base-ref`, or set `fetch-depth: 0` on actions/checkout."
        });
      const added = /* @__PURE__ */ new Map();
      for (const path of paths) {
        const file = changed.find((candidate) => candidate.path === path);
        if (file === void 0 || file.status === "deleted") continue;
        added.set(path, file.patch === void 0 ? await everyLine(files, path) : linesOf(file.patch));
      }
      return added;
    },
    run: (args, signal) => local.run(args, signal)
  };
};
var linesOf = (patch) => {
  const lines = /* @__PURE__ */ new Set();
  let next = 0;
  for (const line of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line);
    if (hunk?.[1] !== void 0) next = Number(hunk[1]);
    else if (line.startsWith("+")) lines.add(next++);
    else if (!line.startsWith("-") && !line.startsWith("\\")) next++;
  }
  return lines;
};
var everyLine = async (files, path) => {
  const count = (await files.readText(path, { maxBytes: 5e7 })).split("\n").length;
  return new Set(Array.from({ length: count }, (_, index) => index + 1));
};
var claimStatus = async (github, pull, defaultBranch, signal) => {
  const head = pull.headSha.slice(0, 7);
  try {
    const main2 = defaultBranch ?? await github.defaultBranch(signal);
    if (pull.baseRef === main2) return { kind: "own" };
    const others = (await github.pullRequestsOf(pull.headSha, signal)).filter(
      ({ state, number: number2, headSha, baseRef }) => state === "open" && number2 !== pull.number && headSha === pull.headSha && baseRef !== pull.baseRef
    );
    const first = others.find(({ baseRef }) => baseRef === main2);
    if (first !== void 0)
      return {
        kind: "of-another",
        note: `The status of ${head} is left to #${first.number} into ${main2}, which has the same head: this look at #${pull.number} into ${pull.baseRef} writes none.`
      };
    const [other] = others;
    return other === void 0 ? { kind: "own" } : {
      kind: "disputed",
      note: `${head} is the head of #${other.number} into ${other.baseRef} as well: its status cannot become green while both are open. Close one of them, or push to it.`
    };
  } catch (error2) {
    signal.throwIfAborted();
    return {
      kind: "disputed",
      note: `Whether ${head} is the head of another pull request is not known, so that its status cannot become green: ${(0, import_errors9.messageOf)(error2)}`
    };
  }
};
var RELEASE_LABEL = "gonogo-release";
var DEPENDABOT = "dependabot[bot]";
var MAX_PULL_REQUESTS = 50;
var resolveSubject = async (event, github, wanted, signal) => {
  const environment = wanted.environment ?? event.deployment?.environment;
  const plain = {
    ...event.repository === void 0 ? {} : { repository: event.repository },
    ...event.ref === void 0 ? {} : { ref: event.ref },
    ...environment === void 0 ? {} : { environment },
    ...event.actor === void 0 ? {} : { actor: event.actor },
    ...event.runUrl === void 0 ? {} : { runUrl: event.runUrl },
    ...event.name === "" ? {} : { event: event.name }
  };
  const untrusted = event.untrustedReason === void 0 ? {} : { untrustedReason: event.untrustedReason };
  const sha = wanted.sha ?? event.sha;
  if (!github.available)
    return {
      subject: {
        ...plain,
        ...sha === void 0 ? {} : { sha },
        ...event.pullRequest === void 0 ? {} : { pullRequest: event.pullRequest },
        ...event.baseSha === void 0 ? {} : { baseSha: event.baseSha }
      },
      untrusted: event.untrusted,
      ...untrusted,
      ...event.baseSha === void 0 ? {} : { trustedRef: event.baseSha },
      notes: [`GitHub is not asked: ${github.unavailableReason}`]
    };
  const number2 = event.pullRequest ?? await pullRequestOfRun(event, github, signal);
  if (number2 !== void 0) return ofPullRequest(event, number2, plain, github, wanted.sha, signal);
  if (event.mergeGroup !== void 0) {
    const { headSha, baseSha } = event.mergeGroup;
    const { commits } = await github.compare(baseSha, headSha, signal);
    const named = /\/pr-(\d+)-[0-9a-f]+$/.exec(event.ref ?? "")?.[1];
    const numbers = /* @__PURE__ */ new Set([...named === void 0 ? [] : [Number(named)], ...commits.flatMap(numbersIn)]);
    return {
      subject: { ...plain, sha: headSha, baseSha, pullRequests: [...numbers].slice(0, MAX_PULL_REQUESTS) },
      trustedRef: baseSha,
      untrusted: false,
      notes: []
    };
  }
  const release = await releaseOf(event, github, signal);
  if (release !== void 0)
    return ofDeployment(
      event,
      { ...plain, environment: release.environment },
      release.sha,
      release.environment,
      github,
      signal
    );
  if (environment !== void 0 && sha !== void 0)
    return ofDeployment(event, plain, sha, environment, github, signal);
  return {
    subject: { ...plain, ...sha === void 0 ? {} : { sha } },
    untrusted: event.untrusted,
    ...untrusted,
    // What a fork's run was about is judged by what the repository itself says.
    ...event.untrusted ? { trustedRef: `heads/${await github.defaultBranch(signal)}` } : {},
    notes: []
  };
};
var pullRequestOfRun = async (event, github, signal) => {
  if (event.workflowRun === void 0 || event.sha === void 0) return void 0;
  const found = await github.pullRequestsOf(event.sha, signal);
  return found.find(({ state, headSha }) => state === "open" && headSha === event.sha)?.number;
};
var ofPullRequest = async (event, number2, plain, github, wantedSha, signal) => {
  const pullRequest = await github.pullRequest(number2, signal);
  const own = event.name.startsWith("pull_request") && event.name !== "pull_request_review" ? event.sha : void 0;
  const sha = wantedSha ?? own ?? pullRequest.headSha;
  const baseSha = await github.resolveRef(`heads/${pullRequest.baseRef}`, signal) ?? pullRequest.baseSha;
  const foreign = pullRequest.headRepository !== github.repository;
  const reason = foreign ? `the head is in ${pullRequest.headRepository ?? "a fork that is gone"}` : pullRequest.author.login === DEPENDABOT ? "Dependabot wrote it" : event.untrustedReason;
  return {
    subject: { ...plain, sha, ref: `refs/pull/${number2}/head`, pullRequest: number2, baseSha },
    pullRequest,
    trustedRef: baseSha,
    untrusted: reason !== void 0,
    ...reason === void 0 ? {} : { untrustedReason: reason },
    notes: sha === pullRequest.headSha ? [] : [
      `This judges ${sha.slice(0, 7)}; the head of the pull request is ${pullRequest.headSha.slice(0, 7)} by now.`
    ]
  };
};
var releaseTitle = (sha, environment) => `Release ${sha} to ${environment}`;
var releaseOf = async (event, github, signal) => {
  if (event.name !== "issue_comment" || event.issue === void 0) return void 0;
  const issues = await github.issues({ labels: [RELEASE_LABEL], state: "open" }, signal);
  const title = issues.find(({ number: number2 }) => number2 === event.issue)?.title ?? "";
  const match = /^Release ([0-9a-f]{40}) to (.+)$/.exec(title);
  return match?.[1] === void 0 || match[2] === void 0 ? void 0 : { sha: match[1], environment: match[2] };
};
var ofDeployment = async (event, plain, sha, environment, github, signal) => {
  const notes = [];
  const live = await liveIn(github, environment, event.deployment?.id, signal);
  const numbers = /* @__PURE__ */ new Set();
  if (live === void 0) notes.push(`Nothing was deployed to ${environment} yet: everything in the commit is judged.`);
  else {
    const { commits, status, complete } = await github.compare(live, sha, signal);
    for (const commit of commits) for (const number2 of numbersIn(commit)) numbers.add(number2);
    if (status === "behind")
      notes.push(`${sha.slice(0, 7)} is older than what is live in ${environment}: this rolls back.`);
    if (!complete)
      notes.push(
        "GitHub does not list every commit since the last deployment; what is not listed needs a signature on the release."
      );
  }
  const merged = [];
  for (const number2 of [...numbers].slice(0, MAX_PULL_REQUESTS)) {
    const pull = await github.pullRequest(number2, signal).catch(() => void 0);
    if (pull?.merged === true) merged.push(pull);
  }
  if (merged.length > 0)
    notes.push(
      `Since ${live?.slice(0, 7) ?? "the beginning"}: ${merged.map(({ number: number2, title }) => `#${number2} ${title}`).join("; ")}`
    );
  const issues = await github.issues({ labels: [RELEASE_LABEL], state: "open" }, signal);
  const issue2 = issues.find(({ title, isPullRequest }) => !isPullRequest && title === releaseTitle(sha, environment));
  return {
    subject: {
      ...plain,
      sha,
      pullRequests: merged.map(({ number: number2 }) => number2),
      ...live === void 0 ? {} : { baseSha: live },
      ...issue2 === void 0 ? {} : { releaseIssue: issue2.number }
    },
    untrusted: event.untrusted,
    deployment: {
      sha,
      ...live === void 0 ? {} : { previousSha: live },
      ...event.deployment === void 0 ? {} : { createdAt: event.deployment.createdAt }
    },
    notes
  };
};
var liveIn = async (github, environment, own, signal) => {
  for (const { id, sha } of (await github.deployments({ environment }, signal)).slice(0, 20)) {
    if (id === own) continue;
    const statuses = await github.deploymentStatuses(id, signal);
    if (statuses.some(({ state }) => state === "success")) return sha;
  }
  return void 0;
};
var numbersIn = ({ message }) => {
  const [title = ""] = message.split("\n", 1);
  const match = /^Merge pull request #(\d+) /.exec(title) ?? /\(#(\d+)\)$/.exec(title.trim());
  return match?.[1] === void 0 ? [] : [Number(match[1])];
};
var MAX_UNPACKED_BYTES = 2e9;
var unpackArchive = async (archive, folder) => {
  let tar;
  try {
    tar = await (0, import_node_util.promisify)(import_node_zlib.gunzip)(archive, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (error2) {
    throw new import_errors10.Undecidable("The archive of the commit could not be unpacked.", {
      rule: "archive-broken",
      help: "Check the commit out with actions/checkout before this step.",
      cause: error2
    });
  }
  const links = [];
  let longName;
  let longLink;
  for (let offset = 0; offset + 512 <= tar.length; ) {
    const header = tar.subarray(offset, offset + 512);
    if (header[0] === 0) break;
    const size = numberOf(header.subarray(124, 136));
    const type = String.fromCharCode(header[156] ?? 48);
    const content = tar.subarray(offset + 512, offset + 512 + size);
    offset += 512 + Math.ceil(size / 512) * 512;
    if (type === "x") {
      const records = paxOf(content);
      longName = records["path"];
      longLink = records["linkpath"];
      continue;
    }
    if (type === "g") continue;
    const prefix = textOf(header.subarray(345, 500));
    const name = longName ?? (prefix === "" ? textOf(header.subarray(0, 100)) : `${prefix}/${textOf(header.subarray(0, 100))}`);
    const target = longLink ?? textOf(header.subarray(157, 257));
    longName = void 0;
    longLink = void 0;
    const path = insideOf(folder, name);
    if (path === void 0) continue;
    if (type === "5") await (0, import_promises3.mkdir)(path, { recursive: true });
    else if (type === "2") links.push({ path, target });
    else if (type === "0" || type === "\0") {
      await (0, import_promises3.mkdir)((0, import_node_path3.dirname)(path), { recursive: true });
      const executable = (numberOf(header.subarray(100, 108)) & 73) !== 0;
      await (0, import_promises3.writeFile)(path, content, { mode: executable ? 493 : 420 });
    }
  }
  for (const { path, target } of links) {
    const reached = (0, import_node_path3.normalize)((0, import_node_path3.join)((0, import_node_path3.dirname)(path), target));
    if (target.startsWith("/") || !`${reached}${import_node_path3.sep}`.startsWith(`${folder}${import_node_path3.sep}`)) continue;
    await (0, import_promises3.mkdir)((0, import_node_path3.dirname)(path), { recursive: true });
    await (0, import_promises3.symlink)(target, path);
  }
};
var insideOf = (folder, name) => {
  const inner = name.split("/").slice(1).join("/").replace(/\/$/, "");
  if (inner === "") return void 0;
  const path = (0, import_node_path3.normalize)((0, import_node_path3.join)(folder, inner));
  if (!path.startsWith(`${folder}${import_node_path3.sep}`) || inner.split("/").includes(".."))
    throw new import_errors10.Undecidable(`The archive of the commit has a path that leads out of it: ${inner}`, {
      rule: "archive-broken",
      help: "Check the commit out with actions/checkout before this step."
    });
  return path;
};
var textOf = (field) => {
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString("utf8");
};
var numberOf = (field) => {
  const value = Number.parseInt(textOf(field).trim() || "0", 8);
  return Number.isNaN(value) ? 0 : value;
};
var paxOf = (content) => {
  const records = {};
  let rest = Buffer.from(content);
  while (rest.length > 0) {
    const space = rest.indexOf(32);
    const length = Number(rest.subarray(0, space).toString("latin1"));
    if (space < 0 || !Number.isInteger(length) || length <= space) break;
    const [key = "", ...value] = rest.subarray(space + 1, length - 1).toString("utf8").split("=");
    records[key] = value.join("=");
    rest = rest.subarray(length);
  }
  return records;
};
var DAY_MS = 864e5;
var MAX_DAYS = 366;
var readExceptions = async (decisions, options, signal) => {
  const { github, roles, sha, now } = options;
  const waivers = [];
  const refused = [];
  let override;
  for (const { command, by, at, url, sha: boundTo, refused: why } of decisions.given) {
    if (command.verb !== "waive" && command.verb !== "override") continue;
    const what = command.verb === "waive" ? `The waiver of ${command.item} by ${by}` : `The override by ${by}`;
    const no = (reason) => refused.push(`${what} does not count: ${reason} (${url}).`);
    if (why !== void 0) {
      no(why);
      continue;
    }
    const role = command.verb;
    const people = (0, import_chunk_42UGMEED.electorate)(
      roles[role] === void 0 ? role === "waive" ? ["permission:admin"] : [] : [`role:${role}`],
      {
        github,
        roles
      }
    );
    let may;
    try {
      may = await people.membership(by, signal);
    } catch (error2) {
      signal.throwIfAborted();
      no(error2 instanceof Error ? error2.message : "whether they may is not known");
      continue;
    }
    if (may === void 0) {
      no(
        roles[role] === void 0 && role === "override" ? "the manifest gives nobody the role override" : `${by} may not`
      );
      continue;
    }
    if (command.verb === "waive" && command.item === "gate-change") {
      no("a change of the manifest is signed and never waived");
      continue;
    }
    if (command.verb === "override") {
      if (boundTo !== sha) no(`it was given for ${boundTo?.slice(0, 7) ?? "no commit"} and holds for one commit only`);
      else override = { by, reason: command.reason, sha, at, url };
      continue;
    }
    if (decisions.contributors.has(by.toLowerCase())) {
      no(`${by} wrote a part of the change`);
      continue;
    }
    const day = Date.parse(`${command.until}T00:00:00Z`);
    const endsAt = day + DAY_MS;
    if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== command.until) no("its end is no date");
    else if (endsAt <= now) no(`it expired on ${command.until}`);
    else if (endsAt - now > MAX_DAYS * DAY_MS) no(`it would last longer than ${MAX_DAYS} days`);
    else waivers.push({ item: command.item, reason: command.reason, owner: `@${by}`, endsAt, expires: command.until });
  }
  return { waivers, refused, ...override === void 0 ? {} : { override } };
};
var prepare = async (env, inputs, payload, { github, writer }, signal) => {
  const event = readEvent({
    eventName: env["GITHUB_EVENT_NAME"],
    payload,
    sha: env["GITHUB_SHA"] || void 0,
    ref: env["GITHUB_REF"] || void 0,
    actor: env["GITHUB_ACTOR"],
    runId: Number(env["GITHUB_RUN_ID"] ?? Number.NaN),
    runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? Number.NaN),
    repository: env["GITHUB_REPOSITORY"],
    workflow: env["GITHUB_WORKFLOW"],
    job: env["GITHUB_JOB"],
    ...env["GITHUB_SERVER_URL"] === void 0 ? {} : { serverUrl: env["GITHUB_SERVER_URL"] }
  });
  const resolved = await resolveSubject(event, github, { sha: inputs.sha, environment: inputs.environment }, signal);
  const notes = [...resolved.notes];
  if (resolved.pullRequest !== void 0 && writer !== void 0) {
    try {
      await keepWitnesses(github, writer, resolved.pullRequest, event.before, signal);
    } catch (error2) {
      signal.throwIfAborted();
      notes.push(`Comments could not be witnessed: ${(0, import_errors6.messageOf)(error2)}`);
    }
  }
  const statusClaim = resolved.pullRequest === void 0 || writer === void 0 ? { kind: "own" } : await claimStatus(github, resolved.pullRequest, event.defaultBranch, signal);
  if (statusClaim.kind !== "own") notes.push(statusClaim.note);
  const base = resolved.trustedRef === void 0 ? inputs.baseRef ?? resolved.subject.baseSha : resolved.subject.baseSha;
  const root = env["GITHUB_WORKSPACE"] || process.cwd();
  const local = (0, import_world.createWorld)({ root, variables: env, github, ...base === void 0 ? {} : { base } });
  const world = await worldOf(env, event, resolved, local, base, { github }, signal);
  return { event, resolved, world, notes, statusClaim, ...await trustedOf(resolved, local, { github }, signal) };
};
var worldOf = async (env, event, resolved, local, base, { github }, signal) => {
  const { sha } = resolved.subject;
  if (sha === void 0 || !github.available) return local;
  const there = await local.git.head(signal).catch(() => void 0);
  const isMerge = event.name === "pull_request" && there === env["GITHUB_SHA"] && event.sha === sha;
  const localIsSubject = there === sha || isMerge;
  let world = local;
  if (!localIsSubject) {
    const folder = await (0, import_promises2.realpath)(await (0, import_promises2.mkdtemp)((0, import_node_path2.join)(env["RUNNER_TEMP"] || (0, import_node_os.tmpdir)(), "gonogo-commit-")));
    await unpackArchive(await github.archive(sha, signal), folder);
    world = (0, import_world.createWorld)({ root: folder, variables: env, github });
  }
  return {
    ...world,
    git: createRemoteGit({ local: local.git, github, files: world.files, sha, base, localIsSubject })
  };
};
var trustedOf = async ({ trustedRef }, local, { github }, signal) => {
  if (trustedRef === void 0) return {};
  if (!github.available)
    return {
      readTrusted: {
        ref: trustedRef,
        read: (path) => local.git.show(trustedRef, path, signal),
        paths: () => local.git.list(trustedRef, "", signal)
      }
    };
  const ref = trustedRef.startsWith("heads/") ? await github.resolveRef(trustedRef, signal) ?? trustedRef : trustedRef;
  return {
    readTrusted: {
      ref,
      read: (path) => github.file(ref, path, signal),
      paths: async () => (await github.tree(ref, signal)).entries.filter(({ kind }) => kind === "file").map(({ path }) => path)
    }
  };
};
var exceptionsOf = async ({ resolved, event }, roles, inputs, { github }, startedBy, now, signal) => {
  const { sha, pullRequest } = resolved.subject;
  if (!github.available || sha === void 0) return { notes: [] };
  if (pullRequest !== void 0) {
    const decisions = await (0, import_chunk_RZ33HN2V.readDecisions)(github, pullRequest, signal);
    const { waivers, override, refused } = await readExceptions(decisions, { github, roles, sha, now }, signal);
    return { furtherWaivers: waivers, notes: refused, ...override === void 0 ? {} : { override } };
  }
  return overrideByHand(event, roles, inputs["override"], sha, github, startedBy, now, signal);
};
var overrideByHand = async (event, roles, reason, sha, github, startedBy, now, signal) => {
  const by = event.actor;
  if (event.name !== "workflow_dispatch" || reason === void 0 || by === void 0) return { notes: [] };
  const may = roles["override"] === void 0 || startedBy !== void 0 && startedBy !== by ? void 0 : await (0, import_chunk_42UGMEED.electorate)(["role:override"], { github, roles }).membership(by, signal);
  if (may === void 0) return { notes: [`The override by ${by} does not count: they do not hold the role override.`] };
  return {
    notes: [],
    override: {
      by,
      reason,
      sha,
      at: new Date(now).toISOString(),
      ...event.runUrl === void 0 ? {} : { url: event.runUrl }
    }
  };
};
var MAX_RELEASED = 30;
var releasedPullRequests = async (github, release, signal) => {
  const before = releaseBefore(await github.releases(signal), release);
  if (before === void 0) return [];
  const { commits } = await github.compare(`refs/tags/${before.tag}`, `refs/tags/${release.tag}`, signal);
  const shas = new Set(commits.map(({ sha }) => sha));
  const merged = [];
  for (const number2 of new Set(commits.flatMap(numbersIn))) {
    if (merged.length >= MAX_RELEASED) break;
    const pull = await pullRequestOrNone(github, number2, signal);
    if (pull?.merged === true && pull.mergeCommitSha !== void 0 && shas.has(pull.mergeCommitSha)) merged.push(pull);
  }
  return merged;
};
var releaseBefore = (releases, release) => {
  const at = release.publishedAt ?? "9999";
  return releases.filter(
    (other) => !other.draft && other.tag !== release.tag && (release.prerelease || !other.prerelease) && other.publishedAt !== void 0 && other.publishedAt <= at
  ).toSorted((a, b) => (a.publishedAt ?? "") < (b.publishedAt ?? "") ? 1 : -1)[0];
};
var pullRequestOrNone = async (github, number2, signal) => {
  try {
    return await github.pullRequest(number2, signal);
  } catch (error2) {
    signal.throwIfAborted();
    if (error2 instanceof import_errors11.Undecidable) return void 0;
    throw error2;
  }
};
var commentOnReleased = async (options) => {
  const { github, writer, identity, release, order, text, signal } = options;
  const results = [];
  for (const { number: number2 } of await releasedPullRequests(github, release, signal))
    results.push(
      await writeStickyComment({
        github,
        writer,
        identity,
        issue: number2,
        key: `released ${release.tag}`,
        order,
        render: () => text,
        signal
      })
    );
  return results.find((result) => result === "created" || result === "updated") ?? "unchanged";
};
var CHECK_RUN_LIMIT = 65e3;
var RELEASE_LIMIT = 125e3;
var MAX_ANNOTATIONS = 500;
var NOTES_START = "<!-- gonogo:start -->";
var NOTES_END = "<!-- gonogo:end -->";
var surfacesOf = (report, inputs, connected, { event }, signal) => {
  const { github, writer } = connected;
  const { sha, runUrl } = report.subject;
  if (writer === void 0) return [];
  const surfaces = [];
  if (inputs.checkRun && sha !== void 0)
    surfaces.push({
      name: "check run",
      async write() {
        await writer.createCheckRun(
          sha,
          {
            name: `gonogo ${report.stages.join(", ")}`,
            conclusion: { go: "success", "no-go": "failure", hold: "action_required" }[report.verdict],
            ...runUrl === void 0 ? {} : { detailsUrl: runUrl },
            title: shorten(`${report.verdict.toUpperCase()}: ${report.reason}`, 250),
            summary: (0, import_chunk_A6NA3U7U.renderMarkdown)(report, { maxBytes: CHECK_RUN_LIMIT }),
            text: "",
            annotations: annotationsOf(report)
          },
          signal
        );
        return "created";
      }
    });
  const { deployment, release } = event;
  const { environment, releaseIssue, pullRequests = [] } = report.subject;
  if (report.verdict === "hold" && sha !== void 0 && environment !== void 0 && report.subject.pullRequest === void 0 && event.mergeGroup === void 0 && releaseIssue === void 0)
    surfaces.push({
      name: "issue of the release",
      async write() {
        await writer.createIssue(
          {
            title: releaseTitle(sha, environment),
            body: releaseBody(report, sha, environment, pullRequests),
            labels: [RELEASE_LABEL]
          },
          signal
        );
        return "created";
      }
    });
  if (deployment !== void 0)
    surfaces.push({
      name: "deployment status",
      async write() {
        await writer.createDeploymentStatus(
          deployment.id,
          {
            // The gate lets the deploy begin; that it is done is for the deploy to say.
            state: { go: "in_progress", "no-go": "failure", hold: "pending" }[report.verdict],
            description: shorten(report.reason, 140),
            ...runUrl === void 0 ? {} : { logUrl: runUrl }
          },
          signal
        );
        return "created";
      }
    });
  if (release !== void 0)
    surfaces.push({
      name: "section in the release notes",
      async write() {
        const found = await github.release(release.tag, signal);
        if (found === void 0) throw new Error(`there is no release ${release.tag}`);
        const body = withSection(found.body, (limit) => (0, import_chunk_A6NA3U7U.renderMarkdown)(report, { maxBytes: limit }));
        if (body === found.body) return "unchanged";
        await writer.updateReleaseBody(found.id, body, signal);
        return "updated";
      }
    });
  if (release !== void 0 && inputs.commentOnReleased)
    surfaces.push({
      name: "comment on the released pull requests",
      async write() {
        const found = await github.release(release.tag, signal);
        if (found === void 0) throw new Error(`there is no release ${release.tag}`);
        return commentOnReleased({
          github,
          writer,
          identity: await github.identity(signal),
          release: found,
          order: (0, import_chunk_RMSBHYWB.orderOf)(connected, event),
          text: releasedText(report, found),
          signal
        });
      }
    });
  return surfaces;
};
var releasedText = (report, { tag, url }) => {
  const { emoji, word } = import_words.VERDICT_WORDS[report.verdict];
  const overridden = report.override === void 0 ? "" : `, **OVERRIDDEN** by ${(0, import_shown.markdownText)(report.override.by)}`;
  const verdict = `${emoji} ${word} for ${(0, import_shown.markdownText)(report.stages.join(", "))}${overridden}: ${(0, import_shown.markdownText)((0, import_words.countLine)(report))}`;
  const run = report.subject.runUrl === void 0 ? "" : ` ([the run](${report.subject.runUrl}))`;
  return `Released in [${(0, import_shown.markdownText)(tag)}](<${url.replace(/[<>\s]/g, "")}>).

gonogo said ${verdict}${run}.
`;
};
var releaseBody = (report, sha, environment, pullRequests) => {
  const waiting = report.items.filter(({ status }) => status === "pending");
  return [
    `\`${sha}\` is to be deployed to ${(0, import_shown.markdownText)(environment)}, and this waits for people. Sign it here, in a comment of your own; the whole commit belongs to it.`,
    "",
    ...waiting.flatMap((item) => [
      `- **${(0, import_shown.markdownText)(item.name)}**: ${(0, import_shown.markdownText)(item.summary)}`,
      "",
      `  \`\`\`text
  /gonogo sign ${item.id} at ${sha}
  \`\`\``
    ]),
    "",
    ...pullRequests.length === 0 ? [] : ["Since the last deployment:", "", ...pullRequests.map((number2) => `- #${number2}`)]
  ].join("\n").slice(0, COMMENT_LIMIT);
};
var withSection = (notes, render) => {
  const start = notes.indexOf(NOTES_START);
  const end = notes.indexOf(NOTES_END, start);
  const own = start >= 0 && end >= 0;
  const before = own ? notes.slice(0, start) : notes === "" ? "" : `${notes.replace(/\n+$/, "")}

`;
  const after = own ? notes.slice(end + NOTES_END.length) : "\n";
  const room = RELEASE_LIMIT - before.length - after.length - NOTES_START.length - NOTES_END.length - 2;
  if (room < 500) return notes;
  return `${before}${NOTES_START}
${render(room).trim()}
${NOTES_END}${after}`;
};
var annotationsOf = (report) => report.items.flatMap(
  (item) => item.findings.flatMap(
    (finding) => finding.path === void 0 || finding.suppressed !== void 0 ? [] : [
      {
        path: finding.path,
        line: finding.line ?? 1,
        endLine: finding.endLine ?? finding.line ?? 1,
        level: finding.level === "error" ? "failure" : finding.level,
        title: shorten(`${item.name}: ${finding.rule}`, 250),
        message: `${finding.message}${finding.help === void 0 ? "" : `
${finding.help}`}`.slice(0, 6e4) || finding.rule
      }
    ]
  )
).slice(0, MAX_ANNOTATIONS);
var MAX_SUMMARY_BYTES = 1e6;
var main = async (env, signal) => {
  const mask = (0, import_mask.createMask)();
  const state = {};
  await makeCommandFiles(env);
  try {
    await runAction(env, signal, mask, state);
  } catch (thrown) {
    const { title, text } = brokenBy(thrown, mask);
    if (thrown instanceof import_problem.ManifestError)
      for (const problem of thrown.problems)
        error(mask.text(`${problem.message}${problem.hint === void 0 ? "" : `
${problem.hint}`}`), {
          file: problem.file,
          startLine: problem.line,
          startColumn: problem.column,
          title: "gonogo manifest"
        });
    await softly("the job summary", () => appendSummary(env, renderBroken({ title, text })));
    for (const surface of brokenSurfaces(state, { title, text }, signal))
      await softly(surface.name, () => surface.write());
    await setOutputs({ verdict: "no-go", reason: "run-broke: nothing was decided" });
    setFailed(text);
  }
};
var runAction = async (env, signal, mask, state) => {
  const inputs = readInputs((name) => getInput(name));
  if (inputs.token !== void 0) mask.add(inputs.token);
  const payload = await readEventPayload(env);
  const connected = (0, import_chunk_RMSBHYWB.connect)(env, inputs.token);
  state.inputs = inputs;
  state.connected = connected;
  const prepared = await prepare(env, inputs, payload, connected, signal);
  state.prepared = prepared;
  const { world, resolved, readTrusted } = prepared;
  const { subject } = resolved;
  const options = {
    world,
    registry: import_registry.registry,
    mask,
    manifests: inputs.manifests,
    stages: inputs.stages,
    subject,
    concurrency: inputs.concurrency,
    signal,
    untrusted: resolved.untrusted,
    variable: (name) => env[name],
    github: (0, import_session.githubContext)(env, subject.sha, payload),
    inputs: workflowInputs(payload),
    dryRun: inputs.dryRun,
    ...readTrusted === void 0 ? {} : { readTrusted },
    ...resolved.deployment === void 0 ? {} : { deployment: deploymentOf(resolved.deployment, world.clock.now()) },
    ...inputs.baseline === void 0 ? baselineOf(inputs.evidenceBranch, connected.github, subject.environment) : { baseline: await (0, import_session.readReport)(world.files.absolute(inputs.baseline), inputs.baseline) }
  };
  const exceptions = await exceptionsOf(
    prepared,
    await trustedRoles(options),
    workflowInputs(payload),
    connected,
    env["GITHUB_TRIGGERING_ACTOR"],
    world.clock.now(),
    signal
  );
  const untrustedNote = resolved.untrustedReason === void 0 ? [] : [`Commands, queries and the team's own checks do not run: ${resolved.untrustedReason}.`];
  const report = await (0, import_run.runProgram)({
    ...options,
    ...exceptions,
    notes: [
      ...prepared.notes,
      ...untrustedNote,
      ...await forgeries(prepared, connected, signal),
      ...exceptions.notes
    ]
  });
  for (const value of mask.values) setSecret(value);
  await show(report, inputs, env, mask, connected, prepared, signal);
};
var baselineOf = (branch, github, environment) => branch === void 0 || !github.available ? {} : { baselineOf: (0, import_chunk_QQLSSKJ4.baselineFrom)(evidenceOf(github, branch), environment) };
var trustedRoles = async (options) => {
  const { readTrusted } = options;
  if (readTrusted === void 0)
    return Object.assign({}, ...(await (0, import_find_manifests.loadManifests)(options)).map(({ manifest }) => manifest.roles));
  const named = options.manifests.filter((name) => !/[*?{[]/.test(name));
  const there = [];
  for (const name of named) if (await readTrusted.read(name) !== void 0) there.push(name);
  if (options.manifests.length > 0 && there.length === 0) return {};
  return Object.assign(
    {},
    ...(await (0, import_find_manifests.loadManifests)({ ...options, manifests: there })).map(({ manifest }) => manifest.roles)
  );
};
var deploymentOf = ({ sha, previousSha, createdAt }, now) => ({
  age: createdAt === void 0 ? 0 : Math.max(0, Math.round((now - Date.parse(createdAt)) / 1e3)),
  sha,
  "previous-sha": previousSha ?? null
});
var forgeries = async ({ resolved: { subject } }, { github }, signal) => {
  if (!github.available || subject.sha === void 0) return [];
  try {
    const found = forgedStatuses(await github.statuses(subject.sha, signal), await github.identity(signal));
    return found.map((what) => `A status was forged: ${what}.`);
  } catch (error2) {
    signal.throwIfAborted();
    return [`Whether statuses were forged is not known: ${(0, import_errors.messageOf)(error2)}`];
  }
};
var show = async (judged, inputs, env, mask, connected, prepared, signal) => {
  const folder = inputs.reportDir ?? (0, import_node_path.join)(env["RUNNER_TEMP"] ?? env["GITHUB_WORKSPACE"] ?? process.cwd(), "gonogo");
  const files = { json: (0, import_node_path.join)(folder, "report.json"), html: (0, import_node_path.join)(folder, "report.html") };
  const report = await (0, import_write_reports.writeReportFiles)(
    judged,
    [
      { format: "json", file: files.json },
      { format: "html", file: files.html }
    ],
    env["GITHUB_WORKSPACE"] ?? process.cwd()
  );
  const reportText = await (0, import_promises.readFile)(files.json, "utf8").catch(() => void 0);
  const statementText = reportText === void 0 ? void 0 : `${JSON.stringify((0, import_chunk_XIZEY373.renderStatement)(report, reportText), void 0, 2)}
`;
  if (reportText !== void 0 && statementText !== void 0)
    await softly("the statement", async () => {
      await (0, import_promises.writeFile)((0, import_node_path.join)(folder, "statement.json"), statementText);
      await (0, import_promises.writeFile)((0, import_node_path.join)(folder, "predicate.json"), JSON.stringify((0, import_chunk_XIZEY373.renderPredicate)(report, reportText)));
    });
  await softly("the job summary", () => appendSummary(env, (0, import_chunk_A6NA3U7U.renderMarkdown)(report, { maxBytes: MAX_SUMMARY_BYTES })));
  const stop = (0, import_node_crypto.randomUUID)();
  process.stdout.write(
    `::stop-commands::${stop}
${(0, import_terminal.renderTerminal)(report, { ...import_terminal.PLAIN, verbose: isDebug() })}::${stop}::
`
  );
  process.stdout.write((0, import_chunk_PWDZGRU5.renderAnnotations)(report));
  const published = inputs.dryRun ? [] : await writeSurfaces(report, inputs, connected, prepared, { reportText, statementText }, signal);
  for (const { surface, result, message } of published)
    if (result === "failed") warning(mask.text(`gonogo could not write the ${surface}: ${message ?? ""}`));
    else info(`${surface}: ${result}`);
  await setOutputs(outputsOf(report, files));
  const improvised = report.manifest.path === void 0;
  const statusStands = report.subject.pullRequest !== void 0 && published.some(({ surface }) => surface.startsWith("status ")) && published.every(({ surface, result }) => !surface.startsWith("status ") || result !== "failed");
  if (!improvised && failsJob(report, inputs.failOn, statusStands)) setFailed(report.reason);
};
var writeSurfaces = async (report, inputs, connected, prepared, {
  reportText,
  statementText
}, signal) => {
  const { github, writer } = connected;
  if (writer === void 0) return [];
  const branch = inputs.evidenceBranch;
  const order = (0, import_chunk_RMSBHYWB.orderOf)(connected, prepared.event);
  const evidence = branch === void 0 || reportText === void 0 || statementText === void 0 ? [] : [
    {
      name: "evidence",
      write: () => (0, import_chunk_FEB2C3LJ.keepEvidence)({ github, writer, branch, report, reportText, statementText, order, signal })
    }
  ];
  const url = report.subject.runUrl;
  return publish({
    github,
    writer,
    report,
    pullRequest: report.subject.pullRequest,
    order,
    comment: inputs.comment,
    status: inputs.status && prepared.statusClaim.kind !== "of-another",
    disputed: prepared.statusClaim.kind === "disputed",
    // A queue waits for nobody: what cannot be merged now leaves it.
    holdIsFailure: prepared.event.mergeGroup !== void 0,
    // Without a manifest nothing blocks until somebody says so.
    advisory: report.manifest.path === void 0,
    renderComment: (limit) => (0, import_chunk_A6NA3U7U.renderMarkdown)(report, { maxBytes: limit, ...url === void 0 ? {} : { fullReportUrl: url } }),
    signal,
    more: [...surfacesOf(report, inputs, connected, prepared, signal), ...evidence]
  });
};
var setOutputs = (outputs) => softly("the outputs", async () => {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
});
var makeCommandFiles = async (env) => {
  for (const name of ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_STATE", "GITHUB_ENV"]) {
    const file = env[name];
    if (file !== void 0 && file !== "") await softly(name, () => (0, import_promises.appendFile)(file, ""));
  }
};
var softly = async (what, write) => {
  try {
    await write();
  } catch (thrown) {
    warning(`gonogo could not write ${what}: ${(0, import_errors.messageOf)(thrown)}`);
  }
};
var appendSummary = async (env, text) => {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file !== void 0 && file !== "") await (0, import_promises.appendFile)(file, `${text}
`);
};
var readEventPayload = async (env) => {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === void 0 || path === "") return {};
  try {
    await (0, import_promises.access)(path);
    const { context } = await Promise.resolve().then(() => require("./github-SN6CEEYM.js"));
    return context.payload;
  } catch (thrown) {
    throw new import_errors.UsageError(`The event of this run cannot be read from GITHUB_EVENT_PATH: ${(0, import_errors.messageOf)(thrown)}.`);
  }
};
var workflowInputs = (event) => {
  const inputs = event !== null && typeof event === "object" && "inputs" in event ? event.inputs : void 0;
  if (inputs === null || typeof inputs !== "object") return {};
  return Object.fromEntries(
    Object.entries(inputs).flatMap(
      ([name, value]) => ["string", "number", "boolean"].includes(typeof value) && value !== "" ? [[name, String(value)]] : []
    )
  );
};
var runProcess = async () => {
  let ended = false;
  process.on("exit", (code) => {
    if (!ended && code === 0) process.exitCode = 1;
  });
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => interrupted.abort(new Error(signal)));
  await main(process.env, interrupted.signal);
  await new Promise((resolve) => process.stdout.write("", () => resolve()));
  ended = true;
  process.exit(process.exitCode ?? 0);
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  start
});
