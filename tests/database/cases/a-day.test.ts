import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { writeAgain } from "#lib/cases/commands";
import { answerCase } from "#lib/cases/commands-answer";
import { endCase } from "#lib/cases/commands-desk";
import { wakeCases } from "#lib/cases/commands-due";
import { receiveFromMarketplace } from "#lib/cases/commands-marketplace";
import { noteCall, receive } from "#lib/cases/commands-receive";
import { overdueCount } from "#lib/cases/queries-desk";
import type { Channel } from "#lib/cases/schema";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { caseMails } from "#lib/processes/case-mails";
import { caseMarketplace } from "#lib/processes/case-marketplace";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";
import { aMessage, inHours, lastOf, monday } from "./a-case.ts";

let lea: Awaited<ReturnType<typeof aColleague>>;
let jeanne: typeof lea;
beforeAll(async () => {
  const plain = () => Promise.resolve({ subject: "Reçu", html: "<p>Reçu</p>", text: "Reçu" });
  registerTemplates({ case_receipt: plain, case_answer: plain, case_rate: plain });
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
});
afterEach(() => vi.restoreAllMocks());

const said = { topic: "other", locale: "fr", subject: "Bonjour", text: "Où est mon colis ?" } as const;

/** One thing that comes in, by each door in its turn; returns its case. */
async function comesIn(place: number, now: Date): Promise<string> {
  const email = `client${place}@courrier.example`;
  const item = { ...said, name: "Camille", email, sourceKey: `test:${newId()}` };
  const taken = async (channel: Channel, more = {}) => {
    const one = await receive(system("inbox"), { ...item, channel, ...more }, { now });
    if (!one.ok) throw new Error(one.refusal.code);
    return one.value.caseId;
  };
  switch (place % 10) {
    case 0:
    case 1:
    case 2:
    case 3:
      return (await aMessage({ email, address: newId() }, (now.getTime() - monday.getTime()) / 3_600_000)).caseId;
    case 4:
    case 5:
      return taken("mail");
    case 6: {
      const call = await noteCall(lea, { text: "Demande si la table existe.", locale: "fr" }, { now });
      if (!call.ok) throw new Error(call.refusal.code);
      return call.value.caseId;
    }
    case 7:
      return taken(place % 20 === 7 ? "question" : "review", { email: null, quiet: true });
    case 8:
      return taken("mail", { automatic: "reply" });
    default: {
      const there = { marketplace: "ebay", id: newId(), thread: newId(), name: "acheteur" };
      const given = await receiveFromMarketplace(jeanne, { ...said, ...there }, { now });
      if (!given.ok) throw new Error(given.refusal.code);
      const [row] = await database.customerCase.findMany({ where: { threadKey: `ebay:${there.thread}` } });
      return row?.id ?? "";
    }
  }
}

test("a thousand things of a day, by every door: none is silent, and each writer has their receipt within the minute", async () => {
  let now = monday;
  vi.spyOn(clock, "now").mockImplementation(() => now);
  const ids: string[] = [];
  let last = (await database.outboxFact.findFirst({ orderBy: { id: "desc" } }))?.id ?? 0n;
  for (let round = 0; round < 50; round++) {
    now = new Date(monday.getTime() + round * 720_000);
    const places = Array.from({ length: 20 }, (_, door) => 20 * round + door);
    ids.push(...(await Promise.all(places.map((place) => comesIn(place, now)))));
    const [older = "", other = ""] = ids.slice((round % 20) - 50);
    const seen = await database.caseMessage.findFirst({ where: { caseId: older, kind: "inbound" } });
    const next = round % 2 === 0 ? "close" : "wait";
    await answerCase(lea, { caseId: older, seen: seen?.id, text: "Bonjour.", next }, { now });
    if (round % 3 === 2) await endCase(lea, { caseId: other, because: "spam" }, { now });
    now = new Date(now.getTime() + 30_000);
    if (round % 6 === 5) await wakeCases(system("cases"), {}, { now });
    await work([...caseMails, ...caseMarketplace], last);
    last = (await database.outboxFact.findFirst({ orderBy: { id: "desc" } }))?.id ?? last;
  }
  expect(new Set(ids).size).toBe(1000);

  const rows = await database.customerCase.findMany({ where: { id: { in: ids } } });
  const silent = rows.filter(({ state, dueAt, wakesAt, because }) =>
    state === "open" ? !dueAt : state === "closed" ? !because : !wakesAt,
  );
  expect(silent).toEqual([]);
  const [told] = await database.$queryRaw<{ owed: number; late: number; never: number }[]>`
    SELECT count(*)::int AS owed,
      count(*) FILTER (WHERE coalesce(l.created_at, a.at) > m.at + interval '1 minute')::int AS late,
      count(*) FILTER (WHERE coalesce(l.created_at, a.at) IS NULL)::int AS never
    FROM case_message m JOIN customer_case c ON c.id = m.case_id
    LEFT JOIN mail l ON l.key = concat('case_receipt:', c.id, ':', m.id)
    LEFT JOIN case_message r ON r.source_key = concat('receipt:', m.id)
    LEFT JOIN marketplace_answer a ON a.message_id = r.id
    WHERE c.id = ANY(${ids}::uuid[]) AND m.kind = 'inbound' AND NOT m.automatic
      AND c.channel IN ('form', 'account', 'mail', 'marketplace')`;
  expect(told).toEqual({ owed: 700, late: 0, never: 0 });
  const [due] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM customer_case WHERE state = 'open' AND due_at < ${now}`;
  expect(await overdueCount(now)).toBe(due?.count);
}, 240_000);

test("a flood of forms in an hour: whoever floods is told so, and every honest word is kept", async () => {
  const email = () => `${newId()}@courrier.example`;
  const flood = Array.from({ length: 75 }, (_, i) => ({ address: `203.0.113.${i % 3}`, honest: false }));
  const people = Array.from({ length: 50 }, () => ({ address: newId(), honest: true }));
  const forms = [...flood, ...people].sort(({ address: a }, { address: b }) => a.slice(-3).localeCompare(b.slice(-3)));
  const kept: string[] = [];
  let honest = 0;
  const refusals = new Set<string>();
  for (let start = 0; start < forms.length; start += 50) {
    const part = forms.slice(start, start + 50);
    const sent = await Promise.allSettled(part.map(({ address }) => aMessage({ email: email(), address }, 1)));
    for (const [place, one] of sent.entries()) {
      if (one.status === "fulfilled") {
        kept.push(one.value.caseId);
        honest += part[place]?.honest ? 1 : 0;
      } else refusals.add((one.reason as Error).message.match(/"code":"(\w+)"/)?.[1] ?? String(one.reason));
    }
  }
  expect(honest).toBe(50);
  expect(kept).toHaveLength(50 + 3 * 20);
  expect([...refusals]).toEqual(["too_many_attempts"]);
  const open = await database.customerCase.count({ where: { id: { in: kept }, state: "open" } });
  expect(open).toBe(kept.length);
  const [receipts] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM outbox_fact
    WHERE name = 'case.received' AND (payload ->> 'caseId')::uuid = ANY(${kept}::uuid[])`;
  expect(receipts?.count).toBe(kept.length);
}, 240_000);

test("what is written again is answered again, and its answer is no more than one", async () => {
  const { caseId, token } = await aMessage();
  await writeAgain(visitor, { caseId, token, text: "Toujours rien.", address: newId() }, { now: inHours(2) });
  const answer = { caseId, seen: await lastOf(caseId), text: "Pardon.", next: "close" };
  const both = await Promise.all([1, 2].map(() => answerCase(lea, answer, { now: inHours(3) })));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});
