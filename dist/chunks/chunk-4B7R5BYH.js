import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checklist/words.ts
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

export {
  stemsOf,
  countShared
};
