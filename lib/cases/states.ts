import { ok, refuse } from "#lib/kernel/result";
import { afterWork, workBetween } from "./hours.ts";
import type { EndReason } from "./schema.ts";

/** Minutes of work within which a message is first answered, answered again, and a case is settled. */
const levels = { first: 240, next: 360, resolution: 3000 } as const;
/** How long the house waits for a customer whom it has answered. */
const waitingDays = 7;

/** What the house owes: its first answer or another one, by when; and by when all is settled. */
type Owed = Readonly<{ owes: "first" | "next"; dueAt: Date; resolveBy: Date }>;

/**
 * Where a case stands. Whatever is not closed has an instant at which something must happen: `dueAt` or `wakesAt`. Of one
 * that rests, nothing is due before it wakes.
 */
export type Standing =
  | (Readonly<{ state: "open" }> & Owed)
  | (Readonly<{ state: "snoozed"; wakesAt: Date }> & Owed)
  | Readonly<{ state: "waiting"; wakesAt: Date; resolveLeft: number }>
  | Readonly<{ state: "closed"; because: EndReason }>
  | Readonly<{ state: "merged"; intoId: string }>;

export type Happening =
  | Readonly<{ kind: "written" }>
  | Readonly<{ kind: "answered"; next: "close" | "wait" }>
  | Readonly<{ kind: "answered"; next: "return"; at: Date }>
  | Readonly<{ kind: "ended"; because: Exclude<EndReason, "answered" | "no_news" | "automatic"> }>
  | Readonly<{ kind: "snoozed"; until: Date }>
  | Readonly<{ kind: "woken" }>
  | Readonly<{ kind: "reopened" }>
  | Readonly<{ kind: "merged"; intoId: string }>
  | Readonly<{ kind: "joined"; by: Standing }>;

/** A case that has just come; `dueAt` where somebody was promised another hour than the usual. */
export const opened = (now: Date, dueAt = afterWork(now, levels.first)): Extract<Standing, { state: "open" }> => ({
  state: "open",
  owes: "first",
  dueAt,
  resolveBy: later(afterWork(now, levels.resolution), dueAt),
});

const later = (a: Date, b: Date): Date => (a > b ? a : b);
const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/** The house owes an answer again, from now on; what is left to settle it goes on running. */
const owedAgain = (now: Date, left: number): Standing => {
  const dueAt = afterWork(now, levels.next);
  return { state: "open", owes: "next", dueAt, resolveBy: later(afterWork(now, left), dueAt) };
};

const notNow = (state: Standing["state"]) => refuse({ code: "case_not_now", state });

/**
 * What becomes of a case when something happens to it. Refuses `case_not_now` for what its state does not allow,
 * `snooze_too_long` when it would rest beyond what is owed.
 */
export function becomes(case_: Standing, happening: Happening, now: Date) {
  if (case_.state === "merged") return notNow("merged");
  switch (happening.kind) {
    case "written":
      return ok(written(case_, now));
    case "answered":
      return ok(answered(case_, happening, now));
    case "ended":
      return case_.state === "closed" ? notNow("closed") : ok(closed(happening.because));
    case "snoozed":
      return snoozed(case_, happening.until, now);
    case "woken":
      return ok(woken(case_, now));
    case "reopened":
      return case_.state === "closed" ? ok(owedAgain(now, levels.resolution)) : notNow(case_.state);
    case "merged":
      return ok<Standing>({ state: "merged", intoId: happening.intoId });
    case "joined":
      return ok(joined(case_, happening.by, now));
  }
}

type Living = Exclude<Standing, { state: "merged" }>;

const closed = (because: EndReason): Standing => ({ state: "closed", because });

/** A customer's word is owed an answer: what was due stays due, what rested is open again. */
function written(case_: Living, now: Date): Standing {
  if (case_.state === "open") return case_;
  if (case_.state === "waiting") return owedAgain(now, case_.resolveLeft);
  if (case_.state === "closed") return owedAgain(now, levels.resolution);
  const { owes, dueAt, resolveBy } = case_;
  return { state: "open", owes, dueAt: earlier(dueAt, afterWork(now, levels.next)), resolveBy };
}

function answered(case_: Living, { next, ...rest }: Extract<Happening, { kind: "answered" }>, now: Date): Standing {
  if (next === "close") return closed("answered");
  const left = leftOf(case_, now);
  if (next === "wait") {
    const wakesAt = new Date(now.getTime() + waitingDays * 86_400_000);
    return { state: "waiting", wakesAt, resolveLeft: left };
  }
  const wakesAt = "at" in rest ? later(rest.at, now) : now;
  const dueAt = afterWork(wakesAt, levels.next);
  return { state: "snoozed", wakesAt, owes: "next", dueAt, resolveBy: later(afterWork(now, left), dueAt) };
}

function leftOf(case_: Living, now: Date): number {
  if (case_.state === "waiting") return case_.resolveLeft;
  return case_.state === "closed" ? levels.resolution : workBetween(now, case_.resolveBy);
}

function snoozed(case_: Living, until: Date, now: Date) {
  if (case_.state !== "open" && case_.state !== "snoozed") return notNow(case_.state);
  if (until <= now || until > case_.dueAt) return refuse({ code: "snooze_too_long", dueAt: case_.dueAt.toISOString() });
  return ok<Standing>({ ...case_, state: "snoozed", wakesAt: until });
}

/** Its time has come: what rested is due, and who was answered and kept silent has had their answer. */
function woken(case_: Living, now: Date): Standing {
  if (!("wakesAt" in case_) || case_.wakesAt > now) return case_;
  if (case_.state === "waiting") return closed("no_news");
  const { owes, dueAt, resolveBy } = case_;
  return { state: "open", owes, dueAt, resolveBy };
}

/** Another case goes on in this one: what the other owed, this one owes, by the earlier hour. */
function joined(case_: Living, by: Standing, now: Date): Standing {
  if (by.state !== "open" && by.state !== "snoozed") return case_;
  const { owes, dueAt, resolveBy } = by;
  if (case_.state === "open" || case_.state === "snoozed") {
    return {
      state: "open",
      owes: case_.owes,
      dueAt: earlier(case_.dueAt, dueAt),
      resolveBy: earlier(case_.resolveBy, resolveBy),
    };
  }
  return { state: "open", owes, dueAt, resolveBy: later(resolveBy, afterWork(now, 0)) };
}
