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
  django: () => django,
  readDjango: () => readDjango
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7UUBT32R = require("./chunk-7UUBT32R.js");
var import_chunk_DMXWKXDV = require("./chunk-DMXWKXDV.js");
var import_chunk_XA4BSEQ6 = require("./chunk-XA4BSEQ6.js");
var import_chunk_7AVYDQVZ = require("./chunk-7AVYDQVZ.js");
var import_chunk_HEC53GVT = require("./chunk-HEC53GVT.js");
var import_chunk_4ZETWQZ3 = require("./chunk-4ZETWQZ3.js");
var import_chunk_FVNXMCNJ = require("./chunk-FVNXMCNJ.js");
var import_chunk_5AAL5EPU = require("./chunk-5AAL5EPU.js");
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var import_chunk_CCHVV4KT = require("./chunk-CCHVV4KT.js");
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
var PACKAGES = {
  "autoslug.fields.AutoSlugField": "SlugField",
  "autoslug.AutoSlugField": "SlugField",
  "annoying.fields.AutoOneToOneField": "OneToOneField",
  "annoying.fields.JSONField": "TextField",
  "ckeditor.fields.RichTextField": "TextField",
  "ckeditor_uploader.fields.RichTextUploadingField": "TextField",
  "colorfield.fields.ColorField": "CharField",
  "django_countries.fields.CountryField": "CharField",
  "django_extensions.db.fields.AutoSlugField": "SlugField",
  "django_extensions.db.fields.CreationDateTimeField": "DateTimeField",
  "django_extensions.db.fields.ModificationDateTimeField": "DateTimeField",
  "django_extensions.db.fields.json.JSONField": "TextField",
  "djmoney.models.fields.CurrencyField": "CharField",
  "djmoney.models.fields.MoneyField": "DecimalField",
  "easy_thumbnails.fields.ThumbnailerImageField": "ImageField",
  "imagekit.models.fields.ProcessedImageField": "ImageField",
  "jsonfield.fields.JSONField": "TextField",
  "jsonfield.JSONField": "TextField",
  "model_utils.fields.AutoCreatedField": "DateTimeField",
  "model_utils.fields.AutoLastModifiedField": "DateTimeField",
  "model_utils.fields.MonitorField": "DateTimeField",
  "model_utils.fields.StatusField": "CharField",
  "model_utils.fields.UUIDField": "UUIDField",
  "modelcluster.fields.ParentalKey": "ForeignKey",
  "modelcluster.fields.ParentalManyToManyField": "ManyToManyField",
  "mptt.fields.TreeForeignKey": "ForeignKey",
  "mptt.fields.TreeOneToOneField": "OneToOneField",
  "multiselectfield.db.fields.MultiSelectField": "CharField",
  "phonenumber_field.modelfields.PhoneNumberField": "CharField",
  "recurrence.fields.RecurrenceField": "TextField",
  "sorl.thumbnail.fields.ImageField": "ImageField",
  "tagulous.models.fields.SingleTagField": "ForeignKey",
  "tagulous.models.fields.TagField": "ManyToManyField",
  "timezone_field.fields.TimeZoneField": "CharField",
  "tinymce.models.HTMLField": "TextField",
  "versatileimagefield.fields.VersatileImageField": "ImageField",
  "wagtail.fields.RichTextField": "TextField"
};
var OWN_TYPE = /* @__PURE__ */ new Set(["db_type", "db_parameters", "rel_db_type", "cast_db_type", "db_type_suffix"]);
var MOST_STEPS = 12;
var withOwnFields = async (files, read) => {
  const modules = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const path of callsIn(file.operations)) {
      if (found.has(path)) continue;
      const roots = (0, import_chunk_DMXWKXDV.foldersAbove)(file.path);
      found.set(path, PACKAGES[path] ?? await classBehind(path, roots, read, modules, 0));
    }
  const known = new Map([...found].flatMap(([path, kind]) => kind === void 0 ? [] : [[path, kind]]));
  if (known.size === 0) return files;
  return files.map((file) => ({ ...file, operations: file.operations.map((value) => renamed(value, known)) }));
};
var callsIn = (values) => {
  const paths = /* @__PURE__ */ new Set();
  const visit = (value) => {
    if (value.kind === "call") {
      if (value.path.includes(".") && !/^(?:django|__here__)\./.test(value.path)) paths.add(value.path);
      value.positional.forEach(visit);
      for (const inner of value.named.values()) visit(inner);
    } else if (value.kind === "list" || value.kind === "tuple") value.items.forEach(visit);
  };
  values.forEach(visit);
  return paths;
};
var renamed = (value, known) => {
  if (value.kind === "call") {
    const kind = known.get(value.path);
    return {
      ...value,
      ...kind === void 0 ? {} : { path: `django.db.models.${kind}`, written: value.path },
      positional: value.positional.map((inner) => renamed(inner, known)),
      named: new Map([...value.named].map(([name, inner]) => [name, renamed(inner, known)]))
    };
  }
  return value.kind === "list" || value.kind === "tuple" ? { ...value, items: value.items.map((inner) => renamed(inner, known)) } : value;
};
var classBehind = async (path, roots, read, modules, steps) => {
  const dot = path.lastIndexOf(".");
  const name = path.slice(dot + 1);
  if (path.startsWith("django.")) return (0, import_chunk_7UUBT32R.isKnownKind)(name) ? name : void 0;
  if (PACKAGES[path] !== void 0) return PACKAGES[path];
  if (dot <= 0 || steps >= MOST_STEPS) return void 0;
  const owner = path.slice(0, dot);
  if (!modules.has(owner)) modules.set(owner, await moduleNamed(owner, roots, read));
  const module2 = modules.get(owner);
  if (module2 === void 0) return void 0;
  const follow2 = (next) => classBehind(next, roots, read, modules, steps + 1);
  const definition = module2.statements.findLast((statement) => statement.kind === "class" && statement.name === name);
  if (definition?.kind !== "class") {
    const from = imported(name, module2);
    return from === void 0 ? void 0 : follow2(from);
  }
  for (const inner of definition.body)
    if (inner.kind === "function") {
      if (OWN_TYPE.has(inner.name)) return void 0;
      if (inner.name === "get_internal_type") {
        const [only] = inner.body;
        const said = only?.kind === "return" && only.value?.kind === "text" ? only.value.value : void 0;
        return said !== void 0 && (0, import_chunk_7UUBT32R.isKnownKind)(said) ? said : void 0;
      }
    }
  for (const base of definition.arguments) {
    const written = base.name === void 0 ? dotted(base.value) : void 0;
    if (written === void 0) continue;
    const [first = "", ...rest] = written.split(".");
    const from = imported(first, module2) ?? `${owner}.${first}`;
    const kind = from === path ? void 0 : await follow2([from, ...rest].join("."));
    if (kind !== void 0) return kind;
  }
  return void 0;
};
var moduleNamed = async (module2, roots, read) => {
  const base = module2.replaceAll(".", "/");
  for (const root of roots)
    for (const { path, parts } of [
      { path: import_node_path.posix.join(root, `${base}.py`), parts: module2.split(".").slice(0, -1) },
      { path: import_node_path.posix.join(root, base, "__init__.py"), parts: module2.split(".") }
    ]) {
      const text = await read(path);
      if (text !== void 0) return { statements: (0, import_chunk_HEC53GVT.parsePython)(text, path).statements, package: parts };
    }
  return void 0;
};
var imported = (name, { statements, package: parts }) => {
  for (const statement of statements) {
    if (statement.kind === "import")
      for (const { name: path, as } of statement.names) {
        if (as === name) return path;
        if (as === void 0 && path.split(".")[0] === name) return name;
      }
    if (statement.kind !== "from-import") continue;
    for (const { name: own, as } of statement.names)
      if ((as ?? own) === name && own !== "*")
        return [...above(parts, statement.level), statement.module, own].filter((part) => part !== "").join(".");
  }
  return void 0;
};
var above = (parts, level) => level === 0 ? [] : parts.slice(0, Math.max(0, parts.length - level + 1));
var dotted = (expression) => {
  if (expression.kind === "name") return expression.name;
  if (expression.kind !== "attribute") return void 0;
  const object = dotted(expression.object);
  return object === void 0 ? void 0 : `${object}.${expression.name}`;
};
var keyText = ({ app, name }) => `${app}.${name}`;
var orderByGraph = (files) => {
  const sorted = [...files].sort((a, b) => compare(a.app, b.app) || compare(a.name, b.name));
  const byKey = new Map(sorted.map((file) => [keyText(file), file]));
  const idle = new Set(
    sorted.filter((file) => file.replaces.length > 0 && file.replaces.every((key) => byKey.has(keyText(key))))
  );
  const replacedBy = /* @__PURE__ */ new Map();
  for (const file of sorted) for (const key of file.replaces) replacedBy.set(keyText(key), file);
  const apps = /* @__PURE__ */ new Map();
  for (const file of sorted) {
    const own = apps.get(file.app);
    if (own === void 0) apps.set(file.app, [file]);
    else own.push(file);
  }
  const mistakes = [];
  const parents = new Map(sorted.map((file) => [file, []]));
  const resolve = (file, key) => {
    const own = apps.get(key.app) ?? [];
    if (key.name === "__first__")
      return own.filter((other) => !other.dependencies.some(({ app }) => app === key.app)).slice(0, 1);
    if (key.name === "__latest__") return own.slice(-1);
    const found = byKey.get(keyText(key)) ?? replacedBy.get(keyText(key));
    if (found !== void 0) return found === file ? [] : [found];
    if (own.length > 0)
      mistakes.push({
        path: file.path,
        line: file.line,
        rule: "migration-dependency-missing",
        message: `It depends on ${keyText(key)}, which is not in the repository: Django refuses to migrate at all.`,
        help: `Commit ${keyText(key)}, or name the migration that took its place.`
      });
    return [];
  };
  for (const file of sorted) {
    for (const key of file.dependencies) parents.get(file)?.push(...resolve(file, key));
    for (const key of file.runBefore) for (const later of resolve(file, key)) parents.get(later)?.push(file);
    if (idle.has(file))
      for (const key of file.replaces) {
        const replaced = byKey.get(keyText(key));
        if (replaced !== void 0) parents.get(file)?.push(replaced);
      }
  }
  mistakes.push(...headsOf(apps, parents, idle, replacedBy));
  const followed = new Set(
    sorted.flatMap((file) => (parents.get(file) ?? []).filter((parent) => parent.app === file.app))
  );
  for (const own of parents.values()) own.sort((a, b) => compare(b.app, a.app) || compare(b.name, a.name));
  const starts = [...sorted.filter((file) => !followed.has(file)), ...sorted];
  return { order: depthFirst(starts, parents, mistakes), idle, mistakes };
};
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var headsOf = (apps, parents, idle, replacedBy) => [...apps].flatMap(([app, files]) => {
  const followed = new Set(files.filter((file) => !idle.has(file)).flatMap((file) => parents.get(file) ?? []));
  const heads = files.filter((file) => {
    if (idle.has(file) || followed.has(file)) return false;
    const squash = replacedBy.get(keyText(file));
    return squash === void 0 || idle.has(squash) && !followed.has(squash);
  });
  if (heads.length < 2) return [];
  const names = heads.map((head) => head.name).join(", ");
  return heads.slice(1).map((head) => ({
    path: head.path,
    line: head.line,
    rule: "two-heads",
    message: `The app ${app} has ${heads.length} migrations that nothing follows (${names}): Django stops with "Conflicting migrations detected" and the deploy with it.`,
    help: "Let the newer one depend on the older one, or add the migration that `makemigrations --merge` writes."
  }));
});
var depthFirst = (starts, parents, mistakes) => {
  const order = [];
  const state = /* @__PURE__ */ new Map();
  for (const start of starts) {
    const stack = [{ file: start, next: 0 }];
    if (state.has(start)) continue;
    state.set(start, "open");
    for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
      const parent = parents.get(top.file)?.[top.next++];
      if (parent === void 0) {
        state.set(top.file, "done");
        order.push(top.file);
        stack.pop();
      } else if (state.get(parent) === void 0) {
        state.set(parent, "open");
        stack.push({ file: parent, next: 0 });
      } else if (state.get(parent) === "open")
        mistakes.push({
          path: top.file.path,
          line: top.file.line,
          rule: "migration-cycle",
          message: `It depends on ${keyText(parent)}, which depends on it in turn: Django refuses to migrate at all.`,
          help: "Take one of the two dependencies away."
        });
    }
  }
  return order;
};
var configPathOf = (migration) => import_node_path2.posix.join(import_node_path2.posix.dirname(import_node_path2.posix.dirname(migration)), "apps.py");
var labelled = (files, configs) => {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    const folder = import_node_path2.posix.dirname(file.path);
    const members = folders.get(folder);
    if (members === void 0) folders.set(folder, [file]);
    else members.push(file);
  }
  const labels = /* @__PURE__ */ new Map();
  for (const [folder, members] of folders) {
    const [first] = members;
    if (first === void 0) continue;
    const config = configs.get(configPathOf(first.path));
    const label = (config === void 0 ? void 0 : labelIn(config)) ?? usedLabel(members);
    if (label !== void 0 && label !== first.app) labels.set(folder, label);
  }
  return labels.size === 0 ? files : files.map((file) => ({ ...file, app: labels.get(import_node_path2.posix.dirname(file.path)) ?? file.app }));
};
var labelIn = (text) => {
  if (!text.includes("label")) return void 0;
  for (const statement of (0, import_chunk_HEC53GVT.parsePython)(text, "apps.py").statements) {
    if (statement.kind !== "class" || !statement.arguments.some(({ value }) => nameOf(value).endsWith("Config")))
      continue;
    for (const inner of statement.body)
      if (inner.kind === "assign" && inner.value.kind === "text" && inner.targets.some((target) => target.kind === "name" && target.name === "label"))
        return inner.value.value;
  }
  return void 0;
};
var nameOf = (expression) => expression.kind === "name" || expression.kind === "attribute" ? expression.name : "";
var usedLabel = (members) => {
  const names = new Set(members.map(({ name }) => name));
  const votes = /* @__PURE__ */ new Map();
  for (const { dependencies, name } of members)
    for (const app of new Set(
      dependencies.filter((key) => key.name !== name && names.has(key.name)).map((key) => key.app)
    ))
      votes.set(app, (votes.get(app) ?? 0) + 1);
  const [first] = members;
  if (first === void 0 || votes.has(first.app)) return void 0;
  const [best, second] = [...votes].sort(([, a], [, b]) => b - a);
  return best !== void 0 && best[1] > (second?.[1] ?? 0) && best[1] * 2 >= members.length - 1 ? best[0] : void 0;
};
var MAX_ROUNDS = 200;
var NAMES_IT = /(?<!\bclass\s+|\bmigrations\.)\bMigration\b|\.operations\b/;
var withOperationsFromOutside = (statements, scope, own) => {
  if (!NAMES_IT.test(scope.module.text)) return own;
  const outside = { operations: own, source: scope.module.text, atTop: true };
  for (const statement of statements) {
    outside.atTop = statement.kind !== "function" && statement.kind !== "class";
    follow(outside, statement, scope, true);
  }
  return outside.operations;
};
var follow = (outside, statement, scope, isCertain) => {
  switch (statement.kind) {
    case "assign":
      if (statement.targets.some(isOperations)) {
        const items = itemsOf((0, import_chunk_7AVYDQVZ.evaluate)(statement.value, scope));
        outside.operations = isCertain ? items : [...outside.operations, ...items];
      } else if (statement.targets.some((target) => (0, import_chunk_XA4BSEQ6.inside)(target).some(isOperations)))
        add(outside, itemsOf((0, import_chunk_7AVYDQVZ.evaluate)(statement.value, scope)));
      else mentioned(outside, [statement]);
      return;
    case "update":
      if (isOperations(statement.target) && statement.operator === "+")
        add(outside, itemsOf((0, import_chunk_7AVYDQVZ.evaluate)(statement.value, scope)));
      else mentioned(outside, [statement]);
      return;
    case "expression":
      if (!called(outside, statement.value, scope)) mentioned(outside, [statement]);
      return;
    case "for": {
      const iterable = (0, import_chunk_7AVYDQVZ.evaluate)(statement.iterable, scope);
      const items = "items" in iterable && iterable.items.length <= MAX_ROUNDS ? iterable.items : void 0;
      mentioned(outside, [{ kind: "expression", value: statement.iterable, at: statement.at }]);
      for (const round of items ?? [void 0])
        for (const inner of statement.body)
          follow(outside, inner, round === void 0 ? scope : withTarget(scope, statement.target, round), false);
      for (const inner of statement.otherwise) follow(outside, inner, scope, false);
      return;
    }
    case "class":
      if (statement.name !== "Migration") for (const inner of statement.body) follow(outside, inner, scope, false);
      return;
    case "if":
      for (const inner of [...statement.branches.flatMap(({ body }) => body), ...statement.otherwise])
        follow(outside, inner, scope, false);
      return;
    case "try":
      for (const inner of [
        ...statement.body,
        ...statement.handlers.flatMap(({ body }) => body),
        ...statement.otherwise,
        ...statement.finally
      ])
        follow(outside, inner, scope, false);
      return;
    case "with":
    case "while":
    case "function":
      for (const inner of statement.body) follow(outside, inner, scope, false);
      return;
    case "match":
      for (const inner of statement.cases.flat()) follow(outside, inner, scope, false);
      return;
    case "delete":
      return;
    case "return":
    case "declare":
    case "import":
    case "from-import":
    case "raise":
    case "pass":
    case "break":
    case "continue":
    case "assert":
    case "other":
      mentioned(outside, [statement]);
      return;
  }
};
var add = (outside, items) => {
  outside.operations = [...outside.operations, ...items];
};
var called = (outside, expression, scope) => {
  if (expression.kind !== "call") return false;
  const { callee, args } = expression;
  if (callee.kind === "name" && callee.name === "setattr") {
    const [target, name, value] = args;
    if (target === void 0 || value === void 0 || !isMigration(target.value)) return false;
    const said = name === void 0 ? void 0 : (0, import_chunk_7AVYDQVZ.evaluate)(name.value, scope);
    if (said?.kind !== "text") return false;
    if (said.value === "operations") add(outside, itemsOf((0, import_chunk_7AVYDQVZ.evaluate)(value.value, scope)));
    return true;
  }
  if (callee.kind !== "attribute" || !isOperations(callee.object)) return false;
  if (args.some((argument) => argument.spread !== void 0)) return false;
  const last = args.at(-1);
  switch (callee.name) {
    case "append":
    case "insert":
      if (last === void 0) return false;
      add(outside, [(0, import_chunk_7AVYDQVZ.evaluate)(last.value, scope)]);
      return true;
    case "extend":
      if (last === void 0) return false;
      add(outside, itemsOf((0, import_chunk_7AVYDQVZ.evaluate)(last.value, scope)));
      return true;
    case "clear":
    case "pop":
    case "remove":
    case "reverse":
    case "sort":
    case "copy":
    case "count":
    case "index":
      return true;
    default:
      return false;
  }
};
var mentioned = (outside, statements) => {
  for (const expression of (0, import_chunk_XA4BSEQ6.expressionsOf)(statements))
    if (isOperations(expression) || isMigration(expression) || isListAtTop(expression, outside)) {
      add(outside, [unknownAt(outside, expression.at)]);
      return;
    }
};
var unknownAt = ({ source }, at) => ({
  kind: "unknown",
  reason: "Migration.operations is used outside of the class in a way that is not read",
  source: source.slice(at.from, at.to),
  at
});
var isMigration = (expression) => expression.kind === "name" && expression.name === "Migration";
var isListAtTop = (expression, { atTop }) => atTop && expression.kind === "attribute" && expression.name === "operations";
var isOperations = (expression) => expression.kind === "attribute" && expression.name === "operations" && isMigration(expression.object);
var itemsOf = (value) => value.kind === "list" || value.kind === "tuple" ? value.items : [value];
var withTarget = (scope, target, value) => {
  const own = /* @__PURE__ */ new Map();
  if (target.kind === "name") own.set(target.name, value);
  else if (target.kind === "tuple" && "items" in value)
    for (const [index, part] of target.items.entries()) {
      const item = value.items[index];
      if (part.kind === "name" && item !== void 0) own.set(part.name, item);
    }
  return { ...scope, lookup: (name) => own.get(name) ?? scope.lookup(name) };
};
var onPostgres = (statements) => {
  const kept = [];
  for (const statement of statements) {
    if (statement.kind !== "if") {
      kept.push(within(statement));
      continue;
    }
    const branches = [];
    let certain;
    for (const branch of statement.branches) {
      const holds = asksForPostgres(branch.test);
      if (holds === false) continue;
      if (holds === true) {
        certain = onPostgres(branch.body);
        break;
      }
      branches.push({ ...branch, body: onPostgres(branch.body) });
    }
    const otherwise = certain ?? onPostgres(statement.otherwise);
    if (branches.length > 0) kept.push({ ...statement, branches, otherwise });
    else {
      kept.push(...otherwise);
      const last = otherwise.at(-1);
      if (last?.kind === "return" || last?.kind === "raise") return kept;
    }
  }
  return kept;
};
var within = (statement) => {
  if (statement.kind === "with" || statement.kind === "function")
    return { ...statement, body: onPostgres(statement.body) };
  if (statement.kind === "for" || statement.kind === "while")
    return { ...statement, body: onPostgres(statement.body), otherwise: onPostgres(statement.otherwise) };
  if (statement.kind === "try")
    return {
      ...statement,
      body: onPostgres(statement.body),
      handlers: statement.handlers.map((handler) => ({ ...handler, body: onPostgres(handler.body) })),
      otherwise: onPostgres(statement.otherwise),
      finally: onPostgres(statement.finally)
    };
  return statement;
};
var asksForPostgres = (test) => {
  if (test.kind === "unary" && test.operator === "not") {
    const inner = asksForPostgres(test.operand);
    return inner === void 0 ? void 0 : !inner;
  }
  if (test.kind === "logical") {
    const answers = new Set(test.operands.map(asksForPostgres));
    const decisive = test.operator === "or";
    if (answers.has(decisive)) return decisive;
    return answers.has(void 0) ? void 0 : !decisive;
  }
  if (test.kind === "call") return asksForBeginning(test);
  if (test.kind !== "comparison") return void 0;
  const [operator, ...more] = test.operators;
  const [left, right] = test.operands;
  if (more.length > 0 || right === void 0) return void 0;
  if (operator === "==" || operator === "!=") {
    const [vendor, text] = left.kind === "text" ? [right, left] : [left, right];
    if (!isVendor(vendor) || text.kind !== "text") return void 0;
    return text.value === "postgresql" === (operator === "==");
  }
  if (!isVendor(left) || operator !== "in" && operator !== "not in") return void 0;
  if (right.kind !== "list" && right.kind !== "tuple" && right.kind !== "set") return void 0;
  const names = new Set(right.items.map((item) => item.kind === "text" ? item.value : void 0));
  if (names.has(void 0)) return void 0;
  return names.has("postgresql") === (operator === "in");
};
var asksForBeginning = ({ callee, args }) => {
  const [first, ...more] = args;
  if (callee.kind !== "attribute" || callee.name !== "startswith" || !isVendor(callee.object)) return void 0;
  return first?.value.kind === "text" && more.length === 0 ? "postgresql".startsWith(first.value.value) : void 0;
};
var isVendor = (expression) => expression.kind === "attribute" && expression.name === "vendor";
var keyOfPath = (path) => {
  const parts = path.split("/");
  return { app: parts.at(-3) ?? "", name: (parts.at(-1) ?? "").replace(/\.py$/, "") };
};
var readDjangoFile = (path, text) => {
  const module2 = (0, import_chunk_HEC53GVT.parsePython)(text, path);
  const outer = (0, import_chunk_7AVYDQVZ.bindingsOf)(module2);
  const found = module2.statements.findLast((statement) => statement.kind === "class" && statement.name === "Migration");
  const definition = found?.kind === "class" ? found : void 0;
  const body = definition === void 0 ? outer : (0, import_chunk_7AVYDQVZ.bindingsInside)(module2, definition.body, outer);
  const scope = (0, import_chunk_7AVYDQVZ.scopeOf)(module2, body);
  const own = (name) => body.names.get(name) === outer.names.get(name) ? void 0 : body.names.get(name)?.value;
  const flag2 = (name) => {
    const value = own(name);
    return value?.kind === "boolean" ? value.value : void 0;
  };
  const functions = new Map([
    ...(0, import_chunk_DMXWKXDV.functionsIn)(module2.statements, onPostgres),
    ...(0, import_chunk_DMXWKXDV.functionsIn)(definition?.body ?? [], onPostgres)
  ]);
  return {
    ...keyOfPath(path),
    path,
    module: module2,
    defines: definition !== void 0,
    atomic: flag2("atomic") ?? true,
    initial: flag2("initial") ?? false,
    dependencies: keysOf(own("dependencies")),
    runBefore: keysOf(own("run_before")),
    replaces: keysOf(own("replaces")),
    operations: withOperationsFromOutside(module2.statements, scope, itemsOf2(own("operations"))),
    beside: definition === void 0 ? [] : besideOperations(definition, scope, own("operations") !== void 0),
    home: { path, module: module2, names: body, functions },
    line: definition?.at.line ?? 1
  };
};
var RUNS = /* @__PURE__ */ new Set(["__init__", "__new__", "__init_subclass__", "apply"]);
var besideOperations = (definition, scope, hasOperations) => {
  const unknown = (at, reason) => ({
    kind: "unknown",
    reason,
    source: scope.module.text.slice(at.from, Math.min(at.to, at.from + 500)),
    at
  });
  const bases = definition.arguments.filter(({ name }) => name === void 0);
  const isDjango = (base) => {
    const value = (0, import_chunk_7AVYDQVZ.evaluate)(base, scope);
    return value.kind === "reference" && /\bmigrations\.(?:migration\.)?Migration$/.test(value.path);
  };
  const [foreign] = hasOperations || bases.some(({ value }) => isDjango(value)) ? [] : bases;
  const named = definition.arguments.find(({ name }) => name === "metaclass");
  return [
    ...foreign === void 0 ? [] : [unknown(foreign.at, "the class names no operations, and those of the class that it stands on are not read")],
    ...named === void 0 ? [] : [unknown(named.at, "what the metaclass makes of the class is not read")],
    ...definition.decorators.map((each) => unknown(each.at, "what the decorator makes of the class is not read")),
    ...definition.body.flatMap(
      (inner) => inner.kind === "expression" && inner.value.kind !== "call" && namesOperations(inner.value) ? [unknown(inner.at, "what is done with the operations there is not read")] : []
    ),
    ...definition.body.flatMap(
      (inner) => inner.kind === "function" && RUNS.has(inner.name) ? [unknown(inner.at, `the class says itself what ${inner.name}() does, which is not read`)] : []
    )
  ];
};
var namesOperations = (expression) => (0, import_chunk_XA4BSEQ6.inside)(expression).some((each) => each.kind === "name" && each.name === "operations");
var itemsOf2 = (value) => value === void 0 ? [] : value.kind === "list" || value.kind === "tuple" ? value.items : [value];
var keysOf = (value) => itemsOf2(value).flatMap((item) => {
  if (item.kind !== "tuple" && item.kind !== "list") return [];
  const [app, name] = item.items;
  return app?.kind === "text" && name?.kind === "text" ? [{ app: app.value, name: name.value }] : [];
});
var operationOf = (value) => value.kind === "call" && !(0, import_chunk_7AVYDQVZ.isSpread)(value) ? { call: value, name: (0, import_chunk_7AVYDQVZ.lastName)(value.path) } : void 0;
var UNKNOWN_TYPE = "text";
var MEMBER = { primary: "pk", unique: "key", check: "check", index: "idx", like: "like", foreign: "fk" };
var memberName = (table, columns, kind) => (0, import_chunk_FVNXMCNJ.identifier)(`${table.replaceAll('"', "").replaceAll(".", "_")}_${columns.join("_")}_${MEMBER[kind]}`);
var references = (state, model, field) => {
  if (!(0, import_chunk_7UUBT32R.hasDatabaseConstraint)(field)) return void 0;
  const table = (0, import_chunk_7UUBT32R.relatedTable)(state, model, (0, import_chunk_7AVYDQVZ.argumentOf)(field.call, "to", 0));
  return table === void 0 ? void 0 : `CONSTRAINT ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), [(0, import_chunk_7UUBT32R.columnOf)(field)], "foreign")} REFERENCES ${(0, import_chunk_FVNXMCNJ.identifier)(table)} (${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.relatedColumn)(state, model, field))}) DEFERRABLE INITIALLY DEFERRED`;
};
var columnDefinition = (state, model, field, withDefault) => {
  const type = (0, import_chunk_7UUBT32R.typeOf)(state, model, field);
  const column = (0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.columnOf)(field));
  const parts = [column, `${type ?? UNKNOWN_TYPE}${(0, import_chunk_7UUBT32R.collationOf)(field)}`];
  const kept = (0, import_chunk_7UUBT32R.databaseDefault)(field);
  const passing = withDefault ? (0, import_chunk_7UUBT32R.effectiveDefault)(field, type) : void 0;
  if (field.kind === "GeneratedField")
    parts.push(`GENERATED ALWAYS AS (NULL) ${(0, import_chunk_7UUBT32R.flag)(field, "db_persist") === false ? "VIRTUAL" : "STORED"}`);
  else if (kept !== void 0) parts.push(`DEFAULT ${kept}`);
  else if (field.call.named.has("db_default") && flagOfNone(field.call.named.get("db_default")))
    parts.push("DEFAULT NULL");
  else if (passing !== void 0) parts.push(`DEFAULT ${passing}`);
  if ((0, import_chunk_7UUBT32R.isAuto)(field)) parts.push("GENERATED BY DEFAULT AS IDENTITY");
  if (field.kind !== "GeneratedField") parts.push((0, import_chunk_7UUBT32R.isNullable)(field) && !(0, import_chunk_7UUBT32R.isPrimaryKey)(field) ? "NULL" : "NOT NULL");
  if ((0, import_chunk_7UUBT32R.isPrimaryKey)(field)) parts.push("PRIMARY KEY");
  else if ((0, import_chunk_7UUBT32R.isUnique)(field)) parts.push("UNIQUE");
  if ((0, import_chunk_7UUBT32R.hasCheck)(field)) parts.push(`CHECK (${column} >= 0)`);
  const target = references(state, model, field);
  if (target !== void 0) parts.push(target);
  return parts.join(" ");
};
var flagOfNone = (value) => value?.kind === "none";
var indexesOf = (state, model, field) => {
  const table = (0, import_chunk_7UUBT32R.tableOf)(model);
  const column = (0, import_chunk_7UUBT32R.columnOf)(field);
  const type = (0, import_chunk_7UUBT32R.typeOf)(state, model, field);
  const sql = [];
  const indexed = (0, import_chunk_7UUBT32R.isIndexed)(field);
  if (indexed)
    sql.push(`CREATE INDEX ${memberName(table, [column], "index")} ON ${(0, import_chunk_FVNXMCNJ.identifier)(table)} (${(0, import_chunk_FVNXMCNJ.identifier)(column)})`);
  if (hasLikeIndex(field, type)) sql.push(likeIndexSql(model, field, type));
  return sql;
};
var hasLikeIndex = (field, type) => ((0, import_chunk_7UUBT32R.isIndexed)(field) || (0, import_chunk_7UUBT32R.isUnique)(field) || (0, import_chunk_7UUBT32R.isPrimaryKey)(field)) && (0, import_chunk_7UUBT32R.needsLikeIndex)(type);
var likeIndexSql = (model, field, type) => {
  const [table, column] = [(0, import_chunk_7UUBT32R.tableOf)(model), (0, import_chunk_7UUBT32R.columnOf)(field)];
  const operators = type === "text" ? "text_pattern_ops" : "varchar_pattern_ops";
  return `CREATE INDEX ${memberName(table, [column], "like")} ON ${(0, import_chunk_FVNXMCNJ.identifier)(table)} (${(0, import_chunk_FVNXMCNJ.identifier)(column)} ${operators})`;
};
var dropForeignKeySql = (table, column) => `ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(table)} DROP CONSTRAINT IF EXISTS ${memberName(table, [column], "foreign")}`;
var addForeignKeySql = (table, column, target, key) => `ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(table)} ADD CONSTRAINT ${memberName(table, [column], "foreign")} FOREIGN KEY (${(0, import_chunk_FVNXMCNJ.identifier)(column)}) REFERENCES ${(0, import_chunk_FVNXMCNJ.identifier)(target)} (${(0, import_chunk_FVNXMCNJ.identifier)(key)}) DEFERRABLE INITIALLY DEFERRED`;
var createModelSql = (state, model) => {
  const own = [...model.fields.values()].filter(import_chunk_7UUBT32R.hasColumn);
  const definitions = own.map((field) => columnDefinition(state, model, field, false));
  const table = (0, import_chunk_7UUBT32R.tableOf)(model);
  for (const columns of columnSets(model, model.options.get("unique_together")))
    definitions.push(
      `CONSTRAINT ${memberName(table, columns, "unique")} UNIQUE (${columns.map(import_chunk_FVNXMCNJ.identifier).join(", ")})`
    );
  const sql = [`CREATE TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(table)} (${definitions.join(", ")})`];
  for (const field of own) sql.push(...indexesOf(state, model, field));
  for (const columns of columnSets(model, model.options.get("index_together")))
    sql.push(
      `CREATE INDEX ${memberName(table, columns, "index")} ON ${(0, import_chunk_FVNXMCNJ.identifier)(table)} (${columns.map(import_chunk_FVNXMCNJ.identifier).join(", ")})`
    );
  for (const field of model.fields.values()) sql.push(...manyToManySql(state, model, field));
  return sql;
};
var tableBetween = (state, model, field) => {
  const table = (0, import_chunk_7UUBT32R.isManyToMany)(field) ? (0, import_chunk_7UUBT32R.manyToManyTable)(model, field) : void 0;
  if (table === void 0) return void 0;
  const to = (0, import_chunk_7AVYDQVZ.argumentOf)(field.call, "to", 0);
  const from = model.name.toLowerCase();
  const name = (0, import_chunk_7UUBT32R.relatedName)(state, model, to) ?? "other";
  const target = (0, import_chunk_7UUBT32R.concreteModel)(state, model, to);
  const known = (0, import_chunk_7UUBT32R.relatedTable)(state, model, to);
  const key = (0, import_chunk_7UUBT32R.primaryKeyOf)(model);
  const otherKey = target === void 0 ? void 0 : (0, import_chunk_7UUBT32R.primaryKeyOf)(target);
  return {
    table,
    own: {
      column: name === from ? `from_${from}_id` : `${from}_id`,
      model,
      table: (0, import_chunk_7UUBT32R.tableOf)(model),
      likelyTable: (0, import_chunk_7UUBT32R.tableOf)(model),
      key: key === void 0 ? "id" : (0, import_chunk_7UUBT32R.columnOf)(key),
      type: key === void 0 ? void 0 : (0, import_chunk_7UUBT32R.typeOf)(state, model, key)
    },
    other: {
      column: name === from ? `to_${name}_id` : `${name}_id`,
      model: target,
      table: known,
      likelyTable: (0, import_chunk_7UUBT32R.likelyTable)(state, model, to),
      key: otherKey === void 0 ? "id" : (0, import_chunk_7UUBT32R.columnOf)(otherKey),
      type: target === void 0 || otherKey === void 0 ? known === void 0 ? void 0 : "integer" : (0, import_chunk_7UUBT32R.typeOf)(state, target, otherKey)
    }
  };
};
var manyToManySql = (state, model, field) => {
  const between = tableBetween(state, model, field);
  if (between === void 0) return [];
  const { table } = between;
  const sides = [between.own, between.other];
  const isFree = (0, import_chunk_7UUBT32R.flag)(field, "db_constraint") === false;
  const columns = sides.map((side) => {
    const reference = side.table === void 0 || isFree ? "" : ` CONSTRAINT ${memberName(table, [side.column], "foreign")} REFERENCES ${(0, import_chunk_FVNXMCNJ.identifier)(side.table)} (${(0, import_chunk_FVNXMCNJ.identifier)(side.key)}) DEFERRABLE INITIALLY DEFERRED`;
    return `${(0, import_chunk_FVNXMCNJ.identifier)(side.column)} ${side.type ?? "integer"} NOT NULL${reference}`;
  });
  const names = sides.map((side) => side.column);
  const id = sides.find((side) => hasAutoKey(side.model))?.type ?? "bigint";
  return [
    `CREATE TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(table)} ("id" ${id} GENERATED BY DEFAULT AS IDENTITY NOT NULL PRIMARY KEY, ${columns.join(", ")}, UNIQUE (${names.map(import_chunk_FVNXMCNJ.identifier).join(", ")}))`,
    ...names.map(
      (name) => `CREATE INDEX ${memberName(table, [name], "index")} ON ${(0, import_chunk_FVNXMCNJ.identifier)(table)} (${(0, import_chunk_FVNXMCNJ.identifier)(name)})`
    )
  ];
};
var hasAutoKey = (model) => {
  const key = model === void 0 ? void 0 : (0, import_chunk_7UUBT32R.primaryKeyOf)(model);
  return key !== void 0 && (0, import_chunk_7UUBT32R.isAuto)(key);
};
var referringColumns = (state, target, key) => [
  ...(0, import_chunk_7UUBT32R.referrersOf)(state, target).filter(({ field }) => field !== key).map(({ model, field }) => ({
    table: (0, import_chunk_7UUBT32R.tableOf)(model),
    column: (0, import_chunk_7UUBT32R.columnOf)(field),
    isForeignKey: (0, import_chunk_7UUBT32R.hasDatabaseConstraint)(field)
  })),
  ...[...state.values()].flatMap(
    (model) => [...model.fields.values()].flatMap((field) => {
      const between = model.managed ? tableBetween(state, model, field) : void 0;
      if (between === void 0) return [];
      const isForeignKey = (0, import_chunk_7UUBT32R.flag)(field, "db_constraint") !== false;
      return [between.own, between.other].filter((side) => side.model === target).map(({ column }) => ({ table: between.table, column, isForeignKey }));
    })
  )
];
var addFieldSql = (state, model, field) => {
  if ((0, import_chunk_7UUBT32R.isManyToMany)(field)) return manyToManySql(state, model, field);
  if (!(0, import_chunk_7UUBT32R.hasColumn)(field)) return [];
  const table = (0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model));
  const sql = [`ALTER TABLE ${table} ADD COLUMN ${columnDefinition(state, model, field, true)}`];
  const passing = (0, import_chunk_7UUBT32R.effectiveDefault)(field, (0, import_chunk_7UUBT32R.typeOf)(state, model, field));
  if (passing !== void 0 && (0, import_chunk_7UUBT32R.databaseDefault)(field) === void 0 && field.kind !== "GeneratedField")
    sql.push(`ALTER TABLE ${table} ALTER COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.columnOf)(field))} DROP DEFAULT`);
  return [...sql, ...indexesOf(state, model, field)];
};
var removeFieldSql = (model, field) => {
  if ((0, import_chunk_7UUBT32R.isManyToMany)(field)) {
    const table = (0, import_chunk_7UUBT32R.manyToManyTable)(model, field);
    return table === void 0 ? [] : [`DROP TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(table)} CASCADE`];
  }
  return (0, import_chunk_7UUBT32R.hasColumn)(field) ? [`ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model))} DROP COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.columnOf)(field))} CASCADE`] : [];
};
var columnSets = (model, value) => {
  if (value === void 0 || !("items" in value) || value.items.length === 0) return [];
  const nested = value.items[0]?.kind !== "text";
  const sets = nested ? value.items : [value];
  return sets.flatMap((set) => {
    if (!("items" in set)) return [];
    const columns = set.items.flatMap((item) => item.kind === "text" ? [columnNamed(model, item.value)] : []);
    return columns.length === set.items.length && columns.length > 0 ? [columns] : [];
  });
};
var columnNamed = (model, name) => {
  const plain = name.replace(/^-/, "");
  const field = model.fields.get(plain) ?? model.fields.get(plain.replace(/_id$/, ""));
  return field === void 0 ? plain : (0, import_chunk_7UUBT32R.columnOf)(field);
};
var renamed2 = (from, to) => from === to ? [] : [`ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(from)} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`];
var togetherRenamed = (options, from, to) => {
  const named = (value) => value.kind === "text" ? value.value === from ? { ...value, value: to } : value : value.kind === "list" || value.kind === "tuple" || value.kind === "set" ? { ...value, items: value.items.map(named) } : value;
  return new Map(
    [...options].map(([name, value]) => [name, /^(?:unique|index)_together$/.test(name) ? named(value) : value])
  );
};
var manyToManyRenamed = (before, after) => [...after.fields.values()].filter(import_chunk_7UUBT32R.isManyToMany).flatMap((field) => {
  const [from, to] = [(0, import_chunk_7UUBT32R.manyToManyTable)(before, field), (0, import_chunk_7UUBT32R.manyToManyTable)(after, field)];
  return from === void 0 || to === void 0 ? [] : renamed2(from, to);
});
var againReferring = (state, model, field, target) => {
  const [table, column] = [(0, import_chunk_7UUBT32R.tableOf)(model), (0, import_chunk_7UUBT32R.columnOf)(field)];
  return [
    dropForeignKeySql(table, column),
    addForeignKeySql(table, column, (0, import_chunk_7UUBT32R.tableOf)(target), (0, import_chunk_7UUBT32R.relatedColumn)(state, model, field))
  ];
};
var isHidden = ({ call }) => {
  const name = call.named.get("related_name");
  return name?.kind === "text" && name.value.endsWith("+");
};
var alterManyToManySql = (state, model, before, after) => {
  const from = tableBetween(state, model, before);
  const to = tableBetween(state, model, after);
  if (from === void 0 || to === void 0) return { sql: [] };
  if (from.other.likelyTable === void 0 || to.other.likelyTable === void 0) {
    const [old, now] = [before, after].map(({ call }) => (0, import_chunk_7UUBT32R.shape)((0, import_chunk_7AVYDQVZ.argumentOf)(call, "to", 0)));
    return old === now ? { sql: [] } : { sql: [], unclear: `the model that ${after.name} points at is not known` };
  }
  return { sql: betweenSql(from, to, isConstrained(before), isConstrained(after)) };
};
var betweenSql = (from, to, was, is) => [
  ...renamed2(from.table, to.table),
  // Django begins with the other model.
  ...sideSql(to.table, { side: from.other, isKey: was }, { side: to.other, isKey: is }),
  ...sideSql(to.table, { side: from.own, isKey: was }, { side: to.own, isKey: is })
];
var tablesAround = (state, model) => {
  const found = [...state.values()].flatMap(
    (owner) => [...owner.fields.values()].flatMap((field) => {
      const from = owner.managed ? tableBetween(state, owner, field) : void 0;
      const isNamed = owner === model || (0, import_chunk_7UUBT32R.relatedModel)(state, owner, (0, import_chunk_7AVYDQVZ.argumentOf)(field.call, "to", 0)) === model;
      return from !== void 0 && isNamed ? [{ owner, field, from }] : [];
    })
  );
  return (next) => found.flatMap(({ owner, field, from }) => {
    const now = state.get(owner === model ? (0, import_chunk_7UUBT32R.modelKey)(next.app, next.name) : (0, import_chunk_7UUBT32R.modelKey)(owner.app, owner.name));
    const after = now?.fields.get(field.name);
    const to = now === void 0 || after === void 0 ? void 0 : tableBetween(state, now, after);
    return to === void 0 ? [] : betweenSql(from, to, isConstrained(field), isConstrained(field));
  });
};
var isConstrained = (field) => (0, import_chunk_7UUBT32R.flag)(field, "db_constraint") !== false;
var sideSql = (table, { side: from, isKey: was }, { side: to, isKey: is }) => {
  const isOther = from.column !== to.column || from.likelyTable !== to.likelyTable;
  if (!isOther && was === is) return [];
  const column = (0, import_chunk_FVNXMCNJ.identifier)(to.column);
  const hasOtherType = from.type !== void 0 && to.type !== void 0 && from.type !== to.type;
  return [
    ...was ? [dropForeignKeySql(table, from.column)] : [],
    ...from.column === to.column ? [] : [`ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(table)} RENAME COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(from.column)} TO ${column}`],
    ...hasOtherType ? [`ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(table)} ALTER COLUMN ${column} TYPE ${to.type} USING ${column}::${to.type}`] : [],
    ...is && to.likelyTable !== void 0 ? [addForeignKeySql(table, to.column, to.likelyTable, to.key)] : []
  ];
};
var alterFieldSql = (state, model, before, after) => {
  if ((0, import_chunk_7UUBT32R.isManyToMany)(before) && (0, import_chunk_7UUBT32R.isManyToMany)(after)) return alterManyToManySql(state, model, before, after);
  if (!(0, import_chunk_7UUBT32R.hasColumn)(before) || !(0, import_chunk_7UUBT32R.hasColumn)(after))
    return (0, import_chunk_7UUBT32R.hasColumn)(before) === (0, import_chunk_7UUBT32R.hasColumn)(after) ? {
      sql: (0, import_chunk_7UUBT32R.differs)(before, after) && before.kind !== after.kind ? [...removeFieldSql(model, before), ...manyToManySql(state, model, after)] : []
    } : { sql: [...removeFieldSql(model, before), ...addFieldSql(state, model, after)] };
  const table = (0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model));
  const stays = (0, import_chunk_7UUBT32R.isRelation)(before) && (0, import_chunk_7UUBT32R.isRelation)(after);
  if (stays ? !(0, import_chunk_7UUBT32R.relationDiffers)(state, model, before, after) : !(0, import_chunk_7UUBT32R.differs)(before, after)) return { sql: [] };
  const column = (0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.columnOf)(after));
  const sql = [];
  const alter = (action) => sql.push(`ALTER TABLE ${table} ${action}`);
  if ((0, import_chunk_7UUBT32R.hasDatabaseConstraint)(before)) sql.push(dropForeignKeySql((0, import_chunk_7UUBT32R.tableOf)(model), (0, import_chunk_7UUBT32R.columnOf)(before)));
  if ((0, import_chunk_7UUBT32R.isUnique)(before) && (!(0, import_chunk_7UUBT32R.isUnique)(after) || (0, import_chunk_7UUBT32R.isPrimaryKey)(after)) && !(0, import_chunk_7UUBT32R.isPrimaryKey)(before))
    alter(`DROP CONSTRAINT ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), [(0, import_chunk_7UUBT32R.columnOf)(before)], "unique")}`);
  if ((0, import_chunk_7UUBT32R.columnOf)(before) !== (0, import_chunk_7UUBT32R.columnOf)(after)) alter(`RENAME COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.columnOf)(before))} TO ${column}`);
  if ((0, import_chunk_7UUBT32R.isIndexed)(before) && !(0, import_chunk_7UUBT32R.isIndexed)(after))
    sql.push(`DROP INDEX IF EXISTS ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), [(0, import_chunk_7UUBT32R.columnOf)(before)], "index")}`);
  const oldType = (0, import_chunk_7UUBT32R.typeOf)(state, model, before);
  const newType = (0, import_chunk_7UUBT32R.typeOf)(state, model, after);
  const likeStays = hasLikeIndex(after, newType) && ((0, import_chunk_7UUBT32R.isUnique)(before) || !(0, import_chunk_7UUBT32R.isUnique)(after)) && oldType?.slice(0, 4) === newType?.slice(0, 4);
  const likeGoes = hasLikeIndex(before, oldType) && !likeStays;
  if (likeGoes) sql.push(`DROP INDEX IF EXISTS ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), [(0, import_chunk_7UUBT32R.columnOf)(before)], "like")}`);
  if ((0, import_chunk_7UUBT32R.hasCheck)(before) && !(0, import_chunk_7UUBT32R.hasCheck)(after))
    alter(`DROP CONSTRAINT IF EXISTS ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), [(0, import_chunk_7UUBT32R.columnOf)(before)], "check")}`);
  const target = (0, import_chunk_7UUBT32R.likelyTable)(state, model, (0, import_chunk_7AVYDQVZ.argumentOf)(after.call, "to", 0));
  const isSameTarget = stays && (0, import_chunk_7UUBT32R.likelyTable)(state, model, (0, import_chunk_7AVYDQVZ.argumentOf)(before.call, "to", 0)) === target;
  const typeIsUnclear = (oldType === void 0 || newType === void 0) && !(isSameTarget && (0, import_chunk_7UUBT32R.relatedColumn)(state, model, before) === (0, import_chunk_7UUBT32R.relatedColumn)(state, model, after));
  const isOther = before.call.path !== after.call.path;
  const byName = (0, import_chunk_7UUBT32R.kindByName)(before.kind);
  const likely = typeIsUnclear && isOther && byName !== void 0 && byName === (0, import_chunk_7UUBT32R.kindByName)(after.kind);
  const isResized = typeIsUnclear && !isOther && (0, import_chunk_7UUBT32R.shape)((0, import_chunk_7AVYDQVZ.argumentOf)(before.call, "max_length")) !== (0, import_chunk_7UUBT32R.shape)((0, import_chunk_7AVYDQVZ.argumentOf)(after.call, "max_length"));
  const typeChanges = typeIsUnclear ? isOther && !likely : oldType !== newType;
  if (typeChanges && newType !== void 0) {
    alter(`ALTER COLUMN ${column} TYPE ${newType}${(0, import_chunk_7UUBT32R.collationOf)(after)} USING ${column}::${newType}`);
  }
  const followers = typeChanges && newType !== void 0 && (0, import_chunk_7UUBT32R.isPrimaryKey)(after) ? referringColumns(state, model, before) : [];
  for (const { table: other, column: own } of followers)
    sql.push(
      `ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(other)} ALTER COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(own)} TYPE ${newType} USING ${(0, import_chunk_FVNXMCNJ.identifier)(own)}::${newType}`
    );
  const recollated = (0, import_chunk_7UUBT32R.collationOf)(before) !== (0, import_chunk_7UUBT32R.collationOf)(after) && !typeChanges && newType !== void 0;
  if (recollated) alter(`ALTER COLUMN ${column} TYPE ${newType}${(0, import_chunk_7UUBT32R.collationOf)(after)}`);
  sql.push(...nullabilitySql(table, before, after, newType));
  if ((0, import_chunk_7UUBT32R.databaseDefault)(before) !== (0, import_chunk_7UUBT32R.databaseDefault)(after))
    alter(
      (0, import_chunk_7UUBT32R.databaseDefault)(after) === void 0 ? `ALTER COLUMN ${column} DROP DEFAULT` : `ALTER COLUMN ${column} SET DEFAULT ${(0, import_chunk_7UUBT32R.databaseDefault)(after)}`
    );
  if ((0, import_chunk_7UUBT32R.isUnique)(after) && !(0, import_chunk_7UUBT32R.isUnique)(before) && !(0, import_chunk_7UUBT32R.isPrimaryKey)(after))
    alter(`ADD CONSTRAINT ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), [(0, import_chunk_7UUBT32R.columnOf)(after)], "unique")} UNIQUE (${column})`);
  const [index] = indexesOf(state, model, after);
  if ((0, import_chunk_7UUBT32R.isIndexed)(after) && !(0, import_chunk_7UUBT32R.isIndexed)(before) && index !== void 0) sql.push(index);
  if (hasLikeIndex(after, newType) && !(0, import_chunk_7UUBT32R.isPrimaryKey)(after) && (likeGoes || !hasLikeIndex(before, oldType)))
    sql.push(likeIndexSql(model, after, newType));
  if ((0, import_chunk_7UUBT32R.hasCheck)(after) && !(0, import_chunk_7UUBT32R.hasCheck)(before))
    alter(`ADD CONSTRAINT ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), [(0, import_chunk_7UUBT32R.columnOf)(after)], "check")} CHECK (${column} >= 0)`);
  if ((0, import_chunk_7UUBT32R.isPrimaryKey)(after) && !(0, import_chunk_7UUBT32R.isPrimaryKey)(before)) alter(`ADD PRIMARY KEY (${column})`);
  if ((0, import_chunk_7UUBT32R.hasDatabaseConstraint)(after) && target !== void 0)
    sql.push(addForeignKeySql((0, import_chunk_7UUBT32R.tableOf)(model), (0, import_chunk_7UUBT32R.columnOf)(after), target, (0, import_chunk_7UUBT32R.relatedColumn)(state, model, after)));
  const again = followers.filter(({ isForeignKey }) => isForeignKey);
  sql.unshift(...again.map(({ table: other, column: own }) => dropForeignKeySql(other, own)));
  sql.push(
    ...again.map(({ table: other, column: own }) => addForeignKeySql(other, own, (0, import_chunk_7UUBT32R.tableOf)(model), (0, import_chunk_7UUBT32R.columnOf)(after)))
  );
  if (likely)
    return { sql, likely: `by their names ${before.kind} and ${after.kind} have the same type in the database` };
  if (isResized) return { sql, ...resized(before, after) };
  return typeIsUnclear && typeChanges ? { sql, unclear: `${before.kind} to ${after.kind}: one of the two types is not Django's own` } : { sql };
};
var resized = (before, after) => {
  const [from, to] = [before, after].map((field) => (0, import_chunk_7AVYDQVZ.argumentOf)(field.call, "max_length"));
  if (from?.kind !== "number" || to?.kind !== "number")
    return { unclear: `the length of ${after.kind} is not written in the migration` };
  const change = `max_length of ${after.kind} goes from ${from.value} to ${to.value}`;
  return to.value > from.value ? { likely: `${change}, which most likely only lets in longer texts` } : { unclear: `${change}, and which type it has in the database is not known` };
};
var nullabilitySql = (table, before, after, type) => {
  if ((0, import_chunk_7UUBT32R.isNullable)(before) === (0, import_chunk_7UUBT32R.isNullable)(after)) return [];
  const column = (0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.columnOf)(after));
  if ((0, import_chunk_7UUBT32R.isNullable)(after)) return [`ALTER TABLE ${table} ALTER COLUMN ${column} DROP NOT NULL`];
  const value = (0, import_chunk_7UUBT32R.databaseDefault)(after) ?? (0, import_chunk_7UUBT32R.effectiveDefault)(after, type);
  const set = `ALTER TABLE ${table} ALTER COLUMN ${column} SET NOT NULL`;
  if (value === void 0) return [set];
  const passing = (0, import_chunk_7UUBT32R.databaseDefault)(after) === void 0;
  return [
    ...passing ? [`ALTER TABLE ${table} ALTER COLUMN ${column} SET DEFAULT ${value}`] : [],
    `UPDATE ${table} SET ${column} = ${value} WHERE ${column} IS NULL`,
    set,
    ...passing ? [`ALTER TABLE ${table} ALTER COLUMN ${column} DROP DEFAULT`] : []
  ];
};
var columnsIn = (model, value) => {
  const found = /* @__PURE__ */ new Set();
  const see = (lookup) => {
    const name = lookup.replace(/^-/, "").split("__")[0] ?? "";
    const key = name === "pk" ? (0, import_chunk_7UUBT32R.primaryKeyOf)(model)?.name : void 0;
    const column = columnNamed(model, key ?? name);
    if (key !== void 0 || model.fields.has(name) || column !== name) found.add(column);
    else if (model.fields.has(name.replace(/_id$/, ""))) found.add(column);
  };
  const walk = (part, isName) => {
    if (part.kind === "text") {
      if (isName) see(part.value);
    } else if (part.kind === "call") {
      const name = (0, import_chunk_7AVYDQVZ.lastName)(part.path);
      if (name === "Value") return;
      if (part.object !== void 0) walk(part.object, false);
      if (name === "Q") {
        for (const each of part.positional) {
          const [lookup, compared] = "items" in each ? each.items : [];
          if (lookup?.kind === "text") see(lookup.value);
          else walk(each, false);
          if (compared !== void 0) walk(compared, false);
        }
        for (const [lookup, compared] of part.named) {
          if (!lookup.startsWith("_")) see(lookup);
          walk(compared, false);
        }
        return;
      }
      for (const each of part.positional) walk(each, true);
      for (const [key, each] of part.named) walk(each, key === "expression" || key === "expressions");
    } else if ("items" in part) for (const each of part.items) walk(each, isName);
    else if (part.kind === "unknown")
      for (const [, argument, text] of part.source.matchAll(/\b(\w+)\s*=(?!=)|['"](\w+)['"]/g))
        see(argument ?? text ?? "");
  };
  if (value !== void 0) walk(value, true);
  return [...found];
};
var mention = (columns) => columns.length === 0 ? "true" : `num_nulls(${columns.map(import_chunk_FVNXMCNJ.identifier).join(", ")}) >= 0`;
var METHODS = {
  BTreeIndex: "btree",
  BrinIndex: "brin",
  BloomIndex: "bloom",
  GinIndex: "gin",
  GistIndex: "gist",
  HashIndex: "hash",
  SpGistIndex: "spgist"
};
var nameOf2 = (call) => {
  const name = call.named.get("name");
  return name?.kind === "text" ? name.value : void 0;
};
var textsOf = (value) => value !== void 0 && "items" in value ? value.items.flatMap((item) => item.kind === "text" ? [item.value] : []) : [];
var columnsOf = (model, value) => textsOf(value).map((name) => columnNamed(model, name));
var whereOf = (model, call) => {
  const condition = call.named.get("condition");
  return condition === void 0 || condition.kind === "none" ? "" : ` WHERE (${mention(columnsIn(model, condition))})`;
};
var keysOf2 = (model, call) => {
  const classes = textsOf(call.named.get("opclasses"));
  const fields = textsOf(call.named.get("fields")).map((name, place) => {
    const operators = classes[place];
    return `${(0, import_chunk_FVNXMCNJ.identifier)(columnNamed(model, name))}${operators === void 0 ? "" : ` ${(0, import_chunk_FVNXMCNJ.identifier)(operators)}`}${name.startsWith("-") ? " DESC" : ""}`;
  });
  return [...call.positional.map((value) => expressionKey(model, value)), ...fields].join(", ") || "(true)";
};
var createIndexSql = (model, call, concurrently) => {
  const fields = columnsOf(model, call.named.get("fields"));
  const method = METHODS[(0, import_chunk_7AVYDQVZ.lastName)(call.path)];
  const name = nameOf2(call);
  return `CREATE INDEX ${concurrently ? "CONCURRENTLY " : ""}${name === void 0 ? memberName((0, import_chunk_7UUBT32R.tableOf)(model), fields, "index") : (0, import_chunk_FVNXMCNJ.identifier)(name)} ON ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model))}${method === void 0 ? "" : ` USING ${method}`} (${keysOf2(model, call)})${includeOf(model, call)}${whereOf(model, call)}`;
};
var includeOf = (model, call) => {
  const columns = columnsOf(model, call.named.get("include"));
  return columns.length === 0 ? "" : ` INCLUDE (${columns.map(import_chunk_FVNXMCNJ.identifier).join(", ")})`;
};
var expressionKey = (model, value) => {
  if (value.kind !== "call") return "(true)";
  const [first] = value.positional;
  const name = (0, import_chunk_7AVYDQVZ.lastName)(value.path);
  if (name === "F" && first?.kind === "text") return (0, import_chunk_FVNXMCNJ.identifier)(columnNamed(model, first.value));
  if ((name === "desc" || name === "asc") && value.object !== void 0 && value.named.size === 0)
    return `${expressionKey(model, value.object)}${name === "desc" ? " DESC" : ""}`;
  const columns = columnsIn(model, value);
  if ((name === "Lower" || name === "Upper") && first?.kind === "text" && columns.length === 1)
    return `${name.toLowerCase()}(${columns.map(import_chunk_FVNXMCNJ.identifier).join(", ")})`;
  return `(${mention(columns)})`;
};
var addConstraintSql = (model, call, notValid) => {
  const table = (0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model));
  const kind = (0, import_chunk_7AVYDQVZ.lastName)(call.path);
  const fields = columnsOf(model, call.named.get("fields"));
  const name = nameOf2(call) ?? `${model.name.toLowerCase()}_constraint`;
  if (kind === "CheckConstraint") {
    const test = checkOf(model, call.named.get("condition") ?? call.named.get("check"));
    return `ALTER TABLE ${table} ADD CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} CHECK (${test})${notValid ? " NOT VALID" : ""}`;
  }
  if (kind === "UniqueConstraint")
    return isIndexOnly(call) ? `CREATE UNIQUE INDEX ${(0, import_chunk_FVNXMCNJ.identifier)(name)} ON ${table} (${keysOf2(model, call)})${includeOf(model, call)}${whereOf(model, call)}` : `ALTER TABLE ${table} ADD CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} UNIQUE${isFalse(call.named.get("nulls_distinct")) ? " NULLS NOT DISTINCT" : ""} (${fields.map(import_chunk_FVNXMCNJ.identifier).join(", ")})`;
  if (kind === "ExclusionConstraint")
    return `ALTER TABLE ${table} ADD CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)} EXCLUDE USING gist (${firstColumn(model)} WITH =)`;
  return void 0;
};
var isFalse = (value) => value?.kind === "boolean" && !value.value;
var firstColumn = (model) => {
  const [first] = model.fields.keys();
  return (0, import_chunk_FVNXMCNJ.identifier)(columnNamed(model, first ?? "id"));
};
var isIndexOnly = (call) => (0, import_chunk_7AVYDQVZ.lastName)(call.path) === "UniqueConstraint" && (call.positional.length > 0 || ["condition", "include", "opclasses"].some((name) => {
  const value = call.named.get(name);
  return value !== void 0 && value.kind !== "none" && !("items" in value && value.items.length === 0);
}));
var checkOf = (model, condition) => {
  const rest = mention(columnsIn(model, condition));
  if (condition?.kind !== "call" || (0, import_chunk_7AVYDQVZ.lastName)(condition.path) !== "Q") return rest;
  const isPlain = ["_negated", "_connector"].every((name) => !condition.named.has(name));
  const pairs = [
    ...condition.positional.map((each) => {
      const [lookup, value] = "items" in each ? each.items : [];
      return [lookup?.kind === "text" ? lookup.value : "", value];
    }),
    ...condition.named
  ];
  const proofs = pairs.flatMap(([name, value]) => {
    const field = /^(\w+?)__isnull$/.exec(name)?.[1];
    return field !== void 0 && value?.kind === "boolean" ? [`${(0, import_chunk_FVNXMCNJ.identifier)(columnNamed(model, field))} IS ${value.value ? "" : "NOT "}NULL`] : [];
  });
  if (!isPlain || proofs.length === 0) return rest;
  return [...proofs, ...proofs.length === pairs.length ? [] : [rest]].join(" AND ");
};
var namedMembers = (value) => value !== void 0 && "items" in value ? value.items.filter((item) => item.kind === "call") : [];
var memberCalled = (model, option, name) => namedMembers(model.options.get(option)).find((call) => nameOf2(call) === name);
var textArgument = (call, name, index) => {
  const value = (0, import_chunk_7AVYDQVZ.argumentOf)(call, name, index);
  return value?.kind === "text" ? value.value : void 0;
};
var EXTENSIONS = {
  BloomExtension: "bloom",
  BtreeGinExtension: "btree_gin",
  BtreeGistExtension: "btree_gist",
  CITextExtension: "citext",
  CryptoExtension: "pgcrypto",
  HStoreExtension: "hstore",
  TrigramExtension: "pg_trgm",
  UnaccentExtension: "unaccent"
};
var nothing = { kind: "sql", sql: [] };
var sends = (sql) => ({ kind: "sql", sql });
var applyOperation = (state, app, call) => {
  const name = (0, import_chunk_7AVYDQVZ.lastName)(call.path);
  if (call.open !== void 0) return { kind: "unknown", reason: call.open.reason };
  const extension = EXTENSIONS[name];
  if (extension !== void 0) return sends([`CREATE EXTENSION IF NOT EXISTS ${(0, import_chunk_FVNXMCNJ.identifier)(extension)}`]);
  switch (name) {
    case "RunSQL": {
      const reverse = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "reverse_sql", 1);
      const value = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "sql", 0);
      if (value === void 0) return { kind: "unknown", reason: "it has no SQL" };
      remember(state, app, (0, import_chunk_7AVYDQVZ.argumentOf)(call, "state_operations", 2));
      return { kind: "written", value, reversible: reverse !== void 0 && reverse.kind !== "none" };
    }
    case "RunPython":
      return { kind: "python", call };
    case "SeparateDatabaseAndState":
      return {
        kind: "separate",
        database: listOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "database_operations", 0)),
        state: listOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "state_operations", 1))
      };
    case "IgnoreMigration":
      return { kind: "ignored" };
    case "CreateExtension": {
      const extension2 = textArgument(call, "name", 0);
      return sends(extension2 === void 0 ? [] : [`CREATE EXTENSION IF NOT EXISTS ${(0, import_chunk_FVNXMCNJ.identifier)(extension2)}`]);
    }
    case "CreateCollation":
    case "RemoveCollation":
    case "AlterModelManagers":
      return nothing;
    case "CreateModel":
      return createModel(state, app, call);
    default:
      return onModel(state, app, call, name);
  }
};
var listOf = (value) => value === void 0 || value.kind === "none" ? [] : value.kind === "list" || value.kind === "tuple" ? value.items : [value];
var remember = (state, app, operations) => {
  for (const item of listOf(operations)) if (item.kind === "call") applyOperation(state, app, item);
};
var createModel = (state, app, call) => {
  const name = textArgument(call, "name", 0);
  if (name === void 0) return { kind: "unknown", reason: "its name is not known" };
  const { fields, unclear } = (0, import_chunk_7UUBT32R.fieldsFrom)((0, import_chunk_7AVYDQVZ.argumentOf)(call, "fields", 1));
  const options = (0, import_chunk_7UUBT32R.optionsFrom)((0, import_chunk_7AVYDQVZ.argumentOf)(call, "options", 2));
  const model = {
    app,
    name,
    fields,
    options,
    managed: (0, import_chunk_7UUBT32R.isManaged)(options),
    bases: listOf((0, import_chunk_7AVYDQVZ.argumentOf)(call, "bases", 3))
  };
  state.set((0, import_chunk_7UUBT32R.modelKey)(app, name), model);
  if (!model.managed) return nothing;
  const members = [
    ...namedMembers(options.get("indexes")).map((index) => createIndexSql(model, index, false)),
    ...namedMembers(options.get("constraints")).flatMap(
      (constraint) => addConstraintSql(model, constraint, false) ?? []
    )
  ];
  const sql = [...createModelSql(state, model), ...members];
  return unclear === 0 ? sends(sql) : { kind: "sql", sql, unclear: `${unclear} fields of ${name} are not known` };
};
var onModel = (state, app, call, name) => {
  if (!(name in MODEL_OPERATIONS)) return { kind: "unknown", reason: `${name} is not an operation that Django brings` };
  const named = textArgument(call, "model_name", 0) ?? textArgument(call, "name", 0) ?? textArgument(call, "old_name", 0);
  if (named === void 0) return { kind: "unknown", reason: "the model it changes is not known" };
  const key = (0, import_chunk_7UUBT32R.modelKey)(app, named);
  const known = state.get(key);
  const model = known ?? { app, name: named, fields: /* @__PURE__ */ new Map(), options: /* @__PURE__ */ new Map(), managed: true, bases: [] };
  const put = (next) => state.set(key, next);
  const effect = MODEL_OPERATIONS[name]?.({ state, app, call, model, put, drop: () => state.delete(key) }) ?? nothing;
  return model.managed || effect.kind !== "sql" ? effect : nothing;
};
var withField = (model, field) => ({
  ...model,
  fields: new Map(model.fields).set(field.name, field)
});
var withOption = (model, name, value) => {
  const options = new Map(model.options);
  if (value === void 0) options.delete(name);
  else options.set(name, value);
  return { ...model, options };
};
var withMembers = (model, option, call, members) => withOption(model, option, { kind: "list", items: members, at: call.at });
var addMember = (model, option, member) => withMembers(model, option, member, [...namedMembers(model.options.get(option)), member]);
var removeMember = (model, option, name, call) => withMembers(
  model,
  option,
  call,
  namedMembers(model.options.get(option)).filter((member) => textArgument(member, "name") !== name)
);
var fieldArgument = (call) => {
  const name = textArgument(call, "name", 1);
  const field = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "field", 2);
  return name !== void 0 && field?.kind === "call" ? (0, import_chunk_7UUBT32R.fieldOf)(name, field) : void 0;
};
var MODEL_OPERATIONS = {
  DeleteModel: ({ model, drop }) => {
    drop();
    const tables = [...model.fields.values()].filter(import_chunk_7UUBT32R.isManyToMany).flatMap((field) => (0, import_chunk_7UUBT32R.manyToManyTable)(model, field) ?? []);
    return sends([...tables, (0, import_chunk_7UUBT32R.tableOf)(model)].map((table) => `DROP TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(table)} CASCADE`));
  },
  RenameModel: ({ state, app, call, model, drop }) => {
    const name = textArgument(call, "new_name", 1);
    if (name === void 0) return { kind: "unknown", reason: "its new name is not known" };
    const next = { ...model, name };
    const referrers = (0, import_chunk_7UUBT32R.referrersOf)(state, model).filter(
      ({ model: other, field }) => (0, import_chunk_7UUBT32R.hasDatabaseConstraint)(field) && !isHidden(field) && (0, import_chunk_7UUBT32R.relatedModel)(state, other, (0, import_chunk_7AVYDQVZ.argumentOf)(field.call, "to", 0)) === model
    );
    const around = tablesAround(state, model);
    drop();
    state.set((0, import_chunk_7UUBT32R.modelKey)(app, name), next);
    (0, import_chunk_7UUBT32R.retarget)(state, model, name);
    const sql = renamed2((0, import_chunk_7UUBT32R.tableOf)(model), (0, import_chunk_7UUBT32R.tableOf)(next));
    if (sql.length > 0)
      for (const { model: other, field } of referrers)
        sql.push(...againReferring(state, other === model ? next : other, field, next));
    return sends([...sql, ...around(next)]);
  },
  AlterModelTable: ({ call, model, put }) => {
    const next = withOption(model, "db_table", (0, import_chunk_7AVYDQVZ.argumentOf)(call, "table", 1));
    put(next);
    return sends([...renamed2((0, import_chunk_7UUBT32R.tableOf)(model), (0, import_chunk_7UUBT32R.tableOf)(next)), ...manyToManyRenamed(model, next)]);
  },
  AlterModelTableComment: ({ model }) => sends([`COMMENT ON TABLE ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model))} IS ''`]),
  AlterModelOptions: ({ call, model, put }) => {
    const options = (0, import_chunk_7UUBT32R.optionsFrom)((0, import_chunk_7AVYDQVZ.argumentOf)(call, "options", 1));
    const kept = new Map(model.options);
    for (const [name, value] of options) kept.set(name, value);
    put({ ...model, options: kept });
    return nothing;
  },
  AlterOrderWithRespectTo: ({ call, model }) => {
    const value = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "order_with_respect_to", 1);
    const table = (0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model));
    return sends(
      value === void 0 || value.kind === "none" ? [`ALTER TABLE ${table} DROP COLUMN "_order" CASCADE`] : [
        `ALTER TABLE ${table} ADD COLUMN "_order" integer DEFAULT 0 NOT NULL`,
        `ALTER TABLE ${table} ALTER COLUMN "_order" DROP DEFAULT`
      ]
    );
  },
  AlterUniqueTogether: ({ call, model, put }) => {
    const value = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "unique_together", 1);
    put(withOption(model, "unique_together", value));
    const table = (0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model));
    const { added, removed } = setChanges(model, model.options.get("unique_together"), value);
    return sends([
      ...removed.map(
        (columns) => `ALTER TABLE ${table} DROP CONSTRAINT ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), columns, "unique")}`
      ),
      ...added.map(
        (columns) => `ALTER TABLE ${table} ADD CONSTRAINT ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), columns, "unique")} UNIQUE (${columns.map(import_chunk_FVNXMCNJ.identifier).join(", ")})`
      )
    ]);
  },
  AlterIndexTogether: ({ call, model, put }) => {
    const value = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "index_together", 1);
    put(withOption(model, "index_together", value));
    const { added, removed } = setChanges(model, model.options.get("index_together"), value);
    return sends([
      ...removed.map((columns) => `DROP INDEX IF EXISTS ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), columns, "index")}`),
      ...added.map(
        (columns) => `CREATE INDEX ${memberName((0, import_chunk_7UUBT32R.tableOf)(model), columns, "index")} ON ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model))} (${columns.map(import_chunk_FVNXMCNJ.identifier).join(", ")})`
      )
    ]);
  },
  AddField: ({ state, call, model, put }) => {
    const field = fieldArgument(call);
    if (field === void 0) return { kind: "unknown", reason: "the field it adds is not known" };
    const next = withField(model, field);
    put(next);
    return sends(addFieldSql(state, next, field));
  },
  RemoveField: ({ call, model, put }) => {
    const name = textArgument(call, "name", 1);
    if (name === void 0) return { kind: "unknown", reason: "the field it removes is not known" };
    const field = model.fields.get(name);
    const fields = new Map(model.fields);
    fields.delete(name);
    put({ ...model, fields });
    return sends(
      field === void 0 ? [`ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model))} DROP COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(name)} CASCADE`] : removeFieldSql(model, field)
    );
  },
  AlterField: ({ state, call, model, put }) => {
    const after = fieldArgument(call);
    if (after === void 0) return { kind: "unknown", reason: "the field it makes is not known" };
    const before = model.fields.get(after.name);
    const next = withField(model, after);
    if (before === void 0) {
      put(next);
      return {
        kind: "unknown",
        reason: `no migration here adds the field ${after.name}, so that what it was is not known`
      };
    }
    const alteration = alterFieldSql(state, model, before, after);
    put(next);
    return { kind: "sql", ...alteration };
  },
  RenameField: ({ state, call, model, put }) => {
    const from = textArgument(call, "old_name", 1);
    const to = textArgument(call, "new_name", 2);
    if (from === void 0 || to === void 0) return { kind: "unknown", reason: "the names are not known" };
    const field = model.fields.get(from);
    const fields = new Map(
      [...model.fields].map(([name, other]) => name === from ? [to, { ...other, name: to }] : [name, other])
    );
    const next = { ...model, fields, options: togetherRenamed(model.options, from, to) };
    put(next);
    const after = fields.get(to);
    if (field !== void 0 && after !== void 0 && (0, import_chunk_7UUBT32R.isManyToMany)(field)) {
      const [old2, now2] = [(0, import_chunk_7UUBT32R.manyToManyTable)(model, field), (0, import_chunk_7UUBT32R.manyToManyTable)(next, after)];
      return sends(old2 !== void 0 && now2 !== void 0 ? renamed2(old2, now2) : []);
    }
    if (field !== void 0 && !(0, import_chunk_7UUBT32R.hasColumn)(field)) return nothing;
    const [old, now] = field === void 0 || after === void 0 ? [from, to] : [(0, import_chunk_7UUBT32R.columnOf)(field), (0, import_chunk_7UUBT32R.columnOf)(after)];
    if (old === now) return nothing;
    const table = (0, import_chunk_7UUBT32R.tableOf)(model);
    const rename = `ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(table)} RENAME COLUMN ${(0, import_chunk_FVNXMCNJ.identifier)(old)} TO ${(0, import_chunk_FVNXMCNJ.identifier)(now)}`;
    const target = after !== void 0 && (0, import_chunk_7UUBT32R.hasDatabaseConstraint)(after) ? (0, import_chunk_7UUBT32R.likelyTable)(state, next, (0, import_chunk_7AVYDQVZ.argumentOf)(after.call, "to", 0)) : void 0;
    return sends(
      after === void 0 || target === void 0 ? [rename] : [
        dropForeignKeySql(table, old),
        rename,
        addForeignKeySql(table, now, target, (0, import_chunk_7UUBT32R.relatedColumn)(state, next, after))
      ]
    );
  },
  AddIndex: (context) => addIndex(context, false),
  AddIndexConcurrently: (context) => addIndex(context, true),
  RemoveIndex: (context) => removeIndex(context, false),
  RemoveIndexConcurrently: (context) => removeIndex(context, true),
  RenameIndex: ({ call, model }) => {
    const to = textArgument(call, "new_name", 1);
    const from = textArgument(call, "old_name", 2);
    const [columns] = columnSets(model, (0, import_chunk_7AVYDQVZ.argumentOf)(call, "old_fields", 3));
    const old = from === void 0 ? columns && memberName((0, import_chunk_7UUBT32R.tableOf)(model), columns, "index") : (0, import_chunk_FVNXMCNJ.identifier)(from);
    return sends(to === void 0 || old === void 0 ? [] : [`ALTER INDEX ${old} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(to)}`]);
  },
  AddConstraint: (context) => addConstraint(context, false),
  AddConstraintNotValid: (context) => addConstraint(context, true),
  AlterConstraint: () => nothing,
  ValidateConstraint: ({ call, model }) => {
    const name = textArgument(call, "name", 1);
    return sends(
      name === void 0 ? [] : [`ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model))} VALIDATE CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`]
    );
  },
  RemoveConstraint: ({ call, model, put }) => {
    const name = textArgument(call, "name", 1);
    if (name === void 0) return { kind: "unknown", reason: "the constraint is not known" };
    const member = memberCalled(model, "constraints", name);
    put(removeMember(model, "constraints", name, call));
    return sends([
      member !== void 0 && isIndexOnly(member) ? `DROP INDEX ${(0, import_chunk_FVNXMCNJ.identifier)(name)}` : `ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)((0, import_chunk_7UUBT32R.tableOf)(model))} DROP CONSTRAINT ${(0, import_chunk_FVNXMCNJ.identifier)(name)}`
    ]);
  }
};
var setChanges = (model, before, after) => {
  const [old, now] = [columnSets(model, before), columnSets(model, after)];
  const has = (sets, columns) => sets.some((other) => other.join(",") === columns.join(","));
  return { added: now.filter((set) => !has(old, set)), removed: old.filter((set) => !has(now, set)) };
};
var addIndex = ({ call, model, put }, concurrently) => {
  const index = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "index", 1);
  if (index?.kind !== "call") return { kind: "unknown", reason: "the index is not known" };
  put(addMember(model, "indexes", index));
  return sends([createIndexSql(model, index, concurrently)]);
};
var removeIndex = ({ call, model, put }, concurrently) => {
  const name = textArgument(call, "name", 1);
  if (name === void 0) return { kind: "unknown", reason: "the index is not known" };
  put(removeMember(model, "indexes", name, call));
  return sends([`DROP INDEX ${concurrently ? "CONCURRENTLY " : ""}${(0, import_chunk_FVNXMCNJ.identifier)(name)}`]);
};
var addConstraint = ({ call, model, put }, notValid) => {
  const constraint = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "constraint", 1);
  if (constraint?.kind !== "call") return { kind: "unknown", reason: "the constraint is not known" };
  put(addMember(model, "constraints", constraint));
  const sql = addConstraintSql(model, constraint, notValid);
  return sql === void 0 ? { kind: "unknown", reason: `${(0, import_chunk_7AVYDQVZ.lastName)(constraint.path)} is not a constraint that Django brings` } : sends([sql]);
};
var readRunPython = (file, call, library) => {
  const reverse = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "reverse_code", 1);
  const reversible = reverse !== void 0 && reverse.kind !== "none";
  const nothing2 = { findings: [], sql: [], reversible, unread: [] };
  const code = (0, import_chunk_7AVYDQVZ.argumentOf)(call, "code", 0);
  const name = (0, import_chunk_DMXWKXDV.pathOf)(code);
  const found = name === void 0 ? void 0 : library.find(name, file.home);
  if (found === void 0) {
    if (code?.kind === "reference" && name !== void 0 && isHarmless(name)) return nothing2;
    return { ...nothing2, unread: [{ reason: whyUnread(code, name, library, file.home), at: call.at }] };
  }
  const reached = (0, import_chunk_DMXWKXDV.reachedFrom)(found, library);
  const used = reached.filter(({ away }) => away === 0).map(({ definition }) => definition);
  const own = [
    ...argumentFindings(found.definition),
    ...importFindings(found.home, used),
    ...used.flatMap(unboundedFindings)
  ];
  const back = (0, import_chunk_DMXWKXDV.pathOf)(reverse);
  const taking = back === void 0 ? void 0 : file.home.functions.get(back);
  return {
    reversible,
    findings: [
      ...found.home === file.home ? own : own.map((finding) => fromElsewhere(finding, found.home, call.at)),
      ...taking === void 0 ? [] : argumentFindings(taking)
    ],
    sql: reached.flatMap(
      (one) => executed(one).map((sent) => one.home === file.home ? sent : sentFromElsewhere(sent, one.home, call.at))
    ),
    unread: reached.flatMap(
      (one) => handedOn(one, library).map((each) => one.home === file.home ? each : { ...each, at: call.at })
    )
  };
};
var lookAround = (file, library) => {
  const visit = (value) => {
    if (value.kind === "call") {
      if ((0, import_chunk_7AVYDQVZ.lastName)(value.path) === "RunPython") readRunPython(file, value, library);
      else {
        value.positional.forEach(visit);
        for (const inner of value.named.values()) visit(inner);
      }
    } else if (value.kind === "list" || value.kind === "tuple") value.items.forEach(visit);
  };
  file.operations.forEach(visit);
};
var isHarmless = (name) => name.endsWith("RunPython.noop") || name.startsWith("django.");
var whyUnread = (code, name, library, home) => {
  if (code?.kind !== "reference" || name === void 0) return "what it runs is no function with a name";
  if (name.startsWith("__here__.")) return `${(0, import_chunk_7AVYDQVZ.lastName)(name)} is no function of this file that can be read`;
  return `${name} ${(0, import_chunk_DMXWKXDV.whereNot)(library, name, home)}`;
};
var fromElsewhere = (finding, home, { line, column }) => ({
  ...finding,
  message: `${finding.message} It is written in ${placeIn(home, finding.line)}.`,
  line,
  column
});
var sentFromElsewhere = ({ value, at }, home, call) => ({
  // Its places are those of the other file.
  value: value.kind === "text" ? { kind: "text", value: value.value, at: call } : value,
  at: call,
  elsewhere: placeIn(home, at.line)
});
var placeIn = ({ path }, line) => `${path}, line ${line}`;
var handedOn = (one, library) => {
  const scope = (0, import_chunk_DMXWKXDV.scopeIn)(one);
  return (0, import_chunk_XA4BSEQ6.expressionsOf)(one.definition.body).flatMap((expression) => {
    if (expression.kind !== "call" || !expression.args.some(({ value }) => isConnection(value))) return [];
    const callee = (0, import_chunk_7AVYDQVZ.evaluate)(expression.callee, scope);
    const name = callee.kind === "reference" ? (0, import_chunk_DMXWKXDV.pathOf)(callee) : void 0;
    if (name === void 0 || !name.includes(".") || (0, import_chunk_DMXWKXDV.isOfPackage)(name) || (0, import_chunk_DMXWKXDV.isStandard)(name)) return [];
    if (methodOf(expression) !== void 0 && !isImported(expression.callee, scope)) return [];
    if (library.find(name, one.home) !== void 0) return [];
    return [
      {
        reason: `${(0, import_chunk_7AVYDQVZ.lastName)(name)}() is given the connection, and is in no file of the repository that can be found and read`,
        at: expression.at
      }
    ];
  });
};
var isImported = (expression, scope) => {
  let current = expression;
  while (current.kind === "attribute") current = current.object;
  return current.kind === "name" && scope.lookup(current.name)?.kind === "reference";
};
var argumentFindings = (definition) => {
  const names = definition.parameters.filter((parameter) => parameter.spread === void 0).map((parameter) => parameter.name);
  const [first, second] = names;
  if (first === void 0 || first === "apps" && (second === void 0 || second === "schema_editor")) return [];
  return [
    {
      rule: "runpython-arguments",
      message: `${definition.name}(${names.join(", ")}) is called by Django with (apps, schema_editor), in this order: other names hide what they are, and a swapped pair fails when it runs.`,
      help: `Name the parameters apps and schema_editor: def ${definition.name}(apps, schema_editor).`,
      line: definition.at.line,
      column: definition.at.column
    }
  ];
};
var importFindings = (home, used) => {
  const names = /* @__PURE__ */ new Set();
  for (const definition of used)
    for (const expression of (0, import_chunk_XA4BSEQ6.expressionsOf)(definition.body)) if (expression.kind === "name") names.add(expression.name);
  const statements = [
    ...home.module.statements,
    ...used.flatMap((definition) => (0, import_chunk_XA4BSEQ6.statementsOf)(definition.body))
  ];
  const findings = [];
  for (const statement of statements) {
    if (statement.kind !== "from-import" || !isModels(statement.module, statement.level)) continue;
    for (const { name, as } of statement.names)
      if (names.has(as ?? name) && /^[A-Z]/.test(name))
        findings.push({
          rule: "runpython-model-import",
          message: `The model ${name} is imported from the code as it is today: as soon as it gains or loses a field, this migration fails on a new database, or writes what was never meant.`,
          help: `Take the model of this moment with apps.get_model('\u2026', '${name}') inside the function.`,
          line: statement.at.line,
          column: statement.at.column
        });
  }
  return findings;
};
var isModels = (module2, level) => {
  if (/^django\.(?:db|contrib\.(?:gis|postgres))\b/.test(module2)) return false;
  return /(?:^|\.)models(?:\.|$)/.test(module2) || module2 === "" && level > 0;
};
var unboundedFindings = (definition) => {
  const findings = [];
  const add2 = (at, what, help) => findings.push({
    rule: "unbounded-update",
    message: `${what} On a large table the deploy waits for it, and in an atomic migration every lock it takes is held to the end.`,
    help,
    line: at.line,
    column: at.column
  });
  for (const statement of (0, import_chunk_XA4BSEQ6.statementsOf)(definition.body))
    if (statement.kind === "for" && isWholeTable(statement.iterable))
      add2(
        statement.at,
        "The loop loads every row of a table into memory and writes them one by one.",
        "Read the rows with .iterator(), write them in batches with bulk_update(), and set atomic = False."
      );
  for (const expression of (0, import_chunk_XA4BSEQ6.expressionsOf)(definition.body)) {
    const method = methodOf(expression);
    if ((method?.name === "update" || method?.name === "delete") && isWholeTable(method.object))
      add2(
        expression.at,
        `.${method.name}() without a filter ${method.name === "update" ? "rewrites" : "deletes"} every row of a table in one statement.`,
        "Do it in batches, by ranges of the primary key, in a migration with atomic = False."
      );
  }
  return findings;
};
var methodOf = (expression) => expression.kind === "call" && expression.callee.kind === "attribute" ? { name: expression.callee.name, object: expression.callee.object } : void 0;
var isWholeTable = (expression) => {
  if (expression.kind === "attribute") return expression.name === "objects" || expression.name === "_default_manager";
  const method = methodOf(expression);
  if (method === void 0) return false;
  return [
    "all",
    "using",
    "order_by",
    "select_related",
    "prefetch_related",
    "only",
    "defer",
    "values",
    "values_list"
  ].includes(method.name) ? isWholeTable(method.object) : false;
};
var executed = (one) => {
  const scope = (0, import_chunk_DMXWKXDV.scopeIn)(one);
  const cursors = cursorsIn(one.definition);
  const found = [];
  for (const expression of (0, import_chunk_XA4BSEQ6.expressionsOf)(one.definition.body)) {
    const method = methodOf(expression);
    if (method === void 0) continue;
    if (expression.kind === "call" && ON_EDITOR.has(method.name) && isEditor(method.object)) {
      const value2 = ofEditor(method.name, expression, (each) => (0, import_chunk_7AVYDQVZ.evaluate)(each, scope));
      if (value2 !== void 0) found.push({ value: value2, at: expression.at });
    }
    if (!["execute", "executemany", "executescript"].includes(method.name)) continue;
    const [first] = expression.kind === "call" ? expression.args : [];
    if (first === void 0) continue;
    if (!(0, import_chunk_XA4BSEQ6.inside)(method.object).some((each) => isConnection(each) || isOneOf(each, cursors))) continue;
    const value = (0, import_chunk_7AVYDQVZ.evaluate)(first.value, scope);
    found.push({
      value: value.kind === "text" || value.kind === "unknown" ? value : unknownText(value),
      at: expression.at
    });
  }
  return found;
};
var cursorsIn = (definition) => {
  const names = /* @__PURE__ */ new Set();
  const take = (target, from) => {
    if (target?.kind !== "name") return;
    if (isConnection(from) || methodOf(from)?.name === "cursor" && (0, import_chunk_XA4BSEQ6.inside)(from).some(isConnection))
      names.add(target.name);
  };
  for (const statement of (0, import_chunk_XA4BSEQ6.statementsOf)(definition.body)) {
    if (statement.kind === "with") for (const item of statement.items) take(item.as, item.context);
    if (statement.kind === "assign") for (const target of statement.targets) take(target, statement.value);
  }
  return names;
};
var isOneOf = (expression, names) => expression.kind === "name" && names.has(expression.name);
var ON_EDITOR = /* @__PURE__ */ new Set([
  "add_constraint",
  "add_field",
  "add_index",
  "alter_db_table",
  "alter_field",
  "alter_unique_together",
  "delete_model",
  "remove_field"
]);
var isEditor = (expression) => expression.kind === "name" && /^(?:schema_editor|editor)$/.test(expression.name);
var ofEditor = (name, call, valueOf) => {
  const [, from, to] = call.args.map(({ value }) => valueOf(value));
  if (name !== "alter_db_table" || from?.kind !== "text" || to?.kind !== "text")
    return { kind: "unknown", reason: `schema_editor.${name}() makes it of a model`, source: "", at: call.at };
  return from.value === to.value ? void 0 : {
    kind: "text",
    value: `ALTER TABLE ${(0, import_chunk_FVNXMCNJ.identifier)(from.value)} RENAME TO ${(0, import_chunk_FVNXMCNJ.identifier)(to.value)}`,
    at: call.at
  };
};
var isConnection = (expression) => {
  const name = expression.kind === "name" ? expression.name : expression.kind === "attribute" ? expression.name : "";
  return /^(?:schema_editor|connection|connections|cursor|cur|c|editor)$/.test(name);
};
var unknownText = (value) => ({
  kind: "unknown",
  reason: `it comes from ${value.kind === "call" || value.kind === "reference" ? (0, import_chunk_7AVYDQVZ.lastName)(value.path) : "elsewhere"}`,
  source: "",
  at: value.at
});
var FOLDER = /(?:^|\/)migrations\/[^/]+\.py$/;
var NUMBERED = /\/\d{4}_[^/]*\.py$/;
var DEFINES = /\bclass\s+Migration\s*\([^)]*\bMigration\b/;
var IMPORTS = /^\s*(?:from\s+django\.db\s+import\s+(?:\([^)]*|[^\n#]*)\bmigrations\b|from\s+django\.db\.migrations\b|import\s+django\.db\.migrations\b)/m;
var django = {
  framework: "django",
  claim: async (paths, peek) => {
    const claimed = [];
    for (const path of paths) {
      if (!path.endsWith(".py") || path.endsWith("/__init__.py")) continue;
      if (FOLDER.test(path)) {
        if (NUMBERED.test(path) || /\bmigrations\.Migration\b|class\s+Migration\b/.test(await peek(path)))
          claimed.push(path);
        continue;
      }
      const head = await peek(path);
      if (IMPORTS.test(head) && (NUMBERED.test(path) || DEFINES.test(head))) claimed.push(path);
    }
    return claimed;
  },
  read: async (paths, { files, parser, signal }) => {
    const texts = await readAll(files, paths, signal);
    const configs = [];
    for (const path of new Set(paths.map(configPathOf)))
      if ((await files.stat(path))?.kind === "file") configs.push(path);
    const readFile = async (path) => (await files.stat(path))?.kind === "file" ? files.readText(path) : void 0;
    const read = await withOwnFields(
      [...texts].map(([path, text]) => readDjangoFile(path, text)),
      readFile
    );
    const library = (0, import_chunk_DMXWKXDV.libraryOf)(readFile, onPostgres);
    await (0, import_chunk_DMXWKXDV.loadFor)(library, read, (file) => lookAround(file, library), signal);
    return migrationsIn(labelled(read, await readAll(files, configs, signal)), parser, library);
  }
};
var readAll = async (files, paths, signal) => {
  const texts = /* @__PURE__ */ new Map();
  for (let start = 0; start < paths.length; start += 50) {
    signal.throwIfAborted();
    const some = paths.slice(start, start + 50);
    const read = await Promise.all(some.map((path) => files.readText(path)));
    for (const [index, path] of some.entries()) texts.set(path, read[index] ?? "");
  }
  return texts;
};
var readDjango = (sources, parser, configs = /* @__PURE__ */ new Map()) => migrationsIn(
  labelled(
    sources.map(({ path, text }) => readDjangoFile(path, text)),
    configs
  ),
  parser,
  (0, import_chunk_DMXWKXDV.libraryOf)(async () => void 0)
);
var migrationsIn = (read, parser, library) => {
  const graph = orderByGraph(read.filter((file) => file.defines));
  const unreadable = [...read.flatMap(unreadableIn), ...read.filter((file) => !file.defines).flatMap(withoutMigration)];
  const state = /* @__PURE__ */ new Map();
  const migrations = graph.order.map((file) => {
    const own = graph.mistakes.filter((mistake) => mistake.path === file.path);
    return migrationOf(file, state, parser, library, graph.idle.has(file), own);
  });
  const squashes = [...graph.idle].map((file) => keyText(file));
  return {
    migrations,
    unreadable,
    notes: squashes.length === 0 ? [] : [
      `${squashes.join(", ")}: the migrations that it replaces are still here, so that it sends nothing to a database that has them.`
    ]
  };
};
var unreadableIn = (file) => {
  const [problem] = file.module.problems;
  return problem === void 0 ? [] : [
    {
      path: file.path,
      rule: "unreadable",
      message: `${file.path}:${problem.line}:${problem.column} is no valid Python, so that what the migration does is not known. ${problem.message}`,
      help: "Correct the file; `python -m py_compile` names the mistake."
    }
  ];
};
var withoutMigration = (file) => file.module.problems.length > 0 ? [] : [
  {
    path: file.path,
    rule: "unreadable",
    message: `${file.path} stands among the migrations of ${file.app} and defines no class Migration: Django stops with BadMigrationError.`,
    help: "Define the class Migration, or move the file out of the migrations folder."
  }
];
var migrationOf = (file, state, parser, library, idle, mistakes) => {
  const out = (0, import_chunk_DMXWKXDV.emission)(parser, (at) => endLine(file, at));
  const reading = { file, out, library, irreversible: void 0, ignored: void 0, sending: 0, data: 0 };
  const operations = [];
  if (!idle)
    for (const value of file.operations) {
      const [statements, findings] = [out.statements.length, out.findings.length];
      operate(reading, state, value);
      operations.push({
        line: value.at.line,
        column: value.at.column,
        endLine: endLine(file, value.at),
        label: value.kind === "call" ? labelOf(value, (0, import_chunk_7AVYDQVZ.lastName)(value.path)) : "an operation",
        statements: out.statements.slice(statements),
        findings: out.findings.slice(findings)
      });
    }
  if (!idle) for (const value of file.beside) operate(reading, state, value);
  processFindings(reading);
  return {
    path: file.path,
    name: file.name,
    series: file.app,
    database: "django",
    framework: "django",
    text: file.module.text,
    statements: out.statements,
    down: reading.irreversible === void 0 ? { status: "unsupported" } : { status: "irreversible", reason: reading.irreversible },
    transaction: file.atomic ? "file" : "none",
    suppressions: [...(0, import_chunk_DMXWKXDV.pythonSuppressions)(file.module.text), ...ignoredBy(reading.ignored)],
    findings: [...mistakes.map(({ rule, message, help, line }) => ({ rule, message, help, line })), ...out.findings],
    key: keyText(file),
    parents: file.dependencies.map(keyText),
    ...operations.length === 0 ? {} : { exact: { tool: "django", words: ["sqlmigrate", file.app, file.name], operations } },
    ...file.replaces.length === 0 ? {} : { replaces: file.replaces.map(keyText) }
  };
};
var endLine = (file, at) => at.line + (file.module.text.slice(at.from, at.to).match(/\r\n|\n|\r/g)?.length ?? 0);
var ignoredBy = (at) => at === void 0 ? [] : [{ tool: "django-migration-linter", rules: [], line: at.line, text: "IgnoreMigration()" }];
var operate = (reading, state, value) => {
  const { file, out } = reading;
  const operation = operationOf(value);
  if (operation === void 0) {
    reading.sending++;
    const reason = value.kind === "unknown" ? value.reason : `it is ${value.kind}`;
    out.opaque(value.at, "an operation", reason);
    return;
  }
  const { call, name } = operation;
  const label = labelOf(call, name);
  const effect = applyOperation(state, file.app, call);
  switch (effect.kind) {
    case "sql":
      if (effect.sql.length > 0) reading.sending++;
      out.sql(effect.sql, call.at, label);
      if (effect.unclear !== void 0)
        out.find(
          name === "AlterField" ? "column-type-unknown" : "opaque-dynamic-sql",
          call.at,
          `${label} cannot be judged in full: ${effect.unclear}.`,
          "Let a person who knows the field look at it, or see the SQL that `sqlmigrate` prints."
        );
      if (effect.likely !== void 0)
        out.find(
          "opaque-dynamic-sql",
          call.at,
          `${label}: ${effect.likely}, which cannot be read here.`,
          "Let a person who knows the field look at it, or see the SQL that `sqlmigrate` prints."
        );
      return;
    case "written":
      reading.sending++;
      if (!effect.reversible) reading.irreversible ??= `${label} on line ${call.at.line} has no reverse_sql`;
      for (const text of writtenTexts(effect.value)) out.written(text, call.at, label);
      return;
    case "python": {
      reading.sending++;
      reading.data++;
      const step = readRunPython(file, call, reading.library);
      if (!step.reversible) reading.irreversible ??= `${label} on line ${call.at.line} has no reverse_code`;
      out.findings.push(...step.findings);
      for (const { value: sql, at, elsewhere } of step.sql) out.written(sql, at, label, { elsewhere });
      for (const { reason, at } of step.unread) out.opaque(at, label, reason);
      if (step.sql.length === 0 && step.unread.length === 0) out.sql([""], call.at, label);
      return;
    }
    case "separate": {
      const aside = new Map(state);
      for (const item of effect.database) operate(reading, aside, item);
      for (const item of effect.state)
        if (item.kind === "call") remember(state, file.app, { kind: "list", items: [item], at: item.at });
      return;
    }
    case "ignored":
      reading.ignored = call.at;
      return;
    case "unknown":
      reading.sending++;
      out.opaque(call.at, label, effect.reason);
      return;
  }
};
var labelOf = (call, name) => {
  const texts = call.positional.filter((value) => value.kind === "text").map((value) => value.value);
  const named = ["model_name", "name", "old_name", "new_name"].flatMap((argument) => {
    const value = call.named.get(argument);
    return value?.kind === "text" ? [value.value] : [];
  });
  if (name === "RunPython") {
    const code = call.named.get("code") ?? call.positional[0];
    return code?.kind === "reference" ? `RunPython ${(0, import_chunk_7AVYDQVZ.lastName)(code.path)}` : "RunPython";
  }
  const words = name === "RunSQL" ? [] : [...texts, ...named];
  return words.length === 0 ? name : `${name} ${words.join(".")}`;
};
var writtenTexts = (value) => {
  if (value.kind === "reference" && (0, import_chunk_7AVYDQVZ.lastName)(value.path) === "noop") return [];
  if (value.kind !== "list" && value.kind !== "tuple") return [value];
  return value.items.map((item) => item.kind === "tuple" || item.kind === "list" ? item.items[0] ?? item : item);
};
var processFindings = ({ file, out, sending, data }) => {
  const at = { path: file.path, from: 0, to: 0, line: file.line, column: 1 };
  if (!file.atomic && sending > 1)
    out.find(
      "non-atomic-with-several-operations",
      at,
      `The migration is not atomic and has ${sending} operations: when one fails, those before it stay, and running it again fails on them.`,
      "Give each operation a migration of its own."
    );
  if (file.atomic && data > 0 && sending > data)
    out.find(
      "mixed-data-and-schema",
      at,
      "The migration changes the schema and moves data in one transaction: the locks of the schema change are held until the data is moved.",
      "Move the data in a migration of its own."
    );
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  django,
  readDjango
});
