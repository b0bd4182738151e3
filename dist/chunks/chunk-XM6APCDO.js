import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:yaml
var held = __require("./start.cjs").modules["yaml"];
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

export {
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
};
