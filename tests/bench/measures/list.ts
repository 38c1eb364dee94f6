import { rateLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import type { List } from "../stage/catalogue.ts";
import { firstViews, seenPages, unseenPages } from "./page.ts";

const seen = 300;
const cold = 600;

/** Lists with their facets: filtered ones nobody asked for before, by one client and by 16, then 300 that everybody sees. */
export const list: Measure = {
  name: "page.list",
  async run(stage, say) {
    const { url } = await stage.shop();
    const paths = (await stage.catalogue()).lists.map(pathOf);
    const rest = paths.slice(seen + cold);

    const coldPaths = paths.slice(seen, seen + cold);
    await unseenPages([stage, say], { name: "page.list.cold", paths: coldPaths, what: "filtered lists with facets" });
    const load = await stage.metered(() => firstViews(url, rest, 16, stage.options.seconds));
    say(rateLine("page.list.unseen", "req/s", load, "filtered lists with facets, each asked once, 16 clients"));
    await seenPages([stage, say], { name: "page.list", paths: paths.slice(0, seen), what: "lists with facets" });
  },
};

const pathOf = ({ category, facet, value }: List): string =>
  `/fr/c/${category}${facet === null ? "" : `?${facet}=${encodeURIComponent(value ?? "")}`}`;
