import { noteRefusal, workBatch } from "#lib/catalogue/commands-batch";
import { batchAsked } from "#lib/catalogue/facts";
import { productBatch } from "#lib/catalogue/queries-batch";
import { staffActor } from "#lib/identity/queries-staff";
import { system } from "#lib/kernel/actor";
import { whenever } from "#lib/platform/process";

/** Changes the products of a batch one after the other, in the name of whoever asked; it goes on where it stopped. */
export async function workWholeBatch(id: string, now: Date): Promise<void> {
  const batch = await productBatch(id);
  const author = batch?.authorId && (await staffActor(batch.authorId));
  if (!author) return;
  for (;;) {
    const done = await workBatch(author, { id }, { now });
    if (done.ok && done.value.worked === 0) return;
    if (done.ok) continue;
    if (!("productId" in done.refusal)) return;
    const { productId, code } = done.refusal;
    await noteRefusal(system("catalogue"), { id, productId, refusal: code }, { now });
  }
}

/** One change of every product that a filter found. */
export const productBatches = [
  whenever(batchAsked, {
    "change the products of the batch": ({ batchId }, { now }) => workWholeBatch(batchId, now),
  }),
];
