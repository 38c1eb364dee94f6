import { refusalWords } from "#app/refusal-words";
import type { FormWords } from "#components/admin/form-dialog";
import type { SheetWords } from "#components/admin/prices/sheet-line";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const codes = [
  "approval_too_late",
  "change_not_waiting",
  "changed_meanwhile",
  "cross_site",
  "forbidden",
  "incident_not_open",
  "internal_error",
  "invalid",
  "list_exists",
  "no_price_file",
  "not_frozen",
  "nothing_to_undo",
  "own_change",
  "price_file_too_large",
  "too_many_attempts",
  "unknown_list",
  "unknown_sku",
  "wrong_password",
] as const;

/** What the forms about prices say when they are refused. */
export function priceFormWords(locale: Locale): FormWords {
  const t = translator(locale);
  return {
    refusals: refusalWords(codes, locale),
    problems: {
      missing: t("adminPrices.problems.missing"),
      too_short: t("adminPrices.problems.too_short"),
      invalid: t("adminPrices.problems.invalid"),
      wrong_password: t("colleagues.problems.wrong_password"),
    },
    close: t("common.close"),
  };
}

/** The words of the sheet; `net` when its list has prices without VAT. */
export function sheetWords(locale: Locale, net: boolean): SheetWords {
  const t = translator(locale);
  const columns = "adminPrices.columns";
  const sheet = "adminPrices.sheet";
  const filledLater = {
    priceOf: t(`${sheet}.priceOf`, { sku: "{sku}" }),
    changedMany: t(`${sheet}.changedMany`, { count: "{count}" }),
    spread: t(`${sheet}.spread`, { least: "{least}", most: "{most}" }),
    alone: t(`${sheet}.alone`, { count: "{count}", limit: "{limit}" }),
    wrong: t(`${sheet}.wrong`, { count: "{count}" }),
    notHere: t(`${sheet}.notHere`, { skus: "{skus}" }),
  };
  return {
    caption: t("adminPrices.title"),
    pick: t(`${columns}.pick`),
    article: t(`${columns}.article`),
    sku: t(`${columns}.sku`),
    cost: t(`${columns}.cost`),
    floor: t(`${columns}.floor`),
    price: t(net ? `${columns}.priceNet` : `${columns}.price`),
    lowest: t(`${columns}.lowest`),
    margin: t(`${columns}.margin`),
    offer: t(`${columns}.offer`),
    changed: t(`${columns}.changed`),
    pickAll: t(`${sheet}.pickAll`),
    help: t(`${sheet}.help`),
    range: t(`${sheet}.range`),
    rangeAll: t(`${sheet}.rangeAll`),
    operation: t(`${sheet}.operation`),
    percent: t(`${sheet}.percent`),
    amount: t(`${sheet}.amount`),
    set: t(`${sheet}.set`),
    value: t(`${sheet}.value`),
    ending: t(`${sheet}.ending`),
    noEnding: t(`${sheet}.noEnding`),
    applyRange: t(`${sheet}.applyRange`),
    changedOne: t(`${sheet}.changedOne`),
    diff: t(`${sheet}.diff`),
    reason: t(`${sheet}.reason`),
    when: t(`${sheet}.when`),
    drop: t(`${sheet}.drop`),
    save: t(`${sheet}.save`),
    seeBatch: t(`${sheet}.seeBatch`),
    ...filledLater,
  };
}
