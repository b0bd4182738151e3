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
  detectStack: () => detectStack,
  findChecklists: () => findChecklists,
  isAboutDeploys: () => isAboutDeploys
});
module.exports = __toCommonJS(stdin_exports);
var LEFT_OUT = [
  "node_modules",
  "vendor",
  "venv",
  ".venv",
  "env",
  "site-packages",
  "dist",
  "build",
  "third_party"
].map((folder) => `!**/${folder}/**`);
var MAX_FILES_READ = 60;
var detectStack = async (files, signal) => {
  const find = (...patterns) => files.find([...patterns, ...LEFT_OUT]);
  const manifests = await find(
    "**/package.json",
    "**/requirements*.txt",
    "**/pyproject.toml",
    "**/Pipfile",
    "**/Gemfile",
    "**/composer.json",
    "**/pom.xml",
    "**/build.gradle*"
  );
  const frameworks = /* @__PURE__ */ new Set();
  for (const path of manifests.slice(0, MAX_FILES_READ)) {
    signal.throwIfAborted();
    const text = await readQuietly(files, path);
    for (const [framework, name, pattern] of DEPENDENCIES)
      if (name.test(path) && pattern.test(text)) frameworks.add(framework);
  }
  if ((await find("**/manage.py")).length > 0) frameworks.add("django");
  if ((await find("**/bin/rails", "**/config/application.rb")).length > 0) frameworks.add("rails");
  if ((await find("**/artisan")).length > 0) frameworks.add("laravel");
  if ((await find("**/supabase/config.toml", "**/supabase/migrations/*.sql")).length > 0) frameworks.add("supabase");
  if ((await find("**/prisma/schema.prisma")).length > 0) frameworks.add("prisma");
  const migrations = [];
  for (const [kind, pattern, glob] of MIGRATIONS) {
    const found = await find(...pattern);
    if (found.length > 0) migrations.push({ kind, paths: commonGlob(found, glob) });
  }
  const settings = [
    ...frameworks.has("django") ? (await find("**/settings.py", "**/settings/production.py", "**/settings/prod.py")).slice(0, 3) : [],
    ...frameworks.has("rails") ? await find("**/config/environments/production.rb") : [],
    ...(await find("**/.env.production", "**/.env.prod")).slice(0, 3)
  ];
  const platforms = [];
  for (const [kind, ...patterns] of PLATFORMS) {
    const [path] = await find(...patterns);
    if (path !== void 0) platforms.push({ kind, path });
  }
  const kubernetes = (await find("**/{k8s,kubernetes,deploy,manifests,helm,chart,charts}/**/*.{yml,yaml}")).slice(
    0,
    MAX_FILES_READ
  );
  for (const path of kubernetes) {
    if (!/^kind:\s*(Deployment|StatefulSet|DaemonSet|Service)\s*$/m.test(await readQuietly(files, path))) continue;
    platforms.push({ kind: "kubernetes", path });
    break;
  }
  return {
    frameworks: [...frameworks].sort(),
    migrations,
    settings: [...new Set(settings)],
    platforms,
    checklists: await findChecklists(files),
    healthPath: await findHealthPath(files, find, signal)
  };
};
var findChecklists = async (files) => {
  const named = await files.find([
    "**/*{CHECKLIST,checklist,Checklist}*.md",
    "**/{PRODUCTION_READINESS,DEPLOYMENT,DEPLOYMENT_PLAN,DEPLOY,GO_LIVE,RELEASE,RELEASE_PROCESS,RELEASING}.md",
    "**/{production-readiness,deployment,deployment-plan,deploy,go-live,release,release-process,releasing}.md",
    ...LEFT_OUT
  ]);
  const found = [];
  for (const path of named.slice(0, MAX_FILES_READ)) {
    if (/checklist/i.test(path) || TASK.test(await readQuietly(files, path))) found.push(path);
  }
  for (const path of await files.find(["{README,readme,Readme}.md", "docs/{README,readme}.md"])) {
    let inDeploys = false;
    const lines = (await readQuietly(files, path)).split("\n");
    if (lines.some((line) => {
      const heading = /^#{1,6}\s+(.*)/.exec(line)?.[1];
      if (heading !== void 0) inDeploys = isAboutDeploys([heading]);
      return inDeploys && TASK.test(line);
    }))
      found.push(path);
  }
  return found.sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
};
var TASK = /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s/m;
var isAboutDeploys = (headings) => headings.some(
  (heading) => /\b(deploy\w*|releas\w*|production|go[- ]?live|launch\w*|roll[- ]?out|roll[- ]?back|pre-?flight)\b/i.test(heading)
);
var DEPENDENCIES = [
  ["django", /(requirements[^/]*\.txt|pyproject\.toml|Pipfile)$/, /^\s*["']?django\b(?!-)/im],
  ["fastapi", /(requirements[^/]*\.txt|pyproject\.toml|Pipfile)$/, /\bfastapi\b/i],
  ["flask", /(requirements[^/]*\.txt|pyproject\.toml|Pipfile)$/, /^\s*["']?flask\b(?!-)/im],
  ["express", /package\.json$/, /"express"\s*:/],
  ["nextjs", /package\.json$/, /"next"\s*:/],
  ["prisma", /package\.json$/, /"(?:@prisma\/client|prisma)"\s*:/],
  ["supabase", /package\.json$/, /"@supabase\/supabase-js"\s*:/],
  ["rails", /Gemfile$/, /^\s*gem\s+["']rails["']/m],
  ["laravel", /composer\.json$/, /"laravel\/framework"\s*:/],
  ["spring", /(pom\.xml|build\.gradle(\.kts)?)$/, /spring-boot/]
];
var MIGRATIONS = [
  ["django", ["**/migrations/[0-9][0-9][0-9][0-9]_*.py"], "*.py"],
  ["alembic", ["**/{alembic,migrations}/versions/*.py"], "*.py"],
  ["supabase", ["**/supabase/migrations/*.sql"], "*.sql"],
  ["prisma", ["**/prisma/migrations/*/migration.sql"], "**/*.sql"],
  ["flyway", ["**/db/migration/V*__*.sql"], "*.sql"],
  ["rails", ["**/db/migrate/*.rb"], "*.rb"],
  ["laravel", ["**/database/migrations/*.php"], "*.php"],
  ["sql", ["**/migrations/*.sql", "!**/supabase/**", "!**/prisma/**"], "*.sql"]
];
var PLATFORMS = [
  ["compose", "**/{docker-compose,compose}.prod*.{yml,yaml}", "**/{docker-compose,compose}.{yml,yaml}"],
  ["render", "**/render.{yaml,yml}"],
  ["vercel", "**/vercel.json"],
  ["heroku", "**/Procfile"],
  ["fly", "**/fly.toml"]
];
var commonGlob = (paths, glob) => {
  const folders = [...new Set(paths.map((path) => path.split("/").slice(0, -1).join("/")))];
  const [first = ""] = folders;
  if (folders.length === 1 && !glob.startsWith("**")) return first === "" ? glob : `${first}/${glob}`;
  const parts = first.split("/");
  let shared = 0;
  while (shared < parts.length && folders.every((folder) => folder.split("/")[shared] === parts[shared])) shared++;
  const base = parts.slice(0, shared).join("/");
  const last = paths.every((path) => path.split("/").at(-2) === "migrations") ? `**/migrations/${glob}` : `**/${glob.replace(/^\*\*\//, "")}`;
  return base === "" ? last : `${base}/${last}`;
};
var HEALTH = /["'`](\/(?:api\/(?:v\d+\/)?)?(?:health(?:z|check|-check)?|healthz|livez|readyz|up|status|ping)\/?)["'`]/;
var findHealthPath = async (files, find, signal) => {
  const likely = await find(
    "**/{urls,main,app,server,index,routes,web,api,health*,render,vercel,compose,docker-compose}.{py,js,ts,rb,php,yaml,yml,mjs}"
  );
  for (const path of likely.slice(0, MAX_FILES_READ)) {
    signal.throwIfAborted();
    const text = await readQuietly(files, path);
    const match = HEALTH.exec(text) ?? /healthCheckPath:\s*()(\/\S+)/.exec(text);
    const found = match?.[2] ?? match?.[1];
    if (found !== void 0 && found !== "") return found;
    const django = /\bpath\(\s*["']((?:api\/)?health(?:z|check)?\/?)["']/.exec(text)?.[1];
    if (django !== void 0) return `/${django}`;
  }
  return void 0;
};
var readQuietly = async (files, path) => {
  try {
    return await files.readText(path, { maxBytes: 5e5 });
  } catch {
    return "";
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  detectStack,
  findChecklists,
  isAboutDeploys
});
