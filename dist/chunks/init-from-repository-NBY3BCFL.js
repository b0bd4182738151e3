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
  initFromRepository: () => initFromRepository
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_75T7664U = require("./chunk-75T7664U.js");
var import_chunk_4UOYBAMS = require("./chunk-4UOYBAMS.js");
var import_chunk_EWGEMLOH = require("./chunk-EWGEMLOH.js");
var import_chunk_MZQH5LFA = require("./chunk-MZQH5LFA.js");
var import_chunk_GHKSP26J = require("./chunk-GHKSP26J.js");
var import_chunk_HWMXG267 = require("./chunk-HWMXG267.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_load = require("./start.cjs").modules["src/manifest/load.ts"];
var initFromRepository = async (options) => {
  const stack = await (0, import_chunk_EWGEMLOH.detectStack)(options.files, options.signal);
  const drafts = draftsFor(stack);
  const refused = new Set(drafts.filter((draft) => !(draft.uses in options.registry)));
  for (let attempt = 0; ; attempt++) {
    const { text, places } = render(stack, drafts, refused, options.name);
    const { problems } = await (0, import_load.loadManifest)({
      path: "gonogo.yml",
      bytes: text,
      read: async () => void 0,
      registry: options.registry,
      now: options.now
    });
    const blamed = problems.flatMap((problem) => places.findLast((place) => place.line <= problem.line)?.draft ?? []).filter((draft) => !refused.has(draft));
    if (blamed.length === 0 || attempt > drafts.length) return { text, stack };
    for (const draft of blamed) refused.add(draft);
  }
};
var MIGRATION_TOOLS = {
  django: "Django",
  alembic: "Alembic",
  supabase: "Supabase",
  prisma: "Prisma",
  flyway: "Flyway",
  rails: "Rails",
  laravel: "Laravel"
};
var isOfProduction = ({ kind, path }) => kind === "render" || kind === "vercel" || kind === "fly" || kind === "compose" && /prod/.test(path);
var draftsFor = (stack) => {
  const framework = stack.frameworks.find(
    (name) => ["django", "rails", "laravel", "fastapi", "flask", "nextjs", "express", "spring"].includes(name)
  );
  const hasDatabase = stack.migrations.length > 0;
  return [
    ...stack.migrations.map(({ kind, paths }, index) => ({
      stage: "merge",
      id: index === 0 ? "migrations" : `migrations-${kind}`,
      name: `New migrations are safe (${kind})`,
      uses: "migrations",
      with: { paths },
      why: kind === "sql" ? "migrations in plain SQL stand there" : `${MIGRATION_TOOLS[kind] ?? kind} keeps its migrations there`
    })),
    {
      stage: "merge",
      id: "debug-code-and-secrets",
      name: "No debug code and no secrets in what changed",
      uses: "scan",
      with: { for: ["debug-code", "secrets"], scope: "changed" },
      why: "only changed lines count"
    },
    {
      stage: "merge",
      id: "code-review",
      name: "Somebody else has approved the change",
      uses: "github",
      with: { reviews: { count: 1 } },
      why: "needs a pull request",
      needs: "a pull request"
    },
    ...framework === void 0 && stack.settings.length === 0 && stack.platforms.length === 0 ? [] : [
      {
        stage: "pre-deploy",
        id: "settings",
        name: "The settings are fit for production",
        uses: "settings",
        with: {
          ...stack.settings.length === 0 ? {} : { from: stack.settings },
          ...framework === void 0 ? {} : { framework }
        },
        why: stack.settings.length === 0 ? "what the repository has by convention is read" : "these files say what production runs with",
        ...stack.settings.length > 0 || stack.platforms.some(isOfProduction) ? {} : { needs: "`from`: the file or service that holds the values of production" }
      }
    ],
    ...hasDatabase ? [
      {
        stage: "pre-deploy",
        id: "backup",
        name: "A whole and recent backup of the database is there",
        uses: "backup",
        with: { path: "${{ vars.BACKUP_DIR }}/*.dump", "max-age": "24h" },
        why: "before the schema changes",
        needs: "BACKUP_DIR, where the backups are"
      }
    ] : [],
    {
      stage: "pre-deploy",
      id: "release-approved",
      name: "Somebody who answers for it lets it go out",
      uses: "sign-off",
      with: {},
      why: "anybody who may write can sign; name people with `by`"
    },
    {
      stage: "post-deploy",
      id: "health",
      name: "The application answers",
      uses: "http",
      with: { url: `${import_chunk_4UOYBAMS.BASE_URL}${stack.healthPath ?? "/"}`, expect: { status: 200, "max-time": "2s" } },
      why: stack.healthPath === void 0 ? "no health endpoint was found; the front page stands in for it" : "the health endpoint of the code",
      needs: "BASE_URL, where production answers"
    },
    ...hasDatabase ? [
      {
        stage: "post-deploy",
        id: "database-answers",
        name: "The database answers",
        uses: "sql",
        with: { url: import_chunk_4UOYBAMS.DATABASE, query: "SELECT 1", expect: 1 },
        why: "a user who may only read is enough",
        needs: "DATABASE_URL, a secret"
      }
    ] : [],
    {
      stage: "post-deploy",
      id: "smoke-test",
      name: "The most important paths were tried by hand",
      uses: "sign-off",
      with: {},
      why: "replace it by `tests` or `http` items, path by path"
    }
  ];
};
var render = (stack, drafts, refused, name) => {
  const seen = [...stack.frameworks, ...stack.platforms.map((platform) => platform.kind)];
  const lines = [
    "# yaml-language-server: $schema=https://raw.githubusercontent.com/gonogo-gate/gonogo/v1/schema/gonogo.schema.json",
    `# Written by \`gonogo init\` from what the repository shows${seen.length === 0 ? "" : `: ${[...new Set(seen)].join(", ")}`}.`,
    "# What is commented out needs something that the repository cannot know; set it, and take the # away.",
    "version: 1",
    ...name === void 0 || (0, import_chunk_GHKSP26J.asText)(name) === "" ? [] : [`name: ${JSON.stringify((0, import_chunk_GHKSP26J.asText)(name))}`],
    "",
    "stages:"
  ];
  const places = [];
  for (const stage of ["merge", "pre-deploy", "post-deploy"]) {
    const members = drafts.filter((draft) => draft.stage === stage);
    const written = members.filter((draft) => draft.needs === void 0 && !refused.has(draft));
    lines.push(written.length === 0 ? `  # ${stage}:` : `  ${stage}:`);
    for (const draft of members) {
      const isComment = draft.needs !== void 0 || refused.has(draft);
      if (!isComment) places.push({ line: lines.length + 1, draft });
      const item = [
        `- id: ${draft.id}`,
        `  name: ${JSON.stringify((0, import_chunk_GHKSP26J.asText)(draft.name))}`,
        `  uses: ${draft.uses}`,
        ...(0, import_chunk_75T7664U.withLines)(draft.with).map((line) => `  ${line}`)
      ];
      lines.push(
        `    # ${draft.needs === void 0 ? `${draft.why[0]?.toUpperCase() ?? ""}${draft.why.slice(1)}.` : `Needs ${draft.needs}.`}`,
        ...item.map((line) => isComment ? `    # ${line}` : `    ${line}`)
      );
    }
    lines.push("");
  }
  return { text: `${lines.join("\n").trimEnd()}
`, places };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  initFromRepository
});
