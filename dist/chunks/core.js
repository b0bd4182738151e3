import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  _enum,
  _minLength,
  _nonnegative,
  _null,
  array,
  boolean,
  describe,
  int,
  literal,
  meta,
  number2 as number,
  object,
  optional,
  pipe,
  record,
  refine,
  strictObject,
  string,
  superRefine,
  transform,
  union,
  unknown
} from "./chunk-E6RTDP6S.js";
import "./chunk-Q4TTPVK7.js";

// src/core/check.ts
var defineCheck = (check) => ({
  ...check,
  // The engine parses with `options` before it calls: what arrives here is z.output<Options>.
  run: (options, context) => check.run(options, context)
});

// src/core/units.ts
var MS_PER_UNIT = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
var BYTES_PER_UNIT = {
  B: 1,
  KB: 1e3,
  MB: 1e3 ** 2,
  GB: 1e3 ** 3,
  TB: 1e3 ** 4,
  KIB: 1024,
  MIB: 1024 ** 2,
  GIB: 1024 ** 3
};
var parseDuration = (text) => {
  const match = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(text.trim());
  return match === null ? void 0 : Number(match[1]) * MS_PER_UNIT[match[2]];
};
var parseSize = (text) => {
  const match = /^(\d+(?:\.\d+)?) ?(B|[KMG]i?B|TB)$/i.exec(text.trim());
  return match === null ? void 0 : Math.round(Number(match[1]) * BYTES_PER_UNIT[(match[2] ?? "B").toUpperCase()]);
};
var formatDuration = (ms) => {
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  if (ms < 12e4) return `${round(ms / 1e3)} s`;
  if (ms < 72e5) return `${round(ms / 6e4)} min`;
  if (ms < 3 * 864e5) return `${round(ms / 36e5)} h`;
  return `${round(ms / 864e5)} d`;
};
var formatSize = (bytes) => {
  if (bytes < 1e3) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  if (bytes < 1e3 ** 2) return `${round(bytes / 1e3)} KB`;
  if (bytes < 1e3 ** 3) return `${round(bytes / 1e3 ** 2)} MB`;
  return `${round(bytes / 1e3 ** 3)} GB`;
};
var round = (value) => value < 10 ? value.toFixed(1).replace(/\.0$/, "") : Math.round(value).toString();

// src/core/comparison.ts
var COMPARISON_OPERATORS = ["<=", ">=", "==", "!=", "<", ">"];
var parseComparison = (text) => {
  const match = /^(<=|>=|==|!=|<|>|=)\s*(.+)$/.exec(text.trim());
  if (match === null) return void 0;
  const operator = match[1] === "=" ? "==" : match[1];
  const operand = (match[2] ?? "").trim();
  const base = { operator, text: `${operator} ${operand}` };
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(operand)) return { ...base, limit: Number(operand) };
  if (/^-?\d+(\.\d+)?\s*%$/.test(operand)) return { ...base, limit: Number.parseFloat(operand), unit: "%" };
  const duration2 = parseDuration(operand);
  if (duration2 !== void 0) return { ...base, limit: duration2, unit: "ms" };
  const size2 = parseSize(operand);
  return size2 === void 0 ? void 0 : { ...base, limit: size2, unit: "bytes" };
};
var holds = ({ operator, limit }, value) => {
  if (Number.isNaN(value)) return false;
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "==":
      return value === limit;
    case "!=":
      return value !== limit;
  }
};

