import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  openBackup,
  restoreBackup
} from "./chunk-3N3A3PON.js";
import "./chunk-FJFRYYEU.js";
import "./chunk-VLBYW6IM.js";
import "./chunk-G3E5D5L4.js";
import "./chunk-BIOHH7M2.js";
import "./chunk-KCJV32ZN.js";
import "./chunk-IGA4FHYI.js";
import "./chunk-DZJZCYKR.js";
import "./chunk-UGGPZZNC.js";
import "./chunk-CIXEOFO7.js";
import "./chunk-7FDB2UHJ.js";
import "./chunk-263LFQME.js";
import "./chunk-DI4VHVJI.js";
import "./chunk-TKSJE3RZ.js";
import "./chunk-TXLBQWQ7.js";
import "./chunk-LTYED6TF.js";
import "./chunk-NBQQR2AE.js";
import "./chunk-NNKVA22F.js";
import "./chunk-PPKWAECG.js";
import "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";
export {
  openBackup,
  restoreBackup
};
