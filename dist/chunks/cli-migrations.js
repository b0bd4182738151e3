import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_oneLine
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

// src/cli/migrations.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
var USAGE = "Usage: gonogo migrations approve --by @LOGIN [FILE-OR-GLOB]... [--base REV] [--lock-file F] [--directory D]";
var MAX_PATHS = 1e3;
var migrationsCommand = {
  summary: "approve migrations as they are now",
  help: `${USAGE}

Writes down that somebody has looked at the migrations that the change adds or edits (or at the files that are named), as they are now: the
digest of each goes into a lock file that is committed. Any edit ends the approval, and nobody approves what is their own. The check
\`migrations\` asks for it with \`review: { count: 1, by: ["@dba"], lock-file: \u2026 }\`.`,
  run: async (context) => {
    const { values, positionals } = held_parseArguments(
      context.argv,
      { by: { type: "string" }, base: { type: "string" }, "lock-file": { type: "string" } },
      { positionals: MAX_PATHS, usage: USAGE }
    );
    const [action, ...paths] = positionals;
    if (action !== "approve")
      throw new held_UsageError(
        `${action === void 0 ? "What about migrations?" : `\`${action}\` is not known.`}
${USAGE}`
      );
    if (values.by === void 0) throw new held_UsageError(`Who approves? Add \`--by @LOGIN\`.
${USAGE}`);
    const session = await held_openSession(context, { directory: values.directory, base: values.base });
    const { approve } = await import("./approve-UGJHYSL7.js");
    const { lockFile, text, added } = await approve({
      files: session.world.files,
      git: session.world.git,
      signal: context.signal,
      by: values.by,
      paths,
      now: session.world.clock.now(),
      ...values["lock-file"] === void 0 ? {} : { lockFile: values["lock-file"] }
    });
    await mkdir(dirname(resolve(session.root, lockFile)), { recursive: true });
    await writeFile(resolve(session.root, lockFile), text);
    context.stdout.write(
      `${added.length === 0 ? "Nothing new to approve" : `Approved ${added.length} ${added.length === 1 ? "migration" : "migrations"}`}; commit ${held_oneLine(lockFile)}.
`
    );
    return 0;
  }
};
export {
  migrationsCommand
};
