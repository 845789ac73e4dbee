/** Values and helpers that every feature uses. */
@org.jspecify.annotations.NullMarked
package vn.bang57.shared;
