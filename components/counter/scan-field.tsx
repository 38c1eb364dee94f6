"use client";

import { useEffect, useRef, useState } from "react";
import { useForm } from "#components/ui/action-form";
import { Icon } from "#components/ui/icon";
import { Input } from "#components/ui/input";
import { type CameraWords, CodeCamera } from "./code-camera.tsx";

/**
 * Where a code is scanned or typed: a scanner that types ends with return, which sends the form. The field keeps the focus
 * after each answer, so that the next scan lands in it; after a refusal, what was typed stays and is selected.
 */
export function ScanField({
  name,
  label,
  hint,
  camera,
  value = "",
  upper = false,
  sends = true,
  optional = false,
}: {
  name: string;
  label: string;
  hint?: string;
  camera: CameraWords;
  value?: string;
  /** Codes of letters are shown as they are printed. */
  upper?: boolean;
  /** Whether a code that the camera has read sends the form at once. */
  sends?: boolean;
  /** Sent empty, it asks for everything. */
  optional?: boolean;
}) {
  const { state, pending } = useForm();
  const field = useRef<HTMLInputElement>(null);
  const [looking, setLooking] = useState(false);
  const [scripted, setScripted] = useState(false);
  const refused = state.refusal !== null;
  useEffect(() => setScripted(true), []);
  useEffect(() => {
    if (pending) return;
    field.current?.focus();
    if (refused) field.current?.select();
  }, [pending, refused]);
  const seen = (code: string) => {
    if (!field.current) return;
    field.current.value = code;
    if (sends) field.current.form?.requestSubmit();
  };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name} className="text-[0.9375rem] font-medium">
        {label}
      </label>
      <div className="flex gap-2">
        <Input
          ref={field}
          id={name}
          name={name}
          defaultValue={state.values[name] ?? value}
          key={state.values[name] ?? value}
          autoFocus
          required={!optional}
          maxLength={80}
          autoComplete="off"
          autoCapitalize={upper ? "characters" : "off"}
          spellCheck={false}
          enterKeyHint="go"
          aria-invalid={refused || undefined}
          aria-describedby={hint && `${name}-hint`}
          className="figures h-14 min-w-0 flex-1 font-display text-xl font-[650]"
        />
        {scripted && (
          <button
            type="button"
            aria-label={camera.open}
            aria-expanded={looking}
            onClick={() => setLooking(!looking)}
            className="grid size-14 shrink-0 place-items-center rounded-control border border-edge text-blue hover:border-ink"
          >
            <Icon name="scan-barcode" className="size-6" />
          </button>
        )}
      </div>
      {hint && (
        <p id={`${name}-hint`} className="text-[13px] text-muted">
          {hint}
        </p>
      )}
      {looking && <CodeCamera words={camera} onCode={seen} />}
    </div>
  );
}
