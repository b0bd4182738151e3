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
  documentMistakes: () => documentMistakes
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MRWXMYQ7 = require("./chunk-MRWXMYQ7.js");
var import_chunk_MZQH5LFA = require("./chunk-MZQH5LFA.js");
var import_chunk_HWMXG267 = require("./chunk-HWMXG267.js");
var words = (text) => text.split(" ");
var TOOLS = [
  {
    name: "Django",
    at: /(?:\bmanage\.py|\bdjango-admin)\s+/,
    open: true,
    common: words(
      "--help -h --version --verbosity -v --settings --pythonpath --traceback --no-color --force-color --skip-checks"
    ),
    subcommands: {
      migrate: words("--noinput --no-input --database --fake --fake-initial --plan --run-syncdb --check --prune"),
      makemigrations: words(
        "--dry-run --merge --empty --noinput --no-input -n --name --no-header --check --scriptable --update"
      ),
      showmigrations: words("--database --list -l --plan -p"),
      sqlmigrate: words("--database --backwards"),
      collectstatic: words(
        "--noinput --no-input --no-post-process -i --ignore -n --dry-run -c --clear -l --link --no-default-ignore"
      ),
      check: words("--tag -t --list-tags --deploy --fail-level --database"),
      dumpdata: words(
        "--format --indent --database -e --exclude --natural-foreign --natural-primary -a --all --pks -o --output"
      ),
      loaddata: words("--database --app --ignorenonexistent -i --exclude -e --format"),
      createsuperuser: words("--noinput --no-input --database --username --email")
    }
  },
  {
    name: "Alembic",
    at: /\balembic\s+/,
    open: false,
    common: words("--help -h --version -c --config -n --name -x --raiseerr -q --quiet"),
    subcommands: Object.fromEntries(
      words(
        "branches check current downgrade edit ensure_version heads history init list_templates merge revision show stamp upgrade"
      ).map((name) => [name, void 0])
    )
  },
  {
    name: "pg_dump",
    at: /\bpg_dump\s+/,
    open: true,
    subcommands: {},
    common: words(
      "--file --format --jobs --verbose --version --no-sync --lock-wait-timeout --sync-method --help --data-only --large-objects --blobs --no-large-objects --no-blobs --clean --create --extension --exclude-extension --encoding --schema --exclude-schema --no-owner --schema-only --superuser --table --exclude-table --no-privileges --no-acl --compress --binary-upgrade --column-inserts --attribute-inserts --disable-dollar-quoting --disable-triggers --enable-row-security --exclude-table-and-children --exclude-table-data --exclude-table-data-and-children --extra-float-digits --filter --if-exists --include-foreign-data --inserts --load-via-partition-root --no-comments --no-policies --no-publications --no-security-labels --no-subscriptions --no-table-access-method --no-tablespaces --no-toast-compression --no-unlogged-table-data --no-synchronized-snapshots --no-data --no-schema --no-statistics --statistics --statistics-only --sequence-data --on-conflict-do-nothing --quote-all-identifiers --rows-per-insert --section --serializable-deferrable --snapshot --strict-names --table-and-children --use-set-session-authorization --dbname --host --port --username --no-password --password --role --restrict-key"
    )
  },
  {
    name: "Prisma",
    at: /\bprisma\s+migrate\s+/,
    open: false,
    common: words("--help -h --schema --config"),
    subcommands: Object.fromEntries(words("deploy dev diff reset resolve status").map((name) => [name, void 0]))
  }
];
var unknownPart = (command) => {
  for (const tool of TOOLS) {
    const match = tool.at.exec(command);
    if (match === null) continue;
    const [first = "", ...rest] = command.slice(match.index + match[0].length).split(/\s*(?:&&|\|\|?|;|>>?|<)\s*/)[0]?.trim().split(/\s+/) ?? [];
    const names = Object.keys(tool.subcommands);
    if (names.length === 0) return wrongOption(tool.name, [first, ...rest], tool.common, true);
    if (first === "" || first.startsWith("-") || /[<[$]/.test(first)) return void 0;
    if (!names.includes(first)) return tool.open ? void 0 : `${tool.name} has no command \`${first}\`.`;
    const options = tool.subcommands[first];
    return options === void 0 ? void 0 : wrongOption(`\`${first}\` of ${tool.name}`, rest, [...options, ...tool.common], false);
  }
  return void 0;
};
var wrongOption = (whose, given, known, onlyLong) => {
  const wrong = given.map((word) => word.replace(/=.*$/, "")).find(
    (word) => (onlyLong ? /^--[a-z]/.test(word) : /^--?[a-zA-Z]/.test(word)) && !known.includes(word) && !known.some((option) => option.startsWith("--") && option.startsWith(word) && word.length > 3)
  );
  return wrong === void 0 ? void 0 : `${whose} has no option \`${wrong}\`: the command ends with an error.`;
};
var documentMistakes = async (checklist, files, signal) => {
  const found = [];
  const say = (rule, line, message, help) => {
    if (!found.some((one) => one.rule === rule && one.line === line))
      found.push({ rule, level: "warning", path: checklist.path, line, message, help });
  };
  const knowledge = (0, import_chunk_MZQH5LFA.readKnowledge)(checklist);
  for (const warning of checklist.warnings)
    say(warning.rule, warning.line, warning.message, "Look how GitHub shows the document, and mend it.");
  const resolve = files === void 0 ? void 0 : (0, import_chunk_MRWXMYQ7.createResolver)(files, checklist.path);
  for (const [index, node] of checklist.nodes.entries()) {
    signal.throwIfAborted();
    const section = (checklist.headings[node.heading]?.path ?? []).slice(1).join(" > ");
    if (node.kind === "code") {
      const block = knowledge.blocks.get(index);
      if (block === void 0) continue;
      if (/sql/.test(node.language) && block.commands.length > 0)
        say(
          "wrong-language",
          node.line,
          `The block is marked as ${node.language}, and holds commands of a shell.`,
          "Write ```bash."
        );
      for (const command of block.commands) {
        if (isForProduction(section) && LOCAL.test(command.text)) sayLocal(say, command.line, command.text);
        const placeholder = PLACEHOLDER_IN_CODE.exec(command.text)?.[0];
        if (placeholder !== void 0)
          say(
            "open-placeholder",
            command.line,
            `The command still has the placeholder ${placeholder}: whoever copies it on the day has to guess.`,
            "Write the value, or the name of a variable that holds it."
          );
        const unknown = unknownPart(command.text);
        if (unknown !== void 0)
          say("unknown-command", command.line, unknown, "Correct the command; try it where it cannot hurt.");
      }
      continue;
    }
    const text = node.kind === "row" ? node.cells.join(" | ") : node.text;
    const lines = node.kind === "text" ? text.split("\n") : [text];
    for (const [offset, one] of lines.entries()) {
      const line = node.line + (node.kind === "text" ? offset : 0);
      const placeholder = PLACEHOLDER_IN_TEXT.exec(one.slice(0, 2e3).replace(/`[^`]*`/g, ""))?.[0];
      if (placeholder !== void 0 && node.kind !== "heading")
        say(
          "open-placeholder",
          line,
          `"${placeholder.trim()}" was never filled in.`,
          "Write what belongs there, or remove the line."
        );
      if (isForProduction(section) && /\bhttps?:\/\/(?:localhost|127\.0\.0\.1)\b/.test(one)) sayLocal(say, line, one);
    }
    if (!/[`]|\.(?:md|ya?ml|json|txt|sql)\b/.test(text)) continue;
    for (const path of (0, import_chunk_MZQH5LFA.readFacts)((0, import_chunk_HWMXG267.readInline)(text)).paths) {
      if (resolve === void 0 || !isExpectedHere(path, text)) continue;
      if ((await resolve(path)).kind === "absent")
        say(
          "file-missing",
          node.line,
          `The document names \`${path}\`, and there is no such file in the repository.`,
          "Correct the path, add the file, or remove the line."
        );
    }
  }
  for (const heading of emptyRollbacks(checklist))
    say(
      "empty-rollback",
      heading.line,
      `The section "${heading.text}" says nothing that could be done: on the day it is needed, nobody will know how.`,
      "Write the steps: which version, which command, who decides."
    );
  return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
};
var LOCAL = /(?<![\w.])(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?![\w.-])/;
var PLACEHOLDER_IN_CODE = /<(?!\()[a-z][a-z0-9]*(?:[-_ ][a-z0-9]+)*>|(?<![\w-])(?:your|YOUR)[-_][\w-]+|(?<=[\w-])YYYY\w+|\[(?:your|insert)[^\]]*\]/;
var PLACEHOLDER_IN_TEXT = /\[(?:[\p{L} ]*\b(?:contact|contact info|e-?mail|phone|url|link|name|date|number|insert|your|add|fill|tbd|todo|placeholder|kontakt|telefon|correo|nombre|fecha)\b[\p{L} ]*)\](?![(:[])|_{4,}|(?<![\p{L}`])(?:TBD|TODO|FIXME|XXX|to be determined|to be defined|lorem ipsum)(?![\p{L}`])(?! comments?)/iu;
var sayLocal = (say, line, text) => say(
  "local-address",
  line,
  `A step for production talks to this machine (${LOCAL.exec(text)?.[0] ?? "localhost"}): run as written, it looks at the wrong place.`,
  "Write the address of production, or a variable that holds it."
);
var isForProduction = (section) => /\bprod(?:uction)?\b|post-deployment|\bgo-live\b|produktion|producci[óo]n|produ[çc][ãa]o/i.test(section) && !/\bstaging\b|\blocal\b|\bdevelop|\bdev\b|\btest environment/i.test(section);
var isExpectedHere = (path, text) => !/[*<>{}$~]|^\/|(?:^|\/)\.env|\.(?:log|dump|bak|gz|zip|tar|pem|crt|key|csv)$|backup|YYYY/i.test(path) && (path.includes("/") || /\.(?:md|txt|ya?ml|json|toml|lock|sql|py|rb|js|ts|sh)$/i.test(path)) && !/\b(?:no|remove[d]?|delete[d]?|must not|should not|never|create (?:a|an|the)|generate[ds]?|generated|not in)\b/i.test(
  text
) && !path.endsWith("/");
var emptyRollbacks = (checklist) => checklist.headings.flatMap((heading, index) => {
  if (!/roll ?back|roll-back|back-?out plan|rückroll|reversi[óo]n|retour arrière/i.test(heading.text)) return [];
  const end = checklist.headings.findIndex((other, at) => at > index && other.level <= heading.level);
  const inside = checklist.nodes.filter(
    (node) => node.kind !== "heading" && node.heading >= index && (end < 0 || node.heading < end)
  );
  return inside.some(saysSomething) ? [] : [{ line: heading.line, text: (0, import_chunk_HWMXG267.readInline)(heading.text).text }];
});
var saysSomething = (node) => {
  if (node.kind === "heading") return false;
  if (node.kind === "code") return node.content.some((line) => line.trim() !== "" && !/^\s*(?:#|--|\/\/)/.test(line));
  const text = node.kind === "row" ? node.cells.join("") : node.text;
  return text.replace(/[\s_*.-]/g, "") !== "" && !/^\W*(?:tbd|todo|n\/?a|none|to be (?:defined|written))\W*$/i.test(text);
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  documentMistakes
});
