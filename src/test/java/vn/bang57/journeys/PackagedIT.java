package vn.bang57.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bang57.ServerProcess;

/** The application as it is handed over: one jar, for which its beans were worked out when it was built. */
class PackagedIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theJarServesThePageTheFiguresAndTheirDescription(@TempDir Path data) throws Exception {
        try (ServerProcess server = ServerProcess.startPacked(List.of("--bang57.data-dir=" + data))) {
            server.await(line -> line.contains("AOT-processed"));
            String address = server.awaitAddress();
            assertThat(body(address)).contains("<title>Bảng 57</title>");
            assertThat(body(address + "api/v1/communes")).contains("phuoc-giang", "mo-duc", "truong-giang");
            assertThat(body(address + "api/v1/targets?commune=truong-giang")).contains("AT_LEAST");
            assertThat(body(address + "api/docs")).contains("\"openapi\"", "/api/v1/tasks");
        }
    }

    private String body(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
