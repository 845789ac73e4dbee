package vn.bang57.comparison;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a state into the parameters of an address and back. What stands for the initial state is left out; what an
 * address says that makes no sense is passed over, so that an old or mistyped link still opens a page.
 */
public final class StateParameters {

    private static final Pattern CODE = Pattern.compile("[a-zA-Z0-9+.-]{1,64}");

    private StateParameters() {}

    /** The parameters, by name, in a fixed order. */
    public static Map<String, String> write(DashboardState state) {
        Map<String, String> out = new LinkedHashMap<>();
        DashboardState initial = DashboardState.INITIAL;
        if (state.milestone().year() != null) {
            out.put("milestone", String.valueOf(state.milestone().year()));
        }
        put(out, "fill", state.fill(), initial.fill());
        if (!state.communes().isEmpty()) {
            out.put("communes", String.join(",", state.communes()));
        }
        put(out, "pillar", state.drill().pillar());
        put(out, "indicator", state.drill().indicator());
        put(out, "commune", state.drill().commune());
        flag(out, "shared", state.sharedOnly());
        put(out, "q", state.query().isBlank() ? null : state.query());
        put(out, "tab", state.tab(), initial.tab());
        put(out, "mode", state.mode(), initial.mode());
        if (state.sort().column() != null) {
            out.put(
                    "sort",
                    (state.sort().descending() ? "-" : "") + state.sort().column());
        }
        flag(out, "table", state.chartAsTable());
        TaskView tasks = state.tasks();
        put(out, "tasks-by", tasks.by(), TaskView.INITIAL.by());
        flag(out, "timeline", tasks.timeline());
        flag(out, "tasks-table", tasks.asTable());
        put(out, "tasks-commune", tasks.commune());
        put(out, "tasks-group", tasks.group());
        put(out, "tasks-state", tasks.bucket() == null ? null : code(tasks.bucket()));
        put(out, "lang", state.language(), initial.language());
        AsOf asOf = state.asOf();
        put(out, "asof", asOf == null ? null : asOf.text());
        return out;
    }

    /** The state that an address describes. */
    public static DashboardState read(Map<String, String> parameters) {
        String year = parameters.getOrDefault("milestone", "");
        String sort = parameters.getOrDefault("sort", "");
        return new DashboardState(
                year.matches("20\\d\\d") ? new MilestoneChoice(Integer.valueOf(year)) : MilestoneChoice.MAIN,
                choice(parameters, "fill", Fill.NONE),
                communes(parameters),
                drill(parameters),
                parameters.containsKey("shared"),
                parameters.getOrDefault("q", ""),
                choice(parameters, "tab", DashboardState.Tab.TARGETS),
                choice(parameters, "mode", DashboardState.Mode.VIEW),
                sort.isBlank()
                        ? DashboardState.Sort.NONE
                        : new DashboardState.Sort(sort.replaceFirst("^-", ""), sort.startsWith("-")),
                parameters.containsKey("table"),
                tasks(parameters),
                choice(parameters, "lang", DashboardState.Language.VI),
                AsOf.parse(parameters.getOrDefault("asof", "")).orElse(null));
    }

    private static List<String> communes(Map<String, String> parameters) {
        return Stream.of(parameters.getOrDefault("communes", "").split(","))
                .filter(slug -> CODE.matcher(slug).matches())
                .distinct()
                .toList();
    }

    private static Drill drill(Map<String, String> parameters) {
        String indicator = text(parameters, "indicator");
        return new Drill(text(parameters, "pillar"), indicator, indicator == null ? null : text(parameters, "commune"));
    }

    private static TaskView tasks(Map<String, String> parameters) {
        String commune = text(parameters, "tasks-commune");
        String bucket = text(parameters, "tasks-state");
        return new TaskView(
                choice(parameters, "tasks-by", TaskView.By.LATENESS),
                parameters.containsKey("timeline"),
                parameters.containsKey("tasks-table"),
                commune,
                commune == null ? null : text(parameters, "tasks-group"),
                bucket == null ? null : bucket.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static @Nullable String text(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .filter(text -> CODE.matcher(text).matches())
                .orElse(null);
    }

    private static <E extends Enum<E>> E choice(Map<String, String> parameters, String name, E initial) {
        String wanted = parameters.getOrDefault(name, "");
        return Arrays.stream(initial.getDeclaringClass().getEnumConstants())
                .filter(constant -> code(constant.name()).equals(wanted))
                .findFirst()
                .orElse(initial);
    }

    private static void put(Map<String, String> out, String name, @Nullable String value) {
        if (value != null) {
            out.put(name, value);
        }
    }

    private static <E extends Enum<E>> void put(Map<String, String> out, String name, E value, E initial) {
        if (value != initial) {
            out.put(name, code(value.name()));
        }
    }

    private static void flag(Map<String, String> out, String name, boolean value) {
        if (value) {
            out.put(name, "1");
        }
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
