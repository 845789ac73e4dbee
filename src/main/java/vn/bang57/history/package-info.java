/** The append-only log of every change. */
@org.jspecify.annotations.NullMarked
package vn.bang57.history;
