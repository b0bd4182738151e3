import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_messageOf
} from "./chunk-CRHAW2YQ.js";

// src/sql/parser.ts
var loading;
var loadSqlParser = () => loading ??= load();
var load = async () => {
  const { loadLibrary } = await import("./library-LLBRPWTE.js");
  const library = await loadLibrary();
  return {
    parse: (text) => {
      if (!/\S/.test(text)) return { ok: true, nodes: [] };
      try {
        const answer = library.parse(text);
        if ("refusal" in answer) return { ok: false, mistake: answer.refusal };
        const { stmts = [] } = JSON.parse(answer.json);
        return { ok: true, nodes: stmts.flatMap(({ stmt }) => stmt === void 0 ? [] : [stmt]) };
      } catch (thrown) {
        return { ok: false, mistake: { message: held_messageOf(thrown), offset: 0 } };
      }
    },
    parsePlPgSql: (text) => {
      try {
        const json = library.parsePlPgSql(text);
        return json === void 0 ? void 0 : JSON.parse(json);
      } catch {
        return void 0;
      }
    }
  };
};
var byteToCharacter = (text, byte) => {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    if (bytes >= byte) return index;
    const code = text.charCodeAt(index);
    if (code < 128) bytes += 1;
    else if (code < 2048) bytes += 2;
    else if (code >= 55296 && code < 56320 && index + 1 < text.length) {
      bytes += 4;
      index++;
    } else bytes += 3;
  }
  return text.length;
};

export {
  loadSqlParser,
  byteToCharacter
};
