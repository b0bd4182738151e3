import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_ManifestError
} from "./chunk-PT2CK4PY.js";
import {
  held_MANIFEST_PATHS
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
  held_UsageError,
  held_messageOf
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/init.ts
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";
var USAGE = "Usage: gonogo init [CHECKLIST.md] [--update] [--format yaml|json] [--output FILE] [--directory D]";
var initCommand = {
  summary: "write a manifest from a Markdown checklist, or from what the repository is",
  help: `${USAGE}

With a document: understands each of its task items, proposes how it is decided, and writes a manifest in its order. What
needs something from you, and what only people can decide, becomes a sign-off. Nothing of the document is run.
Without one: looks what the repository is built with and writes a first manifest for that.

      --update          add to the manifest that is there what the document asks and nothing answers yet
      --format F        yaml (default), or json: what was understood of each item
  -o, --output FILE     where it is written: .github/gonogo.yml unless told; \`-\` is the terminal
      --directory D     the repository, if it is not here

A file that is there is never overwritten. Ends 0, or 2 where something is wrong with the arguments.`,
  run: async (context) => {
    const { values, positionals } = held_parseArguments(
      context.argv,
      {
        update: { type: "boolean" },
        format: { type: "string", short: "f" },
        output: { type: "string", short: "o" }
      },
      { positionals: 1, usage: USAGE }
    );
    const format = values.format ?? "yaml";
    if (format !== "yaml" && format !== "json")
      throw new held_UsageError(`\`init\` writes yaml or json, not \`${format}\`.
${USAGE}`);
    const session = await held_openSession(context, { directory: values.directory });
    const [document] = positionals;
    const target = await targetOf(context, session, values, format);
    if (document === void 0) {
      if (values.update === true) throw new held_UsageError(`\`--update\` wants the document to update from.
${USAGE}`);
      if (format === "json")
        throw new held_UsageError(`\`--format json\` tells what was understood of a document: name it.
${USAGE}`);
      const { initFromRepository } = await import("./init-from-repository-PMMJG3PO.js");
      const { text, stack } = await initFromRepository({
        files: session.world.files,
        registry: session.registry,
        signal: session.signal,
        now: session.world.clock.now(),
        name: basename(session.root)
      });
      await put(context, target, text);
      if (target !== void 0) sayNext(context);
      if (target !== void 0 && stack.checklists.length > 0)
        context.stderr.write(
          `There ${stack.checklists.length === 1 ? "is a checklist" : "are checklists"} here: \`gonogo init ${held_printable(stack.checklists[0] ?? "")}\` reads it.
`
        );
      return 0;
    }
    const { checklist, proposals } = await understandDocument(context, session, document);
    if (format === "json") {
      await put(context, target, `${JSON.stringify(proposals, null, 2)}
`);
      return 0;
    }
    if (proposals.items.length === 0)
      throw new held_UsageError(
        `${held_printable(document)} has no task item (\`- [ ] text\`): there is nothing to make a manifest of.
Write each line that has to hold as one, for example \`- [ ] ${held_printable(exampleOf(checklist))}\`.`
      );
    const title = checklist.headings[0]?.text;
    const existing = target === void 0 || values.update !== true ? void 0 : await readIfThere(target);
    if (existing === void 0) {
      const { writeManifest } = await import("./write-manifest-QLFQZGUT.js");
      const text = await writeManifest({
        proposals,
        registry: session.registry,
        now: session.world.clock.now(),
        ...title === void 0 ? {} : { title }
      });
      await put(context, target, text);
      if (target !== void 0) sayNext(context);
      return 0;
    }
    const { mergeManifest } = await import("./merge-manifest-6II5AXOU.js");
    const shown = relative(session.root, target ?? "").replaceAll("\\", "/");
    const merged = await mergeManifest({
      path: shown,
      existing,
      checklist,
      proposals,
      registry: session.registry,
      now: session.world.clock.now(),
      read: async (path) => await session.world.files.stat(path) === void 0 ? void 0 : session.world.files.readBytes(path)
    });
    if ("problems" in merged) throw new held_ManifestError(merged.problems);
    if (merged.text === existing) context.stderr.write(`${held_printable(shown)} answers every line already.
`);
    else {
      await replace(target ?? "", merged.text);
      context.stderr.write(
        `${held_printable(shown)}: ${merged.added} ${merged.added === 1 ? "line" : "lines"} added, ${merged.fixed} mended.
`
      );
    }
    return 0;
  }
};
var sayNext = ({ stderr }) => {
  stderr.write("Read it through. `gonogo plan` shows what would run, `gonogo run` asks the gate.\n");
};
var exampleOf = ({ nodes }) => {
  for (const node of nodes)
    if (node.kind === "entry" && node.text.trim() !== "")
      return node.text.replaceAll("`", "").trim().split("\n")[0]?.slice(0, 80) ?? "";
  return "The database has a backup of today";
};
var understandDocument = async (context, session, document) => {
  const path = resolve(context.directory, document);
  let bytes;
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new held_UsageError(`${held_printable(document)} is a folder. Name the document.`);
    if (found.size > 1e7)
      throw new held_UsageError(`${held_printable(document)} is larger than 10 MB. Name the checklist itself, or split it.`);
    bytes = await readFile(path);
  } catch (thrown) {
    if (thrown instanceof held_UsageError) throw thrown;
    throw new held_UsageError(`${held_printable(document)} cannot be read: ${held_messageOf(thrown)}.`);
  }
  const { readChecklist } = await import("./read-JW6OZWKO.js");
  const { importChecklist } = await import("./propose-ZCXY3TR2.js");
  const checklist = readChecklist(bytes, relative(session.root, path).replaceAll("\\", "/"));
  return {
    checklist,
    proposals: await importChecklist({ checklist, files: session.world.files, signal: session.signal })
  };
};
var targetOf = async (context, session, values, format) => {
  if (values.output === "-" || format === "json" && values.output === void 0) return void 0;
  if (values.output !== void 0) {
    const path = resolve(context.directory, values.output);
    if (values.update !== true && format === "yaml" && await readIfThere(path) !== void 0)
      throw new held_UsageError(
        `${held_printable(values.output)} is there already and is not overwritten. Use \`--update\`, or another \`--output\`.`
      );
    return path;
  }
  for (const known of held_MANIFEST_PATHS) {
    const path = resolve(session.root, known);
    if (await readIfThere(path) === void 0) continue;
    if (values.update === true) return path;
    throw new held_UsageError(`${known} is there already and is not overwritten. Use \`--update\`, or \`--output\`.`);
  }
  return resolve(session.root, held_MANIFEST_PATHS[0]);
};
var readIfThere = async (path) => {
  try {
    return await readFile(path, "utf8");
  } catch (thrown) {
    if (typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ENOENT") return void 0;
    throw new held_UsageError(`${held_printable(path)} cannot be read: ${held_messageOf(thrown)}.`);
  }
};
var put = async (context, target, text) => {
  if (target === void 0) context.stdout.write(text);
  else {
    await replace(target, text);
    context.stderr.write(`Written: ${held_printable(relative(context.directory, target) || target)}
`);
  }
};
var replace = async (path, text) => {
  try {
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (thrown) {
    throw new held_UsageError(`${held_printable(path)} cannot be written: ${held_messageOf(thrown)}.`);
  }
};
export {
  initCommand
};
