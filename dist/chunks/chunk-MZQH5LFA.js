'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
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
  isHarmless: () => isHarmless,
  meaningOf: () => meaningOf,
  readFacts: () => readFacts,
  readKnowledge: () => readKnowledge,
  roleOfCommand: () => roleOfCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_HWMXG267 = require("./chunk-HWMXG267.js");
var PREFIX = /^(?:sudo\s+|time\s+|[A-Z_][A-Z0-9_]*=\S+\s+|(?:docker[ -]compose|docker|podman)\s+(?:-f\s+\S+\s+)?(?:exec|run)\s+(?:-\S+\s+)*(?:\S+)\s+|kubectl\s+(?:-n\s+\S+\s+)?exec\s+.*?--\s+|heroku\s+run\s+|fly\s+ssh\s+console\s+-C\s+|bundle\s+exec\s+|poetry\s+run\s+|pipenv\s+run\s+|uv\s+run\s+|python3?\s+-m\s+)+/i;
var MIGRATION = /\b(manage\.py\s+(?:migrate|showmigrations|makemigrations|sqlmigrate)|alembic\s+(?:upgrade|downgrade|current|history|heads|check|stamp)|db:(?:migrate|rollback|abort_if_pending)|artisan\s+migrate|prisma\s+(?:migrate|db\s+push)|knex\s+migrate|sequelize\S*\s+db:migrate|typeorm\S*\s+migration|flyway\S*\s+\S+|flyway:\w+|liquibase\S*\s+\S+|goose\b|dbmate\b|migrate\s+(?:-\S+\s+\S+\s+)*(?:up|down|version)|supabase\s+(?:db\s+(?:push|diff|reset)|migration)|doctrine:migrations|ecto\.(?:migrate|rollback|migrations)|dotnet\s+ef\s+(?:database|migrations)|drizzle-kit\s+\S+|node-pg-migrate|phinx\s+\S+|mikro-orm\s+migration|atlas\s+(?:migrate|schema)|sqlx\s+migrate|diesel\s+migration|flask\s+db\s+\w+)/i;
var BACKUP = /\b(pg_dump(?:all)?|pg_restore|pg_basebackup|mysqldump|mariadb-dump|mongodump|mongorestore|dumpdata|wal-g|pgbackrest|barman|restic|heroku\s+pg:backups|aws\s+rds\s+create-db-snapshot|gcloud\s+sql\s+backups|velero\s+backup|sqlite3\s+\S+\s+["']?\.backup)/i;
var LOG = /\b(docker(?:[ -]compose)?\s+(?:-\S+\s+\S+\s+)*logs|kubectl\s+(?:-n\s+\S+\s+)?logs|heroku\s+logs|journalctl|tail\s+.*\blog|grep\s+.*\blogs?\b|pm2\s+logs|fly\s+logs|vercel\s+logs|railway\s+logs|az\s+webapp\s+log|aws\s+logs|stern\s|cat\s+\S*\.log)/i;
var STATUS = /\b(docker(?:[ -]compose)?\s+(?:-\S+\s+\S+\s+)*ps\b|kubectl\s+(?:-n\s+\S+\s+)?get\s+(?:pods?|deploy\S*|svc|services|nodes|all)\b|systemctl\s+(?:status|is-active)|pm2\s+(?:list|status|ls)|supervisorctl\s+status|heroku\s+ps\b|fly\s+status|service\s+\S+\s+status)/i;
var REQUEST = /^(?:curl|wget|http|https|httpie|xh)\s/i;
var DATABASE = /^(?:psql|mysql|mariadb|sqlite3|mongosh?|redis-cli)\b/i;
var LOOK = [
  /^(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:test|lint|typecheck|type-check|check|format:check|audit|outdated|ls)(?::[\w:-]+)?\b(?!.*--fix)/i,
  /^npx?\s+(?:--\S+\s+)*(?:tsc|eslint|oxlint|biome\s+(?:ci|check|lint)|prettier\s+--check|jest|vitest|playwright\s+test|cypress\s+run|depcheck|lighthouse|lhci)\b(?!.*(?:--fix|--write))/i,
  /^(?:pytest|tox|nox|ruff\s+check|flake8|mypy|pyright|bandit|black\s+--check|isort\s+--check|pip-audit|safety\s+(?:check|scan)|pylint)\b(?!.*--fix)/i,
  /^(?:pip3?\s+check|pip3?\s+list|pip3?\s+freeze)\b/i,
  /^(?:python3?\s+)?\S*manage\.py\s+(?:check|test)\b/i,
  /^(?:rubocop|rspec|brakeman|standardrb|bundle[ -]audit|rails\s+(?:test|zeitwerk:check|routes)|rake\s+(?:test|spec))\b(?!.*(?:-a\b|-A\b|--auto))/i,
  /^(?:php\s+)?(?:\.\/)?(?:vendor\/bin\/)?(?:phpunit|pest|phpstan|psalm|pint\s+--test|phpcs)\b/i,
  /^php\s+artisan\s+(?:test|route:list|about|schedule:list)\b/i,
  /^composer\s+(?:audit|validate|outdated|check-platform-reqs)\b/i,
  /^go\s+(?:vet|test|build|list)\b/i,
  /^(?:golangci-lint\s+run|govulncheck|staticcheck)\b(?!.*--fix)/i,
  /^(?:\.\/)?(?:mvnw?|gradlew?)\s+(?:-\S+\s+)*(?:verify|test|check)\b/i,
  /^cargo\s+(?:test|check|clippy|audit|build|deny)\b(?!.*--fix)/i,
  /^dotnet\s+(?:test|build|format\s+--verify-no-changes)\b/i,
  /^(?:mix\s+(?:test|credo|dialyzer|format\s+--check-formatted)|terraform\s+(?:validate|plan|fmt\s+-check)|helm\s+(?:lint|template)|trivy|hadolint|shellcheck|yamllint|actionlint|kubeconform|kubectl\s+(?:-n\s+\S+\s+)?(?:diff|rollout\s+status|version|cluster-info|top)|docker[ -]compose\s+config|nginx\s+-t|openssl\s+s_client|dig|nslookup|ping|nc\s+-z|node\s+--version|git\s+(?:status|log|diff|fetch|describe|tag\s+-l))\b/i,
  /^(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?build\b/i,
  /^(?:make)\s+(?:test|lint|check)\b/i
];
var GENERATE = /^(?:openssl\s+rand|uuidgen|pwgen|head\s+.*\/dev\/u?random|php\s+artisan\s+key:generate|rails\s+secret|node\s+-e\s+.*randomBytes|python3?\s+-c\s+.*secrets)/i;
var HANDS_ON = /[;&|><`]|\$\(/;
var PLACEHOLDER = /<[a-z][\w .-]*>|\byour[-_]\w+|\bYYYY\w*|\.\.\.(?!\w)(?!\s*$)/i;
var bareCommand = (command) => command.trim().replace(PREFIX, "");
var roleOfCommand = (command) => {
  const text = command.trim().slice(0, 1e3);
  const bare = bareCommand(text);
  if (GENERATE.test(bare)) return "generate";
  if (/^(?:pg_isready|redis-cli\b.*\bping|mysqladmin\b.*\bping)\b/i.test(bare) && !HANDS_ON.test(text)) return "look";
  if (BACKUP.test(text)) return "backup";
  if (MIGRATION.test(text) || MIGRATION.test(`python -m ${bare}`)) return "migration";
  if (LOG.test(text)) return "log";
  if (STATUS.test(text)) return "status";
  if (REQUEST.test(bare)) return "request";
  if (DATABASE.test(bare)) return "database";
  return isHarmless(text) ? "look" : "change";
};
var isHarmless = (command) => !HANDS_ON.test(command) && !PLACEHOLDER.test(command) && LOOK.some((pattern) => pattern.test(bareCommand(command)));
var PROGRAMS = new Set(
  "npm npx pnpm yarn bun node python python3 pip pip3 poetry uv pytest tox ruff mypy black flake8 alembic flask django-admin gunicorn celery rails rake bundle rspec rubocop brakeman heroku php composer artisan symfony bin/console vendor/bin/phpunit vendor/bin/pint go golangci-lint govulncheck goose dbmate mvn gradle cargo dotnet mix terraform helm kubectl docker docker-compose podman git gh curl wget psql pg_dump pg_restore mysql mysqldump redis-cli pg_isready mysqladmin mongodump supabase prisma vercel netlify fly flyctl railway render aws gcloud az flyway liquibase make systemctl journalctl nginx openssl ssh scp rsync tail grep cat ls cp mv rm chmod trivy certbot pm2 serve sh bash ansible-playbook tsc eslint jest vitest next vite ng expo eas fastlane dig nslookup ping kustomize argocd istioctl consul vault sqlx diesel".split(
    " "
  )
);
var looksLikeCommand = (code) => {
  const text = code.trim().replace(/^\$ /, "");
  if (/^(?:\.\/)?(?:vendor\/bin|bin|scripts?|node_modules\/\.bin)\/[\w.-]+(\s+\S|$)/.test(text) && !/\.(md|ya?ml|json|txt|sql|html?)$/i.test(text))
    return true;
  if (/^\.\/[\w./-]+(\s+\S.*|\.sh)$/.test(text)) return true;
  const words = text.replace(/^(?:[A-Z_][A-Z0-9_]*=\S+\s+)+/, "").replace(/^sudo\s+/, "").split(/\s+/);
  const program = words[0] ?? "";
  if (words.length > 1) return PROGRAMS.has(program) || PROGRAMS.has(program.replace(/^.*\//, ""));
  return PROGRAMS.has(program) && /^(pg_dump|mysqldump|pytest|rspec|rubocop|brakeman|eslint|tsc|tox|govulncheck)$/.test(program);
};
var MEANINGS = [
  [/\b(?:pip3? check|npm ls|bundle check|check-platform-reqs)\b/i, "conflicts"],
  [STATUS, "services running workers containers pods processes"],
  [LOG, "crashes"],
  [/\\dt/, "tables"],
  [/\\d\s/, "columns"],
  [/\bcollectstatic\b/, "static files"],
  [/\brollout status\b/, "completed finished"]
];
var meaningOf = (command) => MEANINGS.filter(([pattern]) => pattern.test(command)).map(([, words]) => words).join(" ");
var FILE_EXTENSION = /\.(md|mdx|txt|rst|adoc|pdf|docx?|xlsx?|sql|py|rb|php|js|jsx|ts|tsx|mjs|cjs|vue|svelte|go|rs|java|kt|cs|ex|exs|sh|ps1|ya?ml|json|jsonc|toml|ini|conf|cfg|env|properties|xml|html?|css|scss|lock|log|dump|bak|gz|zip|tar|csv|tf|tfvars|hcl|prisma|graphql|proto|ipynb|erb|j2|tpl|gradle|mod|sum|pem|crt|key|plist|service)$/i;
var PROSE_FILE = /(?<![\w/@.:-])((?:[\w.-]+\/)*[\w-][\w.-]*\.(?:md|mdx|txt|rst|pdf|docx|sql|py|rb|php|ya?ml|json|toml|lock|sh|env|properties|xml|csv|tfvars|prisma|dump))(?![\w/-])(?!\.\w)/gi;
var KNOWN_FILE = /^(?:.*\/)?(?:Dockerfile|Makefile|Gemfile|Procfile|Rakefile|Jenkinsfile|Caddyfile|CODEOWNERS|LICENSE|README|CHANGELOG|\.env(?:\.[\w-]+)*|\.gitignore|\.dockerignore|\.nvmrc)$/;
var KEY = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
var KEY_IN_PROSE = /(?<![\w$<.-])([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+)(?![\w(.*-])/g;
var WORD_WITH_VALUE = /(?<![\w$<.-])(?:([A-Z][A-Z0-9]{2,})=([\w./:-]*[\w/])|(DEBUG)\s+(?:=|is(?:\s+set\s+to)?|set\s+to)\s+(True|False|true|false|on|off))(?![\w(*])/g;
var DOTTED_KEY = /^[a-z][\w-]*(?:\.[A-Za-z_][\w-]*)+$/;
var METHOD = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(\S+)/;
var ENDPOINT = /^\/(?!\/)[\w\-./*{}:<>?=&%[\]]*$/;
var HEADER = /^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+$/;
var SQL = /^(select|with|insert|update|delete|alter|create|drop|truncate|explain)\s/i;
var SERVER_PATH = /^\/(?:etc|var|usr|opt|srv|home|root|tmp|mnt|data)\//;
var UNIT = "(?:ms|msec|milliseconds?|millisekunden|milisegundos|s|secs?|seconds?|sekunden?|segundos?|secondes?|mins?|minutes?|minuten?|minutos?|h|hrs?|hours?|stunden?|horas?|heures?|d|days?|tagen?|tage?|d[i\xED]as?|jours?|weeks?|wochen?|semanas?|months?|%|percent|prozent|B|[KMGT]i?B|bytes|characters?|chars|zeichen)";
var NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
var SIGNED = new RegExp(`(?:<=|>=|\u2264|\u2265|<|>)\\s*${NUMBER}(?:\\s*${UNIT}(?![\\w]))?`, "giu");
var WORDED = new RegExp(
  `(?<![\\p{L}])(?:less than|fewer than|no more than|not more than|more than|greater than|at least|at most|up to|under|below|above|over|within|maximum(?: of)?|minimum(?: of)?|max\\.?|min\\.?|unter|\xFCber|h\xF6chstens|mindestens|weniger als|mehr als|j\xFCnger als|kleiner als|gr\xF6\xDFer als|maximal|menos de|m\xE1s de|al menos|inferior a[l]?|superior a[l]?|como m\xE1ximo|mais de|pelo menos|no m\xE1ximo|moins de|plus de|au moins|au plus|inf\xE9rieure? \xE0)\\s+${NUMBER}(?:\\s*${UNIT}(?![\\w]))?`,
  "giu"
);
var PLUS = new RegExp(`(?<![\\w.])(?:\\d[\\d,]*|\\d+\\.\\d+(?=%))%?\\+(?:\\s+[\\p{L}]+){0,4}`, "giu");
var TIME_WORD = "(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|minuten|stunden?|tagen?|tage|wochen?|minutos?|horas?|d[i\xED]as?|semanas?|heures?|jours?|semaines?)";
var DURATION = new RegExp(
  `(?<![\\w<>\u2264\u2265.-])(?:\\d+(?:\\s*[-\u2013]\\s*\\d+)?|one|two|three|a full)\\s*-?${TIME_WORD}(?![\\w])`,
  "giu"
);
var SHORT_DURATION = /(?<![\w<>≤≥.-])\d+(?:h|d)(?!\w)/g;
var INTERVAL = new RegExp(
  `(?<![\\p{L}])(?:every\\s+(?:\\d+\\s*)?${TIME_WORD}|alle\\s+\\d+\\s*${TIME_WORD}|cada\\s+(?:\\d+\\s*)?${TIME_WORD}|toutes les\\s+(?:\\d+\\s*)?${TIME_WORD}|hourly|daily|weekly|nightly|st\xFCndlich|t\xE4glich|w\xF6chentlich|diariamente|semanalmente|diario|diaria)(?![\\p{L}])`,
  "giu"
);
var STATUS2 = /(?:\breturns?|\bresponds?(?: with)?|\banswers?(?: with)?|\bgives|\bgets?|→|=>|->|\bstatus(?: code)?|\bhttp|\bantwortet(?: mit)?|\bliefert|\bresponde(?: con| com)?|\bdevuelve|\bretorna|\brenvoie|\brépond|\bis)\s*:?\s*([1-5]\d\d)(?!\s*(?:ms|s\b|%|\+|rows|records|users))(?![\w.])|(?<![\w./])([1-5]\d\d)\s+(?:ok\b|found|forbidden|unauthorized|not found|created|status|response)/i;
var readFacts = (inline) => {
  const paths = [];
  const endpoints = [];
  const settings = [];
  const commands = [];
  const queries = [];
  const names = [];
  const headers = [];
  const urls = inline.urls.filter((url) => /^(https?|wss?|s3|gs):/.test(url));
  let method;
  for (const raw of inline.codes) {
    const code = raw.trim();
    const request = METHOD.exec(code);
    const assignment = /^([A-Za-z_][\w.-]*)\s*[=:]\s*(\S.*)$/.exec(code);
    if (request !== null) {
      method = request[1];
      addAddress(request[2] ?? "", endpoints, urls);
    } else if (/^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+:\s*\S/.test(code)) headers.push(code);
    else if (KNOWN_FILE.test(code)) paths.push(code);
    else if (SQL.test(code) && code.split(/\s+/).length > 2) queries.push(code);
    else if (looksLikeCommand(code)) {
      if (roleOfCommand(code) !== "generate") commands.push(code);
    } else if (/^https?:\/\/\S+$/.test(code)) urls.push(code);
    else if (/^s3:\/\/|^gs:\/\//.test(code)) urls.push(code);
    else if (KEY.test(code) && (code.length > 2 || code.includes("_")) && !/^(GET|POST|PUT|PATCH|DELETE|NULL|PING|PONG|OK|UP|ERROR|WARN|INFO|SELECT|JSON|HTTP|HTTPS)$/.test(code))
      settings.push({ key: code });
    else if (assignment !== null && (KEY.test(assignment[1] ?? "") || DOTTED_KEY.test(assignment[1] ?? "") || /^[a-z][\w-]*$/i.test(assignment[1] ?? "")) && !/^(https?|s3)$/.test(assignment[1] ?? ""))
      settings.push({ key: assignment[1] ?? "", expected: (assignment[2] ?? "").replace(/^(["'])(.*)\1$/, "$2") });
    else if (HEADER.test(code)) headers.push(code);
    else if (SERVER_PATH.test(code)) paths.push(code);
    else if (ENDPOINT.test(code) && !(FILE_EXTENSION.test(code) && !/\.(html?|json|php|xml|txt|ya?ml)$/i.test(code)))
      endpoints.push(code);
    else if (isPath(code)) paths.push(code.replace(/:\d+(?:-\d+)?$/, ""));
    else if (DOTTED_KEY.test(code) && !FILE_EXTENSION.test(code) && !isCallLike(code)) settings.push({ key: code });
    else names.push(code);
  }
  const prose = inline.prose.replace(/\bhttps?:\/\/\S+/g, " ");
  for (const match of prose.matchAll(PROSE_FILE)) paths.push(match[1] ?? "");
  for (const match of prose.matchAll(KEY_IN_PROSE)) {
    const after = /^\s*=\s*([\w./:-]+)/.exec(prose.slice((match.index ?? 0) + match[0].length));
    settings.push({ key: match[1] ?? "", ...after === null ? {} : { expected: after[1] ?? "" } });
  }
  for (const match of prose.matchAll(WORD_WITH_VALUE))
    settings.push({ key: match[1] ?? match[3] ?? "", expected: match[2] ?? match[4] ?? "" });
  for (const match of prose.matchAll(
    /(?<![\w./~])(?:(GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?(\/[a-z][\w-]*(?:\/[\w\-{}:*.]*)+|\/(?:healthz?|readyz|livez|status|metrics|up|login|admin|ping))(?![\w/])/g
  )) {
    method ??= match[1];
    if (!SERVER_PATH.test(match[2] ?? "")) endpoints.push(match[2] ?? "");
  }
  for (const match of prose.matchAll(
    /(?<![\w-])(X-[A-Z][A-Za-z-]+|Content-Security-Policy|Strict-Transport-Security|Cache-Control|Referrer-Policy|Permissions-Policy)(?![\w-])/g
  ))
    headers.push(match[1] ?? "");
  const text = inline.text;
  const thresholds = thresholdsOf(text);
  const intervals = all(text, INTERVAL);
  const within = [...thresholds, ...intervals].join(" ");
  const durations = [...all(text, DURATION), ...all(inline.prose, SHORT_DURATION)].filter(
    (duration) => !within.includes(duration)
  );
  const status = STATUS2.exec(text);
  const expected = expectedOf(inline);
  return {
    paths: unique(paths),
    endpoints: unique(endpoints),
    urls: unique(urls),
    settings: withValues(settings, inline),
    commands: unique(commands),
    queries: unique(queries),
    names: unique(names),
    headers: unique(headers),
    thresholds,
    durations,
    intervals,
    ...method === void 0 ? {} : { method },
    ...status === null ? {} : { status: status[1] ?? status[2] ?? "" },
    ...expected === void 0 ? {} : { expected }
  };
};
var thresholdsOf = (text) => {
  const found = [...matches(text, SIGNED), ...matches(text, WORDED), ...matches(text, PLUS)].sort((a, b) => a.at - b.at);
  return unique(
    found.filter((one, index) => !found.some((other, at) => at < index && other.at + other.text.length > one.at)).map((one) => one.text)
  );
};
var expectedOf = (inline) => {
  const should = /\(?\b(should (?:be|return|equal) [\w ]+?)(?=[).,;]|$)/i.exec(inline.text);
  if (should !== null && inline.text.includes(`(${should[1] ?? ""}`)) return should[1];
  const passed = /\b(\d+\s*\/\s*\d+ (?:tests? )?(?:passed|passing|ok|green))\b/i.exec(inline.text);
  if (passed !== null) return passed[1];
  const state = /\b(?:is|are|shows?|returns?|reports?|says|status|gibt|zeigt|muestra|devuelve)\s+["'“]?(UP|OK|PONG|healthy|ready|SERVING)\b["'”]?/.exec(
    inline.text
  );
  return state?.[1];
};
var withValues = (settings, inline) => {
  const keys = [...new Map(settings.map((setting) => [setting.key, setting])).values()];
  if (keys.length !== 1 || keys[0]?.expected !== void 0) return keys;
  const key = keys[0]?.key ?? "";
  const after = inline.text.slice(inline.text.indexOf(key) + key.length);
  const said = /^\s*(?:is|=|:|set to|must be|should be|to|auf|ist|a|en|à)\s+(?:set to |exactly )?(.+)$/i.exec(after);
  const value = said?.[1] ?? "";
  const code = inline.codes.find((one) => value.startsWith(one) && one !== key);
  if (code !== void 0) return [{ key, expected: code }];
  const bare = /^(true|false|on|off|\d+)\b(?![-–.]\w|\+)(?!\s*(?:characters|chars|bit|bytes|zeichen))/i.exec(value);
  return bare === null ? keys : [{ key, expected: bare[1] ?? "" }];
};
var isCallLike = (code) => !/^(spring|server|management|logging|config|app|resources|image|quarkus|micronaut|rails|hibernate|security|feature|features|spec|replica\w*)\./i.test(
  code
);
var isPath = (code) => {
  if (/\s/.test(code) || !/[A-Za-z]/.test(code) || /^[<${]/.test(code) || /^\w+:\/\//.test(code) || code.length > 300)
    return false;
  const bare = code.replace(/:\d+(?:-\d+)?$/, "");
  if (KNOWN_FILE.test(bare)) return true;
  if (FILE_EXTENSION.test(bare) && /^[\w@./*\-+[\]{},$()]+$/.test(bare) && !/^\d[\d.]*$/.test(bare))
    return !/^\.\w+$/.test(bare) || bare.includes("/");
  return /^(?:\.{0,2}\/)?[\w@.*-]+(?:\/[\w@.*-]+)*\/(?:[\w@.*-]+)?$/.test(bare) && !bare.startsWith("/") && !/^\w+\/\w+:/.test(bare) && (bare.endsWith("/") || bare.split("/").length > 2 || /[*.]/.test(bare));
};
var addAddress = (address, endpoints, urls) => {
  if (/^https?:/.test(address)) urls.push(address);
  else if (address.startsWith("/")) endpoints.push(address);
};
var matches = (text, pattern) => [...text.matchAll(pattern)].map((match) => ({ text: match[0].trim(), at: match.index }));
var all = (text, pattern) => matches(text, pattern).map((match) => match.text);
var unique = (texts) => [...new Set(texts.filter((text) => text !== ""))];
var SQL_START = /^(select|with|insert|update|delete|alter|create|drop|truncate|grant|revoke|begin|commit|rollback;|vacuum|analy[sz]e|explain|comment on|set |show |reindex|do \$|call |merge )/i;
var SHELL_START = /^(\$ |pg_dump|pg_restore|psql|docker|kubectl|cd |curl|npm|npx|yarn|pnpm|python|node |git |bundle|php|sudo|export )/;
var SETTING = /^\s*(?:export\s+|-\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=\s*(.*)$/;
var ENV_LANGUAGES = /* @__PURE__ */ new Set(["env", "dotenv", "ini", "properties", "conf"]);
var DATA_LANGUAGES = /* @__PURE__ */ new Set([
  "json",
  "yaml",
  "yml",
  "toml",
  "xml",
  "html",
  "markdown",
  "md",
  "js",
  "javascript",
  "ts",
  "typescript",
  "tsx",
  "jsx",
  "python",
  "py",
  "ruby",
  "go",
  "java",
  "kotlin",
  "php",
  "css",
  "diff",
  "mermaid",
  "nginx",
  "dockerfile",
  "hcl",
  "http",
  "graphql",
  "csharp",
  "rust"
]);
var readBlock = (language, content, firstLine) => {
  const isSql = (language.includes("sql") || language === "" && SQL_START.test(firstText(content))) && !SHELL_START.test(firstText(content));
  if (isSql) return { commands: [], settings: [], statements: splitStatements(content, firstLine) };
  if (DATA_LANGUAGES.has(language)) return { commands: [], statements: [], settings: [] };
  const used = content.filter((line) => line.trim() !== "" && !/^\s*#/.test(line));
  const assignments = used.filter((line) => isAssignment(line));
  if (used.length > 0 && (ENV_LANGUAGES.has(language) || assignments.length * 2 > used.length))
    return { commands: [], statements: [], settings: readSettings(content, firstLine) };
  return { commands: readCommands(content, firstLine), statements: [], settings: [] };
};
var firstText = (content) => content.find((line) => line.trim() !== "" && !/^\s*(--|#|\/\*)/.test(line))?.trim() ?? "";
var isAssignment = (line) => /^\s*(?:export\s+)?[A-Z][A-Z0-9_]*\s*=\s*(?:"[^"]*"|'[^']*'|<[^>]*>|[^\s;&|]*)\s*(?:#.*)?$/.test(line);
var readSettings = (content, firstLine) => {
  const settings = [];
  let alternative = false;
  for (const [index, line] of content.entries()) {
    if (line.trim() === "") alternative = false;
    else if (/^\s*[#;]/.test(line))
      alternative = /^\s*[#;]+\s*(\W*\s*)?(optional|development only|local only|only for (?:local|dev)|or|alternatively|oder|alternativ|o bien|ou)\b/i.test(
        line
      );
    const match = /^\s*[#;]/.test(line) ? null : SETTING.exec(line);
    if (match === null) continue;
    const [value, comment] = splitComment(match[2] ?? "");
    settings.push({ key: match[1] ?? "", value, comment, line: firstLine + index, alternative });
  }
  return settings;
};
var splitComment = (text) => {
  const match = /^("(?:[^"\\]|\\.)*"|'[^']*'|<[^>]*>|[^#]*?)\s*(?:(?<=\s|>|"|'|^)#\s*(.*))?$/.exec(text.slice(0, 2e3));
  return match === null ? [text.trim(), ""] : [unquote((match[1] ?? "").trim()), (match[2] ?? "").trim()];
};
var unquote = (text) => /^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text;
var readCommands = (content, firstLine) => {
  const commands = [];
  let comment = "";
  let cwd;
  let joined = "";
  let joinedLine = 0;
  for (const [index, raw] of content.entries()) {
    const line = raw.trim();
    if (joined === "") {
      if (line === "") {
        comment = "";
        continue;
      }
      if (/^#(?!!)|^--\s|^\/\/|^::|^REM\b/.test(line)) {
        comment = line.replace(/^(#+|--|\/\/|::|REM)\s*/, "");
        continue;
      }
      if (/^(>>>|\.\.\.|[-*+] \[[ xX]\]|\|)/.test(line)) continue;
      joinedLine = firstLine + index;
    }
    const continued = line.endsWith("\\");
    joined = `${joined} ${continued ? line.slice(0, -1).trim() : line}`.trim();
    if (continued) continue;
    const text = joined.replace(/^\$ /, "").replace(/\s+#\s.*$/, "");
    joined = "";
    const moved = /^cd\s+([^\s;&|]+)\s*(?:(?:&&|;)\s*(.*))?$/.exec(text);
    if (moved !== null) cwd = moved[1];
    const command = moved === null ? text : moved[2] ?? "";
    if (command !== "")
      commands.push({ text: command, line: joinedLine, comment, ...cwd === void 0 ? {} : { cwd } });
  }
  return commands;
};
var MAX_SQL = 2e5;
var splitStatements = (content, firstLine) => {
  const statements = [];
  let parts = [];
  let line = 0;
  let started = false;
  let comment = "";
  let quote = "";
  let length = 0;
  const add = (text, at) => {
    if (!started && text.trim() !== "") {
      started = true;
      line = at;
    }
    parts.push(text);
  };
  const finish = () => {
    const whole = parts.join("").replace(/\s+/g, " ").trim();
    if (whole !== "" && whole !== ";") statements.push({ text: whole, line, comment });
    parts = [];
    started = false;
  };
  for (const [index, source] of content.entries()) {
    length += source.length;
    if (length > MAX_SQL) break;
    if (quote === "" && !started && /^\s*--/.test(source)) {
      comment = source.replace(/^\s*--\s*/, "").trim();
      continue;
    }
    let from = 0;
    const mark = /--|;|'|"|\$\w*\$|\/\*/g;
    while (from < source.length) {
      if (quote !== "") {
        const end = source.indexOf(quote, from);
        add(end < 0 ? source.slice(from) : source.slice(from, end + quote.length), firstLine + index);
        from = end < 0 ? source.length : end + quote.length;
        if (end >= 0) quote = "";
        continue;
      }
      mark.lastIndex = from;
      const match = mark.exec(source);
      if (match === null) {
        add(source.slice(from), firstLine + index);
        break;
      }
      add(source.slice(from, match.index), firstLine + index);
      from = match.index + match[0].length;
      if (match[0] === "--") break;
      add(match[0], firstLine + index);
      if (match[0] === ";") finish();
      else quote = match[0] === "/*" ? "*/" : match[0];
    }
    parts.push(" ");
  }
  finish();
  return statements;
};
var readKnowledge = (checklist) => {
  const blocks = /* @__PURE__ */ new Map();
  const columns = [];
  const requests = [];
  const endpoints = [];
  const models = [];
  const rows = /* @__PURE__ */ new Map();
  const settings = [];
  for (const [index, node] of checklist.nodes.entries()) {
    if (node.kind === "code") {
      const block = readBlock(node.language, node.content, node.contentLine);
      blocks.set(index, block);
      for (const statement of block.statements) columns.push(...columnsOf(statement.text, statement.line));
      for (const command of block.commands) {
        columns.push(...tablesOfPsql(command.text, command.line));
        const request = requestOf(command.text, command.line);
        if (request !== void 0) requests.push(request);
      }
      if (block.settings.length > 1)
        settings.push({ heading: checklist.headings[node.heading]?.text ?? "", node: index, entries: block.settings });
      continue;
    }
    if (node.kind === "row" && node.item >= 0) rows.set(node.item, node);
    const text = node.kind === "row" ? node.cells.join(" | ") : node.text;
    if (!/[`/]/.test(text)) continue;
    const inline = (0, import_chunk_HWMXG267.readInline)(text);
    const facts = readFacts(inline);
    for (const path of facts.endpoints) endpoints.push({ path, line: node.line });
    for (const match of text.slice(0, 4e3).matchAll(
      /`([A-Za-z][\w.]*)`\s*(?:model|table|tabelle|tabla|tabela)\b|(?:\b(?:model|table|tabelle|tabla|tabela))\s+`([A-Za-z][\w.]*)`/gi
    ))
      models.push(match[1] ?? match[2] ?? "");
  }
  return {
    blocks,
    columns: [...new Map(columns.map((one) => [`${one.table}.${one.column ?? ""}`, one])).values()],
    requests,
    endpoints: [...new Map(endpoints.map((one) => [one.path, one])).values()],
    models: [...new Set(models)],
    settings,
    rows,
    headings: checklist.headings.map((heading) => readFacts((0, import_chunk_HWMXG267.readInline)(heading.text)))
  };
};
var columnsOf = (sql, line) => {
  const found = [];
  const text = sql.slice(0, 5e3).replace(/"/g, "");
  const add = (table, column) => {
    if (table !== void 0 && !/^(select|where|if|only|information_schema|pg_\w+)$/i.test(table))
      found.push({ table, line, ...column === void 0 ? {} : { column } });
  };
  const altered = /^ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?([\w.]+)/i.exec(text);
  if (altered !== null) {
    for (const match of text.matchAll(
      /\b(?:ADD|ALTER)\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?(?!CONSTRAINT\b|COLUMN\b|PRIMARY\b|FOREIGN\b|UNIQUE\b|CHECK\b)([\w]+)/gi
    ))
      add(altered[1], match[1]);
    for (const match of text.matchAll(/\b(?:UNIQUE|PRIMARY\s+KEY|FOREIGN\s+KEY)\s*\(\s*(\w+)/gi))
      add(altered[1], match[1]);
    if (found.length === 0 && !/\bDROP\b/i.test(text)) add(altered[1]);
  }
  for (const match of text.matchAll(/\bON\s+(?:ONLY\s+)?([\w.]+)\s*(?:USING\s+\w+\s*)?\(\s*(\w+)/gi))
    if (/^CREATE\s/i.test(text)) add(match[1], match[2]);
  const created = /^CREATE\s+(?:TEMP\w*\s+|UNLOGGED\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w.]+)/i.exec(text);
  if (created !== null) add(created[1]);
  if (/^(select|with|update|delete)\b/i.test(text)) {
    const table = /\b(?:FROM|UPDATE)\s+([a-z_][\w.]*)/i.exec(text)?.[1];
    const column = /\bWHERE\s+(?:\w+\.)?(\w+)\s+IS\s+(?:NOT\s+)?NULL/i.exec(text)?.[1] ?? /\bGROUP\s+BY\s+(?:\w+\.)?(\w+)\s+HAVING/i.exec(text)?.[1];
    if (!/^DELETE/i.test(text)) add(table, column);
  }
  return found;
};
var tablesOfPsql = (command, line) => [...command.matchAll(/\\d[t+]*\s+([\w.]+)(?![\w.*])/g)].map((match) => ({ table: match[1] ?? "", line }));
var requestOf = (command, line) => {
  if (!/^(?:curl|wget|http|https)\s/i.test(bareCommand(command))) return void 0;
  const url = /(https?:\/\/[^\s"'|>;)]+)/.exec(command)?.[1];
  if (url === void 0) return void 0;
  const method = /(?:-X|--request)\s*=?\s*["']?([A-Z]+)/.exec(command)?.[1];
  const header = /(?:-H|--header)\s*=?\s*(["'])(.+?)\1/.exec(command)?.[2];
  return { url, line, ...method === void 0 ? {} : { method }, ...header === void 0 ? {} : { header } };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isHarmless,
  meaningOf,
  readFacts,
  readKnowledge,
  roleOfCommand
});
