package vn.bang57;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9_]+)*");
    private static final List<String> CALLS = List.of("getTranslation(", "words.get(", "page.text(", "fact(");

    private final Map<String, String> vietnamese = bundle("translations_vi.properties");
    private final Map<String, String> english = bundle("translations_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    }

    @Test
    void noTextIsBlankAndBothFillTheSamePlaces() {
        assertThat(vietnamese.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
        vietnamese.forEach((key, text) ->
                assertThat(places(english.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String name : new String[] {"translations_vi.properties", "translations_en.properties"}) {
            assertThat(Files.readAllLines(BUNDLES.resolve(name)).stream()
                            .filter(line -> line.matches("[a-z].*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyThatTheSourcesNameExists() {
        Set<String> missing = new TreeSet<>();
        for (String argument : arguments()) {
            literals(argument).forEach(literal -> {
                boolean prefix = literal.endsWith(".");
                boolean known = prefix
                        ? vietnamese.keySet().stream().anyMatch(key -> key.startsWith(literal))
                        : vietnamese.containsKey(literal);
                if (!known && (prefix || KEY.matcher(literal).matches())) {
                    missing.add(literal);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> named =
                sources().stream().flatMap(TranslationsTest::literals).collect(Collectors.toSet());
        Set<String> prefixes = named.stream()
                .filter(text -> text.matches("[a-z][A-Za-z0-9.-]*\\."))
                .collect(Collectors.toSet());
        assertThat(vietnamese.keySet().stream()
                        .filter(key -> !named.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    /** What stands between the brackets of each call, up to the first comma of the call itself. */
    private static Set<String> arguments() {
        Set<String> found = new TreeSet<>();
        for (String text : sources()) {
            for (String call : CALLS) {
                for (int at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + 1)) {
                    found.add(firstArgument(text, at + call.length()));
                }
            }
        }
        return found;
    }

    private static String firstArgument(String text, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && (c == ')' || c == ',') && depth == 0) {
                return text.substring(from, at);
            } else if (!quoted && c == ')') {
                depth--;
            }
        }
        return text.substring(from);
    }

    private static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(result -> result.group(1));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationsTest::read)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> bundle(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
