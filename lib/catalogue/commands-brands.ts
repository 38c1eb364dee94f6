import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { code, label } from "./code.ts";
import { alike } from "./content.ts";
import { brandChanged } from "./facts.ts";
import { makerContact } from "./maker.ts";

/** Adds a brand, or changes the one of that code: its name, and who answers for what it sells (regulation 2023/988). */
export const saveBrand = command({
  name: "catalogue.save_brand",
  input: z.strictObject({ code, name: label, maker: makerContact.nullable().default(null) }),
  allow: "products.write",
  async run({ code, name, maker }, { tx, audit, record }) {
    const before = await tx.brand.findUnique({ where: { code } });
    const said = { name, maker: maker ?? Prisma.DbNull };
    await tx.brand.upsert({ where: { code }, create: { code, ...said }, update: said });
    audit({
      subject: `brand:${code}`,
      changes: {
        ...(before?.name !== name && { name: [before?.name ?? null, name] as const }),
        ...(!alike(before?.maker, maker) && { maker: [before?.maker ?? null, maker] as const }),
      },
    });
    record(brandChanged({ code }));
    return ok({ code });
  },
});
