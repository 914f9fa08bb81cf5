// Runs in the page: notes for each key how long it took until the frame that shows it was painted.
window.taken = [];

const { port1, port2 } = new MessageChannel();
let pressed = 0;

port1.onmessage = () => window.taken.push(performance.now() - pressed);

/** @param {KeyboardEvent} event */
function press({ timeStamp, key }) {
  if (key.length > 1) return; // Tab
  pressed = timeStamp;
  requestAnimationFrame(() => port2.postMessage(null)); // comes after the paint
}

addEventListener("keydown", press, { capture: true });
