import type { GitHub } from '../core/github.ts'
import type { Git, Http, Postgres, Shell, Tcp, World } from '../core/world.ts'
import { createClock } from './clock.ts'
import { createEnvironment } from './environment.ts'
import { createFiles } from './files.ts'
import { readHead } from './read-head.ts'
import { unavailableGitHub } from '../core/unavailable-github.ts'

export type WorldOptions = {
  /** Absolute: where relative paths start. */
  readonly root: string
  /** The process environment, from whoever may read it. */
  readonly variables: Readonly<Record<string, string | undefined>>
  /** The revision that changes are judged against; without it the main branch is looked for. */
  readonly base?: string | undefined
  readonly github?: GitHub | undefined
  /** Names among the variables that a file has set for this run. */
  readonly given?: readonly string[] | undefined
}

/** The real ports. What has to be loaded first is loaded when it is first used, so that a run pays for what it does. */
export const createWorld = ({ root, variables, base, github, given }: WorldOptions): World => ({
  clock: createClock(),
  files: createFiles(root),
  environment: createEnvironment(variables, given),
  github: github ?? unavailableGitHub('no token and no repository were given'),
  git: lazyGit(root, variables, async () => (await import('./git.ts')).createGit({ root, base, variables })),
  shell: lazyShell(async () => (await import('./shell.ts')).createShell(forCommands(variables))),
  http: lazyHttp(async () => (await import('./http.ts')).createHttp(createEnvironment(variables))),
  postgres: lazyPostgres(async () => (await import('./postgres.ts')).createPostgres()),
  tcp: lazyTcp(async () => (await import('./tcp.ts')).createTcp()),
})

/** Without what belongs to the action alone: its inputs (a token among them) and the runner's own credentials. */
const forCommands = (variables: WorldOptions['variables']): WorldOptions['variables'] =>
  Object.fromEntries(
    Object.entries(variables).filter(([name]) => !/^INPUT_|^ACTIONS_(?:RUNTIME|RESULTS|CACHE)_/i.test(name)),
  )

const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined
  return () => (loaded ??= load())
}

const lazyGit = (root: string, variables: WorldOptions['variables'], load: () => Promise<Git>): Git => {
  const git = once(load)
  return {
    head: async (signal) => {
      // Who sets these means another repository than the folder's.
      const elsewhere = Object.keys(variables).some((name) => /^GIT_(?:DIR|WORK_TREE|CEILING_DIRECTORIES)$/.test(name))
      const read = elsewhere ? undefined : readHead(root)
      return read === undefined ? (await git()).head(signal) : read.sha
    },
    change: async (signal) => (await git()).change(signal),
    show: async (revision, path, signal) => (await git()).show(revision, path, signal),
    list: async (revision, folder, signal) => (await git()).list(revision, folder, signal),
    addedLines: async (paths, signal) => (await git()).addedLines(paths, signal),
    run: async (args, signal) => (await git()).run(args, signal),
  }
}

const lazyShell = (load: () => Promise<Shell>): Shell => {
  const shell = once(load)
  return {
    run: async (command) => (await shell()).run(command),
    open: (command) => {
      const opened = shell().then((loaded) => loaded.open(command))
      const ended = opened.then((running) => running.ended)
      // Whoever reads only the output gets the failure from there.
      ended.catch(() => {})
      return {
        stdout: (async function* () {
          yield* (await opened).stdout
        })(),
        ended,
      }
    },
  }
}

const lazyTcp = (load: () => Promise<Tcp>): Tcp => {
  const tcp = once(load)
  return { connect: async (options) => (await tcp()).connect(options) }
}

const lazyHttp = (load: () => Promise<Http>): Http => {
  const http = once(load)
  return {
    request: async (request) => (await http()).request(request),
    open: async (request) => (await http()).open(request),
  }
}

const lazyPostgres = (load: () => Promise<Postgres>): Postgres => {
  const postgres = once(load)
  return { connect: async (options) => (await postgres()).connect(options) }
}
