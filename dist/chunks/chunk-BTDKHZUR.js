import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/cli/arguments.ts
import { parseArgs } from "node:util";
import { UsageError } from "./core.js";
import { nearest } from "./core.js";
var COMMON = {
  help: { type: "boolean", short: "h" },
  "no-color": { type: "boolean" },
  directory: { type: "string", short: "C" }
};
var parseArguments = (argv, options, allowed) => {
  try {
    const parsed = parseArgs({
      args: [...argv],
      options: { ...COMMON, ...options },
      allowPositionals: true,
      strict: true,
      tokens: false
    });
    if (parsed.positionals.length > allowed.positionals)
      throw new UsageError(
        `\`${parsed.positionals[allowed.positionals] ?? ""}\` is one argument too many.
${allowed.usage}`
      );
    return parsed;
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const unknown = /^Unknown option '(-{1,2}[^']+)'/.exec(message)?.[1];
    if (unknown !== void 0) {
      const near = nearest(unknown.replace(/^-+/, ""), [...Object.keys(options), ...Object.keys(COMMON)]);
      throw new UsageError(
        `\`${unknown}\` is not an option.${near === void 0 ? "" : ` Did you mean \`--${near}\`?`}
${allowed.usage}`
      );
    }
    throw new UsageError(`${message.split("\n")[0] ?? message}
${allowed.usage}`);
  }
};
var listOf = (values) => (values ?? []).flatMap((value) => value.split(/[,\n]/)).map((value) => value.trim()).filter((value) => value !== "");
var countOf = (text, name, fallback) => {
  if (text === void 0 || text.trim() === "") return fallback;
  if (!/^[1-9]\d{0,3}$/.test(text.trim()))
    throw new UsageError(`\`${name}\` wants a whole number from 1 to 9999, not \`${text}\`.`);
  return Number(text);
};

export {
  parseArguments,
  listOf,
  countOf
};
