import { ChoiceField } from "./choice-field";
import { LineControl, type LineControlProps } from "./line-control";

/** The control of a field that is neither narrative nor a table's figure. */
export function FieldControl(props: LineControlProps) {
  return props.field.kind === "choice" ? (
    <ChoiceField field={props.field} />
  ) : (
    <LineControl {...props} />
  );
}