// src/core/errors.ts
var Undecidable = class extends Error {
  rule;
  help;
  constructor(message, { rule, help, cause }) {
    super(message, { cause });
    this.name = "Undecidable";
    this.rule = rule;
    this.help = help;
  }
};
var UsageError = class extends Error {
  name = "UsageError";
};
var messageOf = (thrown) => {
  const parts = [];
  let current = thrown;
  for (let depth = 0; current !== void 0 && current !== null && depth < 5; depth++) {
    if (isError(current) && "errors" in current && Array.isArray(current.errors) && current.errors.length > 0) {
      parts.push(current.errors.map(messageOf).join("; "));
      break;
    }
    const message = isError(current) ? fileTrouble(current) ?? (current.message || current.name) : typeof current === "string" ? current : JSON.stringify(current);
    if (!parts.some((part) => part.includes(message))) parts.push(message);
    current = isError(current) ? current.cause : void 0;
  }
  return parts.map((part, index) => index === parts.length - 1 ? part : part.replace(/\.$/, "")).join(": ").replace(/\s+/g, " ").trim();
};
var FILE_TROUBLES = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  ELOOP: "its symbolic links lead in a circle",
  ENOSPC: "the disk is full",
  EROFS: "the disk can only be read",
  ENAMETOOLONG: "its name is too long"
};
var fileTrouble = (error) => {
  const syscall = "syscall" in error && typeof error.syscall === "string" ? error.syscall : "";
  return /^(open|l?stat|read|write|scandir|opendir|mkdir|rename|access|unlink|readlink|realpath|copyfile)$/.test(
    syscall
  ) ? FILE_TROUBLES[errorCode(error) ?? ""] : void 0;
};
var isError = (thrown) => thrown instanceof Error || typeof thrown === "object" && thrown !== null && "message" in thrown && typeof thrown.message === "string" && "name" in thrown;
var errorCode = (thrown) => isError(thrown) && "code" in thrown && typeof thrown.code === "string" ? thrown.code : void 0;
var abortReason = (signal) => isError(signal.reason) ? signal.reason : new Error("aborted", { cause: signal.reason });

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
var matchesEverything = (source) => {
  const [, inner = ""] = /^(?:\(\?[a-zA-Z-]+\))?(.*)$/s.exec(source) ?? [];
  const bare = inner.replace(/^\^/, "");
  const atom = String.raw`(?:\\.|\[[^\]]+\]|[^\\()[\]{}*+?|^$.])`;
  return new RegExp(String.raw`^(?:${atom}|\.)[*?]\??$`, "s").test(bare) || /^(?:\.|\[\\s\\S\])\*\??\$$/.test(bare);
};

// src/core/options.ts
var DURATION = "a duration is written 500ms, 30s, 15m, 24h or 7d";
var duration = () => pipe(
  string(DURATION).check(
    refine((text) => parseDuration(text) !== void 0, DURATION),
    meta({ examples: ["30s", "15m", "24h"] })
  ),
  transform((text) => parseDuration(text) ?? 0)
);
var size = () => pipe(
  union([
    int().check(_nonnegative()),
    string().check(
      refine((text) => parseSize(text) !== void 0, "a size is written 512B, 10KB, 10MB or 1.5GB"),
      meta({ examples: ["10KB", "10MB"] })
    )
  ]),
  transform((value) => typeof value === "number" ? value : parseSize(value) ?? 0)
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
var tellingPattern = () => pattern().check(
  refine((source) => !matchesEverything(source), "this pattern is found in every text and says nothing")
);
var patterns = () => pipe(
  union([tellingPattern(), array(tellingPattern()).check(_minLength(1))]),
  transform((value) => typeof value === "string" ? [value] : value)
);

// src/core/expected-value.ts
var scalar = () => union([string(), number(), boolean(), _null()]);
var expectedValue = () => union([
  scalar(),
  array(scalar()),
  strictObject({
    equals: optional(unknown().check(describe("The value it has to equal, of any shape."))),
    not: optional(
      union([scalar(), array(scalar())]).check(describe("A value, or values, that it must not be."))
    ),
    "one-of": optional(array(scalar()).check(_minLength(1), describe("The values it may have."))),
    matches: optional(pattern().check(describe("A regular expression (RE2) that its text has to match."))),
    "not-matches": optional(
      pattern().check(describe("A regular expression (RE2) that its text must not match."))
    ),
    contains: optional(
      scalar().check(describe("A part of the text, an element of the list, or a key of the mapping."))
    ),
    is: optional(limits().check(describe('A comparison: "> 3", or { min: 1, max: 5 }.'))),
    length: optional(limits().check(describe("How many characters, elements or keys it has."))),
    type: optional(
      _enum(["string", "number", "integer", "boolean", "null", "array", "object"]).check(describe("The JSON type it has to have."))
    ),
    present: optional(boolean().check(describe("Whether it has to be there at all."))),
    empty: optional(boolean().check(describe("Whether it has to be empty: no characters, elements or keys.")))
  })
]);

// src/core/finding.ts
var FindingLevel = _enum(["error", "warning", "notice"]);
var Finding = object({
  rule: string(),
  message: string(),
  level: FindingLevel,
  path: optional(string()),
  line: optional(int()),
  endLine: optional(int()),
  column: optional(int()),
  endColumn: optional(int()),
  help: optional(string()),
  /** Why the finding does not count, where somebody accepted it: the suppression's own words. */
  suppressed: optional(string())
});
var Measurement = object({
  name: string(),
  value: number(),
  unit: optional(string()),
  limit: optional(union([number(), string()]))
});

// src/core/github.ts
var sameIdentity = (a, b) => a.replace(/\[bot\]$/, "").toLowerCase() === b.replace(/\[bot\]$/, "").toLowerCase();
var PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"];

// src/core/plain-text.ts
var plainText = (value) => {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
    case "bigint":
      return String(value);
    default:
      return value === null || value === void 0 ? "" : JSON.stringify(value);
  }
};

