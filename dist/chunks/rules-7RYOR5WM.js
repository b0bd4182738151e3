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
    "report-missing",
    "There is no report",
    "Whether the tests passed is not known, and no answer is never a pass.",
    "Let the tests write the report before this item runs; hand it over with `actions/download-artifact` when they run in another job."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-unreadable",
    "A report cannot be read",
    "It was cut off, or is of another format: what it would say is not known.",
    "Look whether the test run ended, or name the format. A document type declaration in XML is never read."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-stale",
    "A report is too old",
    "It speaks about code that has changed since.",
    "Run the tests again."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-of-other-commit",
    "A report is of another commit",
    "Something else was tested than what is deployed.",
    "Run the tests on this commit."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "report-of-unknown-commit",
    "A report does not name its commit",
    "It may speak about other code.",
    "Let the test run write the commit into the report: a property `commit` in JUnit XML, `results.environment.commit` in CTRF, `captureGitInfo` in Playwright."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "run-incomplete",
    "Something failed outside the tests",
    "A suite could not be loaded or the run was broken off, so that its tests are not in the report.",
    "Look at the log of the test run."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "no-tests",
    "No test ran",
    "An empty report looks green and proves nothing.",
    "Look at the log of the test run: it may have found no tests, or all were skipped."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("test-failed", "A test failed", "What it describes does not work.", "Mend the code, or the test."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "test-not-run",
    "A test that was named did not run",
    "What it describes was not looked at.",
    "Let it run, or correct the name."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("test-skipped", "A test that was named was skipped", "What it describes was not looked at.", "Let it run."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "test-flaky",
    "A test passed only when it was tried again",
    "What fails now and then in tests does so for users as well.",
    "Find out why, and mend it. `flaky: refuse` makes it a failure."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "test-count",
    "The number of tests is not as it should be",
    "Tests were lost, skipped or switched off.",
    "Look at the report for what is missing or too much."
  )
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
