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
  decodeText: () => decodeText
});
module.exports = __toCommonJS(stdin_exports);
var LATIN_1 = String.fromCharCode(...Array.from({ length: 96 }, (_, index) => index + 160));
var WINDOWS = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var WINDOWS_1252 = WINDOWS + LATIN_1;
var WINDOWS_1254 = WINDOWS_1252.replace(/[ÐÝÞðýþ]/g, (letter) => "\u011E\u0130\u015E\u011F\u0131\u015F"["\xD0\xDD\xDE\xF0\xFD\xFE".indexOf(letter)] ?? letter);
var MACINTOSH = "\xC4\xC5\xC7\xC9\xD1\xD6\xDC\xE1\xE0\xE2\xE4\xE3\xE5\xE7\xE9\xE8\xEA\xEB\xED\xEC\xEE\xEF\xF1\xF3\xF2\xF4\xF6\xF5\xFA\xF9\xFB\xFC\u2020\xB0\xA2\xA3\xA7\u2022\xB6\xDF\xAE\xA9\u2122\xB4\xA8\u2260\xC6\xD8\u221E\xB1\u2264\u2265\xA5\xB5\u2202\u2211\u220F\u03C0\u222B\xAA\xBA\u03A9\xE6\xF8\xBF\xA1\xAC\u221A\u0192\u2248\u2206\xAB\xBB\u2026\xA0\xC0\xC3\xD5\u0152\u0153\u2013\u2014\u201C\u201D\u2018\u2019\xF7\u25CA\xFF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02\u2021\xB7\u201A\u201E\u2030\xC2\xCA\xC1\xCB\xC8\xCD\xCE\xCF\xCC\xD3\xD4\uF8FF\xD2\xDA\xDB\xD9\u0131\u02C6\u02DC\xAF\u02D8\u02D9\u02DA\xB8\u02DD\u02DB\u02C7";
var MISREADINGS = [
  ["windows-1252", WINDOWS_1252],
  ["macintosh", MACINTOSH],
  ["windows-1254", WINDOWS_1254]
];
var decodeText = (bytes) => {
  if (bytes[0] === 255 && bytes[1] === 254) return { text: decode("utf-16le", bytes), encoding: "utf-16le" };
  if (bytes[0] === 254 && bytes[1] === 255) return { text: decode("utf-16be", bytes), encoding: "utf-16be" };
  const text = decodeStrictly(bytes);
  if (text === void 0) return { text: decodeWindows(bytes), encoding: "windows-1252" };
  if (!/[\u0080-\uffff]/.test(text)) return { text, encoding: "utf-8" };
  for (const [name, characters] of MISREADINGS) {
    const repaired = repair(text, characters);
    if (repaired !== void 0) return { text: repaired, encoding: `utf-8, once read as ${name}` };
  }
  return { text, encoding: "utf-8" };
};
var repair = (text, characters) => {
  const byteOf = new Map(Array.from({ length: 128 }, (_, index) => [characters.charCodeAt(index), index + 128]));
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code < 128 ? code : byteOf.get(code);
    if (byte === void 0) return void 0;
    bytes[index] = byte;
  }
  return decodeStrictly(bytes);
};
var decodeWindows = (bytes) => {
  const parts = [];
  for (let start = 0; start < bytes.length; start += 8192)
    parts.push(
      String.fromCharCode(...bytes.subarray(start, start + 8192)).replace(
        /[\u0080-\u009f]/g,
        (character) => WINDOWS[character.charCodeAt(0) - 128] ?? character
      )
    );
  return parts.join("");
};
var decode = (label, bytes) => new TextDecoder(label).decode(bytes);
var decodeStrictly = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decodeText
});
