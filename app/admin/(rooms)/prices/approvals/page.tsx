import type { Metadata } from "next";
import { may } from "#app/actor";
import type { FormWords } from "#components/admin/form-dialog";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { changesOfBatch, waitingBatches, waitingChanges } from "#lib/pricing/queries-changes";
import type { PriceChangeView } from "#lib/pricing/schema";
import { waitingPromotions } from "#lib/promotions/queries-admin";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { SigningDialog } from "../../signing-dialog";
import { priceFormWords } from "../price-words";
import { approveChosen } from "./actions";
import { deciderOf } from "./decider";
import { WaitingBatch } from "./waiting-batch";
import { WaitingChange } from "./waiting-change";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPrices.decisions.title") };
}

const sampled = 5;

/** Everything that waits for a second person, oldest first: batches, prices, promotions. */
export default async function ApprovalsPage() {
  const staff = await staffWho("products.read", "/admin/prices/approvals");
  const locale = await adminLocale();
  const t = translator(locale);
  const now = clock.now();
  const [batches, changes, promotions] = await Promise.all([
    waitingBatches(),
    waitingChanges(),
    may(staff, "promotions.read") ? waitingPromotions(now) : [],
  ]);
  const samples = await Promise.all(batches.map(({ id }) => changesOfBatch(id, "held", sampled)));
  const decider = deciderOf(staff, locale);
  const words = priceFormWords(locale);
  const waiting = batches.length + changes.length + promotions.length;
  const together = [...Map.groupBy(changes, ({ batchId }) => batchId)].filter(
    ([batchId, some]) =>
      batchId !== null && some.length > 1 && some.every((one) => decider.whyNot(one.authorId) === null),
  );
  return (
    <div className="pb-10">
      <RoomHead title={t("adminPrices.decisions.title")} count={t("adminPrices.decisions.count", { count: waiting })} />
      {changes.some(({ alone }) => alone) && (
        <div className="px-5 pb-3">
          <Notice tone="warning" title={t("adminPrices.decisions.alone")} />
        </div>
      )}
      {waiting === 0 && <p className="max-w-prose px-5 py-6 text-muted">{t("adminPrices.decisions.empty")}</p>}
      {batches.map((batch, index) => (
        <WaitingBatch
          key={batch.id}
          batch={batch}
          sample={samples[index] ?? []}
          decider={decider}
          now={now}
          locale={locale}
          words={words}
        />
      ))}
      {together.map(([batchId, some]) => (
        <Together key={batchId} changes={some} locale={locale} words={words} />
      ))}
      {changes.map((change) => (
        <WaitingChange key={change.id} change={change} decider={decider} now={now} locale={locale} words={words} />
      ))}
      {promotions.length > 0 && (
        <section aria-labelledby="promotions" className="border-t border-hairline pt-4">
          <h2 id="promotions" className="px-5 pb-2 text-base">
            {t("adminPrices.decisions.promotions")}
          </h2>
          <ul>
            {promotions.map(({ id, nameFr, nameEn, authorName, updatedAt }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-t border-hairline px-5 py-2">
                <TextLink href={`/admin/promotions/${id}`} className="inline-block max-lg:py-2">
                  {inLocale({ fr: nameFr, en: nameEn }, locale)}
                </TextLink>
                <span className="text-[13px] text-muted">
                  {t("adminPrices.decisions.promotionAsked", {
                    name: authorName,
                    age: spanText(now.getTime() - updatedAt.getTime(), locale),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The doubtful prices of one batch, approved at once by somebody who has read each below. */
function Together({
  changes,
  locale,
  words,
}: {
  changes: readonly PriceChangeView[];
  locale: Locale;
  words: FormWords;
}) {
  return (
    <div className="border-t border-hairline px-5 py-3">
      <SigningDialog
        button={translator(locale)("adminPrices.decisions.approveMany", { count: changes.length })}
        action={approveChosen}
        words={words}
        locale={locale}
      >
        {changes.map(({ id, hash }) => (
          <input key={id} type="hidden" name="pairs[]" value={`${id}:${hash}`} />
        ))}
      </SigningDialog>
    </div>
  );
}
