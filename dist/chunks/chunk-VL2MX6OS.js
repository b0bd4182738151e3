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
  guardedLookup: () => guardedLookup,
  refuseLinkLocal: () => refuseLinkLocal
});
module.exports = __toCommonJS(stdin_exports);
var import_node_dns = require("node:dns");
var import_node_net = require("node:net");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var refused = new import_node_net.BlockList();
refused.addSubnet("169.254.0.0", 16, "ipv4");
refused.addSubnet("fe80::", 10, "ipv6");
refused.addAddress("fd00:ec2::254", "ipv6");
refused.addSubnet("2002:a9fe::", 32, "ipv6");
for (const prefix of ["::ffff:", "::", "64:ff9b::", "::ffff:0:"]) refused.addSubnet(`${prefix}169.254.0.0`, 112, "ipv6");
var isLinkLocal = (address) => {
  const [bare = ""] = address.replace(/^\[|\]$/g, "").split("%");
  const family = (0, import_node_net.isIP)(bare);
  return family !== 0 && refused.check(bare, family === 4 ? "ipv4" : "ipv6");
};
var refuseLinkLocal = (host, allowed = []) => {
  if (isLinkLocal(host) && !isAllowed(host, allowed)) throw linkLocalRefused(host);
};
var guardedLookup = (allowed = []) => (host, options, callback) => {
  (0, import_node_dns.lookup)(host, options, (error, address, family) => {
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
var linkLocalRefused = (host, address) => new import_errors.Undecidable(
  `${plain(host)} ${address === void 0 ? "is" : `resolves to ${address},`} a link-local address: there a cloud machine gives its credentials to whoever asks`,
  {
    rule: "link-local-refused",
    help: "Ask the service by its own address. If this host is really meant, allow it by name with `allow-link-local`."
  }
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  guardedLookup,
  refuseLinkLocal
});
