import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_Alias,
  held_CST,
  held_Composer,
  held_Document,
  held_Lexer,
  held_LineCounter,
  held_Pair,
  held_Parser,
  held_Scalar,
  held_Schema,
  held_YAMLError,
  held_YAMLMap,
  held_YAMLParseError,
  held_YAMLSeq,
  held_YAMLWarning,
  held_isAlias,
  held_isCollection,
  held_isDocument,
  held_isMap,
  held_isNode,
  held_isPair,
  held_isScalar,
  held_isSeq,
  held_parse,
  held_parseAllDocuments,
  held_parseDocument,
  held_stringify,
  held_visit,
  held_visitAsync
} from "./chunk-VNIB2RUO.js";
import "./chunk-6HMTDXZ4.js";
export {
  held_Alias as Alias,
  held_CST as CST,
  held_Composer as Composer,
  held_Document as Document,
  held_Lexer as Lexer,
  held_LineCounter as LineCounter,
  held_Pair as Pair,
  held_Parser as Parser,
  held_Scalar as Scalar,
  held_Schema as Schema,
  held_YAMLError as YAMLError,
  held_YAMLMap as YAMLMap,
  held_YAMLParseError as YAMLParseError,
  held_YAMLSeq as YAMLSeq,
  held_YAMLWarning as YAMLWarning,
  held_isAlias as isAlias,
  held_isCollection as isCollection,
  held_isDocument as isDocument,
  held_isMap as isMap,
  held_isNode as isNode,
  held_isPair as isPair,
  held_isScalar as isScalar,
  held_isSeq as isSeq,
  held_parse as parse,
  held_parseAllDocuments as parseAllDocuments,
  held_parseDocument as parseDocument,
  held_stringify as stringify,
  held_visit as visit,
  held_visitAsync as visitAsync
};
