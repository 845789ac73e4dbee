/** Pillars, units and the canonical catalogue of indicators. */
@org.jspecify.annotations.NullMarked
package vn.bang57.indicator;
