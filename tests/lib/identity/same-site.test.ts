import { expect, test } from "vitest";
import { fromOurPages } from "#lib/identity/same-site";

const shop = "https://bonnefoy.example";
const asked = { secFetchSite: null, origin: null, host: "bonnefoy.example" };

test.each([
  ["the browser says same-origin", { ...asked, secFetchSite: "same-origin" }, true],
  ["an older browser names our origin", { ...asked, origin: shop }, true],
  ["another site's form", { ...asked, secFetchSite: "cross-site", origin: "https://evil.example" }, false],
  ["a sister subdomain", { ...asked, secFetchSite: "same-site", origin: "https://blog.bonnefoy.example" }, false],
  [
    "a page that lies about its origin but not to the browser",
    { ...asked, secFetchSite: "cross-site", origin: shop },
    false,
  ],
  ["Origin: null", { ...asked, origin: "null" }, false],
  ["no word of where it comes from", asked, false],
  ["a forged Host beside a forged Origin", { ...asked, origin: "https://evil.example", host: "evil.example" }, false],
] as const)("an action from %s (NXT-04)", (_name, provenance, answer) =>
  expect(fromOurPages(provenance, shop)).toBe(answer),
);

test("a shop without a configured address answers for the host it is asked by", () => {
  expect(fromOurPages({ ...asked, origin: "http://192.168.1.9:3000", host: "192.168.1.9:3000" }, null)).toBe(true);
  expect(fromOurPages({ ...asked, origin: "http://evil.example", host: "192.168.1.9:3000" }, null)).toBe(false);
});
