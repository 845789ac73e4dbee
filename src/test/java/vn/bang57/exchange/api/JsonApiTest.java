package vn.bang57.exchange.api;

import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.bang57.actual.Actual;
import vn.bang57.actual.ActualService;
import vn.bang57.actual.ReportActual;
import vn.bang57.shared.Author;
import vn.bang57.shared.ChangeResult;

@ApiTest
class JsonApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ActualService actuals;

    @Test
    void aCommuneComesWithItsDocumentAndReportingRegime() throws Exception {
        ok("/api/v1/communes")
                .andExpect(jsonPath("$[*].slug")
                        .value(containsInRelativeOrder("phuoc-giang", "mo-duc", "truong-giang", "nghia-tho", "phu-ly")))
                .andExpect(jsonPath("$[2].province.name").value("Quảng Ngãi"))
                .andExpect(jsonPath("$[2].document.number").value("536/QĐ-UBND"))
                .andExpect(jsonPath("$[2].document.month").value(9))
                .andExpect(jsonPath("$[2].reporting[0].days[0]").value("10"))
                .andExpect(jsonPath("$[0].document.draft").value(true))
                .andExpect(jsonPath("$[0].document.signer").value(nullValue()))
                .andExpect(jsonPath("$[4].horizon").value(2026));
        ok("/api/v1/communes?province=quang-ngai").andExpect(jsonPath("$").value(hasSize(3)));
    }

    @Test
    void aResultComesWithItsPeriodAndNoneIsThereBeforeSomebodyReportsOne() throws Exception {
        ok("/api/v1/actuals").andExpect(jsonPath("$").value(empty()));
        Author lan = Author.of("Lan");
        var stored = (ChangeResult.Stored<Actual>) actuals.report(
                new ReportActual("mo-duc", "coverage-5g", "6 tháng 2026", "85,5", false, "Báo cáo 12", lan));
        try {
            ok("/api/v1/actuals?commune=mo-duc&pillar=infrastructure")
                    .andExpect(content().json("""
                    [{"commune": "mo-duc", "indicator": "coverage-5g", "period": "2026-H1", "from": "2026-01-01",
                      "to": "2026-06-30", "kind": "EXACT", "figure": 85.5, "unit": "% địa bàn", "text": "85,5",
                      "estimated": false, "evidence": "Báo cáo 12"}]
                    """, JsonCompareMode.STRICT));
            ok("/api/v1/actuals?commune=phu-ly").andExpect(jsonPath("$").value(empty()));
            mvc.perform(get("/api/v1/actuals?commune=khong-co")).andExpect(status().isBadRequest());
        } finally {
            actuals.retire(stored.row().id(), stored.row().version(), lan);
        }
    }

    @Test
    void anIndicatorComesWithUnitAndDefinition() throws Exception {
        ok("/api/v1/indicators?pillar=infrastructure")
                .andExpect(jsonPath("$[*].pillar").value(everyItem(is("infrastructure"))))
                .andExpect(jsonPath("$[0].code").value("coverage-5g"))
                .andExpect(jsonPath("$[0].name.en").value("5G coverage"))
                .andExpect(jsonPath("$[0].unit").value("% dân số"))
                .andExpect(jsonPath("$[0].direction").value("UP"));
        ok("/api/v1/indicators?indicator=coverage-6g").andExpect(jsonPath("$").value(hasSize(1)));
    }

    @Test
    void aTargetKeepsItsSignItsNumberAndItsSource() throws Exception {
        ok("/api/v1/targets?commune=truong-giang&indicator=st-enterprises&milestone=2035")
                .andExpect(content().json("""
                [{"commune": "truong-giang", "indicator": "st-enterprises", "milestone": 2035, "kind": "AT_LEAST",
                  "low": 1, "high": null, "unit": "DN", "text": "≥ 1", "draft": false, "conflict": false,
                  "source": {"document": "Kế hoạch hành động 536/QĐ-UBND, 10/9/2025", "locator": "Phụ lục I, dòng 1.1"}}]
                """, JsonCompareMode.STRICT));
    }

    @Test
    void aBlankCellOfThePlanIsNoTarget() throws Exception {
        ok("/api/v1/targets?commune=truong-giang&indicator=st-enterprises&milestone=2025")
                .andExpect(jsonPath("$").value(empty()));
        ok("/api/v1/targets").andExpect(jsonPath("$[*].kind").value(not("NOT_STATED")));
    }

    @Test
    void aTargetOfADraftSaysSo() throws Exception {
        ok("/api/v1/targets?commune=phuoc-giang")
                .andExpect(jsonPath("$[*].draft").value(everyItem(is(true))));
        ok("/api/v1/targets?commune=mo-duc").andExpect(jsonPath("$[*].draft").value(everyItem(is(false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune=mo-duc,phu-ly", "commune=mo-duc&commune=phu-ly"})
    void severalValuesComeWithCommasOrRepeated(String filter) throws Exception {
        ok("/api/v1/targets?" + filter)
                .andExpect(jsonPath("$").value(hasSize(80)))
                .andExpect(jsonPath("$[*].commune").value(everyItem(oneOf("mo-duc", "phu-ly"))));
    }

    @Test
    void filtersNarrowEachOther() throws Exception {
        ok("/api/v1/targets?pillar=infrastructure&milestone=2026")
                .andExpect(jsonPath("$[*].milestone").value(everyItem(is(2026))))
                .andExpect(jsonPath("$[?(@.indicator == 'coverage-5g')].low").value(60));
        ok("/api/v1/targets?milestone=none")
                .andExpect(jsonPath("$[*].milestone").value(everyItem(nullValue())));
        ok("/api/v1/targets?commune=phu-ly&milestone=2045")
                .andExpect(jsonPath("$").value(empty()));
    }

    @Test
    void aTaskSaysWhenItIsDueAndHowItStandsToday() throws Exception {
        ok("/api/v1/tasks?commune=truong-giang,nghia-tho")
                .andExpect(jsonPath("$").value(hasSize(33)))
                .andExpect(jsonPath("$[0].code").value("TG-01"))
                .andExpect(jsonPath("$[0].deadline.kind").value("RECURRING"))
                .andExpect(jsonPath("$[0].deadline.due").value(nullValue()))
                .andExpect(jsonPath("$[0].lateness").value("OPEN_ENDED"))
                .andExpect(jsonPath("$[0].source.locator").value("Phụ lục II, dòng 1"))
                .andExpect(jsonPath("$[*].workStatus").value(everyItem(nullValue())))
                .andExpect(jsonPath("$[?(@.deadline.due < '2026-08-01' && @.lateness != 'OVERDUE')]")
                        .value(empty()))
                .andExpect(
                        jsonPath("$[?(@.lateness == 'OVERDUE')].deadline.due").value(not(empty())));
    }

    @Test
    void aPageHasTheTotalAndLinksToItsNeighbours() throws Exception {
        ok("/api/v1/targets?commune=mo-duc&page=1&size=10")
                .andExpect(jsonPath("$").value(hasSize(10)))
                .andExpect(header().string("X-Total-Count", "32"))
                .andExpect(header().string("Link", containsString("commune=mo-duc&page=0&size=10>; rel=\"prev\"")))
                .andExpect(header().string("Link", containsString("page=2&size=10>; rel=\"next\"")))
                .andExpect(header().string("Link", containsString("page=3&size=10>; rel=\"last\"")));
        ok("/api/v1/targets?commune=mo-duc&page=3&size=10")
                .andExpect(jsonPath("$").value(hasSize(2)));
        ok("/api/v1/targets?commune=mo-duc&page=999999999&size=1000")
                .andExpect(jsonPath("$").value(empty()));
        ok("/api/v1/targets?page=0").andExpect(jsonPath("$").value(hasSize(100)));
    }

    @Test
    void withoutAPageEverythingComes() throws Exception {
        ok("/api/v1/targets")
                .andExpect(jsonPath("$").value(hasSize(270)))
                .andExpect(header().string("X-Total-Count", "270"))
                .andExpect(header().doesNotExist("Link"));
    }

    @Test
    void whoHasTheAnswerAlreadyIsToldSo() throws Exception {
        String etag = Objects.requireNonNull(ok("/api/v1/communes")
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
        mvc.perform(get("/api/v1/communes").header("If-None-Match", etag)).andExpect(status().isNotModified());
    }

    @Test
    void aBrowserGetsJsonTooAndHeadWorks() throws Exception {
        mvc.perform(get("/api/v1/communes").accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON));
        mvc.perform(head("/api/v1/targets"))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Total-Count", "270"));
    }

    private ResultActions ok(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON));
    }
}
