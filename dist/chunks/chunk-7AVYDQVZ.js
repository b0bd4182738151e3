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
  HERE: () => HERE,
  argumentOf: () => argumentOf,
  bindingsInside: () => bindingsInside,
  bindingsOf: () => bindingsOf,
  evaluate: () => evaluate,
  isSpread: () => isSpread,
  lastName: () => lastName,
  positionInText: () => positionInText,
  scopeOf: () => scopeOf,
  sourceOf: () => sourceOf
});
module.exports = __toCommonJS(stdin_exports);
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
    return left.items.every((item, index) => {
      const other = right.items[index];
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
var oneOf = (values, unknown) => {
  const flat = [];
  for (const value of values.flatMap(
    (value2) => value2.kind === "unknown" && value2.mayBe !== void 0 && value2.spread !== true ? value2.mayBe : [value2]
  ))
    if (!flat.some((other) => other === value || equal(other, value) === true)) flat.push(value);
  const [first] = flat;
  if (first !== void 0 && flat.length === 1) return first;
  return flat.length > MAX_ALTERNATIVES ? { kind: "unknown", ...unknown } : { kind: "unknown", ...unknown, mayBe: flat };
};
var argumentOf = (call, name, index) => call.named.get(name) ?? (index === void 0 ? void 0 : call.positional[index]);
var lastName = (path) => path.slice(path.lastIndexOf(".") + 1);
var sourceOf = (module2, node) => module2.text.slice(node.at.from, node.at.to);
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
var MAX_SIZE = 1e6;
var binary = (operator, left, right, at, unknown) => {
  if (operator === "+") return plus(left, right, at, unknown);
  if (operator === "%" && left.kind === "text") return percent(left.value, right, at, unknown);
  if (operator === "|" && left.kind === "dict" && right.kind === "dict")
    return { kind: "dict", entries: [...left.entries, ...right.entries], at };
  if (left.kind === "number" && right.kind === "number")
    return arithmetic(operator, left.value, right.value, at, unknown);
  return unknown(reasonOf(left) ?? reasonOf(right) ?? `${left.kind} ${operator} ${right.kind} is not evaluated`);
};
var reasonOf = (value) => value.kind === "unknown" ? value.reason : value.kind === "call" ? `it comes from a call of ${value.path}()` : value.kind === "reference" ? `${value.path} is not known` : void 0;
var spread = (value, unknown) => unknown(reasonOf(value) ?? "its entries are not known", { spread: true, at: value.at });
var plus = (left, right, at, unknown) => {
  if (left.kind === "text" && right.kind === "text")
    return left.value.length + right.value.length > MAX_SIZE ? unknown("the text is too long") : { kind: "text", value: left.value + right.value, at };
  const isList = (value) => value.kind === "list" || value.kind === "tuple";
  if (isList(left) || isList(right)) {
    const items = [...listItems(left, unknown), ...listItems(right, unknown)];
    if (items.length > MAX_SIZE / 10) return unknown("the list is too long");
    const known = isList(left) ? left : right;
    if (isList(left) && isList(right) && left.kind !== right.kind) return unknown("a list and a tuple cannot be added");
    if (isPlain(left) && isPlain(right) && !(isList(left) && isList(right))) return unknown("these cannot be added");
    return { kind: known.kind === "tuple" ? "tuple" : "list", items, at };
  }
  if (left.kind === "number" && right.kind === "number") return arithmetic("+", left.value, right.value, at, unknown);
  const reason = reasonOf(left) ?? reasonOf(right) ?? `${left.kind} + ${right.kind} is not evaluated`;
  return left.kind === "text" || right.kind === "text" || templateOf(left) || templateOf(right) ? unknown(reason, { template: [...parts(left), ...parts(right)] }) : unknown(reason);
};
var templateOf = (value) => value.kind === "unknown" && value.template !== void 0;
var parts = (value) => value.kind === "text" ? [value.value] : value.kind === "unknown" && value.template !== void 0 ? value.template : [value];
var listItems = (value, unknown) => value.kind === "list" || value.kind === "tuple" ? value.items : [spread(value, unknown)];
var arithmetic = (operator, left, right, at, unknown) => {
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
  return Number.isFinite(result) && Math.abs(result) <= Number.MAX_SAFE_INTEGER ? { kind: "number", value: result, text: String(result), at } : unknown("the number is not certain");
};
var percent = (text, right, at, unknown) => {
  const values = right.kind === "tuple" ? right.items : [right];
  if (values.some(isSpread)) return unknown("the values are not known", { template: [text] });
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
      const plain = entry !== void 0 && flags === "" ? textFor(conversion ?? "", entry) : void 0;
      const rest = entry?.kind === "text" ? unknown(`${match[0]} is not filled in`) : entry;
      pieces.push(plain ?? rest ?? unknown(`there is no value for ${match[0]}`));
    }
  }
  pieces.push(text.slice(last));
  return together(pieces, at, unknown);
};
var textFor = (conversion, value) => {
  if (value.kind === "text" && conversion === "s") return value.value;
  if (value.kind === "number" && Number.isSafeInteger(value.value) && ["s", "d", "i"].includes(conversion))
    return String(value.value);
  return void 0;
};
var together = (pieces, at, unknown) => {
  const parts2 = pieces.map((piece) => typeof piece !== "string" && piece.kind === "text" ? piece.value : piece).filter((piece) => piece !== "");
  return parts2.every((piece) => typeof piece === "string") ? { kind: "text", value: parts2.join(""), at } : unknown("a part of the text is not known", { template: parts2 });
};
var compare = (operators, operands, at, unknown) => {
  let certain = true;
  for (const [index, operator] of operators.entries()) {
    const left = operands[index];
    const right = operands[index + 1];
    const result = left === void 0 || right === void 0 ? void 0 : compareOne(operator, left, right);
    if (result === false) return { kind: "boolean", value: false, at };
    certain &&= result === true;
  }
  return certain ? { kind: "boolean", value: true, at } : unknown("it compares what is not known");
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
  const items = container.kind === "list" || container.kind === "tuple" || container.kind === "set" ? container.items : container.kind === "dict" ? container.entries.map((entry) => entry.key) : void 0;
  if (items === void 0) return void 0;
  const results = new Set(items.map((other) => isSpread(other) ? void 0 : equal(other, item)));
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
var TEXT = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  strip: (text) => text.trim(),
  lstrip: (text) => text.trimStart(),
  rstrip: (text) => text.trimEnd()
};
var callMethod = (call, object, unknown) => {
  const name = call.path.slice(1);
  const { at, positional, named } = call;
  const [first, second] = positional;
  const unclear = () => unknown(`the method ${name}() is not evaluated`);
  if (name === "format" && object.kind === "text") return format(object.value, call, unknown);
  if (named.size > 0) return unclear();
  if (object.kind === "text") {
    const plain = TEXT[name];
    if (plain !== void 0 && first === void 0) return { kind: "text", value: plain(object.value), at };
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
      const pieces = first.items.flatMap((item, index) => index === 0 ? [item] : [object.value, item]);
      return together(pieces, at, unknown);
    }
  }
  if (object.kind === "dict") {
    if (name === "copy" && first === void 0) return object;
    if (name === "get" && first?.kind === "text") return entryOf(object, first.value) ?? second ?? { kind: "none", at };
  }
  if ((object.kind === "list" || object.kind === "set") && name === "copy" && first === void 0) return object;
  return unclear();
};
var format = (text, call, unknown) => {
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
        value?.kind === "number" && Number.isSafeInteger(value.value) ? String(value.value) : value ?? unknown(`there is no value for {${field}}`)
      );
    }
  }
  pieces.push(text.slice(last));
  return together(pieces, call.at, unknown);
};
var callBuiltin = (call, unknown) => {
  const { at, path, positional, named } = call;
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
      const own = [...named].map(([name, entry]) => ({
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
      return value?.kind === "unknown" && value.template !== void 0 ? unknown(value.reason, { template: value.template }) : void 0;
    default:
      return void 0;
  }
};
var evaluate = (expression, scope) => {
  const { at } = expression;
  const unknown = (reason, more = {}) => ({
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
        unknown
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
      return attributeOf(object, expression.name, at, unknown);
    }
    case "subscript":
      return subscriptOf(evaluate(expression.object, scope), evaluate(expression.index, scope), at, scope, unknown);
    case "call":
      return callOf(expression.callee, expression.args, at, scope, unknown);
    case "list":
    case "tuple":
    case "set":
      return { kind: expression.kind, items: expression.items.flatMap((item) => itemsOf(item, scope)), at };
    case "starred":
      return unknown("it is a star outside of a list");
    case "dict":
      return { kind: "dict", entries: expression.entries.flatMap(({ key, value }) => entriesOf(key, value, scope)), at };
    case "binary":
      return binary(
        expression.operator,
        evaluate(expression.left, scope),
        evaluate(expression.right, scope),
        at,
        unknown
      );
    case "logical": {
      const alternatives = [];
      for (const [index, operand] of expression.operands.entries()) {
        const value = evaluate(operand, scope);
        const truth = truthOf(value);
        const decides = index === expression.operands.length - 1 || truth === (expression.operator === "or");
        if (decides || truth === void 0) alternatives.push(value);
        if (decides) break;
      }
      return oneOf(alternatives, unknown("it depends on what is not known"));
    }
    case "comparison":
      return compare(
        expression.operators,
        expression.operands.map((operand) => evaluate(operand, scope)),
        at,
        unknown
      );
    case "unary": {
      const operand = evaluate(expression.operand, scope);
      if (expression.operator === "not") {
        const truth = truthOf(operand);
        return truth === void 0 ? unknown("it depends on what is not known") : { kind: "boolean", value: !truth, at };
      }
      if (operand.kind !== "number" || expression.operator === "~") return unknown("it is not a number that is known");
      return expression.operator === "+" ? operand : { kind: "number", value: -operand.value, text: `-${operand.text}`, at };
    }
    case "conditional": {
      const truth = truthOf(evaluate(expression.test, scope));
      if (truth !== void 0) return evaluate(truth ? expression.value : expression.otherwise, scope);
      const alternatives = [evaluate(expression.value, scope), evaluate(expression.otherwise, scope)];
      return oneOf(alternatives, unknown("it depends on what is not known"));
    }
    case "lambda":
      return unknown("it is a lambda");
    case "opaque":
      return unknown(`it is ${expression.what}`);
  }
};
var joined = (parts2, at, unknown) => {
  const texts = parts2.map((part) => typeof part === "string" ? part : plainText(part));
  return texts.every((text) => text !== void 0) ? { kind: "text", value: texts.join(""), at } : unknown("a part of the text is not known", { template: parts2 });
};
var plainText = (value) => {
  if (value.kind === "text") return value.value;
  if (value.kind === "number" && /^-?[0-9]+$/.test(value.text)) return value.text;
  return void 0;
};
var attributeOf = (object, name, at, unknown) => {
  if (object.kind === "reference") return { kind: "reference", path: `${object.path}.${name}`, at, ...ownerOf(object) };
  if (object.kind === "call") return { kind: "reference", path: `${object.path}().${name}`, object, at };
  if (object.kind === "unknown") return unknown(object.reason, { source: object.source });
  return { kind: "reference", path: `.${name}`, object, at };
};
var ownerOf = (reference) => reference.object === void 0 ? {} : { object: reference.object };
var subscriptOf = (object, key, at, scope, unknown) => {
  const given = scope.subscript?.(object, key, at);
  if (given !== void 0) return given;
  if (object.kind === "dict" && key.kind === "text") {
    const value = entryOf(object, key.value);
    return value ?? unknown(`the key '${key.value}' is not there`);
  }
  if ((object.kind === "list" || object.kind === "tuple") && key.kind === "number" && Number.isInteger(key.value)) {
    if (object.items.some(isSpread)) return unknown("entries that are not known stand beside it");
    return object.items.at(key.value) ?? unknown("there is no such entry");
  }
  return unknown(object.kind === "reference" ? `${object.path} is not known` : "it is taken out of what is not known");
};
var callOf = (callee, args, at, scope, unknown) => {
  const target = evaluate(callee, scope);
  if (target.kind === "unknown") return unknown(target.reason);
  if (target.kind !== "reference") return unknown("what is called is not known");
  const positional = [];
  const named = /* @__PURE__ */ new Map();
  let open;
  for (const argument of args) {
    const value = evaluate(argument.value, scope);
    if (argument.spread === "*") {
      if (value.kind === "list" || value.kind === "tuple") positional.push(...value.items);
      else open = unknown("its arguments are not known");
    } else if (argument.spread === "**") {
      if (value.kind !== "dict") open = unknown("its arguments are not known");
      else
        for (const entry of value.entries) {
          if (entry.key.kind === "text") named.set(entry.key.value, entry.value);
          else open = unknown("its arguments are not known");
        }
    } else if (argument.name === void 0) positional.push(value);
    else named.set(argument.name, value);
  }
  if (positional.some(isSpread)) open = unknown("its arguments are not known");
  const call = {
    kind: "call",
    path: target.path,
    ...target.object === void 0 ? {} : { object: target.object },
    positional,
    named,
    ...open === void 0 ? {} : { open },
    at
  };
  const given = scope.call?.(call);
  if (given !== void 0) return given;
  if (open !== void 0) return call;
  if (target.object !== void 0 && target.path.startsWith(".")) return callMethod(call, target.object, unknown);
  return callBuiltin(call, unknown) ?? call;
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
  const spread2 = spreadOf(evaluated, scope);
  return [{ key: spread2, value: spread2 }];
};
var spreadOf = (value, scope) => value.kind === "unknown" ? { kind: "unknown", reason: value.reason, source: value.source, at: value.at, spread: true } : {
  kind: "unknown",
  reason: "its entries are not known",
  source: scope.module.text.slice(value.at.from, Math.min(value.at.to, value.at.from + 500)),
  at: value.at,
  spread: true
};
var scopeIn = ({ module: module2, host }, names) => ({
  module: module2,
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
var rootOf = (expression) => {
  let current = expression;
  while (current.kind === "subscript" || current.kind === "attribute") current = current.object;
  return current.kind === "name" ? current.name : void 0;
};
var withKey = (run, root, target, value, names) => {
  const keys = [];
  for (let current = target; current.kind === "subscript"; current = current.object) {
    keys.unshift(current.index);
    if (current.object.kind !== "subscript" && current.object.kind !== "name")
      return unknownAt(run, target.at, "a part of it is changed");
  }
  const scope = scopeIn(run, names);
  const set = (container, depth) => {
    const expression = keys[depth];
    if (expression === void 0) return value;
    const key = evaluate(expression, scope);
    if (container.kind !== "dict" || key.kind !== "text") return unknownAt(run, target.at, "a part of it is changed");
    const index = container.entries.findLastIndex(
      ({ key: other }) => other.kind === "text" && other.value === key.value
    );
    const old = container.entries[index];
    const entry = { key, value: set(old?.value ?? { kind: "dict", entries: [], at: target.at }, depth + 1) };
    const rest = container.entries.filter((_, other) => other !== index);
    return depth + 1 < keys.length && old === void 0 ? unknownAt(run, target.at, "a part of it is changed") : { ...container, entries: [...rest, entry] };
  };
  return set(root, 0);
};
var effectsOf = (run, expression, names) => {
  for (const call of callsIn(expression)) {
    const { callee, at } = call;
    const handsOver = call.args.some(
      ({ value }) => value.kind === "call" && value.callee.kind === "name" && ["globals", "locals", "vars"].includes(value.callee.name)
    );
    const plain = callee.kind === "name" ? callee.name : "";
    const onNames = callee.kind === "attribute" && callee.object.kind === "call" && callee.object.callee.kind === "name" ? callee.object.callee.name : "";
    if (handsOver || ["exec", "setattr", "include"].includes(plain) || ["globals", "locals", "vars"].includes(onNames))
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
  const unknown = (reason, more = {}) => ({
    ...unknownAt(run, call.at, reason),
    ...more
  });
  if (value.kind === "list" && first !== void 0) {
    if (method === "append" && args.length === 1) return { ...value, items: [...value.items, first] };
    if (method === "extend" && args.length === 1)
      return binary("+", value, first.kind === "tuple" ? { ...first, kind: "list" } : first, value.at, unknown);
    if (method === "insert" && second !== void 0 && first.kind === "number" && Number.isInteger(first.value))
      return { ...value, items: value.items.toSpliced(first.value, 0, second) };
    if (method === "remove" && first.kind === "text") {
      const index = value.items.findIndex((item) => item.kind === "text" && item.value === first.value);
      return index < 0 || value.items.slice(0, index).some((item) => item.kind !== "text") ? void 0 : { ...value, items: value.items.toSpliced(index, 1) };
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
var HERE = "__here__";
var bindingsOf = (module2, host = {}) => {
  const gaps = module2.problems.map((problem) => ({
    reason: problem.message,
    at: { path: module2.path, from: 0, to: 0, line: problem.line, column: problem.column }
  }));
  const names = /* @__PURE__ */ new Map();
  for (const [name, value] of host.given ?? []) names.set(name, { value, at: value.at });
  const run = { module: module2, host, gaps };
  follow(run, module2.statements, names);
  return { names, gaps };
};
var bindingsInside = (module2, body, outer, host = {}) => {
  const gaps = [];
  const names = new Map(outer.names);
  follow({ module: module2, host, gaps }, body, names);
  return { names, gaps };
};
var scopeOf = (module2, bindings, host = {}) => scopeIn({ module: module2, host, gaps: [] }, bindings.names);
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
      const unknown = (reason, more = {}) => ({
        ...unknownAt(run, at, reason),
        ...more
      });
      assign(run, statement.target, binary(statement.operator, left, right, at, unknown), at, names);
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
  const all = new Set(ends.flatMap((end) => [...end.keys()]));
  for (const name of names.keys()) if (!all.has(name)) names.delete(name);
  for (const name of all) {
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
  const inside = /* @__PURE__ */ new Map();
  const bodies = statement.kind === "match" ? statement.cases : statement.kind === "for" || statement.kind === "while" ? [statement.body, statement.otherwise] : [];
  const copy = /* @__PURE__ */ new Map();
  for (const [name, { value, at }] of names) {
    const stays = value.kind === "reference" || value.kind === "call";
    copy.set(name, { value: stays ? value : unknownAt(run, at, reason), at });
  }
  const before = new Map(copy);
  if (statement.kind === "for") assign(run, statement.target, unknownAt(run, statement.at, reason), statement.at, copy);
  for (const body of bodies) follow(run, body, copy);
  for (const [name, binding] of copy) if (before.get(name)?.value !== binding.value) inside.set(name, binding);
  for (const [name, { at }] of inside) names.set(name, { value: unknownAt(run, at, reason), at });
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
      for (const [index, item] of target.items.entries()) {
        const part = fits ? value.items[index] : void 0;
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
  const { module: module2, level, at } = statement;
  const found = run.host.module?.(module2, level);
  const path = (name) => `${".".repeat(level)}${module2}${module2 === "" ? "" : "."}${name}`;
  for (const { name, as } of statement.names) {
    if (name !== "*") {
      const binding = found?.names.get(name);
      names.set(as ?? name, binding ?? { value: { kind: "reference", path: path(name), at }, at });
    } else if (found === void 0)
      run.gaps.push({
        reason: `all names of ${".".repeat(level)}${module2} come in, and they are not known`,
        at,
        module: { name: module2, level }
      });
    else {
      run.gaps.push(...found.gaps);
      for (const [other, binding] of found.names) if (!other.startsWith("_")) names.set(other, binding);
    }
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  HERE,
  argumentOf,
  bindingsInside,
  bindingsOf,
  evaluate,
  isSpread,
  lastName,
  positionInText,
  scopeOf,
  sourceOf
});
