import { Button, ButtonLink } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { SubscriptionView } from "#lib/subscriptions/schema";
import { SubscriptionFacts } from "./subscription-facts.tsx";
import { SubscriptionFields } from "./subscription-fields.tsx";

type Props = Readonly<{
  subscription: SubscriptionView;
  /** Of its link; empty for whoever is signed in. */
  token: string;
  action: (form: FormData) => Promise<void>;
  locale: Locale;
}>;

/** What ends and when, before it does; the button has the words of the law (C. consom. L215-1-1, D215-1). */
export function EndContract({ subscription, token, action, locale }: Props) {
  const t = translator(locale);
  const { id, email } = subscription;
  return (
    <>
      <SubscriptionFacts subscription={subscription} locale={locale} />
      <p className="mt-6 max-w-[58ch] font-medium">{t("subscriptions.ending.what")}</p>
      <p className="mt-2 max-w-[58ch]">{t("subscriptions.ending.unpaid")}</p>
      <p className="mt-2 max-w-[58ch]">{t("subscriptions.ending.proof", { email })}</p>
      <form action={action} className="mt-6 flex flex-wrap gap-3">
        <SubscriptionFields id={id} token={token} locale={locale} />
        <Button type="submit">{t("subscriptions.ending.confirm")}</Button>
        <ButtonLink
          href={`/${locale}/subscriptions/${id}${token && `?token=${encodeURIComponent(token)}`}`}
          look="secondary"
        >
          {t("subscriptions.ending.keep")}
        </ButtonLink>
      </form>
    </>
  );
}
