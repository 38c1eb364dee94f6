import { Cell, Row, Table } from "#components/admin/table";
import { type ImportView, refusedPictures } from "#lib/imports/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const states = ["kept", "wanted", "refused"] as const;
const shown = 20;

/** What came of the pictures that the file names, and why the refused ones were. */
export async function Pictures({ run, locale }: { run: ImportView; locale: Locale }) {
  const { pictures } = run;
  if (states.every((state) => pictures[state] === 0)) return null;
  const t = translator(locale);
  const refused = pictures.refused > 0 ? await refusedPictures(run.id, shown) : [];
  return (
    <section className="pt-5">
      <ul className="figures flex flex-wrap gap-x-6 gap-y-1 px-5">
        {states.map(
          (state) =>
            pictures[state] > 0 && <li key={state}>{t(`imports.pictures.${state}`, { count: pictures[state] })}</li>,
        )}
      </ul>
      {refused.length > 0 && (
        <div className="pt-3">
          <Table
            caption={t("imports.pictures.title")}
            columns={[{ name: t("imports.pictures.address") }, { name: t("imports.refusals.why") }]}
          >
            {refused.map(({ productId, address, reason }) => (
              <Row key={`${productId} ${address}`}>
                <Cell>
                  <a href={`/admin/products/${productId}?pane=media`} className="break-all whitespace-normal text-blue">
                    {address}
                  </a>
                </Cell>
                <Cell>
                  <span className="whitespace-normal">{t(`imports.pictures.reasons.${reason as "not_found"}`)}</span>
                </Cell>
              </Row>
            ))}
          </Table>
          {pictures.refused > refused.length && (
            <p className="px-5 pt-2 text-[13px] text-muted">
              {t("imports.pictures.others", { count: pictures.refused - refused.length })}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