// src/core/suggest.ts
var nearest = (written, known) => {
  const normal = (word) => word.toLowerCase().replaceAll("_", "-");
  let best;
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    const distance = normal(word) === normal(written) ? 0 : editDistance(normal(written), normal(word), bestDistance);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
};
var editDistance = (a, b, limit) => {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (same ? 0 : 1)
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? limit) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
};

// src/core/issues.ts
var describeIssues = (issues, input, known = () => []) => {
  const said = issues.flatMap((issue) => describe2(issue, input, [], known));
  const meant = new Set(
    said.flatMap(({ path, means }) => means === void 0 ? [] : [placeOf(path.slice(0, -1), means)])
  );
  return said.flatMap(
    ({ means: _means, missing = false, ...issue }) => missing && meant.has(placeOf(issue.path.slice(0, -1), String(issue.path.at(-1)))) ? [] : [issue]
  );
};
var placeOf = (path, key) => JSON.stringify([...path, key]);
var describe2 = (issue, input, base, known) => {
  const path = [...base, ...issue.path.map((key) => typeof key === "symbol" ? String(key) : key)];
  const value = at(input, path);
  const here = (message) => [{ path, onKey: false, message }];
  const missing = (what) => [
    { path, onKey: false, missing: true, message: `\`${String(path.at(-1) ?? "value")}\` is missing${what}.` }
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const near = nearest(key, known(path));
        const all = known(path);
        const hint = near !== void 0 ? ` Did you mean \`${near}\`?` : all.length > 0 && all.length <= 24 ? ` Known here: ${all.map((name) => `\`${name}\``).join(", ")}.` : "";
        return {
          path: [...path, key],
          onKey: true,
          message: `\`${key}\` is not a key that is known here.${hint}`,
          ...near === void 0 ? {} : { means: near }
        };
      });
    case "invalid_type":
      if (value === void 0) return missing(expectation(issue.expected));
      if (issue.message !== void 0 && !issue.message.startsWith("Invalid input"))
        return here(`${foundOf(value).replace(/^the /, "The ")}: ${issue.message}.`);
      return here(`Expected ${nounOf(issue.expected)}, found ${foundOf(value)}.`);
    case "invalid_value": {
      if (value === void 0)
        return missing(
          issue.values.length === 1 ? `; it has to be ${listOf(issue.values)}` : `; it is one of ${listOf(issue.values)}`
        );
      const words = issue.values.filter((one) => typeof one === "string");
      const near = typeof value === "string" ? nearest(value, words) ?? words.find((word) => word.length > 2 && value.toLowerCase().startsWith(word)) : void 0;
      if (typeof value === "string" && issue.values.some((one) => typeof one !== "string" && String(one) === value))
        return here(`Expected ${listOf(issue.values)}, found the text \`${value}\`. Take the quotes away.`);
      return here(
        `Expected ${listOf(issue.values)}, found ${foundOf(value)}.${near === void 0 ? "" : ` Did you mean \`${near}\`?`}`
      );
    }
    case "invalid_union":
      return describeUnion(issue, value, path, input, known);
    case "too_small":
      return here(
        issue.origin === "string" ? "An empty text says nothing here." : issue.origin === "array" ? `The list needs at least ${String(issue.minimum)} ${Number(issue.minimum) === 1 ? "entry" : "entries"}.` : `Expected ${issue.inclusive === false ? "more than" : "at least"} ${String(issue.minimum)}, found ${foundOf(value)}.`
      );
    case "too_big":
      return here(
        `Expected ${issue.inclusive === false ? "less than" : "at most"} ${String(issue.maximum)}, found ${foundOf(value)}.`
      );
    case "invalid_format":
      return here(
        issue.message === "Invalid input" || issue.format !== "regex" ? `${foundOf(value)} is not a valid ${issue.format === "regex" ? "text here" : issue.format}.` : `${foundOf(value)}: ${issue.message}.`
      );
    case "invalid_key":
      return here(`The key is not allowed: ${issue.issues.map((inner) => inner.message).join("; ")}.`);
    case "custom":
      return here(
        issue.message === "Invalid input" ? `${foundOf(value)} is not allowed here.` : (
          // Of several keys together the sentence itself names those that it is about.
          typeof value === "object" && value !== null ? `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.` : `${foundOf(value)}: ${issue.message}.`
        )
      );
    default:
      return here(`${foundOf(value)} is not allowed here.`);
  }
};
var describeUnion = (issue, value, path, input, known) => {
  if (value === void 0)
    return [{ path, onKey: false, missing: true, message: `\`${String(path.at(-1) ?? "value")}\` is missing.` }];
  const branches = issue.errors.filter((errors) => errors.length > 0);
  const sameType = branches.filter(
    (errors) => !errors.some((error) => error.code === "invalid_type" && error.path.length === 0)
  );
  const meant = sameType.sort((a, b) => weight(a) - weight(b))[0];
  if (meant !== void 0) return meant.flatMap((inner) => describe2(inner, input, path, known));
  const expected = [
    ...new Set(
      branches.flatMap(
        (errors) => errors.flatMap(
          (error) => error.code === "invalid_type" ? [nounOf(error.expected)] : error.code === "invalid_value" ? [listOf(error.values)] : []
        )
      )
    )
  ];
  return [
    {
      path,
      onKey: false,
      message: `Expected ${expected.length > 0 ? expected.join(" or ") : "another value"}, found ${foundOf(value)}.`
    }
  ];
};
var weight = (errors) => errors.reduce((sum, error) => sum + (error.code === "unrecognized_keys" ? error.keys.length : 1), 0);
var at = (input, path) => {
  let current = input;
  for (const key of path) {
    if (current === null || typeof current !== "object") return void 0;
    current = current[key];
  }
  return current;
};
var NOUNS = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  object: "a mapping (`key: value`)",
  record: "a mapping (`key: value`)",
  array: "a list",
  null: "nothing",
  undefined: "nothing"
};
var nounOf = (expected) => NOUNS[expected] ?? expected;
var expectation = (expected) => NOUNS[expected] === void 0 ? "" : `; it is ${NOUNS[expected]}`;
var listOf = (values) => {
  const shown = values.map((value) => `\`${String(value)}\``);
  return shown.length === 1 ? shown[0] ?? "" : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
};
var foundOf = (value) => {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  const text = plainText(value);
  return typeof value === "string" ? `\`${text.length > 60 ? `${text.slice(0, 57)}\u2026` : text}\`` : `${typeof value === "boolean" ? "" : "the number "}\`${text}\``;
};

