import { DocumentRows } from "#components/admin/catalogue/document-rows";
import { documentKinds, documentLanguages } from "#lib/catalogue/documents";
import { documentsOf, type ProductForEdit } from "#lib/catalogue/queries-admin";
import type { Locale } from "#lib/kernel/locale";
import { sizeText } from "#lib/kernel/size-text";
import { translator, written } from "#lib/language/translator";
import { documents as save } from "./actions.ts";
import { FilesPane } from "./files-pane.tsx";

const codes = ["document_too_large", "not_a_pdf", "pdf_with_script", "too_many_documents"] as const;

/** The documents of a product: drop many, put them in order, say what each is. */
export async function DocumentsPane({
  product,
  writes,
  locale,
}: {
  product: ProductForEdit;
  writes: boolean;
  locale: Locale;
}) {
  const { documents: words, ...shared } = written(locale).productLinks;
  const rows = (await documentsOf(product.id)).map(({ id, kind, titleFr, titleEn, language, file, size }) => ({
    id,
    kind,
    titleFr,
    titleEn: titleEn ?? "",
    language,
    href: `/documents/${file}`,
    size: sizeText(size, locale),
  }));
  return (
    <FilesPane
      productId={product.id}
      title={translator(locale)("productRoom.panes.documents")}
      drop={{
        to: `/admin/documents/upload?to=${product.id}`,
        name: "documents",
        accept: "application/pdf",
        codes,
        tooLarge: "document_too_large",
        words: words.drop,
      }}
      about={words.about}
      none={words.none}
      seen={rows.map(({ id }) => id)}
      action={save}
      writes={writes}
      locale={locale}
    >
      <DocumentRows
        name="documents"
        rows={rows}
        kinds={documentKinds.map((value) => ({ value, label: words.kinds[value] }))}
        languages={documentLanguages.map((value) => ({ value, label: words.languages[value] }))}
        words={{ ...shared, ...words }}
      />
    </FilesPane>
  );
}
