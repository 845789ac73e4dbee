/** The plans' files, the JSON API and the exports. */
@org.jspecify.annotations.NullMarked
package vn.bang57.exchange;
