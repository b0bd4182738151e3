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
  createRestorer: () => createRestorer
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_J3U2G57T = require("./chunk-J3U2G57T.js");
var MAX_FAILURES = 100;
var LEFT_OUT = [
  [/^(GRANT|REVOKE|ALTER\s+DEFAULT\s+PRIVILEGES)\b/i, "privileges"],
  [/^ALTER\s[\s\S]*\sOWNER\s+TO\s/i, "owners"],
  [
    /^(CREATE|ALTER|DROP|COMMENT\s+ON)\s+(DATABASE|ROLE|USER|TABLESPACE|SUBSCRIPTION|PUBLICATION|EVENT\s+TRIGGER|SERVER|FOREIGN\s+DATA\s+WRAPPER|USER\s+MAPPING)\b/i,
    "objects of the server"
  ],
  [/^(CREATE\s+FOREIGN\s+TABLE|IMPORT\s+FOREIGN\s+SCHEMA)\b/i, "foreign tables"],
  [/^COMMENT\s+ON\s+EXTENSION\b/i, "comments on extensions"],
  [/^SECURITY\s+LABEL\b/i, "security labels"],
  [/^SET\s+(default_tablespace|session_replication_role)\b/i, "settings"],
  [/^DROP\b/i, "removal of what is not there"]
];
var createRestorer = (scratch) => {
  const failures = [];
  const leftOut = /* @__PURE__ */ new Map();
  const missingExtensions = /* @__PURE__ */ new Set();
  let statements = 0;
  let prepared = false;
  const leave = (kind) => void leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
  const fail = (what, thrown) => {
    if (failures.length < MAX_FAILURES) failures.push({ what, reason: reasonOf(thrown) });
  };
  const prepare = async () => {
    if (prepared) return;
    prepared = true;
    await scratch.execute(
      `SET statement_timeout = 0; SET lock_timeout = 0; SET client_encoding = 'UTF8'; SET standard_conforming_strings = on;
       SELECT pg_catalog.set_config('search_path', '', false); SET check_function_bodies = false; SET xmloption = content;
       SET client_min_messages = warning; SET row_security = off`
    );
  };
  const statement = async (text, what) => {
    await prepare();
    const trimmed = text.replace(/^(\s|--[^\n]*\n)+/, "");
    const kind = LEFT_OUT.find(([pattern]) => pattern.test(trimmed))?.[1];
    if (kind !== void 0) return leave(kind);
    statements++;
    try {
      await scratch.execute(inSchema(trimmed));
    } catch (thrown) {
      if (!(thrown instanceof import_chunk_J3U2G57T.ScratchError)) throw thrown;
      await recover(trimmed, what, thrown);
    }
  };
  const recover = async (text, what, thrown) => {
    if (/^SET\s/i.test(text) && (thrown.code === "42704" || thrown.code === "22023" || thrown.code === "42501"))
      return leave("settings");
    const extension = /^CREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?"?([\w-]+)"?/i.exec(text)?.[1];
    if (extension !== void 0) {
      missingExtensions.add(extension);
      return leave("extensions");
    }
    if (/^CREATE\s+SCHEMA\b/i.test(text) && thrown.code === "42P06") return;
    const role = thrown.code === "42704" ? /^role "(.+)" does not exist$/.exec(thrown.message)?.[1] : void 0;
    if (role !== void 0 && await scratch.provideRole(role)) {
      try {
        await scratch.execute(text);
        return leave("roles, made for the drill");
      } catch (again) {
        if (!(again instanceof import_chunk_J3U2G57T.ScratchError)) throw again;
        return fail(what, again);
      }
    }
    fail(what, thrown);
  };
  return {
    failures,
    leftOut,
    missingExtensions,
    get statements() {
      return statements;
    },
    sink: {
      statement,
      async copy(text, table) {
        await prepare();
        statements++;
        const pipe = createPipe();
        const copied = scratch.copyIn(text, pipe.chunks).then(
          () => void 0,
          (thrown) => {
            pipe.abandon();
            return thrown;
          }
        );
        return {
          push: pipe.push,
          async end() {
            pipe.end();
            const thrown = await copied;
            if (thrown === void 0) return;
            if (!(thrown instanceof import_chunk_J3U2G57T.ScratchError)) throw thrown;
            fail(`the rows of ${table}`, thrown);
          }
        };
      }
    }
  };
};
var inSchema = (text) => text.replace(/^CREATE\s+SCHEMA\s+public\b/i, "CREATE SCHEMA IF NOT EXISTS public");
var reasonOf = ({ code, message }) => {
  if (code.startsWith("22") || code.startsWith("P0")) return `PostgreSQL refused a value (SQLSTATE ${code})`;
  return `${message.replace(/\s+/g, " ").slice(0, 300)} (SQLSTATE ${code})`;
};
var createPipe = () => {
  let waiting;
  let ended = false;
  let abandoned = false;
  let wakeReader = () => {
  };
  let wakeWriter = () => {
  };
  const chunks = async function* () {
    for (; ; ) {
      if (waiting !== void 0) {
        const piece = waiting;
        waiting = void 0;
        wakeWriter();
        yield piece;
      } else if (ended || abandoned) return;
      else
        await new Promise((resolve) => {
          wakeReader = resolve;
        });
    }
  };
  return {
    chunks: chunks(),
    async push(piece) {
      for (; ; ) {
        if (waiting === void 0 || abandoned) break;
        await new Promise((resolve) => {
          wakeWriter = resolve;
        });
      }
      if (abandoned || piece.length === 0) return;
      waiting = Buffer.from(piece);
      wakeReader();
    },
    end() {
      ended = true;
      wakeReader();
    },
    abandon() {
      abandoned = true;
      wakeWriter();
      wakeReader();
    }
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createRestorer
});
