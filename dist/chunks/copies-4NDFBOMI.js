import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  locate
} from "./chunk-DGDJH2TP.js";
import {
  isMissing
} from "./chunk-J7H4WKF7.js";
import "./chunk-ETTPYLKL.js";
import "./chunk-PPKWAECG.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/backup/copies.ts
import { createHash } from "node:crypto";
var judgeCopies = async (copies, digest, name, context) => {
  const findings = [];
  const places = [];
  for (const copy of copies) {
    const found = await locate(copy, context);
    if (isMissing(found)) {
      findings.push({
        rule: "backup-copy-missing",
        level: "error",
        message: `${found.missing}, where a copy of ${name} should be.`,
        help: "Copy the backup there."
      });
      continue;
    }
    if (found.source.kind === "folder") {
      findings.push({
        rule: "backup-copy-differs",
        level: "error",
        message: `${found.source.name} is a folder and not a copy of ${name}.`,
        help: "Copy the backup there."
      });
      continue;
    }
    const hash = createHash("sha256");
    for await (const piece of found.source.open()) hash.update(piece);
    if (hash.digest("hex") === digest) places.push(found.source.name);
    else
      findings.push({
        rule: "backup-copy-differs",
        level: "error",
        message: `${found.source.name} is not the same as ${name}: its digest differs.`,
        help: "Copy the newest backup there again, and compare the digests after the copy."
      });
  }
  return { findings, places };
};
export {
  judgeCopies
};
