/** Tables handed out as files: a model of typed cells, and its writers for XLSX and CSV. */
@org.jspecify.annotations.NullMarked
package vn.bang57.shared.export;
