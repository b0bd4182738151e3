import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_isPlugIn
} from "./chunk-UTJ4XKFL.js";
import {
  held_ManifestError
} from "./chunk-PT2CK4PY.js";
import {
  held_MANIFEST_PATHS,
  held_loadManifests
} from "./chunk-ICPPG3LD.js";
import {
  held_printable
} from "./chunk-QNKWVI56.js";
import {
  held_openSession
} from "./chunk-WGEPFIVI.js";
import {
  held_parseArguments
} from "./chunk-B5VX22VP.js";
import {
  held_UsageError
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/validate.ts
var findLost = async (manifest, files) => {
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { origin, decision } of manifest.items)
    for (const [index, { uses }] of ("anyOf" in decision ? decision.anyOf : [decision]).entries()) {
      const at = [...origin.path, ..."anyOf" in decision ? ["any-of", index] : [], "uses"];
      const key = `${origin.source.file}\0${at.join("\0")}`;
      if (!held_isPlugIn(uses) || seen.has(key)) continue;
      seen.add(key);
      if (await files.stat(uses.replace(/^\.\//, "")) === void 0)
        problems.push(
          origin.source.problemAt(at, `The check \`${uses}\` is not there.`, {
            hint: "The path starts at the root of the repository."
          })
        );
    }
  return problems;
};
var lostDocuments = async (manifest, files) => {
  const notes = [];
  for (const path of manifest.checklists)
    if (await files.stat(path) === void 0)
      notes.push(
        `Note: the document ${path} is not there: none of its lines can be answered. Paths start at the root of the repository (--directory).`
      );
  return notes;
};
var USAGE = "Usage: gonogo validate [--manifest F]... [--directory D]";
var validateCommand = {
  summary: "look for mistakes in the manifest",
  help: `${USAGE}

Reads the manifest and everything it extends, and tells every mistake with its place. Nothing is run.
Ends 0 when it is right, 2 when it is not.`,
  run: async (context) => {
    const { values } = held_parseArguments(
      context.argv,
      { manifest: { type: "string", short: "m", multiple: true } },
      { positionals: 0, usage: USAGE }
    );
    const session = await held_openSession(context, { directory: values.directory });
    const loaded = await held_loadManifests({ ...session, manifests: values.manifest ?? [] });
    if (loaded.length === 0)
      throw new held_UsageError(`There is no manifest here (${held_MANIFEST_PATHS.join(", ")}). \`gonogo init\` writes one.`);
    const weak = loaded.flatMap(({ waiverProblems }) => waiverProblems);
    if (weak.length > 0) throw new held_ManifestError(weak);
    const lost = (await Promise.all(loaded.map(({ manifest }) => findLost(manifest, session.world.files)))).flat();
    if (lost.length > 0) throw new held_ManifestError(lost);
    for (const { manifest } of loaded) {
      const stages = manifest.stages.map(
        (stage) => `${stage.name} (${manifest.items.filter((item) => item.stage === stage.name).length})`
      );
      context.stdout.write(`${held_printable(manifest.path)} is right: ${stages.join(", ")}.
`);
      for (const note of await lostDocuments(manifest, session.world.files))
        context.stdout.write(`${held_printable(note)}
`);
    }
    return 0;
  }
};
export {
  validateCommand
};
