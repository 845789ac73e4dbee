package vn.bang57.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Loads the classes of a start ahead of it, in the background: {@code main} needs some thousands of them one after the other, while
 * another processor has little to do. They are loaded only, none is run before its time.
 */
public final class ClassPreloader {

    /** Names of classes in the order in which a start asks for them; what is no longer there is passed over. */
    static final String LIST = "classes.txt";

    private ClassPreloader() {}

    /** Begins, and comes back at once. Where there is only one processor it leaves that to the start. */
    public static void begin() {
        if (isOfUse(Runtime.getRuntime().availableProcessors())) {
            Thread.ofPlatform()
                    .name("class-preload")
                    .daemon()
                    .start(() -> load(list(), ClassPreloader.class.getClassLoader()));
        }
    }

    static boolean isOfUse(int processors) {
        return processors > 1;
    }

    /** The names that are packed with the application. */
    static List<String> list() {
        try (InputStream list = ClassPreloader.class.getResourceAsStream(LIST)) {
            if (list == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(list, UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads what there is of the named classes, and initializes none. */
    static void load(List<String> names, ClassLoader loader) {
        for (String name : names) {
            try {
                Class.forName(name, false, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                // Of another version, or for a library that is not there; whoever needs it will hear of it.
                continue;
            }
        }
    }
}
