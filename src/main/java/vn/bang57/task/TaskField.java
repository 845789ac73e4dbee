package vn.bang57.task;

import vn.bang57.shared.Bilingual;

/** The fields of a task that people edit. */
public enum TaskField {
    TITLE(new Bilingual("Nhiệm vụ", "Task"), 90),
    DIRECTING(new Bilingual("Chỉ đạo", "Directing"), 200),
    LEAD(new Bilingual("Chủ trì", "Lead"), 300),
    COORDINATING(new Bilingual("Phối hợp", "Coordinating"), 300),
    /** Long enough for a condition in both languages, {@code vi | en}. */
    DEADLINE(new Bilingual("Thời hạn", "Deadline"), 2 * Deadline.WORDS_MAX_LENGTH + 10),
    STATUS(new Bilingual("Tình trạng", "Status"), 40),
    PROGRESS(new Bilingual("Tiến độ %", "Progress %"), 5),
    NOTE(new Bilingual("Ghi chú", "Note"), 1000);

    private final Bilingual label;
    private final int maxLength;

    TaskField(Bilingual label, int maxLength) {
        this.label = label;
        this.maxLength = maxLength;
    }

    public Bilingual label() {
        return label;
    }

    /** The longest text, in characters, that the field takes. */
    public int maxLength() {
        return maxLength;
    }
}
