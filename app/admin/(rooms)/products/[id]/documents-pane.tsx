import { refusalWords } from "#app/refusal-words";
import { DocumentRows } from "#components/admin/catalogue/document-rows";
import { FileDrop } from "#components/admin/catalogue/file-drop";
import { SeenRows } from "#components/admin/catalogue/seen-rows";
import { SavedNote } from "#components/admin/saved-note";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { documentKinds, documentLanguages } from "#lib/catalogue/documents";
import { documentsOf, type ProductForEdit } from "#lib/catalogue/queries-admin";
import type { Locale } from "#lib/kernel/locale";
import { sizeText } from "#lib/kernel/size-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator, written } from "#lib/language/translator";
import { catalogueWords } from "../catalogue-words.ts";
import { documents as save } from "./actions.ts";

const refusals = ["document_too_large", "not_a_pdf", "pdf_with_script", "too_many_documents"] as const;

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
  const t = translator(locale);
  const { documents: words, ...shared } = written(locale).productLinks;
  const all = await documentsOf(product.id);
  const { refusals: told, problems } = catalogueWords(locale);
  const rows = all.map(({ id, kind, titleFr, titleEn, language, file, size }) => ({
    id,
    kind,
    titleFr,
    titleEn: titleEn ?? "",
    language,
    href: `/documents/${file}`,
    size: sizeText(size, locale),
  }));
  return (
    <section className="grid max-w-5xl grid-cols-1 gap-5 p-5" aria-label={t("productRoom.panes.documents")}>
      <p className="max-w-prose text-[13px] text-muted">{words.about}</p>
      {writes && (
        <FileDrop
          to={`/admin/documents/upload?to=${product.id}`}
          name="documents"
          accept="application/pdf"
          words={{
            ...words.drop,
            refusals: refusalWords(refusals, locale),
            tooLarge: refusalText("document_too_large", locale).detail,
          }}
        />
      )}
      {rows.length === 0 ? (
        <p className="text-sm text-muted">{words.none}</p>
      ) : (
        <ActionForm action={save} refusals={told} problems={problems}>
          <fieldset disabled={!writes} className="grid grid-cols-1 gap-4" key={rows.map(({ id }) => id).join()}>
            <input type="hidden" name="productId" value={product.id} />
            <SeenRows ids={rows.map(({ id }) => id)} />
            <DocumentRows
              name="documents"
              rows={rows}
              kinds={documentKinds.map((value) => ({ value, label: words.kinds[value] }))}
              languages={documentLanguages.map((value) => ({ value, label: words.languages[value] }))}
              words={{ ...shared, ...words }}
            />
            {writes && (
              <div className="flex items-center gap-3">
                <Button type="submit">{t("common.save")}</Button>
                <SavedNote words={t("admin.saved")} />
              </div>
            )}
          </fieldset>
        </ActionForm>
      )}
    </section>
  );
}
