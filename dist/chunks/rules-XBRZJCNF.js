'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  rules: () => rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var rules = [
  {
    rule: "untrusted",
    title: "A query does not run on a change from a stranger",
    level: "error",
    danger: "Whoever opens a pull request from a fork would choose what your database is asked.",
    remedy: "Let somebody with write access push the change to a branch of the repository, or ask after the merge."
  },
  {
    rule: "answer-unexpected",
    title: "A query has another answer than it should",
    level: "error",
    danger: "The data is not in the state that the deploy counts on: users meet missing, double or half-migrated rows.",
    remedy: "Mend the data, or correct the query or what is expected of it."
  },
  {
    rule: "database-unexpected",
    title: "Another database answered than the one that was meant",
    level: "error",
    danger: "A staging copy or a replica answers most questions just as well, and proves nothing about production.",
    remedy: "Point the URL at the database that is meant, or correct what the item expects of it."
  },
  {
    rule: "database-superuser",
    title: "A query runs as a superuser",
    level: "warning",
    danger: "A mistake in a query, or a stolen URL, reaches the files and the other databases of the server; a read-only transaction does not prevent that.",
    remedy: "Make a role that may only SELECT what the gate asks for, and use its URL."
  },
  {
    rule: "tables-empty",
    title: "A question about rows was asked of tables without any",
    level: "warning",
    danger: "An empty database, or the wrong one, has no wrong row either: the item is green and proves nothing.",
    remedy: "See whether the URL names the database that is meant, and whether its data is there; `database` makes that a condition."
  },
  {
    rule: "rows-hidden",
    title: "Row security hides rows of the question",
    level: "error",
    danger: "Rows that a policy hides look like no rows, and a count of them would be a pass that proves nothing.",
    remedy: "Ask as a role with BYPASSRLS or as the owner of the tables, read-only."
  },
  {
    rule: "database-url-invalid",
    title: "The connection URL cannot be used",
    level: "error",
    danger: "The question could not be asked, so nothing is known.",
    remedy: "Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE, with special characters of the password percent-encoded."
  },
  {
    rule: "connection-refused",
    title: "Nothing listens where the database should",
    level: "error",
    danger: "The question could not be asked; if the application uses the same address it is down.",
    remedy: "Start the server, or open its port for the machine that asks."
  },
  {
    rule: "dns-failed",
    title: "The name of the server cannot be resolved",
    level: "error",
    danger: "The question could not be asked.",
    remedy: "Correct the host in the URL, or ask from a network that knows the name."
  },
  {
    rule: "tls-failed",
    title: "The TLS connection is not accepted",
    level: "error",
    danger: "Somebody may be listening in between, or the certificate has run out; the question was not asked.",
    remedy: "Renew or trust the certificate (sslrootcert), or choose the sslmode that the server can meet."
  },
  {
    rule: "database-login-refused",
    title: "The server refuses the login",
    level: "error",
    danger: "The question could not be asked.",
    remedy: "Correct user and password, or let the role in from where the gate runs."
  },
  {
    rule: "database-missing",
    title: "There is no database of that name",
    level: "error",
    danger: "The question could not be asked.",
    remedy: "Give the name of a database that exists at the end of the URL."
  },
  {
    rule: "database-unavailable",
    title: "The server takes no connection at the moment",
    level: "error",
    danger: "It is starting, or all connections are taken: users may not get in either.",
    remedy: "Wait until it has started, or free connections."
  },
  {
    rule: "database-unreachable",
    title: "No session with the server came about",
    level: "error",
    danger: "The question could not be asked.",
    remedy: "See whether it is a PostgreSQL server, and what its log says."
  },
  {
    rule: "database-timeout",
    title: "The database did not answer in time",
    level: "error",
    danger: "Nothing is known; if users ask the same they wait too.",
    remedy: "Make the query cheaper, look for locks in its way, or raise `statement-timeout` or `timeout`."
  },
  {
    rule: "database-connection-lost",
    title: "The connection ended before the answer came",
    level: "error",
    danger: "Nothing is known.",
    remedy: "See in the log of the server why it ended the session."
  },
  {
    rule: "query-failed",
    title: "The query cannot be run",
    level: "error",
    danger: "Nothing is known until the question can be asked: a table or column it names may be missing.",
    remedy: "Mend the query, or the database that it does not fit."
  },
  {
    rule: "query-not-allowed",
    title: "The query would write, or holds several statements",
    level: "error",
    danger: "A gate that could write would be a way to change production; the server refused it.",
    remedy: "Write one SELECT for each item."
  },
  {
    rule: "query-not-permitted",
    title: "The role may not see what is asked for",
    level: "error",
    danger: "Nothing is known.",
    remedy: "Grant SELECT on it to the role of the URL."
  },
  {
    rule: "query-too-large",
    title: "The answer is too large",
    level: "error",
    danger: "A question with a hundred thousand rows for an answer is a transfer of data.",
    remedy: "Ask for a count, or for the rows that must not be there, with a LIMIT."
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
