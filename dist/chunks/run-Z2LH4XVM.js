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
} from "./chunk-ZPK7JGQW.js";
import "./chunk-BTDKHZUR.js";
import "./chunk-MZXFRYDI.js";
import "./chunk-CD6JHHEF.js";
import "./chunk-ZONGXAMO.js";
import "./chunk-NSW42L2T.js";
import "./chunk-BWP6BZ4O.js";
import "./chunk-N2DL3QJP.js";
import "./chunk-ELWCXTXY.js";
import "./chunk-KTFJAU7W.js";
import "./chunk-YAXMNDBL.js";
import "./chunk-HRE57HAS.js";
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
