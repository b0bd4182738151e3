import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  coverManifests,
  readDocuments
} from "./chunk-HQ7L6SPR.js";
import "./chunk-DL374DLS.js";
import "./chunk-4B7R5BYH.js";
import "./chunk-HDEC2DRJ.js";
import "./chunk-4XMJNWX3.js";
import "./chunk-OUFTMJWI.js";
import "./chunk-BK6QQMY5.js";
import "./chunk-54A4D24G.js";
import "./chunk-QPMVHSAP.js";
import {
  tickedButFailing,
  tickedLines
} from "./chunk-XDPU47QX.js";
import "./chunk-F7ELZIO6.js";
import "./chunk-LEQBTLUR.js";
import "./chunk-MRTMV4RA.js";
import "./chunk-PPKWAECG.js";
import {
  held_messageOf
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checklist/document-item.ts
var documentItem = async (options) => {
  const { manifest, stage, items, files, signal } = options;
  const base = {
    id: "checklists",
    name: `The manifest answers every line of ${manifest.checklists.join(", ")}`,
    stage,
    section: [],
    level: "warn",
    uses: "coverage",
    measurements: [],
    durationMs: 0,
    attempts: 1
  };
  try {
    const { findings: drift, documents } = await coverManifests([manifest], files, signal);
    const read = await readDocuments(manifest.checklists, files);
    const ticked = tickedLines(read.documents);
    const findings = [...items.flatMap((item) => tickedButFailing(item, ticked) ?? []), ...drift];
    const wrong = findings.filter((finding) => finding.level === "error");
    const total = documents.reduce((sum, document) => sum + document.items, 0);
    const answered = documents.reduce((sum, document) => sum + document.answered, 0);
    return {
      ...base,
      status: wrong.length === 0 ? "pass" : "fail",
      summary: wrong.length === 0 ? `${answered} of ${total} lines are answered` : wrong[0]?.rule === "ticked-but-not-so" || wrong.length === 1 ? wrong[0]?.message ?? "" : `${wrong.length} lines of the documents and the manifest have drifted apart`,
      ...wrong.length === 0 ? {} : { remedy: "Run `gonogo coverage`; it names each line and what to do." },
      findings,
      evidence: { documents }
    };
  } catch (thrown) {
    return {
      ...base,
      status: "error",
      summary: `the documents could not be compared: ${held_messageOf(thrown)}`,
      remedy: "Run `gonogo coverage` and mend what it tells.",
      findings: [],
      evidence: {}
    };
  }
};
export {
  documentItem
};
