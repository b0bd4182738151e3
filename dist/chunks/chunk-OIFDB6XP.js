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
  BackupOptions: () => BackupOptions,
  LEVELS: () => LEVELS
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_5SJUXQAA = require("./chunk-5SJUXQAA.js");
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var LEVELS = ["exists", "identity", "complete", "contents", "integrity", "restorable", "recoverable"];
var text = () => z.string().check(z.minLength(1));
var headers = () => z.record(z.string(), z.string()).check(
  z.meta({
    description: "Headers of the request, such as Authorization; their values are hidden.",
    examples: [{ Authorization: "Bearer ${{ secrets.BACKUP_TOKEN }}" }]
  })
);
var objectName = (what) => ({
  key: z.optional(text().check(z.describe(`The ${what}'s full name.`))),
  prefix: z.optional(
    z.string().check(z.describe(`Of the ${what}s whose names begin like this, the newest is judged.`))
  ),
  match: z.optional(
    text().check(
      z.meta({ description: "A glob that the rest of the name behind the prefix has to match.", examples: ["*.dump"] })
    )
  )
});
var s3 = z.strictObject({
  bucket: text().check(z.describe("Name of the bucket.")),
  ...objectName("object"),
  region: z.optional(text().check(z.describe("Region; AWS_REGION or us-east-1 where it is not given."))),
  endpoint: z.optional(
    text().check(
      z.meta({
        description: "Address of an S3-compatible store (MinIO, R2, Spaces); AWS where it is not given.",
        examples: ["https://ACCOUNT.r2.cloudflarestorage.com"]
      })
    )
  ),
  "path-style": z.optional(
    z.boolean().check(z.describe("The bucket stands in the path and not in the host name. On with an endpoint, unless told."))
  ),
  "access-key": z.optional(z.string().check(z.describe("Access key; AWS_ACCESS_KEY_ID where it is not given."))),
  "secret-key": z.optional(z.string().check(z.describe("Secret key; AWS_SECRET_ACCESS_KEY where it is not given."))),
  "session-token": z.optional(z.string().check(z.describe("Session token; AWS_SESSION_TOKEN where it is not given.")))
});
var gcs = z.strictObject({
  bucket: text().check(z.describe("Name of the bucket.")),
  ...objectName("object"),
  token: z.optional(
    z.string().check(
      z.describe(
        "An OAuth access token; GOOGLE_OAUTH_ACCESS_TOKEN or CLOUDSDK_AUTH_ACCESS_TOKEN where it is not given."
      )
    )
  ),
  endpoint: z.optional(text().check(z.describe("Another address than https://storage.googleapis.com.")))
});
var azure = z.strictObject({
  account: z.optional(text().check(z.describe("Name of the storage account."))),
  container: text().check(z.describe("Name of the container.")),
  ...objectName("blob"),
  sas: z.optional(
    z.string().check(z.describe("A shared access signature; AZURE_STORAGE_SAS_TOKEN where it is not given."))
  ),
  token: z.optional(z.string().check(z.describe("An access token; AZURE_STORAGE_ACCESS_TOKEN where it is not given."))),
  endpoint: z.optional(text().check(z.describe("Another address than https://ACCOUNT.blob.core.windows.net.")))
});
var command = (what) => z.union([text(), z.array(text()).check(z.minLength(1))]).check(z.describe(what));
var records = z.strictObject({
  tool: z.enum(["pgbackrest", "wal-g", "barman", "restic", "borg"]).check(z.describe("The tool whose record of its backups is judged.")),
  command: z.optional(
    command("The command that prints the record as JSON; the usual one of the tool where it is not given.")
  ),
  file: z.optional(
    text().check(z.describe("A file with that JSON, written by an earlier step, in place of a command."))
  ),
  stanza: z.optional(
    text().check(z.describe("The stanza (pgBackRest) or server (Barman) that is meant, where there are several."))
  ),
  type: z.optional(z.enum(["full", "diff", "incr"]).check(z.describe("Only backups of this type count (pgBackRest)."))),
  tags: z.optional((0, import_options.texts)().check(z.describe("Only snapshots with all of these tags count (restic)."))),
  verify: z.optional(
    command(
      "A command that reads the data again, such as `restic check --read-data` or `borg check --verify-data`; it has to end with 0 and report no error."
    )
  )
});
var managed = z.strictObject({
  service: z.enum(["rds", "aurora", "cloud-sql", "supabase", "neon", "render", "heroku"]).check(z.describe("The service that keeps the backups.")),
  instance: text().check(
    z.describe(
      "What is backed up: DB instance or cluster, Cloud SQL `project/instance`, Supabase project ref, Neon project, Render Postgres id, Heroku app."
    )
  ),
  region: z.optional(text().check(z.describe("Region, for RDS and Aurora."))),
  token: z.optional(
    z.string().check(z.describe("The service's access token; its usual environment variable where it is not given."))
  ),
  endpoint: z.optional(text().check(z.describe("Another address of the service.")))
});
var expectation = z.strictObject({
  database: z.optional(text().check(z.describe("The name the database has to have."))),
  tables: z.optional(
    (0, import_options.texts)().check(
      z.meta({
        description: "Tables that have to be there with data, by name or schema.name.",
        examples: [["users", "orders"]]
      })
    )
  ),
  "min-rows": z.optional(
    z.int().check(z.nonnegative(), z.describe("Rows that each of `tables` has to have at least: 1 unless told."))
  ),
  rows: z.optional(
    z.record(z.string(), (0, import_options.comparison)()).check(z.meta({ description: "Row counts by table.", examples: [{ users: ">= 1000" }] }))
  ),
  "foreign-keys": z.optional(
    z.union([z.int().check(z.nonnegative()), (0, import_options.comparison)()]).check(
      z.meta({
        description: "How many foreign keys there have to be: a number, or a comparison. They are written last, and lost first; 0 says that the database has none by design.",
        examples: [">= 10", 0]
      })
    )
  ),
  indexes: z.optional(
    z.union([z.int().check(z.nonnegative()), (0, import_options.comparison)()]).check(z.meta({ description: "How many indexes there have to be, without those of keys.", examples: [">= 10"] }))
  ),
  "not-shrunk": z.optional(
    z.string().check(
      z.regex(/^\d+(\.\d+)?\s*%$/, "a share is written 20%"),
      z.meta({
        description: "No table may have lost more than this share of its rows, and the backup of its size, since the report given as baseline.",
        examples: ["20%"]
      })
    )
  ),
  "server-version": z.optional(
    z.union([z.number(), text()]).check(
      z.meta({
        description: "The server's version: a major version, or a comparison of it.",
        examples: ["16", ">= 15"]
      })
    )
  ),
  "after-last-migration": z.optional(
    z.union([z.literal(true), text()]).check(
      z.describe(
        "The backup has to hold the last migration that was applied before this change: `true` finds it among the migrations of the repository, a text names it."
      )
    )
  ),
  heartbeat: z.optional(
    z.strictObject({
      table: text().check(z.describe("A table that is written all the time.")),
      column: text().check(z.describe("Its column with the time.")),
      "max-age": (0, import_options.duration)().check(z.describe("How old the newest time may be."))
    }).check(
      z.describe(
        "The newest row of a table has to be recent: a fresh dump of old data (a stale replica, the wrong host) is found by nothing else."
      )
    )
  )
});
var assertion = z.strictObject({
  query: text().check(z.describe("One SELECT that gives one value.")),
  expect: z.union([z.number(), z.boolean(), z.string()]).check(z.describe('The value it has to give, or a comparison such as ">= 1".'))
});
var restore = z.strictObject({
  engine: z.optional(
    z.enum(["auto", "programs", "embedded"]).check(
      z.describe(
        "Where to restore: local PostgreSQL programs, or the embedded PGlite. `auto` takes the first that is there."
      )
    )
  ),
  url: z.optional(
    text().check(
      z.describe("A PostgreSQL server for scratch databases; one is created there for the drill and dropped after it.")
    )
  ),
  assert: z.optional(
    z.array(assertion).check(z.describe("Queries whose answers have to hold in the restored database."))
  ),
  "max-time": z.optional((0, import_options.duration)().check(z.describe("How long the restore may take (RTO).")))
});
var BackupOptions = z.strictObject({
  path: z.optional(
    (0, import_options.texts)().check(
      z.meta({
        description: "A file, a glob (the newest file is judged), or the folder of a directory dump.",
        examples: ["backups/*.dump"]
      })
    )
  ),
  url: z.optional(text().check(z.describe("Address of the backup over HTTP(S)."))),
  headers: z.optional(headers()),
  s3: z.optional(s3.check(z.describe("An object in S3 or a store that speaks its protocol."))),
  gcs: z.optional(gcs.check(z.describe("An object in Google Cloud Storage."))),
  azure: z.optional(azure.check(z.describe("A blob in Azure Storage."))),
  command: z.optional(command("A command whose output is the backup.")),
  records: z.optional(records.check(z.describe("A backup tool's own record of its backups, judged by content."))),
  managed: z.optional(managed.check(z.describe("Backups that a service keeps."))),
  require: z.optional(
    z.enum(LEVELS).check(
      z.describe(
        "The level it has to reach: `contents` where something is expected of them, else `complete`, unless told."
      )
    )
  ),
  "max-age": z.optional(
    (0, import_options.duration)().check(
      z.describe("How old the newest backup may be, by its own creation time where the format has one.")
    )
  ),
  "time-zone": z.optional(
    z.string().check(
      z.refine(
        (zone) => /^(Z|[+-]\d{2}:?\d{2})$/.test(zone) || (0, import_chunk_5SJUXQAA.isTimeZone)(zone),
        "not a time zone: they are written UTC, +02:00 or Europe/Berlin"
      ),
      z.meta({
        description: "Time zone of the machine that made the dump, since archives write local time without it: UTC unless told.",
        examples: ["Europe/Berlin", "+02:00"]
      })
    )
  ),
  "min-size": z.optional((0, import_options.size)().check(z.describe("How large the backup has to be at least, as stored."))),
  expect: z.optional(expectation.check(z.describe("What it has to hold."))),
  checksum: z.optional(
    z.union([z.literal(true), text()]).check(
      z.describe(
        "A SHA-256 or MD5 made when the dump was: `true` looks for NAME.sha256, NAME.md5, SHA256SUMS or MD5SUMS beside it; else the sum itself, or the file or address that has it."
      )
    )
  ),
  keep: z.optional(
    z.int().check(z.positive(), z.describe("How many backups there have to be, the newest included."))
  ),
  copies: z.optional(
    z.array(
      z.strictObject({
        path: z.optional((0, import_options.texts)()),
        url: z.optional(text()),
        headers: z.optional(headers()),
        s3: z.optional(s3),
        gcs: z.optional(gcs),
        azure: z.optional(azure)
      })
    ).check(z.minLength(1), z.describe("Further places that have to hold the very same bytes: the copy elsewhere."))
  ),
  decrypt: z.optional(
    command("A command that decrypts: it reads the stored bytes and writes the backup, such as `age -d -i key.txt`.")
  ),
  "same-as": z.optional(
    z.string().check(
      z.regex(/^(sha256:)?[0-9a-f]{64}$/i, "a digest is written sha256: and 64 hexadecimal digits"),
      z.describe("The digest (SHA-256) of the very backup that has to be there still, from an earlier report.")
    )
  ),
  verify: z.optional(
    z.literal("restore").check(z.describe("Restores the backup into a scratch PostgreSQL and asks it."))
  ),
  restore: z.optional(restore.check(z.describe("How the drill is done."))),
  "max-window": z.optional((0, import_options.size)().check(z.describe("Memory that decompression may ask for: 64 MiB unless told.")))
}).check(
  z.refine(
    (options) => SOURCES.filter((source) => options[source] !== void 0).length === 1,
    "name one place where the backup is: path, url, s3, gcs, azure, command, records or managed"
  )
);
var SOURCES = ["path", "url", "s3", "gcs", "azure", "command", "records", "managed"];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BackupOptions,
  LEVELS
});
