package vn.bang57.task;

import vn.bang57.shared.Author;

/**
 * The wish to add a task to a commune.
 *
 * @param commune slug
 * @param groupCode code of one of the commune's groups; blank for a group of the commune's own additions
 * @param deadline as typed; blank for none
 */
public record AddTask(String commune, String groupCode, String title, String lead, String deadline, Author author) {}
