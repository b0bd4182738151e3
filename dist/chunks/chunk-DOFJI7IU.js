import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/core/paths.ts
import { isAbsolute, relative, sep } from "node:path";
var pathFromRoot = (root, absolute) => {
  const inside = relative(root, absolute);
  const shown = inside === "" ? "." : inside.startsWith("..") || isAbsolute(inside) ? absolute : inside;
  return sep === "/" ? shown : shown.replaceAll(sep, "/");
};

export {
  pathFromRoot
};
