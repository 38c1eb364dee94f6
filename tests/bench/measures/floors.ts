import { rateLine } from "../line.ts";
import { asking } from "../load/asking.ts";
import type { Measure } from "../measure.ts";

/** What this machine can do with next to nothing to do, so that every other figure can be read against it. */
export const floors: Measure = {
  name: "floor",
  async run(stage, say) {
    const load = { clients: 16, seconds: stage.options.seconds };
    const hello = await stage.hello();
    say(
      rateLine(
        "floor.node",
        "req/s",
        await asking(hello.url, [{ path: "/" }], load),
        "bare node:http reply, 16 clients",
      ),
    );

    const floor = await stage.floor();
    const { lists } = await stage.catalogue();
    const categories = [...new Set(lists.map(({ category }) => category))];
    const bytes = (await (await fetch(`${floor.url}/static`)).text()).length;
    const fixed = await stage.metered(() => asking(floor.url, [{ path: "/static" }], load), floor);
    say(
      rateLine(
        "floor.static",
        "req/s",
        fixed,
        `static page of an empty Next app, ${Math.round(bytes / 1000)} kB, 16 clients`,
      ),
    );

    const cards = categories.map((category) => ({ path: `/sql24?category=${category}` }));
    await asking(floor.url, cards, { clients: 4, seconds: 1 });
    const dynamic = await stage.metered(() => asking(floor.url, cards, load), floor);
    say(rateLine("floor.sql24", "req/s", dynamic, "the same app: one SQL statement, 24 cards, 16 clients"));

    const notes = [{ path: "/transaction", method: "POST" as const, body: JSON.stringify({ note: "une ligne" }) }];
    await asking(floor.url, notes, { clients: 4, seconds: 1 });
    const committed = await stage.metered(() => asking(floor.url, notes, load), floor);
    say(rateLine("floor.transaction", "req/s", committed, "the same app: commits one row, durably, 16 clients"));
  },
};
