package vn.bang57.target;

import vn.bang57.shared.Bilingual;

/** How the year of a figure is known. */
public enum YearBasis {
    STATED(new Bilingual("năm ghi cùng con số", "year stated with the figure")),
    SECTION(new Bilingual("năm theo tên mục", "year from the section's title")),
    PERIOD(new Bilingual("năm cuối của giai đoạn", "last year of the plan's period")),
    TITLE(new Bilingual("năm theo tên văn bản", "year from the document's title")),
    DEADLINE(new Bilingual("hạn của nhiệm vụ chứa con số", "deadline of the task that holds the figure")),
    ANNUAL(new Bilingual("mức hằng năm, không gắn một năm", "a yearly level, tied to no single year")),
    ENTERED(new Bilingual("người dùng nhập", "entered by a user"));

    private final Bilingual label;

    YearBasis(Bilingual label) {
        this.label = label;
    }

    public Bilingual label() {
        return label;
    }
}
