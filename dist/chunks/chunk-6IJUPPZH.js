import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  isTimeZone
} from "./chunk-TSSJ5C2R.js";
import {
  held_comparison,
  held_duration,
  held_size,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held_array,
  held_boolean,
  held_describe,
  held_enum,
  held_int,
  held_literal,
  held_meta,
  held_minLength,
  held_nonnegative,
  held_number,
  held_optional,
  held_positive,
  held_record,
  held_refine,
  held_regex,
  held_strictObject,
  held_string,
  held_union
} from "./chunk-MY35WQA5.js";

// src/checks/backup/options.ts
var LEVELS = ["exists", "identity", "complete", "contents", "integrity", "restorable", "recoverable"];
var text = () => held_string().check(held_minLength(1));
var headers = () => held_record(held_string(), held_string()).check(
  held_meta({
    description: "Headers of the request, such as Authorization; their values are hidden.",
    examples: [{ Authorization: "Bearer ${{ secrets.BACKUP_TOKEN }}" }]
  })
);
var objectName = (what) => ({
  key: held_optional(text().check(held_describe(`The ${what}'s full name.`))),
  prefix: held_optional(
    held_string().check(held_describe(`Of the ${what}s whose names begin like this, the newest is judged.`))
  ),
  match: held_optional(
    text().check(
      held_meta({ description: "A glob that the rest of the name behind the prefix has to match.", examples: ["*.dump"] })
    )
  )
});
var s3 = held_strictObject({
  bucket: text().check(held_describe("Name of the bucket.")),
  ...objectName("object"),
  region: held_optional(text().check(held_describe("Region; AWS_REGION or us-east-1 where it is not given."))),
  endpoint: held_optional(
    text().check(
      held_meta({
        description: "Address of an S3-compatible store (MinIO, R2, Spaces); AWS where it is not given.",
        examples: ["https://ACCOUNT.r2.cloudflarestorage.com"]
      })
    )
  ),
  "path-style": held_optional(
    held_boolean().check(held_describe("The bucket stands in the path and not in the host name. On with an endpoint, unless told."))
  ),
  "access-key": held_optional(held_string().check(held_describe("Access key; AWS_ACCESS_KEY_ID where it is not given."))),
  "secret-key": held_optional(held_string().check(held_describe("Secret key; AWS_SECRET_ACCESS_KEY where it is not given."))),
  "session-token": held_optional(held_string().check(held_describe("Session token; AWS_SESSION_TOKEN where it is not given.")))
});
var gcs = held_strictObject({
  bucket: text().check(held_describe("Name of the bucket.")),
  ...objectName("object"),
  token: held_optional(
    held_string().check(
      held_describe(
        "An OAuth access token; GOOGLE_OAUTH_ACCESS_TOKEN or CLOUDSDK_AUTH_ACCESS_TOKEN where it is not given."
      )
    )
  ),
  endpoint: held_optional(text().check(held_describe("Another address than https://storage.googleapis.com.")))
});
var azure = held_strictObject({
  account: held_optional(text().check(held_describe("Name of the storage account."))),
  container: text().check(held_describe("Name of the container.")),
  ...objectName("blob"),
  sas: held_optional(
    held_string().check(held_describe("A shared access signature; AZURE_STORAGE_SAS_TOKEN where it is not given."))
  ),
  token: held_optional(held_string().check(held_describe("An access token; AZURE_STORAGE_ACCESS_TOKEN where it is not given."))),
  endpoint: held_optional(text().check(held_describe("Another address than https://ACCOUNT.blob.core.windows.net.")))
});
var command = (what) => held_union([text(), held_array(text()).check(held_minLength(1))]).check(held_describe(what));
var records = held_strictObject({
  tool: held_enum(["pgbackrest", "wal-g", "barman", "restic", "borg"]).check(held_describe("The tool whose record of its backups is judged.")),
  command: held_optional(
    command("The command that prints the record as JSON; the usual one of the tool where it is not given.")
  ),
  file: held_optional(
    text().check(held_describe("A file with that JSON, written by an earlier step, in place of a command."))
  ),
  stanza: held_optional(
    text().check(held_describe("The stanza (pgBackRest) or server (Barman) that is meant, where there are several."))
  ),
  type: held_optional(held_enum(["full", "diff", "incr"]).check(held_describe("Only backups of this type count (pgBackRest)."))),
  tags: held_optional(held_texts().check(held_describe("Only snapshots with all of these tags count (restic)."))),
  verify: held_optional(
    command(
      "A command that reads the data again, such as `restic check --read-data` or `borg check --verify-data`; it has to end with 0 and report no error."
    )
  )
});
var managed = held_strictObject({
  service: held_enum(["rds", "aurora", "cloud-sql", "supabase", "neon", "render", "heroku"]).check(held_describe("The service that keeps the backups.")),
  instance: text().check(
    held_describe(
      "What is backed up: DB instance or cluster, Cloud SQL `project/instance`, Supabase project ref, Neon project, Render Postgres id, Heroku app."
    )
  ),
  region: held_optional(text().check(held_describe("Region, for RDS and Aurora."))),
  token: held_optional(
    held_string().check(held_describe("The service's access token; its usual environment variable where it is not given."))
  ),
  endpoint: held_optional(text().check(held_describe("Another address of the service.")))
});
var expectation = held_strictObject({
  database: held_optional(text().check(held_describe("The name the database has to have."))),
  tables: held_optional(
    held_texts().check(
      held_meta({
        description: "Tables that have to be there with data, by name or schema.name.",
        examples: [["users", "orders"]]
      })
    )
  ),
  "min-rows": held_optional(
    held_int().check(held_nonnegative(), held_describe("Rows that each of `tables` has to have at least: 1 unless told."))
  ),
  rows: held_optional(
    held_record(held_string(), held_comparison()).check(held_meta({ description: "Row counts by table.", examples: [{ users: ">= 1000" }] }))
  ),
  "foreign-keys": held_optional(
    held_union([held_int().check(held_nonnegative()), held_comparison()]).check(
      held_meta({
        description: "How many foreign keys there have to be: a number, or a comparison. They are written last, and lost first; 0 says that the database has none by design.",
        examples: [">= 10", 0]
      })
    )
  ),
  indexes: held_optional(
    held_union([held_int().check(held_nonnegative()), held_comparison()]).check(held_meta({ description: "How many indexes there have to be, without those of keys.", examples: [">= 10"] }))
  ),
  "not-shrunk": held_optional(
    held_string().check(
      held_regex(/^\d+(\.\d+)?\s*%$/, "a share is written 20%"),
      held_meta({
        description: "No table may have lost more than this share of its rows, and the backup of its size, since the report given as baseline.",
        examples: ["20%"]
      })
    )
  ),
  "server-version": held_optional(
    held_union([held_number(), text()]).check(
      held_meta({
        description: "The server's version: a major version, or a comparison of it.",
        examples: ["16", ">= 15"]
      })
    )
  ),
  "after-last-migration": held_optional(
    held_union([held_literal(true), text()]).check(
      held_describe(
        "The backup has to hold the last migration that was applied before this change: `true` finds it among the migrations of the repository, a text names it."
      )
    )
  ),
  heartbeat: held_optional(
    held_strictObject({
      table: text().check(held_describe("A table that is written all the time.")),
      column: text().check(held_describe("Its column with the time.")),
      "max-age": held_duration().check(held_describe("How old the newest time may be."))
    }).check(
      held_describe(
        "The newest row of a table has to be recent: a fresh dump of old data (a stale replica, the wrong host) is found by nothing else."
      )
    )
  )
});
var assertion = held_strictObject({
  query: text().check(held_describe("One SELECT that gives one value.")),
  expect: held_union([held_number(), held_boolean(), held_string()]).check(held_describe('The value it has to give, or a comparison such as ">= 1".'))
});
var restore = held_strictObject({
  engine: held_optional(
    held_enum(["auto", "programs", "embedded"]).check(
      held_describe(
        "Where to restore: local PostgreSQL programs, or the embedded PGlite. `auto` takes the first that is there."
      )
    )
  ),
  url: held_optional(
    text().check(
      held_describe("A PostgreSQL server for scratch databases; one is created there for the drill and dropped after it.")
    )
  ),
  assert: held_optional(
    held_array(assertion).check(held_describe("Queries whose answers have to hold in the restored database."))
  ),
  "max-time": held_optional(held_duration().check(held_describe("How long the restore may take (RTO).")))
});
var BackupOptions = held_strictObject({
  path: held_optional(
    held_texts().check(
      held_meta({
        description: "A file, a glob (the newest file is judged), or the folder of a directory dump.",
        examples: ["backups/*.dump"]
      })
    )
  ),
  url: held_optional(text().check(held_describe("Address of the backup over HTTP(S)."))),
  headers: held_optional(headers()),
  s3: held_optional(s3.check(held_describe("An object in S3 or a store that speaks its protocol."))),
  gcs: held_optional(gcs.check(held_describe("An object in Google Cloud Storage."))),
  azure: held_optional(azure.check(held_describe("A blob in Azure Storage."))),
  command: held_optional(command("A command whose output is the backup.")),
  records: held_optional(records.check(held_describe("A backup tool's own record of its backups, judged by content."))),
  managed: held_optional(managed.check(held_describe("Backups that a service keeps."))),
  require: held_optional(
    held_enum(LEVELS).check(
      held_describe(
        "The level it has to reach: `contents` where something is expected of them, else `complete`, unless told."
      )
    )
  ),
  "max-age": held_optional(
    held_duration().check(
      held_describe("How old the newest backup may be, by its own creation time where the format has one.")
    )
  ),
  "time-zone": held_optional(
    held_string().check(
      held_refine(
        (zone) => /^(Z|[+-]\d{2}:?\d{2})$/.test(zone) || isTimeZone(zone),
        "not a time zone: they are written UTC, +02:00 or Europe/Berlin"
      ),
      held_meta({
        description: "Time zone of the machine that made the dump, since archives write local time without it: UTC unless told.",
        examples: ["Europe/Berlin", "+02:00"]
      })
    )
  ),
  "min-size": held_optional(held_size().check(held_describe("How large the backup has to be at least, as stored."))),
  expect: held_optional(expectation.check(held_describe("What it has to hold."))),
  checksum: held_optional(
    held_union([held_literal(true), text()]).check(
      held_describe(
        "A SHA-256 or MD5 made when the dump was: `true` looks for NAME.sha256, NAME.md5, SHA256SUMS or MD5SUMS beside it; else the sum itself, or the file or address that has it."
      )
    )
  ),
  keep: held_optional(
    held_int().check(held_positive(), held_describe("How many backups there have to be, the newest included."))
  ),
  copies: held_optional(
    held_array(
      held_strictObject({
        path: held_optional(held_texts()),
        url: held_optional(text()),
        headers: held_optional(headers()),
        s3: held_optional(s3),
        gcs: held_optional(gcs),
        azure: held_optional(azure)
      })
    ).check(held_minLength(1), held_describe("Further places that have to hold the very same bytes: the copy elsewhere."))
  ),
  decrypt: held_optional(
    command("A command that decrypts: it reads the stored bytes and writes the backup, such as `age -d -i key.txt`.")
  ),
  "same-as": held_optional(
    held_string().check(
      held_regex(/^(sha256:)?[0-9a-f]{64}$/i, "a digest is written sha256: and 64 hexadecimal digits"),
      held_describe("The digest (SHA-256) of the very backup that has to be there still, from an earlier report.")
    )
  ),
  verify: held_optional(
    held_literal("restore").check(held_describe("Restores the backup into a scratch PostgreSQL and asks it."))
  ),
  restore: held_optional(restore.check(held_describe("How the drill is done."))),
  "max-window": held_optional(held_size().check(held_describe("Memory that decompression may ask for: 64 MiB unless told.")))
}).check(
  held_refine(
    (options) => SOURCES.filter((source) => options[source] !== void 0).length === 1,
    "name one place where the backup is: path, url, s3, gcs, azure, command, records or managed"
  )
);
var SOURCES = ["path", "url", "s3", "gcs", "azure", "command", "records", "managed"];

export {
  LEVELS,
  BackupOptions
};
