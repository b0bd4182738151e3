'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  judgeWindow: () => judgeWindow
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MDLXOGYC = require("./chunk-MDLXOGYC.js");
var import_chunk_5SJUXQAA = require("./chunk-5SJUXQAA.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_start = require("./start.cjs").modules["yaml"];
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_issues = require("./start.cjs").modules["src/core/issues.ts"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var wrong = (path, what) => new import_errors.Undecidable(`The calendar ${path} cannot be read: ${what}.`, {
  rule: "calendar-wrong",
  help: "Correct the file: an iCalendar export, or YAML with `freezes: [{ from, to, reason }]`."
});
var time = z.union([z.string().check(z.refine(import_chunk_5SJUXQAA.isTimeText, "no date or time")), z.date()]);
var YamlCalendar = z.union([
  z.array(z.object({ from: time, to: time, reason: z.string(), environments: z.optional(z.array(z.string())) })),
  z.object({
    freezes: z.array(
      z.object({ from: time, to: time, reason: z.string(), environments: z.optional(z.array(z.string())) })
    )
  })
]);
var readCalendar = async (path, text, zone, around) => {
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return readICalendar(path, text, zone, around);
  let value;
  try {
    value = (0, import_start.parse)(text, { maxAliasCount: 100, logLevel: "silent" });
  } catch {
    throw wrong(path, "it is neither iCalendar nor YAML");
  }
  const parsed = YamlCalendar.safeParse(value);
  if (!parsed.success) {
    const [issue] = (0, import_issues.describeIssues)(parsed.error.issues, value);
    throw wrong(path, `${issue?.path.join(".") ?? ""} ${issue?.message ?? "it lists no freezes"}`.trim());
  }
  const list = Array.isArray(parsed.data) ? parsed.data : parsed.data.freezes;
  return list.map(({ from, to, reason, environments }) => ({
    from: (0, import_chunk_5SJUXQAA.instantOfText)(asText(from), zone),
    to: (0, import_chunk_5SJUXQAA.instantOfText)(asText(to), zone, { end: true }),
    reason,
    ...environments === void 0 ? {} : { environments }
  }));
};
var asText = (value) => typeof value === "string" ? value : value.toISOString();
var readICalendar = (path, text, zone, around) => {
  const spans = [];
  let event;
  let depth = 0;
  for (const line of text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/)) {
    const match = /^([A-Za-z0-9-]+)((?:;[^:;=]+=(?:"[^"]*"|[^:;]*))*):(.*)$/.exec(line);
    if (match === null) continue;
    const [, name = "", rawParameters = "", value = ""] = match;
    const upper = name.toUpperCase();
    if (upper === "BEGIN") {
      if (value.toUpperCase() === "VEVENT") event = /* @__PURE__ */ new Map();
      else if (event !== void 0) depth++;
    } else if (upper === "END") {
      if (value.toUpperCase() === "VEVENT" && event !== void 0) {
        spans.push(...occurrences(path, event, zone, around));
        event = void 0;
      } else if (event !== void 0) depth--;
    } else if (event !== void 0 && depth === 0) {
      const parameters = Object.fromEntries(
        [...rawParameters.matchAll(/;([^=;]+)=("[^"]*"|[^;]*)/g)].map(([, key = "", inner = ""]) => [
          key.toUpperCase(),
          inner.replaceAll('"', "")
        ])
      );
      event.set(upper, [...event.get(upper) ?? [], { value, parameters }]);
    }
  }
  if (event !== void 0 || !/END:VCALENDAR/i.test(text)) throw wrong(path, "it was cut off");
  return spans;
};
var YEAR_MS = 366 * 864e5;
var occurrences = (path, event, zone, around) => {
  const one = (name) => event.get(name)?.[0];
  if (one("STATUS")?.value.toUpperCase() === "CANCELLED") return [];
  const start = one("DTSTART");
  const reason = (one("SUMMARY")?.value ?? "busy").replace(/\\([,;\\])/g, "$1").replace(/\\n/gi, " ");
  if (start === void 0) throw wrong(path, `the event "${reason}" has no DTSTART`);
  const from = timeOf(path, start, zone);
  const end = one("DTEND");
  const length = end === void 0 ? durationOf(path, one("DURATION")?.value, from.isDay) : timeOf(path, end, zone).instant - from.instant;
  const excluded = new Set(
    (event.get("EXDATE") ?? []).flatMap(
      (property) => property.value.split(",").map((value) => timeOf(path, { ...property, value }, zone).instant)
    )
  );
  const rule = one("RRULE")?.value;
  const starts = rule === void 0 ? [from.instant] : repeated(path, rule, from.instant, from.zone, around);
  if ((event.get("RDATE")?.length ?? 0) > 0)
    throw wrong(path, `the event "${reason}" repeats with RDATE, which is not understood`);
  return starts.filter((instant) => !excluded.has(instant)).map((instant) => ({ from: instant, to: instant + length, reason }));
};
var timeOf = (path, { value, parameters }, zone) => {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(value);
  if (match === null) throw wrong(path, `"${value}" is no time`);
  const named = parameters["TZID"];
  if (named !== void 0 && !(0, import_chunk_5SJUXQAA.isTimeZone)(named)) throw wrong(path, `the time zone "${named}" is not known`);
  const own = match[7] === "Z" ? "UTC" : named ?? zone;
  const minutes = Number(match[4] ?? 0) * 60 + Number(match[5] ?? 0);
  return {
    instant: (0, import_chunk_5SJUXQAA.instantOf)({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), minutes }, own) + Number(match[6] ?? 0) * 1e3,
    isDay: match[4] === void 0,
    zone: own
  };
};
var durationOf = (path, text, isDay) => {
  if (text === void 0) return isDay ? 864e5 : 0;
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (match === null) throw wrong(path, `"${text}" is no duration`);
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map(Number).map((number) => Number.isNaN(number) ? 0 : number);
  return ((weeks * 7 + days) * 86400 + hours * 3600 + minutes * 60 + seconds) * 1e3;
};
var WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
var UNDERSTOOD = /* @__PURE__ */ new Set(["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST", "BYMONTH", "BYMONTHDAY"]);
var repeated = (path, rule, first, zone, around) => {
  const parts = Object.fromEntries(
    rule.split(";").map((part) => part.split("=").map((word) => word.toUpperCase()))
  );
  const unknown = Object.keys(parts).find((key) => key !== "" && !UNDERSTOOD.has(key));
  const frequency = parts["FREQ"] ?? "";
  const byDay = parts["BYDAY"]?.split(",");
  const fits = unknown === void 0 && ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].includes(frequency) && (byDay === void 0 || ["DAILY", "WEEKLY"].includes(frequency) && byDay.every((day) => WEEKDAYS.includes(day)));
  if (!fits) throw wrong(path, `the rule ${rule} is not understood`);
  const interval = Math.max(1, Number(parts["INTERVAL"] ?? 1));
  const count = parts["COUNT"] === void 0 ? Number.POSITIVE_INFINITY : Number(parts["COUNT"]);
  const until = parts["UNTIL"] === void 0 ? Number.POSITIVE_INFINITY : timeOf(path, { value: parts["UNTIL"], parameters: {} }, zone).instant + (parts["UNTIL"].includes("T") ? 0 : 86399e3);
  const start = (0, import_chunk_5SJUXQAA.wallTimeAt)(first, zone);
  const last = Math.min(until, Math.max(around, first) + 3 * YEAR_MS);
  const starts = [];
  let seen = 0;
  for (let step = 0; step < 2e4; step++) {
    for (const [month, day] of candidates(frequency, step * interval, start, byDay)) {
      const instant = (0, import_chunk_5SJUXQAA.instantOf)({ year: start.year, month, day, minutes: start.minutes }, zone);
      if (instant < first || ["MONTHLY", "YEARLY"].includes(frequency) && (0, import_chunk_5SJUXQAA.wallTimeAt)(instant, zone).day !== start.day)
        continue;
      if (instant > last || seen >= count) return starts;
      seen++;
      if (instant > around - YEAR_MS) starts.push(instant);
    }
  }
  return starts;
};
var candidates = (frequency, distance, { month, day, weekday }, byDay) => {
  switch (frequency) {
    case "DAILY":
      return byDay === void 0 || byDay.includes(WEEKDAYS[(weekday + distance) % 7] ?? "") ? [[month, day + distance]] : [];
    case "WEEKLY": {
      const monday = day - weekday + 7 * distance;
      return (byDay ?? [WEEKDAYS[weekday] ?? ""]).map((name) => WEEKDAYS.indexOf(name)).toSorted((a, b) => a - b).map((index) => [month, monday + index]);
    }
    case "MONTHLY":
      return [[month + distance, day]];
    default:
      return [[month + 12 * distance, day]];
  }
};
var DAYS_AHEAD = 400;
var judgeWindow = async (options, context) => {
  const zone = options["time-zone"];
  const now = context.clock.now();
  const applies = (span) => span.environments === void 0 || context.subject.environment === void 0 || span.environments.includes(context.subject.environment);
  const ofOptions = (spans) => (spans ?? []).map(({ from, to, reason, environments }) => ({
    from: (0, import_chunk_5SJUXQAA.instantOfText)(from, zone),
    to: (0, import_chunk_5SJUXQAA.instantOfText)(to, zone, { end: true }),
    reason,
    ...environments === void 0 ? {} : { environments }
  }));
  const given = [...ofOptions(options.freezes), ...ofOptions(options.exceptions)];
  const turned = given.find((span) => span.to <= span.from);
  if (turned !== void 0)
    return (0, import_outcome.undecided)(`"${turned.reason}" ends before it begins.`, {
      rule: "span-wrong",
      help: "Correct `from` and `to`."
    });
  const freezes = [...ofOptions(options.freezes), ...await fromCalendars(options, context, now)].filter(applies);
  const exceptions = ofOptions(options.exceptions).filter(applies);
  const hours = [options.open ?? []].flat().flatMap((text) => (0, import_chunk_MDLXOGYC.parseHours)(text) ?? []);
  const plan = { zone, hours, freezes, exceptions };
  const exception = exceptions.find((span) => isIn(span, now));
  const freeze = freezes.find((span) => isIn(span, now));
  const evidence = {
    now: (0, import_chunk_5SJUXQAA.showTime)(now, zone),
    ...hours.length === 0 ? {} : { open: hours.map(import_chunk_MDLXOGYC.showHours) },
    freezes: freezes.filter((span) => span.to > now).length
  };
  if (isOpen(plan, now))
    return (0, import_outcome.passed)(
      exception === void 0 || freeze === void 0 && hours.some((one) => (0, import_chunk_MDLXOGYC.holdAt)(one, now, zone)) ? `${(0, import_chunk_5SJUXQAA.showTime)(now, zone)} is inside the window` : `${(0, import_chunk_5SJUXQAA.showTime)(now, zone)} is allowed by an exception: ${exception.reason}`,
      { evidence }
    );
  const next = nextOpening(plan, now);
  const when = next === void 0 ? `It does not open within ${DAYS_AHEAD} days.` : `It opens next on ${(0, import_chunk_5SJUXQAA.showTime)(next, zone)}, in ${(0, import_units.formatDuration)(next - now)}.`;
  const why = freeze === void 0 ? `${(0, import_chunk_5SJUXQAA.showTime)(now, zone)} is outside the agreed hours.` : `${(0, import_chunk_5SJUXQAA.showTime)(now, zone)} is in a freeze until ${(0, import_chunk_5SJUXQAA.showTime)(freeze.to, zone)}: ${freeze.reason}.`;
  const help = "Wait until it opens, or agree on an exception and add it to `exceptions`.";
  const details = {
    help,
    evidence: { ...evidence, ...next === void 0 ? {} : { opensNext: new Date(next).toISOString() } }
  };
  return options.outside === "pending" ? (0, import_outcome.pending)(`${why} ${when}`, details) : (0, import_outcome.failed)(`${why} ${when}`, { ...details, rule: freeze === void 0 ? "outside-hours" : "frozen" });
};
var isIn = ({ from, to }, instant) => instant >= from && instant < to;
var isOpen = ({ zone, hours, freezes, exceptions }, instant) => exceptions.some((span) => isIn(span, instant)) || !freezes.some((span) => isIn(span, instant)) && (hours.length === 0 || hours.some((one) => (0, import_chunk_MDLXOGYC.holdAt)(one, instant, zone)));
var nextOpening = (plan, now) => {
  const moments = [
    ...plan.exceptions.map(({ from }) => from),
    ...plan.freezes.map(({ to }) => to),
    ...plan.hours.flatMap((one) => [...(0, import_chunk_MDLXOGYC.beginnings)(one, now, plan.zone, DAYS_AHEAD)])
  ];
  return moments.filter((moment) => moment > now).sort((a, b) => a - b).find((moment) => isOpen(plan, moment));
};
var fromCalendars = async (options, context, now) => {
  const files = context.files.at(context.directory);
  const spans = [];
  for (const pattern of options.calendar ?? []) {
    const paths = await files.find([pattern]);
    for (const path of paths.length === 0 ? [pattern] : paths)
      spans.push(...await readCalendar((0, import_paths.shownPath)(files, path), await files.readText(path), options["time-zone"], now));
  }
  return spans;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeWindow
});
