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
} from "./chunk-MTI3XU6J.js";
import "./chunk-BTDKHZUR.js";
import "./chunk-2VMJMRK7.js";
import "./chunk-MZXFRYDI.js";
import "./chunk-CD6JHHEF.js";
import "./chunk-556LNASL.js";
import "./chunk-QZXQ533R.js";
import "./chunk-N2DL3QJP.js";
import "./chunk-QSSHIFW7.js";
import "./chunk-YOTFX2OK.js";
import "./chunk-AIB4DEPC.js";
import "./chunk-GIPRCVCO.js";
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
