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
    rule: "backup-empty",
    title: "The file is empty, or a compression of nothing",
    level: "error",
    danger: "There is no backup: the first incident loses everything.",
    remedy: "Make the backup again, and let the job fail when the dump fails (`set -o pipefail`).",
    bad: "pg_dump shop | gzip > shop.sql.gz   # 20 bytes when pg_dump fails",
    good: "set -o pipefail; pg_dump -Fc -f shop.dump shop",
    language: "bash"
  },
  {
    rule: "backup-missing",
    title: "No backup is where one should be",
    level: "error",
    danger: "There is nothing to go back to.",
    remedy: "Make the backup, or correct the place."
  },
  {
    rule: "backup-not-a-backup",
    title: "The file is something else: an HTML page, an error message, a git-lfs pointer",
    level: "error",
    danger: "A file with the right name is taken for a backup until somebody needs it.",
    remedy: "Find out what wrote it there, and make the backup again."
  },
  {
    rule: "backup-encrypted",
    title: "The file is encrypted, so that nothing about it can be verified",
    level: "error",
    danger: "It may hold anything; only its presence and age are known.",
    remedy: "Give a `decrypt` command, or require only `exists`."
  },
  {
    rule: "backup-unknown-version",
    title: "The archive has a version whose layout is not known",
    level: "error",
    danger: "Guessing would call a damaged file whole.",
    remedy: "Use a newer version of gonogo, or a version of pg_dump that is known."
  },
  {
    rule: "backup-cut-off",
    title: "The backup ends too early",
    level: "error",
    danger: "Everything behind the cut is lost: often the indexes and foreign keys, which a look at the rows does not show.",
    remedy: "Make the backup again; look at the free disk space, the exit code of the dump, and whether the upload finished."
  },
  {
    rule: "backup-appended",
    title: "Something follows the end of the backup",
    level: "error",
    danger: "Two dumps in one file restore into each other; other bytes mean that the file was written by more than the dump.",
    remedy: "Make the backup again into a new file.",
    bad: "pg_dump shop >> shop.sql",
    good: "pg_dump shop > shop.sql",
    language: "bash"
  },
  {
    rule: "backup-corrupt",
    title: "Bytes of the backup changed",
    level: "error",
    danger: "The restore stops, or brings back other values than the database had.",
    remedy: "Take another copy, or make the backup again, with a checksum."
  },
  {
    rule: "backup-mangled",
    title: "Line ends or the encoding were converted after the dump",
    level: "error",
    danger: "Values come back changed, silently.",
    remedy: "Move backups in binary mode; in PowerShell use `pg_dump -f` and not `>`.",
    bad: "pg_dump shop > shop.sql   # in PowerShell",
    good: "pg_dump -f shop.sql shop",
    language: "bash"
  },
  {
    rule: "backup-inconsistent",
    title: "Parts of the backup contradict each other",
    level: "error",
    danger: "Files of two backups were mixed, or a part was damaged.",
    remedy: "Make the backup again."
  },
  {
    rule: "backup-refused",
    title: "The file is built to do harm, or damaged beyond reading",
    level: "error",
    danger: "It would fill memory or disk, or write outside of its place.",
    remedy: "Do not restore it; find out where it comes from."
  },
  {
    rule: "backup-needs-memory",
    title: "Decompression asks for more memory than is allowed",
    level: "error",
    danger: "A file can ask for gigabytes.",
    remedy: "Allow it with `max-window`, or compress without `--long`."
  },
  {
    rule: "backup-dangerous",
    title: "The script holds commands that run programs",
    level: "error",
    danger: "Restoring it with psql runs them as the user that restores.",
    remedy: "Do not restore this file with psql.",
    bad: "\\! curl https://example.org/x | sh",
    language: "bash"
  },
  {
    rule: "backup-holds-nothing",
    title: "The backup is whole, and there is nothing in it",
    level: "error",
    danger: "A dump of an empty database, or of the definitions alone, brings back no data.",
    remedy: "Dump the right database, with its data."
  },
  {
    rule: "backup-without-foreign-keys",
    title: "The foreign keys are missing",
    level: "error",
    danger: "pg_dump writes them last: a dump that lost its end has every row, and a database restored from it accepts anything.",
    remedy: "Make the backup again with all of its sections, or say that there are none: `expect: { foreign-keys: 0 }`."
  },
  {
    rule: "backup-objects-missing",
    title: "The backup has fewer foreign keys or indexes than expected",
    level: "error",
    danger: "What comes after the data was lost, or left out of the dump.",
    remedy: "Dump the whole database, or correct `expect`."
  },
  {
    rule: "backup-too-small",
    title: "The backup is smaller than it has to be",
    level: "error",
    danger: "Something is missing from it.",
    remedy: "Find out what."
  },
  {
    rule: "backup-too-old",
    title: "The newest backup is older than it may be",
    level: "error",
    danger: "Everything since then is lost when it is restored.",
    remedy: "Make a new backup before going on."
  },
  {
    rule: "backup-age-unknown",
    title: "Nothing tells when the backup was made",
    level: "error",
    danger: "A limit for the age cannot be held.",
    remedy: "Use a format that has its time inside (`pg_dump -Fc`)."
  },
  {
    rule: "backup-from-the-future",
    title: "The backup says it was made later than now",
    level: "error",
    danger: "The clock of its machine is wrong, or the file is damaged: its age means nothing.",
    remedy: "Correct the clock, or set `time-zone`."
  },
  {
    rule: "backup-zone-unknown",
    title: "The dump has local time without its zone",
    level: "notice",
    danger: "Its age may be off by some hours.",
    remedy: "Set `time-zone`."
  },
  {
    rule: "backup-too-few",
    title: "Fewer backups are kept than have to be",
    level: "error",
    danger: "A mistake that is found late can no longer be undone.",
    remedy: "Keep more of them."
  },
  {
    rule: "backup-checksum-missing",
    title: "There is no checksum of the backup",
    level: "error",
    danger: "Single flipped bits in uncompressed data cannot be seen.",
    remedy: "Write one when the dump is made.",
    good: "sha256sum shop.dump > shop.dump.sha256",
    language: "bash"
  },
  {
    rule: "backup-checksum-differs",
    title: "The backup does not match its checksum",
    level: "error",
    danger: "Bytes changed after the dump.",
    remedy: "Take another copy, or make a new backup."
  },
  {
    rule: "backup-not-the-same",
    title: "It is another backup than the one that was judged",
    level: "error",
    danger: "What was proved of one backup says nothing of another.",
    remedy: "Restore the backup that was judged, or judge this one."
  },
  {
    rule: "backup-copy-missing",
    title: "The copy elsewhere is missing",
    level: "error",
    danger: "The backup is lost together with the place it is in.",
    remedy: "Copy it there."
  },
  {
    rule: "backup-copy-differs",
    title: "The copy elsewhere is not the same",
    level: "error",
    danger: "It is an older backup, or damaged.",
    remedy: "Copy the newest backup again."
  },
  {
    rule: "backup-frozen",
    title: "The backup is in an archive tier",
    level: "error",
    danger: "Reading it takes hours.",
    remedy: "Keep the newest backup in a class that can be read at once."
  },
  {
    rule: "backup-wrong-database",
    title: "It is a backup of another database",
    level: "error",
    danger: "Restoring it brings back the wrong data.",
    remedy: "Back up the right database."
  },
  {
    rule: "backup-database-unknown",
    title: "The format does not name the database",
    level: "error",
    danger: "It cannot be told whether it is the right one.",
    remedy: "Dump with `pg_dump -Fc`, or with `--create`."
  },
  {
    rule: "backup-table-missing",
    title: "A table is missing from the backup",
    level: "error",
    danger: "Its rows cannot be brought back.",
    remedy: "Back up the whole database.",
    bad: "pg_dump -Fc -T orders shop",
    good: "pg_dump -Fc shop",
    language: "bash"
  },
  {
    rule: "backup-tables-unknown",
    title: "The tables of a physical backup cannot be told from its files",
    level: "error",
    danger: "Whether the right rows are in it is not known.",
    remedy: "Drop `expect.tables`, or judge a dump beside it."
  },
  {
    rule: "backup-table-without-data",
    title: "A table is defined in the backup and has no data",
    level: "error",
    danger: "It comes back empty.",
    remedy: "Dump the data too.",
    bad: "pg_dump -Fc --schema-only shop",
    good: "pg_dump -Fc shop",
    language: "bash"
  },
  {
    rule: "backup-table-empty",
    title: "A table has fewer rows than it has to",
    level: "error",
    danger: "Rows were lost before the backup was made.",
    remedy: "Find out why; set `min-rows: 0` when the table may be empty."
  },
  {
    rule: "backup-rows",
    title: "A table has another number of rows than expected",
    level: "error",
    danger: "The backup is old, partial or of another database.",
    remedy: "Find out where the rows are."
  },
  {
    rule: "backup-version-unknown",
    title: "The backup does not say which server it is of",
    level: "error",
    danger: "Its version cannot be judged.",
    remedy: "Use a format that has it."
  },
  {
    rule: "backup-server-version",
    title: "The backup is of a server of another version",
    level: "error",
    danger: "It may be of the wrong server, or not restore into the right one.",
    remedy: "Back up the right server."
  },
  {
    rule: "backup-no-baseline",
    title: "There is no earlier report to compare with",
    level: "notice",
    danger: "Whether the backup has shrunk is not known.",
    remedy: "Hand over the last report as baseline."
  },
  {
    rule: "backup-shrunk",
    title: "The backup has lost more than it may since the last report",
    level: "error",
    danger: "Rows or tables disappeared.",
    remedy: "Find out whether that was on purpose."
  },
  {
    rule: "backup-heartbeat-missing",
    title: "There is no heartbeat in the backup",
    level: "error",
    danger: "The age of its data is not known.",
    remedy: "Write the time into a table regularly."
  },
  {
    rule: "backup-data-old",
    title: "The dump is fresh and its data is old",
    level: "error",
    danger: "It was made from a stale replica or a restored copy.",
    remedy: "Dump the live database."
  },
  {
    rule: "backup-ledger-missing",
    title: "The backup has no table of applied migrations",
    level: "error",
    danger: "Whether it was made after the last migration cannot be told.",
    remedy: "Back up that table too."
  },
  {
    rule: "backup-before-migration",
    title: "The backup was made before the last migration",
    level: "error",
    danger: "Restoring it loses that migration and everything written since.",
    remedy: "Make a new backup."
  },
  {
    rule: "backup-after-migration",
    title: "The backup already has the migration that is about to run",
    level: "error",
    danger: "It is no way back from it.",
    remedy: "Make the backup before the migration runs."
  },
  {
    rule: "backup-ledger-unknown",
    title: "The ledger cannot be compared with the migrations of the repository",
    level: "error",
    danger: "Whether the backup was made after the last migration cannot be told.",
    remedy: "Name the migration: `after-last-migration: NAME`."
  },
  {
    rule: "backup-address",
    title: "The address of the backup cannot be used",
    level: "error",
    danger: "Nothing can be judged.",
    remedy: "Correct the address."
  },
  {
    rule: "backup-unreachable",
    title: "The place of the backup gives no answer, or a refusal",
    level: "error",
    danger: "Nothing can be judged, and nothing could be restored now.",
    remedy: "Check address, credentials and expiry."
  },
  {
    rule: "backup-credentials",
    title: "There are no credentials for the place of the backup",
    level: "error",
    danger: "Nothing can be judged.",
    remedy: "Set the variables that the place's own tools read."
  },
  {
    rule: "backup-command-failed",
    title: "The command that gives the backup failed",
    level: "error",
    danger: "Nothing can be judged.",
    remedy: "Run it by hand and correct what it complains about."
  },
  {
    rule: "backup-decrypt",
    title: "The backup cannot be handed to the decrypt command",
    level: "error",
    danger: "Nothing about its contents can be judged.",
    remedy: "Download it first, or pack it into one file."
  },
  {
    rule: "backup-untrusted",
    title: "A command would run on what a stranger wrote",
    level: "error",
    danger: "It could do anything.",
    remedy: "Run the item after the merge."
  },
  {
    rule: "backup-record-fault",
    title: "The tool's own record reports a fault",
    level: "error",
    danger: "Backups are missing or damaged.",
    remedy: "Repair what the tool reports."
  },
  {
    rule: "backup-verify-failed",
    title: "Reading the data again found damage",
    level: "error",
    danger: "The backup cannot be restored as it is.",
    remedy: "Repair the repository, or make a new full backup."
  },
  {
    rule: "backup-service-fault",
    title: "The service reports that backups are off or failed",
    level: "error",
    danger: "There may be nothing to go back to.",
    remedy: "Turn backups on."
  },
  {
    rule: "backup-not-exists",
    title: "The level `exists` was not reached",
    level: "error",
    danger: "There is no backup.",
    remedy: "Make one."
  },
  {
    rule: "backup-not-identity",
    title: "The level `identity` was not reached",
    level: "error",
    danger: "It is not known what the file is.",
    remedy: "Make the backup with a tool whose format is known."
  },
  {
    rule: "backup-not-complete",
    title: "The level `complete` was not reached",
    level: "error",
    danger: "Parts may be missing.",
    remedy: "Make the backup again, or judge the files themselves."
  },
  {
    rule: "backup-not-contents",
    title: "The level `contents` was not reached",
    level: "error",
    danger: "It is not known that the right data is in it.",
    remedy: "Judge a dump itself, with its data."
  },
  {
    rule: "backup-not-integrity",
    title: "The level `integrity` was not reached",
    level: "error",
    danger: "Single flipped bits may have gone unseen.",
    remedy: "Write a checksum when the dump is made."
  },
  {
    rule: "backup-not-restorable",
    title: "The level `restorable` was not reached",
    level: "error",
    danger: "Nobody has ever restored it.",
    remedy: "Set `verify: restore`."
  },
  {
    rule: "backup-not-recoverable",
    title: "The level `recoverable` was not reached",
    level: "error",
    danger: "It is not known whether the business could go on with it.",
    remedy: "Set `verify: restore`, `max-age`, and `keep` or `copies`."
  },
  {
    rule: "backup-drill-unavailable",
    title: "There is no scratch PostgreSQL to restore into",
    level: "error",
    danger: "The drill could not be done.",
    remedy: "Give `restore.url`, or install PostgreSQL."
  },
  {
    rule: "backup-restore-failed",
    title: "The restore failed",
    level: "error",
    danger: "In an incident it would fail too.",
    remedy: "Correct what the database complains about, and make the backup again."
  },
  {
    rule: "backup-restore-rows",
    title: "The restored tables have other numbers of rows than the backup",
    level: "error",
    danger: "Rows are lost on the way.",
    remedy: "Find out which rows the database refused."
  },
  {
    rule: "backup-restore-constraint",
    title: "A constraint or index is not valid after the restore",
    level: "error",
    danger: "The restored data breaks its own rules.",
    remedy: "Repair the data in the live database, and make the backup again."
  },
  {
    rule: "backup-restore-assertion",
    title: "A query gives another answer in the restored database than it should",
    level: "error",
    danger: "The restored data is not what it should be.",
    remedy: "Find out why."
  },
  {
    rule: "backup-restore-slow",
    title: "The restore took longer than it may",
    level: "error",
    danger: "The business stands still that long.",
    remedy: "Restore in parallel, or into a larger machine."
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
