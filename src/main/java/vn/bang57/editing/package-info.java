/** Many cells changed at once: all of them or none, undone as one. */
@org.jspecify.annotations.NullMarked
package vn.bang57.editing;
