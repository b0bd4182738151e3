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
  completionCommand: () => completionCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_registry = require("./start.cjs").modules["src/checks/registry.ts"];
var import_reporters = require("./start.cjs").modules["src/reporters/index.ts"];
var import_arguments = require("./start.cjs").modules["src/cli/arguments.ts"];
var import_commands = require("./start.cjs").modules["src/cli/commands.ts"];
var USAGE = "Usage: gonogo completion bash|zsh|fish";
var completionCommand = {
  summary: "completion for bash, zsh or fish",
  help: `${USAGE}

  bash  source <(gonogo completion bash)
  zsh   source <(gonogo completion zsh)
  fish  gonogo completion fish | source`,
  run: async (context) => {
    const { positionals } = (0, import_arguments.parseArguments)(context.argv, {}, { positionals: 1, usage: USAGE });
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
        throw new import_errors.UsageError(`${shell === void 0 ? "Which shell?" : `\`${shell}\` is not known.`}
${USAGE}`);
    }
  }
};
var optionWords = async () => {
  const entries = await Promise.all(
    Object.entries(import_commands.COMMANDS).map(
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
    words="${Object.keys(import_commands.COMMANDS).join(" ")} --help --version"
  else
    case "$previous" in
      --format) words="${import_reporters.FORMATS.join(" ")}" ;;
      check|explain) words="${Object.keys(import_registry.registry).sort().join(" ")}" ;;
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
  ...Object.entries(import_commands.COMMANDS).map(
    ([name, { summary }]) => `complete -c gonogo -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", String.raw`\'`)}'`
  ),
  `complete -c gonogo -n '__fish_seen_subcommand_from check explain' -a '${Object.keys(import_registry.registry).sort().join(" ")}'`,
  ...[...words].flatMap(
    ([name, options]) => options.map((option) => `complete -c gonogo -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`)
  ),
  ""
].join("\n");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  completionCommand
});
