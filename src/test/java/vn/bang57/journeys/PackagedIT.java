package vn.bang57.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bang57.ServerProcess;

/** The application as it is handed over: one jar, for which its beans were worked out when it was built; it runs from that alone. */
class PackagedIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theJarServesThePageTheFiguresAndTheirDescription(@TempDir Path data) throws Exception {
        try (ServerProcess server = ServerProcess.startJar(
                List.of("-Dbang57.unpack=false"),
                Path.of(System.getProperty("packed.jar")),
                List.of("--bang57.data-dir=" + data))) {
            server.await(line -> line.contains("AOT-processed"));
            String address = server.awaitAddress();
            assertThat(body(address)).contains("<title>Bảng 57</title>");
            aFileOfTheBundleIsKeptForAYearAndOneThatIsNotThereIsNot(address);
            assertThat(body(address + "api/v1/communes")).contains("phuoc-giang", "mo-duc", "truong-giang");
            assertThat(body(address + "api/v1/targets?commune=truong-giang")).contains("AT_LEAST");
            assertThat(body(address + "api/docs")).contains("\"openapi\"", "/api/v1/tasks");
        }
    }

    private void aFileOfTheBundleIsKeptForAYearAndOneThatIsNotThereIsNot(String address)
            throws IOException, InterruptedException {
        Matcher file = Pattern.compile("VAADIN/build/[^\"]+\\.js").matcher(body(address));
        assertThat(file.find()).isTrue();
        assertThat(kept(address + file.group())).isEqualTo("max-age=31536000, immutable");
        assertThat(kept(address + "VAADIN/build/chunk-of-another-day.js")).doesNotContain("31536000");
    }

    private String kept(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Cache-Control")
                .orElse("");
    }

    private String body(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
