import { describe, expect, test } from "vitest";
import { breaker, ProviderUnavailable } from "../../../lib/payments/stripe/breaker.ts";

const silence = new Error("no answer");

function aBreaker() {
  const time = { ms: 0 };
  const asked = { times: 0 };
  const guarded = breaker({ failures: 5, openForMs: 10_000, now: () => time.ms, failed: (error) => error === silence });
  const ask = (answer: () => Promise<string>) =>
    guarded(() => {
      asked.times += 1;
      return answer();
    });
  return { time, asked, ask };
}
const fails = () => Promise.reject(silence);
const works = () => Promise.resolve("paid");

describe("the circuit breaker", () => {
  test("stops asking after five failures in a row", async () => {
    const { ask, asked } = aBreaker();
    for (let i = 0; i < 7; i++) await expect(ask(fails)).rejects.toThrow(ProviderUnavailable);
    expect(asked.times).toBe(5);
  });

  test("lets one call try after ten seconds, and closes when it works", async () => {
    const { ask, asked, time } = aBreaker();
    for (let i = 0; i < 5; i++) await ask(fails).catch(() => null);
    time.ms = 10_000;
    const [first, second] = await Promise.allSettled([ask(works), ask(works)]);
    expect(first).toMatchObject({ status: "fulfilled", value: "paid" });
    expect(second.status).toBe("rejected");
    expect(asked.times).toBe(6);
    expect(await ask(works)).toBe("paid");
  });

  test("opens again at once when that call fails too", async () => {
    const { ask, asked, time } = aBreaker();
    for (let i = 0; i < 5; i++) await ask(fails).catch(() => null);
    time.ms = 10_000;
    await ask(fails).catch(() => null);
    await ask(works).catch(() => null);
    expect(asked.times).toBe(6);
  });

  test("does not take a declined card for a failure", async () => {
    const { ask } = aBreaker();
    const declined = new Error("declined");
    for (let i = 0; i < 9; i++) await expect(ask(() => Promise.reject(declined))).rejects.toBe(declined);
    expect(await ask(works)).toBe("paid");
  });
});
