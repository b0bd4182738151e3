import express from 'express'
import { pool, query } from './database.js'
import { settings } from './settings.js'

const app = express()
app.disable('x-powered-by')
app.use(express.json())
app.use((request, response, next) => {
  const { origin } = request.headers
  if (origin !== undefined && (settings.origins.includes('*') || settings.origins.includes(origin)))
    response.set('Access-Control-Allow-Origin', origin).vary('Origin')
  next()
})

app.get('/health', async (_request, response) => {
  let database = { status: 'pass' }
  try {
    await query('SELECT 1')
  } catch {
    database = { status: 'fail', output: 'the database does not answer' }
  }
  response
    .status(database.status === 'pass' ? 200 : 503)
    .type('application/health+json')
    .send(
      JSON.stringify({
        status: database.status,
        releaseId: settings.release,
        checks: { 'postgres:responseTime': [database] },
      }),
    )
})

app.get('/api/products', async (_request, response) => {
  response.json(await query('SELECT id, name, price_cents FROM products ORDER BY id'))
})

app.post('/api/orders', async (request, response) => {
  console.log('order', request.body)
  const { productId, customer } = request.body ?? {}
  if (!Number.isInteger(productId) || typeof customer !== 'string' || customer === '') {
    response.status(400).json({ error: 'productId and customer are needed' })
    return
  }
  const [order] = await query('INSERT INTO orders (product_id, customer) VALUES ($1, $2) RETURNING id', [
    productId,
    customer,
  ])
  response.status(201).json(order)
})

app.get('/api/admin/orders', async (request, response) => {
  if (request.headers.authorization !== `Bearer ${settings.sessionSecret}`) {
    response.status(401).json({ error: 'sign in first' })
    return
  }
  response.json(await query('SELECT id, product_id, customer FROM orders ORDER BY id'))
})

const server = app.listen(settings.port, '127.0.0.1', () =>
  process.stdout.write(`listening on ${server.address().port}\n`),
)
process.on('SIGTERM', () => server.close(() => pool.end()))
