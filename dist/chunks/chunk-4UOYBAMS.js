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
  BASE_URL: () => BASE_URL,
  DATABASE: () => DATABASE,
  optionsFor: () => optionsFor
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MZQH5LFA = require("./chunk-MZQH5LFA.js");
var import_chunk_GHKSP26J = require("./chunk-GHKSP26J.js");
var optionsFor = (understood, resolved) => {
  const { rule, params, reading } = understood;
  const values = valuesOf(params);
  const paths = literalPaths(params).map((path) => (0, import_chunk_GHKSP26J.asText)(pathOf(resolved.get(path), path)));
  const ambiguous = literalPaths(params).filter((path) => resolved.get(path)?.kind === "ambiguous");
  const asked = ambiguous.length > 0 ? [`path (several files end in ${ambiguous[0] ?? ""})`] : [];
  switch (rule.uses) {
    case "sign-off":
      return { with: {}, missing: [] };
    case "files":
      return filesOptions(understood, paths, asked);
    case "document":
      return documentOptions(understood, paths, asked);
    case "backup":
      return backupOptions(values, paths, asked);
    case "migrations":
      return /\bappl|execut|run\b|upgrade|pending|status|complet|ausführ|ejecut|deploy/.test(reading.says) ? { with: {}, missing: ["database"] } : { with: {}, missing: [] };
    case "settings":
      return settingsOptions(understood, values, paths, asked);
    case "http":
      return requestOptions(understood, values);
    case "sql":
      return queryOptions(understood, values);
    case "schema": {
      const statements = values["sql"] ?? [];
      return statements.length === 0 ? { with: {}, missing: ["holds"] } : { with: { url: DATABASE, holds: statements.join("\n") }, missing: [] };
    }
    case "scan":
      return scanOptions(understood, values, asked);
    case "run": {
      const commands = values["command"] ?? [];
      if (commands.length === 0) return { with: {}, missing: ["command"] };
      const harmless = commands.every(import_chunk_MZQH5LFA.isHarmless);
      return {
        with: harmless && commands.length === 1 ? { command: commands[0] } : {},
        missing: [harmless ? "consent" : "a command that only looks"]
      };
    }
    case "logs":
      return paths.length > 0 ? {
        with: {
          path: single(paths),
          ...values["pattern"] === void 0 ? {} : { "not-matches": values["pattern"] }
        },
        missing: asked
      } : { with: {}, missing: ["source"] };
    case "metrics":
      return {
        with: values["threshold"] === void 0 ? {} : { expect: values["threshold"][0] },
        missing: values["threshold"] === void 0 ? ["source", "limit"] : ["source"]
      };
    case "github":
      return githubOptions(understood, paths);
    case "tcp": {
      const port = /\b(?:port|puerto)\s*:?\s*(\d{2,5})\b/i.exec(reading.inline.text)?.[1];
      return {
        with: port === void 0 ? {} : { port: Number(port) },
        missing: port === void 0 ? ["host", "port"] : ["host"]
      };
    }
    case "services":
      return { with: {}, missing: ["source"] };
    case "openapi":
      return { with: {}, missing: ["url"] };
    default:
      return { with: {}, missing: ["options"] };
  }
};
var BASE_URL = "${{ vars.BASE_URL }}";
var DATABASE = "${{ secrets.DATABASE_URL }}";
var API_TOKEN = "${{ secrets.API_TOKEN }}";
var valuesOf = (params) => {
  const values = {};
  for (const [name, value] of Object.entries(params))
    (values[name.replace(/\d+$/, "")] ??= []).push(...(typeof value === "string" ? [value] : value).map(import_chunk_GHKSP26J.asText));
  return values;
};
var literalPaths = (params) => Object.entries(params).flatMap(
  ([name, value]) => /^path\d*$/.test(name) && typeof value === "string" ? [value] : []
);
var single = (values) => values.length === 1 ? values[0] ?? "" : values;
var says = ({ reading }, pattern) => pattern.test(reading.says);
var pathOf = (found, written) => found?.kind === "found" ? found.path : written;
var filesOptions = (understood, paths, asked) => {
  if (paths.length === 0) return { with: {}, missing: ["path"] };
  const saysMore = says(
    understood,
    /updated|up to date|aktualisiert|actualizad|atualizad|mis à jour|reviewed|configured|complete\b|in sync|is in `?\.|gitignore|matches|correct/
  );
  const unwanted = says(understood, /\bno\b.*\b(?:committed|left)|not committed|\babsent\b|removed|deleted/);
  if (unwanted)
    return {
      with: { path: single(paths), exists: false },
      missing: ["confirmation that it must not be there", ...asked]
    };
  return {
    with: { path: single(paths), ...says(understood, /not empty|size > 0/) ? { size: "> 0" } : {} },
    missing: [...asked, ...saysMore ? ["what it has to contain"] : []]
  };
};
var backupOptions = (values, paths, asked) => {
  const limit = values["threshold"]?.[0] ?? "";
  const age = /(\d+)\s*(h|hours?|stunden?|horas?|heures?|d|days?|tagen?|tage|d[ií]as?|jours?)\b/i.exec(limit);
  const size = /(?:>=?|at least|more than|over|mindestens)\s*([1-9]\d*(?:\.\d+)?\s*[KMGT]i?B)\b/i.exec(limit);
  return {
    with: {
      ...paths.length === 0 ? {} : { path: single(paths) },
      ...age === null ? {} : { "max-age": `${age[1] ?? ""}${/^(?:h|s)/i.test(age[2] ?? "") ? "h" : "d"}` },
      ...size === null ? {} : { "min-size": (size[1] ?? "").replace(/\s+/g, "") }
    },
    missing: paths.length === 0 ? ["path"] : asked
  };
};
var documentOptions = ({ reading }, paths, asked) => {
  if (paths.length > 0) return { with: { path: single(paths) }, missing: asked };
  const section = reading.checklist.headings.find(
    (heading) => /roll ?back (?:plan|procedure|steps)|rückroll|plan de reversi[óo]n/i.test(heading.text) && /roll ?back|rückroll|revers/.test(reading.says)
  );
  return section === void 0 ? { with: {}, missing: ["path"] } : { with: { path: reading.checklist.path, sections: [(0, import_chunk_GHKSP26J.asText)(plainText(section.text))] }, missing: [] };
};
var plainText = (heading) => heading.replace(new RegExp("\\p{Extended_Pictographic}|\\ufe0f", "gu"), "").replace(/[*_`]/g, "").trim();
var settingsOptions = (understood, values, paths, asked) => {
  const keys = [...values["key"] ?? [], ...values["keys"] ?? []];
  const expected = values["expected"] ?? [];
  const from = paths.length === 0 ? {} : { from: paths };
  if (keys.length === 0) return { with: from, missing: [...asked, "key"] };
  const negated = says(understood, /\bnot\b|\bno\b|\bnicht\b|\bno es\b/);
  const prose = understood.reading.inline.prose.toLowerCase();
  const isStrong = /unique|secure|strong|secret|geheim|random|generated|at least \d+ char/.test(prose);
  const expectation = (key, index) => {
    const value = keys.length === 1 || expected.length === keys.length ? expected[index] : void 0;
    if (value !== void 0 && !negated) return scalarOf(value);
    const [named] = understood.reading.facts.names;
    if (value === void 0 && negated && named !== void 0 && understood.reading.facts.names.length === 1)
      return /contain|includ|never/.test(prose) ? { excludes: (0, import_chunk_GHKSP26J.asText)(named) } : { "not-pattern": `(?i)^${(0, import_chunk_GHKSP26J.asText)(named).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$` };
    if (/(?:should|must) not be (?:set|defined|present)|not set\b|no longer|\bunset\b|\bremoved\b|\babsent\b/.test(prose))
      return { absent: true };
    if (/from (?:the )?env/.test(prose)) return { "from-environment": true };
    if (isStrong && /SECRET|KEY|TOKEN|PASSWORD/i.test(key)) return { strong: true };
    return listedValue(understood, key) ?? { present: true };
  };
  const onlyPresent = keys.some((key, index) => JSON.stringify(expectation(key, index)) === '{"present":true}');
  const bare = prose.replace(/\([^)]*\)/g, " ");
  const isSet = new RegExp("^[^\\p{L}]*$|(?<!\\p{L})(?:set|configured|defined|present|provided|exists?|added|filled|variables?|env|gesetzt|konfiguriert|configurad[ao]s?|definid[ao]s?|configur\xE9\\w*)(?!\\p{L})", "u").test(
    bare
  ) && (keys.length > 2 || !new RegExp("(?<!\\p{L})(?:only|correctly|includes?|matches|points|to|not|no longer|enth\xE4lt|con el)(?!\\p{L})", "u").test(bare));
  const missing = onlyPresent && !isSet ? [...asked, "expected value"] : asked;
  return {
    with: { ...from, expect: Object.fromEntries(keys.map((key, index) => [key, expectation(key, index)])) },
    missing
  };
};
var listedValue = (understood, key) => {
  if (/SECRET|KEY|TOKEN|PASSWORD|URL|HOST|NAME|USER|EMAIL|ID$/i.test(key)) return void 0;
  const entry = understood.reading.knowledge.settings.flatMap((list) => list.entries).find((one) => one.key === key);
  if (entry === void 0 || !(/\b(?:must|should|always|never)\b/i.test(entry.comment) || /^(?:true|false|production|prod)$/i.test(entry.value)))
    return void 0;
  return /[<>]|\.\.\.|your|xxx/i.test(entry.value) || entry.value === "" ? void 0 : scalarOf((0, import_chunk_GHKSP26J.asText)(entry.value));
};
var scalarOf = (value) => /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : /^-?\d{1,15}$/.test(value) ? Number(value) : value;
var requestOptions = (understood, values) => {
  const { facts, says: said } = understood.reading;
  const target = values["url"]?.[0] ?? values["path"]?.[0];
  const missing = [];
  if (target === void 0) missing.push("url");
  const url = target === void 0 ? void 0 : addressOf(target);
  if (url !== void 0 && /[<>{}*[\]]/.test(url.replace(BASE_URL, ""))) missing.push("path");
  if (facts.method !== void 0 && facts.method !== "GET" && facts.method !== "HEAD") missing.push("body");
  const limit = values["threshold"]?.map(durationLimit).find((one) => one !== void 0);
  const status = (values["expected"] ?? []).find((one) => /^[1-5]\d\d$/.test(one));
  const text = (values["expected"] ?? []).find((one) => !/^[1-5]\d\d$/.test(one));
  const header = values["header"]?.find((one) => /^authorization:/i.test(one));
  if (/\b(?:cors|permission|admin|login|log in|authentication|tokens?|rate limit|requires?|certificate|headers?|redirect)/.test(
    said
  ) && status === void 0)
    missing.push("expect");
  if ((values["url"] ?? []).length + (values["path"] ?? []).length > 1) missing.push("one address");
  return {
    with: {
      ...url === void 0 ? {} : { url },
      ...facts.method === void 0 || facts.method === "GET" ? {} : { method: facts.method },
      ...header === void 0 ? {} : { headers: { Authorization: `Bearer ${API_TOKEN}` } },
      expect: {
        status: status === void 0 ? 200 : Number(status),
        ...limit === void 0 ? {} : { "max-time": limit },
        ...text === void 0 ? {} : { body: { contains: text } }
      }
    },
    missing
  };
};
var addressOf = (target) => {
  const match = /^https?:\/\/([^/:?#]+)(?::\d+)?(.*)$/.exec(target);
  if (match === null) return `${BASE_URL}${target}`;
  const isPlaceholder = /^(localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker)|(^|\.)example\.(com|org|net)$|your-?|<|\$|staging|domain\.com$/i.test(
    match[1] ?? ""
  );
  return isPlaceholder ? `${BASE_URL}${match[2] ?? ""}` : target;
};
var durationLimit = (threshold) => {
  const match = /(\d+(?:[.,]\d+)?)\s*(ms|milli\S*|s|secs?|seconds?|sekunden?|segundos?|secondes?)\b/i.exec(threshold);
  if (match === null || /^(?:>|≥|at least|more than|over|mindestens)/i.test(threshold)) return void 0;
  return `${(match[1] ?? "").replace(",", ".")}${/^m/i.test(match[2] ?? "") ? "ms" : "s"}`;
};
var queryOptions = (understood, values) => {
  const { says: said } = understood.reading;
  if ((values["sql"] ?? []).length > 0) return { with: { url: DATABASE }, missing: ["consent"] };
  if (understood.rule.name === "database-answers")
    return { with: { url: DATABASE, query: "SELECT 1", expect: 1 }, missing: [] };
  const table = values["table"]?.[0];
  const column = values["column"]?.[0];
  if (table === void 0 || !isIdentifier(table)) return { with: { url: DATABASE }, missing: ["query", "expect"] };
  if (column === void 0 || !isIdentifier(column))
    return /exist|table/.test(said) ? {
      with: {
        url: DATABASE,
        query: `SELECT count(*) FROM information_schema.tables WHERE table_name = '${table.replace(/^.*\./, "")}'`,
        expect: ">= 1"
      },
      missing: isModelName(table) ? ["table"] : []
    } : { with: { url: DATABASE }, missing: ["query", "expect"] };
  if (/duplicate|duplikat|duplicad|unique|distinct/.test(said))
    return {
      with: {
        url: DATABASE,
        query: `SELECT count(*) FROM (SELECT ${column} FROM ${table} WHERE ${column} IS NOT NULL GROUP BY ${column} HAVING count(*) > 1) AS repeated`,
        expect: 0
      },
      missing: []
    };
  if (/\bnull|\bnulo|\ball\b|\bevery|\beach|have|has/.test(said) && !/index/.test(said))
    return {
      with: { url: DATABASE, query: `SELECT count(*) FROM ${table} WHERE ${column} IS NULL`, expect: 0 },
      missing: []
    };
  return { with: { url: DATABASE }, missing: ["query", "expect"] };
};
var isIdentifier = (name) => /^[a-z_]\w*(?:\.[a-z_]\w*)?$/i.test(name);
var isModelName = (name) => /[A-Z]/.test(name);
var scanOptions = (understood, values, asked) => {
  const { name } = understood.rule;
  if (name === "debug-code") return { with: { for: ["debug-code"], scope: "changed" }, missing: asked };
  if (name === "secret-in-code") return { with: { for: ["secrets"] }, missing: asked };
  return { with: {}, missing: values["pattern"] === void 0 ? ["scanner"] : ["rule"] };
};
var githubOptions = (understood, paths) => {
  const { name } = understood.rule;
  if (name === "code-review") {
    const count = /\b(\d|two|three|zwei|dos)\b (?:\w+ )?(?:review|approv|people|developers|engineers)/.exec(
      understood.reading.says
    )?.[1] ?? "1";
    return { with: { reviews: { count: { two: 2, zwei: 2, dos: 2, three: 3 }[count] ?? Number(count) } }, missing: [] };
  }
  if (name === "file-to-review") return { with: { reviews: { count: 1, paths } }, missing: [] };
  if (name === "deployment") return { with: {}, missing: ["environment"] };
  return { with: {}, missing: [name === "continuous-integration" ? "name of the check" : "branch"] };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BASE_URL,
  DATABASE,
  optionsFor
});
