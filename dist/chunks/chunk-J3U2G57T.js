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
  ScratchError: () => ScratchError,
  openScratch: () => openScratch,
  quoteName: () => quoteName
});
module.exports = __toCommonJS(stdin_exports);
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var ScratchError = class _ScratchError extends Error {
  code;
  position;
  detail;
  hint;
  where;
  constructor(message, more) {
    super(message);
    this.name = "ScratchError";
    this.code = more.code;
    this.position = more.position;
    this.detail = more.detail;
    this.hint = more.hint;
    this.where = more.where;
  }
  /** The same without what PostgreSQL quotes of rows: errors about values, and those that functions raise, say them. */
  withoutValues() {
    const tells = this.code.startsWith("22") || this.code.startsWith("P0");
    return new _ScratchError(tells ? "PostgreSQL refused a value" : this.message, {
      code: this.code,
      position: this.position
    });
  }
};
var quoteName = (name) => `"${name.replaceAll('"', '""')}"`;
var openScratch = async (options) => {
  options.signal.throwIfAborted();
  const tried = [];
  if (options.url !== void 0) {
    if (options.sandboxed === true)
      throw new import_errors.Undecidable("a stranger wrote what would be run, and a database server was given to run it in", {
        rule: "scratch-not-sandboxed",
        help: "Leave the URL out: the embedded PostgreSQL runs it in a sandbox."
      });
    return (await Promise.resolve().then(() => require("./given-server-XRVNSK3N.js"))).openGivenServer(options, options.url);
  }
  const order = options.sandboxed === true ? ["embedded"] : options.prefer ?? ["programs", "embedded"];
  for (const kind of order) {
    options.signal.throwIfAborted();
    try {
      return kind === "programs" ? await (await Promise.resolve().then(() => require("./programs-6M55JB7A.js"))).openPrograms(options) : await (await Promise.resolve().then(() => require("./embedded-OODLNKGH.js"))).openEmbedded(options);
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof import_errors.Undecidable)) throw error;
      tried.push(error.message);
    }
  }
  throw new import_errors.Undecidable(`no PostgreSQL to throw away could be started: ${tried.join("; ")}`, {
    rule: "scratch-unavailable",
    help: "Install the PostgreSQL server programs, or give the URL of a server for scratch databases."
  });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ScratchError,
  openScratch,
  quoteName
});
