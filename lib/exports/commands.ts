import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { type ExportKind, exportFormats, exportKinds } from "./schema.ts";

/**
 * Lets somebody take data out, and writes down who took what and why. Refuses `not_permitted` without the permission of
 * that kind, and `reason_required` for personal data without a reason (GDPR, article 5.2: one must be able to tell).
 */
export const takeExport = command({
  name: "export.take",
  input: z.strictObject({
    kind: z.enum(Object.keys(exportKinds) as [ExportKind, ...ExportKind[]]),
    format: z.enum(exportFormats),
    reason: z.string().trim().max(200).default(""),
  }),
  allow: "products.read",
  async run({ kind, format, reason }, { actor, audit }) {
    const { needs, personal } = exportKinds[kind];
    if (!allowed(actor, needs)) return refuse({ code: "not_permitted" });
    if (personal && reason.length < 3) return refuse({ code: "reason_required", field: "reason" });
    audit({ subject: `export:${kind}`, changes: { format: [null, format] }, ...(reason && { reason }) });
    return ok({ kind, format });
  },
});
