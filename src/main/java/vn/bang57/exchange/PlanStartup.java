package vn.bang57.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Loads the plans before the first page is served: those that come with the application, then those that lie in the
 * folder {@code bang57.plans-dir}, so that a province adds communes without building anything. It comes after everything
 * else has been made, for it is the first that has to wait for the persistence unit.
 */
@Component
class PlanStartup implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(PlanStartup.class);

    private final PlanLoader loader;
    private final String plansDir;

    PlanStartup(PlanLoader loader, @Value("${bang57.plans-dir:}") String plansDir) {
        this.loader = loader;
        this.plansDir = plansDir;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (PlanFile file : files("classpath*:plans/catalogue.yaml", "")) {
            again(() -> loader.loadCatalogue(file));
        }
        files("classpath*:plans/communes/*.yaml", "communes/").forEach(this::load);
        if (!plansDir.isBlank() && !Files.isDirectory(Path.of(plansDir))) {
            LOG.error("Không có thư mục {} (bang57.plans-dir); hãy tạo thư mục hoặc sửa đường dẫn", plansDir);
        } else if (!plansDir.isBlank()) {
            files(Path.of(plansDir).toUri() + "*.yaml", plansDir + "/").forEach(this::load);
        }
    }

    /** One bad file must not keep the other communes from being seen. */
    private void load(PlanFile file) {
        try {
            if (again(() -> loader.loadCommune(file))) {
                LOG.info("Đã nạp {}", file.path());
            }
        } catch (PlanFormatException e) {
            LOG.error("Không nạp {}", e.getMessage());
        } catch (DataAccessException e) {
            LOG.error("Không nạp {}: cơ sở dữ liệu không nhận", file.path(), e);
        }
    }

    /** Another node that starts may load the same file just now; when its rows are in the way they are committed. */
    private static boolean again(BooleanSupplier load) {
        try {
            return load.getAsBoolean();
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            return load.getAsBoolean();
        }
    }

    private static List<PlanFile> files(String pattern, String prefix) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(pattern);
            return Arrays.stream(found)
                    .sorted(Comparator.comparing(resource -> Objects.toString(resource.getFilename())))
                    .map(resource -> read(resource, prefix))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanFile read(Resource resource, String prefix) {
        try {
            return new PlanFile(prefix + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
