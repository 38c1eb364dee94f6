import type { Metadata } from "next";
import { refusalWords } from "#app/refusal-words";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { isFirstOwnerKey } from "#lib/identity/first-owner-key";
import { hasOwner } from "#lib/identity/queries-staff";
import { translator } from "#lib/language/translator";
import { secret } from "#lib/platform/tokens";
import { adminLocale } from "../locale";
import { openShop } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("colleagues.owner.title"), robots: { index: false } };
}

const codes = ["link_not_valid", "shop_has_owner", "email_taken", "too_many_attempts", "too_busy", "invalid"] as const;
const problems = ["missing", "invalid", "too_short", "too_common", "same_as_email", "email_taken"] as const;

/** Where the first person of an empty shop comes in, by the link that the console wrote. */
export default async function FirstOwner({ searchParams }: PageProps<"/admin/first-owner">) {
  const locale = await adminLocale();
  const t = translator(locale);
  const { key } = await searchParams;
  const isOpen = typeof key === "string" && isFirstOwnerKey(key, secret()) && !(await hasOwner());
  const weakPassword = Object.fromEntries(
    (["too_short", "too_common", "same_as_email"] as const).map((code) => [code, t(`account.refusals.${code}`)]),
  );
  return (
    <main id="content" className="grid min-h-dvh place-items-center bg-wash p-4">
      <div className="w-full max-w-sm rounded-card border border-hairline bg-paper p-8">
        {isOpen ? (
          <>
            <h1 className="text-2xl">{t("colleagues.owner.title")}</h1>
            <p className="mt-2 text-muted">{t("colleagues.owner.text")}</p>
            <ActionForm
              action={openShop}
              refusals={{ ...refusalWords(codes, locale), ...weakPassword }}
              problems={Object.fromEntries(problems.map((code) => [code, t(`colleagues.problems.${code}`)]))}
              className="mt-6 grid gap-4"
            >
              <input type="hidden" name="key" value={key} />
              <input type="hidden" name="locale" value={locale} />
              <ActionField name="name" label={t("colleagues.name")} autoComplete="name" />
              <ActionField
                name="email"
                label={t("colleagues.email")}
                type="email"
                inputMode="email"
                autoComplete="username"
              />
              <ActionField
                name="password"
                label={t("colleagues.owner.password")}
                hint={t("colleagues.owner.passwordHint")}
                type="password"
                autoComplete="new-password"
              />
              <Button type="submit" size="lg" wide>
                {t("colleagues.owner.submit")}
              </Button>
            </ActionForm>
          </>
        ) : (
          <>
            <h1 className="text-2xl">{t("colleagues.owner.closed")}</h1>
            <div className="my-4">
              <Notice title={t("colleagues.owner.closedText")} />
            </div>
            <TextLink href="/admin/sign-in">{t("colleagues.owner.enter")}</TextLink>
          </>
        )}
      </div>
    </main>
  );
}
