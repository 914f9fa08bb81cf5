import { escapeMarkup } from "./escape-markup";
import { Ids, type OtherPlaces } from "./html-id";

/** Says of every element whose words belong to a field which one that is, not of the first alone. */
export class FieldIds extends Ids {
  constructor(
    private readonly isField: (code: string) => boolean,
    override readonly places: OtherPlaces,
  ) {
    super();
  }

  override attribute(code: string | undefined): string {
    const id = super.attribute(code);
    if (code === undefined || !this.isField(code)) return id;
    return `${id} data-code="${escapeMarkup(code)}"`;
  }
}
