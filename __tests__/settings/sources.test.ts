import { describe, expect, test } from '@jest/globals'
import { driftIn, effectiveOf } from '../../src/settings/effective.ts'
import { readFiles } from '../../src/settings/read-sources.ts'
import type { Format, Source } from '../../src/settings/setting.ts'

const read = async (
  format: Format,
  files: Readonly<Record<string, string>>,
  options: {
    readonly beside?: Readonly<Record<string, string>>
    readonly service?: string
    readonly known?: Readonly<Record<string, string>>
  } = {},
): Promise<Source> => {
  const [source] = await readFiles(
    format,
    Object.entries(files).map(([path, text]) => ({ path, text })),
    {
      read: async (path) => options.beside?.[path],
      lookup: (name) => {
        const text = options.known?.[name]
        return text === undefined ? undefined : { status: 'value', text }
      },
      service: options.service,
    },
  )
  if (source === undefined) throw new Error('no source')
  return source
}

/** The values that count, as `KEY=value@file:line`; what is opaque or missing by its status. */
const shown = (source: Source): readonly string[] => {
  const effective = effectiveOf([source])
  return effective.keys.map((key) => {
    const setting = effective.all(key).at(-1)
    const value = setting?.value.status === 'value' ? setting.value.text : `<${setting?.value.status}>`
    return `${key}=${value}@${setting?.origin.path}:${setting?.origin.line}`
  })
}

