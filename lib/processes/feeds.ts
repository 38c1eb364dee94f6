import { makeFeedsStale } from "#lib/feeds/commands";
import { makeDueFeeds } from "#lib/feeds/make";
import { system } from "#lib/kernel/actor";
import { every, whenever } from "#lib/platform/process";
import { priceFrozen, pricesChanged } from "#lib/pricing/facts";

/** What channels are told follows prices within a minute or two, and all else within half an hour. */
export const feedFacts = [
  whenever(pricesChanged, {
    "tell the channels the new prices": (_, { now }) => makeFeedsStale(system("pricing"), {}, { now }),
  }),
  whenever(priceFrozen, {
    "tell the channels nothing of a price that is frozen": (_, { now }) =>
      makeFeedsStale(system("pricing"), {}, { now }),
  }),
];

export const feedTimes = [every("make the feeds that are due", { seconds: 60 }, makeDueFeeds)];
