import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_MANIFEST_PATHS,
  held_loadManifests
} from "./chunk-ICPPG3LD.js";
import {
  held_oneLine,
  held_printable
} from "./chunk-QNKWVI56.js";
import {
  held_openSession,
  held_readReport
} from "./chunk-WGEPFIVI.js";
import {
  held_parseArguments
} from "./chunk-B5VX22VP.js";
import {
  held_UsageError
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/coverage.ts
import { readFile, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
var USAGE = "Usage: gonogo coverage [--manifest F]... [--fix] [--format terminal|json] [--boxes REPORT [--output FILE]] [--directory D]";
var coverageCommand = {
  summary: "which lines of the documents the manifest answers, and which not",
  help: `${USAGE}

Compares the manifest with the documents in its \`checklists\`: lines that nothing answers, answers whose line has changed or
is gone, lines that have moved, and mistakes in the documents themselves.

      --fix             write the new lines of what moved into \`source\`
      --format F        terminal (default) or json
      --boxes REPORT    instead: a copy of the document with its boxes set from this report (JSON)
  -o, --output FILE     where that copy is written; the terminal unless told
  -m, --manifest F      the manifest, if it is not in its usual place

Ends 0 when every line is answered, 1 on drift, 2 where the manifest is wrong.`,
  run: async (context) => {
    const { values } = held_parseArguments(
      context.argv,
      {
        manifest: { type: "string", short: "m", multiple: true },
        fix: { type: "boolean" },
        format: { type: "string", short: "f" },
        boxes: { type: "string" },
        output: { type: "string", short: "o" }
      },
      { positionals: 0, usage: USAGE }
    );
    const format = values.format ?? "terminal";
    if (format !== "terminal" && format !== "json")
      throw new held_UsageError(`\`coverage\` shows terminal or json, not \`${format}\`.`);
    const session = await held_openSession(context, { directory: values.directory });
    const loaded = await held_loadManifests({ ...session, manifests: values.manifest ?? [] });
    if (loaded.length === 0)
      throw new held_UsageError(`There is no manifest here (${held_MANIFEST_PATHS.join(", ")}). \`gonogo init\` writes one.`);
    if (loaded.every(({ manifest }) => manifest.checklists.length === 0))
      throw new held_UsageError("The manifest names no document. Add `checklists: [docs/DEPLOYMENT_CHECKLIST.md]`.");
    if (values.boxes !== void 0) {
      await writeBoxes(
        context,
        session,
        values.boxes,
        values.output,
        loaded.flatMap(({ manifest }) => manifest.checklists)
      );
      return 0;
    }
    if (values.output !== void 0) throw new held_UsageError(`\`--output\` goes with \`--boxes\`.
${USAGE}`);
    const { coverManifests } = await import("./cover-manifests-CKV6JB5L.js");
    const result = await coverManifests(
      loaded.map(({ manifest }) => manifest),
      session.world.files,
      session.signal
    );
    let { findings } = result;
    if (values.fix === true && result.fixes.length > 0) {
      const { fixSources } = await import("./fix-sources-SXYUFZ3S.js");
      for (const file of new Set(result.fixes.map((fix) => fix.manifest))) {
        const path = resolve(session.root, file);
        const text = await readFile(path, "utf8");
        const fixed = fixSources(
          text,
          result.fixes.filter((fix) => fix.manifest === file)
        );
        if (fixed === text) continue;
        const temporary = `${path}.${process.pid}.tmp`;
        await writeFile(temporary, fixed);
        await rename(temporary, path);
        context.stderr.write(`${held_printable(file)}: the lines of what moved are mended.
`);
      }
      findings = findings.filter((finding) => finding.rule !== "lines-moved");
    }
    const drift = findings.some((finding) => finding.level === "error");
    if (format === "json")
      context.stdout.write(`${JSON.stringify({ documents: result.documents, findings }, null, 2)}
`);
    else {
      for (const finding of findings) context.stdout.write(`${render(finding)}
`);
      for (const { file, items, answered } of result.documents)
        context.stdout.write(
          `${held_printable(file)}: ${answered} of ${items} ${items === 1 ? "line is" : "lines are"} answered (${items === 0 ? 100 : Math.floor(100 * answered / items)} %).
`
        );
    }
    return drift ? 1 : 0;
  }
};
var writeBoxes = async (context, session, report, output, checklists) => {
  const [path, ...others] = [...new Set(checklists)];
  if (path === void 0 || others.length > 0)
    throw new held_UsageError("`--boxes` wants a manifest that answers for one document.");
  const { fillBoxes } = await import("./fill-boxes-AO6U3DXA.js");
  const { readChecklist } = await import("./read-JW6OZWKO.js");
  const { items } = await held_readReport(resolve(context.directory, report), report);
  const bytes = await session.world.files.readBytes(path);
  const text = fillBoxes(bytes, readChecklist(bytes, path), items);
  if (output === void 0) {
    context.stdout.write(text);
    return;
  }
  const target = resolve(context.directory, output);
  if (target === session.world.files.absolute(path))
    throw new held_UsageError(`${held_printable(output)} is the document itself, which is left alone. Name another file.`);
  const temporary = `${target}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, target);
  context.stderr.write(`Written: ${held_printable(output)}
`);
};
var render = (finding) => [
  `${held_printable(finding.path ?? "")}${finding.line === void 0 ? "" : `:${finding.line}`}: ${finding.level === "error" ? "" : `${finding.level}: `}${held_oneLine(finding.message)}`,
  ...finding.help === void 0 ? [] : [`    ${held_oneLine(finding.help)}`]
].join("\n");
export {
  coverageCommand
};
