/** The screens of a meeting. */
@org.jspecify.annotations.NullMarked
package vn.bang57.presentation.ui;
