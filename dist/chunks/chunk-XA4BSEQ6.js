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
  expressionsOf: () => expressionsOf,
  inside: () => inside,
  statementsOf: () => statementsOf
});
module.exports = __toCommonJS(stdin_exports);
var expressionsOf = (statements) => {
  const found = [];
  for (const statement of statementsOf(statements))
    for (const expression of directly(statement)) addInside(expression, found);
  return found;
};
var statementsOf = (statements) => {
  const found = [];
  addStatements(statements, found);
  return found;
};
var inside = (expression) => {
  const found = [];
  addInside(expression, found);
  return found;
};
var addStatements = (statements, found) => {
  for (const statement of statements) {
    found.push(statement);
    for (const body of bodiesOf(statement)) addStatements(body, found);
  }
};
var addInside = (expression, found) => {
  found.push(expression);
  for (const part of partsOf(expression)) addInside(part, found);
};
var bodiesOf = (statement) => {
  switch (statement.kind) {
    case "if":
      return [...statement.branches.map((branch) => branch.body), statement.otherwise];
    case "for":
    case "while":
      return [statement.body, statement.otherwise];
    case "with":
    case "class":
    case "function":
      return [statement.body];
    case "try":
      return [
        statement.body,
        ...statement.handlers.map((handler) => handler.body),
        statement.otherwise,
        statement.finally
      ];
    case "match":
      return statement.cases;
    case "expression":
    case "assign":
    case "declare":
    case "update":
    case "import":
    case "from-import":
    case "return":
    case "raise":
    case "delete":
    case "pass":
    case "break":
    case "continue":
    case "assert":
    case "other":
      return [];
  }
};
var directly = (statement) => {
  switch (statement.kind) {
    case "expression":
      return [statement.value];
    case "assign":
      return [...statement.targets, statement.value];
    case "declare":
      return [statement.target];
    case "update":
      return [statement.target, statement.value];
    case "if":
      return statement.branches.map((branch) => branch.test);
    case "for":
      return [statement.target, statement.iterable];
    case "while":
    case "assert":
      return [statement.test];
    case "with":
      return statement.items.map((item) => item.context);
    case "try":
      return statement.handlers.flatMap((handler) => handler.types ?? []);
    case "class":
      return [...statement.decorators, ...statement.arguments.map((argument) => argument.value)];
    case "function":
      return [...statement.decorators, ...statement.parameters.flatMap((parameter) => parameter.default ?? [])];
    case "return":
    case "raise":
      return statement.value === void 0 ? [] : [statement.value];
    case "delete":
      return statement.targets;
    case "match":
      return [statement.subject];
    case "import":
    case "from-import":
    case "pass":
    case "break":
    case "continue":
    case "other":
      return [];
  }
};
var partsOf = (expression) => {
  switch (expression.kind) {
    case "formatted":
      return expression.parts.filter((part) => typeof part !== "string");
    case "attribute":
      return [expression.object];
    case "subscript":
      return [expression.object, expression.index];
    case "call":
      return [expression.callee, ...expression.args.map((argument) => argument.value)];
    case "list":
    case "tuple":
    case "set":
      return expression.items;
    case "starred":
      return [expression.value];
    case "dict":
      return expression.entries.flatMap(({ key, value }) => key === void 0 ? [value] : [key, value]);
    case "binary":
      return [expression.left, expression.right];
    case "logical":
    case "comparison":
      return expression.operands;
    case "unary":
      return [expression.operand];
    case "conditional":
      return [expression.test, expression.value, expression.otherwise];
    case "lambda":
      return [...expression.parameters.flatMap((parameter) => parameter.default ?? []), expression.body];
    case "opaque":
      return expression.inside;
    case "text":
    case "number":
    case "boolean":
    case "none":
    case "name":
      return [];
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  expressionsOf,
  inside,
  statementsOf
});
