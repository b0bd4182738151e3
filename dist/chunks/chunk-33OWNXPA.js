import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";

// src/world/link-local.ts
import { lookup as systemLookup } from "node:dns";
import { BlockList, isIP } from "node:net";
var refused = new BlockList();
refused.addSubnet("169.254.0.0", 16, "ipv4");
refused.addSubnet("fe80::", 10, "ipv6");
refused.addAddress("fd00:ec2::254", "ipv6");
refused.addSubnet("2002:a9fe::", 32, "ipv6");
for (const prefix of ["::ffff:", "::", "64:ff9b::", "::ffff:0:"]) refused.addSubnet(`${prefix}169.254.0.0`, 112, "ipv6");
var isLinkLocal = (address) => {
  const [bare = ""] = address.replace(/^\[|\]$/g, "").split("%");
  const family = isIP(bare);
  return family !== 0 && refused.check(bare, family === 4 ? "ipv4" : "ipv6");
};
var refuseLinkLocal = (host, allowed = []) => {
  if (isLinkLocal(host) && !isAllowed(host, allowed)) throw linkLocalRefused(host);
};
var guardedLookup = (allowed = []) => (host, options, callback) => {
  systemLookup(host, options, (error, address, family) => {
    if (error === null && !isAllowed(host, allowed)) {
      const addresses = typeof address === "string" ? [address] : address.map((one) => one.address);
      const found = addresses.find((one) => isLinkLocal(one) && !isAllowed(one, allowed));
      if (found !== void 0) {
        callback(linkLocalRefused(host, found), "", 0);
        return;
      }
    }
    callback(error, address, family);
  });
};
var plain = (host) => host.replace(/^\[|\]$/g, "").replace(/\.$/, "").toLowerCase();
var isAllowed = (host, allowed) => allowed.some((name) => plain(name) === plain(host));
var linkLocalRefused = (host, address) => new held_Undecidable(
  `${plain(host)} ${address === void 0 ? "is" : `resolves to ${address},`} a link-local address: there a cloud machine gives its credentials to whoever asks`,
  {
    rule: "link-local-refused",
    help: "Ask the service by its own address. If this host is really meant, allow it by name with `allow-link-local`."
  }
);

export {
  refuseLinkLocal,
  guardedLookup
};
