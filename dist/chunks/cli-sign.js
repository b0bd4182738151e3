import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  formatRecord,
  recordPath
} from "./chunk-4ZGXMQVT.js";
import "./chunk-2QZXQB5N.js";
import "./chunk-EMDP7UCP.js";
import {
  held_runProgram
} from "./chunk-OFNQT7EN.js";
import {
  held_oneLine
} from "./chunk-QNKWVI56.js";
import {
  held_openSession
} from "./chunk-WGEPFIVI.js";
import {
  held_listOf,
  held_parseArguments
} from "./chunk-B5VX22VP.js";
import "./chunk-XM6APCDO.js";
import "./chunk-MY35WQA5.js";
import {
  held_UsageError
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/sign.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
var USAGE = "Usage: gonogo sign ITEM [--stage S] [--lines 1,3] [--note TEXT] [--not-applicable REASON | --reject REASON] [--by E-MAIL] [--manifest F]... [--directory D]";
var signCommand = {
  summary: "decide an item in a file that is committed, outside GitHub",
  help: `${USAGE}

Writes your decision on an item of \`uses: sign-off\` to a file, bound to the files that the item covers as they are committed
now. Commit it yourself and push it: the author of that commit is who has signed, and has to be one whom the item names by
e-mail address (\`by: [dana@example.org]\`, or a role that holds it). It ends when a file changes that it covers; remove the
file to take it back. On GitHub sign in a comment or a review instead.

Sign the commit as well (\`git commit -S\`) where the item says \`signed: true\`.`,
  run: async (context) => {
    const { values, positionals } = held_parseArguments(
      context.argv,
      {
        stage: { type: "string", short: "s" },
        manifest: { type: "string", short: "m", multiple: true },
        environment: { type: "string" },
        base: { type: "string" },
        lines: { type: "string" },
        note: { type: "string" },
        by: { type: "string" },
        "not-applicable": { type: "string" },
        reject: { type: "string" }
      },
      { positionals: 1, usage: USAGE }
    );
    const [item] = positionals;
    if (item === void 0) throw new held_UsageError(`Which item?
${USAGE}`);
    if (values["not-applicable"] !== void 0 && values.reject !== void 0)
      throw new held_UsageError(`\`--not-applicable\` and \`--reject\` are two decisions.
${USAGE}`);
    const session = await held_openSession(context, {
      directory: values.directory,
      base: values.base,
      environment: values.environment
    });
    const { git } = session.world;
    const report = await held_runProgram({
      ...session,
      manifests: values.manifest ?? [],
      stages: held_listOf(values.stage === void 0 ? void 0 : [values.stage]),
      only: [item],
      concurrency: 1
    });
    const found = report.items.find(({ id }) => id === item);
    if (found === void 0) throw new held_UsageError(`There is no item "${item}" in ${report.stages.join(", ")}.`);
    const scope = scopeOf(found);
    if (scope === void 0)
      throw new held_UsageError(
        `"${item}" cannot be signed by a file: ${found.uses === "sign-off" ? found.summary : `it is decided by ${found.uses}`}.
Name who may sign by the e-mail address of their commits: \`by: [dana@example.org]\`.`
      );
    const by = values.by ?? await configured(session.world, context.signal);
    if (!/^[^\s@]+@[^\s@]+$/.test(by)) throw new held_UsageError(`"${by}" is no e-mail address.`);
    const sha = await git.head(context.signal);
    const record = {
      item,
      stage: found.stage,
      decision: values["not-applicable"] === void 0 ? values.reject === void 0 ? "signed" : "rejected" : "not-applicable",
      by,
      scope,
      ...sha === void 0 ? {} : { commit: sha },
      lines: linesOf(values.lines),
      note: values["not-applicable"] ?? values.reject ?? values.note ?? ""
    };
    const path = recordPath(record);
    await mkdir(dirname(resolve(session.root, path)), { recursive: true });
    await writeFile(resolve(session.root, path), formatRecord(record));
    context.stdout.write(
      `Wrote ${path}: ${record.decision} by ${held_oneLine(by)}, for the files that "${held_oneLine(item)}" covers as they are committed now.
Commit it yourself (the author has to be ${held_oneLine(by)}), and push it.
`
    );
    return 0;
  }
};
var scopeOf = ({ evidence }) => {
  const record = evidence["record"];
  return typeof record === "object" && record !== null && "scope" in record && typeof record.scope === "string" ? record.scope : void 0;
};
var configured = async ({ git }, signal) => {
  try {
    return new TextDecoder().decode(await git.run(["config", "user.email"], signal)).trim();
  } catch {
    signal.throwIfAborted();
    throw new held_UsageError("Who signs? git has no `user.email` here: set it, or add `--by E-MAIL`.");
  }
};
var linesOf = (text) => {
  if (text === void 0) return [];
  if (!/^[1-9]\d{0,2}(,[1-9]\d{0,2})*$/.test(text))
    throw new held_UsageError(`\`--lines\` wants numbers such as 1,3, not \`${text}\`.`);
  return text.split(",").map(Number);
};
export {
  signCommand
};
