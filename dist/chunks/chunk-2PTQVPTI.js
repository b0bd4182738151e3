import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_UsageError
} from "./chunk-CRHAW2YQ.js";

// src/cli/evidence-branch.ts
var assertBranch = (branch) => {
  if (branch.startsWith("-") || branch === "") throw new held_UsageError(`\`${branch}\` is no branch.`);
};
var findBranch = async (git, branch, signal) => {
  for (const revision of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    try {
      return { revision, paths: await git.list(revision, "", signal) };
    } catch {
      signal.throwIfAborted();
    }
  }
  throw new held_UsageError(
    `There is no branch ${branch} in this clone. Fetch it with \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`.`
  );
};
var evidenceInClone = (git, branch) => {
  const found = (signal) => findBranch(git, branch, signal);
  return {
    paths: async (signal) => (await found(signal)).paths,
    read: async (path, signal) => git.show((await found(signal)).revision, path, signal)
  };
};

export {
  assertBranch,
  findBranch,
  evidenceInClone
};
