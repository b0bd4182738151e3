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
} from "./chunk-DDJMKQOR.js";
import "./chunk-XSDELE7U.js";
import "./chunk-L7WONRB6.js";
import "./chunk-CKB6U63Y.js";
import "./chunk-IHC4KVF5.js";
import "./chunk-KFJOT3US.js";
import "./chunk-LHGFLUGY.js";
import "./chunk-CV7JU6PS.js";
import "./chunk-KQI7AP6J.js";
import "./chunk-CMQPN6XB.js";
import "./chunk-RN7A2CUT.js";
import "./chunk-FG5AM4IG.js";
import "./chunk-IPHLSQTE.js";
import "./chunk-3KOSYU4O.js";
import "./chunk-XQN7WFIW.js";
import "./chunk-JT3BOFDD.js";
import "./chunk-KAQATPZD.js";
import "./chunk-S4IYMWP6.js";
import "./chunk-ISVHZNJ4.js";
import "./chunk-AQRSFJOX.js";
import "./chunk-WEJLA6KX.js";
import "./chunk-3P6HXFZJ.js";
export {
  EXIT_CODES,
  REPORT_OPTIONS,
  report,
  runCommand
};
