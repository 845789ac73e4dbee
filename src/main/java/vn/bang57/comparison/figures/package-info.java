/** How figures and tasks read and which picture shows them, for every screen that shows a dashboard. */
@org.jspecify.annotations.NullMarked
package vn.bang57.comparison.figures;
