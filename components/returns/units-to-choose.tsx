import { ReturnableRow } from "./line.tsx";
import { QuantityChoice } from "./quantity-choice.tsx";

/** A line of an order with what is said of it, and how many of it may be chosen; none where `choice` is null. */
export type ChoosableLine = Readonly<{
  id: string;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  notes: readonly (string | false | null)[];
  choice: Readonly<{ label: string; most: number; initial: number }> | null;
}>;

/** Which of an order's articles, and how many of each: "quantity:LINE" fields. */
export function UnitsToChoose({
  legend,
  none,
  lines,
}: {
  legend: string;
  /** The word for none of a line. */
  none: string;
  lines: readonly ChoosableLine[];
}) {
  return (
    <fieldset>
      <legend className="text-xl font-semibold">{legend}</legend>
      <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
        {lines.map(({ id, notes, choice, ...article }) => (
          <ReturnableRow key={id} article={article} notes={notes}>
            {choice && <QuantityChoice lineId={id} none={none} {...choice} />}
          </ReturnableRow>
        ))}
      </ul>
    </fieldset>
  );
}

/** Which order a form is about, and in which language it answers. */
export function OrderFields({ number, token, locale }: { number: string; token: string | undefined; locale: string }) {
  return (
    <>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="token" value={token ?? ""} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
}
