import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  connectSession
} from "./chunk-OULABCN7.js";
import {
  describeServer
} from "./chunk-H44BR4TQ.js";
import {
  ScratchError
} from "./chunk-G3E5D5L4.js";
import {
  held_Undecidable,
  held_errorCode,
  held_isError
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/scratch/given-server.ts
import { randomBytes } from "node:crypto";
var openGivenServer = async (options, url) => {
  const { signal } = options;
  const config = await readUrl(url);
  for (const real of options.refuse ?? [])
    if (await isSameDatabase(url, real)) throw refused("it is the URL of a configured database");
  const home = await connectSession(config, signal).catch((error) => {
    signal.throwIfAborted();
    throw new held_Undecidable(
      `the server for scratch databases could not be reached (${held_errorCode(error) ?? "no session"})`,
      {
        rule: "scratch-unavailable",
        help: "See whether its URL is right and it is up."
      }
    );
  });
  const zone = `SET TimeZone = '${(options.timeZone ?? "UTC").replaceAll("'", "''")}'`;
  const name = `gonogo_scratch_${randomBytes(6).toString("hex")}`;
  try {
    await home.execute(`CREATE DATABASE ${name} TEMPLATE template0`);
  } catch (error) {
    if (!(error instanceof ScratchError) || error.code !== "42501") {
      await home.end();
      throw error;
    }
    const { rows } = await home.query(USER_OBJECTS);
    if (rows[0]?.[0] !== "0") {
      await home.end();
      throw refused("its role may not create databases, and the database it names is not empty");
    }
    await home.execute(zone);
    let closed;
    return {
      server: await describeServer("given", home.query),
      execute: home.execute,
      query: home.query,
      copyIn: home.copyIn,
      provideRole: async () => Promise.resolve(false),
      close: async () => closed ??= (async () => {
        const ending = await connectSession(config, new AbortController().signal).catch(() => void 0);
        await home.end();
        await ending?.execute(EMPTY_AGAIN).catch(() => {
        });
        await ending?.end();
      })()
    };
  }
  const owner = options.restricted === true ? { user: `${name}_owner`, password: randomBytes(18).toString("base64url") } : {};
  const drop = async () => {
    const ending = await connectSession(config, new AbortController().signal);
    try {
      await ending.execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(async (error) => {
        if (held_isError(error) && held_errorCode(error) === "42601") await ending.execute(`DROP DATABASE IF EXISTS ${name}`);
        else throw error;
      });
      if ("user" in owner) await ending.execute(`DROP ROLE IF EXISTS ${owner.user}`);
    } finally {
      await ending.end();
    }
  };
  try {
    if ("user" in owner) {
      await home.execute(
        `CREATE ROLE ${owner.user} LOGIN PASSWORD '${owner.password}' NOSUPERUSER NOCREATEROLE NOCREATEDB`
      );
      await home.execute(`GRANT ${owner.user} TO CURRENT_USER`);
      await home.execute(`ALTER DATABASE ${name} OWNER TO ${owner.user}`);
    }
    const session = await connectSession({ ...config, ...owner, database: name }, signal);
    await session.execute(zone);
    let closed;
    return {
      server: await describeServer("given", session.query),
      execute: session.execute,
      query: session.query,
      copyIn: session.copyIn,
      provideRole: async () => Promise.resolve(false),
      close: async () => closed ??= (async () => {
        await session.end();
        await home.end();
        await drop();
      })()
    };
  } catch (error) {
    await home.end();
    await drop();
    throw error;
  }
};
var refused = (why) => new held_Undecidable(`the URL for scratch databases is refused: ${why}`, {
  rule: "scratch-refused",
  help: "Give the URL of a server that holds nothing of value, with a role that may create databases."
});
var USER_OBJECTS = `SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'`;
var EMPTY_AGAIN = `DO $$ DECLARE s text; BEGIN
  FOR s IN SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
  LOOP EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP;
  CREATE SCHEMA public; END $$`;
var readUrl = async (url) => {
  const { parse, toClientConfig } = await import("./esm-BAQMLETO.js");
  try {
    if (!/^postgres(ql)?:\/\//i.test(url.trim())) throw new Error("no URL");
    return { ...toClientConfig(parse(url.trim(), { useLibpqCompat: true })), connectionTimeoutMillis: 15e3 };
  } catch {
    throw new held_Undecidable("the URL for scratch databases cannot be read", {
      rule: "scratch-unavailable",
      help: "Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE."
    });
  }
};
var isSameDatabase = async (one, other) => {
  if (one.trim() === other.trim()) return true;
  const { parse } = await import("./esm-BAQMLETO.js");
  const identity = (url) => {
    try {
      const { host, port, database, user } = parse(url.trim(), { useLibpqCompat: true });
      const name = (host ?? "localhost").toLowerCase().replace(/^(127\.0\.0\.1|\[?::1\]?)$/, "localhost");
      return `${name}:${port ?? "5432"}/${database ?? user ?? ""}`;
    } catch {
      return void 0;
    }
  };
  const left = identity(one);
  return left !== void 0 && left === identity(other);
};
export {
  openGivenServer
};
