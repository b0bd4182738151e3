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
} from "./chunk-K7HDUNHP.js";
import "./chunk-GEKYJFOD.js";
import {
  MANIFEST_PATHS,
  loadManifests
} from "./chunk-NMKMZ3UB.js";
import "./chunk-Q7OEISP3.js";
import "./chunk-GIPRCVCO.js";
import "./chunk-P7IKF55F.js";
import {
  ManifestError
} from "./chunk-K7Z427IG.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/validate.ts
import { UsageError } from "./core.js";
import { printable } from "./core.js";
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
