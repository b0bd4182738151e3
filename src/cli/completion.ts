import { UsageError } from '../core/errors.ts'
import { registry } from '../checks/registry.ts'
import { FORMATS } from '../reporters/index.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { COMMANDS } from './commands.ts'

const USAGE = 'Usage: gonogo completion bash|zsh|fish'

export const completionCommand: Command = {
  summary: 'completion for bash, zsh or fish',
  help: `${USAGE}

  bash  source <(gonogo completion bash)
  zsh   source <(gonogo completion zsh)
  fish  gonogo completion fish | source`,
  run: async (context) => {
    const { positionals } = parseArguments(context.argv, {}, { positionals: 1, usage: USAGE })
    const [shell] = positionals
    const words = await optionWords()
    switch (shell ?? '') {
      case 'bash':
        context.stdout.write(bash(words))
        return 0
      case 'zsh':
        context.stdout.write(`autoload -U +X bashcompinit && bashcompinit\n${bash(words)}`)
        return 0
      case 'fish':
        context.stdout.write(fish(words))
        return 0
      default:
        throw new UsageError(`${shell === undefined ? 'Which shell?' : `\`${shell}\` is not known.`}\n${USAGE}`)
    }
  },
}

/** The long options that each command's help tells. */
const optionWords = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const entries = await Promise.all(
    Object.entries(COMMANDS).map(
      async ([name, entry]) =>
        [
          name,
          [
            ...new Set(
              [...(await entry.load()).help.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)]
                .map(([word]) => word)
                .concat('--help'),
            ),
          ],
        ] as const,
    ),
  )
  return new Map(entries)
}

const bash = (words: ReadonlyMap<string, readonly string[]>): string => `# gonogo completion
_gonogo() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" = 1 ]; then
    words="${Object.keys(COMMANDS).join(' ')} --help --version"
  else
    case "$previous" in
      --format) words="${FORMATS.join(' ')}" ;;
      check|explain) words="${Object.keys(registry).sort().join(' ')}" ;;
      --manifest|-m|--output|-o|--env-file|--baseline|--directory|-C) COMPREPLY=($(compgen -f -- "$current")); return ;;
      *) case "\${COMP_WORDS[1]}" in
${[...words].map(([name, options]) => `        ${name}) words="${options.join(' ')}" ;;`).join('\n')}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _gonogo gonogo
`

const fish = (words: ReadonlyMap<string, readonly string[]>): string =>
  [
    '# gonogo completion',
    'complete -c gonogo -f',
    ...Object.entries(COMMANDS).map(
      ([name, { summary }]) =>
        `complete -c gonogo -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", String.raw`\'`)}'`,
    ),
    `complete -c gonogo -n '__fish_seen_subcommand_from check explain' -a '${Object.keys(registry).sort().join(' ')}'`,
    ...[...words].flatMap(([name, options]) =>
      options.map((option) => `complete -c gonogo -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`),
    ),
    '',
  ].join('\n')
