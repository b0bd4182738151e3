import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/core/errors.ts
var Undecidable = class extends Error {
  rule;
  help;
  constructor(message, { rule, help, cause }) {
    super(message, { cause });
    this.name = "Undecidable";
    this.rule = rule;
    this.help = help;
  }
};
var UsageError = class extends Error {
  name = "UsageError";
};
var messageOf = (thrown) => {
  const parts = [];
  let current = thrown;
  for (let depth = 0; current !== void 0 && current !== null && depth < 5; depth++) {
    if (isError(current) && "errors" in current && Array.isArray(current.errors) && current.errors.length > 0) {
      parts.push(current.errors.map(messageOf).join("; "));
      break;
    }
    const message = isError(current) ? current.message || current.name : typeof current === "string" ? current : JSON.stringify(current);
    if (!parts.some((part) => part.includes(message))) parts.push(message);
    current = isError(current) ? current.cause : void 0;
  }
  return parts.join(": ").replace(/\s+/g, " ").trim();
};
var isError = (thrown) => thrown instanceof Error || typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string" && "name" in thrown;
var errorCode = (thrown) => isError(thrown) && "code" in thrown && typeof thrown.code === "string" ? thrown.code : void 0;
var abortReason = (signal) => isError(signal.reason) ? signal.reason : new Error("aborted", { cause: signal.reason });

export {
  Undecidable,
  UsageError,
  messageOf,
  isError,
  errorCode,
  abortReason
};
