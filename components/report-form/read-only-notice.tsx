function filledInBy(preparers: readonly string[]): string {
  return preparers.length > 0
    ? `由本单位填报人${preparers.join("、")}填写`
    : "由本单位填报人填写（还没有指定填报人，请联系管理员）";
}

/** To who may only read: that nothing can be changed here, and who can. */
export function ReadOnlyNotice({ preparers }: { readonly preparers: readonly string[] }) {
  return (
    <p className="notice">{`您可以查看这份年报，不能在这里修改。它${filledInBy(preparers)}。`}</p>
  );
}
