import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  _minLength,
  array,
  meta,
  number2 as number,
  optional,
  pipe,
  refine,
  strictObject,
  string,
  superRefine,
  transform,
  union
} from "./chunk-IPHLSQTE.js";
import {
  parseComparison
} from "./chunk-OTI4BOR6.js";
import {
  parseDuration
} from "./chunk-AQRSFJOX.js";

// src/core/check.ts
var defineCheck = (check) => ({
  ...check,
  // The engine parses with `options` before it calls: what arrives here is z.output<Options>.
  run: (options, context) => check.run(options, context)
});

// src/core/pattern-syntax.ts
var patternMistake = (source) => {
  const plain = source.replace(/\\Q[\s\S]*?(?:\\E|$)/g, "q").replace(/\\[^1-9]/g, "e");
  if (/\(\?(?:[=!]|<[=!])/.test(plain))
    return "RE2 has no look-around: write what has to be there, and use not-matches for the rest";
  if (/\\[1-9]/.test(plain.replace(/\[[^\]]*\]/g, ""))) return "RE2 has no back-references";
  try {
    void new RegExp(
      plain.replace(/\(\?P?<([A-Za-z_]\w*)>/g, "(").replace(/\(\?[imsU]*(?:-[imsU]+)?:/g, "(").replace(/\(\?[imsU-]+\)/g, "").replace(/\[\[:\^?[a-z]+:\]/g, "[a")
    );
    return void 0;
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : String(error);
    return /(Unterminated|Unmatched|Nothing to repeat|missing).*$/i.exec(message)?.[0]?.toLowerCase();
  }
};

// src/core/options.ts
var duration = () => pipe(
  string().check(
    refine((text) => parseDuration(text) !== void 0, "a duration is written 500ms, 30s, 15m, 24h or 7d"),
    meta({ examples: ["30s", "15m", "24h"] })
  ),
  transform((text) => parseDuration(text) ?? 0)
);
var comparison = () => pipe(
  union([
    number(),
    string().check(
      refine(
        (text) => parseComparison(text) !== void 0,
        'a comparison is written "< 500ms", ">= 1000" or "== 0"'
      ),
      meta({ examples: [">= 1000", "< 500ms"] })
    )
  ]),
  transform(
    (value) => typeof value === "number" ? { operator: "==", limit: value, text: `== ${value}` } : parseComparison(value) ?? { operator: "==", limit: Number.NaN, text: value }
  )
);
var texts = () => pipe(
  union([string().check(_minLength(1)), array(string().check(_minLength(1))).check(_minLength(1))]),
  transform((value) => typeof value === "string" ? [value] : value)
);
var limits = () => pipe(
  union([comparison(), strictObject({ min: optional(bound(">=")), max: optional(bound("<=")) })]),
  transform(
    (value) => "operator" in value ? [value] : [value.min, value.max].filter((one) => one !== void 0)
  )
);
var bound = (operator) => pipe(
  union([
    number(),
    string().check(
      refine(
        (text) => parseComparison(`${operator} ${text}`) !== void 0,
        "a limit is a number, a size (10MB), a duration (24h) or a share (5%)"
      )
    )
  ]),
  transform(
    (value) => parseComparison(`${operator} ${value}`) ?? { operator, limit: Number.NaN, text: `${operator} ${value}` }
  )
);
var pattern = () => string().check(
  _minLength(1),
  superRefine((source, context) => {
    const mistake = patternMistake(source);
    if (mistake !== void 0) context.addIssue({ code: "custom", message: `not a regular expression: ${mistake}` });
  }),
  meta({ examples: ["^v\\d+\\.\\d+", "(?i)error"] })
);
var patterns = () => pipe(
  union([pattern(), array(pattern()).check(_minLength(1))]),
  transform((value) => typeof value === "string" ? [value] : value)
);

export {
  defineCheck,
  duration,
  comparison,
  texts,
  limits,
  pattern,
  patterns
};
