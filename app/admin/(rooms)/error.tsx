"use client";

import { Button } from "#components/ui/button";
import { useErrorWords } from "#components/ui/error-words";

/** A room that failed, inside the back office's frame: the other rooms and the palette are still at hand. */
export default function RoomError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const words = useErrorWords();
  if (!words) throw error;
  return (
    <section role="alert" className="p-8">
      <h1 className="text-xl">{words.title}</h1>
      <p className="mt-2 max-w-[60ch] text-muted">{words.text}</p>
      {error.digest && <p className="figures mt-2">{words.reference.replace("{reference}", error.digest)}</p>}
      <p className="mt-4">
        <Button size="sm" type="button" icon="refresh-cw" onClick={retry}>
          {words.retry}
        </Button>
      </p>
    </section>
  );
}
