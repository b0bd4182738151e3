import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  createKeeper
} from "./chunk-LTYED6TF.js";
import {
  Broken,
  at
} from "./chunk-NBQQR2AE.js";
import {
  NO_OBJECTS
} from "./chunk-NNKVA22F.js";
import "./chunk-6HMTDXZ4.js";

// src/archive/django-dumpdata.ts
var MAX_OBJECT = 32 * 1024 * 1024;
var readDumpdata = async (reader, options, partial) => {
  const counts = /* @__PURE__ */ new Map();
  const keepers = /* @__PURE__ */ new Map();
  const captured = () => new Map([...keepers].flatMap(([model, kept]) => kept === void 0 ? [] : [[model, kept.keeper.result()]]));
  partial(() => ({
    format: "django-dumpdata",
    label: "Django dumpdata",
    tool: "dumpdata",
    databases: [],
    tables: [...counts].map(([name, rows]) => ({ name, rows, columns: [] })),
    objects: NO_OBJECTS,
    extensions: [],
    captured: captured(),
    selfChecked: false,
    notes: ["Tables are named by their models, as app.model."]
  }));
  let state = "before";
  let depth = 0;
  let inText = false;
  let escaped = false;
  let parts = [];
  let partBytes = 0;
  let start = 0;
  const take = (bytes, position) => {
    let value;
    try {
      value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      throw new Broken("corrupt", `The object at ${at(position)} is no JSON, or no UTF-8`, { position });
    }
    const object = value;
    const { model, fields } = object;
    if (typeof model !== "string" || typeof fields !== "object" || fields === null)
      throw new Broken("corrupt", `The object at ${at(position)} has no model or no fields`, { position });
    counts.set(model, (counts.get(model) ?? 0) + 1);
    const cells = { pk: object["pk"], ...fields };
    if (!keepers.has(model)) {
      const columns = Object.keys(cells);
      const wish = options.capture?.({ name: model }, columns);
      keepers.set(model, wish === void 0 ? void 0 : { keeper: createKeeper(wish, columns), columns });
    }
    const kept = keepers.get(model);
    kept?.keeper.values(
      kept.columns.map((column) => {
        const cell = cells[column];
        return cell === null || cell === void 0 ? null : typeof cell === "string" ? cell : JSON.stringify(cell);
      })
    );
  };
  for (; ; ) {
    options.signal.throwIfAborted();
    const base = reader.position;
    const chunk = await reader.some(1048576);
    if (chunk === void 0) break;
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (depth > 0) {
        if (inText) {
          if (escaped) escaped = false;
          else if (byte === 92) escaped = true;
          else if (byte === 34) inText = false;
        } else if (byte === 34) inText = true;
        else if (byte === 123 || byte === 91) depth++;
        else if (byte === 125 || byte === 93) depth--;
        if (depth === 0) {
          parts.push(chunk.subarray(from, i + 1));
          take(parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts), start);
          parts = [];
          partBytes = 0;
          state = "separator";
        }
        continue;
      }
      if (byte === 32 || byte === 10 || byte === 9 || byte === 13) continue;
      const position = base + i;
      if (state === "before" && byte === 91) state = "first";
      else if ((state === "first" || state === "separator") && byte === 93) state = "after";
      else if (state === "separator" && byte === 44) state = "value";
      else if ((state === "first" || state === "value") && byte === 123) {
        depth = 1;
        start = position;
        from = i;
      } else if (state === "after")
        throw new Broken("appended", `The array ends, and something follows it at ${at(position)}`, { position });
      else throw new Broken("corrupt", `The JSON is damaged at ${at(position)}`, { position });
    }
    if (depth > 0) {
      partBytes += chunk.length - from;
      if (partBytes > MAX_OBJECT)
        throw new Broken("refused", `The object at ${at(start)} is longer than 32 MiB`, { position: start });
      parts.push(Buffer.from(chunk.subarray(from)));
    }
  }
  if (state !== "after")
    throw new Broken("cut-off", `The file ends at ${at(reader.position)} before the end of the array`, {
      position: reader.position
    });
};
export {
  readDumpdata
};
