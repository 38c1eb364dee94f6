import { ActionField, ActionForm } from "#components/ui/action-form";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { WishlistView } from "#lib/wishlists/schema";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

/** One's lists side by side, and the way to make another. */
export function ListTabs({
  lists,
  shown,
  make,
  locale,
}: Readonly<{
  lists: readonly WishlistView[];
  shown: string | null;
  make: (before: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
}>) {
  const t = translator(locale);
  return (
    <div className="mb-8 flex flex-wrap items-start gap-2">
      {lists.map(({ id, name, items }) => (
        <a
          key={id}
          href={`/${locale}/lists?list=${id}`}
          aria-current={id === shown ? "page" : undefined}
          className="flex min-h-11 items-center gap-2 rounded-control border border-edge px-4 hover:border-ink aria-[current=page]:border-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper"
        >
          {name ?? t("wishlists.first")}
          <span className="figures text-sm">{items.length}</span>
        </a>
      ))}
      <details className="open:w-full open:max-w-md">
        <summary className="flex min-h-11 w-fit list-none items-center px-2 text-blue underline underline-offset-[3px]">
          {t("wishlists.make")}
        </summary>
        <ActionForm action={make} {...formWords(locale)} className="mt-2 grid gap-3">
          <input type="hidden" name="locale" value={locale} />
          <ActionField name="name" id="new-list" label={t("wishlists.name")} maxLength={60} required />
          <Submit label={t("wishlists.makeSubmit")} />
        </ActionForm>
      </details>
    </div>
  );
}
