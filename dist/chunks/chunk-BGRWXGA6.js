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
  interpolate: () => interpolate
});
module.exports = __toCommonJS(stdin_exports);
var interpolate = (template, lookup, depth = 0) => {
  const unset = [];
  let text = "";
  let at = 0;
  while (at < template.length) {
    const dollar = template.indexOf("$", at);
    if (dollar === -1 || dollar === template.length - 1) break;
    text += template.slice(at, dollar);
    const next = template[dollar + 1] ?? "";
    if (next === "$") {
      text += "$";
      at = dollar + 2;
      continue;
    }
    const plain = /^[A-Za-z_][A-Za-z0-9_]*/.exec(template.slice(dollar + 1, dollar + 257))?.[0];
    if (plain !== void 0) {
      const value2 = lookup(plain);
      if (value2 === null) return unknown(plain);
      if (value2 === void 0) unset.push(plain);
      text += value2 ?? "";
      at = dollar + 1 + plain.length;
      continue;
    }
    if (next !== "{") {
      text += "$";
      at = dollar + 1;
      continue;
    }
    const end = closing(template, dollar + 2);
    const inner = template.slice(dollar + 2, end ?? template.length);
    const parts = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])([\s\S]*))?$/.exec(inner);
    if (end === void 0 || parts === null || depth > 20)
      return { status: "error", reason: "the ${\u2026} in it is not one", name: inner.slice(0, 40) };
    const [name, operator, operand] = [parts[1] ?? "", parts[2] ?? "", parts[3] ?? ""];
    const value = lookup(name);
    if (value === null && operator !== "+" && operator !== ":+") return unknown(name);
    const there = value !== void 0 && (!operator.startsWith(":") || value !== "");
    if (operator.endsWith("-") && !there) {
      const fallback = interpolate(operand, lookup, depth + 1);
      if (fallback.status !== "value") return fallback;
      text += fallback.text;
    } else if (operator.endsWith("+")) {
      if (value === null) return unknown(name);
      const other = there ? interpolate(operand, lookup, depth + 1) : void 0;
      if (other !== void 0 && other.status !== "value") return other;
      text += other?.text ?? "";
    } else if (operator.endsWith("?") && !there)
      return { status: "error", reason: `${name} has to be set where it is started`, name };
    else {
      if (value === void 0) unset.push(name);
      text += value ?? "";
    }
    at = end + 1;
  }
  return { status: "value", text: text + template.slice(at), unset };
};
var unknown = (name) => ({
  status: "unknown",
  reason: `it is made of ${name}, whose value cannot be read`,
  name
});
var closing = (template, from) => {
  let open = 1;
  for (let at = from; at < template.length; at++) {
    if (template[at] === "{" && template[at - 1] === "$") open++;
    if (template[at] === "}" && --open === 0) return at;
  }
  return void 0;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  interpolate
});
