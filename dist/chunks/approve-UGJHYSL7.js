import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  USUAL_PATHS,
  authorsOf
} from "./chunk-SFCT7HY6.js";
import "./chunk-F2TPJUPD.js";
import {
  held_shownPath
} from "./chunk-ETTPYLKL.js";
import {
  LOCK_FILE,
  digestOfMigration,
  readLock,
  writeLock
} from "./chunk-UP5RG6SU.js";
import "./chunk-2RDCO3YA.js";
import "./chunk-HZAS3GRY.js";
import "./chunk-OXJC7SDY.js";
import {
  held_UsageError
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/migrations/approve.ts
var approve = async ({
  files,
  git,
  signal,
  by,
  paths,
  lockFile = LOCK_FILE,
  now
}) => {
  const login = by.replace(/^@/, "");
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(login)) throw new held_UsageError(`"${by}" is no login: write it as @octocat.`);
  const found = (await files.find(paths === void 0 || paths.length === 0 ? USUAL_PATHS : paths)).filter(
    (path) => !path.endsWith("/__init__.py")
  );
  const chosen = paths === void 0 || paths.length === 0 ? await changedOf(found, files, git, signal) : found;
  if (chosen.length === 0)
    throw new held_UsageError(
      paths === void 0 || paths.length === 0 ? "No migration is added or changed, so that there is nothing to approve. Name files to approve them all the same." : `No file matches ${paths.join(", ")}.`
    );
  const before = await files.stat(lockFile) === void 0 ? [] : readLock(await files.readText(lockFile), lockFile);
  const added = [];
  for (const path of chosen) {
    const shown = held_shownPath(files, path);
    const authors = await authorsOf(shown, git, signal);
    if (authors.has(login.toLowerCase()))
      throw new held_UsageError(`${shown} was written by @${login}: somebody else has to approve it.`);
    const digest = digestOfMigration(await files.readText(path));
    if (before.some((one) => one.digest === digest && one.path === shown && one.by.toLowerCase() === login.toLowerCase()))
      continue;
    added.push({ digest, path: shown, by: login, at: new Date(now).toISOString().slice(0, 10) });
  }
  return { lockFile, text: writeLock([...before, ...added]), added };
};
var changedOf = async (found, files, git, signal) => {
  const change = await git.change(signal);
  if (change.status === "unknown")
    throw new held_UsageError(
      `Which migrations are new is not known: ${change.reason}. Name the files, or the base with --base.`
    );
  const changed = new Set(change.files.filter(({ status }) => status !== "deleted").map(({ path }) => path));
  return found.filter((path) => changed.has(held_shownPath(files, path)));
};
export {
  approve
};
