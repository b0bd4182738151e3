import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_expectedValue
} from "./chunk-UZXYE4WY.js";
import {
  held_duration,
  held_limits,
  held_pattern,
  held_patterns,
  held_size,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_array,
  held_boolean,
  held_describe,
  held_int,
  held_maximum,
  held_meta,
  held_minLength,
  held_minimum,
  held_number,
  held_optional,
  held_pipe,
  held_record,
  held_refine,
  held_strictObject,
  held_string,
  held_superRefine,
  held_transform,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/run/index.ts
var stream = held_union([
  held_string().check(held_minLength(1)),
  held_strictObject({
    contains: held_optional(held_texts().check(held_describe("Texts that have to be in it."))),
    "not-contains": held_optional(held_texts().check(held_describe("Texts that must not be in it."))),
    matches: held_optional(held_patterns().check(held_describe("Regular expressions (RE2) that have to match."))),
    "not-matches": held_optional(held_patterns().check(held_describe("Regular expressions (RE2) that must not match."))),
    equals: held_optional(held_string().check(held_describe("What it has to be, but for white space around it."))),
    empty: held_optional(held_boolean().check(held_describe("Whether it has to be empty, or must not be."))),
    lines: held_optional(held_limits().check(held_describe('How many lines it has that are not blank: "> 0", { max: 10 }.')))
  })
]);
var exitCode = held_int().check(held_minimum(0), held_maximum(255));
var options = held_strictObject({
  command: held_union([
    held_string().check(
      held_minLength(1),
      held_refine((text) => /^\s*[^\s#]/m.test(text), "this command does nothing and would always pass")
    ),
    held_array(held_string()).check(
      held_minLength(1),
      held_superRefine((words, context) => {
        for (const [index, word] of words.entries())
          if (/^(&&|\|\|?|;|&|\d?>{1,2}|<|\d?>&\d)$/.test(word))
            context.addIssue({
              code: "custom",
              path: [index],
              message: "no shell reads a list, so that this would be an argument of the program; write the command as one text"
            });
      })
    )
  ]).check(
    held_describe("A text for the shell, or a program with its arguments that no shell reads."),
    held_meta({ examples: ["npm audit --omit=dev", ["node", "scripts/check.mjs"]] })
  ),
  shell: held_optional(
    held_string().check(
      held_minLength(1),
      held_describe(
        "bash, sh, pwsh, powershell, cmd, python, node, or a template with {0}. Without it: bash -e -o pipefail, or sh -e where there is no bash."
      )
    )
  ),
  env: held_optional(
    held_record(held_string(), held_union([held_string(), held_number(), held_boolean()])).check(held_describe("Variables for the command, beside those of the manifest and the item."))
  ),
  "working-directory": held_optional(
    held_string().check(held_minLength(1), held_describe("Where it runs, from the directory of the item."))
  ),
  input: held_optional(held_string().check(held_describe("What it reads from standard input."))),
  "exit-code": held__default(
    held_pipe(
      held_union([exitCode, held_array(exitCode).check(held_minLength(1))]),
      held_transform((value) => typeof value === "number" ? [value] : value)
    ).check(held_describe("The exit code, or codes, that pass.")),
    [0]
  ),
  "undecided-exit-code": held_optional(
    held_pipe(
      held_union([exitCode, held_array(exitCode).check(held_minLength(1))]),
      held_transform((value) => typeof value === "number" ? [value] : value)
    ).check(held_describe("Exit codes by which the command says that it could not find out."))
  ),
  stdout: held_optional(stream.check(held_describe("What standard output has to be; a text has to be contained in it."))),
  stderr: held_optional(stream.check(held_describe("What standard error has to be; a text has to be contained in it."))),
  output: held_optional(stream.check(held_describe("The same for both together."))),
  value: held_optional(
    held_expectedValue().check(
      held_describe('What standard output has to be as one value: "< 5", 0, "ok".'),
      held_meta({ examples: ["< 5", 0] })
    )
  ),
  json: held_optional(
    held_record(held_string(), held_expectedValue()).check(held_describe("JSONPath to what has to stand there, when standard output is JSON."))
  ),
  "max-time": held_optional(
    held_duration().check(held_describe("How long it may take to pass; the item has a timeout of its own."))
  ),
  "fail-with": held_optional(
    held_pattern().check(held_describe("A regular expression (RE2) for the line of the output that says why it failed."))
  ),
  "keep-output": held__default(
    held_size().check(held_describe("How much of the output is kept in the report, from its end; 0 keeps nothing.")),
    4e3
  )
});
var run = held_defineCheck({
  kind: "run",
  summary: "A command ends with the exit code, the output and in the time it should",
  needs: ["shell", "files"],
  options,
  code: ["command", "shell"],
  timeoutMs: 5 * 6e4,
  rules: async () => (await import("./rules-HBABVQ44.js")).rules,
  run: async (given, context) => (await import("./judge-command-IDG4J6TR.js")).judgeCommand(given, context)
});
export {
  run
};
