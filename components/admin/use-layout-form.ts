import { useRef, useState, type RefObject, type SyntheticEvent } from "react";
import { useForm, useWatch, type UseFormReturn } from "react-hook-form";
import {
  measureFault,
  measureNames,
  whatComesOf,
  type MeasureName,
  type OwnLayout,
} from "@/lib/document/own-layout";

/** All that the form holds: which layout is picked, and the choices of one's own. */
export interface HeldLayout extends OwnLayout {
  readonly profile: string;
}

interface Begun {
  /** What stands in the form first. */
  readonly held: HeldLayout;
  /** What the server found wrong with it, by the inputs' names. */
  readonly problems: Readonly<Record<string, string>>;
  /** What each layout on offer fills in; undefined leaves what is there. */
  readonly offered: ReadonlyMap<string, OwnLayout | undefined>;
  readonly form: RefObject<HTMLFormElement | null>;
  /** The choices of one's own, folded away while they are not used. */
  readonly details: RefObject<HTMLDetailsElement | null>;
}

const isMeasure = (name: keyof OwnLayout): name is MeasureName =>
  (measureNames as readonly string[]).includes(name);

/** Beside which of these a wrong number of lines is said: the one that was changed last. */
const decidesLines = (name: string | undefined) =>
  name === "top" || name === "bottom" ? name : "pitch";

/** What comes of a change is said below, and must not cover what is being changed. */
const keepInSight = (input: HTMLElement) => input.scrollIntoView({ block: "nearest" });

const open = ({ current }: Begun["details"]) => current?.setAttribute("open", "");

/** A layout that is picked fills in the choices of one's own; what was one's own comes back with 自己搭配. */
function useFilling({ setValue, setValues, getValues }: UseFormReturn<HeldLayout>, begun: Begun) {
  const { held, offered, details } = begun;
  const own = useRef<OwnLayout | undefined>(held.profile === "own" ? held : offered.get("own"));
  const keepOwn = () => {
    setValue("profile", "own");
    own.current = getValues();
  };
  const fill = (profile: string) => {
    const filled = profile === "own" ? own.current : offered.get(profile);
    if (profile === "own") open(details);
    setValues({ ...filled, profile }, { shouldValidate: true });
  };
  return { keepOwn, fill };
}

/** An invalid form is not sent: focus goes to its first wrong input, which is in sight. */
function submitting({ handleSubmit }: UseFormReturn<HeldLayout>, { form, details }: Begun) {
  const submit = handleSubmit(
    () => form.current?.submit(),
    () => open(details),
  );
  return (event: SyntheticEvent) => void submit(event);
}

const serverErrors = (problems: Begun["problems"]) =>
  Object.fromEntries(
    Object.entries(problems).map(([name, message]) => [name, { type: "server", message }]),
  );

/** A fault of one's own choices counts only while they are used, as on the server. */
const faultOf =
  (name: keyof OwnLayout) =>
  (typed: unknown, { profile }: HeldLayout) =>
    profile === "own" && isMeasure(name) ? measureFault(name, String(typed)) : undefined;

/** Answers while somebody chooses a layout, and keeps back what the server would refuse. */
export function useLayoutForm(begun: Begun) {
  const [errors] = useState(() => serverErrors(begun.problems));
  const methods = useForm<HeldLayout>({ mode: "onChange", defaultValues: begun.held, errors });
  const { register, control, formState } = methods;
  const { keepOwn, fill } = useFilling(methods, begun);
  const [changed, setChanged] = useState<string>();
  const { sentence, lines } = useWatch({ control, compute: whatComesOf });
  const whenChanged = (act: (value: string) => void) => ({
    onChange: ({ target }: { readonly target: HTMLInputElement }) => {
      act(target.value);
      setChanged(target.name);
      keepInSight(target);
    },
  });
  const own = (name: keyof OwnLayout) => {
    const rules = { ...whenChanged(keepOwn), validate: faultOf(name) };
    const { onChange, onBlur, ref } = register(name, rules);
    return { name, onChange, onBlur, ref };
  };
  return {
    own,
    profile: register("profile", whenChanged(fill)),
    submit: submitting(methods, begun),
    problem: (name: keyof OwnLayout) => formState.errors[name]?.message,
    warning: (name: keyof OwnLayout) => (name === decidesLines(changed) ? lines : undefined),
    sentence: changed === undefined ? undefined : sentence,
  };
}

export type LayoutInputs = Pick<ReturnType<typeof useLayoutForm>, "own" | "problem" | "warning">;
