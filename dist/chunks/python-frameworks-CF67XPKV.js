import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  fallbackAnswers,
  fallbackOfRead,
  pythonAnswers
} from "./chunk-7PRHP4Y5.js";
import {
  callsOf,
  judgeFastapi,
  judgeStart,
  readPythonSettings
} from "./chunk-HESKXIPS.js";
import {
  cameFrom,
  deepReads,
  developmentHost,
  entryOf,
  folderOf,
  hostOf,
  join,
  placeOf,
  spanPlace,
  textAt,
  truthOf,
  viewOf
} from "./chunk-JA5SIFW2.js";
import {
  describeSecret,
  isSecretKey,
  placeholderIn,
  purposeOf,
  weaknessOf
} from "./chunk-YZWWTGOS.js";
import {
  parsePython
} from "./chunk-JSWYNWJ6.js";
import "./chunk-QAYIDXH3.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/settings/django-views.ts
var judgeCsrfView = async ({ path, names }, judge, read) => {
  const view = names.get("CSRF_FAILURE_VIEW");
  if (view?.kind !== "text" || view.value.startsWith("django.")) return;
  const parts = view.value.split(".");
  const name = parts.pop() ?? "";
  let ours = false;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    for (const file of [`${parts.join("/")}.py`, `${parts.join("/")}/__init__.py`]) {
      const target = join(folder, file);
      const text = await read(target);
      if (text === void 0) continue;
      const statements = parsePython(text, target).statements;
      const found = statements.find(
        (statement) => (statement.kind === "function" || statement.kind === "class") && statement.name === name
      );
      const imported = statements.some(
        (statement) => statement.kind === "from-import" && statement.names.some((one) => (one.as ?? one.name) === name || one.name === "*")
      );
      if (found === void 0 && !imported)
        judge.report(
          "django-csrf-failure-view",
          `CSRF_FAILURE_VIEW leads to ${view.value}, and ${target} has no ${name}: a rejected form ends in an error page.`,
          placeOf(view)
        );
      else if (found?.kind === "function" && found.parameters.length < 2 && !found.parameters.some(({ spread }) => spread !== void 0))
        judge.report(
          "django-csrf-failure-view",
          `CSRF_FAILURE_VIEW leads to ${view.value}, which does not take a request and a reason.`,
          placeOf(view)
        );
      return;
    }
    ours ||= await read(join(folder, `${parts[0] ?? ""}/__init__.py`)) !== void 0;
    if (folder === "") break;
  }
  if (ours || parts.length === 0)
    judge.report(
      "django-csrf-failure-view",
      `CSRF_FAILURE_VIEW leads to ${view.value}, which is not in the repository.`,
      placeOf(view)
    );
};

// src/checks/settings/django-admin.ts
var djangoAdmin = (view, judge, apps, middleware) => {
  if (apps === void 0 || !apps.some((app) => app.startsWith("django.contrib.admin"))) return;
  const report = (what, place) => judge.report(
    "django-admin-incomplete",
    `The admin is installed without ${what}: Django's checks refuse to start it.`,
    view.place(place)
  );
  for (const app of ["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.messages"])
    if (!apps.some((one) => one === app || one.startsWith(`${app}.apps.`)))
      report(`${app} in INSTALLED_APPS`, "INSTALLED_APPS");
  const templates = view.get("TEMPLATES");
  const engines = templates?.kind === "list" ? templates.items : [];
  if (templates === void 0 || templates.kind === "list") {
    const django = engines.find((engine) => {
      const backend = entryOf(engine, "BACKEND");
      return backend?.kind === "text" && backend.value === "django.template.backends.django.DjangoTemplates";
    });
    if (django === void 0) {
      if (templates?.kind !== "list" || templates.open !== true)
        report("the DjangoTemplates engine in TEMPLATES", "TEMPLATES");
    } else {
      const processors = entryOf(entryOf(django, "OPTIONS"), "context_processors");
      const names = processors?.kind === "list" ? processors.items.flatMap((item) => item.kind === "text" ? [item.value] : []) : [];
      if (processors === void 0 || processors.kind === "list" && processors.open !== true) {
        for (const [name, needed] of [
          ["auth", "django.contrib.auth.context_processors.auth"],
          ["messages", "django.contrib.messages.context_processors.messages"]
        ])
          if (!names.includes(needed)) report(`the context processor of ${name} in TEMPLATES`, "TEMPLATES");
      }
    }
  }
  if (middleware === void 0) return;
  for (const one of [
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware"
  ])
    if (!middleware.includes(one)) report(`${one.split(".").at(-1)} in MIDDLEWARE`, "MIDDLEWARE");
};

// src/checks/settings/django-names.ts
var SECURITY_MIDDLEWARE = "django.middleware.security.SecurityMiddleware";
var FRAME_MIDDLEWARE = "django.middleware.clickjacking.XFrameOptionsMiddleware";
var CSRF_MIDDLEWARE = "django.middleware.csrf.CsrfViewMiddleware";
var SESSION_MIDDLEWARE = "django.contrib.sessions.middleware.SessionMiddleware";

