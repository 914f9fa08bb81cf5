import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { administeredUnit } from "@/lib/auth/administration";
import { LayoutForm } from "@/components/admin/layout-form";
import { RulesForm } from "@/components/admin/rules-form";
import { RenameInputs } from "@/components/admin/rename-inputs";
import { listSteps } from "@/db/review-steps";
import { listStepPeople } from "@/db/step-people";
import { findOwnRules, findRules, ruleSetter } from "@/db/unit-rules";
import { listSuccessors } from "@/db/unit-successors";
import { listFormerNames } from "@/db/units";
import { StateForm } from "@/components/admin/state-form";
import { SuccessorForm } from "@/components/admin/successor-form";
import { StepsForm } from "@/components/admin/steps-form";
import { UnitDataInputs } from "@/components/admin/unit-data-inputs";
import { UnitKindInput } from "@/components/admin/unit-kind-input";
import { FormNoteBox } from "@/components/ui/form-note";
import { barredRules } from "@/lib/report/life/rule-setter";
import { sentRulesOf } from "@/lib/report/life/unit-rules";
import { takeNote } from "../../../form-notes";
import type { Searched } from "../../../search-params";
import { adminPage } from "../../admin-page";
import { layoutChoices } from "../../layout-choices";
import { unitChoices } from "../../unit-choices";
import { requireAdmin } from "../../require-admin";

export const metadata: Metadata = { title: "单位资料" };

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

async function UnitPage({ params, searchParams }: Props) {
  const { store, scope } = await requireAdmin();
  const unit = administeredUnit(scope, (await params).id) ?? notFound();
  const note = takeNote((await searchParams).note);
  const address = `/api/units/${unit.id}`;
  const own = await findOwnRules(store, unit.id);
  return (
    <>
      <p>
        <a href="/admin/units">回到单位列表</a>
      </p>
      <FormNoteBox note={note} />
      <form method="post" action={address} className="sheet stack form">
        <h1>{unit.name}</h1>
        <UnitDataInputs unit={unit} note={note} />
        <UnitKindInput kind={unit.kind} note={note} />
        <RenameInputs former={await listFormerNames(store, unit.id)} note={note} />
        <button className="button main">保存</button>
      </form>
      <StepsForm
        action={`${address}/steps`}
        steps={await listSteps(store, unit.id)}
        people={await listStepPeople(store, unit.id)}
        note={note}
      />
      <RulesForm
        action={`${address}/rules`}
        own={own}
        inForce={await findRules(store, unit.id)}
        barred={barredRules(await ruleSetter(store, scope.actor, unit), sentRulesOf(own))}
        note={note}
      />
      <LayoutForm action={`${address}/layout`} {...await layoutChoices(store, unit)} note={note} />
      <SuccessorForm
        action={`${address}/successors`}
        successors={await listSuccessors(store, unit.id)}
        units={unitChoices(scope).filter(({ id }) => id !== unit.id)}
        note={note}
      />
      <StateForm
        action={`${address}/state`}
        disabled={unit.disabledAt !== null}
        consequence="停用后，这个单位的人不能再填写它的年报，只能看；已有的年报都保留，随时可以重新启用。"
      />
    </>
  );
}

export default adminPage(UnitPage);
