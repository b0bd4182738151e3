import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  countOf,
  listOf,
  parseArguments
} from "./chunk-BTDKHZUR.js";
import {
  styleFor,
  writeReportFiles
} from "./chunk-MZXFRYDI.js";
import {
  FORMATS,
  REPORTERS,
  renderEnd,
  renderItem
} from "./chunk-CD6JHHEF.js";
import {
  runProgram
} from "./chunk-ZONGXAMO.js";
import {
  openSession
} from "./chunk-NSW42L2T.js";

// src/cli/live.ts
import { oneLine } from "./core.js";
var FRAMES = ["\u280B", "\u2819", "\u2839", "\u2838", "\u283C", "\u2834", "\u2826", "\u2827", "\u2807", "\u280F"];
var createLive = (stdout, stderr, style, withStage) => {
  const settled = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Map();
  let shown = 0;
  let previous;
  let status = "";
  let frame = 0;
  const interactive = stdout?.terminal === true && style.color;
  const statusStream = stdout === void 0 ? stderr : stdout;
  const animated = interactive || stdout === void 0 && stderr.terminal;
  const clear = () => {
    if (status !== "") statusStream.write("\r\x1B[2K");
    status = "";
  };
  const draw = () => {
    if (!animated) return;
    clear();
    const [first, ...others] = running.values();
    if (first === void 0) return;
    frame = (frame + 1) % FRAMES.length;
    const seconds = Math.floor((Date.now() - first.since) / 1e3);
    const text = `${FRAMES[frame] ?? ""} ${oneLine(first.name)}${first.text === "" ? "" : `: ${oneLine(first.text)}`}${seconds >= 2 ? ` (${seconds} s)` : ""}${others.length > 0 ? ` and ${others.length} more` : ""}`;
    status = text.slice(0, Math.max(20, statusStream.columns - 1));
    statusStream.write(status);
  };
  const timer = animated ? setInterval(draw, 120) : void 0;
  timer?.unref();
  const flush = () => {
    if (stdout === void 0 || !interactive) return;
    while (settled.has(shown)) {
      const item = settled.get(shown);
      settled.delete(shown);
      shown++;
      if (item === void 0) continue;
      clear();
      stdout.write(renderItem(item, previous, withStage, style));
      previous = item;
    }
  };
  return {
    onEvent: (event) => {
      switch (event.kind) {
        case "started":
          running.set(`${event.item.stage}\0${event.item.id}`, { name: event.name, since: Date.now(), text: "" });
          return;
        case "progress": {
          const entry = running.get(`${event.item.stage}\0${event.item.id}`);
          if (entry !== void 0) entry.text = event.text;
          return;
        }
        case "settled":
          running.delete(`${event.item.stage}\0${event.item.id}`);
          settled.set(event.index, event.item);
          flush();
          return;
      }
    },
    stop: () => {
      if (timer !== void 0) clearInterval(timer);
      clear();
    },
    /** The rest of the report: what live output has not shown yet, and the verdict. Everything is masked by now. */
    finish: (report2) => {
      if (stdout === void 0) return;
      let before = shown > 0 ? report2.items[shown - 1] : void 0;
      for (const item of report2.items.slice(shown)) {
        stdout.write(renderItem(item, before, withStage || report2.stages.length > 1, style));
        before = item;
      }
      stdout.write(renderEnd(report2, style));
    }
  };
};

// src/cli/reports.ts
import { UsageError } from "./core.js";
import { nearest } from "./core.js";
var wantedReports = (formats, outputs) => {
  const known = formats.map((format) => {
    if (FORMATS.includes(format)) return format;
    const near = nearest(format, FORMATS);
    throw new UsageError(
      `\`${format}\` is not a format.${near === void 0 ? ` Known: ${FORMATS.join(", ")}.` : ` Did you mean \`${near}\`?`}`
    );
  });
  const wanted = [];
  for (let index = 0; index < Math.max(known.length, outputs.length); index++) {
    const file = outputs[index];
    const format = known[index] ?? (file === void 0 ? void 0 : formatOfFile(file));
    if (format === void 0)
      throw new UsageError(`The name \`${file ?? ""}\` does not tell its format; add \`--format\` for it.`);
    wanted.push({ format, file: file === "-" ? void 0 : file });
  }
  const toStdout = wanted.filter(({ file }) => file === void 0);
  if (toStdout.length > 1)
    throw new UsageError(
      `Only one report can go to standard output; give \`--output\` for ${toStdout.slice(0, -1).map(({ format }) => format).join(", ")}.`
    );
  return wanted;
};
var formatOfFile = (file) => {
  const name = file.toLowerCase();
  if (name.endsWith(".sarif") || name.endsWith(".sarif.json")) return "sarif";
  if (name.endsWith(".json")) return "json";
  if (name.endsWith(".md")) return "markdown";
  if (name.endsWith(".html") || name.endsWith(".htm")) return "html";
  if (name.endsWith(".xml")) return "junit";
  if (name.endsWith(".txt") || name.endsWith(".log")) return "terminal";
  return void 0;
};

