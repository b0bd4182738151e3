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
  createPostgres: () => createPostgres
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors2 = require("./start.cjs").modules["src/core/errors.ts"];
var connectionFailure = (thrown, where, signal) => {
  if (thrown instanceof import_errors2.Undecidable) return thrown;
  const reason = signal.reason;
  const timedOut = signal.aborted && (0, import_errors2.isError)(reason) && reason.name === "TimeoutError";
  if (signal.aborted && !timedOut) return reason;
  const server = `the database server ${where.host ?? "localhost"}${where.port === void 0 ? "" : `:${where.port}`}`;
  const code = firstCode(thrown) ?? "";
  const say = (message, rule, help) => new import_errors2.Undecidable(message, { rule, help });
  const text = (0, import_errors2.isError)(thrown) ? thrown.message : "";
  if (timedOut || /timeout expired|timed out/i.test(text) || code === "ETIMEDOUT")
    return say(
      `${server} did not answer in time`,
      "database-timeout",
      "See whether it is up and a firewall lets this machine through."
    );
  if (/^(ENOTFOUND|EAI_)/.test(code))
    return say(
      `the name of ${server} could not be resolved (${code})`,
      "dns-failed",
      "See whether the host in the URL is spelled right and this machine can resolve it."
    );
  if (code === "ECONNREFUSED" || code === "ENOENT")
    return say(
      `${server} refused the connection`,
      "connection-refused",
      "Start the server, or open its port for the machine that runs this."
    );
  if (code === "28P01" || code === "28000")
    return say(
      /no pg_hba\.conf entry/.test(text) ? `${server} lets nobody in from here as ${named(where.user)}${/no encryption|SSL off/.test(text) ? " without TLS" : ""}` : `${server} refused the login of ${named(where.user)}`,
      "database-login-refused",
      /no encryption|SSL off/.test(text) ? "Add ?sslmode=require to the URL." : "See whether user and password in the URL are right, and whether the role may log in from here."
    );
  if (code === "3D000")
    return say(
      `${server} has no database ${named(where.database)}`,
      "database-missing",
      "Give the name of a database that exists at the end of the URL."
    );
  if (code === "53300" || code === "57P03")
    return say(
      `${server} takes no connection at the moment (${code})`,
      "database-unavailable",
      "Wait until it has started, or free connections."
    );
  if (/does not support SSL/i.test(text))
    return say(`${server} speaks no TLS`, "tls-failed", "Use ?sslmode=disable where the way to it is trusted.");
  if (/^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO)/.test(code))
    return say(
      `the TLS connection to ${server} is not accepted (${code})`,
      "tls-failed",
      "Give the authority's certificate with sslrootcert, or choose the sslmode that the server can meet."
    );
  return say(
    `no session with ${server} came about (${code || "it ended the connection"})`,
    "database-unreachable",
    "See whether it is a PostgreSQL server, and what its log says."
  );
};
var queryFailure = (thrown, signal) => {
  if (thrown instanceof import_errors2.Undecidable) return thrown;
  const reason = signal.reason;
  if (signal.aborted) {
    if (!(0, import_errors2.isError)(reason) || reason.name !== "TimeoutError") return reason;
    return new import_errors2.Undecidable("the database did not answer the query in time", {
      rule: "database-timeout",
      help: "Make the query cheaper, look for locks in its way, or give it more time with `timeout`.",
      cause: reason
    });
  }
  const code = (0, import_errors2.errorCode)(thrown);
  const text = (0, import_errors2.isError)(thrown) ? thrown.message.replace(/\s+/g, " ").trim() : "";
  const say = (message, rule, help) => new import_errors2.Undecidable(message, { rule, help });
  if (code === void 0 || !/^[0-9A-Z]{5}$/.test(code))
    return say(
      "the connection to the database ended before the query was answered",
      "database-connection-lost",
      "See in the log of the server why it ended the session."
    );
  switch (code) {
    case "57014":
      return say(
        "the query took longer than its statement timeout and was cancelled",
        "database-timeout",
        "Make the query cheaper, or raise `statement-timeout`."
      );
    case "55P03":
      return say(
        "the query waited for a lock for longer than its lock timeout",
        "database-timeout",
        "See what holds the lock, or ask when nothing migrates."
      );
    case "25006":
      return say(
        `the query wants to write, and gonogo only reads (${text})`,
        "query-not-allowed",
        "Write a query that changes nothing."
      );
    case "42601":
      return say(
        /multiple commands/.test(text) ? "the query holds several statements, and only one is sent" : `the query has a syntax error: ${text}`,
        /multiple commands/.test(text) ? "query-not-allowed" : "query-failed",
        /multiple commands/.test(text) ? "Write one SELECT for each item." : "Mend the query."
      );
    case "42501":
      return say(
        `the role may not see what the query asks for: ${text}`,
        "query-not-permitted",
        "Grant SELECT on it to the role of the URL."
      );
    default:
      return say(
        `the query failed with SQLSTATE ${code}: ${withoutValues(text, code)}`,
        "query-failed",
        "Mend the query, or the database that it does not fit."
      );
  }
};
var withoutValues = (text, code) => code.startsWith("22") || code.startsWith("23") ? text.replace(/"[^"]*"(?!.*")|: .*$/s, '"\u2026"') : text;
var named = (name) => name === void 0 || name === "" ? "the default" : `"${name}"`;
var firstCode = (thrown) => {
  if ((0, import_errors2.isError)(thrown) && "errors" in thrown && Array.isArray(thrown.errors)) {
    const codes = thrown.errors.map(firstCode).filter((code) => code !== void 0);
    return codes.find((code) => code === "ECONNREFUSED") ?? codes[0];
  }
  return (0, import_errors2.errorCode)(thrown);
};
var DEFAULT_STATEMENT_TIMEOUT_MS = 3e4;
var DEFAULT_LOCK_TIMEOUT_MS = 5e3;
var CONNECT_TIMEOUT_MS = 15e3;
var MAX_ROWS = 2e5;
var MAX_TEXT = 64 * 1024 * 1024;
var createPostgres = () => ({
  async connect({ url, signal, statementTimeoutMs, lockTimeoutMs }) {
    signal.throwIfAborted();
    const pg = await loadPg();
    const config = await readUrl(url);
    const open = async (options) => {
      const client2 = new pg.Client({ ...config, ...options === void 0 ? {} : { options } });
      client2.on("error", () => {
      });
      await untilAborted(client2.connect(), signal, () => destroy(client2));
      return client2;
    };
    let client;
    try {
      client = await open("-c default_transaction_read_only=on").catch((error) => {
        if ((0, import_errors.errorCode)(error) === "08P01" || (0, import_errors.isError)(error) && /unsupported startup parameter/.test(error.message))
          return open(void 0);
        throw error;
      });
    } catch (error) {
      throw connectionFailure(error, config, signal);
    }
    let closed = false;
    const ask = async (text, values) => {
      signal.throwIfAborted();
      const query = new pg.Query({
        text,
        values: [...values],
        rowMode: "array",
        // The simple protocol would take several statements in one text: "COMMIT; DELETE …" leaves the transaction.
        queryMode: "extended"
      });
      const answer = collect(query, () => destroy(client));
      client.query(query);
      return untilAborted(answer, signal, () => {
        cancel(pg.Client, config, client);
        destroy(client);
      });
    };
    const session = {
      server: await (async () => {
        try {
          await ask("BEGIN TRANSACTION READ ONLY", []);
          await ask(
            `SET LOCAL statement_timeout = ${Math.ceil(statementTimeoutMs ?? DEFAULT_STATEMENT_TIMEOUT_MS)}`,
            []
          );
          await ask(`SET LOCAL lock_timeout = ${Math.ceil(lockTimeoutMs ?? DEFAULT_LOCK_TIMEOUT_MS)}`, []);
          return serverOf(await ask(IDENTITY, []));
        } catch (error) {
          destroy(client);
          throw signal.aborted ? connectionFailure(error, config, signal) : queryFailure(error, signal);
        }
      })(),
      async query(text, values = []) {
        if (closed)
          throw new import_errors.Undecidable("the session with the database has ended", {
            rule: "query-failed",
            help: "Ask one question after the other; one that fails or ends the transaction ends the session."
          });
        try {
          const rows = await ask(text, values);
          if (client.getTransactionStatus() !== "T") {
            closed = true;
            destroy(client);
            throw new import_errors.Undecidable("the query ended the read-only transaction in which it has to stay", {
              rule: "query-not-allowed",
              help: "Write a plain SELECT, without COMMIT, ROLLBACK or another statement about transactions."
            });
          }
          return rows;
        } catch (error) {
          if (signal.aborted || client.getTransactionStatus() !== "T") closed = true;
          throw queryFailure(error, signal);
        }
      },
      async close() {
        closed = true;
        if (signal.aborted) destroy(client);
        else await Promise.race([client.end().catch(() => {
        }), later(1e3).then(() => destroy(client))]);
      }
    };
    return session;
  }
});
var IDENTITY = `SELECT current_database(), current_user, current_setting('server_version_num'),
  current_setting('server_version'), pg_catalog.pg_is_in_recovery(),
  coalesce((SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user), false),
  host(pg_catalog.inet_server_addr())`;
