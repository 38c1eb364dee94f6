import { Button } from "#components/ui/button";
import { Input } from "#components/ui/input";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** Without script the header's field cannot know what was searched: this one does (ux S41). */
export function WordsAgain({ query, locale }: { query: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <noscript>
      <form action={`/${locale}/search`} className="mt-4 flex max-w-xl gap-2">
        <Input name="q" type="search" defaultValue={query} aria-label={t("list.search.label")} />
        <Button size="lg">{t("list.search.label")}</Button>
      </form>
    </noscript>
  );
}
