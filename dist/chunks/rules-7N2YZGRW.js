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
var NOBODY = "Users get no answer either, unless only this machine is kept out.";
var connectionRules = [
  (0, import_chunk_WIJKVOVE.rulePage)("url-invalid", "The address is no URL", "Nothing was asked.", "Write it as https://example.org/path."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "dns-failed",
    "A name cannot be resolved",
    NOBODY,
    "See whether the name is spelled right and is in the DNS."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("connection-refused", "The connection was refused", NOBODY, "Start the service, or open its port."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "connection-failed",
    "No connection came about",
    NOBODY,
    "See whether the host is up and a firewall lets you through."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("connection-reset", "The connection was ended before an answer", NOBODY, "See in the logs why it hung up."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "http-timeout",
    "No answer came in time",
    NOBODY,
    "The message names the phase in which it hung: look there."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("tls-failed", "The TLS handshake failed", NOBODY, "See whether the port speaks TLS, and which versions."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "certificate-invalid",
    "The certificate is not accepted",
    "Browsers and clients refuse the connection, or users learn to click warnings away.",
    "Install a valid certificate with its intermediates; for an authority of your own give it with `tls.ca`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("response-malformed", "The answer is no HTTP", NOBODY, "See what listens on that port."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "body-incomplete",
    "The body ended too early",
    "Users get half of it.",
    "See in the logs why it was cut off."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "body-malformed",
    "The body is not compressed as it says",
    "No client can read it.",
    "Mend the compression."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("no-answer", "No answer came", NOBODY, "See whether the service is up and the address is right."),
  (0, import_chunk_WIJKVOVE.rulePage)("too-many-redirects", "Redirects go on for ever", "Browsers give up.", "Mend the loop."),
  (0, import_chunk_WIJKVOVE.rulePage)("redirect-invalid", "A redirect leads to no web address", "Browsers give up.", "Mend the Location header."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "link-local-refused",
    "A link-local address was to be asked",
    "There a cloud machine gives its credentials to whoever asks, so nothing is asked there by mistake.",
    "Ask the service by its own address, or allow the host by name with `allow-link-local`.",
    { notes: "169.254.0.0/16 and fe80::/10, in every notation, after name resolution, and on every redirect." }
  )
];
var rules = [
  ...connectionRules,
  (0, import_chunk_WIJKVOVE.rulePage)(
    "status-wrong",
    "The answer has another status than expected",
    "Users of this address get an error, or something other than what was released.",
    "See in the logs of the service, or of the proxy before it, why; correct the URL or `status` when they are wrong.",
    { notes: "2xx is expected where nothing is said. Redirects are followed unless a 3xx or `redirect` is expected." }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "login-page",
    "A login page answers in place of what was asked",
    "The status is good, so monitors are content, and nobody has seen whether the service behind the login works.",
    "Ask with an identity (`as`), open the health endpoint, or expect the login page with `url`.",
    { notes: "Known by a redirect to a login path or identity provider, a password field, or the title of the page." }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "error-page",
    "An error page answers with a good status",
    "A proxy or framework shows its error page with status 200: monitors are content, users are not.",
    "Mend what the page says, and let errors be answered with their own status."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "health-is-a-page",
    "A health endpoint answers with a page that is no health report",
    'Single-page applications send their start page for every unknown path: this "health check" passes whatever is broken.',
    "Give the service a health endpoint, correct the URL, or say `health: false`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "health-component-down",
    "A part of the service is down",
    "Whatever needs the part fails for users, although the service itself answers.",
    "Bring the part up, or correct how the service reaches it. Name it in `health.ignore` if it may be down."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "health-disagrees",
    "Status and body of a health endpoint contradict each other",
    "Load balancers read the status, people the body: one of them is wrong about whether users are served.",
    "Let the endpoint answer 503 while it is not healthy, and 200 only when it is."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "health-unhealthy",
    "The service says that it is not healthy",
    "It will fail the requests of users.",
    "See in its logs what is wrong."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "health-unknown",
    "The service does not know its health",
    "Nobody can say whether it works.",
    "See why its health indicators give no state."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "health-degraded",
    "The service is degraded",
    "It works with less than it should; under load that may not be enough.",
    "See what is degraded, or say with `health.degraded` whether that passes.",
    { level: "warning" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "health-unreadable",
    "The body of a health endpoint has no format that is known",
    "Only the status was judged; the body may say something else.",
    "Say what the body has to be with `expect`, or `health: false`.",
    { level: "notice" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "health-cached",
    "A health endpoint answers out of a cache",
    "The answer was true some time ago; the service behind the cache may be gone since.",
    "Let the endpoint send `Cache-Control: no-store`, and the proxy or CDN pass it through.",
    { notes: "Told by the header `Age`, from one minute on." }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "health-flaps",
    "The service passed, failed again, and passed",
    "Instances restart, or old and new ones answer in turn: users meet both.",
    "See whether the rollout has ended and no instance restarts.",
    { level: "warning" }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "header-wrong",
    "A header of the answer is not as expected",
    "Browsers and caches act on headers: a missing one switches a protection or a format off.",
    "Set the header in the service or the proxy before it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "body-wrong",
    "The body does not hold what it should, or holds what it must not",
    "Users see something other than what was released.",
    "See what answers there, or correct what is expected."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "body-not-json",
    "The body is no JSON",
    "Clients that parse it fail.",
    "See what answers there: an error page or a start page is often sent with status 200."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "body-too-large",
    "The body is larger than what is read",
    "What comes after the limit was not looked at.",
    "Ask something smaller, or expect nothing of the body."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("json-wrong", "A value in the answer is not as expected", "Clients act on it.", "See in the service why."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "json-path-wrong",
    "A path is not a JSONPath",
    "Nothing was looked at.",
    "Write `$.a.b`, `a.b`, `$['a b']` or `$.list[0]`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "schema-violated",
    "The answer does not keep to its JSON Schema",
    "Clients that rely on the schema break.",
    "Mend the answer, or change the schema where that is meant."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "schema-invalid",
    "The JSON Schema cannot be used",
    "Nothing was compared with it.",
    "Correct the schema; parts it refers to have to stand in it, under `$defs`.",
    { notes: "Drafts 6, 7 and 2020-12. Patterns are RE2 and formats are not judged." }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "size-wrong",
    "The size of the body is out of its limits",
    "A body that is much smaller was cut off; one that is much larger makes every page slow.",
    "See whether it is whole, or correct `size`."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "too-slow",
    "The answer takes longer than its limit",
    "Users wait, and under load requests pile up until others fail.",
    "See in the evidence where the time goes: name resolution, connection, TLS, first byte, the rest."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "error-rate",
    "More samples went wrong than may",
    "The same share of users gets an error.",
    "See in the logs why; under concurrency look at pools, workers and limits."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "no-samples",
    "No sample was answered as expected",
    "There is nothing to measure.",
    "Bring the service up first."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "redirect-missing",
    "An address does not redirect",
    "Users stay on the old or insecure address.",
    "Set the redirect up in the service or the proxy before it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "redirect-wrong",
    "An address redirects elsewhere",
    "Users end in the wrong place.",
    "Correct the redirect."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "final-url-wrong",
    "Redirects end at another address than expected",
    "Users end in the wrong place.",
    "Correct the redirects, or what is expected."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "tls-missing",
    "The answer came without TLS",
    "Everybody on the way can read and change it.",
    "Serve it over https."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "tls-protocol",
    "An old version of TLS was negotiated",
    "It can be attacked, and clients refuse it.",
    "Switch old versions off."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "tls-unknown",
    "No certificate could be read",
    "Nobody can say when it ends.",
    "See what ends TLS in front of the service."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "certificate-expires-soon",
    "A certificate of the chain ends soon",
    "On that day every client refuses the connection.",
    "Renew it, and see why the automatic renewal did not.",
    {
      notes: "Every certificate of the chain counts, intermediates too. Without a limit, fewer than 14 days are a warning."
    }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "certificate-issuer",
    "No certificate of the chain has the expected issuer",
    "Another authority issued it, or something stands between.",
    "See who issued the certificate."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "cors-preflight-refused",
    "The preflight has no good status",
    "Browsers make no request at all.",
    "Let OPTIONS through before authentication and redirects."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "cors-origin-refused",
    "An origin is not let in that has to be",
    "The pages there get nothing: the browser hides the answers from them.",
    "Add the origin to the allowed ones, on every answer, errors included."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "cors-credentials-refused",
    "Cookies are not let in",
    "Users of the page are not logged in.",
    "Allow credentials."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("cors-method-refused", "A method is not let in", "The page cannot use it.", "Add the method."),
  (0, import_chunk_WIJKVOVE.rulePage)("cors-headers-refused", "Headers are not let in", "The page cannot send them.", "Add the headers."),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "cors-hostile-allowed",
    "Any page may read with the cookies of its visitors",
    "Every website that a logged-in user opens can read and act as that user.",
    "Compare the origin with a fixed list; never echo it."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "cors-open",
    "Every origin may read",
    "What is only protected by being in a private network or by the address of the caller is readable from any page.",
    "Name the allowed origins, or say `public: true`.",
    { level: "warning", notes: "An echoed origin is an error, `*` a warning." }
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "version-wrong",
    "Another version answers than the one that is judged",
    "Right after a deploy the old release often still serves users; every other check then judges the old one.",
    "Wait until every instance is replaced (`until`), or find out why it is not."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "version-missing",
    "The answer does not say its version",
    "Nobody can tell which release was checked.",
    "Let the service show the commit it was built from."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "version-unknown",
    "It is not known which version has to answer",
    "Nothing was compared.",
    "Write the version with `equals`, or run inside the repository."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "capture-missing",
    "A value for later steps is not there",
    "The steps that need it cannot be made.",
    "See whether the step before did what it should."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "identity-unknown",
    "An identity is not defined",
    "Nobody was asked for.",
    "Define it in `identities`. `anonymous` needs no definition."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)(
    "identity-empty",
    "An identity has an empty credential",
    "It would ask as nobody, and a refusal would prove nothing.",
    "Give it a credential."
  ),
  (0, import_chunk_WIJKVOVE.rulePage)("options-invalid", "Options contradict each other", "Nothing was asked.", "Correct the options.")
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
