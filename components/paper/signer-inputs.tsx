import { toldApart } from "@/lib/auth/told-apart";
import { ChoiceInput } from "../ui/choice-input";
import type { FormNote } from "../ui/form-note";
import { SameNameInput } from "../ui/same-name-input";
import { TextInput } from "../ui/text-input";

export interface PaperSigner {
  readonly id: string;
  /** The user name. */
  readonly name: string;
  readonly displayName: string;
}

interface Props {
  /** 签批人, 签发人 … */
  readonly name: string;
  /** The accounts that can have signed; none where it is done by people who have no account here. */
  readonly signers: readonly PaperSigner[];
  readonly note: FormNote | undefined;
}

const NOBODY = { value: "", label: "不在系统里的人" };

/** 谁签的: one of those who can take the step, or somebody without an account, by name. */
export function SignerInputs({ name, signers, note }: Props) {
  const listed = signers.map(({ id, name: user, displayName: label }) => ({
    ...{ value: id, label, name: user },
  }));
  const people = toldApart(listed).map(({ value, label: said }) => ({ value, label: said }));
  const [label, hint] =
    people.length > 0
      ? [`不在系统里的${name}`, "上面选了人的，这里不写。"]
      : [name, "写本人姓名。填报人不能签自己填报的稿子。"];
  return (
    <>
      {people.length > 0 && (
        <ChoiceInput
          name="personId"
          label="谁签的"
          hint="这一步能办的人都在这里；填报人和登记的人自己不能选。"
          options={[NOBODY, ...people]}
          note={note}
        />
      )}
      <TextInput name="person" label={label} hint={hint} autoComplete="off" note={note} />
      <SameNameInput note={note} />
    </>
  );
}
