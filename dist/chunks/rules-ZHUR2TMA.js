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
  rules: () => rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_WIJKVOVE = require("./chunk-WIJKVOVE.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var rules = [
  (0, import_chunk_WIJKVOVE.rulePage)(
    "document-missing",
    "The document does not exist",
    "Whoever needs it in the night finds nothing.",
    "Write the document, or correct the path."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "document-empty",
    "The document is empty",
    "It looks as if it were there and says nothing.",
    "Write the document."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "document-too-short",
    "The document has fewer words than it should",
    "It was begun and not finished.",
    "Complete the document, or correct `min-words`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "document-stale",
    "The document was not changed for too long",
    "It describes a system that has changed since: steps fail when they are needed.",
    "Read it again, correct what has become wrong, and commit that.",
    {
      notes: "The time is that of the last commit that changed the file. What is not committed yet counts as changed now."
    }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "document-age-unknown",
    "When the document was changed is not known",
    "Its age cannot be judged, and no answer is never a pass.",
    "Give git the history: `fetch-depth: 0` on actions/checkout."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "section-missing",
    "A section is missing",
    "What people have to do in that case is written down nowhere.",
    "Add a heading with what belongs below it. Numbers, pictures and punctuation of a heading do not matter."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "section-empty",
    "A section is empty",
    "The heading promises what is not there.",
    "Write what belongs there. Headings below it and comments do not count as content."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "section-too-short",
    "A section has fewer words than it should",
    "It was begun and not finished.",
    "Complete the section, or correct `min-words`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "section-without-code",
    "A section has no code block",
    "People have to guess the commands when there is no time to.",
    "Write down the commands themselves, in a code block."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "placeholder-left",
    "A placeholder is still to be filled in",
    "Whoever follows the document at this point does not know whom to call or what to type.",
    "Put what is meant in its place. One that has to stay is listed under `allow`.",
    {
      bad: "- Database Administrator: [Contact Info]\n- Host: `<db-host>`",
      good: "- Database Administrator: Ada Lovelace, +44 20 7946 0000\n- Host: `db1.internal`",
      language: "markdown",
      notes: 'Words in brackets that are no link, words in angle brackets that are no HTML (in code only where the language has no such syntax), TODO, FIXME, TBD, `???`, runs of underscores, `{{ }}` and "change me".'
    }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "task-open",
    "A task is not ticked",
    "Something that was to be done before is still open.",
    "Do it, then tick it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("text-missing", "A text is missing", "What the document has to say is not in it.", "Add it."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "pattern-missing",
    "Nothing matches a pattern",
    "What the document has to say is not in it.",
    "Add what has to be there, or correct the pattern."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "pattern-present",
    "Something matches a pattern that must not",
    "The document says what it should not.",
    "Remove it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "link-broken",
    "A link leads nowhere",
    "Whoever follows it loses the thread when it counts.",
    "Correct the link, or add the file or heading. Web addresses are not asked."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "front-matter-wrong",
    "The block at the top is not as expected",
    "Owner, version or review date of the document are wrong.",
    "Correct the YAML between `---` at the top."
  )
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
