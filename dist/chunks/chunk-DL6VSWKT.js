'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  readXml: () => readXml
});
module.exports = __toCommonJS(stdin_exports);
var MAX_DEPTH = 256;
var readXml = async (text, handlers, { refuseDtd = false } = {}) => {
  const { default: sax } = await Promise.resolve().then(() => require("./sax-ZXUOFHJY.js"));
  Reflect.set(sax, "MAX_BUFFER_LENGTH", Number.POSITIVE_INFINITY);
  const parser = sax.parser(true, { position: true });
  let mistake;
  let depth = 0;
  let elements = 0;
  const refuse = (reason) => {
    mistake ??= { reason, line: parser.line + 1, column: parser.column + 1 };
  };
  parser.onerror = (error) => {
    refuse((error.message.split("\n")[0] ?? "").replace(/\.$/, "").toLowerCase());
    Reflect.set(parser, "error", null);
  };
  parser.ondoctype = (declaration) => {
    if (refuseDtd) refuse("it has a document type declaration, which is not read");
    else if (declaration.includes("<!ENTITY")) refuse("it declares entities, which are not expanded");
  };
  parser.onopentag = ({ name, attributes }) => {
    elements++;
    if (++depth > MAX_DEPTH) refuse(`it has more than ${MAX_DEPTH} elements inside each other`);
    if (mistake === void 0) handlers.open?.(name, attributes);
  };
  parser.onclosetag = (name) => {
    depth--;
    if (mistake === void 0) handlers.close?.(name);
  };
  const onText = (part) => {
    if (mistake === void 0) handlers.text?.(part);
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
    if (mistake !== void 0) return mistake;
  }
  parser.close();
  if (mistake === void 0 && elements === 0) refuse("it has no element");
  return mistake;
};
var CHUNK = 65536;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readXml
});
