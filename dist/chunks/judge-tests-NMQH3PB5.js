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
  judgeTests: () => judgeTests
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DL6VSWKT = require("./chunk-DL6VSWKT.js");
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_comparison = require("./start.cjs").modules["src/core/comparison.ts"];
var import_suggest = require("./start.cjs").modules["src/core/suggest.ts"];
var judgeOrigin = async ({ path, modifiedAt, report }, options, { git, clock, subject, signal }) => {
  const limit = options["max-age"];
  const ranAt = report.ranAt === void 0 ? modifiedAt : Math.min(report.ranAt, modifiedAt);
  const age = clock.now() - ranAt;
  if (limit !== void 0 && age > limit)
    return {
      rule: "report-stale",
      level: "error",
      message: `${path} is ${(0, import_units.formatDuration)(age)} old; the limit is ${(0, import_units.formatDuration)(limit)}.`,
      path,
      help: "Run the tests again."
    };
  if (options.commit === "ignore") return void 0;
  if (report.commit === void 0) {
    const older = report.ranAt === void 0 ? void 0 : await olderThanCommit(report.ranAt, git, signal);
    if (older !== void 0)
      return {
        rule: "report-of-other-commit",
        level: "error",
        message: `${path} says that it ran on ${new Date(report.ranAt ?? 0).toISOString().slice(0, 10)}, ${(0, import_units.formatDuration)(older)} before this commit was made.`,
        path,
        help: "Run the tests on this commit, or say `commit: ignore` where an older run counts."
      };
    return options.commit === "required" ? {
      rule: "report-of-unknown-commit",
      level: "error",
      message: `${path} does not say of which commit it is.`,
      path,
      help: "Let the test run write the commit into the report: a property `commit` in JUnit XML, `results.environment.commit` in CTRF."
    } : void 0;
  }
  const stated = report.commit.toLowerCase();
  const own = [subject.sha, await git.head(signal)].filter((sha) => sha !== void 0);
  if (own.some((sha) => sha.startsWith(stated) || stated.startsWith(sha))) return void 0;
  return {
    rule: "report-of-other-commit",
    level: "error",
    message: `${path} is of commit ${stated.slice(0, 12)}${own[0] === void 0 ? "" : `, not of ${own[0].slice(0, 12)}`}.`,
    path,
    help: "Run the tests on this commit."
  };
};
var DAY_MS = 24 * 36e5;
var olderThanCommit = async (ranAt, git, signal) => {
  if (await git.head(signal) === void 0) return void 0;
  const madeAt = Number(Buffer.from(await git.run(["show", "-s", "--format=%ct", "HEAD"], signal)).toString()) * 1e3;
  return madeAt - ranAt > DAY_MS ? madeAt - ranAt : void 0;
};
var JOINS = [" ", " > ", " \u203A ", ".", "::", "/", " - ", ": ", " \xBB "];
var findTests = (tests, name) => {
  const wanted = plain(name);
  const exact = tests.filter((test) => plain(test.name) === wanted);
  if (exact.length > 0) return exact;
  const full = tests.filter((test) => namesOf(test).has(wanted));
  if (full.length > 0) return full;
  return tests.filter(
    (test) => [...namesOf(test)].some((one) => one.startsWith(`${wanted}[`) || one.startsWith(`${wanted} [`))
  );
};
var findSuite = (tests, name) => {
  const wanted = plain(name);
  return tests.filter(
    (test) => test.suites.some(
      (suite, index) => plain(suite) === wanted || // Paths are absolute in some reports.
      plain(suite).endsWith(`/${wanted}`) || index > 0 && JOINS.some(
        (join) => suffixes(test.suites.slice(0, index + 1)).some((parts) => plain(parts.join(join)) === wanted)
      )
    ) || test.file !== void 0 && (plain(test.file) === wanted || plain(test.file).endsWith(`/${wanted}`))
  );
};
var matchTests = (tests, source) => {
  const pattern = (0, import_chunk_36BVGA52.needPattern)(source);
  return tests.filter((test) => pattern.test(test.name) || pattern.test(fullName(test)));
};
var matchSuites = (tests, source) => {
  const pattern = (0, import_chunk_36BVGA52.needPattern)(source);
  return tests.filter(
    (test) => test.suites.some((suite) => pattern.test(suite)) || pattern.test(test.suites.join(" > "))
  );
};
var fullName = (test) => [...test.suites, test.name].join(" > ");
var plain = (name) => name.replace(/\s+/g, " ").replaceAll("\\", "/").trim();
var suffixes = (parts) => parts.map((_, index) => parts.slice(index));
var namesOf = (test) => {
  const names = /* @__PURE__ */ new Set([plain(test.name)]);
  for (const parts of suffixes([...test.suites, test.name]))
    for (const join of JOINS) names.add(plain(parts.join(join)));
  for (const suite of test.suites)
    for (const join of JOINS) {
      const prefix = plain(suite) + join;
      if (plain(test.name).startsWith(prefix)) names.add(plain(test.name).slice(prefix.length).trim());
    }
  for (const separator of [" > ", " \u203A ", " \xBB "]) {
    const parts = plain(test.name).split(separator);
    for (const inner of suffixes(parts)) names.add(inner.join(separator));
  }
  return names;
};
var judgeResults = (tests, options) => {
  const findings = [];
  const told = /* @__PURE__ */ new Set();
  const isNamed = options.names !== void 0 || options.suites !== void 0;
  if (tests.length === 0)
    findings.push({
      rule: "no-tests",
      level: "error",
      message: "No test ran.",
      help: "Look at the log of the test run: it may have found no tests, or ended before them."
    });
  for (const wanted of options.names ?? []) judgeWanted(wanted, "test", tests, options, told, findings);
  for (const wanted of options.suites ?? []) judgeWanted(wanted, "suite", tests, options, told, findings);
  const failedLimit = options.counts?.failed;
  for (const test of tests) {
    if (told.has(test)) continue;
    if (test.status === "failed" && failedLimit === void 0)
      findings.push(describe(test, isNamed && options.others === "may-fail" ? "warning" : "error"));
    if (test.status === "flaky" && (!isNamed || options.others === "have-to-pass"))
      findings.push(describeFlaky(test, options));
  }
  if (tests.length > 0 && !isNamed && tests.every((test) => test.status === "skipped"))
    findings.push({
      rule: "no-tests",
      level: "error",
      message: `All ${tests.length} tests were skipped.`,
      help: "Let the tests run: a test that was skipped proves nothing."
    });
  judgeCounts(tests, options, findings);
  return findings;
};
var judgeWanted = (wanted, noun, tests, options, told, findings) => {
  const name = typeof wanted === "string" ? wanted : wanted.matches;
  const found = typeof wanted === "string" ? (noun === "test" ? findTests : findSuite)(tests, wanted) : (noun === "test" ? matchTests : matchSuites)(tests, wanted.matches);
  const countLimits = typeof wanted === "string" ? void 0 : wanted.count;
  if (found.length === 0 && countLimits === void 0) {
    const known = noun === "test" ? tests.map((test) => test.name) : tests.flatMap((test) => test.suites);
    const meant = typeof wanted === "string" ? (0, import_suggest.nearest)(wanted, new Set(known)) : void 0;
    findings.push({
      rule: "test-not-run",
      level: "error",
      message: `The ${noun} "${name}" did not run.${meant === void 0 ? "" : ` There is "${meant}".`}`,
      help: `Let it run, or correct the name: it has to be that of the ${noun} in the report.`
    });
  }
  for (const limit of countLimits ?? [])
    if (!(0, import_comparison.holds)(limit, found.length))
      findings.push({
        rule: "test-count",
        level: "error",
        message: `${found.length} tests match ${name}; it has to be ${limit.text}.`,
        help: "Add the tests that are missing, or correct the pattern."
      });
  for (const test of found) {
    if (told.has(test)) continue;
    told.add(test);
    if (test.status === "failed") findings.push(describe(test, "error"));
    if (test.status === "skipped")
      findings.push({
        rule: "test-skipped",
        level: "error",
        message: `The test "${fullName(test)}" was skipped.`,
        ...placeOf(test),
        help: "Let it run: a test that was skipped proves nothing."
      });
    if (test.status === "flaky") findings.push(describeFlaky(test, options));
  }
};
var describe = (test, level) => ({
  rule: "test-failed",
  level,
  message: `The test "${fullName(test)}" failed${test.reason === void 0 ? "." : `: ${test.reason}`}`,
  ...placeOf(test),
  help: "Mend the code, or the test."
});
var describeFlaky = (test, options) => ({
  rule: "test-flaky",
  level: options.flaky === "refuse" ? "error" : "warning",
  message: `The test "${fullName(test)}" passed only when it was tried again.`,
  ...placeOf(test),
  help: "Find out why it fails at times: users meet the same."
});
var placeOf = ({ file, line }) => file === void 0 ? {} : { path: file, ...line === void 0 ? {} : { line } };
var judgeCounts = (tests, { counts }, findings) => {
  if (counts === void 0) return;
  const number2 = (...states) => tests.filter(({ status }) => states.includes(status)).length;
  const judge = (name, value, wanted) => {
    for (const limit of wanted ?? [])
      if (!(0, import_comparison.holds)(limit, value))
        findings.push({
          rule: "test-count",
          level: "error",
          message: `${value} tests ${name}; it has to be ${limit.text}.`,
          help: "Look at the report for what is missing or too much."
        });
  };
  judge("ran or were skipped", tests.length, counts.total);
  judge("passed", number2("passed", "flaky"), counts.passed);
  judge("failed", number2("failed"), counts.failed);
  judge("were skipped", number2("skipped"), counts.skipped);
  judge("were flaky", number2("flaky"), counts.flaky);
};
var firstLine = (message) => {
  if (typeof message !== "string") return void 0;
  const line = message.replace(/\u001b\[[0-9;]*m/g, "").split("\n").find((text2) => text2.trim() !== "")?.trim();
  return line === void 0 ? void 0 : line.length > 160 ? `${line.slice(0, 160)}\u2026` : line;
};
var withReason = (message) => {
  const reason = firstLine(message);
  return reason === void 0 ? {} : { reason };
};
var isCommitKey = (key) => /^(?:git[._-]?)?(?:commit|sha|revision|head)(?:[._-]?(?:sha|hash|id))?$|^(?:GITHUB_SHA|CI_COMMIT_SHA|GIT_COMMIT|BUILD_VCS_NUMBER|build\.commit|vcs\.revision)$/i.test(
  key
);
var isCommit = (value) => typeof value === "string" && /^[0-9a-f]{7,64}$/i.test(value);
var readJsonReport = (text2, format) => {
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    return { unreadable: "it is no JSON, or was cut off" };
  }
  if (!isMapping(value)) return { unreadable: "it is JSON of no format that is known" };
  const found = FORMATS.find(({ names, fits }) => format === "auto" ? fits(value) : names.includes(format));
  if (found === void 0) return { unreadable: "it is JSON of no format that is known" };
  if (!found.fits(value)) return { unreadable: `it is no report of ${format}` };
  return found.read(value);
};
var isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var mappings = (value) => Array.isArray(value) ? value.filter(isMapping) : [];
var text = (value) => typeof value === "string" ? value : "";
var mapping = (value) => isMapping(value) ? value : {};
var optional = (key, value) => typeof value === "string" && value !== "" ? { [key]: value } : {};
var lineOf = (value) => typeof value === "number" && Number.isInteger(value) && value > 0 ? { line: value } : {};
var ranAtOf = (value) => {
  const time = typeof value === "number" ? value : typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) || time <= 0 ? {} : { ranAt: time };
};
var commitIn = (value) => {
  for (const [key, inner] of Object.entries(mapping(value))) {
    if (isCommitKey(key) && isCommit(inner)) return { commit: inner };
    if (isMapping(inner)) {
      const [, hash] = Object.entries(inner).find(([name, one]) => (isCommitKey(name) || name === "hash") && isCommit(one)) ?? [];
      if (/commit|git|ci|environment/i.test(key) && isCommit(hash)) return { commit: hash };
    }
  }
  return {};
};
var readPlaywright = (report) => {
  const tests = [];
  const walk = (suite, above) => {
    const suites = text(suite["title"]) === "" ? above : [...above, text(suite["title"])];
    for (const spec of mappings(suite["specs"]))
      for (const test of mappings(spec["tests"])) {
        const results = mappings(test["results"]);
        const last = results.at(-1);
        tests.push({
          name: text(spec["title"]),
          suites: [...text(test["projectName"]) === "" ? [] : [`[${text(test["projectName"])}]`], ...suites],
          status: playwrightStatus(text(test["status"]), results.length),
          ...optional("file", spec["file"]),
          ...lineOf(spec["line"]),
          ...test["status"] === "unexpected" ? withReason(mapping(last?.["error"])["message"]) : {}
        });
      }
    for (const inner of mappings(suite["suites"])) walk(inner, suites);
  };
  for (const suite of mappings(report["suites"])) walk(suite, []);
  return {
    format: "playwright",
    tests,
    problems: mappings(report["errors"]).map(
      (error) => `the run reports an error: ${withReason(error["message"]).reason ?? "unknown"}`
    ),
    ...ranAtOf(mapping(report["stats"])["startTime"]),
    ...commitIn(mapping(report["config"])["metadata"])
  };
};
var playwrightStatus = (status, results) => results === 0 || status === "skipped" ? "skipped" : status === "expected" ? "passed" : status === "flaky" ? "flaky" : "failed";
var readJest = (report) => {
  const tests = [];
  const problems = [];
  for (const file of mappings(report["testResults"])) {
    const path = text(file["name"]) || text(file["testFilePath"]);
    const results = mappings(file["assertionResults"] ?? file["testResults"]);
    for (const result of results)
      tests.push({
        name: text(result["title"]),
        suites: [path, ...Array.isArray(result["ancestorTitles"]) ? result["ancestorTitles"].map(text) : []].filter(
          (name) => name !== ""
        ),
        status: jestStatus(text(result["status"]), Number(result["invocations"] ?? 1)),
        file: path,
        ...lineOf(mapping(result["location"])["line"]),
        ...result["status"] === "failed" ? withReason(Array.isArray(result["failureMessages"]) ? result["failureMessages"][0] : "") : {}
      });
    const hasError = (file["status"] === "failed" || isMapping(file["testExecError"])) && !results.some((one) => one["status"] === "failed");
    if (hasError) problems.push(`${path} could not be run: ${withReason(file["message"]).reason ?? "unknown reason"}`);
  }
  if (report["wasInterrupted"] === true) problems.push("the run was interrupted");
  if (report["success"] === false && problems.length === 0 && !tests.some((test) => test.status === "failed"))
    problems.push("the run says that it did not succeed");
  return { format: "jest", tests, problems, ...ranAtOf(report["startTime"]), ...commitIn(report) };
};
var jestStatus = (status, invocations) => status === "passed" ? invocations > 1 ? "flaky" : "passed" : ["pending", "skipped", "todo", "disabled", "focused"].includes(status) ? "skipped" : "failed";
var readCtrf = (report) => {
  const results = mapping(report["results"]);
  const summary = mapping(results["summary"]);
  return {
    format: "ctrf",
    problems: [],
    tests: mappings(results["tests"]).map((test) => ({
      name: text(test["name"]),
      suites: Array.isArray(test["suite"]) ? test["suite"].map(text) : text(test["suite"]) === "" ? [] : text(test["suite"]).split(" > "),
      status: test["status"] === "passed" ? test["flaky"] === true || Number(test["retries"] ?? 0) > 0 ? "flaky" : "passed" : test["status"] === "skipped" || test["status"] === "pending" ? "skipped" : "failed",
      ...optional("file", test["filePath"]),
      ...lineOf(test["line"]),
      ...test["status"] === "failed" ? withReason(test["message"]) : {}
    })),
    ...ranAtOf(summary["start"]),
    ...commitIn(results["environment"]),
    ...commitIn({ environment: results["environment"] })
  };
};
var readMocha = (report) => {
  const pending = new Set(mappings(report["pending"]).map((test) => text(test["fullTitle"])));
  const failed2 = new Set(mappings(report["failures"]).map((test) => text(test["fullTitle"])));
  const passed2 = new Set(mappings(report["passes"]).map((test) => text(test["fullTitle"])));
  const tests = mappings(report["tests"]).map((test) => {
    const full = text(test["fullTitle"]);
    const title = text(test["title"]);
    return {
      name: title,
      suites: full.endsWith(title) && full.length > title.length ? [full.slice(0, -title.length).trim()] : [],
      status: failed2.has(full) ? "failed" : pending.has(full) ? "skipped" : passed2.has(full) ? Number(test["currentRetry"] ?? 0) > 0 ? "flaky" : "passed" : "failed",
      ...optional("file", test["file"]),
      ...withReason(mapping(test["err"])["message"])
    };
  });
  const announced = Number(mapping(report["stats"])["failures"] ?? 0);
  const counted = tests.filter((test) => test.status === "failed").length;
  return {
    format: "mocha",
    tests,
    // A hook that failed is counted and is no test.
    problems: announced > counted ? [`the run announces ${announced} failures and lists ${counted}`] : [],
    ...ranAtOf(mapping(report["stats"])["start"])
  };
};
var readPytest = (report) => ({
  format: "pytest",
  tests: mappings(report["tests"]).map((test) => {
    const parts = text(test["nodeid"]).split("::");
    const outcome = text(test["outcome"]);
    return {
      name: parts.at(-1) ?? "",
      suites: parts.slice(0, -1),
      status: outcome === "passed" || outcome === "xpassed" ? "passed" : outcome === "skipped" || outcome === "xfailed" || outcome === "deselected" ? "skipped" : "failed",
      ...optional("file", parts[0]),
      ...lineOf(typeof test["lineno"] === "number" ? test["lineno"] + 1 : void 0),
      ...withReason(mapping(mapping(test["call"])["crash"])["message"])
    };
  }),
  problems: mappings(report["collectors"]).filter((collector) => collector["outcome"] === "failed").map((collector) => `${text(collector["nodeid"])} could not be collected`),
  ...ranAtOf(typeof report["created"] === "number" ? report["created"] * 1e3 : void 0),
  ...commitIn(report["environment"])
});
var FORMATS = [
  {
    names: ["playwright"],
    fits: (report) => Array.isArray(report["suites"]) && isMapping(report["config"]),
    read: readPlaywright
  },
  {
    names: ["jest", "vitest"],
    fits: (report) => Array.isArray(report["testResults"]) && ("numTotalTests" in report || "success" in report),
    read: readJest
  },
  {
    names: ["ctrf"],
    fits: (report) => isMapping(report["results"]) && Array.isArray(report["results"]["tests"]),
    read: readCtrf
  },
  {
    names: ["mocha"],
    fits: (report) => isMapping(report["stats"]) && Array.isArray(report["tests"]) && Array.isArray(report["failures"]),
    read: readMocha
  },
  {
    names: ["pytest"],
    fits: (report) => Array.isArray(report["tests"]) && ("exitcode" in report || "pytest_version" in report),
    read: readPytest
  }
];
var readGoTest = (source) => {
  const status = /* @__PURE__ */ new Map();
  const problems = [];
  let ranAt;
  for (const line of source.split("\n")) {
    if (line.trim() === "") continue;
    let event;
    try {
      event = JSON.parse(line);
    } catch {
      return { unreadable: "a line of it is no JSON, or it was cut off" };
    }
    const { Action: action, Package: folder, Test: test, Time: time } = mapping(event);
    ranAt ??= ranAtOf(time).ranAt;
    if (typeof test !== "string") {
      if ((action === "fail" || action === "build-fail") && ![...status.values()].some((one) => one.suites[0] === folder && one.status === "failed"))
        problems.push(`the package ${text(folder)} failed outside its tests`);
      continue;
    }
    const key = `${text(folder)} ${test}`;
    const parts = test.split("/");
    const base = { name: parts.at(-1) ?? test, suites: [text(folder), ...parts.slice(0, -1)] };
    if (action === "run") status.set(key, { ...base, status: "failed", reason: "it did not end" });
    else if (action === "pass") status.set(key, { ...base, status: "passed" });
    else if (action === "skip") status.set(key, { ...base, status: "skipped" });
    else if (action === "fail") status.set(key, { ...base, status: "failed" });
  }
  return { format: "go", tests: [...status.values()], problems, ...ranAt === void 0 ? {} : { ranAt } };
};
var readJunit = async (text2) => {
  const tests = [];
  const problems = [];
  const suites = [];
  let current;
  let message = "";
  let collecting = false;
  let root;
  let ranAt;
  let commit;
  const mistake = await (0, import_chunk_DL6VSWKT.readXml)(
    text2,
    {
      open(rawName, attributes) {
        const name = rawName.replace(/^.*:/, "");
        root ??= name;
        if (name === "testsuite" || name === "testsuites") {
          suites.push({
            name: attributes["name"] ?? "",
            ...attributes["file"] === void 0 ? {} : { file: attributes["file"] },
            announced: number(attributes["failures"]) + number(attributes["errors"]),
            counted: 0
          });
          const time = Date.parse(attributes["timestamp"] ?? "");
          if (!Number.isNaN(time)) ranAt = Math.min(ranAt ?? time, time);
        } else if (name === "property") {
          const value = attributes["value"];
          if (commit === void 0 && isCommitKey(attributes["name"] ?? "") && isCommit(value)) commit = value;
        } else if (name === "testcase") {
          current = begin(attributes, suites);
        } else if (current !== void 0 && name in RESULTS) {
          if (name === "skipped" && attributes["type"] === "todo") current.todo = true;
          current.status = worse(current.status, RESULTS[name] ?? "failed");
          current.reason ??= attributes["message"] ?? attributes["type"] ?? "";
          collecting = name === "failure" || name === "error";
          message = "";
        } else if (current === void 0 && (name === "error" || name === "failure")) {
          problems.push(`the suite "${suites.at(-1)?.name ?? ""}" reports an error of its own`);
        }
      },
      text(part) {
        if (collecting && message.length < 2e3) message += part;
      },
      close(rawName) {
        const name = rawName.replace(/^.*:/, "");
        if (name in RESULTS) {
          if (current !== void 0 && current.reason?.trim() === "" && message.trim() !== "") current.reason = message;
          collecting = false;
        } else if (name === "testcase" && current !== void 0) {
          const { reason, todo = false, ...rest } = current;
          const test = todo ? { ...rest, status: "skipped" } : rest;
          tests.push({ ...test, ...test.status === "failed" ? withReason(reason) : {} });
          if (test.status === "failed") for (const suite of suites) suite.counted++;
          current = void 0;
        } else if (name === "testsuite" || name === "testsuites") {
          const suite = suites.pop();
          if (suite !== void 0 && suite.announced > suite.counted)
            problems.push(
              `"${suite.name === "" ? "the run" : suite.name}" announces ${suite.announced} failures and lists ${suite.counted}`
            );
        }
      }
    },
    { refuseDtd: true }
  );
  if (mistake !== void 0) return { unreadable: `${mistake.reason} (line ${mistake.line})` };
  if (root !== "testsuite" && root !== "testsuites")
    return { unreadable: `its root element is <${root ?? ""}>, not <testsuites>` };
  return {
    format: "junit",
    tests,
    problems,
    ...ranAt === void 0 ? {} : { ranAt },
    ...commit === void 0 ? {} : { commit }
  };
};
var RESULTS = {
  failure: "failed",
  error: "failed",
  skipped: "skipped",
  rerunFailure: "failed",
  rerunError: "failed",
  flakyFailure: "flaky",
  flakyError: "flaky"
};
var ORDER = ["passed", "flaky", "skipped", "failed"];
var worse = (left, right) => ORDER.indexOf(left) >= ORDER.indexOf(right) ? left : right;
var begin = (attributes, suites) => {
  const { name = "", classname, line, status, result } = attributes;
  const file = attributes["file"] ?? suites.findLast((suite) => suite.file !== void 0)?.file;
  const names = suites.map((suite) => suite.name).filter((one) => one !== "");
  const state = (status ?? result ?? "").toLowerCase();
  return {
    name,
    suites: [
      ...names,
      ...classname === void 0 || classname === "" || names.at(-1) === classname ? [] : [classname]
    ],
    ...file === void 0 ? {} : { file },
    ...line === void 0 || !/^\d+$/.test(line) || line === "0" ? {} : { line: Number(line) },
    status: /^(?:notrun|disabled|skipped|suppressed|ignored)$/.test(state) ? "skipped" : state.startsWith("fail") ? "failed" : "passed"
  };
};
var number = (text2) => text2 !== void 0 && /^\d+$/.test(text2) ? Number(text2) : 0;
var open = (name) => ({ name, planned: void 0, seen: 0, failed: 0 });
var readTap = (text2) => {
  const tests = [];
  const problems = [];
  const levels = [open("the run")];
  let yaml;
  let results = 0;
  const check = (level) => {
    if (level.planned !== void 0 && level.planned !== level.seen)
      problems.push(`${level.name} planned ${level.planned} tests and ran ${level.seen}`);
  };
  for (const raw of text2.split(/\r?\n/)) {
    const indent = /^ */.exec(raw)?.[0].length ?? 0;
    const line = raw.trim();
    if (yaml !== void 0) {
      if (raw === `${yaml}...`) yaml = void 0;
      continue;
    }
    if (line.startsWith("---") && indent >= 2) {
      yaml = " ".repeat(indent);
      continue;
    }
    const depth = Math.floor(indent / 4);
    const subtest = /^# Subtest: (.*)$/.exec(line);
    if (subtest !== null) {
      const at2 = Math.min(levels.length, depth + 1);
      levels.length = at2;
      levels.push(open(subtest[1] ?? ""));
      continue;
    }
    const plan = /^1\.\.(\d+)(?:\s*#\s*(.*))?$/.exec(line);
    if (plan !== null) {
      const level2 = levels[Math.min(depth, levels.length - 1)];
      if (level2 !== void 0) level2.planned = Number(plan[1]);
      continue;
    }
    const bail = /^Bail out!\s*(.*)$/i.exec(line);
    if (bail !== null) {
      problems.push(`the run was broken off: ${bail[1] === "" ? "no reason" : bail[1] ?? ""}`);
      continue;
    }
    const result = /^(not )?ok\b\s*(\d+)?\s*(?:- )?(.*)$/.exec(line);
    if (result === null) continue;
    results++;
    const at = Math.min(depth, levels.length - 1);
    const level = levels[at];
    if (level === void 0) continue;
    level.seen++;
    const directive = /(?:^|\s)#\s*(SKIP|TODO)\b\s*(.*)$/i.exec(result[3] ?? "");
    const name = (directive === null ? result[3] ?? "" : (result[3] ?? "").slice(0, directive.index)).replaceAll("\\#", "#").trim();
    const failed2 = result[1] !== void 0;
    const status = directive !== null ? "skipped" : failed2 ? "failed" : "passed";
    const inner = levels[at + 1];
    levels.length = at + 1;
    if (status === "failed") level.failed++;
    if (inner !== void 0 && inner.seen > 0) {
      check(inner);
      if (failed2 && inner.failed === 0 && directive === null) problems.push(`"${name}" failed outside its tests`);
      continue;
    }
    tests.push({
      name: name === "" ? `test ${result[2] ?? level.seen}` : name,
      suites: levels.slice(1).map((one) => one.name),
      status
    });
  }
  const [run] = levels;
  if (run !== void 0) check(run);
  if (results === 0 && run?.planned !== 0) return { unreadable: "it has no line of TAP" };
  if (run?.planned === void 0) problems.push("the run was cut off: its plan is missing");
  return { format: "tap", tests, problems };
};
var readReport = async (text2, format) => {
  const start = text2.slice(0, 2e4).trimStart();
  if (start === "") return { unreadable: "it is empty" };
  if (format === "junit" || format === "auto" && start.startsWith("<")) return readJunit(text2);
  if (format === "tap") return readTap(text2);
  if (format === "go" || format === "auto" && /^\{"(?:Time|Action|ImportPath)":/.test(start)) return readGoTest(text2);
  if (format !== "auto" || start.startsWith("{") || start.startsWith("[{")) return readJsonReport(text2, format);
  if (/^(?:TAP version 1[34]|1\.\.\d+|(?:not )?ok\b|# )/m.test(start)) return readTap(text2);
  return { unreadable: "it is neither JUnit XML nor JSON nor TAP" };
};
var MAX_REPORT_BYTES = 128 * 1024 * 1024;
var MAX_FINDINGS = 200;
var judgeTests = async (options, context) => {
  const files = context.files.at(context.directory);
  const unknown = [];
  const sources = await readAll(options, files, context, unknown);
  const tests = sources.flatMap(({ report }) => report.tests);
  const details = detailsOf(sources, tests);
  const [notRead] = unknown;
  if (notRead !== void 0)
    return (0, import_outcome.undecided)(notRead.message, { rule: notRead.rule, help: notRead.help ?? "", findings: unknown, ...details });
  const findings = [];
  for (const source of sources) {
    const origin = await judgeOrigin(source, options, context);
    if (origin !== void 0) findings.push(origin);
    for (const problem of source.report.problems)
      findings.push({
        rule: "run-incomplete",
        level: "error",
        message: `${source.path}: ${problem}.`,
        path: source.path,
        help: "Look at the log of the test run: something failed outside the tests, and they are not all there."
      });
  }
  findings.push(...await placed(judgeResults(tests, options), files));
  const wrong = findings.filter(({ level }) => level === "error");
  const [first] = wrong;
  if (first !== void 0)
    return (0, import_outcome.failed)(wrong.length === 1 ? first.message : `${first.message} And ${wrong.length - 1} more.`, {
      rule: first.rule,
      help: first.help ?? "",
      findings: findings.slice(0, MAX_FINDINGS),
      ...details
    });
  const named = (options.names?.length ?? 0) + (options.suites?.length ?? 0);
  const count = (status) => tests.filter((test) => test.status === status).length;
  return (0, import_outcome.passed)(
    `${named === 0 ? "" : `${named === 1 ? "what is named" : `all ${named} that are named`} passed; `}${count("passed") + count("flaky")} of ${tests.length} tests passed${count("skipped") === 0 ? "" : `, ${count("skipped")} skipped`}`,
    { ...details, findings: findings.slice(0, MAX_FINDINGS) }
  );
};
var readAll = async (options, files, context, unknown) => {
  const negated = options.report.filter((pattern) => pattern.startsWith("!"));
  const paths = /* @__PURE__ */ new Set();
  for (const pattern of options.report.filter((one) => !one.startsWith("!"))) {
    const found = await files.find([pattern, ...negated]);
    if (found.length === 0)
      unknown.push({
        rule: "report-missing",
        level: "error",
        message: `There is no report ${pattern}.`,
        help: "Let the tests write it before this item runs (for example `pytest --junitxml`, `jest --json --outputFile`), and hand it over when they run in another job."
      });
    for (const path of found) paths.add(path);
  }
  const sources = [];
  for (const path of paths) {
    context.signal.throwIfAborted();
    const shown = (0, import_paths.shownPath)(files, path);
    const [stat, text2] = [await files.stat(path), await files.readText(path, { maxBytes: MAX_REPORT_BYTES })];
    const report = await readReport(text2, options.format);
    if ("unreadable" in report)
      unknown.push({
        rule: "report-unreadable",
        level: "error",
        message: `${shown} cannot be read: ${report.unreadable}.`,
        path: shown,
        help: "Look whether the test run ended, or name the format."
      });
    else sources.push({ path: shown, modifiedAt: stat?.modifiedAt ?? 0, report });
  }
  return sources;
};
var detailsOf = (sources, tests) => {
  const count = (status) => tests.filter((test) => test.status === status).length;
  return {
    measurements: [
      { name: "total", value: tests.length },
      { name: "passed", value: count("passed") + count("flaky") },
      { name: "failed", value: count("failed") },
      { name: "skipped", value: count("skipped") },
      { name: "flaky", value: count("flaky") }
    ],
    evidence: {
      reports: sources.slice(0, 50).map(({ path, report }) => ({
        path,
        format: report.format,
        tests: report.tests.length,
        ...report.ranAt === void 0 ? {} : { ranAt: new Date(report.ranAt).toISOString() },
        ...report.commit === void 0 ? {} : { commit: report.commit }
      }))
    }
  };
};
var placed = async (findings, files) => Promise.all(
  findings.map(async (finding, index) => {
    const { path, line, ...rest } = finding;
    if (path === void 0 || index >= MAX_FINDINGS) return rest;
    const there = await files.stat(path).catch(() => void 0);
    const shown = (0, import_paths.shownPath)(files, path);
    return there?.kind === "file" && !shown.startsWith("/") ? { ...rest, path: shown, ...line === void 0 ? {} : { line } } : rest;
  })
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeTests
});
