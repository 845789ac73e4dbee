/** What can be compared with what, and the page that shows it. */
@org.jspecify.annotations.NullMarked
package vn.bang57.comparison;
