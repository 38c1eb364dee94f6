import { PressForm } from "#components/account/link-forms";
import { NarrowPage } from "#components/account/narrow-page";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { confirmEmailAction, undoEmailAction } from "../actions.ts";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.profile.emailTitle"));

/** Where the mails of a change of address lead: to prove the new one, or to put the old one back. */
export default async function Page(props: PageProps<"/[locale]/account/email">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { confirm, undo, done } = await props.searchParams;
  const what = undo || done === "undo" ? "undo" : "confirm";
  const token = undo ?? confirm;
  return (
    <NarrowPage
      title={t(`account.emailChange.${what}.title`)}
      text={done ? "" : t(`account.emailChange.${what}.text`)}
      after={<TextLink href={`/${locale}/account`}>{t("account.title")}</TextLink>}
    >
      {done ? (
        <Notice tone="success" title={t(`account.emailChange.${what}.done`)} />
      ) : typeof token === "string" ? (
        <PressForm
          locale={locale}
          action={what === "undo" ? undoEmailAction : confirmEmailAction}
          token={token}
          submit={t(`account.emailChange.${what}.submit`)}
        />
      ) : (
        <Notice tone="error" title={t("account.reset.missing")} />
      )}
    </NarrowPage>
  );
}
