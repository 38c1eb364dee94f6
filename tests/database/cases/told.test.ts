import { beforeAll, expect, test } from "vitest";
import { auditTrail } from "#lib/audit/queries";
import { answerCase } from "#lib/cases/commands-answer";
import { endCase, handOver, noteCase, reopen, snooze } from "#lib/cases/commands-desk";
import { mergeCase } from "#lib/cases/commands-merge";
import { noteCall } from "#lib/cases/commands-receive";
import { sitAt } from "#lib/cases/commands-seat";
import { aShop } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";
import { deedText } from "../../../components/admin/journal/sentence.ts";
import { toldChanges } from "../../../components/admin/journal/told-changes.ts";
import { aMessage, at, inHours, lastOf } from "./a-case.ts";

let lea: Awaited<ReturnType<typeof aColleague>>;
beforeAll(async () => {
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
});

test("the journal tells every deed of the desk in words, in either language, and nothing of who only looks", async () => {
  const email = "journal@courrier.example";
  const { caseId } = await aMessage({ email });
  const other = await aMessage({ email });
  const deeds = [
    () => sitAt(lea, { caseId, draft: "Bonjour" }, at(0)),
    () => noteCase(lea, { caseId, text: "Vu avec le transporteur." }, at(0)),
    () => handOver(lea, { caseId, toId: lea.id }, at(0)),
    () => handOver(lea, { caseId }, at(0)),
    () => snooze(lea, { caseId, until: inHours(2) }, at(0)),
    () => endCase(lea, { caseId, because: "no_answer_needed" }, at(1)),
    () => reopen(lea, { caseId }, at(1)),
    async () => answerCase(lea, { caseId, seen: await lastOf(caseId), text: "Bonjour.", next: "wait" }, at(1)),
    async () => mergeCase(lea, { caseId, into: (await other.row()).number }, at(2)),
    () => noteCall(lea, { text: "Demande les horaires.", locale: "fr" }, at(2)),
  ];
  for (const deed of deeds) expect(await deed()).toMatchObject({ ok: true });
  const { entries } = await auditTrail({ who: lea.id });
  expect(entries).toHaveLength(deeds.length - 1);
  for (const locale of ["fr", "en"] as const) {
    const told = entries.map((entry) => {
      const { plain } = toldChanges(entry.changes, locale);
      return [deedText(entry, null, locale), ...plain.flatMap(({ field, before, after }) => [field, before, after])];
    });
    const said = told.flat().join("\n");
    expect(said).not.toMatch(/cases\.|_|[0-9a-f]{8}-|assignee/);
    expect(said).toContain(
      locale === "fr" ? "clos parce que\n\nsans réponse à donner" : "closed because\n\nno answer needed",
    );
    expect(said).toContain(locale === "fr" ? "confié à\n\nLéa Tessier" : "handed to\n\nLéa Tessier");
  }
});
