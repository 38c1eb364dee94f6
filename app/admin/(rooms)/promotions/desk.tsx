import type { ReactNode } from "react";
import { may } from "#app/actor";
import { PromotionForm } from "#components/admin/promotions/promotion-form";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { clock } from "#lib/platform/clock";
import { stackingGroups } from "#lib/promotions/queries-admin";
import { type Typed, textAt } from "#lib/promotions/typed";
import { work } from "./actions";
import { formViewIn } from "./form-view.ts";
import { draftIn, insightOf } from "./insight.ts";
import { namedThings } from "./names.ts";
import { withSample } from "./trial.ts";

/** The form of one promotion with its trial basket beside it. */
export async function PromotionDesk({
  typed: given,
  staff,
  locale,
  outlook,
}: {
  typed: Typed;
  staff: Actor;
  locale: Locale;
  /** What the rehearsal knows of it. */
  outlook?: ReactNode;
}) {
  const [things, groups] = await Promise.all([namedThings(), stackingGroups()]);
  const draft = draftIn(given);
  const typed = draft ? await withSample(given, draft) : given;
  const insight = await insightOf({
    typed,
    things,
    locale,
    id: textAt(typed, "id"),
    asker: staff,
    now: clock.now(),
  });
  return (
    <PromotionForm
      key={`${textAt(typed, "id")} ${textAt(typed, "version")}`}
      view={formViewIn(locale, things, groups)}
      typed={typed}
      insight={insight}
      action={work}
      readOnly={!may(staff, "promotions.write")}
      outlook={outlook}
    />
  );
}
