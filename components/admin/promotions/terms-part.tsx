"use client";

import { Part } from "./clauses-part.tsx";
import { CheckControl, SelectControl, TextControl } from "./controls.tsx";
import { useFormScope } from "./form-scope.tsx";
import { KeysControl } from "./keys-control.tsx";

/** When it is offered, how far it goes, and with what it adds up. */
export function TermsPart() {
  const { view, words, text } = useFormScope();
  const check = (name: string, label: string) => (
    <CheckControl name={name} checked={text(name) !== ""}>
      {label}
    </CheckControl>
  );
  return (
    <>
      <Part word={words.when}>
        <TextControl name="startsAt" label={words.startsAt} type="datetime-local" className="w-60" />
        <TextControl name="endsAt" label={words.endsAt} type="datetime-local" className="w-60" />
        <p className="basis-full text-xs text-muted">{words.timeZone}</p>
        {check("seasonalSale", words.seasonalSale)}
        {check("clearance", words.clearance)}
      </Part>
      <Part word={words.limits}>
        <TextControl name="maxUses" label={words.maxUses} inputMode="numeric" maxLength={8} className="w-36" />
        <TextControl
          name="maxUsesPerCustomer"
          label={words.maxUsesPerCustomer}
          inputMode="numeric"
          maxLength={5}
          className="w-40"
        />
        <TextControl
          name="budgetMinor"
          label={words.budget}
          inputMode="decimal"
          maxLength={12}
          suffix="€"
          className="w-44"
        />
        <span className="basis-full" />
        <span className="pt-5">{check("needsCode", words.needsCode)}</span>
        <TextControl
          name="newCode"
          label={words.code}
          hint={words.codeHint}
          maxLength={40}
          className="w-72 max-w-full"
        />
      </Part>
      <Part word={words.promise}>
        <TextControl name="campaign.promisedOn" label={words.promisedOn} type="date" className="w-44" />
        <TextControl
          name="campaign.expectedOrders"
          label={words.expectedOrders}
          inputMode="numeric"
          maxLength={7}
          className="w-40"
        />
        <p className="basis-full text-xs text-muted">{words.promiseHint}</p>
        {view.lists.places.length > 1 && (
          <KeysControl name="campaign.places" label={words.campaignPlaces} options={view.lists.places} open />
        )}
      </Part>
      <Part word={words.stacking}>
        <SelectControl name="group" label={words.group} options={view.lists.stacking} className="w-52" />
        <SelectControl
          name="exclusive"
          label={words.exclusive}
          options={(["none", "group", "all"] as const).map((value) => ({ value, label: words.exclusives[value] }))}
          className="w-48"
        />
        <TextControl
          name="priority"
          label={words.priority}
          hint={words.priorityHint}
          inputMode="numeric"
          maxLength={5}
          className="w-44"
        />
        <span className="basis-full" />
        <div>
          <KeysControl name="combinesWith" label={words.combinesWith} options={view.lists.stacking} open />
          <p className="text-xs text-muted">{words.combinesHint}</p>
        </div>
      </Part>
    </>
  );
}
