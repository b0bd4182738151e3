// The Nodes that the built program promises to run under, and where this machine has one of each.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** `action.yml` names the newest, `engines` the oldest. */
export const PROMISED = [20, 24]

/** Sets GONOGO_NODE20 and GONOGO_NODE24 to a program of that major version, where one is given or found; takes away what is none. */
export const findNodes = (env = process.env) => {
  for (const major of PROMISED) {
    const name = `GONOGO_NODE${major}`
    const given = env[name]
    if (given !== undefined && given !== '' && !isNode(given, major))
      throw new Error(`${name}=${given} is no Node ${major}.`)
    const found = [given, process.execPath, ...toolCache(major, env), `node${major}`].find(
      (path) => path !== undefined && path !== '' && isNode(path, major),
    )
    if (found === undefined) delete env[name]
    else env[name] = found
  }
}

const isNode = (path, major) => {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return status === 0 && stdout.startsWith(`v${major}.`)
}

/** GitHub's runners keep several Nodes there. */
const toolCache = (major, env) => {
  const folder = env['RUNNER_TOOL_CACHE'] ? join(env['RUNNER_TOOL_CACHE'], 'node') : undefined
  if (folder === undefined || !existsSync(folder)) return []
  return readdirSync(folder)
    .filter((version) => version.startsWith(`${major}.`))
    .flatMap((version) =>
      process.platform === 'win32'
        ? [join(folder, version, process.arch, 'node.exe')]
        : [join(folder, version, process.arch, 'bin', 'node')],
    )
}
