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
    "commit-unknown",
    "The commit is not known",
    "A report has to be about a commit, and none is judged here.",
    "Give `sha` of the action, or run it for a pull request."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-committed",
    "The report is committed to the repository",
    "Whoever writes the change could write the report as well.",
    "Remove it from the repository, and let the job that makes it hand it over."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-unreadable",
    "The report cannot be read",
    "What was found there is not known.",
    "Write it with `--format json --output FILE`, and keep it in an artifact of its own."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-other-commit",
    "The report is about another commit",
    "What is deployed is not what was looked at.",
    "Let it be made for this commit."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-other-environment",
    "The report is about another environment",
    "What holds in one place need not hold in the other.",
    "Let it be made for this environment."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-too-old",
    "The report is too old",
    "What it saw may have changed: a backup has aged, a disk has filled.",
    "Let it be made again."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-incomplete",
    "The report lacks what is asked",
    "An item that did not run has found nothing.",
    "Correct the id or the stage, or let it run there."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-no-go",
    "The report does not say GO",
    "What failed there concerns what is about to happen here.",
    "Mend there what it names."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-workflow-changed",
    "The pull request rewrites the workflow that makes the report",
    "Whoever writes the workflow writes what it reports.",
    "Merge the change of the workflow by itself, with a waiver of this item for that pull request, and then the rest."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-inconsistent",
    "The verdict of the report does not follow from its items",
    "Somebody has edited it, or it was cut.",
    "Let it be made again."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "repository-unknown",
    "The repository is not known",
    "An attestation counts for the repository in which it was made, and none is known here.",
    "Give `repository`, or GITHUB_REPOSITORY."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "attestation-missing",
    "The report is not attested",
    "Whoever could write the file could write the report.",
    "Let the workflow that makes it attest it, with actions/attest and `subject-path`; give this job `attestations: read`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "attestation-invalid",
    "The attestation of the report does not hold",
    "It was altered, signed outside of the time of its certificate, or signed under an authority that nobody here trusts.",
    "Let it be made and attested again; for a private repository name GitHub\u2019s own authority with `trusted-root`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "attestation-other-subject",
    "The attestation is about another report",
    "What was signed is not what is shown.",
    "Hand the report on to the byte as it was attested."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "attestation-other-predicate",
    "The attestation is of another type",
    "It vouches for something else: how a file was built, and not what a gate has found.",
    "Attest it with the `predicate.json` that gonogo writes, or name the other type with `predicate-type`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "attestation-other-signer",
    "Somebody else has attested the report",
    "Everybody can have a file signed by a workflow of their own repository.",
    "Let the workflow that is named attest it, in the repository that is named."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "trusted-root-unreadable",
    "The trusted root cannot be read",
    "Without it nobody can say whose signature this is.",
    "Write it with `gh attestation trusted-root`, and commit it to the base branch."
  )
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
