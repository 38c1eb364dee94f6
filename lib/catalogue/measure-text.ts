import type { Locale } from "#lib/kernel/locale";

/** So much of something that is weighed or cut: 250 and "g" are "250 g", 1250 and "g" "1,25 kg", 150 and "cm" "1,5 m". */
export function measureText(measure: number, unit: string, locale: Locale): string {
  const large = scales[unit];
  const [amount, name] = large && measure >= large.from ? [measure / large.from, large.unit] : [measure, unit];
  const figures = new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", { maximumFractionDigits: 3 });
  return `${figures.format(amount).replaceAll("\u202F", "\u00A0")}\u00A0${name === "l" ? "L" : name}`;
}

const scales: Readonly<Record<string, Readonly<{ from: number; unit: string }>>> = {
  g: { from: 1000, unit: "kg" },
  ml: { from: 1000, unit: "l" },
  cm: { from: 100, unit: "m" },
};
