import type { CheckContext } from '../../src/core/check.ts'
import type { PortName, World } from '../../src/core/world.ts'

/** A world in which every port that a test did not hand in throws when it is touched. */
export const fakeWorld = (ports: Partial<World> = {}): World =>
  new Proxy(ports as World, {
    get(target, name) {
      const port = Reflect.get(target, name) as unknown
      if (port === undefined) throw new Error(`This test gave no port "${String(name)}".`)
      return port
    },
  })

/** What a check gets, with the given ports and otherwise nothing in reach. */
export const fakeContext = (ports: Partial<World> = {}, context: Partial<CheckContext> = {}): CheckContext & World => {
  const base: CheckContext = {
    signal: new AbortController().signal,
    subject: {},
    item: { id: 'item', name: 'Item', stage: 'merge', paths: [] },
    roles: {},
    directory: '/nowhere',
    env: {},
    untrusted: false,
    progress: () => {},
    hide: () => {},
    masked: (text) => text,
    ...context,
  }
  const world = fakeWorld(ports)
  const names: readonly PortName[] = [
    'clock',
    'files',
    'git',
    'http',
    'postgres',
    'shell',
    'tcp',
    'environment',
    'github',
  ]
  return Object.defineProperties(
    base,
    Object.fromEntries(names.map((name) => [name, { get: () => world[name], enumerable: false }])),
  ) as CheckContext & World
}
