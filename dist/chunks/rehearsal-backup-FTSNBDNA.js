import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  openBackup,
  restoreBackup
} from "./chunk-X3VLTCIN.js";
import "./chunk-6MYZEJZM.js";
import "./chunk-IS5G62JD.js";
import "./chunk-XRLQNCHC.js";
import "./chunk-BBTOFIDR.js";
import "./chunk-KCJV32ZN.js";
import "./chunk-EBFCZKJW.js";
import "./chunk-WLLZMMFY.js";
import "./chunk-TKSJE3RZ.js";
import "./chunk-DQO2ILSU.js";
import "./chunk-UGGPZZNC.js";
import "./chunk-263LFQME.js";
import "./chunk-DI4VHVJI.js";
import "./chunk-TXLBQWQ7.js";
import "./chunk-LTYED6TF.js";
import "./chunk-CIXEOFO7.js";
import "./chunk-NBQQR2AE.js";
import "./chunk-NNKVA22F.js";
import "./chunk-PPKWAECG.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";
export {
  openBackup,
  restoreBackup
};
