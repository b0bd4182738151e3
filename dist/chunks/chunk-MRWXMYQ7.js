'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  createResolver: () => createResolver
});
module.exports = __toCommonJS(stdin_exports);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createResolver
});
