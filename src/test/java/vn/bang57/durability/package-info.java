/** Servers that are killed: what they had acknowledged must be there when they come back. */
@org.jspecify.annotations.NullMarked
package vn.bang57.durability;
