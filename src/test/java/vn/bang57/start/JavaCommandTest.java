package vn.bang57.start;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that puts Java in place of itself. */
class JavaCommandTest {

    @Test
    void theSecondCompilerIsLeftOutWhereProcessorsAreFewUnlessTheEnvironmentSettlesIt() {
        assertThat(QuickStart.defaults(2, List.of("-Xmx1g"))).isEqualTo(QUICK);
        assertThat(QuickStart.defaults(3, List.of())).isEmpty();
        assertThat(QuickStart.defaults(2, List.of("-XX:TieredStopAtLevel=4"))).isEmpty();
    }

    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

    @Test
    void theOtherJarGetsTheSameOptionsAndArgumentsInTheirOrder() {
        JavaCommand typed =
                new JavaCommand(List.of("java", "-Xmx1g", "-Da=b", "-jar", "a.jar", "--server.port=1", "x"));

        assertThat(typed.with("a.jar", "/u/a.jar", QUICK))
                .hasValue(new JavaCommand(List.of(
                        "java",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx1g",
                        "-Da=b",
                        "-jar",
                        "/u/a.jar",
                        "--server.port=1",
                        "x")));
    }

    @Test
    void whatWasTypedComesAfterOurOwnOptionsAndSoOverrulesThem() {
        JavaCommand typed = new JavaCommand(List.of("java", "-XX:TieredStopAtLevel=4", "-jar", "a.jar"));

        assertThat(typed.with("a.jar", "b.jar", QUICK).orElseThrow().words())
                .containsSubsequence("-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=4");
    }

    @Test
    void emptyArgumentsAndOnesThatLookLikeOptionsAreArguments() {
        JavaCommand typed = JavaCommand.parse("java\0-jar\0a.jar\0\0-javaagent:x\0-jar\0\0");

        assertThat(typed.with("a.jar", "b.jar", List.of()))
                .hasValue(new JavaCommand(List.of("java", "-jar", "b.jar", "", "-javaagent:x", "-jar", "")));
    }

    @Test
    void everyByteOfAWordIsOneCharacter() {
        String bytes = new String("--x=Phước Giang\0".getBytes(UTF_8), ISO_8859_1);

        String word = JavaCommand.parse(bytes).words().getFirst();

        assertThat(new String(word.getBytes(ISO_8859_1), UTF_8)).isEqualTo("--x=Phước Giang");
    }

    @Test
    void withoutAJarOnTheCommandLineThereIsNothingToPutInItsPlace() {
        assertThat(new JavaCommand(List.of("java", "@options")).with("a.jar", "b.jar", QUICK))
                .isEmpty();
        assertThat(new JavaCommand(List.of("java", "-cp", "a.jar", "Launcher", "-jar", "x"))
                        .with("a.jar", "b.jar", QUICK))
                .isEmpty();
        assertThat(new JavaCommand(List.of("java", "-jar")).with("a.jar", "b.jar", QUICK))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-agentlib:jdwp=transport=dt_socket,server=y,address=5005",
                "-javaagent:probe.jar",
                "-Dcom.sun.management.jmxremote.port=9010",
                "-XX:StartFlightRecording",
                "@options",
                "-XX:SharedArchiveFile=a.jsa",
                "-XX:AOTCache=a.aot"
            })
    void anOptionThatASecondStartWouldNotBearLeavesTheFirst(String option) {
        assertThat(new JavaCommand(List.of("java", option, "-jar", "a.jar")).with("a.jar", "b.jar", QUICK))
                .isEmpty();
    }
}
