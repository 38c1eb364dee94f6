import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { lockSurvivor } from "./locked-case.ts";
import { lockTheirOwn } from "./their-own.ts";

/** Who was answered says what they think of it; the last word counts. Refuses `case_not_found` for everybody else's. */
export const rateCase = command({
  name: "cases.rate",
  input: z.strictObject({
    caseId: z.uuid(),
    token: z.string().max(400).optional(),
    rating: z.coerce.number().int().min(1).max(5),
  }),
  allow: "anyone",
  async run({ caseId, token, rating }, scene) {
    const theirs = await lockTheirOwn(scene, { caseId, token });
    const case_ = theirs?.intoId ? await lockSurvivor(scene, theirs.intoId) : theirs;
    if (!case_?.firstAnsweredAt) return refuse({ code: "case_not_found" });
    await scene.tx.customerCase.update({ where: { id: case_.id }, data: { rating, ratedAt: scene.now } });
    return ok({ caseId, token: token ?? null });
  },
});
