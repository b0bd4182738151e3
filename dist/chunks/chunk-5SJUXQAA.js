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
  DAYS: () => DAYS,
  instantOf: () => instantOf,
  instantOfLocal: () => instantOfLocal,
  instantOfText: () => instantOfText,
  isTimeText: () => isTimeText,
  isTimeZone: () => isTimeZone,
  showTime: () => showTime,
  wallTimeAt: () => wallTimeAt
});
module.exports = __toCommonJS(stdin_exports);
var formatters = /* @__PURE__ */ new Map();
var formatterOf = (zone) => {
  let formatter = formatters.get(zone);
  if (formatter === void 0) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    });
    formatters.set(zone, formatter);
  }
  return formatter;
};
var isTimeZone = (zone) => {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
};
var instantOfLocal = (local, zone) => {
  const fixed = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (fixed !== null) return local - (fixed[1] === "-" ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 6e4;
  if (zone === "Z") return local;
  const shown = new Date(local);
  const wall = {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes()
  };
  return instantOf(wall, zone) + local % 6e4;
};
var wallTimeAt = (instant, zone) => {
  const shown = new Date(instant + offsetAt(instant, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: (shown.getUTCDay() + 6) % 7,
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes()
  };
};
var offsetAt = (instant, zone) => {
  const parts = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1e3) * 1e3;
};
var instantOf = (wall, zone) => {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, 0, wall.minutes);
  const before = offsetAt(asUtc - 864e5, zone);
  const after = offsetAt(asUtc + 864e5, zone);
  const candidates = [asUtc - before, asUtc - after].filter((instant) => instant + offsetAt(instant, zone) === asUtc);
  return candidates.length > 0 ? Math.min(...candidates) : Math.max(asUtc - before, asUtc - after);
};
var TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
var isTimeText = (text) => {
  const match = TIME.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && Number(match[4] ?? 0) <= 24 && Number(match[5] ?? 0) < 60;
};
var instantOfText = (text, zone, { end = false } = {}) => {
  const match = TIME.exec(text);
  if (match === null) return Number.NaN;
  const [, year, month, day, hour, minute, second, offset] = match;
  if (offset !== void 0) return Date.parse(text.replace(" ", "T").replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
  const minutes = hour === void 0 ? end ? 24 * 60 : 0 : Number(hour) * 60 + Number(minute);
  return instantOf({ year: Number(year), month: Number(month), day: Number(day), minutes }, zone) + Number(second ?? 0) * 1e3;
};
var showTime = (instant, zone) => {
  const { year, month, day, weekday, minutes } = wallTimeAt(instant, zone);
  const two = (number) => String(number).padStart(2, "0");
  return `${DAYS[weekday] ?? ""} ${year}-${two(month)}-${two(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)} (${zone})`;
};
var DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DAYS,
  instantOf,
  instantOfLocal,
  instantOfText,
  isTimeText,
  isTimeZone,
  showTime,
  wallTimeAt
});
