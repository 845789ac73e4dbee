package vn.bang57.live;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long changes are gathered before pages are told. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration implements DisposableBean {

    private static final int GATHERED_MILLISECONDS = 40;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("live-updates").daemon().unstarted(task));

    @Bean
    LiveUpdates.Soon gathered() {
        return task -> thread.schedule(task, GATHERED_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
