import { z } from "zod";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { act } from "./acts.ts";
import { doAct } from "./doing.ts";
import { lockTheirs, notFound, subjectOf } from "./locked-case.ts";
import { messageBefore } from "./taking-in.ts";

const acting = (signed: boolean) =>
  command({
    name: "cases.act",
    /** `key`: made with the form, so that pressing it twice does it once. */
    input: z.strictObject({ caseId: z.uuid(), key: z.uuid(), act }),
    allow: "cases.answer",
    async run({ caseId, key, act: one }, scene) {
      const { tx, now, actor, audit } = scene;
      const case_ = await lockTheirs(scene, caseId);
      if (!case_) return notFound;
      if (case_.state === "merged") return refuse({ code: "case_not_now", state: case_.state });
      const sourceKey = `act:${caseId}:${key}`;
      const before = await messageBefore(scene, sourceKey);
      if (before) return ok({ caseId });
      const did = await doAct(scene, case_, one, signed);
      if (!did.ok) return did;
      await tx.caseMessage.create({
        data: {
          ...{ id: newId(), caseId, sourceKey, kind: "note", channel: case_.channel, text: "", deeds: [did.value] },
          ...{ authorId: idOf(actor), authorName: nameOf(actor), at: now },
        },
      });
      audit({ subject: subjectOf(case_), changes: { act: [null, `act_${one.kind}`] } });
      return ok({ caseId });
    },
  });

/**
 * Does something about the order of a case without an answer: it stands among its notes. Refuses `case_not_found`,
 * `case_not_now`, and as `doAct`.
 */
export const actOnCase = acting(false);
export const actOnCaseSigned = withOwnPassword(acting(true));
