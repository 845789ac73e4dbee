package vn.bang57.presentation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.bang57.shared.TypedText;

/** Keeps agendas. */
@Service
@Transactional
public class Agendas {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HIDDEN = "-";

    private final JdbcClient jdbc;
    private final Clock clock;

    Agendas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a new agenda and gives it an id. */
    public Agenda add(Agenda agenda) {
        Agenda kept = with(agenda, UUID.randomUUID().toString(), 0);
        jdbc.sql("""
                insert into agenda (name, address, room, slides, marked, speech, saved_at, version, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(parameters(kept)).update();
        return kept;
    }

    /**
     * Keeps another state of an agenda.
     *
     * @return nothing when somebody else has saved it since it was read
     */
    public Optional<Agenda> save(Agenda agenda) {
        Agenda kept = with(agenda, agenda.id(), agenda.version() + 1);
        int rows =
                jdbc.sql("""
                update agenda set name = ?, address = ?, room = ?, slides = ?, marked = ?, speech = ?, saved_at = ?,
                  version = ? where id = ? and version = ?""").params(parameters(kept)).param(agenda.version()).update();
        return rows == 1 ? Optional.of(kept) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Optional<Agenda> find(String id) {
        return jdbc.sql("select * from agenda where id = ?")
                .param(id)
                .query((row, n) -> agenda(row))
                .optional();
    }

    /** All of them, the last saved first. */
    @Transactional(readOnly = true)
    public List<Agenda> all() {
        return jdbc.sql("select * from agenda order by saved_at desc, id")
                .query((row, n) -> agenda(row))
                .list();
    }

    private static Agenda with(Agenda agenda, String id, long version) {
        String name = TypedText.clean(agenda.name());
        return new Agenda(
                id,
                name.substring(0, Math.min(name.length(), Agenda.NAME_MAX_LENGTH)),
                agenda.address(),
                agenda.room(),
                agenda.slides(),
                agenda.hidden(),
                agenda.marked(),
                agenda.speech(),
                version);
    }

    private List<Object> parameters(Agenda agenda) {
        List<String> slides = Stream.concat(
                        agenda.slides().stream(), agenda.hidden().stream().sorted())
                .distinct()
                .map(key -> agenda.hidden().contains(key) ? HIDDEN + key : key)
                .toList();
        return List.of(
                agenda.name(),
                agenda.address(),
                agenda.room().name(),
                String.join("\n", slides),
                String.join("\n", agenda.marked().stream().sorted().toList()),
                JSON.writeValueAsString(agenda.speech()),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                agenda.version(),
                agenda.id());
    }

    private static Agenda agenda(ResultSet row) throws SQLException {
        List<String> slides = lines(row.getString("slides"));
        Set<String> hidden = new LinkedHashSet<>(slides.stream()
                .filter(key -> key.startsWith(HIDDEN))
                .map(key -> key.substring(HIDDEN.length()))
                .toList());
        Map<String, String> speech =
                JSON.readValue(row.getString("speech"), new TypeReference<LinkedHashMap<String, String>>() {});
        return new Agenda(
                row.getString("id"),
                row.getString("name"),
                row.getString("address"),
                Room.valueOf(row.getString("room")),
                slides.stream()
                        .map(key -> key.startsWith(HIDDEN) ? key.substring(HIDDEN.length()) : key)
                        .toList(),
                hidden,
                new LinkedHashSet<>(lines(row.getString("marked"))),
                speech,
                row.getLong("version"));
    }

    private static List<String> lines(String text) {
        Collection<String> lines = Arrays.asList(text.split("\n"));
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
