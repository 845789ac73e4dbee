/** Tells open pages, on this node of the application and on others, that something has changed. */
@org.jspecify.annotations.NullMarked
package vn.bang57.live;
