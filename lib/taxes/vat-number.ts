import * as published from "jsvat-next";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { isMember } from "./rates.ts";

/** Node reads the package's CommonJS and finds it whole under `default`; a bundler reads its ES modules. */
const jsvat: typeof published = "default" in published ? (published.default as typeof published) : published;

/** The 27, and those next to them that a shop in France meets: Northern Ireland (XI), Great Britain, Switzerland. */
const beyond: ReadonlySet<string> = new Set(["XI", "GB", "CH"]);
/** A number names Greece by its own language. */
const countryOf = (prefix: string): string => (prefix === "EL" ? "GR" : prefix);

/** Canonical: country and number, without spaces or marks. `country` is the ISO code, or XI. */
export type VatNumber = Readonly<{ number: string; country: string }>;

/**
 * Reads a VAT number as people type it, and checks its format and its country's own checksum. That it is well made does
 * not say that it is in force: VIES does. Refuses `vat_number_wrong`.
 */
export function checkVatNumber(text: string): Result<VatNumber, Readonly<{ code: "vat_number_wrong" }>> {
  const number = text.toUpperCase().replace(/[\s.\-–/]/g, "");
  const country = countryOf(number.slice(0, 2));
  const isKnown = isMember(country) || beyond.has(country);
  return isKnown && number.length <= 20 && jsvat.checkVAT(number, jsvat.countries).isValid
    ? ok({ number, country })
    : refuse({ code: "vat_number_wrong" });
}

/**
 * Whether a company with this number declares the VAT of goods sent from France to `destination` itself: both lie in the
 * Union and neither is France (rule 5.2; directive 2006/112, article 138). For goods, XI is the Union.
 */
export const declaresItself = ({ country }: Pick<VatNumber, "country">, destination: string): boolean =>
  isElsewhereInUnion(country) && isElsewhereInUnion(destination);

const isElsewhereInUnion = (country: string): boolean => country !== "FR" && (isMember(country) || country === "XI");