// src/checks/settings/django-beyond.ts
var WHITENOISE = "whitenoise.middleware.WhiteNoiseMiddleware";
var djangoBeyond = (view, judge, middleware, apps, hide) => {
  hosts(view, judge);
  crossOrigin(view, judge);
  databases(view, judge, hide);
  backends(view, judge);
  staticFiles(view, judge, middleware, apps);
  debugTools(view, judge, middleware, apps);
  proxies(view, judge);
  const validators = view.get("AUTH_PASSWORD_VALIDATORS");
  if (apps?.includes("django.contrib.auth") === true && (validators === void 0 || validators.kind === "list" && validators.items.length === 0 && validators.open !== true))
    judge.report(
      "django-password-validators-missing",
      'AUTH_PASSWORD_VALIDATORS is empty: people can choose any password, also "1".',
      view.place("AUTH_PASSWORD_VALIDATORS")
    );
};
var hosts = (view, judge) => {
  for (const { text, value } of view.texts("ALLOWED_HOSTS", "django-allowed-hosts-any") ?? []) {
    if (text === "*")
      judge.report(
        "django-allowed-hosts-any",
        `ALLOWED_HOSTS accepts every host${cameFrom(value)}: links in password mails can be bent to another site.`,
        placeOf(value)
      );
    const development = developmentHost(text.replace(/^\./, ""));
    if (development !== void 0 && !["localhost", "127.0.0.1", "[::1]"].includes(text))
      judge.report("development-host", `ALLOWED_HOSTS has ${text}, ${development}${cameFrom(value)}.`, placeOf(value), {
        level: "warning"
      });
  }
  const allowed = (view.texts("ALLOWED_HOSTS", "django-allowed-hosts-any") ?? []).filter(({ text }) => text !== "");
  const [first] = allowed;
  if (first !== void 0 && allowed.every(({ text }) => developmentHost(text.replace(/^\./, "")) !== void 0))
    judge.report(
      "django-allowed-hosts-local",
      `ALLOWED_HOSTS has only names of a developer's machine${cameFrom(first.value)}: production's own name is answered with 400.`,
      placeOf(first.value)
    );
};
var crossOrigin = (view, judge) => {
  for (const name of ["CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL"]) {
    const value = view.get(name);
    if (value === void 0 || view.truth(name, false, "django-cors-any") !== true) continue;
    const credentials = view.truth("CORS_ALLOW_CREDENTIALS", false, "django-cors-any") === true;
    judge.report(
      credentials ? "django-cors-any-credentials" : "django-cors-any",
      credentials ? `${name} and CORS_ALLOW_CREDENTIALS are both true${cameFrom(value)}: any site can act in the name of people who are signed in.` : `${name} is true${cameFrom(value)}: any site can read what this one answers.`,
      placeOf(value)
    );
  }
  for (const name of ["CORS_ALLOWED_ORIGINS", "CORS_ORIGIN_WHITELIST", "CSRF_TRUSTED_ORIGINS"])
    for (const { text, value } of view.texts(name, "development-origin") ?? []) {
      const found = hostOf(text);
      const development = found === void 0 ? void 0 : developmentHost(found.host);
      if (development !== void 0)
        judge.report(
          "development-origin",
          `${name} trusts ${text}, ${development}${cameFrom(value)}: a page opened there can call production.`,
          placeOf(value)
        );
      else if (found?.scheme === "http")
        judge.report(
          "unencrypted-origin",
          `${name} trusts ${text} over http${cameFrom(value)}: whoever sits on the way speaks for it.`,
          placeOf(value)
        );
    }
  for (const { text, value } of view.texts("CORS_ALLOWED_ORIGIN_REGEXES", "django-cors-any") ?? [])
    if (/^\^?(?:https\?:\/\/)?\.[*+]\$?$/.test(text) || /^\^?https?\??:\/\/\.[*+]\$?$/.test(text))
      judge.report(
        "django-cors-any",
        `CORS_ALLOWED_ORIGIN_REGEXES has a pattern that every site matches${cameFrom(value)}.`,
        placeOf(value)
      );
};
var databases = (view, judge, hide) => {
  const all = view.get("DATABASES");
  if (all?.kind !== "dict") {
    if (all?.kind === "unknown") view.noteUnknown("DATABASES", all, "database-default-credentials");
    return;
  }
  for (const { key, value } of all.entries) {
    const alias = key.kind === "text" ? key.value : "?";
    if (value.kind === "unknown") {
      view.noteUnknown(`DATABASES["${alias}"]`, value, "database-default-credentials");
      continue;
    }
    const engine = textAt(value, "ENGINE");
    const name = textAt(value, "NAME");
    if (engine?.text.endsWith("sqlite3") === true) {
      const memory = name === void 0 || name.text === "" || name.text.includes(":memory:") || name.text.includes("mode=memory");
      judge.report(
        memory ? "django-database-in-memory" : "django-database-file",
        memory ? `The database "${alias}" is SQLite in memory: everything is lost at the next restart.` : `The database "${alias}" is a SQLite file${cameFrom(engine.value)}: it is lost with the container, and a second worker waits for its lock.`,
        placeOf(engine.value)
      );
      continue;
    }
    databaseAccount(alias, value, view, judge, hide);
  }
};
var DEFAULT_USERS = /* @__PURE__ */ new Set([
  "postgres",
  "root",
  "admin",
  "user",
  "username",
  "myuser",
  "dbuser",
  "django",
  "mysql",
  "sa",
  "test",
  "dev"
]);
var databaseAccount = (alias, database, view, judge, hide) => {
  const password = entryOf(database, "PASSWORD");
  const user = textAt(database, "USER");
  const host = textAt(database, "HOST");
  if (password?.kind === "unknown")
    view.noteUnknown(`the password of the database "${alias}"`, password, "database-default-credentials");
  if (password?.kind === "text") {
    if (password.value.length > 3) hide(password.value);
    const placeholder = placeholderIn(password.value);
    const sameAsUser = user !== void 0 && user.text !== "" && user.text.toLowerCase() === password.value.toLowerCase();
    const inCode = password.reads.every(({ state }) => state !== "environment");
    if (password.value === "" && host !== void 0 && host.text !== "" && !host.text.startsWith("/"))
      judge.report(
        "database-default-credentials",
        `The database "${alias}" has an empty password${cameFrom(password)}.`,
        placeOf(password)
      );
    else if (password.value !== "" && (placeholder !== void 0 || sameAsUser))
      judge.report(
        "database-default-credentials",
        `The password of the database "${alias}" is ${sameAsUser && placeholder === void 0 ? "the name of its user" : placeholder}${cameFrom(password)}: whoever reaches the port is in.`,
        placeOf(password)
      );
    else if (password.value !== "" && inCode)
      judge.report(
        "secret-in-code",
        `The password of the database "${alias}" is written in the code${cameFrom(password)}: everybody who can read the repository has it.`,
        placeOf(password)
      );
  }
  if (user !== void 0 && DEFAULT_USERS.has(user.text.toLowerCase()))
    judge.report(
      "database-default-user",
      `The database "${alias}" is opened as ${user.text}${cameFrom(user.value)}, ${/^(?:postgres|root|sa|admin|mysql)$/.test(user.text) ? "who may do everything" : "a name that is tried first"}.`,
      placeOf(user.value)
    );
  if (host !== void 0) {
    const development = developmentHost(host.text);
    if (development !== void 0)
      judge.report(
        "development-host",
        `The database "${alias}" is looked for at ${host.text}, ${development}${cameFrom(host.value)}.`,
        placeOf(host.value),
        { level: "warning" }
      );
  }
};
var DEVELOPMENT_BACKENDS = [
  [/\.DummyCache$/, "keeps nothing: every request computes everything again"],
  [/mail\.backends\.console\./, "prints mails instead of sending them"],
  [/mail\.backends\.(?:dummy|locmem|filebased)\./, "does not send mails"]
];
var backends = (view, judge) => {
  const check = (what, found) => {
    const effect = found === void 0 ? void 0 : DEVELOPMENT_BACKENDS.find(([pattern]) => pattern.test(found.text))?.[1];
    if (found !== void 0 && effect !== void 0)
      judge.report(
        "django-development-backend",
        `${what} is ${found.text.split(".").at(-1)}${cameFrom(found.value)}, which ${effect}.`,
        placeOf(found.value)
      );
  };
  check("EMAIL_BACKEND", textAt(view.get("EMAIL_BACKEND")));
  const caches = view.get("CACHES");
  if (caches?.kind === "dict")
    for (const { key, value } of caches.entries)
      check(`The cache "${key.kind === "text" ? key.value : "?"}"`, textAt(value, "BACKEND"));
};
var staticFiles = (view, judge, middleware, apps) => {
  if (apps?.includes("django.contrib.staticfiles") === true) {
    const root = view.get("STATIC_ROOT");
    if (root === void 0 || root.kind === "none" || root.kind === "text" && root.value === "")
      judge.report(
        "django-static-root-missing",
        "STATIC_ROOT is not set: collectstatic has nowhere to put the files, and pages come without style.",
        view.place("STATIC_ROOT")
      );
  }
  const at = middleware?.indexOf(WHITENOISE) ?? -1;
  const security = middleware?.indexOf(SECURITY_MIDDLEWARE) ?? -1;
  if (middleware !== void 0 && at >= 0 && security >= 0 && at !== security + 1)
    judge.report(
      "django-whitenoise-order",
      `WhiteNoiseMiddleware stands ${at < security ? "before" : "not directly behind"} SecurityMiddleware: ${at < security ? "static files come without redirect and security headers" : "other middleware works on every static file first"}.`,
      view.place("MIDDLEWARE")
    );
};
var DEBUG_APPS = [
  "debug_toolbar",
  "silk",
  "django_extensions",
  "django_browser_reload",
  "nplusone",
  "debug_permissions"
];
var debugTools = (view, judge, middleware, apps) => {
  for (const [name, list] of [
    ["INSTALLED_APPS", apps],
    ["MIDDLEWARE", middleware]
  ])
    for (const entry of list ?? []) {
      const tool = DEBUG_APPS.find((one) => entry === one || entry.startsWith(`${one}.`));
      if (tool === void 0) continue;
      const item = (view.texts(name, "django-debug-tool") ?? []).find(({ text }) => text === entry);
      judge.report(
        "django-debug-tool",
        `${entry} is in ${name}: it is made for development and shows SQL, settings or profiles of requests.`,
        item === void 0 ? view.place(name) : placeOf(item.value),
        tool === "django_extensions" ? { level: "notice" } : {}
      );
    }
};
var proxies = (view, judge) => {
  const renderers = entryOf(view.get("REST_FRAMEWORK"), "DEFAULT_PERMISSION_CLASSES");
  if (renderers?.kind === "list") {
    for (const item of renderers.items)
      if (item.kind === "text" && item.value.endsWith(".AllowAny"))
        judge.report(
          "django-rest-open",
          "DEFAULT_PERMISSION_CLASSES of REST_FRAMEWORK is AllowAny: every view without a class of its own is open to everybody.",
          placeOf(item)
        );
  }
  for (const name of ["SESSION_COOKIE_SAMESITE", "CSRF_COOKIE_SAMESITE"]) {
    const value = view.get(name);
    if (value?.kind === "none" || value?.kind === "boolean" && truthOf(value) === false)
      judge.report(
        "django-cookie-samesite",
        `${name} is off: the cookie is sent along with requests that other sites start.`,
        placeOf(value)
      );
  }
  const jwt = view.get("SIMPLE_JWT");
  const signing = entryOf(jwt, "SIGNING_KEY");
  const key = view.get("SECRET_KEY");
  if (signing?.kind === "text" && key?.kind === "text" && signing.value === key.value && signing.value !== "")
    judge.report(
      "secret-reused",
      "SIGNING_KEY of SIMPLE_JWT has the value of SECRET_KEY: whoever learns one has the other, and neither can be changed alone.",
      placeOf(signing)
    );
  const lifetime = entryOf(jwt, "ACCESS_TOKEN_LIFETIME");
  if (lifetime?.kind === "library" && lifetime.call !== void 0) {
    const days = lifetime.call.named.get("days");
    if (days?.kind === "number" && days.value > 7)
      judge.report(
        "django-jwt-lifetime",
        `ACCESS_TOKEN_LIFETIME of SIMPLE_JWT is ${days.value} days: a stolen token opens the account for so long.`,
        placeOf(lifetime)
      );
  }
};

