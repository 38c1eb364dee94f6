import type { ProductDocumentView } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { sizeText } from "#lib/kernel/size-text";
import { translator } from "#lib/language/translator";

/** The documents of a product, each with what it is, its language where it is another, and its size. */
export function ProductDocuments({ documents, locale }: { documents: readonly ProductDocumentView[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className="max-w-[68ch]">
      {documents.map(({ file, size, kind, title, language }) => (
        <li key={file} className="border-b border-hairline py-2 last:border-0">
          <a
            href={`/documents/${file}`}
            hrefLang={language}
            type="application/pdf"
            className="inline-flex min-h-11 items-center font-medium text-blue underline-offset-4 hover:underline"
          >
            {title}
          </a>
          <p className="text-sm text-muted">
            {[
              t(`productLinks.documents.kinds.${kind}`),
              ...(language === locale ? [] : [t(`productLinks.documents.languages.${language}`)]),
              `PDF, ${sizeText(size, locale)}`,
            ].join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
