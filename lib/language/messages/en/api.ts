export const api = {
  documentTitle: "API · Bonnefoy & Filles",
  title: "The shop’s API, version 1",
  intro:
    "JSON over HTTP. Money is in minor units, VAT included unless the name says net; times are RFC 3339. What goes wrong is an RFC 9457 problem with a stable code, in French or English as Accept-Language asks. The same is told to machines at",
  order: "An order in two calls",
  calls: "Every call",
  needsToken: "Needs the cart’s token: Authorization: Bearer TOKEN.",
  needsKey: "Needs an API key of the back office: Authorization: Bearer KEY.",
  idempotent: "Takes an Idempotency-Key.",
  refusals: "May refuse",
};
