'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  CONTROL: () => CONTROL,
  createRowChecks: () => createRowChecks,
  createSyntaxCheck: () => createSyntaxCheck,
  mentions: () => mentions,
  onlyDifference: () => onlyDifference
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_SAKWCBT7 = require("./chunk-SAKWCBT7.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var differsByOneBit = (a, b) => {
  const at = onlyDifference(a, b);
  if (at === -1) return false;
  const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
  if (!isPowerOfTwo(x ^ y)) return false;
  if (isDigit(x) && isDigit(y)) return false;
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const alone = (index) => !/[a-z0-9]/i.test(a[index] ?? "");
  return !(alone(at - 1) && alone(at + 1));
};
var onlyDifference = (a, b) => {
  if (a.length !== b.length || a === b) return -1;
  let at = -1;
  for (let i = 0; i < a.length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    if (at !== -1) return -1;
    at = i;
  }
  return at;
};
var isPowerOfTwo = (value) => value !== 0 && (value & value - 1) === 0;
var isDigit = (code) => code >= 48 && code <= 57;
var SHORTEST = 4;
var createVocabulary = (lists, shortest = SHORTEST) => {
  const known = /* @__PURE__ */ new Set();
  const byLength = /* @__PURE__ */ new Map();
  for (const list of lists)
    for (const word of list) {
      if (known.has(word)) continue;
      known.add(word);
      const same = byLength.get(word.length);
      if (same === void 0) byLength.set(word.length, [word]);
      else same.push(word);
    }
  return {
    has: (word) => known.has(word),
    misspelt: (word) => known.has(word) || word.length < shortest ? void 0 : byLength.get(word.length)?.find((other) => differsByOneBit(word, other))
  };
};
var CAPITALS = createVocabulary(
  [
    `ABORT ABSENT ABSOLUTE ACCESS ACTION ADD ADMIN AFTER AGGREGATE ALIGNMENT ALL ALLOW_CONNECTIONS ALSO ALTER ALWAYS ANALYSE
  ANALYZE AND ANY ARRAY AS ASC ASENSITIVE ASSERTION ASSIGNMENT ASYMMETRIC AT ATOMIC ATTACH ATTRIBUTE AUTHORIZATION BACKWARD
  BEFORE BEGIN BETWEEN BIGINT BINARY BIT BOOLEAN BOTH BREADTH BTREE BUFFER_USAGE_LIMIT BUILTIN_LOCALE BY CACHE CALL CALLED
  CANONICAL CASCADE CASCADED CASE CAST CATALOG CATEGORY CHAIN CHAR CHARACTER CHARACTERISTICS CHECK CHECKPOINT CLASS CLOSE
  CLUSTER COALESCE COLLATABLE COLLATE COLLATION COLLATION_VERSION COLUMN COLUMNS COMBINEFUNC COMMENT COMMENTS COMMIT COMMITTED
  COMMUTATOR COMPRESSION CONCURRENTLY CONDITIONAL CONFIGURATION CONFLICT CONNECTION CONSTRAINT CONSTRAINTS CONTENT CONTINUE
  CONVERSION COPY COST CREATE CROSS CSV CUBE CURRENT CURRENT_CATALOG CURRENT_DATE CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME
  CURRENT_TIMESTAMP CURRENT_USER CURSOR CYCLE DATA DATABASE DAY DEALLOCATE DEC DECIMAL DECLARE DEFAULT DEFAULTS DEFERRABLE
  DEFERRED DEFINER DELETE DELIMITER DELIMITERS DEPENDS DEPTH DESC DESERIALFUNC DETACH DICTIONARY DISABLE DISCARD DISTINCT DO
  DOCUMENT DOMAIN DOUBLE DROP EACH ELEMENT ELSE EMPTY ENABLE ENCODING ENCRYPTED END ENFORCED ENUM ERROR ESCAPE EVENT EXCEPT
  EXCLUDE EXCLUDING EXCLUSIVE EXECUTE EXISTS EXPLAIN EXPRESSION EXTENDED EXTENSION EXTERNAL EXTRACT FALSE FAMILY FETCH FILTER
  FINALFUNC FINALFUNC_EXTRA FINALFUNC_MODIFY FINALIZE FIRST FLOAT FOLLOWING FOR FORCE FOREIGN FORMAT FORWARD FREEZE FROM FULL
  FUNCTION FUNCTIONS GENERATED GETTOKEN GLOBAL GRANT GRANTED GREATEST GROUP GROUPING GROUPS HANDLER HASH HASHES HAVING HEADER
  HEADLINE HOLD HOUR HYPOTHETICAL ICU_LOCALE ICU_RULES IDENTITY IF ILIKE IMMEDIATE IMMUTABLE IMPLICIT IMPORT IN INCLUDE
  INCLUDING INCREMENT INDENT INDEX INDEXES INHERIT INHERITS INIT INITCOND INITIALLY INLINE INNER INOUT INPUT INSENSITIVE INSERT
  INSTEAD INT INTEGER INTERNALLENGTH INTERSECT INTERVAL INTO INVOKER IS ISNULL ISOLATION IS_TEMPLATE JOIN JSON JSON_ARRAY
  JSON_ARRAYAGG JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_SCALAR JSON_SERIALIZE JSON_TABLE JSON_VALUE KEEP KEY KEYS
  LABEL LANGUAGE LARGE LAST LATERAL LATIN1 LC_COLLATE LC_CTYPE LEADING LEAKPROOF LEAST LEFT LEFTARG LEVEL LEXIZE LEXTYPES LIKE
  LIMIT LIST LISTEN LOAD LOCAL LOCALE LOCALE_PROVIDER LOCALTIME LOCALTIMESTAMP LOCATION LOCK LOCKED LOGGED LZ4 MAIN MAINTAIN
  MAPPING MATCH MATCHED MATERIALIZED MAXVALUE MERGE MERGES MERGE_ACTION METHOD MFINALFUNC MFINALFUNC_EXTRA MFINALFUNC_MODIFY
  MINITCOND MINUTE MINVALUE MINVFUNC MODE MODULUS MONTH MOVE MSFUNC MSSPACE MSTYPE MULTIRANGE_TYPE_NAME NAME NAMES NATIONAL
  NATURAL NCHAR NEGATOR NESTED NEW NEXT NFC NFD NFKC NFKD NO NONE NORMALIZE NORMALIZED NOT NOTHING NOTIFY NOTNULL NOWAIT NULL
  NULLIF NULLS NUMERIC OBJECT OBJECTS OF OFF OFFSET OID OIDS OLD OMIT ON ONLY OPERATOR OPTION OPTIONS OR ORDER ORDINALITY OTHERS
  OUT OUTER OUTPUT OVER OVERLAPS OVERLAY OVERRIDING OWNED OWNER PARALLEL PARAMETER PARSER PARTIAL PARTITION PASSEDBYVALUE
  PASSING PASSWORD PATH PERIOD PERMISSIVE PGLZ PLACING PLAIN PLAN PLANS POLICY POSITION PRECEDING PRECISION PREFERRED PREPARE
  PREPARED PRESERVE PRETTY PRIMARY PRIOR PRIVILEGES PROCEDURAL PROCEDURE PROCEDURES PROGRAM PUBLICATION QUOTE QUOTES RANGE READ
  REAL REASSIGN RECEIVE RECHECK RECURSIVE REF REFERENCES REFERENCING REFRESH REINDEX RELATIVE RELEASE REMAINDER RENAME
  REPEATABLE REPLACE REPLICA RESET RESTART RESTRICT RESTRICTIVE RETURN RETURNING RETURNS REVOKE RIGHT RIGHTARG ROLE ROLLBACK
  ROLLUP ROUTINE ROUTINES ROW ROWS RULE SAFE SAVEPOINT SCALAR SCHEMA SCHEMAS SCROLL SEARCH SECOND SECURITY SELECT SEND SEQUENCE
  SEQUENCES SERIALFUNC SERIALIZABLE SERVER SESSION SESSION_USER SET SETOF SETS SFUNC SHARE SHOW SIMILAR SIMPLE SKIP SMALLINT
  SNAPSHOT SOME SORTOP SOURCE SPLIT SQL SQL_ASCII SSPACE STABLE STANDALONE START STATEMENT STATISTICS STDIN STDOUT STORAGE
  STORED STRATEGY STRICT STRING STRIP STYPE SUBSCRIPT SUBSCRIPTION SUBSTRING SUBTYPE SUBTYPE_DIFF SUBTYPE_OPCLASS SUPPORT
  SYMMETRIC SYSID SYSTEM TABLE TABLES TABLESAMPLE TABLESPACE TARGET TEMP TEMPLATE TEMPORARY TEXT THEN TIES TIME TIMESTAMP TO
  TRAILING TRANSACTION TRANSFORM TREAT TRIGGER TRIM TRUE TRUNCATE TRUSTED TYPE TYPES TYPMOD_IN TYPMOD_OUT UESCAPE UNBOUNDED
  UNCOMMITTED UNCONDITIONAL UNENCRYPTED UNION UNIQUE UNKNOWN UNLISTEN UNLOGGED UNSAFE UNTIL UPDATE USER USING UTC UTF8 VACUUM
  VALID VALIDATE VALIDATOR VALUE VALUES VARCHAR VARIADIC VARYING VERBOSE VERSION VIEW VIEWS VIRTUAL VOLATILE WHEN WHERE
  WHITESPACE WINDOW WITH WITHIN WITHOUT WORK WRAPPER WRITE XML XMLATTRIBUTES XMLCONCAT XMLELEMENT XMLEXISTS XMLFOREST
  XMLNAMESPACES XMLPARSE XMLPI XMLROOT XMLSERIALIZE XMLTABLE YEAR YES ZONE`.split(/\s+/)
  ],
  2
);
var strangeWord = (text) => {
  for (const match of text.matchAll(PIECES)) {
    const { 0: piece, 2: word, index } = match;
    if (word === void 0) {
      if (CONTROL.test(piece) && piece.length === 1) return "a control character";
      continue;
    }
    if (word === word.toLowerCase()) continue;
    if (word.length === 1 && text[index + 1] === "'") continue;
    if (word !== word.toUpperCase()) return `the word ${shown(word)}, which is neither in capitals nor in small letters`;
    const meant = CAPITALS.misspelt(word);
    if (meant !== void 0) return `the word ${shown(word)}, which must have been ${meant}`;
  }
  return void 0;
};
var CONTROL = /[^\P{Cc}\t\n]/u;
var PIECES = new RegExp(`[eE]'(?:[^'\\\\]|\\\\[\\s\\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\\$(?:[A-Za-z_]\\w*)?\\$)[\\s\\S]*?\\1|--[^\\n]*|([A-Za-z_][\\w$]*)|\\p{Cc}`, "gu");
var shown = (word) => `\`${word.slice(0, 40)}\``;
var MAX_TRIES = 24e3;
var checkBody = (node, text, parser, take) => {
  const body = bodyOf(node);
  if (body === void 0) return void 0;
  const known = read(body, text, parser);
  if (known !== void 0) {
    take(known.nodes, known.variables);
    return void 0;
  }
  const start = text.indexOf(body.text);
  if (start === -1) return void 0;
  let tries = 0;
  for (let at = 0; at < body.text.length; at++) {
    const code = body.text.charCodeAt(at);
    if (code > 127) continue;
    for (let bit = 0; bit < 7; bit++) {
      if (++tries > MAX_TRIES) return void 0;
      const other = code ^ 1 << bit;
      if (other < 32 && other !== 10 && other !== 9 || other === 127) continue;
      const mended = `${body.text.slice(0, at)}${String.fromCharCode(other)}${body.text.slice(at + 1)}`;
      const whole = text.slice(0, start) + mended + text.slice(start + body.text.length);
      if (read({ ...body, text: mended }, whole, parser) !== void 0)
        return "the body of a function that can be read only with one bit put right";
    }
  }
  return void 0;
};
var bodyOf = (node) => {
  if (!("CreateFunctionStmt" in node)) return void 0;
  let language;
  let text;
  for (const option of node.CreateFunctionStmt.options ?? []) {
    if (!("DefElem" in option)) continue;
    const { defname, arg } = option.DefElem;
    if (arg === void 0) continue;
    if (defname === "language" && "String" in arg) language = arg.String.sval;
    if (defname === "as" && "List" in arg) {
      const [only, ...more] = arg.List.items ?? [];
      if (only !== void 0 && more.length === 0 && "String" in only) text = only.String.sval;
    }
  }
  return language === void 0 || text === void 0 || !/^(sql|plpgsql)$/.test(language) ? void 0 : { language, text };
};
var read = ({ language, text }, whole, parser) => {
  if (language === "sql") {
    const answer = parser.parse(text);
    return answer.ok ? { nodes: answer.nodes, variables: [] } : void 0;
  }
  const tree = parser.parsePlPgSql(whole);
  if (tree === void 0) return void 0;
  const nodes = [];
  for (const query of textsOf(tree, "query")) {
    const answer = [query, `SELECT ${query.replace(/^[^:=]*:?=/, "")}`].map((sql) => parser.parse(sql)).find(({ ok }) => ok);
    if (answer?.ok === true) nodes.push(...answer.nodes);
  }
  return { nodes, variables: textsOf(tree, "refname") };
};
var textsOf = (part, key) => {
  if (Array.isArray(part)) return part.flatMap((item) => textsOf(item, key));
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(
    ([name, value]) => name === key && typeof value === "string" ? [value] : textsOf(value, key)
  );
};
var BUILTINS = `bigint int8 integer int4 smallint int2 boolean bool text varchar character bpchar char name numeric decimal real float4 double float8 precision
  money bytea date time timetz timestamp timestamptz interval uuid json jsonb jsonpath xml inet cidr macaddr macaddr8 bit varbit point line
  lseg box path polygon circle tsvector tsquery oid regclass regtype regproc regprocedure regrole regnamespace regoper regconfig int4range
  int8range numrange tsrange tstzrange daterange int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange
  record void trigger event_trigger anyelement anyarray anyenum anyrange anycompatible anynonarray cstring internal language_handler fdw_handler
  pg_lsn xid xid8 cid tid varying varbit gtsvector pg_catalog information_schema public pg_temp pg_toast
  btree hash gist gin brin spgist heap plpgsql sql internal
  text_pattern_ops varchar_pattern_ops bpchar_pattern_ops jsonb_path_ops jsonb_ops gin_trgm_ops gist_trgm_ops array_ops inet_ops text_ops
  int4_ops int8_ops range_ops point_ops uuid_ops timestamptz_ops timestamp_ops date_ops numeric_ops bool_ops varchar_ops
  abs acos age array_agg array_append array_cat array_length array_lower array_ndims array_position array_positions array_prepend array_remove
  array_replace array_to_json array_to_string array_upper ascii asin atan atan2 avg bit_and bit_length bit_or bool_and bool_or btrim cardinality
  cbrt ceil ceiling char_length character_length chr clock_timestamp coalesce concat concat_ws convert_from convert_to corr cos cot count covar_pop
  covar_samp cume_dist current_database current_date current_query current_schema current_schemas current_setting current_time current_timestamp
  current_user currval date_bin date_part date_trunc decode degrees dense_rank digest encode enum_first enum_last enum_range every exists exp
  extract first_value floor format format_type gen_random_bytes gen_random_uuid generate_series generate_subscripts get_byte greatest
  has_schema_privilege has_table_privilege hashtext initcap isfinite json_agg json_array_elements json_array_elements_text json_array_length
  json_build_array json_build_object json_each json_each_text json_extract_path json_extract_path_text json_object json_object_agg
  json_object_keys json_populate_record json_populate_recordset json_strip_nulls json_to_record json_to_recordset json_typeof jsonb_agg
  jsonb_array_elements jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each jsonb_each_text
  jsonb_extract_path jsonb_extract_path_text jsonb_insert jsonb_object jsonb_object_agg jsonb_object_keys jsonb_path_exists jsonb_path_match
  jsonb_path_query jsonb_path_query_array jsonb_path_query_first jsonb_populate_record jsonb_populate_recordset jsonb_pretty jsonb_set
  jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_typeof justify_days justify_hours justify_interval lag last_value lastval lead
  least left length like localtime localtimestamp lower lpad ltrim make_date make_interval make_time make_timestamp make_timestamptz max md5 min
  mod mode nextval notlike now nth_value ntile nullif num_nonnulls num_nulls numnode obj_description octet_length overlay percent_rank
  percentile_cont percentile_disc pg_advisory_lock pg_advisory_unlock pg_advisory_xact_lock pg_backend_pid pg_get_expr pg_get_serial_sequence
  pg_get_userbyid pg_get_viewdef pg_notify pg_relation_size pg_size_pretty pg_sleep pg_table_size pg_total_relation_size pg_typeof
  phraseto_tsquery plainto_tsquery position pow power quote_ident quote_literal quote_nullable radians random range_merge rank regexp_match
  regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table regr_slope repeat replace reverse right round row_number row_to_json
  rpad rtrim session_user set_config setseed setval setweight sha256 sha512 sign sin split_part sqrt statement_timestamp stddev string_agg
  string_to_array strip strpos substr substring sum tan timeofday timezone to_ascii to_char to_date to_hex to_json to_jsonb to_number to_regclass
  to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim trunc ts_headline ts_rank ts_rank_cd tsvector_update_trigger txid_current
  unaccent unistr unnest upper uuid_generate_v1 uuid_generate_v4 variance version websearch_to_tsquery width_bucket xmlagg xmlelement xpath
  true false null lo_create lo_unlink lo_from_bytea ts_debug similarity word_similarity crypt gen_salt default english simple german french spanish search_path`.split(
  /\s+/
);
var LONGEST = 63;
var createNameCheck = () => {
  const uses = [];
  const made = /* @__PURE__ */ new Set();
  const tables = /* @__PURE__ */ new Map();
  const enums = /* @__PURE__ */ new Map();
  const schemas = /* @__PURE__ */ new Set(["public", "pg_catalog", "information_schema", "pg_temp", "pg_toast"]);
  const roles = /* @__PURE__ */ new Map();
  return {
    add(nodes, place, around = [], variables = []) {
      const outside = { made: new Set(variables), used: /* @__PURE__ */ new Set(), qualified: [], roles: /* @__PURE__ */ new Map(), labels: [] };
      for (const node of around) walk(node, "", outside);
      for (const node of nodes) {
        const found = {
          made: new Set(outside.made),
          used: /* @__PURE__ */ new Set(),
          qualified: [],
          roles,
          labels: [],
          columns: []
        };
        walk(node, "", found);
        readTable(node, tables);
        readEnum(node, enums);
        readColumns(node, found.columns);
        for (const name of found.made) made.add(name);
        uses.push({ place, ...found });
      }
    },
    known: (name) => void made.add(name),
    schema: (name) => void schemas.add(name),
    finish() {
      const vocabulary = createVocabulary([BUILTINS, made, schemas]);
      const known = createVocabulary([schemas], 3);
      const relations = createVocabulary([made], 3);
      const often = createVocabulary([[...roles].flatMap(([role, times]) => times > 1 ? [role] : [])]);
      for (const { place, used, qualified, columns, labels, made: own } of uses) {
        for (const { schema, name } of qualified) {
          const meant = known.misspelt(schema) ?? (name !== void 0 && schemas.has(schema) ? relations.misspelt(name) : void 0);
          if (meant !== void 0)
            return {
              place,
              what: `the name ${shown2(name === void 0 ? schema : `${schema}.${name}`)}, in which ${shown2(meant)} must have been meant`
            };
        }
        for (const name of used) {
          const role = roles.get(name) === 1 && !made.has(name) ? often.misspelt(name) : void 0;
          if (role !== void 0) return { place, what: `the name ${shown2(name)}, which must have been ${shown2(role)}` };
          const meant = own.has(name) ? void 0 : misspelt(vocabulary, own, name);
          if (meant !== void 0)
            return { place, what: `the name ${shown2(name)}, which must have been ${shown2(meant)}` };
        }
        for (const { type, label } of labels)
          if (enums.get(type)?.has(label) === false) return { place, what: "a value that its type does not have" };
        for (const { table, names: names2 } of columns) {
          const known2 = tables.get(table);
          const unknown = known2 === void 0 ? void 0 : names2.find((name) => !known2.has(name) && !SYSTEM.has(name));
          if (unknown !== void 0) return { place, what: `a column ${shown2(unknown)} that its table does not have` };
        }
      }
      return void 0;
    }
  };
};
var SYSTEM = /* @__PURE__ */ new Set(["tableoid", "ctid", "xmin", "xmax", "cmin", "cmax", "oid"]);
var misspelt = (vocabulary, own, name) => vocabulary.misspelt(name) ?? (vocabulary.has(name) || name.length < 4 ? void 0 : [...own].find((other) => differsByOneBit(other, name)));
var shown2 = (name) => `\`${name.slice(0, 64)}\``;
var MADE = /* @__PURE__ */ new Set([
  "colname",
  "conname",
  "idxname",
  "trigname",
  "policy_name",
  "rulename",
  "aliasname",
  "ctename",
  "extname",
  "pubname",
  "subname",
  "plname",
  "fdwname",
  "servername",
  "eventname",
  "evtname",
  "dbname",
  "amname"
]);
var USED = /* @__PURE__ */ new Set(["relname", "schemaname", "rolename", "accessMethod", "access_method"]);
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var walk = (value, kind, found) => {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, kind, found);
    return;
  }
  if (!isRecord(value)) return;
  const option = value["defname"];
  if (typeof option === "string" && !/^(sequence_name|owned_by|schema|set)$/.test(option)) return;
  const relation = value["relname"];
  if (typeof relation === "string" && typeof value["schemaname"] === "string")
    found.qualified.push({ schema: value["schemaname"], name: relation });
  for (const key of ["names", "funcname", "domainname"]) {
    const list = value[key];
    const [schema, name, ...more] = Array.isArray(list) ? nameOf(list) : [];
    if (schema !== void 0 && name !== void 0 && more.length === 0) found.qualified.push({ schema });
  }
  const role = value["rolename"];
  if (typeof role === "string") found.roles.set(role, (found.roles.get(role) ?? 0) + 1);
  if (value["name"] === "search_path" && Array.isArray(value["args"]))
    for (const constant of value["args"]) {
      const text = isRecord(constant) && isRecord(constant["A_Const"]) ? constant["A_Const"]["sval"] : void 0;
      if (isRecord(text) && typeof text["sval"] === "string") found.used.add(text["sval"]);
    }
  readCast(value["TypeCast"], found);
  readSetval(value["FuncCall"], found);
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === "string") {
      if (part === "" || part.length > LONGEST) continue;
      if (MADE.has(key) || key === "name" && MAKES_NAME.has(kind)) found.made.add(part);
      else if (USED.has(key) || key === "name" && USES_NAME.has(kind) || key === "sval" && kind === "String")
        found.used.add(part);
    } else if (key === "cols" && kind === "InsertStmt") walk(part, key, { ...found, made: found.used });
    else if (MADE_LISTS.has(key)) walk(part, key, { ...found, used: found.made });
    else walk(part, isRecord(part) && /^[A-Z]/.test(key) ? key : KINDS[key] ?? kind, found);
  }
};
var MAKES_NAME = /* @__PURE__ */ new Set(["ResTarget", "FunctionParameter", "WindowDef"]);
var USES_NAME = /* @__PURE__ */ new Set(["IndexElem", "StatsElem", "AlterTableCmd", "PartitionElem"]);
var MADE_LISTS = /* @__PURE__ */ new Set(["colnames", "aliascolnames", "aliases", "vals", "domainname"]);
var KINDS = { relation: "RangeVar", typeName: "TypeName", alias: "Alias" };
var readSetval = (call, found) => {
  if (!isRecord(call) || !Array.isArray(call["funcname"]) || !Array.isArray(call["args"])) return;
  const [first] = call["args"];
  const constant = isRecord(first) ? first["A_Const"] : void 0;
  const text = isRecord(constant) && isRecord(constant["sval"]) ? constant["sval"]["sval"] : void 0;
  if (nameOf(call["funcname"]).at(-1) === "setval" && typeof text === "string") useNames(text, found);
};
var useNames = (text, found) => {
  for (const [quoted, plain] of text.matchAll(/"(?:[^"]|"")*"|([^".]+)/g))
    found.used.add(plain ?? quoted.slice(1, -1).replaceAll('""', '"'));
};
var readCast = (cast, found) => {
  if (!isRecord(cast) || !isRecord(cast["arg"]) || !isRecord(cast["typeName"])) return;
  const constant = cast["arg"]["A_Const"];
  const text = isRecord(constant) && isRecord(constant["sval"]) ? constant["sval"]["sval"] : void 0;
  const names2 = cast["typeName"]["names"];
  if (typeof text !== "string" || !Array.isArray(names2) || cast["typeName"]["arrayBounds"] !== void 0) return;
  const type = nameOf(names2);
  if (type.at(-1) === "regclass") useNames(text, found);
  else found.labels.push({ type: JSON.stringify(type), label: text });
};
var nameOf = (names2) => names2.flatMap(
  (name) => isRecord(name) && isRecord(name["String"]) && typeof name["String"]["sval"] === "string" ? [name["String"]["sval"]] : []
);
var readEnum = (node, enums) => {
  if ("CreateEnumStmt" in node)
    enums.set(JSON.stringify(nameOf(node.CreateEnumStmt.typeName ?? [])), new Set(strings(node.CreateEnumStmt.vals)));
};
var tableOf = (relation) => isRecord(relation) && typeof relation["relname"] === "string" ? JSON.stringify([relation["schemaname"] ?? "", relation["relname"]]) : void 0;
var readTable = (node, tables) => {
  if (!("CreateStmt" in node)) return;
  const statement = node.CreateStmt;
  const table = tableOf(statement.relation);
  if (table === void 0 || statement.inhRelations !== void 0 || statement.ofTypename !== void 0) return;
  tables.set(
    table,
    new Set(
      (statement.tableElts ?? []).flatMap(
        (element) => "ColumnDef" in element && element.ColumnDef.colname !== void 0 ? [element.ColumnDef.colname] : []
      )
    )
  );
};
var readColumns = (node, columns) => {
  const take = (relation, names2) => {
    const table = tableOf(relation);
    if (table !== void 0 && names2.length > 0) columns.push({ table, names: names2 });
  };
  if ("IndexStmt" in node) {
    const { relation, indexParams = [], indexIncludingParams = [], whereClause } = node.IndexStmt;
    take(relation, [
      ...[...indexParams, ...indexIncludingParams].flatMap(
        (element) => "IndexElem" in element && element.IndexElem.name !== void 0 ? [element.IndexElem.name] : []
      ),
      ...columnsIn([indexParams, whereClause])
    ]);
  }
  if ("CreateStmt" in node) take(node.CreateStmt.relation, columnsIn(node.CreateStmt.tableElts));
  if ("CreateTrigStmt" in node) take(node.CreateTrigStmt.relation, strings(node.CreateTrigStmt.columns));
  if ("AlterTableStmt" in node)
    for (const command of node.AlterTableStmt.cmds ?? []) {
      if (!("AlterTableCmd" in command)) continue;
      const { subtype, name, def } = command.AlterTableCmd;
      if (/^AT_(ColumnDefault|AddIdentity|SetStatistics|SetStorage|SetOptions|SetCompression)$/.test(String(subtype)) && name !== void 0)
        take(node.AlterTableStmt.relation, [name]);
      if (def === void 0 || !("Constraint" in def)) continue;
      const { keys, fk_attrs: from, pk_attrs: to, pktable, including, raw_expr: check } = def.Constraint;
      take(node.AlterTableStmt.relation, [
        ...strings(keys),
        ...strings(from),
        ...strings(including),
        ...columnsIn(check)
      ]);
      take(pktable, strings(to));
    }
};
var strings = (list) => (list ?? []).flatMap((item) => "String" in item && item.String.sval !== void 0 ? [item.String.sval] : []);
var columnsIn = (part) => {
  if (Array.isArray(part)) return part.flatMap(columnsIn);
  if (!isRecord(part)) return [];
  const reference = part["ColumnRef"];
  if (isRecord(reference) && Array.isArray(reference["fields"])) {
    const [only, ...more] = reference["fields"];
    const text = isRecord(only) && isRecord(only["String"]) ? only["String"]["sval"] : void 0;
    return more.length === 0 && typeof text === "string" ? [text] : [];
  }
  return Object.values(part).flatMap(columnsIn);
};
var BUDGET = 4 * 1024 * 1024;
var MAX_STATEMENT = 128 * 1024;
var OLDEST = 12;
var NEWEST = 18;
var isOwn = (version) => {
  const major = /^(\d{2})(?:\.\d+|beta\d+|rc\d+|devel)?(?: \([\w .+:~-]+\))?$/.exec(version ?? "")?.[1];
  return major !== void 0 && Number(major) >= OLDEST && Number(major) <= NEWEST;
};
var MISTAKE = /^(syntax error|trailing junk|unterminated|zero-length delimited|invalid (hexadecimal|octal|binary))/;
var NOTHING = {
  statement: () => void 0,
  known: () => void 0,
  schema: () => void 0,
  finish: () => void 0
};
var createSyntaxCheck = async (wanted) => {
  if (!wanted) return () => NOTHING;
  const parser = await (await Promise.resolve().then(() => require("./parser-3CGY2L75.js"))).loadSqlParser();
  let left = BUDGET;
  return (serverVersion, toolVersion) => {
    if (!isOwn(serverVersion) || !isOwn(toolVersion)) return NOTHING;
    const names2 = createNameCheck();
    return {
      statement(text, place) {
        if (text === "" || text.length > MAX_STATEMENT || text.length > left) return void 0;
        left -= text.length;
        const answer = parser.parse(text);
        if (!answer.ok)
          return MISTAKE.test(answer.mistake.message) ? answer.mistake.message.replace(/ at or near .*$/s, "") : void 0;
        names2.add(answer.nodes, place);
        const strange = strangeWord(text);
        if (strange !== void 0) return strange;
        for (const node of answer.nodes) {
          const body = checkBody(node, text, parser, (nodes, variables) => names2.add(nodes, place, [node], variables));
          if (body !== void 0) return body;
        }
        return void 0;
      },
      known: (name) => names2.known(name),
      schema: (name) => names2.schema(name),
      finish: () => names2.finish()
    };
  };
};
var valueCheck = (type, own, depth = 0) => {
  const labels = own.enums.get(type);
  if (labels !== void 0) return (value) => labels.has(value);
  const base = own.domains.get(type);
  if (base !== void 0) return depth > 8 ? void 0 : valueCheck(base, own, depth + 1);
  if (type.endsWith("[]")) return arrayCheck(type.replace(/(\[\])+$/, ""), own);
  const [, name = "", sizes] = /^([a-z][a-z0-9 ]*?)(?:\((\d+(?:,\d+)?)\))?( with(?:out)? time zone)?$/.exec(type) ?? [];
  switch (name) {
    case "smallint":
      return integer(-32768n, 32767n);
    case "integer":
      return integer(-2147483648n, 2147483647n);
    case "bigint":
      return integer(-9223372036854775808n, 9223372036854775807n);
    case "oid":
      return integer(0n, 4294967295n);
    case "numeric": {
      const scale = sizes?.split(",")[1];
      const decimals = sizes === void 0 ? "(\\.\\d+)?" : scale === void 0 || scale === "0" ? "" : `\\.\\d{${scale}}`;
      return matches(new RegExp(`^(-?(0|[1-9]\\d*)${decimals}|NaN|-?Infinity)$`));
    }
    case "real":
    case "double precision":
      return matches(/^(-?(0|[1-9]\d*)(\.\d+)?(e[+-]\d+)?|NaN|-?Infinity)$/);
    case "boolean":
      return matches(/^[tf]$/);
    case "date":
      return isDate;
    case "timestamp":
    case "time":
      return type.endsWith(" with time zone") ? (value) => isTime(value.replace(/[+-]\d\d(:[0-5]\d){0,2}(?= BC$|$)/, ""), name) && /[+-]\d\d(:\d\d){0,2}( BC)?$|infinity$/.test(value) : (value) => isTime(value, name);
    case "uuid":
      return matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    case "bytea":
      return matches(/^\\x([0-9a-f]{2})*$/);
    case "json":
    case "jsonb":
      return isJson;
    case "character varying":
      return sizes === void 0 ? void 0 : (value) => value.length <= Number(sizes) || characters(value) <= Number(sizes);
    case "character":
      return sizes === void 0 ? void 0 : (value) => characters(value) === Number(sizes);
    case "inet":
    case "cidr":
      return matches(/^([0-9a-f:]*:[0-9a-f:.]*|\d{1,3}(\.\d{1,3}){3})(\/\d{1,3})?$/);
    case "interval":
      return matches(/^-?\d[-+:.\d a-z]*$/);
    case "bit":
    case "bit varying":
      return matches(/^[01]*$/);
    default:
      return void 0;
  }
};
var characters = (value) => Array.from(value).length;
var matches = (pattern) => (value) => pattern.test(value);
var integer = (least, most) => (value) => {
  if (!/^(0|-?[1-9]\d*)$/.test(value)) return false;
  if (value.length < String(most).length) return true;
  const number = BigInt(value);
  return number >= least && number <= most;
};
var isDate = (value) => {
  const match = /^(\d{4,7})-(\d\d)-(\d\d)( BC)?$/.exec(value);
  if (match === null) return /^-?infinity$/.test(value);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (day <= 28) return true;
  const astronomical = match[4] === void 0 ? year : 1 - year;
  const leap = astronomical % 4 === 0 && (astronomical % 100 !== 0 || astronomical % 400 === 0);
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31);
};
var isTime = (value, kind) => {
  const match = /^(?:(.*) )?(\d\d):([0-5]\d):([0-5]\d)(\.\d{0,5}[1-9])?( BC)?$/.exec(value);
  if (match === null) return kind === "timestamp" && /^-?infinity$/.test(value);
  const [, date, hour, , , , bc] = match;
  if (Number(hour) > 24) return false;
  return kind === "time" ? date === void 0 && bc === void 0 : date !== void 0 && Number(hour) < 24 && isDate(`${date}${bc ?? ""}`);
};
var isJson = (value) => {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
};
var arrayCheck = (type, own) => {
  const element = valueCheck(type, own);
  return (value) => {
    const body = /^(?:\[-?\d+:-?\d+\](?:\[-?\d+:-?\d+\])*=)?(\{[\s\S]*\})$/.exec(value)?.[1];
    if (body === void 0) return false;
    let depth = 0;
    let rest = "";
    for (const [token, quoted, plain] of body.matchAll(
      /"((?:[^"\\]|\\[\s\S])*)"|([^{},"\\]+(?:\\[\s\S][^{},"\\]*)*)|[\s\S]/g
    )) {
      if (token === "{") depth++;
      else if (token === "}") {
        depth--;
        if (depth < 0) return false;
      } else if (token === '"' || token === "\\") return false;
      const text = quoted === void 0 ? plain : quoted.replace(/\\([\s\S])/g, "$1");
      if (text === void 0) rest = token;
      else {
        if (rest === "element" || depth === 0) return false;
        if (element !== void 0 && !(plain === "NULL") && !element(text)) return false;
        rest = "element";
      }
    }
    return depth === 0;
  };
};
var MAX_BYTES = 32 * 1024 * 1024;
var MAX_VALUES = 3e6;
var createRowChecks = () => {
  const enums = /* @__PURE__ */ new Map();
  const domains = /* @__PURE__ */ new Map();
  const tables = /* @__PURE__ */ new Map();
  const parents = /* @__PURE__ */ new Map();
  const keys = [];
  const references = [];
  const rowsOf = /* @__PURE__ */ new Map();
  let bytes = 0;
  let values = 0;
  let tooMany = false;
  const statement = (text) => {
    if (/^CREATE (UNLOGGED |FOREIGN )?TABLE /.test(text)) {
      const definition = (0, import_chunk_PPHRM5BQ.readCreateTable)(text);
      if (definition === void 0 || definition.inherits) return;
      const lines = new Map([...text.matchAll(/^ {4}(.*?),?$/gm)].map(([, line = ""]) => [line, line]));
      tables.set(
        (0, import_chunk_GSRCS2ZM.fullName)(definition.table),
        new Map(
          definition.columns.map(({ name, type }) => {
            const line = [...lines.keys()].find((one) => one.startsWith(`${name} `) || one.startsWith(`"${name}" `));
            return [name, { type, required: line?.endsWith(" NOT NULL") === true }];
          })
        )
      );
    } else if (text.startsWith("CREATE TYPE ")) {
      const name = (0, import_chunk_PPHRM5BQ.readQualifiedName)(text, 12);
      const body = name === void 0 ? null : /^ AS ENUM \(\n([\s\S]*)\n\)/.exec(text.slice(name.end));
      if (name !== void 0 && body !== null)
        enums.set(
          text.slice(12, name.end).toLowerCase(),
          new Set(
            [...(body[1] ?? "").matchAll(/'((?:[^']|'')*)'/g)].map(([, label = ""]) => label.replaceAll("''", "'"))
          )
        );
    } else if (text.startsWith("CREATE DOMAIN ")) {
      const name = (0, import_chunk_PPHRM5BQ.readQualifiedName)(text, 14);
      const base = name === void 0 ? null : /^ AS ([^\n;]*?)(?: COLLATE [^\n;]*| NOT NULL| DEFAULT [^\n;]*|\n|;|$)/.exec(text.slice(name.end));
      if (name !== void 0 && base?.[1] !== void 0)
        domains.set(text.slice(14, name.end).toLowerCase(), base[1].toLowerCase());
    } else if (text.startsWith("ALTER TABLE ")) readConstraint(text, keys, references, parents);
    else if (text.startsWith("CREATE UNIQUE INDEX ")) readUniqueIndex(text, keys);
  };
  const open = (table, columns) => {
    const name = (0, import_chunk_GSRCS2ZM.fullName)(table);
    const defined = tables.get(name);
    if (columns.length === 0) return void 0;
    if (bytes > MAX_BYTES) {
      tooMany = true;
      return void 0;
    }
    const checks = columns.map((column) => {
      const type = defined?.get(column)?.type;
      return type === void 0 ? void 0 : valueCheck(type, { enums, domains });
    });
    const required = columns.map((column) => defined?.get(column)?.required === true);
    const rows = rowsOf.get(name) ?? { columns, count: 0, digests: columns.map(() => new Uint32Array(256)) };
    rowsOf.set(name, rows);
    return {
      row(line, number) {
        bytes += line.length + 1;
        if (bytes > MAX_BYTES) {
          tooMany = true;
          return;
        }
        const fields = line.toString("utf8").split("	");
        values += fields.length;
        if (values > MAX_VALUES) tooMany = true;
        for (const [index, field] of fields.entries()) {
          const value = (0, import_chunk_SAKWCBT7.unescapeCopy)(field);
          const column = columns[index] ?? "";
          if (value === null ? required[index] === true : checks[index]?.(value) === false)
            throw new import_chunk_UXLE2CQN.Broken(
              "corrupt",
              `Row ${number.toLocaleString("en-US")} of ${name} holds ${value === null ? "nothing" : "a value"} in the column ${column}, which its definition does not allow`,
              { table: name }
            );
          if (!tooMany) keep(rows, index, value);
        }
        rows.count++;
      }
    };
  };
  const withPartitions = (table) => {
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    const visit = (name) => {
      if (seen.has(name)) return;
      seen.add(name);
      const rows = rowsOf.get(name);
      if (rows !== void 0) found.push(rows);
      for (const [child, parent] of parents) if (parent === name) visit(child);
    };
    visit(table);
    return found;
  };
  const finish = () => {
    if (tooMany) return;
    for (const { name, table, columns } of keys) {
      const rows = rowsOf.get(table);
      if (rows === void 0) continue;
      const seen = /* @__PURE__ */ new Set();
      for (const digest of digestsOf(rows, columns)) {
        if (seen.has(digest))
          throw new import_chunk_UXLE2CQN.Broken(
            "inconsistent",
            `Two rows of ${table} are the same in ${columns.join(", ")}, which ${name} forbids: one of them was changed, and restoring would fail`,
            { table }
          );
        seen.add(digest);
      }
    }
    for (const { name, table, columns, target, targetColumns } of references) {
      const targets = withPartitions(target);
      if (targets.length === 0 || !isComparable(tables, table, columns, target, targetColumns)) continue;
      const known = new Set(targets.flatMap((rows) => [...digestsOf(rows, targetColumns)]));
      let lost = 0;
      for (const rows of withPartitions(table))
        for (const digest of digestsOf(rows, columns)) if (!known.has(digest)) lost++;
      if (lost > 0)
        throw new import_chunk_UXLE2CQN.Broken(
          "inconsistent",
          `${lost === 1 ? "A row" : `${lost.toLocaleString("en-US")} rows`} of ${table} ${lost === 1 ? "refers" : "refer"} by ${name} to what is not in ${target}: restoring would fail`,
          { table }
        );
    }
  };
  return { statement, open, finish };
};
var EXACT = /^(smallint|integer|bigint|uuid|date|oid)$|^character varying\(\d+\)$|^text$/;
var isComparable = (tables, table, columns, target, targetColumns) => columns.length === targetColumns.length && columns.every((column, index) => {
  const [from, to] = [tables.get(table)?.get(column)?.type, tables.get(target)?.get(targetColumns[index] ?? "")?.type];
  return from !== void 0 && to !== void 0 && EXACT.test(from) && EXACT.test(to);
});
var keep = (rows, index, value) => {
  let digests = rows.digests[index];
  if (digests === void 0) return;
  const at = rows.count * 2;
  if (at + 2 > digests.length) {
    const larger = new Uint32Array(digests.length * 2);
    larger.set(digests);
    rows.digests[index] = digests = larger;
  }
  if (value === null) return;
  let [a, b] = [2166136261, 2538058380];
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    a = Math.imul(a ^ code, 16777619);
    b = Math.imul(b ^ code, 1540483477);
    b ^= b >>> 15;
  }
  digests[at] = a | 1;
  digests[at + 1] = b;
};
var digestsOf = function* (rows, columns) {
  const chosen = columns.map((column) => rows.digests[rows.columns.indexOf(column)]);
  if (chosen.includes(void 0)) return;
  for (let row = 0; row < rows.count; row++) {
    let digest = "";
    for (const digests of chosen) {
      const a = digests?.[row * 2] ?? 0;
      if (a === 0) {
        digest = "";
        break;
      }
      digest += `${a},${digests?.[row * 2 + 1] ?? 0};`;
    }
    if (digest !== "") yield digest;
  }
};
var readConstraint = (text, keys, references, parents) => {
  const attach = (0, import_chunk_PPHRM5BQ.readAttachPartition)(text);
  if (attach !== void 0) parents.set((0, import_chunk_GSRCS2ZM.fullName)(attach.child), (0, import_chunk_GSRCS2ZM.fullName)(attach.parent));
  const head = /^ALTER TABLE (?:ONLY )?/.exec(text);
  const table = head === null ? void 0 : (0, import_chunk_PPHRM5BQ.readQualifiedName)(text, head[0].length);
  const add = table === void 0 ? null : /^\s+ADD CONSTRAINT /.exec(text.slice(table.end));
  if (table === void 0 || add === null) return;
  const constraint = (0, import_chunk_PPHRM5BQ.readQualifiedName)(text, table.end + add[0].length);
  if (constraint === void 0) return;
  const rest = text.slice(constraint.end);
  const kind = /^ (PRIMARY KEY|UNIQUE|FOREIGN KEY) (?=\()/.exec(rest);
  const list = kind === null ? void 0 : (0, import_chunk_PPHRM5BQ.readNameList)(rest, kind[0].length);
  if (kind === null || list === void 0) return;
  const key = { name: constraint.name.name, table: (0, import_chunk_GSRCS2ZM.fullName)(table.name), columns: list.names };
  if (kind[1] !== "FOREIGN KEY") {
    keys.push(key);
    return;
  }
  const target = rest.startsWith(" REFERENCES ", list.end) ? (0, import_chunk_PPHRM5BQ.readQualifiedName)(rest, list.end + 12) : void 0;
  const columns = target === void 0 ? void 0 : (0, import_chunk_PPHRM5BQ.readNameList)(rest, target.end);
  if (target !== void 0 && columns !== void 0 && !/ NOT (VALID|ENFORCED)/.test(rest.slice(columns.end)))
    references.push({ ...key, target: (0, import_chunk_GSRCS2ZM.fullName)(target.name), targetColumns: columns.names });
};
var readUniqueIndex = (text, keys) => {
  const index = (0, import_chunk_PPHRM5BQ.readQualifiedName)(text, 20);
  const on = index === void 0 ? null : /^ ON (?:ONLY )?/.exec(text.slice(index.end));
  const table = index === void 0 || on === null ? void 0 : (0, import_chunk_PPHRM5BQ.readQualifiedName)(text, index.end + on[0].length);
  const using = table === void 0 ? null : /^ USING btree (?=\()/.exec(text.slice(table.end));
  const list = table === void 0 || using === null ? void 0 : (0, import_chunk_PPHRM5BQ.readNameList)(text, table.end + using[0].length);
  if (index === void 0 || table === void 0 || list === void 0 || / WHERE /.test(text.slice(list.end))) return;
  keys.push({ name: index.name.name, table: (0, import_chunk_GSRCS2ZM.fullName)(table.name), columns: list.names });
};
var OWN_NAME = /^(TABLE|VIEW|MATERIALIZED VIEW|SEQUENCE|TYPE|DOMAIN|SCHEMA|INDEX|EXTENSION|ROW SECURITY|TABLE ATTACH)$/;
var TABLE_AND_NAME = /^(CONSTRAINT|FK CONSTRAINT|TRIGGER|POLICY|DEFAULT)$/;
var mentions = (statement, kind, tag) => {
  if (OWN_NAME.test(kind)) return names(statement, tag);
  if (!TABLE_AND_NAME.test(kind)) return true;
  for (let space = tag.indexOf(" "); space !== -1; space = tag.indexOf(" ", space + 1))
    if (names(statement, tag.slice(0, space)) && names(statement, tag.slice(space + 1))) return true;
  return !tag.includes(" ");
};
var names = (statement, name) => statement.includes(name) || statement.includes(name.replaceAll('"', '""')) || statement.replace(/[\r\n]/g, " ").includes(name.replaceAll('"', '""'));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CONTROL,
  createRowChecks,
  createSyntaxCheck,
  mentions,
  onlyDifference
});
