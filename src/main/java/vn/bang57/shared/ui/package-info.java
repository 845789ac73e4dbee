/** What every screen shares: messages for what goes wrong. */
@org.jspecify.annotations.NullMarked
package vn.bang57.shared.ui;
