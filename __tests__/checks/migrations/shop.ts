import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { migrations } from '../../../src/checks/migrations/index.ts'
import { unavailableGitHub } from '../../../src/core/unavailable-github.ts'
import type { Finding } from '../../../src/core/finding.ts'
import type { Subject } from '../../../src/core/subject.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import type { Git } from '../../../src/core/world.ts'
import type { Change } from '../../../src/core/change.ts'
import { createFiles } from '../../../src/world/files.ts'
import { fakeContext } from '../../support/world.ts'

/** A shop that is in use: what the examples of the rules change. */
export const SHOP = `
CREATE SCHEMA sales;
CREATE TABLE sales.regions (id bigint PRIMARY KEY, name text);
CREATE TYPE order_status AS ENUM ('open', 'closed');
CREATE TYPE unused_kind AS ENUM ('a', 'b');
CREATE DOMAIN positive_amount AS integer CHECK (VALUE > 0);
CREATE DOMAIN zip_code AS text;
CREATE SEQUENCE order_numbers;
CREATE TABLE customers (id bigint PRIMARY KEY, email text, name varchar(100), zip zip_code);
CREATE TABLE orders (
  id bigint PRIMARY KEY,
  customer_id bigint REFERENCES customers (id),
  payer bigint,
  note text,
  state varchar(20),
  status order_status NOT NULL DEFAULT 'open',
  total numeric(10, 2),
  amount integer NOT NULL DEFAULT 0,
  placed_at timestamp,
  created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0) NOT VALID;
CREATE INDEX orders_customer_id ON orders (customer_id);
CREATE INDEX orders_state_idx ON orders (state);
CREATE TABLE log_lines (id bigint, line text);
CREATE UNIQUE INDEX log_lines_id ON log_lines (id);
CREATE TABLE events (id bigint, at timestamptz) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_2025 (id bigint, at timestamptz);
CREATE VIEW open_orders AS SELECT id, customer_id FROM orders;
CREATE MATERIALIZED VIEW order_totals AS SELECT customer_id, sum(amount) AS total FROM orders GROUP BY customer_id;
CREATE UNIQUE INDEX order_totals_customer ON order_totals (customer_id);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION order_sum(bigint) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT 1::bigint';
CREATE TRIGGER orders_touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();
CREATE POLICY readers ON customers FOR SELECT USING (true);
ALTER TABLE customers ENABLE ROW LEVEL SECURITY;
`

/** A git that knows one change, and the texts that the base has. */
export const gitOf = (change: Change, base: Readonly<Record<string, string>> = {}): Git => ({
  head: async () => 'head',
  change: async () => change,
  show: async (_, path) => (base[path] === undefined ? undefined : new TextEncoder().encode(base[path])),
  list: async () => Object.keys(base).sort(),
  addedLines: async () => new Map(),
  run: async () => new Uint8Array(),
})

type Judged = { readonly outcome: Outcome; readonly findings: readonly Finding[] }

/** Writes the files, runs the check as the engine would, and gives the findings of the last file (or all of `path`). */
export const judge = async (
  texts: Readonly<Record<string, string | Uint8Array>>,
  options: Readonly<Record<string, unknown>> = {},
  { git, path, subject }: { readonly git?: Git; readonly path?: string; readonly subject?: Subject } = {},
): Promise<Judged> => {
  const root = await mkdtemp(join(tmpdir(), 'migrations-'))
  try {
    for (const [name, text] of Object.entries(texts)) {
      await mkdir(dirname(join(root, name)), { recursive: true })
      await writeFile(join(root, name), text)
    }
    const given = migrations.options.parse({ scope: 'all', paths: '**/*.sql', rehearse: false, ...options })
    const ports = {
      files: createFiles(root),
      github: unavailableGitHub('there is no token'),
      git: git ?? gitOf({ status: 'unknown', reason: 'there is no repository' }),
    }
    const context = fakeContext(ports, subject === undefined ? {} : { subject })
    const outcome = await migrations.run(given, context)
    const last = path ?? Object.keys(texts).at(-1)
    return { outcome, findings: (outcome.findings ?? []).filter((finding) => finding.path === last) }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
