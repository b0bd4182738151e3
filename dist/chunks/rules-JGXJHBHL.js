import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  rulePage
} from "./chunk-7UAAMTLL.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/tcp/rules.ts
var rules = [
  rulePage(
    "port-closed",
    "A port does not accept connections",
    "Whatever needs the service fails.",
    "Start the service, or open the port in the firewall."
  ),
  rulePage(
    "port-open",
    "A port accepts connections that must not",
    "A database or an admin page can be reached from where it should not.",
    "Close the port in the firewall, or bind the service to 127.0.0.1."
  ),
  rulePage(
    "port-unknown",
    "Whether the port is open is not known",
    "The name cannot be resolved or the host cannot be reached from here: that says nothing about the port.",
    "Correct the name, and run this where the host can be reached."
  ),
  rulePage(
    "name-unknown",
    "The name of the host is not known",
    "Nobody finds the service.",
    "Correct the name, or its DNS entry."
  ),
  rulePage(
    "answer-wrong",
    "The answer is not the expected one",
    "Something else listens there, or the service is not ready.",
    "Look whether the right service listens there."
  ),
  rulePage(
    "tls-failed",
    "TLS cannot be spoken",
    "Clients that insist on it cannot connect; others talk in the clear.",
    "Turn TLS on in the service, or name the port on which it speaks it."
  ),
  rulePage(
    "certificate-untrusted",
    "The certificate is not trusted",
    "Clients refuse to connect, or are told to ignore warnings.",
    "Send the whole chain, issue the certificate for this name, or name its authority with `ca`."
  ),
  rulePage(
    "certificate-expires",
    "A certificate of the chain ends soon or has ended",
    "From that moment on every client refuses to connect.",
    "Renew the certificate, and let the service load it."
  ),
  rulePage(
    "too-slow",
    "Connecting takes too long",
    "Every request waits that long before it begins.",
    "Look at the load of the service and at the way to it."
  )
];
export {
  rules
};
