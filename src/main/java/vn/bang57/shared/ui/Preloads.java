package vn.bang57.shared.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which modules a first visit asks for in the end. The client finds them one after the other, each only when the one
 * before it has been read; when the page names them itself, the browser fetches and compiles them side by side.
 */
final class Preloads {

    private static final Pattern ENTRY = Pattern.compile("src=\"(?:\\./)?VAADIN/build/([\\w.-]+\\.js)\"");
    private static final Pattern LATER = Pattern.compile("import\\([`\"']\\./([\\w.-]+\\.js)[`\"']");
    private static final Pattern AT_ONCE = Pattern.compile("(?:from|import)\\s*[\"'`]\\./([\\w.-]+\\.js)[\"'`]");

    private Preloads() {}

    /**
     * The modules behind the page's own scripts, without those.
     *
     * @param page the page's HTML
     * @param module gives a module's text by its name; empty when there is none
     */
    static List<String> of(String page, UnaryOperator<String> module) {
        List<String> entries = found(ENTRY, page);
        Deque<String> open = new ArrayDeque<>();
        entries.forEach(entry -> open.addAll(found(LATER, module.apply(entry))));
        Set<String> needed = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String name = open.removeFirst();
            if (!entries.contains(name) && needed.add(name)) {
                open.addAll(found(AT_ONCE, module.apply(name)));
            }
        }
        return new ArrayList<>(needed);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
