import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";

/** The shop's own import fills an empty database; search, lists and facets are ready when it ends. */
export const importing: Measure = {
  name: "import",
  async run(stage, say) {
    const { added, refused, seconds, peakMb } = await stage.refill();
    const note = `${added} products from JSON Lines in ${seconds.toFixed(1)} s, search index included, ${refused} refused`;
    say(figureLine("import.products_per_s", added / seconds, "products/s", note, added));
    say(figureLine("import.peak_rss_mb", peakMb, "MB", "of the importing process"));
  },
};
