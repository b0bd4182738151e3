import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  loadManifest
} from "./chunk-5S4VGHRN.js";
import "./chunk-GIPRCVCO.js";
import "./chunk-7GZ2CAEL.js";
import "./chunk-FCNPOKEQ.js";
import {
  ManifestError
} from "./chunk-K7Z427IG.js";
import "./chunk-6HMTDXZ4.js";

// src/improvise.ts
var CHECKLISTS = ["**/*{CHECKLIST,checklist,Checklist}*.md", "**/*{DEPLOY,deploy,RELEASE,release}*{LIST,list}*.md"];
var improvise = async (options) => {
  const { world, registry } = options;
  const notes = ["There is no manifest (.github/gonogo.yml): this is what the repository itself can prove or disprove."];
  const items = [];
  for (const { kind, name, options: given } of REPOSITORY_ITEMS)
    if (kind in registry) items.push({ id: kind, name, uses: kind, with: given });
  const checklists = await world.files.find([...CHECKLISTS, "!**/vendor/**", "!**/.venv/**", "!**/venv/**"]);
  for (const path of checklists)
    items.push({
      id: `document-${items.length}`,
      name: `${path} has no open placeholder`,
      uses: "document",
      with: { path }
    });
  if (items.length === 0) notes.push("Nothing in it can be decided yet.");
  const text = JSON.stringify({ version: 1, stages: { merge: items.map((item) => ({ ...item, level: "warn" })) } });
  const loaded = await loadManifest({
    path: "no manifest",
    bytes: text,
    read: async () => void 0,
    registry,
    now: world.clock.now()
  });
  if (loaded.manifest === void 0) throw new ManifestError(loaded.problems);
  return { manifest: loaded.manifest, notes };
};
var REPOSITORY_ITEMS = [
  { kind: "migrations", name: "Migrations are safe", options: {} },
  { kind: "settings", name: "Settings are fit for production", options: {} },
  { kind: "scan", name: "No debug code, no secrets", options: {} }
];
export {
  improvise
};
