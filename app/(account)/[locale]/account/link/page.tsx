import { AskLinkForm, PressForm } from "#components/account/link-forms";
import { NarrowPage } from "#components/account/narrow-page";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { enterByLinkAction, requestLinkAction } from "../actions.ts";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.link.title"));

/** Asks for a link that signs in; opened from the mail, uses it. Opening it signs nobody in: mail programs follow links. */
export default async function Page(props: PageProps<"/[locale]/account/link">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { token } = await props.searchParams;
  const signIn = <TextLink href={`/${locale}/account/sign-in`}>{t("account.signIn.title")}</TextLink>;
  if (typeof token !== "string")
    return (
      <NarrowPage title={t("account.link.title")} text={t("account.link.text")} after={signIn}>
        <AskLinkForm locale={locale} action={requestLinkAction} />
      </NarrowPage>
    );
  return (
    <NarrowPage
      title={t("account.link.enterTitle")}
      text={t("account.link.enterText")}
      after={<TextLink href={`/${locale}/account/link`}>{t("account.sent.again")}</TextLink>}
    >
      <PressForm locale={locale} action={enterByLinkAction} token={token} submit={t("account.link.enter")} />
    </NarrowPage>
  );
}
