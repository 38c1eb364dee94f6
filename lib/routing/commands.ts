import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { chosenStrategy } from "./queries.ts";
import { type StrategyName, strategyNames } from "./strategies.ts";

/** Chooses how places are weighed against each other; orders placed from now on are served so. */
export const chooseStrategy = command({
  name: "routing.choose_strategy",
  input: z.strictObject({ strategy: z.enum(strategyNames as [StrategyName, ...StrategyName[]]) }),
  allow: "delivery.write",
  async run({ strategy }, { tx, audit }) {
    const before = await chosenStrategy(tx);
    if (before === strategy) return ok({ strategy });
    await tx.routingPolicy.upsert({ where: { id: true }, create: { strategy }, update: { strategy } });
    audit({ subject: "routing", changes: { strategy: [before, strategy] } });
    return ok({ strategy });
  },
});
