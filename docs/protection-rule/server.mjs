// An example, not a part of gonogo: a custom deployment protection rule that lets a deployment through when this gate said
// GO for its very commit. Needs Node 20 and nothing else: node server.mjs
//
// APP_ID, PRIVATE_KEY   of your GitHub App (Actions: read, Deployments: write, Commit statuses: read; events
//                       "Deployment protection rule" and "Status")
// WEBHOOK_SECRET        of the same App: what is not signed with it is not read
// GATE_IDENTITY         who writes the status, such as my-gate[bot]: a status by anybody else counts for nothing
// STAGE                 pre-deploy unless told: the status is gonogo/STAGE
// API_URL, PORT, HOST   https://api.github.com, 8080 and 127.0.0.1 unless told
import { createHmac, createSign, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const { APP_ID, PRIVATE_KEY, WEBHOOK_SECRET, GATE_IDENTITY, STAGE = 'pre-deploy' } = process.env
const { API_URL = 'https://api.github.com', PORT = '8080', HOST = '127.0.0.1' } = process.env
for (const [name, value] of Object.entries({ APP_ID, PRIVATE_KEY, WEBHOOK_SECRET, GATE_IDENTITY }))
  if (!value) throw new Error(`Set ${name}.`)

const CONTEXT = `gonogo/${STAGE}`
const MAX_BODY_BYTES = 5_000_000
/** Deployments that wait, by commit. They are forgotten when this server stops: start the deployment's job again then. */
const waiting = new Map()

/** A token for one installation of the App. It lasts an hour; one for each look is simple and enough. */
const tokenFor = async (installation) => {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now - 60, exp: now + 300, iss: APP_ID })}`
  const signature = createSign('RSA-SHA256').update(unsigned).sign(PRIVATE_KEY, 'base64url')
  const { token } = await call('POST', `/app/installations/${installation}/access_tokens`, `${unsigned}.${signature}`, {
    permissions: { actions: 'read', deployments: 'write', statuses: 'read' },
  })
  return token
}

const call = async (method, path, token, body) => {
  const answer = await fetch(`${API_URL}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'gonogo-protection-rule',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 200)}`)
  return text === '' ? undefined : JSON.parse(text)
}

/** The gate's last word on the commit; undefined when it has none. */
const verdictOn = async ({ repository, sha }, token) => {
  const statuses = await call('GET', `/repos/${repository}/commits/${sha}/statuses?per_page=100`, token)
  // Newest first. Names of bots end in [bot] here.
  return statuses.find(({ context, creator }) => context === CONTEXT && creator?.login === GATE_IDENTITY)
}

const look = async (deployment) => {
  const token = await tokenFor(deployment.installation)
  const status = await verdictOn(deployment, token)
  const state = { success: 'approved', failure: 'rejected', error: 'rejected' }[status?.state]
  if (state === undefined) return false
  await call(
    'POST',
    `/repos/${deployment.repository}/actions/runs/${deployment.run}/deployment_protection_rule`,
    token,
    // GitHub takes 1,024 characters of Markdown.
    { environment_name: deployment.environment, state, comment: `${CONTEXT}: ${status.description}`.slice(0, 1000) },
  )
  return true
}

const onEvent = async (name, payload) => {
  if (name === 'deployment_protection_rule' && payload.action === 'requested') {
    // Of the address to answer to only the run is taken: this server asks nobody but the API.
    const run = /\/actions\/runs\/(\d+)\/deployment_protection_rule$/.exec(payload.deployment_callback_url)?.[1]
    if (run === undefined) throw new Error('the event names no run')
    const deployment = {
      repository: payload.repository.full_name,
      installation: payload.installation.id,
      environment: payload.environment,
      sha: payload.deployment.sha,
      run,
    }
    // Kept before it is looked at: a status that comes meanwhile must find it.
    waiting.set(deployment.sha, [...(waiting.get(deployment.sha) ?? []), deployment])
    await lookAt(deployment.sha)
  }
  if (name === 'status' && payload.context === CONTEXT) await lookAt(payload.sha)
}

const lookAt = async (sha) => {
  for (const deployment of waiting.get(sha) ?? [])
    if (await look(deployment))
      waiting.set(
        sha,
        waiting.get(sha).filter((other) => other !== deployment),
      )
  if (waiting.get(sha)?.length === 0) waiting.delete(sha)
}

const isFromGitHub = (body, given = '') => {
  const expected = Buffer.from(`sha256=${createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex')}`)
  const actual = Buffer.from(given)
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

const server = createServer((request, response) => {
  const end = (code, text) => response.writeHead(code, { 'content-type': 'text/plain' }).end(`${text}\n`)
  const chunks = []
  let size = 0
  request.on('data', (chunk) => {
    size += chunk.length
    if (size > MAX_BODY_BYTES) request.destroy()
    else chunks.push(chunk)
  })
  request.on('end', async () => {
    const body = Buffer.concat(chunks)
    if (request.method !== 'POST') return end(405, 'send webhooks here')
    if (!isFromGitHub(body, request.headers['x-hub-signature-256'])) return end(401, 'the signature is wrong')
    try {
      await onEvent(request.headers['x-github-event'], JSON.parse(body.toString('utf8')))
      end(202, 'looked')
    } catch (error) {
      // GitHub shows the answer beside the delivery, where it can be sent again. Nothing was approved.
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      end(500, 'could not find out; see the log')
    }
  })
})
server.listen(Number(PORT), HOST, () => process.stdout.write(`listening on http://${HOST}:${server.address().port}\n`))
