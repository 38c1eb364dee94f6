import { expect, test } from "vitest";
import { Crowded, turnstile } from "#lib/platform/turnstile";

test("so many work at a time, and the others in the order they came", async () => {
  const inTurn = turnstile(2);
  const started: number[] = [];
  let atWork = 0;
  const most: number[] = [];
  await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      inTurn(async () => {
        started.push(index);
        atWork += 1;
        most.push(atWork);
        await Promise.resolve();
        atWork -= 1;
      }),
    ),
  );
  expect(started).toEqual([0, 1, 2, 3, 4, 5]);
  expect(Math.max(...most)).toBe(2);
});

test("beyond the longest line nobody waits", async () => {
  const inTurn = turnstile(1, { longestLine: 2 });
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const waiting = Array.from({ length: 3 }, () => inTurn(() => gate));
  await expect(inTurn(async () => "in")).rejects.toThrow(Crowded);
  open();
  await Promise.all(waiting);
  expect(await inTurn(async () => "in")).toBe("in");
});

test("whoever fails gives the place back", async () => {
  const inTurn = turnstile(1);
  await expect(inTurn(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await inTurn(async () => "yes")).toBe("yes");
});
