type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Listen = () => void;

/**
 * What the inputs of one page hold, as typed, by the field's code. The inputs are uncontrolled: a
 * keystroke is written down here and renders nothing.
 */
export class FormInputs {
  private readonly values: Map<string, string>;
  private readonly controls = new Map<string, Control>();
  private readonly listeners = new Map<string, Set<Listen>>();

  constructor(values: Iterable<readonly [string, string]>) {
    this.values = new Map(values);
  }

  getValues(code: string): string {
    return this.values.get(code) ?? "";
  }

  /** Puts a value into an input as if it had been typed. */
  setValue(code: string, value: string): void {
    const control = this.controls.get(code);
    if (control) control.value = value;
    this.typed(code, value);
  }

  /** Somebody typed into the input. */
  typed(code: string, value: string): void {
    this.values.set(code, value);
    this.listeners.get(code)?.forEach((listen) => listen());
  }

  /** An input has come, which then shows what is written down here, or by null has gone. */
  attach(code: string, control: Control | null): void {
    if (!control) this.controls.delete(code);
    else {
      this.controls.set(code, control);
      if (control.value !== this.getValues(code)) control.value = this.getValues(code);
    }
  }

  /** `callback` is called whenever the input's value changes; answers how to stop. */
  subscribe(code: string, callback: Listen): () => void {
    const listening = this.listeners.get(code) ?? new Set();
    this.listeners.set(code, listening.add(callback));
    return () => void listening.delete(callback);
  }
}
