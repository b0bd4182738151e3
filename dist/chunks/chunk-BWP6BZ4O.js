import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checks/registry.ts
var registry = {
  backup: {
    summary: "A backup exists, is recent and whole, holds what it should, and can be restored",
    load: async () => (await import("./backup-JTFO6K52.js")).backup
  },
  migrations: {
    summary: "New migrations are safe for the data, for traffic and for the code that runs during the deploy",
    load: async () => (await import("./migrations-OTLF6AHJ.js")).migrations
  },
  files: {
    summary: "Files exist or are absent, and have the content, size, format and permissions they should",
    load: async () => (await import("./files-QDXKZOJ4.js")).files
  },
  github: {
    summary: "Reviews, checks, deployments, labels, issues and alerts on GitHub",
    load: async () => (await import("./github-QN4NJP4S.js")).github
  },
  report: {
    summary: "A report that was made elsewhere says GO for this commit, recently",
    load: async () => (await import("./report-HKSC6TVA.js")).report
  },
  "sign-off": { summary: "People decide", load: async () => (await import("./sign-off-VZUROKJ7.js")).signOff },
  window: {
    summary: "The deploy falls in the agreed hours of the week, and in no freeze",
    load: async () => (await import("./window-NAXVVPXF.js")).window
  },
  scan: {
    summary: "No debug code, secrets, merge markers or private files are in the change, or in the whole tree",
    load: async () => (await import("./scan-Q2CUQRWC.js")).scan
  },
  document: {
    summary: "A document has its sections, none is empty, and no placeholder is left in it",
    load: async () => (await import("./document-D2J3XE77.js")).document
  },
  run: {
    summary: "A command ends with the exit code, the output and in the time it should",
    load: async () => (await import("./run-EWLCV4UD.js")).run
  },
  tcp: {
    summary: "A port accepts connections, speaks TLS with a valid certificate, answers a line",
    load: async () => (await import("./tcp-Q4RKSHHO.js")).tcp
  },
  sql: {
    summary: "A read-only query has the answer it should",
    load: async () => (await import("./sql-MICCXOW6.js")).sql
  },
  http: {
    summary: "A service answers over HTTP: status, content, health, time, TLS, CORS, identities, version",
    load: async () => (await import("./http-J55V5337.js")).http
  },
  tests: {
    summary: "Tests, by name, suite or number, ran and passed, as a report of this commit says",
    load: async () => (await import("./tests-EXND52GL.js")).tests
  },
  settings: {
    summary: "The values that production would run with are safe, complete and the same everywhere",
    load: async () => (await import("./settings-SYNW4QPC.js")).settings
  }
};

export {
  registry
};
