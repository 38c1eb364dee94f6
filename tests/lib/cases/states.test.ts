import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workBetween } from "#lib/cases/hours";
import { namedReasons } from "#lib/cases/schema";
import { becomes, type Happening, opened, type Standing } from "#lib/cases/states";

const monday = new Date("2026-11-23T10:00:00Z");
const inHours = (hours: number, from = monday) => new Date(from.getTime() + hours * 3_600_000);

function led(case_: Standing, happening: Happening, now: Date): Standing {
  const result = becomes(case_, happening, now);
  return result.ok ? result.value : case_;
}

/** Nothing rests without an hour at which somebody must act, and no answer is owed without one. */
function silent(case_: Standing): boolean {
  if (case_.state === "open") return !(case_.dueAt && case_.resolveBy);
  if (case_.state === "snoozed") return !(case_.wakesAt && case_.wakesAt <= case_.dueAt);
  if (case_.state === "waiting") return !case_.wakesAt || case_.resolveLeft < 0;
  return case_.state === "closed" ? !case_.because : !case_.intoId;
}

describe("a case", () => {
  test("is owed its first answer within four hours of work, and to be settled within five days", () => {
    const case_ = opened(monday);
    expect(case_).toMatchObject({ owes: "first", dueAt: inHours(4) });
    expect(workBetween(monday, case_.resolveBy)).toBe(3000);
  });

  test("does not count the hours for which it waits for its customer", () => {
    const waiting = led(opened(monday), { kind: "answered", next: "wait" }, inHours(1));
    expect(waiting).toMatchObject({ state: "waiting", resolveLeft: 2940 });
    const back = led(waiting, { kind: "written" }, inHours(50));
    expect(back).toMatchObject({ state: "open", owes: "next" });
    expect(back.state === "open" && workBetween(inHours(50), back.resolveBy)).toBe(2940);
  });

  test("keeps its hour when its customer writes again before the answer", () => {
    const case_ = opened(monday);
    expect(led(case_, { kind: "written" }, inHours(3))).toEqual(case_);
  });

  test("opens again when its customer writes after it was closed", () => {
    const closed = led(opened(monday), { kind: "answered", next: "close" }, inHours(1));
    expect(closed).toEqual({ state: "closed", because: "answered" });
    expect(led(closed, { kind: "written" }, inHours(30))).toMatchObject({ state: "open", owes: "next" });
  });

  test("is closed when who was answered keeps silent for a week, and not a minute before", () => {
    const waiting = led(opened(monday), { kind: "answered", next: "wait" }, monday);
    expect(led(waiting, { kind: "woken" }, inHours(7 * 24 - 0.1))).toEqual(waiting);
    expect(led(waiting, { kind: "woken" }, inHours(7 * 24))).toEqual({ state: "closed", because: "no_news" });
  });

  test("cannot be put off beyond the answer it owes", () => {
    const case_ = opened(monday);
    expect(becomes(case_, { kind: "snoozed", until: inHours(5) }, monday)).toMatchObject({
      refusal: { code: "snooze_too_long" },
    });
    const put = led(case_, { kind: "snoozed", until: inHours(2) }, monday);
    expect(put).toMatchObject({ state: "snoozed", dueAt: inHours(4) });
    expect(led(put, { kind: "woken" }, inHours(2))).toEqual(case_);
  });

  test("hands what it owes to the case that it is merged into", () => {
    const urgent = opened(monday);
    const closed: Standing = { state: "closed", because: "answered" };
    expect(led(closed, { kind: "joined", by: urgent }, inHours(1))).toMatchObject({ dueAt: urgent.dueAt });
    const later = opened(inHours(2));
    expect(led(later, { kind: "joined", by: urgent }, inHours(3))).toMatchObject({ dueAt: urgent.dueAt });
  });
});

test("no sequence of events leads to a case that is silent, and no word of a customer to one that owes nothing", () => {
  const soon = fc.integer({ min: -300, max: 3000 });
  const happening = fc.oneof(
    fc.constant({ kind: "written" as const }),
    fc.constantFrom("close" as const, "wait" as const).map((next) => ({ kind: "answered" as const, next })),
    soon.map((minutes) => ({ kind: "answered" as const, next: "return" as const, minutes })),
    fc.constantFrom(...namedReasons).map((because) => ({ kind: "ended" as const, because })),
    soon.map((minutes) => ({ kind: "snoozed" as const, minutes })),
    fc.constant({ kind: "woken" as const }),
    fc.constant({ kind: "reopened" as const }),
    fc.uuid().map((intoId) => ({ kind: "merged" as const, intoId })),
    soon.map((minutes) => ({ kind: "joined" as const, minutes })),
  );
  const steps = fc.array(fc.tuple(happening, fc.integer({ min: 0, max: 20_000 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(steps, (sequence) => {
      let now = monday;
      let case_: Standing = opened(now);
      for (const [step, wait] of sequence) {
        now = new Date(now.getTime() + wait * 60_000);
        const at = "minutes" in step ? new Date(now.getTime() + step.minutes * 60_000) : now;
        const event = {
          ...step,
          ...(step.kind === "snoozed" && { until: at }),
          ...(step.kind === "answered" && { at }),
          ...(step.kind === "joined" && { by: opened(at) }),
        } as Happening;
        const before = case_;
        case_ = led(case_, event, now);
        expect(silent(case_), `${JSON.stringify(before)} ${JSON.stringify(event)}`).toBe(false);
        if (event.kind === "written" && before.state !== "merged") expect(case_.state).toBe("open");
        if (event.kind === "woken" && "wakesAt" in case_) expect(case_.wakesAt > now).toBe(true);
        if (case_.state === "closed" && before.state !== "closed")
          expect(["answered", "ended", "woken"]).toContain(event.kind);
      }
    }),
    { numRuns: 1000 },
  );
});
