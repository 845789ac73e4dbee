package vn.bang57.exchange.api;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApiTest
class ApiRefusalTest {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/targets?xa=mo-duc | Không có tham số «xa»: hãy dùng commune, indicator, pillar, milestone",
                "/api/v1/tasks?indicator=coverage-5g | Không có tham số «indicator»: hãy dùng commune, page, size, lang.",
                "/api/v1/targets?commune=ha-noi | Không có «ha-noi» trong commune: hãy dùng phuoc-giang, mo-duc,",
                "/api/v1/targets?commune=mo-duc,ha-noi | «ha-noi»",
                "/api/v1/targets?commune= | Tham số commune để trống: hãy dùng",
                "/api/v1/targets?indicator=5g | hãy dùng một mã trong /api/v1/indicators.",
                "/api/v1/targets?milestone=2027 | hãy dùng 2025, 2026, 2030, 2035, 2040, 2045, none.",
                "/api/v1/indicators?pillar=x | hãy dùng infrastructure, data,",
                "/api/v1/communes?province=x | hãy dùng quang-ngai,",
                "/api/v1/targets?page=-1 | page không thể là «-1»: hãy dùng một số nguyên từ 0.",
                "/api/v1/targets?size=0 | hãy dùng một số nguyên từ 1 đến 1000.",
                "/api/v1/tasks?size=1001 | size không thể là «1001»",
                "/api/v1/tasks?size=mười | size không thể là «mười»",
                "/api/v1/tasks?page=1&page=2 | page không thể là «1, 2»",
                "/api/v1/tasks?lang=fr | Không có «fr» trong lang: hãy dùng vi, en.",
            })
    void whatIsUnknownIsRefusedWithASentenceThatSaysWhatWouldDo(String address, String sentence) throws Exception {
        problem(get(address), 400).andExpect(jsonPath("$.detail").value(containsString(sentence)));
    }

    @Test
    void theSentenceIsEnglishForWhoeverReadsEnglish() throws Exception {
        String english = "There is no parameter «xa»: use commune, page, size, lang.";
        problem(get("/api/v1/tasks?xa=1").header("Accept-Language", "en-GB,en;q=0.9,vi;q=0.1"), 400)
                .andExpect(jsonPath("$.detail").value(english));
        problem(get("/api/v1/tasks?xa=1&lang=en"), 400)
                .andExpect(jsonPath("$.detail").value(english))
                .andExpect(header().string("Content-Language", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi,en;q=0.5", "fr", "*", "%%%"})
    void theSentenceIsVietnameseForEverybodyElse(String accepted) throws Exception {
        problem(get("/api/v1/tasks?xa=1").header("Accept-Language", accepted), 400)
                .andExpect(jsonPath("$.detail").value(containsString("Không có tham số")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothingIsWritten(String method) throws Exception {
        problem(request(HttpMethod.valueOf(method), "/api/v1/targets"), 405)
                .andExpect(header().string("Allow", containsString("GET")))
                .andExpect(jsonPath("$.detail").value(containsString("chỉ để đọc")));
    }

    @Test
    void optionsSayWhatIsAllowed() throws Exception {
        mvc.perform(options("/api/v1/targets"))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Allow", "GET, HEAD, OPTIONS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1", "/api/v1/xa", "/api/v2/targets"})
    void anUnknownAddressIsNotAnsweredWithTheDashboard(String address) throws Exception {
        problem(get(address).accept(MediaType.TEXT_HTML), 404)
                .andExpect(jsonPath("$.detail").value(containsString("/api/docs")));
    }

    private ResultActions problem(MockHttpServletRequestBuilder request, int status) throws Exception {
        return mvc.perform(request)
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status));
    }
}