// src/checks/settings/django.ts
var REFERRER_POLICIES = /* @__PURE__ */ new Set([
  "no-referrer",
  "no-referrer-when-downgrade",
  "origin",
  "origin-when-cross-origin",
  "same-origin",
  "strict-origin",
  "strict-origin-when-cross-origin",
  "unsafe-url"
]);
var OPENER_POLICIES = /* @__PURE__ */ new Set(["same-origin", "same-origin-allow-popups", "unsafe-none"]);
var judgeDjango = (settings, judge, hide) => {
  const view = viewOf(settings, judge);
  const middleware = view.texts("MIDDLEWARE", "django-security-middleware-missing")?.map(({ text }) => text);
  const apps = view.texts("INSTALLED_APPS", "django-session-cookie-insecure")?.map(({ text }) => text);
  deployMiddleware(view, judge, middleware);
  deployTransport(view, judge, middleware);
  deployCookies(view, judge, middleware, apps);
  deploySecrets(view, judge, hide);
  deployRest(view, judge, settings);
  djangoAdmin(view, judge, apps, middleware);
  djangoBeyond(view, judge, middleware, apps, hide);
};
var deployMiddleware = (view, judge, middleware) => {
  if (middleware === void 0) return;
  const place = view.place("MIDDLEWARE");
  if (!middleware.includes(SECURITY_MIDDLEWARE))
    judge.report(
      "django-security-middleware-missing",
      "SecurityMiddleware is not in MIDDLEWARE: HSTS, the redirect to https and the security headers are all off, whatever the settings say.",
      place
    );
  if (!middleware.includes(FRAME_MIDDLEWARE))
    judge.report(
      "django-frame-middleware-missing",
      "XFrameOptionsMiddleware is not in MIDDLEWARE: other sites can show these pages in a frame and catch clicks.",
      place
    );
  if (!middleware.includes(CSRF_MIDDLEWARE))
    judge.report(
      "django-csrf-middleware-missing",
      "CsrfViewMiddleware is not in MIDDLEWARE: other sites can send forms in the name of people who are signed in.",
      place
    );
  if (middleware.includes(FRAME_MIDDLEWARE)) {
    const option = view.text("X_FRAME_OPTIONS", "DENY", "django-frame-options");
    if (option !== void 0 && option !== "DENY")
      judge.report(
        "django-frame-options",
        `X_FRAME_OPTIONS is not DENY: pages can be shown in a frame${option === "SAMEORIGIN" ? " by the site itself" : ""}.`,
        view.place("X_FRAME_OPTIONS")
      );
  }
};
var YEAR = 31536e3;
var deployTransport = (view, judge, middleware) => {
  if (middleware !== void 0 && !middleware.includes(SECURITY_MIDDLEWARE)) return;
  const seconds = view.number("SECURE_HSTS_SECONDS", 0, "django-hsts-off");
  const hsts = view.place("SECURE_HSTS_SECONDS");
  if (seconds === 0)
    judge.report(
      "django-hsts-off",
      "SECURE_HSTS_SECONDS is not set: browsers go on asking over http first, where anybody on the way can answer.",
      hsts
    );
  else if (seconds !== void 0) {
    if (seconds < YEAR)
      judge.report(
        "django-hsts-short",
        `SECURE_HSTS_SECONDS is ${seconds}, less than a year: browsers forget it between two visits.`,
        hsts
      );
    if (view.isTrue("SECURE_HSTS_INCLUDE_SUBDOMAINS", false, "django-hsts-subdomains") === false)
      judge.report(
        "django-hsts-subdomains",
        "SECURE_HSTS_INCLUDE_SUBDOMAINS is not True: a subdomain over http can set cookies for this site.",
        view.place("SECURE_HSTS_INCLUDE_SUBDOMAINS")
      );
    if (view.isTrue("SECURE_HSTS_PRELOAD", false, "django-hsts-preload") === false)
      judge.report(
        "django-hsts-preload",
        "SECURE_HSTS_PRELOAD is not True: the site cannot be submitted to the preload list of browsers, so that the first visit stays open.",
        view.place("SECURE_HSTS_PRELOAD")
      );
  }
  if (view.isTrue("SECURE_CONTENT_TYPE_NOSNIFF", true, "django-nosniff-off") === false)
    judge.report(
      "django-nosniff-off",
      "SECURE_CONTENT_TYPE_NOSNIFF is not True: browsers guess types, and an uploaded text may run as a script.",
      view.place("SECURE_CONTENT_TYPE_NOSNIFF")
    );
  if (view.isTrue("SECURE_SSL_REDIRECT", false, "django-ssl-redirect-off") === false)
    judge.report(
      "django-ssl-redirect-off",
      "SECURE_SSL_REDIRECT is not True: pages are served over http, unless a proxy redirects.",
      view.place("SECURE_SSL_REDIRECT")
    );
  const policy = view.get("SECURE_REFERRER_POLICY");
  if (policy?.kind === "none")
    judge.report(
      "django-referrer-policy",
      "SECURE_REFERRER_POLICY is None: addresses of pages, with what stands in them, are told to other sites.",
      placeOf(policy)
    );
  else if (policy !== void 0) {
    const values = (view.texts("SECURE_REFERRER_POLICY", "django-referrer-policy") ?? []).flatMap(
      ({ text }) => text.split(",").map((part) => part.trim())
    );
    const wrong = values.filter((value) => !REFERRER_POLICIES.has(value));
    if (wrong.length > 0)
      judge.report(
        "django-referrer-policy",
        `SECURE_REFERRER_POLICY has a value that browsers do not know: ${wrong.join(", ")}.`,
        placeOf(policy),
        { level: "error" }
      );
  }
  const opener = view.get("SECURE_CROSS_ORIGIN_OPENER_POLICY");
  if (opener?.kind === "text" && !OPENER_POLICIES.has(opener.value))
    judge.report(
      "django-opener-policy",
      "SECURE_CROSS_ORIGIN_OPENER_POLICY has a value that browsers do not know, so that it protects nothing.",
      placeOf(opener)
    );
  for (const name of ["SECURE_CSP", "SECURE_CSP_REPORT_ONLY"]) {
    const csp = view.get(name);
    if (csp !== void 0 && !["dict", "none", "unknown", "library"].includes(csp.kind))
      judge.report("django-csp-invalid", `${name} is no dict: Django does not start with it.`, placeOf(csp));
  }
};
var deployCookies = (view, judge, middleware, apps) => {
  const sessions = apps?.includes("django.contrib.sessions") === true || middleware?.includes(SESSION_MIDDLEWARE) === true;
  if (sessions) {
    if (view.isTrue("SESSION_COOKIE_SECURE", false, "django-session-cookie-insecure") === false)
      judge.report(
        "django-session-cookie-insecure",
        "SESSION_COOKIE_SECURE is not True: the session cookie travels over http too, and whoever reads it is signed in as that person.",
        view.place("SESSION_COOKIE_SECURE")
      );
    if (view.isTrue("SESSION_COOKIE_HTTPONLY", true, "django-session-cookie-script") === false)
      judge.report(
        "django-session-cookie-script",
        "SESSION_COOKIE_HTTPONLY is not True: a script on a page can read the session cookie.",
        view.place("SESSION_COOKIE_HTTPONLY")
      );
  }
  if (middleware?.includes(CSRF_MIDDLEWARE) === true && view.truth("CSRF_USE_SESSIONS", false, "django-csrf-cookie-insecure") === false) {
    if (view.isTrue("CSRF_COOKIE_SECURE", false, "django-csrf-cookie-insecure") === false)
      judge.report(
        "django-csrf-cookie-insecure",
        "CSRF_COOKIE_SECURE is not True: the CSRF cookie travels over http too.",
        view.place("CSRF_COOKIE_SECURE")
      );
  }
};
var deploySecrets = (view, judge, hide) => {
  const key = view.get("SECRET_KEY");
  if (key === void 0 || key.kind === "text" && key.value === "" || key.kind === "none")
    judge.report(
      "django-secret-key-weak",
      `SECRET_KEY is ${key === void 0 ? "not set" : "empty"}: Django does not start without one.`,
      view.place("SECRET_KEY")
    );
  else if (key.kind === "unknown" && key.cause === "random")
    judge.report(
      "django-secret-key-random",
      "SECRET_KEY is made anew at each start: every deploy and every second worker signs everybody out.",
      placeOf(key)
    );
  else judgeKey("SECRET_KEY", key, "django-secret-key-weak", view, judge, hide);
  const fallbacks = view.get("SECRET_KEY_FALLBACKS");
  if (fallbacks?.kind === "list")
    for (const [index, item] of fallbacks.items.entries())
      judgeKey(`SECRET_KEY_FALLBACKS[${index}]`, item, "django-secret-key-fallback-weak", view, judge, hide);
};
var judgeKey = (name, value, rule, view, judge, hide) => {
  if (value.kind !== "text") {
    if (value.kind === "unknown") view.noteUnknown(name, value, rule);
    return;
  }
  hide(value.value);
  const weakness = weaknessOf(value.value, purposeOf("SECRET_KEY"));
  if (weakness !== void 0)
    judge.report(
      rule,
      `${name} ${weakness}${cameFrom(value)}: whoever guesses it signs sessions and password resets of their own (${describeSecret(value.value)}).`,
      placeOf(value)
    );
};
var deployRest = (view, judge, { reads }) => {
  const debug = view.get("DEBUG");
  if (view.truth("DEBUG", false, "django-debug-on") === true && debug !== void 0)
    judge.report(
      "django-debug-on",
      `DEBUG is true${cameFrom(debug)}: error pages show settings, source and SQL to everybody.`,
      placeOf(debug),
      debug.kind === "text" ? { help: 'Turn the text into a truth value: config("DEBUG", default=False, cast=bool).' } : {}
    );
  const hosts2 = view.get("ALLOWED_HOSTS");
  const allowed = view.texts("ALLOWED_HOSTS", "django-allowed-hosts-empty");
  if (allowed !== void 0 && allowed.filter(({ text }) => text !== "").length === 0 && hosts2?.kind !== "unknown")
    judge.report(
      "django-allowed-hosts-empty",
      `ALLOWED_HOSTS is empty${hosts2 === void 0 ? "" : cameFrom(hosts2)}: with DEBUG off Django answers every request with 400.`,
      view.place("ALLOWED_HOSTS")
    );
  for (const { text, value } of view.texts("CSRF_TRUSTED_ORIGINS", "django-trusted-origins-scheme") ?? [])
    if (!text.includes("://"))
      judge.report(
        "django-trusted-origins-scheme",
        `CSRF_TRUSTED_ORIGINS has ${text} without a scheme: Django 4.0 and later do not start with it.`,
        placeOf(value)
      );
  const unsafe = reads.find(({ key, state }) => key === "DJANGO_ALLOW_ASYNC_UNSAFE" && state === "environment");
  if (unsafe !== void 0)
    judge.report(
      "django-async-unsafe",
      "DJANGO_ALLOW_ASYNC_UNSAFE is set: database calls may block or mix up the event loop.",
      { path: unsafe.at.path, line: unsafe.at.line }
    );
  const caches = view.get("CACHES");
  if (caches?.kind === "dict")
    for (const { key, value } of caches.entries) judgeCache(key.kind === "text" ? key.value : "?", value, view, judge);
};
var judgeCache = (alias, cache, view, judge) => {
  const backend = entryOf(cache, "BACKEND");
  const location = entryOf(cache, "LOCATION");
  if (backend?.kind !== "text" || !backend.value.endsWith("FileBasedCache") || location?.kind !== "text") return;
  if (!location.value.startsWith("/"))
    judge.report(
      "django-cache-location",
      `The cache "${alias}" lies at the relative path ${location.value}: each process may take another folder.`,
      placeOf(location)
    );
  for (const name of ["MEDIA_ROOT", "STATIC_ROOT", "STATICFILES_DIRS"]) {
    const roots = view.texts(name, "django-cache-location") ?? [];
    for (const { text } of roots) {
      const root = text.replace(/\/$/, "");
      const at = location.value.replace(/\/$/, "");
      if (root !== "" && (at === root || at.startsWith(`${root}/`) || root.startsWith(`${at}/`)))
        judge.report(
          "django-cache-location",
          `The cache "${alias}" lies ${at === root ? "at" : "inside or around"} ${name}: its files are served to everybody, and they are run when they are read.`,
          placeOf(location)
        );
    }
  }
};

