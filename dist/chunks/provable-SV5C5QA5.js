import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  nameOf,
  sectionOf
} from "./chunk-F7ELZIO6.js";
import "./chunk-LEQBTLUR.js";
import "./chunk-MRTMV4RA.js";
import "./chunk-6HMTDXZ4.js";

// src/checklist/provable.ts
var FROM_FILES = /* @__PURE__ */ new Set(["files", "document", "settings", "scan", "migrations"]);
var provable = (proposals) => {
  const items = [];
  const notAsked = [];
  for (const proposal of proposals.items) {
    if (!FROM_FILES.has(proposal.uses) || proposal.missing.length > 0 || proposal.confidence < 0.7)
      notAsked.push(proposal);
    else
      items.push({
        id: proposal.id,
        name: nameOf(proposal),
        section: sectionOf(proposal.section),
        source: `${proposals.document}:${proposal.line}`,
        uses: proposal.uses,
        with: proposal.with
      });
  }
  return { items, notAsked };
};
var neededFor = (proposal) => proposal.uses === "sign-off" ? `people decide it (${proposal.why})` : proposal.missing.length > 0 ? `\`${proposal.uses}\` would decide it, and needs: ${proposal.missing.join(", ")}` : `\`${proposal.uses}\` would decide it (${proposal.why})`;
export {
  neededFor,
  provable
};
