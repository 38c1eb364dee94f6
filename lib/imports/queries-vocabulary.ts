import { database } from "#lib/platform/database";
import type { Vocabulary } from "./peers.ts";
import { slug } from "./wording.ts";

/** What the shop calls its characteristics and their values, by their codes and their labels in either language. */
export async function vocabulary(): Promise<Vocabulary> {
  const [attributes, values] = await Promise.all([
    database.attribute.findMany({ select: { code: true, labelFr: true, labelEn: true }, orderBy: { code: "desc" } }),
    database.attributeValue.findMany({
      where: { attribute: { facet: true } },
      select: { attributeCode: true, code: true, labelFr: true, labelEn: true },
      orderBy: [{ attributeCode: "asc" }, { code: "desc" }],
    }),
  ]);
  type Labelled = Readonly<{ code: string; labelFr: string; labelEn: string | null }>;
  const names = ({ code, labelFr, labelEn }: Labelled) => [labelEn ?? "", labelFr, code].map(slug).filter(Boolean);
  return {
    codes: Object.fromEntries(attributes.flatMap((one) => names(one).map((name) => [name, one.code]))),
    values: Object.fromEntries(
      values.flatMap((one) => names(one).map((name) => [`${one.attributeCode}:${name}`, one.code])),
    ),
  };
}
