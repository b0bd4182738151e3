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
  importChecklist: () => importChecklist,
  understand: () => understand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4UOYBAMS = require("./chunk-4UOYBAMS.js");
var import_chunk_4XOYRBRA = require("./chunk-4XOYRBRA.js");
var import_chunk_MRWXMYQ7 = require("./chunk-MRWXMYQ7.js");
var import_chunk_MZQH5LFA = require("./chunk-MZQH5LFA.js");
var import_chunk_RYPKTIQJ = require("./chunk-RYPKTIQJ.js");
var import_chunk_GHKSP26J = require("./chunk-GHKSP26J.js");
var import_chunk_HWMXG267 = require("./chunk-HWMXG267.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var collect = () => {
  const values = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  return {
    add(name, ...texts) {
      for (const text of texts) {
        if (text === void 0 || text === "") continue;
        const known = [...values].some(([key, value]) => key.replace(/\d+$/, "") === name && value === text);
        if (known) continue;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        values.set(count === 1 ? name : `${name}${count}`, text);
      }
    },
    keys(texts) {
      if (texts.length > 0) values.set("keys", texts);
    },
    result: () => Object.fromEntries(values)
  };
};
var commandParams = (reading, rule, found) => {
  const { facts } = reading;
  found.add("command", ...facts.commands);
  if (facts.commands.length > 0 || rule.uses === "files" || rule.uses === "document" || rule.uses === "github" || rule.uses === "metrics")
    return;
  const fitting = reading.commands.filter((command) => fits((0, import_chunk_MZQH5LFA.roleOfCommand)(command.text), rule, reading));
  const chosen = fitting.length > 0 ? fitting : rule.uses === "run" && rule.name === "rollback-migration-commands" ? reading.commands : [];
  if (rule.name === "child-of-tests") return;
  if (rule.uses === "logs" && !isAboutCommand(reading)) return;
  found.add("command", ...chosen.map((command) => command.text));
  if (rule.uses === "run") found.add("cwd", ...chosen.map((command) => command.cwd));
  if (rule.uses === "backup")
    for (const text of blockCommands(reading)) found.add("path", /^ls\s+(?:-\S+\s+)*([\w./*-]+)$/.exec(text)?.[1]);
  if (chosen.length === 0 && rule.uses === "run" && (rule.name === "validation-commands" || rule.name === "build"))
    found.add("command", ...commandsElsewhere(reading));
};
var isAboutCommand = (reading) => {
  const wanted = (0, import_chunk_4XOYRBRA.stemsOf)(reading.inline.text);
  return reading.commands.some(
    (command) => reading.blockPlace === "item" || (0, import_chunk_4XOYRBRA.countShared)(wanted, (0, import_chunk_4XOYRBRA.stemsOf)(command.text)) > 1 || /crash|service/.test(reading.says)
  );
};
var fits = (role, rule, reading) => {
  switch (rule.uses) {
    case "migrations":
      return role === "migration";
    case "backup":
      return role === "backup" && /creat|taken|made|success|erstellt|crear|full|file/.test(reading.says);
    case "logs":
      return role === "log";
    case "services":
      return role === "status" || role === "log";
    case "run":
      return role !== "request" && role !== "log" && (role !== "migration" || rule.name === "rollback-migration-commands");
    default:
      return false;
  }
};
var commandsElsewhere = (reading) => {
  const wanted = (0, import_chunk_4XOYRBRA.stemsOf)(reading.inline.text);
  const all = [...reading.knowledge.blocks.values()].flatMap((block) => block.commands);
  const commented = all.filter((command) => (0, import_chunk_4XOYRBRA.countShared)(wanted, (0, import_chunk_4XOYRBRA.stemsOf)(command.comment)) > 1);
  const chosen = commented.length > 0 && reading.says.includes("valid") ? commented : all.filter(
    (command) => /collectstatic|assets:precompile/.test(command.text) && /static|assets/.test(reading.says)
  );
  return [...new Set(chosen.map((command) => command.text))];
};
var blockCommands = (reading) => [...reading.binding.nested, ...reading.binding.below, ...reading.binding.above].flatMap(
  (node) => reading.knowledge.blocks.get(node)?.commands.map((command) => command.text) ?? []
);
var dataParams = (reading, rule, found) => {
  const { facts } = reading;
  found.add("sql", ...facts.queries);
  if (facts.queries.length === 0 && (rule.name === "ddl-block" || rule.name === "query-in-text")) {
    found.add("sql", ...reading.statements.map((one) => one.text));
    return;
  }
  found.add("threshold", ...facts.thresholds);
  found.add("expected", facts.expected);
  const names = facts.names.filter((name) => !/[\s()<>=]/.test(name));
  const dotted = names.map((name) => /^([a-z_]\w*)\.([a-z_]\w*)$/i.exec(name)).find((match) => match !== null);
  if (dotted !== void 0 && dotted !== null) {
    found.add("table", dotted[1]);
    found.add("column", dotted[2]);
    return;
  }
  const table = tableNamed(reading, names);
  found.add("table", table);
  const column = names.filter(
    (name) => name !== table && /^[a-z_]\w*$/i.test(name) && !/^(idx|ix|uq|fk|pk)_|_(idx|key|fkey|pkey|unique)$/.test(name)
  );
  if (table !== void 0) found.add("column", ...column);
  if (names.length > 0) return;
  const known = columnFor(reading);
  if (known !== void 0) {
    found.add("table", known.table);
    found.add("column", known.column);
    return;
  }
  const model = modelFor(reading);
  found.add("table", model);
  if (reading.commands.length > 0 && /tables?|columns?|spalten|tablas?/.test(reading.says)) {
    const wanted = /column/.test(reading.says) ? /\\d\s/ : /\\dt/;
    const command = reading.commands.find((one) => wanted.test(one.text)) ?? blockCommands(reading).find((text2) => wanted.test(text2));
    const text = typeof command === "string" ? command : command?.text;
    if (text !== void 0) {
      found.add("command", text);
      found.add("table", /\\d[t+]*\s+([\w.]+)/.exec(text)?.[1]);
    }
  }
};
var tableNamed = (reading, names) => {
  const text = reading.item.text;
  const beside = /`([\w.]+)`\s*(?:table|model|tabelle|tabla|tabela)\b|(?:table|model|tabelle|tabla|tabela|la table)\s+`([\w.]+)`/i.exec(
    text
  );
  const name = beside?.[1] ?? beside?.[2];
  if (name !== void 0) return name;
  if (names.length === 1 && /^[a-z]+(_[a-z]+)*s$/.test(names[0] ?? "") && /\b(rows?|records?|in|from)\b/.test(reading.says))
    return names[0];
  return void 0;
};
var columnFor = (reading) => reading.knowledge.columns.find((one) => {
  if (one.column === void 0) return false;
  const column = one.column.toLowerCase().replace(/_/g, " ");
  if (!reading.says.includes(column)) return false;
  const table = one.table.toLowerCase().replace(/^.*\./, "").replace(/_/g, " ").replace(/s$/, "");
  const without = reading.says.replace(new RegExp(`${column.replace(/[^\w ]/g, "")}s?`, "g"), " ");
  return new RegExp(`(?<![\\w-])${table.replace(/[^\w ]/g, "")}s?\\b`).test(without) || /duplicate|unique/.test(reading.says) && column.startsWith(table);
});
var modelFor = (reading) => {
  if (!/\b(table|model|tabelle|tabla)\b/.test(reading.says)) return void 0;
  const wanted = (0, import_chunk_4XOYRBRA.stemsOf)(reading.says.replace(/\([^)]*\)/g, "")).filter((word) => !/^(tabl|model|exist)$/.test(word));
  const fitting = reading.knowledge.models.filter(
    (model) => wanted.length > 1 && (0, import_chunk_4XOYRBRA.countShared)(wanted, (0, import_chunk_4XOYRBRA.stemsOf)(model)) === wanted.length
  );
  return fitting.length === 1 ? fitting[0] : void 0;
};
var durationsOf = (reading) => reading.facts.durations.filter(
  (duration) => new RegExp(
    `(?:for|last|first|within|during|\xFCber|w\xE4hrend|durante|beobachten|old deployment for)\\s+(?:the\\s+)?(?:first\\s+|last\\s+|at least\\s+)?${duration.replace(/[^\w\s–-]/g, ".")}|${duration.replace(/[^\w\s–-]/g, ".")} (?:after|beobachten|lang|without)`,
    "i"
  ).test(reading.inline.text)
);
var settingsParams = (reading, found) => {
  const { facts } = reading;
  for (const { key, expected } of facts.settings) {
    found.add("key", key);
    found.add("expected", expected);
  }
  if (facts.settings.length === 0 && reading.parent?.facts.paths.length) {
    found.add("key", ...facts.names.slice(0, 1));
    found.add(
      "expected",
      ...facts.names.slice(1, 2).filter(() => / is | = |: /.test(reading.says) && !/ not /.test(reading.says))
    );
  }
  found.add("threshold", ...facts.thresholds);
  const file = settingsFileOf(reading);
  found.add("path", ...facts.paths, ...facts.paths.length === 0 && file !== void 0 ? [file] : []);
  const listed = reading.binding.nested.flatMap((node) => reading.knowledge.blocks.get(node)?.settings ?? []);
  if (facts.settings.length === 0 && listed.length > 0) {
    found.keys([...new Set(listed.filter((entry) => !entry.alternative).map((entry) => entry.key))]);
    return;
  }
  if (facts.settings.length === 0) {
    const name = /^([A-Z][a-z]+[A-Z]\w*)\b/.exec(reading.inline.text)?.[1] ?? /\blevel is (DEBUG|INFO|WARN(?:ING)?|ERROR)\b/.exec(reading.inline.text)?.[1];
    if (file !== void 0 || /level is/.test(reading.says)) found.add("expected", name);
    if (/environment|env vars?|umgebungsvariablen|variables? de entorno|variáveis|\.env/.test(reading.says) && /\ball|alle|todas|toutes|required/.test(reading.says))
      found.keys(requiredKeys(reading));
  }
};
var settingsFileOf = (reading) => reading.headingFacts?.paths[0];
var requiredKeys = (reading) => {
  const lists = reading.knowledge.settings.filter((list) => !/optional|example|if using/i.test(list.heading));
  const own = /* @__PURE__ */ new Set([...reading.binding.nested, ...reading.binding.below, ...reading.binding.above]);
  const chosen = lists.filter((list) => own.has(list.node)).length > 0 ? lists.filter((list) => own.has(list.node)) : lists.filter(
    (list) => /required|critical|must|mandatory|needed|environment|variables|erforderlich|requerid|obligatori/i.test(
      list.heading
    )
  );
  const used = chosen.filter((list, index) => index === 0 || /required|critical|must|mandatory/i.test(list.heading));
  return [
    ...new Set(
      (used.length === 0 && lists.length === 1 ? lists : used).flatMap(
        (list) => list.entries.filter((entry) => !entry.alternative).map((entry) => entry.key)
      )
    )
  ];
};
var scanParams = (reading, found) => {
  const { facts, inline } = reading;
  found.add("pattern", ...facts.names);
  if (facts.names.length === 0)
    for (const match of inline.prose.matchAll(
      /\b(console\.log|debugger|var_dump|print_r|binding\.pry|byebug|System\.out\.println|fmt\.Println|TODO|FIXME)\b/g
    ))
      found.add("pattern", match[1]);
  const isImage = facts.paths.every((path) => /^[\w.-]+\/[\w./-]+$/.test(path) && !/\.\w+$/.test(path));
  if (!isImage) found.add("path", ...facts.paths);
  if (facts.paths.length === 0) found.add("path", settingsFileOf(reading));
};
var logPatterns = (reading) => {
  const code = reading.facts.names.filter((name) => !/[/]/.test(name)).concat(reading.inline.codes.filter((one) => /^(ERROR|WARN|FATAL|CRITICAL)$/.test(one)));
  if (code.length > 0) return [...new Set(code)];
  const status = /\b(5\d\d|4\d\d|5xx|4xx)\b (?:errors?|responses?|fehler)/i.exec(reading.inline.text)?.[1];
  const level = /\b(ERROR|FATAL|CRITICAL|WARN|OutOfMemoryError|OOM)\b/.exec(reading.inline.text)?.[1];
  const about = /\brelated to (?:the )?((?:[A-Z][\w-]*)(?: [A-Z][\w-]*)*)/.exec(reading.inline.text)?.[1];
  return [status, level, about].filter((one) => one !== void 0);
};
var words = (...parts) => new RegExp(`(?<![\\p{L}\\p{N}_])(?:${parts.join("|")})(?![\\p{L}\\p{N}_])`, "iu");
var WORDS = {
  backup: words(
    "back-?ups?|backed up|snapshots?|(?:database|db|data) dumps?|point-in-time recovery|pitr",
    "(?:daten)?sicherung(?:en|skopie)?|copias? de seguridad|respaldos?|c\xF3pias? de seguran\xE7a|sauvegardes?"
  ),
  backupByPeople: words(
    "secure(?:ly)?|off-?site|encrypted|encryption|stored|replicat\\p{L}*|region|older|remove[d]?|delete[d]?|procedures?|team|restore[sd]? from",
    "contains?"
  ),
  policy: words("retention|policy|policies|documented|schedule"),
  restore: words(
    "restor(?:e[sd]?|ing|ation)|wiederherstell\\p{L}*|restaur\\p{L}*|integrity|integrit\xE4t|integridad",
    "int\xE9grit\xE9|valid(?:ated)?"
  ),
  migration: words(
    "(?:data )?migrations?|(?:data|database|schema|records?|tables?|users?) migrated|schema (?:updates?|changes?|migrations?)|migrationen",
    "migraci(?:\xF3n|ones)|migra\xE7(?:\xE3o|\xF5es)|flyway|liquibase|alembic"
  ),
  migrationLint: words(
    "destructive|destruktiv\\p{L}*|destructiv\\p{L}*|reverse functions?|reversible",
    "backwards?[- ]compatible|additive|additive only|locks? (?:a |the )?(?:large )?tables?",
    "zero[- ]downtime migrations?|abw\xE4rtskompatibel|reversibles?"
  ),
  statement: words("needed|needs?|required|necessary|n\xF6tig|necesari[ao]s?"),
  logs: words("logs?|log files?|log entries|fehlerlogs?|protokolle?n?|registros?|journaux|logdateien|log review"),
  logSetting: words("log(?:ging)? levels?|log rotation|logging|logrotate|log format|structured logs?"),
  auditTrail: words("audit|auditing|trails?|actions?"),
  configured: words(
    "configured|enabled|set(?: up| correctly)?|configuration|disabled|active|konfiguriert|gesetzt",
    "aktiviert|configurad[ao]s?|configur\xE9\\p{L}*|definid[ao]s?|activad[ao]s?"
  ),
  problem: words(
    "errors?|exceptions?|warnings?|failures?|crash(?:es)?|panics?|fehler|errores|erros|erreurs?|warnungen",
    "stack ?traces?|timeouts?"
  ),
  debugCode: words(
    "debug (?:code|statements?|output|prints?)|debugging code|console(?:\\.| )log\\p{L}*",
    "console statements?|print statements?|debug-?ausgaben|commented[- ]out code|todo comments?|todos",
    "fixmes?|debugger|c\xF3digo de depuraci\xF3n"
  ),
  secretInCode: words(
    "hard-?coded|hardkodiert\\p{L}*|secrets? (?:in|committed)|sensitive data in",
    "passw(?:ords?|\xF6rter) i[nm]|(?:api )?keys? (?:or \\p{L}+ )?(?:in (?:the )?(?:code|source|repo\\p{L}*|git|client|bundle|version|chart)|committed)",
    "credentials? (?:in (?:the )?(?:code|source|repo\\p{L}*|git)|committed)|no secrets|aucun secret|secrets? dans le code|nenhum segredo|segredos no c\xF3digo|ning\xFAn secreto|keine (?:passw\xF6rter|geheimnisse|zugangsdaten)",
    "secret scan\\p{L}*|contrase\xF1as en|senhas no|embebid[ao]s?"
  ),
  weakness: words(
    "sql[- ]?injections?|xss|cross-site scripting|csrf|vulnerabilit(?:y|ies)|vulnerable|cves?|sast",
    "dependency (?:scan|check)\\p{L}*|security scan\\p{L}*|image scan\\p{L}*|scanned|owasp|schwachstellen",
    "sicherheitsl\xFCcken|vulnerabilidad(?:es)?|vulnerabilit\xE9s?|snyk|trivy"
  ),
  environment: words(
    "environment(?:al)? (?:variables?|configs?|configuration|vars)|env(?:ironment)?[- ]?vars?",
    "env variables?|umgebungsvariablen?|variables? de entorno|vari\xE1veis de ambiente",
    "variables? d'environnement|\\.env"
  ),
  settingThing: words(
    "connection strings?|secret keys?|api keys?|api url|base url|backend (?:api )?url|jwt secrets?",
    "allowed hosts|debug mode|debug toolbar|security headers|database credentials|db credentials",
    "mail settings|smtp|bootstrap servers|connection pooling|log level|feature toggles",
    "session (?:cookie|secret)s?|cookie settings|cors (?:settings|configuration|origins?)|secrets?",
    "credentials|api tokens?|keys|(?:liveness|readiness)(?: and readiness)? probes?|resource limits",
    "zugangsdaten|geheimnisse|credenciales|credenciais|live keys"
  ),
  endpoint: words("endpoints?|routes?|apis?|endpunkte?|rutas?|webhooks?"),
  answers: words(
    "accessible|reachable|responds?|responding|responsive|returns?|answers?|loads|loading|available",
    "respond(?:s|ing)? correctly|up and running|is running|are running|serves?|served|live|erreichbar",
    "antwortet|l\xE4dt|ladet|accesibles?|accessibles|acess\xEDveis|responden?|carga|acess\xEDvel|accessible|disponibles?|verf\xFCgbar",
    "still works?|healthy"
  ),
  site: words(
    "frontend|backend|back-end|front-end|app|application|website|site|web ?app|home ?page|landing page",
    "pages?|server|ui|dashboard|startseite|anwendung|aplicaci\xF3n|p\xE1ginas?|pages principales|page de connexion|sitio|static (?:files|assets)",
    "service|servicio|dienst|servers?|load balancer|domain"
  ),
  health: words(
    "health ?checks?|health endpoints?|health|healthz|liveness|readiness|heartbeat|uptime",
    "smoke tests? (?:pass\\p{L}*)"
  ),
  authentication: words(
    "authentication|authorization|auth|jwt|tokens?|log-?in|sign-?in|permissions?|role-based access",
    "access control|unauthori[sz]ed|unauthenticated|rate limit\\p{L}*|authentifizierung|autenticaci\xF3n",
    "autentica\xE7\xE3o|permisos"
  ),
  works: words(
    "works?|working|functional|functioning|enforced|required|secured|protected|correct(?:ly)?",
    "successful(?:ly)?|valid|validation|funktioniert|funktionieren|funcionan?|fonctionne|active"
  ),
  transport: words(
    "ssl|tls|https|certificates?|zertifikate?|certificados?|certificats?|hsts|security headers?|cors",
    "headers?|redirects?|csp"
  ),
  openapi: words("swagger|openapi|re-?doc|api schema|graphql schema|schema generated"),
  responseTime: words(
    "response times?|load times?|page load|page speed|performance|latency|antwortzeit(?:en)?",
    "ladezeit(?:en)?|tiempos? de respuesta|tempo de resposta|temps de (?:chargement|r\xE9ponse)|tempo de carregamento|handles? expected load|load test\\p{L}*",
    "concurrent users|lighthouse|time to first byte|ttfb"
  ),
  metric: words(
    "error rates?|fehlerraten?|tasas? de error(?:es)?|taxa de erros?|success rates?|cpu(?:-auslastung)?",
    "memory|speicher(?:verbrauch)?|memoria|disk (?:usage|space)|storage usage|usage|utili[sz]ation",
    "throughput|latency|latencia|percentile|p9[059]|consumer lag|replica(?:tion)? lag|lag",
    "queue (?:length|depth|size|latency)|requests? per|per (?:second|minute|day|hour)|metrics|cache hit",
    "restarts?|throttling|connection pool|saturation|core web vitals|largest contentful paint|auslastung",
    "uso de (?:cpu|memoria)|conversion rates?|anomal(?:y|ies)|dead jobs|failed jobs|grafana",
    "processing jobs|in sync|crash rates?|apdex|slo|sli"
  ),
  watches: words(
    "monitor(?:s|ed|ing)?|track(?:s|ed|ing)?|watch(?:es|ed|ing)?|observe[d]?|beobachten|\xFCberwachen",
    "\xFCberwacht|supervisar|monitorear|vigilar|surveiller|acompanhar|check(?:s|ed)?"
  ),
  watched: words(
    "performance|metrics?|rates?|times?|usage|cpu|memory|health|success|interactions?|actions?|errors?",
    "load|utili[sz]ation|quer(?:y|ies)|latency|length|depth|traffic|throughput|antwortzeiten|resources?",
    "resource utili[sz]ation|disk|tiempos|uso"
  ),
  data: words(
    "data (?:integrity|consistency|verification|validation)|database integrity|datenintegrit\xE4t",
    "integridad de (?:los )?datos|integrity checks?|foreign[- ]keys?|constraints?|duplicates?",
    "duplikate?n?|duplicad[ao]s?|nulls?|null(?:-|\\s)?values?|not null|nulos?|index(?:es)?|indices",
    "\xEDndices?|unique|row counts?|record counts?|records? (?:intact|migrated|match)|records intact",
    "tables? (?:exists?|created)|columns? (?:exists?|added)|row[- ]level security|rls|orphan(?:ed|s)?",
    "slow quer(?:y|ies)|database size|database connections?|connection to (?:the )?database",
    "db connections?|referential|datenbankverbindung"
  ),
  databaseWord: words(
    "database|db|tables?|sql|postgres(?:ql)?|mysql|mariadb|schema|datenbank|tabellen?|base de datos",
    "tablas?|data|columns?"
  ),
  codeReview: words(
    "code review(?:ed|s)?|peer review(?:ed)?|code-review|pull requests?|prs?|merge requests?",
    "review (?:of )?(?:all )?(?:the )?(?:modified|changed|code) (?:files|changes)|reviewed by",
    "approved by \\p{L}+ (?:reviewers?|developers?|engineers?)|revisi\xF3n de c\xF3digo|revis\xE3o de c\xF3digo",
    "revue de code|reviewers?|branch protection"
  ),
  ci: words(
    "ci|pipelines?|github actions|jenkins|gitlab|(?:ci|github|actions?) workflows?|workflow runs?",
    "builds? (?:is|are|status|green|passing|passed)|quality gate|lint(?:ing|er)?(?: errors)?",
    "(?:all |unit |integration |e2e |end-to-end |automated |regression |comprehensive |full )+(?:tests?|testing|test suite)",
    "tests? (?:pass(?:es|ed|ing)?|are green|suite)|test suite|tests bestanden",
    "pruebas (?:unitarias|de integraci\xF3n|pasan)|testes? (?:unit\xE1rios|passando)|testes passando|updated and tested",
    "type ?check\\p{L}*|coverage|testing completed|build process|successful build"
  ),
  codeMoves: words(
    "pushed|merged|merge|tagged|release tag|code push|latest code|push|up to date with|feature branch",
    "release branch|gepusht|gemergt|tag"
  ),
  deploys: words(
    "deploy(?:s|ed|ing)?|deployment|released?|roll(?:ed)? out|ausrollen|ausgerollt|bereitgestellt",
    "desplegar|desplegad[ao]|implantar|d\xE9ploy\\p{L}*|ship"
  ),
  deployed: words(
    "code|application|app|backend|frontend|build|staging|production|prod|version|canary|environment",
    "changes|services?|image|successful(?:ly)?|release|versi\xF3n|vers\xE3o|anwendung|without errors|succeeded",
    "to \\p{L}+|preview|server"
  ),
  dependencies: words(
    "dependenc(?:y|ies)|packages? installed|requirements installed|abh\xE4ngigkeiten|dependencias",
    "depend\xEAncias|d\xE9pendances"
  ),
  installed: words("install(?:ed)?|conflicts?|up to date|installiert|instalad[ao]s|resolved"),
  build: words(
    "build|builds|compile[sd]?|bundle|assets? (?:compiled|precompiled|built)|static files collected",
    "collectstatic|collect static(?: files)?|precompile assets|minified"
  ),
  running: words(
    "services? (?:are |is )?(?:running|up|started|healthy)",
    "workers? (?:are |is )?(?:running|up|started|active)|containers? (?:are |is )?(?:running|up|healthy)",
    "process(?:es)? (?:are |is )?(?:running|up)|pods? (?:are |is )?(?:running|ready|healthy)|scheduler",
    "cron(?: jobs?)?(?: active)?|rollout completed?|replicas (?:are )?ready|dienste laufen"
  ),
  port: words("port|puerto"),
  redis: words("redis|memcached|rabbitmq|kafka|cache|broker"),
  connects: words("connections?|connected|connectivity|ping|reachable|responds?|verbindung|conexi\xF3n|conex\xE3o|connexion"),
  documentOf: words(
    "roll-?back|runbooks?|retention|recovery|disaster|incident|r\xFCckroll\\p{L}*|reversi\xF3n|revers\xE3o|backup",
    "contingency|procedures?|playbooks?|readme|changelog|release notes in"
  ),
  documented: words(
    "document(?:ed|s)?|documentation|written|prepared?|ready|exists?|updated?|available|dokumentiert",
    "documentad[ao]s?|document\xE9\\p{L}*|in place|created|defined|reviewed|tested|vorbereitet",
    "preparad[ao]s?"
  ),
  procedure: words(
    "procedures?|scripts?|plans?|steps|policy|runbooks?|playbooks?|skripte?|verfahren|procedimientos?",
    "procedimentos?|migrations|commands|instructions|readme|changelog|guide"
  ),
  peopleVerb: /^(?:[^:]{1,40}:\s*)?(?:please )?(?:consider|adjust|wait|share|notify|inform|announce|communicate|explain|train|brief|send|schedule|gather|collect feedback|analy[sz]e|plan|respond|address|thank|invite|assign|agree|email|e-mail|publish|celebrate|decide|discuss|ask|tell|remind|escalate|conduct|coordinate|call|informieren|benachrichtigen|schulen|avisar|informar|notificar|informer|prévenir)(?![\p{L}])/iu,
  people: words(
    "notif(?:y|ied|ies|ication)|inform(?:ed|s|iert)?|announce[d]?|announcement|communicat(?:e|ed|es|ion)",
    "explain(?:ed|s)?|train(?:ed|ing)?|trained|brief(?:ed|ing)?|stakeholders?",
    "e-?mails? (?:sent|explaining)|send|sent|newsletter|blog|social media|on-?call|standby|schedule[d]?",
    "meeting|feedback|user[- ]reported|support (?:team|tickets?|staff)|customer support|help ?desk",
    "lessons|retrospective|post-?mortem|benachrichtig\\p{L}*|informad[ao]s?|notificad[ao]s?|geschult",
    "schulung\\p{L}*|kick-?off|war room|congratulat\\p{L}*|celebrate|legal|contracts?|budget|faq",
    "user manual|user guides?|training materials|respond to|adoption of|plan (?:follow|feature|next)",
    "analy[sz]e|gather|address any|provide|acceptance test\\p{L}*|uat|maintenance (?:window|mode)",
    "timeline|status updates|penetration test\\p{L}*|sign(?:ed)?[- ]?off|owner|staff|questionnaire",
    "wartungs(?:modus|fenster)|freigabe|inform\xE9s?|notifi\xE9s?"
  ),
  peopleSection: words(
    "communications?(?: plan)?(?! (?:backend|frontend|api|between|entre|layer))|training|staff|people|announcements?|kommunikation|schulung|comunicaci\xF3n",
    "comunica\xE7\xE3o|formation|stakeholders?|handover|marketing|legal|business|team|support",
    "seo(?: & content)?|content|user training|capacitaci\xF3n|to (?:users|organizations|partners)[^>]*"
  ),
  approvalSection: words(
    "sign-?offs?|approvals?|approved by|freigaben?|abnahme|aprobaci(?:\xF3n|ones)|aprova\xE7(?:\xE3o|\xF5es)|firmas?",
    "validation finale|signatures?"
  ),
  functionalSection: words(
    "functional|functionality|smoke test(?:s|ing)?|user (?:flows?|workflows?|acceptance)|features?",
    "business|frontend testing|manual testing|uat|ui|ux|integration testing|functional requirements"
  ),
  undo: words(
    "revert(?:ed)?|restart(?:ed|s|ing)?|clear(?:ed)?|restore[d]?|remove[d]?|drop(?:ped)?|stop(?:ped)?",
    "switch(?:ed)?|roll(?:ed)? back|redeploy(?:ed)?|previous (?:version|release)|neu ?start\\p{L}*",
    "reiniciar|volver|restaurar|zur\xFCck\\p{L}*|red\xE9marr\\p{L}*|leeren|purge[d]?|executed|disable[d]?",
    "turn (?:on|off)|noted|rotated|einschalten|ausschalten"
  ),
  ready: words("ready|available|prepared?|documented|exists?|recent|tested|in place|verf\xFCgbar|vorbereitet|disponible"),
  coverageSetup: words(
    "monitoring (?:set up|configured|tools?|dashboards?|active)|dashboards?|alerts?",
    "alert(?:ing)? thresholds?|alarms?|performance monitoring|error tracking|analytics",
    "uptime monitor\\p{L}*"
  )
};
var requestParams = (reading, rule, found) => {
  const { facts } = reading;
  found.add(
    "path",
    ...facts.endpoints,
    ...facts.paths.filter((path) => path.includes("/") && rule.name !== "literal-url")
  );
  found.add("url", ...facts.urls, ...facts.commands.map((command) => /https?:\/\/[^\s"'|>;)]+/.exec(command)?.[0]));
  found.add("header", ...facts.headers);
  found.add("threshold", ...facts.thresholds);
  found.add("duration", ...durationsOf(reading));
  found.add("expected", facts.status, facts.expected, expectedOfRow(reading), stateOf(reading));
  if (facts.endpoints.length > 0 || facts.urls.length > 0 || facts.commands.length > 0 || rule.name === "performance" || rule.name === "limit-of-response")
    return;
  if (rule.uses !== "http") return;
  const requests = requestsFor(reading);
  found.add("url", ...requests.map((request) => request.url));
  if (requests.length === 1 && reading.commands.length > 0) found.add("header", requests[0]?.header);
  if (requests.length === 0) found.add("path", endpointFor(reading));
};
var stateOf = (reading) => {
  const code = reading.inline.codes.find((one) => /^(UP|OK|PONG|healthy|ready|SERVING|pong)$/.test(one));
  return code;
};
var expectedOfRow = (reading) => {
  if (reading.item.form !== "table") return void 0;
  const row = reading.knowledge.rows.get(reading.index);
  if (row === void 0) return void 0;
  const column = row.header.findIndex((cell) => /expect|erwart|esperad|attendu|result|target|soll/i.test(cell));
  return column < 0 ? void 0 : row.cells[column]?.replace(/`/g, "").trim();
};
var requestsFor = (reading) => {
  const own = reading.commands.flatMap(
    (command) => reading.knowledge.requests.filter((request) => request.line === command.line)
  );
  const wanted = (0, import_chunk_4XOYRBRA.stemsOf)(reading.inline.text).filter(
    (word) => !["endpoint", "api", "accessibl", "url", "ui"].includes(word)
  );
  if (reading.blockPlace === "item" && own.length > 0) return distinct(own);
  const isAll = /\ball\b.*\b(endpoints?|apis?|routes?)\b/.test(reading.says);
  if (isAll) {
    const blocks = [...reading.binding.nested, ...reading.binding.below, ...reading.binding.above];
    const lines = new Set(
      blocks.flatMap((node) => reading.knowledge.blocks.get(node)?.commands.map((command) => command.line) ?? [])
    );
    return distinct(reading.knowledge.requests.filter((request) => lines.has(request.line)));
  }
  if (!/endpoint|swagger|openapi|schema|redoc|health|docs|login|page|api\b/.test(reading.says)) return [];
  const best = (requests, whole) => {
    const scored = distinct(requests).map((request) => {
      const end = (0, import_chunk_4XOYRBRA.stemsOf)(lastSegments(request.url, 1));
      const said = (0, import_chunk_4XOYRBRA.countShared)(end, wanted);
      return {
        request,
        score: said === 0 || whole && said < end.length ? 0 : said * 10 + (0, import_chunk_4XOYRBRA.countShared)(wanted, (0, import_chunk_4XOYRBRA.stemsOf)(lastSegments(request.url)))
      };
    });
    const top = Math.max(0, ...scored.map((one) => one.score));
    const first = scored.filter((one) => one.score === top && top > 0);
    return first.length === 1 ? first.map((one) => one.request) : [];
  };
  const near = best(own, true);
  if (near.length > 0) return near;
  const far = best(reading.knowledge.requests, true);
  return far.length > 0 ? far : best(own, false);
};
var lastSegments = (url, count = 2) => url.replace(/^https?:\/\/[^/]+/, "").replace(/[?#].*$/, "").split("/").filter((part) => part !== "" && !/^(api|v\d+)$/.test(part)).slice(-count).join(" ");
var distinct = (requests) => [
  ...new Map(requests.map((request) => [request.url, request])).values()
];
var endpointFor = (reading) => {
  const wanted = reading.says.split(/[^\p{L}\p{N}]+/u);
  const isHealth = WORDS.health.test(reading.says);
  const fitting = reading.knowledge.endpoints.filter((one) => {
    const last = one.path.toLowerCase().split("/").findLast((part) => part !== "") ?? "";
    return isHealth && /^(healthz?|up|status|health[-_]?check|livez)$/.test(last) || last.length > 3 && wanted.includes(last);
  });
  return fitting.length === 1 ? fitting[0]?.path : void 0;
};
var roleOf = (reading) => {
  const { inline, heading } = reading;
  const approved = /^(?:the )?([A-Z][\p{L}]*(?: [A-Z][\p{L}]*)*) (?:approved|approves|signed off|signs off|has approved)\b/u.exec(
    inline.text
  )?.[1];
  const isApproval2 = WORDS.approvalSection.test(heading) || /^\W*(?:sign-?offs?|approvals?|approved by|freigabe|firmas?)\W*$/i.test(reading.binding.lead);
  if (!isApproval2) return approved === "Security" || approved === void 0 ? void 0 : approved;
  if (inline.label !== void 0) return inline.label;
  const named = /^([\p{L}][\p{L}\p{N} /&-]{1,40}?)\s*(?::|[-–—]\s|_{2,}|\bapproval\b|\bsign-?off\b|\bapproved\b)/u.exec(
    inline.text
  )?.[1];
  const whole = new RegExp("^\\p{Lu}[\\p{L}&/ -]{2,40}$", "u").test(inline.text) && inline.text.split(" ").length <= 4 && inline.text.split(" ").every((word) => new RegExp("^(?:\\p{Lu}|&|of|and|de|und)", "u").test(word)) ? inline.text : void 0;
  const role = (named ?? whole)?.trim();
  return role === void 0 || /\b(?:by|for|completed|verified|date|name|signature)$/i.test(role) ? void 0 : role;
};
var paramsOf = (reading, rule) => {
  const found = collect();
  const { facts } = reading;
  switch (rule.uses) {
    case "sign-off":
      found.add("role", roleOf(reading));
      if (reading.stage === "rollback" || rule.name === "reversal") found.add("command", ...facts.commands);
      if (rule.name === "destructive-statement") found.add("sql", ...reading.statements.map((one) => one.text));
      found.add("duration", ...durationsOf(reading));
      return found.result();
    case "settings":
      settingsParams(reading, found);
      return found.result();
    case "http":
    case "openapi":
    case "tcp":
      requestParams(reading, rule, found);
      return found.result();
    case "sql":
    case "schema":
      dataParams(reading, rule, found);
      return found.result();
    case "scan":
      scanParams(reading, found);
      return found.result();
    default:
      found.add("path", ...facts.paths, ...rule.uses === "files" ? facts.endpoints : []);
      found.add("url", ...facts.urls);
      found.add("threshold", ...facts.thresholds);
      if (rule.uses !== "metrics" || /\bevery\b/.test(reading.says)) found.add("interval", ...facts.intervals);
      found.add("duration", ...durationsOf(reading));
      found.add("expected", facts.expected);
      commandParams(reading, rule, found);
      if (rule.uses === "logs") found.add("pattern", ...logPatterns(reading));
      if (rule.uses === "migrations" && /^\w[\w ]+ (approved|reviewed) by/.test(reading.says))
        found.add("role", roleOf(reading));
      return found.result();
  }
};
var NOTHING = { nested: [], below: [], above: [], label: "", siblings: 1, step: "", lead: "" };
var bindBlocks = (checklist) => {
  const { nodes } = checklist;
  const bindings = checklist.items.map(() => NOTHING);
  const children = /* @__PURE__ */ new Map();
  const siblings = /* @__PURE__ */ new Map();
  for (const [index, node] of nodes.entries()) {
    const list = children.get(node.parent);
    if (list === void 0) children.set(node.parent, [index]);
    else list.push(index);
    if (node.kind === "entry" && node.item >= 0) siblings.set(node.list, (siblings.get(node.list) ?? 0) + 1);
  }
  const shared = /* @__PURE__ */ new Map();
  for (const level of children.values()) {
    for (const [at, index] of level.entries()) {
      const node = nodes[index];
      if (node?.kind !== "entry" || node.item < 0) continue;
      let around = shared.get(node.list);
      if (around === void 0) {
        around = { ...above(nodes, level, at, node.list), ...below(nodes, level, at, node.list) };
        shared.set(node.list, around);
      }
      const inside = (children.get(index) ?? []).filter((child) => nodes[child]?.kind === "code");
      const next = nodes[level[at + 1] ?? -1];
      const follows = node.text.endsWith(":") && next?.kind === "code" && next.heading === node.heading ? [level[at + 1] ?? -1] : [];
      bindings[node.item] = {
        ...around,
        nested: inside.length > 0 ? inside : follows,
        siblings: siblings.get(node.list) ?? 1
      };
    }
  }
  return bindings;
};
var above = (nodes, level, at, list) => {
  const heading = nodes[level[at] ?? -1]?.heading;
  let lead = "";
  for (let position = at - 1; position >= 0; position--) {
    const index = level[position] ?? -1;
    const node = nodes[index];
    if (node === void 0 || node.heading !== heading || node.kind === "heading") break;
    if (node.kind === "entry" && node.list === list) continue;
    if (node.kind === "code") {
      const before = nodes[level[position - 1] ?? -1];
      const named = before !== void 0 && before.heading === heading && (before.kind === "entry" || before.kind === "text");
      return { above: [index], step: named ? before.text : "", lead };
    }
    if (node.kind !== "text") break;
    if (lead === "") lead = node.text;
  }
  return { above: [], step: "", lead };
};
var below = (nodes, level, at, list) => {
  const heading = nodes[level[at] ?? -1]?.heading;
  const found = [];
  let label = "";
  for (let position = at + 1; position < level.length; position++) {
    const index = level[position] ?? -1;
    const node = nodes[index];
    if (node === void 0 || node.heading !== heading || node.kind === "heading") break;
    if (node.kind === "entry" && node.list === list) continue;
    if (node.kind === "code") found.push(index);
    else if (node.kind === "text") {
      if (found.length > 0) break;
      label = node.text;
    } else break;
  }
  return { below: found, label: found.length === 0 ? "" : label };
};
var MOMENTS = [
  [
    "rollback",
    /roll[- ]?back|\brevert|back[- ]?out|fall ?back plan|zurückroll|rücksetz|reversi[óo]n|retour arrière|contingenc/i
  ],
  [
    "post-deploy",
    /post[- ]?(deploy|release|launch|roll|merge|go)|after (the )?(deploy|release|launch|roll|go)|nach (der|dem) (auslief|deploy|release|bereit|go)|despu[ée]s del? (despliegue|lanzamiento)|p[óo]s[- ]?(deploy|implanta)|apr[èe]s (le )?d[ée]ploiement|verifi(cation|zierung)$|smoke test|success criteria|erfolgskriterien|criterios de [ée]xito/i
  ],
  [
    "pre-deploy",
    /pre[- ]?(deploy|release|launch|flight|merge|requisit|go)|before (the )?(deploy|release|launch|you|going|go)|vor (der|dem) (auslief|deploy|release|bereit|go)|antes del? (despliegue|lanzamiento|deploy)|avant (le )?d[ée]ploiement|readiness|preparation|vorbereitung|preparaci[óo]n|go[- ]live (approval|checklist)|final check|code review|freigabe/i
  ],
  [
    "monitor",
    /monitor|watch|observ|first (hour|day|week|24|48|month)|überwach|beobacht|supervis|hypercare|short-term|long-term/i
  ],
  [
    "deploy",
    /\bdeploy(ment)?( steps?| strategy| process| day)?\b|\brelease (steps?|day)|\brollout\b|go[- ]live|\blaunch\b|auslieferung|bereitstellung|despliegue|lanzamiento|d[ée]ploiement|implanta[çc][ãa]o|during/i
  ],
  [
    "post-deploy",
    /communicat|kommunikation|comunicaci|announce|documentation|dokumentation|handover|training|schulung|follow[- ]?up/i
  ]
];
var stageOfHeading = (heading) => MOMENTS.find(([, pattern]) => pattern.test(heading))?.[0];
var stageOfSection = (section) => {
  const inner = section.length > 1 ? section.slice(1) : section;
  const stages = inner.map(stageOfHeading).filter((stage) => stage !== void 0);
  const outer = stages[0] ?? "pre-deploy";
  if (outer !== "post-deploy" && outer !== "deploy") return outer;
  const narrowed = stages.find((stage) => stage === "monitor" || stage === "rollback");
  return narrowed ?? outer;
};
var readItems = (checklist) => {
  const knowledge = (0, import_chunk_MZQH5LFA.readKnowledge)(checklist);
  const bindings = bindBlocks(checklist);
  const readings = [];
  const open = [];
  for (const [index, item] of checklist.items.entries()) {
    while ((open.at(-1)?.item.depth ?? -1) >= item.depth || open.length > 0 && !isBelow(item, open.at(-1)?.item))
      open.pop();
    const inline = (0, import_chunk_HWMXG267.readInline)(item.text);
    const facts = (0, import_chunk_MZQH5LFA.readFacts)(inline);
    const binding = bindings[index] ?? { nested: [], below: [], above: [], label: "", siblings: 1, step: "", lead: "" };
    const titles = item.section.length > 1 ? item.section.slice(1) : item.section;
    const whole = [inline.label, inline.rest].filter((part) => part !== void 0).join(": ").toLowerCase();
    const spoken = facts.commands.reduce(
      (text, command) => text.length > command.length + 8 ? text.replace(command.toLowerCase(), " ") : text,
      whole
    );
    const says2 = inline.condition === void 0 ? spoken : withoutCondition(spoken, inline.condition);
    const place = placeOf(binding, says2);
    const blocks = indexesAt(binding, place).flatMap((node) => knowledge.blocks.get(node) ?? []);
    const headings = nearestHeadings(checklist, item);
    const reading = {
      item,
      index,
      inline,
      facts,
      says: says2,
      section: titles.map(plainHeading).join(" > "),
      heading: plainHeading(titles.at(-1) ?? ""),
      stage: stageOfSection(item.section),
      above: item.ancestors.map(plainHeading).join(" > "),
      headingFacts: headings.map((heading) => knowledge.headings[heading]).find((one) => one !== void 0 && (one.paths.length > 0 || one.endpoints.length > 0)),
      binding,
      blockPlace: blocks.length === 0 ? "none" : place,
      commands: chooseCommands(blocks, place, binding, inline, says2),
      statements: chooseStatements(blocks, place, binding, inline, says2),
      parent: open.at(-1),
      knowledge,
      checklist
    };
    readings.push(reading);
    open.push(reading);
  }
  return readings;
};
var withoutCondition = (text, condition) => {
  const rest = text.replace(condition.toLowerCase(), " ").replace(/\(\s*\)/g, " ").replace(/\s+/g, " ").trim();
  return rest === "" ? text : rest;
};
var POINTS = /\b(above|below|following|these|this (?:script|command|sql|query|block)|the (?:\w+ )?(?:script|commands?|sql|quer(?:y|ies)|statements?)|obige[nrs]?|folgende[nrs]?|siguientes?|anterior(?:es)?|suivante?s?)\b/i;
var LABEL = /\b(check|verif|test|run|command|script|example|monitor|how|validat|quer|required|prüf|befehl|comprob|comando|ejecut)/i;
var MAX_CHOICES = 200;
var partStems = /* @__PURE__ */ new WeakMap();
var stemsOfPart = (part, text) => {
  const known = partStems.get(part) ?? (0, import_chunk_4XOYRBRA.stemsOf)(text);
  partStems.set(part, known);
  return known;
};
var placeOf = (binding, says2) => {
  if (binding.nested.length > 0) return "item";
  if (/\babove\b|\bobige/i.test(says2) && binding.above.length > 0) return "above";
  if (binding.below.length > 0 && (binding.above.length === 0 || LABEL.test(binding.label))) return "below";
  return binding.above.length > 0 ? "above" : "none";
};
var indexesAt = (binding, place) => place === "item" ? binding.nested : place === "below" ? binding.below : place === "above" ? binding.above : [];
var chooseCommands = (blocks, place, binding, inline, says2) => {
  const all = blocks.flatMap((block) => block.commands).slice(0, MAX_CHOICES);
  if (place === "item" || POINTS.test(says2)) return all;
  const wanted = (0, import_chunk_4XOYRBRA.stemsOf)(inline.text);
  const scored = all.map((command) => ({
    command,
    shared: 2 * (0, import_chunk_4XOYRBRA.countShared)(wanted, stemsOfPart(command, `${command.text} ${(0, import_chunk_MZQH5LFA.meaningOf)(command.text)}`)) + (0, import_chunk_4XOYRBRA.countShared)(wanted, (0, import_chunk_4XOYRBRA.stemsOf)(command.comment))
  }));
  const best = Math.max(0, ...scored.map((one) => one.shared));
  const alone = binding.siblings === 1 && all.length === 1;
  if (best === 0) return alone ? all : [];
  return scored.filter((one) => one.shared === best).map((one) => one.command);
};
var chooseStatements = (blocks, place, binding, inline, says2) => {
  const all = blocks.flatMap((block) => block.statements).slice(0, MAX_CHOICES);
  if (place === "item" || POINTS.test(says2)) return all;
  if (all.length === 0) return [];
  const wanted = (0, import_chunk_4XOYRBRA.stemsOf)(inline.text);
  const scored = all.map((statement) => ({
    statement,
    shared: (0, import_chunk_4XOYRBRA.countShared)(wanted, stemsOfPart(statement, `${statement.text} ${statement.comment}`))
  }));
  const best = Math.max(...scored.map((one) => one.shared));
  if (best < 2) return binding.siblings === 1 && all.length === 1 ? all : [];
  return scored.filter((one) => one.shared === best).map((one) => one.statement);
};
var isBelow = (item, other) => other !== void 0 && item.inCodeFence === other.inCodeFence && item.section.join("\n") === other.section.join("\n") && (item.inCodeFence || item.ancestors.includes(other.text));
var nearestHeadings = (checklist, item) => {
  let low = 0;
  let high = checklist.headings.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((checklist.headings[middle]?.line ?? 0) <= item.line) low = middle + 1;
    else high = middle;
  }
  const found = [];
  let level = 7;
  for (let index = low - 1; index >= 0 && level > 1; index--) {
    const heading = checklist.headings[index];
    if (heading === void 0 || heading.level >= level) continue;
    level = heading.level;
    if (level > 1) found.push(index);
  }
  return found;
};
var plainHeading = (heading) => (0, import_chunk_HWMXG267.readInline)(heading).text.toLowerCase();
var says = (reading, ...patterns) => {
  let known = answers.get(reading);
  if (known === void 0) {
    known = /* @__PURE__ */ new Map();
    answers.set(reading, known);
  }
  for (const pattern of patterns) {
    let answer = known.get(pattern);
    if (answer === void 0) {
      answer = pattern.test(reading.says);
      known.set(pattern, answer);
    }
    if (!answer) return false;
  }
  return true;
};
var answers = /* @__PURE__ */ new WeakMap();
var within = (reading, pattern) => pattern.test(reading.section);
var has = (list) => list.length > 0;
var inCodeReview = (reading) => /code[- ]?review(?! (?:&|and) )|revisi[óo]n de c[óo]digo|\breview checklist/.test(reading.section);
var dangerous = (reading) => reading.statements.some(
  (one) => /^(drop|delete|truncate|update|insert)\b|\bdrop\s+(column|table|constraint|index)\b/i.test(one.text)
);
var commandRoles = (reading) => reading.facts.commands.map(import_chunk_MZQH5LFA.roleOfCommand);
var blockRoles = (reading) => reading.commands.map((command) => (0, import_chunk_MZQH5LFA.roleOfCommand)(command.text));
var isImperativeTest = (reading) => /^(?:[^:]{1,40}:\s*)?(re-?)?test(?:e[dn]?|s)?\s/i.test(reading.says) && !/^(?:[^:]{1,40}:\s*)?tests?\s+(?:coverage|pass|suite|are)/.test(reading.says);
var namesDocument = (reading) => reading.facts.paths.some((path) => /\.(md|mdx|rst|txt|pdf|docx?)$|(^|\/)(README|CHANGELOG|LICENSE)$/i.test(path));
var onlyPath = (reading) => has(reading.facts.paths) || has(reading.facts.endpoints) && reading.facts.endpoints.every((path) => /\.\w{2,4}$/.test(path));
var aboutPeopleDoing = (reading) => /\b(users?|customers?|guests?|admins?|patients?|clients?|visitors?)\b.*\b(can|cannot|could|able to|see)\b|\bcan (be )?(create|cancel|edit|update|delete|book|order|pay|upload|executed)/.test(
  reading.says
);
var DEBUG_NAME = /^(console\.\w+|debugger;?|var_dump|dd\(\)|dump\(\)|print_r|binding\.pry|byebug|pry|puts|print|println!?|fmt\.Print\w*|System\.out\.print\w*|pdb|breakpoint\(\)|ipdb|set_trace|dbg!|IO\.inspect|NSLog|Log\.d|alert\(\)|TODO|FIXME|XXX)$/;
var isApproval = (reading) => WORDS.approvalSection.test(reading.heading) || /^\W*(?:sign-?offs?|approvals?|approved by|freigabe|firmas?)\W*$/i.test(reading.binding.lead);
var blockSettings = (reading) => reading.binding.nested.flatMap((node) => reading.knowledge.blocks.get(node)?.settings ?? []);
var runsSomethingElse = (reading) => reading.blockPlace === "item" && has(reading.commands) && !blockRoles(reading).some((role) => role === "migration" || role === "database" || role === "backup");
var inMonitoring = (r) => r.stage === "rollback";
var isSettingsFile = (path) => /(^|\/)(settings?|config|values)[\w.-]*(\.\w+)?$|\.env|(^|\/)(application|appsettings|docker-compose|compose|render|vercel|fly|netlify)[\w.-]*\.(ya?ml|json|properties|toml)$|(^|\/)config\/|production\.(rb|py|js|json|ya?ml)$/i.test(
  path
);
var isQueryable = (r) => /slow quer|database (?:size|connections)|indexes/.test(r.says);
var aboutData = (r) => {
  if (aboutPeopleDoing(r) || isImperativeTest(r) || /\b(?:prevent|submissions?|requests?|clicks?|secrets?|api keys?)\b/.test(r.says))
    return false;
  const isIndex = /\bind(?:ex|exes|ices)\b|índice/.test(r.says);
  const known = r.knowledge.columns.length > 0 && columnWords(r);
  if (known) return true;
  if (r.facts.names.length > 0 && WORDS.databaseWord.test(r.says) && !/unit|api/.test(r.says)) return true;
  if (!WORDS.data.test(r.says) && !(/\bdata (?:verification|integrity)|datenpr|integridad/.test(r.heading) && /\bverify .* assignments?\b/.test(r.says)))
    return /\bevery \w+ has (?:a|an|one)\b|\ball existing \w+ have\b|\brecords?\b.*\b(?:intact|exist|count)|\btables? exists?\b/.test(
      r.says
    );
  return !isIndex || WORDS.databaseWord.test(r.says) || WORDS.databaseWord.test(r.section) || r.facts.names.length > 0;
};
var columnWords = (r) => /\b(all|every|each|no|any|duplicate|unique|existing)\b/.test(r.says) && r.knowledge.columns.some(
  (one) => one.column !== void 0 && r.says.includes(one.column.toLowerCase().replace(/_/g, " ")) && new RegExp(
    `\\b${one.table.toLowerCase().replace(/_/g, " ").replace(/[^\w ]/g, "").replace(/s$/, "")}s?\\b`
  ).test(r.says.replace(one.column.toLowerCase().replace(/_/g, " "), ""))
) && !/automatic|log|upon/.test(r.says);
var logsHaveProblem = (r) => {
  if (!WORDS.problem.test(r.says) || has(r.facts.thresholds)) return false;
  if (/\brates?\b|handling|tracking|messages?|documented|reporting/.test(r.says)) return false;
  if (WORDS.logs.test(r.says)) return !WORDS.configured.test(r.says);
  return /\blogs?\b|error|fehler|service (?:health|status)/.test(r.section) && /^(?:[^:]{1,40}:\s*)?(?:no|check|keine?|sin|monitor)\b/.test(r.says);
};
var hasBlockOfTests = (r) => has(r.commands) && (r.blockPlace === "item" || /\b(?:tested|tests?|script|conflicts?|installed|rebuilt|completed?|executed)\b/.test(r.says) || blockRoles(r).some((role) => role === "look")) && !blockRoles(r).some((role) => role === "request" || role === "log" || role === "status" || role === "database") && r.stage !== "rollback";
var knownBuild = (r) => [...r.knowledge.blocks.values()].some(
  (block) => block.commands.some((command) => (0, import_chunk_MZQH5LFA.isHarmless)(command.text) || /collectstatic|build|precompile/.test(command.text))
);
var siteAnswers = (r) => {
  if (aboutPeopleDoing(r) && !WORDS.endpoint.test(r.says)) return false;
  if (/unchanged|documented|tested|updated|feature|design|styled|deploys?\b/.test(r.says)) return false;
  if (WORDS.endpoint.test(r.says) && !/configured/.test(r.says))
    return WORDS.answers.test(r.says) || WORDS.works.test(r.says) || /\btest all\b|\bcheck\b|data\b|access/.test(r.says);
  return WORDS.site.test(r.says) && WORDS.answers.test(r.says) && !within(r, WORDS.functionalSection) || WORDS.site.test(r.says) && /\b(?:loads?|reachable|erreichbar|lädt|carga)\b/.test(r.says) || /\bcan be (?:retrieved|fetched|listed)\b/.test(r.says);
};
var LITERAL_RULES = [
  {
    name: "item-in-code",
    uses: "sign-off",
    confidence: 0.9,
    why: "the line stands inside a code block, where GitHub shows no box",
    when: (r) => r.item.inCodeFence
  },
  {
    name: "approval-of-a-role",
    uses: "sign-off",
    confidence: 0.95,
    why: "a person of this role approves",
    when: (r) => isApproval(r) && !has(r.facts.commands) && !has(r.facts.endpoints)
  },
  {
    name: "destructive-statement",
    uses: "sign-off",
    confidence: 0.95,
    why: "the SQL removes data: it stays text and is never run",
    when: (r) => r.blockPlace === "item" && dangerous(r)
  },
  {
    name: "file-to-review",
    uses: "github",
    confidence: 0.85,
    why: "the file is named for review: an approving review of it decides",
    when: (r) => onlyPath(r) && /\breview|geprüft|revis/.test(r.parent?.says ?? r.above)
  },
  {
    name: "code-review",
    uses: "github",
    confidence: 0.9,
    why: "an approving review of the pull request decides",
    when: (r) => says(r, WORDS.codeReview) && !has(r.facts.settings) && !has(r.facts.endpoints)
  },
  {
    name: "debug-code",
    uses: "scan",
    confidence: 0.95,
    why: "a scan of the changed lines finds debug code",
    when: (r) => (says(r, WORDS.debugCode) || r.facts.names.some((name) => DEBUG_NAME.test(name))) && !/toolbar/.test(r.says)
  },
  {
    name: "audit-trail",
    uses: "sign-off",
    confidence: 0.7,
    why: "whether every action is recorded is for a person to judge",
    when: (r) => says(r, WORDS.auditTrail, /\blog(?:ged|ging)?\b|trail/) && !says(r, /\btables?\b/) && !has(r.facts.commands)
  },
  {
    name: "key-prefix",
    uses: "scan",
    confidence: 0.8,
    why: "a scan finds names with that prefix",
    when: (r) => r.facts.names.some((name) => /^[A-Z][A-Z0-9_]*_\*?$/.test(name)) && says(r, /secret|sensitive|prefix/)
  },
  {
    name: "query-in-text",
    uses: "sql",
    confidence: 0.9,
    why: "the query stands in the text",
    when: (r) => r.facts.queries.some((query) => /^(select|with)\b/i.test(query)) || r.statements.length > 0 && r.statements.every((one) => /^(select|with)\b/i.test(one.text)) && !inMonitoring(r)
  },
  {
    name: "settings-block",
    uses: "settings",
    confidence: 0.85,
    why: "the block below lists the variables that production needs",
    when: (r) => r.blockPlace === "item" && blockSettings(r).length > 0 && has(r.facts.settings) === false
  },
  {
    name: "request-block",
    uses: "http",
    confidence: 0.85,
    why: "the block below holds the request",
    when: (r) => r.blockPlace === "item" && blockRoles(r).includes("request") && !says(r, WORDS.redis)
  },
  {
    name: "rate-limit",
    uses: "http",
    confidence: 0.75,
    why: "answers beyond the limit decide",
    when: (r) => says(r, /\brate[- ]limit/, /\b(?:test|verify|active|enabled|works?|working|enforced)/) && !has(r.facts.settings) && !has(r.facts.endpoints)
  },
  {
    name: "variables-in-file",
    uses: "settings",
    confidence: 0.8,
    why: "the file must hold the variables",
    when: (r) => says(r, /\bvariables?\b/) && r.facts.paths.some((path) => /(^|\/)\.env/.test(path)) && !says(r, /gitignore|commit/)
  },
  {
    name: "ddl-block",
    uses: "schema",
    confidence: 0.9,
    why: "the statements are not run: every effect of them must be there",
    when: (r) => r.statements.some((one) => /^(alter|create)\b/i.test(one.text)) && !dangerous(r) && r.stage !== "rollback" && says(r, /\b(execut|run|appl|sql|quer|statement|ausführ|ejecut|add|create)/)
  },
  {
    name: "log-file-or-command",
    uses: "logs",
    confidence: 0.9,
    why: "the log is named in the text",
    when: (r) => r.facts.paths.some((path) => /\.log\b|(^|\/)logs?\//.test(path)) && !/rotat|permission|writable/.test(r.says) || commandRoles(r).includes("log")
  },
  {
    name: "backup-command",
    uses: "backup",
    confidence: 0.9,
    why: "the command makes a backup: what counts is that a whole and recent one is there",
    when: (r) => commandRoles(r).includes("backup") && !(r.stage === "rollback" && /restore/.test(r.says))
  },
  {
    name: "migration-command",
    uses: "migrations",
    confidence: 0.9,
    why: "the command changes the database: what counts is that nothing is pending",
    when: (r) => commandRoles(r).includes("migration") && !has(r.facts.endpoints)
  },
  {
    name: "metric-query",
    uses: "metrics",
    confidence: 0.85,
    why: "the text holds a query of a metrics server",
    when: (r) => r.inline.codes.some(
      (code) => /\b(rate|sum|histogram_quantile|avg|increase|irate|max|min)\s*\(.*[[{(]/.test(code) && !/^select/i.test(code)
    )
  },
  {
    name: "request-command",
    uses: "http",
    confidence: 0.9,
    why: "the text holds the request",
    when: (r) => commandRoles(r).includes("request")
  },
  {
    name: "status-command",
    uses: "services",
    confidence: 0.8,
    why: "the command says which services run",
    when: (r) => commandRoles(r).includes("status")
  },
  {
    name: "literal-endpoint",
    uses: "http",
    confidence: 0.9,
    why: "the endpoint stands in the text",
    when: (r) => has(r.facts.endpoints) && !onlyPath(r) && !(says(r, WORDS.logs) && says(r, WORDS.problem)) && !(has(r.facts.settings) && !has(r.facts.urls))
  },
  {
    name: "name-in-code",
    uses: "scan",
    confidence: 0.7,
    why: "a scan of the code finds the name",
    when: (r) => inCodeReview(r) && has(r.facts.names) && !WORDS.databaseWord.test(r.says)
  },
  {
    name: "database-command",
    uses: "sql",
    confidence: 0.75,
    why: "the command asks the database",
    when: (r) => commandRoles(r).includes("database") && !/redis|mongo/.test(r.facts.commands.join(" "))
  },
  {
    name: "reversal",
    uses: "sign-off",
    confidence: 0.85,
    why: "a step that undoes a deployment is taken by a person when it is needed",
    when: (r) => r.stage === "rollback" && says(r, WORDS.undo) && !says(r, WORDS.ready) && !says(r, WORDS.procedure)
  },
  {
    name: "literal-command",
    uses: "run",
    confidence: 0.9,
    why: "the command stands in the text; it runs only after a person has turned it on",
    when: (r) => commandRoles(r).some((role) => role === "look") || commandRoles(r).includes("change") && r.stage !== "rollback" && !says(r, WORDS.undo)
  },
  {
    name: "backup-place",
    uses: "backup",
    confidence: 0.85,
    why: "a backup at a named place",
    when: (r) => says(r, WORDS.backup) && r.facts.urls.some((url) => /^(s3|gs):/.test(url))
  },
  {
    name: "literal-setting",
    uses: "settings",
    confidence: 0.95,
    why: "the setting stands in the text",
    when: (r) => has(r.facts.settings) && !(says(r, WORDS.data) && says(r, WORDS.databaseWord)) && !(says(r, WORDS.logs) && !says(r, WORDS.logSetting) && r.facts.settings.every((one) => one.expected === void 0))
  },
  {
    name: "secret-in-code",
    uses: "scan",
    confidence: 0.85,
    why: "a scan finds secrets in the repository",
    when: (r) => (says(r, WORDS.secretInCode) || says(r, /\b(secrets?|passwords?|credentials?)\b.*\bnot (in|from|committed)/)) && !says(r, WORDS.logs)
  },
  {
    name: "container-of-settings",
    uses: "settings",
    confidence: 0.7,
    why: "a settings file with the values that production runs with",
    when: (r) => r.facts.paths.some(isSettingsFile) && r.says.endsWith(":")
  },
  {
    name: "script-file-to-run",
    uses: "run",
    confidence: 0.7,
    why: "the text asks to run a file: that happens only after a person has turned it on",
    when: (r) => has(r.facts.paths) && /^(?:[^:]{1,40}:\s*)?(run|execute|start|ejecutar|ausführen)\b/.test(r.says)
  },
  {
    name: "dependencies-of-file",
    uses: "run",
    confidence: 0.8,
    why: "whether the dependencies are installed is for the package manager to say",
    when: (r) => says(r, WORDS.dependencies, WORDS.installed)
  },
  {
    name: "literal-file",
    uses: "files",
    confidence: 0.9,
    why: "the file is named in the text",
    when: (r) => onlyPath(r) && !says(r, /\bscann?ed\b/) && !has(r.facts.commands) && !(says(r, WORDS.backup) && !says(r, WORDS.policy)) && !(has(r.facts.urls) && !namesDocument(r)) && !says(r, /\bin sync\b/)
  },
  {
    name: "literal-url",
    uses: "http",
    confidence: 0.9,
    why: "the address stands in the text",
    when: (r) => r.facts.urls.some((url) => /^https?:/.test(url))
  },
  {
    name: "literal-header",
    uses: "http",
    confidence: 0.9,
    why: "the header stands in the text",
    when: (r) => has(r.facts.headers)
  },
  {
    name: "child-of-settings-file",
    uses: "settings",
    confidence: 0.75,
    why: "it stands below a settings file",
    when: (r) => r.parent !== void 0 && r.parent.facts.paths.some(isSettingsFile) && has(r.facts.names)
  }
];
var SERVICE_RULES = [
  {
    name: "port-answers",
    uses: "tcp",
    confidence: 0.85,
    why: "the port must accept connections",
    when: (r) => says(r, WORDS.port, /\b\d{2,5}\b/) || says(r, WORDS.redis, WORDS.connects) && !says(r, WORDS.metric) && !says(r, WORDS.problem)
  },
  {
    name: "limit-of-response",
    uses: "http",
    confidence: 0.85,
    why: "the time of an answer decides",
    when: (r) => has(r.facts.thresholds) && (says(r, WORDS.responseTime) || says(r, WORDS.endpoint) || says(r, WORDS.answers)) && !says(r, /\bp\d\d\b|percentile|per (?:day|hour|second)|lag|contentful/)
  },
  {
    name: "metric-with-limit",
    uses: "metrics",
    confidence: 0.85,
    why: "a measured value against a limit decides",
    when: (r) => says(r, WORDS.metric) && (has(r.facts.thresholds) || r.stage === "monitor" || says(r, /normal|acceptable|within|stable|low|no |processing|in sync|shows/)) || has(r.facts.thresholds) && says(r, /per (?:day|hour|second|minute)|\brates?\b(?! limit)|latency|p\d\d\b/) || /\bmetrics\b/.test(r.heading) && r.stage === "monitor" || says(r, WORDS.metric) && says(r, /^(?:[^:]{1,40}:\s*)?(?:monitor|track|watch)\b/)
  },
  {
    name: "certificate-and-headers",
    uses: "http",
    confidence: 0.85,
    why: "the answer of the server shows it",
    when: (r) => says(r, WORDS.transport) && !says(r, /renew|purchas|ordered/)
  },
  {
    name: "api-description",
    uses: "http",
    confidence: 0.8,
    why: "the served description of the API decides",
    when: (r) => says(r, WORDS.openapi) && !says(r, /examples?|published/)
  },
  {
    name: "user-reports",
    uses: "github",
    confidence: 0.6,
    why: "issues that were opened since decide",
    when: (r) => says(r, /\bno (?:\w+[- ])*(?:reported )?issues\b/) && has(r.facts.durations)
  },
  {
    name: "no-errors",
    uses: "logs",
    confidence: 0.65,
    why: "such errors show in the log",
    when: (r) => says(
      r,
      /\bno (?:\w+ ){0,3}(?:errors|exceptions|failures|timeouts)\b/,
      /\b(?:redis|database|connection|server|5xx|500|timeout|critical|application|kafka|queue|runtime)\b/
    ) && !says(r, /console|browser|lint|compil|type/)
  },
  {
    name: "failures",
    uses: "logs",
    confidence: 0.6,
    why: "failures show in the log",
    when: (r) => says(r, /\b(?:check|look|watch|monitor) for\b/, WORDS.problem) && r.stage !== "rollback"
  },
  {
    name: "watching",
    uses: "metrics",
    confidence: 0.75,
    why: "a value that is watched over time",
    when: (r) => (r.stage === "monitor" || /monitor|post-deploy/.test(r.stage)) && (says(r, WORDS.watches, WORDS.watched) || says(r, /\bmonitoring\b/) && r.stage === "monitor" || says(r, WORDS.metric)) && !says(r, /user[- ]reported|progress/) && !says(r, WORDS.health) && !isQueryable(r)
  },
  {
    name: "health",
    uses: "http",
    confidence: 0.9,
    why: "a request to the health endpoint decides",
    when: (r) => says(r, WORDS.health) && !says(r, /monitor configured/)
  },
  {
    name: "continuous-integration",
    uses: "github",
    confidence: 0.85,
    why: "a check of the commit decides",
    when: (r) => says(r, WORDS.ci) && !says(r, /acceptance|manual|uat|penetration|load test/) && !says(r, /\bvalidation tests?\b/)
  },
  {
    name: "block-of-tests",
    uses: "run",
    confidence: 0.75,
    why: "the block holds the command; it runs only after a person has turned it on",
    when: (r) => hasBlockOfTests(r)
  },
  {
    name: "child-of-tests",
    uses: "run",
    confidence: 0.6,
    why: "the command of the item above covers it",
    when: (r) => r.parent !== void 0 && hasBlockOfTests(r.parent) && says(r.parent, /tested|tests?/)
  },
  {
    name: "code-moves",
    uses: "github",
    confidence: 0.85,
    why: "the commit on the branch decides",
    when: (r) => says(
      r,
      WORDS.codeMoves,
      /\b(code|branch|commits?|github|gitlab|bitbucket|main|master|develop|image|release|heroku|origin|version)\b/
    ) && !says(r, /notes/)
  },
  {
    name: "running",
    uses: "services",
    confidence: 0.8,
    why: "what runs is for the platform to say",
    when: (r) => says(r, WORDS.running)
  },
  {
    name: "build",
    uses: "run",
    confidence: 0.75,
    why: "the build runs only after a person has turned it on",
    when: (r) => says(
      r,
      /(?:^|: |\b)(?:build|compile|precompile|collect static\w*|bundle|minify) (?:the |frontend|backend|client|assets?|app|project|production|with)|\bbuilds? (?:completes?|succeed\w*|successful\w*|passes)|static files collected|collectstatic|assets (?:compiled|precompiled|built)|precompile assets|build (?:réussi|exitos\w+)/
    ) && (has(r.commands) || knownBuild(r) || says(r, /\bbuilds? (?:completes?|succeed|successful|passes)/)) && !says(r, /\btested\b/) && !/^(?:[^:]{1,40}:\s*)?deploy/.test(r.says)
  },
  {
    name: "previous-version",
    uses: "github",
    confidence: 0.65,
    why: "an earlier release that can be deployed decides",
    when: (r) => says(r, /previous (?:version|release|deployment)|vorherige version/, WORDS.ready) && r.stage === "rollback"
  },
  {
    name: "deployment",
    uses: "github",
    confidence: 0.8,
    why: "the deployment of this commit decides",
    when: (r) => says(r, WORDS.deploys, WORDS.deployed) && r.stage !== "rollback" && !says(r, /progress|stakeholder|window|plan\b|notif|monitor/)
  },
  {
    name: "access",
    uses: "http",
    confidence: 0.75,
    why: "answers with and without a right to them decide",
    when: (r) => (says(r, WORDS.authentication, WORDS.works) || says(r, /(?:can|cannot|can't|not) (?:access|reach|call)/, WORDS.endpoint) || says(r, WORDS.endpoint, /\bnot public|public|secured|protected/)) && !inCodeReview(r) && !has(r.facts.names) && !says(
      r,
      /unchanged|restrictions|facing|\b(?:database|db|iam|s3|bucket|file) (?:user|role|permissions?)|least privilege|expiry|rotation|lockout|2fa|mfa|password requirements/
    )
  },
  {
    name: "site-answers",
    uses: "http",
    confidence: 0.85,
    why: "a request decides",
    when: (r) => siteAnswers(r)
  },
  {
    name: "login-endpoint",
    uses: "http",
    confidence: 0.6,
    why: "the endpoint stands elsewhere in the document",
    when: (r) => isImperativeTest(r) && r.says.split(/\s+/).length <= 4 && r.knowledge.endpoints.some(
      (one) => one.path.toLowerCase().split(/[/_-]/).some((part) => part.length > 3 && r.says.split(/\W+/).includes(part))
    )
  },
  {
    name: "performance",
    uses: "http",
    confidence: 0.7,
    why: "measured answers decide; the limit is not in the text",
    when: (r) => says(r, WORDS.responseTime) && (says(r, /acceptable|within|meets?|verif|expected load|targets?|good|fast/) || has(r.facts.thresholds)) && !says(r, /analysis|optimi/)
  },
  {
    name: "unchanged-responses",
    uses: "openapi",
    confidence: 0.55,
    why: "the description of the API is compared with the one before",
    when: (r) => says(
      r,
      /(?:response|api)(?: formats?| contracts?)? (?:unchanged|backwards?[- ]compatible)|no breaking (?:api )?changes/
    )
  },
  {
    name: "storage",
    uses: "files",
    confidence: 0.6,
    why: "folders and their permissions decide",
    when: (r) => says(
      r,
      /\b(?:directories|folders?|file permissions?|verzeichnisse)\b/,
      /configured|accessible|exist|set|writable|created/
    )
  },
  {
    name: "validation-commands",
    uses: "run",
    confidence: 0.7,
    why: "the commands stand elsewhere in the document; they run only after a person has turned them on",
    when: (r) => says(r, /\bvalidation (?:tests?|scripts?)\b/)
  }
];
var STATE_RULES = [
  {
    name: "work-of-people",
    uses: "sign-off",
    confidence: 0.85,
    why: "the text asks a person to do it",
    when: (r) => WORDS.peopleVerb.test(r.says) && !has(r.facts.commands)
  },
  {
    name: "people-section",
    uses: "sign-off",
    confidence: 0.85,
    why: "the section is about people",
    when: (r) => within(r, WORDS.peopleSection) && !says(r, WORDS.metric) && !(says(r, WORDS.deploys) && says(r, /successful|confirm/)) && !aboutData(r) && !says(r, WORDS.backup) && !says(r, WORDS.codeReview) && !(says(r, WORDS.answers) && says(r, WORDS.site))
  },
  {
    name: "output-of-command",
    uses: "run",
    confidence: 0.6,
    why: "the output of the command above decides",
    when: (r) => says(r, /\b(?:output|exit code|ausgabe|salida)\b/) && has(r.binding.above)
  },
  {
    name: "monitoring-runs",
    uses: "metrics",
    confidence: 0.6,
    why: "the monitoring system itself answers",
    when: (r) => says(r, /monitoring/, /operational|active|running|receiving/)
  },
  {
    name: "monitoring-set-up",
    uses: "sign-off",
    confidence: 0.7,
    why: "whether the watching is arranged is for a person to say",
    when: (r) => says(r, WORDS.coverageSetup) && !has(r.facts.thresholds) && ((says(r, WORDS.configured) || says(r, WORDS.ready) || says(r, /tracking|prepare|linked|receiv/)) && r.stage !== "monitor" || says(
      r,
      /^(?:[^:]{1,40}:\s*)?(?:set up|configure|create|enable|prepare)\b.*\b(?:alert|alarm|monitoring|dashboard)/
    )) && !(says(r, WORDS.answers) && !says(r, /live/))
  },
  {
    name: "logs-have-no-problem",
    uses: "logs",
    confidence: 0.9,
    why: "a log without such lines decides",
    when: (r) => logsHaveProblem(r)
  },
  {
    name: "log-settings",
    uses: "settings",
    confidence: 0.75,
    why: "how the application logs is a setting",
    when: (r) => says(r, WORDS.logSetting) && (says(r, WORDS.configured) || says(r, /\bis\b/)) && !says(r, /query log(?!ging)|watch|alert/) || says(r, /\blog (?:aggregation|retention|format|shipping)\b/) && says(r, WORDS.configured)
  },
  {
    name: "logs-to-review",
    uses: "logs",
    confidence: 0.85,
    why: "the log is to be looked at",
    when: (r) => says(r, WORDS.logs) && !says(r, WORDS.auditTrail)
  },
  {
    name: "backup-policy",
    uses: "document",
    confidence: 0.7,
    why: "the policy must be written down",
    when: (r) => says(r, WORDS.backup, /retention|policy|polic|documented/) && !says(r, /secure/)
  },
  {
    name: "backup-for-people",
    uses: "sign-off",
    confidence: 0.7,
    why: "how a backup is kept is for a person to judge",
    when: (r) => says(r, WORDS.backup, WORDS.backupByPeople) && !has(r.facts.thresholds) && !says(r, /^(?:[^:]{1,40}:\s*)?(?:test|verify|try)/)
  },
  {
    name: "backup",
    uses: "backup",
    confidence: 0.95,
    why: "a whole and recent backup decides",
    when: (r) => (says(r, WORDS.backup) || /backup|sicherung|seguridad|sauvegarde/.test(r.heading) && says(r, WORDS.restore)) && !(r.stage === "rollback" && says(r, WORDS.undo) && !says(r, WORDS.ready))
  },
  {
    name: "environment",
    uses: "settings",
    confidence: 0.9,
    why: "the variables that production needs must be set",
    when: (r) => says(r, WORDS.environment)
  },
  {
    name: "no-migration-needed",
    uses: "sign-off",
    confidence: 0.8,
    why: "a statement, not something to check",
    when: (r) => says(r, WORDS.migration) && says(r, /\bno\b.*\b(?:needed|required|necessary)|\b(?:is|are) not (?:needed|required)|\bneeds$/) && !has(r.commands)
  },
  {
    name: "rollback-migration-commands",
    uses: "run",
    confidence: 0.6,
    why: "the steps back are rehearsed on an environment that is not production; they run only after a person has turned that on",
    when: (r) => says(r, /roll ?back/, /\btest/) && has(r.commands) && !says(r, WORDS.migration)
  },
  {
    name: "rollback-document",
    uses: "document",
    confidence: 0.8,
    why: "the procedure must be written down, with nothing left open",
    when: (r) => (says(r, WORDS.documentOf, WORDS.documented, WORDS.procedure) || says(r, /roll ?back|reversión|rückroll/, /document/)) && !says(r, /tested|\btest\b/) && !says(r, /user|api/) && !says(r, WORDS.migration, WORDS.ready, /tested/)
  },
  {
    name: "migrations",
    uses: "migrations",
    confidence: 0.9,
    why: "the migrations of the repository, and what is pending in the database, decide",
    when: (r) => says(r, WORDS.migration) && !runsSomethingElse(r) || says(r, WORDS.migrationLint) && (within(r, WORDS.migration) || says(r, WORDS.databaseWord))
  },
  {
    name: "weakness-scan",
    uses: "scan",
    confidence: 0.75,
    why: "a scanner looks for it",
    when: (r) => says(r, WORDS.weakness) && !says(r, /review|header/)
  },
  {
    name: "credentials-in-settings",
    uses: "settings",
    confidence: 0.75,
    why: "a value that production runs with",
    when: (r) => says(r, WORDS.settingThing) && !says(r, /rotat|\bcop(?:y|ied)\b|\bnoted\b/) && (says(r, WORDS.configured) || says(r, /verified|defined|from env|in use|loaded|production|disabled|generated/)) && !says(r, /headers? (present|returned)/)
  },
  {
    name: "proper-name-in-settings-file",
    uses: "settings",
    confidence: 0.75,
    why: "the heading names the settings file",
    when: (r) => (r.headingFacts?.paths.some(isSettingsFile) ?? false) && says(r, WORDS.configured)
  },
  {
    name: "database-answers",
    uses: "sql",
    confidence: 0.8,
    why: "a connection to the database decides",
    when: (r) => says(r, /\b(database|db|postgres\w*|mysql)\b/, WORDS.connects) && !says(r, WORDS.watched, WORDS.metric) && !says(r, /\burls?\b|strings?|copied|\bssl\b/)
  },
  {
    name: "data",
    uses: "sql",
    confidence: 0.8,
    why: "a query of the database decides",
    when: (r) => aboutData(r) && !(says(r, WORDS.people) && !says(r, WORDS.databaseWord))
  }
];
var LAST = {
  name: "only-people",
  uses: "sign-off",
  confidence: 0.6,
  why: "nothing in the text says how a program could decide it",
  when: () => true
};
var RULES = [...LITERAL_RULES, ...STATE_RULES, ...SERVICE_RULES, LAST];
var ruleFor = (reading) => RULES.find((rule) => rule.when(reading)) ?? LAST;
var understand = (checklist) => readItems(checklist).map((reading) => {
  const rule = ruleFor(reading);
  return { reading, rule, params: paramsOf(reading, rule) };
});
var importChecklist = async (options) => {
  const { checklist, files, signal } = options;
  const resolve = files === void 0 ? void 0 : (0, import_chunk_MRWXMYQ7.createResolver)(files, checklist.path);
  const nextId = (0, import_chunk_RYPKTIQJ.createIds)();
  const items = [];
  const warnings = [...checklist.warnings];
  for (const understood of understand(checklist)) {
    signal.throwIfAborted();
    const { reading, rule, params } = understood;
    const { item } = reading;
    const resolved = /* @__PURE__ */ new Map();
    if (resolve !== void 0 && PATH_KINDS.has(rule.uses)) {
      for (const [name, value] of Object.entries(params))
        if (/^path\d*$/.test(name) && typeof value === "string") resolved.set(value, await resolve(value));
    }
    for (const [path, found] of resolved)
      if (found.kind === "ambiguous")
        warnings.push({
          line: item.line,
          rule: "ambiguous-path",
          message: `Several files end in \`${path}\`: ${found.paths.join(", ")}. Write the whole path.`
        });
    const { with: given, missing: asked } = (0, import_chunk_4UOYBAMS.optionsFor)(understood, resolved);
    const { condition } = reading.inline;
    const missing = condition === void 0 || rule.uses === "sign-off" ? asked : [...asked, `if (${condition})`];
    items.push({
      line: item.line,
      text: item.text,
      section: item.section,
      depth: item.depth,
      checked: item.checked,
      inCodeFence: item.inCodeFence,
      stage: reading.stage,
      id: nextId((0, import_chunk_RYPKTIQJ.sectionOf)(item.section).slice(-2), (0, import_chunk_RYPKTIQJ.nameOf)(item)),
      uses: rule.uses,
      with: given,
      missing,
      params,
      confidence: rule.confidence,
      why: rule.why,
      rule: rule.name,
      ...condition === void 0 ? {} : { condition }
    });
  }
  warnings.push(...repeatedTexts(items));
  return {
    document: checklist.path,
    encoding: checklist.encoding,
    items,
    warnings: warnings.sort((a, b) => a.line - b.line)
  };
};
var PATH_KINDS = /* @__PURE__ */ new Set(["files", "document", "settings", "logs", "backup", "github", "scan", "migrations"]);
var repeatedTexts = (items) => {
  const first = /* @__PURE__ */ new Map();
  const warnings = [];
  for (const { text, line, section } of items) {
    const key = `${section.join("\n")}
${text}`;
    const before = first.get(key);
    if (before === void 0) first.set(key, line);
    else
      warnings.push({
        line,
        rule: "repeated-item",
        message: `This item stands in the same section in line ${before} already. Remove one of them, or say what tells them apart.`
      });
  }
  return warnings;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  importChecklist,
  understand
});
