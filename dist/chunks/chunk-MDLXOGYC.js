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
  beginnings: () => beginnings,
  holdAt: () => holdAt,
  parseHours: () => parseHours,
  showHours: () => showHours
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_5SJUXQAA = require("./chunk-5SJUXQAA.js");
var GROUPS = {
  daily: [0, 1, 2, 3, 4, 5, 6],
  everyday: [0, 1, 2, 3, 4, 5, 6],
  weekdays: [0, 1, 2, 3, 4],
  weekend: [5, 6],
  weekends: [5, 6]
};
var parseHours = (text) => {
  const match = /^([A-Za-z]+(?:\s*[-,]\s*[A-Za-z]+)*)(?:\s+(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2}))?$/.exec(
    text.trim()
  );
  if (match === null) return void 0;
  const days = parseDays(match[1] ?? "");
  if (days === void 0) return void 0;
  if (match[2] === void 0) return { days, from: 0, to: 24 * 60 };
  const [from, to] = [Number(match[2]) * 60 + Number(match[3]), Number(match[4]) * 60 + Number(match[5])];
  if (from >= 24 * 60 || to > 24 * 60 || Number(match[3]) > 59 || Number(match[5]) > 59 || from === to) return void 0;
  return { days, from, to: to > from ? to : to + 24 * 60 };
};
var parseDays = (text) => {
  const days = /* @__PURE__ */ new Set();
  for (const part of text.split(",")) {
    const [first = "", last, ...more] = part.split("-").map((name) => name.trim().toLowerCase());
    const group = GROUPS[first];
    if (group !== void 0 && last === void 0) for (const day of group) days.add(day);
    else {
      const [start, end] = [dayOf(first), dayOf(last ?? first)];
      if (start === void 0 || end === void 0 || more.length > 0) return void 0;
      for (let day = start; ; day = (day + 1) % 7) {
        days.add(day);
        if (day === end) break;
      }
    }
  }
  return days;
};
var NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
var dayOf = (name) => {
  const index = name.length < 3 ? -1 : NAMES.findIndex((day) => day.startsWith(name));
  return index === -1 ? void 0 : index;
};
var holdAt = (hours, instant, zone) => {
  const { weekday, minutes } = (0, import_chunk_5SJUXQAA.wallTimeAt)(instant, zone);
  return hours.days.has(weekday) && minutes >= hours.from && minutes < hours.to || // What began the day before and goes over midnight.
  hours.days.has((weekday + 6) % 7) && minutes + 24 * 60 < hours.to;
};
function* beginnings(hours, instant, zone, days) {
  const { year, month, day, weekday } = (0, import_chunk_5SJUXQAA.wallTimeAt)(instant, zone);
  for (let offset = 0; offset <= days; offset++)
    if (hours.days.has((weekday + offset) % 7))
      yield (0, import_chunk_5SJUXQAA.instantOf)({ year, month, day: day + offset, minutes: hours.from }, zone);
}
var showHours = ({ days, from, to }) => {
  const two = (minutes) => `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return `${[...days].sort((a, b) => a - b).map((day) => import_chunk_5SJUXQAA.DAYS[day] ?? "").join(",")} ${two(from)}-${to === 24 * 60 ? "24:00" : two(to)}`;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  beginnings,
  holdAt,
  parseHours,
  showHours
});
