package vn.bang57.shared.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep the bundle's files for a year instead of Vaadin's hour, so that the first visit of a day asks for
 * none of them. Their names hold a hash of what is in them: another bundle has other names.
 */
@Configuration(proxyBeanMethods = false)
class BundleCaching {

    private static final String FOR_A_YEAR = "max-age=31536000, immutable";

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> keptBundle() {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(new Keeping());
        registration.addUrlPatterns("/VAADIN/build/*");
        return registration;
    }

    /** Changes for how long, and only where Vaadin says that something may be kept at all. */
    private static final class Keeping extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request, new HttpServletResponseWrapper(response) {
                @Override
                public void setHeader(String name, String value) {
                    boolean kept = HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) && value.startsWith("max-age=");
                    super.setHeader(name, kept ? FOR_A_YEAR : value);
                }
            });
        }
    }
}
