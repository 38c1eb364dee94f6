"use client";

import { type ReactNode, useActionState, useEffect, useState } from "react";
import { refreshShopper } from "#components/shells/shopper";
import { Button, ButtonLink } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { Icon } from "#components/ui/icon";
import { type FormState, untouched } from "#lib/kernel/form-state";
import { AddedSum } from "./added-sum.tsx";
import { QuantityStepper, type StepperWords } from "./quantity-stepper.tsx";

/** Everything the button and its drawer say, in the shopper's language. */
export type AddWords = Readonly<{
  button: string;
  stepper: StepperWords;
  added: string;
  toCart: string;
  goOn: string;
  close: string;
  /** What a refusal is called, by its code; `unknown` for any other. */
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
}>;

/** The line as the drawer shows it: what the page already says about it. */
export type AddedLine = Readonly<{
  name: string;
  optionsText: string;
  picture: string | null;
  price: string;
  promise: string | null;
}>;

/**
 * Puts a variant in the cart. Without JavaScript the form leads to the cart page; with it a drawer opens, and the
 * header's count is asked for again.
 */
export function AddToCart({
  action,
  sku,
  store,
  max,
  locale,
  words,
  line,
  withQuantity = true,
  id,
  children,
}: {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  sku: string;
  /** Set for a pick-up in that store. */
  store?: string;
  max: number;
  locale: string;
  words: AddWords;
  line: AddedLine;
  withQuantity?: boolean;
  /** Names the form, for a button of the page that stands outside it. */
  id?: string;
  /** More fields: the choice of the store that keeps it. */
  children?: ReactNode;
}) {
  const [state, submit, pending] = useActionState(action, untouched);
  const [seen, setSeen] = useState<FormState>(untouched);
  const open = state.done && state !== seen;

  useEffect(() => {
    if (state.done) void refreshShopper();
  }, [state]);

  const refusal = state.refusal && (words.refusals[state.refusal.code] ?? words.refusals.unknown);
  return (
    <>
      <form id={id} action={submit} className="flex flex-wrap gap-3">
        <input type="hidden" name="sku" value={sku} />
        <input type="hidden" name="locale" value={locale} />
        {store && <input type="hidden" name="store" value={store} />}
        <Staying />
        {children}
        {withQuantity && <QuantityStepper max={max} words={words.stepper} />}
        <Button type="submit" size="lg" className="flex-1" busy={pending}>
          {words.button}
        </Button>
        {refusal && (
          <p role="alert" className="w-full text-sm font-medium text-vermilion">
            {refusal}
          </p>
        )}
      </form>
      <Dialog
        open={open}
        onClose={() => setSeen(state)}
        title={words.added}
        closeLabel={words.close}
        place="side"
        footer={
          <div className="grid gap-2.5 py-1">
            {open && <AddedSum locale={locale} />}
            <ButtonLink href={`/${locale}/cart`} size="lg" wide>
              {words.toCart}
            </ButtonLink>
            <Button type="button" look="secondary" size="lg" wide onClick={() => setSeen(state)}>
              {words.goOn}
            </Button>
          </div>
        }
      >
        <div className="grid grid-cols-[96px_1fr] gap-4">
          <span className="self-start overflow-hidden rounded-control bg-sweep">
            {line.picture && (
              <img src={line.picture} alt="" width={96} height={96} className="aspect-square w-full object-cover" />
            )}
          </span>
          <div>
            <p className="leading-snug font-semibold">{line.name}</p>
            {line.optionsText && <p className="mt-0.5 text-sm text-muted">{line.optionsText}</p>}
            <p className="figures mt-2 font-semibold">{line.price}</p>
          </div>
        </div>
        {line.promise && (
          <p className="mt-5 flex items-center gap-3 rounded-card border border-hairline p-4 font-semibold">
            <Icon name={store ? "store" : "truck"} />
            {line.promise}
          </p>
        )}
      </Dialog>
    </>
  );
}

/** Tells the action to stay on the page; a browser without JavaScript never renders it and is led to the cart. */
function Staying() {
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  return here && <input type="hidden" name="stay" value="1" />;
}
