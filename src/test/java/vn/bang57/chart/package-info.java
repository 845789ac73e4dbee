@org.jspecify.annotations.NullMarked
package vn.bang57.chart;