// src/core/mask.ts
var HIDDEN = "***";
var createMask = () => {
  const values = /* @__PURE__ */ new Set();
  let pattern2;
  let long;
  let dirty = false;
  const compile = () => {
    if (!dirty) return;
    const forms = /* @__PURE__ */ new Set();
    for (const value of values) for (const form of formsOf(value)) forms.add(form);
    const sorted = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const together = (some) => some.length === 0 ? void 0 : new RegExp(some.map(sourceOf).join("|"), "g");
    pattern2 = together(sorted);
    long = together(sorted.filter((form) => form.length >= 8));
    dirty = false;
  };
  const text = (shown) => {
    compile();
    let masked = pattern2 === void 0 ? shown : shown.replace(pattern2, HIDDEN);
    if (long !== void 0 && masked.includes("\n")) masked = maskAcrossLines(masked, long);
    return maskUrlPasswords(masked);
  };
  const deep = (value) => {
    if (typeof value === "string") return text(value);
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) {
      const masked = value.map(deep);
      return masked.some((inner, index) => inner !== value[index]) ? masked : value;
    }
    const entries = Object.entries(value);
    let changed = false;
    for (const entry of entries) {
      const [key, inner] = entry;
      entry[0] = text(key);
      entry[1] = deep(inner);
      if (entry[0] !== key || entry[1] !== inner) changed = true;
    }
    return changed ? Object.fromEntries(entries) : value;
  };
  return {
    values,
    add(secret) {
      for (const value of [secret, ...secret.split(/\r?\n/)]) {
        if (value.trim() === "" || values.has(value)) continue;
        values.add(value);
        dirty = true;
      }
    },
    text,
    deep: (value) => deep(value)
  };
};
var maskUrlPasswords = (shown) => shown.includes("://") ? shown.replace(/([a-z][a-z0-9+.-]*:\/\/[^\s:/?#@"'<>]*):[^\s@/"'<>]+@/gi, `$1:${HIDDEN}@`) : shown;
var formsOf = (value) => {
  const forms = [
    value,
    encodeURIComponentSafely(value),
    encodeURIComponentSafely(value).replace(/%20/g, "+"),
    JSON.stringify(value).slice(1, -1)
  ];
  if (value.length >= 4) {
    const bytes = Buffer.from(value, "utf8");
    forms.push(bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url"), bytes.toString("hex"));
    for (const offset of [1, 2]) {
      const padded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replace(/=+$/, "");
      const inner = padded.slice(offset === 1 ? 2 : 3, (bytes.length + offset) % 3 === 0 ? void 0 : -1);
      if (inner.length >= 6) forms.push(inner, inner.replace(/\+/g, "-").replace(/\//g, "_"));
    }
    const head = bytes.toString("base64").replace(/=+$/, "");
    if (bytes.length % 3 !== 0 && head.length > 6) forms.push(head.slice(0, -1));
  }
  return forms.filter((form) => form !== "");
};
var encodeURIComponentSafely = (value) => {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
};
var maskAcrossLines = (shown, pattern2) => {
  const lines = shown.split(/(\r?\n)/);
  const joined = lines.filter((_, index) => index % 2 === 0).join("");
  const hidden = [...joined.matchAll(pattern2)].map((match) => [match.index, match.index + match[0].length]);
  if (hidden.length === 0) return shown;
  let at2 = 0;
  let next = 0;
  let result = "";
  for (const [index, part] of lines.entries()) {
    const [from, to] = hidden[next] ?? [Infinity, Infinity];
    if (index % 2 === 1) {
      if (!(from < at2 && at2 < to)) result += part;
      continue;
    }
    const end = at2 + part.length;
    while (at2 < end) {
      const [start, stop] = hidden[next] ?? [Infinity, Infinity];
      if (at2 < start) {
        result += joined.slice(at2, Math.min(start, end));
        at2 = Math.min(start, end);
      } else {
        if (at2 === start) result += HIDDEN;
        at2 = Math.min(stop, end);
        if (at2 === stop) next++;
      }
    }
  }
  return result;
};
var sourceOf = (form) => {
  const source = form.split("").map(characterOf).join("");
  return form.length >= 4 ? source : `(?<![A-Za-z0-9_.-])${source}(?![A-Za-z0-9_.-])`;
};
var ENTITIES = { "&": "amp|", "<": "lt|", ">": "gt|", '"': "quot|", "'": "apos|" };
var characterOf = (character) => {
  if (/[A-Za-z0-9_]/.test(character)) return character;
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  const upper = (digits) => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const clear = `\\u${hex.padStart(4, "0")}`;
  const written = [
    `\\\\{0,3}${clear}`,
    `\\\\{1,2}u${upper(hex.padStart(4, "0"))}`,
    ...code < 128 ? [`&(?:${ENTITIES[character] ?? ""}#0*${code}|#[xX]0*${upper(hex)});`, `%${upper(hex.padStart(2, "0"))}`] : []
  ];
  return `(?:${written.join("|")})`;
};

// src/core/outcome.ts
var passed = (summary, details = {}) => {
  const error = details.findings?.find((finding) => finding.level === "error" && finding.suppressed === void 0);
  return error === void 0 ? { ...details, status: "pass", summary } : {
    ...details,
    status: "fail",
    summary,
    findings: details.findings ?? [error],
    remedy: error.help ?? error.message
  };
};
var failed = (summary, { help, rule, findings, ...details }) => ({
  ...details,
  status: "fail",
  summary,
  remedy: help,
  findings: findings?.some((finding) => finding.level === "error" && finding.suppressed === void 0) ? findings : [{ rule, message: summary, level: "error", help }, ...findings ?? []]
});
var pending = (summary, { help, ...details }) => ({
  ...details,
  status: "pending",
  summary,
  remedy: help
});
var notApplicable = (summary, details = {}) => ({
  ...details,
  status: "not-applicable",
  summary
});
var undecided = (summary, { help, rule, findings, ...details }) => ({
  ...details,
  status: "error",
  summary,
  remedy: help,
  findings: findings ?? [{ rule, message: summary, level: "error", help }]
});

// src/core/paths.ts
import { isAbsolute, relative, sep } from "node:path";
var pathFromRoot = (root, absolute) => {
  if (sep === "/" && absolute.startsWith(root) && absolute[root.length] === "/") {
    const below = absolute.slice(root.length + 1);
    if (below !== "" && !below.startsWith(".") && !/\/(?:[/.]|$)/.test(below)) return below;
  }
  const inside = relative(root, absolute);
  const shown = inside === "" ? "." : inside.startsWith("..") || isAbsolute(inside) ? absolute : inside;
  return sep === "/" ? shown : shown.replaceAll(sep, "/");
};
var shownPath = (files, path) => pathFromRoot(files.repository ?? files.root, files.absolute(path));

// src/core/subject.ts
var Subject = object({
  repository: optional(string()),
  sha: optional(string()),
  ref: optional(string()),
  pullRequest: optional(int()),
  /** Further pull requests that are judged together: those of a merge group, or since the last deployment. */
  pullRequests: optional(array(int())),
  /** What `sha` is judged against: the base of the pull request or merge group, or what is deployed now. */
  baseSha: optional(string()),
  /** The issue on which a release is signed. */
  releaseIssue: optional(int()),
  environment: optional(string()),
  actor: optional(string()),
  runUrl: optional(string()),
  event: optional(string())
});

// src/core/report.ts
var Status = _enum(["pass", "fail", "error", "pending", "waived", "not-applicable", "skipped"]);
var Level = _enum(["block", "warn", "info"]);
var Verdict = _enum(["go", "no-go", "hold"]);
var ReasonCode = _enum([
  "items-failed",
  "items-undecided",
  "waits-for-people",
  "nothing-applies",
  "watch-ended",
  "overridden",
  "all-passed",
  "no-manifest",
  "run-broke"
]);
var ItemReport = object({
  id: string(),
  name: string(),
  stage: string(),
  section: array(string()),
  level: Level,
  uses: string(),
  status: Status,
  summary: string(),
  remedy: optional(string()),
  findings: array(Finding),
  measurements: array(Measurement),
  evidence: record(string(), unknown()),
  source: optional(object({ file: string(), line: int() })),
  startedAt: optional(string()),
  durationMs: number(),
  attempts: int()
});
var SignOff = object({
  item: string(),
  stage: optional(string()),
  line: optional(string()),
  decision: _enum(["signed", "revoked", "not-applicable", "rejected"]),
  by: string(),
  onBehalfOf: optional(string()),
  via: string(),
  sha: optional(string()),
  at: string(),
  expiresAt: optional(string()),
  note: optional(string()),
  url: optional(string()),
  /** Whether it counts, and if not why. */
  counts: boolean(),
  why: optional(string())
});
var WaiverReport = object({
  item: string(),
  reason: string(),
  owner: string(),
  expires: string(),
  daysLeft: int(),
  state: _enum(["active", "expired", "invalid", "unused"]),
  url: optional(string())
});
var Override = object({
  by: string(),
  reason: string(),
  sha: string(),
  at: string(),
  url: optional(string())
});
var Report = object({
  schemaVersion: literal(1),
  verdict: Verdict,
  reason: string(),
  stages: array(string()),
  subject: Subject,
  manifest: object({
    path: optional(string()),
    sha256: optional(string()),
    ref: optional(string()),
    name: optional(string())
  }),
  /** Further manifests that this verdict answers for, where there are several. */
  manifests: optional(
    array(object({ path: string(), sha256: string(), ref: optional(string()), verdict: Verdict }))
  ),
  startedAt: string(),
  durationMs: number(),
  tool: object({ name: string(), version: string() }),
  counts: object({
    pass: int(),
    fail: int(),
    error: int(),
    pending: int(),
    waived: int(),
    "not-applicable": int(),
    skipped: int()
  }),
  items: array(ItemReport),
  signOffs: array(SignOff),
  waivers: array(WaiverReport),
  override: optional(Override),
  decision: optional(_enum(["keep", "rollback", "watch"])),
  /** What went wrong with the run itself: each makes the verdict no-go. */
  broken: optional(array(string())),
  /** What a reader has to know and no item says: no manifest, no base, a surface that could not be written. */
  notes: optional(array(string()))
});

// src/core/rule.ts
var rulePage = (rule, title, danger, remedy, more = {}) => ({ rule, title, level: "error", danger, remedy, ...more });

// src/core/shown.ts
var printable = (text) => text.replace(
  /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]/gu,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
);
var oneLine = (text) => printable(text).replace(/\s*\n\s*/g, " ");
var markdownText = (text) => oneLine(text).replace(
  /[\\`*_{}[\]()#+!|~<>&-]/g,
  (character) => character === "<" ? "&lt;" : character === ">" ? "&gt;" : character === "&" ? "&amp;" : `\\${character}`
).replace(/@(?=[A-Za-z0-9])/g, "@\u200B").replace(/(https?|ftp|www)(?=(:|\\?\.))/gi, (word) => `${word.charAt(0)}\u200B${word.slice(1)}`).replace(/(\bGH)-(?=\d)/g, "$1\u200B-").replace(/\\#(?=\d)/g, "\\#\u200B");
var markdownCode = (text) => {
  const plain = oneLine(text).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return plain.startsWith("`") || plain.endsWith("`") || plain.trim() === "" ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
};
var markdownProse = (text) => text.split(/(`[^`\n]+`)/).map((part, index) => index % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownText(part)).join("");
var markupText = (text) => printable(text).replace(
  /[<>&"']/g,
  (character) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&#39;" })[character] ?? character
);

// src/core/unavailable-github.ts
var unavailableGitHub = (reason) => {
  const refuse = () => {
    throw new Undecidable(reason, {
      rule: "github-unavailable",
      help: "Give a token (`github-token` of the action, or GITHUB_TOKEN) and the repository (GITHUB_REPOSITORY)."
    });
  };
  const asked = async () => refuse();
  const github = {
    available: false,
    unavailableReason: reason,
    repository: "",
    in: () => github,
    defaultBranch: asked,
    identity: asked,
    pullRequest: asked,
    pullRequestsOf: asked,
    pullRequestFiles: asked,
    pullRequestCommits: asked,
    reviews: asked,
    comments: asked,
    issues: asked,
    labelsOf: asked,
    commit: asked,
    compare: asked,
    tree: asked,
    file: asked,
    archive: asked,
    resolveRef: asked,
    pushes: asked,
    statuses: asked,
    checkRuns: asked,
    workflowRuns: asked,
    workflowRun: asked,
    runApprovals: asked,
    artifacts: asked,
    artifact: asked,
    permission: asked,
    teamMembers: asked,
    deployments: asked,
    deploymentStatuses: asked,
    environment: asked,
    variables: asked,
    secrets: asked,
    releases: asked,
    release: asked,
    alerts: asked
  };
  return github;
};

// src/core/verdict.ts
var countStatuses = (items) => {
  const counts = {
    pass: 0,
    fail: 0,
    error: 0,
    pending: 0,
    waived: 0,
    "not-applicable": 0,
    skipped: 0
  };
  for (const item of items) counts[item.status]++;
  return counts;
};
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var judge = (run) => {
  const plain = judgePlainly(run);
  if (run.override === void 0 || plain.verdict === "go") return plain;
  return say(
    "go",
    "overridden",
    `${run.override.by} overrode ${plain.verdict} (${plain.reason}): ${run.override.reason}`
  );
};
var say = (verdict, code, text) => ({
  verdict,
  code,
  reason: `${code}: ${text}`
});
var judgePlainly = ({
  items,
  stages,
  broken = [],
  watchEnded = false,
  improvised = false
}) => {
  const [first] = broken;
  if (first !== void 0)
    return say(
      "no-go",
      "run-broke",
      broken.length === 1 ? first : `${first} (and ${plural(broken.length - 1, "more problem")})`
    );
  if (improvised) {
    const disproved = items.filter((item) => item.status === "fail").length;
    return disproved > 0 ? say("no-go", "items-failed", `there is no manifest, and the repository disproves ${plural(disproved, "item")}`) : say("go", "no-manifest", "nothing was disproved, and nothing more was asked; `gonogo init` writes a manifest");
  }
  if (watchEnded && items.length === 0) return say("go", "watch-ended", "the time to watch is over");
  const empty = stages.filter((stage) => !items.some((item) => item.stage === stage));
  if (items.length === 0 || empty.length > 0)
    return say(
      "no-go",
      "run-broke",
      empty.length > 0 ? `stage ${empty.map((stage) => `"${stage}"`).join(" and ")} has no item` : "there is no item"
    );
  const blocking = items.filter((item) => isBlocking(item.level));
  const having = (status) => blocking.filter((item) => item.status === status).length;
  const [fails, errors, waiting] = [having("fail"), having("error"), having("pending")];
  if (fails > 0)
    return say(
      "no-go",
      "items-failed",
      `${plural(fails, "blocking item")} failed${errors > 0 ? `, ${errors} could not be decided` : ""}`
    );
  if (errors > 0) return say("no-go", "items-undecided", `${plural(errors, "blocking item")} could not be decided`);
  if (waiting > 0)
    return say(
      "hold",
      "waits-for-people",
      `${plural(waiting, "blocking item")} ${waiting === 1 ? "waits" : "wait"} for a decision`
    );
  const applies = items.filter((item) => item.status !== "skipped" && item.status !== "not-applicable");
  if (applies.length === 0) {
    const causes = [...new Set(items.map((item) => item.summary))];
    return say(
      "go",
      "nothing-applies",
      causes.slice(0, 5).join("; ") + (causes.length > 5 ? `; and ${causes.length - 5} more causes` : "")
    );
  }
  if (watchEnded) return say("go", "watch-ended", "the time to watch is over");
  const waived = having("waived");
  return say(
    "go",
    "all-passed",
    `${plural(having("pass"), "blocking item")} passed${waived > 0 ? `, ${waived} waived` : ""}`
  );
};
var isBlocking = (level) => level === "block";

// src/core/xml.ts
var MAX_DEPTH = 256;
var readXml = async (text, handlers, { refuseDtd = false } = {}) => {
  const { default: sax } = await import("./sax-RJQGYGYL.js");
  Reflect.set(sax, "MAX_BUFFER_LENGTH", Number.POSITIVE_INFINITY);
  const parser = sax.parser(true, { position: true });
  let mistake;
  let depth = 0;
  let elements = 0;
  const refuse = (reason) => {
    mistake ??= { reason, line: parser.line + 1, column: parser.column + 1 };
  };
  parser.onerror = (error) => {
    refuse((error.message.split("\n")[0] ?? "").replace(/\.$/, "").toLowerCase());
    Reflect.set(parser, "error", null);
  };
  parser.ondoctype = (declaration) => {
    if (refuseDtd) refuse("it has a document type declaration, which is not read");
    else if (declaration.includes("<!ENTITY")) refuse("it declares entities, which are not expanded");
  };
  parser.onopentag = ({ name, attributes }) => {
    elements++;
    if (++depth > MAX_DEPTH) refuse(`it has more than ${MAX_DEPTH} elements inside each other`);
    if (mistake === void 0) handlers.open?.(name, attributes);
  };
  parser.onclosetag = (name) => {
    depth--;
    if (mistake === void 0) handlers.close?.(name);
  };
  const onText = (part) => {
    if (mistake === void 0) handlers.text?.(part);
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  for (let at2 = 0; at2 < text.length; at2 += CHUNK) {
    parser.write(text.slice(at2, at2 + CHUNK));
    if (mistake !== void 0) return mistake;
  }
  parser.close();
  if (mistake === void 0 && elements === 0) refuse("it has no element");
  return mistake;
};
var CHUNK = 65536;

// src/core/zoned-time.ts
var formatters = /* @__PURE__ */ new Map();
var formatterOf = (zone) => {
  let formatter = formatters.get(zone);
  if (formatter === void 0) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    });
    formatters.set(zone, formatter);
  }
  return formatter;
};
var isTimeZone = (zone) => {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
};
var instantOfLocal = (local, zone) => {
  const fixed = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (fixed !== null) return local - (fixed[1] === "-" ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 6e4;
  if (zone === "Z") return local;
  const shown = new Date(local);
  const wall = {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes()
  };
  return instantOf(wall, zone) + local % 6e4;
};
var wallTimeAt = (instant, zone) => {
  const shown = new Date(instant + offsetAt(instant, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: (shown.getUTCDay() + 6) % 7,
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes()
  };
};
var offsetAt = (instant, zone) => {
  const parts = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1e3) * 1e3;
};
var instantOf = (wall, zone) => {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, 0, wall.minutes);
  const before = offsetAt(asUtc - 864e5, zone);
  const after = offsetAt(asUtc + 864e5, zone);
  const candidates = [asUtc - before, asUtc - after].filter((instant) => instant + offsetAt(instant, zone) === asUtc);
  return candidates.length > 0 ? Math.min(...candidates) : Math.max(asUtc - before, asUtc - after);
};
var TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
var isTimeText = (text) => {
  const match = TIME.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && Number(match[4] ?? 0) <= 24 && Number(match[5] ?? 0) < 60;
};
var instantOfText = (text, zone, { end = false } = {}) => {
  const match = TIME.exec(text);
  if (match === null) return Number.NaN;
  const [, year, month, day, hour, minute, second, offset] = match;
  if (offset !== void 0) return Date.parse(text.replace(" ", "T").replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
  const minutes = hour === void 0 ? end ? 24 * 60 : 0 : Number(hour) * 60 + Number(minute);
  return instantOf({ year: Number(year), month: Number(month), day: Number(day), minutes }, zone) + Number(second ?? 0) * 1e3;
};
var showTime = (instant, zone) => {
  const { year, month, day, weekday, minutes } = wallTimeAt(instant, zone);
  const two = (number2) => String(number2).padStart(2, "0");
  return `${DAYS[weekday] ?? ""} ${year}-${two(month)}-${two(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)} (${zone})`;
};
var DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
export {
  COMPARISON_OPERATORS,
  DAYS,
  Finding,
  FindingLevel,
  ItemReport,
  Level,
  Measurement,
  Override,
  PERMISSIONS,
  ReasonCode,
  Report,
  SignOff,
  Status,
  Subject,
  Undecidable,
  UsageError,
  Verdict,
  WaiverReport,
  abortReason,
  comparison,
  countStatuses,
  createMask,
  defineCheck,
  describeIssues,
  duration,
  errorCode,
  expectedValue,
  failed,
  formatDuration,
  formatSize,
  holds,
  instantOf,
  instantOfLocal,
  instantOfText,
  isError,
  isTimeText,
  isTimeZone,
  judge,
  limits,
  markdownCode,
  markdownProse,
  markdownText,
  markupText,
  matchesEverything,
  messageOf,
  nearest,
  notApplicable,
  oneLine,
  parseComparison,
  parseDuration,
  parseSize,
  passed,
  pathFromRoot,
  pattern,
  patternMistake,
  patterns,
  pending,
  plainText,
  printable,
  readXml,
  rulePage,
  sameIdentity,
  showTime,
  shownPath,
  size,
  tellingPattern,
  texts,
  unavailableGitHub,
  undecided,
  wallTimeAt
};