describe('compose', () => {
  const base = `x-env: &common
  LOG_LEVEL: info
  DEBUG: "True"
services:
  db:
    image: postgres:16
    environment: { POSTGRES_PASSWORD: pg }
  web:
    build: .
    env_file: [app.env, { path: missing.env, required: false }]
    environment:
      <<: *common
      DEBUG: \${DEBUG:-False}
      API_URL: https://\${API_HOST}/v1
      TOKEN_FILE: /run/secrets/token
secrets:
  token: { file: ./secrets/token.txt }
`
  const beside = {
    '.env': 'API_HOST=api.acme.io\n',
    'app.env': 'A=1 # one\nDEBUG=zzz\n',
    'secrets/token.txt': 's3cret\n',
  }

  test('reads maps, env_file, merge keys, interpolation and secrets, each with its line', async () => {
    expect(shown(await read('compose', { 'compose.yml': base }, { beside }))).toEqual([
      'A=1@app.env:1',
      'DEBUG=False@compose.yml:13',
      'LOG_LEVEL=info@compose.yml:2',
      'API_URL=https://api.acme.io/v1@compose.yml:14',
      'TOKEN_FILE=/run/secrets/token@compose.yml:15',
      'TOKEN=s3cret@secrets/token.txt:1',
    ])
  })

  test('a later file overrides an earlier one, a list counts, and what is known wins over .env', async () => {
    const over = 'services:\n  web:\n    environment:\n      - DEBUG=0\n      - SECRET_KEY\n'
    const source = await read(
      'compose',
      { 'compose.yml': base, 'compose.prod.yml': over },
      { beside, known: { API_HOST: 'x.acme.io' } },
    )
    expect(shown(source)).toEqual(
      expect.arrayContaining([
        'DEBUG=0@compose.prod.yml:4',
        'SECRET_KEY=<opaque>@compose.prod.yml:5',
        'API_URL=https://x.acme.io/v1@compose.yml:14',
      ]),
    )
  })

  test('extends takes the base from this or another file', async () => {
    const source = await read(
      'compose',
      {
        'compose.yml':
          'services:\n  web:\n    extends: { file: common.yml, service: app }\n    environment: { B: "2" }\n',
      },
      { beside: { 'common.yml': 'services:\n  app:\n    environment: { A: "1", B: "1" }\n' } },
    )
    expect(shown(source)).toEqual(['A=1@common.yml:3', 'B=2@compose.yml:4'])
  })

  test('a variable that nobody sets, a boolean and quotes inside a list are told', async () => {
    const text =
      'services:\n  web:\n    environment:\n      A: ${NOBODY}\n      B: False\n  worker:\n    environment: [\'C="x"\']\n'
    const web = await read('compose', { 'compose.yml': text })
    expect(web.problems.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
      'compose-variable-not-set:4',
      'compose-value-not-text:5',
    ])
    expect(shown(web)).toEqual(['A=<opaque>@compose.yml:4', 'B=false@compose.yml:5'])
    const worker = await read('compose', { 'compose.yml': text }, { service: 'worker' })
    expect(worker.problems.map(({ rule }) => rule)).toEqual(['env-value-keeps-syntax'])
    const nobody = await read('compose', { 'compose.yml': text }, { service: 'nobody' })
    expect(nobody.problems.map(({ rule }) => rule)).toEqual(['settings-service-missing'])
  })

  test('an alias that unfolds without end is refused', async () => {
    const bomb = `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(',')}]`).join('\n')}\n`
    await expect(read('compose', { 'compose.yml': bomb })).rejects.toThrow(/unfolds/)
  })
})

describe('kubernetes', () => {
  const manifest = `apiVersion: v1
kind: ConfigMap
metadata: { name: app }
data:
  DEBUG: "False"
  LOG_LEVEL: info
---
apiVersion: v1
kind: Secret
metadata: { name: app }
data: { SECRET_KEY: ${Buffer.from('very secret').toString('base64')} }
stringData: { OTHER: plain }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers:
        - name: app
          envFrom: [{ configMapRef: { name: app } }]
          env:
            - name: DEBUG
              value: "True"
            - name: KEY
              valueFrom: { secretKeyRef: { name: app, key: SECRET_KEY } }
            - name: URL
              value: https://$(HOST)/$(DEBUG)
            - name: POD
              valueFrom: { fieldRef: { fieldPath: metadata.name } }
            - name: GONE
              valueFrom: { configMapKeyRef: { name: app, key: GONE } }
            - name: AWAY
              valueFrom: { secretKeyRef: { name: elsewhere, key: X } }
`

  test('reads env, envFrom, ConfigMaps and Secrets of several documents', async () => {
    const source = await read('kubernetes', { 'k8s.yml': manifest })
    expect(shown(source)).toEqual([
      'DEBUG=True@k8s.yml:25',
      'LOG_LEVEL=info@k8s.yml:6',
      'KEY=very secret@k8s.yml:11',
      'URL=https://$(HOST)/True@k8s.yml:29',
      'POD=<opaque>@k8s.yml:30',
      'GONE=<missing>@k8s.yml:32',
      'AWAY=<opaque>@k8s.yml:34',
    ])
    expect(source.problems.map(({ rule, level }) => `${level} ${rule}`)).toEqual(['error kubernetes-key-missing'])
  })

  test('Kustomize brings resources, generators and patches', async () => {
    const beside = {
      'base/kustomization.yaml': 'resources: [deploy.yml]\n',
      'base/deploy.yml':
        'kind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: app, envFrom: [{ configMapRef: { name: gen } }], env: [{ name: A, value: "1" }] }] } } }\n',
      'prod/app.env': 'B=2\n',
    }
    const overlay = `resources: [../base]
configMapGenerator:
  - name: gen
    envs: [app.env]
    literals: [C=3]
patches:
  - patch: |
      kind: Deployment
      metadata: { name: web }
      spec: { template: { spec: { containers: [{ name: app, env: [{ name: A, value: "9" }] }] } } }
`
    expect(shown(await read('kubernetes', { 'prod/kustomization.yaml': overlay }, { beside }))).toEqual([
      'B=2@prod/app.env:1',
      'C=3@prod/kustomization.yaml:5',
      'A=9@prod/kustomization.yaml:10',
    ])
  })

  test('a JSON patch that touches variables is refused, not passed over', async () => {
    const overlay =
      'patches:\n  - target: { kind: Deployment }\n    patch: |\n      - op: replace\n        path: /spec/template/spec/containers/0/env/0/value\n        value: "True"\n'
    await expect(read('kubernetes', { 'kustomization.yaml': overlay })).rejects.toMatchObject({
      rule: 'settings-source-unreadable',
    })
  })

  test('sealed and external secrets are opaque, and a store elsewhere leaves keys open', async () => {
    const text = `kind: SealedSecret
metadata: { name: s }
spec: { encryptedData: { A: AgB } }
---
kind: ExternalSecret
metadata: { name: e }
spec: { data: [{ secretKey: B }], dataFrom: [{ extract: { key: x } }] }
`
    const source = await read('kubernetes', { 'k8s.yml': text })
    expect(shown(source)).toEqual(['A=<opaque>@k8s.yml:3', 'B=<opaque>@k8s.yml:7'])
    expect(source.open).toMatchObject({ holds: 'secrets' })
  })

  test('values that are no text and Secrets that are no base64 are told', async () => {
    const text =
      'kind: ConfigMap\nmetadata: { name: a }\ndata: { DEBUG: false }\n---\nkind: Secret\nmetadata: { name: b }\ndata: { K: "not base64!" }\n'
    const source = await read('kubernetes', { 'k8s.yml': text })
    expect(source.problems.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
      'kubernetes-value-not-text:3',
      'kubernetes-secret-not-base64:7',
    ])
  })
})

test('render.yaml has literals, and what Render makes or keeps is opaque', async () => {
  const text = `services:
  - type: web
    name: api
    envVars:
      - fromGroup: shared
      - key: DEBUG
        value: "false"
      - key: SECRET_KEY
        generateValue: true
      - key: TOKEN
        sync: false
      - key: DATABASE_URL
        fromDatabase: { name: db, property: connectionString }
envVarGroups:
  - name: shared
    envVars: [{ key: LOG_LEVEL, value: info }, { key: DEBUG, value: "true" }]
`
  const source = await read('render', { 'render.yaml': text })
  expect(shown(source)).toEqual([
    'LOG_LEVEL=info@render.yaml:16',
    'DEBUG=false@render.yaml:6',
    'SECRET_KEY=<opaque>@render.yaml:8',
    'TOKEN=<opaque>@render.yaml:10',
    'DATABASE_URL=<opaque>@render.yaml:12',
  ])
  expect(source.settings.find(({ key }) => key === 'SECRET_KEY')?.value).toMatchObject({ generated: true })
})

test.each<readonly [Format, string, string, readonly string[]]>([
  [
    'vercel',
    'vercel.json',
    '{\n  "env": {\n    "A": "1",\n    "B": "@b"\n  }\n}\n',
    ['A=1@vercel.json:3', 'B=<opaque>@vercel.json:4'],
  ],
  [
    'heroku',
    'app.json',
    '{\n  "env": {\n    "A": "1",\n    "B": { "value": "2" },\n    "C": { "generator": "secret" },\n    "D": { "required": true }\n  }\n}\n',
    ['A=1@app.json:3', 'B=2@app.json:4', 'C=<opaque>@app.json:5', 'D=<opaque>@app.json:6'],
  ],
  ['fly', 'fly.toml', 'app = "x"\n\n[env]\n  A = "1"\n  PORT = 8080\n', ['A=1@fly.toml:4', 'PORT=8080@fly.toml:5']],
  [
    'netlify',
    'netlify.toml',
    '[build.environment]\nA = "1"\nB = "1"\n\n[context.production.environment]\nB = "2"\n',
    ['A=1@netlify.toml:2', 'B=2@netlify.toml:6'],
  ],
  [
    'helm',
    'values.yaml',
    'replicas: 1\nweb:\n  env:\n    A: "1"\n  extraEnvVars:\n    - name: B\n      value: "2"\n    - name: C\n      valueFrom: {}\n',
    ['A=1@values.yaml:4', 'B=2@values.yaml:6', 'C=<opaque>@values.yaml:8'],
  ],
  [
    'dockerfile',
    'Dockerfile',
    'FROM node AS base\nENV A=1 B="two words"\nFROM base\nARG V=7\n# ENV X=1\nENV C=$V \\\n    D=${A}x\n',
    ['A=1@Dockerfile:2', 'B=two words@Dockerfile:2', 'C=7@Dockerfile:6', 'D=1x@Dockerfile:6'],
  ],
  [
    'ecs',
    'task.json',
    '{ "containerDefinitions": [\n  { "name": "app",\n    "environment": [{ "name": "A", "value": "1" }],\n    "secrets": [{ "name": "B", "valueFrom": "arn" }] }] }\n',
    ['A=1@task.json:3', 'B=<opaque>@task.json:4'],
  ],
  [
    'systemd',
    'app.service',
    '[Service]\nEnvironment=A=1 "B=two words"\nPassEnvironment=C\n',
    ['A=1@app.service:2', 'B=two words@app.service:2', 'C=<opaque>@app.service:3'],
  ],
  ['json', 'values.json', '{\n  "A": "1"\n}\n', ['A=1@values.json:2']],
])('%s is read with lines', async (format, path, text, expected) => {
  expect(shown(await read(format, { [path]: text }))).toEqual(expected)
})

test('a terraform plan gives ECS, Lambda and Cloud Run', async () => {
  const plan = JSON.stringify(
    {
      planned_values: {
        root_module: {
          resources: [
            {
              address: 'aws_ecs_task_definition.a',
              values: {
                container_definitions: JSON.stringify([
                  { name: 'x', environment: [{ name: 'A', value: '1' }], secrets: [{ name: 'S', valueFrom: 'arn' }] },
                ]),
              },
            },
            { address: 'aws_lambda_function.f', values: { environment: [{ variables: { B: '2', C: null } }] } },
          ],
          child_modules: [
            {
              resources: [
                { address: 'm.run', values: { template: [{ containers: [{ env: [{ name: 'D', value: '4' }] }] }] } },
              ],
            },
          ],
        },
      },
    },
    null,
    1,
  )
  const source = await read('terraform', { 'plan.json': plan })
  expect(shown(source).map((line) => line.split('@')[0])).toEqual(['A=1', 'S=<opaque>', 'B=2', 'C=<opaque>', 'D=4'])
})

test('two kinds of sources that say different things drift, layers of one kind do not', async () => {
  const compose = await read('compose', {
    'compose.yml': 'services:\n  web:\n    environment: { DEBUG: "False", A: "1" }\n',
  })
  const cluster = await read('kubernetes', {
    'k8s.yml': 'kind: ConfigMap\nmetadata: { name: a }\ndata: { DEBUG: "True", A: "1" }\n',
  })
  expect(driftIn([compose, cluster]).map(({ key }) => key)).toEqual(['DEBUG'])
  const layers = [await read('dotenv', { '.env': 'A=1\n' }), await read('dotenv', { '.env.production': 'A=2\n' })]
  expect(driftIn(layers)).toEqual([])
  expect(effectiveOf(layers).get('A')?.value).toEqual({ status: 'value', text: '2' })
})
