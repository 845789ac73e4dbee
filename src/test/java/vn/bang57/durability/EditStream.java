package vn.bang57.durability;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import vn.bang57.Application;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.Author;
import vn.bang57.shared.ChangeResult;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.target.ChangeTarget;
import vn.bang57.target.Target;
import vn.bang57.target.TargetFilter;
import vn.bang57.target.TargetQuery;
import vn.bang57.target.TargetService;
import vn.bang57.target.TargetValueFormat;
import vn.bang57.target.TargetValueParser;

/**
 * The application with some people in it who change a figure each, without a pause: the value that they type is always
 * the version that it makes. Says what it finds at the start, and each change as soon as the service has stored it.
 */
final class EditStream implements ApplicationRunner {

    static final int PEOPLE = 4;

    private final TargetQuery query;
    private final TargetService targets;
    private final History history;

    EditStream(TargetQuery query, TargetService targets, History history) {
        this.query = query;
        this.targets = targets;
        this.history = history;
    }

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Application.class, EditStream.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("noTests", new WithoutTestClasses()));
        application.run(arguments);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Target> mine = query.list(TargetFilter.ofCommunes(List.of("mo-duc"))).stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .limit(PEOPLE)
                .toList();
        mine.forEach(this::sayWhatIsStored);
        IntStream.range(0, PEOPLE)
                .forEach(n -> Thread.ofPlatform().start(() -> editWithoutEnd(mine.get(n), "Người " + n)));
    }

    private void sayWhatIsStored(Target target) {
        List<ChangeEntry> entries = history.of(Subject.TARGET, Long.toString(target.id())).stream()
                .filter(entry -> entry.means() == Means.TYPED)
                .toList();
        boolean everyStep = IntStream.range(0, entries.size())
                .allMatch(
                        n -> written(target.version() - n).equals(entries.get(n).newText()));
        Line.say(new Line(
                Line.Kind.FOUND,
                target.id(),
                target.version(),
                TargetValueFormat.edit(target.value()) + (everyStep ? "" : " with " + newest(entries)),
                everyStep ? entries.size() : -1));
    }

    /** The newest entries, by which a history that is not whole can be explained. */
    private static String newest(List<ChangeEntry> entries) {
        return entries.stream()
                .limit(6)
                .map(entry -> entry.id() + ": " + entry.oldText() + " to " + entry.newText())
                .collect(Collectors.joining(", "));
    }

    /** How the figure of a version is written on the page. */
    static String written(long version) {
        return TargetValueFormat.edit(
                TargetValueParser.parse(Long.toString(version)).orElseThrow());
    }

    private void editWithoutEnd(Target first, String person) {
        try {
            edit(first, person);
        } catch (RuntimeException e) {
            Line.say(new Line(Line.Kind.BROKEN, first.id(), -1, e.toString().replace('\n', ' '), -1));
        }
    }

    private void edit(Target first, String person) {
        long version = first.version();
        while (true) {
            String typed = Long.toString(version + 1);
            ChangeResult<Target> result = targets.change(new ChangeTarget(
                    first.id(), version, TargetValueParser.parse(typed).orElseThrow(), Means.TYPED, Author.of(person)));
            if (!(result instanceof ChangeResult.Stored<Target>(Target row))) {
                throw new IllegalStateException("Not stored: " + result);
            }
            version = row.version();
            Line.say(new Line(Line.Kind.STORED, row.id(), version, typed, version));
        }
    }

    /** What it says of one figure. */
    record Line(Kind kind, long target, long version, String value, long entries) {

        enum Kind {
            FOUND,
            STORED,
            BROKEN
        }

        static void say(Line line) {
            System.out.println(String.join(
                    " ",
                    line.kind.name(),
                    Long.toString(line.target),
                    Long.toString(line.version),
                    Long.toString(line.entries),
                    line.value));
        }

        static boolean is(Kind kind, String said) {
            return said.startsWith(kind.name() + " ");
        }

        static Line of(String said) {
            String[] parts = said.split(" ", 5);
            return new Line(
                    Kind.valueOf(parts[0]),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    parts[4],
                    Long.parseLong(parts[3]));
        }
    }

    /** The application scans its packages, in which the tests have beans of their own. */
    private static final class WithoutTestClasses extends TypeExcludeFilter {

        private final String tests = EditStream.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURL().toString().startsWith(tests);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTestClasses;
        }

        @Override
        public int hashCode() {
            return tests.hashCode();
        }
    }
}
