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
  rules: () => rules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_WIJKVOVE = require("./chunk-WIJKVOVE.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var rules = [
  (0, import_chunk_WIJKVOVE.rulePage)(
    "port-closed",
    "A port does not accept connections",
    "Whatever needs the service fails.",
    "Start the service, or open the port in the firewall."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "port-open",
    "A port accepts connections that must not",
    "A database or an admin page can be reached from where it should not.",
    "Close the port in the firewall, or bind the service to 127.0.0.1."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "port-unknown",
    "Whether the port is open is not known",
    "The name cannot be resolved or the host cannot be reached from here: that says nothing about the port.",
    "Correct the name, and run this where the host can be reached."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "name-unknown",
    "The name of the host is not known",
    "Nobody finds the service.",
    "Correct the name, or its DNS entry."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "answer-wrong",
    "The answer is not the expected one",
    "Something else listens there, or the service is not ready.",
    "Look whether the right service listens there."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "tls-failed",
    "TLS cannot be spoken",
    "Clients that insist on it cannot connect; others talk in the clear.",
    "Turn TLS on in the service, or name the port on which it speaks it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "certificate-untrusted",
    "The certificate is not trusted",
    "Clients refuse to connect, or are told to ignore warnings.",
    "Send the whole chain, issue the certificate for this name, or name its authority with `ca`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "certificate-expires",
    "A certificate of the chain ends soon or has ended",
    "From that moment on every client refuses to connect.",
    "Renew the certificate, and let the service load it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "too-slow",
    "Connecting takes too long",
    "Every request waits that long before it begins.",
    "Look at the load of the service and at the way to it."
  )
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
