import { createHash } from "node:crypto";
import { env } from "#lib/platform/env";

const https = (env.SHOP_URL ?? "").startsWith("https://");
const stripe = env.STRIPE_PUBLISHABLE_KEY ? "https://js.stripe.com" : "";
const stripeFrames = stripe && "https://js.stripe.com https://hooks.stripe.com";
const stripeCalls = stripe && "https://api.stripe.com";
/** Where a payment form may send the browser on to: the bank's check, at Stripe or at the stand-in. */
const payment = env.STRIPE_API_URL ?? (stripe && "https://hooks.stripe.com");

/** Sent with every answer (NXT-09). */
export const securityHeaders: readonly (readonly [string, string])[] = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "strict-origin-when-cross-origin"],
  ["x-frame-options", "SAMEORIGIN"],
  ["cross-origin-opener-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(self), payment=(self)"],
  ...(https ? [["strict-transport-security", "max-age=63072000; includeSubDomains"] as const] : []),
];

/** A personal page: only scripts that carry this answer's nonce, and what they load themselves. */
export const noncePolicy = (nonce: string): string =>
  policy(`'nonce-${nonce}' 'strict-dynamic'`, { frames: stripeFrames, calls: stripeCalls, forms: payment });

/** A page that is the same for everybody, one character a byte: our own files, and exactly the inline scripts it was stored with. */
export const hashPolicy = (html: string): string => policy(["'self'", ...new Set(inlineHashes(html))].join(" "));

export const plainPolicy = policy("'self' 'unsafe-inline'");

function policy(scripts: string, { frames = "", calls = "", forms = "" } = {}): string {
  const directives = [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${calls}`,
    `frame-src 'self' ${frames}`,
    `form-action 'self' ${forms}`,
    "frame-ancestors 'self'",
    "base-uri 'self'",
    "object-src 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.map((directive) => directive.trim()).join("; ");
}

function* inlineHashes(html: string): Generator<string> {
  for (const [, attributes = "", body = ""] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (body === "" || /\btype="(?!text\/javascript|module|speculationrules)/.test(attributes)) continue;
    yield `'sha256-${createHash("sha256").update(body, "latin1").digest("base64")}'`;
  }
}
