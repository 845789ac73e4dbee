/** The application's start. */
@org.jspecify.annotations.NullMarked
package vn.bang57;
