package vn.bang57.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bang57.EmbeddedPg;
import vn.bang57.ServerProcess;
import vn.bang57.durability.EditStream.Line;

/**
 * A server that is killed while edits stream in keeps every one that it had acknowledged. {@code -Dkill.rounds=50} kills
 * it more often.
 */
class KilledServerIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final int MOST_EDITS = 400;

    private final long seed = Long.getLong("kill.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void onH2NoAcknowledgedEditIsLost(@TempDir Path data) throws Exception {
        killAgainAndAgain(List.of("--bang57.data-dir=" + data));
    }

    @Test
    void onPostgresNoAcknowledgedEditIsLost() throws Exception {
        killAgainAndAgain(EmbeddedPg.argumentsForNewDatabase("killed"));
    }

    private void killAgainAndAgain(List<String> arguments) throws Exception {
        Map<Long, Long> acknowledged = new HashMap<>();
        for (int round = 0; true; round++) {
            try (ServerProcess server = ServerProcess.start(EditStream.class, arguments)) {
                List<String> said = new ArrayList<>();
                for (int person = 0; person < EditStream.PEOPLE; person++) {
                    Line found = Line.of(server.await(line -> Line.is(Line.Kind.FOUND, line)));
                    assertThat(found.version())
                            .as("round %d of seed %d, figure %d", round, seed, found.target())
                            .isBetween(
                                    acknowledged.getOrDefault(found.target(), 0L),
                                    // One more may have been stored, and the server killed before it said so.
                                    acknowledged.getOrDefault(found.target(), 0L) + 1);
                    assertThat(found.entries())
                            .as("round %d of seed %d, figure %d is %s", round, seed, found.target(), found.value())
                            .isEqualTo(found.version());
                    if (found.version() > 0) {
                        assertThat(found.value()).isEqualTo(EditStream.written(found.version()));
                    }
                    acknowledged.put(found.target(), found.version());
                }
                if (round == ROUNDS) {
                    return;
                }
                for (int edit = random.nextInt(1, MOST_EDITS); edit > 0; edit--) {
                    said.add(server.await(line -> Line.is(Line.Kind.STORED, line) || Line.is(Line.Kind.BROKEN, line)));
                }
                said.addAll(server.kill());
                assertThat(said)
                        .as("round %d of seed %d", round, seed)
                        .noneMatch(line -> Line.is(Line.Kind.BROKEN, line));
                said.stream()
                        .filter(line -> Line.is(Line.Kind.STORED, line))
                        .map(Line::of)
                        .forEach(line -> acknowledged.merge(line.target(), line.version(), Math::max));
            }
        }
    }
}
