import { expect, test } from "@playwright/test";
import { addDays, type Day, instantOf } from "#lib/kernel/local-time";
import { aShopAt } from "#tests/support/a-shop-at";
import { signsIn } from "#tests/support/staff";

const pages = ["/fr", "/fr/p/cocotte-fontebrune", "/fr/p/table-a-manger-aulne"] as const;
const [, casserole] = pages;

/** Until when each claim of Christmas on a page says one may order. */
const claimsIn = (html: string): Date[] =>
  [...html.matchAll(/<time[^>]*data-christmas[^>]*>/gi)].map(
    ([tag]) => new Date(/datetime="([^"]+)"/i.exec(tag)?.[1] ?? "unclear"),
  );

test("a shop opened at 13:59 on 21 December no longer promises a parcel for Christmas at 14:00", async ({ page }) => {
  test.setTimeout(180_000);
  const shop = await aShopAt("2026-12-21T13:59:00+01:00");
  try {
    const deadline = new Date("2026-12-21T14:00:00+01:00");
    const ends = shop.realInstantOf(deadline);
    await page.goto(`${shop.url}${casserole}`);
    await expect(page.locator(`time[data-christmas][datetime="${deadline.toISOString()}"]`)).toBeVisible();

    // Asked again and again, through the page cache: told before the second, never after it.
    const untrue: string[] = [];
    const askedAfter = async () => {
      const began = Date.now();
      for (const path of ["/fr", casserole]) {
        const asked = Date.now();
        const claims = claimsIn(await (await page.request.get(`${shop.url}${path}`)).text());
        const told = claims.some((orderBy) => orderBy.getTime() === deadline.getTime());
        const wrong = told ? asked >= ends : Date.now() < ends;
        if (wrong) untrue.push(`${path}, ${asked - ends} ms from the deadline`);
      }
      return began >= ends;
    };
    await expect.poll(askedAfter, { timeout: 90_000, intervals: [500] }).toBe(true);
    expect(untrue).toEqual([]);
    await page.goto(`${shop.url}${casserole}`);
    await expect(page.locator(`time[data-christmas][datetime="${deadline.toISOString()}"]`)).toHaveCount(0);
  } finally {
    await shop.close();
  }
});

test("no page tells an expired claim at any hour of December", async ({ page }) => {
  test.setTimeout(300_000);
  await signsIn(page, "jeanne@bonnefoy.example");
  const days = Array.from({ length: 31 }, (_, i): Day => addDays("2026-12-01", i));
  let told = 0;
  for (const [turn, day] of days.entries()) {
    // A page a turn, another the day after: every hour of the week of the deadlines, every third elsewhere, one later each day.
    const every = day >= "2026-12-17" && day <= "2026-12-25" ? 1 : 3;
    const hours = Array.from({ length: 24 / every }, (_, i) => i * every + (turn % every));
    const asked = hours.map((hour) => ({ path: pages[(turn + hour) % pages.length] ?? casserole, hour }));
    const answers = await Promise.all(
      asked.map(async ({ path, hour }) => {
        const shown = `${day}T${String(hour).padStart(2, "0")}:00`;
        const html = await (await page.request.get(`${path}?asof=${encodeURIComponent(shown)}`)).text();
        return { path, shown, at: instantOf(day, hour * 60), claims: claimsIn(html) };
      }),
    );
    const expired = answers.filter(({ at, claims }) => claims.some((orderBy) => !(orderBy > at)));
    expect(expired.map(({ path, shown }) => `${path} at ${shown}`)).toEqual([]);
    told += answers.reduce((sum, { claims }) => sum + claims.length, 0);
    if (day > "2026-12-24") expect(answers.flatMap(({ claims }) => claims)).toEqual([]);
  }
  expect(told).toBeGreaterThan(100);
});
