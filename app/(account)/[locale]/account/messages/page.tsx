import { currentCustomer } from "#app/actor";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { OwnCases } from "#components/account/own-cases";
import { OwnQuestions } from "#components/account/own-questions";
import { OwnReviews } from "#components/account/own-reviews";
import { ButtonLink } from "#components/ui/button";
import { casesOf } from "#lib/cases/queries";
import { translator } from "#lib/language/translator";
import { questionsOf } from "#lib/questions/queries-own";
import { reviewsBy } from "#lib/reviews/queries-own";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.messages.title"));

/** All that a customer wrote here, and what they were answered. */
export default async function Page(props: PageProps<"/[locale]/account/messages">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const customer = await currentCustomer(locale, `/${locale}/account/messages`);
  const [cases, questions, reviews] = await Promise.all([
    casesOf(customer.id),
    questionsOf(customer.id, locale),
    reviewsBy(customer.id),
  ]);
  return (
    <AccountPage
      locale={locale}
      room="messages"
      title={t("account.messages.title")}
      intro={t("account.messages.text")}
      signOut={signOutAction}
    >
      <div className="grid max-w-2xl gap-12">
        <section aria-labelledby="cases">
          <h2 id="cases" className="mb-4 text-xl">
            {t("account.messages.cases")}
          </h2>
          <OwnCases cases={cases} locale={locale} />
          <ButtonLink href={`/${locale}/contact`} look="secondary" icon="mail" className="mt-4">
            {t("account.messages.write")}
          </ButtonLink>
        </section>
        <section aria-labelledby="questions">
          <h2 id="questions" className="mb-4 text-xl">
            {t("account.messages.questions")}
          </h2>
          <OwnQuestions questions={questions} locale={locale} />
        </section>
        <section aria-labelledby="reviews">
          <h2 id="reviews" className="mb-4 text-xl">
            {t("account.messages.reviews")}
          </h2>
          <OwnReviews reviews={reviews} locale={locale} />
        </section>
      </div>
    </AccountPage>
  );
}
