import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  parseDuration,
  parseSize
} from "./chunk-AQRSFJOX.js";

// src/core/comparison.ts
var parseComparison = (text) => {
  const match = /^(<=|>=|==|!=|<|>|=)\s*(.+)$/.exec(text.trim());
  if (match === null) return void 0;
  const operator = match[1] === "=" ? "==" : match[1];
  const operand = (match[2] ?? "").trim();
  const base = { operator, text: `${operator} ${operand}` };
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(operand)) return { ...base, limit: Number(operand) };
  if (/^-?\d+(\.\d+)?\s*%$/.test(operand)) return { ...base, limit: Number.parseFloat(operand), unit: "%" };
  const duration = parseDuration(operand);
  if (duration !== void 0) return { ...base, limit: duration, unit: "ms" };
  const size = parseSize(operand);
  return size === void 0 ? void 0 : { ...base, limit: size, unit: "bytes" };
};
var holds = ({ operator, limit }, value) => {
  if (Number.isNaN(value)) return false;
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "==":
      return value === limit;
    case "!=":
      return value !== limit;
  }
};

export {
  parseComparison,
  holds
};
