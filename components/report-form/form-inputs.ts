type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Listen = () => void;

/**
 * What the inputs of one page hold, as typed, by the field's name. The inputs are uncontrolled: a
 * keystroke is written down here and renders nothing.
 */
export class FormInputs {
  private readonly values: Map<string, string>;
  private readonly controls = new Map<string, Control>();
  private readonly listeners = new Map<string, Set<Listen>>();

  constructor(values: Iterable<readonly [string, string]>) {
    this.values = new Map(values);
  }

  getValues(name: string): string {
    return this.values.get(name) ?? "";
  }

  /** Puts a value into an input as if it had been typed. */
  setValue(name: string, value: string): void {
    const control = this.controls.get(name);
    if (control) control.value = value;
    this.typed(name, value);
  }

  /** Somebody typed into the input. */
  typed(name: string, value: string): void {
    this.values.set(name, value);
    this.listeners.get(name)?.forEach((listen) => listen());
  }

  /** An input has come, which then shows what is written down here, or by null has gone. */
  attach(name: string, control: Control | null): void {
    if (!control) this.controls.delete(name);
    else {
      this.controls.set(name, control);
      if (control.value !== this.getValues(name)) control.value = this.getValues(name);
    }
  }

  /** `callback` is called whenever the input's value changes; answers how to stop. */
  subscribe({ name, callback }: { readonly name: string; readonly callback: Listen }): () => void {
    const listening = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, listening.add(callback));
    return () => void listening.delete(callback);
  }
}
