/** Arrow down on a button that has a menu opens it, as a press does. */
addEventListener('keydown', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[aria-haspopup="menu"]') : null;
  if (button && event.key === 'ArrowDown' && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    button.click();
  }
});

const PADDING = 16;

/**
 * Vaadin chooses a menu's place before its commands are there, and leaves one that then does not fit below its button cut
 * off at the window's edge. Told how much room it needs, it goes above.
 */
addEventListener(
  'opened-changed',
  ({ target }) => {
    if (!(target instanceof HTMLElement) || target.localName !== 'vaadin-context-menu') return;
    requestAnimationFrame(() => {
      const overlay = target.shadowRoot?.querySelector<HTMLElement & { requiredVerticalSpace: number }>(
        'vaadin-context-menu-overlay'
      );
      const commands = target.querySelector('vaadin-context-menu-list-box');
      if (overlay && commands) overlay.requiredVerticalSpace = commands.scrollHeight + PADDING;
    });
  },
  true
);

export {};
