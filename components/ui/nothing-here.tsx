/** Why an address shows nothing, and where to go on. A stranger is told the same as of what does not exist. */
export function NothingHere() {
  return (
    <div className="sheet stack">
      <h1>没有这个页面</h1>
      <p>地址可能不完整，内容可能已经移走，或者您的账号不能查看它。</p>
      <p>
        请核对地址，或者<a href="/reports">回到本单位年报</a>。需要查看的，请联系管理员给您角色。
      </p>
    </div>
  );
}
