package vn.bang57.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One small spec of each kind, with the difficult cases in it. */
final class ChartSamples {

    private static final List<String> COMMUNES =
            List.of("Phước Giang", "Mộ Đức", "Trường Giang", "Nghĩa Thọ", "Phú Lý");

    private ChartSamples() {}

    static Stream<ChartSpec> all() {
        return Stream.of(heatMap(), comparison(), steps(), stacked(), timeline());
    }

    static HeatMap heatMap() {
        int[][] set = {{2, 3, 3, 1, 4}, {0, 0, 1, 2, 0}, {4, 4, 2, 0, 3}};
        List<String> pillars = List.of("Hạ tầng số", "Khoa học, công nghệ và đổi mới sáng tạo", "Chính quyền số");
        return new HeatMap(
                each(i -> new HeatMap.Column("c" + i, COMMUNES.get(i))),
                IntStream.range(0, pillars.size())
                        .mapToObj(p -> new HeatMap.Row("p" + p, pillars.get(p), each(c -> {
                            int n = set[p][c];
                            String words = COMMUNES.get(c) + ": nêu " + n + " trên 4 chỉ tiêu chung";
                            return new HeatMap.Cell("p" + p + "c" + c, n / 4.0, n + "/4", words, n == 0);
                        })))
                        .toList());
    }

    static ComparisonBars comparison() {
        List<ComparisonBars.Category> categories = List.of(
                new ComparisonBars.Category("i1", "Văn bản, hồ sơ xử lý điện tử toàn trình", null),
                new ComparisonBars.Category("i2", "Hồ sơ thủ tục hành chính được giải quyết trực tuyến", "≠ Phú Lý"));
        return new ComparisonBars(
                "%",
                100,
                "dự thảo",
                categories,
                List.of(
                        bars(
                                0,
                                true,
                                bar("a1", 85.0, null, "≥ 85", null, State.STATED, true),
                                bar("a2", null, null, "không nêu", null, State.GAP, false)),
                        bars(
                                1,
                                false,
                                bar("b1", 100.0, null, "100", null, State.STATED, false),
                                bar("b2", 40.0, 50.0, "40–50", null, State.STATED, false)),
                        bars(
                                2,
                                false,
                                bar("c1", null, null, "đẩy mạnh", null, State.WORDS, false),
                                bar("c2", null, 5.0, "≤ 5", null, State.STATED, false)),
                        bars(
                                3,
                                false,
                                bar("d1", 95.0, 80.0, "95 · > 80", "Hai số", State.CONFLICT, false),
                                bar("d2", 80.0, null, "≥ 80", "2026", State.OTHER_YEAR, true))));
    }

    private static ComparisonBars.Series bars(int i, boolean draft, ComparisonBars.Bar... bars) {
        return new ComparisonBars.Series("c" + i, COMMUNES.get(i), i + 1, draft, List.of(bars));
    }

    private static ComparisonBars.Bar bar(
            String id,
            @Nullable Double low,
            @Nullable Double high,
            String label,
            @Nullable String badge,
            State state,
            boolean open) {
        return new ComparisonBars.Bar(id, low, high, label, badge, state, open, "Mô tả " + id);
    }

    static StepLines steps() {
        return new StepLines(
                "% người dân",
                "dự thảo",
                List.of(
                        new StepLines.Series(
                                "c0",
                                "Phước Giang",
                                1,
                                Shape.CIRCLE,
                                true,
                                List.of(point("s1", 2030, 80, null, "≥ 80"))),
                        new StepLines.Series(
                                "c2",
                                "Trường Giang",
                                3,
                                Shape.DIAMOND,
                                false,
                                List.of(
                                        point("s2", 2025, 85, null, "≥ 85"),
                                        point("s3", 2030, 90, 95.0, "90–95"),
                                        point("s4", 2040, 100, null, "100")))),
                List.of(new StepLines.Observation("o1", "c2", "Trường Giang", 2026.5, 83.2, "83,2", "Kết quả 83,2 %")),
                null);
    }

    private static StepLines.Point point(String id, int year, double value, @Nullable Double high, String label) {
        return new StepLines.Point(id, year, value, high, label, State.STATED, "Mô tả " + id);
    }

    static StackedBars stacked() {
        return new StackedBars(
                List.of(new StackedBars.Category("c2", "Trường Giang"), new StackedBars.Category("c3", "Nghĩa Thọ")),
                List.of(
                        new StackedBars.Series(
                                "late", "Quá hạn, chưa báo cáo", Tone.BAD, List.of(value("v1", 5), value("v2", 9))),
                        new StackedBars.Series(
                                "open",
                                "Thường xuyên, theo điều kiện",
                                Tone.INFO,
                                List.of(value("v3", 3), value("v4", 14))),
                        new StackedBars.Series(
                                "none", "Không nêu hạn", Tone.MUTED, List.of(value("v5", 0), value("v6", 2)))));
    }

    private static StackedBars.Value value(String id, int n) {
        return new StackedBars.Value(id, n, n + " nhiệm vụ");
    }

    static Timeline timeline() {
        return new Timeline(
                LocalDate.of(2026, 11, 21),
                "Hôm nay",
                List.of(
                        new Timeline.Row("r1", "Số hóa quy trình nghiệp vụ nội bộ", "Trường Giang"),
                        new Timeline.Row("r2", "Giáo dục STEM", "Nghĩa Thọ")),
                List.of(
                        new Timeline.Bar(
                                "t1",
                                "r1",
                                LocalDate.of(2025, 9, 10),
                                LocalDate.of(2025, 9, 30),
                                false,
                                Tone.BAD,
                                "T9/2025",
                                "Quá hạn"),
                        new Timeline.Bar(
                                "t2",
                                "r2",
                                LocalDate.of(2026, 6, 1),
                                null,
                                true,
                                Tone.MUTED,
                                "Thường xuyên",
                                "Từ T6/2026")));
    }

    private static <T> List<T> each(java.util.function.IntFunction<T> make) {
        return IntStream.range(0, COMMUNES.size()).mapToObj(make).toList();
    }
}