var serverOf = ({ rows }) => {
  const [database, user, number, version, replica, superuser, address] = rows[0] ?? [];
  return {
    database: database ?? "",
    user: user ?? "",
    versionNumber: Number(number),
    version: version ?? "",
    replica: replica === "t",
    superuser: superuser === "t",
    ...typeof address === "string" ? { address } : {}
  };
};
var loadPg = async () => {
  const { default: pg } = await Promise.resolve().then(() => require("./esm-2EZ5MOIR.js"));
  return pg;
};
var AS_TEXT = { getTypeParser: () => (value) => value };
var readUrl = async (url) => {
  const wrong = (why) => new import_errors.Undecidable(`the database URL cannot be used: ${why}`, {
    rule: "database-url-invalid",
    help: "Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE, with special characters of the password percent-encoded."
  });
  if (url.trim() === "") throw wrong("it is empty");
  if (!/^postgres(ql)?:\/\//i.test(url.trim())) throw wrong("it does not begin with postgresql://");
  if (/^[a-z]+:\/\/[^/?#]*[/#][^?]*@/i.test(url.trim()))
    throw wrong("its password holds a character that ends the host");
  const { parse, toClientConfig } = await Promise.resolve().then(() => require("./esm-PI3SK3HJ.js"));
  let config;
  try {
    config = toClientConfig(parse(url.trim(), { useLibpqCompat: true }));
  } catch (error) {
    throw wrong((0, import_errors.errorCode)(error) === "ENOENT" ? "a certificate file that it names is missing" : "it cannot be read");
  }
  return {
    ...config,
    application_name: "gonogo",
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: AS_TEXT,
    keepAlive: true
  };
};
var collect = (query, stop) => new Promise((resolve, reject) => {
  const rows = [];
  let size = 0;
  query.on("row", (row) => {
    rows.push(row);
    for (const value of row) size += value?.length ?? 0;
    if (rows.length <= MAX_ROWS && size <= MAX_TEXT) return;
    reject(
      new import_errors.Undecidable(`the answer of the query is too large: more than ${rows.length - 1} rows`, {
        rule: "query-too-large",
        help: "Ask for a count or for the rows that must not be there, with a LIMIT."
      })
    );
    stop();
  });
  query.on("error", reject);
  query.on("end", (result) => {
    const [last] = [result].flat().slice(-1);
    resolve({ columns: last?.fields.map((field) => field.name) ?? [], rows, command: last?.command ?? "" });
  });
});
var untilAborted = async (promise, signal, stop) => {
  let onAbort = () => {
  };
  const aborted = new Promise((_, reject) => {
    onAbort = () => {
      reject((0, import_errors.isError)(signal.reason) ? signal.reason : new Error("aborted"));
      stop();
    };
    signal.addEventListener("abort", onAbort, { once: true });
  });
  promise.catch(() => {
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
};
var destroy = (client) => {
  ;
  client.connection.stream.destroy();
};
var cancel = (Constructor, config, client) => {
  const messenger = new Constructor(config);
  const { processID, secretKey } = client;
  const { connection, host, port } = messenger;
  messenger.on("error", () => {
  });
  connection.on("error", () => {
  });
  connection.on("connect", () => connection.cancel(processID, secretKey));
  if (host.startsWith("/")) connection.connect(`${host}/.s.PGSQL.${port}`);
  else connection.connect(port, host);
  later(2e3).then(
    () => destroy(messenger),
    () => {
    }
  );
};
var later = (ms) => new Promise((resolve) => {
  setTimeout(resolve, ms).unref();
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createPostgres
});
