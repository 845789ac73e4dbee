package vn.bang57.commune;

import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bang57.shared.Author;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Change;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.shared.TypedText;

/** Adds communes and retires them; nothing is ever erased. */
@Service
@Transactional
public class CommuneService {

    private final CommuneRepository communes;
    private final CommunePlaces places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommuneService(
            @Lazy CommuneRepository communes, CommunePlaces places, ApplicationEventPublisher events, Clock clock) {
        this.communes = communes;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a commune with a plan that states nothing yet; refused when a name is blank, too long or taken in its
     * province, or the horizon is no year of a plan. The result is the new slug.
     */
    public ChangeResult<String> add(AddCommune command) {
        String name = TypedText.clean(command.name());
        String provinceName = TypedText.clean(command.provinceName());
        String title = TypedText.clean(command.documentTitle());
        Optional<Bilingual> wrong = CommuneRules.check(name, provinceName, command.horizon(), title);
        if (wrong.isPresent()) {
            return new ChangeResult.Refused<>(wrong.get());
        }
        CommunePlaces.Province province = places.province(provinceName);
        Optional<CommunePlaces.Named> same = places.commune(province, name);
        if (same.isPresent()) {
            return new ChangeResult.Refused<>(CommuneRules.taken(
                    same.get().name(), province.name(), same.get().retired()));
        }
        String slug = places.unusedSlug(name, province);
        communes.saveAndFlush(new CommuneEntity(slug, province.slug(), name, command.horizon(), places.nextPosition()));
        int from = Math.min(Year.now(clock).getValue(), command.horizon());
        places.addPlan(
                slug, title.isEmpty() ? "Kế hoạch của xã " + name : title, command.draft(), from, command.horizon());
        publish(Means.ADDED, slug, null, name, command.author());
        return new ChangeResult.Stored<>(slug);
    }

    /** Takes a commune off the board; its targets, tasks and history stay. */
    public ChangeResult<String> retire(String slug, Author author) {
        Optional<CommuneEntity> found = communes.findById(slug).filter(commune -> !commune.retired());
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(CommuneRules.GONE);
        }
        found.get().retire(clock.instant());
        publish(Means.RETIRED, slug, found.get().name(), null, author);
        return new ChangeResult.Stored<>(slug);
    }

    /** Puts a retired commune back on the board. */
    public ChangeResult<String> revive(String slug, Author author) {
        Optional<CommuneEntity> found = communes.findById(slug);
        if (found.isEmpty()) {
            return new ChangeResult.Refused<>(CommuneRules.GONE);
        }
        CommuneEntity commune = found.get();
        if (commune.retired()) {
            commune.retire(null);
            publish(Means.RESTORED, slug, null, commune.name(), author);
        }
        return new ChangeResult.Stored<>(slug);
    }

    private void publish(Means means, String slug, @Nullable String before, @Nullable String after, Author author) {
        events.publishEvent(new Change(means, Subject.COMMUNE, slug, slug, "name", before, after, author));
    }
}
