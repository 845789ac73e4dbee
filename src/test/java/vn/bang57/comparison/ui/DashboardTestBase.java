package vn.bang57.comparison.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.DashboardState.Language;
import vn.bang57.live.LiveUpdates;

/** The application with the five plans in memory, on 21 November 2026, and a page without a browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties =
                "spring.datasource.url=jdbc:h2:mem:ui;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@Import(DashboardTestBase.FixedClock.class)
abstract class DashboardTestBase {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Routes ROUTES = routes();

    @Autowired
    private ApplicationContext context;

    @TestConfiguration(proxyBeanMethods = false)
    static class FixedClock {

        /** Pages are told at once; what they do about it waits in the UI's queue. */
        @Bean
        @Primary
        LiveUpdates.Soon atOnce() {
            return task -> CompletableFuture.runAsync(task).join();
        }

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(TODAY.atTime(14, 2).atZone(ZONE).toInstant(), ZONE);
        }
    }

    /** Discovery passes over views that are not public. */
    private static Routes routes() {
        Routes routes = new Routes().autoDiscoverViews("vn.bang57");
        routes.getRoutes().add(DashboardView.class);
        return routes;
    }

    /** The views that can be opened. */
    Routes views() {
        return ROUTES;
    }

    @BeforeEach
    void openPage() {
        MockVaadin.setup(UI::new, new MockSpringServlet(views(), context, UI::new));
        speak(Language.VI);
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    /** The language of what is built from here on. */
    static void speak(Language language) {
        UI.getCurrent().setLocale(Dashboard.localeOf(language));
    }
}
