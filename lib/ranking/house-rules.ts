import type { RankingContent } from "./schema.ts";

/** How lists are ordered until a merchant says otherwise: what more people choose comes first. */
export const houseRules: RankingContent = { rules: [{ id: "popularity", kind: "popularity" }], pins: [] };

/** What a query finds stands by how well it fits until a merchant says otherwise. */
export const noRules: RankingContent = { rules: [], pins: [] };
