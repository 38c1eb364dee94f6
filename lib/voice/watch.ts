import { system } from "#lib/kernel/actor";
import { dayKey } from "#lib/kernel/date-text";
import { categoryThing } from "#lib/ownership/things";
import { openTask } from "#lib/tasks/commands";
import { isLoud } from "./loudness.ts";
import { lastWeeks, thresholds } from "./queries.ts";
import { heardSince } from "./queries-watch.ts";

const listener = system("voice");
const weeksHeard = 4;
/** So long has whoever answers for the product to say what is done. */
const patienceMs = 3 * 86_400_000;

/** Opens a task for each product that is over its threshold, for whoever answers for its category. */
export async function listenToProducts(now: Date): Promise<void> {
  const dueDay = dayKey(new Date(now.getTime() + patienceMs));
  for (const { measure, perHundred, fewestSold } of await thresholds()) {
    const heard = await heardSince(measure, lastWeeks(weeksHeard, now));
    for (const { productId, categoryId, name, signals, sold } of heard.filter((one) =>
      isLoud(one, { perHundred, fewestSold }),
    )) {
      const about = { subject: `product:${productId}`, thing: categoryThing(categoryId) };
      await openTask(listener, { kind: `voice_${measure}`, ...about, data: { name, signals, sold }, dueDay }, { now });
    }
  }
}
