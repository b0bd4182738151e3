import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  answersOf,
  coverage
} from "./chunk-DL374DLS.js";
import {
  documentMistakes
} from "./chunk-HDEC2DRJ.js";
import {
  readChecklist
} from "./chunk-BK6QQMY5.js";

// src/checklist/cover-manifests.ts
var coverManifests = async (manifests, files, signal) => {
  const answers = manifests.flatMap(answersOf);
  const { documents, missing } = await readDocuments(
    [...new Set(manifests.flatMap((manifest) => manifest.checklists))],
    files
  );
  const covered = coverage({ answers, documents, missing });
  const findings = [...covered.findings];
  for (const document of documents) findings.push(...await documentMistakes(document, files, signal));
  const fixes = covered.fixes.flatMap((fix) => {
    const answer = answers.find((one) => one.id === fix.id && one.stage === fix.stage && one.source?.file === fix.file);
    return answer === void 0 ? [] : [{ ...fix, manifest: answer.place.file, itemLine: answer.place.line }];
  });
  return { findings, documents: covered.documents, fixes };
};
var readDocuments = async (paths, files) => {
  const documents = [];
  const missing = [];
  for (const path of paths) {
    const found = await files.stat(path);
    if (found?.kind !== "file") missing.push(path);
    else documents.push(readChecklist(await files.readBytes(path), path));
  }
  return { documents, missing };
};

export {
  coverManifests,
  readDocuments
};
