import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/reporters/index.ts
var REPORTERS = {
  terminal: async () => (await import("./terminal-PVORWQ6F.js")).renderTerminal,
  json: async () => (await import("./json-XGTMYCFG.js")).renderJson,
  markdown: async () => (await import("./markdown-RFKNRDYC.js")).renderMarkdown,
  html: async () => (await import("./html-V4SO3Z4L.js")).renderHtml,
  junit: async () => (await import("./junit-PQ3FYCV6.js")).renderJunit,
  sarif: async () => (await import("./sarif-3A5I5QUA.js")).renderSarif,
  annotations: async () => (await import("./annotations-EP25Y2NU.js")).renderAnnotations
};
var FORMATS = Object.keys(REPORTERS);

export {
  REPORTERS,
  FORMATS
};
