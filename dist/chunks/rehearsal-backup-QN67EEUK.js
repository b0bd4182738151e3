'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  openBackup: () => import_chunk_RCWMAXAZ.openBackup,
  restoreBackup: () => import_chunk_RCWMAXAZ.restoreBackup
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_RCWMAXAZ = require("./chunk-RCWMAXAZ.js");
var import_chunk_LOAVBJM2 = require("./chunk-LOAVBJM2.js");
var import_chunk_A5VYIO3X = require("./chunk-A5VYIO3X.js");
var import_chunk_J3U2G57T = require("./chunk-J3U2G57T.js");
var import_chunk_XH36XQDW = require("./chunk-XH36XQDW.js");
var import_chunk_LEMCMR2Z = require("./chunk-LEMCMR2Z.js");
var import_chunk_NFWI2L7N = require("./chunk-NFWI2L7N.js");
var import_chunk_BVNDRLT7 = require("./chunk-BVNDRLT7.js");
var import_chunk_UBNA37EM = require("./chunk-UBNA37EM.js");
var import_chunk_PKSBSYHQ = require("./chunk-PKSBSYHQ.js");
var import_chunk_2VBCR5MF = require("./chunk-2VBCR5MF.js");
var import_chunk_7TUY3HS6 = require("./chunk-7TUY3HS6.js");
var import_chunk_YR3YSFUQ = require("./chunk-YR3YSFUQ.js");
var import_chunk_2ED4O47G = require("./chunk-2ED4O47G.js");
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_SAKWCBT7 = require("./chunk-SAKWCBT7.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openBackup,
  restoreBackup
});
