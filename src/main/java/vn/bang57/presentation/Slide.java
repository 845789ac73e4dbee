package vn.bang57.presentation;

import java.util.List;
import vn.bang57.shared.Bilingual;

/**
 * What a meeting looks at together. It may take several pages on the wall; how many is known when it is drawn.
 *
 * @param key the same in every meeting over the same things, so that an agenda and a link find it again
 * @param kicker what the slide is about, in a few words
 * @param title the finding, in clauses; those that two lines do not hold go on below the title
 * @param stamps what must be read along with the figures: milestone, how many state it, drafts
 */
public record Slide(String key, Kind kind, String kicker, List<String> title, List<String> stamps, SlideBody body) {

    public Slide {
        title = List.copyOf(title);
        stamps = List.copyOf(stamps);
    }

    /** What slides are about, in the order of a meeting that nobody has planned. */
    public enum Kind {
        HEADLINE(new Bilingual("Tổng quan các xã", "Overview of the communes")),
        PILLAR(new Bilingual("Trụ cột", "Pillar")),
        SPOTLIGHT(new Bilingual("Chỉ tiêu", "Indicator")),
        CONTRADICTIONS(new Bilingual("Con số không khớp", "Figures that disagree")),
        GAPS(new Bilingual("Chỉ tiêu chưa nêu", "Indicators not stated")),
        TASKS(new Bilingual("Nhiệm vụ theo xã", "Tasks by commune")),
        LATE(new Bilingual("Nhiệm vụ quá hạn", "Overdue tasks")),
        SOON(new Bilingual("Nhiệm vụ sắp đến hạn", "Tasks due soon")),
        CHANGES(new Bilingual("Thay đổi từ lần họp trước", "Changes since the last meeting")),
        DETAIL(new Bilingual("Chi tiết", "Detail"));

        private final Bilingual label;

        Kind(Bilingual label) {
            this.label = label;
        }

        public Bilingual label() {
            return label;
        }
    }
}
