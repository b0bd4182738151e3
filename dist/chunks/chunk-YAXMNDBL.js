import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  BRANCH_KEYS,
  ITEM_KEYS,
  ItemShape,
  ManifestShape,
  PresetShape,
  StageHeadShape
} from "./chunk-HRE57HAS.js";
import {
  require_dist
} from "./chunk-P7IKF55F.js";
import {
  __export,
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/manifest/read-item.ts
import { describeIssues } from "./core.js";
import { nearest as nearest2 } from "./core.js";
import { parseDuration } from "./core.js";

// node_modules/@actions/expressions/dist/ast.js
var Expr = class {
};
var Literal = class extends Expr {
  constructor(literal, token) {
    super();
    this.literal = literal;
    this.token = token;
  }
  accept(v) {
    return v.visitLiteral(this);
  }
};
var Unary = class extends Expr {
  constructor(operator, expr) {
    super();
    this.operator = operator;
    this.expr = expr;
  }
  accept(v) {
    return v.visitUnary(this);
  }
};
var FunctionCall = class extends Expr {
  constructor(functionName, args) {
    super();
    this.functionName = functionName;
    this.args = args;
  }
  accept(v) {
    return v.visitFunctionCall(this);
  }
};
var Binary = class extends Expr {
  constructor(left, operator, right) {
    super();
    this.left = left;
    this.operator = operator;
    this.right = right;
  }
  accept(v) {
    return v.visitBinary(this);
  }
};
var Logical = class extends Expr {
  constructor(operator, args) {
    super();
    this.operator = operator;
    this.args = args;
  }
  accept(v) {
    return v.visitLogical(this);
  }
};
var Grouping = class extends Expr {
  constructor(group) {
    super();
    this.group = group;
  }
  accept(v) {
    return v.visitGrouping(this);
  }
};
var ContextAccess = class extends Expr {
  constructor(name) {
    super();
    this.name = name;
  }
  accept(v) {
    return v.visitContextAccess(this);
  }
};
var IndexAccess = class extends Expr {
  constructor(expr, index) {
    super();
    this.expr = expr;
    this.index = index;
  }
  accept(v) {
    return v.visitIndexAccess(this);
  }
};
var Star = class extends Expr {
  accept() {
    throw new Error("Method not implemented.");
  }
};

// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind2) {
  Kind2[Kind2["String"] = 0] = "String";
  Kind2[Kind2["Array"] = 1] = "Array";
  Kind2[Kind2["Dictionary"] = 2] = "Dictionary";
  Kind2[Kind2["Boolean"] = 3] = "Boolean";
  Kind2[Kind2["Number"] = 4] = "Number";
  Kind2[Kind2["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
  Kind2[Kind2["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
  switch (k) {
    case Kind.Array:
      return "Array";
    case Kind.Boolean:
      return "Boolean";
    case Kind.Null:
      return "Null";
    case Kind.Number:
      return "Number";
    case Kind.Dictionary:
      return "Object";
    case Kind.String:
      return "String";
  }
  return "unknown";
}

// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
  constructor(...pairs) {
    this.keys = [];
    this.v = [];
    this.indexMap = {};
    this.kind = Kind.Dictionary;
    this.primitive = false;
    for (const p of pairs) {
      this.add(p.key, p.value);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(key, value) {
    if (key.toLowerCase() in this.indexMap) {
      return;
    }
    this.keys.push(key);
    this.v.push(value);
    this.indexMap[key.toLowerCase()] = this.v.length - 1;
  }
  get(key) {
    const index = this.indexMap[key.toLowerCase()];
    if (index === void 0) {
      return void 0;
    }
    return this.v[index];
  }
  values() {
    return this.v;
  }
  pairs() {
    const result = [];
    for (const key of this.keys) {
      result.push({ key, value: this.v[this.indexMap[key.toLowerCase()]] });
    }
    return result;
  }
};

// node_modules/@actions/expressions/dist/data/index.js
var data_exports = {};
__export(data_exports, {
  Array: () => Array2,
  BooleanData: () => BooleanData,
  Dictionary: () => Dictionary,
  Kind: () => Kind,
  Null: () => Null,
  NumberData: () => NumberData,
  StringData: () => StringData,
  replacer: () => replacer,
  reviver: () => reviver
});

// node_modules/@actions/expressions/dist/data/array.js
var Array2 = class {
  constructor(...data) {
    this.v = [];
    this.kind = Kind.Array;
    this.primitive = false;
    for (const d of data) {
      this.add(d);
    }
  }
  coerceString() {
    return kindStr(this.kind);
  }
  number() {
    return NaN;
  }
  add(value) {
    this.v.push(value);
  }
  get(index) {
    return this.v[index];
  }
  values() {
    return this.v;
  }
};

// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Boolean;
    this.primitive = true;
  }
  coerceString() {
    if (this.value) {
      return "true";
    }
    return "false";
  }
  number() {
    if (this.value) {
      return 1;
    }
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
  constructor() {
    this.kind = Kind.Null;
    this.primitive = true;
  }
  coerceString() {
    return "";
  }
  number() {
    return 0;
  }
};

// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.Number;
    this.primitive = true;
  }
  coerceString() {
    if (this.value === 0) {
      return "0";
    }
    return (+this.value.toFixed(15)).toString();
  }
  number() {
    return this.value;
  }
};

// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
  constructor(value) {
    this.value = value;
    this.kind = Kind.String;
    this.primitive = true;
  }
  coerceString() {
    return this.value;
  }
  number() {
    return Number(this.value);
  }
};

// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
  if (value instanceof Null) {
    return null;
  }
  if (value instanceof BooleanData) {
    return value.value;
  }
  if (value instanceof NumberData) {
    return value.number();
  }
  if (value instanceof StringData) {
    return value.coerceString();
  }
  if (value instanceof Array2) {
    return value.values();
  }
  if (value instanceof Dictionary) {
    const pairs = value.pairs();
    const r = {};
    for (const p of pairs) {
      r[p.key] = p.value;
    }
    return r;
  }
  return value;
}

// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
  if (val === null) {
    return new Null();
  }
  if (typeof val === "string") {
    return new StringData(val);
  }
  if (typeof val === "number") {
    return new NumberData(val);
  }
  if (typeof val === "boolean") {
    return new BooleanData(val);
  }
  if (Array.isArray(val)) {
    return new Array2(...val);
  }
  if (typeof val === "object") {
    return new Dictionary(...Object.keys(val).map((k) => ({
      key: k,
      value: val[k]
    })));
  }
  return val;
}

// node_modules/@actions/expressions/dist/filtered_array.js
var FilteredArray = class extends Array2 {
};

// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType2) {
  TokenType2[TokenType2["UNKNOWN"] = 0] = "UNKNOWN";
  TokenType2[TokenType2["LEFT_PAREN"] = 1] = "LEFT_PAREN";
  TokenType2[TokenType2["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
  TokenType2[TokenType2["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
  TokenType2[TokenType2["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
  TokenType2[TokenType2["COMMA"] = 5] = "COMMA";
  TokenType2[TokenType2["DOT"] = 6] = "DOT";
  TokenType2[TokenType2["BANG"] = 7] = "BANG";
  TokenType2[TokenType2["BANG_EQUAL"] = 8] = "BANG_EQUAL";
  TokenType2[TokenType2["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
  TokenType2[TokenType2["GREATER"] = 10] = "GREATER";
  TokenType2[TokenType2["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
  TokenType2[TokenType2["LESS"] = 12] = "LESS";
  TokenType2[TokenType2["LESS_EQUAL"] = 13] = "LESS_EQUAL";
  TokenType2[TokenType2["AND"] = 14] = "AND";
  TokenType2[TokenType2["OR"] = 15] = "OR";
  TokenType2[TokenType2["STAR"] = 16] = "STAR";
  TokenType2[TokenType2["NUMBER"] = 17] = "NUMBER";
  TokenType2[TokenType2["STRING"] = 18] = "STRING";
  TokenType2[TokenType2["IDENTIFIER"] = 19] = "IDENTIFIER";
  TokenType2[TokenType2["TRUE"] = 20] = "TRUE";
  TokenType2[TokenType2["FALSE"] = 21] = "FALSE";
  TokenType2[TokenType2["NULL"] = 22] = "NULL";
  TokenType2[TokenType2["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
  switch (tok.type) {
    case TokenType.EOF:
      return "EOF";
    case TokenType.NUMBER:
      return tok.lexeme;
    case TokenType.STRING:
      return tok.value.toString();
    default:
      return tok.lexeme;
  }
}
var Lexer = class {
  constructor(input) {
    this.input = input;
    this.start = 0;
    this.offset = 0;
    this.line = 0;
    this.lastLineOffset = 0;
    this.tokens = [];
  }
  lex() {
    if (this.input.length > MAX_EXPRESSION_LENGTH) {
      throw new Error("ErrorExceededMaxLength");
    }
    while (!this.atEnd()) {
      this.start = this.offset;
      const c = this.next();
      switch (c) {
        case "(":
          this.addToken(TokenType.LEFT_PAREN);
          break;
        case ")":
          this.addToken(TokenType.RIGHT_PAREN);
          break;
        case "[":
          this.addToken(TokenType.LEFT_BRACKET);
          break;
        case "]":
          this.addToken(TokenType.RIGHT_BRACKET);
          break;
        case ",":
          this.addToken(TokenType.COMMA);
          break;
        case ".":
          if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) {
            this.consumeNumber();
          } else {
            this.addToken(TokenType.DOT);
          }
          break;
        case "-":
        case "+":
          this.consumeNumber();
          break;
        case "!":
          this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
          break;
        case "=":
          if (!this.match("=")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.EQUAL_EQUAL);
          break;
        case "<":
          this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
          break;
        case ">":
          this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
          break;
        case "&":
          if (!this.match("&")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.AND);
          break;
        case "|":
          if (!this.match("|")) {
            this.consumeIdentifier();
            break;
          }
          this.addToken(TokenType.OR);
          break;
        case "*":
          this.addToken(TokenType.STAR);
          break;
        // Ignore whitespace.
        case " ":
        case "\r":
        case "	":
          break;
        case "\n":
          ++this.line;
          this.lastLineOffset = this.offset;
          break;
        case "'":
          this.consumeString();
          break;
        default:
          switch (true) {
            case isDigit(c):
              this.consumeNumber();
              break;
            default:
              this.consumeIdentifier();
              break;
          }
      }
    }
    this.tokens.push({
      type: TokenType.EOF,
      lexeme: "",
      range: this.range()
    });
    return {
      tokens: this.tokens
    };
  }
  pos() {
    return {
      line: this.line,
      column: this.start - this.lastLineOffset
    };
  }
  endPos() {
    return {
      line: this.line,
      column: this.offset - this.lastLineOffset
    };
  }
  range() {
    return {
      start: this.pos(),
      end: this.endPos()
    };
  }
  atEnd() {
    return this.offset >= this.input.length;
  }
  peek() {
    if (this.atEnd()) {
      return "\0";
    }
    return this.input[this.offset];
  }
  peekNext() {
    if (this.offset + 1 >= this.input.length) {
      return "\0";
    }
    return this.input[this.offset + 1];
  }
  previous() {
    const l = this.tokens.length;
    if (l == 0) {
      return TokenType.EOF;
    }
    return this.tokens[l - 1].type;
  }
  next() {
    return this.input[this.offset++];
  }
  match(expected) {
    if (this.atEnd()) {
      return false;
    }
    if (this.input[this.offset] !== expected) {
      return false;
    }
    this.offset++;
    return true;
  }
  addToken(type, value) {
    this.tokens.push({
      type,
      lexeme: this.input.substring(this.start, this.offset),
      range: this.range(),
      value
    });
  }
  consumeNumber() {
    while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
      this.next();
    }
    const lexeme = this.input.substring(this.start, this.offset);
    const value = new StringData(lexeme).number();
    if (isNaN(value)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(TokenType.NUMBER, value);
  }
  consumeString() {
    while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
      if (this.peek() === "\n")
        this.line++;
      if (this.peek() === "'" && this.peekNext() === "'") {
        this.next();
      }
      this.next();
    }
    if (this.atEnd()) {
      throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.next();
    let value = this.input.substring(this.start + 1, this.offset - 1);
    value = value.replace("''", "'");
    this.addToken(TokenType.STRING, value);
  }
  consumeIdentifier() {
    while (!this.atEnd() && !isBoundary(this.peek())) {
      this.next();
    }
    let tokenType = TokenType.IDENTIFIER;
    let tokenValue = void 0;
    const lexeme = this.input.substring(this.start, this.offset);
    if (this.previous() != TokenType.DOT) {
      switch (lexeme) {
        case "true":
          tokenType = TokenType.TRUE;
          break;
        case "false":
          tokenType = TokenType.FALSE;
          break;
        case "null":
          tokenType = TokenType.NULL;
          break;
        case "NaN":
          tokenType = TokenType.NUMBER;
          tokenValue = NaN;
          break;
        case "Infinity":
          tokenType = TokenType.NUMBER;
          tokenValue = Infinity;
          break;
      }
    }
    if (!isLegalIdentifier(lexeme)) {
      throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
    }
    this.addToken(tokenType, tokenValue);
  }
};
function isDigit(c) {
  return c >= "0" && c <= "9";
}
function isBoundary(c) {
  switch (c) {
    case "(":
    case "[":
    case ")":
    case "]":
    case ",":
    case ".":
    case "!":
    case ">":
    case "<":
    case "=":
    case "&":
    case "|":
      return true;
  }
  return /\s/.test(c);
}
function isLegalIdentifier(str) {
  if (str == "") {
    return false;
  }
  const first = str[0];
  if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
    for (const c of str.substring(1).split("")) {
      if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {
      } else {
        return false;
      }
    }
    return true;
  }
  return false;
}

// node_modules/@actions/expressions/dist/errors.js
var MAX_PARSER_DEPTH = 50;
var MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType2) {
  ErrorType2[ErrorType2["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
  ErrorType2[ErrorType2["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
  ErrorType2[ErrorType2["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
  ErrorType2[ErrorType2["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
  ErrorType2[ErrorType2["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
  ErrorType2[ErrorType2["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
  ErrorType2[ErrorType2["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
  ErrorType2[ErrorType2["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
  ErrorType2[ErrorType2["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
  ErrorType2[ErrorType2["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
  constructor(typ, tok) {
    super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
    this.typ = typ;
    this.tok = tok;
    this.pos = this.tok.range.start;
  }
};
function errorDescription(typ) {
  switch (typ) {
    case ErrorType.ErrorUnexpectedEndOfExpression:
      return "Unexpected end of expression";
    case ErrorType.ErrorUnexpectedSymbol:
      return "Unexpected symbol";
    case ErrorType.ErrorUnrecognizedNamedValue:
      return "Unrecognized named-value";
    case ErrorType.ErrorExceededMaxDepth:
      return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
    case ErrorType.ErrorExceededMaxLength:
      return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
    case ErrorType.ErrorTooFewParameters:
      return "Too few parameters supplied";
    case ErrorType.ErrorTooManyParameters:
      return "Too many parameters supplied";
    case ErrorType.ErrorEvenParameters:
      return "Even number of parameters supplied, requires an odd number of parameters";
    case ErrorType.ErrorUnrecognizedContext:
      return "Unrecognized named-value";
    case ErrorType.ErrorUnrecognizedFunction:
      return "Unrecognized function";
    default:
      return "Unknown error";
  }
}
var ExpressionEvaluationError = class extends Error {
};

// node_modules/@actions/expressions/dist/funcs/case.js
var caseFunc = {
  name: "case",
  description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
  minArgs: 3,
  maxArgs: Number.MAX_SAFE_INTEGER,
  call: (...args) => {
    for (let i = 0; i < args.length - 1; i += 2) {
      const predicate = args[i];
      if (predicate.kind !== Kind.Boolean) {
        throw new Error("case predicate must evaluate to a boolean value");
      }
      if (predicate.value) {
        return args[i + 1];
      }
    }
    return args[args.length - 1];
  }
};

// node_modules/@actions/expressions/dist/result.js
function falsy(d) {
  switch (d.kind) {
    case Kind.Null:
      return true;
    case Kind.Boolean:
      return !d.value;
    case Kind.Number: {
      const dv = d.value;
      return dv === 0 || isNaN(dv);
    }
    case Kind.String:
      return d.value.length === 0;
  }
  return false;
}
function truthy(d) {
  return !falsy(d);
}
function coerceTypes(li, ri) {
  let lv = li;
  let rv = ri;
  if (li.kind === ri.kind) {
    return [lv, rv];
  }
  switch (li.kind) {
    // Number, String
    case Kind.Number:
      if (ri.kind === Kind.String) {
        rv = new NumberData(ri.number());
        return [lv, rv];
      }
      break;
    // String, Number
    case Kind.String:
      if (ri.kind === Kind.Number) {
        lv = new NumberData(li.number());
        return [lv, rv];
      }
      break;
    // Boolean|Null, Any
    case Kind.Null:
    case Kind.Boolean:
      lv = new NumberData(li.number());
      return coerceTypes(lv, rv);
  }
  switch (ri.kind) {
    case Kind.Null:
    case Kind.Boolean:
      rv = new NumberData(ri.number());
      return coerceTypes(lv, rv);
  }
  return [lv, rv];
}
function equals(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Null, Null
    case Kind.Null:
      return true;
    // Number, Number
    case Kind.Number: {
      const ld = lv.value;
      const rd = rv.value;
      if (isNaN(ld) || isNaN(rd)) {
        return false;
      }
      return ld == rd;
    }
    // String, String
    case Kind.String: {
      const ls = lv.value;
      const rs = rv.value;
      return toUpperSpecial(ls) === toUpperSpecial(rs);
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return lb == rb;
    }
    // Object, Object
    case Kind.Dictionary:
    case Kind.Array:
      return lv === rv;
  }
  return false;
}
function greaterThan(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Number, Number
    case Kind.Number: {
      const lf = lv.value;
      const rf = rv.value;
      if (isNaN(lf) || isNaN(rf)) {
        return false;
      }
      return lf > rf;
    }
    // String, String
    case Kind.String: {
      let ls = lv.value;
      let rs = rv.value;
      ls = toUpperSpecial(ls);
      rs = toUpperSpecial(rs);
      return ls > rs;
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return lb && !rb;
    }
  }
  return false;
}
function lessThan(lhs, rhs) {
  const [lv, rv] = coerceTypes(lhs, rhs);
  if (lv.kind != rv.kind) {
    return false;
  }
  switch (lv.kind) {
    // Number, Number
    case Kind.Number: {
      const lf = lv.value;
      const rf = rv.value;
      if (isNaN(lf) || isNaN(rf)) {
        return false;
      }
      return lf < rf;
    }
    // String, String
    case Kind.String: {
      let ls = lv.value;
      let rs = rv.value;
      ls = toUpperSpecial(ls);
      rs = toUpperSpecial(rs);
      return ls < rs;
    }
    // Boolean, Boolean
    case Kind.Boolean: {
      const lb = lv.value;
      const rb = rv.value;
      return !lb && rb;
    }
  }
  return false;
}
function toUpperSpecial(s) {
  const sb = [];
  let i = 0;
  const len = s.length;
  let found = s.indexOf("\u0131");
  while (i < len) {
    if (i < found) {
      sb.push(s.substring(i, found).toUpperCase());
      i = found;
    } else if (i == found) {
      sb.push(s.substring(i, i + 1));
      i += 1;
      found = s.indexOf("\u0131", i);
    } else {
      sb.push(s.substring(i).toUpperCase());
      break;
    }
  }
  return sb.join("");
}

// node_modules/@actions/expressions/dist/funcs/contains.js
var contains = {
  name: "contains",
  description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    const right = args[1];
    if (left.primitive) {
      const ls = left.coerceString();
      if (right.primitive) {
        const rs = right.coerceString();
        return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
      }
    } else if (left.kind === Kind.Array) {
      const la = left;
      if (la.values().length === 0) {
        return new BooleanData(false);
      }
      for (const v of la.values()) {
        if (equals(right, v)) {
          return new BooleanData(true);
        }
      }
    }
    return new BooleanData(false);
  }
};

// node_modules/@actions/expressions/dist/funcs/endswith.js
var endswith = {
  name: "endsWith",
  description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.endsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/format.js
var format = {
  name: "format",
  description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
  minArgs: 1,
  maxArgs: 255,
  call: (...args) => {
    const fs = args[0].coerceString();
    const result = [];
    let index = 0;
    while (index < fs.length) {
      const lbrace = fs.indexOf("{", index);
      const rbrace = fs.indexOf("}", index);
      if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
        if (safeCharAt(fs, lbrace + 1) === "{") {
          result.push(fs.substr(index, lbrace - index + 1));
          index = lbrace + 2;
          continue;
        }
        if (rbrace > lbrace + 1) {
          const argIndex = readArgIndex(fs, lbrace + 1);
          if (argIndex.success) {
            if (1 + argIndex.result > args.length - 1) {
              throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
            }
            if (lbrace > index) {
              result.push(fs.substr(index, lbrace - index));
            }
            result.push(`${args[1 + argIndex.result].coerceString()}`);
            index = rbrace + 1;
            continue;
          }
        }
        throw new Error(`The following format string is invalid: ${fs}`);
      } else if (rbrace >= 0) {
        if (safeCharAt(fs, rbrace + 1) === "}") {
          result.push(fs.substr(index, rbrace - index + 1));
          index = rbrace + 2;
        } else {
          throw new Error(`The following format string is invalid: ${fs}`);
        }
      } else {
        result.push(fs.substr(index));
        break;
      }
    }
    return new StringData(result.join(""));
  }
};
function safeCharAt(string, index) {
  if (string.length > index) {
    return string[index];
  }
  return "\0";
}
function readArgIndex(string, startIndex) {
  let length = 0;
  for (; ; ) {
    const nextChar = safeCharAt(string, startIndex + length);
    if (nextChar >= "0" && nextChar <= "9") {
      length++;
    } else {
      break;
    }
  }
  if (length < 1) {
    return {
      success: false
    };
  }
  const endIndex = startIndex + length - 1;
  const result = parseInt(string.substr(startIndex, length));
  return {
    success: !isNaN(result),
    result,
    endIndex
  };
}

// node_modules/@actions/expressions/dist/funcs/fromjson.js
var fromjson = {
  name: "fromJson",
  description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    const input = args[0];
    const is = input.coerceString();
    if (is.trim() === "") {
      throw new Error("empty input");
    }
    try {
      return JSON.parse(is, reviver);
    } catch (e) {
      throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
    }
  }
};

// node_modules/@actions/expressions/dist/funcs/join.js
var join = {
  name: "join",
  description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
  minArgs: 1,
  maxArgs: 2,
  call: (...args) => {
    if (args[0].primitive) {
      return new StringData(args[0].coerceString());
    }
    if (args[0].kind === Kind.Array) {
      let separator = ",";
      if (args.length > 1 && args[1].primitive) {
        separator = args[1].coerceString();
      }
      return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
    }
    return new StringData("");
  }
};

// node_modules/@actions/expressions/dist/funcs/startswith.js
var startswith = {
  name: "startsWith",
  description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
  minArgs: 2,
  maxArgs: 2,
  call: (...args) => {
    const left = args[0];
    if (!left.primitive) {
      return new BooleanData(false);
    }
    const right = args[1];
    if (!right.primitive) {
      return new BooleanData(false);
    }
    const ls = toUpperSpecial(left.coerceString());
    const rs = toUpperSpecial(right.coerceString());
    return new BooleanData(ls.startsWith(rs));
  }
};

// node_modules/@actions/expressions/dist/funcs/tojson.js
var tojson = {
  name: "toJson",
  description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
  minArgs: 1,
  maxArgs: 1,
  call: (...args) => {
    return new StringData(JSON.stringify(args[0], replacer, "  "));
  }
};

// node_modules/@actions/expressions/dist/funcs.js
var wellKnownFunctions = {
  case: caseFunc,
  contains,
  endswith,
  format,
  fromjson,
  join,
  startswith,
  tojson
};
function validateFunction(context, identifier, argCount) {
  const name = identifier.lexeme.toLowerCase();
  let f;
  f = wellKnownFunctions[name];
  if (!f) {
    f = context.extensionFunctions.get(name);
    if (!f) {
      if (!context.allowUnknownKeywords) {
        throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
      }
      return;
    }
  }
  if (argCount < f.minArgs) {
    throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
  }
  if (argCount > f.maxArgs) {
    throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
  }
  if (name === "case" && argCount % 2 === 0) {
    throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
  }
}

// node_modules/@actions/expressions/dist/idxHelper.js
var idxHelper = class {
  constructor(star, idx) {
    this.star = star;
    if (!idx) {
      return;
    }
    if (!star) {
      if (idx.primitive) {
        this.str = idx.coerceString();
      }
      let f = idx.number();
      if (!isNaN(f) && isFinite(f) && f >= 0) {
        f = Math.floor(f);
        this.int = f;
      }
    }
  }
};

// node_modules/@actions/expressions/dist/evaluator.js
var Evaluator = class {
  /**
   * Creates a new evaluator
   * @param n Parsed expression to evaluate
   * @param context Context data to use
   * @param functions Optional map of function implementations. If given, these will be preferred over the built-in functions.
   */
  constructor(n, context, functions) {
    this.n = n;
    this.context = context;
    this.functions = functions;
  }
  evaluate() {
    return this.eval(this.n);
  }
  eval(n) {
    return n.accept(this);
  }
  visitLiteral(literal) {
    return literal.literal;
  }
  visitUnary(unary) {
    const r = this.eval(unary.expr);
    if (unary.operator.type === TokenType.BANG) {
      return new BooleanData(falsy(r));
    }
    throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
  }
  visitBinary(binary) {
    const left = this.eval(binary.left);
    const right = this.eval(binary.right);
    switch (binary.operator.type) {
      case TokenType.EQUAL_EQUAL:
        return new BooleanData(equals(left, right));
      case TokenType.BANG_EQUAL:
        return new BooleanData(!equals(left, right));
      case TokenType.GREATER:
        return new BooleanData(greaterThan(left, right));
      case TokenType.GREATER_EQUAL:
        return new BooleanData(equals(left, right) || greaterThan(left, right));
      case TokenType.LESS:
        return new BooleanData(lessThan(left, right));
      case TokenType.LESS_EQUAL:
        return new BooleanData(equals(left, right) || lessThan(left, right));
    }
    throw new Error(`unknown binary operator: ${binary.operator.lexeme}`);
  }
  visitLogical(logical) {
    let result;
    for (const arg of logical.args) {
      result = this.eval(arg);
      if (logical.operator.type === TokenType.AND && falsy(result) || logical.operator.type === TokenType.OR && truthy(result)) {
        break;
      }
    }
    return result;
  }
  visitGrouping(grouping) {
    return this.eval(grouping.group);
  }
  visitContextAccess(contextAccess) {
    const r = this.context.get(contextAccess.name.lexeme);
    return r;
  }
  visitIndexAccess(ia) {
    let idx;
    if (ia.index instanceof Star) {
      idx = new idxHelper(true, void 0);
    } else {
      let idxResult;
      try {
        idxResult = this.eval(ia.index);
      } catch (e) {
        throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
      }
      idx = new idxHelper(false, idxResult);
    }
    const objResult = this.eval(ia.expr);
    let result;
    switch (objResult.kind) {
      case Kind.Array: {
        const tobjResult = objResult;
        if (tobjResult instanceof FilteredArray) {
          result = filteredArrayAccess(tobjResult, idx);
        } else {
          result = arrayAccess(tobjResult, idx);
        }
        break;
      }
      case Kind.Dictionary: {
        const tobjResult = objResult;
        result = objectAccess(tobjResult, idx);
        break;
      }
      default:
        if (idx.star) {
          result = new FilteredArray();
        } else {
          result = new Null();
        }
    }
    return result;
  }
  visitFunctionCall(functionCall) {
    const args = functionCall.args.map((arg) => this.eval(arg));
    const functionName = functionCall.functionName.lexeme.toLowerCase();
    const f = this.functions?.get(functionName) || wellKnownFunctions[functionName];
    return f.call(...args);
  }
};
function filteredArrayAccess(fa, idx) {
  const result = new FilteredArray();
  for (const item of fa.values()) {
    switch (item.kind) {
      case Kind.Dictionary: {
        const ti = item;
        if (idx.star) {
          for (const v of ti.values()) {
            result.add(v);
          }
        } else if (idx.str !== void 0) {
          const v = ti.get(idx.str);
          if (v !== void 0) {
            result.add(v);
          }
        }
        break;
      }
      case Kind.Array: {
        const ti = item;
        if (idx.star) {
          for (const v of ti.values()) {
            result.add(v);
          }
        } else if (idx.int !== void 0 && idx.int < ti.values().length) {
          result.add(ti.get(idx.int));
        }
        break;
      }
    }
  }
  return result;
}
function arrayAccess(a, idx) {
  if (idx.star) {
    const fa = new FilteredArray();
    for (const item of a.values()) {
      fa.add(item);
    }
    return fa;
  }
  if (idx.int !== void 0 && idx.int < a.values().length) {
    return a.get(idx.int);
  }
  return new Null();
}
function objectAccess(obj, idx) {
  if (idx.star) {
    const fa = new FilteredArray(...obj.values());
    return fa;
  }
  if (idx.str !== void 0) {
    const r = obj.get(idx.str);
    if (r !== void 0) {
      return r;
    }
  }
  return new Null();
}

// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
  /**
   * Constructs a new parser for the given tokens
   *
   * @param tokens Tokens to build a parse tree from
   * @param extensionContexts Available context names
   * @param extensionFunctions Available functions (beyond the built-in ones)
   */
  constructor(tokens, extensionContexts, extensionFunctions) {
    this.tokens = tokens;
    this.offset = 0;
    this.depth = 0;
    this.extContexts = /* @__PURE__ */ new Map();
    this.extFuncs = /* @__PURE__ */ new Map();
    for (const contextName of extensionContexts) {
      this.extContexts.set(contextName.toLowerCase(), true);
    }
    for (const { name, func } of extensionFunctions.map((x) => ({
      name: x.name,
      func: x
    }))) {
      this.extFuncs.set(name.toLowerCase(), func);
    }
    this.context = {
      allowUnknownKeywords: false,
      extensionContexts: this.extContexts,
      extensionFunctions: this.extFuncs
    };
  }
  parse() {
    let result;
    if (this.atEnd()) {
      return result;
    }
    result = this.expression();
    if (!this.atEnd()) {
      throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
    }
    return result;
  }
  expression() {
    this.incrDepth();
    try {
      return this.logicalOr();
    } finally {
      this.decrDepth();
    }
  }
  logicalOr() {
    let expr = this.logicalAnd();
    if (this.check(TokenType.OR)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.OR)) {
          const right = this.logicalAnd();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  logicalAnd() {
    let expr = this.equality();
    if (this.check(TokenType.AND)) {
      this.incrDepth();
      try {
        const logical = new Logical(this.peek(), [expr]);
        expr = logical;
        while (this.match(TokenType.AND)) {
          const right = this.equality();
          logical.args.push(right);
        }
      } finally {
        this.decrDepth();
      }
    }
    return expr;
  }
  equality() {
    let expr = this.comparison();
    while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
      const operator = this.previous();
      const right = this.comparison();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  comparison() {
    let expr = this.unary();
    while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
      const operator = this.previous();
      const right = this.unary();
      expr = new Binary(expr, operator, right);
    }
    return expr;
  }
  unary() {
    if (this.match(TokenType.BANG)) {
      this.incrDepth();
      const operator = this.previous();
      const unary = this.unary();
      try {
        return new Unary(operator, unary);
      } finally {
        this.decrDepth();
      }
    }
    return this.index();
  }
  index() {
    let expr = this.call();
    let depthIncreased = 0;
    if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
      let cont = true;
      while (cont) {
        switch (true) {
          case this.match(TokenType.LEFT_BRACKET): {
            let indexExpr;
            if (this.match(TokenType.STAR)) {
              indexExpr = new Star();
            } else {
              indexExpr = this.expression();
            }
            this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
            this.incrDepth();
            depthIncreased++;
            expr = new IndexAccess(expr, indexExpr);
            break;
          }
          case this.match(TokenType.DOT):
            this.incrDepth();
            depthIncreased++;
            if (this.match(TokenType.IDENTIFIER)) {
              const property = this.previous();
              expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
            } else if (this.match(TokenType.STAR)) {
              expr = new IndexAccess(expr, new Star());
            } else {
              throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
            }
            break;
          default:
            cont = false;
        }
      }
    }
    for (let i = 0; i < depthIncreased; i++) {
      this.decrDepth();
    }
    return expr;
  }
  call() {
    if (!this.check(TokenType.IDENTIFIER)) {
      return this.primary();
    }
    const identifier = this.next();
    if (!this.match(TokenType.LEFT_PAREN)) {
      if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
        throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
      }
      return new ContextAccess(identifier);
    }
    const args = [];
    while (!this.match(TokenType.RIGHT_PAREN)) {
      const aexp = this.expression();
      args.push(aexp);
      if (!this.check(TokenType.RIGHT_PAREN)) {
        this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
      }
    }
    validateFunction(this.context, identifier, args.length);
    return new FunctionCall(identifier, args);
  }
  primary() {
    switch (true) {
      case this.match(TokenType.FALSE):
        return new Literal(new BooleanData(false), this.previous());
      case this.match(TokenType.TRUE):
        return new Literal(new BooleanData(true), this.previous());
      case this.match(TokenType.NULL):
        return new Literal(new Null(), this.previous());
      case this.match(TokenType.NUMBER):
        return new Literal(new NumberData(this.previous().value), this.previous());
      case this.match(TokenType.STRING):
        return new Literal(new StringData(this.previous().value), this.previous());
      case this.match(TokenType.LEFT_PAREN): {
        const expr = this.expression();
        if (this.atEnd()) {
          throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
        }
        this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
        return new Grouping(expr);
      }
      case this.atEnd():
        throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
    }
    throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
  }
  // match consumes the next token if it matches any of the given types
  match(...tokenTypes) {
    for (const tokenType of tokenTypes) {
      if (this.check(tokenType)) {
        this.next();
        return true;
      }
    }
    return false;
  }
  // check peeks whether the next token is of the given type
  check(tokenType) {
    if (this.atEnd()) {
      return false;
    }
    return this.peek().type == tokenType;
  }
  // atEnd peeks whether the next token is EOF
  atEnd() {
    return this.peek().type == TokenType.EOF;
  }
  next() {
    if (!this.atEnd()) {
      this.offset++;
    }
    return this.previous();
  }
  peek() {
    return this.tokens[this.offset];
  }
  // previous returns the previous token
  previous() {
    return this.tokens[this.offset - 1];
  }
  // consume attempts to consume the next token if it matches the given type. It returns an error of
  // the given ParseErrorKind otherwise.
  consume(tokenType, errorType) {
    if (this.check(tokenType)) {
      this.next();
      return;
    }
    throw this.buildError(errorType, this.peek());
  }
  incrDepth() {
    this.depth++;
    if (this.depth > MAX_PARSER_DEPTH) {
      throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
    }
  }
  decrDepth() {
    this.depth--;
  }
  buildError(errType, token) {
    return new ExpressionError(errType, token);
  }
};

// src/manifest/expressions.ts
import { nearest } from "./core.js";
var CONTEXTS = [
  "vars",
  "secrets",
  "env",
  "github",
  "inputs",
  "matrix",
  "stage",
  "environment",
  "deployment",
  "changed"
];
var GITHUB_PROPERTIES = [
  "action",
  "actor",
  "actor_id",
  "api_url",
  "base_ref",
  "event",
  "event_name",
  "graphql_url",
  "head_ref",
  "job",
  "ref",
  "ref_name",
  "ref_protected",
  "ref_type",
  "repository",
  "repository_id",
  "repository_owner",
  "repository_owner_id",
  "run_attempt",
  "run_id",
  "run_number",
  "server_url",
  "sha",
  "triggering_actor",
  "workflow",
  "workflow_ref",
  "workflow_sha",
  "workspace"
];
var DEPLOYMENT_PROPERTIES = ["age", "sha", "previous-sha"];
var WORKFLOW_FUNCTIONS = {
  success: "An item runs after its `needs` passed; there is no success() here.",
  failure: "There is no failure() here; use `needs` and `level`.",
  always: "There is no always() here; items without `needs` run in any case.",
  cancelled: "There is no cancelled() here.",
  hashfiles: "There is no hashFiles() here; use the `files` check."
};
var parseExpression = (source, place2) => {
  const called = /\b(success|failure|always|cancelled|hashFiles)\s*\(/i.exec(source)?.[1];
  if (called !== void 0)
    return {
      mistakes: [
        { message: `\`${called}()\` is not known here.`, hint: WORKFLOW_FUNCTIONS[called.toLowerCase()] ?? "" }
      ]
    };
  let tree;
  try {
    tree = new Parser(new Lexer(source).lex().tokens, [...CONTEXTS], []).parse();
  } catch (thrown) {
    if (!(thrown instanceof ExpressionError) && !(thrown instanceof Error)) throw thrown;
    const unknown = /^Unrecognized named-value: '([^']+)'/.exec(thrown.message)?.[1];
    if (unknown !== void 0) {
      const near = nearest(unknown, CONTEXTS);
      return {
        mistakes: [
          {
            message: `\`${unknown}\` is not a context that is known here.`,
            hint: near === void 0 ? `Known: ${CONTEXTS.join(", ")}. Text stands in single quotes: '${unknown}'.` : `Did you mean \`${near}\`? Text stands in single quotes: '${unknown}'.`
          }
        ]
      };
    }
    return { mistakes: [{ message: `The expression cannot be read: ${thrown.message.replace(/\.$/, "")}.` }] };
  }
  const look = new Look(place2);
  tree.accept(look);
  return {
    expression: { source, tree, references: look.references, reads: look.reads, usesStrangersText: look.strangers },
    mistakes: look.mistakes
  };
};
var Look = class {
  references = [];
  mistakes = [];
  reads = /* @__PURE__ */ new Set();
  strangers = false;
  guarded = 0;
  place;
  constructor(place2) {
    this.place = place2;
  }
  visitLiteral({ literal }) {
    switch (literal.kind) {
      case data_exports.Kind.Number:
        return { kind: "number" };
      case data_exports.Kind.String:
        return { kind: "text", text: literal.coerceString() };
      case data_exports.Kind.Boolean:
        return { kind: "boolean" };
      default:
        return { kind: "null" };
    }
  }
  visitUnary({ expr }) {
    expr.accept(this);
    return { kind: "boolean" };
  }
  visitBinary({ left, right }) {
    const [a, b] = [left.accept(this), right.accept(this)];
    for (const [number, text] of [
      [a, b],
      [b, a]
    ])
      if (number.kind === "number" && text.kind === "text" && text.text !== void 0 && !isNumeric(text.text))
        this.mistakes.push({
          message: `Comparing a number with the text '${text.text}' is never true.`,
          hint: "Compare numbers with numbers, or put the number in single quotes."
        });
    if (a.kind === "boolean" && b.kind === "text" || b.kind === "boolean" && a.kind === "text") {
      const text = a.kind === "text" ? a.text : b.text;
      if (text === "true" || text === "false")
        this.mistakes.push({
          message: `Comparing a boolean with the text '${text}' is never true.`,
          hint: `Write ${text} without quotes.`
        });
    }
    return { kind: "boolean" };
  }
  visitLogical({ args, operator }) {
    const or = operator.type === TokenType.OR;
    for (const [index, part] of args.entries()) {
      const guarded = or && index < args.length - 1;
      if (guarded) this.guarded++;
      part.accept(this);
      if (guarded) this.guarded--;
    }
    return { kind: "unknown" };
  }
  visitGrouping({ group }) {
    return group.accept(this);
  }
  visitContextAccess({ name }) {
    const context = name.lexeme.toLowerCase();
    this.reads.add(context);
    switch (context) {
      case "stage":
      case "environment":
        return { kind: "text" };
      case "github":
      case "changed":
      case "inputs":
        this.stranger(context);
        return { kind: "unknown" };
      case "deployment":
      case "matrix":
        return { kind: "unknown" };
      default:
        this.mistakes.push({
          message: `\`${context}\` needs the name of a value: \`${context}.NAME\`.`,
          hint: "All of them at once would show more than is meant."
        });
        return { kind: "unknown" };
    }
  }
  visitIndexAccess(access) {
    const path = pathOf(access);
    if (path === void 0) {
      access.expr.accept(this);
      if (!(access.index instanceof Star)) access.index.accept(this);
      return { kind: "unknown" };
    }
    const [context, property] = path;
    this.reads.add(context);
    if (property === void 0) {
      if (["vars", "secrets", "env"].includes(context))
        this.mistakes.push({
          message: `\`${context}\` needs the name of a value that is written out.`,
          hint: `Write \`${context}.NAME\`.`
        });
      else access.expr.accept(this);
      return { kind: "unknown" };
    }
    switch (context) {
      case "vars":
      case "secrets":
        this.need(context, property);
        return { kind: "unknown" };
      case "inputs":
        this.need("inputs", property);
        this.stranger(`inputs.${property}`);
        return { kind: "unknown" };
      case "env":
        this.known(
          "env",
          property,
          this.place.envNames,
          "Set it under `env:`, or read the process environment with `vars`."
        );
        if (this.place.taintedEnv?.has(property) === true) this.stranger(`env.${property}`);
        return { kind: "unknown" };
      case "matrix":
        this.known("matrix", property, this.place.matrixKeys, "It is one of the keys of the item's `matrix`.");
        return { kind: "unknown" };
      case "github":
        this.known("github", property, GITHUB_PROPERTIES, "What an event brings stands under `github.event`.");
        this.stranger(`github.${property}`);
        return { kind: "unknown" };
      case "deployment":
        this.known("deployment", property, DEPLOYMENT_PROPERTIES, "");
        return { kind: property === "age" ? "number" : "unknown" };
      case "changed":
        this.known("changed", property, ["files"], "");
        this.stranger(`changed.${property}`);
        return { kind: "unknown" };
      case "stage":
      case "environment":
        this.mistakes.push({
          message: `\`${context}\` is a text and has no \`${property}\`.`,
          hint: `Write \`${context}\`.`
        });
        return { kind: "unknown" };
      default:
        return { kind: "unknown" };
    }
  }
  visitFunctionCall({ args, functionName }) {
    for (const argument of args) argument.accept(this);
    return {
      kind: ["contains", "startswith", "endswith"].includes(functionName.lexeme.toLowerCase()) ? "boolean" : "unknown"
    };
  }
  need(context, name) {
    this.references.push({ context, name, required: this.guarded === 0 });
  }
  known(context, property, names, otherwise) {
    if (names.some((name) => name.toLowerCase() === property.toLowerCase())) return;
    const near = nearest(property, names);
    this.mistakes.push({
      message: `\`${context}.${property}\` is not known.`,
      hint: near === void 0 ? otherwise || `Known: ${names.map((name) => `${context}.${name}`).join(", ")}.` : `Did you mean \`${context}.${near}\`?`
    });
  }
  stranger(what) {
    this.strangers = true;
    if (this.place.code)
      this.mistakes.push({
        message: `\`${what}\` may hold text that a stranger wrote, and this text is executed.`,
        hint: 'Hand it over as a variable: `env: { VALUE: "${{ \u2026 }}" }`, and use "$VALUE" in the command or a parameter in the query.'
      });
  }
};
var pathOf = (access) => {
  let inner = access;
  let property;
  while (inner instanceof IndexAccess) {
    property = inner.index instanceof Literal && inner.index.literal.kind === data_exports.Kind.String ? inner.index.literal.coerceString() : void 0;
    inner = inner.expr;
  }
  return inner instanceof ContextAccess ? [inner.name.lexeme.toLowerCase(), property] : void 0;
};
var isNumeric = (text) => text.trim() !== "" && !Number.isNaN(Number(text));
var ExpressionFailure = class extends Error {
  name = "ExpressionFailure";
};
var evaluate = (expression, contexts) => {
  const context = toData(contexts);
  return fromData(new StrictEvaluator(expression.tree, context).evaluate());
};
var StrictEvaluator = class extends Evaluator {
  visitBinary(binary) {
    const [left, right] = [this.eval(binary.left), this.eval(binary.right)];
    for (const [number, text] of [
      [left, right],
      [right, left]
    ])
      if (number.kind === data_exports.Kind.Number && text.kind === data_exports.Kind.String && !isNumeric(text.coerceString()))
        throw new ExpressionFailure(
          `the comparison ${describeToken(binary.operator)} has a number on one side and a text that is no number on the other`
        );
    return super.visitBinary(binary);
  }
};
var describeToken = (token) => `\`${token.lexeme}\``;
var toData = (value) => {
  if (value === null || value === void 0) return new data_exports.Null();
  if (typeof value === "string") return new data_exports.StringData(value);
  if (typeof value === "number") return new data_exports.NumberData(value);
  if (typeof value === "boolean") return new data_exports.BooleanData(value);
  if (Array.isArray(value)) return new data_exports.Array(...value.map(toData));
  return new data_exports.Dictionary(...Object.entries(value).map(([key, inner]) => ({ key, value: toData(inner) })));
};
var fromData = (value) => {
  switch (value.kind) {
    case data_exports.Kind.Null:
      return null;
    case data_exports.Kind.String:
    case data_exports.Kind.Number:
    case data_exports.Kind.Boolean:
      return "value" in value ? value.value : null;
    default:
      return JSON.parse(JSON.stringify(value, data_exports.replacer));
  }
};
var isTruthy = (value) => !(value === null || value === void 0 || value === false || value === 0 || value === "" || typeof value === "number" && Number.isNaN(value));

// src/manifest/interpolate.ts
import { plainText } from "./core.js";
var parseTemplate = (text, place2) => {
  const template = [];
  const mistakes = [];
  let position = 0;
  for (; ; ) {
    const open = text.indexOf("${{", position);
    if (open === -1) break;
    if (open > position) template.push(text.slice(position, open));
    const close = endOf(text, open + 3);
    if (close === -1) {
      mistakes.push({ message: "The expression has no end.", hint: "Close it with `}}`." });
      return { template, mistakes };
    }
    const source = text.slice(open + 3, close).trim();
    if (source === "") mistakes.push({ message: "The expression is empty." });
    else {
      const parsed = parseExpression(source, place2);
      mistakes.push(...parsed.mistakes);
      if (parsed.expression !== void 0) template.push(parsed.expression);
    }
    position = close + 2;
  }
  if (position < text.length) template.push(text.slice(position));
  return { template, mistakes };
};
var endOf = (text, from) => {
  let quoted2 = false;
  for (let index = from; index < text.length; index++) {
    if (text[index] === "'") quoted2 = !quoted2;
    else if (!quoted2 && text.startsWith("}}", index)) return index;
  }
  return -1;
};
var expressionsIn = (value, path = []) => {
  if (typeof value === "string") return value.includes("${{") ? [{ path, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((inner, index) => expressionsIn(inner, [...path, index]));
  if (value !== null && typeof value === "object")
    return Object.entries(value).flatMap(([key, inner]) => expressionsIn(inner, [...path, key]));
  return [];
};
var InterpolationFailure = class extends Error {
  name = "InterpolationFailure";
  help;
  constructor(message, help) {
    super(message);
    this.help = help;
  }
};
var ANYWHERE = { matrixKeys: [], envNames: [], code: false };
var interpolate = (value, reader) => {
  if (typeof value === "string") return value.includes("${{") ? interpolateText(value, reader) : value;
  if (Array.isArray(value)) return value.map((inner) => interpolate(inner, reader));
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, interpolate(inner, reader)]));
  return value;
};
var interpolateText = (text, reader) => {
  const { template } = parseTemplate(text, ANYWHERE);
  const values = template.map((part) => typeof part === "string" ? part : evaluateWith(part, reader));
  if (values.length === 1 && typeof template[0] !== "string") return values[0];
  return values.map(plainText).join("");
};
var conditionHolds = (condition, reader) => {
  if (typeof condition === "boolean") return condition;
  const { expression } = parseExpression(bareCondition(condition), ANYWHERE);
  if (expression === void 0)
    throw new InterpolationFailure(`the condition \`${condition}\` cannot be read`, "Correct the condition.");
  return isTruthy(evaluateWith(expression, reader));
};
var bareCondition = (condition) => {
  const trimmed = condition.trim();
  return trimmed.startsWith("${{") && trimmed.endsWith("}}") && endOf(trimmed, 3) === trimmed.length - 2 ? trimmed.slice(3, -2).trim() : trimmed;
};
var evaluateWith = (expression, reader) => {
  const named = { vars: {}, secrets: {}, inputs: {} };
  const missing = [];
  for (const name of expression.reads) {
    const reason = reader.unknown.get(name);
    if (reason !== void 0)
      throw new InterpolationFailure(
        `\`${name}\` is not known: ${reason}`,
        "Give the run what it needs to know it, or remove the expression."
      );
  }
  for (const reference of expression.references) {
    const value = reader.read(reference);
    if (value !== void 0) named[reference.context][reference.name] = value;
    else if (reference.required) missing.push(`${reference.context}.${reference.name}`);
  }
  const [first] = missing;
  if (first !== void 0) {
    const names = [...new Set(missing)];
    throw new InterpolationFailure(
      names.length === 1 ? `the variable ${first} is not set` : `the variables ${names.join(", ")} are not set`,
      first.startsWith("inputs.") ? `Give the input ${first.slice(7)}.` : `Set ${names.map((name) => name.slice(name.indexOf(".") + 1)).join(", ")} in the environment of the step: \`env: { ${first.split(".")[1] ?? ""}: \${{ ${first} }} }\` in a workflow, \`--env-file\` or the shell on the command line.`
    );
  }
  try {
    return evaluate(expression, { ...reader.contexts, ...named });
  } catch (thrown) {
    if (thrown instanceof ExpressionFailure || thrown instanceof Error)
      throw new InterpolationFailure(
        `\${{ ${expression.source} }}: ${thrown.message}`,
        "Correct the expression, or the value it reads."
      );
    throw thrown;
  }
};

// src/manifest/traps.ts
var quoted = (text) => text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
var hintForYamlError = (code, line) => {
  if (/^\s*\t/.test(line)) return { message: "A tab cannot indent YAML.", hint: "Indent with spaces." };
  const odd = /^\s*([\u00a0\u2000-\u200b\u202f\u3000])/u.exec(line);
  if (odd !== null)
    return {
      message: "The line begins with a no-break space or another space that YAML does not know.",
      hint: "Replace it by plain spaces."
    };
  if (code === "MULTIPLE_DOCS")
    return {
      message: "The file holds several YAML documents; a manifest is one.",
      hint: "Remove the line `---` and what follows, or put it into a manifest of its own."
    };
  const bare = line.replace(/\s+#.*$/, "");
  const flowExpression = /[{,]\s*([\w-]+):\s*(\$\{\{[^}]*\}\})/.exec(bare);
  if (flowExpression !== null)
    return {
      message: "An expression inside `{ }` is read by YAML as a mapping.",
      hint: `Quote it: \`${flowExpression[1] ?? ""}: ${quoted(flowExpression[2] ?? "")}\`.`
    };
  const value = /^\s*(?:-\s+)?(?:([\w-]+):\s+)?(.*)$/.exec(bare);
  const [key, text] = [value?.[1], (value?.[2] ?? "").trim()];
  if (code === "DUPLICATE_KEY")
    return {
      message: `The key \`${key ?? text}\` stands twice; one of the two would be lost.`,
      hint: "Remove one, or give the second its own name."
    };
  const inner = /[!@*`%]/.test(text.charAt(0)) ? { before: "", text } : innerOf(text);
  if (inner === void 0) {
    return code === "BLOCK_AS_IMPLICIT_KEY" || /:\s.*:\s/.test(bare) ? {
      message: "A text with `: ` in it is read by YAML as a mapping.",
      hint: `Quote it: \`${key === void 0 ? "" : `${key}: `}${quoted(text)}\`.`
    } : void 0;
  }
  const form = inner.text === text ? `${key === void 0 ? line.trim().startsWith("-") ? "- " : "" : `${key}: `}${quoted(text)}` : `${inner.before}${quoted(inner.text)}`;
  const hint = `Quote it: \`${form}\`.`;
  switch (inner.text.charAt(0)) {
    case "!":
      return { message: 'YAML reads a leading `!` as a type, not as "not".', hint };
    case "*":
      return { message: "YAML reads a leading `*` as a reference, not as a pattern.", hint };
    default:
      return { message: `YAML does not allow a plain text that begins with \`${inner.text.charAt(0)}\`.`, hint };
  }
};
var innerOf = (text) => {
  const match = /[[{,]\s*((?:[\w-]+:\s+)?)([!@*`%][^,\]}]*)/.exec(text);
  return match === null ? void 0 : { before: match[1] ?? "", text: (match[2] ?? "").trim() };
};
var WORKFLOW_KEYS = {
  "continue-on-error": "An item that must not block has `level: warn`.",
  "timeout-minutes": "Write the time with its unit: `timeout: 5m`.",
  "<<": "Merge keys of YAML are not read here. Write the keys out, or use `extends`.",
  steps: "A stage is a list of items: `stages: { merge: [ \u2026 ] }`.",
  jobs: "There are no jobs here; stages hold items.",
  on: "A manifest has no events; the workflow that calls the action has them.",
  "runs-on": "Items run where the action runs.",
  strategy: "Write `matrix:` directly at the item.",
  permissions: "Permissions belong to the workflow that calls the action.",
  stage: "The stage is the key under `stages` that holds the item; `also-in` names further ones.",
  severity: "How much an item weighs is its `level`: block, warn or info.",
  type: "The kind of check is named with `uses`.",
  check: "The kind of check is named with `uses`.",
  command: "A command is written `run: \u2026`.",
  args: "Options stand under `with`.",
  options: "Options stand under `with`.",
  depends_on: "Write `needs: [id]`.",
  "depends-on": "Write `needs: [id]`."
};
var hintForComment = (line) => {
  const match = /^\s*(?:-\s+)?([\w-]+):\s+(#\S.*?)\s*$/.exec(line);
  return match === null ? void 0 : `YAML reads what follows \`#\` as a comment. Quote it: \`${match[1] ?? ""}: ${quoted(match[2] ?? "")}\`.`;
};

// src/manifest/read-item.ts
var readItem = async (raw, stage, path, around) => {
  const { collect, source, defaults } = around;
  const parsed = ItemShape.safeParse(raw);
  if (!parsed.success) {
    for (const issue of describeIssues(
      parsed.error.issues,
      raw,
      (at) => at[0] === "any-of" && at.length === 2 ? BRANCH_KEYS : at.length === 0 ? ITEM_KEYS : at[0] === "retry" ? ["attempts", "backoff", "max-backoff"] : []
    ))
      collect.at(source, [...path, ...issue.path], issue.message, {
        onKey: issue.onKey,
        hint: issue.onKey ? WORKFLOW_KEYS[String(issue.path.at(-1))] : issue.message.endsWith("found nothing.") ? hintForComment(source.lineText([...path, ...issue.path])) : void 0
      });
    await lookAtOptions(raw, path, around);
    return void 0;
  }
  const item = parsed.data;
  const say = (at, message, hint, onKey = false) => collect.at(source, [...path, ...at], message, { hint, onKey });
  const ways = [item.uses !== void 0, item.run !== void 0, item["any-of"] !== void 0].filter(Boolean).length;
  if (ways === 0)
    say(
      [],
      "The item does not say how it is decided.",
      "Add `uses: KIND`, `run: COMMAND`, or `uses: sign-off` for people."
    );
  if (ways > 1)
    say([], "The item says in more than one way how it is decided.", "Keep one of `uses`, `run` and `any-of`.");
  const section = item.section === void 0 ? [] : [item.section].flat();
  const shownName = item.name ?? item.id ?? item.uses ?? item.run ?? "item";
  const baseId = item.id ?? slugOf(section, shownName);
  if (item.id === void 0 && item.name === void 0)
    say([], "The item has no name.", "Add `name:`, the line of the checklist as people read it.");
  const matrixKeys = Object.keys(item.matrix ?? {});
  for (const text of expressionsIn(item.matrix ?? {}))
    say(["matrix", ...text.path], "A matrix holds plain values.", "Write the values out: ids are made of them.");
  const env = { ...around.env, ...item.env };
  const taintedEnv = new Set(around.taintedEnv);
  const place2 = (code) => ({ matrixKeys, envNames: Object.keys(env), code, taintedEnv });
  const look = (value, at, code = false) => {
    for (const { path: inner, text } of expressionsIn(value))
      for (const mistake of parseTemplate(text, place2(code)).mistakes)
        say([...at, ...inner], mistake.message, mistake.hint);
  };
  for (const [name, value] of Object.entries(item.env ?? {})) {
    taintedEnv.delete(name);
    if (typeof value === "string" && value.includes("${{") && parseTemplate(value, place2(false)).template.some((part) => typeof part !== "string" && part.usesStrangersText))
      taintedEnv.add(name);
  }
  look(item.name, ["name"]);
  look(item.env ?? {}, ["env"]);
  for (const key of ["timeout", "working-directory"]) look(item[key], [key]);
  if (typeof item.if === "string") {
    const source2 = bareCondition(item.if);
    const condition = source2.includes("${{") ? {
      mistakes: [
        {
          message: "A condition is one expression; this one has several parts in `${{ }}`.",
          hint: "Write it without `${{ }}`."
        }
      ]
    } : parseExpression(source2, place2(false));
    for (const mistake of condition.mistakes) say(["if"], mistake.message, mistake.hint);
  }
  if (ways > 1) return void 0;
  const branches = item["any-of"]?.map((branch, index) => ({
    branch,
    at: ["any-of", index]
  })) ?? [{ branch: item, at: [] }];
  const decisions = [];
  for (const { branch, at } of branches) {
    if (at.length > 0 && branch.uses === void 0 === (branch.run === void 0))
      say(at, "The alternative needs either `uses` or `run`.");
    if (branch.uses === void 0 && branch.run === void 0) continue;
    const kind = branch.uses ?? "run";
    const options = { ...branch.with };
    if (branch.run !== void 0) options["command"] = branch.run;
    const shell = branch.shell ?? (branch.run === void 0 ? void 0 : item.shell ?? defaults.shell);
    if (shell !== void 0) options["shell"] = shell;
    const pathOf2 = (key) => key === "command" && branch.run !== void 0 ? [...at, "run"] : key === "shell" && branch.shell !== void 0 ? [...at, "shell"] : [...at, "with", key];
    if (at.length > 0) {
      look(branch.name, [...at, "name"]);
      look(branch.env ?? {}, [...at, "env"]);
    }
    const check = await findCheck(
      kind,
      around.registry,
      (message, hint) => say([...at, branch.uses === void 0 ? "run" : "uses"], message, hint)
    );
    for (const [key, value] of Object.entries(options)) look(value, pathOf2(key), check?.code?.includes(key) ?? false);
    if (check !== void 0)
      for (const issue of optionIssues(check, options)) {
        const [first, ...rest] = issue.path;
        say(
          first === void 0 ? [...at, branch.uses === void 0 ? "run" : "uses"] : [...pathOf2(String(first)), ...rest],
          issue.message,
          void 0,
          issue.onKey
        );
      }
    const workingDirectory = branch["working-directory"] ?? item["working-directory"] ?? defaults["working-directory"];
    decisions.push({
      name: branch.name ?? kind,
      uses: kind,
      with: options,
      env: { ...env, ...branch.env },
      ...workingDirectory === void 0 ? {} : { workingDirectory }
    });
  }
  const [only] = decisions;
  if (only === void 0) return void 0;
  const stages = [stage];
  for (const [index, further] of [item["also-in"] ?? []].flat().entries()) {
    if (stages.includes(further))
      say(["also-in", index], `The item already stands in the stage \`${further}\`.`, "Remove it from `also-in`.");
    else stages.push(further);
  }
  const documentLine = item.source === void 0 ? void 0 : {
    file: item.source.slice(0, item.source.lastIndexOf(":")),
    line: Number(item.source.slice(item.source.lastIndexOf(":") + 1))
  };
  const retry = item.retry ?? defaults.retry;
  const timeout = item.timeout ?? defaults.timeout;
  const combinations = combine(item.matrix ?? {});
  if (combinations.length > MAX_COMBINATIONS)
    say(["matrix"], `The matrix makes ${combinations.length} items; the limit is ${MAX_COMBINATIONS}.`, "Split it.");
  return {
    baseId,
    explicitId: item.id !== void 0,
    name: shownName,
    section,
    level: item.level ?? defaults.level ?? "block",
    decision: item["any-of"] === void 0 ? only : { anyOf: decisions },
    conditions: item.if === void 0 ? [] : [item.if],
    needs: [item.needs ?? []].flat(),
    paths: [item.paths ?? []].flat(),
    ...timeout === void 0 ? {} : { timeout },
    ...retry === void 0 ? {} : { retry: readRetry(retry) },
    ...documentLine === void 0 ? {} : { documentLine },
    origin: { source, path },
    stages,
    combinations: combinations.slice(0, MAX_COMBINATIONS)
  };
};
var lookAtOptions = async (raw, path, around) => {
  if (!isMapping(raw) || typeof raw["uses"] !== "string" || !isMapping(raw["with"]) || raw["run"] !== void 0) return;
  const check = Object.hasOwn(around.registry, raw["uses"]) ? await around.registry[raw["uses"]]?.load() : void 0;
  if (check === void 0) return;
  for (const issue of optionIssues(check, raw["with"]))
    if (issue.path.length > 0)
      around.collect.at(around.source, [...path, "with", ...issue.path], issue.message, { onKey: issue.onKey });
};
var isMapping = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
var MAX_COMBINATIONS = 256;
var readRetry = (retry) => ({
  attempts: retry.attempts,
  backoffMs: parseDuration(retry.backoff ?? "1s") ?? 1e3,
  maxBackoffMs: parseDuration(retry["max-backoff"] ?? "30s") ?? 3e4
});
var findCheck = async (kind, registry, say) => {
  if (isPlugIn(kind)) return void 0;
  const known = Object.hasOwn(registry, kind) ? registry[kind] : void 0;
  if (known !== void 0) return known.load();
  if (/^[\w.-]+\/[\w./-]+@/.test(kind))
    say(
      `\`${kind}\` is an action; a manifest uses checks.`,
      "Call actions in the workflow, and read what they leave with a check such as `github` or `tests`."
    );
  else {
    const near = nearest2(kind, Object.keys(registry));
    say(
      `\`${kind}\` is not a kind of check.`,
      near === void 0 ? `Known: ${Object.keys(registry).sort().join(", ")}; or \`./path.js\` for your own.` : `Did you mean \`${near}\`?`
    );
  }
  return void 0;
};
var isPlugIn = (kind) => /^\.{1,2}\/.+\.m?js$/.test(kind);
var optionIssues = (check, options) => {
  const parsed = check.options.safeParse(options);
  if (parsed.success) return [];
  const computed = expressionsIn(options).map(({ path }) => path);
  const touched = (path) => computed.some(
    (place2) => path.every((key, index) => place2[index] === key) || place2.every((key, index) => path[index] === key)
  );
  const issues = parsed.error.issues.filter(
    (issue) => issue.code === "unrecognized_keys" || issue.path.length === 0 ? issue.code !== "custom" || computed.length === 0 : !touched(issue.path)
  );
  return describeIssues(issues, options, (path) => keysAt(check, path));
};
var keysAt = (check, path) => {
  let schemas = [check.options];
  for (const key of path) schemas = schemas.flatMap(alternatives).flatMap((schema) => step(schema, key));
  return [...new Set(schemas.flatMap(alternatives).flatMap((schema) => Object.keys(shapeOf(schema) ?? {})))];
};
var defOf = (schema) => schema._zod.def;
var shapeOf = (schema) => defOf(schema).shape;
var alternatives = (schema) => {
  const def = defOf(schema);
  if (def.options !== void 0) return def.options.flatMap(alternatives);
  const inner = def.innerType ?? def.in ?? def.getter?.();
  return inner === void 0 ? [schema] : alternatives(inner);
};
var step = (schema, key) => {
  const def = defOf(schema);
  const next = def.shape !== void 0 ? def.shape[String(key)] : def.element ?? def.valueType;
  return next === void 0 ? [] : [next];
};
var slugOf = (section, name) => {
  const slug = (text) => text.replaceAll(/\$\{\{.*?\}\}/g, "").normalize("NFKD").replaceAll(new RegExp("\\p{M}", "gu"), "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "");
  return [...section.slice(-1), name].map(slug).filter((part) => part !== "").join("-").slice(0, 120) || "item";
};
var combine = (matrix) => {
  let rows = [{}];
  for (const [key, values] of Object.entries(matrix)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value })));
    if (rows.length > MAX_COMBINATIONS * 4) break;
  }
  return rows;
};

// src/manifest/load.ts
import { createHash } from "node:crypto";
import { describeIssues as describeIssues2 } from "./core.js";
import { nearest as nearest6 } from "./core.js";
import { parseDuration as parseDuration2 } from "./core.js";

// src/manifest/collect.ts
var createCollector = () => {
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  const add = (problem) => {
    const key = `${problem.file}\0${problem.line}\0${problem.column}\0${problem.message}`;
    if (seen.has(key)) return;
    seen.add(key);
    problems.push(problem);
  };
  return {
    problems,
    add,
    at: (source, path, message, { onKey = false, hint } = {}) => {
      add(source.problemAt(path, message, { onKey, ...hint === void 0 || hint === "" ? {} : { hint } }));
    }
  };
};

// src/manifest/extend.ts
var extendedPath = (reference, from) => {
  if (reference.startsWith("gonogo:") || isRemote(reference)) return reference;
  if (!isRemote(from)) return normalise(reference);
  const at = from.lastIndexOf("@");
  const [owner = "", repository = ""] = from.slice(0, at).split("/");
  return `${owner}/${repository}/${normalise(reference)}${from.slice(at)}`;
};
var isRemote = (reference) => /^[A-Za-z0-9][\w.-]*\/[\w.-]+\/.+@[^@/][^@]*$/.test(reference) && !reference.startsWith(".");
var normalise = (path) => {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return path.startsWith("/") ? `/${parts.join("/")}` : parts.join("/");
};

// src/manifest/source-text.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_MANIFEST_BYTES = 5e6;
var MAX_DEPTH = 40;
var MAX_ALIASES = 100;
var parseSource = (file, bytes) => {
  const plain = (message, hint) => ({
    problems: [{ file, line: 1, column: 1, endColumn: 2, message, hint }]
  });
  if (bytes.length > MAX_MANIFEST_BYTES)
    return plain(
      `The manifest is larger than ${MAX_MANIFEST_BYTES / 1e6} MB.`,
      "Split it, or check that the path names a manifest."
    );
  let text;
  if (typeof bytes === "string") text = bytes;
  else {
    if (bytes.subarray(0, 8e3).includes(0))
      return isUtf16(bytes) ? plain("The manifest is written in UTF-16.", "Save it as UTF-8.") : plain("The manifest is not text: it holds zero bytes.", "Check that the path names a YAML file in UTF-8.");
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return plain("The manifest is not UTF-8.", "Save it as UTF-8.");
    }
  }
  if (text.trim() === "")
    return plain("The manifest is empty.", "Begin with `version: 1` and `stages:`; `gonogo init` writes a first one.");
  if (text.includes("\r") && !text.includes("\n"))
    return plain("The manifest has the line ends of old Macs (CR).", "Save it with the line ends LF or CRLF.");
  const counter = new import_yaml.LineCounter();
  const tooDeep = plain(`The manifest is nested deeper than ${MAX_DEPTH} levels.`, "Flatten it.");
  let document;
  try {
    document = (0, import_yaml.parseDocument)(text, {
      lineCounter: counter,
      strict: true,
      uniqueKeys: true,
      prettyErrors: false,
      keepSourceTokens: false
    });
  } catch {
    return tooDeep;
  }
  const lines = text.split(/\r?\n/);
  const placed = (from, to, message, hint) => {
    const start = counter.linePos(from);
    const end = counter.linePos(Math.max(from, to));
    const source = lines[start.line - 1] ?? "";
    return {
      file,
      line: start.line,
      column: start.col,
      endColumn: end.line === start.line && end.col > start.col ? end.col : Math.max(start.col + 1, source.length + 1),
      message,
      source,
      ...hint === void 0 ? {} : { hint }
    };
  };
  if (document.errors.some((error) => error.message.includes("call stack"))) return tooDeep;
  const mistakes = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (mistakes.length > 0) {
    const seen = /* @__PURE__ */ new Set();
    const problems = [];
    for (const mistake of mistakes) {
      const line = counter.linePos(mistake.pos[0]).line;
      if (seen.has(line)) continue;
      seen.add(line);
      const open = /^Missing closing (['"])/.exec(mistake.message)?.[1];
      if (open !== void 0) {
        const from = openedAt(text, mistake.pos[0], open);
        problems.push(
          placed(from, from + 1, `The text has no closing \`${open}\`.`, `Close it with \`${open}\` where it ends.`)
        );
        break;
      }
      const trap = hintForYamlError(mistake.code, lines[line - 1] ?? "") ?? (mistake.message.startsWith("Sequence item without - indicator") || /must (be|have)( the)? (same )?indent|All (collection|mapping|sequence) items must start/i.test(mistake.message) ? {
        message: "The indentation of this line fits nothing above it.",
        hint: "Indent it exactly as far as the line it belongs to, with spaces."
      } : void 0);
      problems.push(placed(mistake.pos[0], mistake.pos[1], trap?.message ?? sentence(mistake.message), trap?.hint));
    }
    return { problems };
  }
  if (text.includes("*")) {
    const { lost, count } = findAliases(document);
    if (lost.length > 0)
      return {
        problems: lost.map(({ from, to, name }) => {
          const trap = hintForYamlError("BAD_ALIAS", lines[counter.linePos(from).line - 1] ?? "");
          return placed(
            from,
            to,
            trap?.message ?? `\`*${name}\` refers to an anchor that is not there.`,
            trap?.hint ?? "Put it in quotes if it is text."
          );
        })
      };
    if (count > MAX_ALIASES)
      return plain(
        `The manifest uses more than ${MAX_ALIASES} YAML aliases.`,
        "Write the repeated parts out, or use `extends`."
      );
  }
  let value;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (thrown) {
    if (thrown instanceof RangeError) return tooDeep;
    return plain(
      "The manifest uses YAML aliases that would expand without bound.",
      "Write the repeated parts out, or use `extends`."
    );
  }
  if (isDeeperThan(value, MAX_DEPTH)) return tooDeep;
  const rangeOf = (path, onKey) => {
    let node = document.contents;
    let range = node?.range == null ? [0, 1] : [node.range[0], node.range[0] + 1];
    for (const [index, key] of path.entries()) {
      const last = index === path.length - 1;
      if ((0, import_yaml.isMap)(node)) {
        const pair = node.items.find(
          (item) => (0, import_yaml.isPair)(item) && (0, import_yaml.isScalar)(item.key) && String(item.key.value) === String(key)
        );
        if (pair === void 0) break;
        const value2 = pair.value;
        const keyRange = pair.key.range == null ? void 0 : [pair.key.range[0], pair.key.range[1]];
        const valueRange = (0, import_yaml.isScalar)(value2) && value2.range != null && value2.range[1] > value2.range[0] ? [value2.range[0], value2.range[1]] : void 0;
        range = (last && onKey ? keyRange : valueRange ?? keyRange) ?? range;
        node = value2;
      } else if ((0, import_yaml.isSeq)(node)) {
        const inner = node.items[Number(key)];
        if (inner?.range == null) break;
        const first = (0, import_yaml.isMap)(inner) ? inner.items[0]?.key?.range ?? void 0 : void 0;
        range = first != null ? [first[0], first[1]] : [inner.range[0], (0, import_yaml.isScalar)(inner) ? inner.range[1] : inner.range[0] + 1];
        node = inner;
      } else break;
    }
    return range;
  };
  return {
    problems: [],
    source: forgetful(file, text, value, {
      problemAt: (path, message, { onKey = false, hint } = {}) => {
        const [from, to] = rangeOf(path, onKey);
        return placed(from, to, message, hint);
      },
      lineOf: (path) => counter.linePos(rangeOf(path, false)[0]).line,
      lineText: (path) => lines[counter.linePos(rangeOf(path, false)[0]).line - 1] ?? ""
    })
  };
};
var isUtf16 = (bytes) => {
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) return true;
  const head = bytes.subarray(0, 200);
  const zeros = (parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  return head.length > 4 && Math.max(zeros(0), zeros(1)) > head.length / 3;
};
var openedAt = (text, end, quote) => {
  for (let at = text.lastIndexOf(quote, end); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(quote, at - 1))
    if (/(^|[:\-[{,]\s+|[[{,])$/.test(text.slice(Math.max(0, at - 40), at))) return at;
  return Math.max(0, end - 1);
};
var forgetful = (file, text, value, first) => {
  let places = first;
  const need = () => {
    places ??= parseSource(file, text).source;
    if (places === void 0) throw new Error(`${file} was read once and cannot be read again`);
    return places;
  };
  return {
    file,
    text,
    value,
    problemAt: (path, message, options) => need().problemAt(path, message, options),
    lineOf: (path) => need().lineOf(path),
    lineText: (path) => need().lineText(path),
    forget: () => {
      places = void 0;
    }
  };
};
var findAliases = (document) => {
  const lost = [];
  const anchors = /* @__PURE__ */ new Set();
  let count = 0;
  (0, import_yaml.visit)(document, {
    Node: (_key, node) => {
      if ("anchor" in node && node.anchor !== void 0) anchors.add(node.anchor);
    },
    Alias: (_key, node) => {
      count++;
      if (!anchors.has(node.source))
        lost.push({ from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 1, name: node.source });
    }
  });
  return { lost, count };
};
var isDeeperThan = (value, levels) => value !== null && typeof value === "object" && (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)));
var sentence = (message) => {
  const text = message.split("\n")[0]?.trim() ?? message;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
};

// src/manifest/waivers.ts
import { nearest as nearest3 } from "./core.js";
var DAY_MS = 864e5;
var MAX_WAIVER_DAYS = 366;
var readWaivers = (written, source, items, now, collect, weak) => written.map((waiver, index) => {
  const path = ["waivers", index];
  const matching = items.filter((item) => item.id === waiver.item || item.baseId === waiver.item);
  if (matching.length === 0) {
    const near = nearest3(waiver.item, new Set(items.map((item) => item.baseId)));
    collect.at(source, [...path, "item"], `\`${waiver.item}\` is not an item of this manifest.`, {
      hint: near === void 0 ? "Name the `id` of an item." : `Did you mean \`${near}\`?`
    });
  } else if (waiver.stage !== void 0 && !matching.some((item) => item.stage === waiver.stage))
    collect.at(source, [...path, "stage"], `\`${waiver.item}\` does not stand in the stage \`${waiver.stage}\`.`);
  const mistakes = [];
  const miss = (key, message, hint) => {
    mistakes.push(message);
    weak.at(source, [...path, key], `The waiver of \`${waiver.item}\` ${message}.`, {
      hint,
      onKey: waiver[key] === void 0
    });
  };
  if ((waiver.reason ?? "").trim() === "") miss("reason", "has no reason", "Add `reason:` with why it is accepted.");
  if (!/^@?[A-Za-z0-9]/.test((waiver.owner ?? "").trim()))
    miss("owner", "has no owner", 'Add `owner: "@user"`, who answers for it.');
  const day = dayOf(waiver.expires);
  const endsAt = day === void 0 ? 0 : day + DAY_MS;
  if (waiver.expires === void 0) miss("expires", "has no expiry", "Add `expires: YYYY-MM-DD`.");
  else if (day === void 0)
    miss("expires", `has an expiry that is no date: ${waiver.expires}`, "Write it YYYY-MM-DD.");
  else if (endsAt <= now)
    miss(
      "expires",
      `expired on ${waiver.expires}`,
      "Mend the item and remove the waiver, or let its owner give it a new date."
    );
  else if (endsAt - now > MAX_WAIVER_DAYS * DAY_MS)
    miss("expires", `lasts longer than ${MAX_WAIVER_DAYS} days`, "Give it a nearer date, or change the checklist.");
  return {
    item: waiver.item,
    ...waiver.stage === void 0 ? {} : { stage: waiver.stage },
    reason: waiver.reason ?? "",
    owner: waiver.owner ?? "",
    expires: waiver.expires ?? "",
    endsAt,
    ...mistakes.length === 0 ? {} : { invalid: mistakes.join(", ") }
  };
});
var dayOf = (text) => {
  if (text === void 0 || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return void 0;
  const day = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text ? void 0 : day;
};

// src/manifest/names.ts
import { nearest as nearest4 } from "./core.js";
var USUAL_STAGES = ["merge", "pre-deploy", "deploy", "post-deploy", "monitor", "rollback"];
var checkNames = (items, known, collect) => {
  const stages = /* @__PURE__ */ new Set([...known.stages, ...USUAL_STAGES]);
  const seen = /* @__PURE__ */ new Set();
  for (const item of items) {
    const { source, path } = item.origin;
    const key = `${source.file}\0${path.join("\0")}`;
    if (!seen.has(key)) {
      for (const [index, decision] of ("anyOf" in item.decision ? item.decision.anyOf : [item.decision]).entries())
        for (const { at, role } of rolesIn(decision.with))
          if (!known.roles.includes(role)) {
            const near2 = nearest4(role, known.roles);
            collect.at(
              source,
              [...path, ..."anyOf" in item.decision ? ["any-of", index] : [], "with", ...at],
              `The role \`${role}\` is not under \`roles\`.`,
              {
                hint: near2 === void 0 ? `Add it at the top of the manifest: \`roles: { ${role}: ["@user", "@organisation/team"] }\`.` : `Did you mean \`role:${near2}\`?`
              }
            );
          }
    }
    seen.add(key);
    if (stages.has(item.stage)) continue;
    const near = nearest4(item.stage, stages);
    if (near !== void 0)
      collect.at(source, [...path, "also-in"], `\`${item.stage}\` is not a stage here. Did you mean \`${near}\`?`, {
        hint: "If it is meant to be a stage of its own, write it under `stages`."
      });
  }
};
var rolesIn = (value, at = []) => {
  if (typeof value === "string") {
    const role = /^role:([A-Za-z0-9._-]+)$/.exec(value)?.[1];
    return role === void 0 ? [] : [{ at, role }];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(
    ([key, inner]) => rolesIn(inner, [...at, Array.isArray(value) ? Number(key) : key])
  );
};

// src/manifest/needs.ts
import { nearest as nearest5 } from "./core.js";
var checkNeeds = (items, collect) => {
  if (!items.some((item) => item.needs.length > 0)) return;
  const byStage = groupByStage(items);
  for (const [stage, members] of byStage) {
    const known = /* @__PURE__ */ new Map();
    for (const item of members) {
      for (const name of /* @__PURE__ */ new Set([item.id, item.baseId]))
        known.set(name, (known.get(name) ?? /* @__PURE__ */ new Set()).add(item.baseId));
    }
    const edges = /* @__PURE__ */ new Map();
    for (const item of members)
      for (const [index, need] of item.needs.entries()) {
        const targets = known.get(need);
        if (targets === void 0) {
          const elsewhere = items.find((other) => other.id === need || other.baseId === need);
          const near = nearest5(need, known.keys());
          collect.at(
            item.origin.source,
            [...item.origin.path, "needs", index],
            `\`${need}\` is not an item of the stage \`${stage}\`.`,
            {
              hint: elsewhere === void 0 ? near === void 0 ? "Name the `id` of an item." : `Did you mean \`${near}\`?` : `It stands in the stage \`${elsewhere.stage}\`; add \`also-in: [${stage}]\` there.`
            }
          );
        } else edges.set(item.baseId, /* @__PURE__ */ new Set([...edges.get(item.baseId) ?? [], ...targets]));
      }
    const circle = findCircle(edges);
    const first = circle === void 0 ? void 0 : members.find((item) => item.baseId === circle[0]);
    if (circle !== void 0 && first !== void 0)
      collect.at(
        first.origin.source,
        [...first.origin.path, "needs"],
        `The items need each other in a circle: ${circle.join(" \u2192 ")}.`,
        { hint: "Remove one of these `needs`." }
      );
  }
};
var groupByStage = (items) => {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(item.stage);
    if (group === void 0) groups.set(item.stage, [item]);
    else group.push(item);
  }
  return groups;
};
var findCircle = (edges) => {
  const done = /* @__PURE__ */ new Set();
  for (const start of edges.keys()) {
    const stack = [{ node: start, rest: [...edges.get(start) ?? []] }];
    const open = /* @__PURE__ */ new Set([start]);
    while (stack.length > 0) {
      const top = stack.at(-1);
      const next = top?.rest.shift();
      if (top === void 0) break;
      if (next === void 0) {
        open.delete(top.node);
        done.add(top.node);
        stack.pop();
      } else if (open.has(next)) {
        const path = stack.map(({ node }) => node);
        return [...path.slice(path.indexOf(next)), next];
      } else if (!done.has(next)) {
        open.add(next);
        stack.push({ node: next, rest: [...edges.get(next) ?? []] });
      }
    }
  }
  return void 0;
};

// src/manifest/load.ts
var MAX_ITEMS = 2e4;
var MAX_PRESETS = 20;
var loadManifest = async (options) => {
  const collect = createCollector();
  const layers = await readLayers(options.path, options.bytes, options.read, collect);
  const waiverCollect = createCollector();
  if (layers.length === 0) return { problems: collect.problems, waiverProblems: [] };
  const env = {};
  const roles = {};
  const defaults = {};
  const taintedEnv = /* @__PURE__ */ new Set();
  for (const { source, value: value2 } of layers) {
    for (const [name, given] of Object.entries(value2.env ?? {})) {
      env[name] = given;
      for (const text of expressionsIn(given, ["env", name])) {
        const { template, mistakes } = parseTemplate(text.text, { matrixKeys: [], envNames: [], code: false });
        for (const mistake of mistakes) collect.at(source, text.path, mistake.message, { hint: mistake.hint });
        if (template.some((part) => typeof part !== "string" && part.usesStrangersText)) taintedEnv.add(name);
      }
    }
    for (const [role, people] of Object.entries(value2.roles ?? {})) {
      roles[role] = [people].flat();
      for (const [index, person] of [people].flat().entries())
        if (!/^(@[A-Za-z0-9][A-Za-z0-9-]*(\/[A-Za-z0-9._-]+)?|[^\s@:<>"]+@[^\s@:<>"]+)$/.test(person))
          collect.at(
            source,
            ["roles", role, ...Array.isArray(people) ? [index] : []],
            `\`${person}\` is not a user or team.`,
            { hint: 'Write `"@user"` or `"@organisation/team"`, in quotes.' }
          );
    }
    Object.assign(defaults, value2.defaults);
  }
  const stages = /* @__PURE__ */ new Map();
  const items = [];
  for (const layer of layers)
    await readStages(
      layer,
      { registry: options.registry, collect, source: layer.source, defaults, env, taintedEnv },
      stages,
      items
    );
  const main = layers.at(-1);
  if (main !== void 0 && items.length > MAX_ITEMS)
    collect.at(main.source, ["stages"], `The manifest has ${items.length} items; the limit is ${MAX_ITEMS}.`, {
      hint: "Split it into several manifests."
    });
  checkNeeds(items, collect);
  checkNames(items, { roles: Object.keys(roles), stages: writtenStages(layers) }, collect);
  const waivers = layers.flatMap(
    ({ source, value: value2 }) => readWaivers(value2.waivers ?? [], source, items, options.now, collect, waiverCollect)
  );
  for (const { source } of layers) source.forget();
  const value = main?.value;
  const manifest = {
    path: options.path,
    sha256: digest(main?.source.text ?? ""),
    ...value?.name === void 0 ? {} : { name: value.name },
    checklists: layers.flatMap((layer) => [layer.value.checklists ?? []].flat()),
    roles,
    env,
    stages: [...stages.values()],
    items,
    waivers,
    files: layers.map(({ source }) => ({ path: source.file, sha256: digest(source.text) }))
  };
  return {
    ...collect.problems.length === 0 ? { manifest } : {},
    problems: sortProblems(collect.problems),
    waiverProblems: sortProblems(waiverCollect.problems)
  };
};
var writtenStages = (layers) => layers.flatMap(({ value }) => Object.keys(value.stages ?? {}));
var digest = (text) => createHash("sha256").update(text).digest("hex");
var sortProblems = (problems) => [...problems].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
var readLayers = async (path, bytes, read, collect) => {
  const layers = [];
  const chain = [];
  const enter = async (file, content, preset) => {
    const parsed = parseSource(file, content);
    for (const problem of parsed.problems) collect.add(problem);
    if (parsed.source === void 0) return;
    const { source } = parsed;
    if (source.value === null || typeof source.value !== "object" || Array.isArray(source.value)) {
      collect.at(source, [], "A manifest is a mapping that begins with `version: 1` and `stages:`.");
      return;
    }
    const { stages, ...rest } = source.value;
    const shape = preset ? PresetShape : ManifestShape;
    const top = shape.safeParse({
      ...rest,
      ...stages === void 0 ? {} : { stages: isMapping2(stages) ? {} : stages }
    });
    if (!top.success)
      for (const issue of describeIssues2(
        top.error.issues,
        source.value,
        (at) => at.length === 0 ? Object.keys(ManifestShape.shape) : at[0] === "defaults" ? ["timeout", "retry", "level", "shell", "working-directory"] : at[0] === "waivers" ? ["item", "stage", "reason", "owner", "expires", "ticket"] : []
      ))
        collect.at(source, issue.path, issue.message, {
          onKey: issue.onKey,
          hint: issue.onKey ? WORKFLOW_KEYS[String(issue.path.at(-1))] : void 0
        });
    const value = top.success ? top.data : PresetShape.safeParse(onlyValid(rest)).data ?? { version: 1 };
    chain.push(file);
    for (const [index, reference] of [value.extends ?? []].flat().entries()) {
      const at = ["extends", ...Array.isArray(value.extends) ? [index] : []];
      const target = extendedPath(reference, file);
      if (chain.includes(target)) {
        collect.at(
          source,
          at,
          `The presets extend each other in a circle: ${[...chain.slice(chain.indexOf(target)), target].join(" \u2192 ")}.`,
          { hint: "Remove one of them." }
        );
        continue;
      }
      if (layers.length + chain.length > MAX_PRESETS) {
        collect.at(source, at, `More than ${MAX_PRESETS} presets.`, { hint: "Put them together." });
        break;
      }
      let inner;
      try {
        inner = await read(target);
      } catch (thrown) {
        collect.at(
          source,
          at,
          `The preset \`${reference}\` could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`
        );
        continue;
      }
      if (inner === void 0)
        collect.at(source, at, `The preset \`${reference}\` is not there.`, {
          hint: "A path starts at the file that names it: `./deploy/base.yml`; another repository is `owner/repo/path@ref`; presets of gonogo are `gonogo:NAME`."
        });
      else await enter(target, inner, true);
    }
    chain.pop();
    const { stages: _unread, ...kept } = value;
    layers.push({ source, value: { ...kept, ...isMapping2(stages) ? { stages } : {} } });
  };
  await enter(path, bytes, false);
  return layers;
};
var isMapping2 = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
var onlyValid = (value) => Object.fromEntries(
  Object.entries(value).filter(([key, given]) => key === "version" || PresetShape.safeParse({ version: 1, [key]: given }).success).map(([key, given]) => [key, key === "version" ? 1 : given])
);
var readStages = async (layer, around, stages, items) => {
  const { source, collect } = around;
  const own = /* @__PURE__ */ new Map();
  const replaceable = new Set(items.map((item) => `${item.stage}\0${item.baseId}`));
  for (const [stage, written] of Object.entries(layer.value.stages ?? {})) {
    const path = ["stages", stage];
    if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(stage))
      collect.at(source, path, `\`${stage}\` cannot be the name of a stage.`, {
        onKey: true,
        hint: "A stage has letters, digits, `_`, `.` and `-`."
      });
    const detailed = isMapping2(written);
    const rawItems = detailed ? written["items"] : written;
    let condition;
    let watch = [];
    if (detailed) {
      const head = StageHeadShape.safeParse({ ...written, items: Array.isArray(rawItems) ? [] : rawItems });
      if (!head.success)
        for (const issue of describeIssues2(
          head.error.issues,
          written,
          (at) => at.length === 0 ? ["items", "if", "watch"] : ["for", "every"]
        ))
          collect.at(source, [...path, ...issue.path], issue.message, {
            onKey: issue.onKey,
            hint: issue.onKey ? WORKFLOW_KEYS[String(issue.path.at(-1))] : void 0
          });
      else {
        condition = head.data.if;
        watch = (head.data.watch ?? []).map((row) => ({
          forMs: parseDuration2(row.for) ?? 0,
          everyMs: parseDuration2(row.every) ?? 0
        }));
      }
    } else if (!Array.isArray(rawItems)) {
      collect.at(
        source,
        path,
        rawItems === null || rawItems === void 0 ? `The stage \`${stage}\` has no item.` : "A stage is a list of items, or a mapping with `items`.",
        { onKey: true, hint: "Add an item: `- name: \u2026` with `uses:` or `run:`." }
      );
    }
    const known = stages.get(stage);
    stages.set(stage, { name: stage, watch: watch.length > 0 ? watch : known?.watch ?? [] });
    for (const [index, raw] of (Array.isArray(rawItems) ? rawItems : []).entries()) {
      const at = [...path, ...detailed ? ["items", index] : [index]];
      const item = await readItem(raw, stage, at, around);
      if (item === void 0) continue;
      const named = condition === void 0 ? item : { ...item, conditions: [condition, ...item.conditions] };
      for (const where of named.stages) {
        const key = `${where}\0${named.baseId}`;
        const twin = own.get(key);
        if (twin !== void 0)
          collect.at(
            source,
            [...at, named.explicitId ? "id" : "name"],
            `The id \`${named.baseId}\` is already taken in the stage \`${where}\` by line ${source.lineOf(twin.origin.path)}.`,
            { hint: "Give one of them another `id`." }
          );
        own.set(key, named);
      }
      place(named, stages, items, replaceable);
    }
  }
};
var place = (item, stages, items, replaceable) => {
  const { stages: where, combinations, explicitId: _explicitId, ...rest } = item;
  for (const stage of where) {
    if (!stages.has(stage)) stages.set(stage, { name: stage, watch: [] });
    const spread = combinations.map((matrix) => {
      const values = Object.values(matrix);
      return { ...rest, stage, matrix, id: values.length === 0 ? item.baseId : `${item.baseId}[${values.join(", ")}]` };
    });
    if (replaceable.has(`${stage}\0${item.baseId}`)) {
      const first = items.findIndex((other) => other.stage === stage && other.baseId === item.baseId);
      for (let index = items.length - 1; index >= 0; index--)
        if (items[index]?.stage === stage && items[index]?.baseId === item.baseId) items.splice(index, 1);
      items.splice(first, 0, ...spread);
    } else items.push(...spread);
  }
};
var nearestStage = (manifest, written) => nearest6(
  written,
  manifest.stages.map((stage) => stage.name)
);

export {
  isRemote,
  InterpolationFailure,
  interpolate,
  conditionHolds,
  isPlugIn,
  loadManifest,
  nearestStage
};
