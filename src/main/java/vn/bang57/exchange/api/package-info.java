/** The plans as read-only JSON, described by OpenAPI at {@code /api/docs}. */
@org.jspecify.annotations.NullMarked
package vn.bang57.exchange.api;
