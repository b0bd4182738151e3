import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// src/checks/files/judge-checksums.ts
import { posix } from "node:path";

// held:src/checks/files/inspect-file.ts
var held = __require("./start.cjs").modules["src/checks/files/inspect-file.ts"];
var held_inspectFile = held.inspectFile;
var held_readsContent = held.readsContent;
var held_sha256Of = held.sha256Of;

// src/checks/files/judge-checksums.ts
var judgeChecksums = async (list, { files, show }) => {
  const findings = [];
  const say = (rule, message, help, line) => {
    findings.push({ rule, level: "error", message, path: show(list), line, help });
  };
  let read = 0;
  for (const [index, text] of (await files.readText(list)).split(/\r?\n/).entries()) {
    if (text.trim() === "" || text.startsWith("#")) continue;
    const match = /^\\?([0-9a-f]{64}) [ *](.+)$/i.exec(text) ?? bsdStyle(text);
    if (match === null) {
      say(
        "checksum-list-wrong",
        `Line ${index + 1} of ${show(list)} is no line of sha256sum.`,
        "Make the list with `sha256sum`.",
        index + 1
      );
      continue;
    }
    read++;
    const path = posix.join(posix.dirname(list), match[2] ?? "");
    if ((await files.stat(path))?.kind !== "file")
      say(
        "file-missing",
        `${show(path)} is listed in ${show(list)} and does not exist.`,
        "Get the file again.",
        index + 1
      );
    else if (await held_sha256Of(files, path) !== match[1]?.toLowerCase())
      say(
        "checksum-wrong",
        `${show(path)} does not have the SHA-256 that ${show(list)} says.`,
        "Get the file again.",
        index + 1
      );
  }
  if (read === 0 && findings.length === 0)
    say("checksum-list-wrong", `${show(list)} lists no file.`, "Make the list with `sha256sum`.", 1);
  return findings;
};
var bsdStyle = (text) => {
  const match = /^SHA256 \((.+)\) = ([0-9a-f]{64})$/i.exec(text);
  return match === null ? null : [match[0], match[2] ?? "", match[1] ?? ""];
};
export {
  judgeChecksums
};
