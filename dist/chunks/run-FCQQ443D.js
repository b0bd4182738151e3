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
} from "./chunk-CVKQNLYY.js";
import "./chunk-XSDELE7U.js";
import "./chunk-26BKYMIN.js";
import "./chunk-EWS4J3F4.js";
import "./chunk-IHC4KVF5.js";
import "./chunk-VFOCMXRK.js";
import "./chunk-ZNDNJCWZ.js";
import "./chunk-LGA2XQXX.js";
import "./chunk-6KM4JZ75.js";
import "./chunk-KAQATPZD.js";
import "./chunk-XQN7WFIW.js";
import "./chunk-JT3BOFDD.js";
import "./chunk-AWJTZCDU.js";
import "./chunk-WEJLA6KX.js";
import "./chunk-UR3C4KPZ.js";
import "./chunk-RN7A2CUT.js";
import "./chunk-3QHPFWUA.js";
import "./chunk-S4IYMWP6.js";
import "./chunk-3P6HXFZJ.js";
export {
  EXIT_CODES,
  REPORT_OPTIONS,
  report,
  runCommand
};
