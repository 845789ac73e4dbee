package vn.bang57.task;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Bilingual;

/** Where a task that somebody adds stands: its commune, group, code and place in the list. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskPlaces {

    private static final String OWN_GROUP_CODE = "+";
    private static final Bilingual OWN_GROUP = new Bilingual("Bổ sung trên bảng", "Added on the board");

    private final TaskQuery query;
    private final JdbcClient jdbc;

    TaskPlaces(TaskQuery query, JdbcClient jdbc) {
        this.query = query;
        this.jdbc = jdbc;
    }

    /** Whether the task's commune is still on the board. */
    boolean inUse(TaskEntity task) {
        return jdbc.sql("select count(*) from commune where slug = ? and retired_at is null")
                        .param(task.commune())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A task that is not stored yet and has no content; empty when the commune is not on the board. */
    Optional<TaskEntity> make(AddTask command) {
        String commune = command.commune();
        // The commune's row serialises two people who add at once, so that codes stay unique.
        Optional<String> province = jdbc.sql(
                        "select province_slug from commune where slug = ? and retired_at is null for update")
                .param(commune)
                .query(String.class)
                .optional();
        if (province.isEmpty()) {
            return Optional.empty();
        }
        Optional<Bilingual> group = query.list(List.of(commune)).stream()
                .filter(task -> task.groupCode().equals(command.groupCode()))
                .map(Task::group)
                .findFirst();
        return Optional.of(new TaskEntity(
                province.get(),
                commune,
                unusedCode(commune),
                jdbc.sql("select coalesce(max(position), 0) + 1 from task where commune_slug = ?")
                        .param(commune)
                        .query(Integer.class)
                        .single(),
                group.isPresent() ? command.groupCode() : OWN_GROUP_CODE,
                group.orElse(OWN_GROUP)));
    }

    /** TG+01, TG+02 …: never a code that a later version of the plan may use. */
    private String unusedCode(String commune) {
        StringBuilder letters = new StringBuilder();
        for (String word : commune.split("-")) {
            letters.append(word, 0, Math.min(1, word.length()));
        }
        String prefix = letters.toString().toUpperCase(Locale.ROOT) + "+";
        int number = jdbc.sql("select count(*) + 1 from task where commune_slug = ? and code like ?")
                .params(commune, prefix + "%")
                .query(Integer.class)
                .single();
        return "%s%02d".formatted(prefix, number);
    }
}
