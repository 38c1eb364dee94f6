import { expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { limit, sweepLimits } from "#lib/platform/rate-limit";

const thrice = { points: 3, seconds: 60 };

test("of twenty uses at once, exactly the allowed ones pass, and the others learn when to come back", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => limit("sign-in", "camille", thrice)));
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(3);
  for (const { allowed, retryAfterSeconds } of answers)
    if (!allowed) expect(retryAfterSeconds).toSatisfy((seconds) => seconds > 0 && seconds <= 60);
});

test("each name and key has a count of its own, stored without the key", async () => {
  await limit("sign-in", "paul@example.org", thrice);
  expect((await limit("reset", "paul@example.org", thrice)).allowed).toBe(true);
  const rows = await database.rateLimit.findMany();
  expect(JSON.stringify(rows)).not.toContain("paul");
});

test("a window that has ended counts anew, and is swept", async () => {
  const once = { points: 1, seconds: 60 };
  await limit("code", "nadia", once);
  expect((await limit("code", "nadia", once)).allowed).toBe(false);
  await database.$executeRaw`UPDATE rate_limit SET resets_at = now() - interval '1 second'`;
  expect((await limit("code", "nadia", once)).allowed).toBe(true);
  await database.$executeRaw`UPDATE rate_limit SET resets_at = now() - interval '1 second'`;
  await sweepLimits();
  expect(await database.rateLimit.count()).toBe(0);
});
