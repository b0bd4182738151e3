import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  COMMANDS
} from "./chunk-7LMNVBFH.js";
import {
  ManifestError,
  formatProblem
} from "./chunk-K7Z427IG.js";
import {
  VERSION
} from "./chunk-YHY7XR3G.js";
import "./chunk-6HMTDXZ4.js";

// src/cli/process.ts
import * as nodeModule from "node:module";

// src/cli/main.ts
import { UsageError, messageOf } from "./core.js";
import { printable } from "./core.js";
import { nearest } from "./core.js";
var USAGE = 2;
var main = async (context) => {
  const [name, ...rest] = context.argv;
  try {
    if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
      const asked = name === "help" ? rest[0] : void 0;
      const command2 = asked === void 0 ? void 0 : COMMANDS[asked];
      context.stdout.write(command2 === void 0 ? overview() : `${(await command2.load()).help}
`);
      return name === void 0 ? USAGE : 0;
    }
    if (name === "--version" || name === "-V" || name === "version") {
      context.stdout.write(`gonogo ${VERSION}
`);
      return 0;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
    if (entry === void 0) {
      const near = nearest(name, Object.keys(COMMANDS));
      throw new UsageError(
        `\`${name}\` is not a command.${near === void 0 ? "" : ` Did you mean \`gonogo ${near}\`?`}
\`gonogo --help\` lists them.`
      );
    }
    const command = await entry.load();
    const end = rest.indexOf("--");
    if ((end === -1 ? rest : rest.slice(0, end)).some((word) => word === "--help" || word === "-h")) {
      context.stdout.write(`${command.help}
`);
      return 0;
    }
    return await command.run({ ...context, argv: rest });
  } catch (thrown) {
    if (thrown instanceof ManifestError) {
      const count = thrown.problems.length;
      context.stderr.write(
        `${thrown.problems.map((problem) => printable(formatProblem(problem))).join("\n\n")}

${count === 1 ? "1 mistake" : `${count} mistakes`} in the manifest; nothing was run.
`
      );
      return USAGE;
    }
    if (thrown instanceof UsageError) {
      context.stderr.write(`gonogo: ${printable(thrown.message)}
`);
      return USAGE;
    }
    context.stderr.write(
      `gonogo broke: ${printable(messageOf(thrown))}
${thrown instanceof Error ? printable(thrown.stack ?? "") : ""}
`
    );
    return 1;
  }
};
var overview = () => {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    `gonogo ${VERSION}: your deployment checklist decides.`,
    "",
    "Usage: gonogo COMMAND [OPTION]...",
    "",
    ...commands,
    "",
    "Begin with:",
    "  gonogo run                          what the repository itself can prove, without any set-up",
    "  gonogo init DEPLOYMENT_CHECKLIST.md  write a manifest from the checklist you have",
    "  gonogo run --stage pre-deploy       ask the gate",
    "",
    "`gonogo COMMAND --help` tells the options. Exit codes: 0 GO, 1 NO-GO, 2 wrong usage or manifest, 3 HOLD.",
    ""
  ].join("\n");
};

// src/cli/process.ts
var runProcess = async () => {
  ;
  nodeModule.enableCompileCache?.();
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      if (interrupted.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 143);
      interrupted.abort(new Error(signal));
    });
  }
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
  const code = await main({
    argv: process.argv.slice(2),
    env: process.env,
    directory: process.cwd(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    signal: interrupted.signal
  });
  process.exitCode = code;
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write("", () => resolve())))
  );
  process.exit(code);
};
var outputOf = (stream) => ({
  write: (text) => {
    stream.write(text);
  },
  terminal: stream.isTTY,
  get columns() {
    return stream.columns ?? 80;
  }
});

// src/cli.ts
await runProcess();
