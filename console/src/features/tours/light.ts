/** Lights the element that a step points to, as soon as the page has it, and until the step is over. */
export function light(lookAt: string): () => void {
  let lit: Element | null = null;
  const look = () => {
    const found = document.querySelector(`[data-tour="${CSS.escape(lookAt)}"]`);
    if (found === lit) return;
    lit?.removeAttribute("data-lit");
    lit = found;
    found?.setAttribute("data-lit", "");
    found?.scrollIntoView({ block: "center", behavior: "smooth" });
  };
  const watching = new MutationObserver(look);
  watching.observe(document.body, { childList: true, subtree: true });
  look();
  return () => {
    watching.disconnect();
    lit?.removeAttribute("data-lit");
  };
}
