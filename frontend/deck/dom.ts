/** An element with a class and what is inside it; texts are put in as texts. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T, className = '', ...inside: (Node | string | undefined | false)[]): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const part of inside) if (part) element.append(part);
  return element;
}

/** A word of the page's language with its gaps filled. */
export function say(words: Record<string, string>, key: string, ...parts: (string | number)[]): string {
  return parts.reduce<string>((text, part, i) => text.replace(`{${i}}`, String(part)), words[key] ?? key);
}
