/**
 * Text that XML 1.0 and HTML can hold, so that a file opens whatever was typed or pasted: control
 * characters (tab and line feed aside) and noncharacters go, an unpaired surrogate becomes U+FFFD.
 * What turns the direction of writing goes too: words that stand in another order than they were
 * checked in say something else.
 */
export function safeText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\uFFFE\uFFFF]/gu, "");
}
