import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { groupOrderOf } from "../../../lib/server/group-order.ts";
import { pageRequest } from "../../../lib/server/page-key.ts";

const asked = (url: string, cookie?: string, method = "GET") =>
  Object.assign(new IncomingMessage(new Socket()), { url, method, headers: cookie ? { cookie } : {} });

describe("a member of a group with an order of its own", () => {
  test.each([
    ["/fr/c/maison-deco", "/fr/c/maison-deco?pour=club"],
    ["/en/c/maison-deco/luminaires?page=2", "/en/c/maison-deco/luminaires?page=2&pour=club"],
    ["/fr/c/maison-deco?_rsc=abc", "/fr/c/maison-deco?_rsc=abc&pour=club"],
  ])("is sent from %s to %s", (url, to) => expect(groupOrderOf(asked(url, "cart=x; pour=club"))).toBe(to));

  test.each([
    "/fr/c/maison-deco?pour=tous",
    "/fr/c/maison-deco?pour=companies",
    "/fr/c/maison-deco?tri=price-asc",
    "/fr/c/maison-deco?asof=2026-12-24T18:00",
    "/fr/p/lueur",
    "/fr/search?q=lampe",
    "/fr",
    "/fr/cart",
  ])("stays at %s", (url) => expect(groupOrderOf(asked(url, "pour=club"))).toBeNull());

  test("who is in none, or says what is no group, is shown what everybody is", () => {
    for (const cookie of [undefined, "cart=x", "pour=", "pour=a%20b", "apour=club", "pour=Club<script>"])
      expect(groupOrderOf(asked("/fr/c/maison-deco", cookie))).toBeNull();
    expect(groupOrderOf(asked("/fr/c/maison-deco", "pour=club", "POST"))).toBeNull();
  });

  test("the page itself hangs on its address alone, and asks with no cookie", () => {
    const page = pageRequest(asked("/fr/c/maison-deco?pour=club", "pour=companies; session=secret"));
    expect(page).toEqual({ key: "/fr/c/maison-deco?pour=club", url: "/fr/c/maison-deco?pour=club", headers: {} });
  });
});
