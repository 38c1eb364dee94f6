import { writeToUs } from "#lib/cases/commands";
import { type Actor, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";

export const monday = new Date("2026-11-23T10:00:00Z");
export const inHours = (hours: number) => new Date(monday.getTime() + hours * 3_600_000);
export const at = (hours: number) => ({ now: inHours(hours) });
export const refused = (code: string) => ({ ok: false, refusal: { code } });
export const accepted = { ok: true };

let letters = 0;

/** A guest's message by the form; each from an address of its own unless told. */
export async function aMessage(more: object = {}, hours = 0, actor: Actor = visitor) {
  letters += 1;
  const form = {
    ...{ topic: "delivery", subject: "Où est mon colis ?", text: "Bonjour, je n’ai rien reçu.", locale: "fr" },
    ...(actor.kind === "visitor" && { name: "Camille Rousseau", email: `camille${letters}@courrier.example` }),
    address: `198.51.100.${letters % 250}`,
    ...more,
  };
  const written = await writeToUs(actor, form, at(hours));
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return {
    ...written.value,
    form,
    row: () => database.customerCase.findUniqueOrThrow({ where: { id: written.value.caseId } }),
  };
}

/** The last thing said in a case, which who answers it has read. */
export const lastOf = async (caseId: string): Promise<string | undefined> =>
  (
    await database.caseMessage.findFirst({
      where: { caseId, kind: { not: "note" } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    })
  )?.id;
