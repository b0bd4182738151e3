import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  parseArguments
} from "./chunk-BTDKHZUR.js";
import {
  registry
} from "./chunk-BWP6BZ4O.js";
import {
  ManifestShape
} from "./chunk-HRE57HAS.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/schema.ts
import { UsageError } from "./core.js";

// src/manifest/json-schema.ts
import * as z from "./zod.js";
import { Report } from "./core.js";
var REPOSITORY = "https://raw.githubusercontent.com/gonogo-gate/gonogo/v1/schema";
var manifestSchema = (checks) => {
  const base = toSchema(ManifestShape);
  const definitions = {};
  for (const check of checks)
    definitions[`with-${check.kind}`] = { description: check.summary, ...withExpressions(toSchema(check.options)) };
  const kinds = checks.map((check) => check.kind);
  const described = checks.map((check) => ({ const: check.kind, description: check.summary }));
  const visit = (node) => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (node === null || typeof node !== "object") return;
    const schema = node;
    const properties = schema["properties"];
    if (properties !== void 0 && "uses" in properties && "with" in properties) {
      properties["uses"] = {
        ...properties["uses"],
        type: "string",
        anyOf: [...described, { pattern: String.raw`^\.{1,2}/.+\.m?js$`, description: "A check of your own." }]
      };
      schema["allOf"] = kinds.map((kind) => ({
        if: { properties: { uses: { const: kind } }, required: ["uses"] },
        then: {
          properties: { with: { $ref: `#/$defs/with-${kind}` } },
          ...requiresOptions(checks, kind) ? { required: ["with"] } : {}
        }
      }));
    }
    Object.values(schema).forEach(visit);
  };
  visit(base);
  const { $schema: _dialect, ...rest } = base;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${REPOSITORY}/gonogo.schema.json`,
    title: "gonogo manifest",
    description: "A deployment checklist that decides: GO, NO-GO or HOLD.",
    ...rest,
    $defs: { ...base["$defs"], ...definitions }
  };
};
var reportSchema = () => {
  const { $schema: _dialect, ...rest } = toSchema(Report, "output");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${REPOSITORY}/report.schema.json`,
    title: "gonogo report",
    description: "The result of a run of gonogo.",
    ...rest
  };
};
var toSchema = (schema, io = "input") => {
  const json = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ jsonSchema }) => tidy(jsonSchema)
  });
  const { $schema: _dialect, ...rest } = json;
  return rest;
};
var tidy = (schema) => {
  if (schema["minimum"] === Number.MIN_SAFE_INTEGER) delete schema["minimum"];
  if (schema["maximum"] === Number.MAX_SAFE_INTEGER) delete schema["maximum"];
};
var requiresOptions = (checks, kind) => {
  const options = checks.find((check) => check.kind === kind)?.options;
  return options !== void 0 && !options.safeParse({}).success;
};
var EXPRESSION = { type: "string", pattern: String.raw`\$\{\{`, description: "An expression." };
var withExpressions = (schema) => {
  const walkEach = (named) => Object.fromEntries(Object.entries(named).map(([name, value]) => [name, walk(value)]));
  const walk = (node) => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== "object") return node;
    const object = node;
    const walked = {};
    for (const [key, value] of Object.entries(object))
      walked[key] = key === "enum" || key === "const" || key === "examples" || key === "default" || key === "required" ? value : key === "properties" ? walkEach(value) : walk(value);
    const type = walked["type"];
    const scalar = type === "number" || type === "integer" || type === "boolean" || (type === "string" || type === void 0) && ("enum" in walked || "pattern" in walked || "format" in walked);
    if (!scalar || "properties" in walked || "anyOf" in walked) return walked;
    const { description, ...inner } = walked;
    return { ...description === void 0 ? {} : { description }, anyOf: [inner, EXPRESSION] };
  };
  const { properties, ...rest } = schema;
  const names = schema["propertyNames"];
  return {
    ...walk(rest),
    ...names === void 0 ? {} : { propertyNames: names },
    ...properties === void 0 ? {} : { properties: walkEach(properties) }
  };
};

// src/cli/schema.ts
var USAGE = "Usage: gonogo schema [manifest|report]";
var schemaCommand = {
  summary: "the JSON Schema of manifests",
  help: `${USAGE}

Prints the JSON Schema (2020-12) of manifests, or of the JSON report. Editors use it for completion and hover:

  # yaml-language-server: $schema=https://raw.githubusercontent.com/gonogo-gate/gonogo/v1/schema/gonogo.schema.json`,
  run: async (context) => {
    const { positionals } = parseArguments(context.argv, {}, { positionals: 1, usage: USAGE });
    const [which = "manifest"] = positionals;
    if (which !== "manifest" && which !== "report")
      throw new UsageError(`\`${which}\` has no schema; manifest and report have.
${USAGE}`);
    const checks = await Promise.all(
      Object.keys(registry).sort().map(async (kind) => registry[kind]?.load())
    );
    const schema = which === "report" ? reportSchema() : manifestSchema(checks.filter((check) => check !== void 0));
    context.stdout.write(`${JSON.stringify(schema, null, 2)}
`);
    return 0;
  }
};
export {
  schemaCommand
};