// src/checks/settings/flask.ts
var judgeFlask = async (settings, input) => {
  const { judge, hide, ask } = input;
  const config = configOf(settings);
  for (const call of callsOf(settings)) {
    const debug = call.named.get("debug");
    if (call.name === "run" && debug !== void 0) {
      if (truthOf(debug) === true)
        judge.report(
          "flask-debug-on",
          `app.run is called with debug on${cameFrom(debug)}: the debugger of Werkzeug runs any code for whoever reaches it.`,
          placeOf(debug)
        );
      else if (debug.kind === "unknown")
        judge.unknown("debug of app.run", debug.why, spanPlace(debug.at), "flask-debug-on");
    }
  }
  for (const name of ["DEBUG", "TESTING"]) {
    const value = config.get(name);
    if (value !== void 0 && truthOf(value) === true)
      judge.report("flask-debug-on", `${name} is true${cameFrom(value)}.`, placeOf(value));
    else if (value?.kind === "unknown") judge.unknown(name, value.why, spanPlace(value.at), "flask-debug-on");
  }
  for (const key2 of ["FLASK_DEBUG", "FLASK_ENV"]) {
    const answer = ask(key2);
    if (answer.status === "value" && (key2 === "FLASK_DEBUG" ? !/^(?:0|false|no|)$/i.test(answer.text) : answer.text === "development"))
      judge.report("flask-debug-on", `${key2} switches debugging on.`, {
        path: answer.origin.path,
        line: answer.origin.line
      });
  }
  const key = config.get("SECRET_KEY");
  if (key?.kind === "text") {
    if (key.value.length > 3) hide(key.value);
    const weakness = weaknessOf(key.value, { ...purposeOf("SECRET_KEY"), characters: 16, bits: 64 });
    if (weakness !== void 0)
      judge.report(
        "flask-secret-key-weak",
        `SECRET_KEY ${weakness}${cameFrom(key)}: whoever guesses it writes session cookies of their own (${describeSecret(key.value)}).`,
        placeOf(key)
      );
    else if (key.reads.every(({ state }) => state !== "environment"))
      judge.report(
        "secret-in-code",
        `SECRET_KEY is written in the code${cameFrom(key)}: everybody who can read the repository writes session cookies.`,
        placeOf(key)
      );
  } else if (key?.kind === "unknown")
    if (key.cause === "random")
      judge.report(
        "secret-random",
        "SECRET_KEY is made anew at each start: every deploy and every second worker signs everybody out.",
        placeOf(key)
      );
    else judge.unknown("SECRET_KEY", key.why, spanPlace(key.at), "flask-secret-key-weak");
  const cookie = (name, framework, message) => {
    const value = config.get(name);
    const truth = value === void 0 ? framework : truthOf(value);
    if (truth === false)
      judge.report("flask-session-cookie", message, value === void 0 ? { path: settings.path } : placeOf(value));
  };
  if (config.size > 0) {
    cookie(
      "SESSION_COOKIE_SECURE",
      false,
      "SESSION_COOKIE_SECURE is not True: the session cookie travels over http too."
    );
    cookie(
      "SESSION_COOKIE_HTTPONLY",
      true,
      "SESSION_COOKIE_HTTPONLY is off: a script on a page can read the session cookie."
    );
    const site = config.get("SESSION_COOKIE_SAMESITE");
    if (site === void 0 || site.kind === "none")
      judge.report(
        "flask-session-samesite",
        "SESSION_COOKIE_SAMESITE is not set: browsers decide for themselves when the cookie goes along with requests of other sites.",
        site === void 0 ? { path: settings.path } : placeOf(site)
      );
    if (config.get("PREFERRED_URL_SCHEME") === void 0)
      judge.report(
        "flask-url-scheme",
        "PREFERRED_URL_SCHEME is not set: addresses that are made outside of a request begin with http.",
        { path: settings.path }
      );
  }
};
var configOf = (settings) => {
  const config = /* @__PURE__ */ new Map();
  const classes = [...settings.names].filter(([, value]) => value.kind === "class");
  const chosen = classes.find(([name]) => /^Prod/i.test(name)) ?? classes.findLast(([name]) => /Config|Settings/.test(name));
  for (const [name, value] of settings.names) if (/^[A-Z][A-Z0-9_]+$/.test(name)) config.set(name, value);
  if (chosen !== void 0) {
    for (const [name, value] of settings.membersOf(chosen[1]))
      if (/^[A-Z][A-Z0-9_]+$/.test(name)) config.set(name, value);
  }
  for (const [name, value] of settings.names) {
    const key = /\.config\[(\w+)\]$/.exec(name)?.[1] ?? (name.endsWith(".secret_key") ? "SECRET_KEY" : name.endsWith(".debug") ? "DEBUG" : void 0);
    if (key !== void 0) config.set(key, value);
  }
  return config;
};

