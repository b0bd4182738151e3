'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target2, all) => {
  for (var name in all)
    __defProp(target2, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target2) => (target2 = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target2, "default", { value: mod, enumerable: true }) : target2,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  byteToCharacter: () => byteToCharacter,
  loadSqlParser: () => loadSqlParser,
  sqlParser: () => sqlParser
});
module.exports = __toCommonJS(stdin_exports);
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var COLUMNS = `between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout int
integer interval json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize
json_table json_value least merge_action national nchar none normalize nullif numeric out overlay position precision real row
setof smallint substring time timestamp treat trim values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest
xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`;
var FUNCTIONS = `authorization binary collation concurrently cross current_schema freeze full ilike inner is isnull join left
like natural notnull outer overlaps right similar tablesample verbose`;
var RESERVED = `all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
current_catalog current_date current_role current_time current_timestamp current_user default deferrable desc distinct do else
end except false fetch for foreign from grant group having in initially intersect into lateral leading limit localtime
localtimestamp not null offset on only or order placing primary references returning select session_user some symmetric
system_user table then to trailing true union unique user using variadic when where window with`;
var NAMES = `action add after alter always at atomic before begin by cascade comment commit conflict copy cube data day deferred delete
disable double drop enable enforced enum escape extension filter first force function generated hour identity if immediate
include index insert key last level local match minute month no nothing nulls over procedure rename restrict rollback rollup
row rows rule schema second security sequence session set simple start stored transaction type unlogged update valid
validate value varying view within without work year zone`;
var NAME = 1;
var COLUMN_NAME = 2;
var FUNCTION_NAME = 3;
var NO_NAME = 4;
var SIZE = 2048;
var LONGEST_WORD = 20;
var hashed = (hash, code) => hash * 31 + (code | 32) & 16777215;
var slotOf = (hash) => (hash ^ hash >> 11) & SIZE - 1;
var nextSlot = (slot) => slot + 1 & SIZE - 1;
var wordTable = () => {
  const words = [];
  for (let slot = 0; slot < SIZE; slot++) words.push("");
  const hashes = new Int32Array(SIZE);
  const classes = new Uint8Array(SIZE);
  const letters = new Uint8Array(SIZE * LONGEST_WORD);
  const add2 = (text, wordClass) => {
    for (const word of text.split(/\s+/)) {
      let hash = 0;
      for (let index = 0; index < word.length; index++) hash = hashed(hash, word.charCodeAt(index));
      let slot = slotOf(hash);
      while (words[slot] !== "") slot = nextSlot(slot);
      words[slot] = word;
      hashes[slot] = hash;
      classes[slot] = wordClass;
      for (let index = 0; index < word.length; index++) letters[slot * LONGEST_WORD + index] = word.charCodeAt(index);
    }
  };
  add2(COLUMNS, COLUMN_NAME);
  add2(FUNCTIONS, FUNCTION_NAME);
  add2(RESERVED, NO_NAME);
  add2(NAMES, NAME);
  return { words, hashes, classes, letters };
};
var END = "";
var IDENTIFIER = "IDENTIFIER";
var STRING = "STRING";
var INTEGER = "INTEGER";
var DECIMAL = "DECIMAL";
var OPERATOR = "OPERATOR";
var Declined = class extends Error {
};
var DECLINED = new Declined();
var decline = () => {
  throw DECLINED;
};
var LONGEST = 65536;
var emptyTokens = () => ({
  text: "",
  count: 0,
  comments: [],
  place: 0,
  base: 0,
  depth: 0,
  what: [],
  classes: new Uint8Array(LONGEST + 1),
  starts: new Int32Array(LONGEST + 1),
  ends: new Int32Array(LONGEST + 1),
  // A character has three bytes at most; a zero ends the text.
  bytes: Buffer.alloc(LONGEST * 3 + 1)
});
var BLANK = 1;
var LETTER = 2;
var DIGIT = 4;
var IN_WORD = 8;
var SIGN = 16;
var CLASSES = new Uint8Array(256);
for (const code of [9, 10, 11, 12, 13, 32]) CLASSES[code] = BLANK;
for (let code = 65; code <= 90; code++) CLASSES[code] = CLASSES[code + 32] = LETTER | IN_WORD;
CLASSES[95] = LETTER | IN_WORD;
for (let code = 48; code <= 57; code++) CLASSES[code] = DIGIT | IN_WORD;
CLASSES[36] = IN_WORD;
for (const sign of "+-*/<>=~!@#%^&|`?") CLASSES[sign.charCodeAt(0)] = SIGN;
var SINGLE = { 40: "(", 41: ")", 44: ",", 46: ".", 59: ";", 91: "[", 93: "]" };
var TABLE = wordTable();
var tokenize = (tokens, text) => {
  const { length } = text;
  if (length > LONGEST) return false;
  const { what, classes, starts, ends, bytes, comments } = tokens;
  const { words, hashes, classes: wordClasses, letters } = TABLE;
  bytes[bytes.write(text)] = 0;
  comments.length = 0;
  let count = 0;
  let index = 0;
  while (index < length) {
    const code = bytes[index] ?? 0;
    const kindOfCode = CLASSES[code] ?? 0;
    if (kindOfCode === BLANK) {
      index++;
      continue;
    }
    const start = index;
    let kind = "";
    let wordClass = 0;
    if ((kindOfCode & LETTER) !== 0) {
      let hash = 0;
      let next = code;
      do {
        hash = hash * 31 + (next | 32) & 16777215;
        next = bytes[++index] ?? 0;
      } while (((CLASSES[next] ?? 0) & IN_WORD) !== 0);
      const size = index - start;
      if (next === 39 || next > 127 || size > 63 || next === 38 && size === 1) return false;
      kind = IDENTIFIER;
      wordClass = NAME;
      let slot = (hash ^ hash >> 11) & SLOTS;
      while (words[slot] !== "") {
        if (hashes[slot] === hash && words[slot]?.length === size) {
          let at = 0;
          const first = slot * LONGEST_WORD;
          while (at < size && ((bytes[start + at] ?? 0) | 32) === ((letters[first + at] ?? 0) | 32)) at++;
          if (at === size) {
            kind = words[slot] ?? IDENTIFIER;
            wordClass = wordClasses[slot] ?? NO_NAME;
            break;
          }
        }
        slot = slot + 1 & SLOTS;
      }
    } else if (code === 34) {
      index = quotedEnd(bytes, start);
      if (index < 0) return false;
      kind = IDENTIFIER;
      wordClass = NAME;
    } else if (code === 39) {
      index = stringEnd(bytes, start);
      if (index < 0) return false;
      kind = STRING;
    } else if (kindOfCode === SIGN) {
      const next = bytes[index + 1] ?? 0;
      if (code === 45 && next === 45) {
        index = lineEnd(bytes, index);
        if (index < 0) return false;
        comments.push(start, index);
        continue;
      }
      if (code === 47 && next === 42) {
        index = commentEnd(bytes, index);
        if (index < 0) return false;
        comments.push(start, index);
        continue;
      }
      while (CLASSES[bytes[index] ?? 0] === SIGN) index++;
      kind = operatorKind(text, start, index);
      if (kind === "") return false;
    } else if ((kindOfCode & DIGIT) !== 0) {
      index = numberEnd(bytes, start);
      if (index < 0) return false;
      kind = bytes.subarray(start, index).includes(46) ? DECIMAL : INTEGER;
      if (kind === INTEGER && index - start > 9) return false;
    } else if (code === 58 && bytes[index + 1] === 58 && bytes[index + 2] !== 58) {
      kind = "::";
      index += 2;
    } else {
      kind = SINGLE[code] ?? "";
      if (kind === "") return false;
      index++;
    }
    what[count] = kind;
    classes[count] = wordClass;
    starts[count] = start;
    ends[count] = index;
    count++;
  }
  what[count] = END;
  classes[count] = 0;
  starts[count] = length;
  ends[count] = length;
  tokens.text = text;
  tokens.count = count;
  tokens.place = 0;
  tokens.base = 0;
  tokens.depth = 0;
  return true;
};
var SLOTS = TABLE.words.length - 1;
var quotedEnd = (bytes, start) => {
  let index = start + 1;
  for (let code = bytes[index] ?? 0; code !== 34; code = bytes[++index] ?? 0) if (code > 127 || code === 0) return -1;
  const size = index - start - 1;
  return size === 0 || size > 63 || bytes[index + 1] === 34 ? -1 : index + 1;
};
var stringEnd = (bytes, start) => {
  let index = start + 1;
  for (; ; ) {
    const code = bytes[index] ?? 0;
    if (code > 127 || code === 0) return -1;
    if (code === 39) {
      if (bytes[index + 1] !== 39) return index + 1;
      index++;
    }
    index++;
  }
};
var lineEnd = (bytes, start) => {
  let index = start;
  for (let code = bytes[index] ?? 0; code !== 10 && code !== 13 && code !== 0; code = bytes[++index] ?? 0) {
    if (code > 127) return -1;
  }
  return index;
};
var commentEnd = (bytes, start) => {
  let index = start + 2;
  for (; ; ) {
    const code = bytes[index] ?? 0;
    if (code > 127 || code === 0) return -1;
    const next = bytes[index + 1];
    if (code === 42 && next === 47) return index + 2;
    if (code === 47 && next === 42) return -1;
    index++;
  }
};
var numberEnd = (bytes, start) => {
  let index = start;
  let next = bytes[index] ?? 0;
  while (CLASSES[next] === (DIGIT | IN_WORD)) next = bytes[++index] ?? 0;
  if (next === 46) {
    next = bytes[++index] ?? 0;
    if (CLASSES[next] !== (DIGIT | IN_WORD)) return -1;
    while (CLASSES[next] === (DIGIT | IN_WORD)) next = bytes[++index] ?? 0;
  }
  return ((CLASSES[next] ?? 0) & IN_WORD) !== 0 || next === 46 || next > 127 ? -1 : index;
};
var operatorKind = (text, start, end) => {
  const operator = text.slice(start, end);
  if (operator.length === 1) return "+-*/%^<>=".includes(operator) ? operator : OPERATOR;
  if (operator === "<=" || operator === ">=" || operator === "<>" || operator === "!=") return operator;
  const last = operator.charCodeAt(operator.length - 1);
  if (last === 43 || last === 45 || operator === "=>" || operator.includes("--") || operator.includes("/*")) return "";
  return OPERATOR;
};
var peek = (tokens) => tokens.what[tokens.place] ?? END;
var atEnd = (tokens) => {
  const what = tokens.what[tokens.place];
  return what === END || what === ";";
};
var peekNext = (tokens) => tokens.place >= tokens.count ? END : tokens.what[tokens.place + 1] ?? END;
var here = (tokens) => (tokens.starts[tokens.place] ?? 0) - tokens.base;
var take = (tokens, what) => {
  if (tokens.what[tokens.place] !== what) return false;
  tokens.place++;
  return true;
};
var takeBoth = (tokens, first, second) => {
  if (tokens.what[tokens.place] !== first || peekNext(tokens) !== second) return false;
  tokens.place += 2;
  return true;
};
var expect = (tokens, what) => {
  if (tokens.what[tokens.place] !== what) decline();
  tokens.place++;
};
var nameHere = (tokens) => {
  const start = tokens.starts[tokens.place] ?? 0;
  const end = tokens.ends[tokens.place] ?? 0;
  const { text } = tokens;
  tokens.place++;
  if (text.charCodeAt(start) === 34) return text.slice(start + 1, end - 1);
  const name = text.slice(start, end).toLowerCase();
  const second = PAIRS[name];
  if (second !== void 0 && second.test(text.slice(tokens.starts[tokens.place], tokens.ends[tokens.place]))) decline();
  return name;
};
var PAIRS = Object.assign(/* @__PURE__ */ Object.create(null), {
  format: /^json$/i,
  not: /^(?:between|i?like|in|similar)$/i,
  nulls: /^(?:first|last)$/i,
  with: /^(?:time|ordinality)$/i,
  without: /^time$/i
});
var classHere = (tokens) => tokens.classes[tokens.place] ?? 0;
var takeName = (tokens) => {
  const wordClass = classHere(tokens);
  return wordClass === NAME || wordClass === COLUMN_NAME ? nameHere(tokens) : decline();
};
var isName = (tokens) => {
  const wordClass = classHere(tokens);
  return wordClass === NAME || wordClass === COLUMN_NAME;
};
var takeFunctionName = (tokens) => {
  const wordClass = classHere(tokens);
  return wordClass === NAME || wordClass === FUNCTION_NAME ? nameHere(tokens) : decline();
};
var takeLabel = (tokens) => classHere(tokens) === 0 ? decline() : nameHere(tokens);
var isPlainName = (tokens) => tokens.what[tokens.place] === IDENTIFIER;
var takeString = (tokens) => {
  if (tokens.what[tokens.place] !== STRING) decline();
  const start = tokens.starts[tokens.place] ?? 0;
  const end = tokens.ends[tokens.place] ?? 0;
  tokens.place++;
  const value = tokens.text.slice(start + 1, end - 1);
  return value.includes("'") ? value.replaceAll("''", "'") : value;
};
var takeText = (tokens) => {
  const text = tokens.text.slice(tokens.starts[tokens.place] ?? 0, tokens.ends[tokens.place] ?? 0);
  tokens.place++;
  return text;
};
var listOf = (tokens, item) => {
  expect(tokens, "(");
  const items = [item(tokens)];
  while (take(tokens, ",")) items.push(item(tokens));
  expect(tokens, ")");
  return items;
};
var textNode = (text) => ({ String: { sval: text } });
var nameNode = (tokens) => textNode(takeName(tokens));
var qualifiedNames = (tokens) => {
  const names = [nameNode(tokens)];
  while (take(tokens, ".")) names.push(textNode(takeLabel(tokens)));
  return names;
};
var relation = (tokens) => {
  const location = here(tokens);
  const name = takeName(tokens);
  if (!take(tokens, ".")) return { relname: name, inh: true, relpersistence: "p", location };
  const second = takeLabel(tokens);
  if (peek(tokens) === ".") decline();
  return { schemaname: name, relname: second, inh: true, relpersistence: "p", location };
};
var relationOrOnly = (tokens) => {
  if (!take(tokens, "only")) {
    const found = relation(tokens);
    take(tokens, "*");
    return found;
  }
  if (peek(tokens) === "(") decline();
  const { inh: _inherits, ...own } = relation(tokens);
  return own;
};
var CATALOGUE_NAMES = {
  bigint: "int8",
  boolean: "bool",
  dec: "numeric",
  decimal: "numeric",
  int: "int4",
  integer: "int4",
  numeric: "numeric",
  real: "float4",
  smallint: "int2"
};
var typeName = (tokens) => {
  const location = here(tokens);
  const word = peek(tokens);
  const type = { names: [], typemod: -1, location };
  const catalogue = CATALOGUE_NAMES[word];
  if (catalogue !== void 0) {
    tokens.place++;
    type.names = inCatalogue(catalogue);
    if (catalogue === "numeric") modifiers(tokens, type);
    else if (peek(tokens) === "(") decline();
  } else if (word === "timestamp" || word === "time") {
    tokens.place++;
    modifiers(tokens, type, true);
    const zoned = peek(tokens) === "with";
    if (zoned || peek(tokens) === "without") {
      tokens.place++;
      expect(tokens, "time");
      expect(tokens, "zone");
    }
    type.names = inCatalogue(zoned ? `${word}tz` : word);
  } else if (word === "varchar" || word === "character" && peekNext(tokens) === "varying") {
    tokens.place += word === "varchar" ? 1 : 2;
    type.names = inCatalogue("varchar");
    modifiers(tokens, type, true);
  } else if (word === "char" || word === "character") {
    tokens.place++;
    if (peek(tokens) === "varying") decline();
    type.names = inCatalogue("bpchar");
    modifiers(tokens, type, true);
    type.typmods ??= [{ A_Const: { ival: { ival: 1 }, location: -1 } }];
  } else if (word === "double" && peekNext(tokens) === "precision") {
    tokens.place += 2;
    type.names = inCatalogue("float8");
  } else if (word === "interval") {
    tokens.place++;
    const next = peek(tokens);
    if (next === "(" || INTERVAL_FIELDS.has(next)) decline();
    type.names = inCatalogue("interval");
  } else {
    const name = takeFunctionName(tokens);
    if (take(tokens, ".")) {
      type.names = [textNode(name), textNode(takeLabel(tokens))];
      if (peek(tokens) === ".") decline();
    } else type.names = shared(name, alone);
    modifiers(tokens, type);
  }
  if (peek(tokens) === "%" || peek(tokens) === "array") decline();
  while (take(tokens, "[")) {
    let size = -1;
    if (peek(tokens) === INTEGER) size = Number(takeText(tokens));
    expect(tokens, "]");
    const bound = { Integer: size === 0 ? {} : { ival: size } };
    if (type.arrayBounds === void 0) type.arrayBounds = [bound];
    else type.arrayBounds.push(bound);
  }
  return type;
};
var INTERVAL_FIELDS = /* @__PURE__ */ new Set(["year", "month", "day", "hour", "minute", "second"]);
var SHARED = /* @__PURE__ */ new Map();
var shared = (name, make) => {
  const known = SHARED.get(name);
  if (known !== void 0) return known;
  const made = make(name);
  if (SHARED.size < 1e3) SHARED.set(name, made);
  return made;
};
var inCatalogue = (name) => (
  // No name has this character.
  shared(`\0${name}`, () => [textNode("pg_catalog"), textNode(name)])
);
var alone = (name) => [textNode(name)];
var modifiers = (tokens, type, onlyOne = false) => {
  if (peek(tokens) !== "(") return;
  const found = listOf(tokens, wholeNumber);
  if (onlyOne && found.length > 1) decline();
  type.typmods = found;
};
var wholeNumber = (tokens) => {
  if (peek(tokens) !== INTEGER) decline();
  const location = here(tokens);
  return integerNode(Number(takeText(tokens)), location);
};
var integerNode = (value, location) => ({
  A_Const: { ival: value === 0 ? {} : { ival: value }, location }
});
var OR = 1;
var AND = 2;
var NOT = 3;
var IS = 4;
var COMPARISON = 5;
var MATCHES = 6;
var OTHER = 8;
var PLUS = 9;
var TIMES = 10;
var POWER = 11;
var AT = 12;
var COLLATE = 13;
var MINUS = 14;
var DEEPEST = 200;
var expression = (tokens) => binary(tokens, OR, false);
var plainExpression = (tokens) => binary(tokens, COMPARISON, true);
var binary = (tokens, least, plain) => {
  if (++tokens.depth > DEEPEST) decline();
  let left = prefix(tokens, least);
  let closed = 0;
  for (; ; ) {
    const sign = peek(tokens);
    const level = levelOf(tokens, sign, plain);
    if (level < least || level === 0) break;
    if (level === closed) decline();
    const location = here(tokens);
    switch (level) {
      case OR:
      case AND:
        tokens.place++;
        left = both(left, binary(tokens, level + 1, false), level === OR ? "OR_EXPR" : "AND_EXPR", location);
        break;
      case IS:
        tokens.place++;
        left = test(tokens, left, location);
        closed = IS;
        break;
      case COMPARISON:
        closed = COMPARISON;
        tokens.place++;
        left = any(tokens, left, sign, location) ?? operation(sign, left, binary(tokens, level + 1, plain), location);
        break;
      case MATCHES:
        closed = MATCHES;
        left = match(tokens, left, location);
        break;
      case AT: {
        tokens.place++;
        expect(tokens, "time");
        expect(tokens, "zone");
        const zone = binary(tokens, AT + 1, false);
        left = {
          FuncCall: {
            funcname: [textNode("pg_catalog"), textNode("timezone")],
            args: [zone, left],
            funcformat: "COERCE_SQL_SYNTAX",
            location
          }
        };
        break;
      }
      case COLLATE:
        tokens.place++;
        left = { CollateClause: { arg: left, collname: qualifiedNames(tokens), location } };
        break;
      default: {
        left = operation(takeText(tokens), left, binary(tokens, level + 1, plain), location);
      }
    }
  }
  tokens.depth--;
  return left;
};
var levelOf = (tokens, sign, plain) => {
  switch (sign) {
    case "or":
      return plain ? 0 : OR;
    case "and":
      return plain ? 0 : AND;
    case "is":
      return plain ? decline() : IS;
    case "=":
    case "<":
    case ">":
    case "<=":
    case ">=":
    case "<>":
    case "!=":
      return COMPARISON;
    case "not": {
      const next = peekNext(tokens);
      return !plain && (next === "in" || next === "like" || next === "ilike" || next === "between") ? MATCHES : 0;
    }
    case "in":
    case "like":
    case "ilike":
    case "between":
      return plain ? 0 : MATCHES;
    case OPERATOR:
      return OTHER;
    case "+":
    case "-":
      return PLUS;
    case "*":
    case "/":
    case "%":
      return TIMES;
    case "^":
      return POWER;
    case "at":
      return plain ? decline() : AT;
    case "collate":
      return plain ? 0 : COLLATE;
    case "similar":
    case "isnull":
    case "notnull":
    case "overlaps":
    case "escape":
    case "[":
      return decline();
    default:
      return 0;
  }
};
var operation = (sign, left, right, location) => ({
  A_Expr: { kind: "AEXPR_OP", name: [textNode(sign === "!=" ? "<>" : sign)], lexpr: left, rexpr: right, location }
});
var both = (left, right, operator, location) => {
  if ("BoolExpr" in left && left.BoolExpr.boolop === operator && left.BoolExpr.args !== void 0) {
    left.BoolExpr.args.push(right);
    return left;
  }
  return { BoolExpr: { boolop: operator, args: [left, right], location } };
};
var test = (tokens, arg, location) => {
  const no = take(tokens, "not");
  if (take(tokens, "null")) return { NullTest: { arg, nulltesttype: no ? "IS_NOT_NULL" : "IS_NULL", location } };
  if (take(tokens, "true")) return { BooleanTest: { arg, booltesttype: no ? "IS_NOT_TRUE" : "IS_TRUE", location } };
  if (take(tokens, "false")) return { BooleanTest: { arg, booltesttype: no ? "IS_NOT_FALSE" : "IS_FALSE", location } };
  expect(tokens, "distinct");
  expect(tokens, "from");
  const right = binary(tokens, IS + 1, false);
  return {
    A_Expr: {
      kind: no ? "AEXPR_NOT_DISTINCT" : "AEXPR_DISTINCT",
      name: [textNode("=")],
      lexpr: arg,
      rexpr: right,
      location
    }
  };
};
var any = (tokens, left, sign, location) => {
  const word = peek(tokens);
  if (word !== "any" && word !== "all" && word !== "some") return void 0;
  tokens.place++;
  expect(tokens, "(");
  if (startsQuery(peek(tokens))) decline();
  const right = expression(tokens);
  expect(tokens, ")");
  const kind = word === "all" ? "AEXPR_OP_ALL" : "AEXPR_OP_ANY";
  return { A_Expr: { kind, name: [textNode(sign === "!=" ? "<>" : sign)], lexpr: left, rexpr: right, location } };
};
var match = (tokens, left, location) => {
  const no = take(tokens, "not");
  const word = peek(tokens);
  tokens.place++;
  if (word === "in") return within(tokens, left, no, location);
  if (word === "between") {
    const next2 = peek(tokens);
    if (next2 === "symmetric" || next2 === "asymmetric") decline();
    const low = plainExpression(tokens);
    expect(tokens, "and");
    const high = binary(tokens, MATCHES + 1, false);
    return {
      A_Expr: {
        kind: no ? "AEXPR_NOT_BETWEEN" : "AEXPR_BETWEEN",
        name: [textNode(no ? "NOT BETWEEN" : "BETWEEN")],
        lexpr: left,
        rexpr: { List: { items: [low, high] } },
        location
      }
    };
  }
  const next = peek(tokens);
  if (next === "any" || next === "all" || next === "some") decline();
  const sign = word === "like" ? "~~" : "~~*";
  const right = binary(tokens, MATCHES + 1, false);
  if (peek(tokens) === "escape") decline();
  return {
    A_Expr: {
      kind: word === "like" ? "AEXPR_LIKE" : "AEXPR_ILIKE",
      name: [textNode(no ? `!${sign}` : sign)],
      lexpr: left,
      rexpr: right,
      location
    }
  };
};
var within = (tokens, left, no, location) => {
  const start = here(tokens);
  if (startsQuery(peekNext(tokens))) {
    const subselect = querySublink(tokens);
    const link = { SubLink: { subLinkType: "ANY_SUBLINK", testexpr: left, subselect, location } };
    return no ? { BoolExpr: { boolop: "NOT_EXPR", args: [link], location } } : link;
  }
  const items = listOf(tokens, expression);
  const inside = {
    kind: "AEXPR_IN",
    name: [textNode(no ? "<>" : "=")],
    lexpr: left,
    rexpr: { List: { items } },
    rexpr_list_start: start,
    rexpr_list_end: (tokens.starts[tokens.place - 1] ?? 0) - tokens.base,
    location
  };
  return { A_Expr: inside };
};
var prefix = (tokens, least) => {
  const sign = peek(tokens);
  if (sign === "not") {
    if (least > NOT) decline();
    const location = here(tokens);
    tokens.place++;
    return { BoolExpr: { boolop: "NOT_EXPR", args: [binary(tokens, NOT, false)], location } };
  }
  if (sign === "-" || sign === "+") {
    const location = here(tokens);
    tokens.place++;
    const operand = binary(tokens, MINUS, false);
    if (sign === "-" && "A_Const" in operand) {
      const { ival, fval } = operand.A_Const;
      if (ival !== void 0) {
        return integerNode(ival.ival === void 0 ? 0 : -ival.ival, location);
      }
      if (fval !== void 0) {
        const text = fval.fval ?? "";
        return { A_Const: { fval: { fval: text.startsWith("-") ? text.slice(1) : `-${text}` }, location } };
      }
      decline();
    }
    return { A_Expr: { kind: "AEXPR_OP", name: [textNode(sign)], rexpr: operand, location } };
  }
  let found = primary(tokens, sign);
  while (peek(tokens) === "::") {
    const location = here(tokens);
    tokens.place++;
    found = { TypeCast: { arg: found, typeName: typeName(tokens), location } };
  }
  return found;
};
var VALUES = {
  current_date: "SVFOP_CURRENT_DATE",
  current_role: "SVFOP_CURRENT_ROLE",
  current_time: "SVFOP_CURRENT_TIME",
  current_timestamp: "SVFOP_CURRENT_TIMESTAMP",
  current_user: "SVFOP_CURRENT_USER",
  localtime: "SVFOP_LOCALTIME",
  localtimestamp: "SVFOP_LOCALTIMESTAMP",
  session_user: "SVFOP_SESSION_USER",
  user: "SVFOP_USER"
};
var startsQuery = (word) => word === "select" || word === "with" || word === "values" || word === "(";
var primary = (tokens, sign) => {
  const location = here(tokens);
  switch (sign) {
    case STRING:
      return { A_Const: { sval: { sval: takeString(tokens) }, location } };
    case INTEGER:
      return integerNode(Number(takeText(tokens)), location);
    case DECIMAL:
      return { A_Const: { fval: { fval: takeText(tokens) }, location } };
    case "true":
      tokens.place++;
      return { A_Const: { boolval: { boolval: true }, location } };
    case "false":
      tokens.place++;
      return { A_Const: { boolval: {}, location } };
    case "null":
      tokens.place++;
      return { A_Const: { isnull: true, location } };
    case "(":
      return parenthesised(tokens, location);
    case "case":
      return caseOf(tokens, location);
    case "cast": {
      tokens.place++;
      expect(tokens, "(");
      const arg = expression(tokens);
      expect(tokens, "as");
      const type = typeName(tokens);
      expect(tokens, ")");
      return { TypeCast: { arg, typeName: type, location } };
    }
    case "coalesce":
      tokens.place++;
      return { CoalesceExpr: { args: listOf(tokens, expression), location } };
    case "greatest":
    case "least":
      tokens.place++;
      return {
        MinMaxExpr: {
          op: sign === "greatest" ? "IS_GREATEST" : "IS_LEAST",
          args: listOf(tokens, expression),
          location
        }
      };
    case "nullif": {
      tokens.place++;
      const [left, right, more] = listOf(tokens, expression);
      if (left === void 0 || right === void 0 || more !== void 0) return decline();
      return { A_Expr: { kind: "AEXPR_NULLIF", name: [textNode("=")], lexpr: left, rexpr: right, location } };
    }
    case "exists": {
      tokens.place++;
      if (!startsQuery(peekNext(tokens))) decline();
      return { SubLink: { subLinkType: "EXISTS_SUBLINK", subselect: querySublink(tokens), location } };
    }
    case "array":
      return array(tokens, location);
    case "interval":
      tokens.place++;
      return {
        TypeCast: {
          arg: constantText(tokens),
          typeName: { names: [textNode("pg_catalog"), textNode("interval")], typemod: -1, location },
          location: -1
        }
      };
    case "current_date":
    case "current_role":
    case "current_time":
    case "current_timestamp":
    case "current_user":
    case "localtime":
    case "localtimestamp":
    case "session_user":
    case "user": {
      tokens.place++;
      if (peek(tokens) === "(") decline();
      const op = VALUES[sign] ?? decline();
      return { SQLValueFunction: { op, typmod: -1, location } };
    }
    default:
      return columnOrCall(tokens, location);
  }
};
var constantText = (tokens) => {
  const location = here(tokens);
  const sval = takeString(tokens);
  if (tokens.classes[tokens.place] !== 0 && INTERVAL_FIELDS.has(peek(tokens))) decline();
  return { A_Const: { sval: { sval }, location } };
};
var parenthesised = (tokens, location) => {
  if (startsQuery(peekNext(tokens)) && peekNext(tokens) !== "(") {
    const subselect = querySublink(tokens);
    if (peek(tokens) === "." || peek(tokens) === "[") decline();
    return { SubLink: { subLinkType: "EXPR_SUBLINK", subselect, location } };
  }
  const items = listOf(tokens, expression);
  if (peek(tokens) === "." || peek(tokens) === "[") decline();
  const [only2] = items;
  if (items.length === 1 && only2 !== void 0) {
    if ("SubLink" in only2 && only2.SubLink.subLinkType === "EXPR_SUBLINK") decline();
    return only2;
  }
  return { RowExpr: { args: items, row_format: "COERCE_IMPLICIT_CAST", location } };
};
var caseOf = (tokens, location) => {
  tokens.place++;
  const arg = peek(tokens) === "when" ? void 0 : expression(tokens);
  const args = [];
  while (peek(tokens) === "when") {
    const place = here(tokens);
    tokens.place++;
    const expr = expression(tokens);
    expect(tokens, "then");
    args.push({ CaseWhen: { expr, result: expression(tokens), location: place } });
  }
  if (args.length === 0) decline();
  const otherwise = take(tokens, "else") ? expression(tokens) : void 0;
  expect(tokens, "end");
  return {
    CaseExpr: {
      ...arg === void 0 ? {} : { arg },
      args,
      ...otherwise === void 0 ? {} : { defresult: otherwise },
      location
    }
  };
};
var array = (tokens, location) => {
  tokens.place++;
  if (peek(tokens) === "(")
    return { SubLink: { subLinkType: "ARRAY_SUBLINK", subselect: querySublink(tokens), location } };
  const start = here(tokens);
  expect(tokens, "[");
  if (peek(tokens) === "[") decline();
  const elements = [];
  if (peek(tokens) !== "]") {
    elements.push(expression(tokens));
    while (take(tokens, ",")) elements.push(expression(tokens));
  }
  const end = here(tokens);
  expect(tokens, "]");
  return {
    A_ArrayExpr: { ...elements.length === 0 ? {} : { elements }, list_start: start, list_end: end, location }
  };
};
var columnOrCall = (tokens, location) => {
  const isColumn = tokens.classes[tokens.place] === 1;
  const first = isColumn ? takeName(tokens) : takeFunctionName(tokens);
  if (peek(tokens) === "(") return call(tokens, [textNode(first)], location);
  if (!isColumn) decline();
  const fields = [textNode(first)];
  while (take(tokens, ".")) {
    if (take(tokens, "*")) {
      fields.push({ A_Star: {} });
      return { ColumnRef: { fields, location } };
    }
    fields.push(textNode(takeLabel(tokens)));
  }
  if (peek(tokens) === "(") return fields.length > 1 ? call(tokens, fields, location) : decline();
  if (peek(tokens) === STRING || peek(tokens) === "[") decline();
  return { ColumnRef: { fields, location } };
};
var call = (tokens, funcname, location) => {
  expect(tokens, "(");
  let args;
  let isStar = false;
  if (take(tokens, "*")) isStar = true;
  else if (peek(tokens) !== ")") {
    const word = peek(tokens);
    if (word === "all" || word === "distinct" || word === "variadic") decline();
    args = [expression(tokens)];
    while (take(tokens, ",")) args.push(peek(tokens) === "variadic" ? decline() : expression(tokens));
  }
  expect(tokens, ")");
  const next = peek(tokens);
  if (next === "within" || next === "filter" || next === "over" || next === "." || next === "[" || next === STRING)
    decline();
  return {
    FuncCall: {
      funcname,
      ...args === void 0 ? {} : { args },
      ...isStar ? { agg_star: true } : {},
      funcformat: "COERCE_EXPLICIT_CALL",
      location
    }
  };
};
var querySublink = (tokens) => {
  expect(tokens, "(");
  if (peek(tokens) !== "select") decline();
  const found = select(tokens);
  expect(tokens, ")");
  return { SelectStmt: found };
};
var select = (tokens) => {
  if (++tokens.depth > DEEPEST) decline();
  expect(tokens, "select");
  const found = {};
  if (take(tokens, "distinct")) {
    if (peek(tokens) === "on") decline();
    return decline();
  }
  found.targetList = [target(tokens)];
  while (take(tokens, ",")) found.targetList.push(target(tokens));
  if (take(tokens, "from")) found.fromClause = fromList(tokens);
  if (take(tokens, "where")) found.whereClause = expression(tokens);
  if (take(tokens, "group")) {
    expect(tokens, "by");
    found.groupClause = groupings(tokens);
  }
  if (take(tokens, "having")) found.havingClause = expression(tokens);
  if (take(tokens, "order")) {
    expect(tokens, "by");
    found.sortClause = [sorting(tokens)];
    while (take(tokens, ",")) found.sortClause.push(sorting(tokens));
  }
  found.limitOption = "LIMIT_OPTION_DEFAULT";
  if (take(tokens, "limit")) {
    if (peek(tokens) === "all" || peek(tokens) === "null") decline();
    found.limitCount = expression(tokens);
    found.limitOption = "LIMIT_OPTION_COUNT";
    if (peek(tokens) === ",") decline();
  }
  if (take(tokens, "offset")) {
    found.limitOffset = expression(tokens);
    found.limitOption = "LIMIT_OPTION_COUNT";
    const next = peek(tokens);
    if (next === "row" || next === "rows") decline();
  }
  found.op = "SETOP_NONE";
  tokens.depth--;
  return found;
};
var target = (tokens) => {
  const location = here(tokens);
  if (take(tokens, "*")) return { ResTarget: { val: { ColumnRef: { fields: [{ A_Star: {} }], location } }, location } };
  const val = expression(tokens);
  const found = {};
  if (take(tokens, "as")) found.name = takeLabel(tokens);
  else if (isPlainName(tokens)) found.name = takeName(tokens);
  found.val = val;
  found.location = location;
  return { ResTarget: found };
};
var groupings = (tokens) => {
  const found = [];
  do {
    const word = peek(tokens);
    if (word === "(" || word === "all" || word === "distinct" || word === "grouping") decline();
    if ((word === "cube" || word === "rollup") && peekNext(tokens) === "(") decline();
    found.push(expression(tokens));
  } while (take(tokens, ","));
  return found;
};
var sorting = (tokens) => {
  const node = expression(tokens);
  if (peek(tokens) === "using") decline();
  return { SortBy: { node, sortby_dir: direction(tokens), sortby_nulls: nulls(tokens), location: -1 } };
};
var direction = (tokens) => {
  if (take(tokens, "asc")) return "SORTBY_ASC";
  return take(tokens, "desc") ? "SORTBY_DESC" : "SORTBY_DEFAULT";
};
var nulls = (tokens) => {
  if (!take(tokens, "nulls")) return "SORTBY_NULLS_DEFAULT";
  if (take(tokens, "first")) return "SORTBY_NULLS_FIRST";
  expect(tokens, "last");
  return "SORTBY_NULLS_LAST";
};
var fromList = (tokens) => {
  const found = [joined(tokens)];
  while (take(tokens, ",")) found.push(joined(tokens));
  return found;
};
var joined = (tokens) => {
  let left = source(tokens);
  for (; ; ) {
    const word = peek(tokens);
    let jointype = "JOIN_INNER";
    if (word === "join") tokens.place++;
    else if (word === "inner") {
      tokens.place++;
      expect(tokens, "join");
    } else if (word === "left" || word === "right" || word === "full") {
      tokens.place++;
      take(tokens, "outer");
      expect(tokens, "join");
      jointype = word === "left" ? "JOIN_LEFT" : word === "right" ? "JOIN_RIGHT" : "JOIN_FULL";
    } else if (word === "cross") {
      tokens.place++;
      expect(tokens, "join");
      left = { JoinExpr: { jointype, larg: left, rarg: source(tokens) } };
      continue;
    } else if (word === "natural" || word === "tablesample") return decline();
    else return left;
    const right = source(tokens);
    if (take(tokens, "on")) left = { JoinExpr: { jointype, larg: left, rarg: right, quals: expression(tokens) } };
    else if (take(tokens, "using")) {
      left = { JoinExpr: { jointype, larg: left, rarg: right, usingClause: listOf(tokens, nameNode) } };
      if (peek(tokens) === "as") decline();
    } else return decline();
  }
};
var source = (tokens) => {
  if (peek(tokens) === "(") {
    if (peekNext(tokens) !== "select") decline();
    tokens.place++;
    const subquery = { SelectStmt: select(tokens) };
    expect(tokens, ")");
    const alias2 = aliasOf(tokens);
    return { RangeSubselect: { subquery, ...alias2 === void 0 ? {} : { alias: alias2 } } };
  }
  const word = peek(tokens);
  if (word === "lateral" || word === "rows") decline();
  const table = relationOrOnly(tokens);
  if (peek(tokens) === "(") decline();
  const alias = aliasOf(tokens);
  if (alias !== void 0) {
    const { location, ...rest } = table;
    return { RangeVar: { ...rest, alias, ...location === void 0 ? {} : { location } } };
  }
  return { RangeVar: table };
};
var aliasOf = (tokens) => {
  let aliasname;
  if (take(tokens, "as")) aliasname = takeName(tokens);
  else if (isPlainName(tokens)) aliasname = takeName(tokens);
  else return void 0;
  if (peek(tokens) === "(") decline();
  return { aliasname };
};
var ifNotExists = (tokens) => {
  if (peek(tokens) !== "if" || peekNext(tokens) !== "not") return false;
  tokens.place += 2;
  expect(tokens, "exists");
  return true;
};
var ifExists = (tokens) => takeBoth(tokens, "if", "exists");
var behavior = (tokens) => {
  if (take(tokens, "cascade")) return "DROP_CASCADE";
  take(tokens, "restrict");
  return "DROP_RESTRICT";
};
var createTable = (tokens, persistence) => {
  const isThere = ifNotExists(tokens);
  const table = relation(tokens);
  if (persistence !== "p") table.relpersistence = persistence;
  expect(tokens, "(");
  const statement2 = { relation: table };
  if (peek(tokens) !== ")") {
    statement2.tableElts = [element(tokens)];
    while (take(tokens, ",")) statement2.tableElts.push(element(tokens));
  }
  expect(tokens, ")");
  statement2.oncommit = "ONCOMMIT_NOOP";
  if (isThere) statement2.if_not_exists = true;
  return { CreateStmt: statement2 };
};
var element = (tokens) => {
  if (peek(tokens) === "like") decline();
  return isName(tokens) ? { ColumnDef: column(tokens) } : { Constraint: tableConstraint(tokens) };
};
var column = (tokens) => {
  const location = here(tokens);
  const found = { colname: takeName(tokens), typeName: typeName(tokens), is_local: true };
  let constraints;
  for (; ; ) {
    const word = peek(tokens);
    if (word === "," || word === ")" || atEnd(tokens)) break;
    if (word === "collate") {
      if (found.collClause !== void 0) decline();
      const place = here(tokens);
      tokens.place++;
      found.collClause = { collname: qualifiedNames(tokens), location: place };
      continue;
    }
    const constraint = columnConstraint(tokens);
    if (constraints === void 0) constraints = [constraint];
    else constraints.push(constraint);
  }
  if (constraints !== void 0) found.constraints = constraints;
  found.location = location;
  return found;
};
var columnConstraint = (tokens) => {
  const location = here(tokens);
  const found = {};
  let conname;
  if (take(tokens, "constraint")) conname = takeName(tokens);
  const word = peek(tokens);
  tokens.place++;
  switch (word) {
    case "not":
      expect(tokens, "null");
      found.contype = "CONSTR_NOTNULL";
      named(found, conname);
      found.is_enforced = true;
      found.initially_valid = true;
      if (peek(tokens) === "no" || takesAttribute(tokens)) decline();
      break;
    case "null":
      found.contype = "CONSTR_NULL";
      named(found, conname);
      break;
    case "default":
      found.contype = "CONSTR_DEFAULT";
      named(found, conname);
      found.raw_expr = plainExpression(tokens);
      break;
    case "primary":
      expect(tokens, "key");
      found.contype = "CONSTR_PRIMARY";
      named(found, conname);
      indexOptions(tokens);
      break;
    case "unique":
      found.contype = "CONSTR_UNIQUE";
      named(found, conname);
      indexOptions(tokens);
      break;
    case "check":
      found.contype = "CONSTR_CHECK";
      named(found, conname);
      found.is_enforced = true;
      found.initially_valid = true;
      expect(tokens, "(");
      found.raw_expr = expression(tokens);
      expect(tokens, ")");
      if (peek(tokens) === "no" || takesAttribute(tokens)) decline();
      break;
    case "references":
      found.contype = "CONSTR_FOREIGN";
      named(found, conname);
      found.is_enforced = true;
      found.initially_valid = true;
      references(tokens, found);
      break;
    case "generated":
      generated(tokens, found, conname);
      break;
    case "deferrable":
      if (conname !== void 0) decline();
      found.contype = "CONSTR_ATTR_DEFERRABLE";
      break;
    case "initially":
      if (conname !== void 0) decline();
      if (take(tokens, "deferred")) found.contype = "CONSTR_ATTR_DEFERRED";
      else {
        expect(tokens, "immediate");
        found.contype = "CONSTR_ATTR_IMMEDIATE";
      }
      break;
    default:
      decline();
  }
  found.location = location;
  return { Constraint: found };
};
var named = (constraint, conname) => {
  if (conname !== void 0) constraint.conname = conname;
};
var takesAttribute = (tokens) => {
  const word = peek(tokens);
  return word === "enforced" || word === "not" && peekNext(tokens) !== "null";
};
var indexOptions = (tokens) => {
  const word = peek(tokens);
  if (word === "nulls" || word === "include" || word === "with" || word === "using" || word === "without") decline();
};
var generated = (tokens, found, conname) => {
  let when = "a";
  if (!take(tokens, "always")) {
    expect(tokens, "by");
    expect(tokens, "default");
    when = "d";
  }
  expect(tokens, "as");
  if (take(tokens, "identity")) {
    if (peek(tokens) === "(") decline();
    found.contype = "CONSTR_IDENTITY";
    named(found, conname);
    found.generated_when = when;
    return;
  }
  if (when !== "a") decline();
  found.contype = "CONSTR_GENERATED";
  named(found, conname);
  expect(tokens, "(");
  found.raw_expr = expression(tokens);
  expect(tokens, ")");
  found.generated_when = when;
  expect(tokens, "stored");
  found.generated_kind = "s";
};
var references = (tokens, found) => {
  found.pktable = relation(tokens);
  if (peek(tokens) === "(") found.pk_attrs = listOf(tokens, nameNode);
  found.fk_matchtype = "s";
  if (take(tokens, "match")) {
    if (take(tokens, "full")) found.fk_matchtype = "f";
    else expect(tokens, "simple");
  }
  let onUpdate;
  let onDelete;
  while (take(tokens, "on")) {
    if (take(tokens, "update")) onUpdate = onUpdate === void 0 ? action(tokens) : decline();
    else {
      expect(tokens, "delete");
      onDelete = onDelete === void 0 ? action(tokens) : decline();
    }
  }
  found.fk_upd_action = onUpdate ?? "a";
  found.fk_del_action = onDelete ?? "a";
};
var action = (tokens) => {
  if (take(tokens, "cascade")) return "c";
  if (take(tokens, "restrict")) return "r";
  if (take(tokens, "no")) {
    expect(tokens, "action");
    return "a";
  }
  expect(tokens, "set");
  const isNull = take(tokens, "null");
  if (!isNull) expect(tokens, "default");
  if (peek(tokens) === "(") decline();
  return isNull ? "n" : "d";
};
var tableConstraint = (tokens) => {
  const location = here(tokens);
  const conname = take(tokens, "constraint") ? takeName(tokens) : void 0;
  const word = peek(tokens);
  tokens.place++;
  const found = {};
  switch (word) {
    case "primary":
    case "unique":
      if (word === "primary") expect(tokens, "key");
      found.contype = word === "primary" ? "CONSTR_PRIMARY" : "CONSTR_UNIQUE";
      named(found, conname);
      if (takeBoth(tokens, "using", "index")) found.indexname = takeName(tokens);
      else found.keys = listOf(tokens, nameNode);
      indexOptions(tokens);
      deferral(tokens, found);
      break;
    case "foreign":
      expect(tokens, "key");
      found.contype = "CONSTR_FOREIGN";
      named(found, conname);
      found.fk_attrs = listOf(tokens, nameNode);
      expect(tokens, "references");
      references(tokens, found);
      deferral(tokens, found);
      validity(tokens, found);
      break;
    case "check":
      found.contype = "CONSTR_CHECK";
      named(found, conname);
      expect(tokens, "(");
      found.raw_expr = expression(tokens);
      expect(tokens, ")");
      validity(tokens, found);
      break;
    default:
      decline();
  }
  found.location = location;
  const next = peek(tokens);
  if (next !== "," && next !== ")" && !atEnd(tokens)) decline();
  return found;
};
var deferral = (tokens, found) => {
  if (!take(tokens, "deferrable")) return;
  found.deferrable = true;
  if (take(tokens, "initially") && !take(tokens, "immediate")) {
    expect(tokens, "deferred");
    found.initdeferred = true;
  }
};
var validity = (tokens, found) => {
  found.is_enforced = true;
  if (takeBoth(tokens, "not", "valid")) found.skip_validation = true;
  else found.initially_valid = true;
};
var alterTable = (tokens, table, isMissingFine) => {
  const cmds = [{ AlterTableCmd: change(tokens) }];
  while (take(tokens, ",")) cmds.push({ AlterTableCmd: change(tokens) });
  return {
    AlterTableStmt: {
      relation: table,
      cmds,
      objtype: "OBJECT_TABLE",
      ...isMissingFine ? { missing_ok: true } : {}
    }
  };
};
var change = (tokens) => {
  const word = peek(tokens);
  tokens.place++;
  switch (word) {
    case "add":
      return add(tokens);
    case "drop":
      return drop(tokens);
    case "alter":
      if (peek(tokens) === "constraint") decline();
      take(tokens, "column");
      return alterColumn(tokens);
    case "validate":
      expect(tokens, "constraint");
      return { subtype: "AT_ValidateConstraint", name: takeName(tokens), behavior: "DROP_RESTRICT" };
    case "enable":
    case "disable":
      rowSecurity(tokens);
      return {
        subtype: word === "enable" ? "AT_EnableRowSecurity" : "AT_DisableRowSecurity",
        behavior: "DROP_RESTRICT"
      };
    case "force":
      rowSecurity(tokens);
      return { subtype: "AT_ForceRowSecurity", behavior: "DROP_RESTRICT" };
    default:
      return decline();
  }
};
var rowSecurity = (tokens) => {
  expect(tokens, "row");
  expect(tokens, "level");
  expect(tokens, "security");
};
var CONSTRAINTS = /* @__PURE__ */ new Set(["constraint", "primary", "unique", "foreign", "check"]);
var add = (tokens) => {
  if (CONSTRAINTS.has(peek(tokens))) {
    return { subtype: "AT_AddConstraint", def: { Constraint: tableConstraint(tokens) }, behavior: "DROP_RESTRICT" };
  }
  take(tokens, "column");
  const isThere = ifNotExists(tokens);
  const def = { ColumnDef: column(tokens) };
  if (isThere) return { subtype: "AT_AddColumn", def, behavior: "DROP_RESTRICT", missing_ok: true };
  return { subtype: "AT_AddColumn", def, behavior: "DROP_RESTRICT" };
};
var drop = (tokens) => {
  const isConstraint = take(tokens, "constraint");
  if (!isConstraint) take(tokens, "column");
  const subtype = isConstraint ? "AT_DropConstraint" : "AT_DropColumn";
  const isMissingFine = ifExists(tokens);
  const name = takeName(tokens);
  if (isMissingFine) return { subtype, name, behavior: behavior(tokens), missing_ok: true };
  return { subtype, name, behavior: behavior(tokens) };
};
var alterColumn = (tokens) => {
  const location = here(tokens);
  const name = takeName(tokens);
  if (take(tokens, "drop")) {
    if (take(tokens, "default")) return { subtype: "AT_ColumnDefault", name, behavior: "DROP_RESTRICT" };
    expect(tokens, "not");
    expect(tokens, "null");
    return { subtype: "AT_DropNotNull", name, behavior: "DROP_RESTRICT" };
  }
  const isSet = take(tokens, "set");
  if (isSet && take(tokens, "default")) {
    return { subtype: "AT_ColumnDefault", name, def: expression(tokens), behavior: "DROP_RESTRICT" };
  }
  if (isSet && take(tokens, "not")) {
    expect(tokens, "null");
    return { subtype: "AT_SetNotNull", name, behavior: "DROP_RESTRICT" };
  }
  if (isSet) expect(tokens, "data");
  expect(tokens, "type");
  const def = { typeName: typeName(tokens) };
  if (peek(tokens) === "collate") {
    const place = here(tokens);
    tokens.place++;
    def.collClause = { collname: qualifiedNames(tokens), location: place };
  }
  if (take(tokens, "using")) def.raw_default = expression(tokens);
  def.location = location;
  return { subtype: "AT_AlterColumnType", name, def: { ColumnDef: def }, behavior: "DROP_RESTRICT" };
};
var createIndex = (tokens, isUnique) => {
  const isConcurrent = take(tokens, "concurrently");
  const isThere = ifNotExists(tokens);
  const statement2 = {};
  if (peek(tokens) !== "on") statement2.idxname = takeName(tokens);
  else if (isThere) decline();
  expect(tokens, "on");
  statement2.relation = relationOrOnly(tokens);
  statement2.accessMethod = take(tokens, "using") ? takeName(tokens) : "btree";
  statement2.indexParams = listOf(tokens, indexElement);
  if (take(tokens, "include")) statement2.indexIncludingParams = listOf(tokens, indexElement);
  if (take(tokens, "where")) statement2.whereClause = expression(tokens);
  if (isUnique) statement2.unique = true;
  if (isConcurrent) statement2.concurrent = true;
  if (isThere) statement2.if_not_exists = true;
  return { IndexStmt: statement2 };
};
var indexElement = (tokens) => {
  const found = {};
  if (take(tokens, "(")) {
    found.expr = expression(tokens);
    expect(tokens, ")");
  } else {
    const location = here(tokens);
    if (peekNext(tokens) === "(" || peekNext(tokens) === ".") {
      const names = [{ String: { sval: peekNext(tokens) === "(" ? takeFunctionName(tokens) : takeName(tokens) } }];
      while (take(tokens, ".")) names.push({ String: { sval: takeLabel(tokens) } });
      found.expr = call(tokens, names, location);
    } else found.name = takeName(tokens);
  }
  if (take(tokens, "collate")) found.collation = qualifiedNames(tokens);
  const word = peek(tokens);
  if (isName(tokens) && word !== "nulls") {
    found.opclass = qualifiedNames(tokens);
    if (peek(tokens) === "(") decline();
  }
  found.ordering = direction(tokens);
  found.nulls_ordering = nulls(tokens);
  return { IndexElem: found };
};
var readStatement = (tokens) => {
  const node = statement(tokens);
  return atEnd(tokens) ? node : decline();
};
var statement = (tokens) => {
  const word = peek(tokens);
  switch (word) {
    case "create":
      tokens.place++;
      return create(tokens);
    case "alter":
      tokens.place++;
      return alter(tokens);
    case "drop":
      tokens.place++;
      return drop2(tokens);
    case "insert":
      return insert(tokens);
    case "update":
      return update(tokens);
    case "delete":
      return remove(tokens);
    case "select":
      return { SelectStmt: select(tokens) };
    case "comment":
      return comment(tokens);
    case "set":
      return set(tokens);
    case "begin":
    case "commit":
    case "start":
    case "rollback":
      return transaction(tokens, word);
    default:
      return decline();
  }
};
var create = (tokens) => {
  const word = peek(tokens);
  tokens.place++;
  switch (word) {
    case "table":
      return createTable(tokens, "p");
    case "unlogged":
      expect(tokens, "table");
      return createTable(tokens, "u");
    case "unique":
      expect(tokens, "index");
      return createIndex(tokens, true);
    case "index":
      return createIndex(tokens, false);
    case "type": {
      const names = qualifiedNames(tokens);
      expect(tokens, "as");
      expect(tokens, "enum");
      return { CreateEnumStmt: { typeName: names, vals: listOf(tokens, label) } };
    }
    case "schema": {
      const isThere = ifNotExists(tokens);
      const schemaname = takeName(tokens);
      return { CreateSchemaStmt: isThere ? { schemaname, if_not_exists: true } : { schemaname } };
    }
    case "extension": {
      const isThere = ifNotExists(tokens);
      const extname = takeName(tokens);
      return { CreateExtensionStmt: isThere ? { extname, if_not_exists: true } : { extname } };
    }
    default:
      return decline();
  }
};
var label = (tokens) => textNode(takeString(tokens));
var filledString = (tokens) => {
  const text = takeString(tokens);
  return text === "" ? decline() : text;
};
var alter = (tokens) => {
  const word = peek(tokens);
  tokens.place++;
  if (word === "type") return alterType(tokens);
  if (word === "index") {
    const isMissingFine2 = ifExists(tokens);
    const range2 = relation(tokens);
    expect(tokens, "rename");
    expect(tokens, "to");
    return rename("OBJECT_INDEX", range2, takeName(tokens), isMissingFine2);
  }
  if (word !== "table") return decline();
  const isMissingFine = ifExists(tokens);
  const range = relationOrOnly(tokens);
  if (!take(tokens, "rename")) return alterTable(tokens, range, isMissingFine);
  if (take(tokens, "to")) return rename("OBJECT_TABLE", range, takeName(tokens), isMissingFine);
  if (take(tokens, "constraint")) {
    const subname2 = takeName(tokens);
    expect(tokens, "to");
    return rename("OBJECT_TABCONSTRAINT", range, takeName(tokens), isMissingFine, subname2);
  }
  take(tokens, "column");
  const subname = takeName(tokens);
  expect(tokens, "to");
  return rename("OBJECT_COLUMN", range, takeName(tokens), isMissingFine, subname);
};
var rename = (renameType, range, newname, isMissingFine, subname) => ({
  RenameStmt: {
    renameType,
    // The real one leaves the first value of its list where it says nothing.
    relationType: renameType === "OBJECT_COLUMN" ? "OBJECT_TABLE" : "OBJECT_ACCESS_METHOD",
    relation: range,
    ...subname === void 0 ? {} : { subname },
    newname,
    behavior: "DROP_RESTRICT",
    ...isMissingFine ? { missing_ok: true } : {}
  }
});
var alterType = (tokens) => {
  const names = qualifiedNames(tokens);
  if (takeBoth(tokens, "add", "value")) {
    const isThere = ifNotExists(tokens);
    const newVal = filledString(tokens);
    const isAfter = peek(tokens) === "after";
    const neighbor = isAfter || peek(tokens) === "before" ? (tokens.place++, filledString(tokens)) : void 0;
    return {
      AlterEnumStmt: {
        typeName: names,
        newVal,
        ...neighbor === void 0 ? {} : { newValNeighbor: neighbor },
        ...isAfter || neighbor === void 0 ? { newValIsAfter: true } : {},
        ...isThere ? { skipIfNewValExists: true } : {}
      }
    };
  }
  expect(tokens, "rename");
  if (take(tokens, "value")) {
    const oldVal = filledString(tokens);
    expect(tokens, "to");
    return { AlterEnumStmt: { typeName: names, oldVal, newVal: filledString(tokens) } };
  }
  expect(tokens, "to");
  return {
    RenameStmt: {
      renameType: "OBJECT_TYPE",
      relationType: "OBJECT_ACCESS_METHOD",
      object: { List: { items: names } },
      newname: takeName(tokens),
      behavior: "DROP_RESTRICT"
    }
  };
};
var drop2 = (tokens) => {
  const word = peek(tokens);
  tokens.place++;
  const isConcurrent = word === "index" && take(tokens, "concurrently");
  let removeType;
  let object = listed;
  if (word === "table") removeType = "OBJECT_TABLE";
  else if (word === "index") removeType = "OBJECT_INDEX";
  else if (word === "view") removeType = "OBJECT_VIEW";
  else if (word === "sequence") removeType = "OBJECT_SEQUENCE";
  else if (word === "type") {
    removeType = "OBJECT_TYPE";
    object = typed;
  } else if (word === "schema") {
    removeType = "OBJECT_SCHEMA";
    object = nameNode;
  } else return decline();
  const isMissingFine = ifExists(tokens);
  const objects = [object(tokens)];
  while (take(tokens, ",")) objects.push(object(tokens));
  return {
    DropStmt: {
      objects,
      removeType,
      behavior: behavior(tokens),
      ...isMissingFine ? { missing_ok: true } : {},
      ...isConcurrent ? { concurrent: true } : {}
    }
  };
};
var listed = (tokens) => ({ List: { items: qualifiedNames(tokens) } });
var typed = (tokens) => ({ TypeName: typeName(tokens) });
var insert = (tokens) => {
  tokens.place++;
  expect(tokens, "into");
  const range = relation(tokens);
  if (take(tokens, "as")) range.alias = { aliasname: takeName(tokens) };
  const cols = peek(tokens) === "(" ? listOf(tokens, columnTarget) : void 0;
  let query;
  if (take(tokens, "values")) {
    const valuesLists = [row(tokens)];
    while (take(tokens, ",")) valuesLists.push(row(tokens));
    query = { SelectStmt: { valuesLists, limitOption: "LIMIT_OPTION_DEFAULT", op: "SETOP_NONE" } };
  } else query = { SelectStmt: select(tokens) };
  const conflict = peek(tokens) === "on" ? onConflict(tokens) : void 0;
  return {
    InsertStmt: {
      relation: range,
      ...cols === void 0 ? {} : { cols },
      selectStmt: query,
      ...conflict === void 0 ? {} : { onConflictClause: conflict },
      override: "OVERRIDING_NOT_SET"
    }
  };
};
var columnTarget = (tokens) => {
  const location = here(tokens);
  const name = takeName(tokens);
  if (peek(tokens) === "." || peek(tokens) === "[") decline();
  return { ResTarget: { name, location } };
};
var row = (tokens) => ({ List: { items: listOf(tokens, expressionOrDefault) } });
var expressionOrDefault = (tokens) => {
  if (peek(tokens) !== "default") return expression(tokens);
  const location = here(tokens);
  tokens.place++;
  return { SetToDefault: { location } };
};
var onConflict = (tokens) => {
  const location = here(tokens);
  tokens.place++;
  expect(tokens, "conflict");
  const place = here(tokens);
  const elements = peek(tokens) === "(" ? listOf(tokens, indexElement) : void 0;
  if (peek(tokens) === "where" || peek(tokens) === "on") decline();
  const infer = elements === void 0 ? {} : { infer: { indexElems: elements, location: place } };
  expect(tokens, "do");
  if (take(tokens, "nothing")) return { action: "ONCONFLICT_NOTHING", ...infer, location };
  expect(tokens, "update");
  expect(tokens, "set");
  const targetList = assignments(tokens);
  const where = take(tokens, "where") ? { whereClause: expression(tokens) } : {};
  return { action: "ONCONFLICT_UPDATE", ...infer, targetList, ...where, location };
};
var assignments = (tokens) => {
  const found = [];
  do {
    const location = here(tokens);
    if (peek(tokens) === "(") decline();
    const name = takeName(tokens);
    if (peek(tokens) === "." || peek(tokens) === "[") decline();
    expect(tokens, "=");
    found.push({ ResTarget: { name, val: expressionOrDefault(tokens), location } });
  } while (take(tokens, ","));
  return found;
};
var subject = (tokens) => {
  const range = relationOrOnly(tokens);
  if (peek(tokens) === "set" && peekNext(tokens) !== "=") return range;
  const alias = aliasOf(tokens);
  return alias === void 0 ? range : { ...range, alias };
};
var update = (tokens) => {
  tokens.place++;
  const range = subject(tokens);
  expect(tokens, "set");
  const targetList = assignments(tokens);
  const from = take(tokens, "from") ? { fromClause: fromList(tokens) } : {};
  const where = take(tokens, "where") ? { whereClause: expression(tokens) } : {};
  return { UpdateStmt: { relation: range, targetList, ...where, ...from } };
};
var remove = (tokens) => {
  tokens.place++;
  expect(tokens, "from");
  const range = subject(tokens);
  const using = take(tokens, "using") ? { usingClause: fromList(tokens) } : {};
  const where = take(tokens, "where") ? { whereClause: expression(tokens) } : {};
  return { DeleteStmt: { relation: range, ...using, ...where } };
};
var comment = (tokens) => {
  tokens.place++;
  expect(tokens, "on");
  const isColumn = take(tokens, "column");
  if (!isColumn) expect(tokens, "table");
  const object = { List: { items: qualifiedNames(tokens) } };
  expect(tokens, "is");
  const objtype = isColumn ? "OBJECT_COLUMN" : "OBJECT_TABLE";
  if (take(tokens, "null")) return { CommentStmt: { objtype, object } };
  if (peek(tokens) !== STRING) decline();
  return { CommentStmt: { objtype, object, comment: filledString(tokens) } };
};
var set = (tokens) => {
  tokens.place++;
  const isLocal = take(tokens, "local");
  if (!isLocal) take(tokens, "session");
  const first = takeName(tokens);
  const name = take(tokens, ".") ? `${first}.${takeName(tokens)}` : first;
  if (!take(tokens, "=")) expect(tokens, "to");
  const location = here(tokens);
  const args = [settingValue(tokens)];
  while (take(tokens, ",")) args.push(settingValue(tokens));
  return {
    VariableSetStmt: { kind: "VAR_SET_VALUE", name, args, ...isLocal ? { is_local: true } : {}, location }
  };
};
var settingValue = (tokens) => {
  const location = here(tokens);
  const what = peek(tokens);
  if (what === INTEGER) return integerNode(Number(takeText(tokens)), location);
  if (what === DECIMAL) return { A_Const: { fval: { fval: takeText(tokens) }, location } };
  return { A_Const: { sval: { sval: what === STRING ? takeString(tokens) : takeName(tokens) }, location } };
};
var KINDS = {
  begin: "TRANS_STMT_BEGIN",
  commit: "TRANS_STMT_COMMIT",
  start: "TRANS_STMT_START",
  rollback: "TRANS_STMT_ROLLBACK"
};
var transaction = (tokens, word) => {
  tokens.place++;
  if (word === "start") expect(tokens, "transaction");
  else if (!take(tokens, "transaction")) take(tokens, "work");
  return { TransactionStmt: { kind: KINDS[word] ?? decline(), location: -1 } };
};
var quickReader = () => {
  let kept;
  return {
    script: (text) => {
      kept ??= emptyTokens();
      return tokenize(kept, text) && !hasOwnSemicolons(kept) ? readAll(kept) : void 0;
    },
    statement: (sql) => {
      kept ??= emptyTokens();
      if (!tokenize(kept, sql)) return void 0;
      const node = readOne(kept);
      return kept.place === kept.count ? node : void 0;
    }
  };
};
var INSIDE = /* @__PURE__ */ new Set(["function", "procedure", "rule", "atomic", "copy"]);
var hasOwnSemicolons = ({ what, count }) => {
  for (let place = 0; place < count; place++) if (INSIDE.has(what[place] ?? "")) return true;
  return false;
};
var readAll = (tokens) => {
  const { what, starts, bytes, count } = tokens;
  const statements = [];
  for (let first = 0; first < count; ) {
    if (what[first] === ";") {
      first++;
      continue;
    }
    const start = starts[first] ?? 0;
    tokens.place = first;
    tokens.base = start;
    const node = readOne(tokens);
    let last = node === void 0 ? first : tokens.place;
    while (last < count && what[last] !== ";") last++;
    let end = starts[last] ?? start;
    while (isBlank(bytes[end - 1] ?? 0)) end--;
    statements.push({ start, end, node });
    first = last + 1;
  }
  const comments = [];
  for (let index = 0; index < tokens.comments.length; index += 2) {
    comments.push({ start: tokens.comments[index] ?? 0, end: tokens.comments[index + 1] ?? 0 });
  }
  return { statements, comments };
};
var isBlank = (code) => code === 32 || code >= 9 && code <= 13;
var readOne = (tokens) => {
  try {
    tokens.depth = 0;
    return readStatement(tokens);
  } catch (thrown) {
    if (thrown instanceof Declined) return void 0;
    throw thrown;
  }
};
var only;
var sqlParser = () => only ??= create2();
var loadSqlParser = async () => {
  const parser = sqlParser();
  await parser.start();
  return parser;
};
var create2 = () => {
  let library;
  let starting;
  const started = () => {
    if (library === void 0) throw new Error("The parser for SQL has not been started: this is a mistake in gonogo.");
    return library;
  };
  return {
    quick: quickReader(),
    start: () => starting ??= load().then((loaded) => void (library = loaded)),
    isStarted: () => library !== void 0,
    parse: (text) => {
      if (!/\S/.test(text)) return { ok: true, nodes: [] };
      const { parse } = started();
      try {
        const answer = parse(text);
        if ("refusal" in answer) return { ok: false, mistake: answer.refusal };
        const { stmts = [] } = JSON.parse(answer.json);
        const nodes = stmts.flatMap(({ stmt }) => stmt === void 0 ? [] : [stmt]);
        if (nodes.length < 2) return { ok: true, nodes };
        return { ok: true, nodes, starts: stmts.map((each) => each.stmt_location ?? 0) };
      } catch (thrown) {
        return { ok: false, mistake: { message: (0, import_errors.messageOf)(thrown), offset: 0 } };
      }
    },
    parsePlPgSql: (text) => {
      const { parsePlPgSql } = started();
      try {
        const json = parsePlPgSql(text);
        return json === void 0 ? void 0 : JSON.parse(json);
      } catch {
        return void 0;
      }
    }
  };
};
var load = async () => {
  const { loadLibrary } = await Promise.resolve().then(() => require("./library-K2VN5PFW.js"));
  return loadLibrary();
};
var byteToCharacter = (text, byte) => {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    if (bytes >= byte) return index;
    const code = text.charCodeAt(index);
    if (code < 128) bytes += 1;
    else if (code < 2048) bytes += 2;
    else if (code >= 55296 && code < 56320 && index + 1 < text.length) {
      bytes += 4;
      index++;
    } else bytes += 3;
  }
  return text.length;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  byteToCharacter,
  loadSqlParser,
  sqlParser
});
