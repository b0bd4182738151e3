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
  CATALOGUE: () => CATALOGUE,
  isRuleCode: () => isRuleCode
});
module.exports = __toCommonJS(stdin_exports);
var CATALOGUE = {
  // Rewrites and scans
  "column-type-rewrite": "error",
  "column-type-narrowing": "error",
  "column-type-unknown": "error",
  "type-change-breaks-clients": "warning",
  "enum-rebuild": "error",
  "add-column-volatile-default": "error",
  "add-column-unknown-default": "warning",
  "add-column-default-pre11": "error",
  "add-column-serial-or-identity": "error",
  "add-column-stored-generated": "error",
  "add-column-domain-with-check": "error",
  "add-column-inline-check-scan": "error",
  "add-column-fk-with-default": "error",
  "add-column-json": "notice",
  "set-not-null-scan": "error",
  "set-logged-unlogged": "error",
  "set-access-method": "error",
  "set-tablespace": "error",
  "vacuum-full": "error",
  cluster: "error",
  // Constraints
  "add-fk-validating": "error",
  "fk-to-existing-in-create-table": "notice",
  "add-check-validating": "error",
  "add-unique-constraint": "error",
  "add-primary-key": "error",
  "pk-using-index-nullable": "error",
  "add-exclusion-constraint": "error",
  "validate-with-not-valid-same-tx": "error",
  "validate-after-write-lock": "warning",
  "drop-constraint": "warning",
  "drop-not-null": "notice",
  "alter-domain-add-constraint": "error",
  "create-domain-with-constraint": "notice",
  "fk-without-index": "notice",
  "unique-may-fail": "warning",
  "check-may-fail": "notice",
  "on-delete-cascade-added": "notice",
  // Indexes
  "create-index-blocking": "error",
  "create-index-after-exclusive-lock": "error",
  "drop-index-blocking": "warning",
  "reindex-blocking": "error",
  "concurrently-in-transaction": "error",
  "concurrent-if-not-exists": "warning",
  "index-too-many-columns": "notice",
  "duplicate-index": "notice",
  "index-on-partitioned-table": "error",
  "pg14-index-corruption": "notice",
  // Data
  "drop-table": "error",
  "drop-schema": "error",
  "drop-database": "error",
  "drop-column": "error",
  "drop-owned": "error",
  "drop-cascade": "error",
  "drop-view": "warning",
  "drop-matview": "warning",
  "drop-function": "warning",
  "drop-type": "warning",
  "drop-sequence": "warning",
  "drop-extension": "warning",
  truncate: "error",
  "truncate-cascade": "error",
  "update-without-where": "warning",
  "delete-without-where": "warning",
  "backfill-in-ddl-transaction": "error",
  "create-table-force": "error",
  "drop-then-add-column": "error",
  // The code that runs during the deploy
  "rename-column": "error",
  "rename-table": "error",
  "rename-schema": "error",
  "rename-type": "error",
  "rename-enum-value": "error",
  "set-schema": "error",
  "add-required-column": "error",
  "set-not-null-breaks-old-writers": "warning",
  "add-check-not-valid-breaks-old-writers": "warning",
  "change-default": "notice",
  "drop-default": "notice",
  "enable-rls": "error",
  "force-rls": "error",
  "restrictive-policy": "warning",
  "toggle-trigger": "warning",
  "replica-identity": "warning",
  // Transactions and timeouts
  "wide-lock-window": "warning",
  "multiple-alter-same-table": "notice",
  "transaction-nesting": "warning",
  "uncommitted-transaction": "warning",
  "commit-inside-managed": "warning",
  "nontransactional-statement-in-tx": "error",
  "enum-add-value-used-in-same-tx": "error",
  "missing-lock-timeout": "warning",
  "lock-timeout-zero": "warning",
  "lock-timeout-too-long": "warning",
  "lock-timeout-after-the-statement": "warning",
  "short-timeout-for-concurrent-build": "warning",
  "set-local-outside-tx": "warning",
  "set-leaks-into-later-files": "warning",
  "statement-timeout-for-long-ops": "notice",
  // Enums, partitions, views, triggers
  "enum-add-without-order": "notice",
  "type-missing": "error",
  "attach-partition-scan": "error",
  "detach-partition": "warning",
  "create-partition": "warning",
  "refresh-matview": "error",
  "create-trigger": "notice",
  "drop-trigger": "notice",
  "create-rule": "notice",
  "create-policy": "notice",
  "drop-policy": "warning",
  "create-or-replace-view": "notice",
  "opaque-dynamic-sql": "warning",
  "create-table-as-select": "notice",
  "create-extension": "notice",
  "lock-table": "warning",
  "function-volatility-change": "notice",
  // Security
  "disable-rls": "error",
  "rls-missing-on-public-table": "warning",
  "policy-using-true": "warning",
  "policy-on-user-metadata": "warning",
  "grant-to-public-or-anon": "warning",
  "alter-default-privileges": "warning",
  "security-definer-without-search-path": "warning",
  "security-definer-view": "warning",
  "foreign-table-or-matview-in-api": "warning",
  "extension-in-public": "notice",
  "superuser-or-bypassrls": "error",
  "plaintext-secret": "error",
  "copy-program": "error",
  "alter-owner": "notice",
  // Style: off unless switched on
  "prefer-bigint": "off",
  "prefer-text": "off",
  "prefer-timestamptz": "off",
  "prefer-identity": "off",
  "ban-char": "off",
  "identifier-too-long": "notice",
  "require-table-schema": "off",
  "robust-statements": "off",
  "table-without-primary-key": "off",
  "duplicate-column-assignments": "off",
  "select-star": "off",
  "leading-wildcard": "off",
  "enum-created": "off",
  "table-without-comment": "off",
  // Files and history
  "edited-after-applied": "error",
  "deleted-after-applied": "error",
  "out-of-order": "error",
  "duplicate-version": "error",
  "version-order-ambiguous": "error",
  "two-heads": "error",
  // What the table of applied migrations says, and people
  "migration-pending": "notice",
  "applied-but-missing": "error",
  "migration-failed-halfway": "error",
  "ledger-missing": "warning",
  "approval-ended": "notice",
  "migration-dependency-missing": "error",
  "migration-cycle": "error",
  irreversible: "warning",
  "schema-and-code-together": "notice",
  gap: "notice",
  "empty-file": "notice",
  "odd-encoding": "warning",
  "review-only": "error",
  "accepted-changed": "notice",
  "unused-suppression": "notice",
  "suppression-without-reason": "warning",
  // What Python migrations add
  "runpython-model-import": "warning",
  "runpython-arguments": "notice",
  "unbounded-update": "warning",
  "non-atomic-with-several-operations": "warning",
  "mixed-data-and-schema": "warning",
  // What running them shows
  "rehearsal-failed": "error",
  "rehearsal-rewrite": "error",
  "rehearsal-scan": "error",
  "rehearsal-drop": "error",
  "rehearsal-invalid-index": "error",
  "down-failed": "error",
  "down-differs": "error"
};
var isRuleCode = (text) => Object.hasOwn(CATALOGUE, text);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CATALOGUE,
  isRuleCode
});
