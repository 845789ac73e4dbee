package vn.bang57.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.comparison.ChangesSince;
import vn.bang57.comparison.DashboardState;
import vn.bang57.comparison.Dashboards;
import vn.bang57.shared.Means;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.Target;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValueParser;

/** A meeting's figures stand still while the desk goes on. */
abstract class FrozenContract extends DatabaseTest {

    @Autowired
    Meetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    Dashboards dashboards;

    @Autowired
    ChangesSince changes;

    @Autowired
    TargetService targets;

    @Test
    void aFigureThatIsEditedAfterTheStartComesInOnlyWhenItIsTaken() {
        Meeting meeting = begin("", Room.BOARDROOM, null);
        String before = figure(shows(), meeting);
        later(Duration.ofMinutes(3));
        edit("33");

        assertThat(figure(shows(), meeting)).isEqualTo(before).isNotEqualTo("33");
        Shows shows = shows();
        assertThat(shows.news(shows.of(meeting))).hasSize(1);
        assertThat(shows.detail(shows.of(meeting), "news").orElseThrow().title().getFirst())
                .startsWith("1 thay đổi từ ");

        later(Duration.ofMinutes(1));
        Meeting taken = meetings.refresh(meeting.id());
        assertThat(figure(shows, taken)).isEqualTo("33");
        assertThat(shows.news(shows.of(taken))).isEmpty();
    }

    @Test
    void whatOneSecondChangesIsToldFromTheNext() {
        Meeting meeting = begin("", Room.BOARDROOM, null);
        later(Duration.ofSeconds(1));
        edit("44");
        assertThat(figure(shows(), meeting)).isNotEqualTo("44");
    }

    @Test
    void theNextDaysMeetingTellsWhatChangedSinceTheLastAndNotWhatCameAfterItsOwnStart() {
        begin("", Room.BOARDROOM, null);
        later(Duration.ofHours(20));
        edit("33");
        later(Duration.ofHours(20));
        Meeting next = begin("", Room.BOARDROOM, null);
        later(Duration.ofMinutes(1));
        SlideBody.Table told = (SlideBody.Table)
                shows().of(next).deck().slide("changes").orElseThrow().body();
        assertThat(told.rows())
                .anySatisfy(row ->
                        assertThat(row.cells()).extracting(SlideCell::text).contains("33 %"));
    }

    @Test
    void aMeetingHasItsAgendasOrder() {
        Agenda agenda = agendas.add(new Agenda(
                "",
                "Giao ban",
                "lang=en",
                Room.HALL,
                List.of("tasks", "headline"),
                Set.of("gaps"),
                Set.of("coverage-6g"),
                Map.of("tasks", "ẩm ộ ữ Đ"),
                0));
        Meeting meeting = begin(agenda.address(), agenda.room(), agenda.id());
        Deck deck = shows().of(meeting).deck();
        assertThat(deck.slides())
                .extracting(Slide::key)
                .startsWith("tasks", "headline")
                .doesNotContain("gaps");
        assertThat(deck.slide("indicator/coverage-6g")).isPresent();
        assertThat(deck.slide("tasks").orElseThrow().title().getFirst()).endsWith("are overdue");
        assertThat(agendas.find(agenda.id()).orElseThrow().speech()).containsEntry("tasks", "ẩm ộ ữ Đ");
    }

    /** Some time after the plans were loaded: what is recorded at the very moment of the freeze is not in it. */
    private Meeting begin(String address, Room room, @Nullable String agenda) {
        later(Duration.ofSeconds(1));
        return meetings.start(address, room, agenda);
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    /** New ones, as after a restart. */
    private Shows shows() {
        return new Shows(dashboards, changes, meetings, agendas);
    }

    private static String figure(Shows shows, Meeting meeting) {
        Slide detail =
                shows.detail(shows.of(meeting), "cell:dossiers-online/mo-duc").orElseThrow();
        return ((SlideBody.Facts) detail.body()).figure().text();
    }

    private void edit(String typed) {
        Target target = dashboards
                .load(DashboardState.INITIAL)
                .comparison()
                .row("dossiers-online")
                .flatMap(row -> row.cell("mo-duc"))
                .flatMap(cell -> cell.first())
                .orElseThrow();
        stored(targets.change(new ChangeTarget(
                target.id(), target.version(), TargetValueParser.parse(typed).orElseThrow(), Means.TYPED, LAN)));
    }
}
