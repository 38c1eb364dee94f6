import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { WishlistView } from "#lib/wishlists/schema";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

type Press = (form: FormData) => Promise<void>;
type Actions = Readonly<{
  rename: (before: FormState, form: FormData) => Promise<FormState>;
  share: Press;
  drop: Press;
}>;

/** The name of a list, its link, and what can be done with it as a whole. */
export function ListHead({
  list,
  href,
  actions,
  locale,
}: Readonly<{
  list: WishlistView;
  /** What opens it for others; null while it is one's own. */
  href: string | null;
  actions: Actions;
  locale: Locale;
}>) {
  const t = translator(locale);
  const which = (
    <>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="listId" value={list.id} />
    </>
  );
  return (
    <div className="mb-8 border-b border-hairline pb-6">
      <h2 className="text-2xl">{list.name ?? t("wishlists.first")}</h2>
      {href && (
        <label className="mt-3 block max-w-2xl text-sm">
          {t("wishlists.shared.link")}
          <input readOnly value={href} className="mt-1 h-11 w-full rounded-control border border-edge bg-wash px-3" />
        </label>
      )}
      <div className="mt-3 flex flex-wrap items-start gap-2">
        <form action={actions.share}>
          {which}
          <input type="hidden" name="shared" value={href ? "" : "1"} />
          <Button look="secondary">{t(href ? "wishlists.unshare" : "wishlists.share")}</Button>
        </form>
        <form action={actions.drop}>
          {which}
          <Button look="secondary">{t("wishlists.drop")}</Button>
        </form>
        <details className="open:w-full open:max-w-md">
          <summary className="flex min-h-11 w-fit list-none items-center px-2 text-blue underline underline-offset-[3px]">
            {t("wishlists.rename")}
          </summary>
          <ActionForm action={actions.rename} {...formWords(locale)} className="mt-2 grid gap-3">
            {which}
            <ActionField
              name="name"
              id="list-name"
              label={t("wishlists.name")}
              value={list.name ?? ""}
              maxLength={60}
              required
            />
            <Submit label={t("common.save")} />
          </ActionForm>
        </details>
      </div>
    </div>
  );
}
