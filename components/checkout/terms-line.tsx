import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What ordering accepts, beside the button: terms of sale, withdrawal, guarantee (law L4, L9, L13). */
export function TermsLine({ locale }: { locale: Locale }) {
  const to = (path: string) => (words: React.ReactNode) => <TextLink href={`/${locale}${path}`}>{words}</TextLink>;
  return (
    <p className="mt-4 text-sm text-muted">
      {translator(locale).rich("checkout.terms", {
        terms: to("/legal/cgv"),
        withdraw: to("/retractation"),
        guarantee: to("/legal/garanties"),
      })}
    </p>
  );
}
