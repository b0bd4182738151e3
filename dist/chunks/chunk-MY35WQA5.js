import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:zod/mini
var held = __require("./start.cjs").modules["zod/mini"];
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

export {
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
};
