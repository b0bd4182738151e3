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
  countShared: () => countShared,
  stemsOf: () => stemsOf
});
module.exports = __toCommonJS(stdin_exports);
var STOP = new Set(
  "a an and any are as at be been being by can do does for from has have if in into is it its no not of on or should so than that the their them then there these this to up via was were will with all each every verify check test ensure confirm make sure run new new set der die das und ist in mit auf f\xFCr alle el la los las de del y en con para todos un una le les des du et".split(
    " "
  )
);
var stemsOf = (text) => [
  ...new Set(
    text.slice(0, 2e3).replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !STOP.has(word)).map(stem)
  )
];
var stem = (word) => word.length <= 3 ? word : word.replace(/(?:ies|ied)$/, "y").replace(/(?<=\w{3})(?:ations?|ating|ated|ate|ions?|ing|ed|es|s)$/, "").replace(/e$/, "");
var countShared = (wanted, given) => wanted.filter((word) => given.some((other) => isSame(word, other))).length;
var isSame = (a, b) => {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  return length >= 5 && a.slice(0, length) === b.slice(0, length) && Math.abs(a.length - b.length) <= 3;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  countShared,
  stemsOf
});
