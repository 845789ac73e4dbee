package vn.bang57.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Classes that are loaded before a start asks for them. */
class ClassPreloaderTest {

    private static boolean initialized;

    @Test
    void loadsWhatIsNamedInThatOrderPassesOverTheRestAndRunsNothing() {
        List<String> asked = new ArrayList<>();
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                asked.add(name);
                if (name.equals("a.Broken")) {
                    throw new NoClassDefFoundError("a/Missing");
                }
                return ClassPreloaderTest.class.getClassLoader().loadClass(name);
            }
        };

        ClassPreloader.load(List.of("a.Gone", "a.Broken", Runs.class.getName()), loader);

        assertThat(asked).containsExactly("a.Gone", "a.Broken", Runs.class.getName());
        assertThat(initialized).isFalse();
    }

    @Test
    void oneProcessorHasEnoughToDoWithTheStartItself() {
        assertThat(ClassPreloader.isOfUse(1)).isFalse();
        assertThat(ClassPreloader.isOfUse(2)).isTrue();
    }

    @Test
    void theListIsPackedAndNamesOurClassesAndThoseOfLibraries() {
        assertThat(ClassPreloader.list())
                .hasSizeGreaterThan(10_000)
                .doesNotHaveDuplicates()
                .contains(
                        "vn.bang57.Application",
                        "org.hibernate.engine.spi.SessionImplementor",
                        "org.h2.engine.SessionLocal",
                        "com.vaadin.flow.component.UI")
                .allMatch(name -> name.matches("[\\w.$-]+"))
                .as("what Spring would make anew where it is told to, under the same name")
                .noneMatch(name -> name.contains("$$"));
    }

    static final class Runs {
        static {
            initialized = true;
        }
    }
}
