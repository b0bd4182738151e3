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
} from "./chunk-YUG7JPPI.js";
import "./chunk-XSDELE7U.js";
import "./chunk-EUVA2MSG.js";
import "./chunk-SFKIYSBM.js";
import "./chunk-EPOWC2NT.js";
import "./chunk-IHC4KVF5.js";
import "./chunk-T3LVWWSS.js";
import "./chunk-RDRL43W7.js";
import "./chunk-5IGBOALF.js";
import "./chunk-CMQPN6XB.js";
import "./chunk-RN7A2CUT.js";
import "./chunk-CQ5NYJJR.js";
import "./chunk-IPHLSQTE.js";
import "./chunk-3KOSYU4O.js";
import "./chunk-XQN7WFIW.js";
import "./chunk-JT3BOFDD.js";
import "./chunk-S4IYMWP6.js";
import "./chunk-KAQATPZD.js";
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
