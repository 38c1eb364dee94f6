import { expect, test } from "vitest";
import { once } from "#lib/platform/idempotency";

const now = new Date("2026-11-21T10:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const asked = (key: string, at = now) => ({ scope: "test", key, request: "the same", now: at });
const done = { status: 201, body: { order: 1 } };
const always = () => true;

test("work is done once, and its answer is given again for a day", async () => {
  let times = 0;
  const work = async () => ({ status: 201, body: { times: ++times } });
  expect(await once(asked("day"), work, always)).toMatchObject({ ok: true, value: { replayed: false } });
  expect(await once(asked("day", later(86_000)), work, always)).toMatchObject({
    ok: true,
    value: { replayed: true, status: 201, body: { times: 1 } },
  });
  await once(asked("day", later(86_401)), work, always);
  expect(times).toBe(2);
});

test("a second request while the first still runs is told so", async () => {
  let finish = () => {};
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let started = () => {};
  const running = new Promise<void>((resolve) => {
    started = resolve;
  });
  const first = once(
    asked("slow"),
    async () => {
      started();
      await slow;
      return done;
    },
    always,
  );
  await running;
  expect(await once(asked("slow"), async () => done, always)).toEqual({
    ok: false,
    refusal: { code: "request_in_progress" },
  });
  finish();
  expect(await first).toMatchObject({ ok: true });
});

test("a request whose process died may be taken up after a minute", async () => {
  const neverAnswers = new Promise<never>(() => {});
  await new Promise<void>((started) => {
    const dying = () => {
      started();
      return neverAnswers;
    };
    void once(asked("dead"), dying, always);
  });
  expect((await once(asked("dead", later(59)), async () => done, always)).ok).toBe(false);
  expect(await once(asked("dead", later(61)), async () => done, always)).toMatchObject({
    ok: true,
    value: { replayed: false },
  });
});

test("work that throws, or whose answer is not final, leaves the key free", async () => {
  const fails = async () => {
    throw new Error("the database went away");
  };
  await expect(once(asked("free"), fails, always)).rejects.toThrow("went away");
  const busy = await once(
    asked("free"),
    async () => ({ status: 503, body: {} }),
    ({ status }) => status < 500,
  );
  expect(busy).toMatchObject({ ok: true, value: { status: 503 } });
  expect(await once(asked("free"), async () => done, always)).toMatchObject({ ok: true, value: { status: 201 } });
});

test("another request under the same key is refused", async () => {
  await once(asked("mine"), async () => done, always);
  expect(await once({ ...asked("mine"), request: "another" }, async () => done, always)).toEqual({
    ok: false,
    refusal: { code: "idempotency_key_reused" },
  });
});
