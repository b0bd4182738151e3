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
  held_Document: () => held_Document,
  held_LineCounter: () => held_LineCounter,
  held_isAlias: () => held_isAlias,
  held_isMap: () => held_isMap,
  held_isPair: () => held_isPair,
  held_isScalar: () => held_isScalar,
  held_isSeq: () => held_isSeq,
  held_parse: () => held_parse,
  held_parseAllDocuments: () => held_parseAllDocuments,
  held_parseDocument: () => held_parseDocument,
  held_visit: () => held_visit
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var held = (0, import_chunk_7DQDWJI5.__require)("./start.cjs").modules["yaml"];
var held_Alias = held.Alias;
var held_CST = held.CST;
var held_Composer = held.Composer;
var held_Document = held.Document;
var held_Lexer = held.Lexer;
var held_LineCounter = held.LineCounter;
var held_Pair = held.Pair;
var held_Parser = held.Parser;
var held_Scalar = held.Scalar;
var held_Schema = held.Schema;
var held_YAMLError = held.YAMLError;
var held_YAMLMap = held.YAMLMap;
var held_YAMLParseError = held.YAMLParseError;
var held_YAMLSeq = held.YAMLSeq;
var held_YAMLWarning = held.YAMLWarning;
var held_isAlias = held.isAlias;
var held_isCollection = held.isCollection;
var held_isDocument = held.isDocument;
var held_isMap = held.isMap;
var held_isNode = held.isNode;
var held_isPair = held.isPair;
var held_isScalar = held.isScalar;
var held_isSeq = held.isSeq;
var held_parse = held.parse;
var held_parseAllDocuments = held.parseAllDocuments;
var held_parseDocument = held.parseDocument;
var held_stringify = held.stringify;
var held_visit = held.visit;
var held_visitAsync = held.visitAsync;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  held_Document,
  held_LineCounter,
  held_isAlias,
  held_isMap,
  held_isPair,
  held_isScalar,
  held_isSeq,
  held_parse,
  held_parseAllDocuments,
  held_parseDocument,
  held_visit
});
