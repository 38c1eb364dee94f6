import { MoveButton, PlacedProduct } from "#components/admin/placed-product";
import { SavedNote } from "#components/admin/saved-note";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { RankingDraft } from "#lib/ranking/queries-admin";
import { most } from "#lib/ranking/schema";
import type { PlacedProduct as Placed } from "#lib/search/queries-ranking";
import { note, place as placeAction } from "../actions.ts";
import { pointsText, rankingWords } from "../words.ts";
import { Seen } from "./rules.tsx";
import { type Known, termText } from "./term-text.ts";

/** A product in its place, why it stands there, and the buttons that pin it. */
export function PlacedRow({
  ranking,
  product,
  place,
  moves,
  ...known
}: Known & { ranking: RankingDraft; product: Placed; place: number; moves: boolean; locale: Locale }) {
  const { locale } = known;
  const t = translator(locale);
  const { id, name, price, pin, fits, terms } = product;
  const lastPin = ranking.draft.pins.length;
  const total = terms.reduce((sum, { points }) => sum + points, 0);
  const move = (label: "first" | "next" | "up" | "down" | "off", to: number | null) => (
    <MoveButton
      action={placeAction}
      label={t(`ranking.pin.${label}`)}
      name={name}
      fields={{ id: ranking.id, revision: ranking.revision, productId: id, place: to }}
    />
  );
  return (
    <PlacedProduct
      product={product}
      place={place}
      beside={
        <>
          <span className="figures text-muted">{moneyText(money(price.minor), locale)}</span>{" "}
          {pin && <Badge tone="blue">{t("ranking.pinned", { place: pin.place })}</Badge>}
        </>
      }
      buttons={
        moves ? (
          <>
            {pin === null && place > 1 && move("first", 1)}
            {pin === null && lastPin > 0 && lastPin < most.pins && move("next", lastPin + 1)}
            {pin === null && place === 1 && lastPin === 0 && move("next", 1)}
            {pin && pin.place > 1 && move("up", pin.place - 1)}
            {pin && pin.place < lastPin && move("down", pin.place + 1)}
            {pin && move("off", null)}
          </>
        ) : null
      }
    >
      <details className="group mt-0.5">
        <summary className="inline-flex min-h-6 cursor-pointer items-center text-muted underline-offset-2 hover:underline max-lg:min-h-11">
          {t("ranking.why")}{" "}
          {pin ? t("ranking.terms.pinned") : t("ranking.total", { points: pointsText(total, locale) })}
        </summary>
        <ul className="mt-1 pb-1">
          {pin?.note && <li>{t("ranking.terms.note", { note: pin.note })}</li>}
          {fits && !pin && <li>{t(`ranking.fits.${fits}`)}</li>}
          {terms.map((term) => {
            const text = termText(term, product.ranked, known);
            return text && <li key={term.rule.id}>{text}</li>;
          })}
        </ul>
        {pin && moves && <PinNote ranking={ranking} productId={id} text={pin.note} locale={locale} />}
      </details>
    </PlacedProduct>
  );
}

function PinNote({
  ranking,
  productId,
  text,
  locale,
}: {
  ranking: RankingDraft;
  productId: string;
  text: string;
  locale: Locale;
}) {
  const t = translator(locale);
  const { refusals, problems } = rankingWords(locale);
  return (
    <ActionForm
      action={note}
      refusals={refusals}
      problems={problems}
      className="mt-1 flex max-w-xl flex-wrap items-end gap-2"
    >
      <Seen ranking={ranking} />
      <input type="hidden" name="productId" value={productId} />
      <ActionField
        id={`note-${productId}`}
        name="note"
        label={t("ranking.note")}
        value={text}
        maxLength={most.note}
        autoComplete="off"
        optional={t("ranking.optional")}
        className="min-w-52 flex-1"
      />
      <Button look="secondary" size="lg">
        {t("ranking.noteSave")}
      </Button>
      <SavedNote words={t("admin.saved")} />
    </ActionForm>
  );
}
