import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import "./chunk-6HMTDXZ4.js";

// src/checks/run/index.ts
import * as z from "./zod.js";
import { defineCheck } from "./core.js";
import { expectedValue } from "./core.js";
import { duration, limits, pattern, patterns, size, texts } from "./core.js";
var stream = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({
    contains: z.optional(texts().check(z.describe("Texts that have to be in it."))),
    "not-contains": z.optional(texts().check(z.describe("Texts that must not be in it."))),
    matches: z.optional(patterns().check(z.describe("Regular expressions (RE2) that have to match."))),
    "not-matches": z.optional(patterns().check(z.describe("Regular expressions (RE2) that must not match."))),
    equals: z.optional(z.string().check(z.describe("What it has to be, but for white space around it."))),
    empty: z.optional(z.boolean().check(z.describe("Whether it has to be empty, or must not be."))),
    lines: z.optional(limits().check(z.describe('How many lines it has that are not blank: "> 0", { max: 10 }.')))
  })
]);
var exitCode = z.int().check(z.minimum(0), z.maximum(255));
var options = z.strictObject({
  command: z.union([
    z.string().check(
      z.minLength(1),
      z.refine((text) => /^\s*[^\s#]/m.test(text), "this command does nothing and would always pass")
    ),
    z.array(z.string()).check(
      z.minLength(1),
      z.superRefine((words, context) => {
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
    z.describe("A text for the shell, or a program with its arguments that no shell reads."),
    z.meta({ examples: ["npm audit --omit=dev", ["node", "scripts/check.mjs"]] })
  ),
  shell: z.optional(
    z.string().check(
      z.minLength(1),
      z.describe(
        "bash, sh, pwsh, powershell, cmd, python, node, or a template with {0}. Without it: bash -e -o pipefail, or sh -e where there is no bash."
      )
    )
  ),
  env: z.optional(
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).check(z.describe("Variables for the command, beside those of the manifest and the item."))
  ),
  "working-directory": z.optional(
    z.string().check(z.minLength(1), z.describe("Where it runs, from the directory of the item."))
  ),
  input: z.optional(z.string().check(z.describe("What it reads from standard input."))),
  "exit-code": z._default(
    z.pipe(
      z.union([exitCode, z.array(exitCode).check(z.minLength(1))]),
      z.transform((value) => typeof value === "number" ? [value] : value)
    ).check(z.describe("The exit code, or codes, that pass.")),
    [0]
  ),
  "undecided-exit-code": z.optional(
    z.pipe(
      z.union([exitCode, z.array(exitCode).check(z.minLength(1))]),
      z.transform((value) => typeof value === "number" ? [value] : value)
    ).check(z.describe("Exit codes by which the command says that it could not find out."))
  ),
  stdout: z.optional(stream.check(z.describe("What standard output has to be; a text has to be contained in it."))),
  stderr: z.optional(stream.check(z.describe("What standard error has to be; a text has to be contained in it."))),
  output: z.optional(stream.check(z.describe("The same for both together."))),
  value: z.optional(
    expectedValue().check(
      z.describe('What standard output has to be as one value: "< 5", 0, "ok".'),
      z.meta({ examples: ["< 5", 0] })
    )
  ),
  json: z.optional(
    z.record(z.string(), expectedValue()).check(z.describe("JSONPath to what has to stand there, when standard output is JSON."))
  ),
  "max-time": z.optional(
    duration().check(z.describe("How long it may take to pass; the item has a timeout of its own."))
  ),
  "fail-with": z.optional(
    pattern().check(z.describe("A regular expression (RE2) for the line of the output that says why it failed."))
  ),
  "keep-output": z._default(
    size().check(z.describe("How much of the output is kept in the report, from its end; 0 keeps nothing.")),
    4e3
  )
});
var run = defineCheck({
  kind: "run",
  summary: "A command ends with the exit code, the output and in the time it should",
  needs: ["shell", "files"],
  options,
  code: ["command", "shell"],
  timeoutMs: 5 * 6e4,
  rules: async () => (await import("./rules-PNSRIZ7L.js")).rules,
  run: async (given, context) => (await import("./judge-command-GVJ3ZKVD.js")).judgeCommand(given, context)
});
export {
  run
};
