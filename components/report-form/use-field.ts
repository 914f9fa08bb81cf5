"use client";
import { useState, type ChangeEvent, type CompositionEvent } from "react";
import type { FieldProblem } from "@/lib/outbox/field-state";
import { formName } from "@/lib/report/address";
import type { Value } from "@/lib/report/value";
import { useDesk, type DeskTools } from "./desk-context";
import { useWatched } from "./use-watched";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is wrong with a field, if anything. */
export const useProblem = (code: string): FieldProblem | null =>
  useWatched(code, (saver) => saver.field(code).problem);

/** Puts a value into a field as if it had been typed; null clears it. */
export function enter({ form, saver }: DeskTools, code: string, value: Value): void {
  form.setValue(formName(code), value ?? "");
  saver.type(code, value);
}

/** The attributes of an input whose every keystroke is kept. Nothing happens while text is being composed. */
export function useField(code: string) {
  const desk = useDesk();
  const { saver, form, editable } = desk;
  const name = formName(code);
  const { ref, onChange } = form.register(name);
  const [defaultValue] = useState(() => form.getValues(name));
  const take = (value: string) => {
    void onChange({ target: { name, value }, type: "change" });
    saver.type(code, value === "" ? null : value);
  };
  return {
    id: code,
    name: code,
    ref,
    defaultValue,
    readOnly: !editable,
    onChange: (event: ChangeEvent<Control>) => {
      const { isComposing } = event.nativeEvent as InputEvent;
      if (!isComposing) take(event.target.value);
    },
    onCompositionEnd: (event: CompositionEvent<Control>) => take(event.currentTarget.value),
    onBlur: () => void saver.flush(),
  };
}
