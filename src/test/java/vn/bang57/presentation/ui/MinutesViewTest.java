package vn.bang57.presentation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.bang57.MutableClock;
import vn.bang57.TestBeans;
import vn.bang57.presentation.Meeting;
import vn.bang57.presentation.MeetingNote;
import vn.bang57.presentation.MeetingNote.Kind;
import vn.bang57.presentation.MeetingNotes.Saying;
import vn.bang57.presentation.Pointed;
import vn.bang57.presentation.Relay;
import vn.bang57.presentation.Room;
import vn.bang57.shared.Author;

/** What was said in meetings, as the page shows it; without a browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties =
                "spring.datasource.url=jdbc:h2:mem:minutes;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@Import(TestBeans.class)
class MinutesViewTest {

    private static final Routes ROUTES = routes();
    private static final Instant BEGIN = MutableClock.START.plusSeconds(3600);
    private static final Pointed ABOUT = new Pointed(
            "cell:e-identity/mo-duc", "Mộ Đức · Định danh điện tử", "≥ 90 % · Mốc 2030", "Mục II.2", "UBND xã Mộ Đức");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MeetingServices services;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    /** Discovery passes over views that are not public. */
    private static Routes routes() {
        Routes routes = new Routes().autoDiscoverViews("vn.bang57");
        routes.getRoutes().add(MinutesView.class);
        routes.getRoutes().add(PresentationView.class);
        return routes;
    }

    @BeforeEach
    void openPage() {
        Stream.of("meeting_note", "meeting")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        // The plans are recorded at the start; a meeting knows what was recorded before it.
        clock.set(BEGIN);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    @Test
    void whereNoMeetingWasHeldThePageSaysHowOneBegins() {
        open("");
        assertThat(text()).contains("Chưa có cuộc họp nào. Cuộc họp bắt đầu khi bấm Trình chiếu trên bảng.");
        _assertNone(NativeTableBody.class);
    }

    @Test
    void theLatestMeetingStandsFirstAndEachLeadsToItsMinutes() {
        Meeting first = start("communes=mo-duc,phuoc-giang&milestone=2027");
        say(first, Kind.DECISION, "Giữ chỉ tiêu.");
        clock.set(BEGIN.plusSeconds(3600));
        Meeting second = start("");
        open("");
        List<String> lines = lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .contains("11:00 21/11/2026", "Các xã chọn sẵn của bảng · mốc chính của từng kế hoạch", "–");
        assertThat(lines.getLast()).contains("10:00 21/11/2026", "Mộ Đức, Phước Giang · mốc 2027", "1 nội dung");
        assertThat(_get(Anchor.class, spec -> spec.withText("11:00 21/11/2026")).getHref())
                .isEqualTo("bien-ban?meeting=" + second.id());
        _assertNone(NativeButton.class, spec -> spec.withText("Xem thêm"));
    }

    @Test
    void theMeetingsWithNotesCanBeListedAlone() {
        Meeting first = start("");
        say(first, Kind.DECISION, "Giữ chỉ tiêu.");
        clock.set(BEGIN.plusSeconds(3600));
        start("");
        open("");
        NativeButton only = _get(NativeButton.class, spec -> spec.withText("Chỉ cuộc họp có ghi chép"));
        _click(only);
        assertThat(lines()).singleElement().asString().contains("10:00 21/11/2026");
        assertThat(only.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        _click(only);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void ofManyMeetingsTheOlderOnesComeWhenTheyAreAskedFor() {
        for (int at = 0; at < 53; at++) {
            start("");
        }
        open("");
        assertThat(lines()).hasSize(50);
        NativeButton more = _get(NativeButton.class, spec -> spec.withText("Xem thêm"));
        _click(more);
        assertThat(lines()).hasSize(53);
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void aMeetingShowsEachNoteWithTheFigureAsItWasShown() {
        Meeting meeting = start("milestone=2030");
        services.notes()
                .add(
                        meeting.id(),
                        Author.of("Lan"),
                        new Saying(
                                Kind.EXPLANATION,
                                ABOUT,
                                ABOUT.addressee(),
                                LocalDate.of(2026, 12, 5),
                                "Vì sao chỉ nêu ≥ 90 %?"));
        say(meeting, Kind.DECISION, "Giữ chỉ tiêu.");
        open("meeting=" + meeting.id());
        assertThat(_get(H1.class).getText()).isEqualTo("Cuộc họp 10:00 21/11/2026");
        assertThat(text())
                .contains("Số liệu chốt", "Phước Giang, Mộ Đức, Trường Giang, Nghĩa Thọ, Phú Lý", "Mốc2030")
                .contains("2 nội dung");
        assertThat(lines().getFirst())
                .contains(
                        "Yêu cầu giải trình",
                        "Mộ Đức · Định danh điện tử",
                        "Mục II.2",
                        "≥ 90 % · Mốc 2030",
                        "Vì sao chỉ nêu ≥ 90 %?",
                        "UBND xã Mộ Đức",
                        "05/12/2026",
                        "Lan",
                        "10:00 21/11/2026");
        assertThat(lines().getLast()).contains("Kết luận", "Giữ chỉ tiêu.");
    }

    @Test
    void fromAMeetingOneComesToItsScreensItsFilesAndTheBoard() {
        Meeting meeting = start("milestone=2030&communes=mo-duc,phu-ly");
        open("meeting=" + meeting.id());
        assertThat(link("Mở lại trên màn chiếu").getHref()).isEqualTo("trinh-chieu?meeting=" + meeting.id());
        assertThat(link("Cửa sổ người trình bày").getHref()).isEqualTo("nguoi-trinh-bay?meeting=" + meeting.id());
        assertThat(link("Về bảng").getHref()).isEqualTo("./?" + meeting.address());
        assertThat(link("Mọi cuộc họp").getHref()).isEqualTo("bien-ban");
        assertThat(List.of(link("Biên bản (DOCX)"), link("Các trang chiếu (PDF)")))
                .allMatch(link -> link.getElement().hasAttribute("download"));
        assertThat(text()).contains("Cuộc họp này chưa ghi gì. Khi chiếu, chỉ vào một ô rồi bấm G.");
    }

    @Test
    void aNoteIsRemovedOnlyAfterAQuestion() {
        Meeting meeting = start("");
        say(meeting, Kind.DECISION, "Ghi nhầm.");
        say(meeting, Kind.DECISION, "Giữ chỉ tiêu.");
        open("meeting=" + meeting.id());
        NativeButton remove =
                _find(NativeButton.class, spec -> spec.withText("Bỏ")).getFirst();
        assertThat(remove.getElement().getAttribute("aria-label")).isEqualTo("Bỏ: Mộ Đức · Định danh điện tử");
        _click(remove);
        press(_get(Dialog.class), "Thôi");
        assertThat(services.notes().of(meeting.id())).hasSize(2);
        _click(_find(NativeButton.class, spec -> spec.withText("Bỏ")).getFirst());
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Bỏ nội dung này khỏi biên bản?");
        _click(_get(NativeButton.class, spec -> spec.withId("note-remove")));
        assertThat(services.notes().of(meeting.id()))
                .extracting(MeetingNote::text)
                .containsExactly("Giữ chỉ tiêu.");
        assertThat(lines()).hasSize(1);
        assertThat(text()).contains("1 nội dung");
    }

    @Test
    void aNoteThatComesInWhileThePageIsOpenAppears() {
        Meeting meeting = start("");
        open("meeting=" + meeting.id());
        say(meeting, Kind.EXPLANATION, "Mới ghi trên màn chiếu.");
        clock.set(BEGIN.plusSeconds(1800));
        services.meetings().refresh(meeting.id());
        services.relay().tell(meeting.id(), new Relay.Event.Changed());
        MockVaadin.clientRoundtrip(false);
        assertThat(lines()).hasSize(1);
        assertThat(text()).contains("Mới ghi trên màn chiếu.", "1 nội dung", "10:30 21/11/2026");
    }

    @Test
    void aMeetingThatNobodyKnowsIsAClearSentence() {
        open("meeting=nobody's");
        assertThat(text()).contains("Không tìm thấy cuộc họp này. Hãy mở lại từ nút Trình chiếu trên bảng.");
        assertThat(link("Mọi cuộc họp").getHref()).isEqualTo("bien-ban");
    }

    @Test
    void aWallOfAMeetingThatIsNotThereSaysSoAndBeginsNoOther() {
        UI.getCurrent()
                .navigate(PresentationNavigation.WALL, QueryParameters.of(PresentationNavigation.MEETING, "nothing"));
        assertThat(text()).contains("Không tìm thấy cuộc họp này.");
        assertThat(jdbc.sql("select count(*) from meeting").query(Long.class).single())
                .isZero();
    }

    @Test
    void anEnglishMeetingHasItsMinutesInEnglish() {
        Meeting meeting = start("lang=en");
        say(meeting, Kind.DECISION, "Keep it.");
        open("meeting=" + meeting.id());
        assertThat(text()).contains("Meeting of 10:00 21/11/2026", "Decision", "Minutes (DOCX)");
    }

    private Meeting start(String address) {
        return services.meetings().start(address, Room.BOARDROOM, null);
    }

    private void say(Meeting meeting, Kind kind, String text) {
        services.notes().add(meeting.id(), Author.of("Minh"), new Saying(kind, ABOUT, "", null, text));
    }

    private static void open(String query) {
        UI.getCurrent().navigate(PresentationNavigation.MINUTES, QueryParameters.fromString(query));
    }

    private static String text() {
        return _get(MinutesView.class).getElement().getTextRecursively();
    }

    private static List<String> lines() {
        return _find(_get(NativeTableBody.class), NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static Anchor link(String text) {
        return _get(Anchor.class, spec -> spec.withText(text));
    }

    private static void press(Dialog dialog, String label) {
        _click(dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .map(NativeButton.class::cast)
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow());
    }
}
