/** Charts: a thin component over ApexCharts. */
@org.jspecify.annotations.NullMarked
package vn.bang57.chart;
