import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { writeAgain } from "#lib/cases/commands";
import { answerCase } from "#lib/cases/commands-answer";
import { endCase, reopen, snooze } from "#lib/cases/commands-desk";
import { wakeCases } from "#lib/cases/commands-due";
import { mergeCase } from "#lib/cases/commands-merge";
import { receive } from "#lib/cases/commands-receive";
import { overdueCount } from "#lib/cases/queries-desk";
import { namedReasons } from "#lib/cases/schema";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { aShop } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";
import { aMessage, lastOf, monday } from "./a-case.ts";

let lea: Awaited<ReturnType<typeof aColleague>>;
beforeAll(async () => {
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
});

/** What anybody would say of a case: whether its customer's last word has had an answer, and where it goes on. */
type Known = { owed: boolean; into: number | null };
type Model = { cases: Known[] };
type Real = Readonly<{ email: string; ids: string[]; now: () => Date; pass: () => void }>;

const survivor = (model: Model, place: number): number => {
  const into = model.cases[place]?.into ?? null;
  return into === null ? place : survivor(model, into);
};
const known = (model: Model, place: number): Known => model.cases[survivor(model, place)] as Known;
const rowOf = (id = "") => database.customerCase.findUniqueOrThrow({ where: { id } });

/** No case is silent: whose word has had no answer is open or rests until an hour; whatever rests, rests until an hour. */
async function heard(model: Model, real: Real) {
  const rows = await database.customerCase.findMany({ where: { id: { in: real.ids } } });
  for (const [place, id] of real.ids.entries()) {
    const row = rows.find((one) => one.id === id);
    const { owed, into } = model.cases[place] as Known;
    if (into !== null) expect(row).toMatchObject({ state: "merged", intoId: real.ids[survivor(model, place)] });
    else if (owed) expect(["open", "snoozed"]).toContain(row?.state);
    else expect(["waiting", "closed"]).toContain(row?.state);
    if (row?.state === "open") expect(row.dueAt && row.resolveBy).toBeTruthy();
    if (row?.state === "snoozed" || row?.state === "waiting") expect(row.wakesAt).not.toBeNull();
    if (row?.state === "closed") expect(row.because).not.toBeNull();
  }
}

const step = (
  label: string,
  place: number,
  run: (model: Model, real: Real, id: string) => Promise<void>,
): fc.AsyncCommand<Model, Real> => ({
  check: ({ cases }) => place < cases.length,
  async run(model, real) {
    real.pass();
    await run(model, real, real.ids[place] ?? "");
    await heard(model, real);
  },
  toString: () => `${label}(${place})`,
});

const writes: fc.AsyncCommand<Model, Real> = {
  check: ({ cases }) => cases.length < 4,
  async run(model, real) {
    real.pass();
    const key = { sourceKey: `mail:${newId()}`, channel: "mail", topic: "other", locale: "fr", name: "Camille" };
    const said = { ...key, subject: "Bonjour", text: "Où est mon colis ?", email: real.email };
    const taken = await receive(system("inbox"), said, { now: real.now() });
    if (!taken.ok) throw new Error(taken.refusal.code);
    real.ids.push(taken.value.caseId);
    model.cases.push({ owed: true, into: null });
    await heard(model, real);
  },
  toString: () => "writes",
};

const again = (automatic: "reply" | "bounce" | null) => (place: number) =>
  step(`again ${automatic}`, place, async (model, real, id) => {
    const key = { sourceKey: `mail:${newId()}`, channel: "mail", topic: "other", locale: "fr", name: "Camille" };
    const said = { ...key, subject: "Re", text: "Et alors ?", email: real.email, caseId: id, automatic };
    await receive(system("inbox"), said, { now: real.now() });
    if (automatic !== "reply") known(model, place).owed = true;
  });

