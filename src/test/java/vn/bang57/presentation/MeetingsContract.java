package vn.bang57.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.bang57.DatabaseTest;
import vn.bang57.MutableClock;
import vn.bang57.presentation.MeetingNote.Kind;
import vn.bang57.presentation.MeetingNotes.Saying;

abstract class MeetingsContract extends DatabaseTest {

    private static final String ADDRESS = "milestone=2027&communes=phuoc-giang,mo-duc";
    private static final Pointed ABOUT = new Pointed(
            "cell:e-identity/mo-duc", "Mộ Đức · Định danh điện tử", "≥ 90 % · Mốc 2027", "II.2", "UBND xã Mộ Đức");

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingNotes notes;

    @Autowired
    Agendas agendas;

    @Autowired
    Clickers clickers;

    @BeforeEach
    void forgetMeetings() {
        Stream.of("meeting_note", "meeting", "agenda")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void aMeetingIsFoundAsItBegan() {
        clock.set(MutableClock.START.plusNanos(123_456_789));
        Meeting meeting = meetings.start(ADDRESS, Room.HALL, null);
        assertThat(meetings.find(meeting.id())).contains(meeting);
        assertThat(meeting.frozen()).isEqualTo(meeting.started()).isEqualTo(MutableClock.START.plusNanos(123_456_000));
        assertThat(meeting.place()).isEmpty();
        assertThat(meetings.find("nobody's")).isEmpty();
    }

    @Test
    void itRemembersWhereTheScreenStands() {
        Meeting meeting = meetings.start(ADDRESS, Room.BOARDROOM, null);
        meetings.moved(meeting.id(), "pillar/society@1>cell:e-identity/mo-duc@0");
        assertThat(meetings.find(meeting.id()).orElseThrow().place())
                .isEqualTo("pillar/society@1>cell:e-identity/mo-duc@0");
        meetings.moved(meeting.id(), "x".repeat(500));
        assertThat(meetings.find(meeting.id()).orElseThrow().place()).hasSize(400);
    }

    @Test
    void takingInWhatCameSinceMovesTheFreezeAndNothingElse() {
        Meeting meeting = meetings.start(ADDRESS, Room.BOARDROOM, null);
        meetings.moved(meeting.id(), "gaps@0");
        clock.set(MutableClock.START.plusSeconds(600));
        Meeting fresh = meetings.refresh(meeting.id());
        assertThat(fresh.frozen()).isEqualTo(MutableClock.START.plusSeconds(600));
        assertThat(fresh.started()).isEqualTo(meeting.started());
        assertThat(fresh.place()).isEqualTo("gaps@0");
        assertThat(meetings.find(meeting.id())).contains(fresh);
    }

    @Test
    void theMeetingBeforeIsThatOfAnEarlierDay() {
        Instant now = MutableClock.START;
        clock.set(now.minus(Duration.ofDays(9)));
        meetings.start(ADDRESS, Room.BOARDROOM, null);
        // 23:30 the day before, in Việt Nam.
        Instant eve = now.minus(Duration.ofHours(9)).minus(Duration.ofMinutes(30));
        clock.set(eve);
        meetings.start(ADDRESS, Room.BOARDROOM, null);
        clock.set(now.minusSeconds(3600));
        meetings.start(ADDRESS, Room.BOARDROOM, null);
        clock.set(now);
        Meeting meeting = meetings.start(ADDRESS, Room.BOARDROOM, null);
        assertThat(meetings.before(meeting)).contains(eve);
    }

    @Test
    void theFirstMeetingHasNoneBeforeIt() {
        meetings.start(ADDRESS, Room.BOARDROOM, null);
        assertThat(meetings.before(meetings.start(ADDRESS, Room.BOARDROOM, null)))
                .isEmpty();
    }

    @Test
    void theListHasTheLatestFirstWithItsNotesCounted() {
        Meeting first = meetings.start(ADDRESS, Room.BOARDROOM, null);
        clock.set(MutableClock.START.plusSeconds(60));
        Meeting second = meetings.start("", Room.HALL, null);
        notes.add(first.id(), LAN, saying("một"));
        notes.add(first.id(), LAN, saying("hai"));
        assertThat(meetings.latest(50, false)).containsExactly(new HeldMeeting(second, 0), new HeldMeeting(first, 2));
        assertThat(meetings.latest(1, false)).containsExactly(new HeldMeeting(second, 0));
        assertThat(meetings.latest(50, true)).containsExactly(new HeldMeeting(first, 2));
    }

    @Test
    void whatIsSaidIsKeptInItsOrderWordForWord() {
        Meeting meeting = meetings.start(ADDRESS, Room.BOARDROOM, null);
        notes.add(
                meeting.id(),
                LAN,
                new Saying(
                        Kind.EXPLANATION,
                        ABOUT,
                        " UBND xã  Mộ Đức ",
                        LocalDate.of(2026, 12, 5),
                        "Giải trình vì sao độ phủ 5G chỉ đạt ≥ 90 %; “ẩm”, ‘ộ’, ữ, Đ"));
        notes.add(meeting.id(), MINH, new Saying(Kind.DECISION, ABOUT, "", null, "Giữ nguyên 🚀."));
        List<MeetingNote> kept = notes.of(meeting.id());
        assertThat(kept).extracting(MeetingNote::kind).containsExactly(Kind.EXPLANATION, Kind.DECISION);
        MeetingNote first = kept.getFirst();
        assertThat(first.text()).isEqualTo("Giải trình vì sao độ phủ 5G chỉ đạt ≥ 90 %; “ẩm”, ‘ộ’, ữ, Đ");
        assertThat(first.shown()).isEqualTo(ABOUT.shown());
        assertThat(first.subject()).isEqualTo(ABOUT.subject());
        assertThat(first.source()).isEqualTo("II.2");
        assertThat(first.mark()).isEqualTo(ABOUT.mark());
        assertThat(first.addressee()).isEqualTo("UBND xã Mộ Đức");
        assertThat(first.due()).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(first.author()).isEqualTo("Lan");
        assertThat(first.at()).isEqualTo(MutableClock.START);
        assertThat(kept.getLast().due()).isNull();
        assertThat(kept.getLast().text()).isEqualTo("Giữ nguyên 🚀.");
    }

    @Test
    void whatIsTooLongIsCutAndNeverInTheMiddleOfASign() {
        Meeting meeting = meetings.start(ADDRESS, Room.BOARDROOM, null);
        notes.add(meeting.id(), LAN, saying("x".repeat(MeetingNote.TEXT_MAX_LENGTH - 1) + "🚀"));
        assertThat(notes.of(meeting.id()).getFirst().text()).isEqualTo("x".repeat(MeetingNote.TEXT_MAX_LENGTH - 1));
    }

    @Test
    void aNoteIsTakenBackInItsOwnMeetingAlone() {
        Meeting meeting = meetings.start(ADDRESS, Room.BOARDROOM, null);
        Meeting other = meetings.start(ADDRESS, Room.BOARDROOM, null);
        notes.add(meeting.id(), LAN, saying("một"));
        notes.add(meeting.id(), LAN, saying("hai"));
        long id = notes.of(meeting.id()).getFirst().id();
        notes.remove(other.id(), id);
        assertThat(notes.of(meeting.id())).hasSize(2);
        notes.remove(meeting.id(), id);
        assertThat(notes.of(meeting.id())).extracting(MeetingNote::text).containsExactly("hai");
    }

    @Test
    void anAgendaIsKeptAsItIs() {
        Agenda kept = agendas.add(agenda("Họp  giao ban "));
        assertThat(kept.name()).isEqualTo("Họp giao ban");
        assertThat(agendas.find(kept.id())).contains(kept);
        assertThat(agendas.all()).containsExactly(kept);
        assertThat(kept.slides()).containsExactly("gaps", "headline", "late");
        assertThat(kept.hidden()).containsExactly("headline");
    }

    @Test
    void anAgendaThatSomebodyElseHasSavedSinceIsNotOverwritten() {
        Agenda read = agendas.add(agenda("Họp giao ban"));
        Agenda saved = agendas.save(renamed(read, "Họp của Lan")).orElseThrow();
        assertThat(saved.version()).isEqualTo(1);
        assertThat(agendas.save(renamed(read, "Họp của Minh"))).isEmpty();
        assertThat(agendas.find(read.id())).contains(saved);
        assertThat(agendas.save(renamed(saved, "Họp của Minh"))).isPresent();
    }

    @Test
    void aMeetingKnowsItsAgenda() {
        Agenda agenda = agendas.add(agenda("Họp giao ban"));
        Meeting meeting = meetings.start(agenda.address(), agenda.room(), agenda.id());
        assertThat(meetings.find(meeting.id()).orElseThrow().agenda()).isEqualTo(agenda.id());
    }

    @Test
    void aPhonesLinkWorksOnce() {
        Meeting meeting = meetings.start(ADDRESS, Room.BOARDROOM, null);
        String pass = clickers.pass(meeting.id());
        assertThat(pass).isEqualTo(meeting.pass()).hasSize(32);
        assertThat(clickers.claim(meeting.id(), "guessed")).isFalse();
        assertThat(clickers.claim("another", pass)).isFalse();
        assertThat(clickers.claim(meeting.id(), pass)).isTrue();
        assertThat(clickers.claim(meeting.id(), pass)).isFalse();
        assertThat(clickers.pass(meeting.id())).isNotEqualTo(pass);
        assertThat(clickers.claim(meeting.id(), clickers.pass(meeting.id()))).isTrue();
    }

    @Test
    void ofPhonesThatComeTogetherOneIsLetIn() throws Exception {
        Meeting meeting = meetings.start(ADDRESS, Room.BOARDROOM, null);
        Callable<Boolean> claim = () -> clickers.claim(meeting.id(), meeting.pass());
        assertThat(atOnce(List.of(claim, claim, claim, claim)).stream()
                        .collect(Collectors.groupingBy(won -> won, Collectors.counting())))
                .isEqualTo(Map.of(true, 1L, false, 3L));
    }

    private static Saying saying(String text) {
        return new Saying(Kind.DECISION, ABOUT, "", null, text);
    }

    private static Agenda agenda(String name) {
        return new Agenda(
                "",
                name,
                ADDRESS,
                Room.HALL,
                List.of("gaps", "headline", "late"),
                Set.of("headline"),
                Set.of("e-identity"),
                Map.of("gaps", "Nói về những chỗ còn thiếu."),
                0);
    }

    private static Agenda renamed(Agenda agenda, String name) {
        return new Agenda(
                agenda.id(),
                name,
                agenda.address(),
                agenda.room(),
                agenda.slides(),
                agenda.hidden(),
                agenda.marked(),
                agenda.speech(),
                agenda.version());
    }
}
