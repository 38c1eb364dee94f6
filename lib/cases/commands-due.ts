import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { happen, lockCase } from "./locked-case.ts";

const batch = 200;

/** Whatever rested until now is due again; who was answered and kept silent has had their answer. */
export const wakeCases = command({
  name: "cases.wake",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const due = await scene.tx.customerCase.findMany({
      where: { wakesAt: { lte: scene.now } },
      orderBy: { wakesAt: "asc" },
      select: { id: true },
      take: batch,
    });
    for (const { id } of due) {
      const case_ = await lockCase(scene, id);
      if (case_) await happen(scene, case_, { kind: "woken" });
    }
    return ok({ woken: due.length });
  },
});
