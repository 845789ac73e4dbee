/** Documents to print: a model of titled tables, and its writer, which makes a PDF on A4 landscape. */
@org.jspecify.annotations.NullMarked
package vn.bang57.shared.print;
