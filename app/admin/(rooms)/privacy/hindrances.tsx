"use client";

import { useForm } from "#components/ui/action-form";
import { hindrances } from "#lib/privacy/schema";

/** What keeps somebody from being forgotten, told under the refusal: the asker tells it to who wrote. */
export function Hindrances({ words }: { words: Readonly<Record<(typeof hindrances)[number], string>> }) {
  const { refusal } = useForm().state;
  const because = refusal && "because" in refusal && Array.isArray(refusal.because) ? refusal.because : [];
  const told = hindrances.filter((one) => because.includes(one));
  if (told.length === 0) return null;
  return (
    <ul className="list-disc pl-5">
      {told.map((one) => (
        <li key={one}>{words[one]}</li>
      ))}
    </ul>
  );
}
