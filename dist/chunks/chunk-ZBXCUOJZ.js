import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/sql/parser.ts
var loading;
var loadSqlParser = () => loading ??= load();
var load = async () => {
  const { loadModule, parseSync, parsePlPgSQLSync, hasSqlDetails } = await import("./library-RQHMN4GX.js");
  await loadModule();
  return {
    parse: (text) => {
      try {
        if (text.trim() === "") return { ok: true, nodes: [] };
        const result = parseSync(text);
        return { ok: true, nodes: (result.stmts ?? []).flatMap(({ stmt }) => stmt === void 0 ? [] : [stmt]) };
      } catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        return {
          ok: false,
          mistake: { message, offset: hasSqlDetails(thrown) ? thrown.sqlDetails?.cursorPosition ?? 0 : 0 }
        };
      }
    },
    parsePlPgSql: (text) => {
      try {
        return parsePlPgSQLSync(text);
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
