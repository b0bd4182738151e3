import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/scratch/describe-server.ts
var WHERE = {
  given: "a database made in the given server",
  programs: "the programs of this machine",
  embedded: "the embedded PostgreSQL"
};
var describeServer = async (kind, query) => {
  const { rows } = await query(`SELECT current_setting('server_version_num'), current_setting('server_version')`);
  const version = (rows[0]?.[1] ?? "").split(" ")[0] ?? "";
  return {
    kind,
    versionNumber: Number(rows[0]?.[0]),
    version,
    description: `PostgreSQL ${version} (${WHERE[kind]})`
  };
};

export {
  describeServer
};
