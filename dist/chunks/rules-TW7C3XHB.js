import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  rulePage
} from "./chunk-7UAAMTLL.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/github/rules.ts
var rules = [
  rulePage(
    "github-no",
    "GitHub says no",
    "Something that the checklist asks of GitHub is not so.",
    "Read the findings beside it, and mend each."
  ),
  rulePage(
    "github-unavailable",
    "GitHub cannot be asked",
    "There is no token or no repository, so that nothing is known.",
    "Run it in a workflow, or set GITHUB_TOKEN and GITHUB_REPOSITORY."
  ),
  rulePage(
    "commit-unknown",
    "The commit is not known",
    "What is asked is about a commit, and there is none of this name.",
    "Give `ref` the name of a commit, branch or tag that is pushed."
  ),
  rulePage(
    "no-pull-request",
    "No pull request belongs to the commit",
    "Reviews and labels stand on pull requests; a commit that was pushed directly has none.",
    "Let changes come through pull requests."
  ),
  rulePage(
    "review-missing",
    "An approval is missing",
    "Nobody who may approve has looked at the change as it is.",
    "Ask for an approving review of the newest commit.",
    { level: "notice" }
  ),
  rulePage(
    "review-changes-requested",
    "A reviewer requests changes",
    "Somebody whose approval counts has found something wrong.",
    "Settle it with the reviewer, who then approves or dismisses the review."
  ),
  rulePage(
    "check-missing",
    "A check has not run on this commit",
    "A check of this name has reported nothing. A name that is wrong never will.",
    "Wait for it, or correct its name.",
    { level: "notice" }
  ),
  rulePage(
    "check-running",
    "A check has not ended",
    "It may still fail.",
    "Wait until it has ended; the gate looks again when it runs again.",
    { level: "notice" }
  ),
  rulePage("check-failed", "A check failed", "Users would get what the check found.", "Mend it and push again."),
  rulePage(
    "check-skipped",
    "A check was skipped or neutral",
    "A check that did not run has found nothing because it has not looked. GitHub itself lets it pass.",
    "Let it run, or say with `allow-skipped: true` that it need not."
  ),
  rulePage(
    "not-deployed",
    "The commit is not live in the earlier environment",
    "Production would be the first place where this very commit runs.",
    "Deploy it there first."
  ),
  rulePage(
    "deployment-running",
    "The deployment to the earlier environment has not ended",
    "Whether it works there is not known yet.",
    "Wait until it has ended.",
    { level: "notice" }
  ),
  rulePage(
    "deployment-failed",
    "The deployment to the earlier environment failed",
    "What failed there will fail in production.",
    "Mend it and deploy there again."
  ),
  rulePage(
    "deployment-too-young",
    "The commit has not been live long enough",
    "Errors that come with time or load have had no time to show.",
    "Wait, and look at it meanwhile.",
    { level: "notice" }
  ),
  rulePage(
    "label-missing",
    "A label is missing",
    "The label stands for something that somebody has to confirm.",
    "Add it when it is true."
  ),
  rulePage(
    "label-present",
    "A label is there that must not be",
    "The label stands for a reason not to go on.",
    "Settle the reason, then take the label off."
  ),
  rulePage(
    "blocking-issue",
    "An issue blocks the deploy",
    "Somebody found something that has to be settled before users get it.",
    "Settle the issue and close it."
  ),
  rulePage(
    "tag-missing",
    "The tag does not exist",
    "The release cannot be found again by its name.",
    "Tag the commit that is released."
  ),
  rulePage(
    "tag-elsewhere",
    "The tag points to another commit",
    "What is deployed is not what the release says.",
    "Release the commit that is tagged, or tag this one under a new name."
  ),
  rulePage(
    "release-missing",
    "The release is not published",
    "Users cannot read what changes.",
    "Publish the release."
  ),
  rulePage(
    "branch-behind",
    "The branch lacks commits of its base",
    "What is merged was never tested together.",
    "Merge the base into the branch, or rebase it."
  ),
  rulePage(
    "commit-unsigned",
    "A commit has no verified signature",
    "Who wrote it is only what the commit itself claims.",
    "Sign the commits, and add the key to your account."
  ),
  rulePage(
    "too-many-commits",
    "The change has more commits than GitHub lists",
    "Those that are not listed were not looked at.",
    "Split the change."
  ),
  rulePage(
    "security-alert",
    "A security alert is open",
    "A weakness that is known is shipped to users.",
    "Mend it, or dismiss the alert with a reason."
  ),
  rulePage(
    "scanner-off",
    "A scanner is not switched on",
    "That there is no alert says nothing when nobody looks.",
    "Switch the scanner on, and give the token the permission to read its alerts."
  )
];
export {
  rules
};
