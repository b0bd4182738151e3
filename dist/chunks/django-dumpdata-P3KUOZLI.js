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
  readDumpdata: () => readDumpdata
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_SAKWCBT7 = require("./chunk-SAKWCBT7.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
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
    objects: import_chunk_GSRCS2ZM.NO_OBJECTS,
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
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `The object at ${(0, import_chunk_UXLE2CQN.at)(position)} is no JSON, or no UTF-8`, { position });
    }
    const object = value;
    const { model, fields } = object;
    if (typeof model !== "string" || typeof fields !== "object" || fields === null)
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `The object at ${(0, import_chunk_UXLE2CQN.at)(position)} has no model or no fields`, { position });
    counts.set(model, (counts.get(model) ?? 0) + 1);
    const cells = { pk: object["pk"], ...fields };
    if (!keepers.has(model)) {
      const columns = Object.keys(cells);
      const wish = options.capture?.({ name: model }, columns);
      keepers.set(model, wish === void 0 ? void 0 : { keeper: (0, import_chunk_SAKWCBT7.createKeeper)(wish, columns), columns });
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
        throw new import_chunk_UXLE2CQN.Broken("appended", `The array ends, and something follows it at ${(0, import_chunk_UXLE2CQN.at)(position)}`, { position });
      else throw new import_chunk_UXLE2CQN.Broken("corrupt", `The JSON is damaged at ${(0, import_chunk_UXLE2CQN.at)(position)}`, { position });
    }
    if (depth > 0) {
      partBytes += chunk.length - from;
      if (partBytes > MAX_OBJECT)
        throw new import_chunk_UXLE2CQN.Broken("refused", `The object at ${(0, import_chunk_UXLE2CQN.at)(start)} is longer than 32 MiB`, { position: start });
      parts.push(Buffer.from(chunk.subarray(from)));
    }
  }
  if (state !== "after")
    throw new import_chunk_UXLE2CQN.Broken("cut-off", `The file ends at ${(0, import_chunk_UXLE2CQN.at)(reader.position)} before the end of the array`, {
      position: reader.position
    });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readDumpdata
});
