import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";

// src/checks/migrations/review/lock-file.ts
import { createHash } from "node:crypto";
var LOCK_FILE = ".github/approved-migrations.txt";
var HEAD = [
  "# Approved migrations: digest, path, who, when. Written by `gonogo migrations approve`; an edit of the file ends its approval.",
  "# Sorted by digest, so that branches that approve different migrations do not collide."
];
var digestOfMigration = (text) => createHash("sha256").update(text.replace(/^\ufeff/, "").replaceAll(/\r\n?/g, "\n")).digest("hex");
var readLock = (text, path) => text.split(/\r\n|\n|\r/).flatMap((line, index) => {
  if (line.trim() === "" || line.startsWith("#")) return [];
  const match = /^([0-9a-f]{64}) {2}(\S+) {2}@(\S+)(?: {2}(\S+))?$/.exec(line);
  const [, digest = "", file = "", by = "", at = ""] = match ?? [];
  if (match !== null) return [{ digest, path: decodePath(file), by, at }];
  throw new held_Undecidable(`${path}:${index + 1} is no approval.`, {
    rule: "approvals-unreadable",
    help: "Take the line out, and approve again with `gonogo migrations approve`. A mark of a merge conflict is no approval either."
  });
});
var writeLock = (approvals) => {
  const lines = /* @__PURE__ */ new Map();
  for (const { digest, path, by, at } of approvals) {
    const key = `${digest} ${path} ${by.toLowerCase()}`;
    if (!lines.has(key)) lines.set(key, `${beginning({ digest, path, by, at })}${at === "" ? "" : `  ${at}`}`);
  }
  return `${[...HEAD, ...[...lines.values()].sort()].join("\n")}
`;
};
var beginning = ({ digest, path, by }) => `${digest}  ${encodePath(path)}  @${by}`;
var encodePath = (path) => path.replaceAll(/[\s%]/g, (character) => encodeURIComponent(character));
var decodePath = (path) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

export {
  LOCK_FILE,
  digestOfMigration,
  readLock,
  writeLock,
  beginning
};
