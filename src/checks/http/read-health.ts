export type HealthState = 'healthy' | 'degraded' | 'unhealthy' | 'unknown'

export type HealthComponent = { readonly name: string; readonly state: HealthState; readonly detail?: string }

/** What a health body says, in whichever of the known formats it is written. */
export type HealthReport = {
  readonly format: string
  readonly state: HealthState
  /** The word the state was written with. */
  readonly word: string
  readonly components: readonly HealthComponent[]
  readonly version?: string
}

const WORDS: Readonly<Record<string, HealthState>> = {
  pass: 'healthy',
  passing: 'healthy',
  ok: 'healthy',
  okay: 'healthy',
  up: 'healthy',
  healthy: 'healthy',
  alive: 'healthy',
  available: 'healthy',
  operational: 'healthy',
  online: 'healthy',
  ready: 'healthy',
  running: 'healthy',
  success: 'healthy',
  green: 'healthy',
  working: 'healthy',
  connected: 'healthy',
  pong: 'healthy',
  true: 'healthy',
  warn: 'degraded',
  warning: 'degraded',
  degraded: 'degraded',
  yellow: 'degraded',
  partial: 'degraded',
  fail: 'unhealthy',
  failed: 'unhealthy',
  failing: 'unhealthy',
  failure: 'unhealthy',
  error: 'unhealthy',
  down: 'unhealthy',
  unhealthy: 'unhealthy',
  dead: 'unhealthy',
  critical: 'unhealthy',
  red: 'unhealthy',
  unavailable: 'unhealthy',
  offline: 'unhealthy',
  disconnected: 'unhealthy',
  out_of_service: 'unhealthy',
  shutting_down: 'unhealthy',
  false: 'unhealthy',
  ko: 'unhealthy',
  nok: 'unhealthy',
  not_ok: 'unhealthy',
  not_ready: 'unhealthy',
  not_healthy: 'unhealthy',
  not_connected: 'unhealthy',
  unreachable: 'unhealthy',
  refused: 'unhealthy',
  connection_refused: 'unhealthy',
  timeout: 'unhealthy',
  timed_out: 'unhealthy',
  broken: 'unhealthy',
  stopping: 'unhealthy',
  stopped: 'unhealthy',
  maintenance: 'unhealthy',
  unknown: 'unknown',
  starting: 'unknown',
  initializing: 'unknown',
}

/** What services depend on, by the names that they give it: `true` and `false` beside such a name say whether it is there. */
const DEPENDENCY =
  /^(db|database|postgres(ql)?|mysql|mariadb|mongo(db)?|redis|cache|memcached|queue|rabbitmq|kafka|nats|celery|broker|workers?|storage|s3|disk|elasticsearch|opensearch|search|smtp|mail|api|backend|upstream)$/i

const MAX_COMPONENTS = 200

/** Reads a health body without being told its format; undefined when it is none that is known. */
export const readHealth = (contentType: string, body: string): HealthReport | undefined => {
  const text = body.trim()
  if (/^\[[+-]\]/m.test(text)) return readVerbose(text)
  if (text.startsWith('{')) return readJson(contentType, text)
  if (text.length <= 40 && !text.startsWith('<')) {
    const word = text.replace(/[."'!]/g, '')
    const state = stateOf(word)
    if (state !== undefined)
      return {
        format: /^(healthy|degraded|unhealthy)$/i.test(word) ? 'ASP.NET Core' : 'text',
        state,
        word: text,
        components: [],
      }
  }
  if (/^\s*<(!doctype|html)/i.test(text) && /background-color:\s*(green|red)\b/i.test(text) && text.length < 1000)
    return {
      format: 'Rails',
      state: /background-color:\s*green/i.test(text) ? 'healthy' : 'unhealthy',
      word: /background-color:\s*green/i.test(text) ? 'green' : 'red',
      components: [],
    }
  if (/<html/i.test(text) && /application up/i.test(text))
    return { format: 'Laravel', state: 'healthy', word: 'Application up', components: [] }
  return undefined
}

/** `[+]ping ok` and `[-]etcd failed: reason withheld`, as Kubernetes prints them. */
const readVerbose = (text: string): HealthReport => {
  const components: HealthComponent[] = []
  for (const line of text.split('\n')) {
    const match = /^\[([+-])\](\S+)\s*(.*)$/.exec(line.trim())
    if (match !== null)
      components.push({
        name: match[2] ?? '',
        state: match[1] === '+' ? 'healthy' : 'unhealthy',
        detail: match[3] ?? '',
      })
  }
  const [last = ''] = text.trim().split('\n').slice(-1)
  const failed = /check failed/i.test(last) || components.some(({ state }) => state === 'unhealthy')
  return {
    format: 'Kubernetes',
    state: failed ? 'unhealthy' : 'healthy',
    word: failed ? 'failed' : 'ok',
    components: components.slice(0, MAX_COMPONENTS),
  }
}

const readJson = (contentType: string, text: string): HealthReport | undefined => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isMapping(value)) return undefined
  const components = componentsOf(value)
  const word = wordOf(value)
  const state = word === undefined ? undefined : (stateOf(word) ?? 'unknown')
  const version = [value['releaseId'], value['version']].find((one) => typeof one === 'string')
  const rest = { components: components.slice(0, MAX_COMPONENTS), ...(version === undefined ? {} : { version }) }
  if (state !== undefined && word !== undefined) return { format: formatOf(contentType, value), state, word, ...rest }
  // django-health-check writes no state of the whole: { "DatabaseBackend": "working" }.
  const entries = Object.entries(value)
  if (
    entries.length > 0 &&
    entries.every(([, one]) => typeof one === 'string') &&
    entries.some(([, one]) => one === 'working')
  ) {
    const parts = entries.map(([name, one]): HealthComponent => ({
      name,
      state: one === 'working' ? 'healthy' : (stateOf(String(one)) ?? 'unhealthy'),
    }))
    const bad = parts.some((part) => part.state === 'unhealthy')
    return {
      format: 'django-health-check',
      state: bad ? 'unhealthy' : 'healthy',
      word: bad ? 'not working' : 'working',
      components: parts.slice(0, MAX_COMPONENTS),
    }
  }
  if (word === undefined && components.length > 0) {
    const bad = components.some((component) => component.state === 'unhealthy')
    return { format: 'JSON', state: bad ? 'unhealthy' : 'healthy', word: bad ? 'false' : 'true', ...rest }
  }
  return undefined
}

