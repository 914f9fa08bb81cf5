/** After a page sent what others had left behind, and was shown anew. */
export function HandedNotice() {
  return (
    <p className="notice" role="status">
      这台电脑上还没有交的内容刚才交上去了，下面是交上以后的情况，请再看一遍。
    </p>
  );
}
