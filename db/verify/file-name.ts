import { printings } from "@/lib/document/printing";

const names: Readonly<Record<string, { readonly name: string } | undefined>> = printings;

/** What people know a kept file as, public.pdf as 公开件 PDF; as it is kept where it is called otherwise. */
export function fileName(kept: string): string {
  const [printing = "", format = ""] = kept.split(".");
  const name = names[printing]?.name;
  return name === undefined ? kept : `${name} ${format.toUpperCase()}`;
}
