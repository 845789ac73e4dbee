/**
 * Spares each visit a search for styles of Vaadin's other theme. Every kind of component that comes into the page would
 * have the text of every style rule read, and a style sheet of the root written anew, to find rules meant for Lumo; the
 * page is in Aura, which has none. The switch is Vaadin's own and not in its documentation; without it, all that is lost
 * is some time.
 */
(document as Document & { __lumoInjectorDisabled?: boolean }).__lumoInjectorDisabled = true;

export {};
