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
<<<<<<<< HEAD:dist/chunks/run-IECJEN3E.js
} from "./chunk-DI2UYWDM.js";
========
} from "./chunk-5CJAS6RH.js";
>>>>>>>> 49025ff (Rebuild dist and the generated docs):dist/chunks/run-HRWFK76I.js
import "./chunk-BTDKHZUR.js";
import "./chunk-Q7HYYFNC.js";
import "./chunk-MZXFRYDI.js";
import "./chunk-CD6JHHEF.js";
<<<<<<<< HEAD:dist/chunks/run-IECJEN3E.js
import "./chunk-UZ6FMKMH.js";
import "./chunk-QQTAJX5W.js";
========
import "./chunk-W24NWX44.js";
import "./chunk-GBL5BS54.js";
>>>>>>>> 49025ff (Rebuild dist and the generated docs):dist/chunks/run-HRWFK76I.js
import "./chunk-N2DL3QJP.js";
import "./chunk-MSVHZXAN.js";
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
