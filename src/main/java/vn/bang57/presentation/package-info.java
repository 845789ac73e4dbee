/** A dashboard as slides of a meeting: what each slide says, which are shown, and what was said of them. */
@org.jspecify.annotations.NullMarked
package vn.bang57.presentation;
