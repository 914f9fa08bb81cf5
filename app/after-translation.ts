/**
 * A browser that translates the page puts elements of its own in the place of texts that React still
 * holds. Removing such a text, or putting something before it, would throw, and the form would be
 * gone with what is typed next. Runs before React does; translate="no" asks for no translation, which
 * not every browser and extension heeds.
 */
export const afterTranslation = `(function (node) {
  var remove = node.removeChild, insert = node.insertBefore;
  var childOf = function (parent, held) {
    while (held && held.parentNode !== parent) held = held.parentNode;
    return held;
  };
  node.removeChild = function (held) {
    var child = childOf(this, held);
    if (child) remove.call(this, child);
    return held;
  };
  node.insertBefore = function (added, held) {
    return insert.call(this, added, childOf(this, held));
  };
})(Node.prototype)`;
