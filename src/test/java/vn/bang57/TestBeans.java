package vn.bang57;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.bang57.exchange.Board;

/** What tests put in the place of the application's own. */
@TestConfiguration(proxyBeanMethods = false)
@Import(Board.class)
public class TestBeans {

    @Bean
    @Primary
    MutableClock testClock() {
        return new MutableClock();
    }
}
