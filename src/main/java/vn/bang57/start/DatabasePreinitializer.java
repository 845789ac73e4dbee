package vn.bang57.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.annotation.Order;

/** Has H2's classes loaded while the start is busy with other things; the start itself would need them one after the other. */
@Order(1)
final class DatabasePreinitializer implements BackgroundPreinitializer {

    @Override
    public void preinitialize() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:preinitialize");
                Statement statement = connection.createStatement()) {
            statement.execute("create table word (id int primary key, text varchar)");
            statement.execute("insert into word values (1, 'a')");
            statement.executeQuery("select text from word where id = 1").close();
        }
    }
}
