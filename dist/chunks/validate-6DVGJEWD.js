import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  parseArguments
} from "./chunk-BTDKHZUR.js";
import {
  openSession
} from "./chunk-NSW42L2T.js";
import "./chunk-BWP6BZ4O.js";
import {
  MANIFEST_PATHS,
  loadManifests
} from "./chunk-KTFJAU7W.js";
import {
  isPlugIn
} from "./chunk-YAXMNDBL.js";
import "./chunk-HRE57HAS.js";
import "./chunk-P7IKF55F.js";
import {
  ManifestError
} from "./chunk-K7Z427IG.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/validate.ts
import { UsageError } from "./core.js";
import { printable } from "./core.js";
var findLost = async (manifest, files) => {
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { origin, decision } of manifest.items)
    for (const [index, { uses }] of ("anyOf" in decision ? decision.anyOf : [decision]).entries()) {
      const at = [...origin.path, ..."anyOf" in decision ? ["any-of", index] : [], "uses"];
      const key = `${origin.source.file}\0${at.join("\0")}`;
      if (!isPlugIn(uses) || seen.has(key)) continue;
      seen.add(key);
      if (await files.stat(uses.replace(/^\.\//, "")) === void 0)
        problems.push(
          origin.source.problemAt(at, `The check \`${uses}\` is not there.`, {
            hint: "The path starts at the root of the repository."
          })
        );
    }
  const source = manifest.items.find(({ origin }) => origin.source.file === manifest.path)?.origin.source;
  for (const [index, path] of manifest.checklists.entries())
    if (await files.stat(path) === void 0) {
      const message = `The document \`${path}\` is not there: none of its lines can be answered.`;
      const hint = "Correct the path, or remove it from `checklists`.";
      problems.push(
        source?.problemAt(["checklists", index], message, { hint }) ?? {
          file: manifest.path,
          line: 1,
          column: 1,
          endColumn: 2,
          message,
          hint
        }
      );
    }
  return problems;
};
var USAGE = "Usage: gonogo validate [--manifest F]... [--directory D]";
var validateCommand = {
  summary: "look for mistakes in the manifest",
  help: `${USAGE}

Reads the manifest and everything it extends, and tells every mistake with its place. Nothing is run.
Ends 0 when it is right, 2 when it is not.`,
  run: async (context) => {
    const { values } = parseArguments(
      context.argv,
      { manifest: { type: "string", short: "m", multiple: true } },
      { positionals: 0, usage: USAGE }
    );
    const session = await openSession(context, { directory: values.directory });
    const loaded = await loadManifests({ ...session, manifests: values.manifest ?? [] });
    if (loaded.length === 0)
      throw new UsageError(`There is no manifest here (${MANIFEST_PATHS.join(", ")}). \`gonogo init\` writes one.`);
    const weak = loaded.flatMap(({ waiverProblems }) => waiverProblems);
    if (weak.length > 0) throw new ManifestError(weak);
    const lost = (await Promise.all(loaded.map(({ manifest }) => findLost(manifest, session.world.files)))).flat();
    if (lost.length > 0) throw new ManifestError(lost);
    for (const { manifest } of loaded) {
      const stages = manifest.stages.map(
        (stage) => `${stage.name} (${manifest.items.filter((item) => item.stage === stage.name).length})`
      );
      context.stdout.write(`${printable(manifest.path)} is right: ${stages.join(", ")}.
`);
    }
    return 0;
  }
};
export {
  validateCommand
};
