import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_Document,
  held_isScalar,
  held_visit
} from "./chunk-XM6APCDO.js";

// src/checklist/with-yaml.ts
var withLines = (options) => {
  if (Object.keys(options).length === 0) return [];
  const document = new held_Document({ with: options });
  held_visit(document, {
    Scalar: (key, node) => {
      if (key !== "key" && held_isScalar(node) && typeof node.value === "string")
        node.type = node.value.includes("\n") ? "BLOCK_LITERAL" : "QUOTE_DOUBLE";
    }
  });
  return document.toString({ lineWidth: 0, indent: 2 }).trimEnd().split("\n");
};

export {
  withLines
};
