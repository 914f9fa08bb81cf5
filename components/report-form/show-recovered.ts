import type { Saver } from "@/lib/outbox/saver";
import { isOpen } from "@/lib/outbox/pending";
import type { FormInputs } from "./form-inputs";

/**
 * Puts into its input what a page that is gone left of each field; and the server's own text again,
 * where that turns out to be newer.
 */
export function showRecovered(saver: Saver, form: FormInputs, codes: readonly string[]): void {
  for (const code of codes) {
    const { version } = saver.field(code);
    const show = () => form.setValue(code, saver.shown(code) ?? "");
    show();
    if (!isOpen(saver.field(code))) continue;
    const stop = saver.watch(code, () => {
      const field = saver.field(code);
      if (isOpen(field)) return;
      stop();
      if (field.version === version) show();
    });
  }
}
