package vn.bang57.indicator;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Change;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Slug;
import vn.bang57.shared.Subject;
import vn.bang57.shared.TypedText;

/** Adds indicators to the catalogue and retires them; nothing is ever erased. */
@Service
public class IndicatorService {

    private final IndicatorRepository indicators;
    private final IndicatorQuery query;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndicatorService(
            @Lazy IndicatorRepository indicators,
            IndicatorQuery query,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.indicators = indicators;
        this.query = query;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds an indicator; refused when a name is blank, too long or taken, or the pillar or unit unknown. The result is
     * the new code.
     */
    @Transactional
    public ChangeResult<String> add(AddIndicator command) {
        String nameVi = TypedText.clean(command.nameVi());
        String typedEn = TypedText.clean(command.nameEn());
        String typed = TypedText.clean(command.definition());
        Bilingual name = new Bilingual(nameVi, typedEn.isEmpty() ? nameVi : typedEn);
        // The pillars' rows serialise two people who add at once, so that names and codes stay unique.
        List<String> pillars = jdbc.sql("select code from pillar order by code for update")
                .query((row, n) -> row.getString("code"))
                .list();
        Optional<Bilingual> wrong = pillars.contains(command.pillarCode())
                ? query.units().containsKey(command.unitCode())
                        ? IndicatorRules.check(name, typed, query.indicators())
                        : Optional.of(IndicatorRules.NO_UNIT)
                : Optional.of(IndicatorRules.NO_PILLAR);
        if (wrong.isPresent()) {
            return new ChangeResult.Refused<>(wrong.get());
        }
        String definition = typed.isEmpty() ? nameVi : typed;
        String code = unusedCode(Slug.of(name.en()));
        int position = jdbc.sql("select coalesce(max(position), 0) + 1 from indicator")
                .query(Integer.class)
                .single();
        indicators.save(new IndicatorEntity(code, command, name, new Bilingual(definition, definition), position));
        publish(Means.ADDED, code, null, nameVi, command.author());
        return new ChangeResult.Stored<>(code);
    }

    /** Takes an indicator out of use; its targets and history stay. */
    @Transactional
    public ChangeResult<String> retire(String code, Author author) {
        Optional<IndicatorEntity> found = indicators.findById(code).filter(indicator -> !indicator.retired());
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(IndicatorRules.GONE);
        }
        found.get().retire(clock.instant());
        publish(Means.RETIRED, code, found.get().nameVi(), null, author);
        return new ChangeResult.Stored<>(code);
    }

    /** Takes a retired indicator back into use; refused when another one has taken its name meanwhile. */
    @Transactional
    public ChangeResult<String> revive(String code, Author author) {
        Optional<IndicatorEntity> found = indicators.findById(code);
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(IndicatorRules.GONE);
        }
        IndicatorEntity indicator = found.get();
        if (indicator.retired()) {
            Optional<Bilingual> taken = IndicatorRules.taken(indicator.nameVi(), query.indicators());
            if (taken.isPresent()) {
                return new ChangeResult.Refused<>(taken.get());
            }
            indicator.retire(null);
            publish(Means.RESTORED, code, null, indicator.nameVi(), author);
        }
        return new ChangeResult.Stored<>(code);
    }

    private void publish(Means means, String code, @Nullable String before, @Nullable String after, Author author) {
        events.publishEvent(new Change(means, Subject.INDICATOR, code, null, "name", before, after, author));
    }

    private String unusedCode(String wanted) {
        String base = wanted.isEmpty() ? "indicator" : wanted;
        String code = base;
        for (int n = 2; indicators.existsById(code); n++) {
            code = base.substring(0, Math.min(base.length(), 55)) + "-" + n;
        }
        return code;
    }
}
