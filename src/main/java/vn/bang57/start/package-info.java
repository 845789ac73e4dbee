/** What a start from the packed jar does before the application itself, so that it is up sooner. */
@org.jspecify.annotations.NullMarked
package vn.bang57.start;
