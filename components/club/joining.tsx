import type { ComponentProps } from "react";
import { Submit } from "#components/account/submit";
import { ActionForm } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { LoyaltyProgram } from "#lib/loyalty/rules";
import { earnText } from "./standing.tsx";
import { clubWords } from "./words.ts";

/** What the club gives, and the one yes that opens it. */
export function Joining({
  program: { tiers, birthdayMinor, expiryMonths },
  action,
  locale,
}: {
  program: LoyaltyProgram;
  action: ComponentProps<typeof ActionForm>["action"];
  locale: Locale;
}) {
  const t = translator(locale);
  const gifts = [
    t("club.join.gains", { percent: earnText(tiers[0]?.earnBasisPoints ?? 0, locale) }),
    birthdayMinor > 0 && t("club.join.birthday", { amount: moneyText(money(birthdayMinor), locale) }),
    t("club.join.lasts", { months: expiryMonths }),
  ].filter((gift) => gift !== false);
  return (
    <>
      <ul className="mb-8 grid max-w-xl list-disc gap-2 pl-5 text-lg">
        {gifts.map((gift) => (
          <li key={gift}>{gift}</li>
        ))}
      </ul>
      <ActionForm action={action} {...clubWords(locale)} className="grid max-w-xl gap-5">
        <Checkbox name="agreed" value="1" required>
          {t("club.join.consent")}
        </Checkbox>
        <input type="hidden" name="locale" value={locale} />
        <Submit label={t("club.join.submit")} />
      </ActionForm>
    </>
  );
}
