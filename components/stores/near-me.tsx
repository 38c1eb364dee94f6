"use client";

import { useState } from "react";
import { Button } from "#components/ui/button";

/** To a kilometre: enough to sort stores, too little to find anybody. */
const rounded = (degrees: number) => degrees.toFixed(2);

/** Asks the device where it is, only when pressed, and goes to the list from there. Nothing is kept. */
export function NearMe({ words }: { words: Readonly<{ ask: string; refused: string }> }) {
  const [state, setState] = useState<"idle" | "asking" | "refused">("idle");
  const ask = () => {
    setState("asking");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const address = new URL(location.href);
        address.searchParams.set("near", `${rounded(coords.latitude)},${rounded(coords.longitude)}`);
        location.assign(address);
      },
      () => setState("refused"),
      { timeout: 8_000, maximumAge: 600_000 },
    );
  };
  return (
    <div className="noscript:hidden">
      <Button type="button" look="quiet" className="-ml-4" busy={state === "asking"} onClick={ask}>
        {words.ask}
      </Button>
      <p role="status" className="text-sm text-muted">
        {state === "refused" && words.refused}
      </p>
    </div>
  );
}
