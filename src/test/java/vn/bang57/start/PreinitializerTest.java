package vn.bang57.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Spring Boot keeps to itself what goes wrong in these, so that a start without them would only be slower. */
@ExtendWith(OutputCaptureExtension.class)
class PreinitializerTest {

    @Test
    void databaseAndMappingAreTakenInHandEarlyAndWithoutAWarning(CapturedOutput output) throws Exception {
        List<BackgroundPreinitializer> found =
                SpringFactoriesLoader.forDefaultResourceLocation().load(BackgroundPreinitializer.class);

        List<BackgroundPreinitializer> own = found.stream()
                .filter(one -> one.getClass().getPackageName().startsWith("vn.bang57"))
                .toList();
        assertThat(own).hasExactlyElementsOfTypes(DatabasePreinitializer.class, MappingPreinitializer.class);
        for (BackgroundPreinitializer one : own) {
            one.preinitialize();
        }
        assertThat(output).doesNotContain("WARN", "ERROR");
    }
}
