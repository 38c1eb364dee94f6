import type { PriceAnswer } from "#components/admin/prices/sheet-line";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { ok } from "#lib/kernel/result";
import { translator } from "#lib/language/translator";
import type { Circumstance } from "#lib/platform/command";
import { requestPriceChanges } from "#lib/pricing/commands";
import { faultText } from "#lib/pricing/fault-text";
import type { AskedChange, AskedChanges } from "#lib/pricing/schema";
import { adminLocale } from "../../locale";

/** Asks for prices and tells what the guard answered, row by row, in the reader's words. */
export async function askForPrices(actor: Actor, raw: unknown, at?: Circumstance) {
  const asked = await requestPriceChanges(actor, raw, at);
  return asked.ok ? ok(answerTo(asked.value, await adminLocale())) : asked;
}

function answerTo(asked: AskedChanges, locale: Locale): PriceAnswer {
  const t = translator(locale);
  const { stopped, heldAsBatch, batchId, applied, held, scheduled } = asked;
  const batchHref = batchId && `/admin/prices/batches/${batchId}`;
  if (stopped) {
    const { changing, prices } = stopped;
    return {
      says: t("adminPrices.sheet.stopped", { changing, prices }),
      tone: "error",
      batchHref,
      rows: {},
      stopped: true,
    };
  }
  const counted = t("adminPrices.sheet.answer", { applied, held, scheduled }).trim();
  return {
    says: heldAsBatch ? t("adminPrices.sheet.batchHeld") : counted || t("adminPrices.sheet.nothing"),
    tone: held > 0 || heldAsBatch ? "warning" : "success",
    batchHref,
    rows: Object.fromEntries(asked.changes.map((change) => [change.sku, outcomeOf(change, locale)])),
    stopped: false,
  };
}

const tones = { applied: "fir", held: "amber" } as const;

const outcomeOf = ({ outcome, faults }: AskedChange, locale: Locale) => ({
  tone: outcome === "applied" || outcome === "held" ? tones[outcome] : ("muted" as const),
  text: translator(locale)(`adminPrices.outcomes.${outcome}`),
  why: faults.map((fault) => faultText(fault, locale)),
});
