package vn.bang57.presentation;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a phone turn a meeting's slides by a link that works once. */
@Service
@Transactional
public class Clickers {

    private static final int PASS_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    Clickers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Uses a link up. True for the first who comes with it; whoever comes later needs another. */
    public boolean claim(String meeting, String pass) {
        return jdbc.sql("update meeting set pass = ? where id = ? and pass = ?")
                        .param(secret())
                        .param(meeting)
                        .param(pass)
                        .update()
                == 1;
    }

    /** What the next link holds. */
    @Transactional(readOnly = true)
    public String pass(String meeting) {
        return jdbc.sql("select pass from meeting where id = ?")
                .param(meeting)
                .query(String.class)
                .single();
    }

    /** What nobody guesses. */
    static String secret() {
        byte[] pass = new byte[PASS_BYTES];
        RANDOM.nextBytes(pass);
        return HexFormat.of().formatHex(pass);
    }
}
