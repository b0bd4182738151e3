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
  judgeManaged: () => judgeManaged
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_J23OUVZW = require("./chunk-J23OUVZW.js");
var import_chunk_4AALG2FT = require("./chunk-4AALG2FT.js");
var import_chunk_MZITQP3P = require("./chunk-MZITQP3P.js");
var import_chunk_6HEMYNHW = require("./chunk-6HEMYNHW.js");
var import_chunk_OIFDB6XP = require("./chunk-OIFDB6XP.js");
var import_chunk_5SJUXQAA = require("./chunk-5SJUXQAA.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var TOKENS = {
  rds: [],
  aurora: [],
  "cloud-sql": ["GOOGLE_OAUTH_ACCESS_TOKEN", "CLOUDSDK_AUTH_ACCESS_TOKEN"],
  supabase: ["SUPABASE_ACCESS_TOKEN"],
  neon: ["NEON_API_KEY"],
  render: ["RENDER_API_KEY"],
  heroku: ["HEROKU_API_KEY"]
};
var judgeManaged = async (managed, options, context) => {
  const state = await stateOf(managed, context);
  const name = `${managed.service} ${managed.instance}`;
  const findings = state.faults.map((fault) => ({
    rule: "backup-service-fault",
    level: "error",
    message: `${name}: ${fault}.`,
    help: "Turn backups on for this database, or repair what the service reports."
  }));
  const limit = options["max-age"];
  const age = state.newestAt === void 0 ? void 0 : context.clock.now() - state.newestAt;
  if (age === void 0)
    findings.push({
      rule: "backup-missing",
      level: "error",
      message: `${name} has no backup that can be restored.`,
      help: "Turn backups on, or make one now."
    });
  else if (limit !== void 0 && age > limit)
    findings.push({
      rule: "backup-too-old",
      level: "error",
      message: `${state.what} of ${name} is ${(0, import_units.formatDuration)(age)} old; the limit is ${(0, import_units.formatDuration)(limit)}.`,
      help: "Make a new backup or snapshot before going on."
    });
  if (options.keep !== void 0 && (state.count ?? 0) < options.keep)
    findings.push({
      rule: "backup-too-few",
      level: "error",
      message: `${name} keeps ${state.count ?? "an unknown number of"} backups; ${options.keep} have to be kept.`,
      help: "Lengthen the retention."
    });
  const required = options.require ?? "exists";
  if (import_chunk_OIFDB6XP.LEVELS.indexOf(required) > 0 || options.expect !== void 0 || options.checksum !== void 0 || options.verify !== void 0 || options["min-size"] !== void 0)
    findings.push({
      rule: "backup-not-contents",
      level: "error",
      message: `What ${managed.service} says proves that a backup is there and recent, and nothing of its contents.`,
      help: "Judge a dump beside it for more, or restore the snapshot in an earlier step and ask it with an `sql` check."
    });
  const details = {
    findings,
    measurements: age === void 0 ? [] : [
      {
        name: "age",
        value: Math.round(age / 1e3),
        unit: "s",
        ...limit === void 0 ? {} : { limit: limit / 1e3 }
      }
    ],
    evidence: {
      service: managed.service,
      instance: managed.instance,
      level: age === void 0 ? "none" : "exists",
      ...state.newestAt === void 0 ? {} : { newestAt: new Date(state.newestAt).toISOString() },
      ...state.count === void 0 ? {} : { backups: state.count },
      ...state.evidence
    }
  };
  const error = findings.find(({ level }) => level === "error");
  return error === void 0 ? (0, import_outcome.passed)(`${name}: ${state.what} is ${(0, import_units.formatDuration)(Math.max(0, age ?? 0))} old; level reached: exists`, details) : (0, import_outcome.failed)(error.message, { rule: error.rule, help: error.help ?? "Make a new backup.", ...details });
};
var stateOf = async (managed, context) => {
  switch (managed.service) {
    case "rds":
    case "aurora":
      return amazon(managed, context);
    case "cloud-sql":
      return cloudSql(managed, context);
    case "supabase":
      return supabase(managed, context);
    case "neon":
      return neon(managed, context);
    case "render":
      return render(managed, context);
    case "heroku":
      return heroku(managed, context);
  }
};
var unreachable = (managed, status) => new import_errors.Undecidable(`The API of ${managed.service} answered with HTTP ${status}.`, {
  rule: "backup-unreachable",
  help: "Check the token and its rights, and the name of the instance."
});
var getJson = async (managed, base, path, context, headers = {}) => {
  const token = managed.token ?? TOKENS[managed.service].map((name) => context.environment.get(name)).find((value) => value !== void 0 && value !== "");
  if (token === void 0)
    throw new import_errors.Undecidable(`There is no token for ${managed.service}.`, {
      rule: "backup-credentials",
      help: `Set \`managed.token\`, or ${TOKENS[managed.service].join(" or ")}.`
    });
  context.hide(token);
  const answer = await context.http.request({
    url: `${(managed.endpoint ?? base).replace(/\/$/, "")}${path}`,
    headers: { accept: "application/json", ...headers, authorization: `Bearer ${token}` },
    signal: context.signal
  });
  if (answer.status !== 200) throw unreachable(managed, answer.status);
  return (0, import_chunk_J23OUVZW.parseJson)(answer.body, managed.service);
};
var time = (value) => {
  const parsed = typeof value === "string" ? Date.parse(value) : typeof value === "number" ? value * 1e3 : Number.NaN;
  return Number.isNaN(parsed) ? void 0 : parsed;
};
var latest = (times) => {
  const known = times.filter((one) => one !== void 0);
  return known.length === 0 ? void 0 : Math.max(...known);
};
var objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
var amazon = async (managed, context) => {
  const { AwsClient } = await Promise.resolve().then(() => require("./aws4fetch.esm-GA7GOOKO.js"));
  const { environment, http, signal } = context;
  const [accessKeyId, secretAccessKey, sessionToken] = [
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN"
  ].map((name) => environment.get(name));
  if (accessKeyId === void 0 || secretAccessKey === void 0)
    throw new import_errors.Undecidable("There are no credentials for AWS.", {
      rule: "backup-credentials",
      help: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, for example with aws-actions/configure-aws-credentials."
    });
  context.hide(secretAccessKey);
  if (sessionToken !== void 0 && sessionToken !== "") context.hide(sessionToken);
  const region = managed.region ?? environment.get("AWS_REGION") ?? environment.get("AWS_DEFAULT_REGION") ?? "us-east-1";
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...sessionToken === void 0 || sessionToken === "" ? {} : { sessionToken },
    region,
    service: "rds",
    retries: 0
  });
  const ask = async (parameters) => {
    const address = `${(managed.endpoint ?? `https://rds.${region}.amazonaws.com`).replace(/\/$/, "")}/?${new URLSearchParams({ Version: "2014-10-31", ...parameters })}`;
    const signed = await client.sign(address, { method: "GET" });
    const answer = await http.request({
      url: signed.url,
      headers: Object.fromEntries(signed.headers.entries()),
      signal
    });
    if (answer.status !== 200) throw unreachable(managed, answer.status);
    return Buffer.from(answer.body).toString("utf8");
  };
  const cluster = managed.service === "aurora";
  const instance = await ask(
    cluster ? { Action: "DescribeDBClusters", DBClusterIdentifier: managed.instance } : { Action: "DescribeDBInstances", DBInstanceIdentifier: managed.instance }
  );
  const snapshots = await ask(
    cluster ? { Action: "DescribeDBClusterSnapshots", DBClusterIdentifier: managed.instance } : { Action: "DescribeDBSnapshots", DBInstanceIdentifier: managed.instance }
  );
  const value = (xml, name) => {
    const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
    return found === void 0 ? void 0 : (0, import_chunk_4AALG2FT.unescapeXml)(found);
  };
  const retention = Number(value(instance, "BackupRetentionPeriod") ?? 0);
  const restorable = time(value(instance, "LatestRestorableTime"));
  const available = [...snapshots.matchAll(/<DB(?:Cluster)?Snapshot>([\s\S]*?)<\/DB(?:Cluster)?Snapshot>/g)].map((match) => match[1] ?? "").filter((one) => value(one, "Status") === "available");
  const snapshot = latest(available.map((one) => time(value(one, "SnapshotCreateTime"))));
  return {
    newestAt: latest([restorable, snapshot]),
    what: restorable === void 0 ? "the newest snapshot" : "the newest point that can be restored",
    count: available.length,
    faults: retention === 0 && available.length === 0 ? ["automated backups are off (retention 0) and there is no snapshot"] : [],
    evidence: { retentionDays: retention }
  };
};
var cloudSql = async (managed, context) => {
  const [project, instance] = managed.instance.split("/");
  if (project === void 0 || instance === void 0)
    throw new import_errors.Undecidable("A Cloud SQL instance is named project/instance.", {
      rule: "backup-address",
      help: "Write `instance: PROJECT/INSTANCE`."
    });
  const body = await getJson(
    managed,
    "https://sqladmin.googleapis.com",
    `/v1/projects/${encodeURIComponent(project)}/instances/${encodeURIComponent(instance)}/backupRuns`,
    context
  );
  const runs = (0, import_chunk_J23OUVZW.listOf)(body["items"]);
  const good = runs.filter(({ status }) => status === "SUCCESSFUL");
  const newestRun = [...runs].filter(({ status }) => status !== "SKIPPED").sort((a, b) => (time(b["enqueuedTime"] ?? b["endTime"]) ?? 0) - (time(a["enqueuedTime"] ?? a["endTime"]) ?? 0))[0];
  return {
    newestAt: latest(good.map(({ endTime }) => time(endTime))),
    what: "the newest backup",
    count: good.length,
    faults: newestRun?.["status"] === "FAILED" ? ["the newest backup run failed"] : [],
    evidence: {}
  };
};
var supabase = async (managed, context) => {
  const body = await getJson(
    managed,
    "https://api.supabase.com",
    `/v1/projects/${encodeURIComponent(managed.instance)}/database/backups`,
    context
  );
  const good = (0, import_chunk_J23OUVZW.listOf)(body["backups"]).filter(({ status }) => status === "COMPLETED");
  const pitr = objectOf(body["physical_backup_data"])["latest_physical_backup_date_unix"];
  return {
    newestAt: latest([
      ...good.map((backup) => time(backup["inserted_at"])),
      body["pitr_enabled"] === true ? time(pitr) : void 0
    ]),
    what: "the newest backup",
    count: good.length,
    faults: [],
    evidence: { pointInTimeRecovery: body["pitr_enabled"] === true, storageObjectsIncluded: false }
  };
};
var neon = async (managed, context) => {
  const base = "https://console.neon.tech/api/v2";
  const project = objectOf(
    (await getJson(managed, base, `/projects/${encodeURIComponent(managed.instance)}`, context))["project"]
  );
  const seconds = Number(project["history_retention_seconds"] ?? 0);
  return {
    newestAt: seconds > 0 ? context.clock.now() : void 0,
    what: "the newest point that can be restored",
    count: void 0,
    faults: seconds > 0 ? [] : ["the history window is 0: nothing can be restored"],
    evidence: { historySeconds: seconds }
  };
};
var render = async (managed, context) => {
  const body = await getJson(
    managed,
    "https://api.render.com",
    `/v1/postgres/${encodeURIComponent(managed.instance)}/recovery`,
    context
  );
  const available = body["recoveryStatus"] === "AVAILABLE";
  return {
    newestAt: available ? context.clock.now() : void 0,
    what: "the newest point that can be restored",
    count: void 0,
    faults: available ? [] : [
      `point-in-time recovery is ${(typeof body["recoveryStatus"] === "string" ? body["recoveryStatus"] : "unknown").toLowerCase()}`
    ],
    evidence: typeof body["startsAt"] === "string" ? { from: body["startsAt"] } : {}
  };
};
var heroku = async (managed, context) => {
  const body = await getJson(
    managed,
    "https://api.data.heroku.com",
    `/client/v11/apps/${encodeURIComponent(managed.instance)}/transfers`,
    context
  );
  const backups = (0, import_chunk_J23OUVZW.listOf)(body).filter(({ to_type }) => to_type === "gof3r");
  const good = backups.filter(({ succeeded, finished_at }) => succeeded === true && finished_at !== null);
  const newest = [...backups].sort((a, b) => (time(b["created_at"]) ?? 0) - (time(a["created_at"]) ?? 0))[0];
  return {
    newestAt: latest(good.map(({ finished_at }) => time(finished_at))),
    what: "the newest backup",
    count: good.length,
    faults: newest?.["succeeded"] === false ? ["the newest backup failed"] : [],
    evidence: {}
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeManaged
});
