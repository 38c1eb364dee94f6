"use client";

import { useRef } from "react";
import { Icon } from "#components/ui/icon";

export type StepperWords = Readonly<{ quantity: string; oneLess: string; oneMore: string }>;

const step = "grid h-full w-11 place-items-center hover:bg-wash noscript:hidden";

/** How many: a number to type, and two buttons that step it within its bounds where a script runs. */
export function QuantityStepper({ max, words }: { max: number; words: StepperWords }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="inline-flex h-12 items-center rounded-control border border-edge bg-paper">
      <button
        type="button"
        onClick={() => input.current?.stepDown()}
        className={`${step} rounded-l-control`}
        aria-label={words.oneLess}
      >
        <Icon name="minus" className="size-4" />
      </button>
      <input
        ref={input}
        type="number"
        name="quantity"
        min={1}
        max={max}
        defaultValue={1}
        inputMode="numeric"
        aria-label={words.quantity}
        className="figures h-full w-10 bg-transparent text-center text-base font-semibold [appearance:textfield] noscript:w-20"
      />
      <button
        type="button"
        onClick={() => input.current?.stepUp()}
        className={`${step} rounded-r-control`}
        aria-label={words.oneMore}
      >
        <Icon name="plus" className="size-4" />
      </button>
    </span>
  );
}
