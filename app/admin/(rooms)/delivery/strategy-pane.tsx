import { Button } from "#components/ui/button";
import { Radio } from "#components/ui/radio";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type StrategyName, strategyNames } from "#lib/routing/strategies";
import { chooseStrategyAction } from "./actions";

/** How an order is divided between places when the warehouse lacks something, and what each way puts first. */
export function StrategyPane({ chosen, writes, locale }: { chosen: StrategyName; writes: boolean; locale: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="strategy" className="grid gap-3">
      <div>
        <h2 id="strategy" className="text-base font-semibold">
          {t("adminDelivery.strategy")}
        </h2>
        <p className="max-w-prose text-muted">{t("adminDelivery.strategyText")}</p>
      </div>
      {writes ? (
        <form action={chooseStrategyAction} className="grid gap-3">
          <fieldset className="grid gap-2">
            <legend className="sr-only">{t("adminDelivery.strategy")}</legend>
            {strategyNames.map((name) => (
              <Radio key={name} name="strategy" value={name} defaultChecked={name === chosen}>
                <span className="font-medium">{t(`routing.strategies.${name}.name`)}</span>{" "}
                <span className="block text-muted">{t(`routing.strategies.${name}.text`)}</span>
              </Radio>
            ))}
          </fieldset>
          <Button type="submit" look="secondary" size="sm" className="justify-self-start">
            {t("adminDelivery.chooseStrategy")}
          </Button>
        </form>
      ) : (
        <p>
          <span className="font-medium">{t(`routing.strategies.${chosen}.name`)}</span>{" "}
          <span className="block text-muted">{t(`routing.strategies.${chosen}.text`)}</span>
        </p>
      )}
    </section>
  );
}
