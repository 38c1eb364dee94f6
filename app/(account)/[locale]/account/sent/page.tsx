import { NarrowPage } from "#components/account/narrow-page";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.sent.title"));

/** After a sign-up or a forgotten password: the same words for every address (AUT-01). */
export default async function Page(props: PageProps<"/[locale]/account/sent">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const reset = (await props.searchParams).for === "reset";
  return (
    <NarrowPage
      title={t("account.sent.title")}
      text={reset ? t("account.sent.reset") : t("account.sent.signUp")}
      after={
        <>
          <p>{t("account.sent.nothing")}</p>
          <TextLink href={`/${locale}/account/${reset ? "forgotten" : "sign-up"}`}>{t("account.sent.again")}</TextLink>
        </>
      }
    />
  );
}
