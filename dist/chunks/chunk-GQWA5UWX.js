import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  parsePython
} from "./chunk-JSWYNWJ6.js";
import {
  expressionsOf,
  inside,
  statementsOf
} from "./chunk-2QHBXRBQ.js";
import {
  pinnedStatement,
  positionsOf,
  readSql
} from "./chunk-ZOWXYAST.js";
import {
  byteToCharacter
} from "./chunk-ZBXCUOJZ.js";

// src/python/syntax.ts
var positionInText = (pieces, offset) => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === void 0) return void 0;
  const beyond = Math.max(0, offset - piece.offset);
  return { from: piece.from + beyond, line: piece.line, column: piece.column + beyond };
};

// src/python/dedent.ts
var dedent = (text) => {
  const lines = text.value.split("\n");
  const margin = commonMargin(lines);
  const pieces = [];
  const kept = [];
  let offset = 0;
  let oldOffset = 0;
  for (const line of lines) {
    const cut = line.trim() === "" ? line.length : margin;
    const place = positionInText(text.pieces ?? [], oldOffset + cut);
    if (place !== void 0) pieces.push({ offset, ...place });
    for (const piece of text.pieces ?? [])
      if (piece.offset > oldOffset + cut && piece.offset <= oldOffset + line.length)
        pieces.push({ ...piece, offset: piece.offset - oldOffset - cut + offset });
    kept.push(line.slice(cut));
    offset += line.length - cut + 1;
    oldOffset += line.length + 1;
  }
  return { kind: "text", value: kept.join("\n"), at: text.at, ...text.pieces === void 0 ? {} : { pieces } };
};
var commonMargin = (lines) => {
  let margin;
  for (const line of lines) {
    if (line.trim() === "") continue;
    const own = /^[ \t]*/.exec(line)?.[0] ?? "";
    if (margin === void 0) margin = own;
    while (!own.startsWith(margin)) margin = margin.slice(0, -1);
  }
  return margin?.length ?? 0;
};

// src/python/values.ts
var truthOf = (value) => {
  switch (value.kind) {
    case "text":
    case "bytes":
      return value.value !== "";
    case "number":
      return Number.isNaN(value.value) ? void 0 : value.value !== 0;
    case "boolean":
      return value.value;
    case "none":
      return false;
    case "list":
    case "tuple":
    case "set":
      return value.items.length === 0 ? false : value.items.every((item) => isSpread(item)) ? void 0 : true;
    case "dict":
      return value.entries.length === 0 ? false : value.entries.every((entry) => isSpread(entry.key)) ? void 0 : true;
    case "unknown": {
      const truths = new Set(value.mayBe?.map(truthOf) ?? [void 0]);
      return truths.size === 1 ? [...truths][0] : void 0;
    }
    case "reference":
    case "call":
      return void 0;
  }
};
var isSpread = (value) => value.kind === "unknown" && value.spread === true;
var equal = (left, right) => {
  if (!isPlain(left) || !isPlain(right)) return void 0;
  const a = comparable(left);
  const b = comparable(right);
  if (a !== void 0 && b !== void 0) return a === b;
  if ((left.kind === "list" || left.kind === "tuple") && left.kind === right.kind) {
    if (left.items.length !== right.items.length) return false;
    return left.items.every((item, index2) => {
      const other = right.items[index2];
      return other !== void 0 && equal(item, other) === true;
    });
  }
  if (left.kind === "dict" || left.kind === "set" || right.kind === "dict" || right.kind === "set")
    return left.kind === right.kind ? void 0 : false;
  return false;
};
var comparable = (value) => {
  switch (value.kind) {
    case "text":
      return `t${value.value}`;
    case "bytes":
      return `b${value.value}`;
    case "boolean":
      return `n${value.value ? 1 : 0}`;
    case "number":
      return Number.isSafeInteger(value.value) || !Number.isInteger(value.value) ? `n${value.value}` : `n${value.text}`;
    case "none":
      return "none";
    case "list":
    case "tuple":
    case "set":
    case "dict":
    case "reference":
    case "call":
    case "unknown":
      return void 0;
  }
};
var isPlain = (value) => {
  switch (value.kind) {
    case "text":
    case "bytes":
    case "number":
    case "boolean":
    case "none":
      return true;
    case "list":
    case "tuple":
    case "set":
      return value.items.every(isPlain);
    case "dict":
      return value.entries.every((entry) => isPlain(entry.key) && isPlain(entry.value));
    case "reference":
    case "call":
    case "unknown":
      return false;
  }
};
var entryOf = (value, key) => {
  for (const entry of value.entries.toReversed()) {
    if (entry.key.kind === "text") {
      if (entry.key.value === key) return entry.value;
    } else if (!isPlain(entry.key))
      return {
        kind: "unknown",
        reason: `the key '${key}' may be among entries that are not known`,
        source: "",
        at: entry.key.at
      };
  }
  return void 0;
};
var MAX_ALTERNATIVES = 16;
var oneOf = (values, unknown3) => {
  const flat = [];
  for (const value of values.flatMap(
    (value2) => value2.kind === "unknown" && value2.mayBe !== void 0 && value2.spread !== true ? value2.mayBe : [value2]
  ))
    if (!flat.some((other) => other === value || equal(other, value) === true)) flat.push(value);
  const [first] = flat;
  if (first !== void 0 && flat.length === 1) return first;
  return flat.length > MAX_ALTERNATIVES ? { kind: "unknown", ...unknown3 } : { kind: "unknown", ...unknown3, mayBe: flat };
};
var argumentOf = (call, name, index2) => call.named.get(name) ?? (index2 === void 0 ? void 0 : call.positional[index2]);
var lastName = (path) => path.slice(path.lastIndexOf(".") + 1);

// src/python/operations.ts
var MAX_SIZE = 1e6;
var binary = (operator, left, right, at, unknown3) => {
  if (operator === "+") return plus(left, right, at, unknown3);
  if (operator === "%" && left.kind === "text") return percent(left.value, right, at, unknown3);
  if (operator === "|" && left.kind === "dict" && right.kind === "dict")
    return { kind: "dict", entries: [...left.entries, ...right.entries], at };
  if (left.kind === "number" && right.kind === "number")
    return arithmetic(operator, left.value, right.value, at, unknown3);
  return unknown3(reasonOf(left) ?? reasonOf(right) ?? `${left.kind} ${operator} ${right.kind} is not evaluated`);
};
var reasonOf = (value) => value.kind === "unknown" ? value.reason : value.kind === "call" ? `it comes from a call of ${value.path}()` : value.kind === "reference" ? `${value.path} is not known` : void 0;
var spread = (value, unknown3) => unknown3(reasonOf(value) ?? "its entries are not known", { spread: true, at: value.at });
var plus = (left, right, at, unknown3) => {
  if (left.kind === "text" && right.kind === "text")
    return left.value.length + right.value.length > MAX_SIZE ? unknown3("the text is too long") : { kind: "text", value: left.value + right.value, at };
  const isList = (value) => value.kind === "list" || value.kind === "tuple";
  if (isList(left) || isList(right)) {
    const items2 = [...listItems(left, unknown3), ...listItems(right, unknown3)];
    if (items2.length > MAX_SIZE / 10) return unknown3("the list is too long");
    const known = isList(left) ? left : right;
    if (isList(left) && isList(right) && left.kind !== right.kind) return unknown3("a list and a tuple cannot be added");
    if (isPlain(left) && isPlain(right) && !(isList(left) && isList(right))) return unknown3("these cannot be added");
    return { kind: known.kind === "tuple" ? "tuple" : "list", items: items2, at };
  }
  if (left.kind === "number" && right.kind === "number") return arithmetic("+", left.value, right.value, at, unknown3);
  const reason = reasonOf(left) ?? reasonOf(right) ?? `${left.kind} + ${right.kind} is not evaluated`;
  return left.kind === "text" || right.kind === "text" || templateOf(left) || templateOf(right) ? unknown3(reason, { template: [...parts(left), ...parts(right)] }) : unknown3(reason);
};
var templateOf = (value) => value.kind === "unknown" && value.template !== void 0;
var parts = (value) => value.kind === "text" ? [value.value] : value.kind === "unknown" && value.template !== void 0 ? value.template : [value];
var listItems = (value, unknown3) => value.kind === "list" || value.kind === "tuple" ? value.items : [spread(value, unknown3)];
var arithmetic = (operator, left, right, at, unknown3) => {
  const result = (() => {
    switch (operator) {
      case "+":
        return left + right;
      case "-":
        return left - right;
      case "*":
        return left * right;
      case "/":
        return right === 0 ? Number.NaN : left / right;
      case "//":
        return right === 0 ? Number.NaN : Math.floor(left / right);
      case "%":
        return right === 0 ? Number.NaN : left - right * Math.floor(left / right);
      case "**":
        return left ** right;
      default:
        return Number.NaN;
    }
  })();
  return Number.isFinite(result) && Math.abs(result) <= Number.MAX_SAFE_INTEGER ? { kind: "number", value: result, text: String(result), at } : unknown3("the number is not certain");
};
var percent = (text, right, at, unknown3) => {
  const values = right.kind === "tuple" ? right.items : [right];
  if (values.some(isSpread)) return unknown3("the values are not known", { template: [text] });
  let next = 0;
  const pieces = [];
  let last = 0;
  for (const match of text.matchAll(/%(?:\(([^)]*)\))?([-#0 +]*[0-9*]*(?:\.[0-9*]+)?)([a-zA-Z%])/g)) {
    pieces.push(text.slice(last, match.index));
    last = match.index + match[0].length;
    const [, name, flags, conversion] = match;
    if (conversion === "%") pieces.push("%");
    else {
      const entry = name === void 0 ? values[next++] : right.kind === "dict" ? right.entries.findLast((entry2) => entry2.key.kind === "text" && entry2.key.value === name)?.value : void 0;
      const plain3 = entry !== void 0 && flags === "" ? textFor(conversion ?? "", entry) : void 0;
      const rest = entry?.kind === "text" ? unknown3(`${match[0]} is not filled in`) : entry;
      pieces.push(plain3 ?? rest ?? unknown3(`there is no value for ${match[0]}`));
    }
  }
  pieces.push(text.slice(last));
  return together(pieces, at, unknown3);
};
var textFor = (conversion, value) => {
  if (value.kind === "text" && conversion === "s") return value.value;
  if (value.kind === "number" && Number.isSafeInteger(value.value) && ["s", "d", "i"].includes(conversion))
    return String(value.value);
  return void 0;
};
var together = (pieces, at, unknown3) => {
  const parts2 = pieces.map((piece) => typeof piece !== "string" && piece.kind === "text" ? piece.value : piece).filter((piece) => piece !== "");
  return parts2.every((piece) => typeof piece === "string") ? { kind: "text", value: parts2.join(""), at } : unknown3("a part of the text is not known", { template: parts2 });
};
var compare = (operators, operands, at, unknown3) => {
  let certain = true;
  for (const [index2, operator] of operators.entries()) {
    const left = operands[index2];
    const right = operands[index2 + 1];
    const result = left === void 0 || right === void 0 ? void 0 : compareOne(operator, left, right);
    if (result === false) return { kind: "boolean", value: false, at };
    certain &&= result === true;
  }
  return certain ? { kind: "boolean", value: true, at } : unknown3("it compares what is not known");
};
var compareOne = (operator, left, right) => {
  const alternatives = left.kind === "unknown" && left.mayBe !== void 0 ? left.mayBe : void 0;
  if (alternatives !== void 0) {
    const results = new Set(alternatives.map((value) => compareOne(operator, value, right)));
    return results.size === 1 ? [...results][0] : void 0;
  }
  switch (operator) {
    case "==":
      return equal(left, right);
    case "!=":
    case "<>":
      return negated(equal(left, right));
    case "is":
      return same(left, right);
    case "is not":
      return negated(same(left, right));
    case "in":
      return contains(right, left);
    case "not in":
      return negated(contains(right, left));
    default:
      return ordered(operator, left, right);
  }
};
var negated = (truth) => truth === void 0 ? void 0 : !truth;
var same = (left, right) => {
  const singleton = (value) => value.kind === "none" || value.kind === "boolean";
  if (!singleton(left) && !singleton(right)) return void 0;
  return isPlain(left) && isPlain(right) ? left.kind === right.kind && equal(left, right) === true : void 0;
};
var contains = (container, item) => {
  if (container.kind === "text") return item.kind === "text" ? container.value.includes(item.value) : void 0;
  const items2 = container.kind === "list" || container.kind === "tuple" || container.kind === "set" ? container.items : container.kind === "dict" ? container.entries.map((entry) => entry.key) : void 0;
  if (items2 === void 0) return void 0;
  const results = new Set(items2.map((other) => isSpread(other) ? void 0 : equal(other, item)));
  return results.has(true) ? true : results.has(void 0) ? void 0 : false;
};
var ordered = (operator, left, right) => {
  const order = orderOf(left, right);
  if (order === void 0) return void 0;
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    default:
      return void 0;
  }
};
var orderOf = (left, right) => {
  if (left.kind === "number" && right.kind === "number") {
    const difference = left.value - right.value;
    return Number.isNaN(difference) ? void 0 : difference;
  }
  if (left.kind === "text" && right.kind === "text")
    return left.value === right.value ? 0 : left.value < right.value ? -1 : 1;
  return void 0;
};

// src/python/builtins.ts
var TEXT = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  strip: (text) => text.trim(),
  lstrip: (text) => text.trimStart(),
  rstrip: (text) => text.trimEnd()
};
var callMethod = (call, object, unknown3) => {
  const name = call.path.slice(1);
  const { at, positional, named: named3 } = call;
  const [first, second] = positional;
  const unclear = () => unknown3(`the method ${name}() is not evaluated`);
  if (name === "format" && object.kind === "text") return format(object.value, call, unknown3);
  if (named3.size > 0) return unclear();
  if (object.kind === "text") {
    const plain3 = TEXT[name];
    if (plain3 !== void 0 && first === void 0) return { kind: "text", value: plain3(object.value), at };
    if (name === "split" && second === void 0 && (first === void 0 || first.kind === "text")) {
      const parts2 = first === void 0 ? object.value.split(/\s+/).filter((part) => part !== "") : object.value.split(first.value);
      return first?.value === "" ? unclear() : { kind: "list", items: parts2.map((value) => ({ kind: "text", value, at })), at };
    }
    if (name === "replace" && first?.kind === "text" && second?.kind === "text" && positional.length === 2)
      return first.value === "" ? unclear() : { kind: "text", value: object.value.replaceAll(first.value, second.value), at };
    if (name === "startswith" && first?.kind === "text")
      return { kind: "boolean", value: object.value.startsWith(first.value), at };
    if (name === "endswith" && first?.kind === "text")
      return { kind: "boolean", value: object.value.endsWith(first.value), at };
    if (name === "join" && (first?.kind === "list" || first?.kind === "tuple")) {
      const pieces = first.items.flatMap((item, index2) => index2 === 0 ? [item] : [object.value, item]);
      return together(pieces, at, unknown3);
    }
  }
  if (object.kind === "dict") {
    if (name === "copy" && first === void 0) return object;
    if (name === "get" && first?.kind === "text") return entryOf(object, first.value) ?? second ?? { kind: "none", at };
  }
  if ((object.kind === "list" || object.kind === "set") && name === "copy" && first === void 0) return object;
  return unclear();
};
var format = (text, call, unknown3) => {
  let next = 0;
  let last = 0;
  const pieces = [];
  for (const match of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)) {
    pieces.push(text.slice(last, match.index));
    last = match.index + match[0].length;
    const field = match[1];
    if (field === void 0) pieces.push(match[0].slice(1));
    else {
      const value = field === "" ? call.positional[next++] : /^[0-9]+$/.test(field) ? call.positional[Number(field)] : call.named.get(field);
      pieces.push(
        value?.kind === "number" && Number.isSafeInteger(value.value) ? String(value.value) : value ?? unknown3(`there is no value for {${field}}`)
      );
    }
  }
  pieces.push(text.slice(last));
  return together(pieces, call.at, unknown3);
};
var callBuiltin = (call, unknown3) => {
  const { at, path, positional, named: named3 } = call;
  const [value] = positional;
  switch (path) {
    case "bool": {
      const truth = value === void 0 ? false : truthOf(value);
      return truth === void 0 ? void 0 : { kind: "boolean", value: truth, at };
    }
    case "str":
      if (value === void 0) return { kind: "text", value: "", at };
      if (value.kind === "text") return value;
      return value.kind === "number" && Number.isSafeInteger(value.value) ? { kind: "text", value: String(value.value), at } : void 0;
    case "int":
    case "float": {
      const number = value?.kind === "number" ? value.value : value?.kind === "text" && /^\s*[-+]?[0-9]+(\.[0-9]+)?\s*$/.test(value.value) ? Number(value.value) : Number.NaN;
      if (Number.isNaN(number) || positional.length !== 1) return void 0;
      if (path === "int" && value?.kind === "text" && !Number.isInteger(number)) return void 0;
      const result = path === "int" ? Math.trunc(number) : number;
      return { kind: "number", value: result, text: String(result), at };
    }
    case "list":
    case "tuple":
    case "set":
    case "frozenset": {
      const kind = path === "frozenset" ? "set" : path;
      if (value === void 0) return { kind, items: [], at };
      return value.kind === "list" || value.kind === "tuple" || value.kind === "set" ? { kind, items: value.items, at } : void 0;
    }
    case "dict": {
      if (value !== void 0 && value.kind !== "dict") return void 0;
      const own = [...named3].map(([name, entry]) => ({
        key: { kind: "text", value: name, at: entry.at },
        value: entry
      }));
      return { kind: "dict", entries: [...value?.entries ?? [], ...own], at };
    }
    case "len":
      if (value === void 0 || !isPlain(value)) return void 0;
      if (value.kind === "text") {
        const length = Array.from(value.value).length;
        return { kind: "number", value: length, text: String(length), at };
      }
      return value.kind === "list" || value.kind === "tuple" ? { kind: "number", value: value.items.length, text: String(value.items.length), at } : void 0;
    case "textwrap.dedent":
      if (value?.kind === "text") return dedent(value);
      return value?.kind === "unknown" && value.template !== void 0 ? unknown3(value.reason, { template: value.template }) : void 0;
    default:
      return void 0;
  }
};

// src/python/evaluate.ts
var evaluate = (expression, scope) => {
  const { at } = expression;
  const unknown3 = (reason, more = {}) => ({
    kind: "unknown",
    reason,
    source: scope.module.text.slice(at.from, Math.min(at.to, at.from + 500)),
    at,
    ...more
  });
  switch (expression.kind) {
    case "text":
      return expression.bytes ? { kind: "bytes", value: expression.value, at } : { kind: "text", value: expression.value, pieces: expression.pieces, at };
    case "formatted":
      return joined(
        expression.parts.map((part) => typeof part === "string" ? part : evaluate(part, scope)),
        at,
        unknown3
      );
    case "number":
      return { kind: "number", value: expression.value, text: expression.text, at };
    case "boolean":
      return { kind: "boolean", value: expression.value, at };
    case "none":
      return { kind: "none", at };
    case "name": {
      const value = scope.lookup(expression.name);
      if (value !== void 0) return value;
      return { kind: "reference", path: expression.name, at };
    }
    case "attribute": {
      const object = evaluate(expression.object, scope);
      return attributeOf(object, expression.name, at, unknown3);
    }
    case "subscript":
      return subscriptOf(evaluate(expression.object, scope), evaluate(expression.index, scope), at, scope, unknown3);
    case "call":
      return callOf(expression.callee, expression.args, at, scope, unknown3);
    case "list":
    case "tuple":
    case "set":
      return { kind: expression.kind, items: expression.items.flatMap((item) => itemsOf(item, scope)), at };
    case "starred":
      return unknown3("it is a star outside of a list");
    case "dict":
      return { kind: "dict", entries: expression.entries.flatMap(({ key, value }) => entriesOf(key, value, scope)), at };
    case "binary":
      return binary(
        expression.operator,
        evaluate(expression.left, scope),
        evaluate(expression.right, scope),
        at,
        unknown3
      );
    case "logical": {
      const alternatives = [];
      for (const [index2, operand] of expression.operands.entries()) {
        const value = evaluate(operand, scope);
        const truth = truthOf(value);
        const decides = index2 === expression.operands.length - 1 || truth === (expression.operator === "or");
        if (decides || truth === void 0) alternatives.push(value);
        if (decides) break;
      }
      return oneOf(alternatives, unknown3("it depends on what is not known"));
    }
    case "comparison":
      return compare(
        expression.operators,
        expression.operands.map((operand) => evaluate(operand, scope)),
        at,
        unknown3
      );
    case "unary": {
      const operand = evaluate(expression.operand, scope);
      if (expression.operator === "not") {
        const truth = truthOf(operand);
        return truth === void 0 ? unknown3("it depends on what is not known") : { kind: "boolean", value: !truth, at };
      }
      if (operand.kind !== "number" || expression.operator === "~") return unknown3("it is not a number that is known");
      return expression.operator === "+" ? operand : { kind: "number", value: -operand.value, text: `-${operand.text}`, at };
    }
    case "conditional": {
      const truth = truthOf(evaluate(expression.test, scope));
      if (truth !== void 0) return evaluate(truth ? expression.value : expression.otherwise, scope);
      const alternatives = [evaluate(expression.value, scope), evaluate(expression.otherwise, scope)];
      return oneOf(alternatives, unknown3("it depends on what is not known"));
    }
    case "lambda":
      return unknown3("it is a lambda");
    case "opaque":
      return unknown3(`it is ${expression.what}`);
  }
};
var joined = (parts2, at, unknown3) => {
  const texts = parts2.map((part) => typeof part === "string" ? part : plainText(part));
  return texts.every((text) => text !== void 0) ? { kind: "text", value: texts.join(""), at } : unknown3("a part of the text is not known", { template: parts2 });
};
var plainText = (value) => {
  if (value.kind === "text") return value.value;
  if (value.kind === "number" && /^-?[0-9]+$/.test(value.text)) return value.text;
  return void 0;
};
var attributeOf = (object, name, at, unknown3) => {
  if (object.kind === "reference") return { kind: "reference", path: `${object.path}.${name}`, at, ...ownerOf(object) };
  if (object.kind === "call") return { kind: "reference", path: `${object.path}().${name}`, object, at };
  if (object.kind === "unknown") return unknown3(object.reason, { source: object.source });
  return { kind: "reference", path: `.${name}`, object, at };
};
var ownerOf = (reference) => reference.object === void 0 ? {} : { object: reference.object };
var subscriptOf = (object, key, at, scope, unknown3) => {
  const given = scope.subscript?.(object, key, at);
  if (given !== void 0) return given;
  if (object.kind === "dict" && key.kind === "text") {
    const value = entryOf(object, key.value);
    return value ?? unknown3(`the key '${key.value}' is not there`);
  }
  if ((object.kind === "list" || object.kind === "tuple") && key.kind === "number" && Number.isInteger(key.value)) {
    if (object.items.some(isSpread)) return unknown3("entries that are not known stand beside it");
    return object.items.at(key.value) ?? unknown3("there is no such entry");
  }
  return unknown3(object.kind === "reference" ? `${object.path} is not known` : "it is taken out of what is not known");
};
var callOf = (callee, args, at, scope, unknown3) => {
  const target = evaluate(callee, scope);
  if (target.kind === "unknown") return unknown3(target.reason);
  if (target.kind !== "reference") return unknown3("what is called is not known");
  const positional = [];
  const named3 = /* @__PURE__ */ new Map();
  let open;
  for (const argument of args) {
    const value = evaluate(argument.value, scope);
    if (argument.spread === "*") {
      if (value.kind === "list" || value.kind === "tuple") positional.push(...value.items);
      else open = unknown3("its arguments are not known");
    } else if (argument.spread === "**") {
      if (value.kind !== "dict") open = unknown3("its arguments are not known");
      else
        for (const entry of value.entries) {
          if (entry.key.kind === "text") named3.set(entry.key.value, entry.value);
          else open = unknown3("its arguments are not known");
        }
    } else if (argument.name === void 0) positional.push(value);
    else named3.set(argument.name, value);
  }
  if (positional.some(isSpread)) open = unknown3("its arguments are not known");
  const call = {
    kind: "call",
    path: target.path,
    ...target.object === void 0 ? {} : { object: target.object },
    positional,
    named: named3,
    ...open === void 0 ? {} : { open },
    at
  };
  const given = scope.call?.(call);
  if (given !== void 0) return given;
  if (open !== void 0) return call;
  if (target.object !== void 0 && target.path.startsWith(".")) return callMethod(call, target.object, unknown3);
  return callBuiltin(call, unknown3) ?? call;
};
var itemsOf = (item, scope) => {
  if (item.kind !== "starred") return [evaluate(item, scope)];
  const value = evaluate(item.value, scope);
  return value.kind === "list" || value.kind === "tuple" || value.kind === "set" ? value.items : [spreadOf(value, scope)];
};
var entriesOf = (key, value, scope) => {
  const evaluated = evaluate(value, scope);
  if (key !== void 0) return [{ key: evaluate(key, scope), value: evaluated }];
  if (evaluated.kind === "dict") return evaluated.entries;
  const spread3 = spreadOf(evaluated, scope);
  return [{ key: spread3, value: spread3 }];
};
var spreadOf = (value, scope) => value.kind === "unknown" ? { kind: "unknown", reason: value.reason, source: value.source, at: value.at, spread: true } : {
  kind: "unknown",
  reason: "its entries are not known",
  source: scope.module.text.slice(value.at.from, Math.min(value.at.to, value.at.from + 500)),
  at: value.at,
  spread: true
};

// src/python/names.ts
var scopeIn = ({ module, host }, names) => ({
  module,
  lookup: (name) => names.get(name)?.value,
  ...host.call === void 0 ? {} : { call: host.call },
  ...host.subscript === void 0 ? {} : { subscript: host.subscript }
});
var unknownAt = (run, at, reason) => ({
  kind: "unknown",
  reason,
  source: run.module.text.slice(at.from, Math.min(at.to, at.from + 500)),
  at
});

// src/python/changes.ts
var rootOf = (expression) => {
  let current = expression;
  while (current.kind === "subscript" || current.kind === "attribute") current = current.object;
  return current.kind === "name" ? current.name : void 0;
};
var withKey = (run, root, target, value, names) => {
  const keys2 = [];
  for (let current = target; current.kind === "subscript"; current = current.object) {
    keys2.unshift(current.index);
    if (current.object.kind !== "subscript" && current.object.kind !== "name")
      return unknownAt(run, target.at, "a part of it is changed");
  }
  const scope = scopeIn(run, names);
  const set = (container, depth) => {
    const expression = keys2[depth];
    if (expression === void 0) return value;
    const key = evaluate(expression, scope);
    if (container.kind !== "dict" || key.kind !== "text") return unknownAt(run, target.at, "a part of it is changed");
    const index2 = container.entries.findLastIndex(
      ({ key: other }) => other.kind === "text" && other.value === key.value
    );
    const old = container.entries[index2];
    const entry = { key, value: set(old?.value ?? { kind: "dict", entries: [], at: target.at }, depth + 1) };
    const rest = container.entries.filter((_, other) => other !== index2);
    return depth + 1 < keys2.length && old === void 0 ? unknownAt(run, target.at, "a part of it is changed") : { ...container, entries: [...rest, entry] };
  };
  return set(root, 0);
};
var effectsOf = (run, expression, names) => {
  for (const call of callsIn(expression)) {
    const { callee, at } = call;
    const handsOver = call.args.some(
      ({ value }) => value.kind === "call" && value.callee.kind === "name" && ["globals", "locals", "vars"].includes(value.callee.name)
    );
    const plain3 = callee.kind === "name" ? callee.name : "";
    const onNames = callee.kind === "attribute" && callee.object.kind === "call" && callee.object.callee.kind === "name" ? callee.object.callee.name : "";
    if (handsOver || ["exec", "setattr", "include"].includes(plain3) || ["globals", "locals", "vars"].includes(onNames))
      run.gaps.push({ reason: `${run.module.text.slice(at.from, Math.min(at.to, at.from + 80))} may set names`, at });
    if (callee.kind !== "attribute") continue;
    const name = rootOf(callee.object);
    const binding = name === void 0 ? void 0 : names.get(name);
    if (name === void 0 || binding === void 0) continue;
    if (!CHANGEABLE.has(binding.value.kind)) continue;
    if (READS.has(callee.name)) continue;
    const changed = callee.object.kind === "name" ? changedBy(run, binding.value, call, callee.name, names) : void 0;
    names.set(name, { value: changed ?? unknownAt(run, at, `it is changed by ${callee.name}()`), at: binding.at });
  }
};
var READS = /* @__PURE__ */ new Set([
  "get",
  "keys",
  "values",
  "items",
  "copy",
  "index",
  "count",
  "union",
  "intersection",
  "difference"
]);
var CHANGEABLE = /* @__PURE__ */ new Set(["list", "dict", "set", "unknown"]);
var changedBy = (run, value, call, method, names) => {
  const scope = scopeIn(run, names);
  if (call.args.some((argument) => argument.spread !== void 0)) return void 0;
  const args = call.args.filter((argument) => argument.name === void 0).map((argument) => evaluate(argument.value, scope));
  const [first, second] = args;
  const unknown3 = (reason, more = {}) => ({
    ...unknownAt(run, call.at, reason),
    ...more
  });
  if (value.kind === "list" && first !== void 0) {
    if (method === "append" && args.length === 1) return { ...value, items: [...value.items, first] };
    if (method === "extend" && args.length === 1)
      return binary("+", value, first.kind === "tuple" ? { ...first, kind: "list" } : first, value.at, unknown3);
    if (method === "insert" && second !== void 0 && first.kind === "number" && Number.isInteger(first.value))
      return { ...value, items: value.items.toSpliced(first.value, 0, second) };
    if (method === "remove" && first.kind === "text") {
      const index2 = value.items.findIndex((item) => item.kind === "text" && item.value === first.value);
      return index2 < 0 || value.items.slice(0, index2).some((item) => item.kind !== "text") ? void 0 : { ...value, items: value.items.toSpliced(index2, 1) };
    }
  }
  if (value.kind === "dict" && method === "update" && args.length <= 1 && (first === void 0 || first.kind === "dict")) {
    const own = call.args.flatMap(
      (argument) => argument.name === void 0 ? [] : [{ key: { kind: "text", value: argument.name, at: argument.at }, value: evaluate(argument.value, scope) }]
    );
    return { ...value, entries: [...value.entries, ...first?.entries ?? [], ...own] };
  }
  return void 0;
};
var callsIn = (expression) => {
  if (expression.kind !== "call") return [];
  return [
    ...expression.callee.kind === "attribute" ? callsIn(expression.callee.object) : [],
    ...expression.args.flatMap((argument) => callsIn(argument.value)),
    expression
  ];
};

// src/python/bindings.ts
var HERE = "__here__";
var bindingsOf = (module, host = {}) => {
  const gaps = module.problems.map((problem) => ({
    reason: problem.message,
    at: { path: module.path, from: 0, to: 0, line: problem.line, column: problem.column }
  }));
  const names = /* @__PURE__ */ new Map();
  for (const [name, value] of host.given ?? []) names.set(name, { value, at: value.at });
  const run = { module, host, gaps };
  follow(run, module.statements, names);
  return { names, gaps };
};
var bindingsInside = (module, body2, outer, host = {}) => {
  const gaps = [];
  const names = new Map(outer.names);
  follow({ module, host, gaps }, body2, names);
  return { names, gaps };
};
var scopeOf = (module, bindings, host = {}) => scopeIn({ module, host, gaps: [] }, bindings.names);
var follow = (run, statements, names) => {
  for (const statement of statements) if (followOne(run, statement, names)) return true;
  return false;
};
var followOne = (run, statement, names) => {
  const { at } = statement;
  const scope = scopeIn(run, names);
  switch (statement.kind) {
    case "assign": {
      const value = evaluate(statement.value, scope);
      effectsOf(run, statement.value, names);
      for (const target of statement.targets) assign(run, target, value, at, names);
      return false;
    }
    case "update": {
      const left = evaluate(statement.target, scope);
      const right = evaluate(statement.value, scope);
      const unknown3 = (reason, more = {}) => ({
        ...unknownAt(run, at, reason),
        ...more
      });
      assign(run, statement.target, binary(statement.operator, left, right, at, unknown3), at, names);
      return false;
    }
    case "import":
      for (const { name, as } of statement.names) {
        const first = name.split(".")[0] ?? name;
        names.set(as ?? first, { value: { kind: "reference", path: as === void 0 ? first : name, at }, at });
      }
      return false;
    case "from-import":
      importNames(run, statement, names);
      return false;
    case "expression":
      effectsOf(run, statement.value, names);
      return false;
    case "if":
      return followIf(run, statement, names);
    case "try": {
      const before = new Map(names);
      const ends = [];
      const ended = follow(run, statement.body, names) || follow(run, statement.otherwise, names);
      if (!ended) ends.push(new Map(names));
      for (const handler of statement.handlers) {
        const state = new Map(before);
        if (!follow(run, handler.body, state)) ends.push(state);
      }
      merge(run, names, ends, at, "it depends on whether an exception is raised");
      return follow(run, statement.finally, names) || ends.length === 0;
    }
    case "with":
      for (const item of statement.items)
        if (item.as !== void 0)
          assign(run, item.as, unknownAt(run, at, "it is the result of a with block"), at, names);
      return follow(run, statement.body, names);
    case "for":
    case "while":
    case "match":
      forget(run, statement, names);
      return false;
    case "class":
    case "function":
      if (statement.name !== "")
        names.set(statement.name, { value: { kind: "reference", path: `${HERE}.${statement.name}`, at }, at });
      return false;
    case "delete":
      for (const target of statement.targets) {
        if (target.kind === "name") names.delete(target.name);
        else {
          const name = rootOf(target);
          const old = name === void 0 ? void 0 : names.get(name);
          if (name !== void 0 && old !== void 0 && target.kind === "subscript")
            names.set(name, { value: unknownAt(run, at, "a part of it is deleted"), at: old.at });
        }
      }
      return false;
    case "return":
    case "raise":
    case "break":
    case "continue":
      return true;
    case "declare":
    case "pass":
    case "assert":
      return false;
    case "other":
      return false;
  }
};
var followIf = (run, statement, names) => {
  const ends = [];
  const before = new Map(names);
  let reason = "";
  let reachesElse = true;
  for (const branch of statement.branches) {
    const truth = truthOf(evaluate(branch.test, scopeIn(run, before)));
    if (truth === false) continue;
    if (reason === "" && truth === void 0)
      reason = `it depends on ${run.module.text.slice(branch.test.at.from, Math.min(branch.test.at.to, branch.test.at.from + 120))}`;
    const state = new Map(before);
    if (!follow(run, branch.body, state)) ends.push(state);
    if (truth === true) {
      reachesElse = false;
      break;
    }
  }
  if (reachesElse) {
    const state = new Map(before);
    if (!follow(run, statement.otherwise, state)) ends.push(state);
  }
  merge(run, names, ends, statement.at, reason);
  return ends.length === 0;
};
var merge = (run, names, ends, at, reason) => {
  const [first, ...others] = ends;
  if (first === void 0) return;
  const all2 = new Set(ends.flatMap((end) => [...end.keys()]));
  for (const name of names.keys()) if (!all2.has(name)) names.delete(name);
  for (const name of all2) {
    const binding = first.get(name);
    if (binding !== void 0 && others.every((end) => end.get(name)?.value === binding.value)) {
      names.set(name, binding);
      continue;
    }
    const found = ends.map((end) => end.get(name));
    const last = found.findLast((other) => other !== void 0 && other.at.from >= at.from) ?? binding;
    const values = found.map((other) => other?.value ?? unknownAt(run, at, "it is not set"));
    const place = last?.at ?? at;
    const source = run.module.text.slice(place.from, Math.min(place.to, place.from + 500));
    names.set(name, { value: oneOf(values, { reason, source, at: place }), at: place });
  }
};
var forget = (run, statement, names) => {
  const reason = statement.kind === "match" ? "it is set in a match" : "it is set in a loop";
  const inside2 = /* @__PURE__ */ new Map();
  const bodies = statement.kind === "match" ? statement.cases : statement.kind === "for" || statement.kind === "while" ? [statement.body, statement.otherwise] : [];
  const copy = /* @__PURE__ */ new Map();
  for (const [name, { value, at }] of names) {
    const stays = value.kind === "reference" || value.kind === "call";
    copy.set(name, { value: stays ? value : unknownAt(run, at, reason), at });
  }
  const before = new Map(copy);
  if (statement.kind === "for") assign(run, statement.target, unknownAt(run, statement.at, reason), statement.at, copy);
  for (const body2 of bodies) follow(run, body2, copy);
  for (const [name, binding] of copy) if (before.get(name)?.value !== binding.value) inside2.set(name, binding);
  for (const [name, { at }] of inside2) names.set(name, { value: unknownAt(run, at, reason), at });
  for (const name of before.keys()) if (!copy.has(name)) names.delete(name);
};
var assign = (run, target, value, at, names) => {
  switch (target.kind) {
    case "name":
      names.set(target.name, { value, at });
      return;
    case "tuple":
    case "list": {
      const fits = (value.kind === "tuple" || value.kind === "list") && value.items.length === target.items.length && !target.items.some((item) => item.kind === "starred");
      for (const [index2, item] of target.items.entries()) {
        const part = fits ? value.items[index2] : void 0;
        assign(run, item, part ?? unknownAt(run, at, "it is unpacked from what is not known"), at, names);
      }
      return;
    }
    case "starred":
      assign(run, target.value, unknownAt(run, at, "it is unpacked from what is not known"), at, names);
      return;
    case "subscript": {
      const name = rootOf(target);
      const binding = name === void 0 ? void 0 : names.get(name);
      if (name !== void 0 && binding !== void 0)
        names.set(name, { value: withKey(run, binding.value, target, value, names), at: binding.at });
      else if (target.object.kind === "call") run.gaps.push({ reason: "it sets names by way of a call", at });
      return;
    }
    case "attribute":
    case "text":
    case "formatted":
    case "number":
    case "boolean":
    case "none":
    case "call":
    case "set":
    case "dict":
    case "binary":
    case "logical":
    case "comparison":
    case "unary":
    case "conditional":
    case "lambda":
    case "opaque":
      return;
  }
};
var importNames = (run, statement, names) => {
  const { module, level, at } = statement;
  const found = run.host.module?.(module, level);
  const path = (name) => `${".".repeat(level)}${module}${module === "" ? "" : "."}${name}`;
  for (const { name, as } of statement.names) {
    if (name !== "*") {
      const binding = found?.names.get(name);
      names.set(as ?? name, binding ?? { value: { kind: "reference", path: path(name), at }, at });
    } else if (found === void 0)
      run.gaps.push({
        reason: `all names of ${".".repeat(level)}${module} come in, and they are not known`,
        at,
        module: { name: module, level }
      });
    else {
      run.gaps.push(...found.gaps);
      for (const [other, binding] of found.names) if (!other.startsWith("_")) names.set(other, binding);
    }
  }
};

// src/checks/migrations/embedded-sql.ts
var PLACEHOLDER = "\u2039unknown\u203A";
var embeddedSql = (parser, text, positionOf, more) => readSql(parser, text).statements.map((statement) => {
  const base = {
    sql: statement.sql,
    ...positionOf(statement.start),
    endLine: positionOf(statement.end).line,
    at: (byte) => positionOf(statement.start + (byte <= 0 ? 0 : byteToCharacter(statement.sql, byte))),
    ...more
  };
  const masked = statement.masked === true || statement.sql.includes(PLACEHOLDER);
  if (statement.node !== void 0) return { ...base, node: statement.node, ...masked ? { masked: true } : {} };
  if (masked) return { ...base, opaque: true };
  const message = statement.mistake?.message ?? "it could not be read";
  return { ...base, mistake: { message, ...positionOf(statement.start + (statement.mistake?.offset ?? 0)) } };
});

// src/checks/migrations/python/literal-sql.ts
var literalSql = (parser, value, more, place = value.at) => {
  const known = textOf(value);
  const here = { line: place.line, column: place.column };
  if (known === void 0) return [{ sql: "", ...here, endLine: place.line, at: () => here, ...more, opaque: true }];
  const pieces = value.kind === "text" ? value.pieces : void 0;
  const positionOf = (offset) => {
    const found = pieces === void 0 ? void 0 : positionInText(pieces, offset);
    return found === void 0 ? here : { line: found.line, column: found.column };
  };
  return embeddedSql(parser, known, positionOf, more);
};
var textOf = (value) => {
  if (value.kind === "text") return value.value;
  if (value.kind !== "unknown" || value.template === void 0) return void 0;
  const text = value.template.map((part) => typeof part === "string" ? part : part.kind === "number" ? part.text : PLACEHOLDER).join("");
  return text.replaceAll(PLACEHOLDER, "").trim() === "" ? void 0 : text;
};

// src/checks/migrations/python/emit.ts
var emission = (parser, endLineOf) => {
  const statements = [];
  const findings = [];
  const find = (rule, at, message, help) => findings.push({ rule, message, help, line: at.line, column: at.column });
  return {
    statements,
    findings,
    find,
    sql: (texts, at, label, autocommit) => {
      const place = { line: at.line, column: at.column, endLine: endLineOf(at) };
      for (const text of texts)
        statements.push(pinnedStatement(parser, text, place, { label, ...autocommit === true ? { autocommit } : {} }));
    },
    written: (value, at, label, autocommit) => {
      const more = { label, ...autocommit === true ? { autocommit } : {} };
      const found = literalSql(parser, value, more, at);
      statements.push(...found);
      const first = found.find((statement) => statement.opaque === true);
      if (first !== void 0)
        find(
          "opaque-dynamic-sql",
          { ...at, line: first.line, column: first.column },
          `The SQL of ${label} is put together when it runs (${value.kind === "unknown" ? value.reason : "its parts are not known"}), so that what it does cannot be read here.`,
          "Write it out, or let a person who knows the table look at it."
        );
    },
    opaque: (at, label, reason) => {
      statements.push(
        pinnedStatement(
          parser,
          "",
          { line: at.line, column: at.column, endLine: endLineOf(at) },
          { label, opaque: true }
        )
      );
      find(
        "opaque-dynamic-sql",
        at,
        `What ${label} sends to the database cannot be read here: ${reason}.`,
        "Let a person who knows the table look at it, or write it with the operations that the framework brings."
      );
    }
  };
};

// src/checks/migrations/python/suppressions.ts
var pythonSuppressions = (text) => {
  if (!text.includes("gonogo-ignore")) return [];
  return text.split(/\r\n|\n|\r/).flatMap((source, index2) => {
    const match = /#\s*gonogo-ignore(-file)?\b([^:]*)(?::(.*))?$/.exec(source);
    if (match === null) return [];
    const line = index2 + 1;
    const [written, file, names = "", words2 = ""] = match;
    const reason = words2.trim();
    const own = source.slice(0, match.index).trim() === "";
    return [
      {
        tool: "gonogo",
        rules: names.split(/[\s,]+/).filter((name) => name !== ""),
        ...reason === "" ? {} : { reason },
        line,
        ...file === void 0 ? { covers: { from: line, to: own ? line + 1 : line } } : {},
        text: written
      }
    ];
  });
};

// src/checks/migrations/python/quote.ts
var identifier = (name) => {
  if (name.startsWith('"') && name.endsWith('"') && name.length > 1) return name;
  let short = name;
  while (Buffer.byteLength(short) > 63) short = short.slice(0, -1);
  return `"${short.replaceAll('"', '""')}"`;
};
var literal = (text) => `'${text.replaceAll("'", "''").replaceAll("\0", "")}'`;

// src/checks/migrations/alembic/types.ts
var TYPES = {
  integer: "integer",
  int: "integer",
  biginteger: "bigint",
  bigint: "bigint",
  smallinteger: "smallint",
  smallint: "smallint",
  text: "text",
  unicodetext: "text",
  boolean: "boolean",
  date: "date",
  interval: "interval",
  float: "double precision",
  double: "double precision",
  double_precision: "double precision",
  real: "real",
  largebinary: "bytea",
  bytea: "bytea",
  json: "json",
  jsonb: "jsonb",
  uuid: "uuid",
  inet: "inet",
  cidr: "cidr",
  macaddr: "macaddr",
  tsvector: "tsvector",
  hstore: "hstore",
  citext: "citext",
  autostring: "varchar",
  int4range: "int4range",
  int8range: "int8range",
  numrange: "numrange",
  tsrange: "tsrange",
  tstzrange: "tstzrange",
  daterange: "daterange"
};
var typeOf = (value) => {
  if (value?.kind === "reference") return simple(lastName(value.path), void 0);
  if (value?.kind !== "call") return void 0;
  const name = lastName(value.path).toLowerCase();
  if (name === "with_variant" && value.object !== void 0) return typeOf(value.object);
  if (name === "enum") return enumOf(value);
  if (name === "array") {
    const inner = typeOf(argumentOf(value, "item_type", 0));
    return inner === void 0 ? void 0 : { ...inner, sql: `${inner.sql}[]` };
  }
  return simple(lastName(value.path), value);
};
var numberArgument = (call, name, index2) => {
  const value = call === void 0 ? void 0 : argumentOf(call, name, index2);
  return value?.kind === "number" ? value.value : void 0;
};
var simple = (written, call) => {
  const name = written.toLowerCase();
  const length = numberArgument(call, "length", 0);
  const sized = (type) => ({ sql: length === void 0 ? type : `${type}(${length})` });
  switch (name) {
    case "string":
    case "varchar":
    case "unicode":
    case "nvarchar":
      return sized("varchar");
    case "char":
    case "nchar":
      return sized("char");
    case "numeric":
    case "decimal": {
      const precision = numberArgument(call, "precision", 0);
      const scale = numberArgument(call, "scale", 1);
      return { sql: precision === void 0 ? "numeric" : `numeric(${precision}, ${scale ?? 0})` };
    }
    case "datetime":
    case "timestamp":
    case "time": {
      const zone = call === void 0 ? void 0 : argumentOf(call, "timezone", 0);
      const base = name === "time" ? "time" : "timestamp";
      return { sql: zone?.kind === "boolean" && zone.value ? `${base} with time zone` : base };
    }
    default: {
      const type = TYPES[name];
      return type === void 0 ? void 0 : { sql: type };
    }
  }
};
var enumOf = (call) => {
  const name = argumentOf(call, "name");
  if (name?.kind !== "text") return void 0;
  const native = call.named.get("native_enum");
  if (native?.kind === "boolean" && !native.value) return { sql: "varchar" };
  const values = call.positional.flatMap((value) => value.kind === "text" ? [value.value] : []);
  const create2 = call.named.get("create_type");
  const schema = call.named.get("schema");
  const prefix = schema?.kind === "text" ? `${identifier(schema.value)}.` : "";
  return {
    sql: `${prefix}${identifier(name.value)}`,
    enum: {
      name: `${prefix}${identifier(name.value)}`,
      values,
      created: !(create2?.kind === "boolean" && !create2.value)
    }
  };
};
var serverDefault = (value) => {
  switch (value.kind) {
    case "text":
      return literal(value.value);
    case "number":
      return value.text;
    case "boolean":
      return value.value ? "true" : "false";
    case "call": {
      const name = lastName(value.path);
      const [first] = value.positional;
      if (name === "text" || name === "literal_column") return first?.kind === "text" ? first.value : void 0;
      if (name === "true" || name === "false") return name;
      if (name === "null") return "NULL";
      return /(?:^|\.)func\.[A-Za-z_]\w*$/.test(value.path) && value.positional.length === 0 ? name === "current_timestamp" ? "CURRENT_TIMESTAMP" : `${name}()` : void 0;
    }
    case "bytes":
    case "none":
    case "list":
    case "tuple":
    case "set":
    case "dict":
    case "reference":
    case "unknown":
      return void 0;
  }
};

// src/checks/migrations/alembic/columns.ts
var UNKNOWN_TYPE = "text";
var isTrue = (value) => value?.kind === "boolean" && value.value;
var columnFrom = (call, inTable) => {
  const [first, ...rest] = call.positional;
  const named3 = call.named.get("name") ?? first;
  if (named3?.kind !== "text") return void 0;
  const others = call.named.has("name") ? call.positional : rest;
  const type = typeOf(call.named.get("type_") ?? others[0]);
  const extras = others.filter((value) => value.kind === "call");
  const extra = (name) => extras.find((value) => lastName(value.path) === name);
  const column = identifier(named3.value);
  const primary2 = isTrue(call.named.get("primary_key"));
  const nullable2 = call.named.get("nullable");
  const server = call.named.get("server_default");
  const inServer = (name) => server?.kind === "call" && lastName(server.path) === name ? server : void 0;
  const identity = extra("Identity") ?? inServer("Identity");
  const computed = extra("Computed") ?? inServer("Computed");
  const auto = call.named.get("autoincrement");
  const isWhole = type !== void 0 && /^(?:integer|bigint|smallint)$/.test(type.sql);
  const serial = primary2 && isWhole && identity === void 0 && server === void 0 && !(auto?.kind === "boolean" && !auto.value) && extra("ForeignKey") === void 0;
  const parts2 = [column, serial ? serialOf(type.sql) : type?.sql ?? UNKNOWN_TYPE];
  if (computed !== void 0) {
    const [expression] = computed.positional;
    const persisted = computed.named.get("persisted");
    const text = expression?.kind === "text" ? expression.value : "NULL";
    parts2.push(
      `GENERATED ALWAYS AS (${text}) ${persisted?.kind === "boolean" && !persisted.value ? "VIRTUAL" : "STORED"}`
    );
  } else if (identity !== void 0)
    parts2.push(
      `GENERATED ${isTrue(identity.named.get("always") ?? identity.positional[0]) ? "ALWAYS" : "BY DEFAULT"} AS IDENTITY`
    );
  else if (server !== void 0 && server.kind !== "none")
    parts2.push(`DEFAULT ${serverDefault(server) ?? "gonogo_unknown_default()"}`);
  if (primary2 || nullable2?.kind === "boolean" && !nullable2.value) parts2.push("NOT NULL");
  if (primary2 && !inTable) parts2.push("PRIMARY KEY");
  const check = extra("CheckConstraint");
  const test = check?.positional[0];
  if (check !== void 0) parts2.push(`CHECK (${test?.kind === "text" ? test.value : "true"})`);
  return {
    name: named3.value,
    definition: parts2.join(" "),
    reference: foreignKeyOf(extra("ForeignKey")),
    unique: isTrue(call.named.get("unique")),
    indexed: isTrue(call.named.get("index")),
    enum: type?.enum
  };
};
var serialOf = (type) => type === "bigint" ? "bigserial" : type === "smallint" ? "smallserial" : "serial";
var foreignKeyOf = (call) => {
  const target = call === void 0 ? void 0 : argumentOf(call, "column", 0);
  if (call === void 0 || target?.kind !== "text") return void 0;
  const parts2 = target.value.split(".");
  const column = parts2.pop() ?? "id";
  return `REFERENCES ${parts2.map(identifier).join(".")} (${identifier(column)})${actionsOf(call)}`;
};
var ACTIONS = /* @__PURE__ */ new Set(["CASCADE", "SET NULL", "SET DEFAULT", "RESTRICT", "NO ACTION"]);
var actionsOf = (call) => {
  const action2 = (name) => {
    const value = call.named.get(name);
    return value?.kind === "text" && ACTIONS.has(value.value.toUpperCase()) ? value.value.toUpperCase() : void 0;
  };
  const [onDelete, onUpdate] = [action2("ondelete"), action2("onupdate")];
  return `${onDelete === void 0 ? "" : ` ON DELETE ${onDelete}`}${onUpdate === void 0 ? "" : ` ON UPDATE ${onUpdate}`}${isTrue(call.named.get("deferrable")) ? " DEFERRABLE" : ""}`;
};
var keysOf = (value) => {
  if (value === void 0 || !("items" in value)) return [];
  return value.items.map((item) => {
    if (item.kind === "text") return identifier(item.value);
    const inner = item.kind === "call" ? item.positional[0] : void 0;
    return inner?.kind === "text" ? `(${inner.value})` : "(true)";
  });
};

// src/checks/migrations/alembic/operations.ts
var sends = (sql) => ({ kind: "sql", sql });
var unknown = (reason) => ({ kind: "unknown", reason });
var textOf2 = (value) => {
  if (value?.kind === "text") return value.value;
  if (value?.kind === "call" && lastName(value.path) === "f") return textOf2(value.positional[0]);
  return void 0;
};
var isTrue2 = (value) => value?.kind === "boolean" && value.value;
var isFalse = (value) => value?.kind === "boolean" && !value.value;
var tableIn = (call, name, schema = "schema") => {
  const own = call.named.get(schema);
  return own?.kind === "text" ? `${identifier(own.value)}.${identifier(name)}` : identifier(name);
};
var applyOperation = (state, name, call) => {
  if (call.open !== void 0) return unknown(call.open.reason);
  const operation = OPERATIONS[name];
  return operation === void 0 ? unknown(`${name} is not an operation that Alembic brings`) : operation(call, state);
};
var isOperation = (name) => Object.hasOwn(OPERATIONS, name);
var withTable = (call, names, then) => {
  const plain3 = textOf2(argumentOf(call, names[0], names[1]));
  return plain3 === void 0 ? unknown("the table is not known") : then(tableIn(call, plain3), plain3);
};
var createEnum = (state, type) => {
  if (!type.created || state.enums.has(type.name) || type.values.length === 0) return [];
  state.enums.add(type.name);
  return [
    `CREATE TYPE ${type.name} AS ENUM (${type.values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ")})`
  ];
};
var OPERATIONS = {
  create_table: (call, state) => withTable(call, ["table_name", 0], (table, plain3) => {
    const columns = [];
    const definitions = [];
    const after = [];
    let unclear = call.positional.slice(1).some((value) => value.kind !== "call");
    const parts2 = call.positional.slice(1).filter((value) => value.kind === "call");
    const primary2 = parts2.flatMap(
      (part) => lastName(part.path) === "Column" && isTrue2(part.named.get("primary_key")) ? [part] : []
    );
    for (const part of parts2) {
      if (lastName(part.path) === "Column") {
        const column = columnFrom(part, true);
        if (column === void 0) unclear = true;
        else {
          columns.push(column);
          definitions.push(
            `${column.definition}${column.reference === void 0 ? "" : ` ${column.reference}`}${column.unique ? " UNIQUE" : ""}`
          );
          if (column.indexed)
            after.push(
              `CREATE INDEX ${identifier(`ix_${plain3}_${column.name}`)} ON ${table} (${identifier(column.name)})`
            );
        }
      } else {
        const constraint = constraintOf(part);
        if (constraint !== void 0) definitions.push(constraint);
      }
    }
    const keys2 = primary2.flatMap((part) => columnFrom(part, true)?.name ?? []);
    if (keys2.length > 0) definitions.push(`PRIMARY KEY (${keys2.map(identifier).join(", ")})`);
    const enums = columns.flatMap((column) => column.enum === void 0 ? [] : createEnum(state, column.enum));
    const exists2 = isTrue2(call.named.get("if_not_exists")) ? "IF NOT EXISTS " : "";
    const sql = [...enums, `CREATE TABLE ${exists2}${table} (${definitions.join(", ")})`, ...after];
    return unclear ? { kind: "sql", sql, unclear: { rule: "opaque-dynamic-sql", what: "a part of the table is not known" } } : sends(sql);
  }),
  drop_table: (call) => withTable(
    call,
    ["table_name", 0],
    (table) => sends([`DROP TABLE ${isTrue2(call.named.get("if_exists")) ? "IF EXISTS " : ""}${table}`])
  ),
  rename_table: (call) => withTable(call, ["old_table_name", 0], (table) => {
    const name = textOf2(argumentOf(call, "new_table_name", 1));
    return name === void 0 ? unknown("the new name is not known") : sends([`ALTER TABLE ${table} RENAME TO ${identifier(name)}`]);
  }),
  add_column: (call) => withTable(call, ["table_name", 0], (table, plain3) => {
    const value = argumentOf(call, "column", 1);
    const column = value?.kind === "call" ? columnFrom(value, false) : void 0;
    if (column === void 0) return unknown("the column is not known");
    const key = identifier(column.name);
    const exists2 = isTrue2(call.named.get("if_not_exists")) ? "IF NOT EXISTS " : "";
    const sql = [`ALTER TABLE ${table} ADD COLUMN ${exists2}${column.definition}`];
    if (column.reference !== void 0) sql.push(`ALTER TABLE ${table} ADD FOREIGN KEY (${key}) ${column.reference}`);
    if (column.unique) sql.push(`ALTER TABLE ${table} ADD UNIQUE (${key})`);
    if (column.indexed) sql.push(`CREATE INDEX ${identifier(`ix_${plain3}_${column.name}`)} ON ${table} (${key})`);
    return sends(sql);
  }),
  drop_column: (call) => withTable(call, ["table_name", 0], (table) => {
    const name = textOf2(argumentOf(call, "column_name", 1));
    return name === void 0 ? unknown("the column is not known") : sends([
      `ALTER TABLE ${table} DROP COLUMN ${isTrue2(call.named.get("if_exists")) ? "IF EXISTS " : ""}${identifier(name)}`
    ]);
  }),
  alter_column: (call) => withTable(call, ["table_name", 0], (table) => alterColumn(call, table)),
  create_index: (call) => withTable(call, ["table_name", 1], (table) => {
    const name = textOf2(argumentOf(call, "index_name", 0));
    const keys2 = keysOf(argumentOf(call, "columns", 2));
    const unique = isTrue2(argumentOf(call, "unique")) ? "UNIQUE " : "";
    const concurrently = isTrue2(call.named.get("postgresql_concurrently")) ? "CONCURRENTLY " : "";
    const exists2 = isTrue2(call.named.get("if_not_exists")) ? "IF NOT EXISTS " : "";
    const using = textOf2(call.named.get("postgresql_using"));
    const where = call.named.get("postgresql_where");
    return sends([
      `CREATE ${unique}INDEX ${concurrently}${exists2}${name === void 0 ? "" : `${identifier(name)} `}ON ${table}${using === void 0 || !/^\w+$/.test(using) ? "" : ` USING ${using}`} (${keys2.join(", ") || "(true)"})${where === void 0 || where.kind === "none" ? "" : " WHERE (true)"}`
    ]);
  }),
  drop_index: (call) => {
    const name = textOf2(argumentOf(call, "index_name", 0));
    const concurrently = isTrue2(call.named.get("postgresql_concurrently")) ? "CONCURRENTLY " : "";
    const exists2 = isTrue2(call.named.get("if_exists")) ? "IF EXISTS " : "";
    return name === void 0 ? unknown("the index is not known") : sends([`DROP INDEX ${concurrently}${exists2}${tableIn(call, name)}`]);
  },
  create_foreign_key: (call) => {
    const source = textOf2(argumentOf(call, "source_table", 1));
    const referent = textOf2(argumentOf(call, "referent_table", 2));
    if (source === void 0 || referent === void 0) return unknown("the tables are not known");
    return sends([
      `ALTER TABLE ${tableIn(call, source, "source_schema")} ADD ${named(call)}FOREIGN KEY (${keysOf(argumentOf(call, "local_cols", 3)).join(", ")}) REFERENCES ${tableIn(call, referent, "referent_schema")} (${keysOf(argumentOf(call, "remote_cols", 4)).join(", ")})${actionsOf(call)}${notValid(call)}`
    ]);
  },
  create_check_constraint: (call) => withTable(call, ["table_name", 1], (table) => {
    const condition = argumentOf(call, "condition", 2);
    const inner = condition?.kind === "call" && lastName(condition.path) === "text" ? condition.positional[0] : condition;
    return sends([
      `ALTER TABLE ${table} ADD ${named(call)}CHECK (${inner?.kind === "text" ? inner.value : "true"})${notValid(call)}`
    ]);
  }),
  create_unique_constraint: (call) => withTable(
    call,
    ["table_name", 1],
    (table) => sends([`ALTER TABLE ${table} ADD ${named(call)}UNIQUE (${keysOf(argumentOf(call, "columns", 2)).join(", ")})`])
  ),
  create_primary_key: (call) => withTable(
    call,
    ["table_name", 1],
    (table) => sends([
      `ALTER TABLE ${table} ADD ${named(call)}PRIMARY KEY (${keysOf(argumentOf(call, "columns", 2)).join(", ")})`
    ])
  ),
  create_exclude_constraint: (call) => withTable(call, ["table_name", 1], (table) => {
    const [pair] = call.positional.slice(2);
    const column = pair !== void 0 && "items" in pair ? pair.items[0] : void 0;
    return sends([
      `ALTER TABLE ${table} ADD ${named(call)}EXCLUDE USING gist (${column?.kind === "text" ? identifier(column.value) : "(true)"} WITH =)`
    ]);
  }),
  drop_constraint: (call) => withTable(call, ["table_name", 1], (table) => {
    const name = textOf2(argumentOf(call, "constraint_name", 0));
    return name === void 0 ? unknown("the constraint is not known") : sends([`ALTER TABLE ${table} DROP CONSTRAINT ${identifier(name)}`]);
  }),
  create_table_comment: (call) => withTable(call, ["table_name", 0], (table) => sends([`COMMENT ON TABLE ${table} IS ''`])),
  drop_table_comment: (call) => withTable(call, ["table_name", 0], (table) => sends([`COMMENT ON TABLE ${table} IS NULL`])),
  bulk_insert: () => sends([""])
};
var named = (call) => {
  const name = textOf2(argumentOf(call, "constraint_name", 0));
  return name === void 0 ? "" : `CONSTRAINT ${identifier(name)} `;
};
var notValid = (call) => isTrue2(call.named.get("postgresql_not_valid")) ? " NOT VALID" : "";
var alterColumn = (call, table) => {
  const name = textOf2(argumentOf(call, "column_name", 1));
  if (name === void 0) return unknown("the column is not known");
  const column = identifier(name);
  const alter3 = `ALTER TABLE ${table} ALTER COLUMN ${column}`;
  const sql = [];
  const nullable2 = call.named.get("nullable");
  const type = call.named.get("type_");
  const server = call.named.get("server_default");
  const rename = textOf2(call.named.get("new_column_name"));
  let unclear;
  if (isTrue2(nullable2)) sql.push(`${alter3} DROP NOT NULL`);
  if (isFalse(nullable2)) sql.push(`${alter3} SET NOT NULL`);
  if (server !== void 0 && !isFalse(server)) {
    const value = server.kind === "none" ? void 0 : serverDefault(server) ?? "NULL";
    sql.push(value === void 0 ? `${alter3} DROP DEFAULT` : `${alter3} SET DEFAULT ${value}`);
  }
  if (type !== void 0 && type.kind !== "none") {
    const written = typeOf(type);
    const using = textOf2(call.named.get("postgresql_using"));
    if (written === void 0)
      unclear = { rule: "column-type-unknown", what: `the new type of ${name} is not one of SQLAlchemy's own` };
    else sql.push(`${alter3} TYPE ${written.sql}${using === void 0 ? "" : ` USING ${using}`}`);
  }
  if (rename !== void 0 && rename !== name)
    sql.push(`ALTER TABLE ${table} RENAME COLUMN ${column} TO ${identifier(rename)}`);
  if (call.named.has("comment")) sql.push(`COMMENT ON COLUMN ${table}.${column} IS ''`);
  return unclear === void 0 ? sends(sql) : { kind: "sql", sql, unclear };
};
var constraintOf = (call) => {
  const name = textOf2(call.named.get("name"));
  const prefix = name === void 0 ? "" : `CONSTRAINT ${identifier(name)} `;
  switch (lastName(call.path)) {
    case "PrimaryKeyConstraint":
      return `${prefix}PRIMARY KEY (${keysOf({ kind: "list", items: call.positional, at: call.at }).join(", ")})`;
    case "UniqueConstraint":
      return `${prefix}UNIQUE (${keysOf({ kind: "list", items: call.positional, at: call.at }).join(", ")})`;
    case "CheckConstraint": {
      const test = call.positional[0];
      return `${prefix}CHECK (${test?.kind === "text" ? test.value : "true"})`;
    }
    case "ForeignKeyConstraint": {
      const remote = argumentOf(call, "refcolumns", 1);
      const targets = remote !== void 0 && "items" in remote ? remote.items.flatMap((item) => item.kind === "text" ? [item.value.split(".")] : []) : [];
      const [first] = targets;
      if (first === void 0) return void 0;
      const table = first.slice(0, -1).map(identifier).join(".");
      return `${prefix}FOREIGN KEY (${keysOf(argumentOf(call, "columns", 0)).join(", ")}) REFERENCES ${table} (${targets.map((parts2) => identifier(parts2.at(-1) ?? "id")).join(", ")})${actionsOf(call)}`;
    }
    default:
      return void 0;
  }
};

// src/checks/migrations/alembic/body.ts
var MAX_ROUNDS = 200;
var followBody = (body2, statements, names) => {
  follow2(body2, statements, { names, autocommit: false, batches: /* @__PURE__ */ new Map(), depth: 0 });
};
var follow2 = (body2, statements, place) => {
  let here = place;
  for (const statement of statements) here = followOne2(body2, statement, here);
};
var followOne2 = (body2, statement, place) => {
  const evaluated = (expression) => evaluate(expression, scopeOf(body2.module, place.names));
  switch (statement.kind) {
    case "expression":
      calls(body2, statement.value, place);
      return place;
    case "assign":
      calls(body2, statement.value, place);
      return { ...place, names: bindingsInside(body2.module, [statement], place.names) };
    case "if":
      for (const branch of statement.branches) follow2(body2, branch.body, place);
      follow2(body2, statement.otherwise, place);
      return { ...place, names: bindingsInside(body2.module, [statement], place.names) };
    case "with":
      return followWith(body2, statement, place);
    case "for": {
      const iterable = evaluated(statement.iterable);
      const items2 = "items" in iterable && iterable.items.length <= MAX_ROUNDS ? iterable.items : void 0;
      if (items2 === void 0)
        follow2(body2, statement.body, { ...place, names: withName(place.names, statement.target, void 0) });
      else
        for (const item of items2)
          follow2(body2, statement.body, { ...place, names: withName(place.names, statement.target, item) });
      return { ...place, names: bindingsInside(body2.module, [statement], place.names) };
    }
    case "while":
      follow2(body2, statement.body, place);
      return place;
    case "try":
      follow2(body2, [...statement.body, ...statement.otherwise], place);
      for (const handler of statement.handlers) follow2(body2, handler.body, place);
      follow2(body2, statement.finally, place);
      return place;
    case "match":
      for (const some of statement.cases) follow2(body2, some, place);
      return place;
    case "return":
      if (statement.value !== void 0) calls(body2, statement.value, place);
      return place;
    case "import":
    case "from-import":
    case "update":
    case "delete":
    case "class":
    case "function":
      return { ...place, names: bindingsInside(body2.module, [statement], place.names) };
    case "declare":
    case "raise":
    case "pass":
    case "break":
    case "continue":
    case "assert":
    case "other":
      return place;
  }
};
var followWith = (body2, statement, place) => {
  let { names, autocommit } = place;
  const batches = new Map(place.batches);
  for (const item of statement.items) {
    const value = evaluate(item.context, scopeOf(body2.module, names));
    if (value.kind !== "call") continue;
    const name = lastName(value.path);
    if (name === "autocommit_block") autocommit = true;
    if (item.as?.kind !== "name") continue;
    if (name === "batch_alter_table") batches.set(item.as.name, value);
    names = withName(names, item.as, void 0);
  }
  follow2(body2, statement.body, { ...place, names, autocommit, batches });
  return place;
};
var withName = (names, target, value) => {
  const next = new Map(names.names);
  const parts2 = target.kind === "tuple" ? target.items : [target];
  for (const [index2, part] of parts2.entries()) {
    if (part.kind !== "name") continue;
    const own = target.kind === "tuple" ? value !== void 0 && "items" in value ? value.items[index2] : void 0 : value;
    const unknown3 = { kind: "unknown", reason: "it differs from round to round", source: part.name, at: part.at };
    next.set(part.name, {
      value: own ?? (value === void 0 ? { kind: "reference", path: part.name, at: part.at } : unknown3),
      at: part.at
    });
  }
  return { names: next, gaps: names.gaps };
};
var calls = (body2, expression, place) => {
  for (const part of [...inside(expression)].reverse())
    if (part.kind === "call") {
      const value = evaluate(part, scopeOf(body2.module, place.names));
      if (value.kind === "call") oneCall(body2, value, part, place);
    }
};
var oneCall = (body2, call, written, place) => {
  const { out, state } = body2;
  const name = lastName(call.path);
  const receiver = call.path.slice(0, Math.max(0, call.path.length - name.length - 1));
  const autocommit = place.autocommit;
  const local = body2.functions.get(call.path);
  if (local !== void 0 && call.path.startsWith(`${HERE}.`)) {
    if (place.depth < 8) followFunction(body2, local, call, place);
    return;
  }
  const batch = place.batches.get(receiver);
  const isOp = receiver === "alembic.op" || receiver === "op" || receiver.endsWith(".op");
  if ((isOp || batch !== void 0) && name === "execute") return executed(body2, call, place, "execute");
  if (isOp || batch !== void 0) {
    if (NO_EFFECT.has(name)) return;
    const full = batch === void 0 ? call : ofBatch(call, batch, name);
    const label = labelOf(full, name);
    if (batch === void 0 && !isOperation(name))
      return out.opaque(call.at, label, `${name} is not an operation that Alembic brings`);
    const effect = applyOperation(state, name, full);
    if (effect.kind === "unknown") return out.opaque(call.at, label, effect.reason);
    out.sql(effect.sql, call.at, label, autocommit);
    if (effect.unclear !== void 0)
      out.find(
        effect.unclear.rule,
        call.at,
        `${label} cannot be judged in full: ${effect.unclear.what}.`,
        "Let a person who knows the table look at it, or see the SQL that `alembic upgrade --sql` prints."
      );
    return;
  }
  if ((name === "create" || name === "drop") && call.object !== void 0) {
    const type = typeOf(call.object)?.enum;
    if (type === void 0) return;
    if (name === "create") {
      out.sql(createEnum(state, { ...type, created: true }), call.at, `create ${type.name}`, autocommit);
      return;
    }
    state.enums.delete(type.name);
    out.sql([`DROP TYPE IF EXISTS ${type.name}`], call.at, `drop ${type.name}`, autocommit);
    return;
  }
  if (name === "execute" || name === "exec_driver_sql") executed(body2, call, place, name);
  else if (written.callee.kind === "attribute" && name === "query" && /session/i.test(receiver))
    out.sql([""], call.at, "session.query");
};
var NO_EFFECT = /* @__PURE__ */ new Set(["get_bind", "get_context", "f", "batch_alter_table", "inline_literal", "run_async"]);
var followFunction = (body2, definition, call, place) => {
  let names = place.names;
  for (const [index2, parameter] of definition.parameters.entries()) {
    const value = call.named.get(parameter.name) ?? call.positional[index2];
    const given = value ?? (parameter.default === void 0 ? void 0 : evaluate(parameter.default, scopeOf(body2.module, place.names)));
    names = withName(names, { kind: "name", name: parameter.name, at: parameter.at }, given);
  }
  follow2(body2, definition.body, { ...place, names, depth: place.depth + 1 });
};
var ofBatch = (call, batch, name) => {
  const table = batch.named.get("table_name") ?? batch.positional[0];
  const schema = batch.named.get("schema");
  if (table === void 0) return call;
  const second = [
    "create_index",
    "drop_index",
    "create_foreign_key",
    "create_check_constraint",
    "create_unique_constraint",
    "create_primary_key",
    "create_exclude_constraint",
    "drop_constraint"
  ];
  const positional = second.includes(name) ? [call.positional[0] ?? table, table, ...call.positional.slice(1)] : [table, ...call.positional];
  const named3 = new Map(call.named);
  if (schema !== void 0) named3.set(name === "create_foreign_key" ? "source_schema" : "schema", schema);
  return { ...call, positional, named: named3 };
};
var executed = (body2, call, place, name) => {
  const first = call.positional[0] ?? call.named.get("sqltext") ?? call.named.get("statement");
  if (first === void 0) return;
  const label = name;
  const text = unwrapped(first);
  if (text.kind === "text" || text.kind === "unknown" && text.template !== void 0) {
    body2.out.written(text, call.at, label, place.autocommit);
    return;
  }
  const data = dataChange(text);
  if (data === void 0)
    return body2.out.opaque(call.at, label, text.kind === "unknown" ? text.reason : "the SQL is made by a call");
  body2.out.sql([""], call.at, `${label} ${data.kind}`);
  if (data.kind !== "insert" && data.kind !== "select" && !data.filtered)
    body2.out.find(
      data.kind === "update" ? "update-without-where" : "delete-without-where",
      call.at,
      `The ${data.kind} has no where(): it ${data.kind === "update" ? "rewrites" : "deletes"} every row of the table in one statement and keeps them locked until the migration ends.`,
      "Do it in batches, by ranges of the primary key."
    );
};
var unwrapped = (value) => {
  if (value.kind !== "call") return value;
  const name = lastName(value.path);
  const [first] = value.positional;
  if ((name === "text" || name === "DDL") && first !== void 0) return unwrapped(first);
  return (name === "bindparams" || name === "execution_options") && value.object !== void 0 ? unwrapped(value.object) : value;
};
var dataChange = (value) => {
  let filtered = false;
  for (let current = value; current?.kind === "call"; current = current.object) {
    const name = lastName(current.path);
    if (name === "where" || name === "filter" || name === "filter_by") filtered = true;
    if (name === "insert" || name === "update" || name === "delete" || name === "select")
      return { kind: name, filtered };
  }
  return void 0;
};
var labelOf = (call, name) => {
  const words2 = call.positional.slice(0, 2).flatMap((value) => {
    if (value.kind === "text") return [value.value];
    const first = value.kind === "call" ? value.positional[0] : void 0;
    return first?.kind === "text" ? [first.value] : [];
  });
  return words2.length === 0 ? name : `${name} ${words2.join(".")}`;
};

// src/checks/migrations/alembic/graph.ts
var orderRevisions = (revisions) => {
  const mistakes = [];
  const order = [];
  const folders = /* @__PURE__ */ new Map();
  for (const revision of revisions) {
    const folder = revision.path.split("/").slice(0, -1).join("/");
    const own = folders.get(folder);
    if (own === void 0) folders.set(folder, [revision]);
    else own.push(revision);
  }
  for (const group of graphs([...folders.values()])) order.push(...orderOne(group, mistakes));
  return { order, mistakes };
};
var graphs = (folders) => {
  const groups = [];
  for (const folder of folders) {
    const ids = new Set(folder.map((revision) => revision.id));
    const wanted = new Set(folder.flatMap((revision) => [...revision.parents, ...revision.dependsOn]));
    const linked = groups.filter(
      (group) => group.some(
        (other) => wanted.has(other.id ?? "") && !ids.has(other.id) || [...other.parents, ...other.dependsOn].some((id) => ids.has(id) && !group.some(({ id: own }) => own === id))
      )
    );
    const merged = [...linked.flat(), ...folder];
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
};
var orderOne = (revisions, mistakes) => {
  const sorted = [...revisions].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  const byId = /* @__PURE__ */ new Map();
  for (const revision of sorted) {
    const other = byId.get(revision.id ?? "");
    if (other === void 0) byId.set(revision.id ?? "", revision);
    else
      mistakes.push({
        path: revision.path,
        line: revision.line,
        rule: "duplicate-version",
        message: `The revision ${revision.id} is also that of ${other.path}: Alembic takes one of the two and the other never runs.`,
        help: "Give one of the two a revision of its own."
      });
  }
  const labelled2 = new Map(sorted.flatMap((revision) => revision.labels.map((label) => [label, revision])));
  const parentsOf = (revision) => [...revision.parents, ...revision.dependsOn].flatMap((id) => {
    const found = byId.get(id) ?? labelled2.get(id);
    return found === void 0 || found === revision ? [] : [found];
  });
  for (const revision of sorted)
    for (const id of [...revision.parents, ...revision.dependsOn])
      if (!byId.has(id) && !labelled2.has(id))
        mistakes.push({
          path: revision.path,
          line: revision.line,
          rule: "migration-dependency-missing",
          message: `It stands on the revision ${id}, which is not in the repository: Alembic stops with "Can't locate revision".`,
          help: `Commit the file of ${id}, or correct down_revision.`
        });
  mistakes.push(...headsOf(sorted, byId));
  return depthFirst(sorted, parentsOf, mistakes);
};
var headsOf = (sorted, byId) => {
  const followed = new Set(sorted.flatMap((revision) => revision.parents));
  const heads = sorted.filter(
    (revision) => !followed.has(revision.id ?? "") && byId.get(revision.id ?? "") === revision
  );
  if (heads.length < 2) return [];
  const labels = heads.map((head) => labelsOf(head, byId));
  const distinct = labels.every(
    (own, index2) => own.size > 0 && labels.every((other, at) => at === index2 || [...own].some((label) => !other.has(label)))
  );
  if (distinct) return [];
  const names = heads.map((head) => head.id).join(", ");
  return heads.slice(1).map((head) => ({
    path: head.path,
    line: head.line,
    rule: "two-heads",
    message: `${heads.length} revisions have nothing after them (${names}): "alembic upgrade head" stops with "Multiple head revisions are present", and the deploy with it.`,
    help: "Let the newer one stand on the older one, or add the revision that `alembic merge heads` writes."
  }));
};
var labelsOf = (head, byId) => {
  const labels = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set([head]);
  for (const revision of seen) {
    for (const label of revision.labels) labels.add(label);
    for (const id of revision.parents) {
      const parent = byId.get(id);
      if (parent !== void 0) seen.add(parent);
    }
  }
  return labels;
};
var depthFirst = (sorted, parentsOf, mistakes) => {
  const order = [];
  const state = /* @__PURE__ */ new Map();
  for (const start of sorted) {
    if (state.has(start)) continue;
    const stack = [{ revision: start, parents: parentsOf(start), next: 0 }];
    state.set(start, "open");
    for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
      const parent = top.parents[top.next++];
      if (parent === void 0) {
        state.set(top.revision, "done");
        order.push(top.revision);
        stack.pop();
      } else if (state.get(parent) === void 0) {
        state.set(parent, "open");
        stack.push({ revision: parent, parents: parentsOf(parent), next: 0 });
      } else if (state.get(parent) === "open")
        mistakes.push({
          path: top.revision.path,
          line: top.revision.line,
          rule: "migration-cycle",
          message: `It stands on ${parent.id}, which stands on it in turn: Alembic cannot order the two.`,
          help: "Correct one of the two down_revision."
        });
    }
  }
  return order;
};

// src/checks/migrations/alembic/reader.ts
var alembic = {
  framework: "alembic",
  claim: async (paths, peek) => {
    const claimed = [];
    for (const path of paths) {
      if (!path.endsWith(".py") || !/(?:^|\/)(?:versions|[^/]*(?:alembic|migration)[^/]*)\//i.test(path)) continue;
      if (/\/(?:__init__|env)\.py$/.test(path)) continue;
      if (/^(?:down_revision|revision)\s*(?::[^=\n]*)?=/m.test(await peek(path))) claimed.push(path);
    }
    return claimed;
  },
  read: async (paths, { files, parser, signal }) => {
    const sources = [];
    for (const path of paths) {
      signal.throwIfAborted();
      sources.push({ path, text: await files.readText(path) });
    }
    const modes = /* @__PURE__ */ new Map();
    for (const folder of new Set(paths.map(folderOf))) {
      const environment = `${folder.split("/").slice(0, -1).join("/")}/env.py`.replace(/^\//, "");
      if ((await files.stat(environment))?.kind === "file")
        modes.set(folder, transactionOf(await files.readText(environment)));
    }
    return readAlembic(sources, parser, (folder) => modes.get(folder) ?? "all");
  }
};
var folderOf = (path) => path.split("/").slice(0, -1).join("/");
var transactionOf = (environment) => {
  for (const expression of expressionsOf(parsePython(environment).statements))
    for (const argument of expression.kind === "call" ? expression.args : [])
      if (argument.name === "transaction_per_migration" && argument.value.kind === "boolean")
        return argument.value.value ? "file" : "all";
  return "all";
};
var readAlembic = (sources, parser, transaction = () => "all") => {
  const revisions = sources.map(({ path, text }) => revisionOf(parsePython(text, path)));
  const unreadable = revisions.flatMap(unreadableIn);
  const { order, mistakes } = orderRevisions(revisions.filter((revision) => revision.id !== void 0));
  const states = /* @__PURE__ */ new Map();
  const migrations = order.map((revision) => {
    const series = folderOf(revision.path);
    const state = states.get(series) ?? { enums: /* @__PURE__ */ new Set() };
    states.set(series, state);
    const own = mistakes.filter((mistake) => mistake.path === revision.path);
    return migrationOf(revision, state, parser, transaction(series), own);
  });
  return { migrations, unreadable, notes: [] };
};
var unreadableIn = ({ path, id, module }) => {
  const [problem] = module.problems;
  if (problem !== void 0)
    return [
      {
        path,
        rule: "unreadable",
        message: `${path}:${problem.line}:${problem.column} is no valid Python, so that what the migration does is not known. ${problem.message}`,
        help: "Correct the file; `python -m py_compile` names the mistake."
      }
    ];
  return id === void 0 ? [
    {
      path,
      rule: "unreadable",
      message: `The revision of ${path} is not a plain text, so that its place in the graph is not known.`,
      help: "Write it as Alembic does: revision = '\u2026'."
    }
  ] : [];
};
var revisionOf = (module) => {
  const names = bindingsOf(module);
  const value = (name) => names.names.get(name)?.value;
  const id = value("revision");
  return {
    path: module.path,
    module,
    names,
    id: id?.kind === "text" ? id.value : void 0,
    parents: textsOf(value("down_revision")),
    dependsOn: textsOf(value("depends_on")),
    labels: textsOf(value("branch_labels")),
    line: names.names.get("down_revision")?.at.line ?? 1
  };
};
var textsOf = (value) => {
  if (value?.kind === "text") return [value.value];
  return value !== void 0 && "items" in value ? value.items.flatMap(textsOf) : [];
};
var migrationOf = (revision, state, parser, transaction, mistakes) => {
  const { module, names, path } = revision;
  const functions = /* @__PURE__ */ new Map();
  for (const statement of module.statements)
    if (statement.kind === "function") functions.set(`${HERE}.${statement.name}`, statement);
  const out = emission(parser, (at) => at.line + (module.text.slice(at.from, at.to).match(/\r\n|\n|\r/g)?.length ?? 0));
  const upgrade = functions.get(`${HERE}.upgrade`);
  if (upgrade !== void 0) followBody({ module, functions, state, out }, upgrade.body, names);
  else
    out.find(
      "opaque-dynamic-sql",
      { path, from: 0, to: 0, line: revision.line, column: 1 },
      "There is no function upgrade() in this file, so that what it sends is not known.",
      "Define upgrade() in the file itself."
    );
  return {
    path,
    name: (path.split("/").at(-1) ?? path).replace(/\.py$/, ""),
    series: folderOf(path),
    framework: "alembic",
    text: module.text,
    statements: out.statements,
    ...revision.id === void 0 ? {} : { key: revision.id },
    parents: [...revision.parents, ...revision.dependsOn],
    down: downOf(revision, functions, state, parser, upgrade),
    transaction,
    suppressions: pythonSuppressions(module.text),
    findings: [...mistakes.map(({ rule, message, help, line }) => ({ rule, message, help, line })), ...out.findings]
  };
};
var isEmpty = (definition) => definition.body.every(
  (statement) => statement.kind === "pass" || statement.kind === "expression" && (statement.value.kind === "text" || statement.value.kind === "opaque") && [...inside(statement.value)].length === 1
);
var downOf = ({ module, names, path }, functions, state, parser, upgrade) => {
  const definition = functions.get(`${HERE}.downgrade`);
  if (upgrade !== void 0 && isEmpty(upgrade)) return { status: "unsupported" };
  if (definition === void 0 || isEmpty(definition)) return { status: "none" };
  const first = definition.body.find((statement) => statement.kind !== "expression" || statement.value.kind !== "text");
  if (first?.kind === "raise")
    return { status: "irreversible", reason: `downgrade() on line ${definition.at.line} raises` };
  const out = emission(parser, (at) => at.line);
  followBody({ module, functions, state: { enums: new Set(state.enums) }, out }, definition.body, names);
  const readable = out.statements.every(
    (statement) => statement.opaque !== true && statement.mistake === void 0 && statement.sql !== ""
  );
  const isConditional = [...statementsOf(definition.body)].some((statement) => statement.kind === "if");
  return readable && !isConditional && out.statements.length > 0 ? { status: "present", path, sql: out.statements.map((statement) => `${statement.sql};`).join("\n") } : { status: "unsupported" };
};

// src/checks/migrations/django/custom-fields.ts
import { posix } from "node:path";

// src/checks/migrations/django/fields.ts
var TYPES2 = {
  AutoField: "integer",
  BigAutoField: "bigint",
  SmallAutoField: "smallint",
  BigIntegerField: "bigint",
  IntegerField: "integer",
  SmallIntegerField: "smallint",
  PositiveBigIntegerField: "bigint",
  PositiveIntegerField: "integer",
  PositiveSmallIntegerField: "smallint",
  BooleanField: "boolean",
  NullBooleanField: "boolean",
  TextField: "text",
  DateField: "date",
  DateTimeField: "timestamp with time zone",
  TimeField: "time",
  DurationField: "interval",
  FloatField: "double precision",
  BinaryField: "bytea",
  UUIDField: "uuid",
  JSONField: "jsonb",
  GenericIPAddressField: "inet",
  IPAddressField: "inet",
  HStoreField: "hstore",
  CITextField: "citext",
  CICharField: "citext",
  CIEmailField: "citext",
  IntegerRangeField: "int4range",
  BigIntegerRangeField: "int8range",
  DecimalRangeField: "numrange",
  DateTimeRangeField: "tstzrange",
  DateRangeField: "daterange",
  SearchVectorField: "tsvector"
};
var LENGTHS = {
  CharField: void 0,
  SlugField: 50,
  EmailField: 254,
  URLField: 200,
  FileField: 100,
  ImageField: 100,
  FilePathField: 100,
  CommaSeparatedIntegerField: void 0
};
var RELATIONS = /* @__PURE__ */ new Set(["ForeignKey", "OneToOneField"]);
var MADE_OF_OTHERS = /* @__PURE__ */ new Set(["ArrayField", "DecimalField", "GeneratedField", "ManyToManyField"]);
var hasColumn = (field) => !isManyToMany(field) && !/(?:Manager|GenericForeignKey|GenericRelation|CompositePrimaryKey)$/.test(field.kind);
var isManyToMany = (field) => field.kind === "ManyToManyField";
var isRelation = (field) => RELATIONS.has(field.kind) || field.call.named.has("on_delete") && field.call.named.has("to");
var isAuto = (field) => /^(?:Big|Small)?AutoField$/.test(field.kind);
var isPrimaryKey = (field) => flag(field, "primary_key") === true;
var isNullable = (field) => flag(field, "null") === true || field.kind === "NullBooleanField" && flag(field, "null") === void 0;
var isUnique = (field) => flag(field, "unique") === true || field.kind === "OneToOneField";
var isIndexed = (field) => {
  if (isUnique(field) || isPrimaryKey(field)) return false;
  return flag(field, "db_index") ?? (isRelation(field) || field.kind === "SlugField");
};
var hasDatabaseConstraint = (field) => isRelation(field) && flag(field, "db_constraint") !== false;
var columnOf = (field) => {
  const own = argumentOf(field.call, "db_column");
  if (own?.kind === "text") return own.value;
  return isRelation(field) ? `${field.name}_id` : field.name;
};
var flag = (field, name) => {
  const value = field.call.named.get(name);
  return value?.kind === "boolean" ? value.value : void 0;
};
var columnType = (field, related) => {
  const { kind, call } = field;
  if (isRelation(field)) return related(argumentOf(call, "to", 0));
  if (kind === "DecimalField") {
    const digits = argumentOf(call, "max_digits", 3);
    const places = argumentOf(call, "decimal_places", 4);
    return digits?.kind === "number" && places?.kind === "number" ? `numeric(${digits.value}, ${places.value})` : "numeric";
  }
  if (kind === "ArrayField") {
    const base = argumentOf(call, "base_field", 0);
    const inner = base?.kind === "call" ? columnType(fieldOf(field.name, base), related) : void 0;
    return inner === void 0 ? void 0 : `${inner}[]`;
  }
  if (kind === "GeneratedField") {
    const output = argumentOf(call, "output_field");
    return output?.kind === "call" ? columnType(fieldOf(field.name, output), related) : void 0;
  }
  if (kind in LENGTHS) {
    const length = argumentOf(call, "max_length");
    const size = length?.kind === "number" ? length.value : LENGTHS[kind];
    if (length !== void 0 && length.kind !== "number" && length.kind !== "none") return void 0;
    return size === void 0 ? "varchar" : `varchar(${size})`;
  }
  return TYPES2[kind];
};
var isKnownKind = (kind) => kind in TYPES2 || kind in LENGTHS || RELATIONS.has(kind) || MADE_OF_OTHERS.has(kind);
var kindByName = (kind) => isKnownKind(kind) ? kind : [...Object.keys(TYPES2), ...Object.keys(LENGTHS)].filter((known) => kind.endsWith(known)).reduce(
  (best, known) => best !== void 0 && best.length > known.length ? best : known,
  void 0
);
var fieldOf = (name, call) => ({ kind: lastName(call.path), call, name });
var hasCheck = (field) => field.kind.startsWith("Positive") && field.kind in TYPES2;
var needsLikeIndex = (type) => type !== void 0 && (type === "text" || type.startsWith("varchar")) && !type.endsWith("[]");
var databaseDefault = (field) => {
  const value = field.call.named.get("db_default");
  if (value === void 0 || value.kind === "none" || value.kind === "reference" && lastName(value.path) === "NOT_PROVIDED")
    return void 0;
  if (value.kind === "call") {
    const name = lastName(value.path);
    if (name === "Now") return "statement_timestamp()";
    if (name === "RandomUUID") return "gen_random_uuid()";
    if (name === "Random") return "random()";
    const [first] = value.positional;
    return name === "Value" && first !== void 0 ? plainLiteral(first) : void 0;
  }
  return plainLiteral(value);
};
var effectiveDefault = (field, type) => {
  const value = field.call.named.get("default");
  if (value !== void 0 && !(value.kind === "reference" && lastName(value.path) === "NOT_PROVIDED")) {
    if (value.kind === "none") return void 0;
    return plainLiteral(value) ?? sample(type);
  }
  if (flag(field, "auto_now") === true || flag(field, "auto_now_add") === true) return sample(type);
  const texts = type === "text" || type?.startsWith("varchar") === true;
  return !isNullable(field) && flag(field, "blank") === true && texts ? "''" : void 0;
};
var plainLiteral = (value) => {
  switch (value.kind) {
    case "text":
      return literal(value.value);
    case "number":
      return Number.isFinite(value.value) ? value.value < 0 ? `(${value.value})` : String(value.value) : void 0;
    case "boolean":
      return value.value ? "true" : "false";
    case "bytes":
    case "none":
    case "list":
    case "tuple":
    case "set":
    case "dict":
    case "reference":
    case "call":
    case "unknown":
      return void 0;
  }
};
var sample = (type) => {
  if (type === void 0) return "''";
  if (type.endsWith("[]") || type === "jsonb") return "'{}'";
  if (/^(?:integer|bigint|smallint|numeric|double)/.test(type)) return "0";
  if (type === "boolean") return "false";
  if (type.startsWith("timestamp")) return "'2000-01-01T00:00:00Z'";
  if (type === "date") return "'2000-01-01'";
  if (type === "time") return "'00:00:00'";
  if (type === "interval") return "'0'";
  if (type === "uuid") return "'00000000-0000-0000-0000-000000000000'";
  if (type === "inet") return "'127.0.0.1'";
  if (type.endsWith("range")) return "'empty'";
  return "''";
};

// src/checks/migrations/django/custom-fields.ts
var PACKAGES = {
  "autoslug.fields.AutoSlugField": "SlugField",
  "autoslug.AutoSlugField": "SlugField",
  "annoying.fields.AutoOneToOneField": "OneToOneField",
  "annoying.fields.JSONField": "TextField",
  "ckeditor.fields.RichTextField": "TextField",
  "ckeditor_uploader.fields.RichTextUploadingField": "TextField",
  "colorfield.fields.ColorField": "CharField",
  "django_countries.fields.CountryField": "CharField",
  "django_extensions.db.fields.AutoSlugField": "SlugField",
  "django_extensions.db.fields.CreationDateTimeField": "DateTimeField",
  "django_extensions.db.fields.ModificationDateTimeField": "DateTimeField",
  "django_extensions.db.fields.json.JSONField": "TextField",
  "djmoney.models.fields.CurrencyField": "CharField",
  "djmoney.models.fields.MoneyField": "DecimalField",
  "easy_thumbnails.fields.ThumbnailerImageField": "ImageField",
  "imagekit.models.fields.ProcessedImageField": "ImageField",
  "jsonfield.fields.JSONField": "TextField",
  "jsonfield.JSONField": "TextField",
  "model_utils.fields.AutoCreatedField": "DateTimeField",
  "model_utils.fields.AutoLastModifiedField": "DateTimeField",
  "model_utils.fields.MonitorField": "DateTimeField",
  "model_utils.fields.StatusField": "CharField",
  "model_utils.fields.UUIDField": "UUIDField",
  "modelcluster.fields.ParentalKey": "ForeignKey",
  "modelcluster.fields.ParentalManyToManyField": "ManyToManyField",
  "mptt.fields.TreeForeignKey": "ForeignKey",
  "mptt.fields.TreeOneToOneField": "OneToOneField",
  "phonenumber_field.modelfields.PhoneNumberField": "CharField",
  "recurrence.fields.RecurrenceField": "TextField",
  "sorl.thumbnail.fields.ImageField": "ImageField",
  "timezone_field.fields.TimeZoneField": "CharField",
  "tinymce.models.HTMLField": "TextField",
  "versatileimagefield.fields.VersatileImageField": "ImageField",
  "wagtail.fields.RichTextField": "TextField"
};
var OWN_TYPE = /* @__PURE__ */ new Set(["db_type", "db_parameters", "rel_db_type", "cast_db_type", "db_type_suffix"]);
var MOST_STEPS = 12;
var withOwnFields = async (files, read) => {
  const modules = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const path of callsIn2(file.operations)) {
      if (found.has(path)) continue;
      const roots = foldersAbove(file.path);
      found.set(path, PACKAGES[path] ?? await classBehind(path, roots, read, modules, 0));
    }
  const known = new Map([...found].flatMap(([path, kind]) => kind === void 0 ? [] : [[path, kind]]));
  if (known.size === 0) return files;
  return files.map((file) => ({ ...file, operations: file.operations.map((value) => renamed(value, known)) }));
};
var callsIn2 = (values) => {
  const paths = /* @__PURE__ */ new Set();
  const visit = (value) => {
    if (value.kind === "call") {
      if (value.path.includes(".") && !/^(?:django|__here__)\./.test(value.path)) paths.add(value.path);
      value.positional.forEach(visit);
      for (const inner of value.named.values()) visit(inner);
    } else if (value.kind === "list" || value.kind === "tuple") value.items.forEach(visit);
  };
  values.forEach(visit);
  return paths;
};
var renamed = (value, known) => {
  if (value.kind === "call") {
    const kind = known.get(value.path);
    return {
      ...value,
      path: kind === void 0 ? value.path : `django.db.models.${kind}`,
      positional: value.positional.map((inner) => renamed(inner, known)),
      named: new Map([...value.named].map(([name, inner]) => [name, renamed(inner, known)]))
    };
  }
  return value.kind === "list" || value.kind === "tuple" ? { ...value, items: value.items.map((inner) => renamed(inner, known)) } : value;
};
var foldersAbove = (path) => {
  const folders = [];
  for (let folder = posix.dirname(path); folder !== "." && folder !== "/"; folder = posix.dirname(folder))
    folders.unshift(folder);
  return ["", "src", ...folders];
};
var classBehind = async (path, roots, read, modules, steps) => {
  const dot = path.lastIndexOf(".");
  const name = path.slice(dot + 1);
  if (path.startsWith("django.")) return isKnownKind(name) ? name : void 0;
  if (PACKAGES[path] !== void 0) return PACKAGES[path];
  if (dot <= 0 || steps >= MOST_STEPS) return void 0;
  const owner = path.slice(0, dot);
  if (!modules.has(owner)) modules.set(owner, await moduleNamed(owner, roots, read));
  const module = modules.get(owner);
  if (module === void 0) return void 0;
  const follow3 = (next) => classBehind(next, roots, read, modules, steps + 1);
  const definition = module.statements.findLast((statement) => statement.kind === "class" && statement.name === name);
  if (definition?.kind !== "class") {
    const from = imported(name, module);
    return from === void 0 ? void 0 : follow3(from);
  }
  for (const inner of definition.body)
    if (inner.kind === "function") {
      if (OWN_TYPE.has(inner.name)) return void 0;
      if (inner.name === "get_internal_type") {
        const [only] = inner.body;
        const said = only?.kind === "return" && only.value?.kind === "text" ? only.value.value : void 0;
        return said !== void 0 && isKnownKind(said) ? said : void 0;
      }
    }
  for (const base of definition.arguments) {
    const written = base.name === void 0 ? dotted(base.value) : void 0;
    if (written === void 0) continue;
    const [first = "", ...rest] = written.split(".");
    const from = imported(first, module) ?? `${owner}.${first}`;
    const kind = from === path ? void 0 : await follow3([from, ...rest].join("."));
    if (kind !== void 0) return kind;
  }
  return void 0;
};
var moduleNamed = async (module, roots, read) => {
  const base = module.replaceAll(".", "/");
  for (const root of roots)
    for (const { path, parts: parts2 } of [
      { path: posix.join(root, `${base}.py`), parts: module.split(".").slice(0, -1) },
      { path: posix.join(root, base, "__init__.py"), parts: module.split(".") }
    ]) {
      const text = await read(path);
      if (text !== void 0) return { statements: parsePython(text, path).statements, package: parts2 };
    }
  return void 0;
};
var imported = (name, { statements, package: parts2 }) => {
  for (const statement of statements) {
    if (statement.kind === "import")
      for (const { name: path, as } of statement.names) {
        if (as === name) return path;
        if (as === void 0 && path.split(".")[0] === name) return name;
      }
    if (statement.kind !== "from-import") continue;
    for (const { name: own, as } of statement.names)
      if ((as ?? own) === name && own !== "*")
        return [...above(parts2, statement.level), statement.module, own].filter((part) => part !== "").join(".");
  }
  return void 0;
};
var above = (parts2, level) => level === 0 ? [] : parts2.slice(0, Math.max(0, parts2.length - level + 1));
var dotted = (expression) => {
  if (expression.kind === "name") return expression.name;
  if (expression.kind !== "attribute") return void 0;
  const object = dotted(expression.object);
  return object === void 0 ? void 0 : `${object}.${expression.name}`;
};

// src/checks/migrations/django/graph.ts
var keyText = ({ app, name }) => `${app}.${name}`;
var orderByGraph = (files) => {
  const sorted = [...files].sort((a, b) => compare2(a.app, b.app) || compare2(a.name, b.name));
  const byKey = new Map(sorted.map((file) => [keyText(file), file]));
  const idle = new Set(
    sorted.filter((file) => file.replaces.length > 0 && file.replaces.every((key) => byKey.has(keyText(key))))
  );
  const replacedBy = /* @__PURE__ */ new Map();
  for (const file of sorted) for (const key of file.replaces) replacedBy.set(keyText(key), file);
  const apps = /* @__PURE__ */ new Map();
  for (const file of sorted) {
    const own = apps.get(file.app);
    if (own === void 0) apps.set(file.app, [file]);
    else own.push(file);
  }
  const mistakes = [];
  const parents = new Map(sorted.map((file) => [file, []]));
  const resolve = (file, key) => {
    const own = apps.get(key.app) ?? [];
    if (key.name === "__first__")
      return own.filter((other) => !other.dependencies.some(({ app }) => app === key.app)).slice(0, 1);
    if (key.name === "__latest__") return own.slice(-1);
    const found = byKey.get(keyText(key)) ?? replacedBy.get(keyText(key));
    if (found !== void 0) return found === file ? [] : [found];
    if (own.length > 0)
      mistakes.push({
        path: file.path,
        line: file.line,
        rule: "migration-dependency-missing",
        message: `It depends on ${keyText(key)}, which is not in the repository: Django refuses to migrate at all.`,
        help: `Commit ${keyText(key)}, or name the migration that took its place.`
      });
    return [];
  };
  for (const file of sorted) {
    for (const key of file.dependencies) parents.get(file)?.push(...resolve(file, key));
    for (const key of file.runBefore) for (const later of resolve(file, key)) parents.get(later)?.push(file);
    if (idle.has(file))
      for (const key of file.replaces) {
        const replaced = byKey.get(keyText(key));
        if (replaced !== void 0) parents.get(file)?.push(replaced);
      }
  }
  mistakes.push(...headsOf2(apps, parents, idle, replacedBy));
  return { order: depthFirst2(sorted, parents, mistakes), idle, mistakes };
};
var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var headsOf2 = (apps, parents, idle, replacedBy) => [...apps].flatMap(([app, files]) => {
  const followed = new Set(files.filter((file) => !idle.has(file)).flatMap((file) => parents.get(file) ?? []));
  const heads = files.filter((file) => {
    if (idle.has(file) || followed.has(file)) return false;
    const squash = replacedBy.get(keyText(file));
    return squash === void 0 || idle.has(squash) && !followed.has(squash);
  });
  if (heads.length < 2) return [];
  const names = heads.map((head) => head.name).join(", ");
  return heads.slice(1).map((head) => ({
    path: head.path,
    line: head.line,
    rule: "two-heads",
    message: `The app ${app} has ${heads.length} migrations that nothing follows (${names}): Django stops with "Conflicting migrations detected" and the deploy with it.`,
    help: "Let the newer one depend on the older one, or add the migration that `makemigrations --merge` writes."
  }));
});
var depthFirst2 = (sorted, parents, mistakes) => {
  const order = [];
  const state = /* @__PURE__ */ new Map();
  for (const start of sorted) {
    const stack = [{ file: start, next: 0 }];
    if (state.has(start)) continue;
    state.set(start, "open");
    for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
      const parent = parents.get(top.file)?.[top.next++];
      if (parent === void 0) {
        state.set(top.file, "done");
        order.push(top.file);
        stack.pop();
      } else if (state.get(parent) === void 0) {
        state.set(parent, "open");
        stack.push({ file: parent, next: 0 });
      } else if (state.get(parent) === "open")
        mistakes.push({
          path: top.file.path,
          line: top.file.line,
          rule: "migration-cycle",
          message: `It depends on ${keyText(parent)}, which depends on it in turn: Django refuses to migrate at all.`,
          help: "Take one of the two dependencies away."
        });
    }
  }
  return order;
};

// src/checks/migrations/django/labels.ts
import { posix as posix2 } from "node:path";
var configPathOf = (migration) => posix2.join(posix2.dirname(posix2.dirname(migration)), "apps.py");
var labelled = (files, configs) => {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    const folder = posix2.dirname(file.path);
    const members2 = folders.get(folder);
    if (members2 === void 0) folders.set(folder, [file]);
    else members2.push(file);
  }
  const labels = /* @__PURE__ */ new Map();
  for (const [folder, members2] of folders) {
    const [first] = members2;
    if (first === void 0) continue;
    const config = configs.get(configPathOf(first.path));
    const label = (config === void 0 ? void 0 : labelIn(config)) ?? usedLabel(members2);
    if (label !== void 0 && label !== first.app) labels.set(folder, label);
  }
  return labels.size === 0 ? files : files.map((file) => ({ ...file, app: labels.get(posix2.dirname(file.path)) ?? file.app }));
};
var labelIn = (text) => {
  if (!text.includes("label")) return void 0;
  for (const statement of parsePython(text, "apps.py").statements) {
    if (statement.kind !== "class" || !statement.arguments.some(({ value }) => nameOf(value).endsWith("Config")))
      continue;
    for (const inner of statement.body)
      if (inner.kind === "assign" && inner.value.kind === "text" && inner.targets.some((target) => target.kind === "name" && target.name === "label"))
        return inner.value.value;
  }
  return void 0;
};
var nameOf = (expression) => expression.kind === "name" || expression.kind === "attribute" ? expression.name : "";
var usedLabel = (members2) => {
  const names = new Set(members2.map(({ name }) => name));
  const votes = /* @__PURE__ */ new Map();
  for (const { dependencies, name } of members2)
    for (const app of new Set(
      dependencies.filter((key) => key.name !== name && names.has(key.name)).map((key) => key.app)
    ))
      votes.set(app, (votes.get(app) ?? 0) + 1);
  const [first] = members2;
  if (first === void 0 || votes.has(first.app)) return void 0;
  const [best, second] = [...votes].sort(([, a], [, b]) => b - a);
  return best !== void 0 && best[1] > (second?.[1] ?? 0) && best[1] * 2 >= members2.length - 1 ? best[0] : void 0;
};

// src/checks/migrations/django/vendor.ts
var onPostgres = (statements) => {
  const kept = [];
  for (const statement of statements) {
    if (statement.kind !== "if") {
      kept.push(within(statement));
      continue;
    }
    const branches = [];
    let certain;
    for (const branch of statement.branches) {
      const holds = asksForPostgres(branch.test);
      if (holds === false) continue;
      if (holds === true) {
        certain = onPostgres(branch.body);
        break;
      }
      branches.push({ ...branch, body: onPostgres(branch.body) });
    }
    const otherwise = certain ?? onPostgres(statement.otherwise);
    if (branches.length > 0) kept.push({ ...statement, branches, otherwise });
    else {
      kept.push(...otherwise);
      const last = otherwise.at(-1);
      if (last?.kind === "return" || last?.kind === "raise") return kept;
    }
  }
  return kept;
};
var within = (statement) => {
  if (statement.kind === "with" || statement.kind === "function")
    return { ...statement, body: onPostgres(statement.body) };
  if (statement.kind === "for" || statement.kind === "while")
    return { ...statement, body: onPostgres(statement.body), otherwise: onPostgres(statement.otherwise) };
  if (statement.kind === "try")
    return {
      ...statement,
      body: onPostgres(statement.body),
      handlers: statement.handlers.map((handler) => ({ ...handler, body: onPostgres(handler.body) })),
      otherwise: onPostgres(statement.otherwise),
      finally: onPostgres(statement.finally)
    };
  return statement;
};
var asksForPostgres = (test) => {
  if (test.kind === "unary" && test.operator === "not") {
    const inner = asksForPostgres(test.operand);
    return inner === void 0 ? void 0 : !inner;
  }
  if (test.kind === "logical") {
    const answers = new Set(test.operands.map(asksForPostgres));
    const decisive = test.operator === "or";
    if (answers.has(decisive)) return decisive;
    return answers.has(void 0) ? void 0 : !decisive;
  }
  if (test.kind !== "comparison") return void 0;
  const [operator, ...more] = test.operators;
  const [left, right] = test.operands;
  if (more.length > 0 || right === void 0) return void 0;
  if (operator === "==" || operator === "!=") {
    const [vendor, text] = left.kind === "text" ? [right, left] : [left, right];
    if (!isVendor(vendor) || text.kind !== "text") return void 0;
    return text.value === "postgresql" === (operator === "==");
  }
  if (!isVendor(left) || operator !== "in" && operator !== "not in") return void 0;
  if (right.kind !== "list" && right.kind !== "tuple" && right.kind !== "set") return void 0;
  const names = new Set(right.items.map((item) => item.kind === "text" ? item.value : void 0));
  if (names.has(void 0)) return void 0;
  return names.has("postgresql") === (operator === "in");
};
var isVendor = (expression) => expression.kind === "attribute" && expression.name === "vendor";

// src/checks/migrations/django/module.ts
var keyOfPath = (path) => {
  const parts2 = path.split("/");
  return { app: parts2.at(-3) ?? "", name: (parts2.at(-1) ?? "").replace(/\.py$/, "") };
};
var readDjangoFile = (path, text) => {
  const module = parsePython(text, path);
  const outer = bindingsOf(module);
  const found = module.statements.findLast((statement) => statement.kind === "class" && statement.name === "Migration");
  const definition = found?.kind === "class" ? found : void 0;
  const body2 = definition === void 0 ? outer : bindingsInside(module, definition.body, outer);
  const scope = scopeOf(module, body2);
  const own = (name) => body2.names.get(name) === outer.names.get(name) ? void 0 : body2.names.get(name)?.value;
  const flag2 = (name) => {
    const value = own(name);
    return value?.kind === "boolean" ? value.value : void 0;
  };
  const functions = /* @__PURE__ */ new Map();
  for (const statement of [...module.statements, ...definition?.body ?? []])
    if (statement.kind === "function")
      functions.set(`${HERE}.${statement.name}`, { ...statement, body: onPostgres(statement.body) });
  return {
    ...keyOfPath(path),
    path,
    module,
    defines: definition !== void 0,
    atomic: flag2("atomic") ?? true,
    initial: flag2("initial") ?? false,
    dependencies: keysOf2(own("dependencies")),
    runBefore: keysOf2(own("run_before")),
    replaces: keysOf2(own("replaces")),
    operations: itemsOf2(own("operations")),
    functions,
    line: definition?.at.line ?? 1,
    scope
  };
};
var itemsOf2 = (value) => value === void 0 ? [] : value.kind === "list" || value.kind === "tuple" ? value.items : [value];
var keysOf2 = (value) => itemsOf2(value).flatMap((item) => {
  if (item.kind !== "tuple" && item.kind !== "list") return [];
  const [app, name] = item.items;
  return app?.kind === "text" && name?.kind === "text" ? [{ app: app.value, name: name.value }] : [];
});
var operationOf = (value) => value.kind === "call" && !isSpread(value) ? { call: value, name: lastName(value.path) } : void 0;
var valueIn = (file, expression) => evaluate(expression, file.scope);

// src/checks/migrations/django/state.ts
var modelKey = (app, name) => `${app}.${name.toLowerCase()}`;
var tableOf = (model) => {
  const own = model.options.get("db_table");
  return own?.kind === "text" && own.value !== "" ? own.value : `${model.app}_${model.name.toLowerCase()}`;
};
var manyToManyTable = (model, field) => {
  const through = field.call.named.get("through");
  if (through !== void 0 && through.kind !== "none") return void 0;
  const own = field.call.named.get("db_table");
  return own?.kind === "text" ? own.value : `${tableOf(model)}_${field.name}`;
};
var relatedModel = (state, model, to) => {
  if (to?.kind === "text") {
    if (to.value === "self") return state.get(modelKey(model.app, model.name)) ?? model;
    const [app, name] = to.value.includes(".") ? to.value.split(".") : [model.app, to.value];
    return state.get(modelKey(app ?? "", name ?? ""));
  }
  return isUserSetting(to) ? userModel(state) : void 0;
};
var isUserSetting = (to) => to?.kind === "reference" && to.path.endsWith("AUTH_USER_MODEL");
var userModel = (state) => {
  for (const model of state.values())
    if (model.fields.has("password") && model.fields.has("last_login") && model.app !== "auth") return model;
  return state.get("auth.user");
};
var relatedTable = (state, model, to) => {
  const related = relatedModel(state, model, to);
  if (related !== void 0) return tableOf(related);
  if (isUserSetting(to)) return "auth_user";
  if (to?.kind !== "text" || !to.value.includes(".")) return void 0;
  return THEIR_TABLES[to.value.toLowerCase()];
};
var THEIR_TABLES = {
  "auth.user": "auth_user",
  "auth.group": "auth_group",
  "auth.permission": "auth_permission",
  "contenttypes.contenttype": "django_content_type",
  "sites.site": "django_site",
  "sessions.session": "django_session"
};
var primaryKeyOf = (model) => {
  for (const field of model.fields.values()) if (isPrimaryKey(field)) return field;
  return void 0;
};
var relatedColumn = (state, model, field) => {
  const related = relatedModel(state, model, argumentOf(field.call, "to", 0));
  const named3 = field.call.named.get("to_field");
  if (named3?.kind === "text") {
    const target = related?.fields.get(named3.value);
    return target === void 0 ? named3.value : columnOf(target);
  }
  const key = related === void 0 ? void 0 : primaryKeyOf(related);
  return key === void 0 ? "id" : columnOf(key);
};
var typeOf2 = (state, model, field, depth = 0) => columnType(field, (to) => {
  if (depth > 10) return void 0;
  const related = relatedModel(state, model, to);
  if (related === void 0)
    return isUserSetting(to) || relatedTable(state, model, to) !== void 0 ? "integer" : void 0;
  const named3 = field.call.named.get("to_field");
  const target = named3?.kind === "text" ? related.fields.get(named3.value) : primaryKeyOf(related);
  return target === void 0 ? "integer" : typeOf2(state, related, target, depth + 1);
});
var referrersOf = (state, target) => {
  const found = [];
  for (const model of state.values())
    for (const field of model.fields.values())
      if (model.managed && isRelation(field) && !field.call.named.has("to_field") && relatedModel(state, model, argumentOf(field.call, "to", 0)) === target)
        found.push({ model, field });
  return found;
};
var fieldsFrom = (value) => {
  const fields = /* @__PURE__ */ new Map();
  if (value === void 0) return { fields, unclear: 0 };
  if (value.kind !== "list" && value.kind !== "tuple") return { fields, unclear: 1 };
  let unclear = 0;
  for (const item of value.items) {
    const [name, field] = item.kind === "tuple" || item.kind === "list" ? item.items : [];
    if (name?.kind === "text" && field?.kind === "call") fields.set(name.value, fieldOf(name.value, field));
    else unclear++;
  }
  return { fields, unclear };
};
var optionsFrom = (value) => new Map(
  value?.kind === "dict" ? value.entries.flatMap(
    ({ key, value: option }) => key.kind === "text" ? [[key.value, option]] : []
  ) : []
);
var isTrue3 = (value) => value?.kind === "boolean" && value.value;
var isManaged = (options) => {
  const managed = options.get("managed");
  return !isTrue3(options.get("proxy")) && !(managed?.kind === "boolean" && !managed.value);
};
var WITHOUT_EFFECT = /* @__PURE__ */ new Set([
  "blank",
  "choices",
  "db_comment",
  "default",
  "editable",
  "error_messages",
  "help_text",
  "limit_choices_to",
  "on_delete",
  "related_name",
  "related_query_name",
  "upload_to",
  "storage",
  "validators",
  "verbose_name",
  "auto_now",
  "auto_now_add",
  "parent_link"
]);
var differs = (a, b) => {
  if (a.kind !== b.kind) return true;
  const names = new Set([...a.call.named.keys(), ...b.call.named.keys()].filter((name) => !WITHOUT_EFFECT.has(name)));
  return [...names].some((name) => shape(a.call.named.get(name)) !== shape(b.call.named.get(name)));
};
var shape = (value) => {
  if (value === void 0) return "";
  switch (value.kind) {
    case "text":
      return `t:${value.value.toLowerCase()}`;
    case "number":
      return `n:${value.value}`;
    case "boolean":
      return value.value ? "b:1" : "";
    case "none":
      return "";
    case "reference":
      return `r:${value.path}`;
    case "list":
    case "tuple":
    case "set":
      return `[${value.items.map(shape).join(",")}]`;
    case "call":
      return `${value.path}(${[...value.positional.map(shape), ...[...value.named].map(([name, item]) => `${name}=${shape(item)}`)].join(",")})`;
    case "dict":
      return `{${value.entries.map(({ key, value: entry }) => `${shape(key)}:${shape(entry)}`).join(",")}}`;
    case "bytes":
    case "unknown":
      return `?${value.at.from}`;
  }
};

// src/checks/migrations/django/tables.ts
var UNKNOWN_TYPE2 = "text";
var MEMBER = { primary: "pk", unique: "key", index: "idx", like: "like", foreign: "fk" };
var memberName = (table, columns, kind) => identifier(`${table.replaceAll('"', "").replaceAll(".", "_")}_${columns.join("_")}_${MEMBER[kind]}`);
var references = (state, model, field) => {
  if (!hasDatabaseConstraint(field)) return void 0;
  const table = relatedTable(state, model, argumentOf(field.call, "to", 0));
  return table === void 0 ? void 0 : `REFERENCES ${identifier(table)} (${identifier(relatedColumn(state, model, field))}) DEFERRABLE INITIALLY DEFERRED`;
};
var columnDefinition = (state, model, field, withDefault) => {
  const type = typeOf2(state, model, field);
  const column = identifier(columnOf(field));
  const parts2 = [column, type ?? UNKNOWN_TYPE2];
  const kept = databaseDefault(field);
  const passing = withDefault ? effectiveDefault(field, type) : void 0;
  if (field.kind === "GeneratedField")
    parts2.push(`GENERATED ALWAYS AS (NULL) ${flag(field, "db_persist") === false ? "VIRTUAL" : "STORED"}`);
  else if (kept !== void 0) parts2.push(`DEFAULT ${kept}`);
  else if (field.call.named.has("db_default") && flagOfNone(field.call.named.get("db_default")))
    parts2.push("DEFAULT NULL");
  else if (passing !== void 0) parts2.push(`DEFAULT ${passing}`);
  if (isAuto(field)) parts2.push("GENERATED BY DEFAULT AS IDENTITY");
  parts2.push(isNullable(field) && !isPrimaryKey(field) ? "NULL" : "NOT NULL");
  if (isPrimaryKey(field)) parts2.push("PRIMARY KEY");
  else if (isUnique(field)) parts2.push("UNIQUE");
  if (hasCheck(field)) parts2.push(`CHECK (${column} >= 0)`);
  const target = references(state, model, field);
  if (target !== void 0) parts2.push(target);
  return parts2.join(" ");
};
var flagOfNone = (value) => value?.kind === "none";
var indexesOf = (state, model, field) => {
  const table = tableOf(model);
  const column = columnOf(field);
  const type = typeOf2(state, model, field);
  const sql = [];
  const indexed = isIndexed(field);
  if (indexed)
    sql.push(`CREATE INDEX ${memberName(table, [column], "index")} ON ${identifier(table)} (${identifier(column)})`);
  if ((indexed || isUnique(field) || isPrimaryKey(field)) && needsLikeIndex(type)) {
    const operators = type === "text" ? "text_pattern_ops" : "varchar_pattern_ops";
    sql.push(
      `CREATE INDEX ${memberName(table, [column], "like")} ON ${identifier(table)} (${identifier(column)} ${operators})`
    );
  }
  return sql;
};
var createModelSql = (state, model) => {
  const own = [...model.fields.values()].filter(hasColumn);
  const definitions = own.map((field) => columnDefinition(state, model, field, false));
  const table = tableOf(model);
  for (const columns of columnSets(model, model.options.get("unique_together")))
    definitions.push(
      `CONSTRAINT ${memberName(table, columns, "unique")} UNIQUE (${columns.map(identifier).join(", ")})`
    );
  const sql = [`CREATE TABLE ${identifier(table)} (${definitions.join(", ")})`];
  for (const field of own) sql.push(...indexesOf(state, model, field));
  for (const columns of columnSets(model, model.options.get("index_together")))
    sql.push(
      `CREATE INDEX ${memberName(table, columns, "index")} ON ${identifier(table)} (${columns.map(identifier).join(", ")})`
    );
  for (const field of model.fields.values()) sql.push(...manyToManySql(state, model, field));
  return sql;
};
var manyToManySql = (state, model, field) => {
  if (!isManyToMany(field)) return [];
  const table = manyToManyTable(model, field);
  if (table === void 0) return [];
  const to = argumentOf(field.call, "to", 0);
  const related = relatedModel(state, model, to);
  const target = relatedTable(state, model, to);
  const own = { column: `${model.name.toLowerCase()}_id`, table: tableOf(model), key: primaryKeyOf(model) };
  const other = {
    column: `${related === model ? "to_" : ""}${(related?.name ?? target ?? "other").toLowerCase()}_id`,
    table: target,
    key: related === void 0 ? void 0 : primaryKeyOf(related)
  };
  const sides = [
    { ...own, type: own.key === void 0 ? "integer" : typeOf2(state, model, own.key) },
    {
      ...other,
      type: other.key === void 0 || related === void 0 ? "integer" : typeOf2(state, related, other.key)
    }
  ].map((side, index2) => ({ ...side, column: index2 === 0 && related === model ? `from_${side.column}` : side.column }));
  const columns = sides.map((side) => {
    const reference = side.table === void 0 ? "" : ` REFERENCES ${identifier(side.table)} (${identifier(side.key === void 0 ? "id" : columnOf(side.key))}) DEFERRABLE INITIALLY DEFERRED`;
    return `${identifier(side.column)} ${side.type ?? "integer"} NOT NULL${reference}`;
  });
  const names = sides.map((side) => side.column);
  return [
    `CREATE TABLE ${identifier(table)} ("id" bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL PRIMARY KEY, ${columns.join(", ")}, UNIQUE (${names.map(identifier).join(", ")}))`,
    ...names.map(
      (name) => `CREATE INDEX ${memberName(table, [name], "index")} ON ${identifier(table)} (${identifier(name)})`
    )
  ];
};
var addFieldSql = (state, model, field) => {
  if (isManyToMany(field)) return manyToManySql(state, model, field);
  if (!hasColumn(field)) return [];
  const table = identifier(tableOf(model));
  const sql = [`ALTER TABLE ${table} ADD COLUMN ${columnDefinition(state, model, field, true)}`];
  const passing = effectiveDefault(field, typeOf2(state, model, field));
  if (passing !== void 0 && databaseDefault(field) === void 0 && field.kind !== "GeneratedField")
    sql.push(`ALTER TABLE ${table} ALTER COLUMN ${identifier(columnOf(field))} DROP DEFAULT`);
  return [...sql, ...indexesOf(state, model, field)];
};
var removeFieldSql = (model, field) => {
  if (isManyToMany(field)) {
    const table = manyToManyTable(model, field);
    return table === void 0 ? [] : [`DROP TABLE ${identifier(table)} CASCADE`];
  }
  return hasColumn(field) ? [`ALTER TABLE ${identifier(tableOf(model))} DROP COLUMN ${identifier(columnOf(field))} CASCADE`] : [];
};
var columnSets = (model, value) => {
  if (value === void 0 || !("items" in value) || value.items.length === 0) return [];
  const nested = value.items[0]?.kind !== "text";
  const sets = nested ? value.items : [value];
  return sets.flatMap((set) => {
    if (!("items" in set)) return [];
    const columns = set.items.flatMap((item) => item.kind === "text" ? [columnNamed(model, item.value)] : []);
    return columns.length === set.items.length && columns.length > 0 ? [columns] : [];
  });
};
var columnNamed = (model, name) => {
  const plain3 = name.replace(/^-/, "");
  const field = model.fields.get(plain3) ?? model.fields.get(plain3.replace(/_id$/, ""));
  return field === void 0 ? plain3 : columnOf(field);
};

// src/checks/migrations/django/alter-field.ts
var alterFieldSql = (state, model, before, after) => {
  if (!hasColumn(before) || !hasColumn(after))
    return hasColumn(before) === hasColumn(after) ? {
      sql: differs(before, after) && before.kind !== after.kind ? [...removeFieldSql(model, before), ...manyToManySql(state, model, after)] : []
    } : { sql: [...removeFieldSql(model, before), ...addFieldSql(state, model, after)] };
  const table = identifier(tableOf(model));
  const oldTarget = relatedTable(state, model, argumentOf(before.call, "to", 0));
  const newTarget = relatedTable(state, model, argumentOf(after.call, "to", 0));
  if (!differs(before, after) && oldTarget === newTarget) return { sql: [] };
  const column = identifier(columnOf(after));
  const sql = [];
  const alter3 = (action2) => sql.push(`ALTER TABLE ${table} ${action2}`);
  const foreignKey2 = memberName(tableOf(model), [columnOf(before)], "foreign");
  const hadForeignKey = hasDatabaseConstraint(before);
  if (hadForeignKey) alter3(`DROP CONSTRAINT ${foreignKey2}`);
  if (isUnique(before) && (!isUnique(after) || isPrimaryKey(after)) && !isPrimaryKey(before))
    alter3(`DROP CONSTRAINT ${memberName(tableOf(model), [columnOf(before)], "unique")}`);
  if (columnOf(before) !== columnOf(after)) alter3(`RENAME COLUMN ${identifier(columnOf(before))} TO ${column}`);
  if (isIndexed(before) && !isIndexed(after) && !isUnique(after))
    sql.push(`DROP INDEX IF EXISTS ${memberName(tableOf(model), [columnOf(before)], "index")}`);
  const oldType = typeOf2(state, model, before);
  const newType = typeOf2(state, model, after);
  const typeIsUnclear = oldType === void 0 || newType === void 0;
  const isOther = before.call.path !== after.call.path;
  const byName = kindByName(before.kind);
  const likely = typeIsUnclear && isOther && byName !== void 0 && byName === kindByName(after.kind);
  const typeChanges = typeIsUnclear ? isOther && !likely : oldType !== newType;
  if (typeChanges && newType !== void 0) {
    alter3(`ALTER COLUMN ${column} TYPE ${newType} USING ${column}::${newType}`);
    if (isPrimaryKey(after)) {
      for (const { model: other, field } of referrersOf(state, model))
        if (field !== before)
          sql.push(
            `ALTER TABLE ${identifier(tableOf(other))} ALTER COLUMN ${identifier(columnOf(field))} TYPE ${newType} USING ${identifier(columnOf(field))}::${newType}`
          );
    }
  }
  sql.push(...nullabilitySql(table, before, after, newType));
  if (databaseDefault(before) !== databaseDefault(after))
    alter3(
      databaseDefault(after) === void 0 ? `ALTER COLUMN ${column} DROP DEFAULT` : `ALTER COLUMN ${column} SET DEFAULT ${databaseDefault(after)}`
    );
  if (isUnique(after) && !isUnique(before) && !isPrimaryKey(after))
    alter3(`ADD CONSTRAINT ${memberName(tableOf(model), [columnOf(after)], "unique")} UNIQUE (${column})`);
  const wasIndexed = isIndexed(before) || isUnique(before) || isPrimaryKey(before);
  if (!wasIndexed && (isIndexed(after) || isUnique(after) && needsLikeIndex(newType)))
    sql.push(...indexesOf(state, model, after));
  if (isPrimaryKey(after) && !isPrimaryKey(before)) alter3(`ADD PRIMARY KEY (${column})`);
  if (hasDatabaseConstraint(after) && newTarget !== void 0)
    alter3(
      `ADD CONSTRAINT ${foreignKey2} FOREIGN KEY (${column}) REFERENCES ${identifier(newTarget)} (${identifier(relatedColumn(state, model, after))}) DEFERRABLE INITIALLY DEFERRED`
    );
  if (likely)
    return { sql, likely: `by their names ${before.kind} and ${after.kind} have the same type in the database` };
  return typeIsUnclear && typeChanges ? { sql, unclear: `${before.kind} to ${after.kind}: one of the two types is not Django's own` } : { sql };
};
var nullabilitySql = (table, before, after, type) => {
  if (isNullable(before) === isNullable(after)) return [];
  const column = identifier(columnOf(after));
  if (isNullable(after)) return [`ALTER TABLE ${table} ALTER COLUMN ${column} DROP NOT NULL`];
  const value = databaseDefault(after) ?? effectiveDefault(after, type);
  const set = `ALTER TABLE ${table} ALTER COLUMN ${column} SET NOT NULL`;
  if (value === void 0) return [set];
  const passing = databaseDefault(after) === void 0;
  return [
    ...passing ? [`ALTER TABLE ${table} ALTER COLUMN ${column} SET DEFAULT ${value}`] : [],
    `UPDATE ${table} SET ${column} = ${value} WHERE ${column} IS NULL`,
    set,
    ...passing ? [`ALTER TABLE ${table} ALTER COLUMN ${column} DROP DEFAULT`] : []
  ];
};

// src/checks/migrations/django/constraints.ts
var METHODS = {
  BTreeIndex: "btree",
  BrinIndex: "brin",
  BloomIndex: "bloom",
  GinIndex: "gin",
  GistIndex: "gist",
  HashIndex: "hash",
  SpGistIndex: "spgist"
};
var nameOf2 = (call) => {
  const name = call.named.get("name");
  return name?.kind === "text" ? name.value : void 0;
};
var columnsOf = (model, value) => value !== void 0 && "items" in value ? value.items.flatMap((item) => item.kind === "text" ? [columnNamed(model, item.value)] : []) : [];
var whereOf = (call) => {
  const condition = call.named.get("condition");
  return condition === void 0 || condition.kind === "none" ? "" : " WHERE (true)";
};
var createIndexSql = (model, call, concurrently) => {
  const fields = columnsOf(model, call.named.get("fields"));
  const expressions = call.positional.map((value) => expressionColumn(model, value));
  const method = METHODS[lastName(call.path)];
  const keys2 = [...expressions, ...fields.map(identifier)];
  const name = nameOf2(call);
  return `CREATE INDEX ${concurrently ? "CONCURRENTLY " : ""}${name === void 0 ? memberName(tableOf(model), fields, "index") : identifier(name)} ON ${identifier(tableOf(model))}${method === void 0 ? "" : ` USING ${method}`} (${keys2.length === 0 ? "(true)" : keys2.join(", ")})${includeOf(model, call)}${whereOf(call)}`;
};
var includeOf = (model, call) => {
  const columns = columnsOf(model, call.named.get("include"));
  return columns.length === 0 ? "" : ` INCLUDE (${columns.map(identifier).join(", ")})`;
};
var expressionColumn = (model, value) => {
  if (value.kind !== "call") return "(true)";
  const [first] = value.positional;
  return lastName(value.path) === "F" && first?.kind === "text" ? identifier(columnNamed(model, first.value)) : "(true)";
};
var addConstraintSql = (model, call, notValid2) => {
  const table = identifier(tableOf(model));
  const kind = lastName(call.path);
  const fields = columnsOf(model, call.named.get("fields"));
  const name = nameOf2(call) ?? `${model.name.toLowerCase()}_constraint`;
  if (kind === "CheckConstraint") {
    const test = checkOf(model, call.named.get("condition") ?? call.named.get("check"));
    return `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(name)} CHECK (${test})${notValid2 ? " NOT VALID" : ""}`;
  }
  if (kind === "UniqueConstraint")
    return isIndexOnly(call) ? `CREATE UNIQUE INDEX ${identifier(name)} ON ${table} (${[...call.positional.map((value) => expressionColumn(model, value)), ...fields.map(identifier)].join(", ") || "(true)"})${includeOf(model, call)}${whereOf(call)}` : `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(name)} UNIQUE (${fields.map(identifier).join(", ")})`;
  if (kind === "ExclusionConstraint")
    return `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(name)} EXCLUDE USING gist (${firstColumn(model)} WITH =)`;
  return void 0;
};
var firstColumn = (model) => {
  const [first] = model.fields.keys();
  return identifier(columnNamed(model, first ?? "id"));
};
var isIndexOnly = (call) => lastName(call.path) === "UniqueConstraint" && (call.positional.length > 0 || ["condition", "include", "opclasses", "nulls_distinct"].some((name) => {
  const value = call.named.get(name);
  return value !== void 0 && value.kind !== "none" && !("items" in value && value.items.length === 0);
}));
var checkOf = (model, condition) => {
  if (condition?.kind !== "call" || lastName(condition.path) !== "Q" || condition.positional.length > 0) return "true";
  const parts2 = [...condition.named].map(([name, value]) => {
    const field = /^(\w+?)__isnull$/.exec(name)?.[1];
    return field !== void 0 && value.kind === "boolean" ? `${identifier(columnNamed(model, field))} IS ${value.value ? "" : "NOT "}NULL` : "true";
  });
  return parts2.length === 0 ? "true" : parts2.join(" AND ");
};
var namedMembers = (value) => value !== void 0 && "items" in value ? value.items.filter((item) => item.kind === "call") : [];
var memberCalled = (model, option, name) => namedMembers(model.options.get(option)).find((call) => nameOf2(call) === name);
var textArgument = (call, name, index2) => {
  const value = argumentOf(call, name, index2);
  return value?.kind === "text" ? value.value : void 0;
};

// src/checks/migrations/django/operations.ts
var EXTENSIONS = {
  BloomExtension: "bloom",
  BtreeGinExtension: "btree_gin",
  BtreeGistExtension: "btree_gist",
  CITextExtension: "citext",
  CryptoExtension: "pgcrypto",
  HStoreExtension: "hstore",
  TrigramExtension: "pg_trgm",
  UnaccentExtension: "unaccent"
};
var nothing = { kind: "sql", sql: [] };
var sends2 = (sql) => ({ kind: "sql", sql });
var applyOperation2 = (state, app, call) => {
  const name = lastName(call.path);
  if (call.open !== void 0) return { kind: "unknown", reason: call.open.reason };
  const extension = EXTENSIONS[name];
  if (extension !== void 0) return sends2([`CREATE EXTENSION IF NOT EXISTS ${identifier(extension)}`]);
  switch (name) {
    case "RunSQL": {
      const reverse = argumentOf(call, "reverse_sql", 1);
      const value = argumentOf(call, "sql", 0);
      if (value === void 0) return { kind: "unknown", reason: "it has no SQL" };
      remember(state, app, argumentOf(call, "state_operations", 2));
      return { kind: "written", value, reversible: reverse !== void 0 && reverse.kind !== "none" };
    }
    case "RunPython":
      return { kind: "python", call };
    case "SeparateDatabaseAndState":
      return {
        kind: "separate",
        database: listOf(argumentOf(call, "database_operations", 0)),
        state: listOf(argumentOf(call, "state_operations", 1))
      };
    case "IgnoreMigration":
      return { kind: "ignored" };
    case "CreateExtension": {
      const extension2 = textArgument(call, "name", 0);
      return sends2(extension2 === void 0 ? [] : [`CREATE EXTENSION IF NOT EXISTS ${identifier(extension2)}`]);
    }
    case "CreateCollation":
    case "RemoveCollation":
    case "AlterModelManagers":
      return nothing;
    case "CreateModel":
      return createModel(state, app, call);
    default:
      return onModel(state, app, call, name);
  }
};
var listOf = (value) => value === void 0 || value.kind === "none" ? [] : value.kind === "list" || value.kind === "tuple" ? value.items : [value];
var remember = (state, app, operations) => {
  for (const item of listOf(operations)) if (item.kind === "call") applyOperation2(state, app, item);
};
var createModel = (state, app, call) => {
  const name = textArgument(call, "name", 0);
  if (name === void 0) return { kind: "unknown", reason: "its name is not known" };
  const { fields, unclear } = fieldsFrom(argumentOf(call, "fields", 1));
  const options = optionsFrom(argumentOf(call, "options", 2));
  const model = {
    app,
    name,
    fields,
    options,
    managed: isManaged(options),
    bases: listOf(argumentOf(call, "bases", 3))
  };
  state.set(modelKey(app, name), model);
  if (!model.managed) return nothing;
  const members2 = [
    ...namedMembers(options.get("indexes")).map((index2) => createIndexSql(model, index2, false)),
    ...namedMembers(options.get("constraints")).flatMap(
      (constraint) => addConstraintSql(model, constraint, false) ?? []
    )
  ];
  const sql = [...createModelSql(state, model), ...members2];
  return unclear === 0 ? sends2(sql) : { kind: "sql", sql, unclear: `${unclear} fields of ${name} are not known` };
};
var onModel = (state, app, call, name) => {
  if (!(name in MODEL_OPERATIONS)) return { kind: "unknown", reason: `${name} is not an operation that Django brings` };
  const named3 = textArgument(call, "model_name", 0) ?? textArgument(call, "name", 0) ?? textArgument(call, "old_name", 0);
  if (named3 === void 0) return { kind: "unknown", reason: "the model it changes is not known" };
  const key = modelKey(app, named3);
  const known = state.get(key);
  const model = known ?? { app, name: named3, fields: /* @__PURE__ */ new Map(), options: /* @__PURE__ */ new Map(), managed: true, bases: [] };
  const put = (next) => state.set(key, next);
  const effect = MODEL_OPERATIONS[name]?.({ state, app, call, model, put, drop: () => state.delete(key) }) ?? nothing;
  return model.managed || effect.kind !== "sql" ? effect : nothing;
};
var withField = (model, field) => ({
  ...model,
  fields: new Map(model.fields).set(field.name, field)
});
var withOption = (model, name, value) => {
  const options = new Map(model.options);
  if (value === void 0) options.delete(name);
  else options.set(name, value);
  return { ...model, options };
};
var withMembers = (model, option, call, members2) => withOption(model, option, { kind: "list", items: members2, at: call.at });
var addMember = (model, option, member) => withMembers(model, option, member, [...namedMembers(model.options.get(option)), member]);
var removeMember = (model, option, name, call) => withMembers(
  model,
  option,
  call,
  namedMembers(model.options.get(option)).filter((member) => textArgument(member, "name") !== name)
);
var fieldArgument = (call) => {
  const name = textArgument(call, "name", 1);
  const field = argumentOf(call, "field", 2);
  return name !== void 0 && field?.kind === "call" ? fieldOf(name, field) : void 0;
};
var MODEL_OPERATIONS = {
  DeleteModel: ({ model, drop }) => {
    drop();
    const tables = [...model.fields.values()].filter(isManyToMany).flatMap((field) => manyToManyTable(model, field) ?? []);
    return sends2([...tables, tableOf(model)].map((table) => `DROP TABLE ${identifier(table)} CASCADE`));
  },
  RenameModel: ({ state, app, call, model, drop }) => {
    const name = textArgument(call, "new_name", 1);
    if (name === void 0) return { kind: "unknown", reason: "its new name is not known" };
    const next = { ...model, name };
    drop();
    state.set(modelKey(app, name), next);
    const sql = renamed2(tableOf(model), tableOf(next));
    for (const field of model.fields.values()) {
      const [from, to] = isManyToMany(field) ? [manyToManyTable(model, field), manyToManyTable(next, field)] : [];
      if (from !== void 0 && to !== void 0) sql.push(...renamed2(from, to));
    }
    return sends2(sql);
  },
  AlterModelTable: ({ call, model, put }) => {
    const next = withOption(model, "db_table", argumentOf(call, "table", 1));
    put(next);
    return sends2(renamed2(tableOf(model), tableOf(next)));
  },
  AlterModelTableComment: ({ model }) => sends2([`COMMENT ON TABLE ${identifier(tableOf(model))} IS ''`]),
  AlterModelOptions: ({ call, model, put }) => {
    const options = optionsFrom(argumentOf(call, "options", 1));
    const kept = new Map(model.options);
    for (const [name, value] of options) kept.set(name, value);
    put({ ...model, options: kept });
    return nothing;
  },
  AlterOrderWithRespectTo: ({ call, model }) => {
    const value = argumentOf(call, "order_with_respect_to", 1);
    const table = identifier(tableOf(model));
    return sends2(
      value === void 0 || value.kind === "none" ? [`ALTER TABLE ${table} DROP COLUMN "_order" CASCADE`] : [
        `ALTER TABLE ${table} ADD COLUMN "_order" integer DEFAULT 0 NOT NULL`,
        `ALTER TABLE ${table} ALTER COLUMN "_order" DROP DEFAULT`
      ]
    );
  },
  AlterUniqueTogether: ({ call, model, put }) => {
    const value = argumentOf(call, "unique_together", 1);
    put(withOption(model, "unique_together", value));
    const table = identifier(tableOf(model));
    const { added: added3, removed } = setChanges(model, model.options.get("unique_together"), value);
    return sends2([
      ...removed.map(
        (columns) => `ALTER TABLE ${table} DROP CONSTRAINT ${memberName(tableOf(model), columns, "unique")}`
      ),
      ...added3.map(
        (columns) => `ALTER TABLE ${table} ADD CONSTRAINT ${memberName(tableOf(model), columns, "unique")} UNIQUE (${columns.map(identifier).join(", ")})`
      )
    ]);
  },
  AlterIndexTogether: ({ call, model, put }) => {
    const value = argumentOf(call, "index_together", 1);
    put(withOption(model, "index_together", value));
    const { added: added3, removed } = setChanges(model, model.options.get("index_together"), value);
    return sends2([
      ...removed.map((columns) => `DROP INDEX IF EXISTS ${memberName(tableOf(model), columns, "index")}`),
      ...added3.map(
        (columns) => `CREATE INDEX ${memberName(tableOf(model), columns, "index")} ON ${identifier(tableOf(model))} (${columns.map(identifier).join(", ")})`
      )
    ]);
  },
  AddField: ({ state, call, model, put }) => {
    const field = fieldArgument(call);
    if (field === void 0) return { kind: "unknown", reason: "the field it adds is not known" };
    const next = withField(model, field);
    put(next);
    return sends2(addFieldSql(state, next, field));
  },
  RemoveField: ({ call, model, put }) => {
    const name = textArgument(call, "name", 1);
    if (name === void 0) return { kind: "unknown", reason: "the field it removes is not known" };
    const field = model.fields.get(name);
    const fields = new Map(model.fields);
    fields.delete(name);
    put({ ...model, fields });
    return sends2(
      field === void 0 ? [`ALTER TABLE ${identifier(tableOf(model))} DROP COLUMN ${identifier(name)} CASCADE`] : removeFieldSql(model, field)
    );
  },
  AlterField: ({ state, call, model, put }) => {
    const after = fieldArgument(call);
    if (after === void 0) return { kind: "unknown", reason: "the field it makes is not known" };
    const before = model.fields.get(after.name);
    const next = withField(model, after);
    if (before === void 0) {
      put(next);
      return {
        kind: "unknown",
        reason: `no migration here adds the field ${after.name}, so that what it was is not known`
      };
    }
    const alteration = alterFieldSql(state, model, before, after);
    put(next);
    return { kind: "sql", ...alteration };
  },
  RenameField: ({ call, model, put }) => {
    const from = textArgument(call, "old_name", 1);
    const to = textArgument(call, "new_name", 2);
    if (from === void 0 || to === void 0) return { kind: "unknown", reason: "the names are not known" };
    const field = model.fields.get(from);
    const fields = new Map(
      [...model.fields].map(([name, other]) => name === from ? [to, { ...other, name: to }] : [name, other])
    );
    const next = { ...model, fields };
    put(next);
    const after = fields.get(to);
    if (field !== void 0 && after !== void 0 && isManyToMany(field)) {
      const [old2, now2] = [manyToManyTable(model, field), manyToManyTable(next, after)];
      return sends2(old2 !== void 0 && now2 !== void 0 ? renamed2(old2, now2) : []);
    }
    if (field !== void 0 && !hasColumn(field)) return nothing;
    const [old, now] = field === void 0 || after === void 0 ? [from, to] : [columnOf(field), columnOf(after)];
    return sends2(
      old === now ? [] : [`ALTER TABLE ${identifier(tableOf(model))} RENAME COLUMN ${identifier(old)} TO ${identifier(now)}`]
    );
  },
  AddIndex: (context) => addIndex(context, false),
  AddIndexConcurrently: (context) => addIndex(context, true),
  RemoveIndex: (context) => removeIndex(context, false),
  RemoveIndexConcurrently: (context) => removeIndex(context, true),
  RenameIndex: ({ call, model }) => {
    const to = textArgument(call, "new_name", 1);
    const from = textArgument(call, "old_name", 2);
    const [columns] = columnSets(model, argumentOf(call, "old_fields", 3));
    const old = from === void 0 ? columns && memberName(tableOf(model), columns, "index") : identifier(from);
    return sends2(to === void 0 || old === void 0 ? [] : [`ALTER INDEX ${old} RENAME TO ${identifier(to)}`]);
  },
  AddConstraint: (context) => addConstraint(context, false),
  AddConstraintNotValid: (context) => addConstraint(context, true),
  AlterConstraint: () => nothing,
  ValidateConstraint: ({ call, model }) => {
    const name = textArgument(call, "name", 1);
    return sends2(
      name === void 0 ? [] : [`ALTER TABLE ${identifier(tableOf(model))} VALIDATE CONSTRAINT ${identifier(name)}`]
    );
  },
  RemoveConstraint: ({ call, model, put }) => {
    const name = textArgument(call, "name", 1);
    if (name === void 0) return { kind: "unknown", reason: "the constraint is not known" };
    const member = memberCalled(model, "constraints", name);
    put(removeMember(model, "constraints", name, call));
    return sends2([
      member !== void 0 && isIndexOnly(member) ? `DROP INDEX ${identifier(name)}` : `ALTER TABLE ${identifier(tableOf(model))} DROP CONSTRAINT ${identifier(name)}`
    ]);
  }
};
var renamed2 = (from, to) => from === to ? [] : [`ALTER TABLE ${identifier(from)} RENAME TO ${identifier(to)}`];
var setChanges = (model, before, after) => {
  const [old, now] = [columnSets(model, before), columnSets(model, after)];
  const has = (sets, columns) => sets.some((other) => other.join(",") === columns.join(","));
  return { added: now.filter((set) => !has(old, set)), removed: old.filter((set) => !has(now, set)) };
};
var addIndex = ({ call, model, put }, concurrently) => {
  const index2 = argumentOf(call, "index", 1);
  if (index2?.kind !== "call") return { kind: "unknown", reason: "the index is not known" };
  put(addMember(model, "indexes", index2));
  return sends2([createIndexSql(model, index2, concurrently)]);
};
var removeIndex = ({ call, model, put }, concurrently) => {
  const name = textArgument(call, "name", 1);
  if (name === void 0) return { kind: "unknown", reason: "the index is not known" };
  put(removeMember(model, "indexes", name, call));
  return sends2([`DROP INDEX ${concurrently ? "CONCURRENTLY " : ""}${identifier(name)}`]);
};
var addConstraint = ({ call, model, put }, notValid2) => {
  const constraint = argumentOf(call, "constraint", 1);
  if (constraint?.kind !== "call") return { kind: "unknown", reason: "the constraint is not known" };
  put(addMember(model, "constraints", constraint));
  const sql = addConstraintSql(model, constraint, notValid2);
  return sql === void 0 ? { kind: "unknown", reason: `${lastName(constraint.path)} is not a constraint that Django brings` } : sends2([sql]);
};

// src/checks/migrations/django/run-python.ts
var readRunPython = (file, call) => {
  const reverse = argumentOf(call, "reverse_code", 1);
  const reversible = reverse !== void 0 && reverse.kind !== "none";
  const code = argumentOf(call, "code", 0);
  const found = code?.kind === "reference" ? file.functions.get(code.path) : void 0;
  if (found === void 0) return { findings: [], sql: [], reversible };
  const used = reachable(file, found);
  return {
    reversible,
    findings: [
      ...argumentFindings(found),
      ...reverse?.kind === "reference" ? [file.functions.get(reverse.path)].flatMap((back) => back === void 0 ? [] : argumentFindings(back)) : [],
      ...importFindings(file, used),
      ...used.flatMap(unboundedFindings)
    ],
    sql: used.flatMap((definition) => executed2(file, definition))
  };
};
var reachable = (file, start) => {
  const found = /* @__PURE__ */ new Set([start]);
  for (const definition of found)
    for (const expression of expressionsOf(definition.body))
      if (expression.kind === "name") {
        const value = file.scope.lookup(expression.name);
        const other = value?.kind === "reference" ? file.functions.get(value.path) : void 0;
        if (other !== void 0) found.add(other);
      }
  return [...found];
};
var argumentFindings = (definition) => {
  const names = definition.parameters.filter((parameter) => parameter.spread === void 0).map((parameter) => parameter.name);
  const [first, second] = names;
  if (first === void 0 || first === "apps" && (second === void 0 || second === "schema_editor")) return [];
  return [
    {
      rule: "runpython-arguments",
      message: `${definition.name}(${names.join(", ")}) is called by Django with (apps, schema_editor), in this order: other names hide what they are, and a swapped pair fails when it runs.`,
      help: `Name the parameters apps and schema_editor: def ${definition.name}(apps, schema_editor).`,
      line: definition.at.line,
      column: definition.at.column
    }
  ];
};
var importFindings = (file, used) => {
  const names = /* @__PURE__ */ new Set();
  for (const definition of used)
    for (const expression of expressionsOf(definition.body)) if (expression.kind === "name") names.add(expression.name);
  const statements = [
    ...file.module.statements,
    ...used.flatMap((definition) => [...statementsOf(definition.body)])
  ];
  const findings = [];
  for (const statement of statements) {
    if (statement.kind !== "from-import" || !isModels(statement.module, statement.level)) continue;
    for (const { name, as } of statement.names)
      if (names.has(as ?? name) && /^[A-Z]/.test(name))
        findings.push({
          rule: "runpython-model-import",
          message: `The model ${name} is imported from the code as it is today: as soon as it gains or loses a field, this migration fails on a new database, or writes what was never meant.`,
          help: `Take the model of this moment with apps.get_model('\u2026', '${name}') inside the function.`,
          line: statement.at.line,
          column: statement.at.column
        });
  }
  return findings;
};
var isModels = (module, level) => {
  if (/^django\.(?:db|contrib\.(?:gis|postgres))\b/.test(module)) return false;
  return /(?:^|\.)models(?:\.|$)/.test(module) || module === "" && level > 0;
};
var unboundedFindings = (definition) => {
  const findings = [];
  const add = (at, what, help) => findings.push({
    rule: "unbounded-update",
    message: `${what} On a large table the deploy waits for it, and in an atomic migration every lock it takes is held to the end.`,
    help,
    line: at.line,
    column: at.column
  });
  for (const statement of statementsOf(definition.body))
    if (statement.kind === "for" && isWholeTable(statement.iterable))
      add(
        statement.at,
        "The loop loads every row of a table into memory and writes them one by one.",
        "Read the rows with .iterator(), write them in batches with bulk_update(), and set atomic = False."
      );
  for (const expression of expressionsOf(definition.body)) {
    const method = methodOf(expression);
    if ((method?.name === "update" || method?.name === "delete") && isWholeTable(method.object))
      add(
        expression.at,
        `.${method.name}() without a filter ${method.name === "update" ? "rewrites" : "deletes"} every row of a table in one statement.`,
        "Do it in batches, by ranges of the primary key, in a migration with atomic = False."
      );
  }
  return findings;
};
var methodOf = (expression) => expression.kind === "call" && expression.callee.kind === "attribute" ? { name: expression.callee.name, object: expression.callee.object } : void 0;
var isWholeTable = (expression) => {
  if (expression.kind === "attribute") return expression.name === "objects" || expression.name === "_default_manager";
  const method = methodOf(expression);
  if (method === void 0) return false;
  return [
    "all",
    "using",
    "order_by",
    "select_related",
    "prefetch_related",
    "only",
    "defer",
    "values",
    "values_list"
  ].includes(method.name) ? isWholeTable(method.object) : false;
};
var executed2 = (file, definition) => {
  const found = [];
  for (const expression of expressionsOf(definition.body)) {
    const method = methodOf(expression);
    if (method === void 0 || !["execute", "executemany", "executescript"].includes(method.name)) continue;
    const [first] = expression.kind === "call" ? expression.args : [];
    if (first === void 0 || ![...inside(method.object)].some(isConnection)) continue;
    const value = valueIn(file, first.value);
    found.push({
      value: value.kind === "text" || value.kind === "unknown" ? value : unknownText(value),
      at: expression.at
    });
  }
  return found;
};
var isConnection = (expression) => {
  const name = expression.kind === "name" ? expression.name : expression.kind === "attribute" ? expression.name : "";
  return /^(?:schema_editor|connection|connections|cursor|cur|c|editor)$/.test(name);
};
var unknownText = (value) => ({
  kind: "unknown",
  reason: `it comes from ${value.kind === "call" || value.kind === "reference" ? lastName(value.path) : "elsewhere"}`,
  source: "",
  at: value.at
});

// src/checks/migrations/django/reader.ts
var FOLDER = /(?:^|\/)migrations\/[^/]+\.py$/;
var django = {
  framework: "django",
  claim: async (paths, peek) => {
    const claimed = [];
    for (const path of paths) {
      if (!FOLDER.test(path) || path.endsWith("/__init__.py")) continue;
      if (/\/\d{4}_[^/]*\.py$/.test(path) || /\bmigrations\.Migration\b|class\s+Migration\b/.test(await peek(path)))
        claimed.push(path);
    }
    return claimed;
  },
  read: async (paths, { files, parser, signal }) => {
    const texts = await readAll(files, paths, signal);
    const configs = [];
    for (const path of new Set(paths.map(configPathOf)))
      if ((await files.stat(path))?.kind === "file") configs.push(path);
    const read = await withOwnFields(
      [...texts].map(([path, text]) => readDjangoFile(path, text)),
      async (path) => (await files.stat(path))?.kind === "file" ? files.readText(path) : void 0
    );
    return migrationsIn(labelled(read, await readAll(files, configs, signal)), parser);
  }
};
var readAll = async (files, paths, signal) => {
  const texts = /* @__PURE__ */ new Map();
  for (let start = 0; start < paths.length; start += 50) {
    signal.throwIfAborted();
    const some = paths.slice(start, start + 50);
    const read = await Promise.all(some.map((path) => files.readText(path)));
    for (const [index2, path] of some.entries()) texts.set(path, read[index2] ?? "");
  }
  return texts;
};
var migrationsIn = (read, parser) => {
  const graph = orderByGraph(read.filter((file) => file.defines));
  const unreadable = [...read.flatMap(unreadableIn2), ...read.filter((file) => !file.defines).flatMap(withoutMigration)];
  const state = /* @__PURE__ */ new Map();
  const migrations = graph.order.map((file) => {
    const own = graph.mistakes.filter((mistake) => mistake.path === file.path);
    return migrationOf2(file, state, parser, graph.idle.has(file), own);
  });
  const squashes = [...graph.idle].map((file) => keyText(file));
  return {
    migrations,
    unreadable,
    notes: squashes.length === 0 ? [] : [
      `${squashes.join(", ")}: the migrations that it replaces are still here, so that it sends nothing to a database that has them.`
    ]
  };
};
var unreadableIn2 = (file) => {
  const [problem] = file.module.problems;
  return problem === void 0 ? [] : [
    {
      path: file.path,
      rule: "unreadable",
      message: `${file.path}:${problem.line}:${problem.column} is no valid Python, so that what the migration does is not known. ${problem.message}`,
      help: "Correct the file; `python -m py_compile` names the mistake."
    }
  ];
};
var withoutMigration = (file) => file.module.problems.length > 0 ? [] : [
  {
    path: file.path,
    rule: "unreadable",
    message: `${file.path} stands among the migrations of ${file.app} and defines no class Migration: Django stops with BadMigrationError.`,
    help: "Define the class Migration, or move the file out of the migrations folder."
  }
];
var migrationOf2 = (file, state, parser, idle, mistakes) => {
  const out = emission(parser, (at) => endLine(file, at));
  const reading = { file, out, irreversible: void 0, ignored: void 0, sending: 0, data: 0 };
  if (!idle) for (const value of file.operations) operate(reading, state, value);
  processFindings(reading);
  return {
    path: file.path,
    name: file.name,
    series: file.app,
    database: "django",
    framework: "django",
    text: file.module.text,
    statements: out.statements,
    down: reading.irreversible === void 0 ? { status: "unsupported" } : { status: "irreversible", reason: reading.irreversible },
    transaction: file.atomic ? "file" : "none",
    suppressions: [...pythonSuppressions(file.module.text), ...ignoredBy(reading.ignored)],
    findings: [...mistakes.map(({ rule, message, help, line }) => ({ rule, message, help, line })), ...out.findings],
    key: keyText(file),
    parents: file.dependencies.map(keyText),
    ...file.replaces.length === 0 ? {} : { replaces: file.replaces.map(keyText) }
  };
};
var endLine = (file, at) => at.line + (file.module.text.slice(at.from, at.to).match(/\r\n|\n|\r/g)?.length ?? 0);
var ignoredBy = (at) => at === void 0 ? [] : [{ tool: "django-migration-linter", rules: [], line: at.line, text: "IgnoreMigration()" }];
var operate = (reading, state, value) => {
  const { file, out } = reading;
  const operation = operationOf(value);
  if (operation === void 0) {
    reading.sending++;
    const reason = value.kind === "unknown" ? value.reason : `it is ${value.kind}`;
    out.opaque(value.at, "an operation", reason);
    return;
  }
  const { call, name } = operation;
  const label = labelOf2(call, name);
  const effect = applyOperation2(state, file.app, call);
  switch (effect.kind) {
    case "sql":
      if (effect.sql.length > 0) reading.sending++;
      out.sql(effect.sql, call.at, label);
      if (effect.unclear !== void 0)
        out.find(
          name === "AlterField" ? "column-type-unknown" : "opaque-dynamic-sql",
          call.at,
          `${label} cannot be judged in full: ${effect.unclear}.`,
          "Let a person who knows the field look at it, or see the SQL that `sqlmigrate` prints."
        );
      if (effect.likely !== void 0)
        out.find(
          "opaque-dynamic-sql",
          call.at,
          `${label}: ${effect.likely}, which cannot be read here.`,
          "Let a person who knows the field look at it, or see the SQL that `sqlmigrate` prints."
        );
      return;
    case "written":
      reading.sending++;
      if (!effect.reversible) reading.irreversible ??= `${label} on line ${call.at.line} has no reverse_sql`;
      for (const text of writtenTexts(effect.value)) out.written(text, call.at, label);
      return;
    case "python": {
      reading.sending++;
      reading.data++;
      const step2 = readRunPython(file, call);
      if (!step2.reversible) reading.irreversible ??= `${label} on line ${call.at.line} has no reverse_code`;
      out.findings.push(...step2.findings);
      for (const { value: sql, at } of step2.sql) out.written(sql, at, label);
      if (step2.sql.length === 0) out.sql([""], call.at, label);
      return;
    }
    case "separate": {
      const aside = new Map(state);
      for (const item of effect.database) operate(reading, aside, item);
      for (const item of effect.state)
        if (item.kind === "call") remember(state, file.app, { kind: "list", items: [item], at: item.at });
      return;
    }
    case "ignored":
      reading.ignored = call.at;
      return;
    case "unknown":
      reading.sending++;
      out.opaque(call.at, label, effect.reason);
      return;
  }
};
var labelOf2 = (call, name) => {
  const texts = call.positional.filter((value) => value.kind === "text").map((value) => value.value);
  const named3 = ["model_name", "name", "old_name", "new_name"].flatMap((argument) => {
    const value = call.named.get(argument);
    return value?.kind === "text" ? [value.value] : [];
  });
  if (name === "RunPython") {
    const code = call.named.get("code") ?? call.positional[0];
    return code?.kind === "reference" ? `RunPython ${lastName(code.path)}` : "RunPython";
  }
  const words2 = name === "RunSQL" ? [] : [...texts, ...named3];
  return words2.length === 0 ? name : `${name} ${words2.join(".")}`;
};
var writtenTexts = (value) => {
  if (value.kind === "reference" && lastName(value.path) === "noop") return [];
  if (value.kind !== "list" && value.kind !== "tuple") return [value];
  return value.items.map((item) => item.kind === "tuple" || item.kind === "list" ? item.items[0] ?? item : item);
};
var processFindings = ({ file, out, sending, data }) => {
  const at = { path: file.path, from: 0, to: 0, line: file.line, column: 1 };
  if (!file.atomic && sending > 1)
    out.find(
      "non-atomic-with-several-operations",
      at,
      `The migration is not atomic and has ${sending} operations: when one fails, those before it stay, and running it again fails on them.`,
      "Give each operation a migration of its own."
    );
  if (file.atomic && data > 0 && sending > data)
    out.find(
      "mixed-data-and-schema",
      at,
      "The migration changes the schema and moves data in one transaction: the locks of the schema change are held until the data is moved.",
      "Move the data in a migration of its own."
    );
};

// src/checks/migrations/javascript/reader.ts
import { posix as posix3 } from "node:path";

// src/checks/migrations/script/values.ts
var textOf3 = (value) => value?.kind === "text" && !value.dynamic ? value.value : void 0;
var textsOf2 = (value) => {
  const one2 = textOf3(value);
  if (one2 !== void 0) return [one2];
  if (value?.kind !== "list") return void 0;
  const texts = value.items.map(textOf3);
  return texts.every((text) => text !== void 0) ? texts : void 0;
};
var entryOf2 = (value, key) => value?.kind === "map" ? value.entries.get(key) : void 0;
var isTrue4 = (value) => value?.kind === "boolean" && value.value;
var isFalse2 = (value) => value?.kind === "boolean" && !value.value;
var joined2 = (values, at, between = "") => {
  const pieces = [];
  let dynamic = false;
  values.forEach((value, index2) => {
    if (index2 > 0 && between !== "") pieces.push({ text: between, source: value.at.start });
    if (value.kind === "text") {
      pieces.push(...value.pieces);
      dynamic ||= value.dynamic;
    } else if (value.kind === "number") pieces.push({ text: value.text, source: value.at.start });
    else {
      pieces.push({ text: PLACEHOLDER, source: value.at.start });
      dynamic = true;
    }
  });
  return { kind: "text", value: pieces.map(({ text }) => text).join(""), pieces, dynamic, at };
};
var sourceOf = ({ pieces, at }, offset) => {
  let left = offset;
  let last = at.start;
  for (const { text, source } of pieces) {
    if (left < text.length) return source + left;
    left -= text.length;
    last = source + text.length;
  }
  return last;
};
var ownOf = (record, name) => Object.hasOwn(record, name) ? record[name] : void 0;

// src/checks/migrations/script/emit.ts
var script = (parser, positionOf) => {
  const statements = [];
  const findings = [];
  const placeOf = ({ start, end }) => ({
    ...positionOf(start),
    endLine: positionOf(Math.max(start, end - 1)).line
  });
  const unreadable = (at, message) => {
    findings.push({
      rule: "opaque-dynamic-sql",
      message,
      help: "Write it out with constant names and SQL, or let a person who knows the table look at it.",
      ...positionOf(at.start)
    });
  };
  return {
    statements,
    findings,
    sql: (texts, at, label, rough) => {
      for (const text of texts) {
        const statement = pinnedStatement(parser, text, placeOf(at), { label });
        if (statement.mistake !== void 0) {
          const { mistake: _, ...rest } = statement;
          statements.push({ ...rest, opaque: true });
          unreadable(at, `What ${label} sends to the database cannot be read here: ${statement.mistake.message}.`);
        } else
          statements.push(rough === true || text.includes(PLACEHOLDER) ? { ...statement, masked: true } : statement);
      }
    },
    written: (value, at, label) => {
      const found = value?.kind === "text" && value.value.replaceAll(PLACEHOLDER, "").trim() !== "" ? embeddedSql(parser, value.value, (offset) => positionOf(sourceOf(value, offset)), { label }) : [pinnedStatement(parser, "", placeOf(at), { label, opaque: true })];
      statements.push(...found);
      if (found.some(
        ({ opaque, masked }) => opaque === true || masked === true && value?.kind === "text" && value.dynamic
      ))
        unreadable(
          at,
          `The SQL of ${label} is put together when it runs, so that not all of what it does can be read here.`
        );
    },
    opaque: (at, label, reason) => {
      statements.push(pinnedStatement(parser, "", placeOf(at), { label, opaque: true }));
      unreadable(at, `What ${label} sends to the database cannot be read here: ${reason}.`);
    },
    find: (rule, at, message, help) => {
      findings.push({ rule, message, help, ...positionOf(at.start) });
    },
    mention: (at, label) => {
      statements.push(pinnedStatement(parser, "", placeOf(at), { label }));
    }
  };
};

// src/checks/migrations/script/suppressions.ts
var scriptSuppressions = (text) => {
  if (!text.includes("gonogo-ignore")) return [];
  return text.split(/\r\n|\n|\r/).flatMap((source, index2) => {
    const match = /(?:\/\/|#|\/\*|--)\s*(gonogo-ignore(-file)?\b([^:]*)(?::(.*))?)$/.exec(source);
    if (match === null) return [];
    const line = index2 + 1;
    const [, written = "", file, names = "", words2 = ""] = match;
    const reason = words2.replace(/\*\/\s*$/, "").trim();
    const own = source.slice(0, match.index).trim() === "";
    return [
      {
        tool: "gonogo",
        rules: names.replace(/\*\/\s*$/, "").split(/[\s,]+/).filter((name) => name !== ""),
        ...reason === "" ? {} : { reason },
        line,
        ...file === void 0 ? { covers: { from: line, to: own ? line + 1 : line } } : {},
        text: written
      }
    ];
  });
};

// src/checks/migrations/layouts/versions.ts
var compareVersions = (one2, other) => {
  const [left, right] = [partsOf(one2), partsOf(other)];
  for (let index2 = 0; index2 < Math.max(left.length, right.length); index2++) {
    const [a, b] = [left[index2] ?? "0", right[index2] ?? "0"];
    if (a.length !== b.length) return a.length - b.length;
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
};
var canonicalVersion = (version) => partsOf(version).join(".").replace(/(\.0)+$/, "");
var partsOf = (version) => version.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ""));
var compareTexts = (one2, other) => one2 < other ? -1 : one2 > other ? 1 : 0;

// src/checks/migrations/javascript/expressions.ts
var MAX_DEPTH = 200;
var DELIMITERS = /* @__PURE__ */ new Set([",", ")", "]", "}", ";", ":"]);
var WORDS = /* @__PURE__ */ new Set([
  "return",
  "const",
  "let",
  "var",
  "if",
  "else",
  "for",
  "while",
  "do",
  "switch",
  "case",
  "break",
  "continue",
  "throw",
  "try",
  "catch",
  "finally",
  "class",
  "extends",
  "import",
  "export",
  "default",
  "in",
  "of",
  "instanceof"
]);
var readExpression = (tokens, index2, scope, depth = 0) => {
  const first = tokens.list[index2];
  if (first === void 0) return { value: { kind: "unknown", at: { start: 0, end: 0 } }, next: index2 };
  if (depth > MAX_DEPTH) return skipped(tokens, index2);
  let { value, next } = readPrimary(tokens, index2, scope, depth);
  for (; ; ) {
    const token = tokens.list[next];
    if (token?.kind === "name" && (token.text === "as" || token.text === "satisfies")) {
      next = skipType(tokens, next + 1);
      continue;
    }
    if (token?.kind !== "punctuation" || token.text !== "+") return { value, next };
    const right = readPrimary(tokens, next + 1, scope, depth + 1);
    const at = { start: value.at.start, end: right.value.at.end };
    value = value.kind === "text" || right.value.kind === "text" ? joined2([value, right.value], at) : { kind: "unknown", at };
    next = right.next;
  }
};
var readWhole = (tokens, index2, scope, depth) => {
  const read = readExpression(tokens, index2, scope, depth);
  const token = tokens.list[read.next];
  if (token === void 0 || token.kind === "punctuation" && DELIMITERS.has(token.text) && token.text !== ":")
    return read;
  return skipped(tokens, index2);
};
var skipped = (tokens, index2) => {
  const next = delimiterAfter(tokens, index2);
  const start = tokens.list[index2]?.start ?? 0;
  return {
    value: { kind: "unknown", at: { start, end: tokens.list[next - 1]?.end ?? start } },
    next: Math.max(next, index2 + 1)
  };
};
var delimiterAfter = (tokens, index2) => {
  let at = index2;
  while (at < tokens.list.length) {
    const token = tokens.list[at];
    if (token?.kind === "punctuation" && DELIMITERS.has(token.text) && token.text !== ":") return at;
    at = (tokens.match.get(at) ?? at) + 1;
  }
  return at;
};
var readPrimary = (tokens, index2, scope, depth) => {
  const token = tokens.list[index2];
  if (token === void 0) return skipped(tokens, index2);
  const at = { start: token.start, end: token.end };
  if (isFunction(tokens, index2)) return readFunction(tokens, index2);
  switch (token.kind) {
    case "number":
      return { value: { kind: "number", text: token.text.replaceAll("_", "").replace(/n$/, ""), at }, next: index2 + 1 };
    case "regex":
      return { value: { kind: "unknown", at }, next: index2 + 1 };
    case "text":
    case "template":
      return readPostfix(tokens, index2 + 1, scope, depth, templateValue(token, scope, depth));
    case "name":
      return readName(tokens, index2, scope, depth);
    case "punctuation":
      break;
  }
  const close = tokens.match.get(index2);
  if (token.text === "[" && close !== void 0)
    return readPostfix(tokens, close + 1, scope, depth, {
      kind: "list",
      items: readItems(tokens, index2, scope, depth),
      at: { start: token.start, end: tokens.list[close]?.end ?? token.end }
    });
  if (token.text === "{" && close !== void 0)
    return { value: readMap(tokens, index2, close, scope, depth), next: close + 1 };
  if (token.text === "(" && close !== void 0) {
    const inner = readWhole(tokens, index2 + 1, scope, depth + 1);
    return readPostfix(tokens, close + 1, scope, depth, inner.next === close ? inner.value : { kind: "unknown", at });
  }
  if (token.text === "-" && tokens.list[index2 + 1]?.kind === "number")
    return { value: { kind: "number", text: `-${tokens.list[index2 + 1]?.text ?? ""}`, at }, next: index2 + 2 };
  if (token.text === "<" && tokens.list[index2 + 1]?.kind === "name") return skipped(tokens, index2);
  if (["!", "-", "+", "~", "..."].includes(token.text)) {
    const inner = readPrimary(tokens, index2 + 1, scope, depth + 1);
    return { value: { kind: "unknown", at: { start: token.start, end: inner.value.at.end } }, next: inner.next };
  }
  return skipped(tokens, index2);
};
var templateValue = (token, scope, depth) => {
  const at = { start: token.start, end: token.end };
  const values = [];
  token.pieces?.forEach((pieces, index2) => {
    values.push({ kind: "text", value: pieces.map(({ text }) => text).join(""), pieces, dynamic: false, at });
    const inner = token.inner?.[index2];
    if (inner === void 0) return;
    const read = readExpression(inner, 0, scope, depth + 1);
    const isWhole = read.next >= inner.list.length && read.value.kind !== "function";
    values.push(isWhole ? read.value : { kind: "unknown", at: read.value.at });
  });
  return joined2(values, at);
};
var readName = (tokens, index2, scope, depth) => {
  const token = tokens.list[index2];
  if (token === void 0 || WORDS.has(token.text)) return skipped(tokens, index2);
  const at = { start: token.start, end: token.end };
  switch (token.text) {
    case "true":
    case "false":
      return { value: { kind: "boolean", value: token.text === "true", at }, next: index2 + 1 };
    case "null":
    case "undefined":
      return { value: { kind: "null", at }, next: index2 + 1 };
    case "await":
    case "async":
    case "yield":
      return readPrimary(tokens, index2 + 1, scope, depth + 1);
    case "typeof":
    case "void":
    case "delete": {
      const inner = readPrimary(tokens, index2 + 1, scope, depth + 1);
      return { value: { kind: "unknown", at }, next: inner.next };
    }
    case "new": {
      const inner = readPrimary(tokens, index2 + 1, scope, depth + 1);
      return inner.value.kind === "chain" ? { value: { ...inner.value, made: true }, next: inner.next } : inner;
    }
    default:
  }
  const chain = readChain(tokens, index2, scope, depth);
  const [only] = chain.links;
  const known = chain.links.length === 1 && only?.args === void 0 ? scope.get(only?.name ?? "") : void 0;
  return {
    value: known ?? { kind: "chain", links: chain.links, made: false, at: { start: token.start, end: chain.end } },
    next: chain.next
  };
};
var SAME = /* @__PURE__ */ new Set(["trim", "trimEnd", "trimStart"]);
var readPostfix = (tokens, index2, scope, depth, value) => {
  const dot = tokens.list[index2];
  if (dot?.kind !== "punctuation" || dot.text !== "." && dot.text !== "?.") return { value, next: index2 };
  const chain = readChain(tokens, index2 + 1, scope, depth);
  const [step2, ...more] = chain.links;
  const at = { start: value.at.start, end: chain.end };
  if (value.kind === "text" && step2 !== void 0 && chain.links.every(({ name }) => SAME.has(name)))
    return { value, next: chain.next };
  if (value.kind === "list" && step2?.name === "join" && more.every(({ name }) => SAME.has(name))) {
    const [between] = step2.args ?? [];
    const glue = between === void 0 ? "," : between.kind === "text" && !between.dynamic ? between.value : void 0;
    if (glue !== void 0) return { value: joined2(value.items, at, glue), next: chain.next };
  }
  if (value.kind === "list")
    return {
      value: { kind: "chain", links: [{ name: "", args: [value], at: value.at }, ...chain.links], made: false, at },
      next: chain.next
    };
  return { value: { kind: "unknown", at }, next: chain.next };
};
var readChain = (tokens, index2, scope, depth) => {
  const links = [];
  let at = index2;
  let end = tokens.list[index2]?.end ?? 0;
  while (at < tokens.list.length) {
    const name = tokens.list[at];
    if (name?.kind !== "name") break;
    let link = linkOf(name.text, name.start, name.end);
    end = name.end;
    at++;
    let isMore = false;
    for (; ; ) {
      const token = tokens.list[at];
      if (token?.kind === "template") {
        link = linkOf(link.name, link.at.start, token.end, [templateValue(token, scope, depth + 1)]);
        end = token.end;
        at++;
        continue;
      }
      if (token?.kind !== "punctuation") break;
      const close = tokens.match.get(at);
      if (token.text === "!" && isStep(tokens.list[at + 1])) at++;
      else if (token.text === "<") {
        const after = typeArgumentsEnd(tokens, at);
        if (after === void 0) break;
        at = after;
      } else if (token.text === "(" && close !== void 0) {
        end = tokens.list[close]?.end ?? end;
        const args = readItems(tokens, at, scope, depth + 1);
        const { start } = link.at;
        if (link.args === void 0) link = linkOf(link.name, start, end, args);
        else {
          links.push(link);
          link = linkOf("", start, end, args);
        }
        at = close + 1;
      } else if (token.text === "[" && close !== void 0) {
        links.push(link);
        const key = readExpression(tokens, at + 1, scope, depth + 1);
        const isKey = key.next === close && key.value.kind === "text" && !key.value.dynamic;
        end = tokens.list[close]?.end ?? end;
        link = { name: isKey && key.value.kind === "text" ? key.value.value : "[]", at: { start: token.start, end } };
        at = close + 1;
      } else if (token.text === "?." && tokens.list[at + 1]?.text === "(") at++;
      else if (token.text === "." || token.text === "?.") {
        isMore = true;
        at++;
        break;
      } else break;
    }
    links.push(link);
    if (!isMore) break;
  }
  return { links, next: Math.max(at, index2 + 1), end };
};
var linkOf = (name, start, end, args) => ({
  name,
  at: { start, end },
  ...args === void 0 ? {} : { args }
});
var isStep = (token) => token?.text === "." || token?.text === "(" || token?.text === "[";
var typeArgumentsEnd = (tokens, index2) => {
  let depth = 0;
  for (let at = index2; at < Math.min(tokens.list.length, index2 + 60); at++) {
    const token = tokens.list[at];
    if (token?.text === "<") depth++;
    else if (token?.text === ">") {
      depth--;
      if (depth === 0) return tokens.list[at + 1]?.text === "(" ? at + 1 : void 0;
    } else if (token?.kind === "punctuation" && [";", ")", "&&", "||", "=>", "==="].includes(token.text))
      return void 0;
  }
  return void 0;
};
var skipType = (tokens, index2) => {
  let at = index2;
  while (at < tokens.list.length) {
    const token = tokens.list[at];
    if (token?.kind === "punctuation" && ![".", "<", ">", "[", "{", "|", "&"].includes(token.text)) return at;
    at = (tokens.match.get(at) ?? at) + 1;
  }
  return at;
};
var readItems = (tokens, open, scope, depth = 0) => {
  const close = tokens.match.get(open) ?? open;
  const items2 = [];
  let at = open + 1;
  while (at < close) {
    if (tokens.list[at]?.text === "," && tokens.list[at]?.kind === "punctuation") {
      at++;
      continue;
    }
    const read = readWhole(tokens, at, scope, depth + 1);
    items2.push(read.value);
    at = Math.min(read.next, close);
  }
  return items2;
};
var readMap = (tokens, open, close, scope, depth) => {
  const entries = /* @__PURE__ */ new Map();
  let isOpen = false;
  let at = open + 1;
  while (at < close) {
    const token = tokens.list[at];
    const after = tokens.list[at + 1];
    if (token?.kind === "punctuation" && token.text === ",") {
      at++;
      continue;
    }
    const key = token?.kind === "name" || token?.kind === "number" ? token.text : token?.kind === "text" ? (token.pieces?.[0] ?? []).map(({ text }) => text).join("") : void 0;
    if (key !== void 0 && after?.kind === "punctuation" && after.text === ":") {
      const read = readWhole(tokens, at + 2, scope, depth + 1);
      entries.set(key, read.value);
      at = read.next;
      continue;
    }
    if (key !== void 0 && token?.kind === "name" && (at + 1 === close || after?.text === ",")) {
      entries.set(key, scope.get(key) ?? { kind: "unknown", at: { start: token.start, end: token.end } });
      at++;
      continue;
    }
    const method = methodAt(tokens, at);
    if (method !== void 0) {
      entries.set(method.name, method.value);
      at = method.next;
      continue;
    }
    isOpen = true;
    at = delimiterAfter(tokens, at + 1);
  }
  const start = tokens.list[open]?.start ?? 0;
  return { kind: "map", entries, open: isOpen, at: { start, end: tokens.list[close]?.end ?? start } };
};
var MODIFIERS = /* @__PURE__ */ new Set([
  "async",
  "public",
  "private",
  "protected",
  "static",
  "override",
  "readonly"
]);
var methodAt = (tokens, index2) => {
  let at = index2;
  while (MODIFIERS.has(tokens.list[at]?.text ?? "") && tokens.list[at + 1]?.text !== "(") at++;
  const name = tokens.list[at];
  const close = tokens.match.get(at + 1);
  if (name?.kind !== "name" || tokens.list[at + 1]?.text !== "(" || close === void 0) return void 0;
  const body2 = bodyAfter(tokens, close + 1);
  const end = body2 === void 0 ? void 0 : tokens.match.get(body2);
  if (body2 === void 0 || end === void 0) return void 0;
  return {
    name: name.text,
    value: {
      kind: "function",
      params: paramsOf(tokens, at + 1),
      body: { from: body2 + 1, to: end },
      at: { start: name.start, end: tokens.list[end]?.end ?? name.end }
    },
    next: end + 1
  };
};
var bodyAfter = (tokens, index2) => {
  if (tokens.list[index2]?.text === "{") return index2;
  if (tokens.list[index2]?.text !== ":") return void 0;
  for (let at = index2 + 1; at < tokens.list.length; at = (tokens.match.get(at) ?? at) + 1) {
    const token = tokens.list[at];
    if (token?.text === "{") return at;
    if (token?.kind === "punctuation" && !["<", ">", ".", "|", "&", "[", ",", "("].includes(token.text))
      return void 0;
  }
  return void 0;
};
var paramsOf = (tokens, open) => {
  const close = tokens.match.get(open) ?? open;
  const params = [];
  let at = open + 1;
  while (at < close) {
    const token = tokens.list[at];
    if (token?.text === "{") {
      const names = tokens.list.slice(at + 1, tokens.match.get(at)).filter(({ kind }) => kind === "name");
      params.push(names.at(-1)?.text ?? "");
    } else params.push(token?.kind === "name" ? token.text : "");
    while (at < close && !(tokens.list[at]?.text === "," && tokens.list[at]?.kind === "punctuation"))
      at = (tokens.match.get(at) ?? at) + 1;
    at++;
  }
  return params;
};
var arrowAfter = (tokens, close) => {
  if (tokens.list[close + 1]?.text === "=>") return close + 1;
  if (tokens.list[close + 1]?.text !== ":") return void 0;
  for (let at = close + 2; at < Math.min(tokens.list.length, close + 40); at = (tokens.match.get(at) ?? at) + 1) {
    const token = tokens.list[at];
    if (token?.text === "=>") return at;
    if (token?.kind === "punctuation" && !["<", ">", ".", "|", "&", "[", "{"].includes(token.text)) return void 0;
  }
  return void 0;
};
var skipAsync = (tokens, index2) => tokens.list[index2]?.text === "async" && tokens.list[index2]?.kind === "name" ? index2 + 1 : index2;
var isFunction = (tokens, index2) => {
  const at = skipAsync(tokens, index2);
  const token = tokens.list[at];
  if (token?.kind === "name") return token.text === "function" || tokens.list[at + 1]?.text === "=>";
  const close = tokens.match.get(at);
  return token?.text === "(" && close !== void 0 && arrowAfter(tokens, close) !== void 0;
};
var readFunction = (tokens, index2) => {
  const start = tokens.list[index2]?.start ?? 0;
  let at = skipAsync(tokens, index2);
  let params = [];
  let body2;
  if (tokens.list[at]?.text === "function") {
    while (at < tokens.list.length && tokens.list[at]?.text !== "(") at++;
    params = paramsOf(tokens, at);
    body2 = bodyAfter(tokens, (tokens.match.get(at) ?? at) + 1);
  } else {
    const close = tokens.match.get(at);
    const arrow = close === void 0 ? at + 1 : arrowAfter(tokens, close) ?? close + 1;
    params = close === void 0 ? [tokens.list[at]?.text ?? ""] : paramsOf(tokens, at);
    body2 = arrow + 1;
    if (tokens.list[body2]?.text !== "{") {
      const read = readExpression(tokens, body2, /* @__PURE__ */ new Map(), 1);
      const end2 = read.next;
      return {
        value: {
          kind: "function",
          params,
          body: { from: body2, to: end2 },
          at: { start, end: tokens.list[end2 - 1]?.end ?? start }
        },
        next: end2
      };
    }
  }
  const end = body2 === void 0 ? void 0 : tokens.match.get(body2);
  if (body2 === void 0 || end === void 0) return skipped(tokens, index2);
  return {
    value: {
      kind: "function",
      params,
      body: { from: body2 + 1, to: end },
      at: { start, end: tokens.list[end]?.end ?? start }
    },
    next: end + 1
  };
};

// src/checks/migrations/javascript/tokens.ts
var NotJavaScript = class extends Error {
  name = "NotJavaScript";
  offset;
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
};
var OPEN = { "(": ")", "[": "]", "{": "}" };
var CLOSE = /* @__PURE__ */ new Set([")", "]", "}"]);
var NAME = /[\p{ID_Start}$_#@][\p{ID_Continue}$\u200c\u200d]*/uy;
var NUMBER = /0[xXbBoO][\da-fA-F_]+n?|(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][+-]?\d+)?n?/y;
var PUNCTUATION = /=>|\?\?=|&&=|\|\|=|\*\*=|===|!==|\.\.\.|\?\.(?!\d)|==|!=|<=|>=|&&|\|\||\?\?|\+=|-=|\*=|\/=|\+\+|--|[\s\S]/y;
var BEFORE_REGEX = /* @__PURE__ */ new Set([
  "return",
  "typeof",
  "case",
  "in",
  "of",
  "delete",
  "void",
  "throw",
  "new",
  "else",
  "do",
  "await",
  "yield"
]);
var MAX_NESTING = 20;
var tokensOf = (text) => scan(text, 0, 0, false).tokens;
var scan = (text, from, depth, inTemplate) => {
  const list = [];
  const match = /* @__PURE__ */ new Map();
  const open = [];
  let at = from;
  if (text.startsWith("#!")) at = Math.max(at, lineEnd(text, 0));
  const push = (token) => {
    list.push(token);
    at = token.end;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s|\ufeff/.test(character)) at++;
    else if (text.startsWith("//", at)) at = lineEnd(text, at);
    else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) throw new NotJavaScript("A comment is never ended.", at);
      at = end + 2;
    } else if (character === '"' || character === "'") push(textToken(text, at));
    else if (character === "`") push(templateToken(text, at, depth));
    else if (/\d/.test(character) || character === "." && /\d/.test(text.charAt(at + 1)))
      push(plain("number", NUMBER, text, at));
    else if (character === "/" && beginsRegex(list)) push(regexToken(text, at));
    else {
      NAME.lastIndex = at;
      if (NAME.test(text)) push(plain("name", NAME, text, at));
      else {
        const token = plain("punctuation", PUNCTUATION, text, at);
        const close = OPEN[token.text];
        if (close !== void 0) open.push({ index: list.length, close });
        else if (CLOSE.has(token.text)) {
          const last = open.pop();
          if (last === void 0 && inTemplate && token.text === "}") return { tokens: { list, match }, end: token.end };
          if (last?.close !== token.text) throw new NotJavaScript(`"${token.text}" closes nothing.`, at);
          match.set(last.index, list.length);
        }
        push(token);
      }
    }
  }
  const [left] = open;
  if (left !== void 0 || inTemplate)
    throw new NotJavaScript("A bracket is never closed.", left === void 0 ? from : list[left.index]?.start ?? from);
  return { tokens: { list, match }, end: at };
};
var plain = (kind, pattern, text, at) => {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? text.charAt(at);
  return { kind, text: found, start: at, end: at + found.length };
};
var lineEnd = (text, at) => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};
var beginsRegex = (list) => {
  const last = list.at(-1);
  if (last === void 0) return true;
  if (last.kind === "punctuation") return !CLOSE.has(last.text) && last.text !== "++" && last.text !== "--";
  return last.kind === "name" && BEFORE_REGEX.has(last.text);
};
var regexToken = (text, start) => {
  let inClass = false;
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === "\n") break;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "/" && !inClass) {
      const flags = /[a-z]*/y;
      flags.lastIndex = at + 1;
      return { kind: "regex", text: "", start, end: at + 1 + (flags.exec(text)?.[0].length ?? 0) };
    }
  }
  return { kind: "punctuation", text: "/", start, end: start + 1 };
};
var SIMPLE = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f", v: "\v", 0: "\0" };
var escape = (text, at, pieces) => {
  const found = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|\r\n|([\s\S]))/y;
  found.lastIndex = at;
  const [all2 = "\\", wide, four, two, one2] = found.exec(text) ?? [];
  const code = wide ?? four ?? two;
  const said = code !== void 0 ? Number.parseInt(code, 16) <= 1114111 ? String.fromCodePoint(Number.parseInt(code, 16)) : "\uFFFD" : one2 === void 0 || one2 === "\n" || one2 === "\r" || one2 === "\u2028" || one2 === "\u2029" ? "" : SIMPLE[one2] ?? one2;
  if (said !== "") pieces.push({ text: said, source: at });
  return at + all2.length;
};
var textToken = (text, start) => {
  const quote = text.charAt(start);
  const pieces = [];
  let from = start + 1;
  let at = from;
  const flush = () => {
    if (at > from) pieces.push({ text: text.slice(from, at), source: from });
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === quote) {
      flush();
      return { kind: "text", text: "", start, end: at + 1, pieces: [pieces] };
    }
    if (character === "\n") break;
    if (character === "\\") {
      flush();
      at = escape(text, at, pieces);
      from = at;
    } else at++;
  }
  throw new NotJavaScript("A text is never ended.", start);
};
var templateToken = (text, start, depth) => {
  if (depth > MAX_NESTING) throw new NotJavaScript("Templates are nested too deeply.", start);
  const parts2 = [];
  const inner = [];
  let pieces = [];
  let from = start + 1;
  let at = from;
  const flush = () => {
    if (at > from) pieces.push({ text: text.slice(from, at), source: from });
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "`") {
      flush();
      parts2.push(pieces);
      return { kind: "template", text: "", start, end: at + 1, pieces: parts2, inner };
    }
    if (character === "\\") {
      flush();
      at = escape(text, at, pieces);
      from = at;
    } else if (text.startsWith("${", at)) {
      flush();
      parts2.push(pieces);
      pieces = [];
      const read = scan(text, at + 2, depth + 1, true);
      inner.push(read.tokens);
      at = read.end;
      from = at;
    } else at++;
  }
  throw new NotJavaScript("A template is never ended.", start);
};

// src/checks/migrations/javascript/module.ts
var moduleOf = (text) => {
  const tokens = tokensOf(text);
  const changing = changingNames(tokens);
  const scope = /* @__PURE__ */ new Map();
  const exports = /* @__PURE__ */ new Map();
  const named3 = [];
  const { list, match } = tokens;
  for (let at = 0; at < list.length; ) {
    const token = list[at];
    if (token === void 0) break;
    const text2 = token.kind === "name" ? token.text : "";
    if (text2 === "export") {
      if (list[at + 1]?.text === "{") {
        const close = match.get(at + 1) ?? at + 1;
        for (let inner = at + 2; inner < close; inner++)
          if (list[inner]?.kind === "name") named3.push(list[inner]?.text ?? "");
        at = close + 1;
        continue;
      }
      const from = list[at + 1]?.text === "default" ? at + 2 : at + 1;
      if (from === at + 2 && !["class", "function", "async", "abstract"].includes(list[from]?.text ?? "")) {
        const read = readExpression(tokens, from, scope);
        spread2(exports, read.value);
        at = Math.max(read.next, at + 1);
        continue;
      }
      const declared = list.slice(from, from + 4).find(({ kind, text: word }) => kind === "name" && !BEFORE_NAME.has(word));
      if (declared !== void 0) named3.push(declared.text);
      at = from;
      continue;
    }
    if (text2 === "const" || text2 === "let" || text2 === "var") {
      const value = declaration(tokens, at);
      const name = list[at + 1];
      if (name?.kind === "name" && value !== void 0) {
        const read = readExpression(tokens, value, scope);
        if (!changing.has(name.text)) scope.set(name.text, read.value);
        at = Math.max(read.next, at + 1);
        continue;
      }
    }
    if (text2 === "function" || text2 === "async" && list[at + 1]?.text === "function") {
      const read = readExpression(tokens, at, scope);
      const name = list[text2 === "async" ? at + 2 : at + 1];
      if (name?.kind === "name") scope.set(name.text, read.value);
      at = Math.max(read.next, at + 1);
      continue;
    }
    if (text2 === "class") {
      const body2 = classBody(tokens, at);
      if (body2 !== void 0) {
        members(tokens, body2, scope, exports);
        at = (match.get(body2) ?? body2) + 1;
        continue;
      }
    }
    const target = exportTarget(tokens, at);
    if (target !== void 0) {
      const read = readExpression(tokens, target.value, scope);
      if (target.name === void 0) spread2(exports, read.value);
      else exports.set(target.name, read.value);
      at = Math.max(read.next, at + 1);
      continue;
    }
    at = (match.get(at) ?? at) + 1;
  }
  for (const name of named3) {
    const value = scope.get(name);
    if (value !== void 0 && !exports.has(name)) exports.set(name, value);
  }
  return { tokens, scope, exports, changing };
};
var BEFORE_NAME = /* @__PURE__ */ new Set([
  "const",
  "let",
  "var",
  "async",
  "function",
  "class",
  "default",
  "abstract"
]);
var declaration = ({ list, match }, index2) => {
  if (list[index2 + 2]?.text === "=") return index2 + 3;
  if (list[index2 + 2]?.text !== ":") return void 0;
  for (let at = index2 + 3; at < Math.min(list.length, index2 + 60); at = (match.get(at) ?? at) + 1) {
    if (list[at]?.text === "=") return at + 1;
    if (list[at]?.text === ";") return void 0;
  }
  return void 0;
};
var exportTarget = ({ list }, index2) => {
  if (list[index2]?.kind !== "name") return void 0;
  const at = list[index2]?.text === "module" && list[index2 + 1]?.text === "." && list[index2 + 2]?.text === "exports" ? index2 + 3 : list[index2]?.text === "exports" ? index2 + 1 : void 0;
  if (at === void 0) return void 0;
  if (list[at]?.text === "=")
    return { value: list[at + 1]?.text === "exports" && list[at + 2]?.text === "=" ? at + 3 : at + 1 };
  const name = list[at + 1];
  return list[at]?.text === "." && name?.kind === "name" && list[at + 2]?.text === "=" ? { name: name.text, value: at + 3 } : void 0;
};
var spread2 = (exports, value) => {
  if (value.kind === "map") for (const [name, each] of value.entries) exports.set(name, each);
};
var classBody = ({ list }, index2) => {
  for (let at = index2; at < Math.min(list.length, index2 + 60); at++) if (list[at]?.text === "{") return at;
  return void 0;
};
var members = (tokens, open, scope, exports) => {
  const { list, match } = tokens;
  const close = match.get(open) ?? open;
  for (let at = open + 1; at < close; ) {
    const method = methodAt(tokens, at);
    if (method !== void 0) {
      exports.set(method.name, method.value);
      at = method.next;
      continue;
    }
    const value = list[at]?.kind === "name" ? declaration(tokens, at - 1) : void 0;
    if (value !== void 0) {
      const read = readExpression(tokens, value, scope);
      exports.set(list[at]?.text ?? "", read.value);
      at = Math.max(read.next, at + 1);
      continue;
    }
    at = (match.get(at) ?? at) + 1;
  }
};
var changingNames = ({ list }) => {
  const names = /* @__PURE__ */ new Set();
  list.forEach((token, index2) => {
    const after = list[index2 + 1];
    if (token.kind !== "name" || after?.kind !== "punctuation" || !["=", "+=", "++", "--", "??=", "||="].includes(after.text))
      return;
    const before = list[index2 - 1];
    if (before?.text === "." || ["const", "let", "var"].includes(before?.text ?? "")) return;
    names.add(token.text);
  });
  return names;
};

// src/checks/migrations/javascript/follow.ts
var MAX_DEPTH2 = 12;
var MAX_ROUNDS2 = 200;
var MAX_BODIES = 2e3;
var AFTERWARDS = /* @__PURE__ */ new Set(["then", "finally"]);
var LOOPS = /* @__PURE__ */ new Set(["forEach", "map", "flatMap"]);
var followFunction2 = (module, start, dialect, out) => {
  const { tokens, changing } = module;
  const { list, match } = tokens;
  let bodies = 0;
  const walk = (from, to, outer, given, depth) => {
    if (++bodies > MAX_BODIES) {
      if (bodies === MAX_BODIES + 1) out.opaque(start.at, "a loop", "it is too long to be gone through");
      return;
    }
    const scope = new Map(outer);
    const handles = new Map(given);
    const following = {
      out,
      follow: (value, more) => {
        if (value?.kind !== "function" || depth > MAX_DEPTH2) return;
        walk(value.body.from, value.body.to, scope, new Map([...handles, ...more(value.params)]), depth + 1);
      }
    };
    const none = () => /* @__PURE__ */ new Map();
    for (let at = from; at < to; ) {
      const token = list[at];
      if (token?.kind !== "name") {
        const next = loopOverList(at);
        at = next ?? at + 1;
        continue;
      }
      const before = list[at - 1];
      if (before?.kind === "punctuation" && (before.text === "." || before.text === "?.")) {
        if (list[at + 1]?.text === "(" && handedOver(at + 1) !== void 0)
          passedOn(`${list[at - 2]?.text ?? ""}.${token.text}()`, at, at + 1);
        at++;
        continue;
      }
      if (token.text === "for" && list[at + 1]?.text === "(") {
        const next = loop(at);
        if (next !== void 0) {
          at = next;
          continue;
        }
      }
      if (token.text === "const" || token.text === "let" || token.text === "var") {
        at = bind(at);
        continue;
      }
      if (token.text === "function" && list[at + 1]?.kind === "name") {
        const read = readExpression(tokens, at, scope);
        scope.set(list[at + 1]?.text ?? "", read.value);
        at = Math.max(read.next, at + 1);
        continue;
      }
      const handle = handles.get(token.text);
      if (handle !== void 0 && list[at + 1]?.text !== "=>" && list[at + 1]?.text !== ":") {
        const chain = readChain(tokens, at, scope, 0);
        spoken(handle, chain.links, { start: token.start, end: chain.end });
        at = chain.next;
        continue;
      }
      const open = list[at + 1]?.text === "(" ? at + 1 : void 0;
      const known = scope.get(token.text);
      if (open !== void 0 && known?.kind === "function" && depth < MAX_DEPTH2) {
        const chain = readChain(tokens, at, scope, 0);
        called(known, open);
        for (const link of chain.links.slice(1)) if (AFTERWARDS.has(link.name)) following.follow(link.args?.[0], none);
        at = chain.next;
        continue;
      }
      if (open !== void 0 && !isWord(token.text) && before?.text !== "function" && handedOver(open) !== void 0)
        passedOn(`${token.text}()`, at, open);
      if (known?.kind === "list" && list[at + 1]?.text === "." && LOOPS.has(list[at + 2]?.text ?? "")) {
        const chain = readChain(tokens, at, scope, 0);
        const step2 = chain.links.find(({ name }) => LOOPS.has(name));
        if (rounds(known, step2?.args?.[0])) {
          at = chain.next;
          continue;
        }
      }
      at++;
    }
    function passedOn(label, index2, open) {
      const start2 = list[index2]?.start ?? 0;
      const end = list[match.get(open) ?? open]?.end ?? start2;
      out.opaque({ start: start2, end }, label, `it is given the connection, and this file does not show what it does`);
    }
    function bind(index2) {
      const name = list[index2 + 1];
      if (name?.text === "{") {
        const close = match.get(index2 + 1) ?? index2 + 1;
        const source = list[close + 1]?.text === "=" ? handles.get(list[close + 2]?.text ?? "") : void 0;
        if (source !== void 0 && list[close + 3]?.text !== "." && list[close + 3]?.text !== "(") {
          for (const { kind, text, start: start2, end } of list.slice(index2 + 2, close))
            if (kind === "name")
              handles.set(text, { ...source, steps: [...source.steps, { name: text, at: { start: start2, end } }] });
          return close + 3;
        }
        return close + 1;
      }
      const value = declaration(tokens, index2);
      if (name?.kind !== "name" || value === void 0) return index2 + 1;
      if (changing.has(name.text)) return value;
      const read = readExpression(tokens, value, scope);
      const [first, ...steps] = read.value.kind === "chain" ? read.value.links : [];
      const alias = first === void 0 || first.args !== void 0 ? void 0 : handles.get(first.name);
      if (alias !== void 0 && steps.every(({ args }) => args === void 0)) {
        handles.set(name.text, { ...alias, steps: [...alias.steps, ...steps] });
        return Math.max(read.next, value);
      }
      if (read.value.kind === "chain" || read.value.kind === "unknown") return value;
      scope.set(name.text, read.value);
      return read.value.kind === "function" ? Math.max(read.next, value) : value;
    }
    function spoken(handle, links, place) {
      const [own, ...rest] = links;
      const cut = rest.findIndex(({ name }) => AFTERWARDS.has(name) || name === "catch");
      const steps = [...handle.steps, ...cut < 0 ? rest : rest.slice(0, cut)];
      if (steps.length > 0 || own?.args !== void 0)
        dialect.call({ handle, ...own?.args === void 0 ? {} : { own: own.args }, steps, at: place }, following);
      for (const { name, args } of cut < 0 ? [] : rest.slice(cut))
        if (AFTERWARDS.has(name)) following.follow(args?.[0], none);
    }
    function called(target, open) {
      const inner = new Map(scope);
      const more = new Map(handles);
      const args = argumentsAt2(open);
      target.params.forEach((param, index2) => {
        const arg = args[index2];
        if (param === "" || arg === void 0) return;
        more.delete(param);
        inner.delete(param);
        const [first, ...steps] = arg.kind === "chain" ? arg.links : [];
        const handle = first === void 0 || first.args !== void 0 ? void 0 : handles.get(first.name);
        if (handle === void 0) inner.set(param, arg);
        else if (steps.every((step2) => step2.args === void 0))
          more.set(param, { ...handle, steps: [...handle.steps, ...steps] });
      });
      walk(target.body.from, target.body.to, inner, more, depth + 1);
    }
    function argumentsAt2(open) {
      const read = readChain(tokens, open - 1, scope, 0);
      return read.links[0]?.args ?? [];
    }
    function handedOver(open) {
      const close = match.get(open) ?? open;
      for (let at = open + 1; at < close; at = (match.get(at) ?? at) + 1) {
        const token = list[at];
        const handle = token?.kind === "name" ? handles.get(token.text) : void 0;
        const [left, right] = [list[at - 1]?.text, list[at + 1]?.text];
        if (handle !== void 0 && (left === "(" || left === ",") && (right === ")" || right === ",")) return handle;
      }
      return void 0;
    }
    function loop(index2) {
      const close = match.get(index2 + 1);
      const of = [3, 4].map((step2) => index2 + step2).find((at) => list[at]?.text === "of");
      const name = of === void 0 ? void 0 : list[of - 1];
      if (close === void 0 || of === void 0 || name?.kind !== "name") return void 0;
      const source = readExpression(tokens, of + 1, scope);
      const body2 = list[close + 1]?.text === "{" ? match.get(close + 1) : void 0;
      if (source.value.kind !== "list" || source.next !== close || body2 === void 0 || source.value.items.length > MAX_ROUNDS2)
        return void 0;
      for (const item of source.value.items)
        walk(close + 2, body2, new Map([...scope, [name.text, item]]), handles, depth + 1);
      return body2 + 1;
    }
    function loopOverList(index2) {
      if (list[index2]?.text !== "[" || list[index2]?.kind !== "punctuation" || depth > MAX_DEPTH2) return void 0;
      const close = match.get(index2);
      if (close === void 0 || list[close + 1]?.text !== "." || !LOOPS.has(list[close + 2]?.text ?? ""))
        return void 0;
      const read = readExpression(tokens, index2, scope);
      const [first, step2] = read.value.kind === "chain" ? read.value.links : [];
      return rounds(first?.args?.[0], step2?.args?.[0]) ? Math.max(read.next, index2 + 1) : void 0;
    }
    function rounds(items2, body2) {
      if (items2?.kind !== "list" || body2?.kind !== "function" || items2.items.length > MAX_ROUNDS2 || depth > MAX_DEPTH2)
        return false;
      const [param = ""] = body2.params;
      for (const item of items2.items)
        walk(body2.body.from, body2.body.to, new Map([...scope, [param, item]]), handles, depth + 1);
      return true;
    }
  };
  walk(start.body.from, start.body.to, module.scope, dialect.handles(start.params), 0);
};
var WORDS2 = /* @__PURE__ */ new Set([
  "if",
  "while",
  "switch",
  "for",
  "return",
  "await",
  "catch",
  "super",
  "with"
]);
var isWord = (name) => WORDS2.has(name);

// src/checks/migrations/script/ddl.ts
var tableToMake = (table, plain3) => ({
  table,
  plain: plain3,
  made: { columns: [], constraints: [], after: [], missing: [] }
});
var createTableSql = ({ table, made: made2 }, clause = "") => [
  `CREATE TABLE ${clause}${table} (${[...made2.columns.map(columnSql), ...made2.constraints].join(", ")})`,
  ...made2.after
];
var UNKNOWN_TYPE3 = "text";
var UNKNOWN_DEFAULT = "gonogo_unknown_default()";
var columnSql = (column) => [
  identifier(column.name),
  column.type ?? UNKNOWN_TYPE3,
  ...column.generated === void 0 ? [] : [`GENERATED ALWAYS AS (${column.generated}) STORED`],
  ...column.identity === true ? ["GENERATED BY DEFAULT AS IDENTITY"] : [],
  ...column.default === void 0 ? [] : [`DEFAULT ${column.default}`],
  ...column.notNull === true ? ["NOT NULL"] : [],
  ...column.primary === true ? ["PRIMARY KEY"] : [],
  ...column.unique === true ? ["UNIQUE"] : [],
  ...column.check === void 0 ? [] : [`CHECK (${column.check})`],
  ...column.references === void 0 ? [] : [column.references]
].join(" ");
var tableSql = (name, schema) => schema === void 0 ? name.split(".").map((part) => identifier(part.replace(/^"(.*)"$/, "$1"))).join(".") : `${identifier(schema)}.${identifier(name)}`;
var ACTION = /^(?:cascade|restrict|no action|set null|set default)$/i;
var referencesSql = (table, columns, { onDelete, onUpdate } = {}) => `REFERENCES ${table}${columns.length === 0 ? "" : ` (${columns.map(identifier).join(", ")})`}${onDelete !== void 0 && ACTION.test(onDelete) ? ` ON DELETE ${onDelete.toUpperCase()}` : ""}${onUpdate !== void 0 && ACTION.test(onUpdate) ? ` ON UPDATE ${onUpdate.toUpperCase()}` : ""}`;
var plainDefault = (value) => {
  switch (value.kind) {
    case "text":
      return value.dynamic ? void 0 : literal(value.value);
    case "number":
      return value.text;
    case "boolean":
      return String(value.value);
    case "null":
      return "NULL";
    case "map":
    case "list":
      return "'{}'";
    case "chain":
    case "function":
    case "unknown":
      return void 0;
  }
};
var createIndexSql2 = ({
  name,
  table,
  keys: keys2,
  unique,
  concurrently,
  ifNotExists: ifNotExists2,
  method,
  where
}) => `CREATE ${unique === true ? "UNIQUE " : ""}INDEX ${concurrently === true ? "CONCURRENTLY " : ""}${ifNotExists2 === true && name !== void 0 ? "IF NOT EXISTS " : ""}${name === void 0 ? "" : `${identifier(name)} `}ON ${table}${method !== void 0 && /^\w+$/.test(method) ? ` USING ${method}` : ""} (${keys2.join(", ") || "(true)"})${where === void 0 ? "" : ` WHERE ${where}`}`;

// src/checks/migrations/javascript/knex-rows.ts
var WRITES = {
  insert: "insert",
  upsert: "insert",
  update: "update",
  increment: "update",
  decrement: "update",
  del: "delete",
  delete: "delete",
  truncate: "truncate"
};
var SOURCES = /* @__PURE__ */ new Set(["from", "into", "table", "queryBuilder", "withSchema"]);
var LIMITS = /^(?:(?:or|and)?where\w*|having\w*|join|\w+Join|limit|first|onConflict)$/i;
var changeOfRows = (table, steps, at, out) => {
  const write = steps.map(({ name }) => ownOf(WRITES, name)).find((kind) => kind !== void 0);
  const named3 = textOf3(table) ?? textOf3(steps.find(({ name }) => SOURCES.has(name) && name !== "withSchema")?.args?.[0]);
  if (write === void 0) {
    const batch = steps.find(({ name }) => name === "batchInsert");
    if (batch !== void 0) out.mention(at, `inserts rows into ${textOf3(batch.args?.[0]) ?? "a table"}`);
    return;
  }
  if (named3 === void 0) {
    out.opaque(at, `${write} of rows`, "the table is not known");
    return;
  }
  const schema = textOf3(steps.find(({ name }) => name === "withSchema")?.args?.[0]);
  const target = tableSql(named3.replace(/\s+as\s+.*$/i, ""), schema);
  const some = steps.some(({ name }) => LIMITS.test(name)) ? ` WHERE ${identifier("id")} = 0` : "";
  const sql = {
    insert: void 0,
    update: `UPDATE ${target} SET ${identifier("id")} = ${identifier("id")}${some}`,
    delete: `DELETE FROM ${target}${some}`,
    truncate: `TRUNCATE ${target}`
  }[write];
  if (sql === void 0) out.mention(at, `inserts rows into ${named3}`);
  else out.sql([sql], at, `${write} ${named3}`, true);
};

// src/checks/migrations/javascript/knex-columns.ts
var columnCall = (builder, { steps, at }, out) => {
  const [first, ...more] = steps;
  if (first === void 0) return;
  const { name, args = [] } = first;
  const label = `${builder.made === void 0 ? "alterTable" : "createTable"} ${builder.plain}: ${name}`;
  const emit = (sql) => {
    if (builder.made === void 0) out.sql(sql, at, label);
    else builder.made.after.push(...sql);
  };
  const unknown3 = (reason) => {
    if (builder.made === void 0) out.opaque(at, label, reason);
    else builder.made.missing.push(reason);
  };
  const special = ownOf(SPECIAL, name);
  if (special !== void 0) {
    special({ builder, args, more, emit, unknown: unknown3 });
    return;
  }
  const type = typeOf3(name, args);
  if (type === void 0) {
    if (first.args !== void 0 && !QUIET.has(name)) unknown3(`${name} is no operation that is read here`);
    return;
  }
  for (const column of columnsOf2(name, args, type)) addColumn(builder, column, more, { emit, unknown: unknown3, at, out, label });
};
var QUIET = /* @__PURE__ */ new Set(["comment", "engine", "charset", "collate", "inherits", "queryContext"]);
var SIZED = (name, fallback) => (args) => {
  const [, size] = args;
  return `${name}(${size?.kind === "number" ? size.text : fallback})`;
};
var TYPES3 = {
  increments: "serial",
  bigIncrements: "bigserial",
  integer: "integer",
  int: "integer",
  tinyint: "smallint",
  smallint: "smallint",
  mediumint: "integer",
  bigint: "bigint",
  bigInteger: "bigint",
  text: "text",
  string: SIZED("varchar", "255"),
  varchar: SIZED("varchar", "255"),
  float: "real",
  double: "double precision",
  decimal: (args) => numeric(args),
  numeric: (args) => numeric(args),
  boolean: "boolean",
  bool: "boolean",
  date: "date",
  datetime: (args) => timestamp(args),
  timestamp: (args) => timestamp(args),
  time: "time",
  binary: "bytea",
  json: "json",
  jsonb: "jsonb",
  uuid: "uuid",
  geometry: "geometry",
  geography: "geography",
  point: "point",
  enum: "text",
  enu: "text",
  specificType: (args) => textOf3(args[1]) ?? UNKNOWN_TYPE3
};
var numeric = (args) => {
  const [, precision, scale] = args;
  if (precision?.kind === "null") return "numeric";
  return `numeric(${precision?.kind === "number" ? precision.text : "8"}, ${scale?.kind === "number" ? scale.text : "2"})`;
};
var timestamp = (args) => {
  const [, options] = args;
  const without = options?.kind === "boolean" ? options.value : entryOf2(options, "useTz")?.kind === "boolean" && isFalse2(entryOf2(options, "useTz"));
  return without ? "timestamp" : "timestamptz";
};
var typeOf3 = (name, args) => {
  const type = ownOf(TYPES3, name);
  return typeof type === "function" ? type(args) : type;
};
var columnsOf2 = (name, args, type) => {
  const column = textOf3(args[0]) ?? (name === "increments" || name === "bigIncrements" ? "id" : void 0);
  if (column === void 0) return [{ name: "", type }];
  const values = name === "enum" || name === "enu" ? textsOf2(args[1]) : void 0;
  const native = entryOf2(args[2], "useNative")?.kind === "boolean" ? textOf3(entryOf2(args[2], "enumName")) : void 0;
  const primary2 = name === "increments" || name === "bigIncrements";
  return [
    {
      name: column,
      type: native === void 0 ? type : tableSql(native),
      ...primary2 ? { primary: primary2, notNull: true } : {},
      ...values === void 0 || native !== void 0 ? {} : { check: `${identifier(column)} IN (${values.map(literal).join(", ")})` }
    }
  ];
};
var addColumn = (builder, start, steps, { emit, unknown: unknown3 }) => {
  if (start.name === "") {
    unknown3("the name of the column is not known");
    return;
  }
  const { table, plain: plain3, made: made2 } = builder;
  const has = (...names) => steps.find(({ name }) => names.includes(name));
  const value = has("defaultTo", "default")?.args?.[0];
  const isAlter = has("alter") !== void 0;
  const references2 = referenceOf(steps);
  const column = {
    ...start,
    ...has("notNullable", "notNull") === void 0 ? {} : { notNull: true },
    ...value === void 0 || value.kind === "null" ? {} : { default: defaultOf(value) },
    ...has("primary") === void 0 ? {} : { primary: true }
  };
  const key = identifier(column.name);
  const unique = has("unique");
  const index2 = has("index");
  const after = [
    ...unique === void 0 ? [] : [
      `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(textOf3(entryOf2(unique.args?.[0], "indexName")) ?? `${plain3}_${column.name}_unique`)} UNIQUE (${key})`
    ],
    ...references2 === void 0 ? [] : [
      `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(`${plain3}_${column.name}_foreign`)} FOREIGN KEY (${key}) ${references2}`
    ],
    ...index2 === void 0 ? [] : [createIndexSql2({ name: textOf3(index2.args?.[0]) ?? `${plain3}_${column.name}_index`, table, keys: [key] })]
  ];
  if (isAlter) emit([...alterColumn2(table, column, steps), ...after]);
  else if (made2 === void 0) emit([`ALTER TABLE ${table} ADD COLUMN ${columnSql(column)}`, ...after]);
  else {
    made2.columns.push(column);
    made2.after.push(...after);
  }
};
var alterColumn2 = (table, column, steps) => {
  const options = steps.find(({ name }) => name === "alter")?.args?.[0];
  const alter3 = `ALTER TABLE ${table} ALTER COLUMN ${identifier(column.name)}`;
  return [
    ...isFalse2(entryOf2(options, "alterNullable")) ? [] : [`${alter3} ${column.notNull === true ? "SET" : "DROP"} NOT NULL`],
    ...isFalse2(entryOf2(options, "alterType")) ? [] : [
      `${alter3} TYPE ${column.type ?? UNKNOWN_TYPE3} USING (${identifier(column.name)}::${column.type ?? UNKNOWN_TYPE3})`
    ],
    ...column.default === void 0 ? [] : [`${alter3} SET DEFAULT ${column.default}`]
  ];
};
var referenceOf = (steps) => {
  const written = textOf3(steps.find(({ name }) => name === "references")?.args?.[0]);
  const inTable = textOf3(steps.find(({ name }) => name === "inTable" || name === "on")?.args?.[0]);
  if (written === void 0) return void 0;
  const parts2 = written.split(".");
  const column = parts2.pop() ?? "id";
  const table = inTable ?? parts2.join(".");
  const rule = (name) => textOf3(steps.find((step2) => step2.name === name)?.args?.[0]);
  return table === "" ? void 0 : referencesSql(tableSql(table), [column], { onDelete: rule("onDelete"), onUpdate: rule("onUpdate") });
};
var defaultOf = (value) => {
  if (value.kind !== "chain") return plainDefault(value) ?? UNKNOWN_DEFAULT;
  const last = value.links.at(-1);
  if (last?.name === "now") return "CURRENT_TIMESTAMP";
  if (last?.name === "uuid") return "gen_random_uuid()";
  return last?.name === "raw" ? textOf3(last.args?.[0]) ?? UNKNOWN_DEFAULT : UNKNOWN_DEFAULT;
};
var namesIn = (args) => {
  const names = args.map((arg) => textsOf2(arg));
  return names.length > 0 && names.every((each) => each !== void 0) ? names.flat() : void 0;
};
var keysOf3 = (names) => names.map(identifier).join(", ");
var dropColumns = ({ builder, args, emit, unknown: unknown3 }) => {
  const names = namesIn(args);
  if (names === void 0) unknown3("the name of the column is not known");
  else emit([`ALTER TABLE ${builder.table} ${names.map((name) => `DROP COLUMN ${identifier(name)}`).join(", ")}`]);
};
var dropConstraint = (suffix) => ({ builder, args, emit, unknown: unknown3 }) => {
  const name = textOf3(args[1]) ?? (suffix === "pkey" && args[0] === void 0 ? `${builder.plain}_pkey` : void 0);
  const columns = textsOf2(args[0]);
  const constraint = name ?? (suffix === "pkey" ? textOf3(args[0]) : columns === void 0 ? void 0 : `${builder.plain}_${columns.join("_")}_${suffix}`);
  if (constraint === void 0) unknown3("the constraint is not known");
  else emit([`ALTER TABLE ${builder.table} DROP CONSTRAINT ${identifier(constraint)}`]);
};
var added = (what) => (special) => {
  const names = textsOf2(special.args[0]);
  if (names === void 0) special.unknown("its columns are not known");
  else special.emit([what(special, names)]);
};
var nullable = (action2) => ({ builder, args, emit, unknown: unknown3 }) => {
  const name = textOf3(args[0]);
  if (name === void 0) unknown3("the name of the column is not known");
  else emit([`ALTER TABLE ${builder.table} ALTER COLUMN ${identifier(name)} ${action2} NOT NULL`]);
};
var SPECIAL = {
  dropColumn: dropColumns,
  dropColumns,
  dropTimestamps: ({ builder, emit }) => emit([`ALTER TABLE ${builder.table} DROP COLUMN "created_at", DROP COLUMN "updated_at"`]),
  renameColumn: ({ builder, args, emit, unknown: unknown3 }) => {
    const [from, to] = [textOf3(args[0]), textOf3(args[1])];
    if (from === void 0 || to === void 0) unknown3("the name of the column is not known");
    else emit([`ALTER TABLE ${builder.table} RENAME COLUMN ${identifier(from)} TO ${identifier(to)}`]);
  },
  setNullable: nullable("DROP"),
  dropNullable: nullable("SET"),
  timestamps: ({ builder, args, emit }) => {
    const [first, second] = args;
    const defaults = first?.kind === "map" ? entryOf2(first, "defaultToNow") : second;
    const isSet = defaults?.kind === "boolean" && defaults.value;
    const columns = ["created_at", "updated_at"].map((name) => ({
      name,
      type: "timestamptz",
      ...isSet ? { notNull: true, default: "CURRENT_TIMESTAMP" } : {}
    }));
    if (builder.made === void 0)
      emit([`ALTER TABLE ${builder.table} ${columns.map((column) => `ADD COLUMN ${columnSql(column)}`).join(", ")}`]);
    else builder.made.columns.push(...columns);
  },
  index: added(
    ({ builder, args }, names) => createIndexSql2({
      name: textOf3(args[1]) ?? `${builder.plain}_${names.join("_")}_index`,
      table: builder.table,
      keys: names.map(identifier)
    })
  ),
  unique: added(
    ({ builder, args }, names) => `ALTER TABLE ${builder.table} ADD CONSTRAINT ${identifier(textOf3(args[1]) ?? textOf3(entryOf2(args[1], "indexName")) ?? `${builder.plain}_${names.join("_")}_unique`)} UNIQUE (${keysOf3(names)})`
  ),
  primary: added(({ builder }, names) => `ALTER TABLE ${builder.table} ADD PRIMARY KEY (${keysOf3(names)})`),
  foreign: (special) => {
    const references2 = referenceOf(special.more);
    if (references2 === void 0) special.unknown("what the foreign key points at is not known");
    else
      added(
        ({ builder, args }, names) => `ALTER TABLE ${builder.table} ADD CONSTRAINT ${identifier(textOf3(args[1]) ?? `${builder.plain}_${names.join("_")}_foreign`)} FOREIGN KEY (${keysOf3(names)}) ${references2}`
      )(special);
  },
  check: ({ builder, args, emit, unknown: unknown3 }) => {
    const test = textOf3(args[0]);
    if (test === void 0) unknown3("the condition is not known");
    else emit([`ALTER TABLE ${builder.table} ADD CHECK (${test})`]);
  },
  dropForeign: dropConstraint("foreign"),
  dropUnique: dropConstraint("unique"),
  dropPrimary: dropConstraint("pkey"),
  dropChecks: ({ builder, args, emit, unknown: unknown3 }) => {
    const names = namesIn(args);
    if (names === void 0) unknown3("the constraints are not known");
    else emit(names.map((name) => `ALTER TABLE ${builder.table} DROP CONSTRAINT ${identifier(name)}`));
  },
  dropIndex: ({ builder, args, emit, unknown: unknown3 }) => {
    const columns = textsOf2(args[0]);
    const name = textOf3(args[1]) ?? (columns === void 0 ? void 0 : `${builder.plain}_${columns.join("_")}_index`);
    if (name === void 0) unknown3("the index is not known");
    else emit([`DROP INDEX ${identifier(name)}`]);
  }
};

// src/checks/migrations/javascript/knex.ts
var one = (name, kind) => /* @__PURE__ */ new Map([[name, { kind, steps: [] }]]);
var knex = {
  handles: ([first = "knex"]) => one(first, "knex"),
  call: (chain, following) => {
    const { builder } = chain.handle;
    if (builder === void 0) onConnection(chain, following);
    else columnCall(builder, chain, following.out);
  }
};
var QUIET2 = /* @__PURE__ */ new Set([
  "fn",
  "client",
  "context",
  "isTransaction",
  "userParams",
  "commit",
  "rollback",
  "destroy",
  "ref"
]);
var onConnection = ({ steps, at, own }, following) => {
  const { out } = following;
  const [first] = steps;
  if (own !== void 0) changeOfRows(own[0], steps, at, out);
  else if (first?.name === "raw") out.written(first.args?.[0], at, "knex.raw");
  else if (first?.name === "transaction") following.follow(first.args?.[0], ([trx = ""]) => one(trx, "knex"));
  else if (first?.name === "schema") onSchema(steps.slice(1), following);
  else if (first !== void 0 && !QUIET2.has(first.name)) changeOfRows(void 0, steps, at, out);
};
var onSchema = (steps, following) => {
  let schema;
  for (const link of steps) {
    const { name, args = [] } = link;
    if (name === "withSchema") schema = textOf3(args[0]);
    if (link.args === void 0 || QUERIES.has(name)) continue;
    const plain3 = textOf3(args[0]);
    const label = plain3 === void 0 ? name : `${name} ${plain3}`;
    const operation = ownOf(OPERATIONS2, name);
    if (operation === void 0) following.out.opaque(link.at, label, `${name} is no operation that is read here`);
    else
      operation({
        link,
        args,
        label,
        table: plain3 === void 0 ? void 0 : tableSql(plain3, schema),
        schema,
        following
      });
  }
};
var QUERIES = /* @__PURE__ */ new Set([
  "withSchema",
  "hasTable",
  "hasColumn",
  "timeout",
  "queryContext",
  "toString",
  "toSQL",
  "debug",
  "transacting",
  ""
]);
var withTable2 = (sql) => (step2) => {
  if (step2.table === void 0) step2.following.out.opaque(step2.link.at, step2.label, "the name is not known");
  else step2.following.out.sql([sql(step2).replace("$", () => step2.table ?? "")], step2.link.at, step2.label);
};
var create = (clause) => ({ table, args, label, link, following }) => {
  const { out } = following;
  if (table === void 0) {
    out.opaque(link.at, label, "the name is not known");
    return;
  }
  const builder = tableToMake(table, textOf3(args[0]) ?? "");
  if (args[1]?.kind === "function") following.follow(args[1], built(builder, args[1]));
  else builder.made.missing.push("its columns stand somewhere else");
  out.sql(createTableSql(builder, clause), link.at, label, builder.made.missing.length > 0);
  const [missing] = builder.made.missing;
  if (missing !== void 0) out.opaque(link.at, label, missing);
};
var alter = ({ table, args, label, link, following }) => {
  if (table === void 0 || args[1]?.kind !== "function")
    following.out.opaque(
      link.at,
      label,
      table === void 0 ? "the name is not known" : "what is done with it stands somewhere else"
    );
  else following.follow(args[1], built({ table, plain: textOf3(args[0]) ?? "" }, args[1]));
};
var built = (builder, { params }) => () => /* @__PURE__ */ new Map([[params[0] ?? "this", { kind: "table", builder, steps: [] }]]);
var OPERATIONS2 = {
  raw: ({ args, link, following }) => following.out.written(args[0], link.at, "knex.schema.raw"),
  createTable: create(""),
  createTableIfNotExists: create("IF NOT EXISTS "),
  createTableLike: withTable2(
    ({ args, schema }) => `CREATE TABLE $ (LIKE ${tableSql(textOf3(args[1]) ?? "", schema)} INCLUDING ALL)`
  ),
  alterTable: alter,
  table: alter,
  dropTable: withTable2(() => "DROP TABLE $"),
  dropTableIfExists: withTable2(() => "DROP TABLE IF EXISTS $"),
  renameTable: (step2) => {
    const to = textOf3(step2.args[1]);
    if (to === void 0) step2.following.out.opaque(step2.link.at, step2.label, "the new name is not known");
    else withTable2(() => `ALTER TABLE $ RENAME TO ${identifier(to)}`)(step2);
  },
  createSchema: withTable2(() => "CREATE SCHEMA $"),
  createSchemaIfNotExists: withTable2(() => "CREATE SCHEMA IF NOT EXISTS $"),
  dropSchema: withTable2(({ args }) => `DROP SCHEMA $${isTrue4(args[1]) ? " CASCADE" : ""}`),
  dropSchemaIfExists: withTable2(({ args }) => `DROP SCHEMA IF EXISTS $${isTrue4(args[1]) ? " CASCADE" : ""}`),
  dropView: withTable2(() => "DROP VIEW $"),
  dropViewIfExists: withTable2(() => "DROP VIEW IF EXISTS $"),
  dropMaterializedView: withTable2(() => "DROP MATERIALIZED VIEW $"),
  dropMaterializedViewIfExists: withTable2(() => "DROP MATERIALIZED VIEW IF EXISTS $"),
  refreshMaterializedView: withTable2(
    ({ args }) => `REFRESH MATERIALIZED VIEW ${isTrue4(args[1]) ? "CONCURRENTLY " : ""}$`
  )
};

// src/checks/migrations/javascript/node-pg-migrate.ts
var nodePgMigrate = {
  handles: ([first = "pgm"]) => /* @__PURE__ */ new Map([[first, { kind: "pgm", steps: [] }]]),
  call: ({ steps, at }, following) => {
    const [first] = steps;
    if (first === void 0) return;
    const args = first.args ?? [];
    if (first.name === "db") {
      const [, query] = steps;
      if (query?.name === "query" || query?.name === "select")
        following.out.written(query.args?.[0], at, "pgm.db.query");
      return;
    }
    if (first.args === void 0 || QUIET3.has(first.name)) return;
    const table = nameIn(args[0]);
    const label = table === void 0 ? first.name : `${first.name} ${table.replaceAll('"', "")}`;
    const operation = ownOf(OPERATIONS3, first.name);
    if (operation === void 0) following.out.opaque(at, label, `${first.name} is no operation that is read here`);
    else operation({ args, table, at, label, following });
  }
};
var QUIET3 = /* @__PURE__ */ new Set(["noTransaction", "func", "toSchemaName", "setSequence", "comment"]);
var nameIn = (value) => {
  const plain3 = textOf3(value);
  if (plain3 !== void 0) return identifier(plain3);
  const name = textOf3(entryOf2(value, "name"));
  return name === void 0 ? void 0 : tableSql(name, textOf3(entryOf2(value, "schema")));
};
var withTable3 = (then) => (call) => {
  const { table, at, label, following } = call;
  const sql = table === void 0 ? void 0 : then({ ...call, table });
  if (sql === void 0)
    following.out.opaque(at, label, table === void 0 ? "the name is not known" : "a part of it is not constant");
  else following.out.sql(sql, at, label);
};
var SHORT = {
  id: "serial",
  int: "integer",
  string: "text",
  float: "real",
  double: "double precision",
  datetime: "timestamp",
  bool: "boolean"
};
var typeIn = (value) => {
  const type = textOf3(value);
  return type === void 0 ? void 0 : ownOf(SHORT, type) ?? type;
};
var defaultIn = (value) => {
  if (value.kind !== "chain") return plainDefault(value) ?? UNKNOWN_DEFAULT;
  const last = value.links.at(-1);
  return last?.name === "func" ? textOf3(last.args?.[0]) ?? UNKNOWN_DEFAULT : UNKNOWN_DEFAULT;
};
var referencesIn = (value) => {
  const references2 = entryOf2(value, "references");
  if (references2 === void 0) return void 0;
  const written = textOf3(references2);
  const rules = { onDelete: textOf3(entryOf2(value, "onDelete")), onUpdate: textOf3(entryOf2(value, "onUpdate")) };
  const match = /^"?([\w.]+)"?\s*(?:\(\s*"?(\w+)"?\s*\))?$/.exec(written ?? "");
  if (match !== null) return referencesSql(tableSql(match[1] ?? ""), match[2] === void 0 ? [] : [match[2]], rules);
  const target = nameIn(references2);
  return target === void 0 ? void 0 : referencesSql(target, [], rules);
};
var columnIn = (name, value) => {
  const type = typeIn(value) ?? typeIn(entryOf2(value, "type"));
  const set = entryOf2(value, "default");
  const generated = entryOf2(value, "expressionGenerated");
  const primary2 = isTrue4(entryOf2(value, "primaryKey")) || textOf3(value) === "id";
  return {
    name,
    type,
    notNull: isTrue4(entryOf2(value, "notNull")),
    primary: primary2,
    unique: isTrue4(entryOf2(value, "unique")),
    check: textOf3(entryOf2(value, "check")),
    references: referencesIn(value),
    ...set === void 0 || set.kind === "null" ? {} : { default: defaultIn(set) },
    ...generated === void 0 ? {} : { generated: textOf3(generated) ?? "NULL" },
    ...entryOf2(value, "sequenceGenerated") === void 0 ? {} : { identity: true }
  };
};
var columnsIn = (value) => value?.kind === "map" && !value.open ? [...value.entries].map(([name, each]) => columnIn(name, each)) : void 0;
var cascade = (options) => isTrue4(entryOf2(options, "cascade")) ? " CASCADE" : "";
var ifExists = (options) => isTrue4(entryOf2(options, "ifExists")) ? "IF EXISTS " : "";
var ifNotExists = (options) => isTrue4(entryOf2(options, "ifNotExists")) ? "IF NOT EXISTS " : "";
var addColumns = withTable3(({ args, table }) => {
  const columns = columnsIn(args[1]);
  const clause = ifNotExists(args[2]);
  return columns === void 0 ? void 0 : [`ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${clause}${columnSql(column)}`).join(", ")}`];
});
var dropColumns2 = withTable3(({ args, table }) => {
  const names = textsOf2(args[1]) ?? (args[1]?.kind === "map" ? [...args[1].entries.keys()] : void 0);
  return names === void 0 ? void 0 : [
    `ALTER TABLE ${table} ${names.map((name) => `DROP COLUMN ${ifExists(args[2])}${identifier(name)}${cascade(args[2])}`).join(", ")}`
  ];
});
var keysIn = (value) => {
  const items2 = value?.kind === "list" ? value.items : value === void 0 ? [] : [value];
  return items2.map((item) => {
    const name = textOf3(item) ?? textOf3(entryOf2(item, "name"));
    return name === void 0 ? "(true)" : /^\w+$/.test(name) ? identifier(name) : `(${name})`;
  });
};
var indexName = (table, value, unique) => {
  const names = textsOf2(value);
  const plain3 = table.replaceAll('"', "").split(".").at(-1) ?? "";
  return names === void 0 ? void 0 : `${plain3}_${names.join("_")}_${unique ? "unique_" : ""}index`;
};
var createIndex = withTable3(({ args, table }) => {
  const [, columns, options] = args;
  const unique = isTrue4(entryOf2(options, "unique"));
  return [
    createIndexSql2({
      name: textOf3(entryOf2(options, "name")) ?? indexName(table, columns, unique),
      table,
      keys: keysIn(columns),
      unique,
      concurrently: isTrue4(entryOf2(options, "concurrently")),
      ifNotExists: isTrue4(entryOf2(options, "ifNotExists")),
      method: textOf3(entryOf2(options, "method")),
      where: entryOf2(options, "where") === void 0 ? void 0 : textOf3(entryOf2(options, "where")) ?? "(true)"
    })
  ];
});
var dropIndex = withTable3(({ args, table }) => {
  const [, columns, options] = args;
  const name = textOf3(entryOf2(options, "name")) ?? indexName(table, columns, isTrue4(entryOf2(options, "unique")));
  const schema = table.includes(".") ? `${table.split(".")[0] ?? ""}.` : "";
  return name === void 0 ? void 0 : [
    `DROP INDEX ${isTrue4(entryOf2(options, "concurrently")) ? "CONCURRENTLY " : ""}${ifExists(options)}${schema}${identifier(name)}${cascade(options)}`
  ];
});
var constraintsIn = (options) => {
  const written = textOf3(options);
  if (written !== void 0) return [written];
  if (options?.kind !== "map" || options.open) return void 0;
  const keys2 = (value) => (textsOf2(value) ?? []).map(identifier).join(", ");
  const list = (value) => value === void 0 ? [] : value.kind === "list" && value.items.some(({ kind }) => kind !== "text") ? value.items : [value];
  return [
    ...list(entryOf2(options, "check")).map((each) => `CHECK (${textOf3(each) ?? "true"})`),
    ...list(entryOf2(options, "unique")).map((each) => `UNIQUE (${keys2(each)})`),
    ...entryOf2(options, "primaryKey") === void 0 ? [] : [`PRIMARY KEY (${keys2(entryOf2(options, "primaryKey"))})`],
    ...list(entryOf2(options, "foreignKeys")).map(
      (each) => `FOREIGN KEY (${keys2(entryOf2(each, "columns"))}) ${referencesIn(each) ?? ""}`
    ),
    ...entryOf2(options, "exclude") === void 0 ? [] : [`EXCLUDE ${textOf3(entryOf2(options, "exclude")) ?? ""}`]
  ];
};
var alterColumn3 = withTable3(({ args, table }) => {
  const name = textOf3(args[1]);
  const options = args[2];
  if (name === void 0 || options?.kind !== "map" || options.open) return void 0;
  const alter3 = `ALTER TABLE ${table} ALTER COLUMN ${identifier(name)}`;
  const [type, set, notNull, using] = [
    typeIn(entryOf2(options, "type")),
    entryOf2(options, "default"),
    entryOf2(options, "notNull"),
    textOf3(entryOf2(options, "using"))
  ];
  if (options.entries.has("type") && type === void 0) return void 0;
  return [
    ...set === void 0 ? [] : [set.kind === "null" ? `${alter3} DROP DEFAULT` : `${alter3} SET DEFAULT ${defaultIn(set)}`],
    ...type === void 0 ? [] : [`${alter3} SET DATA TYPE ${type}${using === void 0 ? "" : ` USING ${using}`}`],
    ...isTrue4(notNull) || isFalse2(entryOf2(options, "allowNull")) ? [`${alter3} SET NOT NULL`] : [],
    ...isFalse2(notNull) || notNull?.kind === "null" || isTrue4(entryOf2(options, "allowNull")) ? [`${alter3} DROP NOT NULL`] : []
  ];
});
var dropped = (what) => withTable3(({ args, table }) => [`DROP ${what} ${ifExists(args[1])}${table}${cascade(args[1])}`]);
var renamed3 = (what) => withTable3(({ args, table }) => {
  const to = textOf3(args[1]);
  return to === void 0 ? void 0 : [`ALTER ${what} ${table} RENAME TO ${identifier(to)}`];
});
var dropRoutine = withTable3(({ args, table }) => [`DROP FUNCTION ${ifExists(args[2])}${table}${cascade(args[2])}`]);
var OPERATIONS3 = {
  sql: ({ args, at, following }) => following.out.written(args[0], at, "pgm.sql"),
  createTable: withTable3(({ args, table }) => {
    const columns = columnsIn(args[1]);
    const constraints = entryOf2(args[2], "constraints");
    const more = constraints === void 0 ? [] : constraintsIn(constraints) ?? [];
    return columns === void 0 ? void 0 : [`CREATE TABLE ${ifNotExists(args[2])}${table} (${[...columns.map(columnSql), ...more].join(", ")})`];
  }),
  dropTable: dropped("TABLE"),
  renameTable: renamed3("TABLE"),
  alterTable: withTable3(({ args, table }) => {
    const level = textOf3(entryOf2(args[1], "levelSecurity"));
    return level === void 0 ? void 0 : [`ALTER TABLE ${table} ${level.toUpperCase()} ROW LEVEL SECURITY`];
  }),
  addColumn: addColumns,
  addColumns,
  dropColumn: dropColumns2,
  dropColumns: dropColumns2,
  renameColumn: withTable3(({ args, table }) => {
    const [from, to] = [textOf3(args[1]), textOf3(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME COLUMN ${identifier(from)} TO ${identifier(to)}`];
  }),
  alterColumn: alterColumn3,
  createIndex,
  addIndex: createIndex,
  dropIndex,
  addConstraint: withTable3(({ args, table }) => {
    const name = textOf3(args[1]);
    const constraints = constraintsIn(args[2]);
    const prefix = name === void 0 ? "" : `CONSTRAINT ${identifier(name)} `;
    return constraints?.map((constraint) => `ALTER TABLE ${table} ADD ${prefix}${constraint}`);
  }),
  createConstraint: (call) => OPERATIONS3["addConstraint"]?.(call),
  dropConstraint: withTable3(({ args, table }) => {
    const name = textOf3(args[1]);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} DROP CONSTRAINT ${ifExists(args[2])}${identifier(name)}${cascade(args[2])}`];
  }),
  renameConstraint: withTable3(({ args, table }) => {
    const [from, to] = [textOf3(args[1]), textOf3(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME CONSTRAINT ${identifier(from)} TO ${identifier(to)}`];
  }),
  createType: withTable3(({ args, table }) => {
    const values = textsOf2(args[1]);
    if (values !== void 0) return [`CREATE TYPE ${table} AS ENUM (${values.map(literal).join(", ")})`];
    return args[1]?.kind === "map" ? [
      `CREATE TYPE ${table} AS (${[...args[1].entries].map(([name, type]) => `${identifier(name)} ${typeIn(type) ?? "text"}`).join(", ")})`
    ] : void 0;
  }),
  dropType: dropped("TYPE"),
  renameType: renamed3("TYPE"),
  renameTypeValue: withTable3(({ args, table }) => {
    const [from, to] = [textOf3(args[1]), textOf3(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TYPE ${table} RENAME VALUE ${literal(from)} TO ${literal(to)}`];
  }),
  addTypeValue: withTable3(({ args, table }) => {
    const value = textOf3(args[1]);
    const before = textOf3(entryOf2(args[2], "before"));
    const after = textOf3(entryOf2(args[2], "after"));
    return value === void 0 ? void 0 : [
      `ALTER TYPE ${table} ADD VALUE ${ifNotExists(args[2])}${literal(value)}${before === void 0 ? "" : ` BEFORE ${literal(before)}`}${after === void 0 ? "" : ` AFTER ${literal(after)}`}`
    ];
  }),
  createExtension: ({ args, at, label, following }) => {
    const names = textsOf2(args[0]);
    if (names === void 0) following.out.opaque(at, label, "its name is not constant");
    else
      following.out.sql(
        names.map((name) => `CREATE EXTENSION ${ifNotExists(args[1])}${identifier(name)}`),
        at,
        label
      );
  },
  dropExtension: dropped("EXTENSION"),
  createSchema: withTable3(({ args, table }) => [`CREATE SCHEMA ${ifNotExists(args[1])}${table}`]),
  dropSchema: dropped("SCHEMA"),
  renameSchema: renamed3("SCHEMA"),
  createSequence: withTable3(({ args, table }) => [`CREATE SEQUENCE ${ifNotExists(args[1])}${table}`]),
  dropSequence: dropped("SEQUENCE"),
  createView: withTable3(({ args, table }) => {
    const body2 = textOf3(args[2]);
    return body2 === void 0 ? void 0 : [
      `CREATE ${isTrue4(entryOf2(args[1], "replace")) ? "OR REPLACE " : ""}VIEW ${table} AS ${body2.replace(/;\s*$/, "")}`
    ];
  }),
  dropView: dropped("VIEW"),
  createMaterializedView: withTable3(({ args, table }) => {
    const body2 = textOf3(args[2]);
    return body2 === void 0 ? void 0 : [`CREATE MATERIALIZED VIEW ${ifNotExists(args[1])}${table} AS ${body2.replace(/;\s*$/, "")}`];
  }),
  dropMaterializedView: dropped("MATERIALIZED VIEW"),
  refreshMaterializedView: withTable3(({ args, table }) => [
    `REFRESH MATERIALIZED VIEW ${isTrue4(entryOf2(args[1], "concurrently")) ? "CONCURRENTLY " : ""}${table}`
  ]),
  dropFunction: dropRoutine,
  dropTrigger: withTable3(({ args, table }) => {
    const name = textOf3(args[1]);
    return name === void 0 ? void 0 : [`DROP TRIGGER ${ifExists(args[2])}${identifier(name)} ON ${table}${cascade(args[2])}`];
  }),
  dropPolicy: withTable3(({ args, table }) => {
    const name = textOf3(args[1]);
    return name === void 0 ? void 0 : [`DROP POLICY ${ifExists(args[2])}${identifier(name)} ON ${table}`];
  })
};

// src/checks/migrations/javascript/raw-sql.ts
var mikroOrm = {
  handles: () => /* @__PURE__ */ new Map([["this", { kind: "this", steps: [] }]]),
  call: ({ steps: [first], at }, { out }) => {
    if (first?.name === "addSql" || first?.name === "execute") out.written(first.args?.[0], at, `this.${first.name}`);
    else if (first?.args !== void 0 && first.name !== "getKnex")
      out.opaque(at, `this.${first.name}`, `${first.name} is no operation that is read here`);
  }
};
var kysely = {
  handles: ([first = "db"]) => /* @__PURE__ */ new Map([
    [first, { kind: "db", steps: [] }],
    ["sql", { kind: "sql", steps: [] }]
  ]),
  call: ({ handle, own, steps, at }, { out, follow: follow3 }) => {
    const [first] = steps;
    if (handle.kind === "sql") {
      const isRun = steps.some(({ name }) => name === "execute");
      const written = own?.[0] ?? steps.find(({ name }) => name === "raw")?.args?.[0];
      if (isRun && written !== void 0) out.written(written, at, "sql");
    } else if (first?.name === "schema") {
      const step2 = steps[1];
      out.opaque(
        at,
        `${step2?.name ?? "schema"} ${textOf3(step2?.args?.[0]) ?? ""}`.trim(),
        "Kysely's schema builder is not read"
      );
    } else if (first?.name === "transaction")
      follow3(steps.at(-1)?.args?.[0], ([trx = ""]) => /* @__PURE__ */ new Map([[trx, { kind: "db", steps: [] }]]));
    else if (steps.some(({ name }) => /^(?:insertInto|updateTable|deleteFrom|replaceInto)$/.test(name)))
      out.mention(at, "changes rows");
  }
};

// src/checks/migrations/javascript/sequelize.ts
var sequelize = {
  handles: ([first = "queryInterface"]) => /* @__PURE__ */ new Map([[first, { kind: "queryInterface", steps: [] }]]),
  call: ({ steps, at }, following) => {
    const [first] = steps;
    if (first === void 0) return;
    if (first.name === "sequelize") onConnection2(steps.slice(1), at, following);
    else if (first.name === "context")
      sequelize.call({ handle: { kind: "", steps: [] }, steps: steps.slice(1), at }, following);
    else if (first.args !== void 0 && !QUIET4.test(first.name)) operate2(first, at, following);
  }
};
var QUIET4 = /^(?:describe|show|select|get|quote|rawSelect|tableExists|queryGenerator|bulkInsert$|insert$|upsert$)/;
var onConnection2 = (steps, at, following) => {
  const [first] = steps;
  if (first?.name === "query")
    following.out.written(entryOf2(first.args?.[0], "query") ?? first.args?.[0], at, "sequelize.query");
  else if (first?.name === "transaction")
    following.follow(
      first.args?.find(({ kind }) => kind === "function"),
      () => /* @__PURE__ */ new Map()
    );
};
var operate2 = (link, at, { out }) => {
  const args = link.args ?? [];
  const table = nameIn2(args[0]);
  const label = table === void 0 ? link.name : `${link.name} ${table.replaceAll('"', "")}`;
  const operation = ownOf(OPERATIONS4, link.name);
  if (operation === void 0) out.opaque(at, label, `${link.name} is no operation that is read here`);
  else if (table === void 0) out.opaque(at, label, "the name is not known");
  else {
    const rough = link.name.startsWith("bulk");
    const sql = operation({ args, table, plain: textOf3(args[0]) ?? textOf3(entryOf2(args[0], "tableName")) ?? "" });
    if (sql === void 0) out.opaque(at, label, "a part of it is not constant");
    else out.sql(sql, at, label, rough);
  }
};
var nameIn2 = (value) => {
  const plain3 = textOf3(value);
  if (plain3 !== void 0) return identifier(plain3);
  const name = textOf3(entryOf2(value, "tableName"));
  return name === void 0 ? void 0 : tableSql(name, textOf3(entryOf2(value, "schema")));
};
var TYPES4 = {
  TEXT: "text",
  CITEXT: "citext",
  INTEGER: "integer",
  BIGINT: "bigint",
  SMALLINT: "smallint",
  TINYINT: "smallint",
  FLOAT: "double precision",
  REAL: "real",
  DOUBLE: "double precision",
  BOOLEAN: "boolean",
  DATE: "timestamptz",
  DATEONLY: "date",
  TIME: "time",
  NOW: "timestamptz",
  UUID: "uuid",
  JSON: "json",
  JSONB: "jsonb",
  BLOB: "bytea",
  HSTORE: "hstore",
  INET: "inet",
  CIDR: "cidr",
  MACADDR: "macaddr",
  GEOMETRY: "geometry",
  GEOGRAPHY: "geography",
  TSVECTOR: "tsvector"
};
var typeIn2 = (value) => {
  const written = textOf3(value);
  if (written !== void 0) return written;
  if (value?.kind !== "chain") return void 0;
  const link = [...value.links].reverse().find(({ name }) => /^[A-Z]+$/.test(name));
  if (link === void 0) return void 0;
  const [first, second] = link.args ?? [];
  const size = first?.kind === "number" ? `(${first.text}${second?.kind === "number" ? `, ${second.text}` : ""})` : "";
  switch (link.name) {
    case "STRING":
    case "CHAR":
      return `${link.name === "CHAR" ? "char" : "varchar"}${size === "" ? "(255)" : size}`;
    case "DECIMAL":
    case "NUMERIC":
      return `numeric${size}`;
    case "ARRAY": {
      const inner = typeIn2(first);
      return inner === void 0 ? void 0 : `${inner}[]`;
    }
    default:
      return ownOf(TYPES4, link.name);
  }
};
var enumIn = (value, plain3, name) => {
  const type = value?.kind === "map" ? entryOf2(value, "type") : value;
  const link = type?.kind === "chain" ? type.links.find((each) => each.name === "ENUM") : void 0;
  if (link === void 0) return void 0;
  const given = link.args ?? [];
  const values = (given.length === 1 ? textsOf2(given[0]) : void 0) ?? textsOf2(entryOf2(value, "values")) ?? given.flatMap((each) => textOf3(each) ?? []);
  const enumType = identifier(`enum_${plain3}_${name}`);
  return { type: enumType, create: `CREATE TYPE ${enumType} AS ENUM (${values.map(literal).join(", ")})` };
};
var defaultIn2 = (value) => {
  if (value === void 0 || value.kind === "null") return void 0;
  if (value.kind !== "chain") return plainDefault(value) ?? UNKNOWN_DEFAULT;
  const last = value.links.at(-1);
  if (last?.name === "NOW") return "CURRENT_TIMESTAMP";
  if (last?.name === "UUIDV4" || last?.name === "UUIDV1") return void 0;
  if (last?.name === "literal") return textOf3(last.args?.[0]) ?? UNKNOWN_DEFAULT;
  if (last?.name === "fn" && textOf3(last.args?.[0]) !== void 0 && last.args?.length === 1)
    return `${textOf3(last.args[0]) ?? ""}()`;
  return UNKNOWN_DEFAULT;
};
var referencesIn2 = (value) => {
  const references2 = entryOf2(value, "references");
  const model = entryOf2(references2, "model") ?? references2;
  const table = nameIn2(model);
  if (references2 === void 0 || table === void 0) return void 0;
  const key = textOf3(entryOf2(references2, "key")) ?? textOf3(entryOf2(value, "referencesKey"));
  return referencesSql(table, key === void 0 ? [] : [key], {
    onDelete: textOf3(entryOf2(value, "onDelete")),
    onUpdate: textOf3(entryOf2(value, "onUpdate"))
  });
};
var columnIn2 = (plain3, name, value) => {
  const made2 = enumIn(value, plain3, name);
  const own = value.kind === "map" ? entryOf2(value, "type") : value;
  const type = made2?.type ?? typeIn2(own);
  const auto = isTrue4(entryOf2(value, "autoIncrement"));
  return {
    before: made2 === void 0 ? [] : [made2.create],
    column: {
      name: textOf3(entryOf2(value, "field")) ?? name,
      type: auto ? type === "bigint" ? "bigserial" : "serial" : type,
      notNull: isFalse2(entryOf2(value, "allowNull")),
      primary: isTrue4(entryOf2(value, "primaryKey")),
      unique: isTrue4(entryOf2(value, "unique")),
      default: defaultIn2(entryOf2(value, "defaultValue")),
      references: referencesIn2(value)
    }
  };
};
var fieldsIn = (value) => {
  const items2 = value?.kind === "list" ? value.items : value === void 0 ? [] : [value];
  return items2.map((item) => {
    const name = textOf3(item) ?? textOf3(entryOf2(item, "name")) ?? textOf3(entryOf2(item, "attribute"));
    return name === void 0 ? "(true)" : identifier(name);
  });
};
var indexParts = ([, second, third]) => second?.kind === "map" ? { fields: entryOf2(second, "fields"), options: second } : { fields: second, options: third };
var indexNameOf = (plain3, fields) => {
  const names = textsOf2(fields);
  return names === void 0 ? void 0 : `${plain3}_${names.join("_")}`;
};
var whole = (where) => where === void 0 || where.kind === "map" && where.entries.size === 0 && !where.open || where.kind === "null" ? "" : ' WHERE "id" = 0';
var OPERATIONS4 = {
  createTable: ({ args, table, plain: plain3 }) => {
    const [, columns] = args;
    if (columns?.kind !== "map" || columns.open) return void 0;
    const parts2 = [...columns.entries].map(([name, value]) => columnIn2(plain3, name, value));
    const keys2 = parts2.filter(({ column }) => column.primary === true);
    const definitions = parts2.map(
      ({ column }) => columnSql(
        keys2.length > 1 ? { ...column, primary: false, notNull: column.notNull === true || column.primary === true } : column
      )
    );
    if (keys2.length > 1)
      definitions.push(`PRIMARY KEY (${keys2.map(({ column }) => identifier(column.name)).join(", ")})`);
    return [...parts2.flatMap(({ before }) => before), `CREATE TABLE IF NOT EXISTS ${table} (${definitions.join(", ")})`];
  },
  dropTable: ({ table, args }) => [
    `DROP TABLE IF EXISTS ${table}${isTrue4(entryOf2(args[1], "cascade")) ? " CASCADE" : ""}`
  ],
  renameTable: ({ args, table }) => {
    const to = textOf3(args[1]);
    return to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME TO ${identifier(to)}`];
  },
  addColumn: ({ args, table, plain: plain3 }) => {
    const name = textOf3(args[1]);
    const [, , value] = args;
    if (name === void 0 || value === void 0) return void 0;
    const { column, before } = columnIn2(plain3, name, value);
    return [...before, `ALTER TABLE ${table} ADD COLUMN ${columnSql(column)}`];
  },
  removeColumn: ({ args, table }) => {
    const name = textOf3(args[1]);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} DROP COLUMN ${identifier(name)}`];
  },
  renameColumn: ({ args, table }) => {
    const [from, to] = [textOf3(args[1]), textOf3(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME COLUMN ${identifier(from)} TO ${identifier(to)}`];
  },
  // Sequelize sends NOT NULL, default, UNIQUE and the type, each as its own part.
  changeColumn: ({ args, table, plain: plain3 }) => {
    const name = textOf3(args[1]);
    const [, , value] = args;
    if (name === void 0 || value === void 0) return void 0;
    const { column, before } = columnIn2(plain3, name, value);
    const alter3 = `ALTER TABLE ${table} ALTER COLUMN ${identifier(name)}`;
    return [
      ...before,
      `${alter3} ${column.notNull === true ? "SET" : "DROP"} NOT NULL`,
      column.default === void 0 ? `${alter3} DROP DEFAULT` : `${alter3} SET DEFAULT ${column.default}`,
      ...column.unique === true ? [`ALTER TABLE ${table} ADD UNIQUE (${identifier(name)})`] : [],
      ...column.type === void 0 ? [] : [`${alter3} TYPE ${column.type}${before.length > 0 ? ` USING (${identifier(name)}::${column.type})` : ""}`],
      ...column.references === void 0 ? [] : [`ALTER TABLE ${table} ADD FOREIGN KEY (${identifier(name)}) ${column.references}`]
    ];
  },
  addIndex: ({ args, table, plain: plain3 }) => {
    const { fields, options } = indexParts(args);
    return [
      createIndexSql2({
        name: textOf3(entryOf2(options, "name")) ?? textOf3(entryOf2(options, "indexName")) ?? indexNameOf(plain3, fields),
        table,
        keys: fieldsIn(fields),
        unique: isTrue4(entryOf2(options, "unique")) || textOf3(entryOf2(options, "type"))?.toUpperCase() === "UNIQUE" || textOf3(entryOf2(options, "indicesType"))?.toUpperCase() === "UNIQUE",
        concurrently: isTrue4(entryOf2(options, "concurrently")),
        method: textOf3(entryOf2(options, "using")),
        where: entryOf2(options, "where") === void 0 ? void 0 : "(true)"
      })
    ];
  },
  removeIndex: ({ args, plain: plain3 }) => {
    const name = textOf3(args[1]) ?? indexNameOf(plain3, args[1]);
    return name === void 0 ? void 0 : [`DROP INDEX ${isTrue4(entryOf2(args[2], "concurrently")) ? "CONCURRENTLY " : ""}IF EXISTS ${identifier(name)}`];
  },
  addConstraint: ({ args, table, plain: plain3 }) => {
    const options = args[1]?.kind === "map" ? args[1] : args[2];
    const fields = entryOf2(options, "fields") ?? args[1];
    const kind = textOf3(entryOf2(options, "type"))?.toLowerCase();
    const keys2 = fieldsIn(fields).join(", ");
    const name = textOf3(entryOf2(options, "name"));
    const prefix = name === void 0 ? "" : `CONSTRAINT ${identifier(name)} `;
    const references2 = entryOf2(options, "references");
    const target = nameIn2(entryOf2(references2, "table"));
    const field = textOf3(entryOf2(references2, "field"));
    void plain3;
    switch (kind) {
      case "unique":
        return [`ALTER TABLE ${table} ADD ${prefix}UNIQUE (${keys2})`];
      case "primary key":
        return [`ALTER TABLE ${table} ADD ${prefix}PRIMARY KEY (${keys2})`];
      case "check":
        return [`ALTER TABLE ${table} ADD ${prefix}CHECK (true)`];
      case "foreign key":
        return target === void 0 ? void 0 : [
          `ALTER TABLE ${table} ADD ${prefix}FOREIGN KEY (${keys2}) ${referencesSql(target, field === void 0 ? [] : [field], { onDelete: textOf3(entryOf2(options, "onDelete")), onUpdate: textOf3(entryOf2(options, "onUpdate")) })}`
        ];
      case void 0:
      default:
        return void 0;
    }
  },
  removeConstraint: ({ args, table }) => {
    const name = textOf3(args[1]);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} DROP CONSTRAINT ${identifier(name)}`];
  },
  createSchema: ({ table }) => [`CREATE SCHEMA ${table}`],
  dropSchema: ({ table }) => [`DROP SCHEMA IF EXISTS ${table} CASCADE`],
  bulkUpdate: ({ args, table }) => [`UPDATE ${table} SET "id" = "id"${whole(args[2])}`],
  bulkDelete: ({ args, table }) => [`DELETE FROM ${table}${whole(args[1])}`]
};

// src/checks/migrations/javascript/typeorm.ts
var typeorm = {
  handles: ([first = "queryRunner"]) => /* @__PURE__ */ new Map([[first, { kind: "queryRunner", steps: [] }]]),
  call: ({ steps, at }, following) => {
    const [first] = steps;
    if (first?.name === "query") following.out.written(first.args?.[0], at, "queryRunner.query");
    else if (first?.name === "manager" || first?.name === "connection") onManager(steps.slice(1), at, following);
    else if (first?.args !== void 0 && !QUIET5.test(first.name)) operate3(first, at, following);
  }
};
var QUIET5 = /^(?:get|has|start|commit|rollback|connect|release|clearSqlMemory|enableSqlMemory|disableSqlMemory|stream|loadTables)/;
var onManager = (steps, at, { out }) => {
  const query = steps.find(({ name }) => name === "query");
  if (query !== void 0) out.written(query.args?.[0], at, "manager.query");
  else if (steps.some(({ name }) => /^(?:save|insert|update|delete|remove|upsert|softDelete|clear|execute)$/.test(name)))
    out.mention(at, "changes rows through entities");
};
var operate3 = (link, at, { out }) => {
  const args = link.args ?? [];
  const own = link.name.startsWith("createTable") ? entryOf2(made(args[0]), "name") : args[0];
  const plain3 = textOf3(own);
  const label = plain3 === void 0 ? link.name : `${link.name} ${plain3}`;
  const operation = ownOf(OPERATIONS5, link.name);
  if (operation === void 0) out.opaque(at, label, `${link.name} is no operation that is read here`);
  else if (plain3 === void 0) out.opaque(at, label, "the name is not known");
  else {
    const sql = operation({ args, table: tableSql(plain3), plain: plain3 });
    if (sql === void 0) out.opaque(at, label, "a part of it is not constant");
    else out.sql(sql, at, label);
  }
};
var made = (value) => value?.kind === "chain" ? value.links.at(-1)?.args?.[0] : value;
var TYPES5 = {
  int: "integer",
  varchar: "varchar",
  datetime: "timestamp",
  float: "double precision",
  string: "varchar"
};
var columnIn3 = (value, plain3) => {
  const options = made(value);
  const name = textOf3(entryOf2(options, "name"));
  if (name === void 0) return void 0;
  const type = textOf3(entryOf2(options, "type"));
  const length = entryOf2(options, "length");
  const size = textOf3(length) ?? (length?.kind === "number" ? length.text : void 0);
  const precision = entryOf2(options, "precision");
  const scale = entryOf2(options, "scale");
  const strategy = textOf3(entryOf2(options, "generationStrategy"));
  const generated = isTrue4(entryOf2(options, "isGenerated")) && strategy !== "uuid";
  const values = textsOf2(entryOf2(options, "enum"));
  const enumName = textOf3(entryOf2(options, "enumName")) ?? `${plain3}_${name}_enum`;
  const isEnum = type === "enum" || type === "simple-enum";
  const base = isEnum ? identifier(enumName) : generated ? type === "bigint" ? "bigserial" : "serial" : type === void 0 ? void 0 : ownOf(TYPES5, type) ?? type;
  const sized = size !== void 0 && size !== "" ? `(${size})` : precision?.kind === "number" ? `(${precision.text}${scale?.kind === "number" ? `, ${scale.text}` : ""})` : "";
  const set = entryOf2(options, "default");
  return {
    before: isEnum && values !== void 0 ? [`CREATE TYPE ${identifier(enumName)} AS ENUM (${values.map(literal).join(", ")})`] : [],
    column: {
      name,
      type: base === void 0 ? void 0 : `${base}${generated || isEnum ? "" : sized}${isTrue4(entryOf2(options, "isArray")) ? "[]" : ""}`,
      notNull: !isTrue4(entryOf2(options, "isNullable")),
      primary: isTrue4(entryOf2(options, "isPrimary")),
      unique: isTrue4(entryOf2(options, "isUnique")),
      // TypeORM sends a default as it is written: a text brings its own quotes.
      ...set === void 0 || set.kind === "null" ? strategy === "uuid" ? { default: "uuid_generate_v4()" } : {} : {
        default: textOf3(set) ?? (set.kind === "number" ? set.text : set.kind === "boolean" ? String(set.value) : "NULL")
      },
      ...textOf3(entryOf2(options, "asExpression")) === void 0 ? {} : { generated: textOf3(entryOf2(options, "asExpression")) }
    }
  };
};
var items = (value) => value?.kind === "list" ? value.items : value === void 0 ? [] : [value];
var keys = (value) => (textsOf2(value) ?? []).map(identifier).join(", ");
var nameOf3 = (value) => textOf3(value) ?? textOf3(entryOf2(made(value), "name"));
var prefixOf = (value) => {
  const name = textOf3(entryOf2(made(value), "name"));
  return name === void 0 ? "" : `CONSTRAINT ${identifier(name)} `;
};
var foreignKey = (value) => {
  const options = made(value);
  const target = textOf3(entryOf2(options, "referencedTableName"));
  if (target === void 0) return void 0;
  return `${prefixOf(value)}FOREIGN KEY (${keys(entryOf2(options, "columnNames"))}) ${referencesSql(tableSql(target), textsOf2(entryOf2(options, "referencedColumnNames")) ?? [], { onDelete: textOf3(entryOf2(options, "onDelete")), onUpdate: textOf3(entryOf2(options, "onUpdate")) })}`;
};
var index = (value, table) => {
  const options = made(value);
  const where = textOf3(entryOf2(options, "where"));
  return createIndexSql2({
    name: textOf3(entryOf2(options, "name")),
    table,
    keys: (textsOf2(entryOf2(options, "columnNames")) ?? []).map(identifier),
    unique: isTrue4(entryOf2(options, "isUnique")),
    concurrently: isTrue4(entryOf2(options, "isConcurrent")),
    where: where === "" ? void 0 : where
  });
};
var all = (values) => {
  const known = values.filter((value) => value !== void 0);
  return known.length === values.length ? known : void 0;
};
var addColumns2 = ({ args, table, plain: plain3 }) => all(items(args[1]).map((value) => columnIn3(value, plain3)))?.flatMap(({ before, column }) => [
  ...before,
  `ALTER TABLE ${table} ADD COLUMN ${columnSql(column)}`
]);
var dropNamed = (sql) => ({ args, table }) => all(items(args[1]).map(nameOf3))?.map((name) => sql(table, identifier(name)));
var dropColumns3 = dropNamed((table, name) => `ALTER TABLE ${table} DROP COLUMN ${name}`);
var dropConstraints = dropNamed((table, name) => `ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
var dropIndices = dropNamed((_, name) => `DROP INDEX ${name}`);
var added2 = (part) => ({ args, table }) => all(items(args[1]).map(part))?.map((text) => `ALTER TABLE ${table} ADD ${text}`);
var addForeignKeys = added2(foreignKey);
var addUniques = added2((value) => `${prefixOf(value)}UNIQUE (${keys(entryOf2(made(value), "columnNames"))})`);
var addChecks = added2((value) => `${prefixOf(value)}CHECK (${textOf3(entryOf2(made(value), "expression")) ?? "true"})`);
var addIndices = ({ args, table }) => items(args[1]).map((value) => index(value, table));
var createTable = ({ args, table, plain: plain3 }) => {
  const options = made(args[0]);
  const columns = all(items(entryOf2(options, "columns")).map((value) => columnIn3(value, plain3)));
  if (options?.kind !== "map" || options.open || columns === void 0) return void 0;
  const primary2 = columns.filter(({ column }) => column.primary === true);
  const definitions = columns.map(
    ({ column }) => columnSql(primary2.length > 1 ? { ...column, primary: false } : column)
  );
  if (primary2.length > 1)
    definitions.push(`PRIMARY KEY (${primary2.map(({ column }) => identifier(column.name)).join(", ")})`);
  const foreign = items(entryOf2(options, "foreignKeys")).flatMap((value) => foreignKey(value) ?? []);
  const unique = items(entryOf2(options, "uniques")).map(
    (value) => `UNIQUE (${keys(entryOf2(made(value), "columnNames"))})`
  );
  return [
    ...columns.flatMap(({ before }) => before),
    `CREATE TABLE ${isTrue4(args[1]) ? "IF NOT EXISTS " : ""}${table} (${[...definitions, ...unique, ...foreign].join(", ")})`,
    ...items(entryOf2(options, "indices")).map((value) => index(value, table))
  ];
};
var changeColumn = ({ args, table, plain: plain3 }) => {
  const from = nameOf3(args[1]);
  const to = columnIn3(args[2], plain3);
  const old = columnIn3(args[1], plain3);
  if (from === void 0 || to === void 0) return void 0;
  const alter3 = `ALTER TABLE ${table} ALTER COLUMN ${identifier(to.column.name)}`;
  if (old === void 0 || old.column.type !== to.column.type)
    return [
      `ALTER TABLE ${table} DROP COLUMN ${identifier(from)}`,
      ...to.before,
      `ALTER TABLE ${table} ADD COLUMN ${columnSql(to.column)}`
    ];
  return [
    ...from === to.column.name ? [] : [`ALTER TABLE ${table} RENAME COLUMN ${identifier(from)} TO ${identifier(to.column.name)}`],
    ...old.column.notNull === to.column.notNull ? [] : [`${alter3} ${to.column.notNull === true ? "SET" : "DROP"} NOT NULL`],
    ...old.column.default === to.column.default ? [] : [to.column.default === void 0 ? `${alter3} DROP DEFAULT` : `${alter3} SET DEFAULT ${to.column.default}`]
  ];
};
var renamed4 = ({ args, table }) => {
  const to = nameOf3(args[1]);
  return to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME TO ${identifier(to)}`];
};
var OPERATIONS5 = {
  createTable,
  dropTable: ({ args, table }) => [`DROP TABLE ${isTrue4(args[1]) ? "IF EXISTS " : ""}${table}`],
  renameTable: renamed4,
  addColumn: addColumns2,
  addColumns: addColumns2,
  dropColumn: dropColumns3,
  dropColumns: dropColumns3,
  renameColumn: ({ args, table }) => {
    const [from, to] = [nameOf3(args[1]), nameOf3(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME COLUMN ${identifier(from)} TO ${identifier(to)}`];
  },
  changeColumn,
  createIndex: addIndices,
  createIndices: addIndices,
  dropIndex: dropIndices,
  dropIndices,
  createForeignKey: addForeignKeys,
  createForeignKeys: addForeignKeys,
  dropForeignKey: dropConstraints,
  dropForeignKeys: dropConstraints,
  createUniqueConstraint: addUniques,
  createUniqueConstraints: addUniques,
  dropUniqueConstraint: dropConstraints,
  dropUniqueConstraints: dropConstraints,
  createCheckConstraint: addChecks,
  createCheckConstraints: addChecks,
  dropCheckConstraint: dropConstraints,
  createPrimaryKey: ({ args, table }) => [`ALTER TABLE ${table} ADD PRIMARY KEY (${keys(args[1])})`],
  dropPrimaryKey: ({ table, plain: plain3 }) => [`ALTER TABLE ${table} DROP CONSTRAINT ${identifier(`${plain3}_pkey`)}`],
  clearTable: ({ table }) => [`TRUNCATE TABLE ${table}`],
  createSchema: ({ args, table }) => [`CREATE SCHEMA ${isTrue4(args[1]) ? "IF NOT EXISTS " : ""}${table}`],
  dropSchema: ({ args, table }) => [
    `DROP SCHEMA ${isTrue4(args[1]) ? "IF EXISTS " : ""}${table}${isTrue4(args[2]) ? " CASCADE" : ""}`
  ]
};

// src/checks/migrations/javascript/reader.ts
var FILE = /\.(?:[cm]?[jt]s)$/i;
var NO_MIGRATION = /(?:\.d\.[cm]?ts|\.(?:test|spec|config)\.[cm]?[jt]s|(?:^|\/)index\.[cm]?[jt]s)$/i;
var SPEAKS = /\bqueryInterface\b|\bqueryRunner\b|\bMigrationInterface\b|\bQueryRunner\b|\bpgm\b|\bMigrationBuilder\b|\bknex\b|\bKnex\b|\bKysely\b|\baddSql\b|\bumzug\b|\bSequelize\b/;
var OTHER_DATABASES = /\.collection\(|\bmongoose\b|\bmigrate-mongo\b|\bMongoClient\b/;
var UP = /\bup\s*[:=(]|\bfunction\s+up\b/;
var NUMBERED = /^(?:\d{8,}|\d{3,}[_-])/;
var javascript = {
  framework: "knex",
  claim: async (paths, peek) => {
    const claimed = [];
    for (const path of paths) {
      if (!FILE.test(path) || NO_MIGRATION.test(path)) continue;
      const head = await peek(path);
      const isNumbered = NUMBERED.test(posix3.basename(path));
      if (OTHER_DATABASES.test(head)) continue;
      if (SPEAKS.test(head) && /\bup\b|\bchange\b/.test(head) || isNumbered && UP.test(head)) claimed.push(path);
    }
    return claimed;
  },
  read: async (paths, { files, parser, signal }) => {
    const migrations = [];
    const unreadable = [];
    for (const path of paths) {
      signal.throwIfAborted();
      const read = readScript(path, await files.readText(path), parser);
      if ("rule" in read) unreadable.push(read);
      else migrations.push(read);
    }
    return { migrations: migrations.sort(inOrder), unreadable, notes: [] };
  }
};
var inOrder = (one2, other) => compareTexts(one2.series, other.series) || (one2.version !== void 0 && other.version !== void 0 ? compareVersions(one2.version, other.version) : 0) || compareTexts(one2.name, other.name);
var DIALECTS = {
  knex,
  sequelize,
  typeorm,
  "node-pg-migrate": nodePgMigrate,
  "mikro-orm": mikroOrm,
  kysely
};
var readScript = (path, text, parser) => {
  let module;
  try {
    module = moduleOf(text);
  } catch (error) {
    if (!(error instanceof NotJavaScript)) throw error;
    const { line, column } = positionsOf(text)(error.offset);
    return {
      path,
      rule: "unreadable",
      message: `${path}:${line}:${column} is no valid JavaScript, so that what the migration does is not known. ${error.message}`,
      help: "Correct the file; `node --check` names the mistake."
    };
  }
  const up = functionIn(module, "up");
  const framework = frameworkOf(text, up);
  const dialect = framework === void 0 ? void 0 : DIALECTS[framework];
  const version = versionOf(path);
  const base = {
    path,
    name: posix3.basename(path).replace(FILE, ""),
    ...version === void 0 ? {} : { version },
    series: posix3.dirname(path),
    framework: framework ?? "other",
    text,
    suppressions: scriptSuppressions(text)
  };
  if (up === void 0 || dialect === void 0) {
    return {
      ...base,
      statements: [],
      findings: [],
      down: { status: "unsupported" },
      transaction: "unknown",
      reviewOnly: up === void 0 ? "It has no function up() that can be found, so that what it sends is not known" : "It is written for a tool that is not known here"
    };
  }
  const out = script(parser, positionsOf(text));
  followFunction2(module, up, dialect, out);
  return {
    ...base,
    statements: out.statements,
    findings: out.findings,
    down: downOf2(path, text, module, dialect, parser),
    transaction: transactionOf2(framework ?? "other", module, text)
  };
};
var functionIn = ({ exports }, name) => {
  const value = exports.get(name);
  return value?.kind === "function" ? value : void 0;
};
var versionOf = (path) => {
  const stem = posix3.basename(path).replace(FILE, "");
  return /^\d+/.exec(stem)?.[0] ?? /\d{8,}$/.exec(stem)?.[0];
};
var frameworkOf = (text, up) => {
  const [first = ""] = up?.params ?? [];
  if (/\bMigrationInterface\b|:\s*QueryRunner\b/.test(text) || first === "queryRunner") return "typeorm";
  if (/node-pg-migrate|\bMigrationBuilder\b/.test(text) || first === "pgm") return "node-pg-migrate";
  if (/\bthis\.addSql\b|@mikro-orm/.test(text)) return "mikro-orm";
  if (/\bKysely\b|['"]kysely['"]/.test(text)) return "kysely";
  if (/\bqueryInterface\b|\bQueryInterface\b|\bumzug\b|\bsequelize\b/i.test(text)) return "sequelize";
  if (/\bknex\b/i.test(text)) return "knex";
  return void 0;
};
var transactionOf2 = (framework, { exports }, text) => {
  switch (framework) {
    case "typeorm":
      return isFalse2(exports.get("transaction")) ? "none" : "all";
    case "node-pg-migrate":
      return /\.noTransaction\(\)/.test(text) ? "none" : "file";
    case "knex":
      return isFalse2(entryOf2(exports.get("config"), "transaction")) ? "none" : "file";
    case "sequelize":
      return /\.transaction\(/.test(text) ? "file" : "none";
    case "mikro-orm":
      return /isTransactional\(\)[^{]*\{\s*return\s+false/.test(text) ? "none" : "file";
    default:
      return "file";
  }
};
var downOf2 = (path, text, module, dialect, parser) => {
  const value = module.exports.get("down");
  if (isFalse2(value)) return { status: "irreversible", reason: "it says that there is none" };
  const down = functionIn(module, "down");
  if (down === void 0) return { status: "none" };
  const body2 = module.tokens.list.slice(down.body.from, down.body.to);
  if (body2.length === 0) return { status: "none" };
  if (body2[0]?.text === "throw") return { status: "irreversible", reason: "down() throws" };
  const out = script(parser, positionsOf(text));
  followFunction2(module, down, dialect, out);
  const readable = out.statements.every(
    (statement) => statement.opaque !== true && statement.mistake === void 0 && statement.masked !== true && statement.sql !== ""
  );
  return readable && out.statements.length > 0 ? { status: "present", path, sql: out.statements.map(({ sql }) => `${sql};`).join("\n") } : out.statements.length === 0 && !/\breturn\b|\bawait\b/.test(body2.map((token) => token.text).join(" ")) ? { status: "none" } : { status: "unsupported" };
};

// src/checks/migrations/layouts/programs.ts
import { posix as posix4 } from "node:path";
var TOOLS = [
  {
    file: /\.php$/i,
    text: /\bextends\s+\\?(?:\w+\\)*(?:Migration|AbstractMigration)\b|\bSchema::(?:create|table)\b/,
    tool: "PHP"
  },
  { file: /\.exs$/i, text: /\buse\s+Ecto\.Migration\b/, tool: "Elixir" },
  {
    file: /\.go$/i,
    text: /\bgoose\.AddMigration|\bgormigrate\b|\bmigrations\.(?:Must)?Register|\bMigrations\.MustRegister/,
    tool: "Go"
  },
  { file: /\.cs$/i, text: /:\s*Migration\b[\s\S]*\bMigrationBuilder\b|\bFluentMigrator\b|\[Migration\(/, tool: "C#" },
  {
    file: /\.(?:java|kt)$/i,
    text: /\bBaseJavaMigration\b|\bJavaMigration\b|\bJdbcMigration\b|\bCustomTaskChange\b/,
    tool: "Java or Kotlin"
  },
  { file: /\.(?:xml|ya?ml|json)$/i, text: /\bdatabaseChangeLog\b/, tool: "Liquibase's own format" },
  { file: /\.py$/i, text: /\byoyo\b|\b__depends__\b/, tool: "Python for yoyo" }
];
var GENERATED = /(?:\.Designer\.cs|ModelSnapshot\.cs)$/;
var programs = {
  framework: "other",
  claim: async (paths, peek) => {
    const claimed = [];
    for (const path of paths) {
      const tools = TOOLS.filter(({ file }) => file.test(path));
      if (tools.length === 0 || GENERATED.test(path)) continue;
      const head = await peek(path);
      if (tools.some(({ text }) => text.test(head))) claimed.push(path);
    }
    return claimed;
  },
  read: async (paths, { files, signal }) => {
    const migrations = [];
    for (const path of paths) {
      signal.throwIfAborted();
      const text = await files.readText(path);
      const tool = TOOLS.find((one2) => one2.file.test(path) && one2.text.test(text))?.tool ?? "a language";
      const version = /\d+/.exec(posix4.basename(path))?.[0];
      migrations.push({
        path,
        name: posix4.basename(path),
        ...version === void 0 ? {} : { version },
        series: posix4.dirname(path),
        framework: "other",
        text,
        statements: [],
        down: { status: "unsupported" },
        transaction: "unknown",
        reviewOnly: `It is written in ${tool}, which is not read here`,
        suppressions: [],
        findings: []
      });
    }
    return {
      migrations: migrations.sort(
        (one2, other) => compareTexts(one2.series, other.series) || compareVersions(one2.version ?? "", other.version ?? "") || compareTexts(one2.name, other.name)
      ),
      unreadable: [],
      notes: []
    };
  }
};

// src/checks/migrations/layouts/sql-reader.ts
import { posix as posix6 } from "node:path";

// src/checks/migrations/suppressions.ts
var suppressionsIn = (comments, statements) => comments.flatMap((comment, index2) => {
  const text = comment.text.replace(/^-+\s*/, "");
  if (!/gonogo|squawk|pgfence|atlas|eugene/i.test(text)) return [];
  const found = ours(text, comment, statements) ?? squawk(text, comment) ?? pgfence(text, comment, statements) ?? atlas(text, comment, comments, statements) ?? eugene(text, comment, statements);
  if (found === void 0) return [];
  const reason = found.reason ?? adjacentReason(comments, index2);
  return [{ ...found, ...reason === void 0 ? {} : { reason } }];
});
var words = (list) => (list ?? "").split(/[\s,]+/).filter((word) => word !== "");
var ours = (text, comment, statements) => {
  const match = /^gonogo-ignore(-file)?\b\s*([^:]*?)(?::\s*([\s\S]*))?$/i.exec(text);
  if (match === null) return void 0;
  const reason = match[3]?.trim();
  const covers = match[1] === void 0 ? statementAt(comment, statements) : void 0;
  return {
    tool: "gonogo",
    rules: words(match[2]),
    line: comment.line,
    text,
    ...reason === void 0 || reason === "" ? {} : { reason },
    ...covers === void 0 ? {} : { covers }
  };
};
var squawk = (text, comment) => {
  const match = /^squawk-ignore(-file)?\b\s*([\w\s,-]*?)(?:--+\s*([\s\S]*))?$/i.exec(text);
  if (match === null) return void 0;
  const isFile = match[1] !== void 0;
  const rules = words(match[2]);
  if (!isFile && rules.length === 0) return void 0;
  const reason = match[3]?.trim();
  return {
    tool: "squawk",
    rules,
    line: comment.line,
    text,
    ...reason === void 0 || reason === "" ? {} : { reason },
    ...isFile ? {} : { covers: { from: comment.line, to: comment.endLine + 1 } }
  };
};
var pgfence = (text, comment, statements) => {
  const match = /^pgfence(?:-ignore(?::\s*(.*))?|:\s*ignore\s*(.*))$/i.exec(text);
  if (match === null) return void 0;
  return {
    tool: "pgfence",
    rules: words(match[1] ?? match[2]),
    line: comment.line,
    text,
    covers: statementAt(comment, statements)
  };
};
var atlas = (text, comment, comments, statements) => {
  const match = /^atlas:nolint\b\s*(.*)$/i.exec(text);
  if (match === null) return void 0;
  let end = comment.endLine;
  for (const other of comments) if (other.line === end + 1) end = other.endLine;
  const first = statements[0];
  const isTop = first === void 0 || comment.line < first.line;
  const isFile = isTop && (first === void 0 || first.line > end + 1);
  return {
    tool: "atlas",
    rules: words(match[1]),
    line: comment.line,
    text,
    ...isFile ? {} : { covers: statementAt(comment, statements) }
  };
};
var eugene = (text, comment, statements) => {
  const match = /^eugene:\s*ignore\s*([\w\s,]*)$/i.exec(text);
  if (match === null) return void 0;
  return { tool: "eugene", rules: words(match[1]), line: comment.line, text, covers: statementAt(comment, statements) };
};
var statementAt = (comment, statements) => {
  const own = statements.find(
    ({ line, endLine: endLine2 }) => line <= comment.line && comment.line <= endLine2 && !comment.ownLine || line < comment.line && comment.line < endLine2 + 1
  );
  const target = own ?? statements.find(({ line }) => line > comment.endLine || line === comment.endLine && !comment.ownLine);
  return target === void 0 ? { from: comment.line, to: comment.endLine + 1 } : { from: Math.min(target.line, comment.line), to: target.endLine };
};
var adjacentReason = (comments, index2) => {
  const comment = comments[index2];
  for (const other of [comments[index2 - 1], comments[index2 + 1]]) {
    if (other === void 0 || comment === void 0 || Math.abs(other.line - comment.line) > 1) continue;
    const match = /^reason:\s*(\S[\s\S]*)$/i.exec(other.text);
    if (match !== null) return match[1];
  }
  return void 0;
};

// src/checks/migrations/layouts/sql-file.ts
var sqlMigration = (parser, file) => {
  const { text, up, repeatable, version, ...rest } = file;
  const script2 = readSql(parser, text, up);
  const statements = script2.statements.map(statementOf);
  return {
    ...rest,
    ...version === void 0 ? {} : { version },
    ...repeatable === true ? { repeatable } : {},
    text,
    statements,
    suppressions: suppressionsIn(script2.comments, statements),
    findings: []
  };
};
var statementOf = ({ sql, line, column, endLine: endLine2, node, mistake, masked, at }) => ({
  sql,
  line,
  column,
  endLine: endLine2,
  at,
  ...node === void 0 ? {} : { node },
  ...mistake === void 0 ? {} : { mistake: { message: mistake.message, line: mistake.line, column: mistake.column } },
  ...masked === true ? { masked } : {}
});

// src/checks/migrations/layouts/sql-layouts.ts
import { posix as posix5 } from "node:path";
var UP_DOWN = /\.(up|down)\.sql$/i;
var FLYWAY = /^[VUB]\d[\w.]*__.+\.sql$|^R__.+\.sql$/;
var NUMBERED2 = /^\d+[_-].*\.sql$/i;
var detectFramework = async (evidence) => {
  const { folder, names, sample: sample2 } = evidence;
  if (names.every((name) => posix5.basename(name) === "migration.sql")) {
    if (await evidence.has("migration_lock.toml")) return "prisma";
    const [first] = names;
    if (first !== void 0 && await evidence.has(posix5.join(posix5.dirname(first), "snapshot.json"))) return "drizzle";
    return "prisma";
  }
  if (names.every((name) => isFolderMigration(name)))
    return await hasAbove(evidence, "diesel.toml", "Cargo.toml") ? "diesel" : "sql";
  if (/(^|\/)supabase\/migrations$/.test(folder)) return "supabase";
  if (await evidence.has("meta/_journal.json")) return "drizzle";
  if (await evidence.has("atlas.sum")) return "atlas";
  if (names.some((name) => FLYWAY.test(name))) return "flyway";
  if (/^--\s*migrate:up\b/m.test(sample2)) return "dbmate";
  if (/^--\s*\+goose\s+up\b/im.test(sample2)) return "goose";
  if (/^--\s*\+migrate\s+up\b/im.test(sample2)) return "sql-migrate";
  if (/^--+\s*up\s+migration/im.test(sample2)) return "node-pg-migrate";
  if (/^-->\s*statement-breakpoint/m.test(sample2)) return "drizzle";
  if (/^--\s*atlas:/m.test(sample2)) return "atlas";
  const isRust = await hasAbove(evidence, "Cargo.toml");
  if (names.some((name) => UP_DOWN.test(name))) return isRust ? "sqlx" : "golang-migrate";
  return isRust && names.every((name) => NUMBERED2.test(name)) ? "sqlx" : "sql";
};
var isFolderMigration = (path) => /^(?:migration|up|down)\.sql$/.test(posix5.basename(path));
var hasAbove = async (evidence, ...names) => {
  for (const name of names) if (await evidence.has(`../${name}`) || await evidence.has(`../../${name}`)) return true;
  return false;
};
var versionOf2 = (framework, name) => {
  if (framework === "flyway") return /^[VUB]([\w.]*?)__/.exec(name)?.[1]?.replaceAll("_", ".");
  const dated = /^(\d{4}-\d{2}-\d{2}(?:-\d{2,6})?)[_/]/.exec(name)?.[1];
  if (dated !== void 0) return dated.replaceAll("-", "");
  return /^(\d+)/.exec(name)?.[1];
};
var ordersByNumber = (framework) => [
  "diesel",
  "flyway",
  "golang-migrate",
  "goose",
  "sqlx",
  "node-pg-migrate",
  "sql",
  "supabase",
  "rails",
  "knex",
  "sequelize",
  "typeorm",
  "mikro-orm",
  "kysely",
  "other"
].includes(framework);
var MARKS = {
  dbmate: { up: /^--\s*migrate:up\b.*$/m, down: /^--\s*migrate:down\b.*$/m },
  goose: { up: /^--\s*\+goose\s+up\b.*$/im, down: /^--\s*\+goose\s+down\b.*$/im },
  "sql-migrate": { up: /^--\s*\+migrate\s+up\b.*$/im, down: /^--\s*\+migrate\s+down\b.*$/im },
  "node-pg-migrate": { up: /^--+\s*up\s+migration.*$/im, down: /^--+\s*down\s+migration.*$/im }
};
var partsOf2 = (framework, text) => {
  const marks = MARKS[framework];
  const up = marks?.up.exec(text);
  const down = marks?.down.exec(text);
  const whole2 = { start: 0, end: text.length };
  if (marks === void 0 || up == null && down == null) return { up: whole2 };
  const start = up?.index ?? 0;
  if (down == null) return { up: { start, end: text.length } };
  return down.index >= start ? { up: { start, end: down.index }, down: { start: down.index, end: text.length } } : { up: { start, end: text.length }, down: { start: down.index, end: start } };
};
var transactionOf3 = async (framework, path, text, files) => {
  switch (framework) {
    case "dbmate":
      return /^--\s*migrate:up\b.*transaction:\s*false/m.test(text) ? "none" : "file";
    case "goose":
      return /^--\s*\+goose\s+no\s+transaction/im.test(text) ? "none" : "file";
    case "sql-migrate":
      return /^--\s*\+migrate\s+up\b.*\bnotransaction\b/im.test(text) ? "none" : "file";
    case "diesel":
      return await isOutsideForDiesel(path, files) ? "none" : "file";
    case "sqlx":
      return /^\s*--\s*no-transaction\b/.test(text) ? "none" : "file";
    case "atlas":
      return /^--\s*atlas:txmode\s+none/m.test(text) ? "none" : "file";
    case "flyway":
      return await isOutside(path, text, files) ? "none" : "file";
    case "prisma":
    case "golang-migrate":
      return "whole";
    case "drizzle":
      return "all";
    case "supabase":
    case "node-pg-migrate":
    case "knex":
    case "kysely":
    case "mikro-orm":
    case "sequelize":
    case "typeorm":
    case "rails":
    case "django":
    case "alembic":
      return "file";
    case "sql":
    case "other":
      return "unknown";
  }
};
var isOutsideForDiesel = async (path, files) => {
  const metadata = posix5.join(posix5.dirname(path), "metadata.toml");
  return await files.stat(metadata) !== void 0 && /^\s*run_in_transaction\s*=\s*false/m.test(await files.readText(metadata));
};
var isOutside = async (path, text, files) => {
  const conf = `${path}.conf`;
  if (await files.stat(conf) !== void 0 && /^\s*executeInTransaction\s*=\s*false/m.test(await files.readText(conf)))
    return true;
  const plain3 = text.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, "");
  const statements = plain3.split(";").filter((statement) => statement.trim() !== "");
  return statements.length > 0 && statements.every((statement) => /\bconcurrently\b|^\s*vacuum\b/i.test(statement));
};

// src/checks/migrations/layouts/sql-reader.ts
var DOWN = /(?:^|[._/-])(down|undo|rollback|revert)\.sql$/i;
var UP2 = /(?:^|[._/-])(up|do)\.sql$/i;
var NO_MIGRATION2 = /^(structure|schema|dump)\.sql$|^\._|^\./i;
var READ_AT_ONCE = 64;
var sqlReader = {
  framework: "sql",
  claim: async (paths) => paths.filter((path) => /\.sql$/i.test(path)),
  read: async (paths, context) => {
    const readings = [];
    for (const [folder, members2] of bySeries(paths)) readings.push(await readFolder(folder, members2, context));
    return {
      migrations: readings.flatMap(({ migrations }) => migrations),
      unreadable: readings.flatMap(({ unreadable }) => unreadable),
      notes: readings.flatMap(({ notes }) => notes)
    };
  }
};
var bySeries = (paths) => {
  const series = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const folder = isFolderMigration(path) ? posix6.dirname(posix6.dirname(path)) : posix6.dirname(path);
    const members2 = series.get(folder);
    if (members2 === void 0) series.set(folder, [path]);
    else members2.push(path);
  }
  return series;
};
var readFolder = async (folder, paths, context) => {
  const { files, signal } = context;
  const texts = /* @__PURE__ */ new Map();
  const unreadable = [];
  const wanted = paths.filter((path) => paths.length === 1 || !NO_MIGRATION2.test(posix6.basename(path)));
  for (let start = 0; start < wanted.length; start += READ_AT_ONCE) {
    signal.throwIfAborted();
    await Promise.all(
      wanted.slice(start, start + READ_AT_ONCE).map(async (path) => texts.set(path, await files.readText(path)))
    );
  }
  const framework = context.runner ?? await detectFramework({
    folder,
    names: wanted.map((path) => posix6.relative(folder, path)),
    has: async (path) => await files.stat(posix6.join(folder, path)) !== void 0,
    sample: [...texts.values()].find((text) => text.trim() !== "") ?? ""
  });
  const dialect = framework === "prisma" ? await otherDialect(files, folder) : void 0;
  if (dialect !== void 0) {
    return {
      migrations: [],
      notes: [],
      unreadable: [
        {
          path: posix6.join(folder, "migration_lock.toml"),
          rule: "not-postgresql",
          message: `The migrations in ${folder} are written for ${dialect}, and only PostgreSQL is understood.`,
          help: `Leave the folder out of \`paths\`.`
        }
      ]
    };
  }
  const journal = framework === "drizzle" ? await journalOrder(files, folder) : void 0;
  const notes = [];
  const migrations = [];
  const downs = new Map(wanted.filter((path) => DOWN.test(path)).map((path) => [path.replace(DOWN, ""), path]));
  for (const path of wanted) {
    const relative = posix6.relative(folder, path);
    const base = posix6.basename(path);
    if (isDownFile(framework, base, wanted, path)) continue;
    if (framework === "supabase" && !/^\d+_.*\.sql$/.test(base)) {
      notes.push(
        `${path} is no migration to the Supabase CLI, whose files are called <digits>_<name>.sql: it is skipped.`
      );
      continue;
    }
    const text = texts.get(path) ?? "";
    const name = isFolderMigration(base) ? posix6.dirname(relative) : relative;
    const parts2 = partsOf2(framework, text);
    migrations.push(
      sqlMigration(context.parser, {
        path,
        name,
        version: versionOf2(framework, name),
        series: folder,
        framework,
        text,
        up: parts2.up,
        down: downOf3(framework, path, text, parts2.down, texts, downs),
        transaction: await transactionOf3(framework, path, text, files),
        repeatable: framework === "flyway" && base.startsWith("R__")
      })
    );
  }
  return { migrations: inOrder2(migrations, framework, journal), unreadable, notes };
};
var otherDialect = async (files, folder) => {
  const lock = posix6.join(folder, "migration_lock.toml");
  if (await files.stat(lock) === void 0) return void 0;
  const provider = /^\s*provider\s*=\s*"([^"]+)"/m.exec(await files.readText(lock))?.[1];
  return provider === void 0 || ["postgresql", "postgres", "cockroachdb"].includes(provider) ? void 0 : provider;
};
var isDownFile = (framework, base, paths, path) => {
  if (framework === "flyway" && /^U\d/.test(base)) return true;
  if (!DOWN.test(base)) return false;
  const stem = path.replace(DOWN, "");
  return framework === "diesel" || framework === "golang-migrate" || framework === "sqlx" || paths.some((other) => other !== path && (other.replace(UP2, "") === stem || other === `${stem}.sql`));
};
var downOf3 = (framework, path, text, part, texts, downs) => {
  if (part !== void 0) return downText(path, text.slice(part.start, part.end));
  const base = posix6.basename(path);
  if (framework === "flyway") {
    const undo = posix6.join(posix6.dirname(path), base.replace(/^V/, "U"));
    const found = base.startsWith("V") ? texts.get(undo) : void 0;
    return found === void 0 ? { status: "unsupported" } : downText(undo, found);
  }
  const isUp = UP2.test(base);
  const twin = downs.get(isUp ? path.replace(UP2, "") : path.replace(/\.sql$/i, ""));
  if (twin !== void 0) return downText(twin, texts.get(twin) ?? "");
  return isUp || WITH_DOWN.has(framework) ? { status: "none" } : { status: "unsupported" };
};
var WITH_DOWN = /* @__PURE__ */ new Set(["dbmate", "goose", "node-pg-migrate", "sql-migrate"]);
var downText = (path, sql) => sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\/|[\s;]/g, "") === "" ? { status: "none" } : { status: "present", path, sql };
var journalOrder = async (files, folder) => {
  const path = posix6.join(folder, "meta/_journal.json");
  if (await files.stat(path) === void 0) return void 0;
  const text = await files.readText(path);
  const tags = [...text.matchAll(/"tag"\s*:\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
  return new Map(tags.map((tag, index2) => [`${tag}.sql`, index2]));
};
var inOrder2 = (migrations, framework, journal) => {
  const place = (migration) => journal?.get(migration.name) ?? Number.MAX_SAFE_INTEGER;
  return [...migrations].sort((one2, other) => {
    if (one2.repeatable === true !== (other.repeatable === true)) return one2.repeatable === true ? 1 : -1;
    if (journal !== void 0 && place(one2) !== place(other)) return place(one2) - place(other);
    if (ordersByNumber(framework) && one2.version !== void 0 && other.version !== void 0) {
      return compareVersions(one2.version, other.version) || compareTexts(one2.name, other.name);
    }
    if (ordersByNumber(framework) && one2.version === void 0 !== (other.version === void 0))
      return one2.version === void 0 ? -1 : 1;
    return compareTexts(one2.name, other.name);
  });
};

// src/checks/migrations/ruby/reader.ts
import { posix as posix7 } from "node:path";

// src/checks/migrations/ruby/expressions.ts
var MAX_DEPTH3 = 100;
var ENDS = /* @__PURE__ */ new Set([
  "if",
  "unless",
  "while",
  "until",
  "do",
  "and",
  "or",
  "then",
  "end",
  "rescue"
]);
var SAME2 = /* @__PURE__ */ new Set([
  "freeze",
  "squish",
  "strip",
  "strip_heredoc",
  "to_s",
  "to_sym",
  "chomp",
  "dup",
  "html_safe"
]);
var isEnd = (token) => token === void 0 || token.kind === "newline" || token.kind === "punctuation" && [",", ")", "]", "}", ";", "|"].includes(token.text) || token.kind === "name" && ENDS.has(token.text);
var afterLines = ({ list }, index2) => {
  let at = index2;
  while (list[at]?.kind === "newline") at++;
  return at;
};
var readValue = (tokens, index2, scope, depth = 0) => {
  const start = afterLines(tokens, index2);
  if (depth > MAX_DEPTH3) return unknown2(tokens, start);
  let read = primary(tokens, start, scope, depth);
  for (; ; ) {
    const token = tokens.list[read.next];
    const ahead = token?.kind === "newline" ? afterLines(tokens, read.next) : read.next;
    const dot = tokens.list[ahead];
    if (dot?.kind === "punctuation" && (dot.text === "." || dot.text === "&.")) {
      const name = tokens.list[ahead + 1];
      const call = argumentsAt(tokens, ahead + 2, scope, depth + 1, true);
      const at = { start: read.value.at.start, end: call.end === 0 ? name?.end ?? dot.end : call.end };
      read = {
        value: read.value.kind === "text" && SAME2.has(name?.text ?? "") ? read.value : step(read.value, name?.text ?? "", call, at),
        next: call.next
      };
      continue;
    }
    if (token?.kind === "punctuation" && token.text === "+") {
      const right = primary(tokens, afterLines(tokens, read.next + 1), scope, depth + 1);
      const at = { start: read.value.at.start, end: right.value.at.end };
      const isText = read.value.kind === "text" || right.value.kind === "text";
      read = { value: isText ? joined2([read.value, right.value], at) : { kind: "unknown", at }, next: right.next };
      continue;
    }
    return isEnd(token) ? read : unknown2(tokens, start);
  }
};
var step = (value, name, call, at) => {
  const link = { name, args: call.args, at };
  if (value.kind === "chain") return { ...value, links: [...value.links, link], at };
  return { kind: "chain", links: [{ name: "", args: [value], at: value.at }, link], made: false, at };
};
var unknown2 = (tokens, index2) => {
  let at = index2;
  while (at < tokens.list.length) {
    if (isEnd(tokens.list[at]) && (at > index2 || tokens.list[at]?.kind !== "name")) break;
    at = (tokens.match.get(at) ?? at) + 1;
  }
  const start = tokens.list[index2]?.start ?? 0;
  return {
    value: { kind: "unknown", at: { start, end: tokens.list[at - 1]?.end ?? start } },
    next: Math.max(at, index2 + 1)
  };
};
var partText = (pieces, at) => ({
  kind: "text",
  value: pieces.map(({ text }) => text).join(""),
  pieces,
  dynamic: false,
  at
});
var textValue = (token) => {
  const at = { start: token.start, end: token.end };
  const parts2 = token.parts ?? [[]];
  return joined2(
    parts2.flatMap((pieces, index2) => [
      ...index2 === 0 ? [] : [{ kind: "unknown", at }],
      partText(pieces, at)
    ]),
    at
  );
};
var primary = (tokens, index2, scope, depth) => {
  const token = tokens.list[index2];
  if (token === void 0) return unknown2(tokens, index2);
  const at = { start: token.start, end: token.end };
  const close = tokens.match.get(index2);
  switch (token.kind) {
    case "number":
      return { value: { kind: "number", text: token.text.replaceAll("_", ""), at }, next: index2 + 1 };
    case "text": {
      let next = index2 + 1;
      const texts = [textValue(token)];
      for (let more = tokens.list[next]; more?.kind === "text" && more.parts !== void 0; more = tokens.list[++next])
        texts.push(textValue(more));
      return { value: texts.length === 1 && texts[0] !== void 0 ? texts[0] : joined2(texts, at), next };
    }
    case "list":
      return {
        value: { kind: "list", items: (token.parts ?? []).map((pieces) => partText(pieces, at)), at },
        next: index2 + 1
      };
    case "name":
      return nameValue(tokens, index2, scope, depth);
    case "punctuation":
      break;
    case "key":
    case "newline":
    case "regex":
      return { value: { kind: "unknown", at }, next: index2 + 1 };
  }
  const whole2 = { start: token.start, end: close === void 0 ? token.end : tokens.list[close]?.end ?? token.end };
  if (token.text === "[" && close !== void 0)
    return {
      value: { kind: "list", items: itemsIn(tokens, index2 + 1, close, scope, depth + 1), at: whole2 },
      next: close + 1
    };
  if (token.text === "{" && close !== void 0) {
    const [map] = itemsIn(tokens, index2 + 1, close, scope, depth + 1);
    return {
      value: map?.kind === "map" ? { ...map, at: whole2 } : { kind: "map", entries: /* @__PURE__ */ new Map(), open: map !== void 0, at: whole2 },
      next: close + 1
    };
  }
  if (token.text === "(" && close !== void 0) {
    const inner = readValue(tokens, index2 + 1, scope, depth + 1);
    return { value: inner.next === close ? inner.value : { kind: "unknown", at: whole2 }, next: close + 1 };
  }
  if (token.text === "-" && tokens.list[index2 + 1]?.kind === "number")
    return { value: { kind: "number", text: `-${tokens.list[index2 + 1]?.text ?? ""}`, at }, next: index2 + 2 };
  if (token.text === "->") {
    const open = tokens.list[index2 + 1]?.text === "(" ? (tokens.match.get(index2 + 1) ?? index2) + 1 : index2 + 1;
    const end = tokens.match.get(open);
    if (end === void 0) return unknown2(tokens, index2);
    const inner = readValue(tokens, open + 1, scope, depth + 1);
    const isWhole = afterLines(tokens, inner.next) === end;
    return {
      value: { kind: "chain", links: [{ name: "lambda", args: isWhole ? [inner.value] : [], at }], made: false, at },
      next: end + 1
    };
  }
  return unknown2(tokens, index2);
};
var nameValue = (tokens, index2, scope, depth) => {
  const token = tokens.list[index2];
  const at = { start: token?.start ?? 0, end: token?.end ?? 0 };
  const name = token?.text ?? "";
  if (name === "true" || name === "false")
    return { value: { kind: "boolean", value: name === "true", at }, next: index2 + 1 };
  if (name === "nil") return { value: { kind: "null", at }, next: index2 + 1 };
  if (name === "lambda" || name === "proc") {
    const open = index2 + 1;
    const end = tokens.match.get(open);
    const inner = end === void 0 ? void 0 : readValue(tokens, open + 1, scope, depth + 1);
    return {
      value: {
        kind: "chain",
        links: [{ name: "lambda", args: inner === void 0 ? [] : [inner.value], at }],
        made: false,
        at
      },
      next: (end ?? index2) + 1
    };
  }
  const links = [];
  let next = index2;
  for (; ; ) {
    const part = tokens.list[next];
    if (part?.kind !== "name") break;
    links.push({ name: part.text, at: { start: part.start, end: part.end } });
    next++;
    if (tokens.list[next]?.text !== "::") break;
    next++;
  }
  const known = links.length === 1 ? scope.get(name) : void 0;
  if (known !== void 0) return { value: known, next };
  const call = argumentsAt(tokens, next, scope, depth + 1, true);
  const last = links.at(-1);
  if (call.next > next && last !== void 0) links[links.length - 1] = { ...last, args: call.args };
  return {
    value: { kind: "chain", links, made: false, at: { start: at.start, end: Math.max(call.end, last?.at.end ?? 0) } },
    next: call.next
  };
};
var itemsIn = (tokens, from, to, scope, depth) => {
  const items2 = [];
  const entries = /* @__PURE__ */ new Map();
  let isOpen = false;
  let at = afterLines(tokens, from);
  const start = tokens.list[at]?.start ?? 0;
  while (at < to) {
    const token = tokens.list[at];
    if (token === void 0) break;
    if (token.kind === "newline" || token.text === ",") {
      at++;
      continue;
    }
    if (token.kind === "key") {
      const read2 = readValue(tokens, at + 1, scope, depth + 1);
      entries.set(token.text, read2.value);
      at = read2.next;
      continue;
    }
    if (token.text === "**" || token.text === "*" || token.text === "&") {
      isOpen ||= token.text === "**";
      if (token.text === "*") {
        const read2 = readValue(tokens, at + 1, scope, depth + 1);
        items2.push(
          ...read2.value.kind === "list" ? read2.value.items : [{ kind: "unknown", at: read2.value.at }]
        );
        at = read2.next;
      } else at = unknown2(tokens, at + 1).next;
      continue;
    }
    const pair = token.kind === "text" && tokens.list[at + 1]?.text === "=>" ? textValue(token) : void 0;
    if (pair?.kind === "text") {
      const read2 = readValue(tokens, at + 2, scope, depth + 1);
      entries.set(pair.value, read2.value);
      at = read2.next;
      continue;
    }
    const read = readValue(tokens, at, scope, depth + 1);
    items2.push(read.value);
    at = Math.max(read.next, at + 1);
    if (tokens.list[at]?.text === "=>") {
      isOpen = true;
      items2.pop();
      at = readValue(tokens, at + 1, scope, depth + 1).next;
    }
  }
  if (entries.size > 0 || isOpen)
    items2.push({ kind: "map", entries, open: isOpen, at: { start, end: tokens.list[to - 1]?.end ?? start } });
  return items2;
};
var argumentsAt = (tokens, index2, scope, depth, bracketed = false) => {
  const { list, match } = tokens;
  let next = index2;
  let args = [];
  const open = list[index2];
  const touches = open?.text === "(" && open.start === list[index2 - 1]?.end;
  const close = touches ? match.get(index2) : void 0;
  if (close !== void 0) {
    args = itemsIn(tokens, index2 + 1, close, scope, depth + 1);
    next = close + 1;
  } else if (!bracketed && !isEnd(open) && open?.text !== "{" && open?.text !== "=" && open?.text !== ".") {
    const end = lineOfArguments(tokens, index2);
    args = itemsIn(tokens, index2, end, scope, depth + 1);
    next = end;
  }
  const block = blockAt(tokens, next, bracketed);
  if (block !== void 0) return { args, block, next: block.to + 1, end: list[block.to]?.end ?? 0 };
  return { args, next, end: list[next - 1]?.end ?? 0 };
};
var lineOfArguments = ({ list, match }, index2) => {
  let at = index2;
  while (at < list.length) {
    const token = list[at];
    if (token === void 0) break;
    if (token.kind === "newline") {
      const before = list[at - 1];
      const after = list[afterLines({ list, match }, at)];
      const goesOn = before?.kind === "key" || before?.kind === "punctuation" && [",", "+", "=>", "\\", "|", "&&", "||", "."].includes(before.text) || after?.text === "." || after?.text === "&.";
      if (!goesOn) return at;
      at++;
      continue;
    }
    if (token.kind === "punctuation" && [")", "]", "}", ";"].includes(token.text)) return at;
    if (token.kind === "name" && ENDS.has(token.text) && list[at - 1]?.text !== ".") return at;
    at = (match.get(at) ?? at) + 1;
  }
  return at;
};
var blockAt = ({ list, match }, index2, bracketed) => {
  const token = list[index2];
  const isBlock = token?.kind === "name" && token.text === "do" && !bracketed || token?.kind === "punctuation" && token.text === "{" || token?.kind === "name" && token.text === "do";
  const to = isBlock ? match.get(index2) : void 0;
  if (to === void 0) return void 0;
  const params = [];
  let from = index2 + 1;
  if (list[from]?.text === "|") {
    let at = from + 1;
    while (at < to && list[at]?.text !== "|") {
      const name = list[at];
      if (name?.kind === "name") params.push(name.text);
      at++;
    }
    from = at + 1;
  }
  return { params, from, to };
};

// src/checks/migrations/ruby/tokens.ts
var NotRuby = class extends Error {
  name = "NotRuby";
  offset;
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
};
var OPEN2 = { "(": ")", "[": "]", "{": "}", "<": ">" };
var NAME2 = /(?:@{1,2}|\$)?[\p{ID_Start}_][\p{ID_Continue}]*[?!]?/uy;
var NUMBER2 = /0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?r?/y;
var PUNCTUATION2 = /\.\.\.|\*\*=|\|\|=|&&=|<=>|===|=>|->|::|&\.|\.\.|\*\*|==|!=|=~|!~|<=|>=|&&|\|\||\+=|-=|\*=|\/=|<<|>>|[\s\S]/y;
var HEREDOC = /<<([~-]?)(["'`]?)([A-Z_a-z]\w*)\2/y;
var tokensOf2 = (text) => {
  const list = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let waiting = [];
  const push = (token) => {
    list.push(token);
    at = token.end;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\n") {
      push({ kind: "newline", text: "\n", start: at, end: at + 1 });
      for (const { index: index2, word, indented, plain: plain3 } of waiting) {
        const read = heredoc(text, at, word, indented, plain3);
        const token = list[index2];
        if (token !== void 0) list[index2] = { ...token, parts: read.parts };
        at = read.end;
      }
      waiting = [];
      if (text.startsWith("=begin", at)) {
        const end = text.indexOf("\n=end", at);
        at = end < 0 ? text.length : end + 5;
      } else if (/^__END__\s*$/.test(text.slice(at, at + 9))) break;
      continue;
    }
    if (/\s/.test(character)) at++;
    else if (character === "\\" && /\r?\n/y.test(text.slice(at + 1, at + 3))) at = text.indexOf("\n", at) + 1;
    else if (character === "#") at = lineEnd2(text, at);
    else if (character === '"' || character === "`") push(quoted("text", text, at, at + 1, character, character, true));
    else if (character === "'") push(quoted("text", text, at, at + 1, "'", "'", false));
    else if (/\d/.test(character)) push(plain2("number", NUMBER2, text, at));
    else if (character === "<" && beginsValue(list, text, at) && heredocAt(text, at) !== null) {
      const [all2 = "", dash = "", quote = "", word = ""] = heredocAt(text, at) ?? [];
      waiting.push({ index: list.length, word, indented: dash !== "", plain: quote === "'" });
      push({ kind: "text", text: "", start: at, end: at + all2.length, parts: [[]] });
    } else if (character === "%" && beginsValue(list, text, at) && /^%[wWiIqQ]?[([{<|!/]/.test(text.slice(at, at + 3)))
      push(percent2(text, at));
    else if (character === ":" && /^:["']/.test(text.slice(at, at + 2)))
      push(quoted("text", text, at, at + 2, text.charAt(at + 1), text.charAt(at + 1), text.charAt(at + 1) === '"'));
    else if (character === ":" && !text.startsWith("::", at) && /[\p{ID_Start}_]/u.test(text.charAt(at + 1))) {
      const name = plain2("name", NAME2, text, at + 1);
      push({ kind: "text", text: "", start: at, end: name.end, parts: [[{ text: name.text, source: at + 1 }]] });
    } else if (character === "/" && beginsValue(list, text, at)) push(regexToken2(text, at));
    else {
      NAME2.lastIndex = at;
      if (NAME2.test(text)) {
        const name = plain2("name", NAME2, text, at);
        const isKey = text.charAt(name.end) === ":" && text.charAt(name.end + 1) !== ":" && list.at(-1)?.text !== "?";
        if (isKey) push({ kind: "key", text: name.text, start: at, end: name.end + 1 });
        else push(name);
      } else push(plain2("punctuation", PUNCTUATION2, text, at));
    }
  }
  return { list, match: matchesOf(list) };
};
var plain2 = (kind, pattern, text, at) => {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? text.charAt(at);
  return { kind, text: found, start: at, end: at + found.length };
};
var lineEnd2 = (text, at) => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};
var heredocAt = (text, at) => {
  HEREDOC.lastIndex = at;
  return HEREDOC.exec(text);
};
var beginsValue = (list, text, at) => {
  const last = list.at(-1);
  if (last === void 0 || last.kind === "newline" || last.kind === "key") return true;
  if (last.kind === "punctuation") return ![")", "]", "}"].includes(last.text);
  return last.kind === "name" && /\s/.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at + 1));
};
var heredoc = (text, from, word, indented, isPlain2) => {
  const pattern = new RegExp(`^${indented ? "[ \\t]*" : ""}${word}\\r?$`, "m");
  const found = pattern.exec(text.slice(from));
  if (found === null) throw new NotRuby(`The text that begins with <<${word} is never ended.`, from);
  const end = from + found.index;
  const read = body(text, from, end, !isPlain2);
  return { parts: read, end: lineEnd2(text, end) };
};
var body = (text, from, to, interpolated) => {
  if (!interpolated) return [[{ text: text.slice(from, to), source: from }]];
  const parts2 = [];
  let pieces = [];
  let start = from;
  let at = from;
  const flush = () => {
    if (at > start) pieces.push({ text: text.slice(start, at), source: start });
  };
  while (at < to) {
    if (text.charAt(at) === "\\") {
      flush();
      const next = text.charAt(at + 1);
      pieces.push({ text: { n: "\n", t: "	" }[next] ?? (next === "\n" ? "" : next), source: at });
      at += 2;
      start = at;
    } else if (text.startsWith("#{", at)) {
      flush();
      parts2.push(pieces);
      pieces = [];
      at = afterBrace(text, at + 2);
      start = at;
    } else at++;
  }
  flush();
  parts2.push(pieces);
  return parts2;
};
var afterBrace = (text, from) => {
  let depth = 1;
  let quote;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== void 0) {
      if (character === "\\") at++;
      else if (character === quote) quote = void 0;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "{") depth++;
    else if (character === "}") {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
};
var quoted = (kind, text, start, from, open, close, interpolated) => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (interpolated && text.startsWith("#{", at)) at = afterBrace(text, at + 2) - 1;
    else if (character === close && depth === 0) {
      if (kind === "list") {
        const items2 = [...text.slice(from, at).matchAll(/\S+/g)].map((item) => [
          { text: item[0], source: from + item.index }
        ]);
        return { kind, text: "", start, end: at + 1, parts: items2 };
      }
      if (text.charAt(at + 1) === ":" && /\s/.test(text.charAt(at + 2)))
        return { kind: "key", text: text.slice(from, at), start, end: at + 2 };
      return { kind, text: "", start, end: at + 1, parts: body(text, from, at, interpolated) };
    } else if (open !== close && character === open) depth++;
    else if (open !== close && character === close) depth--;
  }
  throw new NotRuby("A text is never ended.", start);
};
var percent2 = (text, start) => {
  const letter = /[a-zA-Z]/.test(text.charAt(start + 1)) ? text.charAt(start + 1) : "";
  const from = start + 2 + letter.length;
  const open = text.charAt(from - 1);
  const isList = /[wi]/i.test(letter);
  return quoted(isList ? "list" : "text", text, start, from, open, OPEN2[open] ?? open, !isList && letter !== "q");
};
var regexToken2 = (text, start) => {
  for (let at = start + 1; at < text.length && text.charAt(at) !== "\n"; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (text.charAt(at) === "/") return { kind: "regex", text: "", start, end: at + 1 };
  }
  return { kind: "punctuation", text: "/", start, end: start + 1 };
};
var OPENERS = /* @__PURE__ */ new Set(["do", "def", "class", "module", "begin", "case"]);
var CONDITIONS = /* @__PURE__ */ new Set(["if", "unless", "while", "until", "for"]);
var matchesOf = (list) => {
  const match = /* @__PURE__ */ new Map();
  const open = [];
  let loopDo = false;
  list.forEach((token, index2) => {
    if (token.kind === "newline") loopDo = false;
    if (token.kind === "punctuation") {
      if (["(", "[", "{"].includes(token.text)) open.push({ index: index2, close: OPEN2[token.text] ?? "" });
      else if ([")", "]", "}"].includes(token.text)) closes(token.text, index2);
    } else if (token.kind === "name") {
      const before = list[index2 - 1];
      if (before?.text === "." || before?.text === "&." || before?.text === "::") return;
      if (token.text === "end") closes("end", index2);
      else if (token.text === "do" && loopDo) loopDo = false;
      else if (token.text === "def" && isEndless(index2)) return;
      else if (OPENERS.has(token.text)) open.push({ index: index2, close: "end" });
      else if (CONDITIONS.has(token.text) && startsStatement(before)) {
        open.push({ index: index2, close: "end" });
        loopDo = ["while", "until", "for"].includes(token.text);
      }
    }
  });
  function closes(word, index2) {
    const last = open.pop();
    if (last?.close !== word) throw new NotRuby(`"${word}" closes nothing.`, list[index2]?.start ?? 0);
    match.set(last.index, index2);
  }
  function isEndless(index2) {
    let at = index2 + 2;
    if (list[at]?.text === "(") while (at < list.length && list[at]?.text !== ")") at++;
    return list[at]?.text === ")" ? list[at + 1]?.text === "=" : list[at]?.text === "=" && list[at + 1]?.kind !== "newline";
  }
  const [left] = open;
  if (left !== void 0) throw new NotRuby("This is never ended.", list[left.index]?.start ?? 0);
  return match;
};
var startsStatement = (before) => before === void 0 || before.kind === "newline" || before.kind === "key" || before.kind === "punctuation" && ![")", "]", "}"].includes(before.text) || before.kind === "name" && ["then", "else", "do", "begin", "ensure", "and", "or", "not"].includes(before.text);

// src/checks/migrations/ruby/file.ts
var rubyFile = (text) => {
  const tokens = tokensOf2(text);
  const { list, match } = tokens;
  const methods = /* @__PURE__ */ new Map();
  const scope = /* @__PURE__ */ new Map();
  const assigned = /* @__PURE__ */ new Map();
  list.forEach((token, index2) => {
    if (token.kind !== "name") return;
    const next = list[index2 + 1];
    if (next?.kind === "punctuation" && ["=", "+=", "||=", "<<"].includes(next.text) && list[index2 - 1]?.text !== ".") {
      assigned.set(token.text, (assigned.get(token.text) ?? 0) + 1);
      if (/^[A-Z]/.test(token.text) && next.text === "=")
        scope.set(token.text, readValue(tokens, index2 + 2, scope).value);
    }
    const end = token.text === "def" ? match.get(index2) : void 0;
    if (end === void 0) return;
    let at = index2 + 1;
    if (list[at]?.text === "self" && list[at + 1]?.text === ".") at += 2;
    const name = list[at];
    const close = list[at + 1]?.text === "(" ? match.get(at + 1) : void 0;
    const params = list.slice(at + 2, close ?? at + 2).filter(({ kind }) => kind === "name" || kind === "key");
    if (name?.kind === "name")
      methods.set(name.text, { params: params.map((param) => param.text), from: (close ?? at) + 1, to: end });
  });
  return {
    tokens,
    methods,
    scope,
    changing: new Set([...assigned].filter(([, count]) => count > 1).map(([name]) => name))
  };
};

// src/checks/migrations/ruby/columns.ts
var TYPES6 = {
  string: "varchar",
  text: "text",
  integer: "integer",
  bigint: "bigint",
  smallint: "smallint",
  float: "double precision",
  decimal: "numeric",
  numeric: "numeric",
  datetime: "timestamp",
  timestamp: "timestamp",
  timestamptz: "timestamptz",
  time: "time",
  date: "date",
  binary: "bytea",
  blob: "bytea",
  boolean: "boolean",
  json: "json",
  jsonb: "jsonb",
  uuid: "uuid",
  citext: "citext",
  hstore: "hstore",
  inet: "inet",
  cidr: "cidr",
  macaddr: "macaddr",
  tsvector: "tsvector",
  ltree: "ltree",
  xml: "xml",
  money: "money",
  interval: "interval",
  bit: "bit",
  point: "point",
  daterange: "daterange",
  numrange: "numrange",
  tsrange: "tsrange",
  tstzrange: "tstzrange",
  int4range: "int4range",
  int8range: "int8range",
  primary_key: "bigserial PRIMARY KEY",
  serial: "serial",
  bigserial: "bigserial",
  virtual: "text"
};
var isType = (name) => Object.hasOwn(TYPES6, name);
var typeOf4 = (name, options) => {
  const number = (key) => {
    const value = entryOf2(options, key);
    return value?.kind === "number" ? value.text : void 0;
  };
  const [limit, precision, scale] = [number("limit"), number("precision"), number("scale")];
  const base = (() => {
    if (name === "enum") return tableSql(textOf3(entryOf2(options, "enum_type")) ?? UNKNOWN_TYPE3);
    if (name === "virtual") return typeOf4(textOf3(entryOf2(options, "type")) ?? "text", void 0);
    if (name === "string" || name === "bit") return `${TYPES6[name] ?? name}${limit === void 0 ? "" : `(${limit})`}`;
    if (name === "integer" && limit !== void 0)
      return Number(limit) > 4 ? "bigint" : Number(limit) <= 2 ? "smallint" : "integer";
    if (name === "decimal" || name === "numeric")
      return precision === void 0 ? "numeric" : `numeric(${precision}${scale === void 0 ? "" : `, ${scale}`})`;
    return ownOf(TYPES6, name) ?? name;
  })();
  return isTrue4(entryOf2(options, "array")) ? `${base}[]` : base;
};
var defaultOf2 = (value) => {
  if (value.kind === "chain" && value.links[0]?.name === "lambda")
    return textOf3(value.links[0].args?.[0]) ?? UNKNOWN_DEFAULT;
  return plainDefault(value) ?? UNKNOWN_DEFAULT;
};
var columnOf2 = (name, type, options) => {
  const set = entryOf2(options, "default");
  const generated = textOf3(entryOf2(options, "as"));
  return {
    name,
    type: typeOf4(type, options),
    notNull: isFalse2(entryOf2(options, "null")),
    ...set === void 0 || set.kind === "null" ? {} : { default: defaultOf2(set) },
    ...generated === void 0 ? {} : { generated },
    ...isTrue4(entryOf2(options, "primary_key")) ? { primary: true } : {}
  };
};
var pluralOf = (name) => /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
var action = (value) => ({ nullify: "set null", cascade: "cascade", restrict: "restrict" })[textOf3(value) ?? ""];
var foreignKeySql = (table, column, to, options) => {
  const name = textOf3(entryOf2(options, "name"));
  const key = textOf3(entryOf2(options, "primary_key"));
  return `ALTER TABLE ${table} ADD ${name === void 0 ? "" : `CONSTRAINT ${identifier(name)} `}FOREIGN KEY (${identifier(column)}) ${referencesSql(tableSql(to), [key ?? "id"], { onDelete: action(entryOf2(options, "on_delete")), onUpdate: action(entryOf2(options, "on_update")) })}${isFalse2(entryOf2(options, "validate")) ? " NOT VALID" : ""}`;
};
var keysOf4 = (value) => {
  const names = textsOf2(value);
  return names === void 0 ? [] : names.map((name) => /^\w+$/.test(name) ? identifier(name) : `(${name})`);
};
var indexSql = (table, plain3, columns, options) => {
  const where = entryOf2(options, "where");
  const names = textsOf2(columns);
  return createIndexSql2({
    name: textOf3(entryOf2(options, "name")) ?? (names?.every((name) => /^\w+$/.test(name)) === true ? `index_${plain3}_on_${names.join("_and_")}` : void 0),
    table,
    keys: keysOf4(columns),
    unique: isTrue4(entryOf2(options, "unique")),
    concurrently: textOf3(entryOf2(options, "algorithm")) === "concurrently",
    ifNotExists: isTrue4(entryOf2(options, "if_not_exists")),
    method: textOf3(entryOf2(options, "using")),
    where: where === void 0 ? void 0 : textOf3(where) ?? "(true)"
  });
};
var referenceParts = (table, plain3, name, options) => {
  const type = textOf3(entryOf2(options, "type")) ?? "bigint";
  const polymorphic = entryOf2(options, "polymorphic");
  const isPolymorphic = polymorphic !== void 0 && !isFalse2(polymorphic);
  const column = `${name}_id`;
  const index2 = entryOf2(options, "index");
  const foreign = entryOf2(options, "foreign_key");
  const columns = [
    ...isPolymorphic ? [columnOf2(`${name}_type`, "string", options)] : [],
    columnOf2(column, type, options)
  ];
  const at = { start: 0, end: 0 };
  const names = {
    kind: "list",
    items: (isPolymorphic ? [`${name}_type`, column] : [column]).map((value) => ({
      kind: "text",
      value,
      pieces: [],
      dynamic: false,
      at
    })),
    at
  };
  return {
    columns,
    after: [
      ...isFalse2(index2) ? [] : [indexSql(table, plain3, names, index2)],
      ...foreign === void 0 || isFalse2(foreign) || foreign.kind === "null" ? [] : [foreignKeySql(table, column, textOf3(entryOf2(foreign, "to_table")) ?? pluralOf(name), foreign)]
    ]
  };
};

// src/checks/migrations/ruby/operations.ts
var operationOf2 = (name, args) => {
  const last = args.at(-1);
  return last?.kind === "map" ? { name, args: args.slice(0, -1), options: last } : { name, args, options: void 0 };
};
var isOperation2 = (name) => Object.hasOwn(OPERATIONS6, name);
var sqlOf = (operation) => {
  const plain3 = textOf3(operation.args[0]);
  const sql = ownOf(OPERATIONS6, operation.name)?.({ ...operation, plain: plain3 ?? "", table: tableSql(plain3 ?? "") });
  return plain3 === void 0 || sql === void 0 ? void 0 : { sql, rough: ROUGH.has(operation.name) };
};
var ROUGH = /* @__PURE__ */ new Set([
  "remove_foreign_key",
  "remove_check_constraint",
  "validate_foreign_key",
  "validate_check_constraint",
  "rename_index",
  "remove_index"
]);
var alter2 = ({ table, args }) => {
  const name = textOf3(args[1]);
  return name === void 0 ? void 0 : `ALTER TABLE ${table} ALTER COLUMN ${identifier(name)}`;
};
var exists = (options) => isTrue4(entryOf2(options, "if_exists")) ? "IF EXISTS " : "";
var notExists = (options) => isTrue4(entryOf2(options, "if_not_exists")) ? "IF NOT EXISTS " : "";
var named2 = (options) => {
  const name = textOf3(entryOf2(options, "name"));
  return name === void 0 ? "" : `CONSTRAINT ${identifier(name)} `;
};
var addColumn2 = ({ table, args, options }) => {
  const [name, type] = [textOf3(args[1]), textOf3(args[2])];
  if (name === void 0 || type === void 0) return void 0;
  return [`ALTER TABLE ${table} ADD COLUMN ${notExists(options)}${columnSql(columnOf2(name, type, options))}`];
};
var dropColumns4 = (table, names, clause = "") => {
  const known = names.filter((name) => name !== void 0);
  return known.length === names.length && names.length > 0 ? [`ALTER TABLE ${table} ${known.map((name) => `DROP COLUMN ${clause}${identifier(name)}`).join(", ")}`] : void 0;
};
var addReference = ({ table, plain: plain3, args, options }) => {
  const name = textOf3(args[1]);
  if (name === void 0) return void 0;
  const { columns, after } = referenceParts(table, plain3, name, options);
  return [
    `ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${notExists(options)}${columnSql(column)}`).join(", ")}`,
    ...after
  ];
};
var removeReference = ({ table, args, options }) => {
  const name = textOf3(args[1]);
  if (name === void 0) return void 0;
  const polymorphic = entryOf2(options, "polymorphic");
  return dropColumns4(table, [
    `${name}_id`,
    ...polymorphic === void 0 || isFalse2(polymorphic) ? [] : [`${name}_type`]
  ]);
};
var constraintName = (options, kind, plain3) => identifier(textOf3(entryOf2(options, "name")) ?? `${plain3}_${kind}`);
var OPERATIONS6 = {
  drop_table: ({ args, options }) => {
    const names = args.map(textOf3);
    return names.every((name) => name !== void 0) ? names.map(
      (name) => `DROP TABLE ${exists(options)}${tableSql(name)}${textOf3(entryOf2(options, "force")) === "cascade" ? " CASCADE" : ""}`
    ) : void 0;
  },
  drop_join_table: ({ args, options }) => {
    const names = args.flatMap((arg) => textOf3(arg) ?? []);
    const table = textOf3(entryOf2(options, "table_name")) ?? [...names].sort(compareTexts).join("_");
    return names.length === args.length ? [`DROP TABLE ${tableSql(table)}`] : void 0;
  },
  create_join_table: ({ args, options }) => {
    const names = args.flatMap((arg) => textOf3(arg) ?? []);
    if (names.length !== args.length) return void 0;
    const table = textOf3(entryOf2(options, "table_name")) ?? [...names].sort(compareTexts).join("_");
    return [
      `CREATE TABLE ${tableSql(table)} (${names.map((name) => `${identifier(`${name.replace(/s$/, "")}_id`)} bigint NOT NULL`).join(", ")})`
    ];
  },
  rename_table: ({ table, args }) => {
    const to = textOf3(args[1]);
    return to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME TO ${identifier(to)}`];
  },
  add_column: addColumn2,
  add_columns: ({ table, args, options }) => {
    const names = args.slice(1).map(textOf3);
    const type = textOf3(entryOf2(options, "type"));
    return type !== void 0 && names.every((name) => name !== void 0) ? [
      `ALTER TABLE ${table} ${names.map((name) => `ADD COLUMN ${columnSql(columnOf2(name, type, options))}`).join(", ")}`
    ] : void 0;
  },
  add_timestamps: ({ table, options }) => [
    `ALTER TABLE ${table} ${["created_at", "updated_at"].map((name) => `ADD COLUMN ${columnSql({ notNull: true, ...columnOf2(name, "datetime", options), ...entryOf2(options, "null") === void 0 ? { notNull: true } : {} })}`).join(", ")}`
  ],
  remove_timestamps: ({ table }) => dropColumns4(table, ["created_at", "updated_at"]),
  remove_column: ({ table, args, options }) => dropColumns4(table, [textOf3(args[1])], exists(options)),
  remove_columns: ({ table, args }) => dropColumns4(table, args.slice(1).map(textOf3)),
  rename_column: ({ table, args }) => {
    const [from, to] = [textOf3(args[1]), textOf3(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TABLE ${table} RENAME COLUMN ${identifier(from)} TO ${identifier(to)}`];
  },
  change_column: (call) => {
    const { args, options } = call;
    const type = textOf3(args[2]);
    const start = alter2(call);
    if (start === void 0 || type === void 0) return void 0;
    const using = textOf3(entryOf2(options, "using"));
    const set = entryOf2(options, "default");
    const nullable2 = entryOf2(options, "null");
    return [
      `${start} TYPE ${typeOf4(type, options)}${using === void 0 ? "" : ` USING ${using}`}`,
      ...set === void 0 ? [] : [set.kind === "null" ? `${start} DROP DEFAULT` : `${start} SET DEFAULT ${defaultOf2(set)}`],
      ...nullable2 === void 0 ? [] : [`${start} ${isFalse2(nullable2) ? "SET" : "DROP"} NOT NULL`]
    ];
  },
  change_column_null: (call) => {
    const { table, args } = call;
    const start = alter2(call);
    const name = textOf3(args[1]);
    const [, , nullable2, value] = args;
    if (start === void 0 || name === void 0 || nullable2?.kind !== "boolean") return void 0;
    if (nullable2.value) return [`${start} DROP NOT NULL`];
    const column = identifier(name);
    return [
      ...value === void 0 || value.kind === "null" ? [] : [`UPDATE ${table} SET ${column} = ${defaultOf2(value)} WHERE ${column} IS NULL`],
      `${start} SET NOT NULL`
    ];
  },
  change_column_default: (call) => {
    const start = alter2(call);
    const value = entryOf2(call.options, "to") ?? call.args[2] ?? call.options;
    if (start === void 0 || value === void 0) return void 0;
    return [value.kind === "null" ? `${start} DROP DEFAULT` : `${start} SET DEFAULT ${defaultOf2(value)}`];
  },
  change_column_comment: () => [""],
  change_table_comment: () => [""],
  add_index: ({ table, plain: plain3, args, options }) => args[1] === void 0 ? void 0 : [indexSql(table, plain3, args[1], options)],
  remove_index: ({ plain: plain3, args, options }) => {
    const columns = textsOf2(args[1]) ?? textsOf2(entryOf2(options, "column"));
    const name = textOf3(entryOf2(options, "name")) ?? (columns === void 0 ? void 0 : `index_${plain3}_on_${columns.join("_and_")}`);
    const concurrently = textOf3(entryOf2(options, "algorithm")) === "concurrently" ? "CONCURRENTLY " : "";
    return name === void 0 ? void 0 : [`DROP INDEX ${concurrently}${exists(options)}${identifier(name)}`];
  },
  rename_index: ({ args }) => {
    const [from, to] = [textOf3(args[1]), textOf3(args[2])];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER INDEX ${identifier(from)} RENAME TO ${identifier(to)}`];
  },
  add_reference: addReference,
  add_belongs_to: addReference,
  remove_reference: removeReference,
  remove_belongs_to: removeReference,
  add_foreign_key: ({ table, args, options }) => {
    const to = textOf3(args[1]);
    if (to === void 0) return void 0;
    const column = textOf3(entryOf2(options, "column")) ?? `${singularOf(to.split(".").at(-1) ?? to)}_id`;
    return [foreignKeySql(table, column, to, options)];
  },
  remove_foreign_key: ({ table, plain: plain3, options }) => [
    `ALTER TABLE ${table} DROP CONSTRAINT ${exists(options)}${constraintName(options, "fk", plain3)}`
  ],
  validate_foreign_key: ({ table, plain: plain3, options }) => [
    `ALTER TABLE ${table} VALIDATE CONSTRAINT ${constraintName(options, "fk", plain3)}`
  ],
  add_check_constraint: ({ table, args, options }) => {
    const test = textOf3(args[1]);
    return test === void 0 ? void 0 : [
      `ALTER TABLE ${table} ADD ${named2(options)}CHECK (${test})${isFalse2(entryOf2(options, "validate")) ? " NOT VALID" : ""}`
    ];
  },
  remove_check_constraint: ({ table, plain: plain3, options }) => [
    `ALTER TABLE ${table} DROP CONSTRAINT ${exists(options)}${constraintName(options, "check", plain3)}`
  ],
  validate_check_constraint: ({ table, plain: plain3, options }) => [
    `ALTER TABLE ${table} VALIDATE CONSTRAINT ${constraintName(options, "check", plain3)}`
  ],
  validate_constraint: ({ table, args }) => {
    const name = textOf3(args[1]);
    return name === void 0 ? void 0 : [`ALTER TABLE ${table} VALIDATE CONSTRAINT ${identifier(name)}`];
  },
  add_unique_constraint: ({ table, args, options }) => {
    const index2 = textOf3(entryOf2(options, "using_index"));
    if (index2 !== void 0)
      return [`ALTER TABLE ${table} ADD ${named2(options)}UNIQUE USING INDEX ${identifier(index2)}`];
    return args[1] === void 0 ? void 0 : [`ALTER TABLE ${table} ADD ${named2(options)}UNIQUE (${keysOf4(args[1]).join(", ")})`];
  },
  remove_unique_constraint: ({ table, plain: plain3, options }) => [
    `ALTER TABLE ${table} DROP CONSTRAINT ${constraintName(options, "unique", plain3)}`
  ],
  add_exclusion_constraint: ({ table, args, options }) => {
    const test = textOf3(args[1]);
    const using = textOf3(entryOf2(options, "using"));
    return test === void 0 ? void 0 : [`ALTER TABLE ${table} ADD ${named2(options)}EXCLUDE ${using === void 0 ? "" : `USING ${using} `}(${test})`];
  },
  enable_extension: ({ plain: plain3 }) => [`CREATE EXTENSION IF NOT EXISTS ${identifier(plain3)}`],
  disable_extension: ({ plain: plain3 }) => [`DROP EXTENSION IF EXISTS ${identifier(plain3)} CASCADE`],
  create_enum: ({ table, args }) => {
    const values = textsOf2(args[1]);
    return values === void 0 ? void 0 : [`CREATE TYPE ${table} AS ENUM (${values.map(literal).join(", ")})`];
  },
  drop_enum: ({ table }) => [`DROP TYPE ${table}`],
  rename_enum: ({ table, args, options }) => {
    const to = textOf3(args[1]) ?? textOf3(entryOf2(options, "to"));
    return to === void 0 ? void 0 : [`ALTER TYPE ${table} RENAME TO ${identifier(to)}`];
  },
  add_enum_value: ({ table, args, options }) => {
    const value = textOf3(args[1]);
    const [before, after] = [textOf3(entryOf2(options, "before")), textOf3(entryOf2(options, "after"))];
    return value === void 0 ? void 0 : [
      `ALTER TYPE ${table} ADD VALUE ${notExists(options)}${literal(value)}${before === void 0 ? "" : ` BEFORE ${literal(before)}`}${after === void 0 ? "" : ` AFTER ${literal(after)}`}`
    ];
  },
  rename_enum_value: ({ table, options }) => {
    const [from, to] = [textOf3(entryOf2(options, "from")), textOf3(entryOf2(options, "to"))];
    return from === void 0 || to === void 0 ? void 0 : [`ALTER TYPE ${table} RENAME VALUE ${literal(from)} TO ${literal(to)}`];
  },
  create_schema: ({ table }) => [`CREATE SCHEMA ${table}`],
  drop_schema: ({ table }) => [`DROP SCHEMA ${table}`]
};
var singularOf = (table) => {
  for (const stem of [table.replace(/ies$/, "y"), table.replace(/es$/, ""), table.replace(/s$/, "")])
    if (stem !== table && pluralOf(stem) === table) return stem;
  return table;
};
var newTable = ({ args, options }) => {
  const plain3 = textOf3(args[0]);
  if (plain3 === void 0) return void 0;
  const builder = tableToMake(tableSql(plain3), plain3);
  const id = entryOf2(options, "id");
  const key = entryOf2(options, "primary_key");
  const keys2 = key?.kind === "list" ? textsOf2(key) ?? [] : [];
  if (keys2.length > 0) builder.made.constraints.push(`PRIMARY KEY (${keys2.map(identifier).join(", ")})`);
  else if (!isFalse2(id)) {
    const type = textOf3(id) ?? textOf3(entryOf2(id, "type")) ?? "bigserial";
    builder.made.columns.push({
      name: textOf3(key) ?? "id",
      type: type === "primary_key" ? "bigserial" : typeOf4(type, void 0),
      primary: true,
      ...type === "uuid" ? { default: "gen_random_uuid()" } : {}
    });
  }
  return builder;
};
var newTableSql = (builder, { options }) => {
  const force = entryOf2(options, "force");
  const isForced = force !== void 0 && !isFalse2(force) && force.kind !== "null";
  return [
    ...isForced ? [`DROP TABLE IF EXISTS ${builder.table}${textOf3(force) === "cascade" ? " CASCADE" : ""}`] : [],
    ...createTableSql(builder, notExists(options))
  ];
};
var columnCall2 = (builder, name, given) => {
  const { args, options } = operationOf2(name, given);
  const { table, plain: plain3, made: made2 } = builder;
  const names = args.map(textOf3);
  const known = names.filter((each) => each !== void 0);
  const add = (columns, after = []) => {
    if (made2 === void 0)
      return {
        sql: [
          `ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${columnSql(column)}`).join(", ")}`,
          ...after
        ]
      };
    made2.columns.push(...columns);
    made2.after.push(...after);
    return { sql: [] };
  };
  const later = (sql) => {
    if (made2 === void 0) return { sql };
    made2.after.push(...sql);
    return { sql: [] };
  };
  if (name === "timestamps") {
    const nullable2 = entryOf2(options, "null");
    return add(
      ["created_at", "updated_at"].map((each) => ({
        ...columnOf2(each, "datetime", options),
        notNull: nullable2 === void 0 || isFalse2(nullable2)
      }))
    );
  }
  if (known.length !== names.length)
    return name === "index" ? later([indexSql(table, plain3, args[0], options)]) : void 0;
  if (name === "references" || name === "belongs_to") {
    const parts2 = known.map((each) => referenceParts(table, plain3, each, options));
    return add(
      parts2.flatMap(({ columns }) => columns),
      parts2.flatMap(({ after }) => after)
    );
  }
  if (name === "column") {
    const [column, type] = known;
    return column === void 0 || type === void 0 ? void 0 : add([columnOf2(column, type, options)]);
  }
  if (name === "index") return later([indexSql(table, plain3, args[0], options)]);
  const own = ON_TABLE[name];
  if (own !== void 0) {
    const at = { start: 0, end: 0 };
    const first = { kind: "text", value: plain3, pieces: [], dynamic: false, at };
    const sent = sqlOf({ name: own, args: [first, ...args], options });
    return sent === void 0 ? void 0 : made2 === void 0 ? sent : later(sent.sql);
  }
  if (isType(name) || name === "enum") {
    const after = entryOf2(options, "index") === void 0 || isFalse2(entryOf2(options, "index")) ? [] : known.map((each) => indexSql(table, plain3, columnName(each), entryOf2(options, "index")));
    return add(
      known.map((each) => columnOf2(each, name, options)),
      after
    );
  }
  return void 0;
};
var columnName = (value) => ({
  kind: "text",
  value,
  pieces: [],
  dynamic: false,
  at: { start: 0, end: 0 }
});
var ON_TABLE = {
  remove: "remove_columns",
  rename: "rename_column",
  change: "change_column",
  change_default: "change_column_default",
  change_null: "change_column_null",
  remove_index: "remove_index",
  rename_index: "rename_index",
  remove_references: "remove_reference",
  remove_belongs_to: "remove_belongs_to",
  remove_timestamps: "remove_timestamps",
  foreign_key: "add_foreign_key",
  remove_foreign_key: "remove_foreign_key",
  check_constraint: "add_check_constraint",
  remove_check_constraint: "remove_check_constraint",
  unique_constraint: "add_unique_constraint",
  exclusion_constraint: "add_exclusion_constraint"
};

// src/checks/migrations/ruby/follow.ts
var MAX_DEPTH4 = 12;
var MAX_ROUNDS3 = 200;
var MAX_BODIES2 = 2e3;
var QUIET6 = /* @__PURE__ */ new Set([
  "puts",
  "print",
  "p",
  "pp",
  "say",
  "announce",
  "require",
  "require_relative",
  "raise",
  "return",
  "next",
  "break",
  "private",
  "attr_reader",
  "attr_accessor",
  "include",
  "extend",
  "sleep",
  "super",
  "suppress_messages",
  "disable_ddl_transaction!",
  "disable_statement_timeout",
  "reset_column_information",
  "yield",
  "self",
  "redo",
  "retry",
  "table_exists?",
  "column_exists?",
  "index_exists?",
  "foreign_key_exists?",
  "not",
  "defined?",
  "loop",
  "warn",
  "transaction",
  "say_with_time",
  "revert",
  "with_lock_retries",
  "up_only",
  "reversible",
  "binding",
  "change_column_comment",
  "change_table_comment",
  "view_exists?",
  "index_name_exists?",
  "connection",
  "block_given?",
  "change_table"
]);
var KEYWORDS = /* @__PURE__ */ new Set([
  "if",
  "unless",
  "while",
  "until",
  "for",
  "case",
  "when",
  "else",
  "elsif",
  "end",
  "begin",
  "rescue",
  "ensure",
  "then",
  "do",
  "in",
  "and",
  "or",
  "def",
  "class",
  "module",
  "true",
  "false",
  "nil"
]);
var RUNS_SQL = /* @__PURE__ */ new Set([
  "execute",
  "exec_query",
  "exec_update",
  "exec_delete",
  "exec_insert",
  "exec_raw",
  "select_all",
  "select_value",
  "select_values",
  "select_rows",
  "query"
]);
var CHANGES_ROWS = /^(?:update_all|delete_all|destroy_all|insert_all!?|upsert_all|update_columns?!?|update_attributes?!?|update!?|create!?|save!?|destroy!?|delete|insert!?|upsert|touch_all|find_or_create_by!?|in_batches|find_each|find_in_batches|each)$/;
var WHOLE = /^(?:update_all|delete_all|destroy_all|find_each)$/;
var NARROWING = /^(?:where|limit|in_batches|find_in_batches|find|find_by!?|joins|merge|not|unscoped_where|from)$/;
var followMethod = (file, start, direction, out) => {
  const { tokens, methods } = file;
  const { list, match } = tokens;
  const assured = [];
  let bodies = 0;
  const walk = (block, outer, builders, depth) => {
    if (++bodies > MAX_BODIES2) {
      if (bodies === MAX_BODIES2 + 1)
        out.opaque(list[start.from] ?? { start: 0, end: 0 }, "a loop", "it is too long to be gone through");
      return;
    }
    const scope = new Map(outer);
    const locals = new Set(block.params);
    for (let at = block.from; at < block.to; ) at = Math.max(one2(at), at + 1);
    function inner(next, more = /* @__PURE__ */ new Map(), tables = /* @__PURE__ */ new Map()) {
      if (next !== void 0 && depth < MAX_DEPTH4)
        walk(next, new Map([...scope, ...more]), new Map([...builders, ...tables]), depth + 1);
    }
    function one2(at) {
      const token = list[at];
      if (token?.kind === "list" || token?.kind === "punctuation" && token.text === "[")
        return eachOf(at, readList(at));
      if (token?.kind !== "name") return at + 1;
      const before = list[at - 1];
      const isStep2 = before?.kind === "punctuation" && (before.text === "." || before.text === "&.");
      if (isStep2 || before?.text === "::") {
        if (isStep2 && RUNS_SQL.has(token.text)) return execute(at);
        return at + 1;
      }
      if (token.text === "def") return (match.get(at) ?? at) + 1;
      if (KEYWORDS.has(token.text)) return at + 1;
      const assigned = list[at + 1];
      if (assigned?.kind === "punctuation" && ["=", "||=", "+=", "<<"].includes(assigned.text)) {
        locals.add(token.text);
        if (assigned.text !== "=") scope.delete(token.text);
        else {
          const read = readValue(tokens, at + 2, scope);
          if (["text", "list", "map", "number", "boolean"].includes(read.value.kind) && !file.changing.has(token.text))
            scope.set(token.text, read.value);
          else scope.delete(token.text);
        }
        return at + 2;
      }
      const builder = builders.get(token.text);
      if (builder !== void 0 && list[at + 1]?.text === ".") return onTable(at, builder);
      if (list[at + 1]?.text === "." || list[at + 1]?.text === "&." || list[at + 1]?.text === "::")
        return onReceiver(at);
      if (RUNS_SQL.has(token.text)) return execute(at);
      return command(at);
    }
    function command(at) {
      const token = list[at];
      const name = token?.text ?? "";
      const method = methods.get(name);
      if (locals.has(name) || scope.has(name)) return at + 1;
      const call = argumentsAt(tokens, at + 1, scope, 0);
      const place = { start: token?.start ?? 0, end: Math.max(call.end, token?.end ?? 0) };
      if (method !== void 0) {
        const given = new Map(
          method.params.flatMap((param, index2) => {
            const value = call.args[index2];
            return value === void 0 ? [] : [[param, value]];
          })
        );
        inner(method, given);
        inner(call.block);
        return call.next;
      }
      if (name === "safety_assured") {
        assured.push(place);
        inner(call.block);
        return call.next;
      }
      if (name === "create_table" || name === "change_table") return table(name, call, place);
      if (name === "reversible") return reversible(call);
      if (name === "up_only") {
        if (direction === "up") inner(call.block);
        return call.next;
      }
      const label = `${name}${textOf3(call.args[0]) === void 0 ? "" : ` ${textOf3(call.args[0]) ?? ""}`}`;
      if (isOperation2(name)) {
        const sent = sqlOf(operationOf2(name, call.args));
        if (sent === void 0) out.opaque(place, label, "a part of it is not constant");
        else
          out.sql(
            sent.sql.filter((sql) => sql !== ""),
            place,
            label,
            sent.rough
          );
        return call.next;
      }
      if (call.block !== void 0) {
        inner(call.block);
        return call.next;
      }
      const first = list[at - 1];
      const begins = first === void 0 || first.kind === "newline" || first.text === ";" || at === block.from;
      if (begins && !QUIET6.has(name) && /^[a-z]/.test(name))
        out.opaque(place, label, `${name} is no operation that is read here`);
      return begins ? call.next : at + 1;
    }
    function table(name, call, place) {
      const operation = operationOf2(name, call.args);
      const builder = newTable(operation);
      const label = `${name} ${builder?.plain ?? ""}`.trim();
      if (builder === void 0) {
        out.opaque(place, label, "the table is not known");
        return call.next;
      }
      const [param = "t"] = call.block?.params ?? [];
      if (name === "change_table") {
        inner(call.block, /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map([[param, { table: builder.table, plain: builder.plain }]]));
        return call.next;
      }
      inner(call.block, /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map([[param, builder]]));
      const [missing] = builder.made.missing;
      out.sql(newTableSql(builder, operation), place, label, missing !== void 0);
      if (missing !== void 0) out.opaque(place, label, missing);
      return call.next;
    }
    function onTable(at, builder) {
      const name = list[at + 2];
      const call = argumentsAt(tokens, at + 3, scope, 0);
      if (name?.kind !== "name") return at + 2;
      const sent = columnCall2(builder, name.text, call.args);
      const place = { start: list[at]?.start ?? name.start, end: Math.max(call.end, name.end) };
      const label = `${builder.made === void 0 ? "change_table" : "create_table"} ${builder.plain}: ${name.text}`;
      if (sent === void 0) {
        if (builder.made === void 0)
          out.opaque(place, label, "a part of it is not constant, or no operation that is read here");
        else builder.made.missing.push(`${name.text} is not constant, or no operation that is read here`);
      } else if (sent.sql.length > 0) out.sql(sent.sql, place, label, sent.rough);
      return call.next;
    }
    function reversible(call) {
      const [param = "dir"] = call.block?.params ?? [];
      const to = call.block?.to ?? 0;
      for (let at = call.block?.from ?? to; at < to; at++) {
        const isOwn = list[at]?.text === param && list[at + 1]?.text === "." && list[at + 2]?.text === direction;
        const next = isOwn ? argumentsAt(tokens, at + 3, scope, 0) : void 0;
        if (next?.block !== void 0) inner(next.block);
      }
      return call.next;
    }
    function execute(at) {
      const token = list[at];
      const call = argumentsAt(tokens, at + 1, scope, 0);
      const [sql] = call.args;
      if (sql === void 0) return at + 1;
      const isRead = /^(?:select|query|exec_query)/.test(token?.text ?? "") && (sql.kind !== "text" || /^\s*(?:select|with)\b/i.test(sql.value));
      if (!isRead || sql.kind === "text")
        out.written(
          sql,
          { start: token?.start ?? 0, end: Math.max(call.end, token?.end ?? 0) },
          token?.text ?? "execute"
        );
      return call.next;
    }
    function onReceiver(at) {
      const token = list[at];
      const known = scope.get(token?.text ?? "");
      if (known?.kind === "list") return eachOf(at, { items: known, next: at + 1 });
      const steps = [];
      let next = at + 1;
      let block2;
      let end = token?.end ?? 0;
      for (; ; ) {
        const ahead = list[next]?.kind === "newline" ? afterLines(tokens, next) : next;
        const dot = list[ahead]?.text;
        const name = list[ahead + 1];
        if (dot !== "." && dot !== "&." && dot !== "::" || name?.kind !== "name") break;
        if (RUNS_SQL.has(name.text) && dot !== "::" && steps.at(-1) !== "where") return execute(ahead + 1);
        const call = argumentsAt(
          tokens,
          ahead + 2,
          scope,
          0,
          list[ahead + 2]?.text === "(" || list[ahead + 2]?.kind === "newline"
        );
        if (dot !== "::") steps.push(name.text);
        next = call.next;
        end = Math.max(call.end, name.end);
        ({ block: block2 } = call);
      }
      const isModel = /^[A-Z]/.test(token?.text ?? "");
      if (isModel && steps.some((step2) => CHANGES_ROWS.test(step2))) {
        const place = { start: token?.start ?? 0, end };
        out.mention(place, `changes rows through ${token?.text ?? ""}`);
        if (steps.some((step2) => WHOLE.test(step2)) && !steps.some((step2) => NARROWING.test(step2)))
          out.find(
            "unbounded-update",
            place,
            `${token?.text ?? ""}.${steps.join(".")} goes through every row of its table in one migration: it keeps what it has locked until all of it is done.`,
            "Work in batches (in_batches), outside of the transaction, or in a task after the deploy."
          );
      }
      inner(block2);
      return Math.max(next, at + 1);
    }
    function readList(at) {
      const close = list[at]?.kind === "list" ? at : match.get(at);
      if (close === void 0) return void 0;
      const token = list[at];
      const place = { start: token?.start ?? 0, end: token?.end ?? 0 };
      const items2 = token?.kind === "list" ? (token.parts ?? []).map((pieces) => ({
        kind: "text",
        value: pieces.map(({ text }) => text).join(""),
        pieces,
        dynamic: false,
        at: place
      })) : itemsIn(tokens, at + 1, close, scope, 0);
      return { items: { kind: "list", items: items2, at: place }, next: close + 1 };
    }
    function eachOf(at, read) {
      if (read?.items.kind !== "list" || list[read.next]?.text !== "." || list[read.next + 1]?.text !== "each")
        return at + 1;
      const call = argumentsAt(tokens, read.next + 2, scope, 0);
      const { block: own } = call;
      if (own === void 0 || read.items.items.length > MAX_ROUNDS3) return at + 1;
      for (const item of read.items.items) {
        const parts2 = own.params.length > 1 && item.kind === "list" ? item.items : [item];
        inner(
          own,
          new Map(
            own.params.flatMap(
              (param, index2) => parts2[index2] === void 0 ? [] : [[param, parts2[index2]]]
            )
          )
        );
      }
      return call.next;
    }
  };
  walk(start, file.scope, /* @__PURE__ */ new Map(), 0);
  return assured;
};

// src/checks/migrations/ruby/reader.ts
var MIGRATION = /(^|\/)(?:db\/(?:\w+_)?(?:post_)?migrate|db\/migrations?|migrate)\/(\d+)_[^/]+\.rb$/;
var CLASS = /<\s*(?:ActiveRecord::Migration|\w*Migration\b|\w+::\w*Migration)/;
var rails = {
  framework: "rails",
  claim: async (paths, peek) => {
    const claimed = [];
    for (const path of paths) {
      if (!path.endsWith(".rb")) continue;
      if (MIGRATION.test(path) || CLASS.test(await peek(path))) claimed.push(path);
    }
    return claimed;
  },
  read: async (paths, { files, parser, signal }) => {
    const migrations = [];
    const unreadable = [];
    for (const path of paths) {
      signal.throwIfAborted();
      const read = readRuby(path, await files.readText(path), parser);
      if ("rule" in read) unreadable.push(read);
      else migrations.push(read);
    }
    return {
      migrations: migrations.sort((one2, other) => compareVersions(one2.version ?? "", other.version ?? "")),
      unreadable,
      notes: []
    };
  }
};
var readRuby = (path, text, parser) => {
  const positionOf = positionsOf(text);
  let file;
  try {
    file = rubyFile(text);
  } catch (error) {
    if (!(error instanceof NotRuby)) throw error;
    const { line, column } = positionOf(error.offset);
    return {
      path,
      rule: "unreadable",
      message: `${path}:${line}:${column} cannot be read as Ruby, so that what the migration does is not known. ${error.message}`,
      help: "Correct the file; `ruby -c` names the mistake. Where it is right, leave it out of `paths` and have somebody review it."
    };
  }
  const version = /^\d+/.exec(posix7.basename(path))?.[0];
  const base = {
    path,
    name: posix7.basename(path),
    ...version === void 0 ? {} : { version },
    series: posix7.dirname(path),
    framework: "rails",
    text,
    transaction: /^\s*disable_ddl_transaction!/m.test(text) ? "none" : "file"
  };
  const change = file.methods.get("change");
  const up = file.methods.get("up") ?? change;
  if (up === void 0)
    return {
      ...base,
      statements: [],
      findings: [],
      suppressions: [],
      down: { status: "unsupported" },
      reviewOnly: "It has neither change nor up that can be found, so that what it sends is not known"
    };
  const out = script(parser, positionOf);
  const assured = followMethod(file, up, "up", out);
  return {
    ...base,
    statements: out.statements,
    findings: out.findings,
    suppressions: [
      ...scriptSuppressions(text),
      ...assured.map(({ start, end }) => ({
        tool: "strong_migrations",
        rules: [],
        line: positionOf(start).line,
        covers: { from: positionOf(start).line, to: positionOf(end).line },
        text: "safety_assured"
      }))
    ],
    down: file.methods.has("up") ? downOf4(path, text, file, parser) : changeDown(text)
  };
};
var downOf4 = (path, text, file, parser) => {
  const down = file.methods.get("down");
  if (down === void 0) return { status: "none" };
  const body2 = file.tokens.list.slice(down.from, down.to).filter(({ kind, text: word }) => kind !== "newline" && word !== ";");
  if (body2.length === 0) return { status: "none" };
  if (body2[0]?.text === "raise") return { status: "irreversible", reason: "down raises" };
  const out = script(parser, positionsOf(text));
  followMethod(file, down, "down", out);
  const readable = out.statements.every(
    (statement) => statement.opaque !== true && statement.mistake === void 0 && statement.masked !== true && statement.sql !== ""
  );
  return readable && out.statements.length > 0 ? { status: "present", path, sql: out.statements.map(({ sql }) => `${sql};`).join("\n") } : { status: "unsupported" };
};
var ONE_WAY = /^\s*(?:execute|change_column|remove_columns|change_table_comment)\b(?!_)/m;
var changeDown = (text) => ONE_WAY.test(text) && !/\breversible\b|\bup_only\b/.test(text) ? { status: "irreversible", reason: "Rails cannot turn round what `change` does here; write `up` and `down`" } : { status: "unsupported" };

// src/checks/migrations/readers.ts
var readers = [django, alembic, rails, javascript, sqlReader, programs];
var USUAL_PATHS = [
  "**/{migrations,Migrations}/**/*.{sql,py,rb,js,cjs,mjs,ts,cts,mts,php,exs,go,cs}",
  "**/migration/**/*.{sql,js,cjs,mjs,ts,cts,mts,java,kt}",
  "**/db/migrate/*.rb",
  "**/versions/*.py",
  "**/drizzle/**/*.sql",
  "**/db/post_migrate/*.rb",
  "**/V*__*.{sql,java,kt}",
  "**/changelog/**/*.{xml,yaml,yml,json}",
  "!**/{node_modules,vendor,.venv,venv,site-packages,dist,build,fixtures,__fixtures__,testdata}/**"
];
var MIGRATION_FILE = /\.(?:sql|py|rb|[cm]?[jt]s|php|exs|go|cs|java|kt|xml|ya?ml|json)$/i;
var PEEK_BYTES = 4096;
var inOneOrder = (readings) => {
  const counts = /* @__PURE__ */ new Map();
  for (const own of readings)
    for (const series of new Set(own.map((each) => each.series))) counts.set(series, (counts.get(series) ?? 0) + 1);
  const all2 = readings.flat();
  const mixed = [...counts].filter(([, count]) => count > 1).map(([series]) => series);
  if (mixed.length === 0) return all2;
  return mixed.reduce((list, series) => {
    const members2 = list.filter((each) => each.series === series).sort((one2, other) => compareVersions(one2.version ?? "0", other.version ?? "0"));
    return list.map((each) => each.series === series ? members2.shift() ?? each : each);
  }, all2);
};
var readMigrations = async (paths, context) => {
  const decoder = new TextDecoder();
  const peek = async (path) => decoder.decode(await context.files.readBytes(path, { start: 0, end: PEEK_BYTES }));
  let left = paths;
  const readings = [];
  for (const reader of readers) {
    if (left.length === 0) break;
    const claimed = await reader.claim(left, peek);
    if (claimed.length === 0) continue;
    readings.push(await reader.read(claimed, context));
    const taken = new Set(claimed);
    left = left.filter((path) => !taken.has(path));
  }
  return {
    migrations: inOneOrder(readings.map(({ migrations }) => migrations)),
    unreadable: readings.flatMap(({ unreadable }) => unreadable),
    notes: readings.flatMap(({ notes }) => notes),
    unclaimed: left
  };
};

// src/checks/migrations/review/authors.ts
var authorsOf = async (path, git, signal) => {
  if (await git.head(signal) === void 0) return /* @__PURE__ */ new Set();
  const bytes = await git.run(["log", "--follow", "--no-merges", "--format=%an%x00%ae", "--", path], signal);
  const names = /* @__PURE__ */ new Set();
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    const [name = "", address = ""] = line.toLowerCase().split("\0");
    const local = address.split("@")[0] ?? "";
    for (const one2 of [name, address, local, local.replace(/^\d+\+/, "")]) if (one2 !== "") names.add(one2);
  }
  return names;
};

export {
  compareVersions,
  canonicalVersion,
  compareTexts,
  ordersByNumber,
  USUAL_PATHS,
  MIGRATION_FILE,
  readMigrations,
  authorsOf
};
