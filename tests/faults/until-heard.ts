import { setTimeout as wait } from "node:timers/promises";
import { ProviderUnavailable } from "#lib/payments/provider";
import { outageOf } from "#lib/platform/outage";

/** A shop in trouble says that it does not answer, and nothing worse. */
export const saysSo = (error: unknown): boolean => error instanceof ProviderUnavailable || outageOf(error) !== null;

/** Somebody, or a job, tries again while told that the shop or the bank does not answer. */
export async function untilHeard<T>(go: () => Promise<T>, tries = 8): Promise<T> {
  try {
    return await go();
  } catch (error) {
    if (tries === 1 || !saysSo(error)) throw error;
    await wait(100);
    return untilHeard(go, tries - 1);
  }
}
