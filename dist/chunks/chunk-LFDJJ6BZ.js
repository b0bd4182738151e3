import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checks/window/zoned-time.ts
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

// src/checks/window/hours.ts
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
  const { weekday, minutes } = wallTimeAt(instant, zone);
  return hours.days.has(weekday) && minutes >= hours.from && minutes < hours.to || // What began the day before and goes over midnight.
  hours.days.has((weekday + 6) % 7) && minutes + 24 * 60 < hours.to;
};
function* beginnings(hours, instant, zone, days) {
  const { year, month, day, weekday } = wallTimeAt(instant, zone);
  for (let offset = 0; offset <= days; offset++)
    if (hours.days.has((weekday + offset) % 7))
      yield instantOf({ year, month, day: day + offset, minutes: hours.from }, zone);
}
var showHours = ({ days, from, to }) => {
  const two = (minutes) => `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return `${[...days].sort((a, b) => a - b).map((day) => DAYS[day] ?? "").join(",")} ${two(from)}-${to === 24 * 60 ? "24:00" : two(to)}`;
};

export {
  isTimeZone,
  wallTimeAt,
  instantOf,
  isTimeText,
  instantOfText,
  showTime,
  parseHours,
  holdAt,
  beginnings,
  showHours
};
