/** Tasks, their deadlines, status and lateness. */
@org.jspecify.annotations.NullMarked
package vn.bang57.task;
