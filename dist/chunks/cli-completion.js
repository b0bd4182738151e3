import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_registry
} from "./chunk-IS2RFOBO.js";
import {
  held_parseArguments
} from "./chunk-B5VX22VP.js";
import {
  held_UsageError
} from "./chunk-CRHAW2YQ.js";
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/reporters/index.ts
var held = __require("./start.cjs").modules["src/reporters/index.ts"];
var held_FORMATS = held.FORMATS;
var held_REPORTERS = held.REPORTERS;

// held:src/cli/commands.ts
var held2 = __require("./start.cjs").modules["src/cli/commands.ts"];
var held_COMMANDS = held2.COMMANDS;

// src/cli/completion.ts
var USAGE = "Usage: gonogo completion bash|zsh|fish";
var completionCommand = {
  summary: "completion for bash, zsh or fish",
  help: `${USAGE}

  bash  source <(gonogo completion bash)
  zsh   source <(gonogo completion zsh)
  fish  gonogo completion fish | source`,
  run: async (context) => {
    const { positionals } = held_parseArguments(context.argv, {}, { positionals: 1, usage: USAGE });
    const [shell] = positionals;
    const words = await optionWords();
    switch (shell ?? "") {
      case "bash":
        context.stdout.write(bash(words));
        return 0;
      case "zsh":
        context.stdout.write(`autoload -U +X bashcompinit && bashcompinit
${bash(words)}`);
        return 0;
      case "fish":
        context.stdout.write(fish(words));
        return 0;
      default:
        throw new held_UsageError(`${shell === void 0 ? "Which shell?" : `\`${shell}\` is not known.`}
${USAGE}`);
    }
  }
};
var optionWords = async () => {
  const entries = await Promise.all(
    Object.entries(held_COMMANDS).map(
      async ([name, entry]) => [
        name,
        [
          ...new Set(
            [...(await entry.load()).help.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([word]) => word).concat("--help")
          )
        ]
      ]
    )
  );
  return new Map(entries);
};
var bash = (words) => `# gonogo completion
_gonogo() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" = 1 ]; then
    words="${Object.keys(held_COMMANDS).join(" ")} --help --version"
  else
    case "$previous" in
      --format) words="${held_FORMATS.join(" ")}" ;;
      check|explain) words="${Object.keys(held_registry).sort().join(" ")}" ;;
      --manifest|-m|--output|-o|--env-file|--baseline|--directory|-C) COMPREPLY=($(compgen -f -- "$current")); return ;;
      *) case "\${COMP_WORDS[1]}" in
${[...words].map(([name, options]) => `        ${name}) words="${options.join(" ")}" ;;`).join("\n")}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _gonogo gonogo
`;
var fish = (words) => [
  "# gonogo completion",
  "complete -c gonogo -f",
  ...Object.entries(held_COMMANDS).map(
    ([name, { summary }]) => `complete -c gonogo -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", String.raw`\'`)}'`
  ),
  `complete -c gonogo -n '__fish_seen_subcommand_from check explain' -a '${Object.keys(held_registry).sort().join(" ")}'`,
  ...[...words].flatMap(
    ([name, options]) => options.map((option) => `complete -c gonogo -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`)
  ),
  ""
].join("\n");
export {
  completionCommand
};
