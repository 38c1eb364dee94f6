import { expect, test } from "vitest";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { inDays } from "#lib/privacy/links";
import { clockViews } from "#lib/privacy/queries-retention";
import { strike } from "#lib/privacy/strike";

const morning = new Date("2026-11-21T10:00:00Z");

test("what is more than one statement may take goes portion by portion, all of it", async () => {
  const dispatchedAt = inDays(morning, -91);
  await database.$executeRaw`
    INSERT INTO outbox_fact (name, payload, at, dispatched_at)
    SELECT 'order.placed', '{}', ${dispatchedAt}, ${dispatchedAt} FROM generate_series(1, 2500)`;
  await database.$executeRaw`INSERT INTO step_done (fact_id, step, at) SELECT id, 'x', ${dispatchedAt} FROM outbox_fact`;
  const fresh = { name: "order.placed", payload: {}, at: morning, dispatchedAt: morning };
  const { id } = await database.outboxFact.create({ data: fresh });
  await database.stepDone.create({ data: { factId: id, step: "x", at: morning } });
  await strike(morning);
  expect(await database.outboxFact.findMany()).toMatchObject([{ id }]);
  expect(await database.stepDone.findMany()).toMatchObject([{ factId: id }]);
  expect(await database.retentionRun.findUniqueOrThrow({ where: { clock: "facts" } })).toMatchObject({
    forgotten: 2500,
  });
});

test("a clock that fails stops none after it: archives of what is known of somebody go all the same", async () => {
  const at = inDays(morning, -2);
  const asked = { id: newId(), email: "lise@courrier.example", locale: "fr", askedAt: at, readyAt: at, expiresAt: at };
  await database.dataExport.create({ data: { ...asked, archive: Buffer.from("zip") } });
  await database.outboxFact.create({
    data: { name: "order.placed", payload: {}, at, dispatchedAt: inDays(morning, -91) },
  });
  await database.retentionRun.deleteMany();
  await database.$executeRaw`
    CREATE FUNCTION stops() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stopped'; END $$`;
  await database.$executeRaw`CREATE TRIGGER stops BEFORE DELETE ON outbox_fact FOR EACH ROW EXECUTE FUNCTION stops()`;
  await strike(morning);
  const views = await clockViews(morning);
  expect(views.filter(({ ran }) => ran === null).map(({ clock }) => clock)).toEqual(["facts", "books"]);
  expect(await database.dataExport.findUniqueOrThrow({ where: { id: asked.id } })).toMatchObject({ archive: null });
});
