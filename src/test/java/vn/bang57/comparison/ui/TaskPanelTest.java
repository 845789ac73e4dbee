package vn.bang57.comparison.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.bang57.chart.ApexChart;
import vn.bang57.chart.ChartSpec;
import vn.bang57.chart.ChartTable;
import vn.bang57.chart.MarkClickEvent;
import vn.bang57.chart.StackedBars;
import vn.bang57.chart.Timeline;
import vn.bang57.comparison.DashboardState.Language;
import vn.bang57.comparison.TaskView;
import vn.bang57.comparison.TaskView.By;
import vn.bang57.task.Task;

class TaskPanelTest extends TaskTestBase {

    private TaskPanel panel() {
        return new TaskPanel(this, new PrintButton("PDF", () -> Instant.EPOCH, (dashboard, made) -> {
            throw new UnsupportedOperationException("not printed here");
        }));
    }

    @Test
    void showsABarForEachCommuneAndTheLongestOverdue() {
        open(panel());

        assertThat(_get(Paragraph.class).getText()).isEqualTo("tính đến 21/11/2026");
        assertThat(bars().categories())
                .extracting(StackedBars.Category::label)
                .containsExactly("Phước Giang", "Mộ Đức", "Trường Giang", "Nghĩa Thọ", "Phú Lý");
        assertThat(bars().series())
                .extracting(StackedBars.Series::id)
                .doesNotHaveDuplicates()
                .contains("OVERDUE");
        assertThat(total()).isEqualTo(dashboard().tasks().size());
        assertThat(texts("b57-tag-bad")).startsWith("■ 417 ngày").hasSize(3);
    }

    @Test
    void aSegmentLeadsToTheGroupsOfItsCommune() {
        open(panel());
        click("OVERDUE/truong-giang");

        assertThat(state).isEqualTo(TASKS.withTasks(in("truong-giang").withBucket("OVERDUE")));
        assertThat(bars().series()).extracting(StackedBars.Series::id).containsExactly("OVERDUE");
        assertThat(total()).isEqualTo(5);
        assertThat(texts("b57-crumb-here")).containsExactly("Trường Giang");
    }

    @Test
    void aGroupLeadsToItsTasksAndTheBreadcrumbBack() {
        state = TASKS.withTasks(in("nghia-tho"));
        open(panel());
        click("OVERDUE/I");

        assertThat(state.tasks()).isEqualTo(in("nghia-tho").withGroup("I").withBucket("OVERDUE"));
        assertThat(texts("b57-task-aside")).containsExactly("năm 2025");
        _assertNone(ApexChart.class);

        press("Nghĩa Thọ");
        assertThat(state.tasks().group()).isNull();
        press("Tất cả xã");
        assertThat(state.tasks().commune()).isNull();
        assertThat(bars().categories()).hasSize(5);
    }

    @Test
    void countsByStatusWithUnreportedApart() {
        open(panel());
        press("Theo tình trạng");

        assertThat(state.tasks().by()).isEqualTo(By.STATUS);
        assertThat(bars().series()).extracting(StackedBars.Series::label).contains("chưa có báo cáo");
    }

    @Test
    void theTimelineHasTheDatedTasksByDueDayAndListsTheOthers() {
        open(panel());
        press("Dòng thời gian");

        Timeline timeline = (Timeline) spec();
        assertThat(timeline.todayWord()).isEqualTo("Hôm nay");
        assertThat(timeline.bars().getFirst().end()).isEqualTo("2025-09-30");
        List<String> listed = texts("b57-task-aside");
        assertThat(listed.size() + timeline.rows().size())
                .isEqualTo(dashboard().tasks().size());
        assertThat(_find(NativeDetails.class)).hasSize(3);
        assertThat(_get(H3.class).getText()).isEqualTo("Không có mốc thời gian");
    }

    @Test
    void theTableHoldsTheSameMarks() {
        open(panel());
        press("Xem dạng bảng");

        _assertNone(ApexChart.class);
        ComponentUtil.fireEvent(
                _get(ChartTable.class), new MarkClickEvent(_get(ChartTable.class), true, "OVERDUE/nghia-tho"));
        assertThat(state.tasks()).isEqualTo(in("nghia-tho").withAsTable(true).withBucket("OVERDUE"));
    }

    @Test
    void anOverdueTaskLeadsToAllThatItsCommuneHasOverdue() {
        open(panel());
        Task first = dashboard().tasks().stream()
                .filter(task -> task.code().equals("TG-02"))
                .findFirst()
                .orElseThrow();
        press(first.title().vi());

        assertThat(state.tasks()).isEqualTo(in("truong-giang").withBucket("OVERDUE"));
    }

    @Test
    void whenNothingFitsItSaysSoAndOffersTheWayBack() {
        state = TASKS.withQuery("không có đâu").withTasks(TaskView.INITIAL.withBucket("OVERDUE"));
        open(panel());
        _assertNone(ApexChart.class);
        press("Bỏ bộ lọc");

        assertThat(state).isEqualTo(TASKS);
        assertThat(total()).isEqualTo(dashboard().tasks().size());
    }

    @Test
    void anAddressThatNamesNoCommuneShowsAll() {
        state = TASKS.withTasks(in("dau-do").withGroup("IX"));
        open(panel());

        assertThat(bars().categories()).hasSize(5);
    }

    @Test
    void speaksEnglish() {
        speak(Language.EN);
        state = TASKS.withLanguage(Language.EN);
        open(panel());

        assertThat(_get(H2.class).getText()).isEqualTo("Tasks");
        assertThat(_get(Paragraph.class).getText()).isEqualTo("as of 21 Nov 2026");
        assertThat(texts("b57-tag-bad")).startsWith("■ 417 days");
    }

    private static ChartSpec spec() {
        return Objects.requireNonNull(_get(ApexChart.class).getSpec());
    }

    private static StackedBars bars() {
        return (StackedBars) spec();
    }

    private static int total() {
        StackedBars bars = bars();
        int total = 0;
        for (int i = 0; i < bars.categories().size(); i++) {
            total += bars.total(i);
        }
        return total;
    }

    private static void click(String mark) {
        ApexChart chart = _get(ApexChart.class);
        ComponentUtil.fireEvent(chart, new MarkClickEvent(chart, true, mark));
    }

    private static List<String> texts(String className) {
        return _find(Span.class, spec -> spec.withClasses(className)).stream()
                .map(Span::getText)
                .toList();
    }
}
