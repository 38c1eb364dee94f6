import type { Actor } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { tried } from "#lib/platform/tried";
import type { Act } from "./acts.ts";
import { doAct } from "./doing.ts";
import { lockTheirs, notFound } from "./locked-case.ts";

type Asked = Readonly<{ caseId: string; act: Act; staff: Actor; now: Date }>;

const attempt = ({ caseId, act, staff, now }: Asked, signed: boolean) =>
  tried({ actor: staff, now }, async (scene) => {
    const case_ = await lockTheirs(scene, caseId);
    return case_ ? doAct(scene, case_, act, signed) : notFound;
  });

/**
 * What an act would do if it were done now, by trying it and taking it back: so the preview cannot say anything else than
 * what then happens. An edit is tried at the total that it would have; `signs`: it takes the author's own password.
 */
export async function previewAct(asked: Asked) {
  const { act } = asked;
  const alone = await attempt(asked, false);
  if (!alone.ok && alone.refusal.code === "edit_total_changed" && act.kind === "edit") {
    const totalMinor = alone.refusal.isMinor;
    const edited = await attempt({ ...asked, act: { ...act, totalMinor } }, false);
    return edited.ok ? ok({ deed: edited.value, signs: false, totalMinor }) : edited;
  }
  const signs = !alone.ok && alone.refusal.code === "password_needed";
  const outcome = signs ? await attempt(asked, true) : alone;
  if (!outcome.ok) return outcome;
  return ok({ deed: outcome.value, signs, totalMinor: act.kind === "edit" ? act.totalMinor : null });
}
