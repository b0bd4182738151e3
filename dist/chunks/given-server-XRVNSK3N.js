'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  openGivenServer: () => openGivenServer
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_IKFE7O4P = require("./chunk-IKFE7O4P.js");
var import_chunk_3TMLSMYA = require("./chunk-3TMLSMYA.js");
var import_chunk_J3U2G57T = require("./chunk-J3U2G57T.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_crypto = require("node:crypto");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var openGivenServer = async (options, url) => {
  const { signal } = options;
  const config = await readUrl(url);
  for (const real of options.refuse ?? [])
    if (await isSameDatabase(url, real)) throw refused("it is the URL of a configured database");
  const home = await (0, import_chunk_IKFE7O4P.connectSession)(config, signal).catch((error) => {
    signal.throwIfAborted();
    throw new import_errors.Undecidable(
      `the server for scratch databases could not be reached (${(0, import_errors.errorCode)(error) ?? "no session"})`,
      {
        rule: "scratch-unavailable",
        help: "See whether its URL is right and it is up."
      }
    );
  });
  const zone = `SET TimeZone = '${(options.timeZone ?? "UTC").replaceAll("'", "''")}'`;
  const name = `gonogo_scratch_${(0, import_node_crypto.randomBytes)(6).toString("hex")}`;
  try {
    await home.execute(`CREATE DATABASE ${name} TEMPLATE template0`);
  } catch (error) {
    if (!(error instanceof import_chunk_J3U2G57T.ScratchError) || error.code !== "42501") {
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
      server: await (0, import_chunk_3TMLSMYA.describeServer)("given", home.query),
      execute: home.execute,
      query: home.query,
      copyIn: home.copyIn,
      provideRole: async () => Promise.resolve(false),
      close: async () => closed ??= (async () => {
        const ending = await (0, import_chunk_IKFE7O4P.connectSession)(config, new AbortController().signal).catch(() => void 0);
        await home.end();
        await ending?.execute(EMPTY_AGAIN).catch(() => {
        });
        await ending?.end();
      })()
    };
  }
  const owner = options.restricted === true ? { user: `${name}_owner`, password: (0, import_node_crypto.randomBytes)(18).toString("base64url") } : {};
  const drop = async () => {
    const ending = await (0, import_chunk_IKFE7O4P.connectSession)(config, new AbortController().signal);
    try {
      await ending.execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(async (error) => {
        if ((0, import_errors.isError)(error) && (0, import_errors.errorCode)(error) === "42601") await ending.execute(`DROP DATABASE IF EXISTS ${name}`);
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
    const session = await (0, import_chunk_IKFE7O4P.connectSession)({ ...config, ...owner, database: name }, signal);
    await session.execute(zone);
    let closed;
    return {
      server: await (0, import_chunk_3TMLSMYA.describeServer)("given", session.query),
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
var refused = (why) => new import_errors.Undecidable(`the URL for scratch databases is refused: ${why}`, {
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
  const { parse, toClientConfig } = await Promise.resolve().then(() => require("./esm-PI3SK3HJ.js"));
  try {
    if (!/^postgres(ql)?:\/\//i.test(url.trim())) throw new Error("no URL");
    return { ...toClientConfig(parse(url.trim(), { useLibpqCompat: true })), connectionTimeoutMillis: 15e3 };
  } catch {
    throw new import_errors.Undecidable("the URL for scratch databases cannot be read", {
      rule: "scratch-unavailable",
      help: "Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE."
    });
  }
};
var isSameDatabase = async (one, other) => {
  if (one.trim() === other.trim()) return true;
  const { parse } = await Promise.resolve().then(() => require("./esm-PI3SK3HJ.js"));
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openGivenServer
});
