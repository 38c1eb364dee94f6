import type { Fields } from "#app/form-fields";
import { minorOf } from "#lib/kernel/minor-of";

export const mostTiers = 5;
export const mostFactors = 20;

const rows = (fields: Fields, list: string, most: number, names: readonly string[]) =>
  Array.from({ length: most }, (_, i) => names.map((name) => fields[`rules.${list}.${i}.${name}`])).filter((row) =>
    row.some((typed) => typed !== undefined),
  );

/** The rules as their form says them: percents and multipliers as people write them; rows left empty are none. */
export const readRules = (fields: Fields) => ({
  tiers: rows(fields, "tiers", mostTiers, [
    "code",
    "nameFr",
    "nameEn",
    "fromPoints",
    "earnBasisPoints",
    "returnDays",
  ]).map(([code, nameFr, nameEn, fromPoints, earns, returnDays]) => ({
    ...{ code, nameFr, nameEn, fromPoints: Number(fromPoints), earnBasisPoints: minorOf(earns) },
    ...(returnDays !== undefined && { returnDays: Number(returnDays) }),
  })),
  factors: rows(fields, "factors", mostFactors, ["category", "basisPoints"]).map(([category, times]) => ({
    ...{ category, basisPoints: minorOf(times) * 100 },
  })),
  expiryMonths: Number(fields["rules.expiryMonths"]),
  birthdayMinor: minorOf(fields["rules.birthdayMinor"]),
});
