import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";

// src/scratch/scratch.ts
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
      throw new held_Undecidable("a stranger wrote what would be run, and a database server was given to run it in", {
        rule: "scratch-not-sandboxed",
        help: "Leave the URL out: the embedded PostgreSQL runs it in a sandbox."
      });
    return (await import("./given-server-SE7DVXOD.js")).openGivenServer(options, options.url);
  }
  const order = options.sandboxed === true ? ["embedded"] : options.prefer ?? ["programs", "embedded"];
  for (const kind of order) {
    options.signal.throwIfAborted();
    try {
      return kind === "programs" ? await (await import("./programs-JX7BMA5L.js")).openPrograms(options) : await (await import("./embedded-IQHNI3MK.js")).openEmbedded(options);
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof held_Undecidable)) throw error;
      tried.push(error.message);
    }
  }
  throw new held_Undecidable(`no PostgreSQL to throw away could be started: ${tried.join("; ")}`, {
    rule: "scratch-unavailable",
    help: "Install the PostgreSQL server programs, or give the URL of a server for scratch databases."
  });
};

export {
  ScratchError,
  quoteName,
  openScratch
};
