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
  describeSecret: () => describeSecret,
  isSecretKey: () => isSecretKey,
  placeholderIn: () => placeholderIn,
  purposeOf: () => purposeOf,
  weaknessOf: () => weaknessOf
});
module.exports = __toCommonJS(stdin_exports);
var import_node_crypto = require("node:crypto");
var SECRET = /(?:SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|AUTH_?KEY|TOKEN|CREDENTIAL|SIGNING_?KEY|ENCRYPTION_?KEY|ENCRYPT_?KEY|MASTER_?KEY|JWT_?KEY|SALT|WEBHOOK_?KEY|APP_?KEY|_PASS$|^PASS$|_PWD$|_DSN$|SECRET_KEY_BASE)/i;
var NOT_SECRET = /(?:PUBLIC|PUBLISHABLE|KEY_ID$|EXPIR|LIFETIME|TTL|TIMEOUT|_AGE$|LENGTH|MIN_|MAX_|ALGORITHM|VALIDATOR|HASHER|_FILE$|_PATH$|_URL$|_URI$|ENDPOINT|HEADER|_NAME$|PREFIX|ENABLED|ROTAT|BLACKLIST|REFRESH_TOKENS$|LIMIT|TYPE$|CLASS|BACKEND|_USER$|_ARN$|REQUIRED$|_TIME$|_TIMEDELTA$|THRESHOLD|_(?:SECONDS|MINUTES|HOURS|DAYS|COUNT|SIZE|INTERVAL|PERIOD|MODE|FIELD|COOKIE|PATTERN|REGEX|POLICY|TEMPLATE|VIEW|FORM|SERIALIZER)$)/i;
var isSecretKey = (key) => SECRET.test(key) && !NOT_SECRET.test(key);
var fingerprintOf = (value) => (0, import_node_crypto.createHash)("sha256").update(value).digest("hex").slice(0, 8);
var describeSecret = (value) => {
  const kinds = [
    [/[a-z]/, "lower case"],
    [/[A-Z]/, "upper case"],
    [/[0-9]/, "digits"],
    [/[^a-zA-Z0-9]/, "other characters"]
  ];
  const found = kinds.filter(([pattern]) => pattern.test(value)).map(([, name]) => name);
  const count = Array.from(value).length;
  return `${count} ${count === 1 ? "character" : "characters"}${found.length === 0 ? "" : ` of ${found.join(", ")}`}, SHA-256 ${fingerprintOf(value)}\u2026`;
};
var PLACEHOLDER = /^(?:change[-_ ]?(?:me|this|it)(?:[-_ ].*)?|(?:my|your|the|our|a|an|some)[-_ ].*(?:key|secret|password|token|here|value)s?|.*[-_ ]?(?:goes[-_ ])?here|super[-_ ]?secret.*|keyboard[-_ ]cat|s3cr3t|hunter2|secret(?:[-_ ]?key)?|password\d*|passw0rd|pass|admin\d*|root|postgres|postgresql|mysql|user|username|guest|dev|development|local|test(?:ing)?\d*|example|dummy|placeholder|none|null|undefined|default|foo|bar|foobar|todo|fixme|tbd|x+|\*+|\.+|-+|0+|1+|(?:0?123456789?0?)|12345|1234|abc123|qwerty\d*|letmein|replace[-_ ]?(?:me|this).*|insert[-_ ].*|fill[-_ ]?(?:me|in).*|enter[-_ ].*|generate[-_ ].*|django-insecure-.*|insecure.*|unsafe.*|not[-_ ]?(?:so[-_ ])?secret.*|dev(?:elopment)?[-_ ].*(?:key|secret|password|token|only).*|test[-_ ].*(?:key|secret|password|token).*|.*(?:change[-_ ]?me|change[-_ ]this|do[-_ ]not[-_ ]use|not[-_ ]for[-_ ]production|in[-_ ]production|replace[-_ ]?me).*|<.*>|\[.*\]|\{\{.*\}\}|\$\{.*\})$/i;
var placeholderIn = (value) => {
  const trimmed = value.trim();
  if (trimmed === "") return "empty";
  if (/^django-insecure-/i.test(trimmed)) return "the one that Django's startproject made, marked as insecure";
  if (PLACEHOLDER.test(trimmed.slice(0, 200))) return "a placeholder or a well-known default";
  if (/^(.)\1*$/.test(trimmed)) return "one character repeated";
  return void 0;
};
var WORDS = /password|secret|django|insecure|postgres|production|development|staging|default|changeme|example|admin|token|access|private|server|backend|frontend|localhost|company|service|super|letmein|welcome|qwerty|monkey|dragon|master|hello|world|test|prod|user|root|key|jwt|app|api|dev|abc|123/gi;
var estimatedBits = (value) => {
  const shortened = value.replace(WORDS, "ab");
  let effective = 0;
  let previous = Number.NaN;
  let difference = Number.NaN;
  for (const char of shortened) {
    const code = char.codePointAt(0) ?? 0;
    const next = code - previous;
    if (!(next === difference && Math.abs(next) <= 1)) effective++;
    difference = next;
    previous = code;
  }
  const classes = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/[0-9]/, 10],
    [/[^a-zA-Z0-9]/, 20]
  ];
  const alphabet = classes.reduce((size, [pattern, count]) => size + (pattern.test(value) ? count : 0), 0);
  const hex = /^[0-9a-f]+$/i.test(value) ? 16 : alphabet;
  return Math.floor(Math.min(effective * Math.log2(Math.max(2, hex)), shannon(shortened) * shortened.length));
};
var shannon = (text) => {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
};
var PURPOSES = [
  [/SECRET_KEY_BASE$/, { what: "Rails signs and encrypts with it", characters: 128, bits: 256 }],
  [
    /^(?:DJANGO_)?SECRET_KEY(?:_FALLBACK.*)?$/,
    { what: "sessions and tokens are signed with it", characters: 50, bits: 128 }
  ],
  [/JWT|SIGNING/, { what: "tokens are signed with it", characters: 32, bits: 128 }],
  [/(?:SESSION|COOKIE|NEXTAUTH|AUTH)_?SECRET/, { what: "sessions are signed with it", characters: 32, bits: 128 }],
  [/PASS(?:WORD|WD|PHRASE)?$|_PWD$/, { what: "it is a password", characters: 12, bits: 48 }],
  [
    /(?:SECRET|ENCRYPTION|ENCRYPT|MASTER)_?(?:KEY)?$/,
    { what: "something is signed or encrypted with it", characters: 32, bits: 112 }
  ]
];
var purposeOf = (key) => PURPOSES.find(([pattern]) => pattern.test(key.toUpperCase()))?.[1] ?? {
  what: "it opens something",
  characters: 8,
  bits: 28
};
var weaknessOf = (value, purpose) => {
  const placeholder = placeholderIn(value);
  if (placeholder !== void 0) return `is ${placeholder}`;
  const decoded = value.startsWith("base64:") ? Buffer.from(value.slice(7), "base64").toString("latin1") : value;
  if (decoded.length < Math.min(purpose.characters, decoded === value ? purpose.characters : 32))
    return `has ${decoded.length} characters and should have at least ${purpose.characters}`;
  if (new Set(decoded).size < 5) return "has fewer than 5 different characters";
  const bits = estimatedBits(decoded);
  return bits < purpose.bits ? `can be guessed: it is long enough, but made of repeats, runs or words (about ${bits} bits, ${purpose.bits} are needed)` : void 0;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  describeSecret,
  isSecretKey,
  placeholderIn,
  purposeOf,
  weaknessOf
});
