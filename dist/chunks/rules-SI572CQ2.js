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
var import_chunk_WIJKVOVE = require("./chunk-WIJKVOVE.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var rules = [
  (0, import_chunk_WIJKVOVE.rulePage)(
    "github-no",
    "GitHub says no",
    "Something that the checklist asks of GitHub is not so.",
    "Read the findings beside it, and mend each."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "github-unavailable",
    "GitHub cannot be asked",
    "There is no token or no repository, so that nothing is known.",
    "Run it in a workflow, or set GITHUB_TOKEN and GITHUB_REPOSITORY."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "commit-unknown",
    "The commit is not known",
    "What is asked is about a commit, and there is none of this name.",
    "Give `ref` the name of a commit, branch or tag that is pushed."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "no-pull-request",
    "No pull request belongs to the commit",
    "Reviews and labels stand on pull requests; a commit that was pushed directly has none.",
    "Let changes come through pull requests."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "review-missing",
    "An approval is missing",
    "Nobody who may approve has looked at the change as it is.",
    "Ask for an approving review of the newest commit.",
    { level: "notice" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "review-changes-requested",
    "A reviewer requests changes",
    "Somebody whose approval counts has found something wrong.",
    "Settle it with the reviewer, who then approves or dismisses the review."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "check-missing",
    "A check has not run on this commit",
    "A check of this name has reported nothing. A name that is wrong never will.",
    "Wait for it, or correct its name.",
    { level: "notice" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "check-running",
    "A check has not ended",
    "It may still fail.",
    "Wait until it has ended; the gate looks again when it runs again.",
    { level: "notice" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("check-failed", "A check failed", "Users would get what the check found.", "Mend it and push again."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "check-skipped",
    "A check was skipped or neutral",
    "A check that did not run has found nothing because it has not looked. GitHub itself lets it pass.",
    "Let it run, or say with `allow-skipped: true` that it need not."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "not-deployed",
    "The commit is not live in the earlier environment",
    "Production would be the first place where this very commit runs.",
    "Deploy it there first."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "deployment-running",
    "The deployment to the earlier environment has not ended",
    "Whether it works there is not known yet.",
    "Wait until it has ended.",
    { level: "notice" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "deployment-failed",
    "The deployment to the earlier environment failed",
    "What failed there will fail in production.",
    "Mend it and deploy there again."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "deployment-too-young",
    "The commit has not been live long enough",
    "Errors that come with time or load have had no time to show.",
    "Wait, and look at it meanwhile.",
    { level: "notice" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "label-missing",
    "A label is missing",
    "The label stands for something that somebody has to confirm.",
    "Add it when it is true."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "label-present",
    "A label is there that must not be",
    "The label stands for a reason not to go on.",
    "Settle the reason, then take the label off."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "blocking-issue",
    "An issue blocks the deploy",
    "Somebody found something that has to be settled before users get it.",
    "Settle the issue and close it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "tag-missing",
    "The tag does not exist",
    "The release cannot be found again by its name.",
    "Tag the commit that is released."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "tag-elsewhere",
    "The tag points to another commit",
    "What is deployed is not what the release says.",
    "Release the commit that is tagged, or tag this one under a new name."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "release-missing",
    "The release is not published",
    "Users cannot read what changes.",
    "Publish the release."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "branch-behind",
    "The branch lacks commits of its base",
    "What is merged was never tested together.",
    "Merge the base into the branch, or rebase it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "commit-unsigned",
    "A commit has no verified signature",
    "Who wrote it is only what the commit itself claims.",
    "Sign the commits, and add the key to your account."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "too-many-commits",
    "The change has more commits than GitHub lists",
    "Those that are not listed were not looked at.",
    "Split the change."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "security-alert",
    "A security alert is open",
    "A weakness that is known is shipped to users.",
    "Mend it, or dismiss the alert with a reason."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "scanner-off",
    "A scanner is not switched on",
    "That there is no alert says nothing when nobody looks.",
    "Switch the scanner on, and give the token the permission to read its alerts."
  )
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
