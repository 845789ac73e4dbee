/** Provinces, communes, their plan documents and reporting regimes. */
@org.jspecify.annotations.NullMarked
package vn.bang57.commune;
