import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  EXIT_CODES,
  REPORT_OPTIONS,
  report,
  runCommand
} from "./chunk-6J5ML2FT.js";
import "./chunk-BTDKHZUR.js";
import "./chunk-KFT2V2FN.js";
import "./chunk-4NKIJBNY.js";
import "./chunk-CZ3F2I4K.js";
import "./chunk-VSJVXAPR.js";
import "./chunk-XOY5NP3Q.js";
import "./chunk-S5S4IQAY.js";
import "./chunk-GIPRCVCO.js";
import "./chunk-BOR5J7IR.js";
import "./chunk-7GZ2CAEL.js";
import "./chunk-FCNPOKEQ.js";
import "./chunk-K7Z427IG.js";
import "./chunk-YHY7XR3G.js";
import "./chunk-EMDP7UCP.js";
import "./chunk-6HMTDXZ4.js";
export {
  EXIT_CODES,
  REPORT_OPTIONS,
  report,
  runCommand
};
