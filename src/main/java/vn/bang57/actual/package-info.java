/** What communes report that they have reached, by reporting period. */
@org.jspecify.annotations.NullMarked
package vn.bang57.actual;
