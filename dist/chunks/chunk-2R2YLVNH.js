import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/core/xml.ts
var MAX_DEPTH = 256;
var readXml = async (text, handlers, { refuseDtd = false } = {}) => {
  const { default: sax } = await import("./sax-DTBMQU2X.js");
  Reflect.set(sax, "MAX_BUFFER_LENGTH", Number.POSITIVE_INFINITY);
  const parser = sax.parser(true, { position: true });
  let mistake;
  let depth = 0;
  let elements = 0;
  const refuse = (reason) => {
    mistake ??= { reason, line: parser.line + 1, column: parser.column + 1 };
  };
  parser.onerror = (error) => {
    refuse((error.message.split("\n")[0] ?? "").replace(/\.$/, "").toLowerCase());
    Reflect.set(parser, "error", null);
  };
  parser.ondoctype = (declaration) => {
    if (refuseDtd) refuse("it has a document type declaration, which is not read");
    else if (declaration.includes("<!ENTITY")) refuse("it declares entities, which are not expanded");
  };
  parser.onopentag = ({ name, attributes }) => {
    elements++;
    if (++depth > MAX_DEPTH) refuse(`it has more than ${MAX_DEPTH} elements inside each other`);
    if (mistake === void 0) handlers.open?.(name, attributes);
  };
  parser.onclosetag = (name) => {
    depth--;
    if (mistake === void 0) handlers.close?.(name);
  };
  const onText = (part) => {
    if (mistake === void 0) handlers.text?.(part);
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
    if (mistake !== void 0) return mistake;
  }
  parser.close();
  if (mistake === void 0 && elements === 0) refuse("it has no element");
  return mistake;
};
var CHUNK = 65536;

export {
  readXml
};
