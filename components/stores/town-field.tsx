"use client";

import { type ComponentProps, useEffect, useState } from "react";
import { Input } from "#components/ui/input";

/** Long enough to spare a request a letter, short enough not to be felt. */
const restMs = 100;

/** A town or a postcode, completed by the browser's own list while one types; a plain field without script. */
export function TownField({ id, defaultValue, ...rest }: ComponentProps<"input"> & { id: string }) {
  const [typed, setTyped] = useState("");
  const [towns, setTowns] = useState<readonly string[]>([]);
  const words = typed.trim();

  useEffect(() => {
    if (words.length < 2) return;
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await fetch(`/api/shop/towns?${new URLSearchParams({ q: words })}`, {
        signal: leaving.signal,
      }).catch(() => null);
      if (answer?.ok) setTowns(await answer.json());
    }, restMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [words]);

  return (
    <>
      <Input
        {...rest}
        id={id}
        defaultValue={defaultValue}
        list={`${id}-towns`}
        autoComplete="postal-code"
        maxLength={60}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id={`${id}-towns`}>
        {towns.map((town) => (
          <option key={town} value={town} />
        ))}
      </datalist>
    </>
  );
}
