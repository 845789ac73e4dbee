/** The page. */
@org.jspecify.annotations.NullMarked
package vn.bang57.comparison.ui;
