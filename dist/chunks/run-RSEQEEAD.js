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
} from "./chunk-PRON67Q2.js";
import "./chunk-BTDKHZUR.js";
import "./chunk-LC22DAON.js";
import "./chunk-MZXFRYDI.js";
import "./chunk-CD6JHHEF.js";
import "./chunk-Q2EU7BXY.js";
import "./chunk-YMAMF5QD.js";
import "./chunk-N2DL3QJP.js";
import "./chunk-OTK7XEJQ.js";
import "./chunk-NAGVJPD6.js";
import "./chunk-UQORJZT4.js";
import "./chunk-DN2RHJ77.js";
import "./chunk-P7IKF55F.js";
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