// src/cli/run.ts
var USAGE = "Usage: gonogo run [--stage S]... [--manifest F]... [OPTION]...";
var HELP = `${USAGE}

Runs the items of a stage and says GO, NO-GO or HOLD. Without a manifest it tells what the repository itself can prove.

  -s, --stage S         the stage; may repeat (default: merge, or the first of the manifest)
  -m, --manifest F      the manifest; may repeat, may be a glob (default: .github/gonogo.yml, gonogo.yml)
      --only ID         only this item and what it needs; may repeat
      --environment E   what \`\${{ environment }}\` says
      --env-file F      reads variables from a file; may repeat
      --base REV        the commit that the change is judged against
      --baseline F      the JSON report of an earlier run, for comparisons
      --evidence-branch B  takes earlier reports from this branch of the clone instead (default: none)
      --concurrency N   items at a time (default 8)
      --dry-run         decides nothing, shows what would run; never GO
      --format F        terminal, json, markdown, html, junit, sarif or annotations; may repeat
  -o, --output F        where the report of the same position goes; may repeat
  -v, --verbose         measurements and notices too
  -q, --quiet           only what asks for attention
      --no-color        no colours (NO_COLOR works too)
  -C, --directory D     the root of the repository (default: here)

Exit codes: 0 GO, 1 NO-GO, 2 wrong usage or manifest, 3 HOLD.

  gonogo run --stage pre-deploy
  gonogo run --stage merge --base origin/main --format terminal --format sarif --output gonogo.sarif`;
var REPORT_OPTIONS = {
  format: { type: "string", multiple: true },
  output: { type: "string", short: "o", multiple: true },
  verbose: { type: "boolean", short: "v" },
  quiet: { type: "boolean", short: "q" }
};
var EXIT_CODES = { go: 0, "no-go": 1, hold: 3 };
var runCommand = {
  summary: "run the gate",
  help: HELP,
  run: async (context) => {
    const { values } = parseArguments(
      context.argv,
      {
        ...REPORT_OPTIONS,
        stage: { type: "string", short: "s", multiple: true },
        manifest: { type: "string", short: "m", multiple: true },
        only: { type: "string", multiple: true },
        environment: { type: "string" },
        "env-file": { type: "string", multiple: true },
        base: { type: "string" },
        baseline: { type: "string" },
        "evidence-branch": { type: "string" },
        concurrency: { type: "string" },
        "dry-run": { type: "boolean" }
      },
      { positionals: 0, usage: USAGE }
    );
    const wanted = wantedReports(values.format ?? [], values.output ?? []);
    const concurrency = countOf(values.concurrency, "--concurrency", 8);
    const session = await openSession(context, {
      directory: values.directory,
      envFiles: values["env-file"] ?? [],
      base: values.base,
      environment: values.environment,
      baseline: values.baseline,
      evidenceBranch: values["evidence-branch"]
    });
    return report(
      context,
      wanted,
      values,
      session.root,
      listOf(values.stage).length,
      (onEvent) => runProgram({
        ...session,
        manifests: values.manifest ?? [],
        stages: listOf(values.stage),
        only: listOf(values.only),
        concurrency,
        dryRun: values["dry-run"] === true,
        onEvent
      })
    );
  }
};
var report = async (context, wanted, flags, directory, stages, run) => {
  const toStdout = wanted.find(({ file }) => file === void 0);
  const style = styleFor(context.stdout, context.env, {
    verbose: flags.verbose === true,
    quiet: flags.quiet === true,
    noColor: flags["no-color"] === true
  });
  const showsTerminal = toStdout === void 0 || toStdout.format === "terminal";
  const live = createLive(showsTerminal ? context.stdout : void 0, context.stderr, style, stages > 1);
  let result;
  try {
    result = await run(live.onEvent);
  } finally {
    live.stop();
  }
  result = await writeReportFiles(result, wanted, directory);
  if (showsTerminal) live.finish(result);
  else if (toStdout !== void 0) {
    context.stdout.write(REPORTERS[toStdout.format](result));
  }
  return EXIT_CODES[result.verdict];
};

export {
  wantedReports,
  REPORT_OPTIONS,
  EXIT_CODES,
  runCommand,
  report
};
