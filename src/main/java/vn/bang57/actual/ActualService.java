package vn.bang57.actual;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.indicator.Unit;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Change;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Parsed;
import vn.bang57.shared.Subject;
import vn.bang57.shared.TypedText;
import vn.bang57.target.TargetValue;

/** Records, corrects and retires what communes report. Every change is published for the history inside its transaction. */
@Service
@Transactional
public class ActualService {

    /** Why a figure that somebody has retired meanwhile can't be changed. */
    public static final Bilingual GONE = new Bilingual(
            "Kết quả này vừa được ngừng dùng; có thể khôi phục ở «Đã ngừng dùng».",
            "This result has just been retired; it can be put back under “Retired”.");

    private final ActualRepository actuals;
    private final ActualQuery query;
    private final ActualPlaces places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActualService(
            @Lazy ActualRepository actuals,
            ActualQuery query,
            ActualPlaces places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actuals = actuals;
        this.query = query;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** Records a figure; conflicted when the commune has one for that indicator and period. */
    public ChangeResult<Actual> report(ReportActual command) {
        return switch (ReportingPeriodParser.parse(command.period())) {
            case Parsed.Refused<ReportingPeriod>(Bilingual reason) -> new ChangeResult.Refused<>(reason);
            case Parsed.Accepted<ReportingPeriod>(ReportingPeriod period) -> report(command, period);
        };
    }

    private ChangeResult<Actual> report(ReportActual command, ReportingPeriod period) {
        Optional<Unit> unit = places.unit(command.commune(), command.indicator());
        if (unit.isEmpty()) {
            return new ChangeResult.Refused<>(ActualRules.NO_PLACE);
        }
        Optional<Actual> present = query.find(command.commune(), command.indicator(), period);
        if (present.isPresent()) {
            return new ChangeResult.Conflicted<>(present.get());
        }
        Parsed<TargetValue> value =
                ActualValue.parse(command.value(), unit.get().kind());
        Optional<Bilingual> refusal = refusal(value, period, command.estimated(), command.evidence());
        if (refusal.isPresent()) {
            return new ChangeResult.Refused<>(refusal.get());
        }
        ActualEntity actual = new ActualEntity(
                command.commune(), command.indicator(), unit.get().code(), period);
        actual.report(value.orElseThrow(), command.estimated(), TypedText.clean(command.evidence()));
        Actual row = flushed(actuals.save(actual));
        publish(Means.ADDED, row, ActualField.VALUE, null, ActualField.VALUE.of(row), command.author());
        return new ChangeResult.Stored<>(row);
    }

    /** Corrects a figure; conflicted when its version is no longer the one that the author saw. */
    public ChangeResult<Actual> change(ChangeActual command) {
        Optional<ActualEntity> found = inUse(command.id());
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(GONE);
        }
        ActualEntity actual = found.get();
        Actual before = row(actual);
        if (actual.version() != command.version()) {
            return new ChangeResult.Conflicted<>(before);
        }
        Parsed<TargetValue> value =
                ActualValue.parse(command.value(), before.unit().kind());
        Optional<Bilingual> refusal = refusal(value, before.period(), command.estimated(), command.evidence());
        if (refusal.isPresent()) {
            return new ChangeResult.Refused<>(refusal.get());
        }
        actual.report(value.orElseThrow(), command.estimated(), TypedText.clean(command.evidence()));
        Actual after = flushed(actual);
        for (ActualField field : ActualField.values()) {
            if (!field.of(before).equals(field.of(after))) {
                publish(command.means(), after, field, field.of(before), field.of(after), command.author());
            }
        }
        return new ChangeResult.Stored<>(after);
    }

    /** Takes a figure out of use; its history stays. */
    public ChangeResult<Actual> retire(long id, long version, Author author) {
        Optional<ActualEntity> found = inUse(id);
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(GONE);
        }
        Actual row = row(found.get());
        if (found.get().version() != version) {
            return new ChangeResult.Conflicted<>(row);
        }
        found.get().retire(clock.instant());
        publish(Means.RETIRED, row, ActualField.VALUE, ActualField.VALUE.of(row), null, author);
        return new ChangeResult.Stored<>(row);
    }

    /** Takes a retired figure back into use, unless its period has another one by now. */
    public ChangeResult<Actual> revive(long id, Author author) {
        Optional<ActualEntity> found = actuals.lock(id);
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(GONE);
        }
        ActualEntity actual = found.get();
        if (places.unit(actual.commune(), actual.indicator()).isEmpty()) {
            return new ChangeResult.Refused<>(ActualRules.NO_PLACE);
        }
        if (!actual.retired()) {
            return new ChangeResult.Stored<>(row(actual));
        }
        if (query.find(actual.commune(), actual.indicator(), actual.period()).isPresent()) {
            return new ChangeResult.Refused<>(ActualRules.TAKEN);
        }
        actual.retire(null);
        Actual row = flushed(actual);
        publish(Means.RESTORED, row, ActualField.VALUE, null, ActualField.VALUE.of(row), author);
        return new ChangeResult.Stored<>(row);
    }

    private Optional<Bilingual> refusal(
            Parsed<TargetValue> value, ReportingPeriod period, boolean estimated, String evidence) {
        return ActualRules.tooEarly(period, estimated, LocalDate.now(clock))
                .or(value::refusal)
                .or(() -> ActualRules.evidence(evidence));
    }

    /** The figure, locked, unless it or what it belongs to has been retired. */
    private Optional<ActualEntity> inUse(long id) {
        return actuals.lock(id)
                .filter(actual -> !actual.retired())
                .filter(actual ->
                        places.unit(actual.commune(), actual.indicator()).isPresent());
    }

    private Actual flushed(ActualEntity actual) {
        actuals.flush();
        return row(actual);
    }

    private Actual row(ActualEntity actual) {
        return query.find(actual.id()).orElseThrow();
    }

    private void publish(
            Means means,
            Actual row,
            ActualField field,
            @Nullable String before,
            @Nullable String after,
            Author author) {
        events.publishEvent(new Change(
                means, Subject.ACTUAL, Long.toString(row.id()), row.commune(), field.key(), before, after, author));
    }
}
