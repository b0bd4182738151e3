import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checklist/resolve-path.ts
var VENDORED = [
  "node_modules",
  "vendor",
  "venv",
  ".venv",
  "env",
  "site-packages",
  "bower_components",
  "third_party",
  "Pods",
  ".git",
  ".tox",
  ".terraform"
];
var isVendored = (path) => path.split("/").slice(0, -1).some(
  (part) => VENDORED.includes(part) || part.startsWith(".") && part.length > 1 && ![".github", ".gitlab", ".circleci", ".config", ".devcontainer"].includes(part)
);
var createResolver = (files, document) => {
  let all;
  const ends = async (path) => {
    all ??= files.find(["**/*", ...VENDORED.map((folder) => `!**/${folder}/**`)]);
    return (await all).filter((other) => !isVendored(other) && (other === path || other.endsWith(`/${path}`)));
  };
  const isThere = async (path) => {
    try {
      if (/[*?{[]/.test(path)) return (await files.find([path])).length > 0;
      return await files.stat(path) !== void 0;
    } catch {
      return false;
    }
  };
  return async (written) => {
    const path = written.replace(/^\.\//, "").replace(/\/$/, "");
    if (path === "" || path.startsWith("/") || path.startsWith("~") || path.split("/").includes(".."))
      return { kind: "absent" };
    if (await isThere(path)) return { kind: "found", path, how: "exact" };
    const folders = document.split("/").slice(0, -1);
    for (let depth = folders.length; depth > 0; depth--) {
      const candidate = [...folders.slice(0, depth), path].join("/");
      if (await isThere(candidate)) return { kind: "found", path: candidate, how: "upwards" };
    }
    if (/[*?{[]/.test(path)) return { kind: "absent" };
    const found = await ends(path);
    const [only] = found;
    if (only === void 0) return { kind: "absent" };
    return found.length === 1 ? { kind: "found", path: only, how: "suffix" } : { kind: "ambiguous", paths: found.slice(0, 5) };
  };
};

export {
  createResolver
};
