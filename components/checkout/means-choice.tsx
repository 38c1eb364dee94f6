import type { ReactNode } from "react";
import { Radio } from "#components/ui/radio";

type Means = Readonly<{ value: string; name: string; hint: string }>;

/** How the order is paid: by card, whose fields are shown then, or later. Without a choice, the card's fields alone. */
export function MeansChoice({
  legend,
  means,
  children,
}: {
  legend: string;
  means: readonly Means[];
  children: ReactNode;
}) {
  if (means.length < 2) return children;
  return (
    <div className="group/means">
      <fieldset className="grid gap-1 pb-5">
        <legend className="sr-only">{legend}</legend>
        {means.map(({ value, name, hint }, i) => (
          <Radio key={value} name="means" value={value} defaultChecked={i === 0}>
            <span className="font-medium">{name}</span>
            <span className="block text-sm text-muted">{hint}</span>
          </Radio>
        ))}
      </fieldset>
      <div className="hidden group-has-[[value=card]:checked]/means:block">{children}</div>
    </div>
  );
}
