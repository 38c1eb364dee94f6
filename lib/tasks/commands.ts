import { z } from "zod";
import { type Actor, idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { answering } from "#lib/ownership/answering";
import { houseOn } from "#lib/ownership/queries";
import { command, type Scene } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { taskKinds } from "./schema.ts";

const day = z.iso.date().transform((text) => new Date(text));

/** Writes down something to do, for oneself or for a colleague. Refuses `colleague_not_found`. */
export const addTask = command({
  name: "tasks.add",
  input: z.strictObject({
    title: z.string().trim().min(2).max(200),
    personId: z.uuid().optional(),
    dueDay: day.optional(),
  }),
  allow: "products.read",
  async run({ title, personId, dueDay }, { tx, actor, now }) {
    const id = newId();
    const by = idOf(actor);
    const forId = personId ?? by;
    const works = forId && (await tx.account.count({ where: { id: forId, kind: "staff", disabledAt: null } })) > 0;
    if (!works) return refuse({ code: "colleague_not_found", field: "personId" });
    await tx.task.create({
      data: {
        ...{ id, kind: "own", personId: forId, title, dueDay: dueDay ?? null },
        ...{ openedAt: now, openedById: by, openedByName: nameOf(actor) },
      },
    });
    return ok({ id });
  },
});

/** Asks whoever answers for a thing to do something about a subject; while that is open, it is not asked again. */
export const openTask = command({
  name: "tasks.open",
  input: z.strictObject({
    kind: z.enum(taskKinds),
    subject: z.string().min(1).max(120),
    thing: z.string().min(1).max(80),
    data: z.record(z.string(), z.union([z.string(), z.number()])),
    dueDay: day,
  }),
  allow: "system",
  async run({ kind, subject, thing, data, dueDay }, { tx, actor, now }) {
    const opened = await tx.$executeRaw`
      INSERT INTO task (id, kind, subject, thing, data, due_day, opened_at, opened_by_name)
      VALUES (${newId()}::uuid, ${kind}, ${subject}, ${thing}, ${JSON.stringify(data)}::jsonb, ${dueDay}::date, ${now}, ${nameOf(actor)})
      ON CONFLICT (kind, subject) WHERE settled_at IS NULL AND subject IS NOT NULL DO NOTHING`;
    return ok({ opened: opened > 0 });
  },
});

/**
 * Says that it is done, and of what the shop asked for what was done. Refuses `task_not_found`, `task_settled`,
 * `task_not_yours`, and `outcome_missing`.
 */
export const settleTask = command({
  name: "tasks.settle",
  input: z.strictObject({ taskId: z.uuid(), outcome: z.string().trim().min(2).max(500).optional() }),
  allow: "products.read",
  async run({ taskId, outcome }, scene) {
    const { tx, actor, now, audit } = scene;
    await tx.$queryRaw`SELECT id FROM task WHERE id = ${taskId}::uuid FOR UPDATE`;
    const task = await tx.task.findUnique({ where: { id: taskId } });
    if (!task) return refuse({ code: "task_not_found" });
    if (task.settledAt) return refuse({ code: "task_settled" });
    if (!(await isTheirs(scene, task))) return refuse({ code: "task_not_yours" });
    if (task.kind !== "own" && !outcome) return refuse({ code: "outcome_missing", field: "outcome" });
    await tx.task.update({
      where: { id: taskId },
      data: { settledAt: now, settledByName: nameOf(actor), outcome: outcome ?? null },
    });
    const [kind, id] = task.subject?.split(":") ?? [];
    if (kind === "product" && id) audit({ subject: `product:${id}`, changes: { outcome: [null, outcome ?? null] } });
    return ok({ taskId });
  },
});

type Owned = Readonly<{ thing: string | null; personId: string | null; openedById: string | null }>;

/** Of whom it waits for, of who asked for it, and of who looks after the staff. */
async function isTheirs({ tx, actor, now }: Pick<Scene, "tx" | "now"> & { actor: Actor }, task: Owned) {
  const id = idOf(actor);
  if (allowed(actor, "staff.write") || [task.personId, task.openedById].includes(id)) return true;
  const answers = task.thing === null ? null : answering(task.thing, await houseOn(now, tx));
  return answers !== null && [answers.person.id, answers.owner.id, answers.substitute?.id].includes(id ?? "");
}
