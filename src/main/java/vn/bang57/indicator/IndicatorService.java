package vn.bang57.indicator;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
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

/** Adds indicators to the catalogue and retires them; nothing is ever erased. */
@Service
public class IndicatorService {

    private final IndicatorRepository indicators;
    private final IndicatorQuery query;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndicatorService(
            IndicatorRepository indicators,
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

    /** Adds an indicator; refused when the name is blank, too long or taken. The result is the new code. */
    @Transactional
    public ChangeResult<String> add(AddIndicator command) {
        String name = command.nameVi().strip();
        Optional<Bilingual> wrong = IndicatorRules.check(name, command.definition(), query.indicators());
        if (wrong.isPresent()) {
            return new ChangeResult.Refused<>(wrong.get());
        }
        String nameEn = command.nameEn().isBlank() ? name : command.nameEn().strip();
        String definition =
                command.definition().isBlank() ? name : command.definition().strip();
        String code = unusedCode(Slug.of(nameEn));
        int position = jdbc.sql("select coalesce(max(position), 0) + 1 from indicator")
                .query(Integer.class)
                .single();
        indicators.save(new IndicatorEntity(
                code, command, new Bilingual(name, nameEn), new Bilingual(definition, definition), position));
        events.publishEvent(
                new Change(Means.ADDED, Subject.INDICATOR, code, null, "name", null, name, command.author()));
        return new ChangeResult.Stored<>(code);
    }

    /** Takes an indicator out of use; its targets and history stay. */
    @Transactional
    public ChangeResult<String> retire(String code, Author author) {
        Optional<IndicatorEntity> found = indicators.findById(code).filter(indicator -> !indicator.retired());
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(new Bilingual(
                    "Chỉ tiêu này không còn trong danh mục; hãy tải lại trang.",
                    "This indicator is no longer in the catalogue; reload the page."));
        }
        found.get().retire(clock.instant());
        events.publishEvent(new Change(
                Means.RETIRED,
                Subject.INDICATOR,
                code,
                null,
                "name",
                found.get().nameVi(),
                null,
                author));
        return new ChangeResult.Stored<>(code);
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
