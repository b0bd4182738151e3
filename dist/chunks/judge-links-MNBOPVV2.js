import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  readDocument
} from "./chunk-FFIMTWLZ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/document/judge-links.ts
import { posix } from "node:path";
var judgeLinks = async (path, document, { files, show }) => {
  const findings = [];
  const shown = show(path);
  const anchorsOf = /* @__PURE__ */ new Map();
  for (const { target, line } of document.links) {
    if (target === "" || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) continue;
    const say = (message, help) => {
      findings.push({ rule: "link-broken", level: "error", message, path: shown, line, help });
    };
    const [file = "", anchor = ""] = decode(target).split("#");
    const plain = file.replace(/\?.*$/, "");
    let anchors = document.anchors;
    if (plain !== "") {
      const absolute = plain.startsWith("/") ? posix.join(files.repository ?? files.root, plain.slice(1)) : files.absolute(posix.join(posix.dirname(path), plain));
      const there = await files.stat(absolute);
      if (there === void 0) {
        say(`${shown} links to ${plain}, which does not exist.`, "Correct the link, or add the file.");
        continue;
      }
      if (there.kind !== "file" || !/\.(md|markdown)$/i.test(plain)) continue;
      anchors = anchorsOf.get(absolute) ?? (await readDocument(await files.readText(absolute))).anchors;
      anchorsOf.set(absolute, anchors);
    }
    if (anchor !== "" && !anchors.has(anchor) && !anchors.has(anchor.toLowerCase()))
      say(
        `${shown} links to the heading #${anchor}${plain === "" ? "" : ` of ${plain}`}, which does not exist.`,
        "Correct the link, or the heading."
      );
  }
  return findings;
};
var decode = (target) => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};
export {
  judgeLinks
};
