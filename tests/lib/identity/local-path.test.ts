import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localPath } from "#lib/identity/local-path";

describe("where one goes after signing in (AUT-13)", () => {
  test.each([
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "https://evil.example/fr",
    "/%2f%2fevil.example",
    "/%2Fevil.example",
    "/%5cevil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "\n//evil.example",
    "/fr/..//evil.example",
    "@evil.example",
    "",
    undefined,
    ["/fr"],
  ])("%j stays at home", (wanted) => expect(localPath(wanted, "/fr/account")).toBe("/fr/account"));

  test.each(["/fr/account", "/fr/orders/BF-100001?token=a.b", "/admin/orders?q=lampe%20rouge#notes"])(
    "%s is kept",
    (wanted) => expect(localPath(wanted, "/")).toBe(wanted),
  );

  test("whatever is asked, a browser stays on the shop's origin", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      "%2f",
      "%5c",
      ":",
      "@",
      ".",
      "..",
      "evil.example",
      "\t",
      "\n",
      "https",
      "fr",
      "?",
      "#",
    );
    const hostile = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string(), fc.webUrl()), (wanted) => {
        const target = new URL(localPath(wanted, "/fr"), "https://bonnefoy.example/fr/account/sign-in");
        expect(target.origin).toBe("https://bonnefoy.example");
        expect(target.pathname.startsWith("//")).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
