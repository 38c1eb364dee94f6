import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Fault } from "./schema.ts";

/** What speaks against a price, in a sentence with its figures. */
export function faultText(fault: Fault, locale: Locale): string {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  switch (fault.code) {
    case "too_large": {
      const { percent, limitPercent: limit, fromMinor } = fault;
      return t("prices.faults.too_large", { percent, limit, from: text(fromMinor) });
    }
    case "small_steps": {
      const { percent, limitPercent: limit, fromMinor, days } = fault;
      return t("prices.faults.small_steps", { percent, limit, days, from: text(fromMinor) });
    }
    case "below_cost":
      return t("prices.faults.below_cost", { net: text(fault.netMinor), cost: text(fault.costMinor) });
    case "below_floor":
      return t("prices.faults.below_floor", { floor: text(fault.floorMinor) });
    case "vat_slip": {
      const { direction, ratePercent: rate, fromMinor } = fault;
      return t("prices.faults.vat_slip", { direction, rate, from: text(fromMinor) });
    }
    case "decimal_slip": {
      const { direction, factor, referenceMinor } = fault;
      return t("prices.faults.decimal_slip", { direction, factor, reference: text(referenceMinor) });
    }
    case "currency_slip":
      return t("prices.faults.currency_slip", { currency: fault.currency, from: text(fault.fromMinor) });
    case "category_outlier":
      return t("prices.faults.category_outlier", { ratio: fault.ratioPercent, usual: text(fault.usualMinor) });
    case "unit_mix_up":
      return t("prices.faults.unit_mix_up", { ratio: fault.ratioPercent, reference: text(fault.referenceMinor) });
    case "derisory":
      return t("prices.faults.derisory", { reference: text(fault.referenceMinor) });
    case "placeholder":
      return t("prices.faults.placeholder");
  }
}
