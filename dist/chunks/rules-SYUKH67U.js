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

// src/checks/tests/rules.ts
var rules = [
  rulePage(
    "report-missing",
    "There is no report",
    "Whether the tests passed is not known, and no answer is never a pass.",
    "Let the tests write the report before this item runs; hand it over with `actions/download-artifact` when they run in another job."
  ),
  rulePage(
    "report-unreadable",
    "A report cannot be read",
    "It was cut off, or is of another format: what it would say is not known.",
    "Look whether the test run ended, or name the format. A document type declaration in XML is never read."
  ),
  rulePage(
    "report-stale",
    "A report is too old",
    "It speaks about code that has changed since.",
    "Run the tests again."
  ),
  rulePage(
    "report-of-other-commit",
    "A report is of another commit",
    "Something else was tested than what is deployed.",
    "Run the tests on this commit."
  ),
  rulePage(
    "report-of-unknown-commit",
    "A report does not name its commit",
    "It may speak about other code.",
    "Let the test run write the commit into the report: a property `commit` in JUnit XML, `results.environment.commit` in CTRF, `captureGitInfo` in Playwright."
  ),
  rulePage(
    "run-incomplete",
    "Something failed outside the tests",
    "A suite could not be loaded or the run was broken off, so that its tests are not in the report.",
    "Look at the log of the test run."
  ),
  rulePage(
    "no-tests",
    "No test ran",
    "An empty report looks green and proves nothing.",
    "Look at the log of the test run: it may have found no tests, or all were skipped."
  ),
  rulePage("test-failed", "A test failed", "What it describes does not work.", "Mend the code, or the test."),
  rulePage(
    "test-not-run",
    "A test that was named did not run",
    "What it describes was not looked at.",
    "Let it run, or correct the name."
  ),
  rulePage("test-skipped", "A test that was named was skipped", "What it describes was not looked at.", "Let it run."),
  rulePage(
    "test-flaky",
    "A test passed only when it was tried again",
    "What fails now and then in tests does so for users as well.",
    "Find out why, and mend it. `flaky: refuse` makes it a failure."
  ),
  rulePage(
    "test-count",
    "The number of tests is not as it should be",
    "Tests were lost, skipped or switched off.",
    "Look at the report for what is missing or too much."
  )
];
export {
  rules
};
