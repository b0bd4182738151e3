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
  rules: () => rules
});
module.exports = __toCommonJS(stdin_exports);
var page = (rule, level, title, danger, remedy, more = {}) => ({ rule, level, title, danger, remedy, ...more });
var django = (id, bad, good) => ({
  language: "python",
  bad,
  good,
  notes: `Django\u2019s own check is \`${id}\`.`
});
var djangoRules = [
  page(
    "django-security-middleware-missing",
    "error",
    "SecurityMiddleware is missing",
    "HSTS, the redirect to https and the security headers are off, whatever the settings say; Django\u2019s other checks stay silent then.",
    "Put django.middleware.security.SecurityMiddleware first in MIDDLEWARE.",
    django(
      "security.W001",
      'MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]',
      'MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", \u2026]'
    )
  ),
  page(
    "django-frame-middleware-missing",
    "warning",
    "XFrameOptionsMiddleware is missing",
    "Other sites can show the pages in a frame and catch clicks.",
    "Add django.middleware.clickjacking.XFrameOptionsMiddleware to MIDDLEWARE.",
    django(
      "security.W002",
      "MIDDLEWARE = [\u2026]",
      'MIDDLEWARE = [\u2026 , "django.middleware.clickjacking.XFrameOptionsMiddleware"]'
    )
  ),
  page(
    "django-csrf-middleware-missing",
    "error",
    "CsrfViewMiddleware is missing",
    "Other sites can send forms in the name of people who are signed in.",
    "Add django.middleware.csrf.CsrfViewMiddleware to MIDDLEWARE.",
    django("security.W003", "MIDDLEWARE = [\u2026]", 'MIDDLEWARE = [\u2026 , "django.middleware.csrf.CsrfViewMiddleware"]')
  ),
  page(
    "django-hsts-off",
    "warning",
    "HSTS is off",
    "Browsers go on asking over http first, where anybody on the way can answer.",
    "Set SECURE_HSTS_SECONDS = 31536000, once every page works over https.",
    django("security.W004", "SECURE_HSTS_SECONDS = 0", "SECURE_HSTS_SECONDS = 31536000")
  ),
  page(
    "django-hsts-short",
    "warning",
    "HSTS holds for less than a year",
    "Browsers forget it between two visits; Django\u2019s check takes one second.",
    "Set SECURE_HSTS_SECONDS = 31536000.",
    { language: "python", bad: "SECURE_HSTS_SECONDS = 1", good: "SECURE_HSTS_SECONDS = 31536000" }
  ),
  page(
    "django-hsts-subdomains",
    "warning",
    "HSTS leaves subdomains out",
    "A subdomain over http can set cookies for the site.",
    "Set SECURE_HSTS_INCLUDE_SUBDOMAINS = True, once all of them work over https.",
    django("security.W005", "SECURE_HSTS_INCLUDE_SUBDOMAINS = False", "SECURE_HSTS_INCLUDE_SUBDOMAINS = True")
  ),
  page(
    "django-hsts-preload",
    "warning",
    "HSTS cannot be preloaded",
    "The first visit of each person stays open.",
    "Set SECURE_HSTS_PRELOAD = True.",
    django("security.W021", "SECURE_HSTS_PRELOAD = False", "SECURE_HSTS_PRELOAD = True")
  ),
  page(
    "django-nosniff-off",
    "warning",
    "Browsers may guess types",
    "An uploaded text may run as a script.",
    "Set SECURE_CONTENT_TYPE_NOSNIFF = True.",
    django("security.W006", "SECURE_CONTENT_TYPE_NOSNIFF = False", "SECURE_CONTENT_TYPE_NOSNIFF = True")
  ),
  page(
    "django-ssl-redirect-off",
    "warning",
    "Nothing redirects to https",
    "Pages are served over http, unless a proxy redirects.",
    "Set SECURE_SSL_REDIRECT = True, or switch this rule off where a proxy redirects.",
    django("security.W008", "SECURE_SSL_REDIRECT = False", "SECURE_SSL_REDIRECT = True")
  ),
  page(
    "django-secret-key-weak",
    "error",
    "SECRET_KEY is weak, known or missing",
    "Whoever guesses it signs sessions and password resets of their own.",
    'Make one at random (`python -c "import secrets; print(secrets.token_urlsafe(64))"`) and set it in the environment.',
    {
      ...django("security.W009", 'SECRET_KEY = "django-insecure-\u2026"', 'SECRET_KEY = os.environ["SECRET_KEY"]'),
      notes: "Django\u2019s own check is `security.W009`; it takes a long key of one repeated character."
    }
  ),
  page(
    "django-secret-key-random",
    "error",
    "SECRET_KEY is made anew at each start",
    "Every deploy and every second worker signs everybody out.",
    "Make it once, and set it in the environment.",
    { language: "python", bad: "SECRET_KEY = get_random_secret_key()", good: 'SECRET_KEY = os.environ["SECRET_KEY"]' }
  ),
  page(
    "django-secret-key-fallback-weak",
    "error",
    "A fallback of SECRET_KEY is weak",
    "What is signed with it is accepted as well.",
    "Remove it, or replace it.",
    django("security.W025", 'SECRET_KEY_FALLBACKS = ["old"]', 'SECRET_KEY_FALLBACKS = [os.environ["OLD_SECRET_KEY"]]')
  ),
  page(
    "django-session-cookie-insecure",
    "error",
    "The session cookie travels over http",
    "Whoever reads it is signed in as that person.",
    "Set SESSION_COOKIE_SECURE = True.",
    django("security.W010 to W012", "SESSION_COOKIE_SECURE = False", "SESSION_COOKIE_SECURE = True")
  ),
  page(
    "django-session-cookie-script",
    "error",
    "Scripts can read the session cookie",
    "One script on a page is enough to take over accounts.",
    "Set SESSION_COOKIE_HTTPONLY = True.",
    django("security.W013 to W015", "SESSION_COOKIE_HTTPONLY = False", "SESSION_COOKIE_HTTPONLY = True")
  ),
  page(
    "django-csrf-cookie-insecure",
    "error",
    "The CSRF cookie travels over http",
    "Whoever reads it can forge forms.",
    "Set CSRF_COOKIE_SECURE = True.",
    django("security.W016", "CSRF_COOKIE_SECURE = False", "CSRF_COOKIE_SECURE = True")
  ),
  page(
    "django-debug-on",
    "error",
    "DEBUG is true",
    "Error pages show settings, source and SQL to everybody.",
    "Set DEBUG to False where production\u2019s values are kept.",
    {
      ...django(
        "security.W018",
        'DEBUG = os.environ.get("DEBUG", "True")',
        'DEBUG = config("DEBUG", default=False, cast=bool)'
      ),
      notes: 'Django\u2019s own check is `security.W018`. A text such as "False" is true in Python: what counts is what the cast makes of it.'
    }
  ),
  page(
    "django-frame-options",
    "warning",
    "Pages can be shown in a frame",
    "Clicks can be caught by a page around it.",
    'Set X_FRAME_OPTIONS = "DENY".',
    django("security.W019", 'X_FRAME_OPTIONS = "SAMEORIGIN"', 'X_FRAME_OPTIONS = "DENY"')
  ),
  page(
    "django-allowed-hosts-empty",
    "error",
    "ALLOWED_HOSTS is empty",
    "With DEBUG off Django answers every request with 400.",
    "Name the hosts of production.",
    django("security.W020", "ALLOWED_HOSTS = []", 'ALLOWED_HOSTS = ["shop.acme.io"]')
  ),
  page(
    "django-allowed-hosts-any",
    "error",
    "ALLOWED_HOSTS accepts every host",
    "Links in password mails can be bent to another site. Django\u2019s check takes it.",
    "Name the hosts of production.",
    { language: "python", bad: 'ALLOWED_HOSTS = ["*"]', good: 'ALLOWED_HOSTS = ["shop.acme.io"]' }
  ),
  page(
    "django-allowed-hosts-local",
    "error",
    "ALLOWED_HOSTS has only names of a developer\u2019s machine",
    "Requests for production\u2019s own name are answered with 400.",
    "Name the hosts of production.",
    { language: "python", bad: 'ALLOWED_HOSTS = ["localhost"]', good: 'ALLOWED_HOSTS = ["shop.acme.io"]' }
  ),
  page(
    "django-referrer-policy",
    "warning",
    "Referrer-Policy is off or wrong",
    "Addresses of pages, with what stands in them, are told to other sites.",
    'Set SECURE_REFERRER_POLICY = "same-origin".',
    django("security.W022 and E023", "SECURE_REFERRER_POLICY = None", 'SECURE_REFERRER_POLICY = "same-origin"')
  ),
  page(
    "django-opener-policy",
    "error",
    "Cross-Origin-Opener-Policy is wrong",
    "Browsers do not know the value, so that it protects nothing.",
    'Set SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin".',
    django(
      "security.E024",
      'SECURE_CROSS_ORIGIN_OPENER_POLICY = "sameorigin"',
      'SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"'
    )
  ),
  page(
    "django-csp-invalid",
    "error",
    "A Content Security Policy is no dict",
    "Django does not start with it.",
    "Write it as a dict of directives.",
    django("security.W026 and E026", 'SECURE_CSP = "default-src self"', 'SECURE_CSP = {"default-src": [CSP.SELF]}')
  ),
  page(
    "django-csrf-failure-view",
    "error",
    "CSRF_FAILURE_VIEW leads nowhere",
    "A rejected form ends in an error page.",
    "Name a function that takes a request and a reason.",
    django(
      "security.E101 and E102",
      'CSRF_FAILURE_VIEW = "core.views.missing"',
      'CSRF_FAILURE_VIEW = "core.views.csrf_failure"'
    )
  ),
  page(
    "django-trusted-origins-scheme",
    "error",
    "CSRF_TRUSTED_ORIGINS lacks a scheme",
    "Django 4.0 and later do not start with it.",
    "Write https:// in front of each.",
    django("4_0.E001", 'CSRF_TRUSTED_ORIGINS = ["acme.io"]', 'CSRF_TRUSTED_ORIGINS = ["https://acme.io"]')
  ),
  page(
    "django-async-unsafe",
    "error",
    "DJANGO_ALLOW_ASYNC_UNSAFE is set",
    "Database calls may block or mix up the event loop.",
    "Remove it from production\u2019s environment.",
    { notes: "Django\u2019s own check is `async.E001`." }
  ),
  page(
    "django-cache-location",
    "warning",
    "A file cache lies in the wrong place",
    "Its files are served to everybody, or each process has another folder; they are run when they are read.",
    "Give it an absolute folder of its own, away from MEDIA_ROOT and STATIC_ROOT.",
    { notes: "Django\u2019s own checks are `caches.W002` and `caches.W003`." }
  ),
  page(
    "django-admin-incomplete",
    "error",
    "The admin lacks what it needs",
    "Django\u2019s checks refuse to start it.",
    "Add the application, middleware or context processor that is named.",
    { notes: "Django\u2019s own checks are `admin.E401` to `admin.E410`." }
  ),
  page(
    "django-cors-any",
    "error",
    "Every site may call",
    "Any site can read what this one answers.",
    "Name the origins of the frontend in CORS_ALLOWED_ORIGINS.",
    {
      language: "python",
      bad: "CORS_ALLOW_ALL_ORIGINS = True",
      good: 'CORS_ALLOWED_ORIGINS = ["https://app.acme.io"]'
    }
  ),
  page(
    "django-cors-any-credentials",
    "error",
    "Every site may call with credentials",
    "Any site can act in the name of people who are signed in.",
    "Name the origins of the frontend in CORS_ALLOWED_ORIGINS.",
    {
      language: "python",
      bad: "CORS_ALLOW_ALL_ORIGINS = True\nCORS_ALLOW_CREDENTIALS = True",
      good: 'CORS_ALLOWED_ORIGINS = ["https://app.acme.io"]'
    }
  ),
  page(
    "django-database-in-memory",
    "error",
    "The database is in memory",
    "Everything is lost at the next restart.",
    "Name a database server.",
    { language: "python", bad: '"NAME": ":memory:"', good: 'DATABASES = {"default": dj_database_url.config()}' }
  ),
  page(
    "django-database-file",
    "warning",
    "The database is a SQLite file",
    "It is lost with the container, and a second worker waits for its lock.",
    "Name a database server, or switch this rule off where the file lies on a volume on purpose."
  ),
  page(
    "django-development-backend",
    "error",
    "A back end of development is used",
    "Mails are printed instead of sent, or nothing is cached.",
    "Use the back end of production.",
    {
      language: "python",
      bad: 'EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"',
      good: 'EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"'
    }
  ),
  page(
    "django-static-root-missing",
    "warning",
    "STATIC_ROOT is not set",
    "collectstatic has nowhere to put the files, and pages come without style.",
    'Set STATIC_ROOT = BASE_DIR / "staticfiles".'
  ),
  page(
    "django-whitenoise-order",
    "warning",
    "WhiteNoise stands in the wrong place",
    "Static files come without redirect and headers, or other middleware works on each of them.",
    "Put WhiteNoiseMiddleware directly behind SecurityMiddleware."
  ),
  page(
    "django-debug-tool",
    "error",
    "A tool of development is installed",
    "It shows SQL, settings or profiles of requests.",
    "Install it only where DEBUG is true.",
    {
      language: "python",
      bad: 'INSTALLED_APPS += ["debug_toolbar"]',
      good: 'if DEBUG:\n    INSTALLED_APPS += ["debug_toolbar"]'
    }
  ),
  page(
    "django-password-validators-missing",
    "warning",
    "Any password is accepted",
    'People choose "1", and accounts are taken over.',
    "Set AUTH_PASSWORD_VALIDATORS as startproject does."
  ),
  page(
    "django-rest-open",
    "warning",
    "The REST framework is open by default",
    "Every view without a permission class of its own is open to everybody.",
    "Set DEFAULT_PERMISSION_CLASSES to IsAuthenticated."
  ),
  page(
    "django-cookie-samesite",
    "warning",
    "A cookie goes along with requests of other sites",
    "Other sites can start requests in the name of people who are signed in.",
    'Set it to "Lax".'
  ),
  page(
    "django-jwt-lifetime",
    "warning",
    "Access tokens live for long",
    "A stolen one opens the account until it ends.",
    "Let access tokens live for minutes, and refresh them."
  )
];
var frameworkRules = [
  page(
    "cors-any",
    "error",
    "Every site may call",
    "Any site can read what this one answers.",
    "Name the origins of the frontend.",
    {
      language: "python",
      bad: 'app.add_middleware(CORSMiddleware, allow_origins=["*"])',
      good: 'app.add_middleware(CORSMiddleware, allow_origins=["https://app.acme.io"])'
    }
  ),
  page(
    "cors-any-credentials",
    "error",
    "Every site may call with credentials",
    "Any site can act in the name of people who are signed in.",
    "Name the origins of the frontend."
  ),
  page(
    "trusted-host-any",
    "error",
    "Every host is trusted",
    "The middleware protects nothing.",
    "Name the hosts of production."
  ),
  page(
    "development-server",
    "error",
    "The application is started as in development",
    "It watches files, serves one request at a time, or lets a debugger in.",
    "Start it with the server of production, without the flag.",
    {
      language: "dockerfile",
      bad: 'CMD ["uvicorn", "main:app", "--reload"]',
      good: 'CMD ["gunicorn", "-k", "uvicorn.workers.UvicornWorker", "main:app"]'
    }
  ),
  page(
    "fastapi-debug-on",
    "error",
    "FastAPI has debug on",
    "Errors show source and values to everybody.",
    "Leave debug out, or take it from a setting that is False."
  ),
  page(
    "fastapi-docs-open",
    "warning",
    "The documentation pages are open",
    "Everybody can read which calls there are.",
    "Set docs_url, redoc_url and openapi_url to None in production, protect them, or switch this rule off where they are meant to be open."
  ),
  page(
    "flask-debug-on",
    "error",
    "Flask has debugging on",
    "The debugger of Werkzeug runs any code for whoever reaches it.",
    "Take it out, and start Flask with a server for production."
  ),
  page(
    "flask-secret-key-weak",
    "error",
    "SECRET_KEY of Flask is weak or known",
    "Whoever guesses it writes session cookies of their own.",
    "Make one at random, and set it in the environment."
  ),
  page(
    "flask-session-cookie",
    "error",
    "The session cookie is open",
    "It travels over http, or scripts can read it.",
    "Set SESSION_COOKIE_SECURE and SESSION_COOKIE_HTTPONLY to True."
  ),
  page(
    "flask-session-samesite",
    "warning",
    "SESSION_COOKIE_SAMESITE is not set",
    "Browsers decide for themselves when the cookie goes along.",
    'Set it to "Lax".'
  ),
  page(
    "flask-url-scheme",
    "notice",
    "PREFERRED_URL_SCHEME is not set",
    "Addresses that are made outside of a request begin with http.",
    'Set it to "https".'
  ),
  page(
    "node-env",
    "error",
    "NODE_ENV is not production",
    "Frameworks show errors, and are slow.",
    "Set NODE_ENV=production."
  ),
  page(
    "express-powered-by",
    "warning",
    "Express says who it is",
    "It tells which attacks to try.",
    'Call app.disable("x-powered-by").'
  ),
  page(
    "express-no-helmet",
    "warning",
    "No security headers are set",
    "Pages can be framed, types are guessed, http is not upgraded.",
    "Use helmet()."
  ),
  page(
    "express-trust-proxy",
    "warning",
    "The proxy in front is not trusted",
    "Secure cookies are never sent, and nobody is ever signed in.",
    'Call app.set("trust proxy", 1) behind one proxy.'
  ),
  page(
    "express-session-cookie",
    "error",
    "The session cookie is open",
    "It travels over http, or scripts can read it.",
    "Set cookie: { secure: true, httpOnly: true }."
  ),
  page(
    "express-session-samesite",
    "warning",
    "sameSite is not set",
    "Browsers decide for themselves when the cookie goes along.",
    'Set cookie: { sameSite: "lax" }.'
  ),
  page(
    "express-session-memory",
    "warning",
    "Sessions are kept in memory",
    "Every restart signs everybody out, and memory grows.",
    "Give session() a store."
  ),
  page(
    "next-source-maps",
    "warning",
    "Source maps are published",
    "Everybody can read the source of the pages.",
    "Leave productionBrowserSourceMaps out."
  ),
  page(
    "next-build-ignores",
    "warning",
    "The build ignores mistakes",
    "What does not hold together is deployed all the same.",
    "Leave it out, and correct what the build reports."
  ),
  page(
    "next-powered-by",
    "notice",
    "Next.js says who it is",
    "It tells which attacks to try.",
    "Set poweredByHeader: false."
  ),
  page(
    "next-images-any",
    "warning",
    "Images of every host are fetched",
    "Anybody can make this server work and hide behind it.",
    "Name the hosts in images.remotePatterns."
  ),
  page(
    "next-public-secret",
    "error",
    "A secret is published",
    "It is written into the pages that everybody gets.",
    "Give it a name without NEXT_PUBLIC_, use it on the server only, and make a new one."
  ),
  page(
    "next-auth-secret",
    "error",
    "The secret of Auth.js is missing",
    "Signing in fails in production.",
    "Set AUTH_SECRET."
  ),
  page(
    "rails-environment",
    "error",
    "RAILS_ENV is not production",
    "Errors show source, and code is loaded anew for each request.",
    "Set RAILS_ENV=production."
  ),
  page(
    "rails-force-ssl",
    "error",
    "Rails does not ask for https",
    "Pages and cookies travel over http too.",
    "Set config.force_ssl = true."
  ),
  page(
    "rails-debug-on",
    "error",
    "Rails shows its error pages",
    "They show source and variables to everybody.",
    "Set config.consider_all_requests_local = false."
  ),
  page(
    "rails-hosts",
    "warning",
    "Rails answers for every host",
    "Links in mails can be bent to another site.",
    "Name the hosts in config.hosts."
  ),
  page(
    "rails-master-key",
    "error",
    "The key of the credentials lies here",
    "Whoever has it reads every credential.",
    "Take it out, make a new one, and hand it over as RAILS_MASTER_KEY."
  ),
  page(
    "laravel-environment",
    "error",
    "APP_ENV is not production",
    "Errors show more, and confirmations before dangerous commands are skipped.",
    "Set APP_ENV=production."
  ),
  page(
    "laravel-debug-on",
    "error",
    "APP_DEBUG is on",
    "Error pages show source, environment and queries to everybody.",
    "Set APP_DEBUG=false."
  ),
  page(
    "laravel-key",
    "error",
    "APP_KEY is missing, too short or known",
    "Whoever has it reads sessions, and runs code through cookies in some versions.",
    "Run php artisan key:generate, and keep it in production\u2019s environment only."
  ),
  page("laravel-url", "warning", "APP_URL is not https", "Links in mails lead over http.", "Write https://."),
  page(
    "laravel-session-cookie",
    "warning",
    "The session cookie may travel over http",
    "Whoever reads it is signed in as that person.",
    "Set SESSION_SECURE_COOKIE=true."
  ),
  page(
    "laravel-debug-tool",
    "error",
    "A tool of development is on",
    "It shows requests, queries and sessions.",
    "Switch it off."
  ),
  page(
    "spring-actuator-open",
    "error",
    "The actuator shows too much",
    "Memory, environment and settings can be fetched.",
    "Expose health and info only."
  ),
  page(
    "spring-health-details",
    "warning",
    "Health shows its details to everybody",
    "It tells which database and disks there are.",
    "Set show-details to when-authorized."
  ),
  page(
    "spring-ddl-auto",
    "error",
    "Hibernate changes the tables",
    "A start can drop columns or empty tables.",
    "Set spring.jpa.hibernate.ddl-auto to validate, and use migrations."
  ),
  page(
    "spring-h2-console",
    "error",
    "The console of H2 is open",
    "Anybody can query the database, and run code.",
    "Set spring.h2.console.enabled to false."
  ),
  page(
    "spring-error-details",
    "warning",
    "Errors show their insides",
    "Stack traces and messages tell how the application is made.",
    "Set server.error.include-stacktrace and include-message to never."
  ),
  page(
    "spring-devtools",
    "warning",
    "The developer tools are on",
    "They watch files, and may let others in.",
    "Leave devtools out of production."
  ),
  page(
    "aspnet-environment",
    "error",
    "ASPNETCORE_ENVIRONMENT is not Production",
    "Error pages show source and headers to everybody.",
    "Set it to Production."
  ),
  page(
    "aspnet-detailed-errors",
    "error",
    "DetailedErrors is true",
    "Errors show the source to everybody.",
    "Set it to false."
  ),
  page(
    "aspnet-hosts-any",
    "warning",
    "AllowedHosts is *",
    "The application answers for every host.",
    "Name the hosts of production."
  )
];
var outsideRules = [
  page(
    "outside-debug-page",
    "error",
    "The running application shows a debug page",
    "It shows source and settings to everybody, whatever the files say.",
    "Switch debugging off where the application really runs."
  ),
  page(
    "outside-host-accepted",
    "error",
    "The running application takes a stranger\u2019s Host",
    "Links in mails can be bent to another site.",
    "Name the allowed hosts in the application or the proxy.",
    { notes: "A warning where the host is answered but not written into the answer." }
  ),
  page(
    "outside-origin-accepted",
    "error",
    "The running application takes a stranger\u2019s Origin",
    "Any site can read what it answers.",
    "Name the allowed origins.",
    { notes: "A warning for `*` without credentials." }
  ),
  page(
    "outside-header-missing",
    "warning",
    "A security header is missing",
    "Browsers are not told to protect people.",
    "Send it from the application or the proxy."
  ),
  page(
    "outside-header-tells",
    "notice",
    "A header says what runs here",
    "It tells which attacks to try.",
    "Switch it off."
  ),
  page(
    "outside-cookie",
    "error",
    "A cookie is open",
    "It travels over http, or scripts can read it.",
    "Set Secure and HttpOnly."
  ),
  page(
    "outside-file-served",
    "error",
    "A file that must not be served is served",
    "It holds secrets, source or settings.",
    "Keep it out of what is served, and make new secrets."
  ),
  page(
    "outside-unencrypted",
    "warning",
    "The application is asked over http",
    "What is seen is not what people get.",
    "Give its https address."
  )
];
var sourceRules = [
  page(
    "settings-source-missing",
    "error",
    "A source of settings is not there",
    "Nothing is known of what production would run with.",
    "Correct `from`, or write the file before the item runs."
  ),
  page(
    "settings-source-empty",
    "error",
    "The sources hold no setting",
    "A check that has nothing to look at would say nothing.",
    "Name the files or services that hold the values of production in `from`."
  ),
  page(
    "settings-source-unreadable",
    "error",
    "A source cannot be read",
    "What stands in it is not known, and production may refuse it as well.",
    "Correct the file, or say what it is with `format`."
  ),
  page(
    "settings-source-too-large",
    "error",
    "A source is too large",
    "It is not read, so that nothing is known of it.",
    "Name the file that holds the settings."
  ),
  page(
    "settings-service-missing",
    "error",
    "The named service is not in the file",
    "Values of another service, or none, would be judged.",
    "Name one of the services of the file with `service`."
  ),
  page(
    "settings-platform-refused",
    "error",
    "A platform did not give its variables",
    "What production has is not known.",
    "Check the name, and that the token may read the variables."
  ),
  page(
    "settings-command-refused",
    "error",
    "The command is not run beside code of a stranger",
    "A command reads files, and a stranger wrote them.",
    "Let the item run after the merge, or use a source that is no command."
  ),
  page(
    "settings-command-failed",
    "error",
    "The command that prints the settings failed",
    "What production has is not known.",
    "Run the command where the item runs; it has to end with 0."
  ),
  page(
    "setting-unknown",
    "error",
    "What production has cannot be known",
    "A rule needs a value that is kept elsewhere or computed by code: whether it is safe is an open question, not a yes.",
    "Give a source that says it, or look at it yourself and set `opaque: pending`.",
    { notes: "With `opaque: pending` the item waits for a person instead of being an error." }
  ),
  page(
    "environment-not-given",
    "notice",
    "No source of values was given",
    "The code is judged as if the environment were empty: its defaults count, and what production sets is not seen.",
    "Add the source of production\u2019s values to `from`."
  ),
  page(
    "env-readers-disagree",
    "error",
    "Readers of environment files disagree on a line",
    "The same line is another value for another tool: DEBUG=False with a comment behind it is false for one and true for the next.",
    "Write KEY=value with nothing else on the line, or say who reads the file with `reader`.",
    {
      language: "ini",
      bad: "DEBUG=False # never in production",
      good: "# never in production\nDEBUG=False",
      notes: "A warning where the readers differ only in quotes that one of them keeps."
    }
  ),
  page(
    "env-line-refused",
    "error",
    "The reader of an environment file refuses a line",
    "The value is not set, and some readers stop altogether.",
    "Write KEY=value, without blanks around the equals sign.",
    { language: "ini", bad: "DEBUG = False", good: "DEBUG=False" }
  ),
  page(
    "env-value-keeps-syntax",
    "error",
    "Quotes or a comment become part of a value",
    'The application gets a text that nobody meant: `"False"` with its quotes is true.',
    "Write KEY=value with nothing else on the line.",
    { language: "ini", bad: 'DEBUG="False"   # for docker --env-file', good: "DEBUG=False" }
  ),
  page(
    "env-duplicate-key",
    "warning",
    "A key stands twice in one file",
    "Most readers take the last one, and a person reads the first.",
    "Leave one line for the key.",
    { language: "ini", bad: "DEBUG=False\nDEBUG=True", good: "DEBUG=False" }
  ),
  page(
    "compose-value-not-text",
    "warning",
    "A value of a compose file is no text",
    "YAML reads False and hands on false, which not every application understands.",
    "Write it in quotes.",
    { language: "yaml", bad: "environment:\n  DEBUG: False", good: 'environment:\n  DEBUG: "False"' }
  ),
  page(
    "compose-variable-not-set",
    "notice",
    "A compose file takes a variable from where it is started",
    "Its value is not known here.",
    "Give the file that sets it before the compose file in `from`."
  ),
  page(
    "compose-env-file-missing",
    "warning",
    "A compose file reads a file that is not in the repository",
    "What it sets is known only on the deploy host.",
    "Give its production version in `from`."
  ),
  page(
    "kubernetes-value-not-text",
    "error",
    "A value of a manifest is no text",
    "The cluster refuses the manifest, or the application gets another text than what is written.",
    "Write the value in quotes.",
    {
      language: "yaml",
      bad: "env:\n  - name: DEBUG\n    value: false",
      good: 'env:\n  - name: DEBUG\n    value: "false"'
    }
  ),
  page(
    "kubernetes-key-missing",
    "error",
    "A manifest takes a key that is not there",
    "The container does not start.",
    "Add the key to the ConfigMap or Secret, or correct its name."
  ),
  page(
    "kubernetes-secret-not-base64",
    "error",
    "A Secret holds something else than base64",
    "The cluster refuses the Secret.",
    "Encode the value, or move it to `stringData`."
  ),
  page(
    "kubernetes-secret-newline",
    "warning",
    "A Secret ends with a newline",
    "The newline becomes part of the value: passwords and keys are refused for no visible reason.",
    "Encode it without one: `printf %s VALUE | base64`."
  ),
  page(
    "dockerfile-secret-in-image",
    "warning",
    "A secret is written into an image",
    "Everybody who can pull the image can read it, also after it was changed.",
    "Hand it to the container when it starts, or mount it while building.",
    {
      language: "dockerfile",
      bad: "ARG API_TOKEN\nENV API_TOKEN=$API_TOKEN",
      good: "RUN --mount=type=secret,id=api_token ./build.sh"
    }
  ),
  page(
    "settings-do-not-start",
    "error",
    "With these values the application does not start",
    "The code raises an exception while it reads its settings.",
    "Set what the code asks for."
  ),
  page(
    "settings-hidden",
    "error",
    "Code sets settings in a way that only running it would show",
    "Any setting may be another one than what was judged.",
    "Set them in plain code, or give the effective values from a command; where the call is known to set nothing of that kind, switch this rule off.",
    {
      language: "python",
      bad: "django_heroku.settings(locals())",
      good: 'DATABASES = {"default": dj_database_url.config()}',
      notes: "It is reported as `setting-unknown`; its level here decides whether it counts."
    }
  ),
  page(
    "settings-not-followed",
    "warning",
    "A part of the settings cannot be followed",
    "Code sets names in a way that only running it would show; a setting may be another one than what was judged.",
    "Set it in plain code, or give the effective values from a command."
  ),
  page(
    "settings-module-missing",
    "warning",
    "A settings module that is read is not in the repository",
    "On the server it may change any setting.",
    "Read it from the environment instead, or give the file in `from`.",
    {
      language: "python",
      bad: "try:\n    from .local_settings import *\nexcept ImportError:\n    pass",
      good: 'DEBUG = config("DEBUG", default=False, cast=bool)'
    }
  ),
  page(
    "setting-refused",
    "error",
    "The code refuses a value",
    "The application does not start.",
    "Write one of the words that the cast knows: True or False.",
    { language: "ini", bad: "DEBUG=nope", good: "DEBUG=False" }
  ),
  page(
    "rule-not-known",
    "error",
    "A rule is named that does not exist",
    "The rule that was meant keeps its weight, and whoever wrote the line believes otherwise.",
    "Correct the name; `gonogo explain` and the name of the check list its rules."
  )
];
var valueRules = [
  page(
    "setting-unexpected",
    "error",
    "A setting is another one than expected",
    "Production would run with a value that the team has ruled out.",
    "Set it as expected, or correct `expect`."
  ),
  page(
    "setting-missing",
    "error",
    "A setting that has to be there is not",
    "The application does not start, or falls back to a default that nobody chose.",
    "Set it where production\u2019s values are kept."
  ),
  page(
    "settings-incomplete",
    "error",
    "Settings that belong together are not all there",
    "What needs all of them does not work, often without a word.",
    "Set the missing ones, or none of them."
  ),
  page(
    "settings-drift",
    "warning",
    "Two sources say different things of a setting",
    "Which of them production has depends on how it is started.",
    "Make them the same, or leave the key in one place."
  ),
  page(
    "secret-old",
    "error",
    "A secret has not been changed for too long",
    "Whoever has seen it since can still use it.",
    "Write a new one, and change it where it is used."
  ),
  page(
    "insecure-fallback",
    "warning",
    "The code falls back to something unsafe",
    "The environment overrides it today. One missing variable, and production runs with the default without a word.",
    "Leave the default out, so that a missing variable stops the start.",
    {
      language: "python",
      bad: 'SECRET_KEY = config("SECRET_KEY", default="dev-key")',
      good: 'SECRET_KEY = config("SECRET_KEY")'
    }
  ),
  page(
    "secret-default-in-code",
    "error",
    "Production runs with a secret that is written in the code",
    "Everybody who can read the repository has it.",
    "Set it where production\u2019s values are kept, and leave the default out of the code.",
    {
      language: "python",
      bad: 'SECRET_KEY = config("SECRET_KEY", default="dev-key")',
      good: 'SECRET_KEY = config("SECRET_KEY")'
    }
  ),
  page(
    "secret-in-code",
    "error",
    "A secret is written in the code",
    "Everybody who can read the repository has it, and it stays in the history.",
    "Take it from the environment, and make a new one.",
    { language: "python", bad: 'SECRET_KEY = "hard-coded"', good: 'SECRET_KEY = os.environ["SECRET_KEY"]' }
  ),
  page(
    "secret-empty",
    "error",
    "A secret is empty",
    "Nothing is protected by it, or the application does not start.",
    "Set it."
  ),
  page(
    "secret-placeholder",
    "error",
    "A secret is a placeholder or a well-known default",
    "It is the first thing that is tried.",
    "Make one at random: `openssl rand -base64 48`.",
    { language: "ini", bad: "JWT_SECRET_KEY=changeme", good: "JWT_SECRET_KEY=(64 random characters)" }
  ),
  page(
    "secret-weak",
    "error",
    "A secret is too short or can be guessed",
    "Whoever guesses it signs tokens of their own.",
    "Make one at random: `openssl rand -base64 48`.",
    {
      notes: "Length by purpose: 50 characters for Django, 128 for Rails, 32 for JWT and sessions, 12 for passwords; and an estimate of bits that counts words as two characters and runs as one."
    }
  ),
  page(
    "secret-random",
    "error",
    "A secret is made anew at each start",
    "Every deploy and every second worker signs everybody out.",
    "Make it once, and keep it where production\u2019s values are kept."
  ),
  page(
    "secret-reused",
    "error",
    "One secret serves two purposes",
    "Whoever learns one has the other, and neither can be changed alone.",
    "Make a secret for each purpose."
  ),
  page(
    "secret-in-example",
    "error",
    "A secret is the one of the example file",
    "Everybody who has seen the repository has it.",
    "Make a new one; leave the example empty.",
    {
      language: "ini",
      bad: "# .env.example and production\nJWT_SECRET_KEY=a2f5\u2026",
      good: "# .env.example\nJWT_SECRET_KEY="
    }
  ),
  page(
    "secret-in-history",
    "error",
    "A secret is in the git history",
    "Everybody who has ever cloned the repository has it; deleting the file does not help.",
    "Make a new one, and change it where it is used."
  ),
  page(
    "secret-file-committed",
    "warning",
    "The file with the secrets is committed",
    "Everybody who can read the repository has them.",
    "Take it out of git, make new secrets, and keep them where only production can read them."
  ),
  page(
    "placeholder-value",
    "error",
    "A value is still a placeholder",
    "Production would run with the text of the example.",
    "Set the real value.",
    { language: "ini", bad: "ALLOWED_HOSTS=<your-domain.com>", good: "ALLOWED_HOSTS=shop.acme.io" }
  ),
  page(
    "debug-on",
    "error",
    "Debugging is switched on",
    "Errors show source, settings and queries to everybody.",
    "Switch it off where production\u2019s values are kept."
  ),
  page(
    "open-to-everybody",
    "error",
    "Everybody is let in",
    "Any host or any site is accepted.",
    "Name those that are meant."
  ),
  page(
    "development-host",
    "error",
    "A setting names a machine of development",
    "Production looks for a service where there is none, or mails links that lead nowhere.",
    "Name production\u2019s own host.",
    { notes: "A warning for services that may well run beside the application, such as a database or Redis." }
  ),
  page(
    "development-origin",
    "error",
    "A development origin is trusted",
    "A page that is opened there, such as a local server on somebody\u2019s machine, can call production in their name.",
    "Leave only the addresses of production in the list.",
    {
      language: "python",
      bad: 'CORS_ALLOWED_ORIGINS = ["https://app.acme.io", "http://localhost:3000"]',
      good: 'CORS_ALLOWED_ORIGINS = ["https://app.acme.io"]'
    }
  ),
  page(
    "unencrypted-origin",
    "warning",
    "An origin is trusted over http",
    "Whoever sits on the way speaks for it.",
    "Write https."
  ),
  page(
    "unencrypted-url",
    "warning",
    "A service outside is reached over http",
    "Whoever sits on the way reads and changes what is sent.",
    "Write https, or wss."
  ),
  page(
    "database-default-credentials",
    "error",
    "The database has a default password",
    "Whoever reaches the port is in.",
    "Give the database a password of its own, and set it where production\u2019s values are kept.",
    {
      language: "python",
      bad: '"PASSWORD": config("DB_PASSWORD", default="postgres")',
      good: '"PASSWORD": config("DB_PASSWORD")'
    }
  ),
  page(
    "database-default-user",
    "warning",
    "The database is opened as its default user",
    "A mistake in one query can drop every table, and the name is tried first.",
    "Give the application a user that owns only what it needs."
  ),
  page(
    "database-tls-off",
    "warning",
    "The database is reached without TLS",
    "What is asked and answered can be read on the way.",
    "Add `sslmode=require`, or better `verify-full`."
  ),
  page(
    "test-key-in-production",
    "error",
    "A test key of a payment provider is used",
    "No payment reaches anybody.",
    "Use the live key."
  ),
  page(
    "environment-label",
    "warning",
    "The environment calls itself development",
    "Libraries switch on what is meant for development; errors are filed under the wrong name.",
    "Set it to production."
  ),
  page(
    "debug-logging",
    "warning",
    "Everything is logged",
    "Logs fill the disk and hold what people entered.",
    "Log from info on."
  ),
  page(
    "tls-checks-off",
    "error",
    "Certificates are not checked",
    "Anybody on the way can pose as the other side.",
    "Remove it, and trust the certificate that is missing."
  ),
  page(
    "development-mail",
    "error",
    "Mail goes to a catcher for development",
    "No mail reaches anybody.",
    "Name the mail server of production."
  )
];
var rules = [
  ...sourceRules,
  ...valueRules,
  ...djangoRules,
  ...frameworkRules,
  ...outsideRules
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
