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
  unmet: () => unmet
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_comparison = require("./start.cjs").modules["src/core/comparison.ts"];
var unmet = (expected, found) => {
  const wantsNone = isConditions(expected) && expected.present === false;
  if (wantsNone) return found.length === 0 ? void 0 : "is there, and must not be";
  if (found.length === 0) return "is not there";
  for (const value of found) {
    const reason = unmetBy(expected, value);
    if (reason !== void 0) return reason;
  }
  return void 0;
};
var isConditions = (expected) => typeof expected === "object" && expected !== null && !Array.isArray(expected);
var unmetBy = (expected, value) => {
  if (isConditions(expected)) return unmetConditions(expected, value);
  if (Array.isArray(expected))
    return isSame(expected, value) ? void 0 : `is not the list ${JSON.stringify(expected)}`;
  if (typeof expected === "string") {
    const comparison = (0, import_comparison.parseComparison)(expected);
    if (comparison !== void 0) {
      const number = numberOf(value);
      if (number === void 0) return `is no number, and has to be ${comparison.text}`;
      return (0, import_comparison.holds)(comparison, number) ? void 0 : `is ${number}, and has to be ${comparison.text}`;
    }
  }
  return isEqual(expected, value) ? void 0 : `is not ${JSON.stringify(expected)}`;
};
var unmetConditions = (expected, value) => {
  if ("equals" in expected && expected.equals !== void 0 && !isSame(expected.equals, value))
    return `is not ${JSON.stringify(expected.equals)}`;
  if (expected.not !== void 0) {
    const refused = [expected.not].flat();
    if (refused.some((one) => isEqual(one, value))) return `is ${JSON.stringify(value)}, and must not be`;
  }
  const choices = expected["one-of"];
  if (choices !== void 0 && !choices.some((one) => isEqual(one, value)))
    return `is none of ${choices.map((one) => JSON.stringify(one)).join(", ")}`;
  if (expected.matches !== void 0 && !(0, import_chunk_36BVGA52.needPattern)(expected.matches).test(textOf(value)))
    return `does not match ${expected.matches}`;
  if (expected["not-matches"] !== void 0 && (0, import_chunk_36BVGA52.needPattern)(expected["not-matches"]).test(textOf(value)))
    return `matches ${expected["not-matches"]}, and must not`;
  if (expected.contains !== void 0 && !containsValue(value, expected.contains))
    return `does not contain ${JSON.stringify(expected.contains)}`;
  for (const comparison of expected.is ?? []) {
    const number = numberOf(value);
    if (number === void 0) return `is no number, and has to be ${comparison.text}`;
    if (!(0, import_comparison.holds)(comparison, number)) return `is ${number}, and has to be ${comparison.text}`;
  }
  const length = lengthOf(value);
  for (const comparison of expected.length ?? [])
    if (length === void 0 || !(0, import_comparison.holds)(comparison, length))
      return `has the length ${length ?? "of no list or text"}, and it has to be ${comparison.text}`;
  if (expected.type !== void 0 && !isType(expected.type, value)) return `is no ${expected.type}`;
  if (expected.empty !== void 0 && length === 0 !== expected.empty)
    return expected.empty ? "is not empty" : "is empty";
  return void 0;
};
var isEqual = (expected, value) => expected === value || typeof expected === "string" && (typeof value === "number" || typeof value === "boolean") && expected === String(value);
var isSame = (left, right) => {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((one, index) => isSame(one, right[index]));
  if (isMapping(left) && isMapping(right)) {
    const keys = Object.keys(left);
    return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]));
  }
  return left === right;
};
var isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var numberOf = (value) => typeof value === "number" || typeof value === "bigint" ? Number(value) : typeof value === "string" && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim()) ? Number(value) : void 0;
var textOf = (value) => typeof value === "string" ? value : JSON.stringify(value) ?? "";
var containsValue = (value, part) => typeof value === "string" ? value.includes(String(part)) : Array.isArray(value) ? value.some((one) => isEqual(part, one)) : isMapping(value) && Object.hasOwn(value, String(part));
var lengthOf = (value) => typeof value === "string" || Array.isArray(value) ? value.length : isMapping(value) ? Object.keys(value).length : void 0;
var isType = (type, value) => {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isMapping(value);
    case "integer":
      return Number.isInteger(value);
    case "string":
    case "number":
    case "boolean":
      return typeof value === type;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  unmet
});
