package vn.bang57.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The figures of the five plans, counted by hand in the documents. */
@ApiTest
class PlanFiguresTest {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest(name = "{0}: {1} figures, {2} in words, {3} not started, {4} done, {5} tasks")
    @CsvSource({
        "phuoc-giang, 21, 3, 0, 0, 12",
        "mo-duc, 30, 2, 0, 0, 15",
        "truong-giang, 135, 0, 9, 1, 8",
        "nghia-tho, 11, 10, 0, 0, 25",
        "phu-ly, 43, 5, 0, 0, 15",
    })
    void everyTargetAndTaskOfThePlanIsHandedOut(
            String commune, int figures, int inWords, int notStarted, int done, int tasks) throws Exception {
        String targets = read("/api/v1/targets?commune=" + commune);

        assertThat(count(targets, "$[?(@.low != null || @.high != null)]")).isEqualTo(figures);
        assertThat(count(targets, "$[?(@.kind == 'QUALITATIVE')]")).isEqualTo(inWords);
        assertThat(count(targets, "$[?(@.kind == 'NOT_STARTED')]")).isEqualTo(notStarted);
        assertThat(count(targets, "$[?(@.kind == 'DONE')]")).isEqualTo(done);
        assertThat(count(targets, "$[*]")).isEqualTo(figures + inWords + notStarted + done);
        assertThat(count(read("/api/v1/tasks?commune=" + commune), "$[*]")).isEqualTo(tasks);
    }

    @Test
    void theAppendixOfTruongGiangHasItsFiguresForFiveYears() throws Exception {
        String targets = read("/api/v1/targets?commune=truong-giang");
        List<Object> appendix = JsonPath.read(targets, "$[?(@.low != null && @.source.locator =~ /Phụ lục I,.*/)]");
        assertThat(appendix).hasSize(134);
        List<Integer> years = JsonPath.read(targets, "$[*].milestone");
        assertThat(years).containsOnly(2025, 2030, 2035, 2040, 2045);
    }

    @Test
    void whatContradictsItselfIsFlaggedOnBothSides() throws Exception {
        String targets = read("/api/v1/targets");
        List<String> communes = JsonPath.read(targets, "$[?(@.conflict == true)].commune");
        assertThat(communes).hasSize(8).containsOnly("phu-ly");
    }

    private static int count(String json, String path) {
        List<Object> found = JsonPath.read(json, path);
        return found.size();
    }

    private String read(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
