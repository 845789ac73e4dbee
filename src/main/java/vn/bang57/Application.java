package vn.bang57;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.net.URL;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.SpringProperties;
import vn.bang57.start.ClassPreloader;
import vn.bang57.start.QuickStart;

/** Starts Bảng 57. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("grid-editing.css")
@StyleSheet("contrast.css")
@StyleSheet("chart.css")
@StyleSheet("tasks.css")
@StyleSheet("history.css")
@StyleSheet("narrow.css")
@StyleSheet("paper.css")
public class Application implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icon.svg");
        settings.setPageTitle("Bảng 57");
    }

    public static void main(String[] args) {
        Optional<String> obstacle = QuickStart.replaceProcess();
        if (isPacked()) {
            ClassPreloader.begin();
            if (System.getProperty(AotDetector.AOT_ENABLED) == null) {
                SpringProperties.setFlag(AotDetector.AOT_ENABLED);
            }
        }
        SpringApplication.run(Application.class, args);
        obstacle.ifPresent(reason ->
                LoggerFactory.getLogger(Application.class).info("Started from the packed jar alone: {}", reason));
    }

    /** In a jar lies what was generated when it was built; beside loose classes it may be of another day. */
    private static boolean isPacked() {
        URL place = Application.class.getResource("Application.class");
        return place != null && place.getProtocol().equals("jar");
    }
}
