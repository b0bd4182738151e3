import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  require_dist
} from "./chunk-P7IKF55F.js";
import {
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/checklist/with-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var withLines = (options) => {
  if (Object.keys(options).length === 0) return [];
  const document = new import_yaml.Document({ with: options });
  (0, import_yaml.visit)(document, {
    Scalar: (key, node) => {
      if (key !== "key" && (0, import_yaml.isScalar)(node) && typeof node.value === "string")
        node.type = node.value.includes("\n") ? "BLOCK_LITERAL" : "QUOTE_DOUBLE";
    }
  });
  return document.toString({ lineWidth: 0, indent: 2 }).trimEnd().split("\n");
};

export {
  withLines
};
