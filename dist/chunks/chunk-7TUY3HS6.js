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
  withoutEndMark: () => withoutEndMark
});
module.exports = __toCommonJS(stdin_exports);
var withoutEndMark = (target) => {
  let held = Buffer.alloc(0);
  return {
    async push(piece) {
      const all = held.length === 0 ? piece : Buffer.concat([held, piece]);
      const ready = all.length - 3;
      if (ready > 0) await target.push(all.subarray(0, ready));
      held = Buffer.from(all.subarray(Math.max(0, ready)));
    },
    end: () => target.end()
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  withoutEndMark
});
