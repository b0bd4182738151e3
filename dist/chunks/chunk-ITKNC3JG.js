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
  held__default: () => held__default,
  held_array: () => held_array,
  held_boolean: () => held_boolean,
  held_catchall: () => held_catchall,
  held_date: () => held_date,
  held_describe: () => held_describe,
  held_enum: () => held_enum,
  held_gte: () => held_gte,
  held_int: () => held_int,
  held_literal: () => held_literal,
  held_looseObject: () => held_looseObject,
  held_lte: () => held_lte,
  held_maxLength: () => held_maxLength,
  held_maximum: () => held_maximum,
  held_meta: () => held_meta,
  held_minLength: () => held_minLength,
  held_minimum: () => held_minimum,
  held_nonnegative: () => held_nonnegative,
  held_null: () => held_null,
  held_nullish: () => held_nullish,
  held_number: () => held_number,
  held_object: () => held_object,
  held_optional: () => held_optional,
  held_pipe: () => held_pipe,
  held_positive: () => held_positive,
  held_prefault: () => held_prefault,
  held_prettifyError: () => held_prettifyError,
  held_record: () => held_record,
  held_refine: () => held_refine,
  held_regex: () => held_regex,
  held_strictObject: () => held_strictObject,
  held_string: () => held_string,
  held_superRefine: () => held_superRefine,
  held_transform: () => held_transform,
  held_union: () => held_union,
  held_unknown: () => held_unknown
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var held = (0, import_chunk_7DQDWJI5.__require)("./start.cjs").modules["zod/mini"];
var held_ZodMiniObject = held.ZodMiniObject;
var held_ZodMiniString = held.ZodMiniString;
var held_ZodMiniType = held.ZodMiniType;
var held__default = held._default;
var held_array = held.array;
var held_boolean = held.boolean;
var held_catchall = held.catchall;
var held_custom = held.custom;
var held_date = held.date;
var held_describe = held.describe;
var held_enum = held.enum;
var held_globalRegistry = held.globalRegistry;
var held_gte = held.gte;
var held_int = held.int;
var held_literal = held.literal;
var held_looseObject = held.looseObject;
var held_lte = held.lte;
var held_maxLength = held.maxLength;
var held_maximum = held.maximum;
var held_meta = held.meta;
var held_minLength = held.minLength;
var held_minimum = held.minimum;
var held_nonnegative = held.nonnegative;
var held_null = held.null;
var held_nullish = held.nullish;
var held_number = held.number;
var held_object = held.object;
var held_optional = held.optional;
var held_pipe = held.pipe;
var held_positive = held.positive;
var held_prefault = held.prefault;
var held_prettifyError = held.prettifyError;
var held_record = held.record;
var held_refine = held.refine;
var held_regex = held.regex;
var held_strictObject = held.strictObject;
var held_string = held.string;
var held_superRefine = held.superRefine;
var held_transform = held.transform;
var held_union = held.union;
var held_unknown = held.unknown;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  held__default,
  held_array,
  held_boolean,
  held_catchall,
  held_date,
  held_describe,
  held_enum,
  held_gte,
  held_int,
  held_literal,
  held_looseObject,
  held_lte,
  held_maxLength,
  held_maximum,
  held_meta,
  held_minLength,
  held_minimum,
  held_nonnegative,
  held_null,
  held_nullish,
  held_number,
  held_object,
  held_optional,
  held_pipe,
  held_positive,
  held_prefault,
  held_prettifyError,
  held_record,
  held_refine,
  held_regex,
  held_strictObject,
  held_string,
  held_superRefine,
  held_transform,
  held_union,
  held_unknown
});
