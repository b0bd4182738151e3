import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  isRemote,
  loadManifest
} from "./chunk-YAXMNDBL.js";
import {
  ManifestError
} from "./chunk-K7Z427IG.js";

// src/program/find-manifests.ts
import { messageOf } from "./core.js";
var MANIFEST_PATHS = [".github/gonogo.yml", ".github/gonogo.yaml", "gonogo.yml", "gonogo.yaml"];
var loadManifests = async (options) => {
  const { world, registry } = options;
  const read = options.readManifest ?? (options.readTrusted === void 0 ? void 0 : (path) => options.readTrusted?.read(path) ?? Promise.resolve(void 0)) ?? ((path) => readIfThere(world, path));
  const paths = options.manifests.length > 0 ? await spread(options.manifests, world) : await findManifest(read);
  const loaded = [];
  const problems = [];
  for (const path of paths) {
    const place = { file: path, line: 1, column: 1, endColumn: 2 };
    let bytes;
    try {
      bytes = await read(path);
    } catch (thrown) {
      problems.push({
        ...place,
        message: `The manifest cannot be read: ${messageOf(thrown)}.`,
        hint: "Check that the path names a manifest."
      });
      continue;
    }
    if (bytes === void 0) {
      problems.push({
        ...place,
        message: "There is no such manifest.",
        hint: "Check the path; `gonogo init` writes a first manifest."
      });
      continue;
    }
    const result = await loadManifest({
      path,
      bytes,
      read: (file) => readPreset(file, read, world),
      registry,
      now: world.clock.now()
    });
    problems.push(...result.problems);
    if (result.manifest !== void 0) loaded.push({ manifest: result.manifest, waiverProblems: result.waiverProblems });
    else problems.push(...result.waiverProblems);
  }
  if (problems.length > 0) throw new ManifestError(problems);
  return loaded;
};
var MAX_FILE_BYTES = 6e6;
var readIfThere = async (world, path) => {
  const stat = await world.files.stat(path);
  if (stat === void 0) return void 0;
  if (stat.kind !== "file") throw new Error("it is not a file");
  return world.files.readBytes(path, { start: 0, end: Math.min(stat.sizeBytes, MAX_FILE_BYTES) });
};
var readPreset = async (file, read, { github }) => {
  if (isRemote(file)) {
    const at = file.lastIndexOf("@");
    const [owner = "", repository = "", ...rest] = file.slice(0, at).split("/");
    const { signal } = new AbortController();
    return github.in(`${owner}/${repository}`).file(file.slice(at + 1), rest.join("/"), signal);
  }
  if (!file.startsWith("gonogo:")) return read(file);
  const { readBundledPreset } = await import("./presets-JP54T6XL.js");
  return readBundledPreset(file.slice("gonogo:".length));
};
var spread = async (names, world) => {
  const paths = [];
  for (const name of names) {
    const found = /[*?{[]/.test(name) ? await world.files.find([name]) : [];
    paths.push(...found.length > 0 ? found : [name]);
  }
  return [...new Set(paths)];
};
var findManifest = async (read) => {
  for (const path of MANIFEST_PATHS) if (await read(path) !== void 0) return [path];
  return [];
};
var stagesOf = (manifest, named) => {
  if (named.length > 0) return [...new Set(named)];
  const stage = manifest.stages.find(({ name }) => name === "merge") ?? manifest.stages[0];
  return stage === void 0 ? [] : [stage.name];
};

export {
  MANIFEST_PATHS,
  loadManifests,
  stagesOf
};
