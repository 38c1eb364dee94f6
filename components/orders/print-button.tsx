"use client";

import { useEffect, useState } from "react";
import { Button } from "#components/ui/button";

/** Opens the browser's own printing; shown only where script can open it. */
export function PrintButton({ label }: { label: string }) {
  const [possible, setPossible] = useState(false);
  useEffect(() => setPossible(true), []);
  return (
    possible && (
      <Button
        type="button"
        look="secondary"
        icon="printer"
        className="mt-6 print:hidden"
        onClick={() => window.print()}
      >
        {label}
      </Button>
    )
  );
}
