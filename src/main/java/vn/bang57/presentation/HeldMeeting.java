package vn.bang57.presentation;

/**
 * A meeting in the list of all.
 *
 * @param notes how many things were said in it
 */
public record HeldMeeting(Meeting meeting, int notes) {}