const formatOf = (contentType: string, value: Readonly<Record<string, unknown>>): string => {
  if (contentType.includes('health+json')) return 'health+json'
  if (contentType.includes('spring-boot.actuator') || 'components' in value) return 'Spring Boot'
  if ('entries' in value) return 'ASP.NET Core'
  if (Array.isArray(value['checks'])) return 'MicroProfile'
  if ('info' in value && 'details' in value) return 'NestJS terminus'
  if (isMapping(value['checks']) && Object.values(value['checks']).some(Array.isArray)) return 'health+json'
  return 'JSON'
}

const wordOf = (value: Readonly<Record<string, unknown>>): string | undefined => {
  for (const key of ['status', 'Status', 'state', 'health', 'healthy', 'ok', 'alive', 'ready', 'success']) {
    const one = value[key]
    if (typeof one === 'string' || typeof one === 'boolean') return String(one)
    // Some repeat the status of HTTP: { "status": 503 }.
    if (typeof one === 'number' && one >= 100 && one < 600) return String(one)
    // Some nest it: { "status": { "code": "UP" } }.
    if (isMapping(one)) {
      const inner = one['code'] ?? one['status']
      if (typeof inner === 'string') return inner
    }
  }
  return undefined
}

const CONTAINERS = ['components', 'checks', 'entries', 'details', 'results', 'services', 'dependencies', 'error']

const componentsOf = (value: Readonly<Record<string, unknown>>, prefix = '', depth = 0): HealthComponent[] => {
  const found = new Map<string, HealthComponent>()
  const add = (component: HealthComponent) => {
    const known = found.get(component.name)
    if (known === undefined || known.state === 'healthy') found.set(component.name, component)
  }
  if (depth > 4) return []
  for (const key of CONTAINERS) {
    const container = value[key]
    if (Array.isArray(container)) {
      for (const one of container)
        if (isMapping(one))
          addComponent(
            add,
            prefix + ([one['name'], one['id']].find((name) => typeof name === 'string') ?? key),
            one,
            depth,
          )
    } else if (isMapping(container))
      for (const [name, one] of Object.entries(container)) {
        if (Array.isArray(one)) {
          for (const inner of one) if (isMapping(inner)) addComponent(add, prefix + name, inner, depth)
        } else if (isMapping(one)) addComponent(add, prefix + name, one, depth)
        else if (typeof one === 'string' || typeof one === 'boolean') {
          const state = stateOf(String(one))
          if (state !== undefined) add({ name: prefix + name, state })
        }
      }
  }
  if (depth === 0) for (const [name, one] of Object.entries(value)) addPart(add, name, one)
  return [...found.values()]
}

const CONTAINER_NAMES: ReadonlySet<string> = new Set([...CONTAINERS, 'info', 'status', 'state', 'health'])

/** Parts that stand beside the state of the whole: { "status": "ok", "database": { "status": "down" }, "redis": "refused" }. */
const addPart = (add: (component: HealthComponent) => void, name: string, value: unknown): void => {
  if (CONTAINER_NAMES.has(name)) return
  if (isMapping(value)) {
    const word = wordOf(value)
    const state = word === undefined ? undefined : stateOf(word)
    if (word !== undefined && state !== undefined) add({ name, state, detail: word })
  } else if (typeof value === 'boolean') {
    if (DEPENDENCY.test(name)) add({ name, state: value ? 'healthy' : 'unhealthy' })
  } else if (typeof value === 'string' && (DEPENDENCY.test(name) || stateOf(value) === 'unhealthy')) {
    const state = stateOf(value)
    if (state !== undefined && !/^(version|environment|env|mode|name|message|level)$/i.test(name))
      add({ name, state, detail: value })
  }
}

const addComponent = (
  add: (component: HealthComponent) => void,
  name: string,
  value: Readonly<Record<string, unknown>>,
  depth: number,
): void => {
  const word = wordOf(value)
  if (word !== undefined) add({ name, state: stateOf(word) ?? 'unknown', detail: word })
  for (const inner of componentsOf(value, `${name}/`, depth + 1)) add(inner)
}

const stateOf = (word: string): HealthState | undefined => {
  const key = word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  if (/^[1-5]\d\d$/.test(key)) return key.startsWith('2') ? 'healthy' : 'unhealthy'
  return Object.hasOwn(WORDS, key) ? WORDS[key] : undefined
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
