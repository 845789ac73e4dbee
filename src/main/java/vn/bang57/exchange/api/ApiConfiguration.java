package vn.bang57.exchange.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Bảng 57")
                        .version("1")
                        .description("Chỉ tiêu và nhiệm vụ của các xã thực hiện Nghị quyết 57-NQ/TW, chỉ để đọc. "
                                + "What communes plan under Resolution 57-NQ/TW, read only.")
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("Máy chủ này. This server.")));
    }

    /** A client that has the answer already is told so instead of being sent it again. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> apiEtags() {
        ShallowEtagHeaderFilter etags = new ShallowEtagHeaderFilter();
        // Tomcat doesn't compress what has a strong one.
        etags.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(etags);
        filter.addUrlPatterns("/api/v1/*");
        filter.setName("apiEtags");
        return filter;
    }
}
