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
  modelsWithoutMigration: () => modelsWithoutMigration
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_CV6DWS45 = require("./chunk-CV6DWS45.js");
var import_chunk_7UUBT32R = require("./chunk-7UUBT32R.js");
var import_chunk_VX52R5CC = require("./chunk-VX52R5CC.js");
var import_chunk_7AVYDQVZ = require("./chunk-7AVYDQVZ.js");
var import_chunk_HEC53GVT = require("./chunk-HEC53GVT.js");
var import_chunk_FVNXMCNJ = require("./chunk-FVNXMCNJ.js");
var import_chunk_MNSCW7WN = require("./chunk-MNSCW7WN.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_path = require("node:path");
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var classesOf = (path, text) => {
  const module2 = (0, import_chunk_HEC53GVT.parsePython)(text, path);
  if (module2.problems.length > 0) return void 0;
  const outer = (0, import_chunk_7AVYDQVZ.bindingsOf)(module2);
  const scope = (0, import_chunk_7AVYDQVZ.scopeOf)(module2, outer);
  const own = (body, around = outer) => new Map(
    [...(0, import_chunk_7AVYDQVZ.bindingsInside)(module2, body, around).names].flatMap(
      ([name, { value, at }]) => around.names.get(name)?.value === value ? [] : [[name, { value, line: at.line }]]
    )
  );
  return module2.statements.flatMap((statement) => {
    if (statement.kind !== "class") return [];
    const inside = (0, import_chunk_7AVYDQVZ.bindingsInside)(module2, statement.body, outer);
    const meta = statement.body.find((each) => each.kind === "class" && each.name === "Meta");
    return [
      {
        name: statement.name,
        path,
        line: statement.at.line,
        bases: statement.arguments.filter(({ name }) => name === void 0).map((argument) => {
          const value = (0, import_chunk_7AVYDQVZ.evaluate)(argument.value, scope);
          return value.kind === "reference" && argument.spread === void 0 ? value.path : "";
        }),
        attributes: own(statement.body),
        declared: new Map(
          statement.body.flatMap(
            (each) => each.kind === "declare" && each.target.kind === "name" ? [[each.target.name, { source: (0, import_chunk_7AVYDQVZ.sourceOf)(module2, each), line: each.at.line }]] : []
          )
        ),
        meta: meta?.kind === "class" ? new Map([...own(meta.body, inside)].map(([name, { value }]) => [name, value])) : /* @__PURE__ */ new Map()
      }
    ];
  });
};
var MOST_FILES = 200;
var changedClasses = async (files, groupOf, read) => {
  const python = files.filter(
    ({ path, previousPath }) => path.endsWith(".py") || previousPath?.endsWith(".py") === true
  );
  if (python.length > MOST_FILES) return void 0;
  const before = [];
  const after = [];
  const unread = { before: /* @__PURE__ */ new Set(), after: /* @__PURE__ */ new Set() };
  for (const { path, status, previousPath } of python) {
    const old = status === "added" ? void 0 : await read.before(previousPath ?? path);
    const next = status === "deleted" ? void 0 : await read.after(path);
    const own = next === void 0 ? [] : classesOf(path, next);
    const others = old === void 0 ? [] : classesOf(previousPath ?? path, old);
    if (own === void 0 || others === void 0) {
      for (const name of (old ?? "").match(/\w+/g) ?? []) unread.before.add(name);
      for (const name of (next ?? "").match(/\w+/g) ?? []) unread.after.add(name);
      continue;
    }
    after.push(...own);
    before.push(...others);
  }
  const groups = /* @__PURE__ */ new Map();
  const add = (side, each) => {
    const names = groups.get(groupOf(each.path)) ?? /* @__PURE__ */ new Map();
    groups.set(groupOf(each.path), names);
    const sides = names.get(each.name) ?? { before: [], after: [] };
    names.set(each.name, sides);
    sides[side].push(each);
  };
  for (const each of before) add("before", each);
  for (const each of after) add("after", each);
  const pairs = new Map(
    [...groups].map(([group, names]) => [
      group,
      [...names.values()].filter((sides) => sides.before.length <= 1 && sides.after.length <= 1).map((sides) => ({ before: sides.before[0], after: sides.after[0] }))
    ])
  );
  const { gained, lost } = movedNames([...pairs.values()].flat());
  return { groups: pairs, gained: /* @__PURE__ */ new Set([...gained, ...unread.after]), lost: /* @__PURE__ */ new Set([...lost, ...unread.before]) };
};
var movedNames = (pairs) => {
  const gained = /* @__PURE__ */ new Set();
  const lost = /* @__PURE__ */ new Set();
  for (const { before, after } of pairs) {
    const [old, next] = [namesOf(before), namesOf(after)];
    for (const name of next) if (!old.has(name)) gained.add(name);
    for (const name of old) if (!next.has(name)) lost.add(name);
  }
  return { gained, lost };
};
var namesOf = (each) => /* @__PURE__ */ new Set([...each?.attributes.keys() ?? [], ...each?.declared.keys() ?? []]);
var tableCalled = (schema, name) => {
  const found = tablesCalled(schema, name);
  return found.length === 1 ? found[0] : void 0;
};
var tablesCalled = (schema, name) => [...schema.relations.values()].filter((relation) => relation.name === name && relation.born !== void 0);
var isUniqueBy = (relation, column) => [...relation.constraints.values()].some(
  ({ kind, columns }) => (kind === "unique" || kind === "primary-key") && columns.length === 1 && columns[0] === column
) || (0, import_chunk_CV6DWS45.indexesOf)(relation).some(({ unique, columns }) => unique && columns.length === 1 && columns[0] === column);
var writtenType = (parser, sql) => {
  const read = parser.parse(`CREATE TABLE t (c ${sql})`);
  const [node] = read.ok ? read.nodes : [];
  const [column] = node !== void 0 && "CreateStmt" in node ? node.CreateStmt.tableElts ?? [] : [];
  const typeName = column !== void 0 && "ColumnDef" in column ? column.ColumnDef.typeName : void 0;
  return typeName === void 0 ? void 0 : (0, import_chunk_CV6DWS45.columnTypeOf)(typeName);
};
var isSameType = (one, other) => ((0, import_chunk_CV6DWS45.serialBase)(one) ?? one).text === ((0, import_chunk_CV6DWS45.serialBase)(other) ?? other).text;
var djangoDifferences = (given) => given.pairs.flatMap((pair) => {
  const { before, after } = pair;
  if (before !== void 0 && after !== void 0) return changed(given, before, after);
  if (after !== void 0) return added(given, after);
  return before === void 0 ? [] : removed(given, before);
});
var MODEL = /(?:^|\.)db\.models\.(?:base\.)?Model$/;
var isModelFor = (model, everywhere, depth = 0) => model.bases.some((base) => {
  if (MODEL.test(base)) return true;
  if (depth > 10 || !base.startsWith(`${import_chunk_7AVYDQVZ.HERE}.`)) return false;
  const own = everywhere.find(
    ({ after }) => after?.path === model.path && `${import_chunk_7AVYDQVZ.HERE}.${after.name}` === base && after !== model
  );
  return own?.after !== void 0 && isModelFor(own.after, everywhere, depth + 1);
});
var tableNameOf = (app, { name, meta }) => {
  for (const option of ["abstract", "proxy"]) {
    const value = meta.get(option);
    if (value !== void 0 && !(value.kind === "boolean" && !value.value)) return void 0;
  }
  const managed = meta.get("managed");
  if (managed !== void 0 && !(0, import_chunk_7UUBT32R.isTrue)(managed)) return void 0;
  if (meta.has("app_label")) return void 0;
  const own = meta.get("db_table");
  if (own === void 0) return `${app}_${name.toLowerCase()}`;
  return own.kind === "text" && own.value !== "" ? own.value.replaceAll('"', "") : void 0;
};
var fieldsOf = ({ attributes }) => new Map(
  [...attributes].flatMap(([name, { value, line }]) => {
    if (value.kind !== "call" || value.open !== void 0) return [];
    const field = (0, import_chunk_7UUBT32R.fieldOf)(name, value);
    const column = value.named.get("db_column");
    if (!(0, import_chunk_7UUBT32R.isKnownKind)(field.kind) || column !== void 0 && column.kind !== "text" && column.kind !== "none")
      return [];
    return [[name, { field, line }]];
  })
);
var added = ({ schema, app, everywhere, moved }, model) => {
  const table = tableNameOf(app, model);
  const isModel = isModelFor(model, everywhere) && fieldsOf(model).size > 0;
  const hasMoved = moved.lost.has(model.name) || everywhere.some(({ before }) => before?.name === model.name);
  if (table === void 0 || !isModel || hasMoved || !schema.knowsTables || tablesCalled(schema, table).length > 0)
    return [];
  return [{ ...placeOf(model), model: model.name, what: `it is new, and there is no table "${table}"` }];
};
var removed = ({ schema, app, everywhere, moved }, model) => {
  const table = tableNameOf(app, model);
  const hasMoved = moved.gained.has(model.name) || everywhere.some(({ after }) => after?.name === model.name);
  if (table === void 0 || hasMoved || fieldsOf(model).size === 0 || tableCalled(schema, table) === void 0)
    return [];
  return [{ model: model.name, what: `it is gone, and table "${table}" is still there` }];
};
var placeOf = ({ path, line }) => ({ path, line });
var changed = (given, before, after) => {
  const { schema, app, moved } = given;
  const table = tableNameOf(app, after);
  const relation = table === void 0 ? void 0 : tableCalled(schema, table);
  if (table === void 0 || table !== tableNameOf(app, before) || relation?.complete !== true) return [];
  if (before.bases.join() !== after.bases.join()) return [];
  const { gained, lost } = moved;
  const [old, next] = [fieldsOf(before), fieldsOf(after)];
  const found = [];
  const tell = (line, what) => {
    found.push({ path: after.path, line, model: after.name, what });
  };
  for (const [name, { field, line }] of next) {
    const was = old.get(name);
    if (was !== void 0) {
      const what = alteration(given, relation, was.field, field);
      if (what !== void 0) tell(line, what);
    } else if (before.attributes.has(name) || lost.has(name)) continue;
    else if ((0, import_chunk_7UUBT32R.isManyToMany)(field)) {
      const own = field.call.named.has("through") || field.call.named.has("db_table");
      const many = `${table}_${name}`;
      if (!own && tablesCalled(schema, many).length === 0)
        tell(line, `field "${name}" is new, and there is no table "${many}"`);
    } else if ((0, import_chunk_7UUBT32R.hasColumn)(field) && !relation.columns.has((0, import_chunk_7UUBT32R.columnOf)(field)))
      tell(line, `field "${name}" is new, and "${table}" has no column "${(0, import_chunk_7UUBT32R.columnOf)(field)}"`);
  }
  for (const [name, { field }] of old)
    if (!after.attributes.has(name) && !gained.has(name) && (0, import_chunk_7UUBT32R.hasColumn)(field) && relation.columns.has((0, import_chunk_7UUBT32R.columnOf)(field)))
      tell(after.line, `field "${name}" is gone, and "${table}" still has column "${(0, import_chunk_7UUBT32R.columnOf)(field)}"`);
  return found;
};
var alteration = ({ parser }, relation, before, after) => {
  if ((0, import_chunk_7UUBT32R.isManyToMany)(before) || (0, import_chunk_7UUBT32R.isManyToMany)(after) || !(0, import_chunk_7UUBT32R.hasColumn)(after)) return void 0;
  const name = (0, import_chunk_7UUBT32R.columnOf)(after);
  const column = relation.columns.get(name);
  if (column === void 0)
    return (0, import_chunk_7UUBT32R.columnOf)(before) !== name && relation.columns.has((0, import_chunk_7UUBT32R.columnOf)(before)) ? `field "${after.name}" is now in column "${name}", and the table still has "${(0, import_chunk_7UUBT32R.columnOf)(before)}"` : void 0;
  const plain = (field, option) => {
    const value = field.call.named.get(option);
    return value === void 0 || value.kind === "boolean";
  };
  if (plain(before, "null") && plain(after, "null") && (0, import_chunk_7UUBT32R.isNullable)(before) !== (0, import_chunk_7UUBT32R.isNullable)(after) && column.notNull === (0, import_chunk_7UUBT32R.isNullable)(after))
    return `field "${after.name}" may ${(0, import_chunk_7UUBT32R.isNullable)(after) ? "" : "no longer "}be NULL, and column "${name}" ${(0, import_chunk_7UUBT32R.isNullable)(after) ? "may not" : "still may"}`;
  if (plain(before, "unique") && plain(after, "unique") && (0, import_chunk_7UUBT32R.isUnique)(before) !== (0, import_chunk_7UUBT32R.isUnique)(after) && isUniqueBy(relation, name) !== (0, import_chunk_7UUBT32R.isUnique)(after))
    return `field "${after.name}" is ${(0, import_chunk_7UUBT32R.isUnique)(after) ? "" : "no longer "}unique, and column "${name}" is ${(0, import_chunk_7UUBT32R.isUnique)(after) ? "not" : "still"}`;
  if ((0, import_chunk_7UUBT32R.isRelation)(before) || (0, import_chunk_7UUBT32R.isRelation)(after) || column.type === void 0) return void 0;
  const [old, next] = [before, after].map((field) => (0, import_chunk_7UUBT32R.columnType)(field, () => void 0));
  if (old === void 0 || next === void 0 || old === next) return void 0;
  const type = writtenType(parser, next);
  return type === void 0 || isSameType(column.type, type) ? void 0 : `field "${after.name}" is now ${type.text}, and column "${name}" is ${column.type.text}`;
};
var sqlalchemyDifferences = (given) => {
  const { schema, pairs, moved } = given;
  return pairs.flatMap((pair) => {
    const { before, after } = pair;
    const table = tableNameOf2(after ?? before);
    if (table === void 0) return [];
    if (before !== void 0 && after !== void 0)
      return table === tableNameOf2(before) ? changed2(given, table, before, after) : [];
    if (after !== void 0) {
      const hasMoved2 = moved.lost.has(table) || pairs.some((other) => tableNameOf2(other.before) === table);
      const isAbsent = schema.knowsTables && !schema.hidden && tablesCalled(schema, table).length === 0;
      return isAbsent && !hasMoved2 && columnsOf(after).size > 0 ? [
        {
          path: after.path,
          line: after.line,
          model: after.name,
          what: `it is new, and there is no table "${table}"`
        }
      ] : [];
    }
    const hasMoved = moved.gained.has(table) || pairs.some((other) => tableNameOf2(other.after) === table);
    return before === void 0 || hasMoved || tableCalled(schema, table) === void 0 ? [] : [{ model: before.name, what: `it is gone, and table "${table}" is still there` }];
  });
};
var tableNameOf2 = (model) => {
  const value = model?.attributes.get("__tablename__")?.value;
  return value?.kind === "text" ? value.value : void 0;
};
var columnsOf = ({ attributes, declared }) => {
  const columns = /* @__PURE__ */ new Map();
  for (const [attribute, { source, line }] of declared)
    if (/:\s*(?:\w+\.)?Mapped\[\s*(?:Optional\[\s*)?(?:int|str|bool|float|bytes|datetime|date|Decimal|UUID)\b/.test(
      source
    ))
      columns.set(attribute, { column: attribute, line });
  for (const [attribute, { value, line }] of attributes) {
    if (value.kind !== "call" || value.open !== void 0) continue;
    const kind = (0, import_chunk_7AVYDQVZ.lastName)(value.path);
    if (kind !== "Column" && kind !== "mapped_column") continue;
    const name = (0, import_chunk_7AVYDQVZ.argumentOf)(value, "name", 0);
    if (name?.kind === "unknown" || name?.kind !== "text" && (0, import_chunk_VX52R5CC.typeOf)(value.positional[1]) !== void 0) continue;
    columns.set(attribute, { column: name?.kind === "text" ? name.value : attribute, line, call: value });
  }
  return columns;
};
var changed2 = (given, table, before, after) => {
  const relation = tableCalled(given.schema, table);
  if (relation?.complete !== true || before.bases.join() !== after.bases.join()) return [];
  const { gained, lost } = given.moved;
  const [old, next] = [columnsOf(before), columnsOf(after)];
  const found = [];
  const tell = (line, what) => {
    found.push({ path: after.path, line, model: after.name, what });
  };
  const has = (model, name) => model.attributes.has(name) || model.declared.has(name);
  for (const [name, { column, line, call }] of next) {
    const was = old.get(name);
    if (was?.call !== void 0 && call !== void 0) {
      const what = was.column === column ? alteration2(given.parser, relation, column, was.call, call) : void 0;
      if (what !== void 0) tell(line, what);
    } else if (!has(before, name) && !lost.has(name) && !relation.columns.has(column))
      tell(line, `column "${column}" is new, and "${table}" has none of that name`);
  }
  for (const [name, { column }] of old)
    if (!has(after, name) && !gained.has(name) && relation.columns.has(column))
      tell(after.line, `column "${column}" is gone, and "${table}" still has it`);
  return found;
};
var alteration2 = (parser, relation, name, before, after) => {
  const column = relation.columns.get(name);
  if (column === void 0) return void 0;
  const [was, is] = [before.named.get("nullable"), after.named.get("nullable")];
  if (was?.kind === "boolean" && is?.kind === "boolean" && was.value !== is.value && column.notNull === is.value)
    return `column "${name}" may ${is.value ? "" : "no longer "}be NULL, and that of the table ${is.value ? "may not" : "still may"}`;
  const [old, next] = [before, after].map((call) => (0, import_chunk_VX52R5CC.typeOf)(call.positional.find(({ kind }) => kind !== "text")));
  if (old === void 0 || next === void 0 || old.enum !== void 0 || next.enum !== void 0) return void 0;
  if (old.sql === next.sql || column.type === void 0) return void 0;
  const type = writtenType(parser, next.sql);
  return type === void 0 || isSameType(column.type, type) ? void 0 : `column "${name}" is now ${type.text}, and that of the table is ${column.type.text}`;
};
var modelsWithoutMigration = async ({ migrations, scope, schemas, parser, rules }, { files, git, signal }) => {
  const level = (0, import_chunk_CV6DWS45.levelOf)("model-without-migration", void 0, rules);
  if (level === void 0 || scope.changed === void 0) return [];
  const change = await git.change(signal);
  if (change.status === "unknown") return [];
  const code = new Set(scope.code);
  const touched = change.files.filter(({ path }) => code.has(path));
  const root = files.repository ?? files.root;
  const after = async (path) => (await files.stat(import_node_path.posix.join(root, path)))?.kind === "file" ? files.readText(import_node_path.posix.join(root, path)) : void 0;
  if (!await hasModels(touched, after)) return [];
  const apps = appsOf(migrations, files);
  const groupOf = (path) => appAt(apps, path)?.folder ?? "";
  const decoder = new TextDecoder();
  const classes = await changedClasses(touched, groupOf, {
    before: async (path) => {
      const bytes = await git.show(change.base, path, signal);
      return bytes === void 0 ? void 0 : decoder.decode(bytes);
    },
    after
  });
  if (classes === void 0) return [];
  const everywhere = [...classes.groups.values()].flat();
  const findings = [];
  const tell = (differences, remedy) => {
    for (const { path, line, model, what } of differences)
      findings.push({
        rule: "model-without-migration",
        level,
        ...path === void 0 ? {} : { path, line: line ?? 1 },
        message: `Model ${model} changes and no migration does: ${what}. The code of this change meets a database that it does not fit.`,
        help: remedy
      });
  };
  const changing = new Set(scope.changed.keys());
  for (const { folder, label } of apps) {
    const schema2 = schemas.get("django");
    const pairs = classes.groups.get(folder);
    const hasMigration = migrations.some(
      ({ path, series, framework }) => framework === "django" && series === label && changing.has(path)
    );
    if (schema2 === void 0 || pairs === void 0 || hasMigration) continue;
    tell(
      djangoDifferences({ parser, schema: schema2, app: label, pairs, everywhere, moved: classes }),
      `Run \`python manage.py makemigrations ${label}\` and commit what it writes.`
    );
  }
  const revisions = migrations.filter(({ framework }) => framework === "alembic");
  const databases = new Set(revisions.map(({ database: database2, series }) => database2 ?? series));
  const [database] = databases;
  const schema = database === void 0 ? void 0 : schemas.get(database);
  if (schema !== void 0 && databases.size === 1 && !revisions.some(({ path }) => changing.has(path)))
    tell(
      sqlalchemyDifferences({ parser, schema, pairs: everywhere, moved: classes }),
      "Run `alembic revision --autogenerate`, read what it writes, and commit it."
    );
  return findings;
};
var hasModels = async (touched, after) => {
  for (const { path } of touched)
    if (path.endsWith(".py") && (/models?\b/i.test(path) || SPEAKS.test(await after(path) ?? ""))) return true;
  return false;
};
var SPEAKS = /\b__tablename__\b|\bmodels\.Model\b|\bdb\.models\b/;
var appsOf = (migrations, files) => {
  const apps = /* @__PURE__ */ new Map();
  for (const { framework, path, series } of migrations)
    if (framework === "django") apps.set(import_node_path.posix.dirname(import_node_path.posix.dirname((0, import_paths.shownPath)(files, path))), series);
  return [...apps].map(([folder, label]) => ({ folder, label }));
};
var appAt = (apps, path) => apps.filter(({ folder }) => folder === "." || path.startsWith(`${folder}/`)).toSorted((one, other) => other.folder.length - one.folder.length)[0];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  modelsWithoutMigration
});
