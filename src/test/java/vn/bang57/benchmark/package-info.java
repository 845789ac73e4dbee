/** How long people wait: measured on demand, in one run, beside a bare page. See {@code src/docs/benchmarks.md}. */
@org.jspecify.annotations.NullMarked
package vn.bang57.benchmark;
