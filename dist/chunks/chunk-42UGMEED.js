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
  PERSON_PATTERN: () => PERSON_PATTERN,
  electorate: () => electorate
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var PERSON_PATTERN = /^([^\s@:<>"]+@[^\s@:<>"]+|@[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?(\/[A-Za-z0-9._-]+)?|role:[A-Za-z0-9._-]+|permission:(read|triage|write|maintain|admin)|codeowners)$/;
var electorate = (by, given) => {
  const rules = [];
  const add = (name, why) => {
    if (name.startsWith("@") && name.includes("/"))
      rules.push({ kind: "team", team: name.slice(1), why: why === "" ? `member of ${name.slice(1)}` : why });
    else if (name.startsWith("@")) rules.push({ kind: "user", login: name.slice(1), why: why === "" ? "named" : why });
    else if (name.includes("@")) rules.push({ kind: "address", address: name, why: why === "" ? "named" : why });
  };
  for (const name of by) {
    if (name.startsWith("role:")) {
      const role = name.slice("role:".length);
      const people = given.roles[role];
      if (people === void 0)
        throw new import_errors.Undecidable(`The manifest has no role "${role}".`, {
          rule: "role-unknown",
          help: `Add \`${role}\` to \`roles\` of the manifest, with the people who hold it.`
        });
      for (const person of people) add(person, `role ${role}`);
    } else if (name.startsWith("permission:")) {
      const level = import_chunk_ZXUR64IB.PERMISSIONS.find((known) => known === name.slice("permission:".length)) ?? "admin";
      rules.push({ kind: "permission", level, why: `may ${level}` });
    } else if (name === "codeowners") for (const owner of given.owners ?? []) add(owner, "code owner");
    else add(name, "");
  }
  return {
    words: [
      ...new Set(
        rules.map(
          (rule) => rule.kind === "user" ? rule.login : rule.kind === "address" ? rule.address : rule.kind === "team" ? `a member of ${rule.team}` : `anybody who may ${rule.level === "admin" ? "administer" : rule.level}`
        )
      )
    ],
    hasAddresses: rules.some(({ kind }) => kind === "address"),
    async membership(login, signal) {
      const name = login.toLowerCase();
      if (name.includes("@"))
        return rules.find((rule) => rule.kind === "address" && rule.address.toLowerCase() === name)?.why;
      for (const rule of rules) if (rule.kind === "user" && rule.login.toLowerCase() === name) return rule.why;
      for (const rule of rules)
        if (rule.kind === "permission") {
          const level = await given.github.permission(login, signal);
          if (import_chunk_ZXUR64IB.PERMISSIONS.indexOf(level) >= import_chunk_ZXUR64IB.PERMISSIONS.indexOf(rule.level)) return rule.why;
        }
      const unreadable = [];
      for (const rule of rules) {
        if (rule.kind !== "team") continue;
        try {
          const members = await given.github.teamMembers(rule.team, signal);
          if (members.some((member) => member.toLowerCase() === name)) return rule.why;
        } catch (error) {
          if (!(error instanceof import_errors.Undecidable)) throw error;
          unreadable.push(error);
        }
      }
      const [first] = unreadable;
      if (first !== void 0)
        throw new import_errors.Undecidable(`Whether ${login} may decide this is not known: ${(0, import_errors.messageOf)(first)}`, {
          rule: "team-unreadable",
          help: first.help,
          cause: first
        });
      return void 0;
    }
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PERSON_PATTERN,
  electorate
});
