import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/report/unzip.ts
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
var broken = (what) => new held_Undecidable(`The artifact cannot be read: ${what}.`, {
  rule: "report-unreadable",
  help: "Upload the JSON report with actions/upload-artifact."
});
var unzipFile = async (zip, ending, maxBytes) => {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from([80, 75, 5, 6]));
  if (end < 0 || end + 22 > bytes.length) throw broken("it is no zip archive");
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 33639248) throw broken("its directory is damaged");
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString("utf8");
    const local = bytes.readUInt32LE(at + 42);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (!name.endsWith(ending)) continue;
    if (size > maxBytes) throw broken(`${name} has ${size} bytes`);
    if (local + 30 > bytes.length) throw broken("an entry lies outside of it");
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + packed);
    if (method === 0) return content;
    if (method !== 8) throw broken(`${name} is packed in an unknown way`);
    try {
      return await promisify(inflateRaw)(content, { maxOutputLength: maxBytes });
    } catch (error) {
      throw new held_Undecidable(`The artifact cannot be read: ${name} is damaged.`, {
        rule: "report-unreadable",
        help: "Let the other job run again.",
        cause: error
      });
    }
  }
  return void 0;
};
export {
  unzipFile
};
