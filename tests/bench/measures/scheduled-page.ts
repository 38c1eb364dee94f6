import { figureLine } from "../line.ts";
import { call } from "../load/call.ts";
import type { Measure } from "../measure.ts";
import { inShop } from "../stage/in-shop.ts";

/** How long before its hour a promotion is published, and for how long its pages are waited for. */
const [aheadMs, patienceMs] = [15_000, 30_000];

/** The first price that a page tells, in cents: of a product its own, of a list its first card's. */
const firstPrice = (html: string): number => {
  const [, euros = "", cents = ""] =
    /(\d[\d\s\u00A0\u202F]*),(\d\d)[\s\u00A0\u202F]*€/.exec(html.slice(html.indexOf("<main"))) ?? [];
  return Number(euros.replace(/\D/g, "")) * 100 + Number(cents);
};

/** A promotion that begins at an hour: how long after it the last of these pages, all kept by the page cache, tells it. */
export const scheduledPage: Measure = {
  name: "page.scheduled",
  async run(stage, say) {
    const { url } = await stage.shop();
    const { handles, lists } = await stage.catalogue();
    const paths = [
      ...handles.slice(0, 40).map((handle) => `/fr/p/${handle}`),
      ...lists.slice(0, 20).map(({ category }) => `/fr/c/${category}`),
    ];
    const prices = () => Promise.all(paths.map(async (path) => firstPrice((await call(url + path)).text)));
    const startsAt = new Date(Date.now() + aheadMs);
    const endsAt = new Date(startsAt.getTime() + patienceMs + 5000);
    const benefit = { kind: "percentOff", settings: { basisPoints: 1000 } };
    await inShop(stage, "offer", [
      JSON.stringify({ nameFr: "À l'heure", lane: "catalogue", benefit, startsAt, endsAt }),
    ]);
    await prices();
    const before = await prices();
    const early = Date.now() >= startsAt.getTime();

    const told: (number | null)[] = paths.map(() => null);
    while (told.includes(null) && Date.now() < startsAt.getTime() + patienceMs) {
      await new Promise((resolve) => setTimeout(resolve, Date.now() < startsAt.getTime() ? 20 : 50));
      if (Date.now() < startsAt.getTime() - 100) continue;
      const now = await prices();
      for (const [n, price] of now.entries()) if (price !== before[n]) told[n] ??= Date.now() - startsAt.getTime();
    }
    const late = told.flatMap((ms) => ms ?? patienceMs);
    const missing = told.filter((ms) => ms === null).length;
    const note = `${paths.length} product pages and lists kept by the page cache, ${missing} never changed${early ? ", PUBLISHED TOO LATE" : ""}; goal ≤ 5 s after its hour`;
    say(figureLine("page.scheduled", Math.max(...late) / 1000, "s", note, paths.length));
    if (missing > 0) process.exitCode = 1;
  },
};
