"use client";

import { Fragment, type ReactNode, useEffect, useRef } from "react";

export type DeliveryChoiceOption = Readonly<{
  id: string;
  title: string;
  detail: string;
  price: string;
  /** What has to be chosen with it, once it is chosen. */
  more?: ReactNode;
}>;

/** Delivery options led by their date. Choosing one asks for the new total; without JavaScript a button does. */
export function DeliveryChoice({
  legend,
  options,
  chosen,
  updateLabel,
}: {
  legend: string;
  options: readonly DeliveryChoiceOption[];
  chosen: string | null;
  updateLabel: string;
}) {
  const update = useRef<HTMLButtonElement>(null);
  const askForTotal = () => update.current?.form?.requestSubmit(update.current);

  // A choice made before this script was there has told nobody yet.
  useEffect(() => {
    const picked = new FormData(update.current?.form ?? undefined).get("deliveryOption");
    if (picked && picked !== chosen) update.current?.form?.requestSubmit(update.current);
  }, [chosen]);

  return (
    <fieldset className="mt-6">
      <legend className="text-base font-semibold">{legend}</legend>
      <div className="mt-3 overflow-hidden rounded-card border border-edge">
        {options.map((option) => (
          <Fragment key={option.id}>
            <label className="flex cursor-pointer items-start gap-3.5 border-t border-hairline px-4 py-4 first-of-type:border-t-0 has-checked:bg-blue-tint has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-blue">
              <input
                type="radio"
                name="deliveryOption"
                value={option.id}
                defaultChecked={option.id === chosen}
                key={`${option.id}${chosen}`}
                onChange={askForTotal}
                className="mt-1 size-5 shrink-0 accent-blue"
              />
              <span className="min-w-0 flex-1">
                <span className="flex items-baseline justify-between gap-x-4">
                  <span className="font-semibold first-letter:uppercase">{option.title}</span>
                  <span className="figures font-semibold">{option.price}</span>
                </span>
                <span className="block text-sm text-muted">{option.detail}</span>
              </span>
            </label>
            {option.more}
          </Fragment>
        ))}
      </div>
      <button
        ref={update}
        type="submit"
        name="intent"
        value="update"
        className="mt-1 min-h-11 text-sm text-blue underline underline-offset-[3px] hover:text-blue-deep"
      >
        {updateLabel}
      </button>
    </fieldset>
  );
}
