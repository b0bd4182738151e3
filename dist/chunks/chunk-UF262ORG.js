import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checks/migrations/review/authors.ts
var authorsOf = async (path, git, signal) => {
  if (await git.head(signal) === void 0) return /* @__PURE__ */ new Set();
  const bytes = await git.run(["log", "--follow", "--no-merges", "--format=%an%x00%ae", "--", path], signal);
  const names = /* @__PURE__ */ new Set();
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    const [name = "", address = ""] = line.toLowerCase().split("\0");
    const local = address.split("@")[0] ?? "";
    for (const one of [name, address, local, local.replace(/^\d+\+/, "")]) if (one !== "") names.add(one);
  }
  return names;
};

export {
  authorsOf
};
