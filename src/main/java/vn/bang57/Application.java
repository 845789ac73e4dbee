package vn.bang57;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

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
        SpringApplication.run(Application.class, args);
    }
}
