package vn.bang57.shared.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.bang57.shared.Folding;

/**
 * Finds things by the names that people write in a spreadsheet's headers: with or without marks, in any case, with or
 * without "xã" before it or a unit in brackets after it. A name that two things have finds neither.
 */
final class Names<T> {

    private static final Pattern PLACE = Pattern.compile("^(?:xa|phuong|dac khu|thi tran|commune|ward) (?=\\S)");
    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*$");

    private final Map<String, T> byName = new HashMap<>();

    Names(Collection<T> things, Function<T, List<String>> names) {
        Set<String> ambiguous = new HashSet<>();
        for (T thing : things) {
            for (String name : names.apply(thing)) {
                String key = key(name);
                T other = byName.put(key, thing);
                if (key.isEmpty() || (other != null && !other.equals(thing))) {
                    ambiguous.add(key);
                }
            }
        }
        ambiguous.forEach(byName::remove);
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    private static String key(String name) {
        String folded = PLACE.matcher(Folding.fold(name)).replaceFirst("");
        String bare = REMARK.matcher(folded).replaceFirst("");
        return bare.isEmpty() ? folded : bare;
    }
}