const answers = (next: "close" | "wait" | "return") => (place: number) =>
  step(`answers ${next}`, place, async (model, real, id) => {
    const returnAt = next === "return" ? { returnAt: new Date(real.now().getTime() + 7_200_000) } : {};
    const seen = await lastOf(id);
    const said = { caseId: id, text: "Bonjour.", next, ...returnAt, ...(seen && { seen }) };
    const answered = await answerCase(lea, said, { now: real.now() });
    const mine = model.cases[place] as Known;
    expect(answered.ok).toBe(mine.into === null);
    if (answered.ok) mine.owed = next === "return";
  });

const ends = (place: number) =>
  step("ends", place, async (model, real, id) => {
    const ended = await endCase(lea, { caseId: id, because: namedReasons[place % 4] }, { now: real.now() });
    if (ended.ok) (model.cases[place] as Known).owed = false;
  });

const opensAgain = (place: number) =>
  step("reopens", place, async (model, real, id) => {
    const opened = await reopen(lea, { caseId: id }, { now: real.now() });
    if (opened.ok) (model.cases[place] as Known).owed = true;
  });

const putsOff = (place: number) =>
  step("snoozes", place, async (_, real, id) => {
    const until = new Date(real.now().getTime() + 3_600_000);
    const put = await snooze(lea, { caseId: id, until }, { now: real.now() });
    const { state, dueAt } = await rowOf(id);
    if (put.ok) expect(state === "snoozed" && dueAt && dueAt >= until).toBe(true);
  });

const merges = (place: number) =>
  step("merges", place, async (model, real, id) => {
    const other = (place + 1) % real.ids.length;
    const { number } = await rowOf(real.ids[other]);
    const owed = known(model, place).owed;
    const merged = await mergeCase(lea, { caseId: id, into: number }, { now: real.now() });
    if (!merged.ok) return;
    (model.cases[place] as Known).into = other;
    known(model, other).owed ||= owed;
  });

const wakes = (place: number) =>
  step("wakes", place, async (_, real) => {
    await wakeCases(system("cases"), {}, { now: real.now() });
    const asleep = await database.customerCase.count({
      where: { id: { in: real.ids }, wakesAt: { lte: real.now() } },
    });
    expect(asleep).toBe(0);
  });

test("whatever happens in whatever order, no case is reached in which somebody waits and nothing is due", async () => {
  const place = fc.nat({ max: 3 });
  const kinds = [again(null), again("reply"), again("bounce"), answers("close"), answers("wait"), answers("return")];
  const steps = [...kinds, ends, opensAgain, putsOff, merges, wakes].map((of) => place.map(of));
  await fc.assert(
    fc.asyncProperty(
      fc.commands([fc.constant(writes), ...steps], { maxCommands: 24, size: "max" }),
      fc.array(fc.integer({ min: 1, max: 6_000 }), { minLength: 24, maxLength: 24 }),
      async (sequence, waits) => {
        let now = monday;
        let turn = 0;
        const real: Real = {
          ...{ email: `${newId()}@courrier.example`, ids: [], now: () => now },
          pass() {
            now = new Date(now.getTime() + (waits[turn % waits.length] ?? 1) * 60_000);
            turn += 1;
          },
        };
        const model: Model = { cases: [] };
        for (const first of [writes, writes]) await first.run(model, real);
        await fc.asyncModelRun(() => ({ model, real }), sequence);
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);

test("what nobody answers in time is counted on everybody's first page until somebody does", async () => {
  const { caseId, token } = await aMessage();
  const late = new Date(monday.getTime() + 400 * 3_600_000);
  const before = await overdueCount(late);
  expect(await writeAgain(visitor, { caseId, token, text: "Toujours rien.", address: "198.51.100.9" })).toMatchObject({
    ok: true,
  });
  expect(await overdueCount(late)).toBe(before);
  await answerCase(lea, { caseId, seen: await lastOf(caseId), text: "Pardon.", next: "close" }, { now: late });
  expect(await overdueCount(late)).toBe(before - 1);
});
