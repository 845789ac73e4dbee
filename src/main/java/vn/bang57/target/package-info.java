/** Target values and the targets that plans state. */
@org.jspecify.annotations.NullMarked
package vn.bang57.target;
