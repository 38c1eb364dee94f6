import { addDays, dayOf } from "#lib/kernel/local-time";
import { giveOwnership } from "#lib/ownership/commands";
import { categoryThing } from "#lib/ownership/things";
import { database } from "#lib/platform/database";
import { addTask } from "#lib/tasks/commands";
import { demoStaff } from "./demo-staff.ts";
import { done } from "./done.ts";

const idOf = async (email: string) => (await database.account.findUniqueOrThrow({ where: { email } })).id;

/** Who answers for what in the house, and what Jeanne has written down for the week. */
export async function seedDuties(now: Date): Promise<void> {
  const jeanne = await demoStaff("jeanne@bonnefoy.example");
  const [nadia, olivier, elise, owner] = await Promise.all(
    ["nadia", "olivier", "elise", "jeanne"].map((name) => idOf(`${name}@bonnefoy.example`)),
  );
  const give = async (thing: string, ownerId = owner, substituteId = owner) =>
    done(await giveOwnership(jeanne, { thing, ownerId, ...(substituteId !== ownerId && { substituteId }) }, { now }));
  for (const thing of ["queue:desk", "queue:returns", "reason:delivery", "reason:return"]) await give(thing, nadia);
  for (const thing of ["queue:supplier_orders", "queue:corrections"]) await give(thing, elise);
  for (const thing of ["queue:reviews", "reason:product"]) await give(thing, olivier, nadia);
  await give("alert:quality", olivier);
  for (const { id } of await database.category.findMany({ where: { parentId: null }, orderBy: { position: "asc" } }))
    await give(categoryThing(id), olivier, elise);

  const inDays = (days: number) => addDays(dayOf(now), days);
  const tasks = [
    { title: "Signer le plan de Noël des promesses", dueDay: inDays(1) },
    { title: "Relire le bandeau « Ouvert le 20 décembre »", dueDay: inDays(2) },
    { title: "Valider les horaires du 24 décembre, Marseille", dueDay: inDays(4) },
  ];
  for (const task of tasks) done(await addTask(jeanne, task, { now }));
}
