import { z } from "zod";
import { idOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { checkVatNumber } from "#lib/taxes/vat-number";
import { companies, companiesGroup } from "./schema.ts";

/**
 * A customer says which company they buy for: its VAT number is checked by format and checksum, and the account joins
 * the companies' group, whose lists are priced without VAT. Refuses `vat_number_wrong`.
 */
export const setCompany = command({
  name: "customers.set_company",
  input: z.strictObject({ company: z.string().trim().min(2).max(120), vatNumber: z.string().trim().min(4).max(40) }),
  allow: "customer",
  async run({ company: name, vatNumber: typed }, { tx, now, actor, audit }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    const checked = checkVatNumber(typed);
    if (!checked.ok) return refuse({ ...checked.refusal, field: "vatNumber" });
    const { number: vatNumber, country } = checked.value;
    const before = await tx.company.findUnique({ where: { accountId } });
    const company = { name, country, vatNumber, vatCheckedAt: now };
    await tx.company.upsert({ where: { accountId }, create: { accountId, ...company }, update: company });
    await tx.customerGroup.upsert({
      where: { code: companies },
      create: { code: companies, nameFr: companiesGroup.name.fr, nameEn: companiesGroup.name.en },
      update: {},
    });
    await tx.customerGroupMember.createMany({
      data: [{ accountId, groupCode: companies, since: now }],
      skipDuplicates: true,
    });
    audit({
      subject: `account:${accountId}`,
      changes: { company: [before?.name ?? null, name], vatNumber: [before?.vatNumber ?? null, vatNumber] },
    });
    return ok({ vatNumber });
  },
});

/** The account buys for itself again, at everybody's prices. */
export const leaveCompany = command({
  name: "customers.leave_company",
  input: z.strictObject({}),
  allow: "customer",
  async run(_, { tx, actor, audit }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    const before = await tx.company.findUnique({ where: { accountId } });
    if (!before) return ok(null);
    await tx.company.delete({ where: { accountId } });
    await tx.customerGroupMember.deleteMany({ where: { accountId, groupCode: companies } });
    audit({ subject: `account:${accountId}`, changes: { company: [before.name, null] } });
    return ok(null);
  },
});
