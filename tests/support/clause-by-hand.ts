import { expect, type Locator } from "@playwright/test";
import { written } from "#lib/language/translator";
import type { DrawnField } from "#lib/promotions/drawing";

const words = written("fr").promotionForm;
type Settings = Readonly<Record<string, unknown>>;

const labelOf = ({ label, optional }: DrawnField) => (optional ? `${label.fr} (${words.optional})` : label.fr);
const euros = (hundredths: unknown) => (Number(hundredths) / 100).toFixed(2).replace(".", ",");
const group = (scope: Locator, name: string) => scope.getByRole("group", { name, exact: true }).first();
const unfolds = async (fold: Locator) => {
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").first().click();
};

/** Fills in what one condition or benefit asks, field by field, as its labels say. `row`: which of those of this name. */
export async function answers(scope: Locator, fields: readonly DrawnField[], settings: Settings, row = 0) {
  for (const field of fields) {
    const value = settings[field.key];
    if (value === undefined) continue;
    const control = scope.getByLabel(labelOf(field), { exact: true }).nth(row);
    switch (field.input) {
      case "money":
      case "percent":
        await control.fill(euros(value));
        break;
      case "quantity":
      case "sku":
        await control.fill(String(value));
        break;
      case "choice":
        await control.selectOption(String(value));
        break;
      case "yes":
        await control.setChecked(value === true);
        break;
      case "choices":
        await ticks(group(scope, labelOf(field)), value);
        break;
      case "articles":
        await chooses(group(scope, labelOf(field)), field, value as Settings);
        break;
      case "rows":
        await fillsRows(group(scope, labelOf(field)), field, value as readonly Settings[]);
        break;
      default:
        await unfolds(group(scope, labelOf(field)).locator("details").first());
        await ticks(group(scope, labelOf(field)), value);
    }
  }
}

async function ticks(boxes: Locator, values: unknown) {
  for (const value of values as readonly unknown[]) await boxes.locator(`input[value="${value}"]`).check();
}

/** Lists first, references last: each of these is added by its button, which draws the form anew. */
async function chooses(choice: Locator, { fields }: DrawnField, chosen: Settings) {
  const byReference = ({ input }: DrawnField) => input === "skus";
  const asked = fields.filter(({ key }) => chosen[key] !== undefined);
  await unfolds(choice.locator("details").first());
  await answers(
    choice,
    asked.filter((field) => !byReference(field)),
    chosen,
  );
  for (const field of asked.filter(byReference))
    for (const sku of chosen[field.key] as readonly string[]) {
      await unfolds(choice.locator("details").first());
      const articles = group(choice, labelOf(field));
      await articles.getByLabel(words.reference, { exact: true }).fill(sku);
      await articles.getByRole("button", { name: words.addReference, exact: true }).click();
      await expect(choice.locator(`input[type=checkbox][value="${sku}"]`)).toBeChecked();
    }
}

async function fillsRows(rows: Locator, { fields }: DrawnField, wanted: readonly Settings[]) {
  const first = rows.getByLabel(labelOf(fields[0] as DrawnField), { exact: true });
  for (let count = await first.count(); count < wanted.length; count += 1) {
    await rows.getByRole("button", { name: words.addRow, exact: true }).click();
    await expect(first).toHaveCount(count + 1);
  }
  for (const [row, settings] of wanted.entries()) await answers(rows, fields, settings, row);
}
