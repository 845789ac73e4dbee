package vn.bang57.history;

import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

/** Which row an entry of the history is about. */
public record ChangeMark(long id, Means means, Subject subject, String key) {}
