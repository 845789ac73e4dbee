package vn.bang57.target;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.indicator.Indicator;
import vn.bang57.indicator.IndicatorQuery;
import vn.bang57.shared.Author;
import vn.bang57.shared.Change;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;

/** Changes, adds and retires targets. Every change is published for the history inside its transaction. */
@Service
@Transactional
public class TargetService {

    /** Source of a target that a user typed without a document's line. */
    public static final String ENTERED_LOCATOR = "nhập trên bảng";

    private final TargetRepository targets;
    private final TargetQuery query;
    private final IndicatorQuery indicators;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TargetService(
            @Lazy TargetRepository targets,
            TargetQuery query,
            IndicatorQuery indicators,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.targets = targets;
        this.query = query;
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a target another value; conflicted when its version is no longer the one that the author saw. */
    public ChangeResult<Target> change(ChangeTarget command) {
        Optional<TargetEntity> found = inUse(command.id());
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(TargetRules.GONE);
        }
        TargetEntity target = found.get();
        if (target.version() != command.version()) {
            return new ChangeResult.Conflicted<>(row(target));
        }
        TargetValue before = target.value();
        if (!before.equals(command.value())) {
            target.state(command.value());
            targets.save(target);
            publish(command.means(), target, text(before), text(command.value()), command.author());
        }
        return new ChangeResult.Stored<>(flushed(target));
    }

    /** States a target in an empty cell; conflicted when somebody has filled the cell meanwhile. */
    public ChangeResult<Target> state(StateTarget command) {
        Integer year = command.milestone();
        if (year != null && (year < TargetRules.FIRST_YEAR || year > TargetRules.LAST_YEAR)) {
            return new ChangeResult.Refused<>(TargetRules.NO_YEAR);
        }
        Optional<Indicator> indicator = indicators.indicators().stream()
                .filter(candidate -> candidate.code().equals(command.indicator()))
                .findFirst();
        // The commune's row serialises two people who fill the same empty cell.
        Optional<String> province = jdbc.sql(
                        "select province_slug from commune where slug = ? and retired_at is null for update")
                .param(command.commune())
                .query(String.class)
                .optional();
        if (indicator.isEmpty() || province.isEmpty()) {
            return new ChangeResult.Refused<>(TargetRules.NO_PLACE);
        }
        Optional<Target> present = present(command.commune(), command.indicator(), command.milestone());
        if (present.isPresent() && present.get().value().isStated()) {
            return new ChangeResult.Conflicted<>(present.get());
        }
        if (present.isPresent()) {
            return change(new ChangeTarget(
                    present.get().id(), present.get().version(), command.value(), command.means(), command.author()));
        }
        if (!command.value().isStated()) {
            return new ChangeResult.Refused<>(TargetRules.NOTHING);
        }
        TargetEntity target = new TargetEntity(
                province.get(), command.commune(), indicator.get(), command.milestone(), ENTERED_LOCATOR);
        target.state(command.value());
        target = targets.save(target);
        publish(command.means(), target, null, text(command.value()), command.author());
        return new ChangeResult.Stored<>(flushed(target));
    }

    /** Takes a target out of use, for example one side of a contradiction; its history stays. */
    public ChangeResult<Target> retire(long id, long version, Author author) {
        Optional<TargetEntity> found = inUse(id);
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(TargetRules.GONE);
        }
        TargetEntity target = found.get();
        Target row = row(target);
        if (target.version() != version) {
            return new ChangeResult.Conflicted<>(row);
        }
        target.retire(clock.instant());
        publish(Means.RETIRED, target, text(target.value()), null, author);
        return new ChangeResult.Stored<>(row);
    }

    /** Takes a retired target back into use. */
    public ChangeResult<Target> revive(long id, Author author) {
        Optional<TargetEntity> found = targets.lock(id);
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(TargetRules.GONE);
        }
        TargetEntity target = found.get();
        if (!hasPlace(target)) {
            return new ChangeResult.Refused<>(TargetRules.NO_PLACE);
        }
        if (target.retired()) {
            target.retire(null);
            publish(Means.RESTORED, target, null, text(target.value()), author);
        }
        return new ChangeResult.Stored<>(flushed(target));
    }

    /** The target, locked, unless it or what it belongs to has been retired. */
    private Optional<TargetEntity> inUse(long id) {
        return targets.lock(id).filter(target -> !target.retired()).filter(this::hasPlace);
    }

    /** Whether the commune and the indicator are still on the board. */
    private boolean hasPlace(TargetEntity target) {
        return jdbc.sql("""
                        select count(*) from commune c, indicator i
                        where c.slug = ? and i.code = ? and c.retired_at is null and i.retired_at is null""")
                        .params(target.commune(), target.indicator())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What stands in a cell already: what is stated rather than what is blank. */
    private Optional<Target> present(String commune, String indicator, @Nullable Integer milestone) {
        return query.list(new TargetFilter(List.of(commune), indicator, null)).stream()
                .filter(target -> Objects.equals(target.milestone(), milestone))
                .min(Comparator.comparing(target -> !target.value().isStated()));
    }

    private Target flushed(TargetEntity target) {
        targets.flush();
        return row(target);
    }

    private Target row(TargetEntity target) {
        return query.find(target.id()).orElseThrow();
    }

    private static String text(TargetValue value) {
        return TargetValueFormat.edit(value);
    }

    private void publish(
            Means means, TargetEntity target, @Nullable String before, @Nullable String after, Author author) {
        events.publishEvent(new Change(
                means, Subject.TARGET, Long.toString(target.id()), target.commune(), "value", before, after, author));
    }
}
