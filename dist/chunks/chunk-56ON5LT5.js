import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/archive/check-syntax.ts
var BUDGET = 4 * 1024 * 1024;
var MAX_STATEMENT = 128 * 1024;
var OLDEST = 12;
var NEWEST = 18;
var isOwn = (version) => {
  const major = /^(\d{2})(?:\.\d+|beta\d+|rc\d+|devel)?(?: \([\w .+:~-]+\))?$/.exec(version ?? "")?.[1];
  return major !== void 0 && Number(major) >= OLDEST && Number(major) <= NEWEST;
};
var createSyntaxCheck = async (wanted) => {
  if (!wanted) return () => () => void 0;
  const parser = await (await import("./parser-CERDRWML.js")).loadSqlParser();
  let left = BUDGET;
  return (serverVersion, toolVersion) => {
    if (!isOwn(serverVersion) || !isOwn(toolVersion)) return () => void 0;
    return (text) => {
      if (text.length > MAX_STATEMENT || text.length > left) return void 0;
      left -= text.length;
      const answer = parser.parse(text);
      return answer.ok || !answer.mistake.message.startsWith("syntax error") ? void 0 : answer.mistake.message.replace(/ at or near .*$/s, "");
    };
  };
};

// src/archive/mentions.ts
var OWN_NAME = /^(TABLE|VIEW|MATERIALIZED VIEW|SEQUENCE|TYPE|DOMAIN|SCHEMA|INDEX|EXTENSION|ROW SECURITY|TABLE ATTACH)$/;
var TABLE_AND_NAME = /^(CONSTRAINT|FK CONSTRAINT|TRIGGER|POLICY|DEFAULT)$/;
var mentions = (statement, kind, tag) => {
  if (OWN_NAME.test(kind)) return names(statement, tag);
  if (!TABLE_AND_NAME.test(kind)) return true;
  for (let space = tag.indexOf(" "); space !== -1; space = tag.indexOf(" ", space + 1))
    if (names(statement, tag.slice(0, space)) && names(statement, tag.slice(space + 1))) return true;
  return !tag.includes(" ");
};
var names = (statement, name) => statement.includes(name) || statement.includes(name.replaceAll('"', '""')) || statement.replace(/[\r\n]/g, " ").includes(name.replaceAll('"', '""'));

export {
  createSyntaxCheck,
  mentions
};
