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
  readInline: () => readInline
});
module.exports = __toCommonJS(stdin_exports);
var MAX_LENGTH = 4e3;
var DECORATION = new RegExp("\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\ufe0f|\\u200d|[\\u2713\\u2714\\u2717\\u2718]", "gu");
var readInline = (source) => {
  const whole = source.slice(0, MAX_LENGTH).replace(/<!--[\s\S]*?-->/g, " ");
  const codes = [];
  const urls = [];
  const kept = whole.replace(/\ue000/g, " ").replace(/(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (_, _ticks, code) => {
    codes.push(/^ .*\S.* $/.test(code) ? code.slice(1, -1) : code);
    return `\uE000${codes.length - 1}\uE000`;
  });
  const linked = kept.replace(
    /!?\[([^\]\n]*)\]\((?:<([^>\n]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))(?:\s+"[^"\n]*")?\)/g,
    (_, text, angle, plain) => {
      const url = angle ?? plain ?? "";
      if (text !== url) urls.push(`link:${url}`);
      if (text !== url && /^[\w./-]+\.\w{2,5}$/.test(text)) return " ";
      return text === url ? url : text;
    }
  ).replace(/<((?:https?|s3|gs):[^>\s]+)>/g, "$1").replace(
    /<\/?[a-z][^>\n]*>/gi,
    (tag) => /^<[a-z][\w .-]*>$/i.test(tag) && !/^<(b|i|u|s|em|strong|code|kbd|br|sub|sup|p|div|span|a|del|ins|mark|small|details|summary)\b/i.test(tag) ? tag : " "
  );
  for (const match of linked.matchAll(
    /\b(?:https?|s3|gs|postgres(?:ql)?|mysql|redis|wss?):\/\/[^\s<>"'`)\]\ue000，。）】]+/g
  ))
    urls.push(match[0].replace(/[.,;:!?]+$/, ""));
  const crossed = /[\u274c\u2717\u2718\u{1f6ab}]/u.test(linked);
  const marked = linked.replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(DECORATION, " ");
  const labelled = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)\s*:?\s*(.*)$/s.exec(marked);
  const isLabel = labelled !== null && (/:\s*$/.test(labelled[1] ?? "") || /^\s*(?:\*\*|__).+?(?:\*\*|__)\s*:/s.test(marked));
  const restore = (text, replacement) => tidy(unmark(text).replace(/\ue000(\d+)\ue000/g, (_, index) => replacement(codes[Number(index)] ?? "")));
  const condition = /\(?\b((?:only )?(?:if|when|where) (?:needed|necessary|applicable|required|used|using|possible|any|(?=[^()]*\))[^()]{2,60}))\)?|\((falls[^()]{2,60}|wenn[^()]{2,60}|si [^()]{2,60}|se [^()]{2,60})\)/i.exec(
    marked
  );
  const label = isLabel ? restore(labelled[1] ?? "", (code) => code).replace(/\s*:$/, "") : void 0;
  return {
    text: restore(marked, (code) => code),
    prose: restore(marked, () => " "),
    codes,
    urls: urls.filter((url) => !url.startsWith("link:")),
    rest: isLabel ? restore(labelled[2] ?? "", (code) => code) : restore(marked, (code) => code),
    crossed,
    ...label === void 0 ? {} : { label },
    ...condition === null ? {} : { condition: tidy(condition[1] ?? condition[2] ?? "") }
  };
};
var unmark = (text) => text.replace(/\*\*|__(?=\S)|(?<=\S)__|~~/g, "").replace(/(?<![\w*])[*_](?=\S)([^*_]+)(?<=\S)[*_](?![\w*])/g, "$1");
var tidy = (text) => text.replace(/\s+/g, " ").trim();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readInline
});
