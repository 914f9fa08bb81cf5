"use client";
import { useState, type ChangeEvent, type CompositionEvent } from "react";
import type { FieldProblem } from "@/lib/outbox/pending";
import type { Value } from "@/lib/report/value";
import { useDesk, type DeskTools } from "./desk-context";
import { useWatched } from "./use-watched";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Typing = ChangeEvent<Control> | CompositionEvent<Control>;

/** What is wrong with a field, if anything. */
export const useProblem = (code: string): FieldProblem | null =>
  useWatched(code, (saver) => saver.field(code).problem);

/** Puts a value into a field as if it had been typed; null clears it. */
export function enter({ form, saver }: DeskTools, code: string, value: Value): void {
  form.setValue(code, value ?? "");
  saver.type(code, value);
}

/** What an input is given for as long as it is there. */
function attributesOf({ saver, form }: DeskTools, code: string) {
  const defaultValue = form.getValues(code);
  const take = (value: string) => {
    form.typed(code, value);
    saver.type(code, value || null);
  };
  const takeUnlessComposing = ({ currentTarget, nativeEvent }: Typing) => {
    if (!(nativeEvent as InputEvent).isComposing) take(currentTarget.value);
  };
  return {
    id: code,
    name: code,
    ref: (control: Control | null) => {
      // Before attaching, which puts what the form holds into the input.
      if (control && control.value !== defaultValue) take(control.value);
      form.attach(code, control);
    },
    defaultValue,
    autoComplete: "off", // a browser that fills in what was left here last time would seem to type
    onChange: takeUnlessComposing,
    onCompositionEnd: takeUnlessComposing,
    onBlur: () => void saver.flush(),
  };
}

/**
 * The attributes of an input whose every keystroke is kept: on a slow PC those too that come before
 * the script does. Nothing happens while text is being composed.
 */
export function useField(code: string) {
  const desk = useDesk();
  const [attributes] = useState(() => attributesOf(desk, code));
  return { ...attributes, readOnly: !desk.editable };
}
