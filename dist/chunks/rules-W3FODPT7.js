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
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var rules = [
  {
    rule: "sign-off-not-counted",
    title: "A decision was given and does not count",
    level: "notice",
    danger: "Somebody believes that they have signed, and the gate still waits. A signature counts when the person may give it, had no part in the change, did not edit the comment afterwards, and when the files that it covers are still as they were.",
    remedy: "Read why it does not count, look at the change as it is now, and sign again in a new comment or review."
  },
  {
    rule: "sign-off-rejected",
    title: "A person who may sign says no",
    level: "error",
    danger: "Somebody who answers for this item found a reason against it. Going on would ship what they warned of.",
    remedy: "Settle the reason with them. They take their word back with `/gonogo revoke ITEM`, or with a new review."
  },
  {
    rule: "command-not-understood",
    title: "A line that begins with /gonogo was not understood",
    level: "warning",
    danger: "Nothing happened, and the person who wrote it may think that something did.",
    remedy: "Write it again in a new comment, as the message says. An edited comment does not count.",
    bad: "/gonogo n/a backup",
    good: "/gonogo n/a backup because this release has no database change",
    language: "text"
  },
  {
    rule: "no-code-owner",
    title: "Only code owners may sign, and nobody owns the files",
    level: "error",
    danger: "The item could never be signed: the files that changed have no line in CODEOWNERS.",
    remedy: "Add their owners to CODEOWNERS, or name somebody in `by`."
  },
  {
    rule: "role-unknown",
    title: "A role is used that the manifest does not define",
    level: "error",
    danger: "Nobody holds the role, so that the item could never be signed.",
    remedy: "Add the role with its people to `roles` of the manifest, or correct its name.",
    bad: "with: { by: [role:dba] }",
    good: 'roles:\n  dba: ["@octocat"]',
    language: "yaml"
  },
  {
    rule: "team-unreadable",
    title: "A team that may sign cannot be read",
    level: "error",
    danger: "Somebody signed who may be a member of the team, and the token cannot see it. The token of a workflow never can.",
    remedy: "Name the people, or give the action the token of a GitHub App that may read members."
  },
  {
    rule: "sign-off-record-not-understood",
    title: "A file among the committed decisions is none",
    level: "warning",
    danger: "Somebody may think that they have decided something, and nothing happened.",
    remedy: "Write it with `gonogo sign ITEM`, and commit it as it is."
  },
  {
    rule: "sign-off-history-missing",
    title: "Who committed a record is not known",
    level: "error",
    danger: "A committed decision is worth as much as the commit that brought it. In a clone without its history every file seems to come from the oldest commit that is there.",
    remedy: "Fetch the whole history: `fetch-depth: 0` on actions/checkout, `GIT_DEPTH: 0` on GitLab."
  },
  {
    rule: "sign-off-base-unknown",
    title: "Who wrote the change is not known",
    level: "error",
    danger: "Nobody signs for a change of their own. Without knowing what the change is compared with, its authors are not known either.",
    remedy: "Name what it is compared with (`--base`): the branch it goes to, or the release before. Or set `not-author: false`."
  },
  {
    rule: "sign-off-records-too-many",
    title: "There are more records than are read",
    level: "error",
    danger: "A decision that is not read could be a rejection.",
    remedy: "Remove the records of earlier releases: git keeps them."
  },
  {
    rule: "authors-unknown",
    title: "GitHub does not list all commits of the pull request",
    level: "error",
    danger: "Nobody signs for a change of their own, and whose commits are not listed could.",
    remedy: "Squash the commits, or split the pull request."
  },
  {
    rule: "tree-too-large",
    title: "The repository has more files than GitHub lists",
    level: "error",
    danger: "Whether a file that the signature covers has changed cannot be told, so that the signature cannot be trusted.",
    remedy: "Use `strict: true`: the signature then holds for one commit and no files have to be compared."
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
