import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { macroContent } from "./macro-content.ts";

/** `revision`: as whoever changes it has read it. */
const which = z.strictObject({ id: z.uuid(), revision: z.coerce.number().int().min(1) });
type Which = z.output<typeof which>;

/** Changes a macro that nobody else has changed since. Refuses `macro_not_found`, `macro_moved_on`. */
async function change({ tx, now, actor, audit }: Scene, { id, revision }: Which, data: Prisma.CaseMacroUpdateInput) {
  const by = { revision: { increment: 1 }, editedAt: now, editedBy: nameOf(actor) };
  const { count } = await tx.caseMacro.updateMany({ where: { id, revision }, data: { ...data, ...by } });
  const macro = await tx.caseMacro.findUnique({ where: { id }, select: { code: true, editedBy: true } });
  if (!macro) return refuse({ code: "macro_not_found" });
  if (count === 0) return refuse({ code: "macro_moved_on", by: macro.editedBy });
  audit({ subject: `macro:${macro.code}` });
  return ok({ id });
}

/** Begins a macro: nobody answers with it before it is published. */
export const beginMacro = command({
  name: "cases.begin_macro",
  input: macroContent,
  allow: "cases.macros",
  async run(draft, { tx, now, actor, audit }) {
    const id = newId();
    await tx.caseMacro.create({ data: { id, code: id, draft, editedAt: now, editedBy: nameOf(actor) } });
    audit({ subject: `macro:${id}` });
    return ok({ id });
  },
});

/** Writes at a macro: what is in use stays in use. Refuses as `change`. */
export const draftMacro = command({
  name: "cases.draft_macro",
  input: which.extend({ content: macroContent }),
  allow: "cases.macros",
  run: ({ content, ...asked }, scene) => change(scene, asked, { draft: content }),
});

/** What was written is in use from now on. Refuses `nothing_drafted`, and as `change`. */
export const publishMacro = command({
  name: "cases.publish_macro",
  input: which,
  allow: "cases.macros",
  async run(asked, scene) {
    const macro = await scene.tx.caseMacro.findUnique({ where: { id: asked.id }, select: { draft: true } });
    const content = macroContent.safeParse(macro?.draft);
    if (macro && !content.success) return refuse({ code: "nothing_drafted" });
    return change(scene, asked, { content: content.data ?? {}, draft: Prisma.DbNull, retired: false });
  },
});

/** What was written is dropped; a macro that was never in use is gone with it. Refuses as `change`. */
export const dropMacroDraft = command({
  name: "cases.drop_macro_draft",
  input: which,
  allow: "cases.macros",
  async run(asked, scene) {
    const { id, revision } = asked;
    const { count } = await scene.tx.caseMacro.deleteMany({
      where: { id, revision, content: { equals: Prisma.DbNull } },
    });
    if (count === 0) return change(scene, asked, { draft: Prisma.DbNull });
    scene.audit({ subject: `macro:${id}` });
    return ok({ id: null });
  },
});

/** Takes a macro out of use, or back into it. Refuses as `change`. */
export const retireMacro = command({
  name: "cases.retire_macro",
  input: which.extend({ retired: z.enum(["yes", "no"]) }),
  allow: "cases.macros",
  run: ({ retired, ...asked }, scene) => change(scene, asked, { retired: retired === "yes" }),
});