// src/checks/settings/python-frameworks.ts
var djangoRules = async (input) => {
  const { judge } = input;
  const result = await followed(input, "Django", async (settings) => {
    judgeModule(settings, judge);
    judgeDjango(settings, judge, input.hide);
    await judgeCsrfView(settings, judge, input.read);
  });
  return result;
};
var fastapiRules = async (input) => {
  const result = await followed(input, "FastAPI", async (settings) => judgeFastapi(settings, input));
  await judgeStart(input);
  return result;
};
var flaskRules = async (input) => {
  const result = await followed(input, "Flask", async (settings) => judgeFlask(settings, input));
  await judgeStart(input);
  return result;
};
var followed = async (input, name, rules) => {
  const all = [];
  for (const { path, text, language } of input.code) {
    if (language !== "python") continue;
    const settings = await readPythonSettings(path, text, { read: input.read, ask: input.ask });
    all.push(settings);
    await rules(settings);
  }
  const reads = all.flatMap((settings) => settings.reads);
  judgeReads(reads, input.judge);
  return {
    judged: all.map(({ path }) => `${path} as ${name}`),
    answers: [...all.map(pythonAnswers), fallbackAnswers(reads)],
    fallbacks: reads.flatMap((read) => fallbackOfRead(read) ?? []),
    // What the framework's own rules have said of a setting need not be said of the variable behind it.
    covered: new Set(
      all.flatMap(
        ({ names }) => DJANGO_JUDGED.flatMap((one) => deepReads(names.get(one) ?? NOTHING_READ).map(({ key }) => key))
      )
    ),
    secrets: [...all.flatMap(secretsIn), ...reads.flatMap(secretFallback)],
    keys: reads.map(({ key }) => key)
  };
};
var NOTHING_READ = { kind: "none", at: { path: "", from: 0, to: 0, line: 1, column: 1 }, reads: [] };
var DJANGO_JUDGED = [
  "SECRET_KEY",
  "SECRET_KEY_FALLBACKS",
  "DEBUG",
  "ALLOWED_HOSTS",
  "CORS_ALLOWED_ORIGINS",
  "CORS_ORIGIN_WHITELIST",
  "CSRF_TRUSTED_ORIGINS"
];
var secretsIn = ({ names }) => [...names].flatMap(
  ([key, value]) => value.kind === "text" && isSecretKey(key) && value.reads.every(({ state }) => state !== "environment") ? [{ key, text: value.value, place: spanPlace(value.at) }] : []
);
var secretFallback = (read) => read.state === "fallback" && read.unreached !== true && read.fallback?.kind === "text" && isSecretKey(read.key) ? [{ key: read.key, text: read.fallback.value, place: spanPlace(read.fallback.at) }] : [];
var judgeModule = ({ problems }, judge) => {
  for (const { kind, message, at } of problems) {
    if (kind === "does-not-start")
      judge.report(
        "settings-do-not-start",
        `With these values ${message}: the application does not start.`,
        spanPlace(at)
      );
    else if (kind === "code-sets-names")
      judge.unknown(
        "any setting",
        `${message} at ${at.path}:${at.line}, and what it sets is not known`,
        spanPlace(at),
        "settings-hidden"
      );
    else
      judge.report(
        kind === "module-missing" ? "settings-module-missing" : "settings-not-followed",
        `${message.charAt(0).toUpperCase()}${message.slice(1)}${kind === "module-missing" ? ": on the server it may change any setting" : ""}.`,
        spanPlace(at)
      );
  }
};
var judgeReads = (reads, judge) => {
  for (const read of reads) {
    const origin = read.origin?.path === void 0 ? spanPlace(read.at) : { path: read.origin.path, line: read.origin.line };
    if (read.state === "refused" && read.unreached !== true)
      judge.report(
        "setting-refused",
        `${read.key} has a value that ${read.cast ?? "its cast"} refuses at ${read.at.path}:${read.at.line}: the application does not start.`,
        origin
      );
  }
};
export {
  djangoRules,
  fastapiRules,
  flaskRules
};
