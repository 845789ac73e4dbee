package vn.bang57.history;

/** The newest of some entries, or 0, and how many they are: more when one with a lower id was committed late. */
public record ChangeStamp(long newest, long entries) {}
