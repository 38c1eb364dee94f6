import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

/** Somebody has their data erased: what they wrote goes, that they were answered and when stays (PRV-01). */
export const forgetWriter = command({
  name: "cases.forget",
  input: z.strictObject({ email: z.email(), accountId: z.uuid().optional() }),
  allow: "system",
  async run({ email, accountId }, { tx }) {
    const cases = await tx.customerCase.findMany({
      where: {
        OR: [{ email: { equals: email, mode: "insensitive" } }, ...(accountId ? [{ accountId }] : [])],
      },
      select: { id: true },
    });
    const ids = cases.map(({ id }) => id);
    const ofThem = { caseId: { in: ids } };
    const files = await tx.caseFile.findMany({ where: { message: ofThem }, select: { file: true } });
    await tx.caseFile.deleteMany({ where: { message: ofThem } });
    await tx.caseSeat.deleteMany({ where: ofThem });
    await tx.caseMessage.updateMany({ where: ofThem, data: { text: "" } });
    await tx.caseMessage.updateMany({
      where: { ...ofThem, kind: "inbound" },
      data: { authorName: "", authorId: null },
    });
    await tx.customerCase.updateMany({
      where: { id: { in: ids } },
      data: { name: "", email: null, phone: null, subject: "", accountId: null, orderNumber: null },
    });
    return ok({ forgotten: ids.length, files: files.map(({ file }) => file) });
  },
});
