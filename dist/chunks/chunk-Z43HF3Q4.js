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
  BackupOptions: () => BackupOptions,
  LEVELS: () => LEVELS
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_5SJUXQAA = require("./chunk-5SJUXQAA.js");
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var LEVELS = ["exists", "identity", "complete", "contents", "integrity", "restorable", "recoverable"];
var text = () => (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1));
var headers = () => (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_string)()).check(
  (0, import_chunk_ITKNC3JG.held_meta)({
    description: "Headers of the request, such as Authorization; their values are hidden.",
    examples: [{ Authorization: "Bearer ${{ secrets.BACKUP_TOKEN }}" }]
  })
);
var objectName = (what) => ({
  key: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)(`The ${what}'s full name.`))),
  prefix: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)(`Of the ${what}s whose names begin like this, the newest is judged.`))
  ),
  match: (0, import_chunk_ITKNC3JG.held_optional)(
    text().check(
      (0, import_chunk_ITKNC3JG.held_meta)({ description: "A glob that the rest of the name behind the prefix has to match.", examples: ["*.dump"] })
    )
  )
});
var s3 = (0, import_chunk_ITKNC3JG.held_strictObject)({
  bucket: text().check((0, import_chunk_ITKNC3JG.held_describe)("Name of the bucket.")),
  ...objectName("object"),
  region: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("Region; AWS_REGION or us-east-1 where it is not given."))),
  endpoint: (0, import_chunk_ITKNC3JG.held_optional)(
    text().check(
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "Address of an S3-compatible store (MinIO, R2, Spaces); AWS where it is not given.",
        examples: ["https://ACCOUNT.r2.cloudflarestorage.com"]
      })
    )
  ),
  "path-style": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("The bucket stands in the path and not in the host name. On with an endpoint, unless told."))
  ),
  "access-key": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("Access key; AWS_ACCESS_KEY_ID where it is not given."))),
  "secret-key": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("Secret key; AWS_SECRET_ACCESS_KEY where it is not given."))),
  "session-token": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("Session token; AWS_SESSION_TOKEN where it is not given.")))
});
var gcs = (0, import_chunk_ITKNC3JG.held_strictObject)({
  bucket: text().check((0, import_chunk_ITKNC3JG.held_describe)("Name of the bucket.")),
  ...objectName("object"),
  token: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "An OAuth access token; GOOGLE_OAUTH_ACCESS_TOKEN or CLOUDSDK_AUTH_ACCESS_TOKEN where it is not given."
      )
    )
  ),
  endpoint: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("Another address than https://storage.googleapis.com.")))
});
var azure = (0, import_chunk_ITKNC3JG.held_strictObject)({
  account: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("Name of the storage account."))),
  container: text().check((0, import_chunk_ITKNC3JG.held_describe)("Name of the container.")),
  ...objectName("blob"),
  sas: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("A shared access signature; AZURE_STORAGE_SAS_TOKEN where it is not given."))
  ),
  token: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("An access token; AZURE_STORAGE_ACCESS_TOKEN where it is not given."))),
  endpoint: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("Another address than https://ACCOUNT.blob.core.windows.net.")))
});
var command = (what) => (0, import_chunk_ITKNC3JG.held_union)([text(), (0, import_chunk_ITKNC3JG.held_array)(text()).check((0, import_chunk_ITKNC3JG.held_minLength)(1))]).check((0, import_chunk_ITKNC3JG.held_describe)(what));
var records = (0, import_chunk_ITKNC3JG.held_strictObject)({
  tool: (0, import_chunk_ITKNC3JG.held_enum)(["pgbackrest", "wal-g", "barman", "restic", "borg"]).check((0, import_chunk_ITKNC3JG.held_describe)("The tool whose record of its backups is judged.")),
  command: (0, import_chunk_ITKNC3JG.held_optional)(
    command("The command that prints the record as JSON; the usual one of the tool where it is not given.")
  ),
  file: (0, import_chunk_ITKNC3JG.held_optional)(
    text().check((0, import_chunk_ITKNC3JG.held_describe)("A file with that JSON, written by an earlier step, in place of a command."))
  ),
  stanza: (0, import_chunk_ITKNC3JG.held_optional)(
    text().check((0, import_chunk_ITKNC3JG.held_describe)("The stanza (pgBackRest) or server (Barman) that is meant, where there are several."))
  ),
  type: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_enum)(["full", "diff", "incr"]).check((0, import_chunk_ITKNC3JG.held_describe)("Only backups of this type count (pgBackRest)."))),
  tags: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Only snapshots with all of these tags count (restic)."))),
  verify: (0, import_chunk_ITKNC3JG.held_optional)(
    command(
      "A command that reads the data again, such as `restic check --read-data` or `borg check --verify-data`; it has to end with 0 and report no error."
    )
  )
});
var managed = (0, import_chunk_ITKNC3JG.held_strictObject)({
  service: (0, import_chunk_ITKNC3JG.held_enum)(["rds", "aurora", "cloud-sql", "supabase", "neon", "render", "heroku"]).check((0, import_chunk_ITKNC3JG.held_describe)("The service that keeps the backups.")),
  instance: text().check(
    (0, import_chunk_ITKNC3JG.held_describe)(
      "What is backed up: DB instance or cluster, Cloud SQL `project/instance`, Supabase project ref, Neon project, Render Postgres id, Heroku app."
    )
  ),
  region: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("Region, for RDS and Aurora."))),
  token: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("The service's access token; its usual environment variable where it is not given."))
  ),
  endpoint: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("Another address of the service.")))
});
var expectation = (0, import_chunk_ITKNC3JG.held_strictObject)({
  database: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("The name the database has to have."))),
  tables: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_texts)().check(
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "Tables that have to be there with data, by name or schema.name.",
        examples: [["users", "orders"]]
      })
    )
  ),
  "min-rows": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_nonnegative)(), (0, import_chunk_ITKNC3JG.held_describe)("Rows that each of `tables` has to have at least: 1 unless told."))
  ),
  rows: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_Y46FMYNX.held_comparison)()).check((0, import_chunk_ITKNC3JG.held_meta)({ description: "Row counts by table.", examples: [{ users: ">= 1000" }] }))
  ),
  "foreign-keys": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_nonnegative)()), (0, import_chunk_Y46FMYNX.held_comparison)()]).check(
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "How many foreign keys there have to be: a number, or a comparison. They are written last, and lost first; 0 says that the database has none by design.",
        examples: [">= 10", 0]
      })
    )
  ),
  indexes: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_nonnegative)()), (0, import_chunk_Y46FMYNX.held_comparison)()]).check((0, import_chunk_ITKNC3JG.held_meta)({ description: "How many indexes there have to be, without those of keys.", examples: [">= 10"] }))
  ),
  "not-shrunk": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_regex)(/^\d+(\.\d+)?\s*%$/, "a share is written 20%"),
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "No table may have lost more than this share of its rows, and the backup of its size, since the report given as baseline.",
        examples: ["20%"]
      })
    )
  ),
  "server-version": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_number)(), text()]).check(
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "The server's version: a major version, or a comparison of it.",
        examples: ["16", ">= 15"]
      })
    )
  ),
  "after-last-migration": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_literal)(true), text()]).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "The backup has to hold the last migration that was applied before this change: `true` finds it among the migrations of the repository, a text names it."
      )
    )
  ),
  heartbeat: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      table: text().check((0, import_chunk_ITKNC3JG.held_describe)("A table that is written all the time.")),
      column: text().check((0, import_chunk_ITKNC3JG.held_describe)("Its column with the time.")),
      "max-age": (0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How old the newest time may be."))
    }).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "The newest row of a table has to be recent: a fresh dump of old data (a stale replica, the wrong host) is found by nothing else."
      )
    )
  )
});
var assertion = (0, import_chunk_ITKNC3JG.held_strictObject)({
  query: text().check((0, import_chunk_ITKNC3JG.held_describe)("One SELECT that gives one value.")),
  expect: (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_number)(), (0, import_chunk_ITKNC3JG.held_boolean)(), (0, import_chunk_ITKNC3JG.held_string)()]).check((0, import_chunk_ITKNC3JG.held_describe)('The value it has to give, or a comparison such as ">= 1".'))
});
var restore = (0, import_chunk_ITKNC3JG.held_strictObject)({
  engine: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_enum)(["auto", "programs", "embedded"]).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "Where to restore: local PostgreSQL programs, or the embedded PGlite. `auto` takes the first that is there."
      )
    )
  ),
  url: (0, import_chunk_ITKNC3JG.held_optional)(
    text().check(
      (0, import_chunk_ITKNC3JG.held_describe)("A PostgreSQL server for scratch databases; one is created there for the drill and dropped after it.")
    )
  ),
  assert: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_array)(assertion).check((0, import_chunk_ITKNC3JG.held_describe)("Queries whose answers have to hold in the restored database."))
  ),
  "max-time": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How long the restore may take (RTO).")))
});
var BackupOptions = (0, import_chunk_ITKNC3JG.held_strictObject)({
  path: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_texts)().check(
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "A file, a glob (the newest file is judged), or the folder of a directory dump.",
        examples: ["backups/*.dump"]
      })
    )
  ),
  url: (0, import_chunk_ITKNC3JG.held_optional)(text().check((0, import_chunk_ITKNC3JG.held_describe)("Address of the backup over HTTP(S)."))),
  headers: (0, import_chunk_ITKNC3JG.held_optional)(headers()),
  s3: (0, import_chunk_ITKNC3JG.held_optional)(s3.check((0, import_chunk_ITKNC3JG.held_describe)("An object in S3 or a store that speaks its protocol."))),
  gcs: (0, import_chunk_ITKNC3JG.held_optional)(gcs.check((0, import_chunk_ITKNC3JG.held_describe)("An object in Google Cloud Storage."))),
  azure: (0, import_chunk_ITKNC3JG.held_optional)(azure.check((0, import_chunk_ITKNC3JG.held_describe)("A blob in Azure Storage."))),
  command: (0, import_chunk_ITKNC3JG.held_optional)(command("A command whose output is the backup.")),
  records: (0, import_chunk_ITKNC3JG.held_optional)(records.check((0, import_chunk_ITKNC3JG.held_describe)("A backup tool's own record of its backups, judged by content."))),
  managed: (0, import_chunk_ITKNC3JG.held_optional)(managed.check((0, import_chunk_ITKNC3JG.held_describe)("Backups that a service keeps."))),
  require: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_enum)(LEVELS).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "The level it has to reach: `contents` where something is expected of them, else `complete`, unless told."
      )
    )
  ),
  "max-age": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_duration)().check(
      (0, import_chunk_ITKNC3JG.held_describe)("How old the newest backup may be, by its own creation time where the format has one.")
    )
  ),
  "time-zone": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_refine)(
        (zone) => /^(Z|[+-]\d{2}:?\d{2})$/.test(zone) || (0, import_chunk_5SJUXQAA.isTimeZone)(zone),
        "not a time zone: they are written UTC, +02:00 or Europe/Berlin"
      ),
      (0, import_chunk_ITKNC3JG.held_meta)({
        description: "Time zone of the machine that made the dump, since archives write local time without it: UTC unless told.",
        examples: ["Europe/Berlin", "+02:00"]
      })
    )
  ),
  "min-size": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_size)().check((0, import_chunk_ITKNC3JG.held_describe)("How large the backup has to be at least, as stored."))),
  expect: (0, import_chunk_ITKNC3JG.held_optional)(expectation.check((0, import_chunk_ITKNC3JG.held_describe)("What it has to hold."))),
  checksum: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_literal)(true), text()]).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "A SHA-256 or MD5 made when the dump was: `true` looks for NAME.sha256, NAME.md5, SHA256SUMS or MD5SUMS beside it; else the sum itself, or the file or address that has it."
      )
    )
  ),
  keep: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_positive)(), (0, import_chunk_ITKNC3JG.held_describe)("How many backups there have to be, the newest included."))
  ),
  copies: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_array)(
      (0, import_chunk_ITKNC3JG.held_strictObject)({
        path: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)()),
        url: (0, import_chunk_ITKNC3JG.held_optional)(text()),
        headers: (0, import_chunk_ITKNC3JG.held_optional)(headers()),
        s3: (0, import_chunk_ITKNC3JG.held_optional)(s3),
        gcs: (0, import_chunk_ITKNC3JG.held_optional)(gcs),
        azure: (0, import_chunk_ITKNC3JG.held_optional)(azure)
      })
    ).check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("Further places that have to hold the very same bytes: the copy elsewhere."))
  ),
  decrypt: (0, import_chunk_ITKNC3JG.held_optional)(
    command("A command that decrypts: it reads the stored bytes and writes the backup, such as `age -d -i key.txt`.")
  ),
  "same-as": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_regex)(/^(sha256:)?[0-9a-f]{64}$/i, "a digest is written sha256: and 64 hexadecimal digits"),
      (0, import_chunk_ITKNC3JG.held_describe)("The digest (SHA-256) of the very backup that has to be there still, from an earlier report.")
    )
  ),
  verify: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_literal)("restore").check((0, import_chunk_ITKNC3JG.held_describe)("Restores the backup into a scratch PostgreSQL and asks it."))
  ),
  restore: (0, import_chunk_ITKNC3JG.held_optional)(restore.check((0, import_chunk_ITKNC3JG.held_describe)("How the drill is done."))),
  "max-window": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_size)().check((0, import_chunk_ITKNC3JG.held_describe)("Memory that decompression may ask for: 64 MiB unless told.")))
}).check(
  (0, import_chunk_ITKNC3JG.held_refine)(
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
