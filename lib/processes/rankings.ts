import { system } from "#lib/kernel/actor";
import { soldBetween } from "#lib/orders/queries-sales";
import { every } from "#lib/platform/process";
import { followRankings, keepSales } from "#lib/search/commands-ranks";

const days = 30;

/** The order of lists follows what merchants publish within seconds, and what is sold within the hour. */
export const rankings = [
  every("order lists as their rankings say", { seconds: 2 }, followRankings),
  every("count what thirty days have sold", { seconds: 3_600 }, async (now) => {
    const articles = await soldBetween({ from: new Date(now.getTime() - days * 86_400_000), until: now });
    const units = new Map<string, number>();
    for (const { handle, units: sold } of articles) units.set(handle, (units.get(handle) ?? 0) + sold);
    await keepSales(system("ranking"), { sold: [...units].map(([handle, units]) => ({ handle, units })) }, { now });
  }),
];
